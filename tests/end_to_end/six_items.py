"""A meeting of six items with every kind of turn, as keys: pressed within the program, or from outside.

    desk(folder) ─► fifteen designated, six items, the notice sent
    held(keys) ─► every task by its name, with the keys it took ─► docs/keys.md

`keys` has press, type, member, confirm and doing; none needs a look, so the same keys can come from outside.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from committee_desk.acts import item, meeting, person
from committee_desk.domain.hangul import KEYS, folded, initial
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.domain.person import Gender
from committee_desk.jobs import opening
from committee_desk.store import records
from tests.acts import making

WORDS = "four words in a row"


Figures = tuple[int, ...]  # voters, in favour, against, abstained, invalid


@dataclass(frozen=True)
class Outcome:
    resolution: Resolution | None
    figures: Figures = ()
    aside: int = 0
    void: tuple[Figures, ...] = ()


@dataclass(frozen=True)
class Told:
    stage: Stage
    present: int
    came_back: int
    items: tuple[Outcome, ...]


# The first is the chair; whoever does something begins with a consonant of their own.
NAMES = [
    *("김도현", "나은채", "도정우", "류세형", "문상철", "박유미", "서동욱", "윤진서"),
    *("정나래", "최은경", "탁지훈", "표수진", "한경희", "한지우", "홍세라"),
]
(CHAIR, VICE, *_), LATE, ABSENT = NAMES, NAMES[9], (NAMES[10], NAMES[11])
KINDS = ("report", "other", "exemption", "other", "other", "other")
BEGUN = datetime(2026, 11, 2, tzinfo=UTC)
REASON = "wrong count"
CAME_BACK = NAMES[2:8]
DECIDED = Told(
    Stage.CLOSED,
    present=13,
    came_back=len(CAME_BACK),
    items=(
        Outcome(Resolution.REPORTED),
        Outcome(Resolution.AS_PROPOSED, (12, 12, 0, 0, 0)),
        Outcome(Resolution.AS_PROPOSED, (12, 10, 1, 1, 0), aside=1),
        Outcome(Resolution.AS_PROPOSED, (12, 11, 1, 0, 0), aside=1, void=((12, 6, 6, 0, 0),)),
        Outcome(Resolution.AS_PROPOSED, (13, 9, 2, 1, 1)),
        Outcome(Resolution.DEFERRED),
    ),
)


def desk(folder):
    """Convened; nobody has come yet."""
    layers = opening.layers(("decree",))
    made = opening.begin(folder, WORDS, body="위원회", office="구", layers=layers, maker="정간사", at=BEGUN)
    room = making.Room(made.door)
    members = [_member(room, place, name) for place, name in enumerate(NAMES)]
    held = making.planned(room, members)
    for place, kind in enumerate(KINDS, start=1):
        room.do(item.place, held.id, making.ready(room, kind, f"안건 {place}").id)
    room.do(meeting.convene, held.id, making.NOTICE)
    made.door.close()


def _member(room, place, name):
    gender, term = (Gender.MALE, Gender.FEMALE)[place % 2], making.term(place)
    return room.do(person.enter, name, office="구", title="위원", gender=gender, memberships=(term,)).id


def held(keys):
    """The whole meeting, task by task."""
    keys.press("Ctrl+4")
    take_attendance(keys)
    report(keys)
    decide_unanimously(keys)
    decide_with_exceptions(keys)
    come_to_a_tie(keys)
    lose_the_quorum(keys)
    vote_on_paper(keys)
    break_off(keys)
    put_off(keys)
    with keys.doing("close the meeting"):
        keys.press("F12", "Ctrl+Return")


def letter(name):
    """The key that leads to this member in a list, whether the keyboard writes Korean or not."""
    return KEYS[initial(folded(name)[:1])]


def told(folder):
    """What the desk then has of the meeting: its stage, who was there, and how every item came out."""
    door = opening.unlock(folder, WORDS).door
    try:
        record = door.ask(records.of, MeetingId(1))
    finally:
        door.close()
    spells = Counter(spell.person for spell in record.meeting.spells)
    came_back = sum(count > 1 for count in spells.values())
    present = len(record.meeting.came)
    return Told(record.meeting.stage, present, came_back, tuple(map(_outcome, record.agenda)))


def _outcome(one):
    item = one.item
    void = tuple(_figures(one.declaration) for one in item.voided)
    resolution = item.declared.resolution if item.declared else None
    return Outcome(resolution, _figures(item.declared), len(item.recusals), void)


def _figures(declared):
    result = declared.result if declared else None
    return (result.voters, result.yes, result.no, result.abstain, result.invalid) if result else ()


def take_attendance(keys):
    with keys.doing("attendance, 12 of 15 here"):
        keys.press("F7", "0")
        for name in (LATE, *ABSENT):
            keys.member(name)
            keys.press("Return")
    with keys.doing("call to order"):
        keys.press("Ctrl+Return")


def report(keys):
    take_up(keys)
    with keys.doing("a report ended"):
        declare(keys)


def decide_unanimously(keys):
    take_up(keys)
    with keys.doing("a unanimous vote"):
        keys.press("0")
    with keys.doing("declare"):
        declare(keys)


def decide_with_exceptions(keys):
    """One comes late; the chair steps aside, and another presides."""
    with keys.doing("late arrival"):
        come_or_go(keys, LATE)
    take_up(keys)
    with keys.doing("recusal"):
        keys.press("F7")
        keys.member(CHAIR)
        keys.press("1", "Tab", "Down", "Ctrl+Return")
    with keys.doing("somebody else presides"):
        keys.member(VICE)
        keys.press("2")
    with keys.doing("a vote with two exceptions"):
        keys.press("F11", "0")
        against(keys, NAMES[2])
        against(keys, NAMES[3], "3")
    declare(keys)


def come_to_a_tie(keys):
    """Six against six, void, and taken again."""
    take_up(keys)
    keys.press("F7")
    keys.member(NAMES[8])
    keys.press("1", "Tab", "Down", "Ctrl+Return")
    with keys.doing("a tie, six exceptions"):
        keys.press("F11", "0")
        for name in NAMES[1:7]:
            against(keys, name)
    declare(keys)
    with keys.doing("void"):
        keys.press("F4")
        keys.type(REASON)
        keys.press("Ctrl+Return")
    with keys.doing("vote again, one exception"):
        keys.press("0")
        against(keys, NAMES[1])
    declare(keys)


def lose_the_quorum(keys):
    """Of thirteen six leave, so that seven are left where eight are needed; and they come back."""
    with keys.doing("six leave"):
        leave_or_return(keys)
    with keys.doing("six come back"):
        leave_or_return(keys)


def leave_or_return(keys):
    keys.press("F7")
    for name in CAME_BACK:
        keys.member(name)
        keys.press("Return")


def vote_on_paper(keys):
    take_up(keys)
    with keys.doing("paper ballot, counted by two"):
        keys.press("Shift+F11", "Down")
        figures(keys)
        keys.press("Down", "Return")
        figures(keys)
    declare(keys)


def figures(keys):
    """Nine for it, two against, one abstained, one paper void."""
    for papers in "9211":
        keys.press(papers, "Return")


def break_off(keys):
    with keys.doing("recess"):
        keys.press("F9", "F9")
    with keys.doing("go on"):
        keys.press("F9")


def put_off(keys):
    take_up(keys)
    with keys.doing("put off"):
        keys.press("F4")
        keys.confirm()


def take_up(keys):
    with keys.doing("take up the next item"):
        keys.press("F12")


def declare(keys):
    keys.press("Ctrl+Return")
    keys.confirm()


def against(keys, name, choice="2"):
    keys.member(name)
    keys.press(choice)


def come_or_go(keys, name):
    keys.press("F7")
    keys.member(name)
    keys.press("Return")
