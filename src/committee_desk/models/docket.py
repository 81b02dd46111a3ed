"""The docket as the screen shows it: its lines, one matter with what can be done to it, what checks find.

    store.matters.ids, lines ─► columns()
    one matter, the rule pack ─► about(id, on) ─► About (shared part, findings, deeds, attachments)

What is possible is asked of the domain by trying: no stage is judged here.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import references
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.book import enclosures
from committee_desk.domain.deadline import CLOCK_RUNS, Deadline, deadlines
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import AttachmentId, MatterId
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.plan import KIND as PLAN
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.matter import BEFORE_DECISION, SENT_AWAY, Disclosure, Matter, Stage
from committee_desk.domain.payment import also_supported
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates, placing, plan_tasks, steps, words
from committee_desk.models.narrowing import narrowed
from committee_desk.models.placing import Way
from committee_desk.models.table import Column, Tone
from committee_desk.store import days, desks, matters, payments, selections
from committee_desk.store.base import Session
from committee_desk.store.matters import MatterLine

translate = QCoreApplication.translate

TONES: Mapping[Stage, Tone] = MappingProxyType(
    {
        Stage.RECEIVED: Tone.PLAIN,
        Stage.RETURNED: Tone.WARNING,
        Stage.READY: Tone.INFORMATION,
        Stage.ON_AGENDA: Tone.INFORMATION,
        Stage.DECIDED: Tone.SUCCESS,
        Stage.NOTIFIED: Tone.SUCCESS,
        Stage.FOLLOWED_UP: Tone.SUCCESS,
        Stage.CLOSED: Tone.OFF,
        Stage.WITHDRAWN: Tone.OFF,
        Stage.REJECTED: Tone.OFF,
    }
)
STRENGTH_TONES: Mapping[Strength, Tone] = MappingProxyType(
    {Strength.REFUSE: Tone.DANGER, Strength.WARN: Tone.WARNING, Strength.INFORM: Tone.INFORMATION}
)
KB = 1024
MADE_OF_A_ROUND = "award_list"
DUE = "due"  # the order by deadline, which no column of the database knows
DATED = (*CLOCK_RUNS, Stage.RETURNED)
CLOSE = 3  # days


class DayMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This needs a day.")
    advice = QT_TRANSLATE_NOOP("errors", "Type it as 2026-01-01, 2026. 1. 1. or 20260101.")
    needs = ("day", "since")


@frozen
class Shared:
    """What is filled in for a matter of any kind."""

    title: str = ""
    submitter: str = ""
    department: str = ""
    received_on: date | None = None
    summary: str = ""
    disclosure: Disclosure = Disclosure.OPEN
    closed_under: tuple[str, ...] = ()
    retention: str = ""

    @classmethod
    def of(cls, matter: Matter) -> Shared:
        return cls(**{one.name: getattr(matter, one.name) for one in fields(cls)})

    def over(self, matter: Matter) -> Matter:
        """The matter with what was typed; a day that was emptied stays as it was."""
        typed = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(matter, **{**typed, "received_on": self.received_on or matter.received_on})


@frozen
class Newcomer:
    """What is asked first of a matter that comes in."""

    title: str = ""
    submitter: str = ""
    department: str = ""
    received_on: date | None = None
    summary: str = ""


@frozen
class AttachmentLine:
    id: AttachmentId
    name: str
    size: str
    added_on: date
    in_book: str = ""
    tone: Tone = Tone.PLAIN
    wants_pdf: bool = False


@frozen
class Found:
    """A finding in words, with how it is meant and on which article."""

    tone: Tone
    sentence: str
    article: str


@frozen
class About:
    matter: Matter
    standing: str
    tone: Tone
    story: str
    found: tuple[Found, ...]
    deeds: frozenset[str]
    attachments: tuple[AttachmentLine, ...]
    fillable: bool
    agenda: Way


@frozen
class DocketLine:
    """A matter, and the day until which the body is to meet on it, or its supplement is to come."""

    matter: MatterLine
    due: date | None = None
    left: int = 0  # days from today
    unrecorded: bool = False  # it may have come without anybody noting it

    @property
    def id(self) -> MatterId:
        return self.matter.id


def columns() -> list[Column[DocketLine]]:
    return [
        Column(translate("docket", "Number"), lambda line: line.matter.number, order="number", width=5),
        Column(
            translate("docket", "Kind"), lambda line: words.kind_name(line.matter.kind), order="kind", width=5
        ),
        Column(translate("docket", "Title"), lambda line: line.matter.title, order="title"),
        Column(
            translate("docket", "Department"),
            lambda line: line.matter.department,
            order="department",
            width=5,
        ),
        Column(
            translate("docket", "Received"),
            lambda line: dates.short_day(line.matter.received_on),
            order="received",
            width=5,
        ),
        Column(translate("docket", "Deadline"), days_left, tone=_haste, order=DUE, width=5),
        Column(
            translate("docket", "Stage"),
            lambda line: standing(line.matter.stage, line.matter.outcome),
            tone=lambda line: TONES[line.matter.stage],
            order="stage",
            width=7,
        ),
    ]


def days_left(line: DocketLine) -> str:
    """D-3 three days before the deadline, D+3 three days after it; nothing without one."""
    if line.due is None:
        return ""
    if line.left == 0:
        return translate("docket", "Today")
    if line.left < 0 and line.unrecorded:
        return translate("docket", "No note")
    return f"D-{line.left}" if line.left > 0 else f"D+{-line.left}"


def _haste(line: DocketLine) -> Tone:
    if line.due is None or line.left > CLOSE:
        return Tone.PLAIN
    return Tone.DANGER if line.left < 0 and not line.unrecorded else Tone.WARNING


def attachment_columns() -> list[Column[AttachmentLine]]:
    return [
        Column(translate("docket", "Name"), lambda line: line.name),
        Column(
            translate("docket", "Added"),
            lambda line: dates.short_day(line.added_on),
            sort=lambda line: line.added_on.toordinal(),
            width=6,
        ),
        Column(
            translate("docket", "In the book"),
            lambda line: line.in_book,
            tone=lambda line: line.tone,
            width=7,
        ),
    ]


def attachment_words(line: AttachmentLine) -> str:
    """All that is known of a file, where the list has room for the beginning of its name."""
    return " · ".join((line.name, line.size, dates.short_day(line.added_on)))


def ids(
    session: Session,
    searched: str,
    order: str,
    descending: bool,
    stages: Sequence[Stage],
    kind: str = "",
    today: date | None = None,
) -> array[int]:
    """The docket in this order; by deadline, what has none comes last either way."""

    def listed(by: str, down: bool) -> array[int]:
        return narrowed(
            session, "matter", searched, lambda words: matters.ids(session, words, by, down, stages, kind)
        )

    if order != DUE or today is None:
        return listed(order, descending)
    found = listed("number", False)
    rules = desks.rules(session, today)
    running = (*matters.lines_at(session, *DATED), *matters.waiting(session))
    dated = {line.id: due.on for line in running if (due := _due(line, rules))}
    with_day = sorted((id for id in found if id in dated), key=lambda id: dated[MatterId(id)])
    without = [id for id in found if id not in dated]
    return array("q", [*(reversed(with_day) if descending else with_day), *without])


def _due(line: MatterLine, rules: Rules) -> Deadline | None:
    """What is due of it next; what may have come unheard stands behind all that has not."""
    found = deadlines(line, rules, days.under(rules))
    return next((one for one in found if not one.unrecorded), next(iter(found), None))


def lines(session: Session, numbers: Sequence[int]) -> list[MatterLine]:
    return matters.lines(session, numbers)


def dated_lines(session: Session, numbers: Sequence[int], today: date) -> list[DocketLine]:
    """The same with their deadlines, counted from today."""
    rules = desks.rules(session, today)
    return [_dated(line, _due(line, rules), today) for line in matters.lines(session, numbers)]


def _dated(line: MatterLine, due: Deadline | None, today: date) -> DocketLine:
    return DocketLine(line, due.on, (due.on - today).days, due.unrecorded) if due else DocketLine(line)


def matter_of(session: Session, attachment: AttachmentId) -> MatterId | None:
    return matters.matter_of(session, attachment)


def stages() -> list[tuple[tuple[Stage, ...], str]]:
    """What the docket can be narrowed to: everything, what is in hand, or one stage."""
    in_hand = tuple(stage for stage in Stage if TONES[stage] is not Tone.OFF)
    return [
        ((), translate("docket", "All stages")),
        (in_hand, translate("docket", "In hand")),
        *(((stage,), words.stage_name(stage)) for stage in Stage),
    ]


def referable(session: Session) -> list[tuple[str, str]]:
    """Matters that a text may refer to, each with its mark: those before the body, the newest first."""
    found = matters.at_stage(session, Stage.READY, Stage.ON_AGENDA)
    return [(references.mark(one.number), f"{one.number}  {one.title}") for one in reversed(found)]


def kinds() -> list[tuple[str, str]]:
    """What can be received by hand; an award list is made of a closed round, which fills it."""
    return [(kind, words.kind_name(kind)) for kind in KINDS if kind != MADE_OF_A_ROUND]


def standing(stage: Stage, outcome: str) -> str:
    """The stage, and after the decision what came of it; the whole outcome is told beside the steps."""
    said = words.stage_name(stage)
    return f"{said} · {words.short_outcome(outcome)}" if outcome else said


def about(session: Session, id: MatterId, on: date) -> About:
    """One matter with everything its pane says."""
    matter, rules = matters.get(session, id), desks.rules(session, on)
    return About(
        matter,
        standing(matter.stage, matter.outcome),
        TONES[matter.stage],
        "\n".join(filter(None, (steps.story(matter, rules), *_beside(session, matter)))),
        tuple(found(finding, rules) for finding in _findings(session, matter, rules)),
        steps.possible(matter, rules, on),
        tuple(_attachments(matters.attachments(session, id))),
        matter.stage in BEFORE_DECISION,
        placing.way(session, matter, on),
    )


def _beside(session: Session, matter: Matter) -> Iterator[str]:
    """What came of it, and what it is beside others of its kind; only plans follow each other."""
    if matter.outcome:
        told = translate("docket", "Decided: {outcome}")
        yield told.format(outcome=words.outcome_name(matter.outcome))
    if matter.kind == PLAN:
        yield from plan_tasks.story(session, matter)


def _findings(session: Session, matter: Matter, rules: Rules) -> Iterator[Finding]:
    """What its kind checks, and for support what the same official was granted before."""
    as_it_stands = selections.taken_in(session, matter) if matter.stage in BEFORE_DECISION else matter
    yield from as_it_stands.particulars.checks(rules)
    if isinstance(matter.particulars, Support):
        yield from also_supported(matter, payments.of_same_official(session, matter), rules)


def found(finding: Finding, rules: Rules) -> Found:
    return Found(STRENGTH_TONES[finding.strength], words.finding_words(finding, rules), finding.article)


def choices(session: Session, key: str, on: date) -> list[tuple[str, str]]:
    """The rows of a table of the rule pack, as they are kept and read; none where there is no such table."""
    rules = desks.rules(session, on)
    return list(words.row_names(rules, key).items()) if rules.get(key) is not None else []


def closed_words(matter: Matter) -> str:
    """Why nothing can be filled in any more; nothing while it can."""
    if matter.stage in BEFORE_DECISION:
        return ""
    said = translate("docket", "At the stage “{stage}” nothing is filled in any more.")
    again = translate("docket", "To go on, submit it again among the steps.")
    told = said.format(stage=words.stage_name(matter.stage))
    return f"{told} {again}" if matter.stage in SENT_AWAY else told


def _attachments(every: Sequence[Attachment]) -> Iterator[AttachmentLine]:
    """Each file, with what the meeting book can make of it."""
    taken = {one.original.id: one for one in enclosures(every)}
    for one in every:
        enclosure = taken.get(one.id)
        line = attachment_line(one)
        if enclosure is None:
            yield replace(line, in_book=translate("docket", "PDF of another"), tone=Tone.OFF)
        elif enclosure.source.id != one.id:
            yield replace(line, in_book=translate("docket", "By its PDF"), tone=Tone.SUCCESS)
        elif enclosure.has_pages:
            yield replace(line, in_book=translate("docket", "Its pages"), tone=Tone.SUCCESS)
        else:
            yield replace(line, in_book=translate("docket", "PDF missing"), tone=Tone.WARNING, wants_pdf=True)


def attachment_line(one: Attachment) -> AttachmentLine:
    size = f"{one.size / KB**2:.1f} MB" if one.size >= KB**2 else f"{max(1, one.size // KB)} kB"
    return AttachmentLine(one.id, one.name, size, one.added_on)
