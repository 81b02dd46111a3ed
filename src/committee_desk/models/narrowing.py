"""Which lines of a list that grows are found by what is typed into its search field.

    the list in its order ─────────────────────────────────┐
    words ─► the search index: two syllables, ㅇㅈㅍ, dkswjs ─┴─► the numbers of both, in the list's order

The same words find the same things here and on the command palette.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from committee_desk.store import search
from committee_desk.store.base import Session


def narrowed(session: Session, kind: str, searched: str, listed: Callable[[str], array[int]]) -> array[int]:
    """`listed` gives the list in its order, narrowed by the database to words that stand there as typed."""
    if not searched.strip():
        return listed("")
    try:
        found = frozenset(search.ids(session, searched, kind))
    except search.NoIndex:
        # A desk that is only read may have none, and is still searched for what is written in it.
        return listed(searched)
    return array("q", filter(found.__contains__, listed("")))
