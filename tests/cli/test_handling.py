"""The lawful steps of a proposal on the command line."""

import json
import shutil
from datetime import date

import pytest

from committee_desk import cli
from committee_desk.acts import desk as desks
from committee_desk.acts import proposal
from committee_desk.acts.door import Door
from committee_desk.jobs import opening
from committee_desk.store import folder
from committee_desk.store.vault import Passphrase
from tests.acts.granting import BY
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def say(made, tmp_path, monkeypatch, capsys):
    """Words to a desk that has one proposal, under the rules of proposals."""
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
    desk = shutil.copytree(made, tmp_path / "한빛구.desk")
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        door = Door(opened.engine, opened.vault)
        layers = opening.layers(("proposal-review", "proposal-national"))
        door.do(desks.adopt, layers, reason="제안 심사", **BY)
        door.do(proposal.receive, "빈집 임시주차장", date(2026, 11, 2), **BY)

    def say(*words, command=("handling", "P2026-0001")):
        code = cli.main([*command, *words, "--json", "--desk", str(desk)])
        said = capsys.readouterr()
        return (code, json.loads(said.out)) if code == 0 else (code, said.err)

    return say


def test_what_is_due_follows_the_steps(say):
    _, before = say()
    _, asked = say("ask-supplement", "--on", "2026-11-05", "--until", "2026-11-12", "--words", "도면")
    _, after = say("take-supplement", "--on", "2026-11-11")

    assert [[(one["what"], one["on"]) for one in each["due"]] for each in (before, asked, after)] == [
        [("decide", "2026-12-02")],
        [("supplement", "2026-11-12")],
        [("decide", "2026-12-09")],
    ]


def test_a_step_without_its_second_day_is_refused_in_words(say):
    assert say("ask-supplement") == (
        1,
        "This step needs a second day.\nGive it with --until: when a supplement is due, or the plan.\n",
    )


def test_it_is_decided_on_a_day_and_taken_up_again(say):
    said = (
        say("end", "--on", "2026-11-20", "--words", "이미 시행 중임"),
        say("take-up-again", "--words", "다시 보기로 함"),
        say("adopt", "--on", "2026-11-20", "--words", "도시과"),
    )

    assert [(code, one["adopted"], one["decided"]) for code, one in said] == [
        (0, False, "2026-11-20"),
        (0, None, None),
        (0, True, "2026-11-20"),
    ]


def test_what_its_steps_give_is_issued_as_a_paper(say):
    issue = ("issue", "--proposal", "P2026-0001")
    say("ask-supplement", "--on", "2026-11-05", "--until", "2026-11-12", "--words", "도면")

    _, said = say(command=issue)

    assert [one["kind"] for one in said["papers"]] == ["supplement_request"]
