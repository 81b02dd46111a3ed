"""Two versions of a text, word by word."""

import pytest

from committee_desk.domain.comparing import Change, Compared, Run, compared, words

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED


def told(runs):
    marks = {SAME: "{}", REMOVED: "[-{}]", ADDED: "[+{}]"}
    return "".join(marks[run.change].format(run.text) for run in runs)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("개회를 선언하다.", "개회를 선언하다.", "개회를 선언하다."),
        ("위원장이 선언하다.", "위원장은 선언하다.", "[-위원장이][+위원장은] 선언하다."),
        ("찬성 5, 반대 1", "찬성 4, 반대 1", "찬성 [-5][+4], 반대 1"),
        ("14:00 개회", "14:05 개회", "[-14:00][+14:05] 개회"),
        ("의견을 설명함", "자세히 의견을 설명함", "[+자세히 ]의견을 설명함"),
    ],
)
def test_words_that_differ_stand_side_by_side(before, after, shown):
    assert told(words(before, after)) == shown


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("사전검토 의견", "사전 검토 의견", "사전[+ ]검토 의견"),
        ("사전 검토 의견", "사전검토 의견", "사전[- ]검토 의견"),
    ],
)
def test_of_other_spacing_only_the_spaces_are_marked(before, after, shown):
    assert told(words(before, after)) == shown


def test_both_versions_can_be_read_back_from_what_was_compared():
    before = ["1. 회의 개요", "위원 9명 중 7명 참석", "위원장이 개회를 선언하다.", "폐회"]
    after = ["1. 회의 개요", "위원 9명 중 8명 참석", "새로 넣은 줄", "위원장은 개회를 선언하다."]

    lines = compared(before, after)

    assert [line.before for line in lines if line.before] == before
    assert [line.after for line in lines if line.after] == after


def test_a_line_of_one_version_only_is_whole():
    assert compared(["하나"], ["하나", "전혀 다른 문장이다."]) == [
        Compared((Run("하나"),)),
        Compared((Run("전혀 다른 문장이다.", ADDED),)),
    ]


def test_lines_that_have_nothing_in_common_are_taken_out_and_put_in():
    lines = compared(["가나다라"], ["마바사아"])

    assert [told(line.runs) for line in lines] == [
        "[-가나다라]",
        "[+마바사아]",
    ]
