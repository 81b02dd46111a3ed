"""A scoring round of nine proposals in an invented district, and a member's screen of it in its states.

SCORING_SCENES (name, maker) ─► tests.pictures
"""

from datetime import date
from fractions import Fraction
from functools import partial

from PySide6.QtTest import QTest

from committee_desk.acts import proposal, round
from committee_desk.acts.round import Terms
from committee_desk.domain.method import Criterion, Form, Method, Step
from committee_desk.domain.proposal import Feasibility, Kind, Proposer, Review
from committee_desk.domain.round import Aside
from committee_desk.models.desk import Desk
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.jobs import enclosing
from tests.views.committee import BY, members
from tests.views.desks import NOON, door_in_memory, once

F = Fraction
TITLES = (
    "우리 동네 안심 신호등",
    "빈집 마당을 이웃 주차장으로",
    "종이 고지서 대신 알림 문자",
    "골목 제설함 위치 지도",
    "야간 돌봄 교실 공동 운영",
    "민원 서류 미리 쓰기 화면",
    "버스 정류장 그늘막 태양광 의자",
    "공공시설 남는 시간 나누어 쓰기",
    "하천 산책로 물높이 알림판",
)
STEPS = tuple(
    Step(F(at), label) for at, label in ((20, "매우 우수"), (16, "우수"), (12, "보통"), (8, "미흡"))
)
CRITERIA = (
    Criterion("creativity", "창의성", F(20), steps=STEPS),
    Criterion("felt", "주민 체감도", F(20)),
    Criterion("feasible", "실현가능성", F(20)),
    Criterion("spread", "확산가능성", F(20)),
    Criterion("effort", "노력도", F(20)),
)
POINTS = Method(CRITERIA)
EXTRA = Criterion("urgent", "시급성(참고)", F(5), counted=False)
WEIGHTED = Method(
    (
        Criterion("creativity", "창의성", F(5), minimum=F(1), weight=F(2)),
        Criterion("felt", "주민 체감도", F(5), minimum=F(1), weight=F(3)),
        Criterion("feasible", "실현가능성", F(5), minimum=F(1), weight=F(1)),
        EXTRA,
    ),
    form=Form.WEIGHTED,
)
SUMMARY = (
    "보행자가 신호등 앞에 서면 바닥의 띠가 함께 켜져, 고개를 숙인 사람도 신호가 바뀐 것을 안다. "
    "어린이 보호구역 열두 곳에 먼저 놓고, 사고와 신호 위반이 얼마나 줄었는지 반년 동안 견준다."
)


def proposals(door, titles=TITLES):
    found = []
    for at, title in enumerate(titles):
        one = door.do(
            proposal.receive,
            title,
            date(2026, 9, 1 + at % 20),
            kind=Kind.IDEA,
            proposers=(Proposer("최○○", "교통행정과", "7급"),),
            department="교통행정과",
            summary=SUMMARY,
            effect="해마다 보행 사고 여섯 건이 줄고, 설치비는 한 곳에 4백만 원이다.",
            **BY,
        ).result
        found.append(one.id)
    review = Review(
        "교통행정과", Feasibility.POSSIBLE, "예산 4,800만 원이면 됨", date(2026, 10, 5), cost="4,800만 원"
    )
    door.do(proposal.review, found[0], review, **BY)
    return tuple(found)


@once
def round_of(method=POINTS, titles=TITLES, **terms):
    """The desk, the round and its panel of three."""
    door = door_in_memory()
    panel = tuple(one.id for one in members(door)[:3])
    given = Terms(panel, proposals(door, titles), due_on=date(2026, 12, 4), **terms)
    held = door.do(round.open_, "3분기 제안 심사", "2026-Q3", method, given, **BY).result
    return door, held, panel


