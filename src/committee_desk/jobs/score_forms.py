"""The form of a member who marks without this program: a workbook of proposals, to be filled with marks.

    round, member ─► workbook ─► (marks are typed) ─► held against the same workbook, written anew ─► Arrival

Whatever differs but the marks, the recusals and the remarks makes the whole form broken. Nobody signs it, and
what it says is hidden like any sheet until the round is revealed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import normalize

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.domain import codec
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Criterion
from committee_desk.domain.packet import Kind, Sheet, SheetPacket, seen
from committee_desk.domain.person import Person
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.reception import Arrival
from committee_desk.domain.round import Aside, NotOnPanel, Round, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import list_files, sheets
from committee_desk.jobs.sheets import Line, words
from committee_desk.store import desks, people, proposals, rounds

SUFFIX, PAGE = ".xlsx", "채점표"
HEAD = 4  # the row that names the columns
TOLD = ("제안번호", "제안명", "부서", "요지")
ASIDE, NOTE = "회피", "의견"
HOW = "점수, 회피, 의견 칸만 채웁니다. 이해관계가 있는 제안은 점수를 비우고 회피 칸에 ‘회피’라고 적습니다."
WIDTHS = {"제안번호": 14, "제안명": 34, "부서": 16, "요지": 48, ASIDE: 8, NOTE: 34}

MARK = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,4})?")
NAMED = re.compile(
    r"서식 1 \| (?P<desk>\w{1,40}) \| (?P<round>[0-9]{1,9}) \| (?P<turn>[0-9]{1,3}) \| (?P<member>[0-9]{1,9})"
    r" \| (?P<method>[0-9a-f]{64})",
    re.ASCII,
)


class NoForm(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is no form that was written here.")
    advice = QT_TRANSLATE_NOOP("errors", "Bring an office's own list of scores in with the import of scores.")


class FormChanged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Row {row} of the form says something else than the round does.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Only marks, recusals and remarks may be filled in. Send the form once more."
    )


class NotAMark(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Row {row} of the form: what stands under {heading} is no mark.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask the member for a number alone; nothing of the form was taken.")


@frozen
class Form:
    """What a form is made of: the round as it is now, its proposals in the member's order, the member."""

    desk: str
    body: str
    round: Round
    member: Person
    proposals: tuple[Proposal, ...]

    @property
    def name(self) -> str:
        """The line that says which form it is."""
        method = codec.digest(self.round.method)
        return f"서식 1 | {self.desk} | {self.round.id} | {self.round.turn} | {self.member.id} | {method}"

    @property
    def headings(self) -> tuple[str, ...]:
        return (*TOLD, *map(_heading, self.round.method.criteria), ASIDE, NOTE)

    @property
    def filled(self) -> range:
        """The columns that the member fills in, counted from 0."""
        return range(len(TOLD), len(self.headings))


def write(door: Door, round: RoundId, member: PersonId) -> bytes:
    """The empty form of this member."""
    return _workbook(door.ask(_form, round, member))


def arrival(door: Door, file: Path) -> Arrival:
    """The form as a sheet; refuses one in which anything but the marks was changed."""
    lines, content = _lines(file)
    said = _named(file, lines)
    changed_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    empty = SheetPacket(
        said["desk"],
        RoundId(int(said["round"])),
        "",
        said["method"],
        PersonId(int(said["member"])),
        file.stem,
        int(said["turn"]),
        changed_at,
        (),
    )
    came = Arrival(empty, Kind.FORM, digest := sha256(content).hexdigest(), digest)
    form = door.ask(_expected, empty)
    if form is None:
        return came  # for another desk or another round, which is all that can be said of it
    marked = tuple(_sheets(form, _compared(form, lines)))
    told = replace(empty, title=form.round.title, name=form.member.name, sheets=marked)
    return replace(came, sheet=told)


def _form(session: Session, id: RoundId, member: PersonId) -> Form:
    desk, round, person = desks.desk(session), rounds.get(session, id), people.get(session, member)
    round.ensure(Stage.OPEN, Stage.DISCUSSED)
    if not round.sits(member):
        raise NotOnPanel(name=person.name)
    entered = tuple(proposals.some(session, round.order_for(member)))
    return Form(desk.key, desk.body, round, person, entered)


def _expected(session: Session, sheet: SheetPacket) -> Form | None:
    """The form as it would be written now, if it is of this desk, this round and this turn."""
    try:
        form = _form(session, sheet.round, sheet.member)
    except DeskError:
        return None
    same = (form.desk, form.round.turn, codec.digest(form.round.method))
    return form if same == (sheet.desk, sheet.turn, sheet.method) else None


def _heading(one: Criterion) -> str:
    least = f"{one.minimum}–" if one.minimum else ""
    return f"{one.name} ({least}{one.maximum})"


