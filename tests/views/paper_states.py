"""The screens of papers, minutes and verification in their states: to look at, and to try by the checks.

PAPER_STATES (name, maker) ─► tests.pictures draws them ─► test_paper_states tries them
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from committee_desk.jobs import issuing
from committee_desk.store import papers
from committee_desk.views.page import Page
from committee_desk.views.papers import REGISTER, SIGNATURES
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import issued
from tests.views.desks import desk_in_memory, settle
from tests.views.states import SIZE


def state(room: str, *steps: Callable[[Page], object], desk=None) -> Callable[[], Shell]:
    """A screen in the window, shown, with these things done in it one after another."""

    def make() -> Shell:
        window = Shell((desk or signed_desk)(), ROOMS)
        window.resize(*SIZE)
        window.show()
        page = window.enter(room)
        settle(page)
        for step in steps:
            step(page)
            settle(page)
        return window

    return make


def signed_desk():
    return issued.desk_of(issued.with_papers())


@cache
def files():
    """A genuine paper, one of an earlier state, one that was tampered with, and what is no paper at all."""
    meeting, folder = issued.with_papers(), Path(mkdtemp(prefix="committee-desk-tests-"))
    paper = meeting.door.ask(papers.numbered, "적극행정-2026-0005")
    now = issuing.content(meeting.door, paper.id)
    changed = bytearray(now)
    changed[5000] ^= 1
    told = {
        "회의록.pdf": now,
        "서명 전.pdf": meeting.door.ask(papers.file, paper.base),
        "고친 사본.pdf": bytes(changed),
        "메모.txt": "메모".encode(),
    }
    for name, content in told.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in told]


def choose_void(page):
    page.reason.setText("명칭 오기")
    page.void.click()
    page.tabs.setCurrentIndex(REGISTER)


def write_passage(page):
    place = next(place for place, line in enumerate(page._lines.rows) if line.key.startswith("remark/"))
    page.lines.setCurrentIndex(page._lines.index(place, 0))
    page.passage.text.setPlainText(
        "사전에 검토한 의견을 자세히 설명하고, 현장 여건에 맞는 조건을 붙일 것을 제안함."
    )
    page.passage.flush()


PAPER_STATES: Mapping[str, Callable[[], Shell]] = {
    "papers": state("papers"),
    "papers-empty": state("papers", desk=desk_in_memory),
    "papers-signatures": state("papers", lambda page: page.tabs.setCurrentIndex(SIGNATURES)),
    "papers-register": state("papers", lambda page: page.tabs.setCurrentIndex(REGISTER)),
    "papers-void": state("papers", choose_void),
    "papers-large": state("papers", lambda page: page.enlarge.click()),
    "papers-issuing": state("papers", lambda page: page.issue_open.click()),
    "papers-draft": state(
        "papers", lambda page: page.issue_open.click(), lambda page: page.issuing.look.click()
    ),
    "papers-blanks": state("papers", lambda page: page.blanks_open.click()),
    "papers-printing": state("papers", lambda page: page.print_open.click()),
    "minutes": state("minutes"),
    "minutes-empty": state("minutes", desk=desk_in_memory),
    "minutes-changed": state("minutes", write_passage),
    "minutes-remark": state("minutes", write_passage, lambda page: page.passage.remark_open.click()),
    "minutes-draft": state("minutes", lambda page: page.paper.look.click()),
    "verification": state("verification", lambda page: page.verify(files())),
    "verification-empty": state("verification"),
}
