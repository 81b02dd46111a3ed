"""Whether a file is a paper as it was issued and signed.

    data ─► digest, claim ─► the register ─► Registered or None
    data, Registered, roots ─► judge ─► Judgement: one of five verdicts, and why

Nothing is drawn again: a genuine file is the last registered state, begins with the registered
base, and keeps the strict rules. Whatever cannot be checked is not trusted.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from hashlib import sha256

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.signing import form, rules
from committee_desk.signing.rules import Reason

TOO_LARGE = QT_TRANSLATE_NOOP("reasons", "The file is larger than {limit} MB.")
OTHER_BYTES = QT_TRANSLATE_NOOP("reasons", "Number {number} is in the register with other contents.")
VOIDED = QT_TRANSLATE_NOOP("reasons", "The paper was declared void.")
SUPERSEDED = QT_TRANSLATE_NOOP("reasons", "A newer version of the paper was issued.")
EARLIER = QT_TRANSLATE_NOOP("reasons", "The paper has been signed further since.")
UNKNOWN = QT_TRANSLATE_NOOP("reasons", "The signatures are valid, but the file is in no register.")


class Verdict(Enum):
    GENUINE = "genuine"
    OUTDATED = "outdated"
    VOID = "void"
    UNREGISTERED = "unregistered"
    UNTRUSTED = "untrusted"


class Standing(Enum):
    """What became of the paper itself, whoever has signed it so far."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    VOID = "void"


@frozen
class Registered:
    """What the register keeps: the SHA-256 of every state from the base on, and who signed in which order."""

    number: str
    states: tuple[str, ...]
    base: bytes
    signed: tuple[tuple[str, str], ...]  # (field, SHA-256 of the certificate)
    standing: Standing = Standing.CURRENT


@frozen
class Judgement:
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def judge(data: bytes, registered: Registered | None, roots: Sequence[str]) -> Judgement:
    """The verdict on a file; `registered` stands in the register under its SHA-256, else its claimed number.

    Without a desk there are no roots and no register, and unregistered is the best a file can be.
    """
    if len(data) > form.LARGEST:
        return _untrusted(Reason(TOO_LARGE, {"limit": form.LARGEST // 1024**2}))
    if registered is None:
        faults = rules.reasons_alone(data, roots)
        return _untrusted(*faults) if faults else Judgement(Verdict.UNREGISTERED, (Reason(UNKNOWN),))
    state = digest(data)
    if state not in registered.states:
        return _untrusted(Reason(OTHER_BYTES, {"number": registered.number}))
    signed = registered.signed[: registered.states.index(state)]
    if faults := rules.reasons(data, registered.base, signed, roots):
        return _untrusted(*faults)
    return _standing(registered, state)


def _standing(registered: Registered, state: str) -> Judgement:
    if registered.standing is Standing.VOID:
        return Judgement(Verdict.VOID, (Reason(VOIDED),))
    if registered.standing is Standing.SUPERSEDED:
        return Judgement(Verdict.OUTDATED, (Reason(SUPERSEDED),))
    if state != registered.states[-1]:
        return Judgement(Verdict.OUTDATED, (Reason(EARLIER),))
    return Judgement(Verdict.GENUINE)


def _untrusted(*faults: Reason) -> Judgement:
    return Judgement(Verdict.UNTRUSTED, faults)
