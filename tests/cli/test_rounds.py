"""A scoring round on the command line: brought in, tallied to the last digit, written out."""

import json
import tomllib
from datetime import date
from fractions import Fraction

import pytest
from openpyxl import Workbook, load_workbook

from committee_desk.jobs import round_files

PROPOSALS = """접수번호,제안명,제안자,소속,고용형태,접수일,제안구분,제안요지
2026-3-001,전자고지 확대,이○○,징수과,일반직,2026. 9. 6.,아이디어,알림톡
2026-3-002,빈집 주차장,"박○○, 최○○",주차관리과,공무직,2026-08-04,실시,6개월
2026-3-003,=HYPERLINK("http://x"),강○○,세무과,기간제,2026.8.5,아이디어,요지
계,3,건
"""
ROUND = """
title = "3분기 심사"
period = "2026-Q3"
form = "points"
method = "trimmed"
trim = { level = "total", each_end = 1, minimum = 3, fallback = "mean" }
ties = ["criterion:creativity"]
criteria = [
  { key = "creativity", name = "창의성", maximum = 50 },
  { key = "efficiency", name = "능률성", maximum = 50 },
]
grades = [ { name = "금상", at_least = 83.33, won = 3000000 }, { name = "은상", at_least = 0 } ]
"""
SCORES = """제안번호,위원,창의성,능률성
2026-3-001,김도현,40,43
2026-3-001,이수진,41,42
2026-3-001,박정우,42,42
2026-3-001,최은경,20,20
2026-3-001,윤상철,50,50
2026-3-002,김도현,50,50
2026-3-002,이수진,회피,
2026-3-002,박정우,40,40
2026-3-003,김도현,,
"""


@pytest.fixture
def round(desk, file, run):
    """A desk with three proposals, a round and its scores."""
    members = "성명,구분\n" + "".join(
        f"{name},위촉\n" for name in ("김도현", "이수진", "박정우", "최은경", "윤상철")
    )
    for kind, content in (("members", members), ("proposals", PROPOSALS), ("round", ROUND)):
        assert run("import", kind, file(kind, content), "--desk", desk).code == 0
    assert run("import", "scores", file("scores.csv", SCORES), "--round", "1", "--desk", desk).code == 0
    return desk


@pytest.fixture
def tally(round, run):
    return run("tally", "1", "--desk", round, "--json").document


def test_rounds_are_listed_in_the_shape_that_scripts_rely_on(round, run):
    assert run("rounds", "--desk", round, "--json").document == {
        "rounds": [{"id": 1, "title": "3분기 심사", "period": "2026-Q3", "stage": "open"}]
    }


def test_scores_are_told_rounded_and_exactly(tally):
    told = [(one["proposal"], one["rank"], one["score"], one["exact"], one["n"]) for one in tally["results"]]

    assert told == [
        ("2026-3-002", 1, "90.00", "90/1", 2),
        ("2026-3-001", 2, "83.33", "250/3", 5),
    ]


def test_a_proposal_that_nobody_marked_is_not_in_the_round(tally):
    assert "2026-3-003" not in [one["proposal"] for one in tally["results"]]


def test_every_mark_is_told_with_what_was_dropped(tally):
    members = {one["member"]: one for one in tally["results"][1]["members"]}

    assert members["김도현"] == {
        "member": "김도현",
        "marks": {"creativity": "40", "efficiency": "43"},
        "total": "83",
        "dropped": False,
        "replaced": False,
        "recused": False,
    }
    assert [members[name]["dropped"] for name in ("최은경", "윤상철")] == [["creativity", "efficiency"]] * 2


def test_who_stepped_aside_is_told(tally):
    [aside] = [one for one in tally["results"][0]["members"] if one["recused"]]

    assert (aside["member"], aside["marks"], aside["total"], aside["dropped"]) == ("이수진", {}, None, False)


def test_grades_and_awards_follow(tally):
    assert [(one["grade"], one["award"]) for one in tally["results"]] == [
        ("금상", 3_000_000),
        ("금상", 3_000_000),
    ]
    assert [one["won"] for one in tally["awards"][0]["paid"]] == [1_500_000, 1_500_000]


