"""The papers of a round: who is given which, what they say, and that they are issued like all others."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.acts.door import Door
from committee_desk.documents import proposal_notice, result_table, score_sheet
from committee_desk.documents.kinds import award_list
from committee_desk.documents.paper import Facts, Grid, Heading, flat, words
from committee_desk.domain.matter import Resolution
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.paper import Source, Stage
from committee_desk.domain.proposal import Stage as IdeaStage
from committee_desk.jobs import awarding, enrolling, issuing, round_papers, signing, verifying
from committee_desk.jobs.round_papers import NotOfRound
from committee_desk.store import engine, papers, records, round_records, rounds, vault
from committee_desk.store.keyfile import Cost
from tests.acts.making import AT, DAY, SECRETARY, Room, begun
from tests.jobs.awarded import closed, declared, proposed, scored, sitting
from tests.jobs.holding import WORDS

EVENING = {"by": SECRETARY, "at": datetime(2026, 11, 27, 8, tzinfo=UTC)}
FIRST, LAST = "전자고지 확대", "구청 옥상 텃밭"


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    """A round whose awards were decided, its proposals settled, at a desk with a vault."""
    memory = engine.in_memory()
    begun("proposal-review", on=memory)
    folder = tmp_path_factory.mktemp("desk")
    keys = vault.create(folder / "keys.toml", "K7Q2M9XB4T6HC3RD", WORDS, cost=Cost(64, 1, 1))
    found = scored(Room(Door(memory, keys)))
    sat = sitting(found, proposed(found), Resolution.CONDITIONAL)
    declared(sat, Resolution.CONDITIONAL)
    closed(sat)
    awarding.settle(found.room.door, sat.matter.id, "채택 기준에 이르지 못함", by=SECRETARY, at=AT)
    return sat


@pytest.fixture
def round_(decided):
    return decided.scored.round


@pytest.fixture
def room(decided):
    return decided.scored.room


def said(paper):
    return " ".join(words(paper.blocks))


def grids(paper):
    return [one for one in flat(paper.blocks) if isinstance(one, Grid)]


def kinds(room, id):
    return [one.kind for one in room.ask(round_papers.kinds, id)]


def test_a_closed_round_gives_every_sheet_the_result_and_the_notices(room, round_):
    assert kinds(room, round_) == [
        *["score_sheet"] * 5,
        "result_table",
        *["adoption"] * 4,
        "non_adoption",
    ]


def test_a_score_sheet_shows_the_marks_of_one_member_and_no_other(decided, room, round_):
    record = room.ask(round_records.of_member, round_, decided.scored.members[2], DAY)

    [marks, *_] = grids(score_sheet.paper(record))

    assert marks.head == ("제안번호", "제안명", "창의성\n(40)", "효과성\n(60)", "합계")
    assert marks.rows[0] == ("P2026-0001", FIRST, "37", "53", "90")
    assert marks.rows[2][2:] == ("회피", "회피", "회피")


def test_a_score_sheet_is_signed_by_its_member_alone(decided, room, round_):
    member = decided.scored.members[2]
    record = room.ask(round_records.of_member, round_, member, DAY)

    assert score_sheet.signers(record) == (member,)
    assert [one.name for one in score_sheet.paper(record).signers] == ["위원03"]


def test_a_score_sheet_bears_the_fingerprint_it_was_handed_in_with(decided, room, round_):
    record = room.ask(round_records.of_member, round_, decided.scored.members[0], DAY)
    [handed] = [one for one in record.round.submissions if one.member == decided.scored.members[0]]

    facts = dict(next(one for one in score_sheet.paper(record).blocks if isinstance(one, Facts)).facts)

    assert facts["제출 지문"] == handed.fingerprint


def test_why_a_member_stepped_aside_stands_on_their_sheet(decided, room, round_):
    record = room.ask(round_records.of_member, round_, decided.scored.members[2], DAY)

    assert "P2026-0003: 회피 제3호(같은 과제를 자문함)" in said(score_sheet.paper(record))


def test_the_result_table_tells_rank_score_and_exact_value(room, round_):
    [results, totals, *_] = grids(result_table.paper(room.ask(round_records.of, round_, DAY)))

    assert results.rows[3] == (
        "4",
        "P2026-0004",
        "골목 온도계",
        "81.33",
        "244/3",
        "5명",
        "동상",
        "1,000,000원",
    )
    assert totals.rows[0] == ("P2026-0001", "위원01 93, 위원02 90, 위원03 90, 위원04 [100], 위원05 [80]")


def test_the_result_table_tells_each_tie_step_with_what_it_compared(room, round_):
    assert "창의성 점수: P2026-0001 37, P2026-0002 36.33(109/3)" in said(
        result_table.paper(room.ask(round_records.of, round_, DAY))
    )


def test_a_proposal_that_too_few_marked_for_trimming_is_named(room, round_):
    paper = result_table.paper(room.ask(round_records.of, round_, DAY))

    assert "P2026-0003: 채점한 위원이 4명이어서 뺀 점수가 없다." in said(paper)


def test_all_who_marked_sign_the_result_table_the_chair_first(decided, room, round_):
    record = room.ask(round_records.of, round_, DAY)

    assert result_table.signers(record) == tuple(decided.scored.members[:5])
    assert result_table.paper(record).signers[0].role == "위원장"


def test_the_award_list_says_who_is_given_what_and_on_which_condition(decided, room):
    record = room.ask(records.of, decided.meeting)
    paper = award_list.roll(record, record.agenda[0])

    assert grids(paper)[0].rows[0] == (
        "1위",
        "P2026-0001",
        FIRST,
        "91.00",
        "금상",
        "이수진(징수과) 포상금 3,000,000원",
    )
    assert "합계: 제안 4건, 포상 대상자 4명, 포상금 금9,000,000원(금구백만원)." in said(paper)
    assert "관리 부서를 정할 것" in said(paper)


def test_the_deliberation_result_says_what_was_resolved(decided, room):
    record = room.ask(records.of, decided.meeting)
    declaration = record.agenda[0].item.declared

    [order, _sum] = award_list.order(record.agenda[0].matter, declaration)

    assert order == "「2026년 3분기 제안 심사 포상(안)」의 포상 대상자와 포상 내용을 다음 조건을 붙여 정한다."


def test_who_is_adopted_is_told_the_award_and_its_condition(decided, room, round_):
    told = room.ask(round_records.notified, round_, decided.scored.proposals[FIRST], DAY)

    paper = proposal_notice.paper(told)

    assert paper.title == "채택 통지서"
    given = "이수진(징수과) 포상금 금3,000,000원(금삼백만원)"
    assert f"제안 단계: 금상, {given}, 2026. 11. 27. 의결 (조건: 관리 부서를 정할 것)" in said(paper)


def test_who_is_not_adopted_is_told_why_and_until_when_to_ask_again(decided, room, round_):
    told = room.ask(round_records.notified, round_, decided.scored.proposals[LAST], DAY)

    paper = proposal_notice.paper(told)

    assert paper.title == "불채택 통지서"
    assert [one.text for one in paper.blocks if isinstance(one, Heading)] == ["1. 사유", "2. 재심사 요청"]
    assert "채택 기준에 이르지 못함." in said(paper)
    assert "통지를 받은 날부터 15일 안에 사유를 적어 재심사를 요청할 수 있습니다." in said(paper)
    assert "근거: 「서울특별시 노원구 제안제도 운영에 관한 조례」 제12조제2항" in said(paper)


def test_without_a_period_in_the_rules_none_is_told():
    found = scored(begun())
    found.room.do(proposal.end, found.proposals[LAST], "이미 시행 중임")
    told = found.room.ask(round_records.notified, found.round, found.proposals[LAST], DAY)

    assert "일 안에" not in said(proposal_notice.paper(told))


def test_before_the_reveal_a_round_gives_no_paper(room):
    open_ = room.do(round.open_, "4분기", "2026-Q4", room.ask(rounds.get, 1).method)

    assert kinds(room, open_.id) == []
    with pytest.raises(NotOfRound, match="4분기"):
        round_papers.issue(room.door, Source(round=open_.id), "result_table", **EVENING)


def test_a_notice_waits_until_its_proposal_is_settled(room, round_):
    later = scored(room)
    room.do(proposal.move_on, later.proposals[FIRST], IdeaStage.ADOPTED)

    assert kinds(room, later.round)[6:] == ["adoption"]


def test_papers_of_a_round_are_issued_signed_and_verified_like_all_others(decided, room, round_, tmp_path):
    member = decided.scored.members[1]
    enrolling.enrol(room.door, member, WORDS, **EVENING)
    paper = round_papers.issue(
        room.door, Source(round=round_, member=member), "score_sheet", **EVENING
    ).result

    [signed] = signing.sign(room.door, [paper.id], member, WORDS, **EVENING).result

    file = tmp_path / "sheet.pdf"
    file.write_bytes(issuing.content(room.door, paper.id))
    [found] = verifying.verify([file], room.door)
    assert (signed.stage, found.genuine) == (Stage.COMPLETE, True)
    assert (signed.round, signed.member, signed.meeting) == (round_, member, None)


def test_issued_again_a_paper_takes_the_place_of_the_one_before(decided, room, round_):
    source = Source(round=round_, proposal=decided.scored.proposals[FIRST])
    first = round_papers.issue(room.door, source, "adoption", **EVENING).result

    second = round_papers.issue(room.door, source, "adoption", **EVENING).result

    assert (second.version, [one.id for one in room.ask(papers.in_use, source, "adoption")]) == (
        2,
        [second.id],
    )
    assert room.ask(papers.get, first.id).stage is Stage.SUPERSEDED


def test_all_that_is_left_is_issued_at_once(room, round_):
    issued = round_papers.issue_all(room.door, round_, **EVENING).result

    assert issued
    assert room.ask(round_papers.unissued, round_) == ()
    assert room.examine().faults == ()


def test_of_many_criteria_the_score_sheet_names_the_maxima_once(decided, room, round_):
    record = room.ask(round_records.of_member, round_, decided.scored.members[0], DAY)
    criteria = tuple(Criterion(f"c{at}", f"기준{at}", Fraction(10)) for at in range(8))
    many = replace(record, round=replace(record.round, method=Method(criteria)), sheets=())

    [marks, *_] = grids(score_sheet.paper(many))

    assert marks.head[2:] == (*(one.name for one in criteria), "합계")
    assert sum(marks.widths) <= 100
