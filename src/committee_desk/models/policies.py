"""Liability insurance as the screen shows it: policies, what is left of their cover, and their form."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import PolicyId
from committee_desk.domain.policy import Policy
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.docket import DayMissing
from committee_desk.models.table import Column, Tone
from committee_desk.store import policies
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SOON = timedelta(days=60)


class NoPolicy(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no policy to claim from.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the liability insurance first; its button is above the list.")


@frozen
class PolicyLine:
    policy: Policy
    left: int
    claims: int
    today: date

    @property
    def id(self) -> PolicyId:
        return self.policy.id


@frozen
class Terms:
    """What the form asks of a policy."""

    insurer: str = ""
    number: str = ""
    begins: date | None = None
    ends: date | None = None
    per_case: int | None = None
    per_year: int | None = None
    premium: int | None = None
    covers: str = ""
    note: str = ""

    @classmethod
    def of(cls, policy: Policy) -> Terms:
        return cls(**{one.name: getattr(policy, one.name) for one in fields(cls)})

    def policy(self, id: PolicyId) -> Policy:
        if self.begins is None or self.ends is None:
            raise DayMissing
        cover = (self.per_case or 0, self.per_year or 0, self.premium or 0)
        return Policy(id, self.insurer, self.number, self.begins, self.ends, *cover, self.covers, self.note)


def lines(session: Session, today: date) -> list[PolicyLine]:
    """Every policy, the one that ends last first."""
    return [_line(session, one, today) for one in policies.every(session)]


def columns() -> list[Column[PolicyLine]]:
    return [
        Column(translate("ledger", "Insurer"), lambda line: f"{line.policy.insurer} {line.policy.number}"),
        Column(translate("ledger", "Until"), lambda line: dates.short_day(line.policy.ends), width=6),
        Column(
            translate("ledger", "State"),
            lambda line: standing(line)[0],
            tone=lambda line: standing(line)[1],
            width=6,
        ),
    ]


def standing(line: PolicyLine) -> tuple[str, Tone]:
    policy, today = line.policy, line.today
    if policy.ends < today:
        return translate("ledger", "Ended"), Tone.OFF
    if today < policy.begins:
        return translate("ledger", "To come"), Tone.INFORMATION
    if policy.ends - today <= SOON:
        return translate("ledger", "Ends soon"), Tone.WARNING
    return translate("ledger", "In force"), Tone.SUCCESS


def told(line: PolicyLine | None) -> str:
    """What was claimed from the chosen policy."""
    if line is None:
        return translate("ledger", "Choose a policy to change it, or enter a new one.")
    said = translate("ledger", "Claims: {claims} · {left:,} of {cover:,} won left in this year of the policy")
    return said.format(claims=line.claims, left=line.left, cover=line.policy.per_year)


def _line(session: Session, policy: Policy, today: date) -> PolicyLine:
    claims = policies.claims_of(session, policy.id)
    on = min(max(today, policy.begins), policy.ends)
    return PolicyLine(policy, policy.left(on, claims), len(claims), today)
