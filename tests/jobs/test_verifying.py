"""From a meeting to a verdict: nine sign, anyone verifies, and every file gets its row."""

import os

import pytest
from sqlalchemy import text

from committee_desk.acts import paper as acts
from committee_desk.jobs import enrolling, issuing, signing, verifying
from committee_desk.jobs.verifying import DAMAGED, NO_PAPER, NOT_READ, NOT_THERE
from committee_desk.signing import verify
from committee_desk.signing.verify import Verdict
from committee_desk.store import papers
from tests.jobs.holding import EVENING, held

WORDS = "창밖의 감나무 열매 {} 개 더"


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    """All nine came and have keys."""
    closed = held(tmp_path_factory.mktemp("desk"), present=9)
    for place, one in enumerate(closed.members):
        enrolling.enrol(closed.door, one, WORDS.format(place), **EVENING)
    return closed


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    closed = held(tmp_path_factory.mktemp("elsewhere"))
    enrolling.enrol(closed.door, closed.members[0], WORDS.format(0), **EVENING)
    return closed


def signed(closed, kind, places, matter=None):
    paper = issuing.issue(closed.door, closed.meeting, kind, matter, **EVENING).result
    for place in places:
        signing.sign(closed.door, [paper.id], closed.members[place], WORDS.format(place), **EVENING)
    return closed.door.ask(papers.get, paper.id)


def put(folder, closed, paper, name="paper.pdf"):
    file = folder / name
    file.write_bytes(issuing.content(closed.door, paper.id))
    return file


def verdict(file, closed=None):
    [row] = verifying.verify([file], closed.door if closed else None)
    return row.verdict, [reason.text for reason in row.reasons]


def test_a_paper_that_nine_have_signed_is_genuine(closed, tmp_path):
    paper = signed(closed, "minutes", reversed(range(9)))

    [row] = verifying.verify([put(tmp_path, closed, paper)], closed.door)

    assert (row.verdict, row.reasons, row.genuine) == (Verdict.GENUINE, (), True)
    assert (row.paper.number, row.paper.signed, row.paper.signers) == (paper.number, 9, 9)


def test_each_paper_of_the_meeting_is_genuine(closed, tmp_path):
    asked = closed.matters[0]
    files = [
        put(tmp_path, closed, signed(closed, kind, [0], matter), f"{kind}.pdf")
        for kind, matter in (("notice", None), ("decision", asked), ("recommendation", asked))
    ]

    rows = verifying.verify(files, closed.door)

    assert [row.verdict for row in rows] == [Verdict.GENUINE] * 3


def test_an_earlier_state_is_outdated(closed, tmp_path):
    paper = signed(closed, "minutes", [0])
    file = put(tmp_path, closed, paper)
    signing.sign(closed.door, [paper.id], closed.members[1], WORDS.format(1), **EVENING)

    assert verdict(file, closed) == (Verdict.OUTDATED, [verify.EARLIER])


def test_a_superseded_paper_is_outdated(closed, tmp_path):
    file = put(tmp_path, closed, signed(closed, "notice", [0]))
    signed(closed, "notice", [0])

    assert verdict(file, closed) == (Verdict.OUTDATED, [verify.SUPERSEDED])


def test_a_paper_declared_void_is_void(closed, tmp_path):
    paper = signed(closed, "notice", [0])
    file = put(tmp_path, closed, paper)
    closed.room.do(acts.void, paper.id, "회의가 취소됨")

    assert verdict(file, closed) == (Verdict.VOID, [verify.VOIDED])


def test_one_turned_bit_is_not_trusted(closed, tmp_path):
    file = put(tmp_path, closed, signed(closed, "notice", [0]))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)

    assert verdict(file, closed) == (Verdict.UNTRUSTED, [verify.OTHER_BYTES])


def test_without_a_desk_a_good_file_is_unregistered(closed, tmp_path):
    file = put(tmp_path, closed, signed(closed, "notice", [0]))

    assert verdict(file) == (Verdict.UNREGISTERED, [verify.UNKNOWN])


def test_a_paper_of_another_desk_under_a_number_of_ours_is_not_trusted(closed, elsewhere, tmp_path):
    signed(closed, "notice", [0])
    file = put(tmp_path, elsewhere, signed(elsewhere, "notice", [0]))

    assert verdict(file, closed) == (Verdict.UNTRUSTED, [verify.OTHER_BYTES])


def test_a_draft_is_never_genuine(closed, tmp_path):
    file = tmp_path / "draft.pdf"
    file.write_bytes(issuing.draft(closed.door, closed.meeting, "minutes"))

    assert verdict(file, closed)[0] is Verdict.UNTRUSTED


def test_files_that_cannot_be_read_get_their_row_in_their_place(closed, tmp_path):
    good = put(tmp_path, closed, signed(closed, "notice", [0]))
    words, pipe = tmp_path / "words.txt", tmp_path / "pipe"
    words.write_text("회의록", encoding="utf-8")
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    else:
        pipe.mkdir()

    rows = verifying.verify([tmp_path / "none.pdf", tmp_path, pipe, words, good], closed.door)

    assert [row.verdict for row in rows] == [Verdict.UNTRUSTED] * 4 + [Verdict.GENUINE]
    assert [row.reasons[0].text for row in rows[:4]] == [NOT_THERE, NOT_READ, NOT_READ, NO_PAPER]


def test_a_damaged_register_is_said_and_nothing_is_called_genuine(elsewhere, tmp_path):
    paper = signed(elsewhere, "notice", [0])
    file = put(tmp_path, elsewhere, paper)
    base = {"sha": paper.base}
    damage = text("UPDATE file SET content = x'00' WHERE sha256 = :sha")
    elsewhere.door.do(lambda session: session.execute(damage, base) and None)

    assert verdict(file, elsewhere) == (Verdict.UNTRUSTED, [DAMAGED])
