"""The lawful steps of a proposal on its own tab: what can be taken, what is due, what was said."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import desk as desks
from committee_desk.acts import handling, proposal
from committee_desk.acts.door import Door
from committee_desk.domain.handling import Again, Mark, Measured, Why
from committee_desk.domain.paper import Source
from committee_desk.domain.proposal import Kind, Proposer, Stage
from committee_desk.jobs import opening, proposal_papers
from committee_desk.models import home
from committee_desk.models.desk import Desk
from committee_desk.store import engine, migrate, papers, proposals
from committee_desk.views.proposals import ProposalsView
from tests.views.desks import NOON, _place, once

BY = {"by": desks.MAKER, "at": NOON}
TODAY = date(2026, 11, 27)

STEPS = (
    (handling.notify, (2, TODAY, date(2027, 3, 31))),
    (handling.carry_out, (2, TODAY)),
    (handling.show_effect, (2, TODAY)),
    (handling.measure, (2, Measured(TODAY, Mark.U, 49_000_000, "우편료 절감"), "사업이 끝남")),
    (handling.notify, (3, TODAY)),
    (handling.ask_again, (3, Again(TODAY))),
    (handling.decide_again, (3, Again(TODAY, Why.ASKED, "", TODAY, True, 7, 4, "창의성이 인정됨"))),
)


@once
def door_of_review():
    """A body under the national rules of proposals: one undecided, one adopted, one ended."""
    door = Door(engine.of(_place()))
    migrate.upgrade(door.engine)
    layers = opening.layers(("proposal-review", "proposal-national"))
    facts = {"key": "0123456789abcdef", "body": "한빛구 제안심사위원회", "office": "한빛구", "layers": layers}
    door.do(desks.begin, **facts, maker="김도현", at=NOON)
    for title, kind in (
        ("빈집 임시주차장", Kind.OPEN_CALL),
        ("모바일 고지", Kind.IDEA),
        ("야간창구", Kind.IDEA),
    ):
        by = (Proposer("이○○", "징수과"),)
        door.do(proposal.receive, title, date(2026, 11, 2), kind=kind, proposers=by, **BY)
    door.do(proposal.move_on, 2, Stage.ADOPTED, date(2026, 11, 20), **BY)
    door.do(proposal.end, 3, "이미 시행 중임", **BY)
    return (door,)


@pytest.fixture
def page(qtbot):
    page = ProposalsView(Desk(door_of_review()[0], by=desks.MAKER, clock=lambda: NOON))
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    return page


def turned(page, id):
    page.turn_to(id)
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    QApplication.processEvents()
    return page.handling


def shown(panel):
    return {name for name, button in panel.buttons.items() if button.isVisibleTo(panel)}


def take(page, name, **said):
    panel = page.handling
    panel.buttons[name].click()
    for field, value in said.items():
        part = getattr(panel, f"step_{field}")
        if field == "choice":
            part.setCurrentIndex(value)
        elif field == "words":
            part.setPlainText(value)
        elif field == "reason":
            part.setText(value)
        else:
            part.set_value(value)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def held(page, id):
    return page._desk.ask(proposals.get, id).handling


def test_each_proposal_offers_the_steps_that_come_next(page):
    assert shown(turned(page, 1)) == {"close_call", "ask_supplement", "ask_opinion"}
    assert shown(turned(page, 2)) == {"notify", "carry_out", "check", "release"}
    assert shown(turned(page, 3)) == {"notify", "release"}


def test_a_supplement_stops_the_month_and_goes_on_when_it_came(page):
    panel = turned(page, 1)
    assert "Decide on adoption: 2026-12-02" in panel.handling_story.text()

    take(page, "ask_supplement", day=date(2026, 11, 5), until=date(2026, 11, 12), words="도면 보완")
    assert "The supplement comes: 2026-11-12" in panel.handling_story.text()
    take(page, "take_supplement", day=date(2026, 11, 11))

    assert "Decide on adoption: 2026-12-09" in panel.handling_story.text()
    assert page._desk.ask(proposals.get, 1).handling.supplement_by is None


def test_an_adopted_proposal_is_notified_with_its_plan_and_measured(page):
    turned(page, 2)
    take(page, "notify", day=TODAY, until=date(2027, 3, 31))
    take(page, "carry_out", day=TODAY)
    take(page, "show_effect", day=TODAY)
    take(page, "measure", day=TODAY, choice=0, won=49_000_000, words="우편료", reason="사업이 끝남")

    found = held(page, 2)
    assert (found.notified_on, found.planned_for, found.measured.saved) == (
        TODAY,
        date(2027, 3, 31),
        49_000_000,
    )
    assert "Excellent, 49,000,000 won saved" in page.handling.handling_story.text()


def test_a_panel_with_too_few_citizens_is_refused_in_words(page):
    turned(page, 3)
    take(page, "notify", day=TODAY)
    take(page, "ask_again", day=TODAY, choice=0, words="다른 사업임")
    heard = []
    page._desk.refused.connect(lambda refusal: heard.append(str(refusal)))

    take(page, "decide_again", day=TODAY, choice=0, members=7, citizens=3, words="창의성")
    take(page, "decide_again", day=TODAY, choice=0, members=7, citizens=4, words="창의성")

    assert heard == ["Citizens on the panel: 3 of 7."]
    assert page._desk.ask(proposals.get, 3).stage is Stage.ADOPTED


def test_home_says_what_the_law_asks_about_proposals():
    [door] = door_of_review()
    door.do(handling.notify, 2, TODAY, date(2026, 12, 18), **BY)

    tasks = {task.id: task.deed for task in door.ask(home.home, TODAY, desks.MAKER).tasks}

    assert tasks["proposal 2 carry_out"] == "Carry it out: 모바일 고지"
    assert tasks["proposals undecided"] == "Decide on proposals (1), first P2026-0001"


def test_the_main_proposer_is_whoever_has_the_largest_part(page):
    panel = turned(page, 1)
    one = page._desk.ask(proposals.get, 1)
    parts = (Proposer("이○○", part=Fraction(2, 5)), Proposer("박○○", part=Fraction(3, 5)))
    page._desk.do(partial(proposal.change, proposal=replace(one, proposers=parts)))

    assert "박○○ has the largest part" in panel.handling_story.text()


def test_the_papers_of_the_steps_are_issued_from_the_tab(qtbot, page):
    turned(page, 1)
    take(page, "ask_supplement", day=date(2026, 11, 5), until=date(2026, 11, 12), words="도면 보완")

    page.handling.step_papers.click()
    qtbot.waitUntil(lambda: not page._desk.is_busy, timeout=20_000)

    [issued] = page._desk.ask(papers.in_use, Source(proposal=1), "supplement_request")
    assert "도면 보완" in page._desk.ask(papers.text, issued)
    assert not page.handling.step_papers.isVisibleTo(page)


def test_the_re_review_and_the_results_have_papers_of_their_own():
    [door] = door_of_review()
    for step, facts in STEPS:
        door.do(step, *facts, **BY)

    said = {
        (id, kind): door.ask(proposal_papers._draw, id, kind, TODAY).paper.canonical("1", 1, TODAY)
        for id in (2, 3)
        for kind in door.ask(proposal_papers.unissued, id)
    }

    assert set(said) == {(2, "adoption"), (2, "results_sheet"), (3, "adoption"), (3, "re_review")}
    assert "금49,000,000원(금사천구백만원)" in said[2, "results_sheet"]
    assert "재심사한 결과 채택하기로 하였음" in said[3, "re_review"]


def test_that_it_was_not_adopted_is_recorded_with_the_day_of_the_decision(page):
    turned(page, 1)
    panel = page.pipeline
    panel.ending.setPlainText("이미 시행 중임")
    panel.ended_on.set_value(date(2026, 11, 5))

    panel.end.click()

    assert page._desk.ask(proposals.get, 1).decided_on == date(2026, 11, 5)
    assert not panel.ended_on.isVisibleTo(panel)
