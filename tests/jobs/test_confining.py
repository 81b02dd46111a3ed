"""What others made is read by a process that can be lost."""

import json
import os
import time
from pathlib import Path

import pytest

from committee_desk.jobs.confining import Cell, Escaped
from committee_desk.jobs.progress import Cancelled, Silent
from tests.jobs import harm


def test_it_answers_in_numbers_and_bytes():
    with Cell() as cell:
        assert cell.ask(harm.answer, "가") == ({"said": "가"}, b"bytes")
        assert cell.ask(harm.answer, "나") == ({"said": "나"}, b"bytes")


@pytest.mark.parametrize(
    ("work", "facts"),
    [
        pytest.param(os._exit, (3,), id="it ends"),
        pytest.param(os.abort, (), id="it crashes"),
        pytest.param(json.loads, ("{",), id="it fails"),
        pytest.param(bytes, (2 * 1024**3,), id="it wants more memory than it may have"),
        pytest.param(time.sleep, (60,), id="it takes too long"),
        pytest.param(harm.answer_with_an_object, (), id="it answers with what is no plain data"),
    ],
)
def test_whatever_happens_to_it_the_next_question_is_answered(work, facts):
    with Cell(patience=1.0) as cell:
        with pytest.raises(Escaped):
            cell.ask(work, *facts)

        assert cell.ask(harm.answer, "아직") == ({"said": "아직"}, b"bytes")


def test_it_writes_no_files(tmp_path):
    with Cell() as cell, pytest.raises(Escaped):
        cell.ask(Path.write_text, tmp_path / "left.txt", "behind")

    assert [file.read_text() for file in tmp_path.iterdir()] in ([], [""])


def test_nobody_waits_for_it_after_cancelling():
    with Cell() as cell, pytest.raises(Cancelled):
        cell.ask(time.sleep, 60, progress=Silent(cancelled=True))


def test_it_is_gone_when_it_is_not_needed_any_more():
    with Cell() as cell:
        number = cell.ask(harm.process)[0]["number"]

    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
