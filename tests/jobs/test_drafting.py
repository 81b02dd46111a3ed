"""The minutes line by line say what the paper says, and know which of their words may be changed."""

import pytest

from committee_desk.acts import minutes as acts
from committee_desk.documents import minutes
from committee_desk.documents.paper import words
from committee_desk.jobs import drafting, issuing
from tests.jobs.holding import EVENING, held


@pytest.fixture
def closed(tmp_path):
    return held(tmp_path)


def drafted(closed):
    return closed.door.ask(drafting.draft, closed.meeting)


def passages(closed):
    return {line.key: line for line in drafted(closed).lines if line.key}


def test_every_passage_is_found_once_with_the_words_it_was_drafted_in(closed):
    found = passages(closed)

    assert {key: line.text for key, line in found.items()} == minutes.passages(closed.record)
    assert [line.key for line in drafted(closed).lines if line.key] == list(dict.fromkeys(found))


def test_the_words_of_the_lines_are_the_words_of_the_paper(closed):
    paper = " ".join(words(minutes.paper(closed.record)))
    paper = paper.replace("\n(", " (").replace("\n", ", ")

    missing = [
        part
        for line in drafted(closed).lines
        for part in line.text.split(" · ")
        if part not in paper.replace(" · ", "·") and part not in paper
    ]

    assert missing == []


def test_an_edit_is_shown_in_place_of_what_was_drafted(closed):
    drafted = minutes.passages(closed.record)["closing"]
    closed.room.do(acts.edit, closed.meeting, "closing", "폐회하다.", drafted)

    line = passages(closed)["closing"]

    assert (line.text, line.drafted, line.stale) == ("폐회하다.", drafted, False)


def test_an_edit_of_other_words_is_stale(closed):
    closed.room.do(acts.edit, closed.meeting, "closing", "폐회하다.", "그때의 문장")

    assert passages(closed)["closing"].stale


def test_minutes_that_were_not_issued_are_current(closed):
    assert (drafted(closed).issued, drafted(closed).current) == (None, True)


def test_issued_minutes_are_current_until_something_is_changed(closed):
    issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)
    before = drafted(closed).current
    closed.room.do(acts.edit, closed.meeting, "closing", "폐회하다.", minutes.CLOSING)

    assert (before, drafted(closed).current) == (True, False)
