"""A chapter of the guide: what its little Markdown means, and what it does not know."""

import pytest

from committee_desk.domain import guide
from committee_desk.domain.guide import (
    Manner,
    NoChapter,
    Note,
    Paragraph,
    Picture,
    Place,
    Points,
    Run,
    Steps,
    Table,
)


def parts(text):
    return guide.chapter("01-first", f"# 제목\n\n{text}").parts[1:]


def plain(words):
    return (Run(words),)


def test_headings_of_the_second_level_are_its_sections():
    read = guide.chapter("01-first", "# 제목\n\n## 하나\n\n### 가\n\n## 둘")

    assert [(guide.plain(one.runs), one.level, one.section) for one in read.headings] == [
        ("제목", 1, 0),
        ("하나", 2, 1),
        ("가", 3, 1),
        ("둘", 2, 2),
    ]


def test_the_lines_of_a_paragraph_are_one():
    assert parts("첫 줄\n둘째 줄") == (Paragraph(plain("첫 줄 둘째 줄")),)


def test_steps_go_on_counting_where_a_picture_came_between():
    assert parts("1. 하나\n2. 둘\n   이어서\n\n![그림](home.png)\n\n3. 셋") == (
        Steps((plain("하나"), plain("둘 이어서")), 1),
        Picture("home", "그림"),
        Steps((plain("셋"),), 3),
    )


def test_points_notes_and_tables_are_known():
    assert parts("- 하나\n- 둘\n\n> 참고\n\n| 키 | 일 |\n|---|---|\n| 가 | 나 |") == (
        Points((plain("하나"), plain("둘"))),
        Note(plain("참고")),
        Table((plain("키"), plain("일")), ((plain("가"), plain("나")),)),
    )


def test_strong_words_keys_and_links_stand_within_the_text():
    assert parts("**단추**와 `F1`, [여기](04-minutes.md#2)")[0].runs == (
        Run("단추", Manner.STRONG),
        Run("와 "),
        Run("F1", Manner.KEY),
        Run(", "),
        Run("여기", Manner.LINK, Place("04-minutes", 2)),
    )


@pytest.mark.parametrize("target", ["https://example.org", "../settings.toml", "file:///etc/passwd", ""])
def test_nothing_leads_out_of_the_guide(target):
    assert guide.place(target) is None


def test_a_place_is_found_again_by_its_target():
    place = Place("06-exemption", 9)

    assert guide.place(guide.target(place)) == place


def test_html_is_plain_text():
    assert parts("<b>굵게</b>")[0].runs == plain("<b>굵게</b>")


def test_a_chapter_begins_with_its_title():
    with pytest.raises(NoChapter):
        guide.chapter("01-first", "본문만")
