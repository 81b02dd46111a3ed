"""The forms of those who sit at the table, and of the parties before it."""

from __future__ import annotations

from committee_desk.documents import written_resolution as sheet
from committee_desk.documents.blank import (
    EMPTY,
    Entry,
    Form,
    Listed,
    Named,
    Part,
    Section,
)
from committee_desk.documents.paper import Align
from committee_desk.documents.wording import RESOLUTIONS, laws, won
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Rules

ITEM = (Entry("안건", alone=True), Entry("의안번호"), Entry("회의일"))
SECRETARY = "{body} 간사 귀하"
CHAIR = "{body} 위원장 귀하"
WAYS = (Resolution.AS_PROPOSED, Resolution.AMENDED, Resolution.CONDITIONAL, Resolution.REJECTED)
CANDIDATES, ROLL, ITEMS = 8, 14, 3  # lines: as many as a page holds


def rows_of(rules: Rules, key: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(row["key"]), str(row["ko"])) for row in rules.table(key))


def _grounds(heading: str, rules: Rules, key: str) -> Listed:
    """A box before each ground that the rules name."""
    rows = tuple((EMPTY, words) for _, words in rows_of(rules, key))
    return Listed(heading, ("해당", "사유"), (12, 88), rows, aligns=(Align.CENTER,))


def _challenge(rules: Rules) -> tuple[Section, ...]:
    return (
        Part("1. 신청인", (Entry("성명"), Entry("안건과의 관계"), Entry("주소"), Entry("연락처")), pairs=2),
        Part("2. 기피 신청", (*ITEM, Entry("기피하려는 위원", alone=True)), pairs=2),
        _grounds("3. 사유", rules, "recusal.challenge"),
        Part("", (Entry("사유를 보이는 사실과 자료", lines=7),)),
    )


def _avoidance(rules: Rules) -> tuple[Section, ...]:
    return (
        Part("1. 회피하는 안건", (*ITEM, Entry("위원"), Entry("소속")), pairs=2),
        _grounds("2. 사유", rules, "recusal.exclusion"),
        Part("", (Entry("사유를 보이는 사실", lines=6),)),
    )


def _review(_rules: Rules) -> tuple[Section, ...]:
    ways = tuple((one.value, RESOLUTIONS[one]) for one in WAYS)
    return (
        Part("1. 안건", ITEM, pairs=2),
        Part(
            "2. 심의 의견",
            (
                Entry("의견", choices=ways),
                Entry("수정 내용 또는 조건", lines=4),
                Entry("이유", lines=8),
                Entry("더 필요한 자료", lines=3),
            ),
        ),
    )


def _written(rules: Rules) -> tuple[Section, ...]:
    """As the sheet of one written resolution, with empty lines for its items."""
    return (
        Part(
            "1. 서면의결",
            (
                Entry("제목", alone=True),
                Entry("서면의결 사유", choices=rows_of(rules, "written.grounds")),
                Entry("발송일"),
                Entry("회신 기한"),
            ),
            pairs=2,
        ),
        Listed(
            "2. 회신",
            sheet.ANSWERS,
            sheet.ANSWER_WIDTHS,
            tuple(sheet.answer("", votes=True) for _ in range(ITEMS)),
            aligns=sheet.CENTRED,
        ),
        Listed("", sheet.MEETING, sheet.MEETING_WIDTHS, ((EMPTY, ""),), aligns=(Align.CENTER,)),
        Named("3. 제척·회피 안내", tuple(words for _, words in rows_of(rules, "recusal.exclusion"))),
    )


