"""The ledger of rewards as the screen shows it: what was promised to whom, by when, and what came of it.

promise + today ─► days left or late ─► columns()
                └─► beside: by which decision and on what condition, the files that may show that it was kept
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.grant import Grant, Measure, Receiver, Stage
from committee_desk.domain.ids import GrantId, ItemId, MatterId
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import matters
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SOON = timedelta(days=14)
NAMED = frozenset(one.value for one in Measure)


@frozen
class GrantLine:
    id: int
    grant: Grant
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "grant",
        title=translate("rewards", "Ledger of rewards"),
        empty=translate("rewards", "Nothing was promised yet. What a decision promises stands here."),
        new=lambda today: Grant(GrantId(0), MatterId(0), ItemId(0), None, "", today),
        columns=columns,
        dress=dress,
        beside=beside,
        narrowings={
            "open": translate("rewards", "To be carried out"),
            "overdue": translate("rewards", "Overdue"),
            "undated": translate("rewards", "Without a day"),
            "done": translate("rewards", "Carried out"),
            "given_up": translate("rewards", "Given up"),
            "departments": translate("rewards", "To departments"),
        },
        lists="rewards",
        beside_kinds=("matter", "attachment"),
        gives_way=(0, 3),
        enters=False,
    )


def columns() -> list[Column[GrantLine]]:
    return [
        Column(
            translate("rewards", "Promised"),
            lambda line: dates.short_day(line.grant.granted_on),
            order="granted",
            width=6,
        ),
        Column(translate("rewards", "To whom"), lambda line: line.grant.person, order="person"),
        Column(translate("rewards", "What"), lambda line: promised_words(line.grant), order="measure"),
        Column(translate("rewards", "By whom"), lambda line: line.grant.owner, order="owner", width=6),
        Column(
            translate("rewards", "Standing"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            order="due",
            width=8,
        ),
    ]


def dress(session: Session, grants: Sequence[Grant], today: date) -> list[GrantLine]:
    return [GrantLine(one.id, one, *standing(one, today)) for one in grants]


def beside(session: Session, grant: Grant, today: date) -> Beside:
    if not grant.id:
        return Beside(heading="")
    said, tone = standing(grant, today)
    named, related, files = grant.decided_by, list[Related](), list[tuple[object, str]]()
    if grant.matter is not None:
        matter = matters.get(session, grant.matter)
        files = [(one.id, one.name) for one in matters.attachments(session, matter.id)]
        named = f"{matter.number}  {matter.title}"
        related.append(Related(matter.id, named, words.outcome_name(matter.outcome), "docket"))
    return Beside(
        heading=f"{grant.person}  {promised_words(grant)}",
        standing=said,
        tone=tone,
        notes=tuple(_notes(grant, named, today)),
        related=tuple(related),
        offers={"file": [(None, ""), *files]},
    )


def promised_words(grant: Grant) -> str:
    """A sum, a measure by its name, or both."""
    money = translate("rewards", "{won} won").format(won=f"{grant.won:,}") if grant.won else ""
    if grant.measure == Measure.MONEY.value:
        return ", ".join(filter(None, (grant.called, money)))
    named = words.name(Measure(grant.measure)) if grant.measure in NAMED else grant.measure
    return ", ".join(filter(None, (grant.called or named, money)))


def standing(grant: Grant, today: date) -> tuple[str, Tone]:
    match grant.stage:
        case Stage.VOID:
            return translate("rewards", "Void"), Tone.OFF
        case Stage.NOT_DONE:
            return translate("rewards", "Given up"), Tone.OFF
        case Stage.DONE if late := grant.delay(today):
            return translate("rewards", "Done, D+{days}").format(days=late), Tone.WARNING
        case Stage.DONE:
            return translate("rewards", "Carried out"), Tone.SUCCESS
    if grant.due_on is None:
        return translate("rewards", "No day set"), Tone.PLAIN
    if late := grant.delay(today):
        return translate("rewards", "D+{days}").format(days=late), Tone.DANGER
    left = translate("rewards", "D-{days}").format(days=(grant.due_on - today).days)
    return left, Tone.WARNING if grant.due_on - today <= SOON else Tone.INFORMATION


def _notes(grant: Grant, matter: str, today: date) -> Iterator[str]:
    said = translate("rewards", "Promised on {day} by {matter}.")
    yield said.format(day=dates.day(grant.granted_on), matter=matter)
    if grant.round is not None:
        step = translate("rewards", "{step}, {grade}")
        yield step.format(step=words.name(grant.step), grade=grant.grade)
    if grant.receiver is Receiver.DEPARTMENT:
        yield translate("rewards", "It is a department's, and counts towards nobody's cap of the year.")
    if grant.condition:
        yield translate("rewards", "On the condition: {condition}").format(condition=grant.condition)
    if grant.voided_because:
        yield translate("rewards", "The decision was voided: {because}").format(because=grant.voided_because)
    if grant.overdue(today):
        late = translate("rewards", "Days after its day: {days}; nothing shows that it was carried out.")
        yield late.format(days=grant.delay(today))
