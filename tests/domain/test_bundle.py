"""What of a meeting may be published, and how its files are called."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.bundle import published, safe
from committee_desk.domain.ids import MatterId, MeetingId, PaperId
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Disclosure, Matter
from committee_desk.domain.paper import IssuedPaper, Stage

DAY = date(2026, 11, 27)
OPEN = Matter(MatterId(1), "2026-0001", "other", "가", Other(), DAY, disclosure=Disclosure.OPEN)
CLOSED = replace(OPEN, id=MatterId(2), disclosure=Disclosure.CLOSED)
PARTIAL = replace(OPEN, id=MatterId(3), disclosure=Disclosure.PARTIAL)
PAPER = IssuedPaper(PaperId(1), "1", "decision", "결과서", MeetingId(1), DAY, "0" * 64, 0, "", matter=OPEN.id)


@pytest.mark.parametrize(
    ("facts", "matters", "may"),
    [
        ({}, [OPEN, CLOSED], True),
        ({"matter": CLOSED.id}, [OPEN, CLOSED], False),
        ({"matter": PARTIAL.id}, [PARTIAL], False),
        ({"matter": None}, [OPEN], True),
        ({"matter": None}, [OPEN, PARTIAL], False),
        ({"matter": None}, [], False),
        ({"stage": Stage.VOID}, [OPEN], False),
        ({"stage": Stage.SUPERSEDED}, [OPEN], False),
    ],
)
def test_a_paper_is_published_where_all_it_speaks_of_is_open_and_it_is_in_use(facts, matters, may):
    assert published(replace(PAPER, **facts), matters) is may


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ("적극행정-2026-0001", "2026-0001"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON\x00.txt", "CON-.txt"),
        ("가" * 300, ""),
        ("a" * 300, "a" * 80),
    ],
)
def test_names_of_files_have_only_letters_that_every_system_writes_alike(words, called):
    assert safe(words) == called
