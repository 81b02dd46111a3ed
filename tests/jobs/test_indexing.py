"""The index is made anew beside the work at the desk, and can be stopped."""

from dataclasses import dataclass, field

import pytest

from committee_desk.jobs import indexing
from committee_desk.jobs.progress import Cancelled
from committee_desk.store import search
from tests.acts.making import AT, SECRETARY, begun, with_members

BY = {"by": SECRETARY, "at": AT}


@dataclass
class Heard:
    """What a job says of itself; cancelled after so many words."""

    patience: int = 100
    said: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def cancelled(self):
        return len(self.said) >= self.patience

    def __call__(self, done, total, words=""):
        self.said.append((done, total, words))


@pytest.fixture
def room(monkeypatch):
    monkeypatch.setattr(indexing, "AT_ONCE", 4)
    room = begun()
    with_members(room, 8)
    return room


def test_it_says_how_far_it_is(room):
    heard = Heard()

    count = indexing.index(room.door, **BY, progress=heard).result

    assert (count, heard.said) == (9, [(done, 9, indexing.INDEXING) for done in (0, 4, 8)])


def test_stopped_on_the_way_it_is_behind_and_can_be_begun_again(room):
    with pytest.raises(Cancelled):
        indexing.index(room.door, **BY, progress=Heard(patience=1))
    behind = room.ask(indexing.behind)

    indexing.index(room.door, **BY)

    assert (behind, room.ask(indexing.behind), len(room.ask(search.find, "위원").hits)) == (True, False, 8)


def test_a_new_desk_has_its_index_from_the_start(room):
    assert not room.ask(indexing.behind)
