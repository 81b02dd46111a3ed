"""A desk that is killed while it issues and signs has what it acknowledged, and no paper by half."""

from tests.campaigns.kill_issuing import campaign


def test_three_kills_leave_no_paper_half_issued(tmp_path):
    outcome = campaign(tmp_path / "killed.desk", kills=3, seed=2026)

    assert outcome.wrong == ()
    assert outcome.acknowledged >= outcome.kills
