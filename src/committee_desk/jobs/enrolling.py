"""Make the keys that people sign with, and the desk's own root on first use.

    passphrase ─► key and certificate ─► vault (the key, wrapped) ─► act key.enrol (the certificate)

The vault is written first: a key that no certificate names harms nobody.
"""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta

from committee_desk.acts import key as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.paper import Key
from committee_desk.domain.passphrase import require_strong
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.signing import keys
from committee_desk.signing.keys import Pair
from committee_desk.store import desks, people
from committee_desk.store import keys as register
from committee_desk.store.vault import Vault

YEAR = timedelta(days=365)
ROOT_LASTS = 30 * YEAR
KEY_LASTS = 10 * YEAR
MAKING = QT_TRANSLATE_NOOP("jobs", "Making a signing key")


class NoVault(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There are no keys in a plain copy or a borrowed desk.")
    advice = QT_TRANSLATE_NOOP("errors", "Open the desk itself with its passphrase or its recovery key.")


@frozen
class Made:
    """A key that was enrolled just now, still open; it is written nowhere so."""

    key: Key
    secret: bytes = field(repr=False)


def enrol(
    door: Door,
    person: PersonId,
    passphrase: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Key]:
    """A signing key for this person, which opens with their own passphrase and with nothing else."""
    done = make(door, person, passphrase, by=by, at=at, progress=progress)
    return Done(done.result.key, done.touched)


def make(
    door: Door,
    person: PersonId,
    passphrase: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Made]:
    """The same, for a job that goes on to sign: to open it again takes as long as making it."""
    vault, words = open_vault(door), require_strong(passphrase)
    named = door.ask(people.get, person)
    if door.ask(register.of, person):
        raise acts.HasKey(name=named.name)
    root, touched = _root(door, vault, by=by, at=at)
    progress(1, 3, MAKING)
    keep_on(progress)
    pair = keys.issue(root, named.name, unit=named.office, at=at, until=at + KEY_LASTS)
    wrapped, fingerprint = keys.wrap(pair.key, words), keys.fingerprint(pair.certificate)
    progress(2, 3, MAKING)
    keep_on(progress)
    vault.keep_signing_key(fingerprint, wrapped)
    done = door.do(acts.enrol, person, pair.certificate, fingerprint, by=by, at=at)
    progress(3, 3, MAKING)
    return Done(Made(done.result, pair.key), done.touched | touched)


def renew(
    door: Door,
    person: PersonId,
    passphrase: str,
    because: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Key]:
    """Another key for this person; the one before signs nothing any more, and what it signed stands."""
    open_vault(door)
    require_strong(passphrase)
    before = door.ask(register.of, person)
    touched = door.do(acts.revoke, before.id, because, by=by, at=at).touched if before else frozenset()
    done = enrol(door, person, passphrase, by=by, at=at, progress=progress)
    return Done(done.result, done.touched | touched)


def open_vault(door: Door) -> Vault:
    if door.vault is None:
        raise NoVault
    return door.vault


def _root(door: Door, vault: Vault, *, by: PersonId, at: datetime) -> tuple[Pair, frozenset[str]]:
    """The desk's root; made at the first enrolment."""
    if roots := door.ask(register.roots):
        return Pair(roots[-1].certificate, vault.root_key()), frozenset()
    pair = keys.make_root(door.ask(desks.desk).body, at=at, until=at + ROOT_LASTS)
    vault.keep_root_key(pair.key)
    done = door.do(acts.found, pair.certificate, keys.fingerprint(pair.certificate), by=by, at=at)
    return pair, done.touched
