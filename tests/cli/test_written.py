"""A written resolution on the command line: brought in as a file, told whole, its replies as a list."""

from tests.cli.conftest import MATTERS_CSV, MEMBERS, MEMBERS_CSV

NAMES = [one[0] for one in MEMBERS]
WRITTEN_TOML = f"""
title = "2026년 제1회 서면의결"
designated = {NAMES}
written = {{ ground = "urgent", because = "기한이 촉박함", sent = 2026-12-02, deadline = 2026-12-09 }}
replies = [{", ".join(f'{{ member = "{name}", on = 2026-12-04 }}' for name in NAMES[:6])}]
[[items]]
matter = "2026-0012"
all_yes_but = {{ no = ["윤상철", "임나래"] }}
"""


def test_a_written_resolution_comes_in_like_a_meeting_and_its_replies_go_out(run, desk, file, tmp_path):
    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk)

    said = run("import", "meeting", file("서면.toml", WRITTEN_TOML), "--desk", desk, "--json")
    meeting = run("meeting", said.document["meeting"], "--desk", desk, "--json").document
    exported = run("export", "replies", tmp_path / "회신.csv", "--desk", desk, "--json").document

    assert (said.code, said.document["written"]) == (0, 1)
    assert (meeting["written"]["ground"], len(meeting["written"]["replies"])) == ("urgent", 6)
    assert meeting["items"][0]["vote"]["yes"] == 4
    assert exported["rows"] == 9
