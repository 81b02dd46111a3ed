"""The palette's lines: what matches, in which group, and what is said where nothing does."""

import pytest
from sqlalchemy import text

from committee_desk.models import palette
from committee_desk.models.palette import Group, Line, Place, matching, shown_for
from tests.acts.making import begun, planned, ready, with_members

OFFERED = [
    Line(Group.DEEDS, "결과 선포", None, why="기록한 표가 없습니다."),
    Line(Group.DEEDS, "새 안건", None, keys="Ctrl+N"),
    Line(Group.ROOMS, "안건", Place("docket")),
    Line(Group.ROOMS, "Minutes", Place("minutes")),
]


@pytest.fixture
def room():
    room = begun()
    planned(room, with_members(room))
    ready(room, title="교통 안전표지 정비")
    return room


def words(lines):
    return [line.words for line in lines]


def groups(shown):
    return list(dict.fromkeys(line.group for line in shown.lines))


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("선포", ["결과 선포"]),
        ("ㄱㄱㅅㅍ", ["결과 선포"]),
        ("ㅅㅍ", ["결과 선포"]),
        ("tjsvh", ["결과 선포"]),
        ("안거", ["새 안건", "안건"]),
        ("안건 새", ["새 안건"]),
        ("minu", ["Minutes"]),
        ("ㅡㅑㅜㅕ", ["Minutes"]),
        ("없음", []),
        ("*", []),
    ],
)
def test_a_deed_or_a_screen_is_found_however_it_is_typed(typed, there):
    assert words(matching(OFFERED, typed)) == there


def test_the_letters_that_were_typed_are_marked():
    (line,) = matching(OFFERED, "선포 결과")

    assert line.marked == ((3, 5), (0, 2))


def test_what_begins_with_the_words_comes_first():
    lines = [Line(Group.DEEDS, "새 안건", None), Line(Group.DEEDS, "안건 보기", None)]

    assert words(matching(lines, "안건")) == ["안건 보기", "새 안건"]


def test_whoever_types_the_whole_name_of_a_screen_comes_to_it():
    deed = Line(Group.DEEDS, "위원회에 보고", None)
    screens = [Line(Group.ROOMS, name, None) for name in ("위원 명단", "위원", "회의 준비")]

    assert words(matching([deed, *screens], "위원")) == ["위원", "위원 명단", "위원회에 보고"]
    assert words(matching([deed, *screens], "dnldnjs"))[0] == "위원"  # with the keyboard left in English


def test_a_line_is_read_out_whole():
    assert OFFERED[0].spoken == "결과 선포, 기록한 표가 없습니다."


def test_nothing_typed_shows_what_was_worked_on_and_what_the_screen_offers(room):
    shown = room.door.ask(shown_for, "", OFFERED)

    assert groups(shown) == [Group.RECENT, Group.DEEDS]
    assert shown.lines[0].leads == Place("docket", 1)
    assert words(shown.lines[1:3]) == ["2026년 제3회 한빛구 적극행정위원회", "위원12"]


def test_everything_on_the_desk_stands_in_its_group(room):
    shown = room.door.ask(shown_for, "위", OFFERED)

    assert groups(shown) == [Group.PEOPLE, Group.MEETINGS]
    assert len([line for line in shown.lines if line.group is Group.PEOPLE]) == palette.OF_EACH


def test_deeds_and_screens_stand_before_what_is_on_the_desk(room):
    shown = room.door.ask(shown_for, "안", OFFERED)

    assert groups(shown) == [Group.DEEDS, Group.ROOMS, Group.MATTERS]


def test_a_hit_leads_to_its_screen_and_says_when_and_where(room):
    (line,) = room.door.ask(shown_for, "안전표", ()).lines

    assert (line.leads, line.detail, line.marked) == (Place("docket", 1), "2026-11-02", ((3, 6),))


def test_what_was_read_with_the_other_keyboard_is_said(room):
    shown = room.door.ask(shown_for, "dkswjsvy", OFFERED)

    assert (words(shown.lines), shown.note) == (["교통 안전표지 정비"], "Found for “안전표”.")


@pytest.mark.parametrize("typed", ["정비 3", "정비3", "wjdql3"])
def test_a_number_is_found_with_and_without_its_blank(room, typed):
    ready(room, title="보도 정비 제3구간")
    offered = [*OFFERED, Line(Group.ROOMS, "정비 구간 3", Place("docket"))]

    assert words(room.door.ask(shown_for, typed, offered).lines) == ["정비 구간 3", "보도 정비 제3구간"]


def test_where_nothing_is_found_there_is_advice(room):
    shown = room.door.ask(shown_for, "없는말", OFFERED)

    assert shown.lines == ()
    assert shown.note.startswith("Nothing on this desk is called “없는말”. Try two syllables")


def test_deeds_are_found_while_the_index_cannot_be_read(room):
    room.door.do(lambda session: session.execute(text("DROP TABLE search_word")))

    shown = room.door.ask(shown_for, "선포", OFFERED)

    assert (words(shown.lines), shown.note) == (
        ["결과 선포"],
        "The search index of this desk is missing, damaged or out of date.",
    )


def test_every_kind_that_has_a_screen_has_its_shelf():
    # Rounds are found on the command line; they have no screen yet.
    assert set(palette.SHELVES) == set(palette.REGISTERS) - {"round"}
