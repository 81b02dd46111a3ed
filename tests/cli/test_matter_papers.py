"""What a matter gives by itself, on the command line: requests, and the notice of the ombudsman."""

SUPPORT = """
applicant = "도로과 7급 김○○"
support = "discipline"
regulatory = "yes"
"""


def test_who_was_requested_gets_a_paper_and_it_is_written_out(run, desk, tmp_path):
    run("receive", "opinion", "옥외영업 조건부 허용", "--desk", desk)
    request = ("request", "--what", "hearing", "--of", "오세린(신청인)", "--words", "늦어진 까닭")
    run("matter", "2026-0001", *request, "--until", "2099-12-11", "--desk", desk)

    issued = run("issue", "--matter", "2026-0001", "--desk", desk, "--json").document["papers"]
    run("papers", "--matter", "2026-0001", "--out", tmp_path, "--desk", desk)

    assert [(one["kind"], one["stage"]) for one in issued] == [("hearing_request", "issued")]
    assert [file.name for file in tmp_path.glob("*.pdf")] == [f"{issued[0]['number']}_hearing_request.pdf"]


def test_an_official_who_cut_red_tape_is_told_of_the_ombudsman(run, desk, file):
    run("receive", "support", "징계 소명", "--file", file("지원.toml", SUPPORT), "--desk", desk)

    issued = run("issue", "--matter", "2026-0001", "--desk", desk, "--json").document["papers"]

    assert [one["kind"] for one in issued] == ["ombudsman_notice"]


def test_a_matter_that_gives_nothing_yet_is_named(run, desk):
    run("receive", "opinion", "옥외영업 조건부 허용", "--desk", desk)

    refused = run("issue", "--matter", "2026-0001", "--desk", desk)

    assert (refused.code, "2026-0001 gives no paper of its own now." in refused.err) == (1, True)
