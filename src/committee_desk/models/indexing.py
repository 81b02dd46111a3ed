"""See to the search index when a desk has been opened, without anybody waiting for it."""

from __future__ import annotations

from committee_desk.acts.door import Door
from committee_desk.jobs import indexing
from committee_desk.models.desk import Desk
from committee_desk.models.worker import nothing


def see_to_index(desk: Desk) -> None:
    """Look beside the window whether the index is whole, and make it anew where it is not."""

    def settle(behind: bool) -> None:
        if behind:
            desk.run(indexing.index, nothing)

    desk.fetch(_is_behind, settle)


def _is_behind(door: Door) -> bool:
    return door.ask(indexing.behind)
