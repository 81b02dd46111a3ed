"""What the meetings did, as lists for other programs: who came, how they voted, what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from committee_desk.documents import wording, written_resolution
from committee_desk.domain.ballot import Result
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.jobs.listing import Cell, Listing, Row
from committee_desk.store import meetings, records


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


def records_of(session: Session) -> Iterator[Record]:
    """Every meeting with what stands on its record, the earliest first."""
    for line in reversed(meetings.lines(session)):
        yield records.of(session, MeetingId(line.id))


def _attendance(session: Session) -> Iterator[Row]:
    """Who came; to a written resolution nobody comes, and its replies stand with its votes."""
    for record in (one for one in records_of(session) if one.meeting.written is None):
        for one in record.meeting.spells:
            yield {
                **headed(record),
                "member": record.names[one.person],
                "role": record.role(one.person),
                "arrived": one.arrived,
                "left": one.left,
                "remote": one.remote,
            }
        for person in record.meeting.designated:
            if person not in record.meeting.came:
                yield {**headed(record), "member": record.names[person], "role": record.role(person)}


def _replies(session: Session) -> Iterator[Row]:
    """Whoever was sent the sheet of a written resolution, and what came back."""
    for record in records_of(session):
        if (written := record.meeting.written) is None:
            continue
        for person in record.meeting.designated:
            reply = written.replies.get(person)
            yield {
                "meeting": record.meeting.title,
                "ground": written_resolution.grounded(record, written),
                "sent": written.sent_on,
                "deadline": written.deadline,
                "member": record.names[person],
                "role": record.role(person),
                "replied": reply.on if reply else None,
                "asks": reply.asks if reply else None,
                "words": reply.words if reply else "",
                "given_up": written.given_up,
                "despite": written.despite,
            }


def declared(session: Session) -> Iterator[tuple[Record, Agendum, Declaration]]:
    """Every item whose result was declared."""
    for record in records_of(session):
        for one in record.agenda:
            if one.item.declared is not None:
                yield record, one, one.item.declared


def _votes(session: Session) -> Iterator[Row]:
    for record, one, told in declared(session):
        if told.result is None:
            continue
        for person in told.roster.designated:
            yield {
                **placed(record, one),
                "member": record.names[person],
                "vote": told.votes.get(person),
                "recused": person in told.roster.recused,
                "present": person in told.roster.room,
            }


def _results(session: Session) -> Iterator[Row]:
    for record, one, told in declared(session):
        if (result := told.result) is None:
            continue
        yield {
            **placed(record, one),
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
            "jointly": wording.all_carried(told) if told.elsewhere else None,
            "caution": result.caution,
            "line": wording.vote_line(one.item, told, record.meeting.partners),
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
    for record, one, told in declared(session):
        yield {
            **placed(record, one),
            "kind": one.matter.kind,
            "resolution": told.resolution,
            "outcome": told.outcome,
            "text": told.motion.text,
            "declared": told.at,
            "notified": one.matter.notified_on,
        }


def headed(record: Record) -> dict[str, Cell]:
    return {"meeting": record.meeting.title, "date": record.meeting.held_on}


def placed(record: Record, one: Agendum) -> dict[str, Cell]:
    matter: Matter = one.matter
    item = wording.item_of(one.item)
    return {**headed(record), "item": item, "matter": matter.number, "title": matter.title}


MEETING = {"meeting": "회의", "date": "일자"}
ITEM = {**MEETING, "item": "안건", "matter": "의안번호", "title": "제목"}
OF_MEETINGS: Mapping[str, Listing] = {
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
    "replies": Listing(
        {
            "meeting": "서면의결",
            "ground": "사유",
            "sent": "발송일",
            "deadline": "회신 기한",
            "member": "위원",
            "role": "역할",
            "replied": "회신일",
            "asks": "회의 개최 요구",
            "words": "의견",
            "given_up": "회의에 부친 사유",
            "despite": "서면으로 의결한 사유",
        },
        _replies,
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
            "jointly": "합동회의 가결",
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
}
