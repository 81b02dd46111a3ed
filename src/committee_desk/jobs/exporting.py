"""Lists for other programs: what is on the desk as a workbook, as CSV or as JSON.

    store ─► Column, rows ─┬─► .xlsx · .csv   headings and words in Korean, as the office reads them
                           └─► .json          keys and words in English, as a script reads them

A cell that begins like a formula is written so that no program takes it for one.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.documents import wording
from committee_desk.domain import meeting, proposal
from committee_desk.domain.ballot import Declaration, Result
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Matter, Stage
from committee_desk.domain.person import Gender, Membership, Person, Post
from committee_desk.domain.proposal import Employment
from committee_desk.domain.record import Agendum, Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import engine, grants, matters, meetings, people, proposals, records

Cell = str | int | float | bool | date | time | Enum | None
Row = Mapping[str, Cell]

STAGES = {
    Stage.RECEIVED: "접수",
    Stage.RETURNED: "보완 요구",
    Stage.READY: "상정 준비",
    Stage.ON_AGENDA: "상정",
    Stage.DECIDED: "의결",
    Stage.NOTIFIED: "통보",
    Stage.FOLLOWED_UP: "후속 조치",
    Stage.CLOSED: "종결",
    Stage.WITHDRAWN: "취하",
    Stage.REJECTED: "반려",
}
HELD = {
    meeting.Stage.DRAFT: "준비",
    meeting.Stage.CONVENED: "통지",
    meeting.Stage.OPEN: "개회",
    meeting.Stage.CLOSED: "폐회",
    meeting.Stage.CONFIRMED: "회의록 확인",
    meeting.Stage.FILED: "편철",
}
PEOPLE = {
    Post.NONE: "",
    Post.AUDIT_HEAD: "감사기구의 장",
    Gender.UNSAID: "",
    Gender.FEMALE: "여",
    Gender.MALE: "남",
}
EMPLOYED = {
    Employment.UNSAID: "",
    Employment.GENERAL: "일반직",
    Employment.SPECIAL: "특정직",
    Employment.POLITICAL: "별정직",
    Employment.TERM: "임기제",
    Employment.PART_TIME: "시간선택제",
    Employment.PUBLIC_SERVICE: "공무직",
    Employment.FIXED_TERM: "기간제",
    Employment.CITIZEN: "국민",
}
PROPOSED = {
    proposal.Kind.IDEA: "아이디어",
    proposal.Kind.CARRIED_OUT: "실시",
    proposal.Kind.OPEN_CALL: "공모",
}
IDEAS = {
    proposal.Stage.DISCOVERED: "발굴",
    proposal.Stage.SUPPLEMENTED: "보완",
    proposal.Stage.ADOPTED: "채택",
    proposal.Stage.NURTURED: "숙성",
    proposal.Stage.DECIDED: "신속 결정",
    proposal.Stage.SHARED: "공유",
}
TABLES: tuple[Mapping[Any, str], ...] = (
    wording.BASES,
    wording.CHOICES,
    wording.BALLOTS,
    wording.RESOLUTIONS,
    wording.ROLES,
    wording.SEATS,
    wording.STEPS,
    wording.MEASURES,
    STAGES,
    HELD,
    PEOPLE,
    EMPLOYED,
    PROPOSED,
    IDEAS,
)
WORDS: Mapping[Enum, str] = {word: said for table in TABLES for word, said in table.items()}
# Words that the desk keeps by name rather than as an Enum.
NAMED = {
    "kind": wording.MATTERS,
    "outcome": {
        **wording.OUTCOMES,
        "awarded": "포상",
        "awarded_amended": "포상(수정)",
        "awarded_conditionally": "포상(조건부)",
        "approved": "가결",
        "not_approved": "부결",
        "confirmed": "확인",
        "reported": "보고",
    },
}


class UnknownSuffix(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A list cannot be written as {suffix}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the file a name that ends in one of: {known}.")


class CannotWrite(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another place, or ask for the right to write there.")


@dataclass(frozen=True, slots=True)
class Listing:
    """A kind of list: its columns as key and heading, and the rows as they are in one moment."""

    columns: Mapping[str, str]
    rows: Callable[[Session], Iterable[Row]]


def export(door: Door, kind: str, file: Path, listing: Listing | None = None) -> int:
    """The list in the format that the file's name asks for; gives back how many rows it has."""
    listing, suffix = listing or LISTINGS[kind], file.suffix.lower()
    if suffix not in FORMATS:
        raise UnknownSuffix(suffix=suffix or file.name, known=", ".join(FORMATS))
    rows = door.ask(lambda session: list(listing.rows(session)))
    write(file, FORMATS[suffix](kind, listing.columns, rows))
    return len(rows)


