"""A payment 지급 of granted support, and what came back of it: the ledger of money of one matter.

    granted ─► paid (receipt) ─► asked back 환수 ─► returned · waived
    claimed from the insurance first (domain.policy) ─► the support covers what it leaves

Each entry is compared with what was granted, and with the cap of its stage or instance; none is changed
later, a mistyped one is voided and stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum

from committee_desk.domain.awaited import LAWYER, RECEIPTS
from committee_desk.domain.duty import running
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.hangul import folded
from committee_desk.domain.ids import AttachmentId, MatterId, PaymentId
from committee_desk.domain.kinds.support import (
    ACQUITTAL_KEY,
    CAPS_KEY,
    CASE,
    CLAIM,
    DOUBLE_KEY,
    GRANTED,
    INSURANCE_KEY,
    NOT_CLAIMED,
    RAISE_KEY,
    Conclusion,
    Proceedings,
    Support,
)
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

GROUNDS_KEY = "support.cancel_grounds"

OVER_GRANTED = QT_TRANSLATE_NOOP(
    "errors",
    "{won:,} won would be paid in all; {granted:,} won were granted, and {left:,} won of them are left.",
)
KEEP_TO_GRANTED = QT_TRANSLATE_NOOP("errors", "Lower the sum; more needs another resolution.")
OVER_CAP = QT_TRANSLATE_NOOP(
    "errors",
    "{won:,} won would be paid for this. The most is {cap:,} won {per}, for: {support}; "
    "{left:,} won of it are left.",
)
KEEP_TO_CAP = QT_TRANSLATE_NOOP(
    "errors", "Lower the sum, or name the stage or instance that it is for, if it is another."
)
OVER_COST = QT_TRANSLATE_NOOP(
    "errors",
    "With the {insured:,} won of the insurance {won:,} won would be paid; {wanted:,} won were needed, "
    "and {left:,} won of them are left.",
)
LESS_INSURED = QT_TRANSLATE_NOOP("errors", "Lower the sum; the support covers what the insurance leaves.")
NOT_ACQUITTED = QT_TRANSLATE_NOOP("errors", "Costs of a criminal trial are paid once the acquittal is final.")
NOTE_ACQUITTAL = QT_TRANSLATE_NOOP(
    "errors", "Note the acquittal with the day on which it became final, and pay from that day on."
)
CONVICTED = QT_TRANSLATE_NOOP(
    "errors", "The trial ended on {day} in a conviction that is final; its costs are not paid."
)
NOTE_OTHERWISE = QT_TRANSLATE_NOOP(
    "errors", "Nothing is to be paid. If the end was noted wrongly, note it anew."
)
PAID_TWICE = QT_TRANSLATE_NOOP("errors", "The same is supported already: matter {numbers}.")
ONE_SUPPORT = QT_TRANSLATE_NOOP(
    "errors", "Look at that matter; another stage or instance is another support, and is named as such."
)
ALSO_SUPPORTED = QT_TRANSLATE_NOOP("errors", "The same official is supported in matter {numbers} too.")
LOOK_THERE = QT_TRANSLATE_NOOP("errors", "See whether it is another case, stage or instance.")


NAMESAKE = QT_TRANSLATE_NOOP("errors", "Somebody of the same name is supported in matter {numbers}.")
WHO_IT_IS = QT_TRANSLATE_NOOP(
    "errors", "See whether it is the same official, who may have been in another department then."
)


class Move(Enum):
    """What is entered in the ledger."""

    PAID = "paid"  # 지급
    RECALLED = "recalled"  # 환수 결정
    RETURNED = "returned"  # 반환
    WAIVED = "waived"  # 반환 의무 면제


class SumMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An entry in the ledger needs a sum of at least one won.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the sum in won.")
    needs = ("won",)


class PartyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It does not say to whom it was paid.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the official, or the lawyer who got the money.")
    needs = ("party",)


class NotGranted(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} was not decided as granted support.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a matter whose support was granted with a sum.")


class PaidBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The support was granted on {day}; it cannot be paid before.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day; nothing was entered.")
    needs = ("on",)


class RecallUnfounded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Asking money back, or waiving it, needs its ground.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a ground and say in a sentence what shows it.")
    needs = ("ground", "note", "void_words")


class GroundUnknown(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rules know no such ground for asking money back: {ground}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of these: {grounds}.")
    needs = ("ground",)


class MoreThanPaid(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{won:,} won cannot be asked back: {left:,} won are left of the payments."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Enter at most what was paid and not asked back yet.")
    needs = ("won",)


class MoreThanOwed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{won:,} won are more than the {owed:,} won that are owed.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter at most what was asked back and is still open.")
    needs = ("won",)


class EntryVoid(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This entry is void already, or later ones rest on it.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter the reasons for the later ones first, and void those before it."
    )


@frozen
class Payment:
    """`party` is who got the money or gives it back; `ground` is a key of support.cancel_grounds."""

    id: PaymentId
    matter: MatterId
    on: date
    won: int
    move: Move = Move.PAID
    party: str = ""
    instance: str = ""  # 단계·심급
    ground: str = ""
    note: str = ""
    receipt: AttachmentId | None = None
    voided_because: str = ""

    def __post_init__(self) -> None:
        if self.won < 1:
            raise SumMissing
        if self.move is Move.PAID and not self.party.strip():
            raise PartyMissing
        if self.move is Move.RECALLED and not self.ground:
            raise RecallUnfounded
        if self.move is Move.WAIVED and not self.note.strip():
            raise RecallUnfounded

    @property
    def stands(self) -> bool:
        return not self.voided_because


@frozen
class Ledger:
    """All that was entered for one matter; `insured` is what insurers have paid for it."""

    entries: tuple[Payment, ...] = ()
    insured: int = 0

    @property
    def paid(self) -> int:
        return self._sum(Move.PAID)

    @property
    def recalled(self) -> int:
        return self._sum(Move.RECALLED)

    @property
    def returned(self) -> int:
        return self._sum(Move.RETURNED)

    @property
    def waived(self) -> int:
        return self._sum(Move.WAIVED)

    @property
    def owed(self) -> int:
        """Asked back, and neither returned nor waived."""
        return self.recalled - self.returned - self.waived

    @property
    def borne(self) -> int:
        """What the office bears in the end; what insurers pay comes before it and beside it."""
        return self.paid - self.returned

    def paid_for(self, instance: str) -> int:
        """What was paid for one stage or instance, however it was spelled."""
        same = (one for one in self.entries if _alike(one.instance, instance))
        return sum(one.won for one in same if one.stands and one.move is Move.PAID)

    def voided(self, entry: Payment, because: str) -> Payment:
        """The entry, void, if what is left still bears those that rest on it."""
        if not because.strip():
            raise RecallUnfounded
        rest = Ledger(tuple(one for one in self.entries if one.id != entry.id), self.insured)
        if not entry.stands or rest.owed < 0 or rest.recalled > rest.paid:
            raise EntryVoid
        return replace(entry, voided_because=because)

    def _sum(self, move: Move) -> int:
        return sum(one.won for one in self.entries if one.stands and one.move is move)


def granted(matter: Matter) -> Support:
    """What was applied for, where it was granted with a sum."""
    about = matter.particulars
    if not isinstance(about, Support) or matter.outcome != GRANTED or not about.granted:
        raise NotGranted(number=matter.number)
    return about


def before_paying(
    matter: Matter, new: Payment, ledger: Ledger, others: Sequence[Matter], rules: Rules
) -> Iterator[Finding]:
    """What stands against a payment: the sum granted, the cap, an acquittal, the insurance, a twin."""
    about = granted(matter)
    if matter.decided_on and new.on < matter.decided_on:
        raise PaidBefore(day=matter.decided_on)
    yield from _within(about, new, ledger, rules)
    yield from about.beyond_service(new.on, rules)
    yield from _acquitted(about, new, rules)
    claimed = about.claimed is Known.YES or ledger.insured > 0
    if about.insured is Known.YES and not claimed and rules.flag(INSURANCE_KEY):
        yield by_rule(rules, INSURANCE_KEY, NOT_CLAIMED, CLAIM)
    yield from supported_twice(matter, others, rules)


def _acquitted(about: Support, new: Payment, rules: Rules) -> Iterator[Finding]:
    """제17조제2항 단서: costs of a criminal trial are paid from the day of the final acquittal on."""
    if about.support is not Proceedings.CRIMINAL or not rules.flag(ACQUITTAL_KEY):
        return
    if about.ending is Conclusion.CONVICTED:
        yield by_rule(rules, ACQUITTAL_KEY, CONVICTED, NOTE_OTHERWISE, {"day": about.ended_on})
    elif about.acquitted_on is None or about.acquitted_on > new.on:
        yield by_rule(rules, ACQUITTAL_KEY, NOT_ACQUITTED, NOTE_ACQUITTAL)


def _within(about: Support, new: Payment, ledger: Ledger, rules: Rules) -> Iterator[Finding]:
    whole = ledger.paid + new.won
    if about.granted is not None and whole > about.granted:
        facts = {"won": whole, "granted": about.granted, "left": max(about.granted - ledger.paid, 0)}
        yield by_rule(rules, CAPS_KEY, OVER_GRANTED, KEEP_TO_GRANTED, facts)
    row, cap = about.cap_row(rules), about.cap(rules)
    paid = whole if row["per"] == CASE else ledger.paid_for(new.instance) + new.won
    raised = about.raised and rules.flag(RAISE_KEY)
    if cap and paid > cap and not raised:
        left = {"won": paid, "left": max(cap - paid + new.won, 0)}
        yield by_rule(rules, CAPS_KEY, OVER_CAP, KEEP_TO_CAP, about.cap_facts(rules) | left)
    if ledger.insured and about.wanted and whole + ledger.insured > about.wanted:
        borne = {"won": whole + ledger.insured, "insured": ledger.insured}
        needed = {"wanted": about.wanted, "left": max(about.wanted - ledger.paid - ledger.insured, 0)}
        yield by_rule(rules, INSURANCE_KEY, OVER_COST, LESS_INSURED, borne | needed)


def ensure_back(new: Payment, ledger: Ledger, rules: Rules) -> None:
    """Refuse a ground that the rules do not know, and more than was paid, or than is owed."""
    grounds = [str(row["key"]) for row in rules.table(GROUNDS_KEY)]
    if new.ground and new.ground not in grounds:
        raise GroundUnknown(ground=new.ground, grounds=", ".join(grounds))
    left = ledger.paid - ledger.recalled
    if new.move is Move.RECALLED and new.won > left:
        raise MoreThanPaid(won=new.won, left=left)
    if new.move in (Move.RETURNED, Move.WAIVED) and new.won > ledger.owed:
        raise MoreThanOwed(won=new.won, owed=ledger.owed)


def set_going(matter: Matter, new: Payment, rules: Rules) -> Matter:
    """The papers of a payment are owed from its day on, where they are not awaited yet."""
    owed = new.receipt is None and all(one.asked_for != RECEIPTS for one in running(matter, rules))
    return matter.asked(RECEIPTS, new.on) if owed and matter.reply(RECEIPTS) is None else matter


def shown_by(matter: Matter, new: Payment, rules: Rules) -> Iterator[tuple[str, Matter]]:
    """What a receipt shows of the matter: the contract, so a lawyer is hired, and the papers are there."""
    for what in (LAWYER, RECEIPTS) if new.receipt is not None else ():
        waiting = [one for one in running(matter, rules) if one.asked_for == what and one.asked_on <= new.on]
        if waiting:
            matter = matter.noted(what, rules).came(what, new.on, "")
            yield what, matter


# Support of the same official


def of_same_official(matter: Matter, others: Iterable[Matter]) -> list[Matter]:
    """Support that the same official was granted in other matters."""
    return [one for one in _of_namesakes(matter, others) if _alike(_applicant(one), _applicant(matter))]


def _of_namesakes(matter: Matter, others: Iterable[Matter]) -> list[Matter]:
    """The same of all who bear the name, from whatever department they came."""
    name = _name(matter)
    granted = (one for one in others if one.id != matter.id and one.outcome == GRANTED)
    return [one for one in granted if name and _name(one) == name]


def _applicant(matter: Matter) -> str:
    about = matter.particulars
    return about.applicant if isinstance(about, Support) else ""


def _name(matter: Matter) -> str:
    """The last word of 도로과 7급 김○○."""
    return _letters(" ".join(_applicant(matter).split()[-1:]))


def supported_twice(matter: Matter, others: Sequence[Matter], rules: Rules) -> Iterator[Finding]:
    """The same official, kind of proceedings, and stage or instance: that is one support."""
    if rules.flag(DOUBLE_KEY):
        return
    same = [one for one in _of_namesakes(matter, others) if _same_case(matter, one)]
    if same:
        yield by_rule(rules, DOUBLE_KEY, PAID_TWICE, ONE_SUPPORT, {"numbers": _numbers(same)})


def also_supported(matter: Matter, others: Sequence[Matter], rules: Rules) -> Iterator[Finding]:
    """Every other support of the same official, by name; refused where it is the same."""
    twice = list(supported_twice(matter, others, rules))
    yield from twice
    if twice:
        return
    found = of_same_official(matter, others)
    if found:
        facts = {"numbers": _numbers(found)}
        yield by_rule(rules, DOUBLE_KEY, ALSO_SUPPORTED, LOOK_THERE, facts, strength=Strength.INFORM)
    if namesakes := [one for one in _of_namesakes(matter, others) if one not in found]:
        facts = {"numbers": _numbers(namesakes)}
        yield by_rule(rules, DOUBLE_KEY, NAMESAKE, WHO_IT_IS, facts, strength=Strength.INFORM)


def _same_case(one: Matter, other: Matter) -> bool:
    """The same proceedings at the same stage; of another department only where the case itself is named."""
    a, b = one.particulars, other.particulars
    if not (isinstance(a, Support) and isinstance(b, Support)):
        return False
    same_office = _alike(a.applicant, b.applicant)
    named = same_office or bool(a.instance.strip())
    return named and a.support is b.support and _alike(a.instance, b.instance)


def _numbers(found: Iterable[Matter]) -> str:
    return ", ".join(one.number for one in found)


def _alike(one: str, other: str) -> bool:
    return _letters(one) == _letters(other)


def _letters(words: str) -> str:
    return "".join(folded(words).split())
