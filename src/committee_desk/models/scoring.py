"""One member's marks as their screen shows them: each proposal with its sheet, and what is left.

    round, own sheets of both turns, titles ─► board ─► Board ─┬─► with_sheet: one mark later
                                                               └─► scoring_standing: total, own mean, own rank

Nobody else's mark is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Criterion, Form, Method
from committee_desk.domain.round import Aside, MarkSheet, Round, Stage
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.marking import EMPTY, mark_words, most_words, steps_words, total_words
from committee_desk.models.table import Tone
from committee_desk.store import desks, people, proposals, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

MARKING = (Stage.OPEN, Stage.DISCUSSED)
Marks = Mapping[str, Fraction | None]
NO_MARKS: Marks = {}


class State(Enum):
    """How far a member has got with one proposal."""

    UNTOUCHED = "untouched"
    BEGUN = "begun"
    DONE = "done"
    ASIDE = "aside"


@frozen
class Place:
    """One proposal as this member has it: the sheet of this turn, and the one of the turn before."""

    id: ProposalId
    number: str
    title: str
    sheet: MarkSheet | None = None
    first: MarkSheet | None = None

    @property
    def valid(self) -> MarkSheet | None:
        """What counts as it stands; a second turn in which nothing was written leaves the first."""
        written = self.sheet is not None and (self.sheet.begun or self.sheet.aside)
        return self.sheet if written else self.first or self.sheet

    @property
    def marks(self) -> Marks:
        return self.valid.marks if self.valid else NO_MARKS

    @property
    def aside(self) -> Aside | None:
        return self.valid.aside if self.valid else None

    @property
    def note(self) -> str:
        """Of this turn, or as it was said in the turn before."""
        told = self.sheet if self.sheet is not None and self.sheet.note else self.valid
        return told.note if told else ""

    @property
    def asked(self) -> bool:
        """Whether the member has said that nothing binds them; whoever has marked was asked before."""
        held = [one for one in (self.sheet, self.first) if one is not None]
        return any(one.no_conflict or one.begun for one in held)

    @property
    def unchanged(self) -> bool:
        """In a second turn: the marks are still those of the first."""
        return self.first is not None and self.valid is self.first


@frozen
class Board:
    """One member's whole round, in the order in which this member is shown proposals."""

    round: Round
    member: PersonId
    name: str
    places: tuple[Place, ...]
    totals: Mapping[ProposalId, Fraction] = field(default_factory=dict)

    @property
    def method(self) -> Method:
        return self.round.method

    @property
    def submitted(self) -> bool:
        return self.round.submission(self.member) is not None

    @property
    def open(self) -> bool:
        """Whether sheets of this round are still to be marked, or may be taken back."""
        return self.round.stage in MARKING and self.round.sits(self.member)

    @property
    def marking(self) -> bool:
        """Whether a mark can be written now."""
        return self.open and not self.submitted

    def at(self, id: ProposalId) -> int:
        """Where a proposal comes; the first place where it is not in the round."""
        return next((at for at, one in enumerate(self.places) if one.id == id), 0)


@frozen
class Count:
    """How many proposals stand how."""

    done: int
    aside: int
    begun: int
    untouched: int

    @property
    def left(self) -> int:
        return self.begun + self.untouched


@frozen
class Waiting:
    """A round that waits for this member; `begun` is whether anything was written in this turn."""

    round: Round
    count: Count
    begun: bool


@frozen
class CriterionLine:
    """One criterion as it is marked; `before` is the own mark of the turn before."""

    criterion: Criterion
    name: str
    most: str
    mark: str
    before: str = ""

    @property
    def key(self) -> str:
        return self.criterion.key


# What is asked of the desk


def choices(session: Session, member: PersonId) -> list[tuple[RoundId, str]]:
    """The rounds that this member marks in, those still to be marked first; and their titles."""
    held = [one for one in rounds.under_way(session) if one.sits(member)]
    held.sort(key=lambda one: one.stage not in MARKING or one.submission(member) is not None)
    return [(one.id, f"{one.title} ({one.period})" if one.period else one.title) for one in held]


