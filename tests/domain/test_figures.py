"""The figures of a meeting: named in texts, and always what the records give."""

from dataclasses import replace
from datetime import time

from committee_desk.domain.figures import Part, figures, parts, reference, values, written
from committee_desk.domain.journal import Subject
from tests.domain.test_minutes import CLOSED, REPORT, WAITING

KNOWN = figures(CLOSED, [REPORT, WAITING])


def test_a_figure_says_what_it_comes_to_and_whose_record_it_is():
    opened = KNOWN["meeting/opened_at"]

    assert (opened.value, opened.subject) == ("14:00", Subject("meeting", 1))


def test_a_text_names_the_figure_and_is_written_with_it():
    text = f"{reference('meeting/opened_at')}에 개회하여 위원 {reference('meeting/came')}명이 참석함"

    assert written(text, KNOWN) == "14:00에 개회하여 위원 1명이 참석함"
    assert parts(text, KNOWN)[:2] == (Part("14:00", "meeting/opened_at"), Part("에 개회하여 위원 "))


def test_a_corrected_record_changes_what_is_written_and_not_the_text():
    text = reference("meeting/opened_at")

    assert written(text, figures(replace(CLOSED, opened_at=time(14, 5)), [])) == "14:05"


def test_a_figure_that_the_records_do_not_give_is_a_dash():
    assert written(f"찬성 {reference('item/2/yes')}명", KNOWN) == "찬성 —명"


def test_brackets_that_name_no_figure_stay_as_they_were_typed():
    assert written("⟦meeting/mood⟧ ⟦그 밖⟧", KNOWN) == "⟦meeting/mood⟧ ⟦그 밖⟧"


def test_a_report_has_no_votes_to_name():
    assert [key for key in KNOWN if key.startswith("item/1/")] == ["item/1/taken_up_at", "item/1/declared_at"]


def test_what_was_named_is_known_with_what_it_came_to():
    assert values(f"{reference('meeting/came')}명", KNOWN) == {"meeting/came": "1"}
