"""Awards of a round: put before the body, changed line by line, and what follows from the decision.

round ─► awards ─► a matter ─► amend (a line) ─► a meeting decides ─► settle ─► adopted, or ended
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from committee_desk.acts import matter as matter_acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.domain.calendar import day_of
from committee_desk.domain.grant import Measure, Step
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.kinds.award_list import AwardList, Given, Line, NotOnList, in_parts, instead
from committee_desk.domain.matter import Matter
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import awarding
from committee_desk.store import matters, proposals, rounds

Document = dict[str, Any]


class NoAwardList(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} is no award list.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the matter that `awards` made of the round.")


def add(grammar: Grammar) -> None:
    words = grammar.command("awards", _awards, "put the awards of a closed round before the body")
    words.add_argument("round", metavar="ROUND", help="its number or its title")
    steps = [one.value for one in Step]
    words.add_argument("--step", choices=steps, default=Step.IDEA.value, help="of two decisions, which one")
    words.add_argument("--proposals", nargs="+", default=[], metavar="NUMBER", help="which were carried out")
    words.add_argument("--dry-run", action="store_true", help="only say what would be proposed")
    with_actor(words)
    amend = grammar.command("amend", _amend, "change a line of an award list, as the body does")
    amend.add_argument("matter", metavar="MATTER", help="the number of the award list")
    amend.add_argument("proposal", metavar="PROPOSAL", help="the number of the line's proposal")
    what = amend.add_mutually_exclusive_group(required=True)
    what.add_argument("--won", type=number, metavar="N", help="another sum, divided as it was proposed")
    measures = [one.value for one in Measure if one is not Measure.MONEY]
    what.add_argument("--measure", choices=measures, metavar="MEASURE", help=", ".join(measures))
    what.add_argument("--strike", action="store_true", help="nothing is given")
    what.add_argument("--as-proposed", action="store_true", help="back to what was proposed")
    amend.add_argument("--because", default="", metavar="TEXT", help="why the body changes it")
    with_actor(amend)
    settle = grammar.command("settle", _settle, "adopt what was awarded, and end the round's others")
    settle.add_argument("matter", metavar="MATTER", help="the number of the decided award list")
    settle.add_argument("--because", default="", metavar="TEXT", help="why the others are not adopted")
    with_actor(settle)


def _awards(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=args.dry_run) as entered:
        held = entered.door.ask(rounds.called, args.round)
        named = tuple(entered.door.ask(proposals.numbered, number).id for number in args.proposals)
        if args.dry_run:
            found = entered.door.ask(awarding.preview, held.id, Step(args.step), day_of(now), named)
            return _answer(found.matter, found.list)
        step = Step(args.step)
        matter = awarding.propose(entered.door, held.id, step, named, by=entered.by, at=now).result
    return _answer(matter, _list(matter))


def _amend(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        about, proposal = _list(matter), entered.door.ask(proposals.numbered, args.proposal)
        given = _instead(args, about, proposal.id)
        changed = about.amend(proposal.id, given, args.because)
        filled = replace(matter, particulars=changed)
        entered.door.do(matter_acts.fill_in, filled, by=entered.by, at=datetime.now(UTC))
    return _answer(matter, changed)


def _instead(args: Namespace, about: AwardList, proposal: ProposalId) -> tuple[Given, ...] | None:
    """What the line gives in the place of what was proposed; None where that is to stand again."""
    line = next((one for one in about.lines if one.proposal == proposal), None)
    if line is None:
        raise NotOnList(proposal=args.proposal)
    if args.won is not None:
        return in_parts(line, args.won)
    if args.measure:
        return instead(line, Measure(args.measure))
    return () if args.strike else None


def _settle(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        done = awarding.settle(
            entered.door, matter.id, args.because, by=entered.by, at=datetime.now(UTC)
        ).result
    told = [
        {
            "proposal": one.number,
            "title": one.title,
            "stage": one.stage.value,
            "ended": one.ended,
            "because": one.ended_because,
        }
        for one in done
    ]
    lines = (row(one.number, "ended" if one.ended else one.stage.value, one.title) for one in done)
    return Answer({"proposals": told}, tuple(lines))


def _list(matter: Matter) -> AwardList:
    if not isinstance(matter.particulars, AwardList):
        raise NoAwardList(number=matter.number)
    return matter.particulars


def _answer(matter: Matter | None, found: AwardList) -> Answer:
    document: Document = {
        "matter": matter.number if matter else None,
        "step": found.step.value,
        "budget": found.budget,
        "cap": found.cap,
        "cap_from": found.cap_from,
        "had": [{"person": one.person, "won": one.won} for one in found.had],
        "won": found.won,
        "lines": [_line(one) for one in found.lines],
    }
    return Answer(document, tuple(_rows(matter, found)))


def _line(line: Line) -> Document:
    return {
        "proposal": line.number,
        "title": line.title,
        "rank": line.rank,
        "score": line.score,
        "grade": line.grade,
        "graded": line.graded,
        "won": line.won,
        "cut": line.cut.value if line.cut else None,
        "given": [_given(one) for one in line.decided],
        "amended": line.amended is not None,
        "because": line.because,
    }


def _given(one: Given) -> Document:
    return {"person": one.person, "measure": one.measure.value, "won": one.won}


def _rows(matter: Matter | None, found: AwardList) -> Iterator[str]:
    yield row("awards", matter.number if matter else "-", found.step.value, found.won)
    for line in found.lines:
        said = "amended" if line.amended is not None else line.cut.value if line.cut else ""
        yield row(line.rank, line.number, line.score, line.grade, line.won, said, line.title)
        for one in line.decided:
            yield row("", one.person, one.measure.value, one.won)
