"""중소기업 옴부즈만 안내서: that the ombudsman may ask for leniency in disciplinary proceedings.

Matter (support in disciplinary proceedings), rules ─► paper ─► the official, who confirms it by hand

Whoever asks for the discipline owes it (운영규정 제17조제6항); the secretary draws it up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from committee_desk.documents.blank import signed_by
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Heading,
    Keep,
    Numbered,
    Paper,
    Point,
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.wording import PAPERS, ROLES, day, laws
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.support import OMBUDSMAN_KEY, Support
from committee_desk.domain.matter import Matter
from committee_desk.domain.round_record import Judge
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

KIND = "ombudsman_notice"
RIGHT = "「중소기업기본법」 제23조제4항"


@frozen
class NoticeRecord:
    desk: Desk
    rules: Rules
    matter: Matter
    about: Support
    on: date
    signer: Judge


def paper(record: NoticeRecord) -> Paper:
    return Paper(PAPERS[KIND], tuple(_blocks(record)))


def signers(record: NoticeRecord) -> tuple[PersonId, ...]:
    return (record.signer.id,)


def _blocks(record: NoticeRecord) -> Iterator[Block]:
    about = record.about
    facts = (
        ("수신", about.applicant.strip() or "징계등 혐의자"),
        ("제목", "중소기업 옴부즈만의 징계 감경·면제 건의 제도 안내"),
        ("의안번호", record.matter.number),
        ("사건", about.instance.strip() or record.matter.title),
    )
    yield Facts(facts, wide=tuple(label for label, _ in facts))
    yield Numbered(tuple(map(Point, _points(record))))
    yield Ending()
    yield Keep((Text(day(record.on), align=Align.CENTER), Text(record.desk.office, align=Align.CENTER)))
    yield Signatures((Signer(ROLES[record.signer.role], record.signer.name),))
    yield Keep(tuple(_confirmed(about)))


def _points(record: NoticeRecord) -> Iterator[str]:
    article = laws(record.rules.article(OMBUDSMAN_KEY))
    yield f"{article}에 따라 다음 사항을 안내합니다."
    yield (
        "징계의결등의 대상이 된 행위가 적극적인 규제개선을 위한 직무집행으로 인하여 발생한 경우에는 "
        f"{RIGHT}에 따라 중소기업 옴부즈만이 징계의 감경 또는 면제를 건의할 수 있습니다."
    )
    yield "이 안내서는 징계의결등 요구서의 사본과 함께 보냅니다."


def _confirmed(about: Support) -> Iterator[Block]:
    """What the official gives back."""
    yield Heading("안내 확인", level=2)
    yield Text("위 사항을 안내받았음을 확인합니다.")
    yield from signed_by("성명", about.applicant)
