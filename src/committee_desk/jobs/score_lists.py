"""The list of scores of a round: a column for each criterion, a row for each member and proposal.

    제안번호 · 위원 · 창의성 · 능률성 … ─► marks ─► marked, stepped aside, or as it was

An office keeps one sheet a judge: the member then stands above the header or is the sheet's name. A mark may
carry its unit (27점), which is said; a row whose own total is another than its marks add up to is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction
from functools import partial
from pathlib import Path
from unicodedata import normalize

from sqlalchemy.orm import Session

from committee_desk.acts import round as acts
from committee_desk.domain.ids import MarkSheetId, PersonId, ProposalId
from committee_desk.domain.method import Criterion
from committee_desk.domain.person import Person
from committee_desk.domain.recusal import Ground
from committee_desk.domain.round import Aside, MarkSheet, MarksMissing, Round
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import sheets
from committee_desk.jobs.importing import Importing, Row, State, Step, TwiceHere, attempted
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import LOOKED_AT, CellMissing, Column, Filled, Table, needed, plain
from committee_desk.store import people, proposals, rounds

PROPOSAL = Column("proposal", ("제안번호", "번호", "접수번호", "proposal"), required=True)
MEMBER = Column("member", ("위원", "심사위원", "평가위원", "위원명", "심사위원명", "member"))
WHOLE = Column("whole", ("합계", "총점", "점수합계", "소계", "계", "total"))
NOTE = Column("note", ("비고", "의견", "심사의견", "note"))
TITLE = Column("title", ("제안명", "제목", "제안제목", "title"))

MARK = re.compile(r"(?P<mark>\d{1,6}(?:\.\d{1,4})?)(?P<unit>\s*점)?")
JUDGE = re.compile(r"(?:심사|평가|채점)?\s*위원\s*(?:성명|명)?\s*[::]\s*(?P<name>\S.*?)\s*(?:\(.*)?")
ASIDE = {
    "회피": Ground.AVOIDANCE,
    "기피": Ground.EXCLUSION,
    "제척": Ground.EXCLUSION,
    "recused": Ground.AVOIDANCE,
}
PAGES_MOST = 100  # sheets of one workbook, a judge each
FROM_LIST = "목록에서 가져옴"


class UnknownProposal(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no proposal numbered {number} on this desk.")
    advice = QT_TRANSLATE_NOOP("errors", "Import the proposals first, or correct the number.")


class NoMark(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” is not a mark.")
    advice = QT_TRANSLATE_NOOP("errors", "Write a number alone, or 회피 where the member stepped aside.")


class TotalWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The row says {said} in all; its marks add up to {found}.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask the member which of them is meant; neither was taken.")


class OtherTitle(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} is called “{title}” on the desk.")
    advice = QT_TRANSLATE_NOOP("errors", "Check the number: the marks may belong to another proposal.")


class ReadWithUnit(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” was read as {mark}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct it if something else was meant.")


@frozen
class Said:
    """What a row says of one proposal: marks, or that the member stepped aside."""

    marks: Mapping[str, Fraction]
    aside: Aside | None
    note: str
    noted: DeskError | None = None


@dataclass(slots=True)
class _Round:
    """The round, who and what is known, and the proposals that the first row written enters into it."""

    held: Round
    people: Sequence[Person]
    proposals: Mapping[str, tuple[ProposalId, str]]
    sheets: Mapping[tuple[ProposalId, PersonId], MarkSheet]
    taken: dict[tuple[ProposalId, PersonId], int] = field(default_factory=dict)
    fresh: dict[ProposalId, None] = field(default_factory=dict)


def scores(held: Round) -> Importing:
    """The columns of this round, and what its rows do."""
    criteria = tuple(_column(one) for one in held.method.criteria)
    columns = (PROPOSAL, TITLE, MEMBER, WHOLE, NOTE, *criteria)
    return Importing(columns, partial(_plan, held, criteria), adds_up=False)


def judge(lines: Sequence[Line], sheet: str = "") -> str:
    """Whose sheet it is, as said above the header or by the sheet's name; nothing where that is not said."""
    for line in lines[:10]:
        for cell in line.cells:
            if isinstance(cell, str) and (found := JUDGE.fullmatch(cell)):
                return found["name"]
    return sheet


def pages(file: Path, sheet: str = "", progress: Progress = SILENT) -> dict[str, Sequence[Line]]:
    """The sheets that marks are read from: the one named, the first alone, or one a judge."""
    names = (sheet,) if sheet else sheets.pages(file)
    first = sheets.read(file, names[0], progress)
    if has_members(first):
        return {names[0]: first}
    rest = {name: sheets.read(file, name, progress) for name in names[1:PAGES_MOST]}
    return with_judges({names[0]: first, **rest})


def with_judges(pages: Mapping[str, Sequence[Line]]) -> dict[str, Sequence[Line]]:
    """The sheets of a workbook, each with a column of members: its own, or the judge whose sheet it is."""
    return {
        name: lines if has_members(lines) else _with_judge(lines, judge(lines, name))
        for name, lines in pages.items()
        if lines
    }


def has_members(lines: Sequence[Line]) -> bool:
    """Whether the rows themselves say whose marks they hold."""
    return _place(lines, MEMBER) is not None


def _with_judge(lines: Sequence[Line], name: str) -> list[Line]:
    header, place = _place(lines, PROPOSAL) or (0, 0)
    width = max(len(line.cells) for line in lines)
    marked: list[Line] = []
    for line in lines:
        said = MEMBER.headings[0] if line.number == header else ""
        if line.number > header > 0 and line.cells[place : place + 1] not in ((), ("",)):
            said = name
        padding = ("",) * (width - len(line.cells))
        marked.append(replace(line, cells=(*line.cells, *padding, said)))
    return marked


