"""The forms by which officials come before the committee; each entry is a field of the kind of matter.

Matter ─► values ─► documents.blank.paper: the request as it was entered, to be signed
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from committee_desk.documents.blank import Entry, Form, Part, Section
from committee_desk.documents.wording import ASKERS, AUDITS, day, money
from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Condition
from committee_desk.domain.matter import Matter
from committee_desk.domain.rules import Rules

YES_NO = (("yes", "있음"), ("no", "없음"))
GIVEN = (("yes", "예"), ("no", "아니오"))
COMMITTEE = "{body} 위원장 귀하"

TITLE = Entry("제목", "title", alone=True)
DEPARTMENT = Entry("소속 부서", "submitter")
CONTACT = Entry("연락처")
CASE_COPY = "관련 공문과 자료 1부."


def asker(heading: str, label: str = "요청인") -> Part:
    """Who asks: name with rank, department, how to be reached."""
    return Part(heading, (TITLE, Entry(label, "applicant"), DEPARTMENT, CONTACT, Entry("전자우편")), pairs=2)


def _opinion(_rules: Rules) -> tuple[Section, ...]:
    return (
        asker("1. 요청인"),
        Part(
            "2. 요청 내용",
            (
                Entry("업무 개요와 추진 배경", "outline", 4),
                Entry("관련 법령", "law", 2),
                Entry("쟁점과 처리가 어려운 이유", "issue", 5),
                Entry("갑설", "first_option", 3),
                Entry("을설", "second_option", 3),
                Entry("부서 의견", "preferred", choices=(("first", "갑설"), ("second", "을설"))),
                Entry("부서 의견의 이유", "preferred_because", 2),
                Entry("공익성과 기대효과", "effect", 3),
            ),
        ),
        Part(
            "3. 확인할 사항",
            (
                Entry("사적인 이해관계", "private_interest", choices=YES_NO),
                Entry("사전컨설팅의 번호와 날짜", "consultation"),
                Entry("수사·소송·\n행정심판·감사", choices=YES_NO),
            ),
        ),
    )


def _exemption(rules: Rules) -> tuple[Section, ...]:
    audits = tuple((one.value, AUDITS[one]) for one in (Audit.BAI, Audit.ADMINISTRATIVE))
    return (
        defended(tuple((one.value, ASKERS[one]) for one in ASKERS)),
        audited(Entry("감사 구분", "audit", choices=audits)),
        Part("3. 사건의 경위", (Entry("경위와 사실관계", "account", 7),)),
        met_by(rules),
        Part(
            "5. 확인할 사항",
            (
                Entry("사적인 이해관계", "private_interest", choices=YES_NO),
                Entry("절차상 중대한 하자", "procedural_defect", choices=YES_NO),
                Entry("따른 사전컨설팅 의견", "consultation"),
                Entry("따른 위원회 의견", "advice"),
            ),
        ),
    )


def defended(askers: tuple[tuple[str, str], ...]) -> Part:
    """Who asks for the exemption."""
    return Part(
        "1. 신청인",
        (
            Entry("신청인", "applicant"),
            Entry("소속 부서", "submitter"),
            CONTACT,
            Entry("대리인"),
            Entry("신청 구분", "asked_by", choices=askers),
        ),
        pairs=2,
    )


def audited(*first: Entry) -> Part:
    return Part(
        "2. 대상 감사",
        (
            *first,
            Entry("감사명", "audit_name"),
            Entry("감사기관", "audit_body"),
            Entry("감사기간", "audit_period"),
            Entry("예상 처분", "expected"),
            Entry("지적사항", "found", 3),
        ),
        pairs=2,
    )


def met_by(rules: Rules, lines: int = 5) -> Part:
    """What shows that each criterion of exemption is met."""
    return Part(
        "4. 면책 요건",
        tuple(Entry(str(row["ko"]), str(row["key"]), lines) for row in rules.table("exemption.criteria")),
        told="요건마다 해당하는 사실과 근거 자료를 적습니다.",
    )


def _consultation(_rules: Rules) -> tuple[Section, ...]:
    return (
        Part(
            "1. 사전컨설팅",
            (TITLE, Entry("신청 부서", "applicant"), Entry("번호와 날짜", "consultation")),
            pairs=2,
        ),
        Part(
            "2. 자문 요청 내용",
            (
                Entry("신청한 내용", "outline", 4),
                Entry("관련 법령", "law", 2),
                Entry("자문 요청 사항", "question", 4),
                Entry("신청 부서의 의견", "department_view", 3),
                Entry("감사기구의 검토의견", "audit_view", 3),
                Entry("파급효과 또는 이해관계자", "wide_because", 2),
            ),
        ),
    )


def _ratification(rules: Rules) -> tuple[Section, ...]:
    conditions = rules.table("ratification.conditions")
    return (
        asker("1. 요청인"),
        Part(
            "2. 처리한 업무",
            (
                Entry("발생일", "happened_on"),
                Entry("사건의 경위", "account", 6),
                Entry("처리한 내용", "done", 6),
                Entry("관련 법령", "law", 2),
            ),
        ),
        Part(
            "3. 추인 요건",
            tuple(Entry(str(row["ko"]), str(row["key"]), 5) for row in conditions),
            told="요건마다 해당하는 사실과 근거 자료를 적습니다. 모두 갖추어야 합니다.",
        ),
        Part("4. 확인할 사항", (Entry("사적인 이해관계", "private_interest", choices=YES_NO),)),
    )


def _submission(_rules: Rules) -> tuple[Section, ...]:
    kinds = (("investigation", "수사"), ("criminal", "형사재판"), ("civil", "민사소송"))
    return (
        asker("1. 신청인", "신청인"),
        Part(
            "2. 사건",
            (
                Entry("절차", "proceeding", choices=kinds),
                Entry("제출할 기관", "addressee"),
                Entry("사건번호와 사건명", "case"),
                Entry("사건의 경위", "account", 4),
                Entry("쟁점", "question", 3),
                Entry("적극행정임을 보이는 자료", "evidence", 3),
            ),
        ),
    )


def _defence(_rules: Rules) -> tuple[Section, ...]:
    told = Entry("중소기업 옴부즈만 안내를 받은 날", "ombudsman_told_on")
    return _support((Entry("징계의결 요구", "instance"), told))


def _litigation(rules: Rules) -> tuple[Section, ...]:
    kinds = tuple(
        (str(row["key"]), str(row["ko"]))
        for row in rules.table("support.kinds")
        if row["key"] != Proceedings.DISCIPLINE.value
    )
    ways = (Entry("지원의 종류", "support", choices=kinds), Entry("심급과 사건번호", "instance"))
    return _support((*ways, Entry("무죄 확정일", "acquitted_on"), Entry("퇴직", "retired", choices=GIVEN)))


def _support(case: tuple[Entry, ...]) -> tuple[Section, ...]:
    return (
        asker("1. 신청인", "신청인"),
        Part("2. 사건", (*case, Entry("사건의 경위", "account", 9))),
        Part("3. 적극행정", (Entry("적극행정임을 보이는 사실과 자료", "proactive", 9),)),
        Part(
            "4. 비용",
            (
                Entry("신청액", "wanted"),
                Entry("책임보험 가입", "insured", choices=GIVEN),
                Entry("보험금 청구", "claimed", choices=GIVEN),
                Entry("같은 사실로 받은 지원", "supported_before", choices=YES_NO),
            ),
        ),
    )


ASKS = "{law}위와 같이 의견 제시를 요청합니다."
SUPPORTED = (
    "사건 관련 서류 1부.",
    "적극행정임을 보이는 자료 1부.",
    "위임계약서 사본 1부.",
    "세금계산서 사본 1부.",
)
FORMS = (
    Form(
        "opinion",
        "의견제시 요청서",
        COMMITTEE,
        "opinion.direct",
        ASKS,
        _opinion,
        "요청인",
        (CASE_COPY,),
        (
            "충분한 정보를 제공하지 아니하거나 사적인 이해관계가 있으면, 제시된 의견대로 처리하여도 "
            "보호를 받지 못할 수 있습니다.",
        ),
    ),
    Form(
        "exemption",
        "적극행정 면책 건의 요청서",
        COMMITTEE,
        "exemption.audits",
        "위와 같이 적극행정에 대한 면책의 건의를 요청합니다.",
        _exemption,
        "신청인",
        ("감사 결과 또는 질문서 사본 1부.", "면책 요건을 증명하는 자료 1부."),
        ("자체감사에 대한 면책은 위원회가 아니라 감사기구의 장에게 면책신청서로 신청합니다.",),
    ),
    Form(
        "consultation",
        "사전컨설팅 자문 요청서",
        COMMITTEE,
        "consultation.wide",
        "{law}위와 같이 자문을 요청합니다.",
        _consultation,
        "감사기구의 장",
        ("사전컨설팅 신청서 사본 1부.", CASE_COPY),
        named="",  # who applied is a department, and signs another form
    ),
    Form(
        "ratification",
        "사후 추인 요청서",
        COMMITTEE,
        "ratification.conditions",
        "{law}위와 같이 사후 추인을 요청합니다.",
        _ratification,
        "요청인",
        (CASE_COPY,),
    ),
    Form(
        "submission",
        "수사기관 등에 대한 의견 제출 신청서",
        COMMITTEE,
        "submission.requested",
        "{law}위와 같이 의견을 제출하여 주시기를 신청합니다.",
        _submission,
        "신청인",
        (CASE_COPY,),
    ),
    Form(
        "defence_support",
        "소명 지원 신청서",
        COMMITTEE,
        "support.kinds",
        "위와 같이 징계절차에서의 소명에 대한 지원을 신청합니다.",
        _defence,
        "신청인",
        ("징계의결 요구서 사본 1부.", *SUPPORTED[1:]),
    ),
    Form(
        "litigation_support",
        "소송 등 지원 신청서",
        COMMITTEE,
        "support.kinds",
        "위와 같이 소송 등에 대한 지원을 신청합니다.",
        _litigation,
        "신청인",
        SUPPORTED,
    ),
)
OF_KIND: Mapping[str, str] = MappingProxyType(
    {one: one for one in ("opinion", "exemption", "consultation", "ratification", "submission")}
)


def name_of(matter: Matter) -> str:
    """The form by which a matter like this is asked for; empty where there is none."""
    if isinstance(matter.particulars, Support):
        of_discipline = matter.particulars.support is Proceedings.DISCIPLINE
        return "defence_support" if of_discipline else "litigation_support"
    if isinstance(matter.particulars, Exemption) and matter.particulars.audit is Audit.OWN:
        return "own_exemption"
    return OF_KIND.get(matter.kind, "")


def values(matter: Matter) -> Mapping[str, str]:
    """What was entered into the matter, as its form says it."""
    about = matter.particulars
    names: list[str] = [one.name for one in fields(about)] if is_dataclass(about) else []
    named: dict[str, object] = {name: getattr(about, name) for name in names}
    told = {name: "\n".join(_told(value)) for name, value in named.items()}
    asked_on = named.get("requested_on")
    return {
        **told,
        "title": matter.title,
        "submitter": matter.department,
        "on": day(asked_on if isinstance(asked_on, date) else matter.received_on),
    }


def _told(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case bool():
            yield "yes" if value else "no"
        case int():
            yield money(value)
        case date():
            yield day(value)
        case Enum():
            yield str(value.value)
        case Condition(_, evidence):
            yield evidence
        case Criterion(reason=reason, evidence=evidence):
            yield from filter(None, (reason, evidence))
