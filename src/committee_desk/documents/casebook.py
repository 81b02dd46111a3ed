"""A case as a chapter of the casebook: its facts, what it was about, what was decided and why.

Case ─► chapter ─► documents.guide, which lays chapters with contents, bookmarks and page numbers
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from committee_desk.documents.guide import Front
from committee_desk.documents.wording import MATTERS, day
from committee_desk.domain.case import Case
from committee_desk.domain.guide import Chapter, Heading, Paragraph, Part, Points, Run, Table

NAME, CONTENTS = "적극행정 사례집", "차례"


def front(body: str, on: date) -> Front:
    return Front(body, NAME, CONTENTS, day(on))


def chapter(case: Case) -> Chapter:
    return Chapter(f"case-{case.id}", tuple(_parts(case)))


def _parts(case: Case) -> Iterator[Part]:
    yield Heading((Run(case.title),), 1, 0)
    yield _facts(case)
    told = (
        ("사안", case.account),
        ("결정", case.decided),
        ("판단 이유", case.reasons),
        ("효과", case.effect),
    )
    section = 0
    for label, words in told:
        if words.strip():
            section += 1
            yield Heading((Run(label),), 3, section)
            yield from (Paragraph((Run(line),)) for line in words.splitlines() if line.strip())
    if case.won:
        yield Heading((Run("외부 수상"),), 3, section + 1)
        yield Points(tuple((Run(one),) for one in case.won))


def _facts(case: Case) -> Table:
    """Its department stays in the register: beside what happened it would tell who it was."""
    facts = (
        ("번호", case.number),
        ("구분", MATTERS.get(case.kind, "")),
    )
    told = [(label, words) for label, words in facts if words]
    return Table(tuple((Run(label),) for label, _ in told), (tuple((Run(words),) for _, words in told),))


def text(case: Case) -> str:
    """The same as plain text, to be copied to wherever it is published."""
    parts = [case.title, ""]
    for label, words in (
        ("사안", case.account),
        ("결정", case.decided),
        ("판단 이유", case.reasons),
        ("효과", case.effect),
        ("외부 수상", "\n".join(case.won)),
    ):
        if words.strip():
            parts += [f"□ {label}", words.strip(), ""]
    return "\n".join(parts).strip() + "\n"
