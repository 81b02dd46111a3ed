"""What the ledger page of one granted support is written from, read in one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from committee_desk.domain.deadline import Deadline
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import AttachmentId, PersonId, PolicyId
from committee_desk.domain.matter import Matter
from committee_desk.domain.payment import Ledger
from committee_desk.domain.policy import Claim, Policy
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen


@frozen
class LedgerRecord:
    """`keeper` signs the page; `due` is what is still owed, `files` are the names of what was handed in."""

    desk: Desk
    rules: Rules
    matter: Matter
    ledger: Ledger
    keeper: tuple[PersonId, str]
    on: date
    claims: tuple[Claim, ...] = ()
    policies: Mapping[PolicyId, Policy] = field(default_factory=dict)
    due: tuple[Deadline, ...] = ()
    files: Mapping[AttachmentId, str] = field(default_factory=dict)
