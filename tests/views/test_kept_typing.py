"""No typed field is forgotten: each is kept while it is typed, or it is named here why it need not be.

every field of every form ─┬─ kept by Drafts or a Saver, as the screens themselves say when they are made
                           └─ NOT_KEPT: searched by, secret, standing there by itself, kept in another way
"""

from datetime import date, time
from fractions import Fraction
from functools import cached_property, partial
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from committee_desk import assets
from committee_desk.acts import matter
from committee_desk.acts import remark as remarks
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.award_list import AwardList, Given, Line
from committee_desk.domain.proposal import Proposer
from committee_desk.models.typing import Typing
from committee_desk.store import matters
from committee_desk.views import drafts, forms, lists, saving
from committee_desk.views.award_lines import AwardLines
from committee_desk.views.docket import DocketView
from committee_desk.views.meeting import MeetingView
from committee_desk.views.meetings import JOINT, MeetingsView
from committee_desk.views.payments import PaymentsView
from committee_desk.views.people import PeopleView
from committee_desk.views.proposals import ProposalsView
from committee_desk.views.rooms import ROOMS
from committee_desk.views.rounds import RoundsView
from committee_desk.views.whole_field import WholeField
from tests.views import granted, proposal_scenes, scored, sitting
from tests.views.desks import desk_in_memory, in_front

TYPED = "QLineEdit", "QPlainTextEdit"
FACTS = "DayField", "TimeField", "ClockField", "NumberField", "WonField", "ExactField", "MarksField"
NO_DESK = "no desk is open yet that it could be kept in"
SECRET = "a passphrase, which is kept nowhere"
BY_ITSELF = "a day or a time that stands there by itself; one key puts it right"
AT_ONCE = "a number or a name of one word, typed in one go and taken with Enter"
PAPERS = "counted from the papers on the table, by two people of whom neither sees what the other keyed"
ITSELF = "its screen keeps it"
NOT_KEPT = {
    "agenda": {"minutes": ITSELF},
    "agenda_item": {"asked_on": BY_ITSELF},
    "assignments": {"due": BY_ITSELF, "put_off_to": BY_ITSELF},
    "attendance": {"seat_at": BY_ITSELF},
    "ballots": dict.fromkeys(("yes", "no", "abstain", "invalid"), PAPERS),
    "challenges": {"applied_on": BY_ITSELF, "decided_at": BY_ITSELF},
    "corrections": {"received_on": BY_ITSELF},
    "exchange": {"words": SECRET},
    "founding": {
        **dict.fromkeys(("body", "office", "maker", "folder"), NO_DESK),
        "words": SECRET,
        "again": SECRET,
    },
    "lock": {"words": SECRET},
    "lots": {"drawn": AT_ONCE, "drawn_at": BY_ITSELF},
    "mark_sheet": {"note": ITSELF},
    "notice": {"sent_on": BY_ITSELF},
    "packet": {"words": SECRET, "folder": NO_DESK},
    "papers": {"office": AT_ONCE},
    "payments": {"retired_on": BY_ITSELF, "ended_on": BY_ITSELF},
    "people": {"key_words": SECRET, "key_again": SECRET},
    "printing": {"copies": AT_ONCE, "only": AT_ONCE},
    "recess": {"until": BY_ITSELF},
    "remarks": {"remark_at": BY_ITSELF},
    "scoring_summary": {"words": SECRET},
    "settings_recovery": {"paper_words": SECRET},
    "settings_security": {
        **dict.fromkeys(("old", "new_words", "again", "key_words", "key_again"), SECRET),
        "idle": AT_ONCE,
    },
    "signing": {"words": SECRET},
    "steps": {"day": BY_ITSELF, "since": BY_ITSELF},
    "vote": {"main_at": BY_ITSELF},
    "written_resolution": {"came_on": BY_ITSELF, "done_on": BY_ITSELF},
}


def drawn():
    """Every field of every form that somebody may type into, by the form's name."""
    for file in sorted(assets.UI.rglob("*.ui")):
        form = file.relative_to(assets.UI).with_suffix("").as_posix()
        for part in ET.parse(file).iter("widget"):
            fixed = any(
                one.get("name") == "readOnly" and one.findtext("bool") == "true"
                for one in part.iter("property")
            )
            if part.get("class") in TYPED + FACTS and not fixed and part.get("name") != "search":
                yield form, part.get("name")


@pytest.fixture(scope="module")
def kept(qapp):
    """What the screens keep, all of them made with all their parts: (form, field)."""
    with pytest.MonkeyPatch.context() as patch:
        found = set()
        _watch(patch, found)
        holder = _everything()
        yield found
        holder.deleteLater()


