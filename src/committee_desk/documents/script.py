"""의사진행 시나리오: what the chair reads aloud from the opening to the closing, and what to do beside it.

    Record ─► paper ─► Paper: large letters are read, `▷` tells what to do, `(   )` is filled in there

Of a closed matter nothing is said but its number: whoever sits in hears these words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from committee_desk.documents import script_item
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Paper,
    Spoken,
    Text,
)
from committee_desk.documents.script_item import BLANK, CHAIR, called, cue
from committee_desk.documents.signers import seat
from committee_desk.documents.wording import (
    BASES,
    MODES,
    clock,
    day_of_week,
    item_of,
    items_of,
    jointly,
    laws,
    referring,
)
from committee_desk.domain import presiding, timing
from committee_desk.domain.meeting import Mode
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.timing import Forecast

CALLED = "위원장용"
SECRETARY = "간사"
GAVEL = "의사봉을 세 번 친다."
HOW_TO_READ = (
    "큰 글씨는 그대로 읽는 말이고, ▷로 시작하는 작은 글씨는 읽지 않는 진행 안내입니다. "
    "괄호 안의 빈칸은 회의에서 확인하여 채웁니다."
)


def paper(record: Record) -> Paper:
    return Paper(f"{record.meeting.title} 의사진행 시나리오", tuple(_blocks(referring(record))))


def agenda(record: Record) -> tuple[Agendum, ...]:
    """What comes before the meeting, in its order."""
    return tuple(one for one in record.agenda if not one.item.withdrawn_because)


def _blocks(record: Record) -> Iterator[Block]:
    items = agenda(record)
    times = timing.ahead(record.meeting, [one.item for one in items])
    yield Facts(tuple(_facts(record, times[-1])))
    yield Text(HOW_TO_READ)
    yield _order(record, items, times)
    yield Heading(f"1. 개회({clock(record.meeting.starts_at)})")
    yield from _opening(record)
    yield from _business(record, items)
    for number, (one, begins) in enumerate(zip(items, times, strict=False), start=2):
        yield from script_item.blocks(record, one, f"{number}.", about(begins) if _timed(items) else "")
    yield Heading(f"{len(items) + 2}. 정회와 속개(필요할 때)")
    yield from _recess(record)
    yield Heading(f"{len(items) + 3}. 위원장이 자리를 비울 때")
    yield from _away(record)
    ends = f"({about(times[-1])})" if _timed(items) else ""
    yield Heading(f"{len(items) + 4}. 기타와 폐회{ends}")
    yield from _closing(record)
    yield Ending()


def about(forecast: Forecast) -> str:
    """`14:20`; where something before it has no minutes planned, `14:20 이후`."""
    return f"{clock(forecast.ends)}{' 이후' if forecast.unplanned else ''}"


def _timed(items: Sequence[Agendum]) -> bool:
    """Whether minutes are planned for any; if for none, no time of day says anything."""
    return any(one.item.minutes for one in items)


def _facts(record: Record, end: Forecast) -> Iterator[tuple[str, str]]:
    meeting = record.meeting
    yield "일시", f"{day_of_week(meeting.held_on)} {clock(meeting.starts_at)}"
    yield "장소", meeting.place
    yield "회의 방식", MODES[meeting.mode]
    yield from jointly(meeting)
    yield "사회", seat(record, meeting.chair, None)
    yield "안건", items_of(record)
    planned = (
        f"심의 {int(end.planned.total_seconds()) // 60}분, {about(end)} 폐회 예정" if end.planned else ""
    )
    limit = f"{clock(meeting.ends_at)}까지로 소집" if meeting.ends_at else ""
    if told := " · ".join(filter(None, (planned, limit))):
        yield "예정 시간", told


def _order(record: Record, items: Sequence[Agendum], times: Sequence[Forecast]) -> Grid:
    if not _timed(items):
        said = ("성원 보고, 개회, 의사일정", *map(called, items), "기타, 폐회")
        rows = [(str(number), words) for number, words in enumerate(said, start=1)]
        return Grid(("순번", "순서"), tuple(rows), widths=(14, 86), aligns=(Align.CENTER, Align.LEFT))
    return _timetable(record, items, times)


def _timetable(record: Record, items: Sequence[Agendum], times: Sequence[Forecast]) -> Grid:
    start = clock(record.meeting.starts_at)
    rows = [(start, "성원 보고, 개회, 의사일정", "—")]
    for one, begins in zip(items, times, strict=False):
        rows.append((about(begins), called(one), f"{one.item.minutes}분" if one.item.minutes else "—"))
    rows.append((about(times[-1]), "기타, 폐회", "—"))
    return Grid(
        ("예정 시각", "순서", "시간"),
        tuple(rows),
        widths=(20, 66, 14),
        aligns=(Align.CENTER, Align.LEFT, Align.CENTER),
    )


def _opening(record: Record) -> Iterator[Block]:
    meeting, article = record.meeting, laws(record.rules.article("quorum.open"))
    seated, needed = f"{BASES[meeting.opening.base]} 위원 {meeting.base}명", meeting.quorum().required
    came = f"{meeting.quorum().present}명" if meeting.quorum().met else f"{BLANK}명"
    yield cue(f"{seated}의 과반수인 {needed}명 이상이 출석하여야 개회한다({article}).")
    if meeting.declined:
        yield cue(f"통지에 대한 회신대로면 많아야 {meeting.at_best.present}명이 출석한다.")
    for one in meeting.partners:
        if one.leads:
            yield cue(f"합동회의를 주관하는 {one.body}의 위원장이 진행한다.")
    if meeting.mode is Mode.REMOTE:
        yield cue("원격영상으로 참석한 위원은 화면과 음성을 확인하고 출석한 위원으로 센다.")
    told = f"{seated} 가운데 {came}이 출석하여 개의에 필요한 {needed}명 이상이 되었으므로"
    joint = "".join(
        f" {josa(one.body, '은/는')} 구성 위원 {one.base}명 가운데 {BLANK}명이 출석하여 "
        f"{one.required}명 이상이 되었습니다."
        for one in meeting.partners
    )
    yield Spoken(f"성원 보고를 드리겠습니다. {told} 성원이 되었음을 보고드립니다.{joint}", SECRETARY)
    opens = Spoken(f"성원이 되었으므로 {josa(meeting.title, '을/를')} 개회하겠습니다.", CHAIR)
    yield Keep((opens, cue(GAVEL)))
    yield cue(f"{needed}명에 이르지 못하면 개회하지 아니하고 다음과 같이 말한다.")
    yield Spoken("아직 성원이 되지 않았습니다. 잠시 기다려 주시기 바랍니다.", CHAIR)


def _business(record: Record, items: Sequence[Agendum]) -> Iterator[Block]:
    """What is on the agenda, what came onto it late or was taken off, and the call to step aside."""
    yield Spoken(f"오늘 상정할 안건은 {items_of(record)}, 모두 {len(items)}건입니다.", CHAIR)
    late = ", ".join(item_of(one.item) for one in items if one.item.late)
    if late:
        yield cue("통지한 뒤에 추가된 안건이 있으므로 의사일정에 넣을지를 먼저 묻는다.")
        came = f"{josa(late, '은/는')} 회의 소집을 통지한 뒤에 추가되었습니다."
        yield Spoken(f"{came} 오늘 의사일정에 넣어 심의하고자 합니다. 이의 없으십니까?", CHAIR)
    if gone := ", ".join(item_of(one.item) for one in record.agenda if _dropped(one)):
        yield Spoken(f"{josa(gone, '은/는')} 오늘 상정하지 않습니다.", CHAIR)
    yield Spoken(
        "안건과 이해관계가 있어 제척 사유에 해당하는 위원께서는 그 안건을 심의하기 전에 "
        "회피할 뜻을 밝혀 주시기 바랍니다.",
        CHAIR,
    )
    yield cue(f"제척과 회피의 근거: {laws(record.rules.article('recusal.exclusion'))}")


def _dropped(one: Agendum) -> bool:
    return bool(one.item.withdrawn_because and one.item.number)


def _recess(record: Record) -> Iterator[Block]:
    needed = record.meeting.quorum().required
    yield Spoken(f"회의를 잠시 멈추고 {BLANK}시 {BLANK}분에 속개하겠습니다. 정회를 선포합니다.", CHAIR)
    yield cue(f"{GAVEL} 속개할 때에도 {needed}명 이상이 있어야 한다.")
    yield Spoken("성원이 되었으므로 회의를 속개하겠습니다.", CHAIR)
    yield cue(GAVEL)


def _away(record: Record) -> Iterator[Block]:
    meeting, acting = record.meeting, record.rules.get(presiding.KEY)
    if acting is not None:
        yield cue(f"위원장의 직무를 대행하는 근거: {laws(acting.basis)}")
    people = [record.people[one] for one in meeting.designated]
    who = presiding.stands_in(meeting, people, record.rules)
    yield cue(f"대행하는 사람: {script_item.stand_in(record, who)}")
    yield Spoken(
        f"제가 자리를 비우는 동안 {script_item.stand_in(record, who)}께서 회의를 진행하시겠습니다.", CHAIR
    )


def _closing(record: Record) -> Iterator[Block]:
    yield Spoken("그 밖에 말씀하실 사항이 있으십니까?", CHAIR)
    yield cue("기타 발언은 의결하지 아니하고 회의록에 적는다.")
    yield Spoken(
        "더 말씀하실 위원이 안 계시므로 회의를 마치겠습니다. 회의록은 정리하여 확인을 받겠습니다.", CHAIR
    )
    words = f"이상으로 {record.meeting.title}의 폐회를 선포합니다."
    yield Keep((Spoken(words, CHAIR), cue(GAVEL)))
