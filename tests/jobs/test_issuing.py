"""Papers are drafted as often as anybody likes, and issued whole or not at all."""

from dataclasses import replace
from datetime import date, time
from hashlib import sha256

import pypdfium2
import pytest

from committee_desk.acts import declaration, item, meeting, minutes, paper, person, remark
from committee_desk.acts.paper import TakenMeanwhile
from committee_desk.documents import minutes as drafts
from committee_desk.documents import pdf
from committee_desk.documents.fonts import MissingGlyphs
from committee_desk.documents.paper import Note, flat
from committee_desk.domain.finding import Refused
from committee_desk.domain.paper import Stage
from committee_desk.domain.person import Membership, Role
from committee_desk.jobs import issuing
from committee_desk.jobs.issuing import MinutesAtRest, NotYet
from committee_desk.jobs.progress import Cancelled, Silent
from committee_desk.store import papers, records
from tests.acts.making import begun, opened, planned, with_members
from tests.jobs.holding import EVENING, held

NUMBERS = [f"적극행정-2026-{number:04}" for number in range(1, 6)]


@pytest.fixture
def closed(tmp_path):
    return held(tmp_path)


def issued(closed):
    return closed.door.ask(papers.of, closed.meeting)


def kinds(closed):
    return [(one.kind, one.matter) for one in issuing.kinds(closed.record)]


def test_a_closed_meeting_gives_its_notice_results_recommendation_and_minutes(closed):
    asked, plan, _report = closed.matters

    assert kinds(closed) == [
        ("notice", None),
        ("decision", asked),
        ("recommendation", asked),
        ("decision", plan),
        ("minutes", None),
    ]


def test_a_meeting_that_is_open_gives_its_notice_alone():
    room = begun()
    open_, _items, _members = opened(room)

    assert [one.kind for one in issuing.kinds(room.ask(records.of, open_.id))] == ["notice"]


def test_before_the_notice_goes_out_there_is_no_paper():
    room = begun()
    plan = planned(room, with_members(room, 9))

    with pytest.raises(NotYet):
        issuing.issue(room.door, plan.id, "notice", **EVENING)


def test_what_the_meeting_did_not_decide_has_no_result(closed):
    report = closed.matters[2]

    with pytest.raises(NotYet):
        issuing.issue(closed.door, closed.meeting, "decision", report, **EVENING)
    with pytest.raises(NotYet):
        issuing.draft(closed.door, closed.meeting, "decision", report)


def test_all_papers_are_issued_under_running_numbers(closed):
    done = issuing.issue_all(closed.door, closed.meeting, **EVENING)

    assert [one.number for one in done.result] == NUMBERS
    assert done.touched == {"paper"}
    assert list(done.result) == issued(closed)


def test_where_one_paper_cannot_be_drawn_none_is_issued_and_it_is_named(closed):
    closed.room.do(minutes.edit, closed.meeting, "closing", "폐회하다 \N{GRINNING FACE}", "")

    with pytest.raises(MissingGlyphs) as refused:
        issuing.issue_all(closed.door, closed.meeting, **EVENING)

    assert refused.value.__notes__ == [f"회의록 · {closed.record.meeting.title}"]
    assert issued(closed) == []


def test_what_has_been_issued_is_not_issued_again_with_the_rest(closed):
    issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)

    done = issuing.issue_all(closed.door, closed.meeting, **EVENING)

    assert [one.kind for one in done.result] == ["notice", "decision", "recommendation", "decision"]


def test_a_paper_bears_the_day_of_the_meeting_and_the_notice_its_own(closed):
    done = issuing.issue_all(closed.door, closed.meeting, **EVENING)

    assert [one.on for one in done.result] == [date(2026, 11, 18)] + [date(2026, 11, 27)] * 4


def test_each_paper_waits_for_those_who_must_sign_it(closed):
    done = issuing.issue_all(closed.door, closed.meeting, **EVENING)

    chair, came = closed.members[:1], closed.members[:7]
    assert [tuple(signer.person for signer in one.signers) for one in done.result] == [
        chair,
        came[:6],
        chair,
        came,
        came,
    ]
    assert done.result[1].signers[0].role == "위원장"


def test_the_file_that_is_kept_is_the_one_the_register_names(closed):
    one = issuing.issue(closed.door, closed.meeting, "minutes", **EVENING).result

    assert sha256(issuing.content(closed.door, one.id)).hexdigest() == one.base == one.latest


def test_issued_again_a_paper_is_the_next_version_and_takes_the_place_of_the_first(closed):
    issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)
    second = issuing.issue(closed.door, closed.meeting, "minutes", **EVENING).result

    assert (second.number, second.version) == (NUMBERS[1], 2)
    assert [(one.stage, one.replaced_by) for one in issued(closed)] == [
        (Stage.SUPERSEDED, second.id),
        (Stage.ISSUED, None),
    ]


def test_equal_records_give_equal_codes_whatever_the_desk_did_besides(tmp_path):
    (tmp_path / "other").mkdir()
    one, other = held(tmp_path), held(tmp_path / "other")
    other.room.do(person.enter, "나중에 온 사람", memberships=(Membership(Role.SECRETARY),))

    codes = [
        [paper.code for paper in issuing.issue_all(each.door, each.meeting, **EVENING).result]
        for each in (one, other)
    ]

    assert codes[0] == codes[1]


