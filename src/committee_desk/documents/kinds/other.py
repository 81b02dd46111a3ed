"""기타: what is resolved is the motion as it was put, with its reason and its content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Heading, Text
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.record import Agendum, Record

BECOME: Mapping[Resolution, str] = MappingProxyType(
    {
        Resolution.REJECTED: "부결한다",
        Resolution.AMENDED: "다음과 같이 수정하여 의결한다",
        Resolution.CONDITIONAL: "다음 조건을 붙여 의결한다",
    }
)


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: the motion; where it was not resolved as it stood, what became of it, its words to follow."""
    proposed = matter.particulars.motion.strip() if isinstance(matter.particulars, Other) else ""
    if proposed and declared.resolution not in (Resolution.REJECTED, Resolution.AMENDED):
        return (proposed,)
    become = BECOME.get(declared.resolution, "원안대로 의결한다")
    return (f"「{matter.title}」 안건을 {become}.",)


def asked(record: Record, agendum: Agendum) -> Iterator[Block]:
    """의결주문(안), then what else the submitter wrote; the gist stands before it already."""
    about = agendum.matter.particulars
    if isinstance(about, Other):
        written = (("의결주문(안)", about.motion), ("제안이유", about.reason), ("주요내용", about.content))
        yield from letter.told((*written, ("근거", about.basis), ("검토의견", about.opinion)))


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
