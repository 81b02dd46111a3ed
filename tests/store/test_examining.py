"""Whatever is changed behind the program's back is named, by table and row.

Tables are read from the metadata, so that a new one is tried by itself; the desk below must have a row in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from fractions import Fraction
from hashlib import sha256
from itertools import zip_longest
from unicodedata import normalize

import pytest
from sqlalchemy import Boolean, Column, Date, DateTime, Integer, Table, Time, text
from sqlalchemy.orm import Session

from committee_desk.acts import (
    assignment,
    declaration,
    item,
    key,
    matter,
    meeting,
    minutes,
    packet,
    paper,
    person,
    proposal,
    remark,
    round,
    ways_in,
)
from committee_desk.acts.round import Terms
from committee_desk.domain.ballot import Choice
from committee_desk.domain.grant import Grant, Receiver, Step
from committee_desk.domain.ids import (
    AttachmentId,
    GrantId,
    ItemId,
    KeyId,
    MatterId,
    PacketId,
    PaperId,
    PersonId,
    ProposalId,
    RoundId,
)
from committee_desk.domain.journal import leaf
from committee_desk.domain.matter import Resolution
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.packet import Kind, Packet, Way
from committee_desk.domain.paper import IssuedPaper, Signer, State
from committee_desk.domain.proposal import Employment, Feasibility, Proposer, Review
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.round import Aside
from committee_desk.store import engine, examining, headings, journal, packets, typed
from committee_desk.store.base import Base, Moment
from committee_desk.store.journal import EntryRow
from committee_desk.store.register import Canonical
from tests.acts.making import AT, Room, begun, taken_up
from tests.domain.test_codec import SUBJECTS

EXEMPT = ("alembic_version", "cache_", "search_")
CACHES = {"cache_filter", typed.TypedRow.__tablename__, headings.HeadingRow.__tablename__}
TABLES = {name: table for name, table in sorted(Base.metadata.tables.items()) if not name.startswith(EXEMPT)}
JOURNALED = ("entry", "file")  # what is changed here shows in the rows of other tables too


def state(content: bytes, field: str = "") -> State:
    held = KeyId(2) if field else None
    return State(sha256(content).hexdigest(), AT, field, held, "ab" * 32 if field else "")


def whole() -> Room:
    """A desk on which everything has happened: at least one row in every table."""
    room = begun()
    held, one, members = taken_up(room, kinds=("exemption", "report", "other"))
    room.do(item.recuse, one.id, Recusal(members[6], Ground.AVOIDANCE, 3, "자문함", time(14, 6)))
    room.do(item.all_in_favour, one.id)
    room.do(item.cast, one.id, {members[5]: Choice.NO})
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    room.do(declaration.void, one.id, "표를 잘못 셈")
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 25))
    room.do(item.take_up, 2, time(14, 30))
    room.do(declaration.declare, 2, Resolution.REPORTED, time(14, 35))
    room.do(item.withdraw, 3, "신청 취하")
    room.do(remark.note, held.id, one.id, time(14, 10), "김도현 위원", "기준을 질의함")
    room.do(remark.note, held.id, None, time(14, 36), "위원장", "폐회를 선언함")
    room.do(matter.attach, one.matter, "신청서.pdf", "application/pdf", b"%PDF-1.7 attached")
    room.do(meeting.close, held.id, time(15))
    given = room.do(assignment.give, one.id, "기준을 정비한다", "위생과", date(2026, 12, 11))
    room.do(assignment.finish, given.id, date(2026, 12, 9), "위생과-1234")
    room.do(minutes.edit, held.id, "opening", "14시에 개회함", "14:00 개회")
    room.do(person.change, replace(room.person(2), interests=("한빛건설",), note="의장"))
    room.do(matter.notify, one.matter, date(2026, 12, 1))
    room.do(matter.follow_up, one.matter, date(2026, 12, 2), "감사원에 건의")
    room.do(key.found, "-----BEGIN CERTIFICATE----- root", "00" * 32)
    room.do(key.enrol, members[0], "-----BEGIN CERTIFICATE----- member", "ab" * 32)
    room.do(key.revoke, 2, "분실")
    room.do(key.enrol, members[0], "-----BEGIN CERTIFICATE----- again", "cd" * 32)
    for way in (ways_in.change_passphrase, ways_in.remember, ways_in.forget, ways_in.print_recovery_key):
        room.do(way)
    scored(room, members)
    room.do(promised)
    issued(room, held.id, one.matter)
    room.do(registered)
    return room


def promised(session: Session, *, by: PersonId, at: datetime) -> None:
    """A grant, as a declared award list leaves it."""
    told = (MatterId(1), ItemId(1), ProposalId(1), "이제안(징수과)", date(2026, 11, 27), RoundId(1))
    grant = Grant(
        GrantId(1),
        *told,
        won=500,
        measure="special_leave",
        step=Step.CARRIED_OUT,
        grade="금상",
        condition="조건",
        voided_because="잘못",
        called="포상휴가",
        receiver=Receiver.DEPARTMENT,
        owner="총무과",
        due_on=date(2026, 12, 31),
        done_on=date(2027, 1, 4),
        evidence="인사발령 2027-3",
        file=AttachmentId(1),
        late_because="정원 협의",
        undone_because="퇴직",
    )
    journal.keep(session, "grant.promised", grant, by=by, at=at)


def registered(session: Session, *, by: PersonId, at: datetime) -> None:
    """A full line in every register that nothing else here puts one into; whatever it names is the first."""
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    empty = {register.kind: kind for kind, register in journal.SUBJECTS.items() if register.is_empty(session)}
    for value in SUBJECTS:
        if (kind := empty.get(type(value))) is not None:
            named = {key.parent.name for key in journal.SUBJECTS[kind].row.__table__.foreign_keys}
            line = replace(value, id=1, **dict.fromkeys(named, 1))
            journal.keep(session, f"{kind}.entered", line, by=by, at=at)


def scored(room: Room, members: list[int]) -> None:
    """Two proposals, one of them called a duplicate, in a round that is marked, settled and closed."""
    half = Fraction(1, 2)
    joint = (Proposer("이제안", "징수과", "8급", Employment.GENERAL, half), Proposer("박제안", part=half))
    day, later_day = date(2026, 8, 4), date(2026, 8, 5)
    first = room.do(proposal.receive, "빈집 주차장", day, proposers=joint, complaint="1AA-1")
    later = room.do(proposal.receive, "빈집을 주차장으로", later_day, department="주차관리과", effect="절감")
    room.do(proposal.call_duplicate, later.id, first.id)
    review = Review("주차관리과", Feasibility.PARTLY, "예산 필요", date(2026, 8, 9))
    room.do(proposal.review, later.id, review)
    room.do(proposal.discuss, later.id, "구역을 넓힐 것")
    room.do(proposal.tell_apart, first.id, later.id, "대상이 다름")
    room.do(proposal.end, later.id, "먼저 접수된 제안과 같음")
    criteria = (Criterion("creativity", "창의성", Fraction(20)),)
    told = {"shuffle_seed": "가", "lot_seed": "나", "budget": 1000, "cap": 500, "due_on": later_day}
    terms = Terms((members[0],), (first.id,), **told)
    held = room.do(round.open_, "3분기", "2026-Q3", Method(criteria), terms)
    room.do(round.say_no_conflict, held.id, first.id, members[0])
    room.do(round.mark, held.id, first.id, members[0], {"creativity": Fraction(37, 2)}, "좋음")
    room.do(round.step_aside, held.id, first.id, members[0], Aside(ground=3, text="자문"), "뒤늦게 앎")
    room.do(round.submit, held.id, members[0])
    room.do(round.ask_again, held.id, members[0], first.id, "다시 보시기 바람")
    handed_in(room, held.id, members[0])
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)
    room.do(round.settle_ties, held.id, {first.id: 1}, "위원회가 정함")
    room.do(round.close, held.id)


def handed_in(room: Room, held: RoundId, member: PersonId) -> None:
    """A member's sheet, with the file it came in."""
    file = b"PK a sheet"
    sheet = room.ask(packets.sheet, held, member, AT)
    said = (held, member, 1, AT, "ab" * 32, sha256(file).hexdigest(), "cd" * 32, 1)
    room.do(packet.hand_in, sheet, Packet(PacketId(0), Kind.SHEET, Way.HANDED_IN, *said), file)


