"""Who sees what of the meeting book, and which file stands in it for which."""

from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace

import pytest

from committee_desk.domain.attachment import PDF, Attachment, NoRendition
from committee_desk.domain.ballot import Item
from committee_desk.domain.book import (
    EVERYTHING,
    EmptyBook,
    Fault,
    Look,
    NotOfMeeting,
    Reader,
    Sight,
    enclosures,
    gaps,
    tabs,
)
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Disclosure, Matter
from committee_desk.domain.record import Agendum
from committee_desk.domain.recusal import Ground, Recusal

HWP = "application/x-hwp"
CHAIR, SEO = 1, 9
PUBLIC = Reader(public=True)


def attachment(id, name, media=PDF, of=None, dropped=""):
    return Attachment(id, 1, name, media, 10, f"{id:064}", date(2026, 11, 2), dropped, of)


def agendum(number="1", disclosure=Disclosure.OPEN, recused=(), files=(), withdrawn=""):
    matter = Matter(
        1, "2026-0001", "other", "실행계획(안)", Other(), date(2026, 11, 2), disclosure=disclosure
    )
    recusals = tuple(Recusal(one, Ground.AVOIDANCE, 3, "", time(14)) for one in recused)
    item = Item(1, 1, 1, number, 1, recusals=recusals, withdrawn_because=withdrawn)
    return Agendum(item, matter, tuple(files))


def record(*agenda):
    meeting = SimpleNamespace(designated=(CHAIR, SEO))
    return SimpleNamespace(
        meeting=meeting, agenda=agenda, names={CHAIR: "김도현", SEO: "서동욱", 5: "한지민"}
    )


def sights(reader, *agenda):
    return [(tab.number, tab.sight) for tab in tabs(record(*agenda), reader)]


def stand_ins(*files):
    return [(one.original.name, one.source.name) for one in enclosures(files)]


def test_the_whole_book_holds_every_item():
    items = agendum(disclosure=Disclosure.CLOSED, recused=(SEO,)), agendum("2")

    assert sights(EVERYTHING, *items) == [(1, Sight.WHOLE), (2, Sight.WHOLE)]


def test_a_member_sees_of_an_item_they_stepped_aside_from_its_title_alone():
    items = agendum(recused=(SEO,), files=[attachment(1, "신청서.pdf")]), agendum("2")

    found = tabs(record(*items), Reader(SEO))

    assert [tab.sight for tab in found] == [Sight.RECUSED, Sight.WHOLE]
    assert found[0].enclosures == ()
    assert sights(Reader(CHAIR), *items) == [(1, Sight.WHOLE), (2, Sight.WHOLE)]


def test_a_member_sees_closed_items_since_they_decide_on_them():
    assert sights(Reader(SEO), agendum(disclosure=Disclosure.CLOSED)) == [(1, Sight.WHOLE)]


@pytest.mark.parametrize(
    ("disclosure", "sight"),
    [
        (Disclosure.OPEN, Sight.WHOLE),
        (Disclosure.PARTIAL, Sight.PARTIAL),
        (Disclosure.CLOSED, Sight.CLOSED),
    ],
)
def test_the_public_sees_what_the_class_of_the_matter_opens(disclosure, sight):
    assert sights(PUBLIC, agendum(disclosure=disclosure)) == [(1, sight)]


def test_tabs_bear_the_same_numbers_for_every_reader_and_keep_those_of_what_fell_away():
    items = (
        agendum(recused=(SEO,)),
        agendum("2", withdrawn="취하"),
        agendum("", withdrawn="상정 전에 뺌"),
        agendum("3"),
    )

    numbers = {tuple(tab.number for tab in tabs(record(*items), one)) for one in (EVERYTHING, Reader(SEO))}

    assert numbers == {(1, 2, 3)}
    assert sights(EVERYTHING, *items)[1] == (2, Sight.FALLEN)


def test_who_is_not_designated_gets_no_member_s_book():
    with pytest.raises(NotOfMeeting, match="한지민"):
        tabs(record(agendum()), Reader(5))


def test_there_is_no_book_of_nothing():
    with pytest.raises(EmptyBook):
        tabs(record(), EVERYTHING)


def test_a_pdf_stands_in_for_the_file_it_names():
    assert stand_ins(attachment(1, "신청서.hwp", HWP), attachment(2, "스캔0001.pdf", of=1)) == [
        ("신청서.hwp", "스캔0001.pdf")
    ]


def test_a_pdf_of_the_same_name_stands_in_without_being_told():
    assert stand_ins(attachment(1, "신청서.pdf"), attachment(2, "신청서.hwp", HWP)) == [
        ("신청서.hwp", "신청서.pdf")
    ]


def test_of_two_files_of_one_name_neither_is_guessed():
    files = (
        attachment(1, "표.hwp", HWP),
        attachment(2, "표.xlsx", "application/vnd.ms-excel"),
        attachment(3, "표.pdf"),
    )

    assert stand_ins(*files) == [("표.hwp", "표.hwp"), ("표.xlsx", "표.xlsx"), ("표.pdf", "표.pdf")]


def test_the_last_pdf_made_of_a_file_stands_and_a_dropped_one_does_not():
    original = attachment(1, "신청서.hwp", HWP)
    first, second = attachment(2, "가.pdf", of=1), attachment(3, "나.pdf", of=1)

    assert stand_ins(original, first, second) == [("신청서.hwp", "나.pdf")]
    assert stand_ins(original, replace(second, dropped_because="잘못 붙임")) == [("신청서.hwp", "신청서.hwp")]


def test_a_pdf_whose_original_was_dropped_stands_for_itself():
    assert stand_ins(attachment(1, "신청서.hwp", HWP, dropped="다시 냄"), attachment(2, "가.pdf", of=1)) == [
        ("가.pdf", "가.pdf")
    ]


def test_a_file_without_a_pdf_is_a_gap_before_anything_is_opened():
    one = agendum(files=[attachment(1, "신청서.hwp", HWP), attachment(2, "도면.pdf")])

    found = list(gaps(tabs(record(one), EVERYTHING), {}))

    assert [(gap.enclosure.original.name, gap.fault) for gap in found] == [("신청서.hwp", Fault.NO_PDF)]


def test_what_was_found_in_a_file_makes_it_a_gap():
    file = attachment(1, "도면.pdf")
    one = agendum(files=[file])

    found = list(gaps(tabs(record(one), EVERYTHING), {file.sha256: Look(0, Fault.LOCKED)}))

    assert [gap.fault for gap in found] == [Fault.LOCKED]


@pytest.mark.parametrize(
    "original",
    [
        attachment(1, "다른.pdf"),
        attachment(1, "버림.hwp", HWP, dropped="다시 냄"),
        replace(attachment(1, "남의.hwp", HWP), matter=2),
    ],
)
def test_a_pdf_cannot_stand_in_for_just_anything(original):
    with pytest.raises(NoRendition, match=original.name):
        attachment(2, "가.pdf", of=1).ensure_stands_for(original)
