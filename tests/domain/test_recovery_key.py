"""The recovery key survives paper, and a mistyped one says where to look."""

import random

import pytest

from committee_desk.domain import recovery_key
from committee_desk.domain.recovery_key import RecoveryKeyGroup, RecoveryKeyLength, RecoveryKeyWrong

KEY = bytes(range(32))
PRINTED = recovery_key.written(KEY)


def test_a_recovery_key_has_fourteen_groups_of_four():
    assert [len(group) for group in PRINTED.split("-")] == [4] * 14


def test_what_was_printed_is_read_back():
    assert recovery_key.read(PRINTED) == KEY


@pytest.mark.parametrize(
    "typed",
    [PRINTED.lower(), PRINTED.replace("-", ""), PRINTED.replace("-", " \n"), f"  {PRINTED}  "],
    ids=["small letters", "without hyphens", "with line breaks", "with spaces around"],
)
def test_letter_size_spaces_and_hyphens_do_not_matter(typed):
    assert recovery_key.read(typed) == KEY


def test_digits_are_read_as_the_letters_they_look_like():
    assert recovery_key.read(PRINTED.translate(str.maketrans("OIB", "018"))) == KEY


@pytest.mark.parametrize("group", range(1, 15))
def test_a_mistyped_letter_names_its_group(group):
    groups = PRINTED.split("-")
    wrong = groups[group - 1]
    groups[group - 1] = ("A" if wrong[0] != "A" else "B") + wrong[1:]

    with pytest.raises(RecoveryKeyGroup, match=f"Group {group} of the recovery key, {groups[group - 1]},"):
        recovery_key.read("-".join(groups))


def test_two_exchanged_letters_name_their_group():
    groups = PRINTED.split("-")
    groups[2] = groups[2][1] + groups[2][0] + groups[2][2:]

    with pytest.raises(RecoveryKeyGroup, match="Group 3"):
        recovery_key.read("-".join(groups))


def test_a_letter_that_cannot_be_there_names_its_group():
    with pytest.raises(RecoveryKeyGroup, match=r"Group 14 of the recovery key, ...9,"):
        recovery_key.read(PRINTED[:-1] + "9")


def test_a_missing_letter_is_counted():
    with pytest.raises(RecoveryKeyLength, match="has 56 letters; this one has 55"):
        recovery_key.read(PRINTED[:-1])


def test_several_mistyped_letters_are_refused_without_a_guess():
    with pytest.raises(RecoveryKeyWrong):
        recovery_key.read("AAAA-" + PRINTED[5:-5] + "-AAAA")


def test_no_random_letters_are_taken_for_a_key():
    dice = random.Random(2026)

    for _ in range(40):
        letters = "".join(dice.choices(recovery_key.ALPHABET, k=56))
        with pytest.raises((RecoveryKeyWrong, RecoveryKeyGroup)):
            recovery_key.read(letters)
