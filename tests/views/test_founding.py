"""A new desk is asked for whole, and its recovery key is on paper before anybody goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from committee_desk.jobs import opening
from committee_desk.views import recovery_sheet
from committee_desk.views.founding import Founding, FoundingView
from tests import pictures
from tests.views.checks import LAYERS, SMALLEST

PACKS = [(("decree",), "The decree"), (("decree", "dongjak"), "Dongjak")]


@pytest.fixture
def view(qtbot, tmp_path):
    view = FoundingView(tmp_path / "new.desk", PACKS)
    qtbot.addWidget(view)
    view.show()
    view.body.setText(" 한빛구 적극행정위원회 ")
    view.office.setText("한빛구")
    view.maker.setText("김간사")
    view.words.setText("four words in a row")
    view.again.setText("four words in a row")
    return view


def test_the_fields_say_what_a_desk_needs(view, qtbot, tmp_path):
    view.rules.setCurrentIndex(1)

    with qtbot.waitSignal(view.founding) as founding:
        view.make.click()

    assert founding.args == [
        Founding(
            tmp_path / "new.desk",
            "four words in a row",
            "한빛구 적극행정위원회",
            "한빛구",
            "김간사",
            ("decree", "dongjak"),
        )
    ]


def test_enter_in_the_last_field_makes_the_desk(view, qtbot):
    with qtbot.waitSignal(view.founding):
        qtbot.keyClick(view.again, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("field", "said"),
    [("again", "The two passphrases are not the same."), ("maker", "Your name is missing.")],
)
def test_what_is_missing_is_said_before_anything_is_made(view, qtbot, field, said):
    getattr(view, field).clear()

    with qtbot.assertNotEmitted(view.founding):
        view.make.click()

    assert view.band.words().splitlines()[0] == said


def test_the_recovery_key_is_shown_in_lines_and_must_be_kept(view, qtbot):
    view.tell("-".join(["ABCD"] * 14))
    before = view.enter.isEnabled()

    view.kept.click()
    with qtbot.waitSignal(view.entering):
        view.enter.click()

    assert (before, [len(line) for line in view.recovery.text().splitlines()]) == (False, [24, 24, 19])


def test_what_is_printed_is_to_be_looked_at(view, monkeypatch):
    monkeypatch.setattr(recovery_sheet, "print_sheet", lambda _parent, _sheet, then: then())
    view.tell("-".join(["ABCD"] * 14))

    view.print_key.click()

    assert view.kept.hasFocus()


def test_what_was_typed_is_there_again_for_whoever_comes_back(view, qtbot, tmp_path):
    view.rules.setCurrentIndex(1)
    again = FoundingView(tmp_path / "other.desk", PACKS)
    qtbot.addWidget(again)

    again.put_back(view.typed())

    assert (again.typed(), again.words.text()) == (view.typed(), "")


def test_a_passphrase_is_judged_while_it_is_typed(view):
    view.words.setText("short")
    short = view.advice.text().partition(";")[0]

    view.words.setText("four words in a row")

    assert (short, view.advice.text()) == (
        "A passphrase needs 15 characters or more",
        "19 characters: it will do.",
    )


def test_the_decree_is_offered_first_and_what_rests_on_it_next():
    """A local office that leaves the first as it stands works by the decree, not by a ministry's rules."""
    layers = [names for names, _title in opening.packs()]

    assert layers[0] == ("decree",)
    assert [names[0] for names in layers] == sorted(names[0] for names in layers)


def test_the_recovery_key_is_in_sight_with_all_that_is_said_of_it(qtbot, look):
    view = pictures.founding_key()
    qtbot.addWidget(view)
    view.resize(SMALLEST)
    view.show()
    for _ in range(LAYERS):
        QApplication.processEvents()

    assert view.card.visibleRegion().boundingRect() == view.card.rect()
