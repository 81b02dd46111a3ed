"""Papers: issued under the number they bear, signed in turn, superseded and voided with a reason."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from committee_desk.acts import paper, person
from committee_desk.acts.paper import SignedMeanwhile, TakenMeanwhile
from committee_desk.domain.ids import KeyId, PaperId, PersonId
from committee_desk.domain.paper import IssuedPaper, NotOutOfUse, PaperGround, Signer, Stage, State
from committee_desk.store import journal, papers
from committee_desk.store.papers import BytesDiffer
from tests.acts.making import AT, opened

BASE, SIGNED = b"%PDF-1.7 base", b"%PDF-1.7 base signed"


def laid_out(room, meeting, number="적극행정-2026-1", content=BASE, **facts) -> IssuedPaper:
    """What a job has laid out: it bears the next number and the journal as it stands."""
    now = room.ask(journal.checkpoint)
    given = {"kind": "decision", "title": "심의 결과서", "signers": (SEAT,), **facts}
    return IssuedPaper(
        PaperId(0),
        number,
        meeting=meeting,
        on=date(2026, 11, 27),
        content=sha256(number.encode()).hexdigest(),
        size=now.size,
        root=now.root,
        states=(state(content),),
        **given,
    )


def state(content: bytes, field: str = "") -> State:
    key = KeyId(1) if field else None
    return State(sha256(content).hexdigest(), AT, field, key, "ab" * 32 if field else "")


SEAT = Signer("sign_1", PersonId(2), "위원01", "위원장")


@pytest.fixture
def meeting(room):
    return opened(room)[0].id


def issued(room, meeting, **facts) -> IssuedPaper:
    return room.do(paper.issue, laid_out(room, meeting, **facts), BASE)


def test_issuing_keeps_number_and_bytes_in_one_stroke(room, meeting):
    before = room.size()

    one = issued(room, meeting)

    assert (one.id, one.size, room.ask(papers.file, one.base)) == (1, before, BASE)
    assert [what for what, _, _ in room.done_since(before)] == ["paper.issued"]


def test_a_paper_laid_out_before_something_else_was_recorded_is_not_issued(room, meeting):
    late = laid_out(room, meeting)
    room.do(person.enter, "나중 사람")

    with pytest.raises(TakenMeanwhile):
        room.do(paper.issue, late, BASE)

    assert (room.ask(papers.of, meeting), room.ask(papers.files)) == ([], [])


def test_a_number_is_never_used_again(room, meeting):
    one = issued(room, meeting)
    room.do(paper.void, one.id, "표결 오류")

    with pytest.raises(TakenMeanwhile):
        issued(room, meeting)


def test_bytes_that_are_not_those_the_paper_names_are_refused_whole(room, meeting):
    with pytest.raises(BytesDiffer):
        room.do(paper.issue, laid_out(room, meeting), b"something else")

    assert (room.ask(papers.of, meeting), room.ask(papers.files)) == ([], [])


def test_a_new_version_supersedes_the_one_before_in_the_same_stroke(room, meeting):
    first = issued(room, meeting)
    before = room.size()

    second = issued(room, meeting, number="적극행정-2026-2", version=2)

    assert [(what, id) for what, id, _ in room.done_since(before)] == [
        ("paper.issued", second.id),
        ("paper.superseded", first.id),
    ]
    assert (room.ask(papers.get, first.id).stage, room.ask(papers.get, first.id).replaced_by) == (
        Stage.SUPERSEDED,
        second.id,
    )


def test_a_paper_of_another_kind_supersedes_nothing(room, meeting):
    first = issued(room, meeting)

    issued(room, meeting, number="적극행정-2026-2", kind="minutes")

    assert room.ask(papers.get, first.id).stage is Stage.ISSUED


def test_a_signature_adds_a_state_and_the_earlier_bytes_stay(room, meeting):
    one = issued(room, meeting)

    signed = room.do(paper.sign, one.id, SIGNED, state(SIGNED, "sign_1"), one.latest)

    assert (signed.stage, [room.ask(papers.file, each.sha256) for each in signed.states]) == (
        Stage.COMPLETE,
        [BASE, SIGNED],
    )


def test_a_signature_on_a_state_that_is_no_longer_the_latest_is_refused(room, meeting):
    second = replace(SEAT, field="sign_2", person=PersonId(3))
    one = issued(room, meeting, signers=(SEAT, second))
    room.do(paper.sign, one.id, SIGNED, state(SIGNED, "sign_1"), one.latest)

    with pytest.raises(SignedMeanwhile):
        room.do(paper.sign, one.id, b"other", state(b"other", "sign_2"), one.latest)


def test_signed_bytes_that_differ_from_their_state_are_refused_whole(room, meeting):
    one = issued(room, meeting)

    with pytest.raises(BytesDiffer):
        room.do(paper.sign, one.id, b"other", state(SIGNED, "sign_1"), one.latest)

    assert room.ask(papers.get, one.id) == one


@pytest.mark.parametrize(
    ("act", "what", "stage"),
    [
        (paper.complete, "paper.completed", Stage.COMPLETE),
        (paper.void, "paper.voided", Stage.VOID),
    ],
)
def test_what_ends_a_paper_needs_a_reason_and_keeps_it(room, meeting, act, what, stage):
    one = issued(room, meeting)

    with pytest.raises(PaperGround):
        room.do(act, one.id, " ")
    room.do(act, one.id, "위원 국외 출장")

    entry = room.last("paper", one.id)
    assert (entry.what, entry.reason, room.ask(papers.get, one.id).stage) == (what, "위원 국외 출장", stage)


def test_a_void_paper_is_not_voided_again(room, meeting):
    one = issued(room, meeting)
    room.do(paper.void, one.id, "표결 오류")

    with pytest.raises(NotOutOfUse):
        room.do(paper.void, one.id, "표결 오류")


def test_the_offices_number_is_recorded_afterwards(room, meeting):
    one = issued(room, meeting)
    before = room.size()

    room.do(paper.register_at_office, one.id, "감사담당관-1234")

    assert room.done_since(before) == [("paper.registered", one.id, ["office_number"])]


def test_the_checkpoint_a_paper_carries_fits_the_journal_as_it_grows(room, meeting):
    issued(room, meeting)
    issued(room, meeting, number="적극행정-2026-2", kind="minutes")
    room.do(person.enter, "나중 사람")

    examined = room.examine()

    assert (examined.faults, examined.checkpoints) == ((), 2)
