"""Nine proposals marked by three members at desks of their own, carried by files, from the command line."""

import json
import shutil

import pytest

from committee_desk import cli
from tests.cli.conftest import PASSPHRASE

NAMES = ("김도현", "이수진", "박정우")
MEMBERS = "성명,구분\n" + "".join(f"{name},위촉\n" for name in NAMES)
PROPOSALS = "접수번호,제안명,제안자,접수일\n" + "".join(
    f"2026-3-{place:03},제안 {place},제안자{place},2026-08-0{place}\n" for place in range(1, 10)
)
NUMBERS = [f"2026-3-{place:03}" for place in range(1, 10)]
ROUND = f"""
title = "3분기 심사"
period = "2026-Q3"
form = "points"
method = "mean"
panel = {json.dumps(NAMES, ensure_ascii=False)}
proposals = {json.dumps(NUMBERS)}
shuffle_seed = "가을"
ties = ["criterion:creativity", "median"]
criteria = [
  {{ key = "creativity", name = "창의성", maximum = 50 }},
  {{ key = "efficiency", name = "능률성", maximum = 50 }},
]
grades = [ {{ name = "금상", at_least = 90 }}, {{ name = "은상", at_least = 60 }} ]
"""
HEADINGS = "제안번호,위원,창의성,능률성\n"
# Proposals 1 and 2 come to the same mean; 김도현 has stepped aside from 3.
MARKS = {
    "김도현": [(45, 46), (46, 45), "회피", *((20 + n, 30) for n in range(6))],
    "이수진": [(47, 44), (46, 45), (40, 41), *((21 + n, 29) for n in range(6))],
    "박정우": [(46, 45), (46, 45), (41, 43), *((19 + 2 * n, 31) for n in range(6))],
}


def rows(name):
    told = ((number, mark) for number, mark in zip(NUMBERS, MARKS[name], strict=True))
    return "".join(
        f"{number},{name},회피,\n" if mark == "회피" else f"{number},{name},{mark[0]},{mark[1]}\n"
        for number, mark in told
    )


def opened(place, made):
    """A desk with the members, the proposals and the round, nothing marked."""
    desk = shutil.copytree(made, place / "한빛구.desk")
    for kind, content in (("members", MEMBERS), ("proposals", PROPOSALS), ("round", ROUND)):
        (place / kind).write_text(content, encoding="utf-8")
        assert cli.main(["import", kind, str(place / kind), "--desk", str(desk)]) == 0
    return desk


@pytest.fixture(scope="module")
def carried(made, tmp_path_factory):
    """The office's desk with a key for everybody, and the folder into which all three sheets came."""
    place = tmp_path_factory.mktemp("carried")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        desk = opened(place, made)
        for name in ("문간사", *NAMES):
            assert cli.main(["enrol", name, "--desk", str(desk)]) == 0
        stick = place / "stick"
        stick.mkdir()
        for name in NAMES:
            said("pack", "round", "1", "--for", name, "--out", stick, "--desk", desk)
            home = place / f"{name}.desk"
            said("unpack", stick / f"2026-Q3_{name}.asice", "--desk", home)
            (place / "scores").write_text(HEADINGS + rows(name), encoding="utf-8")
            said("import", "scores", place / "scores", "--round", "1", "--desk", home)
            said("pack", "sheet", "1", "--out", stick, "--desk", home)
    return place


def said(*words):
    assert cli.main([str(word) for word in words]) == 0


@pytest.fixture
def here(carried, tmp_path):
    """The same again for each test."""
    return shutil.copytree(carried, tmp_path / "here")


@pytest.fixture
def office(here):
    return here / "한빛구.desk"


def test_an_inbox_tells_a_state_and_a_code_for_each_and_no_mark(here, office, run):
    found = run("inbox", here / "stick", "--desk", office, "--json")

    packets = found.document["packets"]
    assert [(one["member"], one["state"], one["marked"], one["recused"]) for one in packets] == [
        ("김도현", "new", 8, 1),
        ("박정우", "new", 9, 0),
        ("이수진", "new", 9, 0),
    ]
    assert found.document["taken"] == 0
    assert {name for one in packets for name in one} & {"marks", "sheets", "total", "score"} == set()


