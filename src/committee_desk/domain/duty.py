"""What a matter owes without anybody asking: from its receipt, or from the decision that begins it.

    a kind's `owes` + the days of the matter ─► owed(…) ─┐
    what was asked for and noted ────────────────────────┴─► running(…) ─► deadlines · steps · closing

Somebody may note it, by answering or extending it; then what is noted counts. What the matter is spared,
as a report once the proceedings are over, is waited for no longer, noted or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import ClassVar, Protocol, runtime_checkable

from committee_desk.domain.awaited import TERMS, Awaited
from committee_desk.domain.calendar import Pause
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

# Kinds of which one looks for duties; the others are not even loaded for it.
OWING = frozenset(("citizen", "consultation", "support"))
# Kinds that can be decided for until a day of their own only (domain.deadline).
BOUNDED = frozenset(("ratification",))


class Span(Enum):
    """From when on something is owed, and how long."""

    UNTIL_DECIDED = "until_decided"  # from the receipt until the body has decided
    UNTIL_TOLD = "until_told"  # from the receipt until the outcome was told
    FROM_RECEIPT = "from_receipt"  # from the receipt on
    FROM_DECISION = "from_decision"  # from the decision on


@frozen
class Duty:
    """`what` is a key of TERMS; of a decision it may follow some `outcomes` only.

    What comes `after` other replies runs from the day on which the last of them came; where another was
    asked for `instead`, it is not owed.
    """

    what: str
    span: Span
    outcomes: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


@runtime_checkable
class Owing(Protocol):
    """A kind of matter that owes something without being asked for it."""

    owes: ClassVar[tuple[Duty, ...]]


@runtime_checkable
class Sparing(Protocol):
    """A kind whose matters do not all owe what the kind owes."""

    def spares(self, what: str, rules: Rules) -> bool:
        """Whether this matter does not owe it, or no longer, though its kind does."""


@runtime_checkable
class Beginning(Protocol):
    """A kind of which something the decision begins may begin on a later day of its own."""

    def begins(self, decided_on: date) -> date:
        """The day from which on it is owed."""


class Lived(Protocol):
    """The days of a matter that duties hang on; a line of a list has them too."""

    @property
    def particulars(self) -> object: ...
    @property
    def ended(self) -> bool: ...
    @property
    def received_on(self) -> date: ...
    @property
    def supplement_by(self) -> date | None: ...
    @property
    def decided_on(self) -> date | None: ...
    @property
    def notified_on(self) -> date | None: ...
    @property
    def outcome(self) -> str: ...
    @property
    def pauses(self) -> tuple[Pause, ...]: ...
    @property
    def awaited(self) -> tuple[Awaited, ...]: ...


def running(one: Lived, rules: Rules) -> tuple[Awaited, ...]:
    """All that the matter waits for on its way: what was asked for, and what it owes by itself."""
    if one.ended:
        return ()
    asked = (reply for reply in one.awaited if reply.waiting and not _spared(one, reply.asked_for, rules))
    return (*asked, *owed(one, rules))


def owed(one: Lived, rules: Rules) -> tuple[Awaited, ...]:
    """What runs though nobody has noted it, each as if it had been asked for on its first day."""
    if one.ended:
        return ()
    noted = {reply.asked_for for reply in one.awaited}
    return tuple(
        Awaited(duty.what, since)
        for duty in _duties(one.particulars)
        if rules.get(TERMS[duty.what].period) is not None
        and noted.isdisjoint((duty.what, *duty.instead))
        and not _spared(one, duty.what, rules)
        and (since := _since(duty, one, rules))
    )


def unrecorded(one: Lived, reply: Awaited) -> bool:
    """Whether it may have come unheard: others owe it to others, and the body has told its outcome."""
    span = dict(spans(one.particulars)).get(reply.asked_for)
    return span is Span.FROM_RECEIPT and one.notified_on is not None and reply not in one.awaited


def clock(one: Lived, reply: Awaited) -> Sequence[Pause]:
    """When the clock of a reply stood: a supplement stops what runs from the receipt."""
    span = dict(spans(one.particulars)).get(reply.asked_for, Span.FROM_DECISION)
    return () if span is Span.FROM_DECISION else one.pauses


def spans(about: object) -> Iterator[tuple[str, Span]]:
    """What a kind owes by itself, and from when on."""
    yield from ((duty.what, duty.span) for duty in _duties(about))


def _duties(about: object) -> tuple[Duty, ...]:
    return about.owes if isinstance(about, Owing) else ()


def _spared(one: Lived, what: str, rules: Rules) -> bool:
    about = one.particulars
    return isinstance(about, Sparing) and about.spares(what, rules)


def _since(duty: Duty, one: Lived, rules: Rules) -> date | None:
    begun = _begun(duty, one)
    before = [what for what in duty.after if not _spared(one, what, rules)]
    if begun is None or not before:
        return begun
    came = [reply.came_on for reply in one.awaited if reply.asked_for in before and reply.came_on]
    return max(came) if came else None


def _begun(duty: Duty, one: Lived) -> date | None:
    """The day from which it is owed; none while it is not, or not any more."""
    if duty.span is Span.FROM_DECISION:
        wanted = not duty.outcomes or one.outcome in duty.outcomes
        return _first_day(one) if wanted else None
    over = {Span.UNTIL_DECIDED: one.decided_on, Span.UNTIL_TOLD: one.notified_on}.get(duty.span)
    return None if over or one.supplement_by else one.received_on


def _first_day(one: Lived) -> date | None:
    """The day of the decision, or a later one that its kind names."""
    later = one.particulars if isinstance(one.particulars, Beginning) else None
    return later.begins(one.decided_on) if later and one.decided_on else one.decided_on