def issued(room: Room, held: int, about: int) -> None:
    """One paper, signed once, and a second version of it."""
    for number, base in ((1, b"%PDF-1.7 first"), (2, b"%PDF-1.7 second")):
        now = room.ask(journal.checkpoint)
        one = room.do(
            paper.issue,
            IssuedPaper(
                PaperId(0),
                f"적극행정-2026-{number}",
                "recommendation",
                "면책 건의서",
                held,
                date(2026, 11, 27),
                sha256(base).hexdigest(),
                now.size,
                now.root,
                version=number,
                matter=about,
                signers=(Signer("sign_1", 2, "위원01", "위원장"),),
                states=(state(base),),
            ),
            base,
        )
        room.do(paper.sign, one.id, base + b" signed", state(base + b" signed", "sign_1"), one.latest)


WHOLE = whole()


class Undone(Exception):
    """What was found before everything is rolled back."""


@dataclass(frozen=True)
class Change:
    """One row that says something else in one of its columns."""

    table: str
    column: str
    key: str
    now: object
    row: object
    other: object

    def make(self, session: Session) -> None:
        update = f'UPDATE "{self.table}" SET "{self.column}" = :other WHERE "{self.key}" = :row'
        session.execute(text(update), {"other": self.other, "row": self.row})

    def unnamed(self, found: set[tuple[str, str]]) -> bool:
        rows = {str(self.row), str(self.other)} if self.column == self.key else {str(self.row)}
        return not {(self.table, one) for one in rows} & found


