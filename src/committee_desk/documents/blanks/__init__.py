"""Every blank form that the program knows, by name, in the order in which lists show them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from committee_desk.documents.blank import Form
from committee_desk.documents.blanks import audit, public, requests, seats
from committee_desk.domain.rules import Rules

FORMS: Mapping[str, Form] = MappingProxyType(
    {one.name: one for one in (*requests.FORMS, *audit.FORMS, *seats.FORMS, *public.FORMS)}
)


def known(rules: Rules) -> tuple[Form, ...]:
    """Those that the rules of the desk speak of."""
    return tuple(one for one in FORMS.values() if one.known(rules))
