"""The paper with the recovery key, as this laptop knows of it: when it was printed, when last checked.

    Settings (key_printed, key_checked) ─┬─► standing ─► the line in the settings
                                         └─► check_task ─► home, half a year later

A sheet that was copied by hand and never tried is found to be wrong on the one day when it is needed.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.models import dates
from committee_desk.models.settings_parts import SECURITY
from committee_desk.models.table import Tone
from committee_desk.models.tasks import Task, task
from committee_desk.settings import Settings

translate = QCoreApplication.translate

CHECK_AFTER = timedelta(days=180)


def standing(told: Settings, today: date) -> tuple[str, Tone]:
    """When it was printed and checked; a warning where nobody knows whether it still opens the desk."""
    checked = _day(told.key_checked)
    if checked is None:
        unknown = translate("recovery", "The paper was not checked yet: type it in here once.")
        return f"{_printed(told)} {unknown}", Tone.WARNING
    said = translate("recovery", "The paper was last checked on {day}.").format(day=dates.day(checked))
    late = today - checked > CHECK_AFTER
    if late:
        said += " " + translate("recovery", "That was {days} days ago.").format(days=(today - checked).days)
    return f"{_printed(told)} {said}", Tone.WARNING if late else Tone.SUCCESS


def check_task(told: Settings, today: date) -> Task | None:
    """That the paper is to be taken out of the safe; nothing where this laptop never had to do with it."""
    seen = [day for day in (_day(told.key_printed), _day(told.key_checked)) if day]
    if not seen or today - max(seen) <= CHECK_AFTER:
        return None
    deed = translate("recovery", "Check the paper with the recovery key")
    why = translate("recovery", "Nobody has looked at it for half a year.")
    return task("recovery key", deed, why, "settings", SECURITY, max(seen) + CHECK_AFTER)


def _printed(told: Settings) -> str:
    if not told.key_printed:
        return translate("recovery", "The recovery key was not printed on this computer yet.")
    day = _day(told.key_printed)
    said = translate("recovery", "The recovery key was last printed on {day}.")
    return said.format(day=dates.day(day) if day else told.key_printed)


def _day(told: str) -> date | None:
    """Earlier programs kept the day as it is read, in the language of that window."""
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None
