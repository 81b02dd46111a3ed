"""Who is charged with proactive administration: a department, a responsible and a protection officer.

officers + rules + today ─► vacant: what the law wants held, and nobody holds
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType

from committee_desk.domain.ids import OfficerId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Charge(Enum):
    DEPARTMENT = "department"  # 전담부서
    RESPONSIBLE = "responsible"  # 적극행정 책임관
    PROTECTION = "protection"  # 적극행정 보호관


# 지방공무원 적극행정 운영규정 제6조제1항·제2항
WANTED: Mapping[Charge, str] = MappingProxyType(
    {
        Charge.DEPARTMENT: "officers.responsible",
        Charge.RESPONSIBLE: "officers.responsible",
        Charge.PROTECTION: "officers.protection",
    }
)


class OfficerUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A charge needs who holds it, and since when.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; without a number the desk gives the next one.")
    needs = ("name", "since")


class EndedBeforeSince(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} cannot have given the charge up before taking it.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("until",)


@frozen
class Officer:
    """One charge of one person, so that whoever holds two has two lines; `name` may be a department's."""

    id: OfficerId
    number: str
    name: str
    since: date
    charge: Charge = Charge.RESPONSIBLE
    office: str = ""
    title: str = ""
    until: date | None = None

    def ensure_whole(self) -> None:
        if not (self.name.strip() and self.since):
            raise OfficerUnnamed
        if self.until is not None and self.until < self.since:
            raise EndedBeforeSince(name=self.name)

    def holds(self, today: date) -> bool:
        return self.since <= today and (self.until is None or today <= self.until)


def vacant(officers: Iterable[Officer], rules: Rules, today: date) -> Iterator[tuple[Charge, str]]:
    """What the law wants held and nobody holds today, each with its article."""
    held = {one.charge for one in officers if one.holds(today)}
    for charge, key in WANTED.items():
        if charge not in held and rules.get(key) is not None and rules.flag(key):
            yield charge, rules.article(key)
