"""Scoring rounds: the list of them, their stages, and what one comes to."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts import round as acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.cli.speech import Sentence
from committee_desk.domain.agreement import Agreement, Why
from committee_desk.domain.awards import Award
from committee_desk.domain.exact import fraction, plain, written
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Average, Method
from committee_desk.domain.outcome import Cell, Outcome
from committee_desk.domain.round import Round, Stage
from committee_desk.domain.scoring import Result
from committee_desk.domain.spread import Moved, Robustness
from committee_desk.domain.ties import TieStep
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import people, proposals, round_records, rounds

Document = dict[str, Any]
Labels = Mapping[ProposalId, tuple[str, str]]
Names = Mapping[PersonId, str]

PROVISIONAL = QT_TRANSLATE_NOOP("cli", "The round is still open: this result may change.")
STRADDLES = QT_TRANSLATE_NOOP(
    "cli", "{proposal}: {score} as printed and {exact} exactly fall on two sides of a threshold."
)
FALLBACK = QT_TRANSLATE_NOOP("cli", "{proposal}: with {n} marks nothing was dropped.")
NO_FIGURE = {
    Why.FEW_MEMBERS: QT_TRANSLATE_NOOP("cli", "{figure} is not told: fewer than three members marked."),
    Why.FEW_PROPOSALS: QT_TRANSLATE_NOOP("cli", "{figure} is not told: fewer than four proposals."),
    Why.INCOMPLETE: QT_TRANSLATE_NOOP("cli", "{figure} is not told: not every member marked every proposal."),
    Why.NO_VARIANCE: QT_TRANSLATE_NOOP("cli", "{figure} is not told: all marks are the same."),
}
VOTE = "vote"
# Fixing holds every sheet to what was handed in; nothing is shown before.
STEPS = {"fixed": acts.fix, "revealed": acts.reveal, "discussed": acts.discuss, "closed": acts.close}


class NothingToSettle(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The chain of {title} has no step for the committee.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Leave equals their shared rank, or declare the step in the next round."
    )


def add(grammar: Grammar) -> None:
    grammar.command("rounds", _rounds, "every scoring round, the newest first")
    words = grammar.command("tally", _tally, "the result of a scoring round, with everything behind it")
    words.add_argument("round", metavar="ROUND", help="its number or its title")
    stage = grammar.command("stage", _stage, "take a scoring round to its next stage")
    stage.add_argument("round", metavar="ROUND", help="its number or its title")
    stage.add_argument("stage", metavar="STAGE", choices=STEPS, help=", ".join(STEPS))
    with_actor(stage)
    hand_in = grammar.command("hand-in", _hand_in, "hand in sheets that came on paper and were keyed here")
    hand_in.add_argument("round", metavar="ROUND", help="its number or its title")
    hand_in.add_argument("members", nargs="+", metavar="MEMBER", help="whose sheets they are")
    with_actor(hand_in)
    ties = grammar.command("settle-ties", _settle_ties, "put proposals that stayed equal in the body's order")
    ties.add_argument("round", metavar="ROUND", help="its number or its title")
    ties.add_argument("proposals", nargs="+", metavar="NUMBER", help="the first of them first")
    ties.add_argument("--because", required=True, metavar="TEXT", help="how it was decided")
    with_actor(ties)


def _stage(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        held = entered.door.ask(rounds.called, args.round)
        step = STEPS[args.stage]
        after = entered.door.do(step, held.id, by=entered.by, at=datetime.now(UTC)).result
    document = {"round": after.id, "stage": after.stage.value, "turn": after.turn}
    return Answer(document, (row(after.id, after.stage.value, after.turn),))


def _hand_in(args: Namespace) -> Answer:
    """Each member's in an act of its own, by whoever keyed them; nobody signs what came on paper."""
    with doors.entered(args, reading=False) as entered:
        held = entered.door.ask(rounds.called, args.round)
        members = [entered.door.ask(people.called, name) for name in args.members]
        for one in members:
            entered.door.do(acts.submit, held.id, one.id, by=entered.by, at=datetime.now(UTC))
    document = {"round": held.id, "members": [one.name for one in members]}
    return Answer(document, tuple(row(held.id, one.name) for one in members))