def board(session: Session, id: RoundId, member: PersonId) -> Board:
    round = rounds.get(session, id)
    labels = proposals.labels(session, round.proposals)
    places = _places(round, member, rounds.sheets_of(session, id, member), labels)
    totals = {
        one.id: total
        for one in places
        if one.aside is None and (total := total_of(round.method, one.marks)) is not None
    }
    return Board(round, member, people.names(session)[member], places, totals)


def waiting(session: Session, member: PersonId) -> list[Waiting]:
    """The rounds in which this member has still to mark, or to sign what is marked."""
    found = []
    for round in rounds.under_way(session):
        if round.stage in MARKING and round.sits(member) and round.submission(member) is None:
            sheets = rounds.sheets_of(session, round.id, member)
            places = _places(round, member, sheets, {})
            begun = any(one.turn == round.turn for one in sheets)
            found.append(Waiting(round, count(Board(round, member, "", places)), begun))
    return found


def _places(
    round: Round,
    member: PersonId,
    sheets: Iterable[MarkSheet],
    labels: Mapping[ProposalId, tuple[str, str]],
) -> tuple[Place, ...]:
    """Every proposal in the member's own order, with the sheets of this turn and of the one before."""
    held = {(one.proposal, one.turn): one for one in sheets}
    return tuple(
        Place(one, *labels.get(one, ("", "")), held.get((one, round.turn)), held.get((one, round.turn - 1)))
        for one in round.order_for(member)
    )


def rules(session: Session, today: date) -> Rules:
    """The rule pack of the day, for its grounds."""
    return desks.rulebook(session).rules(today)


def grounds(rules: Rules) -> list[tuple[int, str]]:
    """The numbered grounds on which somebody steps aside, and none of them."""
    rows = [row for row in rules.table("recusal.exclusion") if isinstance(row["number"], int)]
    numbered = [(int(str(row["number"])), f"{row['number']}. {words.row_name(row)}") for row in rows]
    return [*numbered, (0, translate("scoring", "Another reason for which it would not be fair"))]


# One mark later


def with_sheet(board: Board, sheet: MarkSheet) -> Board:
    """The same board after one of its sheets was kept anew."""
    at = board.at(sheet.proposal)
    place = replace(board.places[at], sheet=sheet)
    totals = {id: total for id, total in board.totals.items() if id != place.id}
    total = total_of(board.method, place.marks)
    if total is not None and not place.aside:
        totals[place.id] = total
    return replace(board, places=(*board.places[:at], place, *board.places[at + 1 :]), totals=totals)


def to_write(place: Place, key: str, mark: Fraction | None) -> Marks:
    """What is kept when one mark changes: in a second turn all others come along with the first change."""
    if place.unchanged:
        return {**place.marks, key: mark}
    return {key: mark}


# How far it has got


def state(place: Place, method: Method) -> State:
    if place.aside:
        return State.ASIDE
    if place.valid is not None and place.valid.complete(method.criteria):
        return State.DONE
    return State.BEGUN if place.valid is not None and place.valid.begun else State.UNTOUCHED


def count(board: Board) -> Count:
    found = [state(one, board.method) for one in board.places]
    return Count(*(found.count(one) for one in (State.DONE, State.ASIDE, State.BEGUN, State.UNTOUCHED)))


def next_left(board: Board, at: int) -> int:
    """The next proposal that is still to be marked, round and round; the same where there is no other."""
    places = [*range(at + 1, len(board.places)), *range(at)]
    left = (place for place in places if _is_left(board, place))
    return next(left, at)


def first_left(board: Board) -> int:
    """Where to go on: the first proposal still to be marked, or the first of all."""
    return next((at for at in range(len(board.places)) if _is_left(board, at)), 0)