def test_the_method_is_told_in_the_words_of_the_file(tally):
    method = tally["method"]

    assert (method["form"], method["method"], method["rounding"]) == (
        "points",
        "trimmed",
        {"digits": 2, "mode": "half_up"},
    )
    assert method["trim"] == {"level": "total", "each_end": 1, "minimum": 3, "fallback": "mean"}


def test_a_figure_that_cannot_be_given_has_its_reason(tally):
    agreement = tally["agreement"]

    assert [agreement[name] for name in ("alpha_interval", "icc2k", "kendall_w")] == [None] * 3
    assert agreement["reasons"]["kendall_w"] == "few_proposals"


def test_the_first_place_that_hangs_on_one_member_is_told(tally):
    assert tally["robustness"]["holds"] is False
    assert set(tally["robustness"]["methods"]) == {"mean", "median", "winsorised"}


def test_sentences_say_what_the_figures_do_not(round, run):
    said = run("tally", "3분기 심사", "--desk", round).err.splitlines()

    assert said[0] == "The round is still open: this result may change."
    assert "2026-3-002: with 2 marks nothing was dropped." in said


def test_scores_without_a_round_are_refused(round, run, file):
    said = run("import", "scores", file("scores.csv", SCORES), "--desk", round, "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Scores belong to a round, and none is named.")


def test_scores_again_are_the_same(round, run, file):
    said = run("import", "scores", file("again.csv", SCORES), "--round", "1", "--desk", round, "--json")

    assert ({one["state"] for one in said.document["rows"]}, said.document["written"]) == ({"same"}, 0)


def test_one_workbook_of_several_judges_is_taken_whole(round, run, tmp_path):
    book = Workbook()
    for name, mark in (("최은경", "27점"), ("윤상철", 30)):
        page = book.create_sheet(name)
        for row in (
            (f"심사위원: {name}",),
            ("번호", "제안명", "창의성(50)", "능률성(50)", "합계"),
            ("2026-3-002", "빈집 주차장", 20, mark, 47 if name == "최은경" else 50),
            ("합계",),
        ):
            page.append(row)
    del book["Sheet"]
    book.save(tmp_path / "judges.xlsx")

    said = run("import", "scores", tmp_path / "judges.xlsx", "--round", "1", "--desk", round, "--json")

    assert [(one["sheet"], one["row"], one["state"]) for one in said.document["rows"]] == [
        ("최은경", 3, "new"),
        ("윤상철", 3, "new"),
    ]
    assert said.document["rows"][0]["reason"].startswith("능률성: “27점” was read as 27.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("colour = 1", "The round file says colour, which nothing reads."),
        ("needed = 1.5", "In the round file needed is “3/2”."),
        ('rank = "unique"', "In the round file rank is “unique”."),
        ("budget = nan", "round is not TOML"),
        ('due_on = "October"', "In the round file due_on is “October”."),
        ('panel = ["아무개"]', "Nobody on this desk is called 아무개."),
        ('proposals = ["9"]', "There is no proposal numbered 9."),
    ],
)
def test_a_round_that_says_something_odd_is_refused_whole(desk, file, run, words, sentence):
    said = run("import", "round", file("round", f"{words}\n{ROUND}"), "--desk", desk)

    assert (said.code, said.err.startswith(sentence)) == (1, True)
    assert run("rounds", "--desk", desk, "--json").document == {"rounds": []}


def test_a_round_says_until_when_sheets_are_expected():
    told = round_files.told(tomllib.loads(f"due_on = 2026-10-15\n{ROUND}", parse_float=Fraction))

    assert told.terms.due_on == date(2026, 10, 15)


@pytest.mark.parametrize("key", ["title", "period", "form", "method", "criteria"])
def test_a_round_says_what_is_required(desk, file, run, key):
    without = "\n".join(line for line in ROUND.splitlines() if not line.startswith(f"{key} ="))
    if key == "criteria":
        without = ROUND.partition("criteria")[0]

    said = run("import", "round", file("round", without), "--desk", desk)

    assert said.err.startswith(f"The round file does not say {key}.")


