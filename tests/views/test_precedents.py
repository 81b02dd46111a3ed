"""Beside a matter stand the earlier decisions like it, and a word where like facts went different ways."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.acts import desk as desk_acts
from committee_desk.domain.ids import MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption, Judged
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter, Stage
from committee_desk.domain.precedent import Trait
from committee_desk.models import precedents
from committee_desk.models.desk import Desk
from committee_desk.store import journal
from committee_desk.views import lists
from committee_desk.views.docket import DocketView
from tests.views.committee import exemption
from tests.views.committee import matters as docket_of
from tests.views.desks import NOON, door_in_memory, once

BY = {"by": desk_acts.MAKER, "at": NOON}
PRECEDENTS = 4  # of the tabs
FLOOD = replace(exemption(), account="호우경보가 내려진 밤에 양수기를 먼저 빌리고 다음 날 계약함")
GIFT = Exemption(Audit.BAI, private_interest=Known.YES, public_interest=Criterion(Judged.NOT_MET))
EARLIER = (
    ("2025-0011", "긴급 배수 작업에 대한 면책 건의", FLOOD, "upheld", date(2025, 8, 22)),
    ("2024-0007", "긴급 제설 계약에 대한 면책 건의", exemption(), "not_upheld", date(2024, 2, 16)),
    ("2023-0004", "보조금 정산 지연에 대한 면책 건의", GIFT, "not_upheld", date(2023, 5, 19)),
)


@once
def _with_earlier():
    door = door_in_memory()
    docket_of(door)
    door.do(_decided, **BY)
    return (door,)


def _decided(session, earlier=EARLIER, first=101, *, by, at):
    for at_place, (number, title, particulars, outcome, day) in enumerate(earlier, start=first):
        matter = Matter(
            MatterId(at_place),
            number,
            "exemption",
            title,
            particulars,
            received_on=day,
            stage=Stage.CLOSED,
            outcome=outcome,
            decided_on=day,
            summary="재난 때 먼저 시행한 용역",
        )
        journal.keep(session, "matter.received", matter, by=by, at=at)


@pytest.fixture
def view(qtbot):
    (door,) = _with_earlier()
    view = DocketView(Desk(door, by=desk_acts.MAKER, clock=lambda: NOON))
    qtbot.addWidget(view)
    view.resize(1200, 640)
    view.show()
    lists.choose(view.table, MatterId(1))
    return view


def look(view):
    view.tabs.setCurrentIndex(PRECEDENTS)
    return view.precedents


def numbers(panel):
    model = panel.cases.model()
    return [model.index(row, 0).data().split()[0] for row in range(model.rowCount())]


def test_the_likest_earlier_decision_stands_first(view):
    panel = look(view)

    assert numbers(panel)[:2] == ["2024-0007", "2025-0011"]


def test_where_like_facts_were_decided_differently_a_line_says_so(view):
    panel = look(view)

    assert panel.division.text() == (
        "▲ The same facts were decided differently: "
        "2024-0007 (Not upheld); 2025-0011 (Upheld: exemption is recommended)."
    )


def test_the_line_stays_while_only_some_of_them_are_looked_for(view):
    panel = look(view)
    said = panel.division.text()

    panel.outcome.setCurrentIndex(panel.outcome.findData("upheld"))
    panel.outcome.activated.emit(panel.outcome.currentIndex())

    assert (numbers(panel), panel.division.text()) == (["2025-0011"], said)


def test_of_many_a_few_are_named_and_the_others_counted():
    door = door_in_memory()
    docket_of(door)
    many = [(f"2022-{n:04}", "제설", exemption(), "upheld", date(2022, 1, n)) for n in range(1, 31)]
    door.do(_decided, [*EARLIER[:2], *many], **BY)

    about = door.ask(precedents.about, MatterId(1))

    assert len(about.lines) == 20
    assert about.division == (
        "The same facts were decided differently: 2024-0007 (Not upheld); "
        "2022-0030, 2022-0029, 2022-0028 and 28 more (Upheld: exemption is recommended)."
    )


def test_a_case_says_what_it_has_in_common(view):
    panel = look(view)

    told = panel.told.toPlainText().splitlines()
    assert told[:3] == [
        "2024-0007  긴급 제설 계약에 대한 면책 건의",
        "2024-02-16 (Fri) · Not upheld",
        "Facts in common: 100 % · words: 100 %",
    ]
    assert "· Public interest: Met" in told


def test_a_matter_without_like_ones_says_so(view):
    lists.choose(view.table, MatterId(2))

    panel = look(view)

    assert numbers(panel) == []
    assert not panel.division.isVisible()
    assert (
        panel.cases.accessibleDescription()
        == "No earlier decision of this kind is like this matter, or is what is looked for."
    )


def test_nothing_is_looked_for_until_somebody_looks(view):
    before = numbers(view.precedents)

    after = numbers(look(view))

    assert (before, after) == ([], ["2024-0007", "2025-0011", "2023-0004"])


def test_decisions_are_found_by_their_outcome(qtbot, view):
    panel = look(view)

    choose(panel.outcome, "not_upheld")

    assert numbers(panel) == ["2024-0007", "2023-0004"]


def test_decisions_are_found_by_how_a_criterion_was_judged(qtbot, view):
    panel = look(view)

    choose(panel.answer, Trait("public_interest.judged", "not_met"))

    assert numbers(panel) == ["2023-0004"]


def test_decisions_are_found_by_two_syllables_of_their_text(qtbot, view):
    panel = look(view)

    panel.search.setText("양수")
    qtbot.waitUntil(lambda: numbers(panel) == ["2025-0011"])

    panel.search.clear()
    qtbot.waitUntil(lambda: len(numbers(panel)) == len(EARLIER))


def choose(box, data):
    place = next(at for at in range(box.count()) if box.itemData(at) == data)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_decided_matter_is_written_into_the_casebook_once(qtbot, view):
    lists.choose(view.table, MatterId(102))
    panel = look(view)

    with qtbot.waitSignal(view.wanted) as first:
        panel.write_case.click()
    panel.show_matter(panel._matter)
    with qtbot.waitSignal(view.wanted) as again:
        panel.write_case.click()

    assert first.args == again.args == ["registers", Subject("case", 1)]
    assert panel.write_case.text() == "Open its case"


def test_a_matter_that_is_not_decided_is_no_case_yet(view):
    panel = look(view)

    assert not panel.write_case.isEnabled()
    assert panel.case_words.text() == "Once decided it can be told in the casebook."
