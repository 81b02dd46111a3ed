"""The ledger of rewards on paper: a line for each promise, and what they come to on a day."""

from dataclasses import replace
from datetime import date

from committee_desk.documents import reward_ledger
from committee_desk.documents.paper import Facts, Grid, Text
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import GrantId, ItemId, MatterId

DUE = date(2027, 3, 2)
OPEN = Grant(
    GrantId(1),
    MatterId(2),
    ItemId(1),
    None,
    "정○○(경제과)",
    date(2026, 11, 27),
    called="특별휴가",
    due_on=DUE,
)
LATE = replace(
    OPEN, owner="총무과", done_on=date(2027, 3, 5), evidence="인사발령 2027-3", late_because="정원 협의"
)
MONEY = replace(OPEN, called="", won=500_000, due_on=None)


def blocks(*grants):
    return reward_ledger.paper("한빛구 적극행정위원회", grants, {2: "2026-0002"}, date(2027, 3, 12)).blocks


def test_each_promise_has_its_line_with_what_came_of_it():
    [table] = [one for one in blocks(OPEN, LATE, MONEY) if isinstance(one, Grid)]

    assert [row[2:] for row in table.rows] == [
        ("특별휴가", "2027. 3. 2.", "이행 전\n(지연 10일)", "—"),
        ("특별휴가", "총무과\n2027. 3. 2.", "이행\n2027. 3. 5.\n(지연 3일)", "인사발령 2027-3\n정원 협의"),
        ("포상금\n500,000원", "—", "이행 전", "—"),
    ]
    assert {row[:2] for row in table.rows} == {("2026-0002\n2026. 11. 27.", "정○○(경제과)")}


def test_the_page_says_how_many_are_kept_waited_for_late_given_up_and_void():
    given_up, void = replace(OPEN, undone_because="퇴직"), replace(OPEN, voided_because="잘못 셈")

    [facts] = [one for one in blocks(OPEN, LATE, MONEY, given_up, void) if isinstance(one, Facts)]

    assert facts.facts[2:] == (
        ("전체", "5건"),
        ("이행", "1건"),
        ("이행 전", "2건(기한이 지난 것 1건)"),
        ("이행하지 아니함", "1건"),
        ("무효", "1건"),
        ("범위", "전체"),
    )


def test_an_empty_ledger_says_so():
    assert "부여하기로 의결한 우대·포상이 없다." in [one.text for one in blocks() if isinstance(one, Text)]
