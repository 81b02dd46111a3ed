"""Liability insurance 책임보험 of officials: its policies, and what was claimed from them for a matter.

    Policy (cover per case and year) ◄── Claim (matter, day, sum) ─► paid, or refused and why

A policy's year begins with its first day; what insurers paid in one is compared with the cover of a year.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from committee_desk.domain.ids import ClaimId, MatterId, PolicyId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class PolicyUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A policy needs its insurer and its number.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both as they stand on the policy.")
    needs = ("insurer", "number")


class PeriodBackwards(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The policy ends before it begins.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the period; both days are part of it.")
    needs = ("ends",)


class CoverMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It does not say how much is covered for a case and in a year.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both sums in won; a year covers at least one case.")
    needs = ("per_case", "per_year")


class NotInPeriod(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Policy {number} does not cover {day}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the policy that was in force on the day of the claim.")


class ClaimedNothing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A claim needs a sum of at least one won.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter what was claimed, in won.")
    needs = ("won",)


class OverCase(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{won:,} won are more than the {cover:,} won of policy {number} for a case."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Enter at most what the policy covers for one case.")
    needs = ("won",)


class OverYear(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Policy {number} has {left:,} won left in this year, less than {won:,} won."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter what the insurer really pays; the cover of a year ends there."
    )
    needs = ("paid",)


class AnsweredBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The insurer cannot have answered before the claim.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day; nothing was changed.")
    needs = ("answered_on",)


class RefusalUnfounded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Where nothing is paid, it must say why.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the insurer's reason in a sentence.")
    needs = ("because",)


class PaidOverClaim(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{won:,} won are more than the {claimed:,} won that were claimed.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter what the insurer paid for this claim alone.")
    needs = ("paid",)


@frozen
class Policy:
    """All sums in won; `begins` and `ends` are both covered."""

    id: PolicyId
    insurer: str
    number: str
    begins: date
    ends: date
    per_case: int
    per_year: int
    premium: int = 0
    covers: str = ""  # 피보험자
    note: str = ""

    def __post_init__(self) -> None:
        if not (self.insurer.strip() and self.number.strip()):
            raise PolicyUnnamed
        if self.ends < self.begins:
            raise PeriodBackwards
        if not 0 < self.per_case <= self.per_year:
            raise CoverMissing

    def in_force(self, on: date) -> bool:
        return self.begins <= on <= self.ends

    def year_of(self, on: date) -> date:
        """The first day of the policy's year in which a day lies."""
        first = _anniversary(self.begins, on.year)
        return first if first <= on else _anniversary(self.begins, on.year - 1)

    def ensure_claimable(self, claim: Claim) -> None:
        """Refuse a claim outside the period, or above what one case is covered for."""
        if not self.in_force(claim.on):
            raise NotInPeriod(number=self.number, day=claim.on)
        if claim.won > self.per_case:
            raise OverCase(won=claim.won, cover=self.per_case, number=self.number)

    def ensure_left(self, claim: Claim, others: Iterable[Claim]) -> None:
        """Refuse a payment that the cover of the year no longer bears."""
        left = self.left(claim.on, (one for one in others if one.id != claim.id))
        if claim.paid > left:
            raise OverYear(number=self.number, left=left, won=claim.paid)

    def left(self, on: date, claims: Iterable[Claim]) -> int:
        """What is left of the cover of the year in which a day lies."""
        year = self.year_of(on)
        used = (one.paid for one in claims if one.policy == self.id and self.year_of(one.on) == year)
        return self.per_year - sum(used)


@frozen
class Claim:
    """Open until the insurer has answered; then paid, wholly or in part, or refused."""

    id: ClaimId
    policy: PolicyId
    matter: MatterId
    on: date
    won: int
    answered_on: date | None = None
    paid: int = 0
    refused_because: str = ""

    def __post_init__(self) -> None:
        if self.won < 1:
            raise ClaimedNothing

    @property
    def open(self) -> bool:
        return self.answered_on is None

    def answered(self, on: date, paid: int, because: str) -> Claim:
        """What the insurer pays; why not, where it is nothing."""
        if on < self.on:
            raise AnsweredBefore
        if paid > self.won:
            raise PaidOverClaim(won=paid, claimed=self.won)
        if not paid and not because.strip():
            raise RefusalUnfounded
        return replace(self, answered_on=on, paid=paid, refused_because=because)


def to_renew(policies: Iterable[Policy], today: date, within: timedelta) -> list[Policy]:
    """Those that end within this time, or have ended, and that no other one goes on from."""
    known = list(policies)
    latest = max((one.ends for one in known), default=today)
    return [one for one in known if one.ends == latest and one.ends - today <= within]


def _anniversary(of: date, year: int) -> date:
    try:
        return of.replace(year=year)
    except ValueError:  # begun on a leap day
        return date(year, 3, 1)