def _is_left(board: Board, at: int) -> bool:
    return state(board.places[at], board.method) in (State.BEGUN, State.UNTOUCHED)


# What is said


def place_words(board: Board, at: int) -> str:
    told = translate("scoring", "Proposal {at} of {all}")
    return told.format(at=at + 1, all=len(board.places))


def left_words(board: Board, counted: Count) -> tuple[str, Tone]:
    if board.submitted:
        return translate("scoring", "Submitted"), Tone.SUCCESS
    if not counted.left:
        return translate("scoring", "All marked"), Tone.SUCCESS
    return translate("scoring", "Still to mark: {count}").format(count=counted.left), Tone.INFORMATION


def ordered_criteria(method: Method) -> list[Criterion]:
    """As they are declared, but what does not count comes last."""
    return sorted(method.criteria, key=lambda one: not one.counted)


def lines(board: Board, place: Place) -> list[CriterionLine]:
    """Every criterion with its mark as it would be typed; those that do not count come last."""
    ordered = ordered_criteria(board.method)
    marks, before = place.marks, place.first.marks if place.first is not None else NO_MARKS
    return [
        CriterionLine(
            one,
            one.name,
            most_words(one),
            mark_words(marks.get(one.key)),
            mark_words(before.get(one.key)),
        )
        for one in ordered
    ]


def hint_words(board: Board, one: Criterion) -> str:
    """What stands below its name: how much it weighs, and what its steps are called."""
    return " · ".join(told for told in (_weight_words(board, one), steps_words(one)) if told)


def _weight_words(board: Board, one: Criterion) -> str:
    """How much it weighs, where that is not the same as its points."""
    if board.method.form is Form.POINTS or not one.counted:
        return ""
    whole = sum((each.weight for each in board.method.counted), Fraction())
    return translate("scoring", "Weight {share} %").format(share=total_words(100 * one.weight / whole))


def aside_words(aside: Aside, rules: Rules) -> str:
    """Why the member does not mark it."""
    ground = dict(grounds(rules)).get(aside.ground, "")
    told = [words.ground_name(aside.kind), ground, aside.text]
    return " · ".join(one for one in told if one)


def kept_words(board: Board, id: ProposalId, key: str) -> str:
    """News of one mark that was kept."""
    place = board.places[board.at(id)]
    name = next(one.name for one in board.method.criteria if one.key == key)
    mark = mark_words(place.marks.get(key)) or EMPTY
    return translate("scoring", "{title}: {criterion} {mark}").format(
        title=place.title, criterion=name, mark=mark
    )


def again_words(board: Board, place: Place) -> str:
    """The secretary's wish that this member look at this mark again."""
    found = [
        one.because
        for one in board.round.asked
        if (one.member, one.proposal, one.turn) == (board.member, place.id, board.round.turn)
    ]
    if not found:
        return ""
    return translate("scoring", "You are asked to look at your marks again: {because}").format(
        because=found[-1]
    )


def locked_words(board: Board) -> str:
    """Why no mark can be written in the whole round; nothing while one can."""
    if board.marking:
        return ""
    if board.round.stage not in MARKING:
        return translate("scoring", "The sheets of this round are fixed; nothing changes any more.")
    if board.submitted:
        return translate("scoring", "You have submitted. Take it back in the summary to change a mark.")
    return translate("scoring", "You are not on the panel of this round.")


def due_words(round: Round, today: date) -> str:
    """Until when, and how many days that leaves."""
    if round.due_on is None:
        return ""
    days = (round.due_on - today).days
    if days < 0:
        told = translate("scoring", "Days overdue: {days}, due {day}")
    elif days == 0:
        told = translate("scoring", "Due today, {day}")
    else:
        told = translate("scoring", "Days left: {days}, due {day}")
    return told.format(day=dates.day(round.due_on), days=abs(days))


# What is typed
