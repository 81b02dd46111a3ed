"""Every register, in the order in which the screen offers them. A new one is one line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from committee_desk.models import (
    between_departments,
    cases,
    complaints,
    grants,
    officers,
    officials,
    passive_reports,
    promotions,
    trainings,
)
from committee_desk.models.registers import Shelf


def shelves() -> Mapping[str, Shelf]:
    """Made once a window's language is known."""
    made = (
        passive_reports.shelf(),
        complaints.shelf(),
        trainings.shelf(),
        trainings.attendances(),
        officials.shelf(),
        promotions.shelf(),
        between_departments.shelf(),
        officers.shelf(),
        grants.shelf(),
        cases.shelf(),
    )
    return MappingProxyType({one.kind: one for one in made})