def test_a_draft_says_so_and_is_kept_nowhere(closed):
    before = closed.room.size()

    content = issuing.draft(closed.door, closed.meeting, "minutes")

    with pypdfium2.PdfDocument(content) as document:
        page = document[0].get_textpage().get_text_range()
    assert page.count("번호 없음 · 초안") == 2
    assert (closed.room.size(), closed.door.ask(papers.files)) == (before, [])


def test_a_draft_of_the_minutes_can_be_had_while_the_meeting_is_open():
    room = begun()
    open_, _items, _members = opened(room)

    assert issuing.draft(room.door, open_.id, "minutes").startswith(b"%PDF-")


def test_minutes_without_a_part_that_the_law_requires_are_refused_with_advice(closed, monkeypatch):
    record = closed.record
    nobody = replace(record, meeting=replace(record.meeting, spells=()))
    monkeypatch.setattr(records, "of", lambda *_: nobody)

    with pytest.raises(Refused, match="Those attending and sitting in") as refused:
        issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)

    assert refused.value.advice == "Record it in the meeting, and the draft will have it."


def test_a_meeting_of_which_no_remark_was_recorded_has_minutes_that_say_so():
    room = begun()
    open_, agenda, _members = opened(room)
    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(item.all_in_favour, agenda[0].id)
    room.do(declaration.declare, agenda[0].id, agenda[0].motion.resolution, time(14, 10))
    room.do(meeting.close, open_.id, time(14, 20))

    issuing.issue_all(room.door, open_.id, **EVENING)
    minutes_ = drafts.paper(room.ask(records.of, open_.id))

    assert Note("따로 기록한 발언이 없다.") in flat(minutes_.blocks)


@pytest.fixture
def interrupted(closed, monkeypatch):
    """Something else is recorded while the paper is laid out: so many times."""

    def after(times):
        left = [times]
        write = pdf.write

        def slowly(*given):
            if left[0]:
                left[0] -= 1
                closed.room.do(remark.note, closed.meeting, None, time(14, 1), "위원01", f"말 {left[0]}")
            return write(*given)

        monkeypatch.setattr(pdf, "write", slowly)

    return after


def test_a_desk_that_changed_meanwhile_has_the_paper_laid_out_again(closed, interrupted):
    interrupted(2)

    one = issuing.issue(closed.door, closed.meeting, "notice", **EVENING).result

    assert (one.number, one.version) == (NUMBERS[0], 1)
    assert one.size == closed.room.size() - 1


def test_a_desk_that_never_rests_has_the_paper_refused(closed, interrupted):
    interrupted(99)

    with pytest.raises(TakenMeanwhile):
        issuing.issue(closed.door, closed.meeting, "notice", **EVENING)

    assert (issued(closed), closed.door.ask(papers.files)) == ([], [])


def test_whatever_stops_it_before_the_act_leaves_nothing_behind(closed, monkeypatch):
    def stop(*_given, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr(paper, "issue", stop)

    with pytest.raises(KeyboardInterrupt):
        issuing.issue(closed.door, closed.meeting, "notice", **EVENING)

    assert (issued(closed), closed.door.ask(papers.files)) == ([], [])


def test_a_job_that_was_cancelled_keeps_nothing_more(closed):
    with pytest.raises(Cancelled):
        issuing.issue_all(closed.door, closed.meeting, **EVENING, progress=Silent(cancelled=True))

    assert issued(closed) == []


def test_a_matter_decided_under_another_outcome_has_no_recommendation(closed):
    record = closed.record
    first, *others = record.agenda
    not_upheld = replace(first.item, declared=replace(first.item.declared, outcome="not_upheld"))

    found = issuing.kinds(replace(record, agenda=(replace(first, item=not_upheld), *others)))

    kinds = ["notice", "decision", "outcome_notice", "decision", "minutes"]
    assert [one.kind for one in found] == kinds


class CalledOff:
    """Cancelled once so many papers have been laid out."""

    def __init__(self, after):
        self.after, self.cancelled = after, False

    def __call__(self, done, total, words=""):
        self.cancelled = done >= self.after


@pytest.mark.parametrize("after", [1, 3])
def test_cancelled_on_the_way_those_before_stand_and_are_told(closed, after):
    done = issuing.issue_all(closed.door, closed.meeting, **EVENING, progress=CalledOff(after))

    assert [one.number for one in done.result] == NUMBERS[:after]
    assert issued(closed) == list(done.result)


def test_cancelled_before_the_first_nothing_is_issued(closed):
    with pytest.raises(Cancelled):
        issuing.issue_all(closed.door, closed.meeting, **EVENING, progress=CalledOff(0))

    assert issued(closed) == []


def test_confirmed_minutes_whose_paper_is_complete_get_another_version_by_a_correction_alone(closed):
    first = issuing.issue(closed.door, closed.meeting, "minutes", **EVENING).result
    closed.door.do(paper.complete, first.id, "장기 출장", **EVENING)
    closed.door.do(meeting.confirm, closed.meeting, date(2026, 12, 4), **EVENING)
    with pytest.raises(MinutesAtRest):
        issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)

    closed.door.do(minutes.reopen, closed.meeting, "부서 이름의 오기", date(2026, 12, 9), **EVENING)
    second = issuing.issue(closed.door, closed.meeting, "minutes", **EVENING).result

    assert (second.version, [one.stage for one in issued(closed)]) == (2, [Stage.SUPERSEDED, Stage.ISSUED])