def _watch(patch, found):
    load, begin, connect = forms.load, drafts.Drafts.__init__, saving.Saver._connect

    def named(form, into, *, first=False):
        load(form, into, first=first)
        for field in _fields(into):
            if not field.property("of_form"):
                field.setProperty("of_form", form)

    def note(field):
        for one in _fields(field) if isinstance(field, WholeField) else [field]:
            found.add((one.property("of_form"), one.objectName()))

    def begun(self, typing, fields):
        begin(self, typing, fields)
        for field in fields:
            note(field)

    def connected(self):
        connect(self)
        apart = self._apart
        for field in (*_fields(self._form), *self._form.findChildren(WholeField)):
            if (apart is None or not apart.isAncestorOf(field)) and saving.outside(self._form, field):
                note(field)

    patch.setattr(forms, "load", named)
    patch.setattr(drafts.Drafts, "__init__", begun)
    patch.setattr(saving.Saver, "_connect", connected)


def _fields(within):
    return [*within.findChildren(QLineEdit), *within.findChildren(QPlainTextEdit)]


def _everything():
    """All rooms of a desk, with every part that is made late, every kind of matter and every register."""
    desk, holder, seen = desk_in_memory(), QWidget(), set()
    rooms = {room.name: room.page.load()(desk, holder) for room in ROOMS}
    docket, registers, settings = rooms["docket"], rooms["registers"], rooms["settings"]
    for kind in KINDS:
        docket._form_of(kind)
    for kind in registers._shelves:
        registers._show(kind)
    for place in range(settings.tabs.count()):
        settings.part(place)
    for room in rooms.values():
        _wake(room, seen)
    return holder


def _wake(part, seen):
    """Make what the part makes when it is first asked for."""
    if part in seen:
        return
    seen.add(part)
    for kind in type(part).__mro__:
        for name, value in vars(kind).items():
            if isinstance(value, cached_property):
                getattr(part, name)
    for beside in list(vars(part).values()):
        if isinstance(beside, QWidget):
            _wake(beside, seen)


def test_every_field_is_kept_or_it_is_said_why_it_need_not_be(kept):
    fields = set(drawn())

    named = {(form, name) for form, names in NOT_KEPT.items() for name in names}

    assert len(fields) > 350
    assert fields - kept - named == set()
    assert named & kept == set()
    assert named - fields == set()


# What it is worth: the screen that is made after a crash has the words again


def crash(page):
    """Everything is kept within a second; the next screen knows no more than the desk does."""
    for typing in page.findChildren(Typing):
        typing.keep()


def begun(qtbot, view, desk):
    page = in_front(qtbot, view(desk))
    page.arrive()
    if hasattr(page, "table"):
        lists.choose_first(page.table)
    QApplication.processEvents()
    return page


def write(field, words):
    """As by hand: a line says so when a key was pressed in it."""
    if isinstance(field, QLineEdit):
        field.setText(words)
        field.textEdited.emit(words)
    else:
        field.setPlainText(words)


def test_a_policy_comes_back(qtbot):
    desk = granted.desk_of(granted.ledger()[0])
    page = begun(qtbot, PaymentsView, desk)
    page.policies.show_policy()
    write(page.policies.insurer, "한빛손해보험")
    write(page.policies.findChild(QLineEdit, "per_case"), "3천만")

    crash(page)
    again = begun(qtbot, PaymentsView, desk)
    again.policies.show_policy()

    assert again.policies.insurer.text() == "한빛손해보험"
    assert again.policies.findChild(QLineEdit, "per_case").text() == "3천만"


def test_a_claim_and_a_line_of_the_ledger_come_back(qtbot):
    door, supported, *_ = granted.ledger()
    desk = granted.desk_of(door)
    page = begun(qtbot, PaymentsView, desk)
    fields = ("claims", "won"), ("claims", "because"), ("ledger", "party")
    for panel, name in fields:
        write(getattr(page, panel).findChild(QLineEdit, name), "700")

    crash(page)
    again = begun(qtbot, PaymentsView, desk)

    assert [getattr(again, panel).findChild(QLineEdit, name).text() for panel, name in fields] == ["700"] * 3


def test_somebody_new_comes_back_even_when_begun_twice(qtbot, desk):
    page = begun(qtbot, PeopleView, desk)
    page.new_person.click()
    write(page.findChild(QLineEdit, "new__name"), "한지")
    page.close_layer()

    crash(page)
    again = begun(qtbot, PeopleView, desk)
    again.new_person.click()

    assert again.findChild(QLineEdit, "new__name").text() == "한지"