def mark(door, held, member, at, *marks, note=""):
    """One proposal marked in full."""
    keys = [one.key for one in held.method.criteria]
    given = {key: F(mark) for key, mark in zip(keys, marks, strict=False)}
    door.do(round.say_no_conflict, held.id, held.proposals[at], member, **BY)
    door.do(round.mark, held.id, held.proposals[at], member, given, note, **BY)


MARKS = (
    (16, 18, 14, 12, 17),
    (12, 15, 16, 11, 10),
    (18, 19, 15, 16, 14),
    (9, 12, 13, 8, 11),
    (17, 19, 15, 7, 18),
    (14, 15, 17, 12, 14),
    (11, 10, 9, 12, 8),
    (17, 16, 14, 15, 16),
    (13, 14, 15, 13, 12),
)


def all_marked(door, held, member, but=()):
    for at, marks in enumerate(MARKS):
        if at not in but:
            mark(door, held, member, at, *marks)


def window_of(door, member):
    return Shell(Desk(door, by=member, clock=lambda: NOON), ROOMS)


def scoring(prepare, step=lambda page: None, **facts):
    """The member's screen in the window, after something was done at the desk and on the page."""

    def make():
        door, held, panel = round_of(**facts)
        prepare(door, held, panel[0])
        window = window_of(door, panel[0])
        window.resize(1366, 688)
        window.show()
        step(window.enter("scoring"))
        QTest.qWait(1)  # a row that is shown or hidden takes its room when Qt comes round to it
        return window

    return make


def half(door, held, member):
    """Five are marked, one is begun, and the member stepped aside from one."""
    all_marked(door, held, member, but=(2, 5, 6, 8))
    mark(door, held, member, 2, 18, 0)
    door.do(round.step_aside, held.id, held.proposals[6], member, Aside(ground=1, text="처남의 제안"), **BY)


def turned(door, held, member):
    """A second turn after discussion; one mark is another already."""
    for one in held.panel:
        all_marked(door, held, one)
        door.do(round.submit, held.id, one, **BY)
    for act in (round.fix, round.reveal, round.discuss):
        door.do(act, held.id, **BY)
    marks = dict(zip([one.key for one in CRITERIA], map(F, (19, 18, 18, 19, 17)), strict=True))
    door.do(round.mark, held.id, held.proposals[0], member, marks, **BY)


def submitted(door, held, member):
    all_marked(door, held, member)
    door.do(round.submit, held.id, member, **BY)


def with_file(door, held, member):
    """The first proposal came with two pages of a PDF."""
    content = enclosing.pdf("우리 동네 안심 신호등", "둘째 쪽")
    door.do(proposal.attach, held.proposals[0], "제안서.pdf", enclosing.PDF, content, **BY)
    half(door, held, member)


def look_into_file(page):
    page._go_to(0)
    if not page.reading.isVisible():  # with large text it stands beside only when it is asked for
        page.beside.click()
    page.reading.files.setCurrentIndex(1)
    page.reading.files.activated.emit(1)
    for _ in range(600):
        if page.reading.file_pages._page is not None:
            return
        QTest.qWait(100)
    raise AssertionError("it took too long")


def go_to(at):
    return lambda page: page._go_to(at)


def nothing(door, held, member):
    pass


SCORING_SCENES = {
    "scoring-question": scoring(nothing),
    "scoring-marking": scoring(half),
    "scoring-aside": scoring(half, go_to(6)),
    "scoring-ground": scoring(nothing, lambda page: page.sheet.conflict.yes.click()),
    "scoring-wrong": scoring(half, lambda page: page.sheet.criteria.type_mark("spread", "27")),
    "scoring-file": scoring(with_file, look_into_file),
    "scoring-weighted": scoring(partial(lambda *_: None), method=WEIGHTED),
    "scoring-second": scoring(turned),
    "scoring-summary": scoring(half, lambda page: page.to_summary.click()),
    "scoring-ready": scoring(all_marked, lambda page: page.to_summary.click()),
    "scoring-submitted": scoring(submitted),
}
