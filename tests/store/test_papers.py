"""Papers and files on disk: numbers drawn once, bytes under their SHA-256."""

from hashlib import sha256

import pytest
from sqlalchemy import text

from committee_desk.domain.paper import Source, Stage
from committee_desk.errors import NotFound
from committee_desk.store import papers
from committee_desk.store.papers import BytesDiffer
from tests.acts.making import begun, opened
from tests.acts.test_paper import issued


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def meeting(room):
    return opened(room)[0].id


def test_the_same_bytes_are_kept_once(room):
    for _ in range(2):
        digest = room.door.do(papers.put_file, b"%PDF-1.7").result

    assert (room.ask(papers.files), digest) == ([digest], sha256(b"%PDF-1.7").hexdigest())


def test_bytes_that_were_changed_are_refused(room):
    digest = room.door.do(papers.put_file, b"%PDF-1.7").result
    room.door.do(lambda session: session.execute(text("UPDATE file SET content = x'00'")))

    with pytest.raises(BytesDiffer):
        room.ask(papers.file, digest)


def test_a_file_that_is_not_there_is_not_found(room):
    with pytest.raises(NotFound):
        room.ask(papers.file, "ab" * 32)


def test_numbers_run_by_series_and_year(room, meeting):
    for number in ("적극행정-2026-9", "적극행정-2026-10", "적극행정-2027-3", "적극_정-2026-99"):
        issued(room, meeting, number=number, kind=number)

    given = [room.ask(papers.running_number, "적극행정", year) for year in (2026, 2027, 2028)]

    assert given == [10, 3, 0]


def test_versions_count_what_was_issued_and_in_use_what_still_holds(room, meeting):
    for n in (1, 2, 3):
        issued(room, meeting, number=f"적극행정-2026-{n}", version=n)

    assert room.ask(papers.versions, Source(meeting), "decision") == 3
    assert [one.number for one in room.ask(papers.in_use, Source(meeting), "decision")] == ["적극행정-2026-3"]


@pytest.mark.parametrize(
    ("words", "ids"), [("", [1, 2]), ("2026-2", [2]), ("회의록", [2]), ("없음", []), ("%", [])]
)
def test_the_register_is_searched_by_number_title_and_code(room, meeting, words, ids):
    issued(room, meeting)
    issued(room, meeting, number="적극행정-2026-2", kind="minutes", title="회의록")

    assert list(room.door.ask(papers.ids, words, "number", False)) == ids


def test_a_paper_is_found_by_the_code_printed_on_it(room, meeting):
    one = issued(room, meeting)
    issued(room, meeting, number="적극행정-2026-2", kind="minutes")

    assert list(room.door.ask(papers.ids, one.code, "number", False)) == [one.id]


def test_lines_say_how_many_have_signed(room, meeting):
    one = issued(room, meeting)

    [line] = room.ask(papers.lines, [one.id])

    assert (line.signed, line.signers, line.stage, line.code) == (0, 1, Stage.ISSUED, one.code)
