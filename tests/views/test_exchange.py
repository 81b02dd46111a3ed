"""A round goes out to its members from the window, and their sheets are taken in with a state each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import round as acts
from committee_desk.domain.reception import Reception
from committee_desk.models.desk import Desk
from committee_desk.store import rounds
from committee_desk.views import lists
from committee_desk.views.rounds import RoundsView
from tests.acts.making import AT, SECRETARY
from tests.jobs.carrying import WORDS, handed_in, mark, office
from tests.views.desks import settled

EXCHANGE = 1


@pytest.fixture
def here(tmp_path):
    return office(tmp_path)


@pytest.fixture
def page(qtbot, here):
    page = RoundsView(Desk(here.door, by=SECRETARY, clock=lambda: AT))
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    page.arrive()
    page.tabs.setCurrentIndex(EXCHANGE)
    page.refused = []
    page._desk.refused.connect(page.refused.append)
    QApplication.processEvents()
    return page


def lines(table):
    model = table.model()
    return [model.index(row, 0).data(lists.DeskRole.ROW) for row in range(model.rowCount())]


def sheet(here, member, folder):
    home = here.taken_home(member)
    mark(home, here.round, member)
    folder.mkdir()
    return handed_in(home, here.round, member, folder)


def test_a_round_is_sent_to_every_member_who_has_a_key(qtbot, page, here):
    page.exchange.words.setText(WORDS)

    page.exchange.send([one.id for one in lines(page.exchange.carried) if one.key], here.folder)
    # Each file is a job of its own, and between two of them nothing is busy.
    qtbot.waitUntil(lambda: len([*here.folder.glob("*.asice")]) == 2, timeout=20_000)
    settled(qtbot, page)

    assert sorted(file.name for file in here.folder.glob("*.asice")) == [
        "2026-Q3_위원01.asice",
        "2026-Q3_위원02.asice",
    ]
    assert [bool(one.code) for one in lines(page.exchange.carried)] == [True, True, False]
    assert page.exchange.words.text() == ""


def test_without_a_passphrase_nothing_is_sent(page):
    page.exchange.send_all.click()

    assert [type(one).__name__ for one in page.refused] == ["NoPassphrase"]


def test_a_member_without_a_key_gets_a_form(qtbot, page, here):
    lists.choose(page.exchange.carried, here.panel[2])
    can = (page.exchange.send_one.isEnabled(), page.exchange.form_one.isEnabled())

    page.exchange.write_form(here.panel[2], here.folder)
    settled(qtbot, page)

    assert can == (False, True)
    assert len(list(here.folder.glob("*.xlsx"))) == 1


def test_sheets_are_looked_at_before_they_are_taken_in_and_each_has_a_state(qtbot, page, here, tmp_path):
    good = sheet(here, here.panel[0], tmp_path / "a")
    broken = tmp_path / "broken.asice"
    broken.write_bytes(good.read_bytes()[:-40])

    page.exchange.look_at([good, broken])
    settled(qtbot, page)

    found = {one.name: one.state for one in lines(page.exchange.arrived)}
    assert found == {"위원01": Reception.NEW, "broken.asice": Reception.BROKEN}
    assert page.exchange.take_in.text() == "Take in 1"
    assert here.held.submissions == ()


def test_what_is_new_is_taken_in_by_one_key_and_then_lies_there_as_taken(qtbot, page, here, tmp_path):
    page.activateWindow()
    page.exchange.look_at([sheet(here, here.panel[0], tmp_path / "a")])
    settled(qtbot, page)

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)

    assert [one.member for one in here.held.submissions] == [here.panel[0]]
    assert [one.state for one in lines(page.exchange.arrived)] == [Reception.DUPLICATE]
    assert not page.exchange.take_in.isEnabled()
    assert (page.close_layer(), page.exchange.sides.currentIndex()) == (True, 0)


def test_f3_leads_from_a_mark_to_the_packet_it_came_in(qtbot, page, here, tmp_path):
    page.exchange.look_at([sheet(here, here.panel[0], tmp_path / "a")])
    settled(qtbot, page)
    page.exchange.finish()
    settled(qtbot, page)
    here.room.do(acts.seat, here.round, here.panel[:1], "한 사람만 채점함")
    here.room.do(acts.fix, here.round)
    here.room.do(acts.reveal, here.round)
    page._refresh()
    page._show_matrix()

    page.matrix.explain()

    packet = page.matrix._sources.packets[here.panel[0]]
    assert f"Packet {packet.code}, SHA-256 " in page.matrix.why.toPlainText()
    assert "Signed with the key " in page.matrix.why.toPlainText()


def test_once_the_sheets_are_fixed_nothing_is_sent_any_more(page, here):
    for member in here.panel:
        mark(here.room, here.round, member)
        here.room.do(acts.submit, here.round, member)
    here.room.do(acts.fix, here.round)
    page._refresh()

    assert page.exchange.why_not_sent.text().startswith("The sheets are fixed")
    assert not any(one.isEnabled() for one in (page.exchange.send_all, page.exchange.look))
    assert here.room.ask(rounds.get, here.round).stage.value == "fixed"
