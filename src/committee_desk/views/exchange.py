"""A round on its way: sent to members as signed packets, and their sheets taken in, each file with its state.

members ─► a folder, the sender's passphrase ─► jobs.packing, one packet each
files ─► jobs.unpacking.inbox ─► a state and a reason each ─► those that are new ─► taken in, one by one
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QTableView, QWidget

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.packet import Packet
from committee_desk.jobs import packing, unpacking
from committee_desk.jobs.packing import Packed
from committee_desk.jobs.progress import Progress
from committee_desk.jobs.unpacking import Received
from committee_desk.models import exchange
from committee_desk.models.desk import Desk
from committee_desk.models.exchange import ArrivedLine, CarriedLine
from committee_desk.models.rounds import About
from committee_desk.views import choosing_files, forms, lists, theme
from committee_desk.views.flow import Flow
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

GOING, COMING = range(2)
TURN, COUNTS = 2, 4  # columns that give way


class ExchangePanel(QWidget):
    sides: QStackedWidget
    carried: QTableView
    words: QLineEdit
    deeds: QWidget
    send_all: QPushButton
    send_one: QPushButton
    form_one: QPushButton
    look: QPushButton
    why_not_sent: QLabel
    arrived: QTableView
    take_in: QPushButton
    back: QPushButton
    arrived_words: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("exchange", self)
        self._about: About | None = None
        self._found: tuple[Received, ...] = ()
        self._place: Sequence[Path] = ()
        flow = Flow(self.deeds)
        for button in (self.send_all, self.send_one, self.form_one, self.look):
            flow.addWidget(button)

    def serve(self, desk: Desk) -> None:
        """Whose rounds they are; once, after the form is made."""
        self._desk = desk
        self._show_carried = lists.show(
            self.carried,
            exchange.carried_columns(),
            lambda session: exchange.carried(session, self._about.round) if self._about else (),
            desk,
            {"packet", "key"},
            empty=self.tr("Nobody is on the panel yet."),
        )
        self._show_arrived = lists.show(
            self.arrived,
            exchange.arrived_columns(),
            lambda _session: exchange.arrived(self._found),
            desk,
            set(),
            empty=self.tr("No packet of a member lies there."),
        )
        lists.on_choice(self.carried, self._weigh)
        lists.on_choice(self.arrived, self._say_why)
        self.words.textChanged.connect(self._weigh)
        self.send_all.clicked.connect(self._send_all)
        self.send_one.clicked.connect(self._send_one)
        self.form_one.clicked.connect(self._form_one)
        self.look.clicked.connect(self._ask_for_files)
        self.take_in.clicked.connect(self.finish)
        self.back.clicked.connect(self.close_layer)

    def fold(self, breadth: Breadth) -> None:
        for column in (TURN, COUNTS):  # the sheets have them once they are taken in
            self.arrived.setColumnHidden(column, breadth is not Breadth.WIDE)
        # Where text is a little larger two lines of it are in sight, and the screen is not scrolled.
        larger = lists.TWO_LINES if breadth is Breadth.MIDDLE else lists.FEW_LINES
        for table in (self.carried, self.arrived):
            table.setMinimumHeight(44 if breadth is Breadth.WIDE else theme.px(larger))

    def show_round(self, about: About) -> None:
        if self._about is None or self._about.round.id != about.round.id:
            self.sides.setCurrentIndex(GOING)
        self._about = about
        self._show_carried()
        lists.choose_first(self.carried)
        self._weigh()

    def close_layer(self) -> bool:
        """From the files back to the members."""
        shown = self.sides.currentIndex() == COMING and self.isVisible()
        if shown:
            self.sides.setCurrentIndex(GOING)
            self.look.setFocus()
        return shown

    def finish(self) -> None:
        """Take in every sheet that is new."""
        wanted = exchange.fresh(self._found)
        self.take_in.setEnabled(False)
        for one in wanted:
            self._desk.run(partial(_take_in, one=one), self._taken)

    @Slot()
    def _weigh(self) -> None:
        why = exchange.why_not_sent(self._about.round) if self._about else ""
        say(self.why_not_sent, why)
        line = self._line
        for button, can in (
            (self.send_all, True),
            (self.send_one, line is not None and line.key),
            (self.form_one, line is not None),
            (self.look, True),
        ):
            button.setEnabled(can and not why)

    @property
    def _line(self) -> CarriedLine | None:
        line = lists.chosen(self.carried)
        return line if isinstance(line, CarriedLine) else None

    # Sending

    @Slot()
    def _send_all(self) -> None:
        """To every member who has a key."""
        if self._about is not None:
            lines = self._desk.ask(exchange.carried, self._about.round)
            self._ask_where([one for one in lines if one.key])

    @Slot()
    def _send_one(self) -> None:
        if line := self._line:
            self._ask_where([line])

    def _ask_where(self, lines: Sequence[CarriedLine]) -> None:
        with self._desk.refusing():
            if not self.words.text():
                raise exchange.NoPassphrase
            title = self.tr("Folder for the packets")
            choosing_files.folder(self, title, partial(self.send, [one.id for one in lines]))

    def send(self, members: Sequence[PersonId], to: Path) -> None:
        """A packet each into this folder, one after the other."""
        if self._about is None:
            return
        forms.commit_typing()
        words, id = self.words.text(), self._about.round.id
        for member in members:
            job = partial(packing.pack_round, round=id, member=member, to=to, passphrase=words)
            self._desk.run(job, self._sent)
        self.words.clear()

    def _sent(self, packed: Packed) -> None:
        name = packed.file.name if packed.file else ""
        self._desk.tell(
            self.tr("{file} is written. Code to compare by voice: {code}").format(
                file=name, code=packed.packet.code
            )
        )

    @Slot()
    def _form_one(self) -> None:
        about, line = self._about, self._line
        if about is not None and line is not None:
            title = self.tr("Folder for the form")
            choosing_files.folder(self, title, partial(self.write_form, line.id))

    def write_form(self, member: PersonId, to: Path) -> None:
        """A spreadsheet for a member who has not this program."""
        if self._about is not None:
            self._desk.run(partial(_form, round=self._about.round.id, member=member, to=to), self._sent)

    # Taking in

    @Slot()
    def _ask_for_files(self) -> None:
        choosing_files.several(self, self.tr("Sheets of members"), self.look_at)

    def look_at(self, files: Sequence[Path]) -> None:
        """What these files are, before anything is written."""
        self._place = tuple(files)
        self._found = ()
        self._show_arrived()
        self.arrived_words.setText(self.tr("Looking …"))
        self.take_in.setEnabled(False)
        self.sides.setCurrentIndex(COMING)
        self._desk.fetch(partial(unpacking.inbox, place=self._place), self._looked)

    def _looked(self, found: tuple[Received, ...]) -> None:
        self._found = found
        self._show_arrived()
        self.take_in.setText(exchange.take_words(found))
        self.take_in.setEnabled(bool(exchange.fresh(found)))
        lists.choose_first(self.arrived)
        self._say_why()
        (self.take_in if self.take_in.isEnabled() else self.back).setFocus()

    @Slot()
    def _say_why(self) -> None:
        """Why the chosen file cannot be taken in, or what is to be known before it is."""
        line = lists.chosen(self.arrived)
        why = line.why if isinstance(line, ArrivedLine) else ""
        self.arrived_words.setText(
            why or self.tr("Nothing has been written yet. Only what is new is taken in, each file by itself.")
        )

    def _taken(self, packet: Packet) -> None:
        """Each file is judged again after another was taken in."""
        self._desk.tell(self.tr("A sheet is taken in, code {code}.").format(code=packet.code))
        self._desk.fetch(partial(unpacking.inbox, place=self._place), self._looked)


def _form(
    door: Door, *, round: RoundId, member: PersonId, to: Path, by: PersonId, at: datetime, progress: Progress
) -> Done[Packed]:
    return packing.pack_form(door, round, member, to, by=by, at=at)


def _take_in(door: Door, *, one: Received, by: PersonId, at: datetime, progress: Progress) -> Done[Packet]:
    return unpacking.take_in(door, one, by=by, at=at)
