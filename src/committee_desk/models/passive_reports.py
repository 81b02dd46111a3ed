"""The register of passive reports as the screen shows it: last days, repeats, what is still missing.

report + rules ─► last day, standing ─► columns()
               └─► beside: what the period rests on, the reports it makes again, what is still missing
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.calendar import Holidays
from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.passive_report import Outcome, PassiveReport
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import days, desks, passive_reports
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SOON = timedelta(days=3)
TONES = {
    Outcome.OPEN: Tone.WARNING,
    Outcome.PASSIVE: Tone.DANGER,
    Outcome.NOT_PASSIVE: Tone.SUCCESS,
    Outcome.TRANSFERRED: Tone.INFORMATION,
    Outcome.CLOSED: Tone.OFF,
    Outcome.WITHDRAWN: Tone.OFF,
}


@frozen
class ReportLine:
    id: int
    report: PassiveReport
    last_day: date | None
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "passive_report",
        title=translate("registers", "Passive reports"),
        empty=translate(
            "registers", "No passive report here. Import the list of e-People, or press Ctrl+N to enter one."
        ),
        new=lambda today: PassiveReport(PassiveReportId(0), "", "", today),
        columns=columns,
        dress=dress,
        beside=beside,
        narrowings={
            "open": translate("registers", "In hand"),
            "answered": translate("registers", "Answered"),
            "passive": translate("registers", "Found to be passive"),
            "again": translate("registers", "Made again"),
        },
        lists="passive-reports",
        gives_way=(0, 2, 3),
    )


def columns() -> list[Column[ReportLine]]:
    return [
        Column(
            translate("registers", "Received"),
            lambda line: dates.short_day(line.report.received_on),
            order="received",
            width=6,
        ),
        Column(translate("registers", "Title"), lambda line: line.report.title, order="title"),
        Column(
            translate("registers", "Department"),
            lambda line: line.report.department,
            order="department",
            width=6,
        ),
        Column(translate("registers", "Last day"), lambda line: dates.short_day(line.last_day), width=6),
        Column(
            translate("registers", "Standing"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            order="stage",
            width=8,
        ),
    ]


def dress(session: Session, reports: Sequence[PassiveReport], today: date) -> list[ReportLine]:
    rules, is_holiday = desks.rules(session, today), days.of(session)
    return [_line(one, rules, is_holiday, today) for one in reports]


def beside(session: Session, report: PassiveReport, today: date) -> Beside:
    rules, is_holiday = desks.rules(session, today), days.of(session)
    line = _line(report, rules, is_holiday, today) if report.received_on else None
    chain = passive_reports.repeats(session, report) if report.id else []
    return Beside(
        heading=f"{report.number}  {report.title}",
        standing=line.standing if line else "",
        tone=line.tone if line else Tone.PLAIN,
        notes=tuple(_notes(report, rules, is_holiday, chain)),
        related=tuple(_related(one) for one in chain if one.id != report.id),
        offers={"first_report": [(None, ""), *_firsts(session, report, chain)]},
    )


def _line(report: PassiveReport, rules: Rules, is_holiday: Holidays, today: date) -> ReportLine:
    last_day = report.last_day(rules, is_holiday) if report.is_open else None
    return ReportLine(report.id, report, last_day, *_standing(report, last_day, today))


def _standing(report: PassiveReport, last_day: date | None, today: date) -> tuple[str, Tone]:
    if not report.is_open:
        return words.name(report.outcome), TONES[report.outcome]
    if last_day is None:
        return words.name(report.stage), Tone.PLAIN
    left = (last_day - today).days
    if left < 0:
        return translate("registers", "Late, D+{days}").format(days=-left), Tone.DANGER
    if report.extended:
        said = translate("registers", "Extended, D-{days}").format(days=left)
    else:
        said = translate("registers", "D-{days}").format(days=left)
    return said, Tone.WARNING if last_day - today <= SOON else Tone.INFORMATION


def _notes(
    report: PassiveReport, rules: Rules, is_holiday: Holidays, chain: Sequence[PassiveReport]
) -> Iterator[str]:
    if report.is_open and report.received_on and (last_day := report.last_day(rules, is_holiday)):
        said = translate("registers", "To be answered by {day}. {basis}")
        yield said.format(day=dates.day(last_day), basis=report.basis(rules))
    if len(chain) > 1:
        yield translate("registers", "Times made so far: {times}.").format(times=len(chain))
    for finding in report.checks(rules):
        told = (translate("errors", one) for one in (finding.text, finding.advice))
        yield " ".join(told)


def _related(one: PassiveReport) -> Related:
    detail = f"{dates.short_day(one.received_on)}  {words.name(one.outcome)}"
    return Related(one.id, f"{one.number}  {one.title}", detail, "passive_report")


def _firsts(
    session: Session, report: PassiveReport, chain: Sequence[PassiveReport]
) -> Iterator[tuple[object, str]]:
    """What it may make again; what it does already stands among them."""
    offered = {id: f"{number}  {title}" for id, number, title in passive_reports.earlier(session, report)}
    offered |= {one.id: f"{one.number}  {one.title}" for one in chain if one.id == report.first_report}
    yield from offered.items()
