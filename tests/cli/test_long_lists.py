"""A long list on the command line: how far it has come stands on the terminal, and Ctrl+C leaves nothing."""

import os
import signal
import sys

import pytest

from committee_desk.cli import progress
from committee_desk.jobs import importing

ROWS = importing.TOGETHER + 100  # more than is written at once
OFFICIALS = "행번,성명,부서\n" + "\n".join(f"{number},직원{number},위생과" for number in range(ROWS))


@pytest.fixture
def list_(file):
    return file("직원.csv", OFFICIALS)


def found(run, desk):
    return run("search", "위생과", "--desk", desk, "--json").document["hits"]


def test_ctrl_c_while_a_list_is_written_leaves_nothing_of_it(run, desk, list_, monkeypatch):
    def press(self, done, total, words=""):
        if words == importing.WRITING and done:
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(progress.Watched, "__call__", press)

    said = run("import", "officials", list_, "--desk", desk)

    assert (said.code, said.out) == (130, "")
    assert said.err.splitlines()[0] == "The work was cancelled."
    assert found(run, desk) == []


def test_after_the_command_ctrl_c_means_what_it_did_before(run, desk, list_):
    before = signal.getsignal(signal.SIGINT)

    run("import", "officials", list_, "--desk", desk)

    assert signal.getsignal(signal.SIGINT) is before


def test_on_a_terminal_one_line_says_how_far_it_has_come_and_goes_again(run, desk, list_, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(progress, "PAUSE", 0.0)

    said = run("import", "officials", list_, "--desk", desk, "--lang", "ko")

    told = said.err.split(progress.CLEARED)
    far = f"{importing.TOGETHER:,} / {ROWS:,}"
    assert [line[-len(far) :] for line in told if line][-2:-1] == [far]
    assert f"{ROWS}" in told[-1]


def test_a_second_ctrl_c_does_not_wait():
    with progress.watched("en") as heard:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)

    assert heard.cancelled
