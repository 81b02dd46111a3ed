"""Chips, elided lines and steps say what they show to those who cannot see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QVBoxLayout

from committee_desk.models.table import Tone
from committee_desk.views.widgets import SIGNS, ElidedLabel, StatusChip, Steps, WholeLines


def test_every_state_has_a_sign_of_its_own():
    assert len(set(SIGNS.values())) == len(Tone)


def test_the_signs_are_in_the_programs_font(qapp):
    from PySide6.QtGui import QRawFont

    from committee_desk import assets

    font = QRawFont(str(assets.FONTS / "PretendardGOV-Regular.ttf"), 17)

    assert [sign for sign in SIGNS.values() if not font.supportsCharacter(ord(sign))] == []


def test_a_chip_without_a_state_is_hidden(qtbot):
    chip = StatusChip()
    qtbot.addWidget(chip)

    chip.show_state("Quorum", Tone.SUCCESS)
    shown = chip.isVisible()
    chip.show_state("")

    assert (shown, chip.isVisible()) == (True, False)


def test_a_long_title_gives_way_and_is_whole_for_those_who_listen(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()

    label.setText("A title <b>longer</b> than its line")

    assert (label.is_elided(), label.accessibleName()) == (True, "A title <b>longer</b> than its line")
    assert label.toolTip() == "A title &lt;b&gt;longer&lt;/b&gt; than its line"
    assert label.minimumSizeHint().width() == 0


def test_steps_say_which_are_done(qtbot):
    steps = Steps()
    qtbot.addWidget(steps)

    steps.show_steps(["Planned", "Convened", "Open"], 1)

    assert steps.accessibleName() == "✓ Planned, ▶ Convened, ○ Open"


def test_of_names_without_room_beside_each_other_the_present_one_is_whole(qtbot):
    steps = Steps()
    qtbot.addWidget(steps)
    steps.show_steps(["Planned", "Convened", "In session", "Closed", "Minutes", "Filed"], 5)

    steps.resize(2000, steps.sizeHint().height())
    wide = [at for at, _ in steps.names_shown()]
    steps.resize(steps.minimumSizeHint())
    [(at, place)] = steps.names_shown()

    assert (wide, at) == ([0, 1, 2, 3, 4, 5], 5)
    assert place.right() <= steps.width()


def test_words_above_a_list_keep_all_their_lines_in_a_splitter(qtbot):
    panes, column = QSplitter(Qt.Orientation.Vertical), WholeLines()
    qtbot.addWidget(panes)
    words = QLabel("Full: done · crossed out: past its day · empty: still ahead", column)
    words.setWordWrap(True)
    QVBoxLayout(column).addWidget(words)
    for part in (column, QLabel("below", panes)):
        panes.addWidget(part)
    panes.setChildrenCollapsible(False)
    panes.resize(160, 60)
    panes.show()

    panes.setSizes([0, 60])
    QApplication.processEvents()

    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()
