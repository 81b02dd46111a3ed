"""심의 결과서: what was resolved, by which vote, and under which reading."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.documents import decision, vote
from committee_desk.documents.paper import Facts, Grid, Heading, Note, Numbered, Text, flat
from committee_desk.domain.ballot import Stage
from committee_desk.domain.declaration import Motion, Voided
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recusal import Ground, Recusal
from tests.jobs.holding import held


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def blocks(record, agendum, kind):
    return [block for block in flat(decision.paper(record, agendum).blocks) if isinstance(block, kind)]


def texts(record, agendum):
    return [(block.lead, block.text) for block in blocks(record, agendum, Text)]


def declared_otherwise(agendum, **changes):
    return replace(agendum, item=replace(agendum.item, declared=replace(agendum.item.declared, **changes)))


def test_it_names_the_item_and_the_result(record):
    [facts] = blocks(record, record.agenda[0], Facts)

    assert dict(facts.facts) == {
        "회의": "2026년 제3회 한빛구 적극행정위원회",
        "제목": "폭설 때 경사로 제설 면책 건의",
        "안건": "의결안건 제1호(면책 건의)",
        "의안번호": "2026-0001",
        "제출자": "—",
        "제출부서": "—",
        "접수일": "2026. 11. 2.",
        "사회": "위원장 위원01",
        "의결일시": "2026. 11. 27.(금) 14:20",
        "공개구분": "비공개(5,6)",
        "보존기간": "10년",
        "의결 결과": "원안의결(인용)",
    }


def test_the_vote_stands_in_one_line_with_its_article(record):
    line = "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"

    assert ("", line) in texts(record, record.agenda[0])
    assert blocks(record, record.agenda[0], Note) == [
        Note("근거: 「지방공무원 적극행정 운영규정」 제11조제5항")
    ]


def test_everyone_designated_is_named_once_under_what_they_did(record):
    names, aside = blocks(record, record.agenda[0], Grid)

    assert names.rows == (
        ("찬성", "5명", "위원01, 위원02, 위원03, 위원04, 위원05"),
        ("반대", "1명", "위원06"),
        ("기권", "0명", "없음"),
        ("제척·회피", "1명", "위원07"),
        ("회의장에 없음", "2명", "위원08, 위원09"),
    )
    assert aside.rows == (
        (
            "위원07",
            "회피",
            "제3호: 안건에 관하여 증언·진술·자문·연구·용역·감정 등을 하고 있거나 하였음\n"
            "(자문한 사실이 있음)",
        ),
    )


def test_it_prints_the_reading_of_the_law_and_the_version_of_the_rules(record):
    *_, reading = blocks(record, record.agenda[0], Numbered)

    assert [point.text for point in reading.points][::4] == [
        "개의정족수: 지정 위원 9명의 과반수인 5명 이상 출석(「지방공무원 적극행정 운영규정」 제11조제5항).",
        "적용한 규정: 지방공무원 적극행정 운영규정(2025. 12. 30. 시행).",
    ]


def test_the_chair_and_all_who_could_vote_sign_it(record):
    assert decision.signers(record, record.agenda[0]) == record.meeting.designated[:6]


def test_a_chair_who_was_not_there_signs_nothing(record):
    one = record.agenda[0]
    room = one.item.declared.roster.room - {record.meeting.chair}
    roster = replace(one.item.declared.roster, room=room)

    signers = decision.signers(record, declared_otherwise(one, roster=roster))

    assert signers == record.meeting.designated[1:6]


def test_a_chair_who_stood_aside_signs_nothing(record):
    one = record.agenda[1]
    recused = replace(one.item.declared.roster, recused=frozenset({record.meeting.chair}))

    signers = decision.signers(record, declared_otherwise(one, roster=recused))

    assert signers == record.meeting.designated[1:7]


def test_a_condition_stands_beside_the_order(record):
    motion = Motion(Resolution.CONDITIONAL, text="영업시간을 22시까지로 할 것")

    said = texts(
        record, declared_otherwise(record.agenda[1], motion=motion, resolution=Resolution.CONDITIONAL)
    )

    assert said[:2] == [("", "원안대로 의결한다."), ("의결 조건", "영업시간을 22시까지로 할 것")]


@pytest.mark.parametrize(
    ("resolution", "order", "label"),
    [
        (Resolution.AS_PROPOSED, "「무인민원발급기 설치 장소 변경」 안건을 원안대로 의결한다.", ""),
        (
            Resolution.CONDITIONAL,
            "「무인민원발급기 설치 장소 변경」 안건을 다음 조건을 붙여 의결한다.",
            "의결 조건",
        ),
        (
            Resolution.AMENDED,
            "「무인민원발급기 설치 장소 변경」 안건을 다음과 같이 수정하여 의결한다.",
            "수정 내용",
        ),
    ],
)
def test_a_matter_without_a_motion_of_its_own_says_how_it_was_resolved(record, resolution, order, label):
    one = replace(record.agenda[1], matter=replace(record.agenda[1].matter, particulars=Other()))
    motion = Motion(resolution, text="22시까지로 할 것" if label else "—")

    said = texts(record, declared_otherwise(one, motion=motion, resolution=resolution))

    assert said[0] == ("", order)
    assert [pair for pair in said if motion.text in pair] == ([(label, motion.text)] if label else [])


def test_what_is_rejected_says_so(record):
    rejected = declared_otherwise(record.agenda[1], resolution=Resolution.REJECTED, outcome="not_approved")

    assert texts(record, rejected)[0] == ("", "「무인민원발급기 설치 장소 변경」 안건을 부결한다.")


def test_a_vote_with_fewer_voters_than_were_needed_to_open_carries_a_caution(record):
    result = replace(record.agenda[1].item.declared.result, voters=4, yes=4)

    notes = blocks(record, declared_otherwise(record.agenda[1], result=result), Note)

    assert notes[1:] == [
        Note(
            "주의: 표결할 수 있는 위원 4명이 개의정족수 5명보다 적다. "
            "제척·회피 위원을 출석에 포함하여 개의를 인정하는 해석에 따른 결과이다."
        )
    ]


def test_a_vote_declared_void_stays_to_be_seen(record):
    one = record.agenda[1]
    earlier = Voided(replace(one.item.declared, at=time(14, 35)), "잘못 집계함")

    said = texts(record, replace(one, item=replace(one.item, voided=(earlier,))))

    assert [text for lead, text in said if lead == "무효가 된 표결"] == [
        "지정 9 · 출석 7 · 회피 0 · 표결 7: 찬성 7, 반대 0, 기권 0 → 과반수 4 이상, 가결 [14:35 선포, 무효]"
    ]


def test_a_recusal_found_after_a_vote_is_not_told_of_that_vote(record):
    one = record.agenda[1]
    found = Recusal(PersonId(3), Ground.EXCLUSION, 1)
    void = one.item.void("제척 사유를 나중에 앎").recuse(found)

    said = texts(record, replace(one, item=replace(void, declared=one.item.declared, stage=Stage.DECLARED)))

    [line] = [text for lead, text in said if lead == "무효가 된 표결"]
    assert "회피 0" in line
    assert "제척" not in line.partition(" [")[0]


def test_who_stood_aside_of_a_void_vote_is_told_though_taken_back_since(record):
    one = record.agenda[1]
    excluded = Recusal(PersonId(3), Ground.EXCLUSION, 1)
    declared = one.item.declared
    aside = replace(declared.result, recused=1, voters=6)
    before = replace(one.item, recusals=(excluded,), declared=replace(declared, result=aside))
    void = before.void("사유가 없었음").take_back_recusal(PersonId(3))

    said = texts(record, replace(one, item=replace(void, declared=declared, stage=Stage.DECLARED)))

    [line] = [text for lead, text in said if lead == "무효가 된 표결"]
    assert "제척 1" in line


def test_an_item_without_written_grounds_points_to_what_was_submitted(record):
    assert ("", "제출된 안건의 내용과 같다.") in texts(record, record.agenda[1])


def test_a_matter_of_no_particular_kind_is_called_by_its_number_alone(record):
    [facts] = blocks(record, record.agenda[1], Facts)

    assert dict(facts.facts)["안건"] == "의결안건 제2호"


def test_what_a_submitter_wrote_is_not_passed_off_as_the_bodys_own_reasons(record):
    headings = [blocks(record, one, Heading)[1].text for one in record.agenda[:2]]

    assert headings == ["2. 이유", "2. 제안 내용"]


def test_whoever_took_part_by_video_is_counted_named_and_explained(record):
    item = record.agenda[0].item
    far = record.meeting.designated[1:3]
    roster = replace(item.declared.roster, by_video=frozenset(far))
    seen = replace(item.declared.result, by_video=2)

    by_video = declared_otherwise(record.agenda[0], roster=roster, result=seen)

    rows = [row for one in blocks(record, by_video, Grid) for row in one.rows]
    assert ("원격영상 참석", "2명", "위원02, 위원03") in rows
    assert (
        "",
        "지정 9 · 출석 7(원격 2) · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결",
    ) in texts(record, by_video)
    assert vote.reading(record, seen)[3] == (
        "원격영상으로 참석한 위원 2명은 출석한 것으로 보아 개의정족수와 표결자 수에 넣는다"
        "(「인사혁신처 적극행정 및 규제심사 운영규정」 제16조제5항(준용))."
    )


def test_a_secret_vote_with_somebody_at_the_screen_says_so_and_why(record):
    declared = record.agenda[0].item.declared
    roster = replace(declared.roster, by_video=frozenset({record.meeting.designated[1]}))
    secret = replace(declared.result, ballot=Ballot.PAPER, by_video=1)

    said = vote.far_from_box(replace(declared, roster=roster, result=secret, because="우편으로 받아 넣음"))

    assert said == "원격영상으로 참석한 표결자 1명이 있는 무기명 투표이다(사유: 우편으로 받아 넣음)."
    assert vote.far_from_box(replace(declared, roster=roster)) == ""
