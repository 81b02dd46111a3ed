"""기타: what is resolved is the motion as it was put, with its reason and its content."""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents.paper import Block, Heading, Text
from committee_desk.domain.ballot import Declaration
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.record import Agendum, Record


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: the motion, or the amended text in its place."""
    if declared.resolution is Resolution.REJECTED:
        return (f"「{matter.title}」 안건을 부결한다.",)
    if declared.resolution is Resolution.AMENDED and declared.motion.text.strip():
        return (declared.motion.text.strip(),)
    proposed = matter.particulars.motion.strip() if isinstance(matter.particulars, Other) else ""
    return (proposed or f"「{matter.title}」 안건을 원안대로 의결한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """제안이유 and what else the submitter wrote, as far as it was written."""
    about = agendum.matter.particulars
    if not isinstance(about, Other):
        return
    written = (
        ("제안이유", about.reason),
        ("주요내용", about.content or agendum.matter.summary),
        ("근거", about.basis),
        ("검토의견", about.opinion),
    )
    for label, words in written:
        if words.strip():
            yield Heading(label, level=2)
            yield Text(words.strip())
