"""The agenda in preparation as its screen shows it: each item with what it lacks, and the whole of it.

    About ─┬─► rows: number, minutes, state ─► total: planned against the length of the meeting
           ├─► notes: what one item still lacks, each with its reason
           ├─► candidates: who may step aside, settled one by one
           ├─► references · typed: what the texts of an item refer to, and numbers typed as words
           └─► proposal: an order in which fewer leave the room

Two agendas, before and after a move ─► moved: the references that read otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, ordering, references, timing
from committee_desk.domain.book import enclosures
from committee_desk.domain.candidates import Candidate, candidates
from committee_desk.domain.desk import Standing
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.record import Agendum
from committee_desk.domain.references import Plain
from committee_desk.domain.rules import Rules, Strength
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.meeting import item_name, item_state, recusal_words
from committee_desk.models.meetings import About, Check
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import desks
from committee_desk.store.base import Session

if TYPE_CHECKING:
    from committee_desk.jobs.beginning import Left

translate = QCoreApplication.translate

MINUTE = timedelta(minutes=1)


@frozen
class AgendaRow:
    id: ItemId
    number: str
    title: str
    attached: int
    minutes: int
    state: str
    tone: Tone
    notes: tuple[str, ...]


@frozen
class Better:
    """An order in which fewer leave the room, and what it saves in words."""

    order: tuple[ItemId, ...]
    words: str


@frozen
class Told:
    """All that is said about one item, each part in lines; `unexplained` comes late and does not say why."""

    lacks: str = ""
    settled: str = ""
    refers: str = ""
    typed: str = ""
    unexplained: bool = False


NOTHING = Told()


@frozen
class Beginning:
    """What a new agenda may begin with: a matter that was left over, or a standing item."""

    key: str
    words: str
    what: Left | Standing


def columns() -> list[Column[AgendaRow]]:
    return [
        Column(translate("meetings", "Number"), lambda row: row.number, width=8),
        Column(translate("meetings", "Title"), lambda row: row.title),
        Column(translate("meetings", "Files"), lambda row: str(row.attached), align=RIGHT, width=2),
        Column(
            translate("agenda", "Minutes"),
            lambda row: translate("agenda", "{count} min").format(count=row.minutes) if row.minutes else "—",
            sort=lambda row: row.minutes,
            align=RIGHT,
            width=4,
        ),
        Column(translate("meetings", "Checked"), lambda row: row.state, tone=lambda row: row.tone, width=6),
    ]


def rows(about: About) -> list[AgendaRow]:
    return [_row(about, one) for one in about.record.agenda]


def _row(about: About, one: Agendum) -> AgendaRow:
    lacking = tuple(notes(about, one))
    gone = one.item.stage is ballot.Stage.WITHDRAWN
    if gone:
        lacking = (one.item.withdrawn_because,)
    if gone or one.item.stage is not ballot.Stage.WAITING:
        state, tone = item_state(one.item), Tone.OFF if gone else Tone.INFORMATION
    elif lacking:
        state, tone = translate("meetings", "{count} to see").format(count=len(lacking)), Tone.WARNING
    else:
        state, tone = translate("meetings", "Complete"), Tone.SUCCESS
    return AgendaRow(
        one.item.id,
        item_name(one.item),
        one.matter.title,
        sum(not each.dropped_because for each in one.attachments),
        one.item.minutes,
        state,
        tone,
        lacking,
    )


# What one item lacks


def notes(about: About, one: Agendum) -> Iterator[str]:
    """What the item still lacks before its meeting, and what is not settled about it."""
    yield from lacks(about, one)
    yield from _untimed(about, one)
    for candidate in candidates(about.record, one):
        yield candidate_words(about, candidate)


def _untimed(about: About, one: Agendum) -> Iterator[str]:
    """Whoever plans no minutes at all has not forgotten any."""
    if not one.item.minutes and _timed(about):
        yield translate("agenda", "Its minutes are not planned.")


def lacks(about: About, one: Agendum) -> Iterator[str]:
    """What is missing in the item itself: particulars, files, reasons, references."""
    yield from _missing(about, one)
    for found in references.plain(about.record.agenda, one):
        said = translate("agenda", "“{words}” is typed as words and does not follow its item.")
        yield said.format(words=found.words)


def _missing(about: About, one: Agendum) -> Iterator[str]:
    rules = about.record.rules
    stops = _stops(one, rules)
    for finding in one.matter.particulars.checks(rules):
        said = _said(finding, rules)
        if finding.text in stops:
            said = translate("agenda", "No result can be declared before this: {said}").format(said=said)
        yield said
    if isinstance(asked := one.matter.particulars, Confirmation):
        yield from (_said(finding, rules) for finding in asked.unready(one.minutes, rules))
    yield from _handed_in(one)
    if one.item.late and not one.item.added_because:
        yield translate("agenda", "It does not say why it comes after the notice.")
    yield from _referring(about, one)


def _stops(one: Agendum, rules: Rules) -> frozenset[str]:
    """What, if it is still so at the meeting, keeps a result from being declared there."""
    about = one.matter.particulars
    found = about.before_declaring(about.outcome(Resolution.AS_PROPOSED, one.item.motion.outcome), rules)
    return frozenset(each.text for each in found if each.strength is Strength.REFUSE)


def _handed_in(one: Agendum) -> Iterator[str]:
    if isinstance(one.matter.particulars, Confirmation):  # the minutes it is about are papers of the desk
        return
    if not one.matter.submitter.strip():
        yield translate("agenda", "It does not say who submits it.")
    files = list(enclosures(one.attachments))
    if not files and not _told(one):
        yield translate("meetings", "Nothing is attached.")
    for file in files:
        if not file.has_pages:
            said = translate("meetings", "{file} has no PDF; members will not see it in the meeting book.")
            yield said.format(file=file.original.name)


def _told(one: Agendum) -> bool:
    """A report whose words are written needs no file to be read."""
    about = one.matter.particulars
    return isinstance(about, Report) and bool(about.content.strip())


def _referring(about: About, one: Agendum) -> Iterator[str]:
    for number, to in references.referred(about.record.agenda, one):
        if to is None:
            said = translate("agenda", "It refers to matter {number}, which is not on this agenda.")
            yield said.format(number=number)
        elif to.item.stage is ballot.Stage.WITHDRAWN:
            said = translate("agenda", "It refers to {item}, which was taken off.")
            yield said.format(item=item_name(to.item))


def _said(finding: Finding, rules: Rules) -> str:
    advice = f" {translate('errors', finding.advice)}" if finding.advice else ""
    return f"{words.finding_words(finding, rules)}{advice} ({finding.article})"


def told(about: About, one: Agendum) -> Told:
    """What is said about an item; its candidates are asked about in lines of their own."""
    item, found = one.item, typed(about, one)
    lacking = [] if item.settled else [*_missing(about, one), *_untimed(about, one)]
    return Told(
        item.withdrawn_because or "\n".join(f"▲ {each}" for each in lacking),
        "\n".join(f"✓ {each}" for each in settled_words(about, one)),
        referred_words(about, one),
        f"▲ {typed_words(about, found)}" if found else "",
        item.late and not item.added_because and not item.settled,
    )


# The whole of it


def total(about: About) -> Check:
    """What is planned against the length of the meeting, and what is not settled yet."""
    items = [one.item for one in about.record.agenda]
    planned, length = timing.planned(items) // MINUTE, about.meeting.length
    over = 0
    if length is None:
        told = translate("agenda", "Total {planned} min; the meeting has no planned end").format(
            planned=planned
        )
    else:
        told = translate("agenda", "Total {planned} of {length} min")
        told = told.format(planned=planned, length=length // MINUTE)
        over = planned - length // MINUTE
    parts = [told]
    if over > 0:
        parts.append(translate("agenda", "{over} min too long").format(over=over))
    if count := unsettled(about):
        parts.append(translate("agenda", "recusal not settled: {count}").format(count=count))
    tone = Tone.WARNING if len(parts) > 1 else Tone.SUCCESS if length is not None else Tone.PLAIN
    return Check(" · ".join(parts), tone)


def unsettled(about: About) -> int:
    """How many candidates for stepping aside nobody has asked yet, over all open items."""
    return sum(len(asking(about, one)) for one in about.record.agenda)


def unplanned(about: About) -> int:
    """How many open items have no planned minutes, while others have."""
    open_ = sum(not one.item.minutes and not one.item.settled for one in about.record.agenda)
    return open_ if _timed(about) else 0


def _timed(about: About) -> bool:
    return any(one.item.minutes for one in about.record.agenda)


def why_not_moved(meeting: Meeting) -> str:
    """Why the order of the agenda is fixed."""
    if meeting.stage is Stage.DRAFT:
        return ""
    return translate(
        "meetings", "The notice is out: numbers and order are fixed, later items get late numbers."
    )


def not_offered(offered: int, received: int) -> str:
    """Why a matter of the docket cannot be placed here: only those that were made ready are offered."""
    if received:
        told = translate("agenda", "Received but not made ready: {count}. Once made ready, they come here.")
        return told.format(count=received)
    none = translate("agenda", "No matter is ready for an agenda; make one ready on the docket.")
    return "" if offered else none


def why_not_placed(meeting: Meeting) -> str:
    if meeting.stage in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        return ""
    return translate("meetings", "The meeting is closed.")


def placed_late(meeting: Meeting) -> bool:
    """Whether what is placed now comes after the notice, and says why."""
    return meeting.notice_sent_on is not None


def placed_words(title: str) -> str:
    return translate("meetings", "“{title}” is on the agenda.").format(title=title)


def proposal(about: About) -> Better | None:
    """A better order of what is not settled yet; none where there is none, or the order is fixed."""
    if about.meeting.stage is not Stage.DRAFT:
        return None
    found = ordering.proposed([one.item for one in about.record.agenda])
    if not found.saves:
        return None
    said = translate(
        "agenda",
        "In another order people leave the room less often: {then} instead of {now}. "
        "Resolution items by their present numbers: {order}.",
    )
    numbers = {one.item.id: one.item.number for one in about.record.agenda if not one.item.report}
    order = ", ".join(numbers[id] for id in found.order if id in numbers)
    return Better(found.order, said.format(then=found.exits, now=found.exits_now, order=order))


def moved(before: About, after: About) -> list[str]:
    """The references that read otherwise since the items were moved."""
    names = {one.matter.id: one for one in after.record.agenda}
    said = translate("agenda", "In {item} “{title}”: {before} → {after}")
    return [
        said.format(
            item=item_name(names[one.by].item),
            title=names[one.by].matter.title,
            before=one.before,
            after=one.after,
        )
        for one in references.moved(before.record.agenda, after.record.agenda, item_name)
    ]


# Who may step aside


def asking(about: About, one: Agendum) -> list[Candidate]:
    """The candidates of one item that are not settled yet."""
    return [] if one.item.settled else list(candidates(about.record, one))


def candidate_words(about: About, candidate: Candidate) -> str:
    name = about.record.names[candidate.person]
    entries = [entry for entry in candidate.entries if entry != name]
    if not entries:
        return translate("meetings", "{name} may have to step aside: named in the matter.").format(name=name)
    told = translate("meetings", "{name} may have to step aside: {entries} (interests register).")
    return told.format(name=name, entries=", ".join(entries))


def settled_words(about: About, one: Agendum) -> list[str]:
    """That it came late and why, who steps aside from it, and who was asked and does not."""
    names = about.record.names
    aside = [
        " · ".join(part for part in (f"{names[each.person]} {recusal_words(each)}", each.text) if part)
        for each in one.item.recusals
    ]
    said = translate("agenda", "{name}: no conflict, asked on {day} ({because})")
    asked = [
        said.format(name=names[each.person], day=dates.short_day(each.on), because=each.because)
        for each in one.item.cleared
    ]
    came = translate("agenda", "Added after the notice, {day}: {because}")
    late = came.format(day=dates.short_day(one.item.added_on), because=one.item.added_because)
    return [*([late] if one.item.added_because else []), *aside, *asked]


# References


def referred_words(about: About, one: Agendum) -> str:
    """What the texts of the item refer to, under the numbers of now."""
    found = [
        f"{item_name(to.item)} {to.matter.title}"
        for _, to in references.referred(about.record.agenda, one)
        if to is not None
    ]
    return translate("agenda", "Refers to: {items}").format(items="; ".join(found)) if found else ""


def typed(about: About, one: Agendum) -> Plain | None:
    """The first number in its texts that was typed as words, while they can still be filled in."""
    if one.item.settled:
        return None
    return next(references.plain(about.record.agenda, one), None)


def typed_words(about: About, found: Plain) -> str:
    """What is typed, and which item it would be tied to."""
    meant = next(one for one in about.record.agenda if one.matter.number == found.meant)
    said = translate("agenda", "“{words}” is typed as words and does not follow: {item} {title}")
    return said.format(words=found.words, item=item_name(meant.item), title=meant.matter.title)


# Items that stand on every agenda


def standing_of(one: Agendum) -> Standing:
    return Standing(one.matter.kind, one.matter.title, one.item.minutes)


def stands(about: About, one: Agendum) -> bool:
    """Whether every new agenda is offered this item."""
    known = {(each.kind, each.title) for each in about.record.desk.standing}
    return (one.matter.kind, one.matter.title) in known


def with_standing(about: About, one: Agendum) -> Sequence[Standing]:
    """The standing items with this one, or without it where it stands already."""
    own = standing_of(one)
    others = [each for each in about.record.desk.standing if (each.kind, each.title) != (own.kind, own.title)]
    return others if stands(about, one) else [*others, own]


# What a new agenda begins with


def beginning(session: Session) -> list[Beginning]:
    """What stands on every agenda, then what the last meeting left over."""
    from committee_desk.jobs import beginning as jobs  # noqa: PLC0415 -- slow import

    stand = [
        Beginning(f"standing {place}", _standing_words(one), one)
        for place, one in enumerate(desks.desk(session).standing)
    ]
    left = [Beginning(f"left {one.matter.id}", _left_words(one), one) for one in jobs.left_over(session)]
    return [*stand, *left]


def divided(wanted: Sequence[Beginning]) -> tuple[list[Left], list[Standing]]:
    """The matters that were left over, and the standing items."""
    left = [one.what for one in wanted if not isinstance(one.what, Standing)]
    return left, [one.what for one in wanted if isinstance(one.what, Standing)]


def _standing_words(one: Standing) -> str:
    said = translate("agenda", "On every agenda: {title}").format(title=one.title)
    return f"{said} · {words.kind_name(one.kind)}"


def _left_words(one: Left) -> str:
    title = f"{one.matter.number} {one.matter.title}"
    if one.taken_off_because:
        said = translate("agenda", "Taken off last time ({because}): {title}")
        return said.format(because=one.taken_off_because, title=title)
    return translate("agenda", "Put off last time: {title}").format(title=title)
