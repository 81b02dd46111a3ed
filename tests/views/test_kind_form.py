"""Every kind's form gives back what it was given."""

from dataclasses import fields, replace
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import get_type_hints

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from committee_desk.domain.awards import Paid
from committee_desk.domain.ids import MatterId, MeetingId, ProposalId, RoundId
from committee_desk.domain.key_task import KeyTask
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.award_list import Given, Line
from committee_desk.domain.kinds.department_awards import DepartmentLine
from committee_desk.domain.kinds.exemption import Criterion, Judged, View
from committee_desk.domain.kinds.key_tasks import Candidate as KeyTaskCandidate
from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.domain.kinds.selection import Candidate
from committee_desk.domain.kinds.selection_criteria import Part, Terms
from committee_desk.domain.kinds.support import Conclusion
from committee_desk.domain.known import Condition
from committee_desk.domain.proposal import Employment
from committee_desk.domain.yearly import Year
from committee_desk.views.kind_form import KindForm


def filled(kind):
    """Particulars in which no field stands at its default."""
    hints = get_type_hints(kind)
    return kind(**{one.name: other_than_default(one.name, hints[one.name]) for one in fields(kind)})


def other_than_default(name, hint):
    if hint is Criterion:
        return Criterion(Judged.PARTLY, f"{name} evidence", f"{name} reason", (View(3, Judged.MET, "so"),))
    if hint is Condition:
        return filled(Condition)
    if issubclass(type(hint), type) and issubclass(hint, Enum):
        return list(hint)[1]
    if hint in (MeetingId | None, RoundId | None, MatterId | None):
        return None  # there is no meeting, round or plan yet to choose
    if hint == Year | None:
        return None  # counted, and not typed
    if hint in (tuple[Paid, ...], tuple[KeyTask, ...]):
        return ()  # told on paper; a form shows what may still be changed
    if hint in (int, int | None):
        return 1_200_000
    if hint == tuple[KeyTaskCandidate, ...]:
        return (
            KeyTaskCandidate(
                "K1", "음악분수", True, "culture", "1-1", "공원과", "김○○", "이○○", "1곳", "쉼터", True
            ),
        )
    if hint == tuple[CoreTask, ...]:
        return (
            CoreTask("1-1", "현장 컨설팅", "culture", "기획예산과", "김○○", "건수", "건", "3", "연중", 5),
            CoreTask("1-2"),
        )
    if hint == tuple[Part, ...]:
        return (Part("예비 심사", Fraction(100, 3)), Part("전문가 심사", Fraction("66.5")))
    if hint == tuple[DepartmentLine, ...]:
        return (DepartmentLine("민원과", Fraction("90.5"), "공적", True, "상패", 500_000), DepartmentLine())
    if hint is Terms:
        return Terms("2026-0003", date(2026, 11, 2), (Part("예비 심사", Fraction(100)),))
    if hint == tuple[Candidate, ...]:
        return (
            Candidate(
                "정○○", "경제과", "행정6급", list(Employment)[5], "한빛도", "공적", "음악분수", "김위원"
            ),
            Candidate(
                "이○○", marks=(Fraction("90.5"), Fraction(241, 3)), selected=True, measures=("points",)
            ),
        )
    if hint == tuple[Line, ...]:
        return (
            Line(ProposalId(1), "P2026-0001", "빈집 주차장", 1, "91.00", "금상", 5, (Given("이수진", 5),)),
        )
    known = {
        bool: True,
        str: f"{name} typed",
        date | None: date(2026, 11, 5),
        Conclusion | None: Conclusion.INDICTED,
    }
    return known.get(hint, ("money", "favour"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_gives_back_what_it_was_given(qtbot, desk, kind):
    particulars = filled(KINDS[kind])
    form = KindForm(kind, desk)
    qtbot.addWidget(form)

    form.show_particulars(particulars)

    assert form.read(particulars) == particulars


@pytest.mark.parametrize("kind", KINDS)
def test_everything_a_form_shows_is_read_back_over_an_empty_one(qtbot, desk, kind):
    particulars = filled(KINDS[kind])
    form = KindForm(kind, desk)
    qtbot.addWidget(form)

    form.show_particulars(particulars)
    read = form.read(KINDS[kind]())

    assert read == without_views(particulars)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_form_has_a_name_for_a_screen_reader(qtbot, desk, kind):
    form = KindForm(kind, desk)
    qtbot.addWidget(form)
    labelled = {label.buddy().objectName() for label in form.findChildren(QLabel) if label.buddy()}

    assert [
        one.objectName()
        for one in form.findChildren(QLineEdit)
        if not one.accessibleName() and one.objectName() not in labelled
    ] == []


def without_views(particulars):
    """Members' views are entered on the exemption screen, one by one."""
    criteria = {
        one.name: replace(held, views=())
        for one in fields(particulars)
        if isinstance(held := getattr(particulars, one.name), Criterion)
    }
    return replace(particulars, **criteria)
