"""The casebook: a case written from a decided matter without names, and all that are released as one PDF.

decided matter ─► what was put, resolved and found, masked ─► acts.register.enter ─► Case, to be read
cases ─► write ─► one PDF with contents, as the user guide is laid
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk import assets
from committee_desk.acts import register as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import casebook, guide
from committee_desk.documents.wording import resolved
from committee_desk.domain.calendar import day_of
from committee_desk.domain.case import Case, departments_in, masked
from committee_desk.domain.ids import CaseId, MatterId, PersonId
from committee_desk.domain.matter import AFTER_DECISION, WrongStage
from committee_desk.domain.written import written
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import known_names, reasons, writing
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import cases, desks, items, matters


class NothingReleased(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "None of these cases is released.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Read a case for names, mark it as released, and make the book again."
    )


def write_case(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Case]:
    """The case of a decided matter, as a draft to be read: names that are known are masked in it."""
    draft = door.ask(_draft, id, at)
    return door.do(partial(acts.enter, kind="case", line=draft), by=by, at=at)


def told(case: Case) -> str:
    """A released case as text ready to be copied; nothing while it is still to be read for names."""
    return casebook.text(case) if case.released else ""


def write(
    door: Door,
    file: Path,
    ids: Sequence[int],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """Those of these cases that are released, as one PDF; how many they are."""
    body, released = door.ask(_released, ids)
    if not released:
        raise NothingReleased
    chapters = [casebook.chapter(one) for one in released]
    front = casebook.front(body, day_of(at))
    writing.write(file, guide.write(chapters, assets.GUIDE, "ko", front))
    return Done(len(released), frozenset())


def _draft(session: Session, id: MatterId, at: datetime) -> Case:
    matter = matters.get(session, id)
    if matter.stage not in AFTER_DECISION:
        raise WrongStage(number=matter.number)
    placed, found = items.about(session, id), reasons.of(session, matter)
    account = matter.summary.strip() or "\n".join(filter(str.strip, written(matter.particulars)))
    declared = [one.declared for one in placed if one.declared]
    outcome = resolved(declared[-1].resolution, matter.outcome) if declared else matter.outcome
    told = (matter.title, account, "\n".join((outcome, *found.resolved)), "\n".join(found.grounds))
    names = known_names.known(session, [matter], placed, "\n".join(told))
    places = frozenset((matter.department, *departments_in(matter.particulars)))
    title, account, decided, why = (masked(words, names, places) for words in told)
    return Case(
        CaseId(0),
        "",
        title,
        day_of(at),
        kind=matter.kind,
        department=matter.department,
        account=account,
        decided=decided,
        reasons=why,
        matter=id,
    )


def _released(session: Session, ids: Sequence[int]) -> tuple[str, list[Case]]:
    """In the order of the list."""
    found = {one.id: one for one in cases.REGISTER.some(session, ids) if one.released}
    return desks.desk(session).body, [found[CaseId(id)] for id in ids if CaseId(id) in found]
