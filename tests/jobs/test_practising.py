"""A desk to practise on is marked as such, is there once, and goes without touching another."""

import pytest

from committee_desk.domain.meeting import Stage
from committee_desk.jobs import practising
from committee_desk.jobs.practising import NoPracticeDesk
from committee_desk.store import desks, meetings


def test_a_practice_desk_is_marked_made_once_and_thrown_away(tmp_path):
    real = tmp_path / "one.desk"

    first = practising.practise(real)
    body = first.door.ask(desks.desk).body
    convened = first.door.ask(meetings.in_stage, Stage.CONVENED)
    first.door.close()
    again = practising.practise(real)
    again.door.close()
    practising.throw_away(again.folder)

    assert (body.startswith("[연습] "), len(convened), again.folder.exists()) == (True, 1, False)


def test_no_other_desk_is_thrown_away(tmp_path):
    (tmp_path / "one.desk").mkdir()

    with pytest.raises(NoPracticeDesk):
        practising.throw_away(tmp_path / "one.desk")

    assert (tmp_path / "one.desk").is_dir()