def test_a_round_comes_back_with_its_criteria_until_it_is_begun_anew(qtbot):
    desk = scored.desk_of(scored.marking(5, 2)[0])
    page = begun(qtbot, RoundsView, desk)
    page._start_new()
    write(page.form.name, "4분기 심사")
    page.form._criteria.setData(page.form._criteria.index(0, 0), "창의성과 새로움")
    page.close_layer()

    crash(page)
    again = begun(qtbot, RoundsView, desk)
    again._start_new()
    form = again.form
    told = form.name.text(), form._criteria.data(form._criteria.index(0, 0))
    form.begin_from.activated.emit(0)

    assert told == ("4분기 심사", "창의성과 새로움")
    assert form.name.text() != "4분기 심사"
    assert form._criteria.data(form._criteria.index(0, 0)) != "창의성과 새로움"


def test_proposers_whose_parts_do_not_add_up_yet_come_back(qtbot):
    desk = proposal_scenes.desk_of_proposals()
    page = begun(qtbot, ProposalsView, desk)
    lists.choose_first(page.table)
    parts = [Proposer("이○○", part=Fraction(6, 10)), Proposer("박○○", part=Fraction(3, 10))]
    page.proposers._draft(parts, 0)

    crash(page)
    again = begun(qtbot, ProposalsView, desk)
    lists.choose_first(again.table)

    assert [proposer.name for proposer in again.proposers._drafted] == ["이○○", "박○○"]


def test_a_body_that_sits_jointly_comes_back(qtbot):
    door, _, _ = sitting.drafted()
    desk = sitting.desk_of(door)
    page = begun(qtbot, MeetingsView, desk)
    page.tabs.setCurrentIndex(JOINT)
    write(page.joint.body, "한빛구 인사위원")
    write(page.joint.designated, "9")

    crash(page)
    again = begun(qtbot, MeetingsView, desk)
    again.tabs.setCurrentIndex(JOINT)

    assert (again.joint.body.text(), again.joint.designated.text()) == ("한빛구 인사위원", "9")


def test_a_remark_in_hand_waits_while_another_is_corrected_and_so_does_the_correction(qtbot):
    door, meeting, items = sitting.opened()
    door.do(remarks.note, meeting.id, items[0].id, time(11, 10), "박", "첫 말", **sitting.BY)
    page = begun(qtbot, MeetingView, sitting.desk_of(door))
    panel = page.remarks
    write(panel.remark_text, "둘째 말의 반")
    lists.choose_first(panel.lines)
    panel._edit()
    write(panel.remark_text, "첫 말을 고친")
    panel.close_layer()
    after = panel.remark_text.toPlainText()
    panel._edit()

    assert (after, panel.remark_text.toPlainText()) == ("둘째 말의 반", "첫 말을 고친")


def test_a_change_to_an_award_waits_with_its_line(qtbot):
    given = (Given("이수진", 100),)
    field, later = AwardLines(), AwardLines()
    lines = [Line(at, f"2026-{at}", "가", at, "90", "A", 100, given) for at in (1, 2)]
    for one in (field, later):
        qtbot.addWidget(one)
        one.set_value(lines)
    write(field.because, "예산 사정")

    field.table.selectRow(1)
    field.set_value(lines)
    before = field.because.text()
    field.table.selectRow(0)
    later.setPlainText(field.toPlainText())

    assert (before, field.because.text(), later.because.text()) == ("", "예산 사정", "예산 사정")
    assert later.begun


def test_what_a_body_gives_instead_is_saved_at_once_in_the_docket(qtbot):
    desk = proposal_scenes.desk_of_proposals()
    lines = tuple(Line(at, f"2026-{at}", "가", at, "90", "A", 100, (Given("이수진", 100),)) for at in (1, 2))
    act = partial(matter.receive, kind="award_list", title="포상(안)", received_on=date(2026, 11, 20))
    kept = []
    desk.do(partial(act, particulars=AwardList(lines=lines)), kept.append)
    page = begun(qtbot, DocketView, desk)
    page.turn_to(kept[0].id)
    qtbot.waitUntil(lambda: "award_list" in page._forms)
    field = page._forms["award_list"].findChild(AwardLines)

    field.instead.setCurrentIndex(field.instead.findData("struck"))
    write(field.because, "다른 상을 받음")
    field.change.click()

    assert [one.struck for one in desk.ask(matters.get, kept[0].id).particulars.lines] == [True, False]
    assert page._typing.recall("matter/") == {}
