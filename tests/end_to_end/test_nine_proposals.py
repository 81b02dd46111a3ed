"""Nine proposals at the real windows of four laptops, by keys alone; then the same by lists from a shell.

office ─► packets ─► three members' own desks ─► signed sheets ─► office ─► fixed, revealed, closed
                   ─► awards before a meeting ─► declared ─► papers, signed and verified
"""

import json
import shutil
from contextlib import contextmanager
from datetime import date

import pytest

from committee_desk.models.table import DeskRole
from committee_desk.views.lock import LockView
from committee_desk.views.packet import PacketView
from committee_desk.views.window import Shell
from tests.end_to_end import nine_proposals as story
from tests.end_to_end.screen import Screen

CAME, SENT, HELD, AFTER = (date(2026, 11, day) for day in (17, 18, 27, 30))


@pytest.fixture
def folder(folder, run, tmp_path):
    """The office's desk with its members and nine proposals."""
    rules = "proposal-review+proposal-national"
    run("new", folder, "--body", "제안심사위원회", "--rules", rules, "--by", story.SECRETARY)
    for kind, content in (("members", story.MEMBERS_CSV), ("proposals", story.PROPOSALS_CSV)):
        bring_in(run, tmp_path, folder, kind, content)
    return folder


@pytest.fixture
def laptop(qapp, qtbot, tmp_path, clock):
    """Somebody's own window, on a laptop that knows nothing yet."""

    @contextmanager
    def laptop(name):
        (tmp_path / name).mkdir()
        screen = Screen(qapp, qtbot, tmp_path / name / "none.desk", clock)
        yield screen
        screen.leave(qapp)
        screen.window.hide()

    return laptop


def test_nine_proposals_from_the_round_to_verified_papers_and_the_same_from_lists(
    screen, laptop, run, wrong, folder, tmp_path
):
    other, stick = shutil.copytree(folder, tmp_path / "other.desk"), tmp_path / "stick"
    stick.mkdir()
    unlock(screen)
    make_keys(screen)
    open_the_round(screen)
    send_the_packets(screen, stick)
    screen.hands.press("Ctrl+L")
    for name in story.PANEL:
        with laptop(name) as own:
            score_at_home(own, name, stick)
    unlock(screen)
    take_the_sheets_in(screen, stick)
    shown = reveal(screen)
    propose_the_awards(screen)
    decide(screen)
    settle_and_issue(screen)
    verdicts = sign_and_verify(screen, tmp_path)
    screen.hands.press("Ctrl+L")

    bring_in(run, tmp_path, other, "round", story.ROUND_TOML)
    bring_in(run, tmp_path, other, "scores", story.scores_csv(), "--round", 1)

    assert wrong == []
    assert verdicts == ["genuine"] * 2
    by_hand, from_lists = (run("--json", "tally", 1, "--desk", one) for one in (folder, other))
    assert {**by_hand, "stage": ""} == {**from_lists, "stage": ""}
    assert shown == [(one["proposal"], one["score"]) for one in from_lists["results"]]
    assert granted(run, tmp_path, folder) == [
        (paid["person"], paid["won"]) for one in from_lists["awards"] for paid in one["paid"]
    ]
    assert run("--json", "check", folder)["faults"] == []


# From the shell


def bring_in(run, folder, desk, kind, content, *words):
    file = folder / f"{kind}{'.toml' if kind == 'round' else '.csv'}"
    file.write_text(content, encoding="utf-8")
    run("import", kind, file, "--desk", desk, *words)


def granted(run, folder, desk):
    """To whom the body gave what."""
    run("export", "grants", folder / "grants.json", "--desk", desk)
    found = json.loads((folder / "grants.json").read_text(encoding="utf-8"))["grants"]
    return [(one["person"], one["won"]) for one in found]


# The desk


def unlock(screen):
    hands = screen.hands
    screen.wait(lambda: isinstance(screen.page, LockView) and not screen.program._worker.is_busy)
    hands.come_back()
    hands.type(story.WORDS)
    hands.press("Return")
    screen.wait(lambda: isinstance(screen.page, Shell))
    screen.wait(lambda: hands.focus is not None)


def enter(screen, room):
    """A screen without a digit of its own, by its name."""
    hands = screen.hands
    hands.press("Ctrl+K")
    hands.type(room)
    screen.settle()
    hands.press("Return")
    screen.settle()


