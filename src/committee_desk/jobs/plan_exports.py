"""Core tasks of the yearly plans as a list for other programs, under the headings by which it is read.

plans in force, or the one that is named ─► one row a core task ─► Listing ─► jobs.exporting
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import plan
from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.domain.matter import Matter
from committee_desk.jobs.listing import Listing, Row
from committee_desk.jobs.plan_lists import COLUMNS, of_plan
from committee_desk.store import desks, matters

KIND = "core-tasks"
HEADINGS: Mapping[str, str] = {
    "plan": "의안번호",
    "year": "연도",
    **{one.field: one.headings[0] for one in COLUMNS},
}


def of_one(id: MatterId) -> Listing:
    """Those of one plan, whether the body has approved it or not."""
    return Listing(HEADINGS, lambda session: _rows(session, [of_plan(matters.get(session, id))]))


def in_force(session: Session) -> list[Matter]:
    """The plan of each year that holds, the latest year first."""
    plans = matters.of_kind(session, plan.KIND)
    years = sorted({year for one in plans if (year := plan.plan_of(one).year) is not None}, reverse=True)
    found = (plan.in_force(plans, year) for year in years)
    return [one for one in found if one is not None]


def _rows(session: Session, plans: Sequence[Matter]) -> Iterator[Row]:
    for one in plans:
        named = {
            str(row["key"]): str(row["ko"]) for row in desks.rules(session, one.received_on).table(plan.AREAS)
        }
        for task in plan.plan_of(one).tasks:
            yield _row(one, task, named)


def _row(matter: Matter, task: CoreTask, areas: Mapping[str, str]) -> Row:
    told = {field: getattr(task, field) for field in HEADINGS if field not in ("plan", "year")}
    return {
        "plan": matter.number,
        "year": plan.plan_of(matter).year,
        **told,
        "area": areas.get(task.area, task.area),
    }


OF_PLANS: Mapping[str, Listing] = {KIND: Listing(HEADINGS, lambda session: _rows(session, in_force(session)))}
