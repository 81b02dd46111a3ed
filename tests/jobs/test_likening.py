"""Proposals that read alike are looked for with progress, and whoever waits may stop it."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import proposal
from committee_desk.jobs import likening
from committee_desk.jobs.progress import Cancelled
from tests.acts.making import SECRETARY, begun
from tests.jobs.test_bringing import Stopped

BY = {"by": SECRETARY, "at": datetime(2026, 11, 2, tzinfo=UTC)}


@pytest.fixture
def room():
    room = begun()
    for title in (
        "체납고지 모바일 전자고지 확대",
        "경로당 회계 도우미",
        "체납고지 모바일 전자고지 확대 방안",
    ):
        room.do(proposal.receive, title, date(2026, 8, 4))
    return room


def test_pairs_are_found_and_nothing_is_kept(room):
    done = likening.alike(room.door, **BY)

    assert [(one.first, one.later) for one in done.result] == [(1, 3)]
    assert done.touched == frozenset()


def test_it_tells_how_far_it_has_come_and_stops_when_nobody_waits(room, monkeypatch):
    monkeypatch.setattr(likening, "OFTEN", 1)
    heard = Stopped(after=1)

    with pytest.raises(Cancelled):
        likening.alike(room.door, progress=heard, **BY)

    assert heard.heard == [(1, 3, "Comparing proposals"), (2, 3, "Comparing proposals")]
