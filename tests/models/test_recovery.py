"""What is said of the paper with the recovery key, and when home asks for it."""

from datetime import date

import pytest

from committee_desk.models import recovery
from committee_desk.models.errands import SECURITY
from committee_desk.models.table import Tone
from committee_desk.settings import Settings

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("told", "tone", "end"),
    [
        (Settings(), Tone.WARNING, "not checked yet: type it in here once."),
        (Settings(key_printed="2026-11-20"), Tone.WARNING, "not checked yet: type it in here once."),
        (Settings(key_checked="2026-05-31"), Tone.SUCCESS, "last checked on 2026-05-31 (Sun)."),
        (Settings(key_checked="2026-05-30"), Tone.WARNING, "That was 181 days ago."),
    ],
)
def test_a_paper_that_nobody_tried_for_half_a_year_is_warned_of(told, tone, end):
    words, found = recovery.standing(told, TODAY)

    assert (found, words.endswith(end)) == (tone, True), words


def test_a_day_as_earlier_programs_kept_it_is_said_as_it_stands():
    words, _ = recovery.standing(Settings(key_printed="2026. 3. 2.(월)"), TODAY)

    assert words.startswith("The recovery key was last printed on 2026. 3. 2.(월).")


@pytest.mark.parametrize(
    ("told", "by"),
    [
        (Settings(), None),
        (Settings(key_printed="2026. 3. 2.(월)"), None),
        (Settings(key_printed="2026-03-02"), date(2026, 8, 29)),
        (Settings(key_printed="2026-03-02", key_checked="2026-06-01"), None),
    ],
)
def test_home_asks_for_the_paper_half_a_year_after_it_was_last_seen(told, by):
    due = recovery.check_task(told, TODAY)

    assert (due and (due.by, due.subject)) == (by and (by, SECURITY))
