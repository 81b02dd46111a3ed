"""The ledger of rewards on the command line: listed, carried out, given up, printed and written out."""

import json
import shutil
from datetime import UTC, datetime, time

import pytest

from committee_desk import cli
from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.acts.door import Door
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.matter import Resolution
from committee_desk.store import folder, people
from committee_desk.store.vault import Passphrase
from tests.acts.making import DAY, NOTICE
from tests.cli.conftest import MEMBERS_CSV, PASSPHRASE
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND

BY = {"by": 1, "at": datetime(2026, 11, 2, tzinfo=UTC)}


@pytest.fixture(scope="module")
def decided(made, tmp_path_factory):
    """A desk whose body resolved criteria, and selected two officials by them."""
    desk = shutil.copytree(made, tmp_path_factory.mktemp("selected") / "한빛구.desk")
    members = desk.parent / "members.csv"
    members.write_text(MEMBERS_CSV, encoding="utf-8")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        assert cli.main(["import", "members", str(members), "--desk", str(desk)]) == 0
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        _decide(Door(opened.engine, opened.vault))
    return desk


def _decide(door):
    def do(act, *facts, **named):
        return door.do(act, *facts, **named, **BY).result

    seated = [one.id for one in door.ask(people.everyone) if one.seated(DAY)]
    criteria = do(matter.receive, "selection_criteria", "선발기준(안)", DAY, particulars=CRITERIA)
    about = Selection("2026년", 2026, criteria.id, candidates=(FIRST, SECOND))
    chosen = do(matter.receive, "selection", "우수공무원 선발(안)", DAY, particulars=about)
    held = do(meeting.plan, "2026년 제5회 한빛구 적극행정위원회", DAY, time(14), "기획상황실")
    do(meeting.designate, held.id, tuple(seated))
    placed = []
    for one in (criteria, chosen):
        do(matter.make_ready, one.id)
        placed.append(do(item.place, held.id, one.id))
    do(meeting.convene, held.id, NOTICE)
    do(meeting.take_attendance, held.id, frozenset(seated), time(13, 50))
    do(meeting.call_to_order, held.id, time(14))
    for one in placed:
        do(item.take_up, one.id, time(14, 5))
        do(item.all_in_favour, one.id)
        do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 9))


def test_what_was_promised_is_listed_carried_out_given_up_and_printed(decided, run, tmp_path):
    desk = str(decided)
    first = json.loads(run("rewards", "--json", "--desk", desk).out)["rewards"]
    late = ("reward", "1", "--done", "2027-03-05", "--evidence", "인사발령 2027-3", "--desk", desk)

    assert [(one["number"], one["due"], one["state"]) for one in first] == [
        (number, "2027-03-02", "open") for number in (1, 2, 3, 4)
    ]
    refused = run(*late)
    assert (refused.code, "days after its day: 3" in refused.err) == (1, True)
    assert run(*late, "--late-because", "정원 협의가 늦어짐").code == 0
    assert run("reward", "2", "--owner", "총무과", "--due", "2027-01-29", "--desk", desk).code == 0
    assert run("reward", "3", "--give-up", "본인이 사양함", "--desk", desk).code == 0
    told = json.loads(run("rewards", "--only", "done", "--json", "--desk", desk).out)["rewards"]
    assert [(one["person"], one["delay"], one["late_because"]) for one in told] == [
        ("정○○(경제과)", 3, "정원 협의가 늦어짐")
    ]
    listed = run("rewards", "--pdf", str(tmp_path / "대장.pdf"), "--desk", desk).out.splitlines()
    assert [line.split("\t")[:3] for line in listed] == [
        ["2", "2027-01-29", "open"],
        ["1", "2027-03-02", "done"],
        ["3", "2027-03-02", "not_done"],
        ["4", "2027-03-02", "open"],
    ]
    assert (tmp_path / "대장.pdf").read_bytes().startswith(b"%PDF")
    assert run("export", "rewards", str(tmp_path / "대장.xlsx"), "--desk", desk).code == 0


def test_the_candidates_of_a_selection_are_listed_by_rank(decided, run, tmp_path):
    told = json.loads(run("select", "2026-0002", "--json", "--desk", str(decided)).out)

    assert [(one["rank"], one["score"], one["selected"]) for one in told["candidates"]] == [
        (1, "1817/20", True),
        (2, "173/2", True),
    ]
    refused = run("select", "2026-0002", "--first", "1", "--desk", str(decided))
    assert (refused.code, "is not at a stage" in refused.err) == (1, True)