def write(file: Path, content: bytes) -> Path:
    """The file, whole or not at all; one of that name is replaced."""
    fresh = file.with_name(f".{file.name}.making")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):  # where nothing could be made there is nothing to take away
            fresh.unlink(missing_ok=True)
        if meaning := engine.meaning(error):
            raise meaning from error
        raise CannotWrite(file=file, reason=error.strerror or error) from error
    return file


def _members(session: Session) -> Iterator[Row]:
    for one in people.everyone(session):
        if one.memberships:
            yield _member(one, one.memberships[-1])


def _member(one: Person, term: Membership) -> Row:
    return {
        "name": one.name,
        "office": one.office,
        "title": one.title,
        "kind": term.kind,
        "role": term.role,
        "post": term.post,
        "gender": one.gender,
        "from": term.begins,
        "to": term.ended_on or term.ends,
        "note": one.note,
    }


def _matters(session: Session) -> Iterator[Row]:
    for one in matters.REGISTER.all(session):
        yield {
            "number": one.number,
            "kind": one.kind,
            "title": one.title,
            "submitter": one.submitter,
            "department": one.department,
            "received": one.received_on,
            "summary": one.summary,
            "stage": one.stage,
            "outcome": one.outcome,
            "decided": one.decided_on,
        }


def _proposals(session: Session) -> Iterator[Row]:
    for one in proposals.REGISTER.all(session):
        main = one.proposers[0] if one.proposers else None
        yield {
            "number": one.number,
            "title": one.title,
            "proposer": ", ".join(proposer.name for proposer in one.proposers),
            "department": one.department,
            "grade": main.grade if main else "",
            "employment": main.employment if main else None,
            "kind": one.kind,
            "received": one.received_on,
            "summary": one.summary,
            "effect": one.effect,
            "complaint": one.complaint,
            "stage": one.stage,
            "ended": one.ended_on,
        }


def _meetings(session: Session) -> Iterator[Row]:
    for one in meetings.lines(session):
        yield {
            "number": one.id,
            "title": one.title,
            "date": one.held_on,
            "start": one.starts_at,
            "place": one.place,
            "stage": one.stage,
            "designated": one.designated,
            "items": one.items,
        }


def _records(session: Session) -> Iterator[Record]:
    for line in reversed(meetings.lines(session)):
        yield records.of(session, MeetingId(line.id))


def _attendance(session: Session) -> Iterator[Row]:
    for record in _records(session):
        for one in record.meeting.spells:
            yield {
                **_meeting(record),
                "member": record.names[one.person],
                "role": record.role(one.person),
                "arrived": one.arrived,
                "left": one.left,
                "remote": one.remote,
            }
        for person in record.meeting.designated:
            if person not in record.meeting.came:
                yield {**_meeting(record), "member": record.names[person], "role": record.role(person)}


def _declared(session: Session) -> Iterator[tuple[Record, Agendum, Declaration]]:
    for record in _records(session):
        for one in record.agenda:
            if one.item.declared is not None:
                yield record, one, one.item.declared


