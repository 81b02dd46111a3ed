"""Say of a backup whether it holds what the desk held when it was made.

    backup ─► whole? ─► opened with the desk's own key ─► its journal, against the first entries of the desk's
                                                              └─► genuine, or why not

What shows itself as a PDF is never judged as a backup, whatever else it may hold.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.domain.journal import Checkpoint
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import backing_up
from committee_desk.store import archive, examining, journal
from committee_desk.store.vault import Recovery

if TYPE_CHECKING:
    from committee_desk.signing.verify import Judgement

CHANGED = QT_TRANSLATE_NOOP("reasons", "The backup was cut short or changed.")
NO_KEY = QT_TRANSLATE_NOOP(
    "reasons", "The backup is whole, but no desk is open that it could be compared with."
)
NOT_OPENED = QT_TRANSLATE_NOOP("reasons", "The backup is whole, but this desk's key does not open it.")
FAULTY = QT_TRANSLATE_NOOP("reasons", "Faults of the backup: {count}; the first is in {table}.")
OTHERWISE = QT_TRANSLATE_NOOP("reasons", "Its journal is not the one of this desk.")


def judged(file: Path, door: Door | None) -> Judgement:
    """The verdict on a backup, by the desk that is open, if one is."""
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Judgement, Verdict  # noqa: PLC0415 -- slow import

    try:
        archive.require_whole(file)
    except archive.ArchiveChanged:
        return Judgement(Verdict.UNTRUSTED, (Reason(CHANGED),))
    if door is None or door.vault is None:
        return Judgement(Verdict.UNREGISTERED, (Reason(NO_KEY),))
    try:
        with backing_up.open_backup(file, Recovery(door.vault.recovery_key)) as opened:
            found = Door(opened.engine).ask(examining.examine)
    except archive.ArchiveChanged:
        return Judgement(Verdict.UNTRUSTED, (Reason(CHANGED),))
    except DeskError:
        return Judgement(Verdict.UNREGISTERED, (Reason(NOT_OPENED),))
    if found.faults:
        facts = {"count": len(found.faults), "table": found.faults[0].table}
        return Judgement(Verdict.UNTRUSTED, (Reason(FAULTY, facts),))
    if not door.ask(_held, found.checkpoint):
        return Judgement(Verdict.UNTRUSTED, (Reason(OTHERWISE),))
    return Judgement(Verdict.GENUINE)


def _held(session: Session, checkpoint: Checkpoint) -> bool:
    """Whether the desk's journal began with just these entries."""
    return journal.checkpoint(session, checkpoint.size) == checkpoint
