"""Matters: received, sent back, filled in, attached to, followed up."""

from dataclasses import replace
from datetime import date, time
from hashlib import sha256

import pytest

from committee_desk.acts import declaration, item, matter
from committee_desk.acts.matter import NumberTaken
from committee_desk.domain.finding import Refused
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import UnknownKind
from committee_desk.domain.kinds.exemption import Audit, Exemption
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Disclosure, GroundMissing, Resolution, Stage, WrongStage
from committee_desk.errors import NotFound
from committee_desk.store import matters, papers
from tests.acts.making import AT, ready, taken_up

RECEIVED = date(2026, 11, 2)


def received(room, title="옥외영업 조건부 허용", kind="other", on=RECEIVED, **facts):
    return room.do(matter.receive, kind, title, on, **facts)


def decided(room):
    """A matter that a meeting has decided."""
    _, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    return room.matter(one.matter)


def test_matters_are_numbered_by_the_year_they_came_in(room):
    days = (RECEIVED, date(2026, 12, 31), date(2027, 1, 4), date(2026, 11, 3))

    numbers = [received(room, on=day).number for day in days]

    assert numbers == ["2026-0001", "2026-0002", "2027-0001", "2026-0003"]


def test_a_number_the_office_brought_is_kept_and_the_next_goes_on_from_it(room):
    numbers = [received(room, number=number).number for number in ("2026-0012", "", "2026-기획-3", "")]

    assert numbers == ["2026-0012", "2026-0013", "2026-기획-3", "2026-0014"]


def test_numbers_go_on_past_four_digits(room):
    numbers = [received(room, number=number).number for number in ("2026-9999", "", "")]

    assert numbers == ["2026-9999", "2026-10000", "2026-10001"]


def test_a_number_is_given_once(room):
    received(room, number="2026-0012")

    with pytest.raises(NumberTaken, match="2026-0012"):
        received(room, number="2026-0012")


def test_receiving_takes_disclosure_and_retention_from_the_rules(room):
    case = received(room, kind="exemption")

    assert (case.disclosure, case.closed_under, case.retention) == (Disclosure.CLOSED, ("5", "6"), "10")


def test_a_request_about_the_offices_own_audit_is_refused_and_leaves_nothing(room):
    before = room.size()

    with pytest.raises(Refused):
        received(room, kind="exemption", particulars=Exemption(audit=Audit.OWN))

    assert room.size() == before


def test_a_request_cannot_become_one_about_the_offices_own_audit(room):
    case = received(room, kind="exemption")

    with pytest.raises(Refused):
        room.do(matter.fill_in, replace(case, particulars=Exemption(audit=Audit.OWN)))


def test_a_kind_that_nobody_knows_is_refused(room):
    with pytest.raises(UnknownKind):
        received(room, kind="wish")


def test_filling_in_notes_the_fields_that_changed(room):
    case = received(room)
    before = room.size()

    room.do(matter.fill_in, replace(case, particulars=Other(motion="의결한다."), department="위생과"))

    assert room.done_since(before) == [("matter.filled_in", case.id, ["department", "particulars"])]


def test_filling_in_what_is_there_already_keeps_nothing(room):
    case = received(room)
    before = room.size()

    room.do(matter.fill_in, case)

    assert room.size() == before


def test_filling_in_an_old_draft_undoes_no_step(room):
    case = received(room)
    room.do(matter.make_ready, case.id)

    room.do(matter.fill_in, replace(case, title="다른 제목"))

    assert (room.matter(case.id).stage, room.matter(case.id).title) == (Stage.READY, "다른 제목")


def test_what_is_decided_is_filled_in_no_more(room):
    case = decided(room)

    with pytest.raises(WrongStage):
        room.do(matter.fill_in, replace(case, summary="나중에 고침"))


def test_a_supplement_is_asked_for_by_a_day_and_with_a_reason(room):
    case = received(room)

    room.do(matter.return_for_supplement, case.id, date(2026, 11, 12), "검토 의견 누락")

    assert (room.matter(case.id).supplement_by, room.last("matter", case.id).reason) == (
        date(2026, 11, 12),
        "검토 의견 누락",
    )


@pytest.mark.parametrize(
    ("act", "what", "stage"),
    [
        (matter.withdraw, "matter.withdrawn", Stage.WITHDRAWN),
        (matter.reject, "matter.rejected", Stage.REJECTED),
    ],
)
def test_an_early_end_needs_a_ground_and_keeps_it(room, act, what, stage):
    case = received(room)

    with pytest.raises(GroundMissing):
        room.do(act, case.id, "")
    room.do(act, case.id, "감사 진행 중")

    entry = room.last("matter", case.id)
    assert (entry.what, entry.reason, room.matter(case.id).stage) == (what, "감사 진행 중", stage)


def test_what_stands_on_an_agenda_is_not_withdrawn_behind_the_meetings_back(room):
    _, one, _ = taken_up(room)

    with pytest.raises(WrongStage):
        room.do(matter.withdraw, one.matter, "취하")


def test_a_decision_is_notified_published_followed_up_and_closed(room):
    case, day = decided(room), date(2026, 12, 1)
    before = room.size()

    room.do(matter.notify, case.id, day)
    room.do(matter.publish, case.id, day)
    room.do(matter.follow_up, case.id, day, "조례 개정안 제출")
    room.do(matter.close, case.id)

    assert room.done_since(before) == [
        ("matter.notified", case.id, ["notified_on", "stage"]),
        ("matter.published", case.id, ["published_on"]),
        ("matter.followed_up", case.id, ["follow_ups", "stage"]),
        ("matter.closed", case.id, ["stage"]),
    ]


def test_not_publishing_needs_a_reason(room):
    case = decided(room)

    with pytest.raises(GroundMissing):
        room.do(matter.publish, case.id, None)

    assert room.do(matter.publish, case.id, None, "개인정보").unpublished_because == "개인정보"


def test_an_attachment_is_kept_byte_for_byte(room):
    case = ready(room)

    added = room.do(matter.attach, case.id, "신청서.pdf", "application/pdf", b"%PDF-1.7")

    assert (added.sha256, added.size, added.added_on) == (sha256(b"%PDF-1.7").hexdigest(), 8, AT.date())
    assert room.ask(papers.file, added.sha256) == b"%PDF-1.7"


def test_two_attachments_of_the_same_bytes_share_one_file(room):
    case = ready(room)

    for name in ("원본.pdf", "사본.pdf"):
        room.do(matter.attach, case.id, name, "application/pdf", b"%PDF-1.7")

    assert len(room.ask(papers.files)) == 1


def test_a_dropped_attachment_leaves_the_list_and_its_bytes_stay(room):
    case = ready(room)
    added = room.do(matter.attach, case.id, "신청서.pdf", "application/pdf", b"%PDF-1.7")

    with pytest.raises(GroundMissing):
        room.do(matter.drop, added.id, " ")
    room.do(matter.drop, added.id, "다른 사건의 서류")

    assert room.ask(matters.attachments, case.id) == []
    assert room.ask(papers.file, added.sha256) == b"%PDF-1.7"


def test_nothing_is_attached_to_a_matter_that_is_not_there(room):
    with pytest.raises(NotFound):
        room.do(matter.attach, MatterId(9), "신청서.pdf", "application/pdf", b"%PDF-1.7")

    assert room.ask(papers.files) == []


@pytest.mark.parametrize("because", ["", "개인정보"])
def test_nothing_is_published_before_it_was_decided(room, because):
    case = ready(room)

    with pytest.raises(WrongStage):
        room.do(matter.publish, case.id, RECEIVED, because)