def turn_tab(screen, place):
    """The part of the round in front."""
    hands = screen.hands
    hands.tab_to("table")
    hands.tab_to("qt_tabwidget_tabbar")
    hands.turn(place)


def give_files(screen, *files):
    """Into the dialog that asks for a file, several or a folder."""
    hands = screen.hands
    hands.press("Ctrl+A")
    hands.type(" ".join(f'"{one}"' for one in files) if len(files) > 1 else str(files[0]))
    hands.press("Return")
    screen.settle()
    hands.come_back()


def make_keys(screen):
    """The secretary signs what is sent, the three what they marked."""
    hands = screen.hands
    hands.press("Ctrl+9")
    for name, words in {story.SECRETARY: story.WORDS, **story.KEYS}.items():
        hands.tab_to("table")
        hands.line(lambda line, name=name: line.name == name)
        hands.press("Return")
        hands.turn(2)
        hands.fill({"key_words": words, "key_again": words})
        hands.push("enrol")
        screen.settle()


# The round


def open_the_round(screen):
    hands = screen.hands
    enter(screen, "채점 회차")
    hands.press("Ctrl+N")
    hands.fill({"name": story.ROUND, "shuffled": True})
    screen.look("round-new")
    hands.press("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Tab")
    hands.tab_to("panel")
    hands.mark(story.PANEL)
    screen.look("round-panel")
    hands.press("Ctrl+Return")
    assert hands.place == "table"


def send_the_packets(screen, stick):
    hands = screen.hands
    turn_tab(screen, 1)
    hands.fill({"words": story.WORDS})
    hands.push("send_all")
    give_files(screen, stick)
    screen.look("round-sent")
    assert len([*stick.glob("*.asice")]) == len(story.PANEL)


def score_at_home(own, name, stick):
    """A packet becomes a desk of one's own; what is signed there goes back on the stick."""
    hands = own.hands
    own.wait(lambda: isinstance(own.page, LockView) and not own.program._worker.is_busy)
    hands.push("packet")
    give_files(own, stick / f"{story.PERIOD}_{name}.asice")
    own.wait(lambda: isinstance(own.page, PacketView))
    own.look("home-packet")
    hands.type(story.KEYS[name])
    hands.press("Return")
    own.wait(lambda: isinstance(own.page, Shell) and own.page.room == "scoring")
    own.wait(lambda: hands.place == "no")
    given = dict(zip(story.TITLES, story.GIVEN[name], strict=True))
    for _ in story.TITLES:  # in an order that only this member has
        mark(own, given.pop(own.room.heading.text()))
        hands.press("PgDown")
    own.look("home-summary")
    assert given == {}
    sign_at_home(own, name, stick)


def mark(own, marks):
    """One proposal: the question first, then five marks, or the ground on which one steps aside."""
    hands = own.hands
    if marks is None:
        hands.press("2")
        hands.choose(3)
        hands.fill({"ground_text": story.ASIDE})
        own.look("home-aside")
        hands.press("Ctrl+Return")
        return
    hands.press("1")
    for key, given in zip(story.CRITERIA, marks, strict=True):
        hands.tab_to(f"mark_{key}")  # where it is already, but for a mark after which a digit could follow
        hands.type(str(given))


def sign_at_home(own, name, stick):
    hands = own.hands
    assert hands.place == "words"
    hands.type(story.KEYS[name])
    hands.press("Ctrl+Return")
    own.settle()
    own.wait(lambda: hands.place == "save_sheet")
    own.look("home-signed")
    hands.press("Space")
    give_files(own, stick)
    assert (stick / f"{story.PERIOD}_{name}_채점.asice").exists()


def take_the_sheets_in(screen, stick):
    hands = screen.hands
    screen.at(CAME, 9)
    enter(screen, "채점 회차")
    turn_tab(screen, 1)
    hands.push("look")
    give_files(screen, *sorted(stick.glob("*_채점.asice")))
    screen.look("round-arrived")
    screen.wait(lambda: hands.place == "take_in")
    hands.press("Ctrl+Return")
    screen.settle()
    screen.look("round-taken-in")
    hands.press("Esc")