def faults_after(*done: str | Change, **facts: object) -> set[tuple[str, str]]:
    """What an examination names, as table and row, after this was done to the file; then it is undone."""

    def tamper(session: Session) -> None:
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        for one in done:
            one.make(session) if isinstance(one, Change) else session.execute(text(one), facts)
        raise Undone(examining.examine(session).faults)

    with pytest.raises(Undone) as found:
        WHOLE.door.do(tamper)
    return {(fault.table, fault.row) for fault in found.value.args[0]}


def changes_of(name: str) -> Iterator[Change]:
    """Every column of one row of a table, each with every other value it may be given."""
    table = TABLES[name]
    row, key = row_of(table), key_of(table)
    for column in table.columns:
        for other in other_values(column, row[column.name]):
            yield Change(name, column.name, key, row[column.name], row[key], other)


def key_of(table: Table) -> str:
    return next(iter(table.primary_key.columns)).name


def row_of(table: Table) -> dict[str, object]:
    """The row that says most: of those with most columns filled, the first."""
    filled = " + ".join(f'("{column.name}" IS NOT NULL)' for column in table.columns)
    select = f'SELECT * FROM "{table.name}" ORDER BY {filled} DESC LIMIT 1'
    return WHOLE.ask(lambda session: dict(session.execute(text(select)).mappings().one()))


def other_values(column: Column[object], now: object) -> list[object]:
    """This value changed in several ways, each still what the database takes."""
    changed: list[object] = [None] if column.nullable and now is not None else []
    match column.type, now:
        case Boolean(), _:
            changed += [1 - int(bool(now)), 2]
        case _, int():
            changed += [now + 1000, -now - 1]
        case _, bytes():
            changed += [now + b"\0", b"", now[::-1]]
        case _, None:
            changed += [7 if isinstance(column.type, Integer) else "2026-11-28", ""]
        case DateTime() | Moment(), str():
            changed += [now.replace("2026", "2025"), now.replace(" ", "T"), "yesterday"]
        case Date() | Time(), str():
            changed += ["2027" + now[4:] if "-" in now else "23" + now[2:], now.replace("-", ""), "later"]
        case Canonical(), str():
            changed += [f" {now}", "[]" if now != "[]" else '["x"]', "{}", "null", now[:-1], *respelled(now)]
        case _, str():
            changed += [f"{now}x", "" if now else " ", *({now.swapcase(), normalize("NFD", now)} - {now})]
    return [one for one in changed if one != now]


def respelled(now: str) -> list[str]:
    """The same JSON with a number for a word, and with one thing said twice."""
    data = json.loads(now)
    if isinstance(data, list) and data:
        return [json.dumps([*data, data[0]], separators=(",", ":"), ensure_ascii=False)]
    if isinstance(data, dict) and data:
        return [json.dumps({**data, "zz": 1}, separators=(",", ":"), sort_keys=True, ensure_ascii=False)]
    return []