def test_figures_that_came_by_packets_are_those_of_a_list_to_the_last_digit(
    here, office, made, run, tmp_path
):
    assert run("inbox", here / "stick", "--take", "--desk", office, "--json").document["taken"] == 3
    hidden = run("tally", "1", "--desk", office, "--json")
    for stage in ("fixed", "revealed"):
        assert run("stage", "1", stage, "--desk", office).code == 0

    (tmp_path / "list").mkdir()
    listed = opened(tmp_path / "list", made)
    scores = tmp_path / "scores.csv"
    scores.write_text(HEADINGS + "".join(rows(name) for name in NAMES), encoding="utf-8")
    assert run("import", "scores", scores, "--round", "1", "--desk", listed).code == 0

    by_packets = run("tally", "1", "--desk", office, "--json").document
    by_list = run("tally", "1", "--desk", listed, "--json").document
    assert (hidden.code, hidden.out) == (1, "")
    assert {**by_packets, "stage": ""} == {**by_list, "stage": ""}
    tied = [(one["proposal"], one["rank"], one["exact"]) for one in by_packets["results"][:2]]
    assert tied == [("2026-3-001", 1, "91/1"), ("2026-3-002", 1, "91/1")]
    assert run("check", office).code == 0


def test_the_journal_tells_no_mark_before_the_reveal_and_a_members_own_desk_tells_its_own(here, office, run):
    run("inbox", here / "stick", "--take", "--desk", office)

    def told(desk):
        entries = run("log", "--desk", desk, "--json").document["entries"]
        return [one["changes"]["marks"][1] for one in entries if "marks" in one["changes"]]

    assert set(told(office)) == {"hidden"}
    assert told(here / "이수진.desk")[0] == {"creativity": "47", "efficiency": "44"}
    for stage in ("fixed", "revealed"):
        run("stage", "1", stage, "--desk", office)
    assert "hidden" not in told(office)


def test_what_was_sent_and_what_came_is_verified(here, office, run):
    run("inbox", here / "stick", "--take", "--desk", office)

    found = run("verify", *sorted((here / "stick").iterdir()), "--desk", office, "--json")

    assert [one["verdict"] for one in found.document["files"]] == ["genuine"] * 6


def test_a_packet_says_what_it_is_without_making_anything(here, run, tmp_path):
    found = run(
        "unpack",
        here / "stick" / "2026-Q3_이수진.asice",
        "--desk",
        tmp_path / "new.desk",
        "--dry-run",
        "--json",
    )

    told = found.document
    assert (told["kind"], told["member"], told["sender"], told["desk"]) == ("round", "이수진", "문간사", None)
    assert not (tmp_path / "new.desk").exists()


def test_one_sheet_is_looked_at_and_then_taken_in(here, office, run):
    sheet = here / "stick" / "2026-Q3_이수진_채점.asice"

    looked = run("unpack", sheet, "--desk", office, "--dry-run", "--json").document
    took = run("unpack", sheet, "--desk", office, "--json").document
    again = run("unpack", sheet, "--desk", office)

    assert (looked["packets"][0]["state"], looked["taken"], took["taken"]) == ("new", 0, 1)
    assert (again.code, "was taken in before" in again.err) == (1, True)


def test_a_round_that_comes_once_more_goes_into_the_members_desk(here, office, run):
    file = here / "again.asice"
    assert run("pack", "round", "1", "--for", "이수진", "--out", file, "--desk", office).code == 0

    assert run("unpack", file, "--desk", here / "이수진.desk").code == 0


def test_a_form_is_packed_and_lies_in_the_inbox_unseen_until_it_is_filled(here, office, run):
    form = here / "stick" / "form.xlsx"
    assert run("pack", "form", "1", "--for", "이수진", "--out", form, "--desk", office).code == 0

    assert len(run("inbox", here / "stick", "--desk", office, "--json").document["packets"]) == 3


def test_a_sheet_that_is_handed_in_is_written_once_more(here, run):
    first, again = here / "stick" / "2026-Q3_이수진_채점.asice", here / "again.asice"

    found = run("pack", "sheet", "1", "--out", again, "--desk", here / "이수진.desk")

    assert (found.code, again.read_bytes()) == (0, first.read_bytes())


def test_a_packet_is_for_somebody(here, office, run):
    found = run("pack", "round", "1", "--out", here / "x.asice", "--desk", office)

    assert (found.code, "--for" in found.err) == (1, True)


def test_stages_come_in_their_order(office, run):
    found = run("stage", "1", "revealed", "--desk", office, "--json")

    assert (found.code, found.out) == (1, "")
