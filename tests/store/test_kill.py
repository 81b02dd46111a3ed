"""A desk that is killed at its work has everything it acknowledged, and nothing by half."""

from tests.campaigns.kill import campaign


def test_five_kills_lose_nothing(tmp_path):
    outcome = campaign(tmp_path / "killed.desk", kills=5, seed=2026)

    assert outcome.wrong == ()
    assert outcome.acknowledged >= outcome.kills
