"""Everything about one meeting, in the shape that scripts rely on.

Record ─► whole ─► `meeting --json`, and the record in a case bundle
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any

from committee_desk.documents import wording
from committee_desk.domain.attendance import Quorum
from committee_desk.domain.ballot import Choice, Result
from committee_desk.domain.challenge import Challenge
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import Lot
from committee_desk.domain.poll import Ballot, Roster
from committee_desk.domain.record import Agendum, Record
from committee_desk.jobs.sitting_exports import counted

Document = dict[str, Any]


def whole(record: Record) -> Document:
    """Everything about one meeting, in the shape that scripts rely on."""
    meeting = record.meeting
    return {
        "number": meeting.id,
        "title": meeting.title,
        "date": meeting.held_on.isoformat(),
        "stage": meeting.stage.value,
        "base": {"name": meeting.opening.base.value, "size": meeting.base},
        "designated": [record.names[one] for one in meeting.designated],
        "written": _written(record),
        "answers": {record.names[one]: said.value for one, said in meeting.notice_answers.items()},
        "presided": _named(record, meeting.opened_by),
        "recesses": [
            {"from": _clock(one.begun), "to": _clock(one.ended), "reason": one.because}
            for one in meeting.recesses
        ],
        "present": [
            {
                "member": record.names[one.person],
                "from": _clock(one.arrived),
                "to": _clock(one.left),
                "by_video": one.remote,
            }
            for one in meeting.spells
        ],
        "lots": [_lot(one, record) for one in meeting.lots],
        "joint": [_partner(one) for one in meeting.partners],
        "items": [_item(one, record) for one in record.agenda],
    }


def _partner(one: Partner) -> Document:
    """Another body that sits jointly with this one."""
    return {
        "body": one.body,
        "base": one.base,
        "designated": one.designated,
        "present": one.there_at_opening,
        "needed": one.required,
        "leads": one.leads,
        "rule": one.rule,
    }


def _item(agendum: Agendum, record: Record) -> Document:
    item, declared = agendum.item, agendum.item.declared
    result = declared.result if declared else None
    quorum = _quorum(declared, record)
    return {
        "number": item.number,
        "matter": agendum.matter.number,
        "kind": agendum.matter.kind,
        "title": agendum.matter.title,
        "recused": [
            {"member": record.names[one.person], "kind": one.kind.value, "ground": one.ground}
            for one in item.recusals
        ],
        "challenges": [_challenge(one, record) for one in item.challenges],
        "presided": _named(record, declared.presided if declared else item.taken_up_by),
        "opening": {"needed": quorum.required, "present": quorum.present} if quorum else None,
        "vote": _vote(declared, result, record.names) if declared and result else None,
        "elsewhere": [counted(one) for one in (declared.elsewhere if declared else item.elsewhere)],
        "resolution": declared.resolution.value if declared else None,
        # What was put off has no outcome of its own; that it was put off is what became of it.
        "outcome": (declared.outcome or declared.resolution.value) if declared else None,
        "caution": bool(result and result.caution),
        "line": wording.vote_line(item, declared, record.meeting.partners) if declared and result else None,
        "article": result.article if result else None,
    }


def _lot(lot: Lot, record: Record) -> Document:
    """A draw with all that repeats it: `committee-desk draw --seed SEED --take DRAWN NAME ...`."""
    return {
        "use": lot.use.value,
        "drawn_for": lot.drawn_for,
        "on": lot.drawn_on.isoformat(),
        "at": _clock(lot.at),
        "matter": next((one.matter.number for one in record.agenda if one.item.id == lot.item), None),
        "seed": lot.seed,
        "seed_from": lot.seed_from,
        "drawn": lot.drawn,
        "order": list(lot.order),
        "void": lot.void_because or None,
    }


def _written(record: Record) -> Document | None:
    """Of a written resolution its ground, its days and who replied when; null where people met."""
    written = record.meeting.written
    if written is None:
        return None
    return {
        "ground": written.ground,
        "because": written.because,
        "deadline": written.deadline.isoformat(),
        "sent": written.sent_on.isoformat() if written.sent_on else None,
        "ended": written.ended_on.isoformat() if written.ended_on else None,
        "given_up": written.given_up or None,
        "despite": written.despite or None,
        "replies": {
            record.names[one]: {"on": reply.on.isoformat(), "asks": reply.asks, "words": reply.words}
            for one, reply in written.replies.items()
        },
    }


def _challenge(challenge: Challenge, record: Record) -> Document:
    """`granted` is null while it waits, and where the party took it back."""
    decided = challenge.decided
    return {
        "member": record.names[challenge.member],
        "applicant": challenge.applicant,
        "ground": challenge.ground,
        "text": challenge.text,
        "applied": challenge.applied_on.isoformat(),
        "withdrawn": challenge.withdrawn_because or None,
        "granted": decided.granted if decided else None,
        "vote": _cast(decided.result, decided.votes, decided.roster, record.names) if decided else None,
    }


def _quorum(declared: Declaration | None, record: Record) -> Quorum | None:
    """What the opening hung on when the result was declared."""
    if declared is None:
        return None
    if declared.result:
        return declared.result.opening
    return Quorum(record.meeting.base, len(declared.roster.room))


def _named(record: Record, person: PersonId | None) -> str | None:
    return None if person is None else record.names[person]


def _vote(declared: Declaration, result: Result, names: Mapping[PersonId, str]) -> Document:
    """Where totals are withheld there are none, and on paper nobody is named."""
    return _cast(result, declared.votes, declared.roster, names)


def _cast(
    result: Result, votes: Mapping[PersonId, Choice], roster: Roster, names: Mapping[PersonId, str]
) -> Document:
    told = not result.withheld
    on_paper = {"ballot": result.ballot.value, "invalid": result.invalid if told else None}
    return {
        **(on_paper if result.ballot is Ballot.PAPER else {}),
        "voters": result.voters,
        "yes": result.yes if told else None,
        "no": result.no if told else None,
        "abstain": result.abstain if told else None,
        "needed": result.needed,
        "by": {names[one]: votes[one].value for one in roster.designated if one in votes},
    }


def _clock(at: time | None) -> str | None:
    return wording.clock(at) if at else None
