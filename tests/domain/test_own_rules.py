"""What a desk may set for itself, and that its meetings before keep their rules."""

from datetime import date

import pytest

from committee_desk.domain import own_rules
from committee_desk.domain.own_rules import NotFlag, NotOpen, NotTyped, TooMuch
from committee_desk.domain.rules import Rules
from tests.packs import layers

TODAY, BEFORE, LATER = date(2026, 11, 27), date(2026, 11, 26), date(2027, 1, 4)


def own(key, typed, on=TODAY, below=None):
    return own_rules.with_own(below or layers("decree"), key, typed, "위원회 의결", on)


def test_a_value_holds_from_its_day_on():
    changed = own("meeting.votes_by_name", "true")

    found = [Rules.of(changed, on).flag("meeting.votes_by_name") for on in (BEFORE, TODAY, LATER)]
    assert found == [False, True, True]


def test_it_names_the_desk_and_the_ground_it_rests_on():
    value = Rules.of(own("meeting.votes_by_name", "true"), TODAY)["meeting.votes_by_name"]

    assert (value.layer, value.basis) == ("desk", "위원회 의결")


def test_a_second_value_keeps_the_first():
    changed = own("chair.acting", "vice_chair_first", LATER, own("meeting.votes_by_name", "true"))

    rules = Rules.of(changed, LATER)
    assert (rules.flag("meeting.votes_by_name"), rules.choice("chair.acting")) == (True, "vice_chair_first")


def test_nothing_typed_gives_a_value_back_to_the_pack():
    changed = own("meeting.votes_by_name", "", LATER, own("meeting.votes_by_name", "true"))

    assert [Rules.of(changed, on).flag("meeting.votes_by_name") for on in (TODAY, LATER)] == [True, False]


def test_bounds_are_typed_with_a_line_between():
    bounds = Rules.of(own("composition.size", "9-20"), TODAY).bounds("composition.size")

    assert (bounds.minimum, bounds.maximum) == (9, 20)


def test_closed_days_are_typed_one_after_the_other_and_kept_once():
    rules = Rules.of(own("calendar.closed", "2027-05-06, 2027-01-04 2027-05-06"), TODAY)

    assert rules.dates("calendar.closed") == {date(2027, 1, 4), date(2027, 5, 6)}


def test_a_closed_day_more_stands_beside_those_before():
    changed = own("calendar.closed", "2027-01-04")
    setting = own_rules.setting(changed, Rules.of(changed, LATER)["calendar.closed"], LATER)

    changed = own("calendar.closed", f"{setting.now}, 2027-05-06", LATER, changed)

    assert setting.now == "2027-01-04"
    assert Rules.of(changed, LATER).dates("calendar.closed") == {date(2027, 1, 4), date(2027, 5, 6)}


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("composition.size", "many"),
        ("composition.size", "9"),
        ("calendar.closed", "어린이날"),
        ("calendar.closed", "2027-02-30"),
    ],
)
def test_what_has_another_form_is_refused(key, typed):
    with pytest.raises(NotTyped):
        own(key, typed)


def test_what_the_law_settles_is_not_the_desks_to_set():
    with pytest.raises(NotOpen):
        own("officers.same_person", "false")


def test_every_value_that_may_be_set_can_be_set_as_it_stands():
    for pack in ("decree", "dongjak", "proposal-review"):
        rules = Rules.of(layers(pack), TODAY)
        for value in rules.values.values():
            if setting := own_rules.setting(layers(pack), value, TODAY):
                again = Rules.of(own(value.key, setting.now, below=layers(pack)), TODAY)[value.key]
                assert again.value == value.value, value.key


@pytest.mark.parametrize("typed", ["36501", "9" * 30, "9" * 5_000])
def test_a_number_that_would_stop_all_reckoning_is_refused(typed):
    with pytest.raises(TooMuch) as refused:
        own("meeting.notice_days", typed)

    assert refused.value.facts["most"] == "36,500"


@pytest.mark.parametrize(
    ("typed", "meant"), [("true", True), ("True", True), ("YES", True), ("False", False)]
)
def test_a_yes_is_a_yes_however_it_is_written(typed, meant):
    assert Rules.of(own("meeting.votes_by_name", typed), TODAY).flag("meeting.votes_by_name") is meant


def test_what_is_neither_yes_nor_no_is_refused_and_not_taken_for_no():
    with pytest.raises(NotFlag, match="“aye” is no value for meeting.votes_by_name"):
        own("meeting.votes_by_name", "aye")
