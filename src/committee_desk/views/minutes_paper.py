"""The paper of the minutes: issued version by version, signed, confirmed, and opened again to be corrected.

Standing ─► which version there is, who signed it, what to look at, what is in the way of the next deed
issue ─► a new version ─► signatures ─► confirm ─► reopen, with its reason ─► confirm
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import meeting as meeting_acts
from committee_desk.acts import minutes as acts
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import issuing
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates, papers
from committee_desk.models.desk import Desk
from committee_desk.models.minutes_standing import Standing
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, forms, lists, printouts
from committee_desk.views.drafts import Drafts
from committee_desk.views.flow import Flow
from committee_desk.views.widgets import say

KIND = "minutes"


class MinutesPaperPanel(QWidget):
    told: QLabel
    cautions: QLabel
    to_paper: QPushButton
    look: QPushButton
    version_deeds: QWidget
    compare: QPushButton
    publish: QPushButton
    signers: QTableView
    confirm: QPushButton
    why_not_confirmed: QLabel
    why_not_issued: QLabel
    revision: QLabel
    reopen_form: QWidget
    reopen_reason: QLineEdit
    reopen: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("minutes_paper", self)
        self._draft: Draft | None = None
        self._standing: Standing | None = None
        versions = Flow(self.version_deeds)
        versions.addWidget(self.compare)
        versions.addWidget(self.publish)

    def serve(self, desk: Desk, typing: Typing, flush: Callable[[], None]) -> None:
        """Whose desk it is, and how what is still being typed is kept; once, after the form is made."""
        self._desk, self._flush = desk, flush
        self._reopenings = Drafts(typing, [self.reopen_reason])
        self._refresh_signers = lists.show(
            self.signers,
            papers.signer_columns()[:2],
            lambda _session: self._standing.signers if self._standing else (),
            desk,
            set(),
            empty=self.tr("Whoever signs the minutes is named here once they are issued."),
        )
        self.confirm.clicked.connect(self._confirm)
        self.publish.clicked.connect(self._publish)
        self.reopen.clicked.connect(self._reopen)
        self.reopen_reason.returnPressed.connect(self.reopen.click)

    def show_draft(self, draft: Draft, standing: Standing) -> None:
        self._draft, self._standing = draft, standing
        self.told.setText(standing.told)
        say(self.cautions, "\n".join(standing.cautions))
        say(self.why_not_issued, standing.why_not_issued)
        say(self.why_not_confirmed, standing.why_not_confirmed)
        self.to_paper.setVisible(draft.issued is not None)
        self.version_deeds.setVisible(draft.issued is not None)
        self.confirm.setEnabled(not standing.why_not_confirmed)
        self.confirm.setVisible(bool(standing.revision) or not standing.confirmed)
        self.confirm.setText(
            self.tr("Finish the correction") if standing.revision else self.tr("Confirm the minutes")
        )
        said = self.tr("Being corrected: {reason}").format(reason=standing.revision)
        say(self.revision, said if standing.revision else "")
        self.reopen_form.setVisible(standing.confirmed and not standing.revision)
        self._reopenings.settle(f"minutes/{draft.record.meeting.id}/reopen")
        self._refresh_signers()

    # Deeds

    def issue(self) -> None:
        """The next version, once it was asked."""
        self._flush()
        if self._draft is None or self._standing is None:
            return
        job = partial(issuing.issue, meeting=self._draft.record.meeting.id, kind=KIND)
        alerts.confirm(
            self,
            self.tr("Issue version {version} of the minutes?").format(version=self._standing.version),
            self.tr("It gets a number, and its contents can never be changed. Signing comes after."),
            self.tr("Issue"),
            lambda: self._desk.run(job, self._issued),
        )

    def _issued(self, paper: IssuedPaper) -> None:
        self._desk.tell(self.tr("{number} was issued.").format(number=paper.number))

    @Slot()
    def _confirm(self) -> None:
        """확인 of the minutes, or the end of their 정정."""
        self._flush()
        if self._draft is None or self._standing is None:
            return
        meeting, on = self._draft.record.meeting.id, dates.day_of(self._desk.now())
        if self._standing.revision:
            self._desk.do(partial(acts.settle, meeting=meeting, on=on), self._settled)
        else:
            self._desk.do(partial(meeting_acts.confirm, id=meeting, on=on), self._confirmed)

    def _confirmed(self, _meeting: Meeting) -> None:
        self._desk.tell(self.tr("The minutes are confirmed."))

    def _settled(self, _minutes: Minutes) -> None:
        self._desk.tell(self.tr("The correction is finished."))

    @Slot()
    def _reopen(self) -> None:
        """정정: the confirmed minutes may be written over again."""
        forms.commit_typing()
        if self._draft is not None:
            on, reason = dates.day_of(self._desk.now()), self.reopen_reason.text().strip()
            act = partial(acts.reopen, meeting=self._draft.record.meeting.id, reason=reason, on=on)
            self._desk.do(act, self._reopened)

    def _reopened(self, _minutes: Minutes) -> None:
        self._reopenings.use_up()
        self._desk.tell(self.tr("The correction has begun."))

    @Slot()
    def _publish(self) -> None:
        self._flush()
        if self._draft is not None:
            printouts.ask_for_public_copy(self, self._desk, self._draft.record.meeting)