def reveal(screen):
    """Fixed before any mark is seen; then every number and score as the matrix shows it."""
    hands = screen.hands
    turn_tab(screen, 0)
    hands.press("Ctrl+Return", "Ctrl+Return", "Ctrl+M")
    screen.settle()
    screen.look("matrix")
    marks = hands.focus.model()
    rows = [marks.index(row, 0).data(DeskRole.ROW) for row in range(marks.rowCount())]
    hands.press("F3")
    screen.look("matrix-why")
    hands.press("F3", "Esc", "Ctrl+Return")
    return [(row.number, row.score) for row in rows]


# The awards


def propose_the_awards(screen):
    hands = screen.hands
    turn_tab(screen, 2)
    screen.look("awards")
    hands.press("Ctrl+Return")
    screen.settle()
    hands.press("Ctrl+3")
    hands.tab_to("table")
    hands.line(lambda line: line.matter.title == story.MATTER)
    hands.press("Return")
    hands.turn(3)
    hands.push("make_ready")
    screen.look("awards-on-docket")


def decide(screen):
    """A meeting of all members; nobody is against it."""
    hands = screen.hands
    screen.at(CAME, 17)
    plan(screen)
    screen.at(SENT, 10)
    hands.press("Ctrl+Tab")
    hands.fill({"sent_on": "20261118"})
    hands.press("Tab", "Ctrl+Return")
    screen.at(HELD, 13, 55)
    hands.press("Ctrl+4", "F7", "0")
    screen.at(HELD, 14)
    hands.press("F11", "Ctrl+Return")
    screen.at(HELD, 14, 5)
    hands.press("F12", "0")
    screen.look("awards-voted")
    screen.at(HELD, 14, 20)
    hands.press("Ctrl+Return")
    hands.confirm()
    screen.at(HELD, 14, 40)
    hands.press("F12", "Ctrl+Return")
    screen.look("awards-decided")


def plan(screen):
    hands = screen.hands
    hands.press("Ctrl+2", "Ctrl+N")
    facts = {
        "title": story.MEETING,
        "held_on": "20261127",
        "starts_at": "1400",
        "place": "구청 3층 기획상황실",
    }
    hands.fill({f"new__{name}": fact for name, fact in facts.items()})
    hands.press("Ctrl+Return")
    hands.tab_to("ready")
    hands.push("place")
    hands.tab_to("items")
    screen.look("meeting-agenda")


# What comes of it


def settle_and_issue(screen):
    """The proposals follow the decision; the round gives its papers, and the meeting the award list."""
    hands = screen.hands
    screen.at(AFTER, 10)
    enter(screen, "채점 회차")
    turn_tab(screen, 2)
    hands.fill({"because": story.NOT_ADOPTED})
    hands.press("Ctrl+Return")
    screen.settle()
    screen.look("awards-settled")
    hands.press("Ctrl+Return")
    screen.settle()
    hands.press("Ctrl+7", "Ctrl+N")
    hands.line(lambda line: line.kind == "award_list")
    hands.press("Ctrl+Return")
    hands.confirm()
    screen.settle()
    screen.look("papers")


def sign_and_verify(screen, folder):
    """The three who marked sign all that waits for them; then the verdicts on two papers."""
    hands, files = screen.hands, []
    for name, words in story.KEYS.items():
        choose_paper(screen, lambda line: line.kind == "result_table")
        hands.turn(1)
        hands.tab_to("signer")
        hands.choose(name)
        hands.push("mark_all")
        hands.fill({"words": words})
        hands.press("Ctrl+Return")
        screen.settle()
    screen.look("papers-signed")
    for kind in ("result_table", "award_list"):
        choose_paper(screen, lambda line, kind=kind: line.kind == kind)
        hands.turn(0)
        hands.push("copy")
        files.append(folder / f"{kind}.pdf")
        give_files(screen, files[-1])
        screen.wait(files[-1].exists)
    return verify(screen, *files)


def choose_paper(screen, wanted):
    hands = screen.hands
    hands.tab_to("table")
    hands.line(wanted)
    hands.press("Return")
    hands.tab_to("qt_tabwidget_tabbar", "Shift+Tab")


def verify(screen, *files):
    """The verdict on each of these files, as the screen says it."""
    hands, verdicts = screen.hands, []
    hands.press("Ctrl+8")
    for file in files:
        hands.press("Ctrl+O")
        give_files(screen, file)
        assert hands.place == "table"
        verdicts.append(screen.room._chosen().verdict)
    screen.look("verified")
    return verdicts
