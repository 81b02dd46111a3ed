"""The year on one screen: figures beside the year before, the own check, and what is done with them."""

from datetime import UTC, date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt

from committee_desk.acts import matter
from committee_desk.domain.yearly import STATISTICS
from committee_desk.models import yearly as models
from committee_desk.models.desk import Desk
from committee_desk.models.table import DeskRole
from committee_desk.store import matters
from committee_desk.views import lists
from committee_desk.views.docket import DocketView
from committee_desk.views.kind_form import KindForm
from committee_desk.views.page import Breadth
from committee_desk.views.yearly import DRAWN, YearlyView
from tests.acts.making import SECRETARY
from tests.views.desks import desk_in_memory
from tests.views.followed import desk_of, followed


@pytest.fixture
def view(qtbot):
    (door,) = followed()
    view = YearlyView(desk_of(door))
    qtbot.addWidget(view)
    view.resize(1200, 640)
    view.show()
    view.arrive()
    qtbot.waitUntil(lambda: view.statistics.model().rowCount() > 0)
    return view


def lines(table):
    model = table.model()
    return {
        line.id: line for line in (model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount()))
    }


def test_the_latest_year_is_told_first(view):
    told = lines(view.statistics)

    assert view.year.currentText() == "2026"
    assert (told["matters_received"].value, told["matters_received"].bar) == ("2", 1000)


def test_each_area_has_a_card_that_is_read_out_whole(view):
    cards = {one.accessibleName(): one.accessibleDescription() for one in view._board.cards}

    assert len(cards) == 8
    assert cards["Plan and key tasks"].startswith("Key tasks: 9, the year before 0; Of them done: 77.8 %")
    assert cards["Training"] == "Nothing was counted in either year."
    assert view._board.legend.text().startswith("Full: 2026 · outlined: 2025")


def test_a_card_leads_to_the_statistics_of_its_area_by_the_keyboard(qtbot, view):
    card = next(one for one in view._board.cards if one.accessibleName() == "Plan and key tasks")
    card.setFocus()

    qtbot.keyClick(card, Qt.Key.Key_Space)

    assert view.tabs.currentWidget() is view.statistics
    assert lists.chosen(view.statistics).area == "Plan and key tasks"


@pytest.mark.parametrize(("breadth", "across"), [(Breadth.WIDE, 3), (Breadth.NARROW, 1)])
def test_so_many_cards_stand_beside_each_other_as_there_is_room_for(view, breadth, across):
    view.fold(breadth)
    grid = view._board._grid

    places = {grid.getItemPosition(at)[1] for at in range(grid.count())}
    assert places == set(range(across))


def test_shares_are_told_with_what_they_were_counted_from(view):
    view.year.setCurrentIndex(0)
    told = lines(view.statistics)["published"]

    assert told.counted == "0 of 1"


def test_the_offices_own_check_says_what_is_met(view):
    met = [one.id for one in lines(view.indicators).values() if one.met]

    assert view.summary.text().startswith(f"{len(met)} of 17 indicators")


def test_it_is_put_before_the_committee_as_a_report(qtbot, view):
    with qtbot.waitSignal(view.wanted) as heard:
        view.propose.click()

    room, id = heard.args
    assert room == "docket"
    assert view._desk.ask(matters.get, id).particulars.year.year == 2026


def test_the_report_with_its_figures_is_shown_in_the_docket_and_keeps_them(qtbot, view):
    with qtbot.waitSignal(view.wanted) as heard:
        view.propose.click()
    docket = DocketView(view._desk)
    qtbot.addWidget(docket)
    docket.show()

    docket.turn_to(heard.args[1])

    form = next(one for one in docket.findChildren(KindForm) if one.kind == "report")
    particulars = view._desk.ask(matters.get, heard.args[1]).particulars
    assert form.read(particulars) == particulars


def test_it_is_written_as_a_draft_and_as_a_list(qtbot, view, tmp_path):
    for write, name in ((view._draft, "year.pdf"), (view._take_out, "year.xlsx")):
        with qtbot.waitSignal(view._desk.told):
            write(tmp_path / name)

    assert (tmp_path / "year.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "year.xlsx").exists()


def test_its_proposals_are_a_paper_of_their_own_and_a_year_without_any_says_so(qtbot, view, tmp_path):
    with qtbot.waitSignal(view._desk.refused) as refused:
        view._write_proposals(tmp_path / "proposals.pdf")

    assert type(refused.args[0]).__name__ == "NoProposals"


def test_a_desk_without_a_year_offers_nothing(qtbot):
    view = YearlyView(desk_in_memory())
    qtbot.addWidget(view)
    view.arrive()

    assert [one.isEnabled() for one in (view.draft, view.take_out, view.propose)] == [False] * 3
    assert view.statistics.model().rowCount() == 0


def test_every_statistic_has_a_name_in_the_window():
    assert set(models.NAMES) == set(STATISTICS)
    assert models.columns()[DRAWN].text(None) == ""


JANUARY, APRIL = datetime(2027, 1, 11, 3, tzinfo=UTC), datetime(2027, 4, 1, 3, tzinfo=UTC)


def begun_anew(qtbot, now):
    """The screen in a year that has just begun, with its first matter received."""
    (door,) = followed()
    desk = Desk(door, by=SECRETARY, clock=lambda: now)
    desk.do(partial(matter.receive, kind="other", title="새해 안건", received_on=date(2027, 1, 4)))
    view = YearlyView(desk)
    qtbot.addWidget(view)
    view.show()
    view.arrive()
    qtbot.waitUntil(lambda: view.statistics.model().rowCount() > 0)
    return view


def test_in_january_the_year_that_is_reported_comes_first_and_the_new_one_is_a_key_away(qtbot):
    view = begun_anew(qtbot, JANUARY)
    first = (view.year.currentText(), view.summary.text())

    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.summary.text() != first[1])

    assert first[0] == "2026"
    assert first[1].startswith("The results of 2026 are being reported; 2027 has begun.")
    assert view.year.currentText() == "2027"
    assert view.summary.text().startswith("2027 has begun; the results of 2026 are still to be reported.")


def test_once_it_is_reported_or_in_april_the_new_year_comes_first(qtbot):
    view = begun_anew(qtbot, JANUARY)
    view.propose.click()
    qtbot.waitUntil(lambda: view._desk.ask(models.reported_now, date(2027, 1, 11)) is None)

    assert begun_anew(qtbot, APRIL).year.currentText() == "2027"
