"""What the settings say: backups and their age, the rules layer by layer."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from committee_desk.acts import desk as acts
from committee_desk.domain import own_rules
from committee_desk.jobs.keeping_backups import Copy, Looked
from committee_desk.models import settings_backup, settings_rules
from committee_desk.signing.verify import Verdict
from committee_desk.store.counting import Counts
from tests.views.desks import NOON, door_in_memory

TODAY = date(2026, 11, 27)


def copy(days=8):
    return Copy(Path("one.backup"), 8_400_000, NOON - timedelta(days=days))


def test_no_backup_is_said_plainly():
    assert settings_backup.last_copy([], NOON) == "There is no backup yet."


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Last backup: 2026-11-27 (Fri) 12:00, today. Opened and checked."),
        (1, "Last backup: 2026-11-26 (Thu) 12:00, yesterday. Opened and checked."),
        (8, "Last backup: 2026-11-19 (Thu) 12:00, 8 days ago. Opened and checked."),
    ],
)
def test_the_last_backup_is_told_with_its_age_and_state(days, said):
    looked = {"one.backup": Looked(Path("one.backup"), Verdict.GENUINE, ())}
    [line] = settings_backup.copy_lines([copy(days)], looked)

    assert settings_backup.last_copy([line], NOON) == said


@pytest.mark.parametrize(("number", "said"), [(999, "999 B"), (12_345, "12 kB"), (8_400_000, "8.4 MB")])
def test_sizes_are_as_people_read_them(number, said):
    assert settings_backup.size(number) == said


def test_what_would_be_lost_is_counted():
    last = datetime(2026, 11, 19, 3, tzinfo=UTC)

    said = settings_backup.lost(Counts(40, 17, 4, 2, 5, NOON), Counts(30, 16, 4, 1, 0, last))

    assert said == (
        "The backup ends on 2026-11-19 (Thu) 12:00. What was done since would be lost: deeds 10, people 1, "
        "matters 0, meetings 1, papers 5."
    )


def test_a_rule_names_its_value_article_and_layer():
    lines = {line.id: line for line in door_in_memory().ask(settings_rules.rule_lines, TODAY)}

    size, acting = lines["composition.size"], lines["chair.acting"]
    assert (size.value, size.basis, size.layer) == (
        "9–45명",
        "지방공무원 적극행정 운영규정 제11조제1항",
        "decree",
    )
    assert [size.settled, acting.settled] == [True, False]


def test_a_rule_that_the_desk_sets_shows_what_each_layer_says():
    door = door_in_memory()
    layers = own_rules.with_own(
        door.ask(settings_rules.layers), "meeting.votes_by_name", "true", "의결", TODAY
    )
    door.do(acts.adopt, layers, reason="의결", by=acts.MAKER, at=NOON)

    about = door.ask(settings_rules.rule_about, "meeting.votes_by_name", TODAY)

    assert (about.own, about.changes.splitlines()) == (
        True,
        [
            "○ 지방공무원 적극행정 운영규정: No (위원회 운영 방식(영에는 없음))",
            "▶ 이 책상의 설정: Yes (의결)",
        ],
    )


def test_what_the_law_settles_says_why_it_cannot_be_set():
    about = door_in_memory().ask(settings_rules.rule_about, "officers.same_person", TODAY)

    assert (about.setting, about.why_not) == (
        None,
        "The law settles this value; no layer can change it.",
    )


def test_every_rule_of_every_pack_can_be_shown():
    door = door_in_memory()
    for line in door.ask(settings_rules.rule_lines, TODAY):
        assert door.ask(settings_rules.rule_about, line.id, TODAY).facts


def test_a_rule_says_what_follows_where_it_is_not_kept_and_nothing_of_how_it_is_kept():
    about = door_in_memory().ask(settings_rules.rule_about, "body.kind", TODAY)

    assert about.facts.splitlines() == [
        "Value: The committee itself",
        "Article: 지방공무원법 제75조의2제2항",
        "Where it is not kept: Nothing is held up.",
    ]


def test_every_name_and_value_of_the_rules_is_words_and_no_key():
    lines = door_in_memory().ask(settings_rules.rule_lines, TODAY)

    assert [line.id for line in lines if "_" in line.name + line.value] == []