def _workbook(form: Form) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 -- slow import
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- slow import

    book = Workbook()
    page: Any = book.active
    page.title, page.freeze_panes, page.protection.sheet = PAGE, f"C{HEAD + 1}", True
    list_files.to_print(page, HEAD)
    turn = f" {form.round.turn}차" if form.round.turn > 1 else ""
    top = (f"{form.body} · {form.round.title}{turn} · {PAGE} · {form.member.name}", HOW, form.name)
    for number, said in enumerate(top, start=1):
        list_files.fill(page.cell(number, 1), said).font = Font(
            bold=number == 1, size=(14, 11, 8)[number - 1], color="00777777" if number == 3 else None
        )
    for at, heading in enumerate(form.headings, start=1):
        list_files.fill(page.cell(HEAD, at), heading).font = Font(bold=True)
    for number, one in enumerate(form.proposals, start=HEAD + 1):
        for at, said in enumerate((one.number, one.title, one.department, one.summary), start=1):
            told = list_files.fill(page.cell(number, at), said)
            told.alignment = Alignment(vertical="top", wrap_text=True)
        for at in form.filled:
            _open_to_fill(page.cell(number, at + 1))
    _guided(page, form)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _open_to_fill(cell: Any) -> None:
    from openpyxl.styles import Border, PatternFill, Protection, Side  # noqa: PLC0415 -- slow import

    line = Side("thin", color="00999999")
    cell.protection = Protection(locked=False)
    cell.fill = PatternFill("solid", start_color="00FFF8E1")
    cell.border = Border(left=line, right=line, top=line, bottom=line)


def _guided(page: Any, form: Form) -> None:
    """Widths, and cells that take nothing but a mark within its criterion."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 -- slow import

    last = HEAD + max(1, len(form.proposals))
    for at, heading in enumerate(form.headings, start=1):
        page.column_dimensions[get_column_letter(at)].width = WIDTHS.get(heading, 4 + 2 * len(heading))
    for at, one in enumerate(form.round.method.criteria, start=len(TOLD) + 1):
        least, most = (str(float(bound)) for bound in (one.minimum, one.maximum))
        within = DataValidation(
            "decimal", operator="between", formula1=least, formula2=most, allow_blank=True
        )
        within.error = f"{one.minimum}에서 {one.maximum}까지의 점수를 적습니다."
        page.add_data_validation(within)
        letter = get_column_letter(at)
        within.add(f"{letter}{HEAD + 1}:{letter}{last}")


def _lines(file: Path) -> tuple[tuple[Line, ...], bytes]:
    """The rows of the one sheet that a form has, and the bytes they were read from."""
    lines = sheets.read(file)
    if sheets.pages(file) != (PAGE,):
        raise NoForm(file=file.name)
    return lines, file.read_bytes()


def _named(file: Path, lines: Sequence[Line]) -> dict[str, str]:
    told = next((one.cells[0] for one in lines if one.number == 3), "")
    found = NAMED.fullmatch(told) if isinstance(told, str) else None
    if found is None:
        raise NoForm(file=file.name)
    return found.groupdict()


def _compared(form: Form, lines: Sequence[Line]) -> dict[ProposalId, tuple[int, dict[int, str]]]:
    """What was filled in for each proposal, once all the rest is as it was written."""
    with TemporaryDirectory(prefix="committee-desk-") as folder:
        anew = Path(folder) / f"form{SUFFIX}"
        anew.write_bytes(_workbook(form))
        expected = {one.number: one.cells for one in sheets.read(anew)}
    came = {one.number: one.cells for one in lines}
    for row in sorted({*expected, *came}):
        wanted, found = (_padded(form, told.get(row, ())) for told in (expected, came))
        fixed = range(len(TOLD)) if row > HEAD else range(len(found))
        if row not in expected or len(found) != len(wanted) or any(found[at] != wanted[at] for at in fixed):
            raise FormChanged(row=row)
    rows = enumerate(form.proposals, start=HEAD + 1)
    return {
        one.id: (row, {at: words(_padded(form, came[row])[at]) for at in form.filled}) for row, one in rows
    }


def _padded(form: Form, cells: Sequence[object]) -> tuple[object, ...]:
    return (*cells, *("",) * (len(form.headings) - len(cells)))


def _sheets(form: Form, filled: dict[ProposalId, tuple[int, dict[int, str]]]) -> Iterator[Sheet]:
    for one in form.proposals:
        row, cells = filled[one.id]
        said = {form.headings[at]: cells[at] for at in form.filled}
        given = {each.key: normalize("NFKC", said[_heading(each)]) for each in form.round.method.criteria}
        for each in form.round.method.criteria:
            if given[each.key] and not MARK.fullmatch(given[each.key]):
                raise NotAMark(row=row, heading=each.name)
        if said[ASIDE] not in ("", ASIDE):
            raise NotAMark(row=row, heading=ASIDE)
        marks = {key: Fraction(mark) for key, mark in given.items() if mark}
        stepped = Aside(text=said[NOTE]) if said[ASIDE] else None
        yield Sheet(one.id, seen(one), marks, stepped, said[NOTE])
