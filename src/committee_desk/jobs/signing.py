"""Sign papers as one person: the passphrase opens the key once, and each paper is an act of its own.

    paper ids, passphrase ─► key ─► for each: latest state ─► stamp, signature ─► act paper.sign

Nothing is signed unless every one of the papers has an empty place for this person.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from committee_desk.acts import paper as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PaperId, PersonId
from committee_desk.domain.paper import IssuedPaper, Key, NotSignable, Signer, Stage, State
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.enrolling import KEY_LASTS, open_vault
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.signing import keys
from committee_desk.store import keys as register
from committee_desk.store import papers, people

REASON = "기재된 내용을 확인하고 서명함"
SIGNING = QT_TRANSLATE_NOOP("jobs", "Signing papers")


class NoKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has no signing key at this desk.")
    advice = QT_TRANSLATE_NOOP("errors", "Enrol the person first; the key opens with their own passphrase.")


class KeyNotValid(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The signing key of {name} is not valid at {at}.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "See whether this computer's clock is right; else revoke the key and enrol the person again.",
    )


@frozen
class Waiting:
    """A paper with the place that waits for this person, and its bytes as they are now."""

    paper: IssuedPaper
    place: Signer
    base: bytes
    latest: bytes


def sign(
    door: Door,
    paper_ids: Sequence[PaperId],
    person: PersonId,
    passphrase: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[IssuedPaper, ...]]:
    """The papers with this person's signature; after the first, a paper takes nothing but signatures."""
    key = door.ask(_key, paper_ids, person, at)
    secret = keys.unwrap(open_vault(door).signing_key(key.fingerprint), passphrase)
    return sign_with(door, paper_ids, person, secret, by=by, at=at, progress=progress)


def sign_with(
    door: Door,
    paper_ids: Sequence[PaperId],
    person: PersonId,
    secret: bytes,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[IssuedPaper, ...]]:
    """The same with this person's key open, as it is just after it was made."""
    wanted = tuple(dict.fromkeys(paper_ids))
    key = door.ask(_key, wanted, person, at)
    signed: list[IssuedPaper] = []
    touched: frozenset[str] = frozenset()
    for done, id in enumerate(wanted):
        progress(done, len(wanted), SIGNING)
        keep_on(progress)
        step = _sign_one(door, door.ask(_waiting, id, person), key, secret, by=by, at=at)
        signed.append(step.result)
        touched |= step.touched
    progress(len(wanted), len(wanted), SIGNING)
    return Done(tuple(signed), touched)


def _key(session: Session, ids: Sequence[PaperId], person: PersonId, at: datetime) -> Key:
    """The person's key; refuses at once if any of the papers could not be signed with it."""
    name = people.get(session, person).name
    for id in ids:
        _place(papers.get(session, id), person, name)
    return valid_key(session, person, at)


def valid_key(session: Session, person: PersonId, at: datetime) -> Key:
    """What this person signs with at this moment."""
    name, key = people.get(session, person).name, register.of(session, person)
    if key is None:
        raise NoKey(name=name)
    if not key.made_at <= at < key.made_at + KEY_LASTS:
        raise KeyNotValid(name=name, at=at)
    return key


def _place(paper: IssuedPaper, person: PersonId, name: str) -> Signer:
    place = paper.field_of(person, name)
    if paper.stage is not Stage.ISSUED:
        raise NotSignable(number=paper.number)
    return place


def _waiting(session: Session, id: PaperId, person: PersonId) -> Waiting:
    paper = papers.get(session, id)
    place = _place(paper, person, people.get(session, person).name)
    return Waiting(paper, place, papers.file(session, paper.base), papers.file(session, paper.latest))


def _sign_one(
    door: Door, waiting: Waiting, key: Key, secret: bytes, *, by: PersonId, at: datetime
) -> Done[IssuedPaper]:
    from committee_desk.documents import stamp  # noqa: PLC0415 -- slow import
    from committee_desk.signing import pdf  # noqa: PLC0415 -- slow import

    paper, place = waiting.paper, waiting.place
    content = pdf.sign(
        waiting.latest,
        waiting.base,
        place.field,
        key.certificate,
        secret,
        first=not paper.signed,
        at=at,
        stamp=stamp.draw(stamp.Stamp(place.role, place.name, at, key.fingerprint)),
        reason=REASON,
    )
    state = State(sha256(content).hexdigest(), at, place.field, key.id, key.fingerprint)
    return door.do(acts.sign, paper.id, content, state, paper.latest, by=by, at=at)
