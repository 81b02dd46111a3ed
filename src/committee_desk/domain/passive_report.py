"""A passive report 소극행정 신고: somebody says that an office does less than its duty.

    received ─► answered within the period (extended once) ─► passive · not passive · transferred · closed
        │                                                         └─ measures taken
        └─ made again, of the first ─► a longer period, by the ACRC

Who reported, and whom, is for those who handle it: it stands in no list that leaves the desk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import Enum

from committee_desk.domain.calendar import Holidays, due
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

# 소극행정 예방 및 신고 처리 지침: the period and its one extension, for a first report and one made again
TERMS = {False: ("passive.answer", "passive.extension"), True: ("passive.again", "passive.again_extension")}
CLOSE_AFTER = "passive.close_after"

NO_OUTCOME = QT_TRANSLATE_NOOP("errors", "The report is answered, and no outcome is said.")
SAY_OUTCOME = QT_TRANSLATE_NOOP("errors", "Choose what was found.")
NO_MEASURES = QT_TRANSLATE_NOOP("errors", "Passive administration was found, and no measure is written down.")
SAY_MEASURES = QT_TRANSLATE_NOOP("errors", "Write down what was done about it, and to whom it was told.")
NOT_LINKED = QT_TRANSLATE_NOOP("errors", "The report was made again, and its first report is not named.")
LINK = QT_TRANSLATE_NOOP("errors", "Choose the first report, so that repeats are counted.")


class Channel(Enum):
    """Where it was received."""

    E_PEOPLE = "e_people"  # 국민신문고
    CENTER = "center"  # 자체 신고센터
    ACRC = "acrc"  # 국민권익위원회
    OTHER = "other"  # 전화·방문·우편


class Stage(Enum):
    IN_HAND = "in_hand"  # 처리중
    ANSWERED = "answered"  # 처리완료


class Outcome(Enum):
    OPEN = "open"
    PASSIVE = "passive"  # 소극행정 인정
    NOT_PASSIVE = "not_passive"  # 불인정
    TRANSFERRED = "transferred"  # 이첩
    CLOSED = "closed"  # 반복 신고 종결
    WITHDRAWN = "withdrawn"  # 취하


class ReportUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A report needs a title and the day it was received.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; without a number the desk gives the next one.")
    needs = ("title", "received_on")


class AnsweredTooSoon(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Report {number} cannot be answered before it was received.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("answered_on",)


class RepeatsItself(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Report {number} cannot repeat itself or a later one.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the report that was made first.")
    needs = ("first_report",)


class TooFewRepeats(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Times report {number} was made: {times}; from {needed} on it may be closed."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Answer it, or choose the report that it repeats.")
    needs = ("outcome",)


@frozen
class PassiveReport:
    """`first_report` is the one that it makes again; `due_said` the last day that e-People gives."""

    id: PassiveReportId
    number: str
    title: str
    received_on: date
    channel: Channel = Channel.E_PEOPLE
    department: str = ""
    content: str = ""
    reporter: str = ""
    against: str = ""
    stage: Stage = Stage.IN_HAND
    extended: bool = False
    extended_because: str = ""
    due_said: date | None = None
    answered_on: date | None = None
    outcome: Outcome = Outcome.OPEN
    transferred_to: str = ""
    measures: str = ""
    again: bool = False
    first_report: PassiveReportId | None = None
    disclosure: Disclosure = Disclosure.CLOSED

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.received_on):
            raise ReportUnnamed
        if self.answered_on is not None and self.answered_on < self.received_on:
            raise AnsweredTooSoon(number=self.number)
        if self.first_report is not None and self.first_report == self.id:
            raise RepeatsItself(number=self.number)

    @property
    def is_again(self) -> bool:
        return self.again or self.first_report is not None

    @property
    def is_open(self) -> bool:
        return self.stage is Stage.IN_HAND

    def basis(self, rules: Rules) -> str:
        """What the period rests on; nothing where these rules know of none."""
        key = TERMS[self.is_again][0]
        return rules.article(key) if rules.get(key) is not None else ""

    def counted_day(self, rules: Rules, is_holiday: Holidays) -> date | None:
        """The last day for its answer as the rules count it."""
        period, extension = TERMS[self.is_again]
        if rules.get(period) is None:
            return None
        day = due(self.received_on, rules.period(period), is_holiday)
        return due(day, rules.period(extension), is_holiday) if self.extended else day

    def last_day(self, rules: Rules, is_holiday: Holidays) -> date | None:
        """The last day for its answer: what e-People said goes first, until it is extended."""
        said = None if self.extended else self.due_said
        return said or self.counted_day(rules, is_holiday)

    def ensure_follows(self, first: PassiveReport) -> None:
        """Refuse to make again what was received later."""
        if not self._comes_after(first):
            raise RepeatsItself(number=self.number)

    def following(self, first: PassiveReport) -> PassiveReport:
        """Made again of this first report, unless it names one already or cannot follow."""
        if self.first_report is not None or not self._comes_after(first):
            return self
        return replace(self, first_report=first.id, again=True)

    def _comes_after(self, first: PassiveReport) -> bool:
        """Of two that came on one day the desk does not know which was made first, unless one says so."""
        if first.received_on != self.received_on:
            return first.received_on < self.received_on
        return first.id != self.id and first.first_report != self.id

    def ensure_closable(self, times: int, rules: Rules) -> None:
        """Closed for its repeats only once it was made as often as the rules say."""
        if self.outcome is not Outcome.CLOSED or rules.get(CLOSE_AFTER) is None:
            return
        if times < (needed := rules.number(CLOSE_AFTER)):
            raise TooFewRepeats(number=self.number, times=times, needed=needed)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        """What is still missing; nothing of it is refused."""
        if rules.get(TERMS[False][0]) is None:
            return
        missing = {
            (NO_OUTCOME, SAY_OUTCOME): not self.is_open and self.outcome is Outcome.OPEN,
            (NO_MEASURES, SAY_MEASURES): self.outcome is Outcome.PASSIVE and not self.measures.strip(),
            (NOT_LINKED, LINK): self.again and self.first_report is None,
        }
        for (text, advice), is_missing in missing.items():
            if is_missing:
                yield by_rule(rules, TERMS[False][0], text, advice, strength=Strength.WARN)
