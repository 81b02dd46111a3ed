"""Take out liability insurance, change what is known of a policy, claim from it and enter the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import ClaimId, PersonId, PolicyId
from committee_desk.domain.policy import Claim, Policy
from committee_desk.store import journal, matters, policies


def take_out(session: Session, new: Policy, *, by: PersonId, at: datetime) -> Policy:
    """A policy under the next number."""
    policy = replace(new, id=PolicyId(policies.REGISTER.new_id(session)))
    journal.keep(session, "policy.taken_out", policy, by=by, at=at)
    return policy


def change(session: Session, policy: Policy, *, by: PersonId, at: datetime) -> Policy:
    before = policies.get(session, policy.id)
    journal.keep_change(session, "policy.changed", policy, before, by=by, at=at)
    return policy


def claim(session: Session, new: Claim, *, by: PersonId, at: datetime) -> Claim:
    """A claim for a matter, within the period and the cover of one case."""
    policy = policies.get(session, new.policy)
    matters.get(session, new.matter)
    policy.ensure_claimable(new)
    made = replace(new, id=ClaimId(policies.CLAIMS.new_id(session)))
    journal.keep(session, "claim.made", made, by=by, at=at)
    return made


def answer(
    session: Session, id: ClaimId, on: date, paid: int, because: str = "", *, by: PersonId, at: datetime
) -> Claim:
    """What the insurer pays or refuses; never above what is left of the year's cover."""
    before = policies.claim(session, id)
    after = before.answered(on, paid, because)
    policies.get(session, before.policy).ensure_left(after, policies.claims_of(session, before.policy))
    journal.keep(session, "claim.answered", after, before=before, by=by, at=at)
    return after
