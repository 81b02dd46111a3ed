"""의사진행 시나리오: every step of a meeting in its order, the numbers of the records, and nothing closed."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import item, meeting
from committee_desk.documents import pdf, script, script_item
from committee_desk.documents.paper import Grid, Heading, Spoken, Text, flat, printout, words
from committee_desk.domain import candidates
from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Item
from committee_desk.domain.joint import Partner
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.meeting import Mode, NoticeAnswer
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.result import majority
from committee_desk.domain.rules import Recused
from committee_desk.store import records
from tests.acts.making import NOTICE, begun, planned, ready, titled, with_members
from tests.pdfa import verapdf

KINDS = ("confirmation", "opinion", "other", "report")
MINUTES = (5, 20, 0, 10)


@pytest.fixture(scope="module")
def record():
    """A convened meeting of nine, with minutes to confirm, two matters to decide and a report."""
    room = begun()
    held = planned(room, with_members(room, 9))
    for kind, minutes in zip(KINDS, MINUTES, strict=True):
        placed = room.do(item.place, held.id, ready(room, kind, titled(kind)).id)
        if minutes:
            room.do(item.plan, placed.id, minutes)
    room.do(meeting.convene, held.id, NOTICE)
    return room.door.ask(records.of, held.id)


def changed(record, place, **facts):
    """The record with one item, or its matter, otherwise."""
    agenda = list(record.agenda)
    about = agenda[place]
    of_item = {name: value for name, value in facts.items() if name in Item.__dataclass_fields__}
    of_matter = {name: value for name, value in facts.items() if name not in of_item}
    agenda[place] = replace(
        about, item=replace(about.item, **of_item), matter=replace(about.matter, **of_matter)
    )
    return replace(record, agenda=tuple(agenda))


def sitting(record, **facts):
    return replace(record, meeting=replace(record.meeting, **facts))


def told(record):
    return list(flat(script.paper(record).blocks))


def spoken(record):
    return "\n".join(one.text for one in told(record) if isinstance(one, Spoken))


def cues(record):
    lines = (one.text for one in told(record) if isinstance(one, Text) and one.text.startswith("▷"))
    return "\n".join(lines).replace(script_item.LETTER, " ")


def part(record, begins):
    """What stands under the heading that begins so, as spoken and as cues."""
    blocks, within = [], False
    for one in told(record):
        if isinstance(one, Heading):
            within = one.text.startswith(begins)
        if within:
            blocks.append(one)
    said = [one.text for one in blocks if isinstance(one, Spoken)]
    return said, [one.text.replace(script_item.LETTER, " ") for one in blocks if isinstance(one, Text)]


def in_order(words, text):
    """Whether each stands in the text, behind the one before it."""
    at = 0
    for word in words:
        assert word in text[at:], word
        at = text.index(word, at) + len(word)


def test_a_meeting_is_led_from_the_opening_to_the_closing_item_by_item(record):
    headings = [one.text for one in told(record) if isinstance(one, Heading)]

    assert headings == [
        "1. 개회(14:00)",
        "2. 의결안건 제1호 confirmation",
        "3. 의결안건 제2호 opinion",
        f"4. 의결안건 제3호 {record.agenda[2].matter.title}",
        f"5. 보고안건 제1호 {record.agenda[3].matter.title}",
        "6. 정회와 속개(필요할 때)",
        "7. 위원장이 자리를 비울 때",
        "8. 기타와 폐회(14:35 이후)",
    ]


def test_every_step_is_said_in_the_order_of_a_meeting(record):
    in_order(
        (
            "성원 보고를 드리겠습니다",
            "개회하겠습니다",
            "오늘 상정할 안건은 의결안건 3건, 보고안건 1건, 모두 4건입니다",
            "회피할 뜻을 밝혀 주시기 바랍니다",
            "「confirmation」을 상정합니다",
            "회의록에 고칠 곳이 있으면",
            "작성된 대로 확인되었음을 선포합니다",
            "「opinion」을 상정합니다",
            "제안 설명을 하여 주시기 바랍니다",
            "제척되거나 회피하실 위원이 계시면",
            "질의하시거나 의견을 말씀하실",
            "표결하겠습니다",
            "찬성하시는 위원께서는 손을 들어",
            "원안대로 가결되었음을 선포합니다",
            "부결되었음을 선포합니다",
            "보류되었음을 선포합니다",
            "보고하여 주시기 바랍니다",
            "보고받은 것으로 하고 마치겠습니다",
            "정회를 선포합니다",
            "속개하겠습니다",
            "자리를 비우는 동안",
            "그 밖에 말씀하실 사항이 있으십니까",
            "폐회를 선포합니다",
        ),
        spoken(record),
    )


def test_the_opening_has_the_base_the_number_needed_and_a_blank_for_those_who_come(record):
    held = record.meeting

    said, beside = part(record, "1.")

    assert f"지정 위원 {held.base}명 가운데 {script_item.BLANK}명이 출석하여" in said[0]
    assert f"개의에 필요한 {held.quorum().required}명 이상" in said[0]
    assert (held.base, held.quorum().required) == (9, 5)
    assert beside[0] == (
        "▷ 지정 위원 9명의 과반수인 5명 이상이 출석하여야 개회한다"
        "(「지방공무원 적극행정 운영규정」 제11조제5항)."
    )


def test_those_who_are_there_already_are_counted_once_they_are_enough(record):
    few, enough = (sitting(record, spells=tuple(spells(record, count))) for count in (4, 6))

    assert "6명이 출석하여" in spoken(enough)
    assert f"{script_item.BLANK}명이 출석하여" in spoken(few)


def spells(record, count):
    return (Spell(one, time(13, 50)) for one in record.meeting.designated[:count])


def test_what_was_answered_to_the_notice_tells_how_many_may_come_at_most(record):
    away = dict.fromkeys(record.meeting.designated[7:], NoticeAnswer.STAYS_AWAY)

    assert "많아야 7명이 출석한다" in cues(sitting(record, notice_answers=away))
    assert "회신대로면" not in cues(record)


def test_without_planned_minutes_no_time_of_day_is_told_of_an_item(record):
    untimed = tuple(replace(one, item=replace(one.item, minutes=0)) for one in record.agenda)
    plain = replace(record, agenda=untimed)

    grid = next(one for one in told(plain) if isinstance(one, Grid))

    assert [row[0] for row in grid.rows] == ["1", "2", "3", "4", "5", "6"]
    assert [one.text for one in told(plain) if isinstance(one, Heading)][-1] == "8. 기타와 폐회"
    assert "예정" not in cues(plain)


def test_the_planned_times_are_those_of_the_forecast(record):
    grid = next(one for one in told(record) if isinstance(one, Grid))

    assert [row[0] for row in grid.rows] == ["14:00", "14:00", "14:05", "14:25", "14:25 이후", "14:35 이후"]
    assert [row[2] for row in grid.rows] == ["—", "5분", "20분", "—", "10분", "—"]


def test_a_vote_names_its_rule_its_article_and_what_it_takes(record):
    _said, beside = part(record, "3.")
    article = "「지방공무원 적극행정 운영규정」 제11조제5항"

    assert (
        f"▷ 표결할 수 있는 출석위원 과반수가 찬성하면 가결이고, 가부동수이면 부결이다({article})." in beside
    )
    assert script_item.carrying(record, record.agenda[1]) == ", ".join(
        f"표결자 {voters}명이면 {majority(voters)}명" for voters in (5, 6, 7, 8, 9)
    )
    assert any("표결자 5명이면 3명, 표결자 6명이면 4명" in one for one in beside)


def test_whoever_steps_aside_votes_nowhere_in_the_table_of_what_it_takes(record):
    aside = (Recusal(record.meeting.designated[3], Ground.AVOIDANCE, 3),)

    told_of = script_item.carrying(*_with(changed(record, 1, recusals=aside)))

    assert told_of.startswith("표결자 4명이면 3명")
    assert told_of.endswith("표결자 8명이면 5명")


def test_where_those_who_step_aside_leave_the_opening_more_vote_at_the_least(record):
    opening = replace(record.meeting.opening, recused=Recused.LEAVE_OPENING)
    aside = (Recusal(record.meeting.designated[3], Ground.AVOIDANCE, 3),)

    told_of = script_item.carrying(*_with(changed(sitting(record, opening=opening), 1, recusals=aside)))

    assert told_of.startswith("표결자 5명이면 3명")


def _with(record):
    return record, record.agenda[1]


def test_a_paper_ballot_is_told_as_one(record):
    said, beside = part(changed(record, 1, ballot=Ballot.PAPER), "3.")

    assert any("무기명 투표로 표결하겠습니다" in one for one in said)
    assert not any("손을 들어" in one for one in (*said, *beside))
    assert any("무효" in one and "표" in one for one in said)
    assert (
        "▷ 표결자가 4명보다 적거나 표가 모두 같으면 표의 수를 읽지 아니하고 가결인지 부결인지만 읽는다."
        in beside
    )


def test_a_report_is_heard_and_not_voted_on(record):
    said, beside = part(record, "5.")

    assert not any("표결하겠습니다" in one or "선포" in one for one in said)
    assert any("표결하지 아니한다" in one for one in beside)


def test_who_steps_aside_or_may_have_to_is_told_to_the_chair_and_never_read(record):
    known, asked = record.meeting.designated[3:5]
    people = {**record.people}
    people[asked] = replace(people[asked], interests=("도시계획과",))
    aside = changed(
        replace(record, people=people),
        1,
        recusals=(Recusal(known, Ground.AVOIDANCE, 3),),
        department="도시계획과",
    )
    named = record.names[known], record.names[asked]

    assert [one.person for one in candidates.candidates(aside, aside.agenda[1])] == [asked]
    assert f"이미 제척·기피·회피로 적힌 위원(이름을 읽지 않음): {named[0]} 위원" in cues(aside)
    assert f"이해관계를 확인할 위원(이름을 읽지 않음): {named[1]} 위원" in cues(aside)
    assert [name for name in named if name in spoken(aside)] == []


def test_where_the_chair_steps_aside_another_presides_over_that_item_alone(record):
    chair = record.meeting.chair
    aside = changed(record, 1, recusals=(Recusal(chair, Ground.AVOIDANCE, 3),))
    leads = [one.lead for one in told(aside) if isinstance(one, Spoken)]

    said, beside = part(aside, "3.")

    assert "저는 다음 안건의 심의에 참여하지 않습니다" in said[0]
    assert any("조례로 정함" in one for one in beside)
    assert beside[-1] == "▷ 다음 안건부터는 위원장이 다시 진행한다."
    assert leads.count("직무대행") == len(said) - 1
    assert "직무대행" not in [one.lead for one in told(record) if isinstance(one, Spoken)]


def test_of_a_closed_matter_only_its_number_is_there(record):
    closed = changed(
        record,
        1,
        disclosure=Disclosure.CLOSED,
        title="비위 사건",
        summary="요지",
        department="감사과",
        added_on=date(2026, 11, 20),
        added_because="급한 비위",
    )
    text = "\n".join(words(script.paper(closed)))

    assert [one for one in ("비위", "요지", "감사과") if one in text] == []
    assert "의결안건 제2호를 상정합니다. 비공개 안건이므로" in spoken(closed)


def test_a_late_item_is_asked_about_and_one_taken_off_is_told(record):
    late = changed(record, 2, added_on=date(2026, 11, 20), added_because="재해 복구")
    fewer = changed(late, 1, withdrawn_because="취하")

    assert "의결안건 제3호는 회의 소집을 통지한 뒤에 추가되었습니다" in spoken(fewer)
    assert "추가된 안건이다(재해 복구)." in cues(fewer)
    assert "의결안건 제2호는 오늘 상정하지 않습니다" in spoken(fewer)
    assert "의결안건 2건, 보고안건 1건, 모두 3건" in spoken(fewer)
    assert "통지한 뒤에 추가" not in spoken(record)


def test_a_joint_meeting_has_the_numbers_of_each_body(record):
    joint = sitting(record, partners=(Partner("두빛구 적극행정위원회", 11, 11, leads=True),))

    assert "두빛구 적극행정위원회는 구성 위원 11명 가운데" in spoken(joint)
    assert "6명 이상이 되었습니다" in spoken(joint)
    assert "모두 가결한 때에 가결을 선포한다" in cues(joint)
    assert "주관하는 두빛구 적극행정위원회의 위원장이 진행한다" in cues(joint)


def test_a_meeting_by_video_says_how_those_are_counted(record):
    assert "원격영상으로 참석한 위원" in cues(sitting(record, mode=Mode.REMOTE))
    assert "원격영상" not in cues(record)


@pytest.mark.skipif(bool(verapdf.missing()), reason=verapdf.missing())
def test_it_is_an_archive_file(record):
    paper = script.paper(record)
    imprint = printout(
        paper, body="한빛구", desk="d1", on=date(2026, 11, 20), called=script.CALLED, pack="영"
    )

    assert verapdf.broken_rules(pdf.write(paper, imprint).content) == []
