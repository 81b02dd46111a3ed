"""What the room may see, scene by scene, for pictures and for the checks.

PRESENTED (name, scene) ─► at 720 and at 1080 ─► tests.pictures
"""

from collections.abc import Callable, Mapping
from datetime import time, timedelta
from functools import partial

from committee_desk.domain.ballot import Choice
from committee_desk.domain.joint import Tally
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Base
from committee_desk.jobs.drawing import Page
from committee_desk.models.presenter import (
    Ballots,
    Blank,
    Counting,
    Declared,
    InHand,
    Leaf,
    Pause,
    Scene,
    Standby,
    Total,
)
from committee_desk.views.presenter import PresenterWindow
from tests.views.desks import NOON

NAME = "의결안건 제3호"
TITLE = "도로굴착 허가 지연에 대한 면책 건의"
LONG = (
    "긴급 제설 작업을 위한 계약 절차 이전 시행의 적정성 및 향후 같은 상황에서 부서 사이에 협의할 사항과 "
    "주민 안내 방법에 관하여 위원회가 심의하여야 할 사항의 전부"
)
HOSTILE = "<b>굵게</b>\n\u202e돌려\u202c &amp; {name} " + "끝없는" * 200
MEMBERS = ("김위원", "이정숙", "박현우", "최은영", "정민호", "강수진", "조영태", "윤서연", "장동건", "임하늘")
TOTAL = Total(voters=12, needed=7, yes=10, no=1, abstain=1, invalid=0, silent=0)
NAMES = {Choice.YES: MEMBERS, Choice.NO: ("서유리",), Choice.ABSTAIN: ("신동엽",)}
MANY = {Choice.YES: MEMBERS * 3, Choice.NO: MEMBERS, Choice.ABSTAIN: MEMBERS[:5]}
TOO_MANY = {Choice.YES: MEMBERS * 6, Choice.NO: ("서유리",), Choice.ABSTAIN: ()}
MEETING = "제7차 적극행정위원회"


def in_hand(title=TITLE, **facts):
    usual = {
        "name": NAME,
        "title": title,
        "department": "건설과",
        "counted_from": Base.DESIGNATED,
        "base": 15,
        "present": 12,
        "recused": 1,
        "voting": 11,
        "since": time(11, 52),
    }
    return InHand(**{**usual, **facts})


def leaf(width=840, height=1188):
    """A page of paper, grey all over."""
    return Leaf(Page(2, 12, width, height, width * 4, b"\xdd\xdd\xdd\x00" * width * height))


PRESENTED: Mapping[str, Scene] = {
    "standby": Standby("한빛구 적극행정위원회", MEETING, "2026. 11. 27.(금) 14:00", "3층 대회의실"),
    "item": in_hand(),
    "item-long": in_hand(LONG, planned=timedelta(minutes=5), rested=timedelta(minutes=1)),
    "item-by-video": in_hand(by_video=2),
    "report": in_hand(voting=None, recused=0, department=""),
    "counting": Counting(NAME, TITLE, 7, 11),
    "counting-first": Counting(NAME, LONG, 1, 44),
    "ballots": Ballots(NAME, TITLE),
    "declared": Declared(NAME, TITLE, Resolution.AS_PROPOSED, TOTAL),
    "declared-long": Declared(NAME, LONG, Resolution.CONDITIONAL, TOTAL),
    "declared-names": Declared(NAME, LONG, Resolution.AS_PROPOSED, TOTAL, names=NAMES),
    "declared-names-many": Declared(NAME, LONG, Resolution.CONDITIONAL, TOTAL, names=MANY),
    "declared-jointly": Declared(
        NAME, TITLE, Resolution.REJECTED, TOTAL, elsewhere=(Tally("가온구 적극행정위원회", 9, 4, 5),)
    ),
    "declared-withheld": Declared(NAME, TITLE, Resolution.REJECTED, withheld=True),
    "declared-report": Declared(NAME, TITLE, Resolution.REPORTED),
    "recess": Pause(MEETING, time(11, 55), time(12, 10)),
    "recess-open": Pause(MEETING, time(11, 55), None),
    "leaf": leaf(),
    "blank": Blank(),
}


def window_of(scene: Scene, width: int = 1280) -> PresenterWindow:
    """The room's window with this scene, of so many pixels' width."""
    window = PresenterWindow()
    window.setFixedSize(width, width * 9 // 16)
    window.show()
    window.show_scene(scene, NOON)
    return window


PRESENTED_PICTURES: Mapping[str, Callable[[], PresenterWindow]] = {
    f"presenter-{name}-{width * 9 // 16}": partial(window_of, scene, width)
    for name, scene in PRESENTED.items()
    for width in (1280, 1920)
}
