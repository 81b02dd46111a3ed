"""서면의결서 and its record: what is asked, who replied, and what they resolved."""

import pytest

from committee_desk.acts import item, written_resolution
from committee_desk.cli.meetings import whole
from committee_desk.documents import decision
from committee_desk.documents import written_resolution as papers
from committee_desk.documents.paper import Facts, Grid, Heading, Numbered, Text, flat
from committee_desk.documents.wording import day
from committee_desk.domain.ballot import Choice
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.jobs import issuing
from committee_desk.jobs import written_resolution as concluding
from committee_desk.store import records
from tests.acts.making import begun
from tests.acts.test_written_resolution import AFTER, LAST, NOON, SENT, prepared, replied, sent


@pytest.fixture(scope="module")
def record():
    """Six of nine replied, one of them asks for a meeting, one member steps aside."""
    room = begun()
    id, agenda, members = sent(room)
    room.do(item.recuse, agenda[0], Recusal(members[8], Ground.AVOIDANCE, 3, "자문함"))
    replied(room, id, agenda, members, yes=4, no=1)
    room.do(written_resolution.reply, id, members[5], LAST, {}, "현장을 보아야 함", asks=True)
    room.do(concluding.conclude, id, AFTER, NOON, "요구한 위원이 서면으로 하는 데 동의함")
    return room.ask(records.of, id)


def shown(paper, kind):
    return [block for block in flat(paper.blocks) if isinstance(block, kind)]


def test_the_record_says_why_it_was_in_writing_and_until_when(record):
    [facts] = shown(papers.result(record), Facts)

    assert dict(facts.facts) == {
        "제목": "2026년 제1회 서면의결",
        "서면의결 사유": "긴급하여 출석 회의를 열 시간적 여유가 없음"
        "(「지방공무원 적극행정 운영규정」 제11조제5항 단서). 기한이 촉박함.",
        "발송일": "2026. 11. 20.",
        "회신 기한": "2026. 11. 25.",
        "회신 마감": "2026. 11. 26.",
        "회신": "위원 9명 중 6명",
        "보존기간": "10년",
        "공개구분": "부분공개(5,6)",
    }


def test_why_it_went_on_in_writing_stands_in_the_record_and_in_what_scripts_read(record):
    why = "요구한 위원이 서면으로 하는 데 동의함"

    texts = [block.text for block in shown(papers.result(record), Text)]

    assert f"회의 개최를 요구한 위원이 있었으나 서면으로 의결하였다(사유: {why})." in texts
    assert whole(record)["written"]["despite"] == why


def test_everyone_asked_is_named_with_their_reply(record):
    replies = shown(papers.result(record), Grid)[0]

    assert [row[1:] for row in replies.rows[3:8]] == [
        ("위원04", "2026. 11. 20.", "—"),
        ("위원05", "2026. 11. 20.", "—"),
        ("위원06", "2026. 11. 25.", "회의 개최 요구: 현장을 보아야 함"),
        ("위원07", "회신 없음", "—"),
        ("위원08", "회신 없음", "—"),
    ]


def test_the_result_counts_replies_where_a_meeting_counts_who_is_present(record):
    texts = [block.text for block in shown(papers.result(record), Text)]

    assert (
        "지정 9 · 회신 6 · 회피 0 · 표결 6: 찬성 4, 반대 1, 기권 0, 무표시 1 → 과반수 4 이상, 가결" in texts
    )
    names = shown(papers.result(record), Grid)[1]
    assert names.rows[-1] == ("회신하지 아니함", "2명", "위원07, 위원08")


def test_whoever_replied_confirms_the_record(record):
    assert [record.names[one] for one in papers.result_signers(record)] == [
        f"위원{number:02}" for number in range(1, 7)
    ]


def test_the_decision_says_that_nobody_met(record):
    [facts] = shown(decision.paper(record, record.agenda[0]), Facts)

    assert dict(facts.facts)["의결 방식"].startswith("서면의결: 긴급하여")


def test_what_it_gives_are_the_sheets_the_decisions_and_the_record(record):
    assert [one.kind for one in issuing.kinds(record)] == ["written_sheet", "decision", "written_record"]


def test_scripts_read_who_replied(record):
    written = whole(record)["written"]

    assert (written["ground"], written["ended"], len(written["replies"])) == ("urgent", "2026-11-26", 6)
    assert written["replies"]["위원06"] == {
        "on": "2026-11-25",
        "asks": True,
        "words": "현장을 보아야 함",
    }


def test_the_sheet_asks_for_each_item_and_leaves_room_to_ask_for_a_meeting():
    room = begun()
    id, _, _ = prepared(room)
    room.do(written_resolution.send, id, SENT)
    paper = papers.sheet(room.ask(records.of, id))

    answers = shown(paper, Grid)[1]

    assert answers.rows == (
        ("의결안건 제1호", "□", "□", "□", ""),
        ("보고안건 제1호", "—", "—", "—", ""),
    )
    assert shown(paper, Grid)[2].head == ("회의 개최 요구", "사유")


def test_what_was_given_up_has_a_record_that_says_so():
    room = begun()
    id, agenda, members = sent(room)
    room.do(written_resolution.reply, id, members[0], SENT, {agenda[0]: Choice.YES})
    room.do(written_resolution.give_up, id, "회의를 열기로 함", NOON, AFTER)
    record = room.ask(records.of, id)

    assert [one.kind for one in issuing.kinds(record)] == ["written_sheet", "written_record"]
    assert [block.text for block in shown(papers.result(record), Heading)] == [
        "1. 서면의결 개요",
        "2. 회신",
        "3. 결과",
    ]
    told = [block.text for block in shown(papers.result(record), Text)]
    assert told[:2] == [
        "이 서면의결에서는 의결하지 아니하고, 다음 안건을 회의에 부친다.",
        "회의를 열기로 함. 회신한 위원이 1명으로, 의결에 필요한 5명에 미치지 못한다.",
    ]
    [taken_over] = shown(papers.result(record), Numbered)
    assert [point.text.split(" ", 2)[:2] for point in taken_over.points] == [
        ["의결안건", "제1호"],
        ["보고안건", "제1호"],
    ]
    assert ("회신 마감", day(record.meeting.held_on)) in shown(papers.result(record), Facts)[0].facts


def test_the_sheet_has_room_for_the_day_and_the_name_of_whoever_answers(record):
    signed = [block.text for block in shown(papers.sheet(record), Text) if "(서명" in block.text]

    # Spaces of the usual kind would be laid out as one.
    assert [text.count("\u00a0") >= 24 for text in signed] == [True]