def _votes(session: Session) -> Iterator[Row]:
    for record, one, declared in _declared(session):
        if declared.result is None:
            continue
        for person in declared.roster.designated:
            yield {
                **_item(record, one),
                "member": record.names[person],
                "vote": declared.votes.get(person),
                "recused": person in declared.roster.recused,
                "present": person in declared.roster.room,
            }


def _results(session: Session) -> Iterator[Row]:
    for record, one, declared in _declared(session):
        if (result := declared.result) is None:
            continue
        yield {
            **_item(record, one),
            "base": result.counted_from,
            "size": result.opening.base,
            "opening": result.opening.required,
            "present": result.opening.present,
            "recused": result.recused,
            "ballot": result.ballot,
            "voters": result.voters,
            **_totals(result),
            "needed": result.needed,
            "carried": result.carried,
            "caution": result.caution,
            "line": wording.result_line(result, one.item.recusals),
            "article": result.article,
        }


def _totals(result: Result) -> Row:
    """The figures of a vote; none where they would tell how somebody voted in secret."""
    told = {
        "yes": result.yes,
        "no": result.no,
        "abstain": result.abstain,
        "invalid": result.invalid,
        "silent": result.silent,
    }
    return dict.fromkeys(told) if result.withheld else {**told}


def _decisions(session: Session) -> Iterator[Row]:
    for record, one, declared in _declared(session):
        yield {
            **_item(record, one),
            "kind": one.matter.kind,
            "resolution": declared.resolution,
            "outcome": declared.outcome,
            "text": declared.motion.text,
            "declared": declared.at,
            "notified": one.matter.notified_on,
        }


def _grants(session: Session) -> Iterator[Row]:
    for one in grants.REGISTER.all(session):
        number, title = proposals.labels(session, [one.proposal])[one.proposal]
        yield {
            "matter": matters.get(session, one.matter).number,
            "granted": one.granted_on,
            "proposal": number,
            "title": title,
            "person": one.person,
            "step": one.step,
            "grade": one.grade,
            "measure": one.measure,
            "won": one.won,
            "condition": one.condition,
            "voided": one.voided_because,
        }


def _meeting(record: Record) -> dict[str, Cell]:
    return {"meeting": record.meeting.title, "date": record.meeting.held_on}


def _item(record: Record, one: Agendum) -> dict[str, Cell]:
    matter: Matter = one.matter
    item = wording.item_of(one.item)
    return {**_meeting(record), "item": item, "matter": matter.number, "title": matter.title}


MEETING = {"meeting": "회의", "date": "일자"}
ITEM = {**MEETING, "item": "안건", "matter": "의안번호", "title": "제목"}
LISTINGS: Mapping[str, Listing] = {
    "members": Listing(
        {
            "name": "성명",
            "office": "소속",
            "title": "직위",
            "kind": "구분",
            "role": "역할",
            "post": "직책",
            "gender": "성별",
            "from": "임기시작",
            "to": "임기종료",
            "note": "비고",
        },
        _members,
    ),
    "matters": Listing(
        {
            "number": "번호",
            "kind": "종류",
            "title": "제목",
            "submitter": "제출자",
            "department": "부서",
            "received": "접수일",
            "summary": "요지",
            "stage": "단계",
            "outcome": "결과",
            "decided": "의결일",
        },
        _matters,
    ),
    "proposals": Listing(
        {
            "number": "번호",
            "title": "제목",
            "proposer": "제안자",
            "department": "부서",
            "grade": "직급",
            "employment": "고용구분",
            "kind": "종류",
            "received": "접수일",
            "summary": "요지",
            "effect": "기대효과",
            "complaint": "민원번호",
            "stage": "단계",
            "ended": "종결일",
        },
        _proposals,
    ),
    "meetings": Listing(
        {
            "number": "번호",
            "title": "회의",
            "date": "일자",
            "start": "시작",
            "place": "장소",
            "stage": "단계",
            "designated": "지정 위원 수",
            "items": "안건 수",
        },
        _meetings,
    ),
    "votes": Listing(
        {**ITEM, "member": "위원", "vote": "표결", "recused": "제척·회피", "present": "회의장에 있음"}, _votes
    ),
    "attendance": Listing(
        {
            **MEETING,
            "member": "위원",
            "role": "역할",
            "arrived": "출석",
            "left": "이석",
            "remote": "원격",
        },
        _attendance,
    ),
    "results": Listing(
        {
            **ITEM,
            "base": "기준",
            "size": "기준 인원",
            "opening": "개의정족수",
            "present": "출석",
            "recused": "제척·회피",
            "ballot": "표결 방법",
            "voters": "표결",
            "yes": "찬성",
            "no": "반대",
            "abstain": "기권",
            "invalid": "무효",
            "silent": "무표시",
            "needed": "의결정족수",
            "carried": "가결",
            "caution": "주의",
            "line": "결과",
            "article": "근거",
        },
        _results,
    ),
    "decisions": Listing(
        {
            **ITEM,
            "kind": "종류",
            "resolution": "의결",
            "outcome": "결과",
            "text": "조건·수정 내용",
            "declared": "선포 시각",
            "notified": "통보일",
        },
        _decisions,
    ),
    "grants": Listing(
        {
            "matter": "의안번호",
            "granted": "의결일",
            "proposal": "제안번호",
            "title": "제안명",
            "person": "대상자",
            "step": "단계",
            "grade": "등급",
            "measure": "포상",
            "won": "금액(원)",
            "condition": "조건",
            "voided": "무효 사유",
        },
        _grants,
    ),
}


