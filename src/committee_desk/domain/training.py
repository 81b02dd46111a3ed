"""A training 교육 in proactive administration, and who attended it, in the hall or by broadcast.

    Training (programme, speaker, materials, response) ◄── Attendance (who, how, how long)
                                                           └─► hours by person and department, coverage

지방공무원 적극행정 운영규정 제8조제1항: once a year at least.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from fractions import Fraction

from committee_desk.domain.ids import AttendanceId, OfficialId, TrainingId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

SHARE, ASK_FROM = "training.share", "training.ask_from"


class Audience(Enum):
    ALL = "all"  # 전 직원
    MANAGERS = "managers"  # 관리자
    STUDY_GROUP = "study_group"  # 학습모임
    NEWCOMERS = "newcomers"  # 신규자


class Mode(Enum):
    IN_PERSON = "in_person"  # 집합
    REMOTE = "remote"  # 비대면


class TrainingUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A training needs a title and the day it was held.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; without a number the desk gives the next one.")
    needs = ("title", "held_on")


class AttendanceUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An attendance needs the training and who attended it.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the training, and enter name and department.")
    needs = ("training", "name", "department")


@frozen
class Training:
    """`programme` is a line for each part, `minutes` how long all of it took."""

    id: TrainingId
    number: str
    title: str
    held_on: date
    audience: Audience = Audience.ALL
    minutes: int | None = None
    place: str = ""
    speaker: str = ""
    programme: tuple[str, ...] = ()
    materials: str = ""
    response: str = ""

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.held_on):
            raise TrainingUnnamed


@frozen
class Attendance:
    """`department` is where the official worked then; without `minutes` it was the whole training.

    Its number is made of the training's and the official's, so that one is there only once.
    """

    id: AttendanceId
    number: str
    training: TrainingId | None
    name: str
    department: str
    official: OfficialId | None = None
    mode: Mode = Mode.IN_PERSON
    minutes: int | None = None

    @property
    def title(self) -> str:
        return f"{self.name} ({self.department})"

    def ensure_whole(self) -> None:
        if self.training is None or not (self.name.strip() and self.department.strip()):
            raise AttendanceUnnamed


@frozen
class Coverage:
    """How many of a department there are, how many of them were trained, and how long all together."""

    department: str
    officials: int
    trained: int
    remote: int
    minutes: int

    @property
    def share(self) -> Fraction:
        return Fraction(self.trained, self.officials) if self.officials else Fraction()


def below(found: Iterable[Coverage], rules: Rules) -> list[Coverage]:
    """Departments of which too few are trained, the least trained first; none under rules without a share."""
    if rules.get(SHARE) is None:
        return []
    wanted = rules.share(SHARE)
    return sorted(
        (one for one in found if one.officials and one.share < wanted),
        key=lambda one: (one.share, one.department),
    )


def is_asked(rules: Rules, today: date) -> bool:
    """Whether the year has come so far that departments below are to be seen to."""
    return rules.get(ASK_FROM) is not None and today.month >= rules.number(ASK_FROM)