def _candidates(rules: Rules) -> tuple[Section, ...]:
    criteria = tuple(f"{row['ko']}\n({row['maximum']})" for row in rules.table("selection.criteria"))
    head = ("번호", "후보자(사례)", *criteria, "합계")
    widths = (8, 32, *((48 // max(len(criteria), 1),) * len(criteria)), 12)
    rows = tuple((str(place), *("",) * (len(head) - 1)) for place in range(1, CANDIDATES + 1))
    return (
        Part("1. 심사", (Entry("심사 대상", alone=True), Entry("심사일"), Entry("위원")), pairs=2),
        Listed("2. 점수", head, widths, rows, aligns=(Align.CENTER,)),
        Part("3. 의견", (Entry("심사 의견", lines=3),)),
    )


def _pledge(rules: Rules) -> tuple[Section, ...]:
    duty = laws(rules.article("recusal.avoidance_duty"))
    return (
        Named(
            "1. 서약 사항",
            (
                "위원으로서 알게 된 비밀과 개인정보를 재임 중은 물론 그만둔 뒤에도 누설하지 아니하고, "
                "다른 목적으로 이용하지 아니하겠습니다.",
                f"제척 사유가 있으면 스스로 그 안건의 심의·의결에서 회피하겠습니다({duty}).",
                "안건의 당사자와 사적인 이해관계가 있으면 심의 전에 간사에게 알리겠습니다.",
                "직무와 관련하여 금품·향응을 받거나 청탁에 따르지 아니하겠습니다.",
                "회의 자료는 회의가 끝나면 돌려주거나 파기하고, 허락 없이 복제하지 아니하겠습니다.",
            ),
        ),
        Part(
            "2. 서약인", (Entry("성명"), Entry("소속과 직위"), Entry("위촉 기간"), Entry("연락처")), pairs=2
        ),
    )


def _allowance(rules: Rules) -> tuple[Section, ...]:
    usual = won(rules.number("member.allowance_won"))
    more = won(rules.number("member.allowance_long_won"))
    return (
        Part(
            "1. 회의",
            (Entry("회의", alone=True), Entry("일시"), Entry("장소")),
            pairs=2,
        ),
        Part("", told=f"출석 수당 {usual}, 2시간을 넘으면 {more}을 더합니다(예산의 범위에서)."),
        Listed(
            "2. 지급 명부",
            ("번호", "성명", "소속", "지급액", "은행과 계좌번호", "서명"),
            (7, 15, 20, 15, 28, 15),
            tuple((str(place), "", "", "", "", "") for place in range(1, ROLL + 1)),
            aligns=(Align.CENTER,),
        ),
    )


FORMS = (
    Form(
        "challenge",
        "기피 신청서",
        CHAIR,
        "recusal.challenge",
        "{law}위와 같이 위원의 기피를 신청합니다.",
        _challenge,
        "신청인",
        ("사유를 증명하는 자료 1부.",),
        ("안건의 당사자만 신청할 수 있으며, 위원회가 의결로 결정합니다.",),
    ),
    Form(
        "avoidance",
        "회피 신고서",
        CHAIR,
        "recusal.avoidance_duty",
        "{law}위 안건의 심의·의결에서 회피하고자 신고합니다.",
        _avoidance,
        "위원",
        reads=("recusal.exclusion",),
    ),
    Form(
        "review",
        "안건 심의서",
        SECRETARY,
        "quorum.decide",
        "위와 같이 심의 의견을 냅니다.",
        _review,
        "위원",
        hints=("표결을 대신하지 아니합니다.",),
    ),
    Form(
        "candidate_review",
        "우수공무원(사례) 심사서",
        SECRETARY,
        "selection.criteria",
        "위와 같이 심사하였음을 확인합니다.",
        _candidates,
        "위원",
        hints=("배점은 위원회가 의결한 선발기준에 따릅니다.",),
    ),
    Form(
        "written_sheet",
        "서면의결서",
        SECRETARY,
        "written.grounds",
        "위와 같이 회신합니다.",
        _written,
        "위원",
        hints=("기한 뒤의 회신은 세지 아니합니다.",),
        reads=("recusal.exclusion",),
    ),
    Form(
        "pledge",
        "비밀유지 및 이해충돌 방지 서약서",
        CHAIR,
        "member.pledge",
        "{body} 위원으로서 위의 사항을 지킬 것을 서약합니다.",
        _pledge,
        "서약인",
        reads=("recusal.avoidance_duty",),
    ),
    Form(
        "allowance",
        "회의 수당 지급 명부",
        "",
        "member.allowance_won",
        "위와 같이 수당을 받았음을 확인합니다.",
        _allowance,
        hints=("소관 업무로 출석한 공무원에게는 지급하지 아니합니다.",),
        reads=("member.allowance_long_won",),
    ),
)
