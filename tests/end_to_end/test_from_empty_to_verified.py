"""From an empty laptop to a verified PDF at the real window, by keys alone; then the same from a file."""

from contextlib import contextmanager
from datetime import date

from committee_desk.acts import minutes as acts
from committee_desk.acts.desk import MAKER
from committee_desk.documents import minutes
from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.kinds.exemption import Asker, Audit, Judged
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.person import Gender, Kind, Role
from committee_desk.domain.recusal import Ground
from committee_desk.jobs import opening
from committee_desk.store import records
from committee_desk.views.founding import FoundingView
from committee_desk.views.lock import LockView
from committee_desk.views.window import Shell
from tests.end_to_end import story
from tests.end_to_end.screen import PREPARED

SENT, HELD, AFTER = (date(2026, 11, day) for day in (18, 27, 30))


def test_a_meeting_from_a_new_desk_to_a_verified_paper_and_the_same_from_a_file(screen, run, wrong, tmp_path):
    desk, other, backup = (tmp_path / name for name in ("hanbit.desk", "other.desk", "hanbit.backup"))
    make_the_desk(screen)
    enter_the_chair(screen)
    change_it_and_change_it_back(screen)
    receive_the_matters(screen)
    judge_the_exemption(screen)
    with away(screen):
        bring_in(run, tmp_path, desk, members=story.MEMBERS_CSV, matters=story.MATTERS_CSV)
        run("backup", desk, backup)
    make_ready(screen)
    plan_the_meeting(screen)
    send_the_notice(screen)
    hold_the_meeting(screen)
    put_into_words(screen)
    make_keys(screen)
    issue_the_papers(screen)
    sign(screen)
    verdicts = verify(screen, *saved_and_changed(screen, tmp_path))
    screen.hands.press("Ctrl+L")

    run("restore", backup, other)
    bring_in(run, tmp_path, other, meeting=story.MEETING_TOML)
    edit_the_same_passage(other, screen.clock)

    assert verdicts == ["genuine", "untrusted"]
    by_hand, from_file = papers_of(run, desk), papers_of(run, other)
    assert len(by_hand) == 6
    assert by_hand == from_file
    by_hand, from_file = (run("--json", "meeting", 1, "--desk", one) for one in (desk, other))
    assert by_hand == from_file
    assert run("--json", "check", desk)["faults"] == []
    assert wrong == []


# From the shell


def bring_in(run, folder, desk, **lists):
    for kind, content in lists.items():
        file = folder / f"{kind}{'.toml' if kind == 'meeting' else '.csv'}"
        file.write_text(content, encoding="utf-8")
        run("import", kind, file, "--desk", desk)


def edit_the_same_passage(folder, clock):
    """What a file does not tell: one passage of the minutes in other words."""
    door = opening.unlock(folder, story.WORDS).door
    drafted = minutes.passages(door.ask(records.of, MeetingId(1)))["opening"]
    door.do(acts.edit, MeetingId(1), "opening", story.OPENING, drafted, by=MAKER, at=clock())
    door.close()


def papers_of(run, desk):
    """The papers of the meeting, those not issued yet among them, by what was written into them."""
    issued = run("--json", "issue", 1, "--desk", desk)["papers"]
    return [(one["number"], one["kind"], one["version"], one["code"]) for one in issued]


# The desk


def make_the_desk(screen):
    hands = screen.hands
    screen.wait(lambda: isinstance(screen.page, LockView) and not screen.program._worker.is_busy)
    screen.look("lock")
    assert hands.place == "make_new"
    hands.press("Space")
    assert (type(screen.page), hands.place) == (FoundingView, "body")
    hands.fill(
        {
            "body": story.BODY,
            "office": story.OFFICE,
            "maker": story.SECRETARY,
            "words": story.WORDS,
            "again": story.WORDS,
        }
    )
    screen.look("founding")
    hands.push("make")
    screen.wait(lambda: screen.page.steps.currentIndex() == 1)
    hands.push("kept")
    screen.look("recovery-key")
    hands.push("enter")
    screen.wait(lambda: isinstance(screen.page, Shell))
    screen.wait(lambda: hands.place == "pasted")
    screen.look("first-steps")


@contextmanager
def away(screen):
    """The desk is locked, something is done to it from a shell, and it is unlocked again."""
    hands = screen.hands
    hands.press("Ctrl+L")
    assert isinstance(screen.page, LockView)
    yield
    screen.look("locked")
    assert hands.place == "words"
    hands.type(story.WORDS)
    hands.press("Return")
    screen.wait(lambda: isinstance(screen.page, Shell))


