"""Who proposed: a line for each proposer, their part as it is typed and as it is told.

    40 %, 0.4 or 2/5 ─► read_part ─► Fraction, or NoPart
    the proposers as typed ─► unsettled ─► "" once their parts add up ─► with_proposers

Nothing is kept until they do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.proposal import Employment, Proposal, Proposer, SharesWrong
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import words
from committee_desk.models.table import RIGHT, Column

translate = QCoreApplication.translate

PART = re.compile(r"(?P<over>\d{1,4}(?:\.\d{1,4})?)\s*(?:/\s*(?P<under>\d{1,4})|(?P<hundredth>%))?")


class NoPart(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{said}” is no part of a proposal.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like 40 % or 2/5, or leave it empty to share alike.")
    needs = ("part",)


@frozen
class Person:
    """A proposer as the form shows one; the part as it was typed."""

    name: str = ""
    office: str = ""
    grade: str = ""
    employment: Employment = Employment.UNSAID
    part: str = ""

    @classmethod
    def of(cls, one: Proposer) -> Person:
        return cls(one.name, one.office, one.grade, one.employment, part_words(one.part))

    def proposer(self) -> Proposer:
        return Proposer(self.name, self.office, self.grade, self.employment, read_part(self.part))


@frozen
class ProposerLine:
    """One of the proposers; `id` is the place among them."""

    id: int
    proposer: Proposer
    of: int


def proposer_columns() -> list[Column[ProposerLine]]:
    return [
        Column(translate("proposals", "Name"), _name),
        Column(translate("proposals", "Office"), lambda line: line.proposer.office, width=5),
        Column(translate("proposals", "Employment"), _employment, width=5),
        Column(translate("proposals", "Part"), _part, align=RIGHT, width=3),
    ]


def unsettled(proposers: Sequence[Proposer]) -> str:
    """Why these proposers are not kept yet; nothing where they can be."""
    said = [one.part for one in proposers if one.part is not None]
    if not said or (len(said) == len(proposers) and sum(said) == 1):
        return ""
    if len(said) < len(proposers):
        return translate("proposals", "Give everybody a part, or nobody. Not kept until then.")
    told = translate("proposals", "The parts add up to {whole}, and not to 100 %. Not kept until they do.")
    return told.format(whole=part_words(sum(said, Fraction())))


def with_proposers(proposal: Proposal, proposers: Sequence[Proposer]) -> Proposal:
    if unsettled(proposers):
        raise SharesWrong(whole=sum((one.part or Fraction() for one in proposers), Fraction()))
    return replace(proposal, proposers=tuple(proposers))


def read_part(said: str) -> Fraction | None:
    """40 %, 0.4 or 2/5; nothing where nothing stands."""
    if not said.strip():
        return None
    found = PART.fullmatch(said.strip())
    under = Fraction(found["under"] or 1) if found else Fraction()
    if found is None or not under:
        raise NoPart(said=said)
    part = Fraction(found["over"]) / (100 if found["hundredth"] else under)
    if not 0 < part <= 1:
        raise NoPart(said=said)
    return part


def part_words(part: Fraction | None) -> str:
    """In hundredths where it is a whole number of them, else as a fraction."""
    if part is None:
        return ""
    return f"{int(part * 100)} %" if (part * 100).denominator == 1 else str(part)


def _name(line: ProposerLine) -> str:
    if line.id or line.of < 2:
        return line.proposer.name
    return translate("proposals", "{name} (main)").format(name=line.proposer.name)


def _employment(line: ProposerLine) -> str:
    said = line.proposer.employment
    return "" if said is Employment.UNSAID else words.name(said)


def _part(line: ProposerLine) -> str:
    return part_words(line.proposer.part or Fraction(1, line.of))
