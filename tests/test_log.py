"""One file, where everything ends that nobody caught."""

import logging
import sys

import pytest

from committee_desk import log


@pytest.fixture
def quiet(monkeypatch):
    """A root logger and an excepthook that are put back afterwards."""
    before = list(logging.root.handlers)
    monkeypatch.setattr(logging.root, "level", logging.WARNING)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    yield
    for handler in set(logging.root.handlers).difference(before):
        logging.root.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("quiet")
def test_what_nobody_caught_is_logged_and_told_once(tmp_path):
    told = []
    error = LookupError("no such form")
    log.start(tmp_path / "logs" / "desk.log")
    log.catch_all(told.append)

    sys.excepthook(LookupError, error, None)

    written = (tmp_path / "logs" / "desk.log").read_text(encoding="utf-8")
    assert told == [error]
    assert written.splitlines()[-1] == "LookupError: no such form"


@pytest.mark.usefixtures("quiet")
def test_stopping_the_program_by_keyboard_is_no_mistake(capsys):
    told = []
    log.catch_all(told.append)

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert told == []
    assert capsys.readouterr().err.strip() == "KeyboardInterrupt"


@pytest.mark.usefixtures("quiet")
def test_how_a_thing_was_done_is_not_logged_but_that_it_was(tmp_path):
    log.start(tmp_path / "desk.log")

    logging.getLogger("committee_desk").debug("asked again")
    logging.getLogger("committee_desk").info("paper %s issued", 3)

    assert (tmp_path / "desk.log").read_text(encoding="utf-8").count("\n") == 1
