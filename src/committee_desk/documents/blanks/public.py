"""The forms of those outside: proposers, those who report passive administration, those who asked."""

from __future__ import annotations

from committee_desk.documents.blank import Entry, Form, Listed, Part, Section
from committee_desk.documents.paper import Align
from committee_desk.domain.rules import Rules

CHAIR = "{body} 위원장 귀하"
CALLED = (Entry("성명"), Entry("소속 또는 주소"), Entry("연락처"), Entry("전자우편"))
TOGETHER = 4  # lines for those who propose together


def _proposal(rules: Rules) -> tuple[Section, ...]:
    kinds = tuple((str(row["key"]), str(row["ko"])) for row in rules.table("proposal.kinds"))
    return (
        Part("1. 제안자", (*CALLED, Entry("직급"), Entry("접수번호")), pairs=2),
        Listed(
            "공동제안자",
            ("성명", "소속", "기여도(%)"),
            (34, 46, 20),
            empty=TOGETHER,
            aligns=(Align.LEFT, Align.LEFT, Align.RIGHT),
        ),
        Part(
            "2. 제안",
            (
                Entry("제안명", "title", alone=True),
                Entry("구분", choices=kinds),
                Entry("현황과 문제점", lines=7),
                Entry("제안 내용", "summary", 12),
                Entry("기대효과", "effect", 7),
                Entry("예상 비용과 실시 부서", lines=3),
            ),
        ),
    )


def _re_review(_rules: Rules) -> tuple[Section, ...]:
    return (
        Part("1. 신청인", CALLED, pairs=2),
        Part(
            "2. 재심사를 요청하는 제안",
            (
                Entry("제안번호"),
                Entry("제안명"),
                Entry("결과를 통지받은 날", alone=True),
                Entry("통지받은 결과와 이유", lines=3),
                Entry("재심사를 요청하는 이유", lines=10),
            ),
        ),
    )


def _passive(_rules: Rules) -> tuple[Section, ...]:
    again = (("no", "처음 신고"), ("yes", "재신고"))
    return (
        Part("1. 신고인", CALLED, pairs=2),
        Part(
            "2. 신고 내용",
            (
                Entry("제목", "title", alone=True),
                Entry("신고 대상(부서, 직위)", "against", alone=True),
                Entry("있었던 날과 곳", alone=True),
                Entry("신고 내용", "content", 12),
                Entry("신고 구분", "again", choices=again),
                Entry("앞선 신고의 번호와 결과", alone=True),
            ),
        ),
    )


def _closing(_rules: Rules) -> tuple[Section, ...]:
    return (
        Part(
            "1. 안건",
            (Entry("안건", alone=True), Entry("의안번호"), Entry("의결일")),
            pairs=2,
        ),
        Part("2. 요청인", CALLED, pairs=2),
        Part(
            "3. 비공개 요청",
            (
                Entry("공개하지 않을 부분", lines=3),
                Entry("이유", lines=5),
                Entry("정보공개법\n제9조제1항\n각 호", alone=True),
            ),
        ),
    )


FORMS = (
    Form(
        "proposal",
        "제안서",
        CHAIR,
        "proposal.kinds",
        "위와 같이 제안합니다.",
        _proposal,
        "제안자",
        ("설명 자료 1부.",),
        ("다른 사람의 권리에 속하는 것, 이미 채택되었거나 시행 중인 것은 제안으로 받지 아니합니다.",),
    ),
    Form(
        "re_review",
        "재심사 신청서",
        CHAIR,
        "proposal.again",
        "{law}위와 같이 재심사를 요청합니다.",
        _re_review,
        "신청인",
    ),
    Form(
        "passive_report",
        "소극행정 신고서",
        "",
        "passive.answer",
        "위와 같이 소극행정을 신고합니다.",
        _passive,
        "신고인",
        ("관련 자료 1부.",),
        ("국민신문고의 소극행정 신고센터로도 신고할 수 있습니다. 신고인의 정보는 공개하지 아니합니다.",),
    ),
    Form(
        "closing",
        "심의결과 비공개 요청서",
        CHAIR,
        "meeting.publish_result",
        "위와 같이 심의 결과를 공개하지 아니하여 주시기를 요청합니다.",
        _closing,
        "요청인",
    ),
)