def _said(key: str, cell: Cell) -> str | int | float | date:
    """A cell as the office reads it."""
    match cell:
        case None:
            return ""
        case bool():
            return "예" if cell else ""
        case Enum():
            return WORDS.get(cell, str(cell.value))
        case time():
            return wording.clock(cell)
        case str() if key in NAMED:
            return NAMED[key].get(cell, cell)
    return cell


def _coded(cell: Cell) -> str | int | float | bool | None:
    """A cell as a script reads it."""
    match cell:
        case Enum():
            return str(cell.value)
        case time():
            return wording.clock(cell)
        case date():
            return cell.isoformat()
    return cell


def _json(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    found = [{key: _coded(row.get(key)) for key in columns} for row in rows]
    return (json.dumps({kind: found}, ensure_ascii=False, indent=2) + os.linesep).encode()


def _csv(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns.values())
    for row in rows:
        writer.writerow([_harmless(str(_said(key, row.get(key)))) for key in columns])
    # With the mark that lets spreadsheets know it for UTF-8.
    return text.getvalue().encode("utf-8-sig")


def _harmless(said: str) -> str:
    return f"'{said}" if said.startswith(("=", "+", "-", "@", "\t", "\r")) else said


def _xlsx(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 -- slow import
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- slow import
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import

    book = Workbook()
    page: Any = book.active
    page.title, page.freeze_panes = kind, "A2"
    for at, (key, heading) in enumerate(columns.items(), start=1):
        cells = [_said(key, row.get(key)) for row in rows]
        head = page.cell(1, at, heading)
        head.font = Font(bold=True)
        for number, said in enumerate(cells, start=2):
            cell = fill(page.cell(number, at), said)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        widest = max((len(str(said)) for said in (heading, *cells)), default=0)
        page.column_dimensions[get_column_letter(at)].width = min(60, 4 + 2 * widest)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def fill(cell: Any, said: str | int | float | date) -> Any:
    """A cell with what it says; words are only words, whatever they begin with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 -- slow import

    plain = ILLEGAL_CHARACTERS_RE.sub(" ", said) if isinstance(said, str) else said
    cell.value = plain
    if isinstance(plain, str):
        cell.data_type, cell.quotePrefix = "s", _harmless(plain) != plain
    return cell


FORMATS: Mapping[str, Callable[[str, Mapping[str, str], Sequence[Row]], bytes]] = {
    ".xlsx": _xlsx,
    ".csv": _csv,
    ".json": _json,
}
