"""No record is kept with letters that nobody can see."""

import pytest

from committee_desk.domain import codec
from committee_desk.domain.legible import Illegible, ensure_legible, unseen


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        ("김\u200b도현", "200B"),
        ("계약\u202e서", "202E"),
        ("안\u2066건\u2069", "2066"),
        ("\ufeff제목", "FEFF"),
        ("끝\x00", "0000"),
        ("종\x07", "0007"),
        ("뒤로\b", "0008"),
        ("쪽\f", "000C"),
        ("\\\x01", "0001"),
        ("반쪽\ud800", "D800"),
    ],
)
def test_what_nobody_can_see_is_refused_and_named(words, letter):
    with pytest.raises(Illegible) as refused:
        ensure_legible(codec.text({"title": words}))

    assert refused.value.facts["letter"] == letter


@pytest.mark.parametrize("words", ["두\n줄", "표\t칸", "C:\\b\\f\\u0001", "띄\u00a0움", "🙂", "가", '"'])
def test_what_a_reader_sees_is_kept(words):
    ensure_legible(codec.text({"title": words}))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("김\u200b도현", [(1, 2)]),
        ("\ufeff계약\u202e\u200f서\x07", [(0, 1), (3, 5), (6, 7)]),
        ("두\n줄\r\n표\t칸", []),
        ("C:\\b\\u0001", []),
    ],
)
def test_what_nobody_can_see_is_told_by_its_place(text, places):
    assert unseen(text) == places
