"""The ledger of support and its insurance on the command line."""

import json
import shutil

import pytest
from openpyxl import load_workbook

from committee_desk import cli
from committee_desk.acts.door import Door
from committee_desk.store import folder
from committee_desk.store.vault import Passphrase
from tests.acts.granting import granted
from tests.cli.conftest import PASSPHRASE

ON = ("--on", "2026-11-27")


@pytest.fixture
def say(made, tmp_path, monkeypatch, capsys):
    """Words to a desk by which one support was granted; the document they answer with."""
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
    desk = shutil.copytree(made, tmp_path / "한빛구.desk")
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        granted(Door(opened.engine, opened.vault))

    def say(*words):
        code = cli.main([*words, "--json", "--desk", str(desk)])
        said = capsys.readouterr()
        return (code, json.loads(said.out)) if code == 0 else (code, said.err)

    return say


def test_a_support_is_paid_asked_back_and_told_by_its_sums(say):
    say("pay", "2026-0001", "3000000", "--note", "선임계약서", *ON)
    say("pay", "2026-0001", "1000000", "--what", "recalled", "--ground", "convicted", *ON)
    _, one = say("payments", "2026-0001")
    _, every = say("payments")

    assert [(entry["what"], entry["won"]) for entry in one["entries"]] == [
        ("paid", 3_000_000),
        ("recalled", 1_000_000),
    ]
    assert [(each["paid"], each["owed"]) for each in every["payments"]] == [(3_000_000, 1_000_000)]


def test_who_leaves_the_service_after_the_decision_is_told_with_the_day(say):
    say("matter", "2026-0001", "left-service", "--on", "2026-11-28")

    _, one = say("payments", "2026-0001")

    assert one["left_service"] == "2026-11-28"


def test_what_passes_the_grant_is_refused_in_words(say):
    assert say("pay", "2026-0001", "5000001", *ON) == (
        1,
        "5,000,001 won would be paid in all; 5,000,000 won were granted, "
        "and 5,000,000 won of them are left.\n"
        "Lower the sum; more needs another resolution.\n",
    )


def test_a_policy_is_claimed_from_and_its_answer_counts(say):
    cover = ("--from", "2026-01-01", "--until", "2026-12-31", "--case", "30000000", "--year", "120000000")
    say("insure", "한빛손해보험", "제1호", *cover)
    say("claim", "2026-0001", "2000000", "--policy", "1", *ON)
    say("claim", "2026-0001", "1500000", "--answer", "1", *ON)
    _, one = say("payments", "2026-0001")
    _, policies = say("policies")

    assert (one["insured"], policies["policies"][0]["left"]) == (1_500_000, 118_500_000)


def test_the_ledger_goes_out_as_a_page_and_as_a_table(say, tmp_path):
    say("pay", "2026-0001", "3000000", *ON)
    code, issued = say("ledger", "2026-0001")
    say("export", "payments", str(tmp_path / "ledger.xlsx"))

    sheet = load_workbook(tmp_path / "ledger.xlsx").active
    assert (code, len(issued["code"])) == (0, 9)
    assert [cell.value for cell in sheet[2]][:8] == [
        "2026-0001",
        "도로과 7급 김○○",
        "기소 전 수사",
        5_000_000,
        sheet["E2"].value,
        "지급",
        3_000_000,
        "도로과 7급 김○○",
    ]
