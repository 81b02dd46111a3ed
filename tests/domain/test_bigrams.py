"""Two syllables are found wherever they stand, and a query is read as it was likeliest meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain.bigrams import LONGEST, grams, lead_grams, readings, title_grams

LETTERS = st.text(st.characters(categories=["Lo", "Ll", "Nd"]), min_size=2, max_size=12)


def first(words):
    return next(readings(words)).asked


def words_of(words):
    return [reading.words for reading in readings(words)]


def test_a_word_becomes_its_pairs_and_its_last_letter():
    assert grams("도로굴착 허가") == "도로 로굴 굴착 착 허가 가"


def test_a_number_is_found_with_and_without_its_hyphen():
    assert grams("A3F2-9C") == "a3 3f f2 2 9c c a3 3f f2 29 9c c"


def test_a_title_is_found_with_and_without_its_blanks():
    assert title_grams("면책 건의") == "면책 책 건의 의 면책 책건 건의 의"


def test_a_title_has_the_pairs_of_its_first_consonants():
    assert lead_grams("안전 표지") == "ㅇㅈ ㅈㅍ ㅍㅈ ㅈ"


def test_nothing_becomes_nothing():
    assert (grams(" ·\x00🙂"), title_grams(""), lead_grams("—")) == ("", "", "")


@given(LETTERS, st.data())
def test_every_pair_that_is_asked_for_is_one_of_the_words_own(word, data):
    start = data.draw(st.integers(0, len(word) - 2))
    asked = [gram for one in first(word[start:]) for (gram,) in one.grams]
    held = grams(word).split(" ")

    assert [gram for gram in asked if len(gram) == 2 and gram not in held] == []


def test_first_consonants_are_asked_of_titles():
    (asked,) = first("ㅇㅈㅍ")

    assert (asked.leads, asked.grams) == (True, (("ㅇㅈ",), ("ㅈㅍ",)))


def test_a_query_is_read_as_typed_then_half_composed_then_with_the_other_keyboard():
    assert words_of("안저") == ["안저", "안저", "dkswj"]


def test_a_syllable_being_composed_may_become_any_of_its_own():
    _, half, *_ = readings("안저")

    assert ("안전" in half.asked[0].grams[-1][4], len(half.asked[0].grams[-1])) == (True, 28)


def test_a_consonant_typed_behind_a_syllable_is_let_go_if_nothing_begins_so():
    _, shorter, *_ = readings("안전ㅍ")

    assert [one.word for one in shorter.asked] == ["안전"]


@pytest.mark.parametrize("words", ["", "   ", "🙂", "\x00", '"', "*()", "\ud800"])
def test_a_query_without_letters_asks_nothing(words):
    assert list(readings(words)) == []


@pytest.mark.parametrize(
    "words", ['"안전" OR x', "NEAR(안전 표지)", "title:안전*", "안전\x00표지", "{a} : b"]
)
def test_signs_never_reach_the_index(words):
    grams = [gram for one in readings(words) for word in one.asked for each in word.grams for gram in each]

    assert [gram for gram in grams if not gram.isalnum()] == []


def test_ten_thousand_letters_are_looked_for_by_their_beginning():
    (asked,) = first("가나" * 5000)

    assert len(asked.grams) == LONGEST - 1
