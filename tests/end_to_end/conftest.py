"""A window with a clock that is set by hand, and a list of all that went wrong at it."""

import json
import sys

import pytest
from PySide6.QtCore import QLocale, QTranslator

from committee_desk import cli, settings
from committee_desk.models import desk as desks
from committee_desk.views import alerts
from tests.end_to_end import story
from tests.end_to_end.screen import PREPARED, Clock, Screen


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(desks, "now", clock)
    monkeypatch.setitem(desks.Desk.__init__.__kwdefaults__, "clock", clock)
    return clock


@pytest.fixture
def wrong():
    """What was refused, and what nothing caught; nothing of either may happen to whoever does it right."""
    return []


@pytest.fixture
def folder(tmp_path):
    """Of the desk, where there is none yet."""
    return tmp_path / "hanbit.desk"


@pytest.fixture
def screen(qapp, qtbot, folder, tmp_path, clock, wrong, monkeypatch):
    monkeypatch.setattr(settings.keep, "__defaults__", (tmp_path / "settings.toml",))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(alerts, "own_up", lambda _window, error: wrong.append(error))
    monkeypatch.setattr(alerts.Band, "refuse", lambda _band, error: wrong.append(error))
    clock.at(PREPARED, 9)
    screen = Screen(qapp, qtbot, folder, clock)
    yield screen
    screen.leave(qapp)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def run(monkeypatch, capsys):
    """The command line, with the passphrase of the desk; what it said, which is no refusal."""

    def run(*words):
        with monkeypatch.context() as environment:
            environment.setenv("COMMITTEE_DESK_PASSPHRASE", story.WORDS)
            capsys.readouterr()
            assert cli.main([str(word) for word in words]) == 0, capsys.readouterr().err
            said = capsys.readouterr().out
            return json.loads(said) if words[0] == "--json" else said

    return run
