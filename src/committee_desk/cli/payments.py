"""The ledger of support: what was granted and paid, one entry more, its page, and the insurance before it."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, date, datetime
from typing import Any

from committee_desk.acts import payment as acts
from committee_desk.acts import policy as policy_acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, day, number, with_actor
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import ClaimId, PaymentId, PolicyId
from committee_desk.domain.matter import Matter
from committee_desk.domain.payment import Ledger, Move, Payment, granted
from committee_desk.domain.policy import Claim, Policy
from committee_desk.jobs import payment_papers
from committee_desk.store import matters, payments, policies

Document = dict[str, Any]
SUMS = ("paid", "insured", "recalled", "returned", "waived", "owed", "borne")


def add(grammar: Grammar) -> None:
    words = grammar.command("payments", _payments, "granted support, and what was paid of it")
    words.add_argument(
        "matter", metavar="MATTER", nargs="?", default="", help="one of them, with its entries"
    )
    pay = grammar.command("pay", _pay, "enter something in the ledger of a granted support")
    pay.add_argument("matter", metavar="MATTER", help="the number of the application")
    pay.add_argument("won", metavar="WON", type=number, help="how much")
    pay.add_argument(
        "--what", choices=[one.value for one in Move], default=Move.PAID.value, help="what is entered"
    )
    pay.add_argument("--party", default="", metavar="WHO", help="to or from whom; by default the applicant")
    pay.add_argument(
        "--instance", default="", metavar="TEXT", help="stage or instance; by default the matter's"
    )
    pay.add_argument("--ground", default="", metavar="KEY", help="of what is asked back: see the rules")
    pay.add_argument("--note", default="", metavar="TEXT", help="the reason, where the rules ask for one")
    _with_day(pay)
    with_actor(pay)
    page = grammar.command("ledger", _ledger, "issue the ledger page of a granted support")
    page.add_argument("matter", metavar="MATTER", help="the number of the application")
    with_actor(page)
    _add_insurance(grammar)


def _add_insurance(grammar: Grammar) -> None:
    grammar.command("policies", _policies, "every policy of liability insurance, and what is left of it")
    insure = grammar.command("insure", _insure, "enter a policy of liability insurance")
    insure.add_argument("insurer", metavar="INSURER", help="the company")
    insure.add_argument("number", metavar="NUMBER", help="of the policy")
    for name, kind, metavar, help in (
        ("from", day, "DAY", "its first day"),
        ("until", day, "DAY", "its last day"),
        ("case", number, "WON", "the most it pays for one case"),
        ("year", number, "WON", "the most it pays in a year"),
    ):
        insure.add_argument(
            f"--{name}", dest=f"{name}_", type=kind, required=True, metavar=metavar, help=help
        )
    insure.add_argument("--premium", type=number, default=0, metavar="WON", help="what it costs")
    insure.add_argument("--covers", default="", metavar="WHO", help="whom it covers")
    with_actor(insure)
    claim = grammar.command("claim", _claim, "record a claim, or what the insurer answered to one")
    claim.add_argument("matter", metavar="MATTER", help="the number of the application")
    claim.add_argument("won", metavar="WON", type=number, help="claimed; with --answer, paid")
    which = claim.add_mutually_exclusive_group(required=True)
    which.add_argument("--policy", type=number, metavar="N", help="claim from this policy")
    which.add_argument("--answer", type=number, metavar="N", help="the answer to this claim")
    claim.add_argument("--because", default="", metavar="TEXT", help="why it is refused")
    _with_day(claim)
    with_actor(claim)


def _with_day(words: Any) -> None:
    words.add_argument("--on", type=day, default=None, metavar="DAY", help="by default today")


def _payments(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        if args.matter:
            matter = entered.door.ask(matters.numbered, args.matter)
            return _one(matter, entered.door.ask(payments.ledger, matter.id))
        found = entered.door.ask(payments.supported)
        held = entered.door.ask(payments.ledgers)
    told = [_told(one, held.get(one.id, Ledger())) for one in found]
    lines = (
        row(one["matter"], one["applicant"], one["granted"], *(one[name] for name in SUMS)) for one in told
    )
    return Answer({"payments": told}, tuple(lines))


def _pay(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=False) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        move = Move(args.what)
        party = args.party or granted(matter).applicant
        on = args.on or day_of(now)
        given = (on, args.won, move, party, args.instance, args.ground, args.note)
        entered.door.do(acts.enter, Payment(PaymentId(0), matter.id, *given), by=entered.by, at=now)
        return _one(matter, entered.door.ask(payments.ledger, matter.id))


def _ledger(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        issued = payment_papers.issue(entered.door, matter.id, by=entered.by, at=datetime.now(UTC)).result
    return Answer({"paper": issued.number, "code": issued.code}, (row(issued.number, issued.code),))


def _policies(args: Namespace) -> Answer:
    today = day_of(datetime.now(UTC))
    with doors.entered(args, reading=True) as entered:
        found = [
            (one, entered.door.ask(policies.claims_of, one.id)) for one in entered.door.ask(policies.every)
        ]
    told = [_policy(one, claims, today) for one, claims in found]
    lines = (
        row(*(one[name] for name in ("id", "insurer", "number", "from", "until", "left"))) for one in told
    )
    return Answer({"policies": told}, tuple(lines))


def _insure(args: Namespace) -> Answer:
    terms = (args.from_, args.until_, args.case_, args.year_, args.premium, args.covers)
    policy = Policy(PolicyId(0), args.insurer, args.number, *terms)
    with doors.entered(args, reading=False) as entered:
        kept = entered.door.do(policy_acts.take_out, policy, by=entered.by, at=datetime.now(UTC)).result
    return Answer({"policy": kept.id, "number": kept.number}, (row(kept.id, kept.number),))


def _claim(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    on = args.on or day_of(now)
    with doors.entered(args, reading=False) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        if args.answer is None:
            new = Claim(ClaimId(0), PolicyId(args.policy), matter.id, on, args.won)
            claim = entered.door.do(policy_acts.claim, new, by=entered.by, at=now).result
        else:
            said = (ClaimId(args.answer), on, args.won, args.because)
            claim = entered.door.do(policy_acts.answer, *said, by=entered.by, at=now).result
    document = {"claim": claim.id, "claimed": claim.won, "paid": claim.paid, "open": claim.open}
    return Answer(document, (row(claim.id, claim.won, claim.paid, "open" if claim.open else "answered"),))


def _one(matter: Matter, ledger: Ledger) -> Answer:
    entries = [_entry(one) for one in ledger.entries]
    document = {**_told(matter, ledger), "entries": entries}
    sums = row("sums", *(document[name] for name in SUMS))
    names = ("id", "on", "what", "won", "party", "instance", "void")
    return Answer(document, (*(row(*(one[name] for name in names)) for one in entries), sums))


def _told(matter: Matter, ledger: Ledger) -> Document:
    about = granted(matter)
    return {
        "matter": matter.number,
        "applicant": about.applicant,
        "support": about.support.value,
        "granted": about.granted,
        "left_service": about.retired_on.isoformat() if about.retired_on else None,
        **{name: getattr(ledger, name) for name in SUMS},
    }


def _entry(one: Payment) -> Document:
    return {
        "id": one.id,
        "on": one.on.isoformat(),
        "what": one.move.value,
        "won": one.won,
        "party": one.party,
        "instance": one.instance,
        "ground": one.ground,
        "note": one.note,
        "void": one.voided_because,
    }


def _policy(one: Policy, claims: list[Claim], today: date) -> Document:
    on = min(max(today, one.begins), one.ends)
    return {
        "id": one.id,
        "insurer": one.insurer,
        "number": one.number,
        "from": one.begins.isoformat(),
        "until": one.ends.isoformat(),
        "per_case": one.per_case,
        "per_year": one.per_year,
        "left": one.left(on, claims),
        "claims": len(claims),
    }