def _settle_ties(args: Namespace) -> Answer:
    """What was settled before stays settled; a round whose chain has no such step is refused."""
    with doors.entered(args, reading=False) as entered:
        held = entered.door.ask(rounds.called, args.round)
        if VOTE not in held.method.ties:
            raise NothingToSettle(title=held.title)
        ids = [entered.door.ask(proposals.numbered, number).id for number in args.proposals]
        votes = {one: len(ids) - place for place, one in enumerate(ids)}
        before = held.settled.votes if held.settled else {}
        at = datetime.now(UTC)
        entered.door.do(acts.settle_ties, held.id, {**before, **votes}, args.because, by=entered.by, at=at)
        found, labels, _ = entered.door.ask(asked, args.round)
    told = [_result(one, held.method, labels) for one in found.tally.results if one.proposal in votes]
    lines = (row(one["rank"], one["proposal"], one["score"], one["title"]) for one in told)
    return Answer({"round": held.id, "results": told}, tuple(lines))


def _rounds(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(rounds.lines)
    document = [
        {"id": one.id, "title": one.title, "period": one.period, "stage": one.stage.value} for one in found
    ]
    lines = tuple(row(one.id, one.period, one.stage.value, one.title) for one in found)
    return Answer({"rounds": document}, lines)


def _tally(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        found, labels, names = entered.door.ask(asked, args.round)
    document = whole(found, labels, names)
    return Answer(document, tuple(_lines(document)), tuple(_sentences(found, labels)))


def asked(session: Session, word: str) -> tuple[Outcome, Labels, Names]:
    """A round's outcome, with what its proposals and members are called."""
    held = rounds.called(session, word)
    entered = [proposals.get(session, one) for one in held.proposals]
    found = round_records.outcome_of(session, held)
    labels = {one.id: (one.number, one.title) for one in entered}
    return found, labels, people.names(session)


def whole(found: Outcome, labels: Labels, names: Names) -> Document:
    """The result of a round, in the shape that scripts rely on."""
    held, method = found.round, found.round.method
    awarded = {one.proposal: one for one in found.awards.values() if one.graded}
    return {
        "round": held.id,
        "title": held.title,
        "period": held.period,
        "stage": held.stage.value,
        "method": declared(method),
        "results": [
            {
                **_result(one, method, labels),
                "members": [_cell(cell, method, names) for cell in found.cells(one.proposal)],
                "award": awarded[one.proposal].won if one.proposal in awarded else None,
            }
            for one in found.tally.results
        ],
        "awards": [_award(one, labels) for one in awarded.values()],
        "ties": [_tie(step, labels) for step in found.tally.ties],
        "agreement": _agreement(found.agreement),
        "robustness": _robustness(found.robustness, labels, names),
    }


def declared(method: Method) -> Document:
    """The method in the words of a round's own file."""
    return {
        "form": method.form.value,
        "method": method.average.value,
        "trim": {
            "level": method.trim.level.value,
            "each_end": method.trim.each_end,
            "minimum": method.trim.minimum,
            "fallback": method.trim.fallback.value,
        },
        "rounding": {"digits": method.digits, "mode": "half_up"},
        "rank": method.rank.value,
        "ties": list(method.ties),
        "compare": method.compare.value,
        "threshold_on": method.threshold_on.value,
        "needed": method.needed,
        "criteria": [
            {
                "key": one.key,
                "name": one.name,
                "minimum": plain(one.minimum),
                "maximum": plain(one.maximum),
                "weight": plain(one.weight),
                "counted": one.counted,
            }
            for one in method.criteria
        ],
        "grades": [
            {"name": one.name, "at_least": plain(one.at_least), "won": one.won} for one in method.grades
        ],
    }


def _result(one: Result, method: Method, labels: Labels) -> Document:
    number, title = labels[one.proposal]
    return {
        "proposal": number,
        "title": title,
        "rank": one.rank,
        "shared": one.shared,
        "score": None if one.units is None else written(one.units, method.digits),
        "exact": None if one.exact is None else fraction(one.exact),
        "n": one.n,
        "grade": one.grade or None,
        "fallback": one.fallback,
        "straddles": one.straddles,
    }


def _cell(cell: Cell, method: Method, names: Names) -> Document:
    left_out = list(cell.dropped) or False
    replaced = method.average is Average.WINSORISED
    return {
        "member": names[cell.member],
        "marks": {key: plain(mark) for key, mark in cell.marks.items()},
        "total": None if cell.total is None else plain(cell.total),
        "dropped": False if replaced else left_out,
        "replaced": left_out if replaced else False,
        "recused": cell.recused,
    }


def _award(award: Award, labels: Labels) -> Document:
    return {
        "proposal": labels[award.proposal][0],
        "grade": award.grade,
        "graded": award.graded,
        "won": award.won,
        "cut": award.cut.value if award.cut else None,
        "paid": [{"person": one.person, "won": one.won} for one in award.paid],
    }


def _tie(step: TieStep, labels: Labels) -> Document:
    return {
        "step": step.step,
        "values": [{"proposal": labels[one][0], "value": fraction(value)} for one, value in step.values],
    }


def _agreement(found: Agreement) -> Document:
    figures = {name: getattr(found, name) for name in ("alpha_interval", "icc2k", "icc3k", "kendall_w")}
    return {
        **{name: None if figure is None else float(figure) for name, figure in figures.items()},
        "reasons": {name: why.value for name, why in found.reasons.items()},
    }


def _robustness(found: Robustness, labels: Labels, names: Names) -> Document:
    return {
        "holds": found.holds,
        "without": {names[member]: _moved(moved, labels) for member, moved in found.without.items()},
        "methods": {name: _moved(moved, labels) for name, moved in found.methods.items()},
    }


def _moved(moved: Moved, labels: Labels) -> Document:
    return {
        "winners": [labels[one][0] for one in moved.winners],
        "winners_change": moved.winners_change,
        "grades_changed": moved.grades_changed,
        "farthest": moved.farthest,
    }


def _lines(document: Document) -> Iterator[str]:
    yield row("round", document["round"], document["period"], document["stage"], document["title"])
    for one in document["results"]:
        yield row(
            one["rank"] or "-",
            one["proposal"],
            one["score"] or "-",
            one["exact"] or "-",
            one["n"],
            one["grade"] or "",
            one["award"] or "",
            one["title"],
        )
        for cell in one["members"]:
            left_out = cell["dropped"] or cell["replaced"]
            said = "recused" if cell["recused"] else ",".join(left_out) if left_out else ""
            yield row("", cell["member"], cell["total"] or "-", *cell["marks"].values(), said)
    for step in document["ties"]:
        values = (f"{one['proposal']}={one['value']}" for one in step["values"])
        yield row("tie", step["step"], *values)
    for name in ("alpha_interval", "icc2k", "icc3k", "kendall_w"):
        figure = document["agreement"][name]
        yield row("agreement", name, "-" if figure is None else f"{figure:.3f}")
    yield row("robustness", "holds" if document["robustness"]["holds"] else "moves")


def _sentences(found: Outcome, labels: Labels) -> Iterator[Sentence]:
    held: Round = found.round
    if held.stage in (Stage.OPEN, Stage.DISCUSSED):
        yield Sentence(PROVISIONAL)
    for one in found.tally.results:
        facts = {"proposal": labels[one.proposal][0], "n": one.n}
        if one.fallback:
            yield Sentence(FALLBACK, facts)
        if one.straddles and one.units is not None and one.exact is not None:
            score = written(one.units, held.method.digits)
            yield Sentence(STRADDLES, {**facts, "score": score, "exact": fraction(one.exact)})
    for name, why in found.agreement.reasons.items():
        yield Sentence(NO_FIGURE[why], {"figure": name})
