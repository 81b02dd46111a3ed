"""A name is found however it is typed: by first letters, half composed, in either state of the keyboard."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain.hangul import (
    FIRST_SYLLABLE,
    LAST_SYLLABLE,
    LATIN,
    begins,
    completions,
    composed,
    folded,
    initials,
    meant,
    other_keyboard,
    parts,
    place,
    spread,
    syllable,
    typed,
)

SYLLABLES = [chr(number) for number in range(ord(FIRST_SYLLABLE), ord(LAST_SYLLABLE) + 1)]
KOREAN = st.text(st.sampled_from(SYLLABLES), max_size=30)


def test_every_syllable_comes_apart_and_together_again():
    assert [one for one in SYLLABLES if syllable(*parts(one)) != one] == []


def test_every_syllable_is_written_by_its_keys():
    assert [one for one in SYLLABLES if composed(typed(one)) != one] == []


@given(KOREAN)
def test_any_korean_words_are_written_by_their_keys(words):
    assert composed(typed(words)) == words


@given(st.text(st.sampled_from(LATIN + "QWERTOP"), max_size=30))
def test_any_keys_come_back_from_what_they_write(keys):
    assert typed(composed(keys)) == keys


@given(st.text(max_size=60))
def test_folding_keeps_every_letter_in_its_place(text):
    assert len(folded(text)) == len(normalize("NFC", text))


@given(KOREAN.filter(bool))
def test_words_are_found_by_their_first_consonants_alone(words):
    assert place(words, initials(words)) == (0, len(words))


@given(st.text(max_size=30), st.text(max_size=10))
def test_whatever_is_looked_for_the_place_lies_in_the_text(text, word):
    found = place(text, word)

    assert found is None or 0 <= found[0] < found[1] <= len(normalize("NFC", text))


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("dkswjs", "안전"),
        ("rkqtdl", "값이"),
        ("rkrtkf", "각살"),
        ("dhkfRlsms", "왈끼는"),
        ("wprrkqtl 12-3", "젝갑시 12-3"),
    ],
)
def test_the_keyboard_writes_syllables_as_they_are_composed(keys, words):
    assert composed(keys) == words


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("dkswjs", "안전"),
        ("DKSWJS", "안전"),
        ("ㅡㄷㄷ샤ㅜㅎ", "meeting"),
        ("dwv", "ㅇㅈㅍ"),
        ("2026", ""),
        ("", ""),
    ],
)
def test_words_written_with_the_keyboard_in_its_other_state_are_read(written, meant):
    assert other_keyboard(written) == meant


@pytest.mark.parametrize(
    ("searched", "readings"),
    [
        ("안건3", ["안건3", "안건 3", "dksrjs3"]),
        ("dksrjs3호", ["dksrjs3호", "dksrjs3gh"]),
        ("ㅇㄱ3", ["ㅇㄱ3", "ㅇㄱ 3", "dr3"]),
        ("제3호", ["제3호", "wp3gh"]),
        ("dksrjs3", ["dksrjs3", "안건3", "안건 3"]),
        ("2026-0031", ["2026-0031"]),
        ("", []),
    ],
)
def test_a_number_run_on_to_what_it_counts_is_also_meant_apart(searched, readings):
    assert list(meant(searched)) == readings


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("교통 안전표지 정비", "안전표", (3, 6)),
        ("안전 표지", "ㅇㅈㅍ", (0, 4)),
        ("안전·표지", "안전표지", (0, 5)),
        ("면책 건의", "면책건의", (0, 5)),
        ("안전", "안저", (0, 2)),
        ("안전", "안ㅈ", (0, 2)),
        ("시나리오", "신", (0, 1)),
        ("갑사", "값", (0, 1)),
        ("신나", "시나", None),
        ("Meeting", "meet", (0, 4)),
        ("2026-0012", "20260012", (0, 9)),
        ("안전", "", None),
    ],
)
def test_a_word_is_found_as_it_is_spoken_spaced_or_half_typed(text, word, found):
    assert place(text, word) == found


def test_letters_taken_apart_by_another_program_are_the_same():
    assert place(normalize("NFD", "안전표지"), "전표") == (1, 3)


def test_first_consonants_that_the_keyboard_ran_together_come_apart():
    assert spread("ㄳㅎ") == "ㄱㅅㅎ"


def test_a_syllable_may_yet_get_any_last_consonant():
    assert (len(completions("저")), completions("전"), completions("a")) == (28, ["전"], ["a"])


@pytest.mark.parametrize(
    ("name", "letters"), [("김 위원", "ㄱㅇㅇ"), ("제3회", "ㅈ3ㅎ"), ("Kim-1", "kim1"), ("", "")]
)
def test_a_title_has_its_first_letters(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize("key", ["ㅂ", "q"])
def test_a_korean_name_is_found_in_either_state_of_the_keyboard(key):
    assert begins("박현우", key)


@pytest.mark.parametrize(("name", "key"), [("박현우", "a"), ("박현우", ""), ("", "ㅂ"), ("", "")])
def test_another_key_does_not_find_it(name, key):
    assert not begins(name, key)
