"""Make a desk as large as twelve years make it: 240 meetings, 1,200 matters, 3,000 papers.

    python -m benchmarks.large_desk DESK [--meetings N] [--papers N]

    rules of the domain ─► closed meetings with their items, votes, remarks ─► journal.keep

Every value is one that the acts could have kept, so that the desk can be opened, read and checked
like any other. All meetings lie in 2026, whose rules the program knows. The bytes of the papers
are no PDF; nothing here looks into them.
The passphrase is COMMITTEE_DESK_PASSPHRASE.
"""

import argparse
import os
import time as clock
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PaperId, PersonId, RemarkId
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.paper import IssuedPaper, Signer, State
from committee_desk.domain.paper import Stage as PaperStage
from committee_desk.domain.person import Gender, Kind, Membership, Person, Role
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.remark import Remark
from committee_desk.domain.rules import Base, Opening
from committee_desk.errors import DeskError
from committee_desk.jobs import opening
from committee_desk.store import journal, papers

MAKER = PersonId(1)
SEATS = tuple(PersonId(number) for number in range(2, 17))
DESIGNATED = SEATS[:9]
CAME = DESIGNATED[:7]
ITEMS, REMARKS = 5, 8
FIRST, LAST = date(2026, 2, 2), date(2026, 11, 20)
STILL_OPEN = date(2026, 11, 10)  # what was decided since has not been closed yet
RULE = Opening(Base.DESIGNATED, "지방공무원 적극행정 운영규정 제11조제5항", pack="decree 2025-12-30")
FAMILY, GIVEN = "김이박최정강조윤장임한오서신권", "도현 수진 정우 은경 상철 나래 세형 유미 동욱 지훈"
SUBJECTS = ("옥외영업 조건부 허용", "긴급 제설 계약", "공유주차장 개방", "빈집 정비 보조", "야간 돌봄 위탁")
SPOKEN = "기한과 범위를 조건으로 분명히 적고, 이행 여부를 다음 회의에 보고하도록 함."
BYTES = 24_000  # of each file; a paper as issued is larger, and nobody reads it here


@dataclass
class Numbers:
    """The last number given to each kind of thing."""

    matter: int = 0
    item: int = 0
    remark: int = 0
    paper: int = 0


def make(path: Path, words: str, meetings: int = 240, issued: int = 3000) -> None:
    """The whole desk, twenty meetings in one transaction."""
    names = opening.layers(("decree",))
    at = datetime(2026, 1, 5, tzinfo=UTC)
    made = opening.begin(
        path, words, body="한빛구 적극행정위원회", office="한빛구", layers=names, maker="문간사", at=at
    )
    door, numbers = made.door, Numbers()
    door.do(_enter, by=MAKER, at=at)
    for start in range(0, meetings, 20):
        several = range(start, min(start + 20, meetings))
        door.do(_hold, several, meetings, numbers, issued / meetings, by=MAKER, at=at)
        door.checkpoint()
    door.close()


def kept(folder: Path, words: str) -> Path:
    """The usual large desk, made when it is not there yet or the tables have changed since."""
    path = folder / "large.desk"
    try:
        opening.unlock(path, words).door.close()
    except (DeskError, SQLAlchemyError):
        rmtree(path, ignore_errors=True)
        folder.mkdir(exist_ok=True)
        make(path, words)
    return path


def _enter(session: Session, *, by: PersonId, at: datetime) -> None:
    given = GIVEN.split()
    for number, id in enumerate(SEATS):
        role = Role.CHAIR if number == 0 else Role.MEMBER
        kind = Kind.EX_OFFICIO if number < 5 else Kind.COMMISSIONED
        term = Membership(role, kind, begins=date(2026, 1, 1), ends=date(2027, 12, 31))
        name = FAMILY[number] + given[number % len(given)]
        gender = (Gender.FEMALE, Gender.MALE)[number % 2]
        person = Person(id, name, f"부서{number:02}", "위원", gender, (term,))
        journal.keep(session, "person.entered", person, by=by, at=at)


def _hold(
    session: Session,
    several: range,
    meetings: int,
    numbers: Numbers,
    each: float,
    *,
    by: PersonId,
    at: datetime,
) -> None:
    """These meetings, from the matters that came in to the papers that went out."""
    for place in several:
        on = FIRST + (LAST - FIRST) * place // meetings
        moment = datetime.combine(on, time(9), UTC)
        planned = _meeting(MeetingId(place + 1), on)
        journal.keep(session, "meeting.planned", planned, by=by, at=moment)
        decided = [_decided(session, planned, number, numbers, moment) for number in range(1, ITEMS + 1)]
        for remark in _remarks(planned, decided, numbers):
            journal.keep(session, "remark.noted", remark, by=by, at=moment)
        left = tuple(replace(spell, left=time(17)) for spell in planned.spells)
        closed = replace(planned, stage=Stage.CLOSED, closed_at=time(17), spells=left)
        confirmed = closed.confirm(on + timedelta(days=10))
        journal.keep(session, "meeting.confirmed", confirmed, before=planned, by=by, at=moment)
        out: list[IssuedPaper] = []
        for _ in range(round(each * (place + 1)) - round(each * place)):
            out.append(_issue(session, confirmed, decided, out, numbers, moment))


