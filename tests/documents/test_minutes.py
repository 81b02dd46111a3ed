"""회의록: the parts that the law asks for, in its order, from what was recorded."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.documents import minutes, vote
from committee_desk.documents.order import attendance
from committee_desk.documents.paper import Facts, Grid, Heading, Marked, Note, Text, flat
from committee_desk.domain.assignment import Assignment
from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Stage
from committee_desk.domain.ids import AssignmentId, RemarkId
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Mode, Presiding
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recess import Recess
from committee_desk.domain.remark import Remark
from tests.jobs.holding import held
from tests.packs import rules


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def blocks(record, kind):
    return [block for block in flat(minutes.paper(record).blocks) if isinstance(block, kind)]


def said(record):
    """What stands under 발언 요지, with its lead."""
    whole = list(flat(minutes.paper(record).blocks))
    first, last = (whole.index(Heading(title)) for title in ("5. 발언 요지", "6. 결정 사항"))
    return [(one.lead, one.text) for one in whole[first:last] if isinstance(one, Text | Marked)]


def edited(record, key, text):
    return replace(record, minutes=record.minutes.edit(key, text, minutes.passages(record)[key]))


def test_the_parts_that_the_law_requires_stand_in_its_order(record):
    [facts] = blocks(record, Facts)

    assert [label for label, _ in facts.facts][:4] == ["회의의 명칭", "개최기관", "일시", "장소"]
    assert [heading.text for heading in blocks(record, Heading) if heading.level == 1] == [
        "1. 회의 개요",
        "2. 참석자 및 배석자",
        "3. 진행 순서",
        "4. 상정 안건",
        "5. 발언 요지",
        "6. 결정 사항",
        "7. 표결 내용",
    ]


def test_the_order_of_business_follows_the_clock(record):
    _people, order, *_ = blocks(record, Grid)

    assert order.rows == (
        ("14:00", "성원 보고", "지정 위원 9명 중 7명 출석, 개의정족수 5명 이상 충족"),
        ("14:00", "개회", "위원장이 개회를 선언"),
        ("14:05", "의결안건 제1호 상정", "폭설 때 경사로 제설 면책 건의"),
        ("14:06", "제척·회피 확인", "의결안건 제1호: 위원07 위원 회피(제11조의2제1항제3호)"),
        ("14:10", "의결안건 제1호 질의·토론", "발언 1건"),
        ("14:20", "의결안건 제1호 표결·선포", "원안의결(인용)"),
        ("14:30", "의결안건 제2호 상정", "무인민원발급기 설치 장소 변경"),
        ("14:40", "의결안건 제2호 표결·선포", "원안의결"),
        ("14:45", "보고안건 제1호 보고", "3분기 적극행정 추진 실적"),
        ("14:50", "보고안건 제1호 종료", "보고"),
        ("15:00", "폐회", "위원장이 폐회를 선언"),
    )


def test_whoever_came_late_went_out_and_came_back_is_told_at_their_times(record):
    late = record.meeting.designated[7]
    stays = (Spell(late, time(14, 8), time(14, 15)), Spell(late, time(14, 25), time(14, 55)))
    meeting = replace(record.meeting, spells=(*record.meeting.spells, *stays))

    _people, order, *_ = blocks(replace(record, meeting=meeting), Grid)

    assert [row[:2] for row in order.rows if row[2] == "위원08 위원"] == [
        ("14:08", "도착"),
        ("14:15", "이석"),
        ("14:25", "복귀"),
        ("14:55", "퇴장"),
    ]
    assert attendance(meeting, late) == "14:08 출석 · 14:15 이석\n14:25 복귀 · 14:55 퇴장"
    assert attendance(meeting, record.meeting.designated[8]) == "불참"


def test_where_nobody_was_recorded_somebody_acts_for_a_chair_who_is_not_in_the_room(record):
    away = tuple(one for one in record.meeting.spells if one.person != record.meeting.chair)
    late = (*away, Spell(record.meeting.chair, time(14, 25), time(15)))

    def presided(spells):
        meeting = replace(record.meeting, spells=spells, opened_by=None, closed_by=None)
        agenda = tuple(replace(one, item=replace(one.item, taken_up_by=None)) for one in record.agenda)
        passages = minutes.passages(replace(record, meeting=meeting, agenda=agenda))
        return [words.split("이 ")[0] for key, words in passages.items() if not key.endswith("decided")]

    chair, acting, speaker = "위원장", "위원장 직무대행", "사전에 검토한 의견을 설명함."
    assert presided(away) == [acting, acting, acting, acting, speaker, acting]
    assert presided(late) == [acting, acting, chair, chair, speaker, chair]


def test_who_stood_in_for_the_chair_is_named_with_the_article(record):
    chair, second, *_ = record.meeting.designated
    meeting = replace(record.meeting, opened_by=chair, closed_by=second)
    first = replace(record.agenda[0], item=replace(record.agenda[0].item, taken_up_by=second))
    acting = replace(record, meeting=meeting, agenda=(first, *record.agenda[1:]), rules=rules("mokpo"))

    [facts] = blocks(acting, Facts)

    told = dict(facts.facts)
    assert told["사회"] == "위원장 위원01, 위원장 직무대행 위원02 위원(의결안건 제1호, 폐회)"
    assert told["직무대행의 근거"] == "「목포시 적극행정 운영 조례」 제5조제2항"
    assert minutes.passages(acting)["closing"].startswith("위원장 직무대행 위원02 위원이 ")


def test_under_the_decree_alone_no_article_is_named_for_an_acting_chair(record):
    chair, second, *_ = record.meeting.designated
    meeting = replace(record.meeting, opened_by=second, closed_by=chair)

    [facts] = blocks(replace(record, meeting=meeting), Facts)

    assert (
        dict(facts.facts)["사회"]
        == "위원장 직무대행 위원02 위원, 위원장 위원01(의결안건 제1호, 의결안건 제2호, 보고안건 제1호, 폐회)"
    )
    assert "직무대행의 근거" not in dict(facts.facts)


def test_recesses_and_who_presided_stand_in_the_order_of_business(record):
    second = record.meeting.designated[1]
    recess = Recess(time(14, 20), time(14, 30), time(14, 35), "자료 확인", record.meeting.chair, second)
    presided = (Presiding(second, time(14, 30)),)
    meeting = replace(record.meeting, recesses=(recess,), presided=presided)

    _people, order, *_ = blocks(replace(record, meeting=meeting), Grid)

    assert [row for row in order.rows if row[0] in ("14:20", "14:30")] == [
        ("14:20", "의결안건 제1호 표결·선포", "원안의결(인용)"),
        ("14:20", "정회", "위원장이 14:35까지 정회를 선포(자료 확인)"),
        ("14:30", "속개", "위원장 직무대행 위원02 위원이 속개를 선포"),
        ("14:30", "사회", "위원장 직무대행 위원02 위원"),
        ("14:30", "의결안건 제2호 상정", "무인민원발급기 설치 장소 변경"),
    ]


def test_a_meeting_that_was_never_resumed_says_so_at_its_closing(record):
    meeting = replace(record.meeting, recesses=(Recess(time(14, 55)),))

    words = minutes.passages(replace(record, meeting=meeting))["closing"]

    assert words == "위원장이 정회한 회의를 속개하지 못하여 폐회를 선언하다."


def on_paper(record, **figures):
    """The first item as decided by a paper ballot."""
    one = record.agenda[0]
    result = replace(one.item.declared.result, ballot=Ballot.PAPER, **figures)
    counted_by = record.meeting.designated[5:7]
    declared = replace(one.item.declared, votes={}, result=result, counted_by=counted_by)
    return replace(
        record, agenda=(replace(one, item=replace(one.item, declared=declared)), *record.agenda[1:])
    )


def test_a_paper_ballot_is_told_by_its_totals_and_who_counted_and_names_no_choice(record):
    counted = on_paper(record, yes=4, no=1, abstain=0, invalid=1)

    whole = list(flat(minutes.paper(counted).blocks))
    votes = whole[whole.index(Heading("7. 표결 내용")) :]
    [grid, *_] = [one for one in votes if isinstance(one, Grid)]
    [line, *_] = [one.text for one in votes if isinstance(one, Text)]
    assert (
        line
        == "지정 9 · 출석 7 · 회피 1 · 표결 6(무기명): 찬성 4, 반대 1, 기권 0, 무효 1 → 과반수 4 이상, 가결"
    )
    assert [row[:2] for row in grid.rows] == [
        ("무기명 투표", "6명"),
        ("개표", "2명"),
        ("제척·회피", "1명"),
        ("회의장에 없음", "2명"),
    ]


def test_totals_that_are_withheld_stand_nowhere_in_the_minutes(record):
    secret = on_paper(record, yes=6, no=0, abstain=0, withheld=True)

    texts = [one.text for one in blocks(secret, Text | Note)]

    assert "지정 9 · 출석 7 · 회피 1 · 표결 6(무기명) → 과반수 4 이상, 가결" in texts
    assert vote.WITHHELD in texts
    assert not [words for words in texts if "찬성 6" in words]


def test_who_did_not_come_confirms_no_minutes(record):
    chair, *others = record.meeting.designated
    spells = tuple(one for one in record.meeting.spells if one.person != chair)

    assert minutes.signers(replace(record, meeting=replace(record.meeting, spells=spells))) == tuple(
        others[:6]
    )


def test_what_was_said_stands_with_its_time_and_speaker(record):
    assert said(record)[1:3] == [
        ("14:05", "위원장이 안건을 상정하다."),
        ("14:10 위원02", "사전에 검토한 의견을 설명함."),
    ]


def test_what_was_said_beside_the_items_stands_before_or_after_them(record):
    one = record.remarks[0]
    beside = (
        replace(one, id=RemarkId(8), item=None, at=time(14, 1), text="전회 결과를 보고함."),
        replace(one, id=RemarkId(9), item=None, at=time(14, 55), text="다음 회의를 알림."),
    )

    told = [text for _, text in said(replace(record, remarks=(*record.remarks, *beside)))]

    assert [told.index(one.text) for one in beside] == [1, len(told) - 2]


def test_a_remark_that_was_struck_is_not_told(record):
    struck = tuple(replace(one, struck_because="오기") for one in record.remarks)

    assert [lead for lead, _ in said(replace(record, remarks=struck)) if "위원02" in lead] == []


def test_a_passage_that_a_hand_changed_is_marked_and_says_what_the_mark_means(record):
    key = f"remark/{record.remarks[0].id}"

    changed = edited(record, key, "검토 의견을 자세히 설명함.")

    assert blocks(changed, Marked) == [Marked("검토 의견을 자세히 설명함.", "14:10 위원02")]
    assert blocks(changed, Note)[0] == Note(
        "왼쪽에 줄을 그은 부분은 회의 중에 기록한 내용을 작성자가 고쳐 쓴 것이다."
    )


def test_no_figure_can_be_edited(record):
    drafted = " ".join(minutes.passages(record).values())

    assert [word for word in drafted if word.isdigit()] == []


def given(record, dropped_on=None, confirmed_on=None):
    """What stands in the minutes of a meeting that gave one thing to do."""
    one = Assignment(AssignmentId(1), record.meeting.id, record.agenda[0].item.id, "공고한다", "감사관")
    if dropped_on:
        one = one.drop(dropped_on, "잘못 적음")
    meeting = replace(record.meeting, confirmed_on=confirmed_on)
    there = blocks(replace(record, meeting=meeting, assignments=(one,)), Text)
    return [block.text for block in there if block.lead == "조치사항"]


def test_what_a_meeting_gave_to_do_stands_under_its_item(record):
    assert given(record) == ["공고한다 (담당: 감사관)"]


def test_what_was_dropped_while_the_minutes_were_a_draft_is_not_in_them(record):
    assert given(record, dropped_on=date(2026, 12, 3)) == []


def test_what_was_dropped_later_stays_in_the_minutes_that_gave_it(record):
    assert given(record, date(2026, 12, 3), confirmed_on=date(2026, 12, 1)) == ["공고한다 (담당: 감사관)"]


def test_a_deferral_decides_nothing(record):
    first, *others = record.agenda
    put_off = replace(first.item.declared, resolution=Resolution.DEFERRED, outcome="", result=None, votes={})
    after = replace(record, agenda=(replace(first, item=replace(first.item, declared=put_off)), *others))

    assert minutes.passages(after)[f"item/{first.item.id}/decided"] == "이 안건의 의결을 보류하다."


def test_an_item_that_fell_away_says_why_and_keeps_what_was_said(record):
    first, *others = record.agenda
    gone = replace(first.item, declared=None, stage=Stage.WITHDRAWN, withdrawn_because="신청인이 취하함")
    after = replace(record, agenda=(replace(first, item=gone), *others))

    whole = [(one.lead, one.text) for one in blocks(after, Text)]

    assert ("철회", "의결하지 아니함(사유: 신청인이 취하함)") in whole
    assert ("14:10 위원02", "사전에 검토한 의견을 설명함.") in whole


def test_the_chair_and_all_who_came_sign(record):
    assert minutes.signers(record) == record.meeting.designated[:7]


def test_where_lots_chose_who_signs_whoever_presided_and_those_drawn_do(record):
    came = record.meeting.designated[:7]
    names = tuple(record.names[one] for one in came[1:])
    drawn = Lot(Use.SIGNERS, "회의록 서명", names, 2, "4711", "위원들이 부른 수", record.meeting.held_on)
    void = replace(drawn, void_because="착오")

    signing, as_before = (
        minutes.signers(replace(record, meeting=replace(record.meeting, lots=(lot,))))
        for lot in (drawn, void)
    )

    assert signing[0] == came[0]
    assert {record.names[one] for one in signing[1:]} == set(drawn.winners)
    assert as_before == came


def test_the_same_record_gives_the_same_text(record):
    again = replace(record, remarks=tuple(Remark(*_fields(one)) for one in record.remarks))

    texts = [minutes.paper(one).canonical("1", 1, one.meeting.held_on) for one in (record, again)]

    assert texts[0] == texts[1]


def _fields(remark):
    return remark.id, remark.meeting, remark.item, remark.at, remark.speaker, remark.text


def test_whoever_took_part_by_video_is_told_from_the_head_to_the_order(record):
    first, *rest = record.meeting.spells
    far = replace(first, remote=True, because="국외 출장")
    late = Spell(record.meeting.designated[7], time(14, 8), remote=True)
    meeting = replace(record.meeting, spells=(far, *rest, late))

    [facts] = blocks(replace(record, meeting=meeting), Facts)
    people, order, *_ = blocks(replace(record, meeting=meeting), Grid)

    assert dict(facts.facts)["회의 방식"] == "대면회의(원격영상 참석 2명)"
    assert people.rows[0][3] == "13:50 출석(원격: 국외 출장)"
    assert (
        "14:00",
        "성원 보고",
        "지정 위원 9명 중 7명 출석(원격 1명), 개의정족수 5명 이상 충족",
    ) in order.rows
    assert ("14:08", "도착(원격)", "위원08 위원") in order.rows


def test_a_meeting_by_video_tells_who_came_to_the_place(record):
    meeting = replace(record.meeting, mode=Mode.REMOTE)

    [facts] = blocks(replace(record, meeting=meeting), Facts)

    assert dict(facts.facts)["회의 방식"] == "원격영상회의(대면 참석 7명)"


def test_the_bodies_of_a_joint_meeting_are_told_with_their_quorum_and_their_votes(record):
    partner = Partner("한빛시 인사위원회", 9, 9, 6, leads=True, rule="지방공무원법 제10조")
    first = record.agenda[0]
    declared = replace(first.item.declared, elsewhere=(Tally(partner.body, 6, 5, 1),))
    voted = replace(first, item=replace(first.item, declared=declared))
    meeting = replace(record.meeting, partners=(partner,))
    joint = replace(record, meeting=meeting, agenda=(voted, *record.agenda[1:]))

    [facts] = blocks(joint, Facts)
    _people, order, *_ = blocks(joint, Grid)
    texts = [(one.lead, one.text) for one in blocks(joint, Text)]

    assert dict(facts.facts)["합동회의"] == "한빛시 인사위원회(9명, 주관)"
    came = "한빛시 인사위원회: 구성 9명 중 6명 출석, 개의정족수 5명 이상 충족(「지방공무원법」 제10조)"
    assert ("14:00", "성원 보고", came) in order.rows
    line = "구성 9 · 출석 6 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"
    assert ("한빛시 인사위원회", line) in texts
    assert ("합동회의", "2개 위원회가 각각 의결하여 모두 가결한 때에 가결로 한다 → 가결") in texts
