"""The frame of a paper by which the committee answers somebody: to whom, on which matter, with which vote.

    Record, Agendum ─► opening ─► (what the kind has to say) ─► resolved ─► closing ─► signature

The kinds of matter say what stands between; numbers, fonts and pages are the layout's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from committee_desk.documents import vote
from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Heading, Keep, Text
from committee_desk.documents.signers import boxes
from committee_desk.documents.wording import day, day_of_week, disclosed, item_of
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.finding import RowName
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.exemption import Asker, Exemption
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.record import Agendum, Record

HEAD = "감사기구의 장"
MET: Mapping[Known, str] = MappingProxyType(
    {Known.OPEN: "판단하지 않음", Known.YES: "충족", Known.NO: "불충족"}
)
FOUND: Mapping[Known, str] = MappingProxyType(
    {Known.OPEN: "판단하지 않음", Known.YES: "해당", Known.NO: "해당 없음"}
)
WORDED = MappingProxyType({Resolution.AMENDED: "수정 내용", Resolution.CONDITIONAL: "조건"})


def opening(record: Record, agendum: Agendum, to: str, about: str) -> Facts:
    """Who gets it, what it is about, and where it was decided."""
    matter, meeting = agendum.matter, record.meeting
    facts = (
        ("수신", to),
        ("제목", f"{about}({matter.title})"),
        ("의안번호", matter.number),
        ("의결일", day_of_week(meeting.held_on)),
        ("회의", f"{meeting.title} {item_of(agendum.item)}"),
        ("공개구분", disclosed(matter.disclosure, matter.closed_under)),
    )
    return Facts(facts, pairs=2, wide=("수신", "제목", "회의", "공개구분"))


def asker(matter: Matter) -> str:
    """Who asked for it, as it is printed, and is told what became of it."""
    about = matter.particulars
    if isinstance(about, Consultation):
        return HEAD
    if isinstance(about, Exemption) and about.asked_by is Asker.HEAD:
        return "지방자치단체의 장"
    named = (str(getattr(about, "applicant", "")), matter.submitter, matter.department)
    return next((name.strip() for name in named if name.strip()), "해당 공무원")


def told(parts: Sequence[tuple[str, str]]) -> Iterator[Block]:
    """Each part under its own small heading; what nobody wrote is left out."""
    for label, words in parts:
        if words.strip():
            yield Heading(label, level=2)
            yield Text(words.strip())


def ordered(said: str, deed: str, answer: str) -> tuple[str, ...]:
    """의결주문 with the answer below it; without one, nothing is announced that does not follow."""
    if words := answer.strip():
        return f"{said} 다음과 같이 {deed}", words
    return (f"{said} {deed}",)


def answered(answer: str, declared: Declaration) -> Text:
    """The answer itself; else where its words stand, or that there were none."""
    elsewhere = declared.motion.text.strip()
    none = "심의 결과서의 의결주문과 같다." if elsewhere else "의결할 때 의견의 글을 정하지 아니하였다."
    return Text(answer.strip() or none)


def conditions(
    what: str,
    judged: str,
    shown: str,
    found: Sequence[tuple[RowName, Condition]],
    words: Mapping[Known, str],
) -> Grid:
    """What a rule names, whether each is there, and what shows it."""
    rows = tuple((name.ko, words[one.met], one.evidence.strip() or "—") for name, one in found)
    return Grid((what, judged, shown), rows, widths=(46, 16, 38), aligns=(Align.LEFT, Align.CENTER))


def resolved(agendum: Agendum, declared: Declaration) -> Iterator[Block]:
    """The words of an amendment or a condition, and the vote."""
    if declared.motion.text.strip() and declared.resolution in WORDED:
        yield Text(declared.motion.text.strip(), lead=WORDED[declared.resolution])
    if line := tuple(vote.line(agendum.item, declared)):
        yield Keep(line)


def closing(record: Record, agendum: Agendum, enclosed: Sequence[str]) -> Iterator[Block]:
    """What is enclosed, the end, the day, and the place to sign."""
    if enclosed:
        yield enclosures([f"{name} 1부." for name in enclosed])
    yield Ending()
    yield Text(day(record.meeting.held_on), align=Align.CENTER)
    yield Text(record.desk.body, align=Align.CENTER)
    yield boxes(record, vote.signer(record, agendum))


def enclosures(papers: Sequence[str]) -> Text:
    """붙임: a line each, with numbers only where there are several."""
    lines = papers if len(papers) == 1 else [f"{number}. {paper}" for number, paper in enumerate(papers, 1)]
    return Text("\n".join(lines), lead="붙임")