def _meeting(id: MeetingId, on: date) -> Meeting:
    return Meeting(
        id=id,
        title=f"{on.year}년 제{id}회 한빛구 적극행정위원회",
        held_on=on,
        starts_at=time(14),
        place="구청 3층 기획상황실",
        members=len(SEATS),
        opening=RULE,
        designated=DESIGNATED,
        notice_sent_on=on - timedelta(days=9),
        spells=tuple(Spell(person, time(14)) for person in CAME),
        stage=Stage.OPEN,
        opened_at=time(14),
    )


def _decided(
    session: Session, meeting: Meeting, place: int, numbers: Numbers, at: datetime
) -> tuple[Matter, Item]:
    """A matter received, put to the vote with one against and one recused, and decided."""
    numbers.matter += 1
    numbers.item += 1
    subject = SUBJECTS[numbers.matter % len(SUBJECTS)]
    matter = Matter(
        MatterId(numbers.matter),
        f"{meeting.held_on.year}-{numbers.matter:04}",
        "other",
        f"{subject}에 관한 의견제시 ({numbers.matter})",
        Other(motion="원안과 같이 의결한다.", reason=f"{subject}을 두고 부서마다 해석이 달랐다." * 4),
        meeting.held_on - timedelta(days=25),
        submitter="위생과장",
        department="위생과",
        stage=MatterStage.ON_AGENDA,
    )
    journal.keep(session, "matter.received", matter, by=MAKER, at=at)
    item = Item(ItemId(numbers.item), meeting.id, matter.id, str(place), place)
    journal.keep(session, "item.placed", item, by=MAKER, at=at)
    aside = Recusal(CAME[-1], Ground.AVOIDANCE, 3, "자문한 사실이 있음", time(14, 5))
    votes = dict.fromkeys(CAME[:5], Choice.YES) | {CAME[5]: Choice.NO}
    voted = item.take_up(time(14, 5)).recuse(aside).cast(meeting, votes)
    declared = voted.declare(meeting, Resolution.AS_PROPOSED, "approved", time(14, 10 * place))
    journal.keep(session, "item.declared", declared, before=item, by=MAKER, at=at)
    after = matter.decided("approved", meeting.held_on)
    journal.keep(session, "matter.decided", after, before=matter, by=MAKER, at=at)
    if meeting.held_on < STILL_OPEN:
        closed = replace(after, stage=MatterStage.CLOSED, notified_on=meeting.held_on)
        journal.keep(session, "matter.closed", closed, before=after, by=MAKER, at=at)
    return after, declared


def _remarks(meeting: Meeting, decided: list[tuple[Matter, Item]], numbers: Numbers) -> Iterator[Remark]:
    for place in range(REMARKS):
        numbers.remark += 1
        item = decided[place % len(decided)][1]
        yield Remark(RemarkId(numbers.remark), meeting.id, item.id, time(14, 6 + place), "이수진", SPOKEN * 2)


def _issue(
    session: Session,
    meeting: Meeting,
    decided: list[tuple[Matter, Item]],
    out: list[IssuedPaper],
    numbers: Numbers,
    at: datetime,
) -> IssuedPaper:
    """One paper more of this meeting, signed by the chair; a second on its matter supersedes the first."""
    matter = decided[len(out) % ITEMS][0] if out else None
    kind = "decision" if matter else "notice"
    earlier = [one for one in out if matter and one.matter == matter.id]
    numbers.paper += 1
    base, signed = (_file(session, f"{numbers.paper} {step}") for step in ("base", "signed"))
    chair = Signer("S1", meeting.designated[0], "김도현", "위원장")
    issued = IssuedPaper(
        PaperId(numbers.paper),
        f"적극행정-{meeting.held_on.year}-{numbers.paper:04}",
        kind,
        f"심의 결과서 · {matter.title}" if matter else f"개최 통지 · {meeting.title}",
        meeting.id,
        meeting.held_on,
        content=sha256(f"{numbers.paper}".encode()).hexdigest(),
        size=0,
        root=journal.checkpoint(session, 0).root,
        version=len(earlier) + 1,
        matter=matter.id if matter else None,
        signers=(chair,),
        states=(State(base, at),),
    )
    journal.keep(session, "paper.issued", issued, by=MAKER, at=at)
    complete = replace(
        issued, states=(*issued.states, State(signed, at, chair.field)), stage=PaperStage.COMPLETE
    )
    journal.keep(session, "paper.signed", complete, before=issued, by=MAKER, at=at)
    for one in earlier[-1:]:
        after = one.superseded(issued.id, issued.number)
        journal.keep(session, "paper.superseded", after, before=one, by=MAKER, at=at)
    return complete


def _file(session: Session, seed: str) -> str:
    """Bytes that are nobody's paper, kept where papers are."""
    return papers.put_file(session, sha256(seed.encode()).digest() * (BYTES // 32))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("desk", type=Path)
    parser.add_argument("--meetings", type=int, default=240)
    parser.add_argument("--papers", type=int, default=3000)
    args = parser.parse_args()
    began = clock.perf_counter()
    make(args.desk, os.environ["COMMITTEE_DESK_PASSPHRASE"], args.meetings, args.papers)
    size = (args.desk / "desk.db").stat().st_size / 1024**2
    seconds = clock.perf_counter() - began
    print(
        f"{args.desk}: {args.meetings} meetings, {args.papers} papers, {size:.0f} MB, made in {seconds:.0f} s"
    )


if __name__ == "__main__":
    main()
