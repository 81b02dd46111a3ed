"""Two hundred words with their particles, and the sentences that are filled with them."""

import ast
import xml.etree.ElementTree as ET

import pytest

from committee_desk import assets
from committee_desk.domain.particles import MARK, filled, josa, particle

PAIRS = ("은/는", "이/가", "을/를", "과/와", "으로/로")
CLOSED = ("은", "이", "을", "과", "으로")
CLOSED_IN_RIEUL = ("은", "이", "을", "과", "로")
OPEN = ("는", "가", "를", "와", "로")

WORDS = {
    # Names and words in Hangul
    "김도현": CLOSED,
    "위원장": CLOSED,
    "안건": CLOSED,
    "의사일정": CLOSED,
    "값": CLOSED,
    "의결": CLOSED_IN_RIEUL,
    "서울": CLOSED_IN_RIEUL,
    "한별": CLOSED_IN_RIEUL,
    "이수아": OPEN,
    "간사": OPEN,
    "회의": OPEN,
    "제3호": OPEN,
    "쿠웨이트": OPEN,
    # Numbers, as they are read
    "0": CLOSED,
    "1": CLOSED_IN_RIEUL,
    "2": OPEN,
    "3": CLOSED,
    "6": CLOSED,
    "7": CLOSED_IN_RIEUL,
    "2026-0039": OPEN,
    "10": CLOSED,
    "1,000원": CLOSED,
    "50%": OPEN,
    # Latin letters said one by one
    "PDF": OPEN,
    "URL": CLOSED_IN_RIEUL,
    "ARS": OPEN,
    "CCTV": OPEN,
    "ATM": CLOSED,
    "신청서.hwp": OPEN,
    "주소록.html": CLOSED_IN_RIEUL,
    # Latin words
    "committee.desk": OPEN,
    "Smith": OPEN,
    "plan": CLOSED,
    "Kim": CLOSED,
    "Excel": CLOSED_IN_RIEUL,
    "laptop": CLOSED,
    # Brackets and quotes are not read
    "김도현(위원장)": CLOSED,
    "이수아(위원)": OPEN,
    "「지방공무원법」": CLOSED,
    "“보류”": OPEN,
}


@pytest.mark.parametrize(
    ("word", "pair", "wanted"),
    [
        (word, pair, wanted)
        for word, forms in WORDS.items()
        for pair, wanted in zip(PAIRS, forms, strict=True)
    ],
)
def test_the_particle_follows_the_last_sound(word, pair, wanted):
    assert josa(word, pair) == word + wanted


@pytest.mark.parametrize(
    ("word", "pair", "written"),
    [
        ("(가)", "은/는", "(가)는"),
        ("", "은/는", "는"),
        ("위원", "이나/나", "위원이나"),
        ("간사", "이나/나", "간사나"),
        ("의결", "이라/라", "의결이라"),
        ("회의", "이라/라", "회의라"),
    ],
)
def test_rarer_words_and_pairs_have_theirs_too(word, pair, written):
    assert josa(word, pair) == written


def test_the_particle_can_stand_apart_from_its_word():
    assert particle("위원장", "이/가") == "이"


def test_two_hundred_pairs_are_tried():
    assert len(WORDS) * len(PAIRS) == 200


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("김도현", "김도현은 이수아를 대신할 수 없습니다."),
        ("박미나", "박미나는 이수아를 대신할 수 없습니다."),
        ("계획서(안).pdf", "계획서(안).pdf는 이수아를 대신할 수 없습니다."),
    ],
)
def test_a_filled_sentence_has_the_particles_of_what_fills_it(name, said):
    sentence = "{name}은(는) {other}을(를) 대신할 수 없습니다."

    assert filled(sentence, name=name, other="이수아") == said


def test_a_remark_in_brackets_behind_the_hole_is_not_read():
    sentence = "{file}(갈피 {tab})은(는) 손상되었습니다."

    assert filled(sentence, file="현장사진", tab=3) == "현장사진(갈피 3)은 손상되었습니다."


def test_what_people_typed_stays_as_they_typed_it():
    assert filled("“{words}”(으)로 찾았습니다.", words="이(가)") == "“이(가)”로 찾았습니다."


def test_an_english_sentence_is_only_filled():
    assert filled("{count} books", count=3) == "3 books"


def test_every_screen_fills_a_sentence_with_such_a_particle_by_this():
    """Plain `format` would leave 은(는) for people to read."""
    marked = _english_of_marked()
    source = assets.UI.parent / "src" / "committee_desk"
    files = {file: file.read_text(encoding="utf-8") for file in source.rglob("*.py")}
    screens = {file.name: text for file, text in files.items() if marked & set(_words_within(text))}

    assert {name for name, text in screens.items() if "filled(" not in text} == set()


def _english_of_marked():
    """Sentences of screens; refusals and the command line have one place each where they are filled."""
    contexts = ET.parse(assets.TRANSLATIONS / "committee_desk_ko.ts").iter("context")
    return {
        message.findtext("source")
        for context in contexts
        if context.findtext("name") not in ("errors", "cli")
        for message in context.iter("message")
        if MARK.search(message.findtext("translation") or "")
    }


def _words_within(text):
    return [
        one.value
        for one in ast.walk(ast.parse(text))
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
