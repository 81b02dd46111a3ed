"""Issue papers: a meeting, what it gives, the draft of each, and the deeds that number one or all.

models.papers.issuable ─► lines ─┬─► draft, drawn with its mark
                                 ├─► confirmed ─► jobs.issuing.issue
                                 └─► all that wait ─► confirmed ─► jobs.issuing.issue_these
everything about the meeting ─► views.bundles
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QWidget

from committee_desk.acts.door import Door
from committee_desk.domain.ids import MatterId, MeetingId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import issuing
from committee_desk.jobs.issuing import Issuable
from committee_desk.models import pages, papers
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.models.papers import Issuance
from committee_desk.views import alerts, binder, bundles, forms, lists, theme
from committee_desk.views.flow import Flow


class IssuingPanel(QWidget):
    meeting: QComboBox
    gives: QTableView
    why: QLabel
    issue: QPushButton
    look: QPushButton
    leave: QPushButton
    issuing_whole: QWidget
    issue_rest: QPushButton
    bundle: QPushButton

    drafted = Signal(object)
    issued = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("issuing", self)
        self.gives.setMinimumHeight(theme.px(lists.ONE_ROW))
        flow = Flow(self.issuing_whole)
        for button in (self.issue_rest, self.bundle):
            flow.addWidget(button)

    def serve(self, desk: Desk) -> None:
        """Whose meetings they are; once, after the form is made."""
        self._desk = desk
        self._refresh = lists.show(
            self.gives,
            papers.issuance_columns(),
            lambda session: papers.issuable(session, self.meeting.currentData()),
            desk,
            {"paper", "meeting", "item", "remark"},
            empty=self.tr("No meeting has been convened yet, so there is nothing to issue."),
        )
        lists.on_choice(self.gives, self._weigh)
        lists.on_open(self.gives, self._look)
        self.meeting.activated.connect(self._turn)
        self.look.clicked.connect(self._look)
        self.issue.clicked.connect(self.finish)
        self.issue_rest.clicked.connect(self.finish_all)
        self.bundle.clicked.connect(self._offer_bundle)
        desk.busy.connect(self._weigh)

    def start(
        self, meeting: MeetingId | None = None, line: tuple[str, MatterId | None] | None = None
    ) -> None:
        """Offer what a meeting gives: this one, or the newest."""
        binder.offer(self.meeting, self._desk.ask(papers.issuing_meetings))
        place = self.meeting.findData(meeting) if meeting is not None else self.meeting.currentIndex()
        self.meeting.setCurrentIndex(max(place, 0))
        self._turn()
        if line is not None:
            lists.choose(self.gives, line)
        self.gives.setFocus()

    @Slot()
    def finish(self) -> None:
        """Ask once, then issue the chosen paper."""
        line, meeting = self._chosen(), self.meeting.currentData()
        if line is None or not self.issue.isEnabled():
            return
        # Notice, minutes and book of a meeting all bear the title of the meeting.
        called = line.named
        said = self.tr("It gets a number, and its contents can never be changed. Signing comes after.")
        if line.number:
            said += " " + self.tr("It takes the place of {number}.").format(number=line.number)
        alerts.confirm(
            self,
            self.tr("Issue “{title}”, version {version}?").format(title=called, version=line.version),
            said,
            self.tr("Issue"),
            partial(self._issue, meeting, line),
        )

    def _issue(self, meeting: MeetingId, line: Issuance) -> None:
        kind, matter = line.id
        self._desk.run(partial(issuing.issue, meeting=meeting, kind=kind, matter=matter), self._issued)

    def _issued(self, paper: IssuedPaper) -> None:
        self._desk.tell(self.tr("{number} was issued.").format(number=paper.number))
        self.issued.emit(paper)

    @Slot()
    def finish_all(self) -> None:
        """Ask once, then issue all that waits for nothing."""
        waiting, meeting = self._waiting, self.meeting.currentData()
        if not waiting or self._desk.is_busy:
            return
        names = "\n".join(one.named for one in waiting)
        said = self.tr("Each gets a number, and its contents can never be changed. Signing comes after.")
        alerts.confirm(
            self,
            self.tr("Issue {count} papers?").format(count=len(waiting)),
            f"{names}\n\n{said}",
            self.tr("Issue all"),
            partial(self._issue_all, meeting, waiting),
        )

    def _issue_all(self, meeting: MeetingId, waiting: list[Issuance]) -> None:
        these = [Issuable(*one.id, one.named) for one in waiting]
        job = partial(issuing.issue_these, meeting=meeting, these=these)
        self._desk.run(job, partial(self._all_issued, len(these)))

    def _all_issued(self, wanted: int, made: tuple[IssuedPaper, ...]) -> None:
        told = self.tr("Issued: {count} of {wanted}, {first} to {last}.")
        facts = {"count": len(made), "wanted": wanted}
        self._desk.tell(told.format(**facts, first=made[0].number, last=made[-1].number))
        self.gives.setFocus()

    @property
    def _waiting(self) -> list[Issuance]:
        """What has not been issued, and can be."""
        if self.meeting.currentData() is None:
            return []
        offered = self._desk.ask(papers.issuable, self.meeting.currentData())
        return [one for one in offered if not one.number and not one.why_not]

    @Slot()
    def _look(self) -> None:
        line, meeting = self._chosen(), self.meeting.currentData()
        if line is None:
            return
        kind, matter = line.id

        def read(door: Door) -> Shown:
            return pages.draft(door, meeting, kind, matter, line.title)

        self._desk.fetch(read, self.drafted.emit)

    @Slot()
    def _offer_bundle(self) -> None:
        bundles.offer(self.bundle, self._desk, self.meeting.currentData(), self.meeting.currentText())

    @Slot()
    def _turn(self) -> None:
        self._refresh()
        lists.choose_first(self.gives)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        line, meeting = self._chosen(), self.meeting.currentData()
        why = list(line.why_not) if line else []
        if meeting is not None and (later := self._desk.ask(papers.later_papers, meeting)):
            why.append(later)
        self.why.setText("\n".join(why))
        self.why.setVisible(bool(why))
        self.look.setEnabled(line is not None)
        self.bundle.setEnabled(meeting is not None and not self._desk.is_busy)
        self.issue.setEnabled(line is not None and not line.why_not and not self._desk.is_busy)
        several = len(self._waiting) > 1
        self.issue_rest.setVisible(several)
        self.issue_rest.setEnabled(several and not self._desk.is_busy)

    def _chosen(self) -> Issuance | None:
        line: Issuance | None = lists.chosen(self.gives)
        return line
