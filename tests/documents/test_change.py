"""의사일정 변경: what came and what fell away after the notice, as its readers see it."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.documents import change, notice
from committee_desk.documents.paper import Facts, Grid, Text, flat
from tests.jobs.holding import held


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """The second item came late, the report fell away."""
    told = held(tmp_path_factory.mktemp("desk")).record
    first, second, report = told.agenda
    late = replace(
        second.item, number="1의2", added_on=date(2026, 11, 20), added_because="감사 일정이 앞당겨짐"
    )
    gone = replace(report.item, withdrawn_because="자료를 못 갖춤", withdrawn_on=date(2026, 11, 24))
    return replace(told, agenda=(first, replace(second, item=late), replace(report, item=gone)))


def blocks(record, kind):
    return [block for block in flat(change.paper(record).blocks) if isinstance(block, kind)]


def test_it_lists_what_came_and_what_fell_away_and_why(record):
    slip, _now = blocks(record, Grid)

    assert slip.rows == (
        (
            "추가",
            "의결안건 제1호의2",
            "무인민원발급기 설치 장소 변경",
            "2026. 11. 20.",
            "감사 일정이 앞당겨짐",
        ),
        ("상정하지 않음", "보고안건 제1호", "3분기 적극행정 추진 실적", "2026. 11. 24.", "자료를 못 갖춤"),
    )


def test_it_says_how_the_agenda_stands_now(record):
    _slip, now = blocks(record, Grid)

    assert [(row[0], row[2]) for row in now.rows] == [
        ("의결안건 제1호", "폭설 때 경사로 제설 면책 건의"),
        ("의결안건 제1호의2", "무인민원발급기 설치 장소 변경"),
    ]


def test_it_says_which_meeting_and_how_much_changed(record):
    [facts] = blocks(record, Facts)

    assert dict(facts.facts) == {
        "회의": "2026년 제3회 한빛구 적극행정위원회",
        "일시": "2026. 11. 27.(금) 14:00",
        "장소": "구청 3층 기획상황실",
        "변경": "추가 1건, 상정하지 않음 1건",
    }


def test_it_bears_the_day_of_the_latest_change(record):
    assert blocks(record, Text)[-2].text == "2026. 11. 24."


def test_a_change_nobody_explained_is_printed_without_a_reason(record):
    first, second, *others = record.agenda
    unsaid = replace(second, item=replace(second.item, added_because="", added_on=None))

    slip, _now = blocks(replace(record, agenda=(first, unsaid, *others)), Grid)

    assert slip.rows[0][3:] == ("—", "—")


def test_the_notice_itself_tells_no_more_of_what_fell_away(record):
    agenda = notice.agenda(record)

    assert [row[2] for row in agenda.rows] == [
        "폭설 때 경사로 제설 면책 건의",
        "무인민원발급기 설치 장소 변경",
    ]
