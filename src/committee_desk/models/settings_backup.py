"""What the settings show of the backups in a folder, and of what a restored one brought and lost.

    jobs.keeping_backups: Copy, Looked ─► CopyLine
    Counts before and after ─► compared · lost

Whether a backup is sound is judged by the job.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs.keeping_backups import Copy, Looked, Restored
from committee_desk.models import dates
from committee_desk.models.table import RIGHT, Align, Column, Tone
from committee_desk.store.counting import Counts

translate = QCoreApplication.translate

VERDICTS: Mapping[str, tuple[str, Tone]] = MappingProxyType(
    {
        "genuine": (QT_TRANSLATE_NOOP("settings", "Opened and checked"), Tone.SUCCESS),
        "unregistered": (QT_TRANSLATE_NOOP("settings", "Not of this desk"), Tone.WARNING),
        "untrusted": (QT_TRANSLATE_NOOP("settings", "Damaged or changed"), Tone.DANGER),
    }
)
SIZES = ("B", "kB", "MB", "GB")


@frozen
class CopyLine:
    """A backup in the list; `looked` once somebody has looked into it."""

    id: str
    copy: Copy
    looked: Looked | None = None

    @property
    def standing(self) -> tuple[str, Tone]:
        if self.looked is None:
            return translate("settings", "Not looked into yet"), Tone.PLAIN
        said, tone = VERDICTS[self.looked.verdict.value]
        return translate("settings", said), tone

    @property
    def reasons(self) -> str:
        found = self.looked.reasons if self.looked else ()
        return " ".join(translate("reasons", one.text).format(**one.facts) for one in found)


def copy_columns() -> list[Column[CopyLine]]:
    return [
        Column(
            translate("settings", "Made"),
            lambda line: dates.moment(line.copy.made),
            sort=lambda line: line.copy.made.timestamp(),
            width=11,
        ),
        Column(translate("settings", "File"), lambda line: line.copy.file.name),
        Column(
            translate("settings", "Size"),
            lambda line: size(line.copy.size),
            sort=lambda line: line.copy.size,
            align=RIGHT,
            width=4,
        ),
        Column(
            translate("settings", "Meetings"),
            lambda line: str(line.looked.holds.meetings) if line.looked and line.looked.holds else "",
            align=Align.AlignCenter,
            width=3,
        ),
        Column(
            translate("settings", "State"),
            lambda line: line.standing[0],
            tone=lambda line: line.standing[1],
            width=10,
        ),
    ]


def copy_lines(found: Sequence[Copy], looked: Mapping[str, Looked]) -> list[CopyLine]:
    return [CopyLine(str(copy.file), copy, looked.get(str(copy.file))) for copy in found]


def last_copy(lines: Sequence[CopyLine], now: datetime) -> str:
    """When the newest backup was made, how long ago that is, and whether anybody has opened it since."""
    if not lines:
        return translate("settings", "There is no backup yet.")
    newest = lines[0]
    said = translate("settings", "Last backup: {made}, {ago}. {state}.")
    ago = _ago((dates.day_of(now) - dates.day_of(newest.copy.made)).days)
    return said.format(made=dates.moment(newest.copy.made), ago=ago, state=newest.standing[0])


def _ago(days: int) -> str:
    """A clock that was set back may have made it tomorrow; that is told as today."""
    if days <= 0:
        return translate("settings", "today")
    if days == 1:
        return translate("settings", "yesterday")
    return translate("settings", "{days} days ago").format(days=days)


def size(number: int) -> str:
    """A file's size as people read it."""
    amount, unit = float(number), 0
    while amount >= 1000 and unit < len(SIZES) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {SIZES[unit]}" if unit > 1 else f"{amount:.0f} {SIZES[unit]}"


def lost(now: Counts, held: Counts) -> str:
    """What the desk has and the backup has not."""
    said = translate(
        "settings",
        "The backup ends on {last}. What was done since would be lost: deeds {entries}, people {people}, "
        "matters {matters}, meetings {meetings}, papers {papers}.",
    )
    return filled(said, last=dates.moment(held.last) if held.last else "—", **_differences(now, held))


def compared(restored: Restored) -> str:
    """What the desk holds after it was restored, beside what it held before."""
    said = translate(
        "settings",
        "Restored: people {people}, matters {matters}, meetings {meetings}, papers {papers}, "
        "deeds {entries}. "
        "Before: people {was_people}, matters {was_matters}, meetings {was_meetings}, papers {was_papers}, "
        "deeds {was_entries}.",
    )
    return said.format(
        **_named(restored.now), **{f"was_{name}": n for name, n in _named(restored.before).items()}
    )


def set_aside(restored: Restored) -> str:
    return translate("settings", "The desk before lies in {folder}.").format(folder=restored.aside)


def _named(counts: Counts) -> dict[str, int]:
    return {
        "entries": counts.entries,
        "people": counts.people,
        "matters": counts.matters,
        "meetings": counts.meetings,
        "papers": counts.papers,
    }


def _differences(now: Counts, held: Counts) -> dict[str, int]:
    before = _named(held)
    return {name: max(count - before[name], 0) for name, count in _named(now).items()}
