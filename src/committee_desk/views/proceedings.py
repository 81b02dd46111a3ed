"""What the chair does with a meeting and its items: opens, takes up, declares, puts off, closes.

    Ctrl+Enter, F4, F12 ─► the act, at the time beside the main button ─► news
    declare · put off ─► asked once more, with the result in full ─► acts.declaration

The time, the reason and what is proposed stand in the vote.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from committee_desk.acts import declaration, item
from committee_desk.acts import meeting as acts
from committee_desk.domain.ballot import Item
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Resolution
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import meeting as table
from committee_desk.models import undoing, voting
from committee_desk.models.desk import Desk
from committee_desk.views import alerts
from committee_desk.views.vote import VotePanel


class Proceedings(QObject):
    went_on = Signal()  # an item was taken up or declared: the vote is what is looked at now

    def __init__(self, desk: Desk, vote: VotePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._vote = desk, vote
        self._record: Record | None = None
        self._one: Agendum | None = None
        vote.put_off.connect(self.defer)

    def follow(self, record: Record, one: Agendum | None) -> None:
        """The meeting as it stands, and the item in hand."""
        self._record, self._one = record, one

    # The meeting

    def call_to_order(self) -> None:
        self._do(acts.call_to_order, self.tr("The meeting is open."))

    def close(self) -> None:
        self._do(acts.close, self.tr("The meeting is closed."))

    def _do(self, act: Callable[..., object], told: str) -> None:
        if self._record is not None:
            with self._desk.refusing():
                deed = partial(act, id=self._record.meeting.id, clock=self._vote.main_at.value())
                self._desk.do(deed, lambda _: self._done(told))

    def _done(self, told: str) -> None:
        self._vote.main_at.follow_clock()
        self._desk.tell(told)

    # The item in hand

    def take_up(self) -> None:
        one = self._one
        if one is not None:
            with self._desk.refusing():
                deed = partial(item.take_up, id=one.item.id, clock=self._vote.main_at.value())
                self._desk.do(deed, self._taken_up)

    def _taken_up(self, kept: Item) -> None:
        self._vote.main_at.follow_clock()
        self.went_on.emit()
        told = self.tr("{item} is taken up.").format(item=table.item_name(kept))
        undoing.tell(self._desk, told, Subject("item", kept.id))

    def declare(self) -> None:
        vote, one = self._vote.vote, self._one
        if vote is not None and one is not None and vote.proposed is not None:
            self._ask(one, vote.proposed, vote.line)

    @Slot()
    def put_off_or_void(self) -> None:
        """F4: away from what would be, or was, decided."""
        if self._vote.void_open.isVisible():
            self._vote.void_open.click()
        else:
            self.defer()

    @Slot()
    def defer(self) -> None:
        one = self._one
        if one is not None and self._vote.defer.isVisible() and self._vote.defer.isEnabled():
            self._ask(one, Resolution.DEFERRED, self.tr("Without a vote"))
        elif one is not None and one.item.cast_any:
            with self._desk.refusing():
                raise voting.VotesEntered

    def _ask(self, one: Agendum, resolution: Resolution, line: str) -> None:
        """The result in full, once more, before it can only be voided."""
        with self._desk.refusing():
            reason = self._vote.reason.text().strip()
            if self._record is not None:
                voting.ensure_declarable(self._record, one, resolution, reason)
            at = self._vote.main_at.value()
            deed = partial(
                declaration.declare, id=one.item.id, resolution=resolution, clock=at, reason=reason
            )
            final = self.tr("Once declared, it can only be voided, with a reason.")
            alerts.confirm(
                self._vote,
                f"{table.item_name(one.item)}: {voting.box_words(one, resolution)}",
                f"{line}\n\n{final}" if line else final,
                self.tr("Declare"),
                lambda: self._desk.do(deed, self._declared),
            )

    def _declared(self, kept: Item) -> None:
        self._vote.used_reason()
        self._vote.main_at.follow_clock()
        self.went_on.emit()
        if self._one is not None:
            self._desk.tell(f"{table.item_name(kept)} · {voting.declared_words(self._one)}")
