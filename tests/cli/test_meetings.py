"""One meeting whole, in the shape that scripts rely on."""

import pytest

from committee_desk.acts import meeting
from committee_desk.cli.meetings import whole
from committee_desk.domain.meeting import NoticeAnswer
from committee_desk.store import meetings, records
from tests.cli.conftest import MEETING_TOML
from tests.views import sitting

LINE = "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"


def test_meetings_are_listed(run, held):
    assert run("meetings", "--desk", held, "--json").document == {
        "meetings": [
            {
                "number": 1,
                "title": "2026년 제4회 한빛구 적극행정위원회",
                "date": "2026-12-11",
                "stage": "closed",
            }
        ]
    }


def test_a_meeting_says_who_was_there_and_from_when_to_when(run, held):
    meeting = run("meeting", 1, "--desk", held, "--json").document

    assert meeting["base"] == {"name": "designated", "size": 9}
    assert meeting["designated"][0] == "김도현"
    assert {one["member"]: (one["from"], one["to"]) for one in meeting["present"]} == {
        "김도현": ("14:00", None),
        "이수진": ("14:00", "14:40"),
        "박정우": ("14:00", None),
        "윤상철": ("14:00", None),
        "임나래": ("14:00", None),
        "서동욱": ("14:00", None),
        "문세형": ("14:05", None),
    }


def test_a_meeting_says_who_answered_that_they_come():
    door, convened, _ = sitting.convened()
    called = door.ask(meetings.get, convened.id).designated
    for place, answer in enumerate(NoticeAnswer):
        door.do(meeting.answer, convened.id, frozenset({called[place]}), answer, **sitting.BY)

    document = whole(door.ask(records.of, convened.id))

    assert list(document["answers"].values()) == ["comes", "stays_away"]
    assert list(document["answers"]) == document["designated"][:2]


def test_an_item_says_how_it_came_out_and_why(run, held):
    item = run("meeting", 1, "--desk", held, "--json").document["items"][0]

    assert item == {
        "number": "1",
        "matter": "2026-0012",
        "kind": "other",
        "title": "옥외영업 조건부 허용",
        "recused": [{"member": "서동욱", "kind": "avoidance", "ground": 3}],
        "challenges": [],
        "presided": "김도현",
        "opening": {"needed": 5, "present": 7},
        "vote": {
            "voters": 6,
            "yes": 5,
            "no": 1,
            "abstain": 0,
            "needed": 4,
            "by": {
                "김도현": "yes",
                "이수진": "yes",
                "박정우": "yes",
                "윤상철": "yes",
                "임나래": "yes",
                "문세형": "no",
            },
        },
        "elsewhere": [],
        "resolution": "conditional",
        "outcome": "approved",
        "caution": False,
        "line": LINE,
        "article": "지방공무원 적극행정 운영규정 제11조제5항",
    }


def test_after_a_departure_fewer_vote(run, held):
    item = run("meeting", 1, "--desk", held, "--json").document["items"][1]

    assert (item["opening"], item["vote"]["voters"], item["vote"]["needed"]) == (
        {"needed": 5, "present": 6},
        6,
        4,
    )


def test_a_meeting_that_is_not_there_is_named(run, held):
    said = run("meeting", 7, "--desk", held, "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == "There is no meeting numbered 7."


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('no = ["서동욱"]', 'no = ["강유미"]', "1 of those named may not vote on this item."),
        ('no = ["서동욱"]', 'no = ["강유미"]', "At 강유미:"),
        ("적어야 함.", "적어야 함 \N{GRINNING FACE}", "Papers cannot show these characters"),
        ('text = "보도', 'text = "\\u0000보도', "Papers cannot show these characters: U+0000."),
        ('declare = "as_proposed"', 'declare = "rejected"', "Votes in favour: 5, enough to carry it"),
        ('declare = "conditional"\ntext', 'declare = "as_proposed"\nnote', "items[1].note"),
        ('text = "보도 유효 폭을 2.0m 이상 남길 것."\n', "", "An amended or conditional resolution"),
        ("ground = 3", "ground = 9", "The rules know no ground"),
        ('at = "14:41"', 'at = "25:41"', "In the meeting file items[2].at is"),
        ('matter = "2026-0013"', 'matter = "2026-0099"', "There is no matter numbered 2026-0099."),
        ('outcome = "approved"', 'outcome = "upheld"', "“upheld”"),
        ('title = "2026년', 'titel = "2026년', "does not say title"),
        ('"문세형", from = "14:05"', '"홍길동", from = "14:05"', "Nobody on this desk is called 홍길동."),
    ],
)
def test_the_first_refusal_stops_it_and_nothing_is_written(run, desk, file, old, new, sentence):
    from tests.cli.conftest import MATTERS_CSV, MEMBERS_CSV

    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk)
    root = run("check", desk, "--json").document["root"]
    assert old in MEETING_TOML

    said = run(
        "import", "meeting", file("회의.toml", MEETING_TOML.replace(old, new)), "--desk", desk, "--json"
    )

    assert (said.code, said.out) == (1, "")
    assert sentence in said.err
    assert run("check", desk, "--json").document["root"] == root


def test_a_dry_run_of_a_meeting_writes_nothing(run, desk, file):
    from tests.cli.conftest import MATTERS_CSV, MEMBERS_CSV

    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk)

    said = run("import", "meeting", file("회의.toml", MEETING_TOML), "--desk", desk, "--dry-run", "--json")

    assert (said.code, said.document["written"]) == (0, 0)
    assert run("meetings", "--desk", desk, "--json").document == {"meetings": []}


def test_an_item_that_was_put_off_says_so(run, desk, file):
    from tests.cli.conftest import MATTERS_CSV, MEMBERS_CSV

    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk)
    put_off = 'declare = "deferred"\ntext = "자료를 보완하여 다시 올릴 것."\n'
    told = MEETING_TOML.replace('all_yes_but = { no = ["서동욱"] }\ndeclare = "as_proposed"\n', put_off)
    run("import", "meeting", file("회의.toml", told), "--desk", desk)

    _first, second = run("meeting", 1, "--desk", desk, "--json").document["items"]

    assert (second["resolution"], second["outcome"], second["vote"]) == ("deferred", "deferred", None)


def test_an_exemption_recommended_elsewhere_is_brought_in_with_a_warning(run, desk, file):
    from tests.cli.conftest import MATTERS_CSV, MEMBERS_CSV

    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    matters = MATTERS_CSV.replace("2026-0012,기타", "2026-0012,면책 건의")
    run("import", "matters", file("안건.csv", matters), "--desk", desk)
    told = MEETING_TOML.replace('outcome = "approved"', 'outcome = "upheld"')

    said = run("import", "meeting", file("회의.toml", told), "--desk", desk)
    first, _second = run("meeting", 1, "--desk", desk, "--json").document["items"]
    papers = run("issue", 1, "--desk", desk, "--json").document["papers"]

    assert (said.code, said.err) == (0, "No criterion of the matter has been judged.\n")
    assert (first["kind"], first["outcome"]) == ("exemption", "upheld")
    assert [one["kind"] for one in papers] == ["notice", "decision", "recommendation", "decision", "minutes"]


def test_a_notice_too_late_warns_and_stops_nothing(run, desk, file):
    from tests.cli.conftest import MATTERS_CSV, MEMBERS_CSV

    run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk)
    run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk)
    late = MEETING_TOML.replace("notice = 2026-12-02", "notice = 2026-12-09")

    said = run("import", "meeting", file("회의.toml", late), "--desk", desk)

    assert said.code == 0
    assert "2026-12-09" in said.err
