"""A desk that is killed while a list is taken in has all of the list, or nothing."""

from tests.campaigns.kill_importing import campaign


def test_two_kills_leave_no_half_of_a_list(tmp_path):
    outcome = campaign(tmp_path / "killed.desk", kills=2, rows=400, seed=2026)

    assert outcome.wrong == ()
