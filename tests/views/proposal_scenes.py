"""The register of proposals in its states, and lists brought in: to look at, and to try by the checks.

PROPOSAL_SCENES (name, maker) ─► tests.pictures
"""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from shutil import copy
from tempfile import mkdtemp

from openpyxl import Workbook

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import proposal, round
from committee_desk.acts.door import Door
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.proposal import Employment, Feasibility, Kind, Proposer, Reached, Review, Stage
from committee_desk.jobs.bringing import Wanted
from committee_desk.models.desk import Desk
from committee_desk.store import engine
from committee_desk.views.importing import ImportingDialog
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import scenes
from tests.views.desks import HOME, NOON, door_in_memory

BY = {"by": desk_acts.MAKER, "at": NOON}
SIZE = (1366, 688)
METHOD = Method(
    (Criterion("creativity", "창의성", Fraction(20)), Criterion("efficiency", "능률성", Fraction(30)))
)
TITLES = (
    ("체납고지 모바일 전자고지 확대", "징수과", "우편 반송이 많은 체납 고지를 알림톡 전자고지로 보냄"),
    ("탈락자 다시 살피기", "복지정책과", "기초생활보장 신청에서 탈락한 가구를 6개월 뒤 다시 방문 상담"),
    ("섬·외곽 마을 물 걱정 알림", "상수도과", "관로 압력 자료로 단수 예상 지역을 하루 전 안내"),
    ("이용 적은 야간창구 정비", "민원여권과", "월 평균 이용 4명인 창구를 예약제로 전환"),
    ("도로굴착 공동시공 달력", "도로과", "기관별 굴착 일정을 한 달력에서 맞춤"),
    ("빈집 임시주차장", "주차관리과", "철거 전 빈집 터를 6개월 단위 주차장으로"),
    ("체납고지 모바일 전자고지 확대 방안", "세무1과", "체납 고지서를 알림톡으로 발송하자는 제안"),
)
HEADER = ("접수번호", "제안명", "제안자", "소속", "고용형태", "접수일", "제안구분", "제안요지")
ROWS = (
    (
        "2026-3-001",
        "체납고지 모바일 전자고지 확대",
        "이○○",
        "징수과",
        "일반직",
        "2026. 9. 6.",
        "아이디어",
        "알림톡",
    ),
    ("2026-3-002", "탈락자 다시 살피기", "박○○", "복지정책과", "임기제", "2026. 7. 6.", "아이디어", "방문"),
    ("2026-3-003", "물 걱정 알림", "최○○", "상수도과", "외계인", "2026-07-13", "아이디어", "하루 전 안내"),
    ("2026-3-004", "중복 서식 없애기", "최○○", "혁신팀", "공무직", "여름", "실시", "17종을 3종으로"),
    ("2026-3-001", "같은 번호", "강○○", "민원과", "공무직", "2026-09-27", "아이디어", "-"),
)


def proposals_of(door):
    """Seven, the first with all that can be said of one; the last reads like the first."""
    kept = []
    for place, (title, office, summary) in enumerate(TITLES):
        by = Proposer(f"{'이박최강조윤김'[place]}○○", office, "8급", list(Employment)[1 + place])
        done = door.do(
            proposal.receive,
            title,
            date(2026, 7, 6 + 3 * place),
            kind=list(Kind)[place % 3],
            proposers=(by,),
            department=office,
            summary=summary,
            effect="처리기간 3일 단축",
            complaint="1AA-2607-0000001" if place == 0 else "",
            **BY,
        )
        kept.append(done.result)
    return kept