def _place(lines: Sequence[Line], column: Column) -> tuple[int, int] | None:
    """In which row and cell a column's heading stands."""
    names = {plain(heading) for heading in column.headings}
    for line in lines[:LOOKED_AT]:
        for at, cell in enumerate(line.cells):
            if isinstance(cell, str) and plain(cell) in names:
                return line.number, at
    return None


def _plan(held: Round, criteria: Sequence[Column], session: Session, table: Table) -> Iterator[Step]:
    sheets = {
        (one.proposal, one.member): one for one in rounds.sheets(session, held.id) if one.turn == held.turn
    }
    desk = _Round(held, people.everyone(session), proposals.known(session), sheets)
    wanted = [one for one in criteria if one.field in table.fields]
    if len(wanted) < len(criteria):
        missing = next(one for one in criteria if one not in wanted)
        raise MarksMissing(missing=missing.headings[0])
    return (attempted(partial(_step, session, desk, criteria), row) for row in table.rows)


def _step(session: Session, desk: _Round, criteria: Sequence[Column], row: Filled) -> Step:
    proposal = _proposal(desk, row)
    if not row.words("member"):
        raise CellMissing(heading=MEMBER.headings[0])
    member = people.among(desk.people, row.words("member"))
    if (proposal, member.id) in desk.taken:
        raise TwiceHere(what=f"{row.words('proposal')} · {member.name}", row=desk.taken[proposal, member.id])
    desk.taken[proposal, member.id] = row.number
    said = _said(desk.held, criteria, row)
    desk.held.taking([proposal]).ensure_marks(proposal, member.id, member.name)
    before = desk.sheets.get((proposal, member.id))
    sheet = before or MarkSheet(MarkSheetId(0), desk.held.id, proposal, member.id)
    after = replace(sheet.marked(_cleared(sheet, said), desk.held.method), aside=said.aside, note=said.note)
    if (after.marks, after.aside, after.note) == (sheet.marks, sheet.aside, sheet.note):
        return Step(Row(row.number, State.SAME, noted=said.noted))
    if proposal not in desk.held.proposals:
        desk.fresh[proposal] = None
    state = State.CHANGED if before else State.NEW
    write = partial(_write, session, desk, sheet, said)
    return Step(Row(row.number, state, noted=said.noted, differs=("marks",) if before else ()), write)


def _proposal(desk: _Round, row: Filled) -> ProposalId:
    number = needed(row, PROPOSAL)
    if number not in desk.proposals:
        raise UnknownProposal(number=number)
    id, title = desk.proposals[number]
    if (told := row.words("title")) and plain(told) != plain(title):
        raise OtherTitle(number=number, title=title)
    return id


def _said(held: Round, criteria: Sequence[Column], row: Filled) -> Said:
    cells = {one: row.words(one.field) for one in criteria}
    for cell in (*cells.values(), row.words("whole")):
        if (kind := ASIDE.get(plain(cell))) is not None:
            return Said({}, Aside(kind, text=row.words("note")), row.words("note"))
    filled = {one: cell for one, cell in cells.items() if cell}
    if filled and len(filled) < len(criteria):
        missing = next(one for one in criteria if one not in filled)
        raise MarksMissing(missing=missing.headings[0])
    noted: DeskError | None = None
    marks: dict[str, Fraction] = {}
    worded: set[str] = set()
    for column, cell in filled.items():
        found = MARK.fullmatch(normalize("NFKC", cell))
        if found is None:
            raise NoMark(heading=column.headings[0], said=cell)
        marks[column.field] = Fraction(found["mark"])
        if found["unit"]:
            worded.add(column.field)
            noted = ReadWithUnit(heading=column.headings[0], said=cell, mark=found["mark"])
    _ensure_total(held, row, marks, worded)
    return Said(marks, None, row.words("note"), noted)


def _ensure_total(held: Round, row: Filled, marks: Mapping[str, Fraction], worded: Set[str]) -> None:
    """A total that is written in the row must be what the counted marks add up to.

    A sheet that adds up by itself leaves out what is no number to it, such as 27점.
    """
    said = MARK.fullmatch(normalize("NFKC", row.words("whole")))
    if said is None or not marks:
        return
    found = sum((marks[one.key] for one in held.method.counted), Fraction())
    numbers = sum((marks[one.key] for one in held.method.counted if one.key not in worded), Fraction())
    if Fraction(said["mark"]) not in (found, numbers):
        raise TotalWrong(said=said["mark"], found=found)


def _cleared(sheet: MarkSheet, said: Said) -> dict[str, Fraction | None]:
    """What the row says of every criterion; a later list takes the place of an earlier whole."""
    return {**dict.fromkeys(sheet.marks), **said.marks}


def _write(
    session: Session, desk: _Round, sheet: MarkSheet, said: Said, by: PersonId, at: datetime
) -> MarkSheet:
    if desk.fresh:
        acts.enter(session, desk.held.id, tuple(desk.fresh), by=by, at=at)
        desk.fresh.clear()
    named = (session, desk.held.id, sheet.proposal, sheet.member)
    if said.aside:
        return acts.step_aside(*named, said.aside, FROM_LIST, by=by, at=at)
    if sheet.aside:
        acts.come_back(*named, FROM_LIST, by=by, at=at)
    return acts.mark(*named, _cleared(sheet, said), said.note, brought=True, by=by, at=at)


def _column(one: Criterion) -> Column:
    with_maximum = f"{one.name}{one.maximum}"
    return Column(one.key, (one.name, one.key, with_maximum, f"{with_maximum}점"))
