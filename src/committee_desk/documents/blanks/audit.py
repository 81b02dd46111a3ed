"""The forms by which an office comes before its own head of audit; the committee has no part in them.

Their entries are called as the fields of the kinds of matter that lie beside them, so that a request which
the committee must refuse can be handed on as it was entered.
"""

from __future__ import annotations

from committee_desk.documents.blank import Entry, Form, Part, Section
from committee_desk.documents.blanks.requests import (
    CASE_COPY,
    CONTACT,
    GIVEN,
    TITLE,
    YES_NO,
    audited,
    defended,
    met_by,
)
from committee_desk.domain.kinds.exemption import Asker
from committee_desk.domain.rules import Rules

HEAD_OF_AUDIT = "감사기구의 장 귀하"
OWN_FORM_FIRST = "법령이나 소속 기관이 정한 서식이 있으면 그 서식을 씁니다."
# 공공감사에 관한 법률 시행령 제13조의4: the audited person, or the head of the audited body
ASKERS = ((Asker.OFFICIAL.value, "감사를 받은 사람"), (Asker.HEAD.value, "감사를 받은 기관·부서의 장"))
WAYS = (("handling", "업무의 처리 방향"), ("interpretation", "법령의 해석"))


def _exemption(rules: Rules) -> tuple[Section, ...]:
    return (
        defended(ASKERS),
        audited(),
        Part("3. 사건의 경위", (Entry("경위와 사실관계", "account", 12),)),
        met_by(rules, lines=4),
        Part(
            "5. 추정에 관한 사항",
            (
                Entry("사적인 이해관계", "private_interest", choices=YES_NO),
                Entry("절차상 중대한 하자", "procedural_defect", choices=YES_NO),
                Entry("따른 사전컨설팅 의견", "consultation"),
                Entry("따른 위원회 의견", "advice"),
                Entry("필요한 정보 제공", "informed", choices=GIVEN),
            ),
        ),
    )


def _consultation(_rules: Rules) -> tuple[Section, ...]:
    """What is unclear, what the department found itself, and what would send the application back."""
    return (
        Part(
            "1. 신청 기관",
            (TITLE, Entry("신청 기관·부서", "applicant"), Entry("담당자"), CONTACT, Entry("전자우편")),
            pairs=2,
        ),
        Part(
            "2. 신청 내용",
            (
                Entry("신청 구분", choices=WAYS),
                Entry("업무 개요와 추진 배경", "outline", 4),
                Entry("관련 법령", "law", 3),
                Entry("쟁점과 처리가 어려운 이유", lines=6),
                Entry("신청 부서의 검토의견", "department_view", 5),
                Entry("공익성과 기대효과", lines=3),
            ),
        ),
        Part(
            "3. 확인할 사항",
            (
                Entry("사적인 이해관계", choices=YES_NO),
                Entry("관련 판례나 법령해석", choices=YES_NO),
                Entry("이미 한 처분에 관한 것", choices=GIVEN),
                Entry("수사·소송·\n행정심판·감사", choices=YES_NO),
                Entry("위원회에 낸 의견제시 요청", choices=YES_NO),
            ),
        ),
    )


FORMS = (
    Form(
        "own_exemption",
        "적극행정 면책신청서",
        HEAD_OF_AUDIT,
        "exemption.criteria",
        "{law}위와 같이 적극행정에 대한 면책을 신청합니다.",
        _exemption,
        "신청인",
        ("면책 요건을 증명하는 자료 1부.",),
        ("자체감사가 끝난 뒤 감사기구의 장에게 냅니다.", OWN_FORM_FIRST),
    ),
    Form(
        "prior_consultation",
        "사전컨설팅 신청서",
        HEAD_OF_AUDIT,
        "consultation.wide",
        "위와 같이 사전컨설팅을 신청합니다.",
        _consultation,
        "신청 기관·부서의 장",
        (CASE_COPY, "부서의 검토 자료 1부."),
        (
            "필요한 정보를 충분히 제공하지 아니하거나 사적인 이해관계가 있으면, 의견대로 처리하여도 "
            "면책 요건을 갖춘 것으로 추정되지 아니합니다.",
            OWN_FORM_FIRST,
        ),
    ),
)
