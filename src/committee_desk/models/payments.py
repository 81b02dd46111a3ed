"""The ledger of support as the screen shows it: granted matters, the entries of one, its insurance claims.

    store.payments ─► lines(): a matter, what was granted, paid, is owed ─► sums() over all of them
    one matter ─► about(id) ─► About (entries, claims, what can be entered, what stands against it)

What may be entered, the domain says on entering; the form only offers what makes sense.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ids import AttachmentId, ClaimId, MatterId, PaymentId, PolicyId
from committee_desk.domain.kinds.support import ENDINGS, Conclusion, Proceedings, Support
from committee_desk.domain.matter import ENDED, Matter, Stage
from committee_desk.domain.payment import GROUNDS_KEY, Ledger, Move, Payment, also_supported, granted
from committee_desk.domain.policy import Claim
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import dates, steps, words
from committee_desk.models.docket import Found, found
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import desks, matters, payments, policies
from committee_desk.store.base import Session

translate = QCoreApplication.translate

MOVES: Mapping[Move, Tone] = MappingProxyType(
    {
        Move.PAID: Tone.SUCCESS,
        Move.RECALLED: Tone.WARNING,
        Move.RETURNED: Tone.INFORMATION,
        Move.WAIVED: Tone.OFF,
    }
)


@frozen
class SupportLine:
    """A matter by which support was granted, and how its money stands."""

    id: MatterId
    number: str
    applicant: str
    support: str
    granted: int
    ledger: Ledger
    stage: Stage
    about: Support


@frozen
class EntryLine:
    payment: Payment
    receipt: str = ""

    @property
    def id(self) -> PaymentId:
        return self.payment.id


@frozen
class ClaimLine:
    claim: Claim
    policy: str

    @property
    def id(self) -> ClaimId:
        return self.claim.id


@frozen
class Entry:
    """What the form asks of an entry; the sum and the day cannot be left out."""

    what: Move = Move.PAID
    on: date | None = None
    won: int | None = None
    party: str = ""
    instance: str = ""
    ground: str = ""
    receipt: AttachmentId | None = None
    note: str = ""

    def payment(self, matter: MatterId, today: date) -> Payment:
        recalled = self.what is Move.RECALLED
        paid = self.what is Move.PAID
        return Payment(
            PaymentId(0),
            matter,
            self.on or today,
            self.won or 0,
            self.what,
            self.party,
            self.instance,
            self.ground if recalled else "",
            self.note,
            self.receipt if paid else None,
        )


@frozen
class About:
    matter: Matter
    heading: str
    standing: str
    tone: Tone
    facts: str
    sums: str
    found: tuple[Found, ...]
    entries: tuple[EntryLine, ...]
    claims: tuple[ClaimLine, ...]
    instance: str
    party: str
    receipts: tuple[tuple[AttachmentId | None, str], ...]
    grounds: tuple[tuple[str, str], ...]
    policies: tuple[tuple[PolicyId, str], ...]
    due: str
    left_on: date | None = None
    left_before: bool = False
    ended_on: date | None = None
    ending: Conclusion | None = None
    endings: tuple[tuple[Conclusion | None, str], ...] = ()


def columns() -> list[Column[SupportLine]]:
    return [
        Column(translate("ledger", "Number"), lambda line: line.number, width=5),
        Column(translate("ledger", "Applicant"), lambda line: line.applicant),
        Column(translate("ledger", "Kind"), lambda line: line.support, width=6),
        _money(translate("ledger", "Granted"), lambda line: line.granted),
        _money(translate("ledger", "Paid"), lambda line: line.ledger.paid),
        Column(
            translate("ledger", "State"),
            lambda line: standing(line.about, line.ledger, line.stage)[0],
            tone=lambda line: standing(line.about, line.ledger, line.stage)[1],
            width=10,
        ),
    ]


def entry_columns() -> list[Column[EntryLine]]:
    return [
        Column(translate("ledger", "Day"), lambda line: dates.short_day(line.payment.on), width=6),
        Column(
            translate("ledger", "Entry"),
            lambda line: _move(line.payment),
            tone=lambda line: MOVES[line.payment.move] if line.payment.stands else Tone.OFF,
            width=6,
        ),
        Column(
            translate("ledger", "Won"),
            lambda line: f"{line.payment.won:,}",
            sort=lambda line: line.payment.won,
            align=RIGHT,
            width=5,
        ),
        Column(translate("ledger", "Counterparty"), lambda line: line.payment.party),
    ]


def claim_columns() -> list[Column[ClaimLine]]:
    return [
        Column(translate("ledger", "Day"), lambda line: dates.short_day(line.claim.on), width=6),
        Column(translate("ledger", "Policy"), lambda line: line.policy),
        Column(translate("ledger", "Claimed"), lambda line: f"{line.claim.won:,}", align=RIGHT, width=5),
        Column(
            translate("ledger", "Answer"),
            lambda line: _answer(line.claim)[0],
            tone=lambda line: _answer(line.claim)[1],
            width=7,
        ),
    ]


def lines(session: Session) -> list[SupportLine]:
    """Every granted support, the latest decision first."""
    held = payments.ledgers(session)
    return [_line(one, held.get(one.id, Ledger())) for one in payments.supported(session)]


def sums(session: Session) -> str:
    """What all of it comes to."""
    shown = lines(session)
    ledgers = [one.ledger for one in shown]
    told = translate(
        "ledger",
        "{count} granted, {granted:,} won · paid {paid:,} · by insurers {insured:,} · "
        "asked back {recalled:,} · still owed {owed:,} · borne by the office {borne:,}",
    )
    return told.format(
        count=len(shown),
        granted=sum(one.granted for one in shown),
        paid=sum(one.paid for one in ledgers),
        insured=sum(one.insured for one in ledgers),
        recalled=sum(one.recalled for one in ledgers),
        owed=sum(one.owed for one in ledgers),
        borne=sum(one.borne for one in ledgers),
    )


def standing(about: Support, ledger: Ledger, stage: Stage) -> tuple[str, Tone]:
    """How the money of one matter stands, in a word or two."""
    if ledger.owed > 0:
        return translate("ledger", "Owed {won:,}").format(won=ledger.owed), Tone.DANGER
    if stage in ENDED:
        return translate("ledger", "Case closed"), Tone.OFF
    if not ledger.paid and about.support is Proceedings.CRIMINAL and about.acquitted_on is None:
        if about.over:
            return translate("ledger", "Convicted, not paid"), Tone.OFF
        return translate("ledger", "Until acquittal"), Tone.INFORMATION
    if not ledger.paid:
        return translate("ledger", "To be paid"), Tone.WARNING
    if ledger.paid < (about.granted or 0):
        return translate("ledger", "Paid in part"), Tone.INFORMATION
    return translate("ledger", "Paid"), Tone.SUCCESS


def about(session: Session, id: MatterId, on: date) -> About:
    """One matter with its ledger, its claims, and what the form may offer."""
    matter, rules = matters.get(session, id), desks.rules(session, on)
    support, ledger = granted(matter), payments.ledger(session, id)
    said, tone = standing(support, ledger, matter.stage)
    files = matters.attachments(session, id)
    named = {one.id: one.name for one in files}
    twice = also_supported(matter, payments.of_same_official(session, matter), rules)
    return About(
        matter,
        f"{matter.number}  {support.applicant}",
        said,
        tone,
        _facts(matter, rules),
        _sums(ledger),
        tuple(found(one, rules) for one in (*support.beyond_service(on, rules), *twice)),
        tuple(_entry(one, named) for one in ledger.entries),
        tuple(_claims(session, id)),
        support.instance,
        support.applicant,
        ((None, translate("ledger", "None yet")), *map(_receipt, files)),
        tuple(words.row_names(rules, GROUNDS_KEY).items()),
        tuple((one.id, f"{one.insurer} {one.number}") for one in policies.every(session)),
        steps.story(matter, rules),
        support.retired_on,
        support.retired,
        support.ended_on,
        support.ending,
        (
            (None, translate("ledger", "Not ended yet")),
            *((one, words.name(one)) for one in ENDINGS[support.support]),
        ),
    )


def void_words(line: EntryLine | None) -> str:
    """All that is known of the chosen entry."""
    if line is None:
        return translate("ledger", "Choose an entry to see all of it, or to void it.")
    one = line.payment
    voided = translate("ledger", "Void: {why}").format(why=one.voided_because) if not one.stands else ""
    return " · ".join(filter(None, (one.instance, one.note, line.receipt, voided)))


def claim_words(line: ClaimLine | None) -> str:
    """All that is known of the chosen claim."""
    if line is None:
        return translate("ledger", "Choose a claim to enter the insurer's answer.")
    one = line.claim
    if one.answered_on is None:
        return translate("ledger", "{won:,} won claimed; no answer yet.").format(won=one.won)
    said = translate("ledger", "Answered on {day}: {won:,} won paid.")
    told = said.format(day=dates.day(one.answered_on), won=one.paid)
    return f"{told} {one.refused_because}".strip()


def _line(matter: Matter, ledger: Ledger) -> SupportLine:
    support = granted(matter)
    kind = words.name(support.support)
    told = (matter.number, support.applicant, kind, support.granted or 0)
    return SupportLine(matter.id, *told, ledger, matter.stage, support)


def _facts(matter: Matter, rules: Rules) -> str:
    """What is supported, and within which bounds."""
    support = granted(matter)
    cap = support.cap(rules)
    most = translate("ledger", "most {won:,} won each").format(won=cap) if cap else ""
    told = translate("ledger", "granted {won:,} won").format(won=support.granted)
    retired = _left(support)
    parts = (words.name(support.support), support.instance, told, most, retired, _ending(support))
    return " · ".join(filter(None, parts))


def _left(support: Support) -> str:
    if support.retired_on is not None:
        told = translate("ledger", "left the service on {day}")
        return told.format(day=dates.day(support.retired_on))
    return translate("ledger", "has left the service") if support.retired else ""


def _ending(support: Support) -> str:
    if support.ending is None or support.ended_on is None:
        return ""
    told = translate("ledger", "{ending} on {day}")
    return told.format(ending=words.name(support.ending), day=dates.day(support.ended_on))


def _sums(ledger: Ledger) -> str:
    told = translate(
        "ledger",
        "Paid {paid:,} · by insurers {insured:,} · asked back {recalled:,} · still owed {owed:,} won",
    )
    return told.format(paid=ledger.paid, insured=ledger.insured, recalled=ledger.recalled, owed=ledger.owed)


def _entry(one: Payment, files: Mapping[AttachmentId, str]) -> EntryLine:
    return EntryLine(one, files.get(one.receipt, "") if one.receipt is not None else "")


def _claims(session: Session, matter: MatterId) -> Iterator[ClaimLine]:
    for one in policies.claims_for(session, matter):
        policy = policies.get(session, one.policy)
        yield ClaimLine(one, f"{policy.insurer} {policy.number}")


def _receipt(file: Attachment) -> tuple[AttachmentId | None, str]:
    return file.id, file.name


def _move(one: Payment) -> str:
    return words.name(one.move) if one.stands else translate("ledger", "Void")


def _answer(one: Claim) -> tuple[str, Tone]:
    if one.open:
        return translate("ledger", "Waiting"), Tone.INFORMATION
    if not one.paid:
        return translate("ledger", "Refused"), Tone.DANGER
    return translate("ledger", "{won:,} paid").format(won=one.paid), Tone.SUCCESS


def _money(title: str, won: Callable[[SupportLine], int]) -> Column[SupportLine]:
    return Column(title, lambda line: f"{won(line):,}", sort=won, align=RIGHT, width=5)