def test_a_dry_run_opens_no_round(desk, file, run):
    assert run("import", "round", file("round", ROUND), "--desk", desk, "--dry-run").code == 0
    assert run("rounds", "--desk", desk, "--json").document == {"rounds": []}


def test_what_is_written_out_is_harmless_and_adds_up(round, run, tmp_path):
    for kind in ("proposals", "scores", "tally"):
        written = run("export", kind, tmp_path / f"{kind}.xlsx", "--round", "1", "--desk", round)
        assert written.code == 0

    titles = list(load_workbook(tmp_path / "proposals.xlsx").active["B"])
    scores = list(load_workbook(tmp_path / "scores.xlsx").active.iter_rows(values_only=True))
    results = list(load_workbook(tmp_path / "tally.xlsx").active.iter_rows(values_only=True))
    assert (titles[3].data_type, titles[3].quotePrefix) == ("s", True)
    assert scores[1] == ("2026-3-001", "전자고지 확대", "김도현", 40, 43, 83, None)
    assert [row[:5] for row in results[1:]] == [
        (1, "2026-3-002", "빈집 주차장", "90.00", "90"),
        (2, "2026-3-001", "전자고지 확대", "83.33", "250/3"),
    ]


def test_the_desk_is_whole_after_all_this(round, run):
    assert run("check", round).code == 0
    assert json.loads(run("search", "빈집", "--desk", round, "--json").out)["hits"][0]["kind"] == "proposal"


TIED = """제안번호,위원,창의성,능률성
2026-3-001,김도현,40,43
2026-3-002,김도현,43,40
2026-3-003,김도현,20,20
"""


@pytest.fixture
def tied(desk, file, run):
    """One has marked, handed in, and is revealed: two proposals are equal at the top."""
    words = {"members": "성명,구분\n김도현,위촉\n", "proposals": PROPOSALS}
    for kind, content in {**words, "round": ROUND.replace("criterion:creativity", "vote")}.items():
        assert run("import", kind, file(kind, content), "--desk", desk).code == 0
    assert run("import", "scores", file("scores.csv", TIED), "--round", "1", "--desk", desk).code == 0
    assert run("hand-in", "1", "김도현", "--desk", desk).code == 0
    for stage in ("fixed", "revealed"):
        assert run("stage", "1", stage, "--desk", desk).code == 0
    return desk


def test_the_committee_puts_equals_in_its_order(tied, run):
    before = run("tally", "1", "--desk", tied, "--json").document["results"]

    order = ("settle-ties", "1", "2026-3-002", "2026-3-001", "--because", "현장을 보고")
    told = run(*order, "--desk", tied, "--json").document["results"]

    assert [(one["proposal"], one["rank"]) for one in before[:2]] == [("2026-3-001", 1), ("2026-3-002", 1)]
    assert [(one["proposal"], one["rank"]) for one in told] == [("2026-3-002", 1), ("2026-3-001", 2)]


def test_where_the_chain_has_no_step_for_the_committee_equals_share_their_rank(round, run):
    said = run("settle-ties", "1", "2026-3-001", "2026-3-002", "--because", "표결", "--desk", round)

    assert (said.code, said.err.splitlines()[0]) == (
        1,
        "The chain of 3분기 심사 has no step for the committee.",
    )


def test_what_was_marked_on_paper_is_handed_in_and_the_round_closed(round, run):
    names = ("김도현", "이수진", "박정우", "최은경", "윤상철")

    early = run("stage", "1", "fixed", "--desk", round)
    told = run("hand-in", "1", *names, "--desk", round, "--json")
    stages = [
        run("stage", "1", stage, "--desk", round, "--json") for stage in ("fixed", "revealed", "closed")
    ]

    assert (early.code, early.out) == (1, "")
    assert told.document == {"round": 1, "members": [*names]}
    assert [one.document["stage"] for one in stages] == ["fixed", "revealed", "closed"]
    again = run("hand-in", "1", "김도현", "--desk", round)
    assert (again.code, again.out) == (1, "")
