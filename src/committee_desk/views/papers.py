"""The register of papers: find one, look at it, sign it, print it, and issue what a meeting gives.

    list (searched and narrowed by the database) ─► one paper: its pages, signatures, register
    Ctrl+N ─► IssuingPanel       Ctrl+P ─► PrintingPanel       Blank forms ─► BlanksPanel

What was issued is never changed: it is signed, closed, declared void, or replaced by a new version.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableView,
    QWidget,
)

from committee_desk.acts import paper as acts
from committee_desk.domain.ids import MatterId, PaperId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import round_papers, writing
from committee_desk.models import pages, papers
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.models.papers import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, choosing_files, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.flow import Flow
from committee_desk.views.issuing import IssuingPanel
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.preview import PreviewPanel
from committee_desk.views.printing import PrintingPanel
from committee_desk.views.signing import SigningPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip

if TYPE_CHECKING:
    from committee_desk.views.blanks import BlanksPanel

ISSUE, PRINT, BLANKS = ONE + 1, ONE + 2, ONE + 3
PAPER, SIGNATURES, REGISTER = range(3)
# Columns that give way, each with the width of the list, in em, from which it is shown.
KIND = 1
GIVING_WAY = {0: 30, KIND: 36, 4: 42, 5: 54, 6: 58, 7: 66}
PAUSE = 80  # ms on one line before its pages are drawn


class PapersView(ListDetail[About]):
    FORM, KIND = "papers", "paper"

    stage: QComboBox
    issue_open: QPushButton
    blanks_open: QPushButton
    verify: QPushButton
    heading: ElidedLabel
    standing: StatusChip
    preview: PreviewPanel
    paper_deeds: QWidget
    print_open: QPushButton
    copy: QPushButton
    enlarge: QPushButton
    signers: QTableView
    fingerprint: ElidedLabel
    signing: SigningPanel
    facts: QLabel
    office: QLineEdit
    keep_office: QPushButton
    reason: QLineEdit
    register_deeds: QWidget
    close_unsigned: QPushButton
    void: QPushButton
    issue_anew: QPushButton
    register_why: QLabel
    issue_page: QWidget
    issuing: IssuingPanel
    draft: PreviewPanel
    printing: PrintingPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._soon = QTimer(self)
        self._furnish()
        self._refresh = lists.browse(
            self.table,
            papers.columns(lambda: not self.table.isColumnHidden(KIND)),
            lambda session, searched, order, down: papers.ids(
                session, searched, order, down, self.stage.currentData() or ()
            ),
            papers.lines,
            desk,
            {"paper"},
            self.search,
            empty=self.tr("No paper here. Press Ctrl+N to issue what a meeting gives."),
        )
        self._refresh_signers = lists.show(
            self.signers,
            papers.signer_columns(),
            lambda _session: self._about.signers if self._about else (),
            desk,
            set(),
            empty=self.tr("Nobody signs this paper."),
        )
        self._connect()
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Issue what a meeting gives")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+P", self.tr("Print the paper")),
            ("F11", self.tr("The paper in the whole width, and back")),
            ("PgUp / PgDn", self.tr("Turn the pages of the paper")),
            ("Enter", self.tr("From the list to the paper")),
            ("Ctrl+Enter", self.tr("Sign, issue or print: what the part in front is for")),
            ("Ctrl+Shift+Enter", self.tr("Issue all that the meeting gives and is not issued yet")),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        wide = breadth is Breadth.WIDE
        self.verify.setVisible(breadth is not Breadth.NARROW)  # its room is in the rail too
        self.issue_open.setText(self.tr("Issue …  Ctrl+N") if wide else self.tr("Issue …"))
        self.panes.setSizes([5600, 4400] if wide else [5000, 5000])

    def turn_to(self, subject: object) -> None:
        """Show the paper of this number, or start issuing one."""
        if isinstance(subject, papers.ToIssue):
            self._start_issuing()
            self.issuing.start(subject.meeting, (subject.kind, subject.matter))
            return
        if isinstance(subject, papers.ToFill):
            self._start_blanks(subject.matter)
            return
        self.stage.setCurrentIndex(0)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, subject)
        self._show_one()

    def close_layer(self) -> bool:
        if super().close_layer():
            return True
        small = self.table.isVisibleTo(self)
        if not small:
            self._enlarge()
            self.table.setFocus()
        return not small

    # The list and the one paper

    def look_up(self, id: int) -> About:
        return self._desk.ask(papers.about, PaperId(id))

    def fill(self, about: About, same: bool) -> None:
        paper = about.paper
        self.heading.setText(about.heading)
        self.standing.show_state(about.standing, about.tone)
        self._refresh_signers()
        lists.choose_first(self.signers)
        self._show_fingerprint()
        self.signing.show_paper(paper, about.signable)
        self.facts.setText(about.facts)
        self.office.setText(paper.office_number)
        self._drafts.settle(f"paper/{paper.id}")
        self.register_why.setText(about.why)
        self.register_why.setVisible(bool(about.why))
        self.reason.setEnabled(about.voidable)
        self.close_unsigned.setEnabled(about.closable)
        self.void.setEnabled(about.voidable)
        self._soon.start()
        if not same:
            self._show_one()

    @Slot()
    def _show_one(self) -> None:
        super()._show_one()
        self._soon.start()

    @Slot()
    def _draw(self) -> None:
        """The pages, once the choice has settled and where they can be seen."""
        if self._about is not None and self.preview.isVisible():
            id = self._about.paper.id
            self._desk.fetch(lambda door: pages.issued(door, id), partial(self._show_pages, id))

    def _show_pages(self, id: PaperId, shown: Shown) -> None:
        if self._about is not None and self._about.paper.id == id and self.preview.shown != shown:
            self.preview.show_paper(shown)

    @Slot()
    def _show_fingerprint(self) -> None:
        line = lists.chosen(self.signers)
        said = self.tr("Key {fingerprint}").format(fingerprint=line.key) if line and line.at else ""
        self.fingerprint.setText(said)

    # Deeds on the one paper

    @Slot()
    def _keep_office(self) -> None:
        forms.commit_typing()
        self._do(acts.register_at_office, office_number=self.office.text().strip())

    @Slot()
    def _close_unsigned(self) -> None:
        forms.commit_typing()
        self.reason.setFocus()  # or it would go on to the button that voids, once this one is off
        self._do(acts.complete, because=self.reason.text().strip())

    @Slot()
    def _void(self) -> None:
        forms.commit_typing()
        self._do(acts.void, because=self.reason.text().strip())

    def _do(self, act: Callable[..., IssuedPaper], **facts: str) -> None:
        if self._about is not None:
            self._desk.do(partial(act, id=self._about.paper.id, **facts), self._done)

    def _done(self, paper: IssuedPaper) -> None:
        self._drafts.use_up()
        self._desk.tell(self.tr("{number} was changed in the register.").format(number=paper.number))

    @Slot()
    def _issue_anew(self) -> None:
        if self._about is not None:
            paper = self._about.paper
            if paper.round is not None:  # a round says by itself which papers it gives
                again = partial(round_papers.issue, source=paper.source, kind=paper.kind)
                self._desk.run(again, self._done)
                return
            self._show_draft(None)
            self.detail.setCurrentIndex(ISSUE)
            self.issuing.start(paper.meeting, (paper.kind, paper.matter))

    @Slot()
    def _copy(self) -> None:
        if self._about is None:
            return
        paper = self._about.paper
        save = partial(self.save, paper.id)
        choosing_files.new(self, self.tr("Save a copy"), save, pages.name_of(paper))

    def save(self, id: PaperId, file: Path) -> None:
        """A copy of the paper as its file is now."""
        said = self.tr("Saved as {file}")
        self._desk.fetch(
            lambda door: writing.write(file, pages.issued(door, id).content),
            lambda written: self._desk.tell(said.format(file=written.name)),
        )

    @Slot()
    def _copy_printed(self) -> None:
        """A copy of what would be printed, which may be a blank form."""
        shown = self.printing.pages.shown
        if shown is not None:
            save = partial(self.save_shown, shown)
            choosing_files.new(self, self.tr("Save a copy"), save, shown.name)

    def save_shown(self, shown: Shown, file: Path) -> None:
        said = self.tr("Saved as {file}")
        self._desk.fetch(
            lambda _door: writing.write(file, shown.content),
            lambda written: self._desk.tell(said.format(file=written.name)),
        )

    # Blank forms, issuing and printing

    @cached_property
    def blanks(self) -> BlanksPanel:
        """Made when somebody first asks for a form."""
        from committee_desk.views.blanks import BlanksPanel  # noqa: PLC0415 -- slow import

        panel = BlanksPanel(self.detail)
        panel.serve(self._desk)
        panel.saved.connect(self.save_shown)
        panel.printed.connect(self._print)
        panel.leave.clicked.connect(self.close_layer)
        self.detail.insertWidget(BLANKS, panel)
        return panel

    @Slot()
    def _open_blanks(self) -> None:
        self._start_blanks()

    def _start_blanks(self, matter: MatterId | None = None) -> None:
        panel = self.blanks
        self.detail.setCurrentIndex(BLANKS)
        panel.start(matter)

    @Slot()
    def _start_issuing(self) -> None:
        self._show_draft(None)
        self.detail.setCurrentIndex(ISSUE)
        self.issuing.start()

    def _show_draft(self, shown: Shown | None) -> None:
        self.draft.setVisible(shown is not None)
        self.draft.show_paper(shown)

    def _issued(self, paper: IssuedPaper) -> None:
        self.turn_to(paper.id)
        self.tabs.setCurrentIndex(PAPER)
        self.table.setFocus()

    @Slot()
    def _start_printing(self) -> None:
        if self._about is not None:
            id = self._about.paper.id
            self._desk.fetch(lambda door: pages.issued(door, id), self._print)

    def _print(self, shown: Shown) -> None:
        self.printing.show_paper(shown)
        self.detail.setCurrentIndex(PRINT)
        self.printing.printer.setFocus()

    @Slot()
    def _finish(self) -> None:
        """What the part in front is for."""
        if self.detail.currentIndex() == ISSUE:
            self.issuing.finish()
        elif self.detail.currentIndex() == PRINT:
            self.printing.finish()
        elif self.detail.currentIndex() == BLANKS:
            self.blanks.finish()
        elif self.tabs.currentIndex() == SIGNATURES:
            self.signing.finish()

    @Slot()
    def _finish_all(self) -> None:
        if self.detail.currentIndex() == ISSUE:
            self.issuing.finish_all()

    # Room there is

    @Slot()
    def _enlarge(self) -> None:
        self.table.setVisible(not self.table.isVisibleTo(self))
        larger = not self.table.isVisibleTo(self)
        self.enlarge.setText(self.tr("Beside the list  F11") if larger else self.tr("Larger  F11"))

    @Slot(int)
    def _weigh_pages(self, here: int) -> None:
        """What issues and what prints asks for more room than a paper: only in front."""
        usual, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for place, page in ((ISSUE, self.issue_page), (PRINT, self.printing)):
            page.setSizePolicy(usual if place == here else none, usual)

    def _give_way(self) -> None:
        """As many columns as there is room for."""
        room = self.table.width() / theme.em()
        for column, least in GIVING_WAY.items():
            self.table.setColumnHidden(column, room < least)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._give_way()
        return False

    # Once, on being made

    def _furnish(self) -> None:
        binder.offer(self.stage, papers.stages())
        self.stage.setCurrentIndex(0)
        for row, buttons in (
            (self.paper_deeds, (self.print_open, self.copy, self.enlarge)),
            (self.register_deeds, (self.close_unsigned, self.void, self.issue_anew)),
        ):
            flow = Flow(row)
            for button in buttons:
                flow.addWidget(button)
        self._drafts = Drafts(Typing(self._desk, self), [self.reason])
        for panel in (self.preview, self.draft, self.signing, self.issuing, self.printing):
            panel.serve(self._desk)
        self.signers.setMinimumHeight(theme.px(lists.ONE_ROW))
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)

    def _connect(self) -> None:
        super()._connect()
        lists.on_choice(self.signers, self._show_fingerprint)
        self.stage.activated.connect(lambda _place: self._refresh())
        self.table.installEventFilter(self)
        self.detail.currentChanged.connect(self._weigh_pages)
        self._weigh_pages(self.detail.currentIndex())
        self.tabs.currentChanged.connect(self._draw)
        self.issuing.drafted.connect(self._show_draft)
        self.issuing.issued.connect(self._issued)
        self.verify.clicked.connect(lambda: self.wanted.emit("verification", None))
        self._soon.timeout.connect(self._draw)
        for button, deed in {
            self.issue_open: self._start_issuing,
            self.blanks_open: self._open_blanks,
            self.issuing.leave: self.close_layer,
            self.printing.leave: self.close_layer,
            self.print_open: self._start_printing,
            self.copy: self._copy,
            self.printing.save_copy: self._copy_printed,
            self.enlarge: self._enlarge,
            self.keep_office: self._keep_office,
            self.close_unsigned: self._close_unsigned,
            self.void: self._void,
            self.issue_anew: self._issue_anew,
        }.items():
            button.clicked.connect(deed)
        self.hear_keys(
            {
                "Ctrl+N": self._start_issuing,
                "Ctrl+P": self._start_printing,
                "F11": self._enlarge,
                "Ctrl+Return": self._finish,
                "Ctrl+Shift+Return": self._finish_all,
            }
        )