# People and matters


def enter_the_chair(screen):
    hands = screen.hands
    hands.press("Ctrl+9", "Ctrl+N")
    hands.fill(
        {
            "new__name": story.CHAIR,
            "new__office": "한빛구",
            "new__title": "부구청장",
            "new__gender": Gender.MALE,
            "new__role": Role.CHAIR,
            "new__kind": Kind.EX_OFFICIO,
        }
    )
    screen.look("person-new")
    hands.press("Ctrl+Return")
    assert screen.room.table.model().rowCount() == 2
    screen.look("people")


def change_it_and_change_it_back(screen):
    """A slip is saved as the field is left, taken back, done again, and taken back for good."""
    hands = screen.hands
    hands.press("Return")
    hands.tab_to("title")
    hands.type("대리")
    titles = []
    for key in ("Tab", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z"):
        hands.press(key)
        titles.append(screen.room._about.person.title)
    screen.look("person-taken-back")
    assert titles == ["대리", "부구청장", "대리", "부구청장"]


def receive_the_matters(screen):
    receive(
        screen,
        "exemption",
        {
            "new__title": "긴급 제설 계약에 대한 면책 건의",
            "new__submitter": "도로과장",
            "new__department": "도로과",
        },
    )
    screen.look("matter-received")
    receive(
        screen,
        "other",
        {
            "new__title": "옥외영업 조건부 허용",
            "new__submitter": "위생과장",
            "new__department": "위생과",
            "new__summary": "먹자골목 1.2km",
            "motion": "조건부로 허용한다.",
        },
    )
    receive(
        screen,
        "report",
        {
            "new__title": "중점과제 추진상황",
            "new__department": "기획예산과",
            "content": "아홉 과제 가운데 일곱을 마침",
        },
    )


def receive(screen, kind, facts):
    hands = screen.hands
    hands.press("Ctrl+3", "Ctrl+N")
    assert hands.place == "new_kind"
    hands.choose(kind)
    hands.fill(facts)
    screen.look(f"matter-new-{kind}")
    hands.press("Ctrl+Return")
    assert hands.place == "table"


def judge_the_exemption(screen):
    hands = screen.hands
    hands.press("Ctrl+5")
    screen.look("exemptions")
    hands.press("Return")
    hands.fill(
        {
            "audit": Audit.ADMINISTRATIVE,
            "asked_by": Asker.OFFICIAL,
            "applicant": "7급 김○○",
            "audit_name": "2026년 정기종합감사",
            "audit_body": "한빛시 감사위원회",
            "found": "계약 절차 전에 시행함",
            "expected": "주의",
        }
    )
    screen.look("exemption-facts")
    hands.press("Ctrl+PgDown")
    for criterion, evidence in (
        ("public_interest", "붙임 1, 2쪽"),
        ("active_handling", "붙임 2, 4쪽"),
        ("no_gross_fault", "붙임 3"),
    ):
        hands.fill(
            {
                f"{criterion}__judged": Judged.MET,
                f"{criterion}__evidence": evidence,
                f"{criterion}__reason": "주민의 안전을 위함",
            }
        )
    screen.look("exemption-criteria")
    hands.press("Ctrl+PgDown")
    hands.fill({"private_interest": Known.NO, "procedural_defect": Known.NO, "informed": Known.YES})
    screen.look("exemption-presumptions")
    hands.press("Ctrl+PgDown")
    screen.look("exemption-vote")


def make_ready(screen):
    hands = screen.hands
    hands.press("Ctrl+3")
    for number in (story.EXEMPTION, story.OUTDOOR, story.REPORT, story.NOTICES, story.PARKING):
        hands.tab_to("table")
        hands.line(lambda line, number=number: line.matter.number == number)
        hands.press("Return")
        hands.turn(3)
        hands.push("make_ready")
    screen.look("matter-ready")


# The meeting


def plan_the_meeting(screen):
    hands = screen.hands
    screen.at(PREPARED, 17)
    hands.press("Ctrl+2", "Ctrl+N")
    hands.fill(
        {
            "new__title": story.TITLE,
            "new__held_on": "20261127",
            "new__starts_at": "1400",
            "new__place": story.PLACE,
        }
    )
    screen.look("meeting-new")
    hands.press("Ctrl+Return")
    place_the_items(screen)
    designate(screen)


def place_the_items(screen):
    hands = screen.hands
    for number in (story.OUTDOOR, story.NOTICES, story.PARKING, story.REPORT, story.EXEMPTION):
        hands.tab_to("ready")
        hands.choose(number)
        hands.push("place")
    screen.look("agenda")
    hands.tab_to("items")
    hands.line(lambda row: row.title.startswith("긴급"))
    hands.press("Alt+Up", "Alt+Up", "Alt+Up", "Alt+Up")
    screen.look("agenda-ordered")


def designate(screen):
    hands = screen.hands
    hands.press("Ctrl+Shift+Tab")
    hands.tab_to("members")
    hands.mark(story.DESIGNATED)
    screen.look("designation")


def send_the_notice(screen):
    hands = screen.hands
    screen.at(SENT, 10)
    hands.press("Ctrl+Tab", "Ctrl+Tab")
    hands.fill({"sent_on": "20261118"})
    hands.press("Tab")
    screen.look("notice")
    hands.press("Ctrl+Return")
    screen.look("notice-sent")


def hold_the_meeting(screen):
    hands = screen.hands
    screen.at(HELD, 13, 55)
    hands.press("Ctrl+1")
    screen.look("home-before")
    hands.push("card_go")
    screen.look("meeting-before")
    hands.press("F7", "F1")
    screen.look("meeting-keys")
    hands.press("Esc")
    assert hands.place == "seats"
    for name in (
        story.CHAIR,
        story.PLANNING,
        story.AUDIT,
        story.LAWYER,
        story.PROFESSOR,
        story.ARCHITECT,
        story.MERCHANT,
    ):
        hands.line(lambda seat, name=name: seat.name == name)
        hands.press("Return")
    screen.look("meeting-attendance")
    screen.at(HELD, 14)
    hands.press("F11", "Ctrl+Return")
    hear_the_exemption(screen)
    allow_on_a_condition(screen)
    come_to_a_tie(screen)
    put_off_and_report(screen)
    screen.at(HELD, 15, 48)
    hands.press("F12")
    screen.look("meeting-closing")
    hands.press("Ctrl+Return")
    screen.look("meeting-closed")


def hear_the_exemption(screen):
    """Everybody in favour with one exception; one has stepped aside."""
    hands = screen.hands
    screen.at(HELD, 14, 5)
    hands.press("F12")
    step_aside(screen, (14, 6), story.ARCHITECT, Ground.AVOIDANCE, 3, story.ASIDE)
    note(screen, (14, 8), "도로과장 심○○", story.EXPLAINED)
    hands.press("F11", "0")
    vote(screen, story.AUDIT, Choice.ABSTAIN)
    screen.look("meeting-voted")
    declare(screen, (14, 28))
    screen.look("meeting-declared")


def allow_on_a_condition(screen):
    """One comes late; a condition is put to the vote in words."""
    hands = screen.hands
    come_or_go(screen, (14, 31), story.SAFETY)
    screen.at(HELD, 14, 33)
    hands.press("F12")
    note(screen, (14, 36), story.PROFESSOR, story.NARROW)
    hands.press("F11")
    hands.tab_to("resolution", "Shift+Tab")
    hands.fill({"resolution": Resolution.CONDITIONAL, "motion_text": story.CONDITION})
    hands.press("F11", "0")
    vote(screen, story.AUDIT, Choice.NO)
    screen.look("meeting-conditional")
    declare(screen, (15, 3))


def come_to_a_tie(screen):
    """One has left, one steps aside, and three are against three."""
    hands = screen.hands
    come_or_go(screen, (15, 6), story.PLANNING)
    screen.at(HELD, 15, 8)
    hands.press("F12")
    step_aside(screen, (15, 9), story.PROFESSOR, Ground.EXCLUSION, 1)
    hands.press("F11")
    for name in (story.CHAIR, story.SAFETY, story.ARCHITECT):
        vote(screen, name, Choice.YES)
    for name in (story.AUDIT, story.LAWYER, story.MERCHANT):
        vote(screen, name, Choice.NO)
    screen.look("meeting-tie")
    declare(screen, (15, 30))


def put_off_and_report(screen):
    hands = screen.hands
    screen.at(HELD, 15, 32)
    hands.press("F12")
    screen.at(HELD, 15, 35)
    hands.press("F4")
    hands.confirm()
    screen.at(HELD, 15, 37)
    hands.press("F12")
    screen.look("meeting-report")
    declare(screen, (15, 45))


def come_or_go(screen, when, name):
    hands = screen.hands
    screen.at(HELD, *when)
    hands.press("F7")
    hands.line(lambda seat: seat.name == name)
    hands.press("Return")


def step_aside(screen, when, name, kind, ground, words=""):
    hands = screen.hands
    screen.at(HELD, *when)
    hands.press("F7")
    hands.line(lambda seat: seat.name == name)
    hands.push("recuse_open")
    hands.fill({"recusal_kind": kind, "recusal_ground": ground, "recusal_words": words})
    screen.look("meeting-recusal")
    hands.press("Ctrl+Return")


def note(screen, when, speaker, words):
    hands = screen.hands
    screen.at(HELD, *when)
    hands.press("F8")
    hands.fill({"speaker": speaker, "remark_text": words})
    screen.look("meeting-remark")
    hands.press("Ctrl+Return")


def vote(screen, name, choice):
    hands = screen.hands
    hands.line(lambda voter: voter.name == name)
    hands.press({Choice.YES: "1", Choice.NO: "2", Choice.ABSTAIN: "3"}[choice])


def declare(screen, when):
    hands = screen.hands
    screen.at(HELD, *when)
    hands.press("Ctrl+Return")
    screen.look("meeting-confirming")
    hands.confirm()


# What comes of it


def put_into_words(screen):
    """One passage of the minutes is written anew."""
    hands = screen.hands
    screen.at(AFTER, 10)
    hands.press("Ctrl+6")
    screen.look("minutes")
    hands.tab_to("lines")
    hands.press("Return", "Ctrl+A")
    hands.type(story.OPENING)
    hands.press("Ctrl+Return")
    assert [line.text for line in screen.room._lines.rows if line.edited] == [story.OPENING]
    screen.look("minutes-changed")


def make_keys(screen):
    hands = screen.hands
    hands.press("Ctrl+9")
    for name, words in story.KEYS.items():
        hands.tab_to("table")
        hands.line(lambda line, name=name: line.name == name)
        hands.press("Return")
        hands.turn(2)
        hands.fill({"key_words": words, "key_again": words})
        hands.push("enrol")
        screen.settle()
    screen.look("people-key")


def issue_the_papers(screen):
    hands = screen.hands
    screen.at(AFTER, 14)
    hands.press("Ctrl+7")
    screen.look("papers-none")
    for _ in range(6):
        hands.press("Ctrl+N")
        hands.line(lambda line: not line.number)
        screen.look("papers-issuing")
        hands.press("Ctrl+Return")
        hands.confirm()
        screen.settle()
    screen.look("papers")


def sign(screen):
    """The chair and a member sign the minutes in one file, each with the passphrase of their own key."""
    hands = screen.hands
    for name, words in story.KEYS.items():
        hands.tab_to("table")
        hands.line(lambda line: line.kind == "minutes")
        hands.press("Return")
        hands.turn(1)
        hands.tab_to("signer")
        hands.choose(name)
        hands.fill({"words": words})
        screen.look("paper-signing")
        hands.press("Ctrl+Return")
        screen.settle()
    screen.look("paper-signed")


def saved_and_changed(screen, folder):
    """A copy of the minutes as they are signed, and the same with one letter changed."""
    saved, changed = folder / "minutes.pdf", folder / "changed.pdf"
    save_a_copy(screen, saved)
    content = saved.read_bytes()
    changed.write_bytes(content.replace(b"/Producer", b"/Producex", 1))
    assert changed.read_bytes() != content
    return saved, changed


def save_a_copy(screen, file):
    hands = screen.hands
    hands.tab_to("qt_tabwidget_tabbar", "Shift+Tab")
    hands.turn(0)
    hands.push("copy")
    screen.look("paper-copy")
    hands.press("Ctrl+A")
    hands.type(str(file))
    hands.press("Return")
    screen.wait(file.exists)
    screen.settle()
    hands.come_back()
    screen.look("paper-saved")


def verify(screen, *files):
    """The verdict on each of these files, as the screen says it."""
    hands, verdicts = screen.hands, []
    hands.press("Ctrl+8")
    for file in files:
        hands.press("Ctrl+O")
        hands.type(str(file))
        hands.press("Return")
        screen.settle()
        hands.come_back()
        screen.look(f"verified-{file.stem}")
        assert hands.place == "table"
        verdicts.append(screen.room._chosen().verdict)
    return verdicts