def told(door, one):
    """Its joint proposers, its review, its way and what was said of it."""
    joint = (
        Proposer("이○○", "징수과", "8급", Employment.GENERAL, Fraction(1, 2)),
        Proposer("박○○", "세무1과", "7급", Employment.PUBLIC_SERVICE, Fraction(3, 10)),
        Proposer("최○○", "", "", Employment.CITIZEN, Fraction(1, 5)),
    )
    found = Review(
        "징수과", Feasibility.PARTLY, "조례를 먼저 고쳐야 함", date(2026, 8, 3), "1천만 원", "제3조", "상반기"
    )
    door.do(proposal.change, replace(one, proposers=joint), **BY)
    door.do(proposal.review, one.id, found, **BY)
    door.do(proposal.move_on, one.id, Stage.SUPPLEMENTED, date(2026, 8, 10), "징수과", **BY)
    door.do(proposal.move_on, one.id, Stage.ADOPTED, date(2026, 9, 1), "창의제안팀", **BY)
    way = Reached(Stage.SUPPLEMENTED, date(2026, 8, 10), "징수과", "예산 절감액을 다시 셈")
    door.do(proposal.tell_stage, one.id, way, **BY)
    door.do(proposal.discuss, one.id, "어르신에게는 우편을 함께 보낼 것", "박현우", **BY)
    door.do(proposal.discuss, one.id, "열람 여부를 누가 보는지 정해야 함", **BY)
    door.do(round.open_, "2026년 3분기 제안 심사", "2026-Q3", METHOD, **BY)


@cache
def made_once():
    """The file of a desk with all of it; each who wants one gets a copy."""
    door = door_in_memory()
    told(door, proposals_of(door)[0])
    file = door.ask(lambda session: session.connection().exec_driver_sql("PRAGMA database_list").first()[2])
    door.checkpoint()
    door.close()
    return Path(file)


def desk_of_proposals():
    file = Path(mkdtemp(dir=HOME.name)) / "desk.db"
    copy(made_once(), file)
    return Desk(Door(engine.of(file)), by=desk_acts.MAKER, clock=lambda: NOON)


def room(step=lambda page: None, desk=desk_of_proposals):
    def make():
        window = Shell(desk(), ROOMS)
        window.resize(*SIZE)
        window.show()
        step(window.enter("proposals"))
        return window

    return make


def part(place):
    return lambda page: page.tabs.setCurrentIndex(place)


def joining(page):
    part(1)(page)
    page.proposers.add.click()


def alike(page):
    page.alike.click()
    scenes._wait(lambda: page.alike_panel.pairs.model().rowCount())


def nothing_found(page):
    page.search.setText("쀍")
    scenes._wait(lambda: not page.table.model().rowCount())


def workbook(*rows, header=HEADER):
    """An office's own file: a title above, totals below."""
    book = Workbook()
    page = book.active
    page.title = "3분기 접수"
    for row in (("2026년 3분기 창의제안 접수 현황",), header, *rows, ("계", len(rows), "건")):
        page.append(row)
    file = Path(mkdtemp(dir=HOME.name)) / "제안접수_3분기.xlsx"
    book.save(file)
    return file


def importing(*rows, header=HEADER):
    """The dialog with the file read."""

    def make():
        dialog = ImportingDialog(desk_of_proposals(), Wanted("proposals"))
        dialog.show()
        dialog.look_into(workbook(*rows, header=header))
        scenes._wait(lambda: not dialog._desk.is_busy)
        return dialog

    return make


def refused():
    """A file that is no spreadsheet."""
    file = Path(mkdtemp(dir=HOME.name)) / "제안접수.xlsx"
    file.write_bytes(b"no workbook")
    dialog = ImportingDialog(desk_of_proposals(), Wanted("proposals"))
    dialog.show()
    dialog.look_into(file)
    scenes._wait(lambda: not dialog._desk.is_busy)
    return dialog


PROPOSAL_SCENES = {
    "proposals": room(),
    "proposals-proposers": room(part(1)),
    "proposals-joining": room(joining),
    "proposals-stages": room(part(2)),
    "proposals-review": room(part(3)),
    "proposals-discussion": room(part(4)),
    "proposals-files": room(part(5)),
    "proposals-new": room(lambda page: page.new_proposal.click()),
    "proposals-alike": room(alike),
    "proposals-not-found": room(nothing_found),
    "importing": importing(*ROWS),
    "importing-headings": importing(*ROWS[:2], header=("접수번호", "아이디어 이름", *HEADER[2:7], "한마디")),
    "importing-refused": refused,
}
