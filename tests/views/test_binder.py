"""A form shows a value and gives back what it shows."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from committee_desk.domain.ids import PersonId
from committee_desk.models.dates import NotADay
from committee_desk.views import binder
from committee_desk.views.fields import DayField, NumberField


class Audit(Enum):
    BAI = "bai"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Asked:
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class View:
    member: PersonId
    words: str


@dataclass(frozen=True, slots=True)
class Exemption:
    id: int = 7
    title: str = "도로굴착 <b>허가</b>"
    facts: str = "첫째 줄\n둘째 줄"
    audit: Audit = Audit.BAI
    kind: Audit | None = None
    closed: bool = False
    minutes: int | None = None
    evidence: tuple[str, ...] = ()
    officer: PersonId | None = None
    asked: Asked = Asked("본인", date(2026, 1, 1))
    views: tuple[View, ...] = (View(PersonId(3), "동의"),)
    replied: Asked | None = None


PARTS = {
    "id": QLineEdit,
    "title": QLineEdit,
    "facts": QPlainTextEdit,
    "audit": QComboBox,
    "kind": QComboBox,
    "closed": QCheckBox,
    "minutes": NumberField,
    "evidence": QPlainTextEdit,
    "officer": QComboBox,
    "asked__by": QLineEdit,
    "asked__on": DayField,
}


@pytest.fixture
def form(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    for name, kind in PARTS.items():
        kind(form).setObjectName(name)
    form.findChild(QWidget, "id").deleteLater()
    form.findChild(QWidget, "id").setParent(None)
    number = NumberField(form)
    number.setObjectName("id")
    binder.choices(form, Exemption, lambda audit: audit.name.title())
    binder.offer(binder.part(form, "officer"), [(None, ""), (PersonId(3), "이수진"), (PersonId(5), "김도현")])
    return form


FILLED = Exemption(
    audit=Audit.OWN,
    kind=Audit.BAI,
    closed=True,
    minutes=20,
    evidence=("신청서", "사진"),
    officer=PersonId(5),
    replied=Asked("감사관", date(2026, 1, 9)),
)


@pytest.mark.parametrize("value", [Exemption(), FILLED, replace(FILLED, asked=Asked())])
def test_a_form_gives_back_what_it_was_given(form, value):
    binder.fill(form, value)

    assert binder.read(form, value) == value


def test_what_the_form_does_not_show_stays_as_it_was(form):
    other = replace(Exemption(), views=())
    binder.fill(form, Exemption())

    assert binder.read(form, other).views == ()


def test_what_is_typed_is_read(form):
    binder.fill(form, Exemption())

    form.findChild(QLineEdit, "asked__by").setText(" 기관장 ")
    form.findChild(QPlainTextEdit, "evidence").setPlainText("신청서\n\n 사진 \n")
    form.findChild(QComboBox, "audit").setCurrentIndex(1)
    read = binder.read(form, Exemption())

    assert (read.asked.by, read.evidence, read.audit) == ("기관장", ("신청서", "사진"), Audit.OWN)


def test_a_missing_widget_is_named(form):
    form.findChild(QWidget, "facts").setParent(None)

    with pytest.raises(LookupError, match="'facts'"):
        binder.fill(form, Exemption())


def test_what_is_no_day_is_refused(form):
    binder.fill(form, Exemption())
    form.findChild(DayField, "asked__on").setText("내일쯤")

    with pytest.raises(NotADay):
        binder.read(form, Exemption())


def test_filling_is_no_edit_and_typing_is(form):
    edits = []
    binder.changed(form, Exemption, lambda: edits.append("edited"))

    binder.fill(form, FILLED)
    quiet = list(edits)
    QTest.keyClicks(form.findChild(QLineEdit, "title"), "a")
    form.findChild(QPlainTextEdit, "facts").setPlainText("new")
    form.findChild(QCheckBox, "closed").click()

    assert (quiet, edits) == ([], ["edited"] * 3)


def test_boxes_show_the_names_a_person_knows(form):
    box = form.findChild(QComboBox, "kind")

    assert [box.itemText(place) for place in range(box.count())] == ["", "Bai", "Own"]


def test_offering_again_keeps_what_was_chosen(form):
    binder.fill(form, FILLED)
    box = form.findChild(QComboBox, "officer")

    binder.offer(box, [(PersonId(5), "김도현(도로과)"), (PersonId(9), "박서연")])

    assert (box.currentData(), box.currentText()) == (5, "김도현(도로과)")