def test_a_desk_on_which_everything_has_happened_is_whole():
    assert WHOLE.examine().faults == ()


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_a_row_to_be_tried_on(name):
    assert WHOLE.ask(lambda session: session.scalar(text(f'SELECT count(*) FROM "{name}"'))) > 0


@pytest.mark.parametrize("name", JOURNALED)
def test_every_column_of_a_row_of_the_journal_or_of_a_file_that_is_changed_is_named(name):
    assert [one for one in changes_of(name) if one.unnamed(faults_after(one))] == []


def test_every_column_of_a_row_that_is_changed_is_named():
    # A fault is named by the row it is in, so one row of each table can be changed at once.
    each = [list(changes_of(name)) for name in TABLES if name not in JOURNALED]

    for at_once in zip_longest(*each):
        made = [one for one in at_once if one is not None]
        found = faults_after(*made)

        assert [one for one in made if one.unnamed(found)] == []


@pytest.mark.parametrize("name", TABLES)
def test_every_row_that_is_deleted_is_named(name):
    key = key_of(TABLES[name])
    select = text(f'SELECT "{key}" FROM "{name}" ORDER BY 1')
    rows = WHOLE.ask(lambda session: list(session.scalars(select)))
    # The last entry leaves no gap behind; what it was about no longer agrees with the one before.
    rows = rows[:-1] if name == "entry" else rows

    unnamed = [
        row
        for row in rows[:4]
        if (name, str(row)) not in faults_after(f'DELETE FROM "{name}" WHERE "{key}" = :key', key=row)
    ]

    assert unnamed == []


@pytest.mark.parametrize("name", TABLES)
def test_every_row_that_is_added_is_named(name):
    table, unique = TABLES[name], {"number", "fingerprint", "sha256"}
    row, key = row_of(table), key_of(table)
    added = {**row, key: 999 if isinstance(row[key], int) else "ab" * 32}
    added |= {column: f"{row[column]}x" for column in unique & row.keys() - {key}}
    names, holes = (", ".join(f"{mark}{one}{end}" for one in row) for mark, end in (('"', '"'), (":", "")))

    found = faults_after(f'INSERT INTO "{name}" ({names}) VALUES ({holes})', **added)

    assert (name, str(added[key])) in found


def test_the_last_entry_taken_away_shows_in_what_it_was_about():
    last = WHOLE.entries()[-1]

    found = faults_after("DELETE FROM entry WHERE number = :number", number=last.number)

    assert (last.subject.kind, str(last.subject.id)) in found


def test_entries_put_in_another_order_are_named():
    found = faults_after(
        "UPDATE entry SET number = CASE number WHEN 5 THEN -6 ELSE -5 END WHERE number IN (5, 6)"
    )

    assert {("entry", "5"), ("entry", "6"), ("entry", "-5"), ("entry", "-6")} <= found


def test_a_journal_written_anew_is_betrayed_by_the_papers_that_were_issued_under_the_old_one():
    # Someone who knows the program makes the leaf and the subject fit; the root on the paper does not.
    def rewrite(session: Session) -> None:
        row = session.get(EntryRow, 5)
        row.reason = "나중에 지어낸 사유"
        row.leaf = leaf(journal.entries(session, after=4, most=1)[0]).hex()
        session.flush()
        session.expire_all()
        raise Undone(examining.examine(session).faults)

    with pytest.raises(Undone) as found:
        WHOLE.door.do(rewrite)

    assert {(one.table, one.row) for one in found.value.args[0]} == {("paper", "1"), ("paper", "2")}


def test_nothing_but_the_exempt_tables_may_change_unnoticed():
    assert {name for name in Base.metadata.tables if name.startswith(EXEMPT)} == CACHES


def test_an_encrypted_desk_is_examined_alike(tmp_path):
    room = begun(on=engine.of(tmp_path / "desk.db", bytes(32)))
    held, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)

    assert room.examine().faults == ()
    room.door.do(lambda session: session.execute(text("UPDATE item SET votes = '{}'")))

    assert [(fault.table, fault.row, fault.what) for fault in room.examine().faults] == [
        ("item", "1", "changed")
    ]
    room.door.close()


def test_an_examination_says_how_far_the_journal_goes():
    examined = WHOLE.examine()

    assert examined.checkpoint == WHOLE.ask(journal.checkpoint)
    assert (examined.checkpoint.size, examined.checkpoints) == (WHOLE.size(), 2)
