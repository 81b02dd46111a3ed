"""Key tasks on the command line: listed, reported for a quarter, put before the body, written out."""

import json
import shutil

import pytest
from openpyxl import load_workbook

from committee_desk.acts.door import Door
from committee_desk.store import folder
from committee_desk.store.vault import Passphrase
from tests.acts import following
from tests.acts.making import Room
from tests.cli.conftest import PASSPHRASE


@pytest.fixture(scope="module")
def followed(made, tmp_path_factory):
    """A desk with nine key tasks, seven of them done."""
    desk = shutil.copytree(made, tmp_path_factory.mktemp("followed") / "한빛구.desk")
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        room = Room(Door(opened.engine, opened.vault))
        following.nine(room)
        following.planned(room)
    return desk


@pytest.fixture
def desk(followed, tmp_path):
    return shutil.copytree(followed, tmp_path / "한빛구.desk")


def test_the_key_tasks_of_a_year_are_listed_with_their_state(run, desk):
    told = run("key-tasks", "--year", "2026", "--desk", desk, "--json").document["key_tasks"]
    plain = run("key-tasks", "--desk", desk).out.splitlines()

    assert [one["status"] for one in told].count("done") == 7
    assert [step["late"] for step in told[3]["milestones"]] == [False, False, True, False]
    assert plain[3].split("\t")[:4] == ["2026", "K4", "on_course", "2/4"]
    assert run("key-tasks", "--year", "2030", "--desk", desk, "--json").document == {"key_tasks": []}


def test_a_quarter_is_reported_and_a_delay_without_its_reason_refused(run, desk):
    words = ("quarter", "2026", "K8", "4", "delayed", "--reporter", "주차관리과 김○○", "--desk", desk)

    refused = run(*words)
    told = run(*words, "--words", "주민 동의가 늦음", "--on", "2026-11-05", "--json").document["key_tasks"][0]

    assert refused.code == 1
    assert refused.err.startswith("A delay is reported with its reason.")
    assert (told["status"], told["quarters"][-1]) == (
        "delayed",
        {
            "quarter": 4,
            "status": "delayed",
            "words": "주민 동의가 늦음",
            "reporter": "주차관리과 김○○",
            "on": "2026-11-05",
        },
    )


def test_the_state_is_put_before_the_body_and_written_out(run, desk, tmp_path):
    said = run("report-key-tasks", "2026", "--desk", desk, "--json").document
    out = tmp_path / "중점과제.xlsx"
    run("export", "key-tasks", out, "--desk", desk)
    as_json = tmp_path / "key-tasks.json"
    run("export", "key-tasks", as_json, "--desk", desk)

    assert said["title"] == "2026년 중점과제 추진상황 보고"
    rows = [[cell.value for cell in row] for row in load_workbook(out).active.iter_rows()]
    assert [row[8] for row in rows][:5] == ["상태", "완료", "완료", "완료", "정상"]
    assert json.loads(as_json.read_text(encoding="utf-8"))["key-tasks"][3]["status"] == "on_course"


def test_core_tasks_are_brought_into_the_plan_that_is_named(run, desk, tmp_path):
    file = tmp_path / "과제.csv"
    file.write_text("번호,추진과제,담당부서\n5-2,사례집 발간,홍보담당관\n", encoding="utf-8")
    words = ("import", "core-tasks", file, "--desk", desk, "--json", "--matter")

    brought = run(*words, "2026-0002")
    refused = run(*words, "2026-0001")

    as_json = tmp_path / "core-tasks.json"
    run("export", "core-tasks", as_json, "--desk", desk, "--matter", "2026-0002")
    told = json.loads(as_json.read_text(encoding="utf-8"))["core-tasks"]

    assert (brought.document["written"], refused.code) == (1, 1)
    assert (told[-1]["plan"], told[-1]["number"], told[-1]["title"]) == ("2026-0002", "5-2", "사례집 발간")
    assert refused.err.startswith("Matter 2026-0001 is no implementation plan.")
