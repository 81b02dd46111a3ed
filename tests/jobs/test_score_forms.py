"""A form goes to a member without the program; back it takes nothing but marks, and hides them."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from committee_desk.acts import proposal, round
from committee_desk.domain.packet import Kind, NothingMarked, Way
from committee_desk.domain.reception import Reception
from committee_desk.domain.round import Aside, NotOnPanel
from committee_desk.jobs import packing, score_forms, unpacking
from committee_desk.store import packets, papers, proposals, rounds
from tests.acts.making import AT, SECRETARY
from tests.jobs.carrying import LATER, mark, office

FILLED = {"E5": 10, "F5": 20, "E6": 11, "F6": "21"}


@pytest.fixture
def here(tmp_path):
    return office(tmp_path)


@pytest.fixture
def me(here):
    """The third of the panel, who has no key."""
    return here.panel[2]


@pytest.fixture
def form(here, me):
    return packing.pack_form(here.door, here.round, me, here.folder, by=SECRETARY, at=AT).result.file


def filled(form, cells=FILLED):
    """The form as a spreadsheet program saves it after somebody typed."""
    book = load_workbook(form)
    for place, said in cells.items():
        book.worksheets[0][place] = said
    book.save(form)
    return form


def looked(here, form):
    [found] = unpacking.inbox(here.door, [form])
    return found


def taken(here, form):
    return unpacking.take_in(here.door, looked(here, form), by=SECRETARY, at=LATER).result


def kept(here, me):
    return here.room.ask(rounds.sheets_of, here.round, me)


def test_a_form_has_the_proposals_the_criteria_and_whose_it_is(form):
    page = load_workbook(form).worksheets[0]

    assert form.name == "2026-Q3_위원03_채점표.xlsx"
    assert page["A1"].value == "한빛구 적극행정위원회 · 3분기 · 채점표 · 위원03"
    assert [cell.value for cell in page[4]][-4:] == ["창의성 (20)", "능률성 (30)", "회피", "의견"]
    assert [page["A5"].value, page["B5"].value] == ["P2026-0001", "빈집 임시주차장"]


def test_a_form_that_was_sent_is_noted_and_not_kept(here, form):
    [sent] = here.room.ask(packets.of, here.round)

    assert (sent.kind, sent.way, sent.key) == (Kind.FORM, Way.SENT, "")
    assert (here.room.ask(papers.files), here.room.examine().faults) == ([], ())


def test_a_filled_form_is_new_and_shows_no_mark(here, form):
    found = looked(here, filled(form))

    assert (found.state, found.name, found.signed) == (Reception.NEW, "위원03", False)
    assert (found.marked, found.blank) == (2, 0)


def test_a_form_is_taken_in_and_stays_hidden(here, me, form):
    packet = taken(here, filled(form))

    assert [dict(one.marks) for one in kept(here, me)] == [{"a": 10, "b": 20}, {"a": 11, "b": 21}]
    assert not any(here.held.shows(one) for one in kept(here, me))
    assert here.room.ask(papers.file, packet.sha256) == form.read_bytes()
    assert here.held.submission(me).packet == packet.id
    assert here.room.examine().faults == ()


def test_who_steps_aside_writes_so(here, me, form):
    taken(here, filled(form, {"E5": 10, "F5": 20, "G6": "회피", "H6": "자문한 사실이 있음"}))

    assert [one.aside for one in kept(here, me)] == [None, Aside(text="자문한 사실이 있음")]


def test_an_empty_form_is_incomplete(here, form):
    found = looked(here, form)

    assert (found.state, type(found.because)) == (Reception.INCOMPLETE, NothingMarked)


def test_a_form_with_a_mark_missing_is_incomplete(here, form):
    assert looked(here, filled(form, {"E5": 10})).state is Reception.INCOMPLETE


@pytest.mark.parametrize(
    "cells",
    [
        {"B5": "다른 제안"},
        {"A5": "P2026-0002"},
        {"E4": "창의성 (30)"},
        {"A1": "한빛구 적극행정위원회 · 3분기 · 채점표 · 위원01"},
        {"A2": "점수만 적습니다"},
        {"A7": "P2026-0003", "E7": 20},
        {"I5": "덧붙임"},
        {"D6": "요지를 고침"},
    ],
)
def test_a_form_in_which_anything_else_was_changed_is_broken(here, form, cells):
    found = looked(here, filled(form, {**FILLED, **cells}))

    assert (found.state, type(found.because)) == (Reception.BROKEN, score_forms.FormChanged)


@pytest.mark.parametrize("said", ["열 점", "-3", "1e2", "10점", "=10+5", "10,5", "회피"])
def test_what_is_no_mark_is_broken_and_not_told(here, form, said):
    found = looked(here, filled(form, {**FILLED, "E5": said}))

    assert found.state in (Reception.BROKEN, Reception.INCOMPLETE)
    assert said not in f"{found.because}"


def test_a_mark_above_the_maximum_is_not_allowed_and_not_told(here, form):
    found = looked(here, filled(form, {**FILLED, "E5": 21}))

    assert (found.state, "21" in f"{found.because}") == (Reception.BROKEN, False)


def test_a_mark_and_a_recusal_at_once_are_not_allowed(here, form):
    assert looked(here, filled(form, {**FILLED, "G5": "회피"})).state is Reception.BROKEN


def test_the_same_form_again_is_a_duplicate_and_a_second_one_too_late(here, form):
    taken(here, filled(form))
    assert looked(here, form).state is Reception.DUPLICATE

    assert looked(here, filled(form, {"E5": 12})).state is Reception.SUPERSEDED


def test_a_form_comes_in_again_once_the_submission_is_taken_back(here, me, form):
    taken(here, filled(form))
    here.room.do(round.take_back, here.round, me, "오기")

    assert looked(here, filled(form, {"E5": 12})).state is Reception.NEW


def test_a_form_does_not_take_the_place_of_a_signed_sheet(here):
    me = here.panel[0]
    form = packing.pack_form(here.door, here.round, me, here.folder, by=SECRETARY, at=AT).result.file
    [found] = unpacking.inbox(here.door, [here.signed(here.sheet(me))])
    unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)

    assert looked(here, filled(form)).state is Reception.SUPERSEDED


def named(form, before, after):
    book = load_workbook(form)
    page = book.worksheets[0]
    page["A3"] = page["A3"].value.replace(before, after)
    book.save(form)
    return form


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("K7Q2M9XB4T6HC3RD", "R3D8", Reception.WRONG_DESK),
        ("| 1 | 1 |", "| 9 | 1 |", Reception.WRONG_ROUND),
        ("| 1 | 1 |", "| 1 | 2 |", Reception.WRONG_ROUND),
        ("| 4 |", "| 3 |", Reception.BROKEN),
        ("서식 1", "서식 2", Reception.BROKEN),
    ],
)
def test_a_form_that_is_not_for_here_is_told_why(here, form, before, after, expected):
    assert looked(here, named(filled(form), before, after)).state is expected


def test_a_form_is_too_late_once_all_is_fixed(here, me, form):
    here.room.do(round.seat, here.round, (me,), "사임")
    mark(here.room, here.round, me)
    here.room.do(round.submit, here.round, me)
    here.room.do(round.fix, here.round)

    assert looked(here, filled(form)).state is Reception.WRONG_ROUND


def test_a_proposal_that_was_changed_since_breaks_the_form(here, form):
    before = here.room.ask(proposals.get, 2)
    here.room.do(proposal.change, replace(before, summary="다른 내용"), "정정")

    assert looked(here, filled(form)).state is Reception.BROKEN


def test_a_title_like_a_formula_is_only_words_and_comes_back(here):
    harmful = here.room.do(proposal.receive, '=HYPERLINK("http://x")', AT.date(), summary="+1\n-2").id
    here.room.do(round.enter, here.round, (harmful,))
    me = here.panel[2]

    form = packing.pack_form(here.door, here.round, me, here.folder, by=SECRETARY, at=AT).result.file

    cell = load_workbook(form).worksheets[0]["B7"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert looked(here, filled(form)).state is Reception.NEW


def test_nobody_off_the_panel_is_sent_a_form(here, me):
    here.room.do(round.seat, here.round, here.panel[:1], "사임")

    with pytest.raises(NotOnPanel):
        packing.pack_form(here.door, here.round, me, here.folder, by=SECRETARY, at=AT)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a workbook"])
def test_what_is_no_workbook_is_broken(here, content):
    file = here.folder / "form.xlsx"
    file.write_bytes(content)

    assert looked(here, file).state is Reception.BROKEN


def test_another_workbook_is_no_form(here, form):
    book = load_workbook(form)
    book.create_sheet("둘째")
    book.save(form)

    assert type(looked(here, form).because) is score_forms.NoForm


def test_the_shadow_of_an_open_workbook_is_passed_over(here, form):
    filled(form)
    (here.folder / "~$form.xlsx").write_bytes(b"x")

    assert len(unpacking.inbox(here.door, here.folder)) == 1


def test_an_empty_form_that_lies_in_the_folder_is_passed_over(here, form):
    assert unpacking.inbox(here.door, here.folder) == ()
