"""Every kind of matter walks by the command line from receipt to close, and its hardest refusal stands."""

import json
import shutil
from dataclasses import replace

import pytest

from committee_desk import cli
from committee_desk.domain import codec
from committee_desk.domain.duty import OWING
from committee_desk.domain.ids import MatterId, MeetingId, ProposalId
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.award_list import AwardList, Given, Line
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.exemption import Audit, Criterion
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.kinds.selection import Selection
from tests.acts.making import UPHELD
from tests.cli.conftest import MEMBERS, MEMBERS_CSV, PASSPHRASE
from tests.jobs.test_kinds import HARDEST
from tests.jobs.test_kinds import KINDS as MADE
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND

PROPOSALS_CSV = "번호,제목,제안자,접수일\nP2026-0001,빈집 주차장,이수진,2026. 10. 5.\n"
CRITERIA_FIRST = MatterId(1)  # it is received before the others, and resolved in a meeting before theirs
AWARDED = Line(ProposalId(1), "P2026-0001", "빈집 주차장", 1, "91.00", "금상", 5, (Given("이수진", 5),))
ABOUT = {
    **MADE,
    "selection_criteria": CRITERIA,
    "selection": Selection("2026년", 2026, CRITERIA_FIRST, candidates=(FIRST, SECOND)),
    "exemption": UPHELD,
    "department_awards": DepartmentAwards(
        "2026년", "", (DepartmentLine("민원과", prize="상패", awarded=True),)
    ),
    "award_list": AwardList(lines=(AWARDED,)),
    "report": Report(),
    "confirmation": Confirmation(MeetingId(1)),
    "other": Other(motion="원안대로 의결한다."),
}
REFUSED = {
    **{kind: about for kind, (about, _refusal) in HARDEST.items()},
    "exemption": replace(UPHELD, public_interest=Criterion()),
    "plan": replace(ABOUT["plan"], year=None),
    "selection_criteria": replace(CRITERIA, shares=CRITERIA.shares[1:]),
    "selection": Selection("2026년", 2026, candidates=(replace(FIRST, measures=()),)),
    "department_awards": replace(ABOUT["department_awards"], departments=()),
    "award_list": AwardList(lines=(replace(AWARDED, given=(Given("이수진", 5_000_001),)),)),
    "confirmation": Confirmation(),
}
# What the law, or what the matter stands on, forbids: no reason mends it.
SENTENCES = {
    "exemption": "The criterion public_interest has not been judged.",
    "selection_criteria": "The shares of the judging make 70 and not 100.",
    "selection": "No resolved criteria stand behind this selection.",
    "department_awards": "None of the departments is marked as awarded.",
    "award_list": "이수진 would have 5,000,001 won in this year; the most for one person is 5,000,000 won.",
    "confirmation": "It does not say which meeting's minutes are to be confirmed.",
    "plan": "It does not say for which year the plan is.",
    "key_tasks": "None of the candidates is chosen.",
    "support": "2,000,001 won are to be granted. The most is 2,000,000 won for each case, for: "
    "Defence in a disciplinary case. That is 1 won too much.",
    "ratification": "A condition is not met: ",
    "submission": "The official's own request is not recorded.",
}
# What only a reason mends: a file of a meeting is told of it and goes on, as it was decided.
WARNED = {
    "abolition": "The work is to be ended, and no ground for it is found.",
    "model_failure": "A criterion is not judged: ",
    "consultation": "The advice has no words yet.",
    "citizen": "The opinion of the ACRC has not been entered.",
    "opinion": "The opinion has no words yet.",
}

CLOSED_WITHOUT = ("--words", "더 받을 것이 없음")
SENT_BACK = ("ask-supplement", "--until", "2099-12-31", "--words", "붙임")


def toml(value):
    """A plain value as TOML writes it."""
    match value:
        case dict():
            return "{ " + ", ".join(f"{name} = {toml(one)}" for name, one in value.items()) + " }"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def own_words(about):
    return "".join(f"{name} = {toml(one)}\n" for name, one in codec.plain(about).items())


def meeting(day, numbers, declare="as_proposed"):
    names = [one[0] for one in MEMBERS]
    head = {
        "title": f"{day} 회의",
        "place": "기획상황실",
        "designated": names,
        "present": [{"member": name, "from": "14:00"} for name in names],
    }
    lines = [f"{name} = {toml(one)}" for name, one in head.items()]
    lines += [f"start = {day}T14:00:00", f"notice = {day[:8]}01"]
    for minute, (kind, number) in enumerate(numbers.items(), 5):
        reported = kind == "report"
        lines += [
            "[[items]]",
            f'matter = "{number}"',
            f'at = "14:{minute:02}"',
            f'declare = "{"reported" if reported else declare}"',
        ]
        lines += [] if reported else ["all_yes_but = {}"]
    return "\n".join(lines) + "\n"


class Desk:
    """Words to one desk, and the documents it answers with."""

    def __init__(self, path, place):
        self.path, self.place = path, place
        self.capture = None

    def file(self, name, words):
        (self.place / name).write_text(words, encoding="utf-8")
        return self.place / name

    def say(self, *words):
        """The document; or what stands on standard error, where it is refused."""
        code, said = self.told(*words)
        return json.loads(said.out) if code == 0 else said.err

    def told(self, *words):
        self.capture.readouterr()
        code = cli.main([*map(str, words), "--json", "--desk", str(self.path)])
        return code, self.capture.readouterr()

    def received(self, kind, about):
        said = self.say(
            "receive",
            kind,
            f"{kind} 안건",
            "--file",
            self.file("own.toml", own_words(about)),
            "--on",
            "2026-11-02",
        )
        return said["matter"]

    def held(self, day, numbers, declare="as_proposed"):
        return self.told("import", "meeting", self.file("meeting.toml", meeting(day, numbers, declare)))


@pytest.fixture(scope="module")
def desk(made, tmp_path_factory):
    place = tmp_path_factory.mktemp("walk")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        path = shutil.copytree(made, place / "한빛구.desk")
        desk = Desk(path, place)
        for kind, words in (("members", MEMBERS_CSV), ("proposals", PROPOSALS_CSV)):
            assert cli.main(["import", kind, str(desk.file(f"{kind}.csv", words)), "--desk", str(path)]) == 0
    return desk


@pytest.fixture
def walking(desk, capsys):
    desk.capture = capsys
    return desk


def test_every_kind_goes_from_its_receipt_to_its_close(walking):
    first = {"selection_criteria": walking.received("selection_criteria", CRITERIA)}
    assert walking.say("matter", first["selection_criteria"], *SENT_BACK)["stage"] == "returned"
    assert walking.say("matter", first["selection_criteria"], "ready")["stage"] == "ready"
    assert walking.held("2026-12-10", first)[0] == 0  # the meeting whose minutes are confirmed
    numbers = {kind: walking.received(kind, ABOUT[kind]) for kind in KINDS if kind not in first}
    back = [walking.say("matter", number, *SENT_BACK)["stage"] for number in numbers.values()]
    assert back == ["returned"] * len(numbers)

    code, said = walking.held("2026-12-11", numbers)
    assert (code, json.loads(said.out or "{}").get("written")) == (0, len(numbers)), said.err

    for kind, number in (first | numbers).items():
        walking.say("matter", number, "notify", "--on", "2026-12-14")
        walking.say("matter", number, "follow-up", "--on", "2026-12-21", "--words", "의견대로 처리함")
        closed = walking.say("matter", number, "close", *(CLOSED_WITHOUT if kind in OWING else ()))
        assert (closed["stage"], closed["outcome"]) == ("closed", KINDS[kind].outcomes[0])


@pytest.mark.parametrize("kind", SENTENCES)
def test_its_hardest_refusal_stops_the_meeting_and_leaves_it_as_it_was(walking, kind):
    number = walking.received(kind, REFUSED[kind])

    code, said = walking.held("2026-12-17", {kind: number})

    assert (code, SENTENCES[kind] in said.err) == (1, True), said.err
    assert walking.say("matter", number)["stage"] == "received"


def test_what_only_a_reason_mends_is_told_of_every_kind_that_the_law_leaves_to_the_body(walking):
    numbers = {kind: walking.received(kind, REFUSED[kind]) for kind in WARNED}

    code, said = walking.held("2026-12-18", numbers)

    assert [kind for kind, words in WARNED.items() if words not in said.err] == []
    assert code == 0


def test_every_kind_that_is_voted_on_has_its_hardest_sentence():
    voted = {kind for kind in KINDS if KINDS[kind].voted}

    assert SENTENCES.keys() | WARNED.keys() == voted - {"other"}  # of which the law says nothing


def test_a_personnel_committee_gives_no_opinion_and_ratifies_nothing_before_an_expert_was_heard(walking):
    kinds = ("opinion", "ratification")
    numbers = {kind: walking.received(kind, ABOUT[kind]) for kind in kinds}
    walking.say("rules", "body.kind", "--set", "personnel", "--words", "인사위원회가 대신함")

    refused = [walking.held("2026-12-21", {kind: number}) for kind, number in numbers.items()]
    heard = walking.file("heard.toml", 'experts = "김○○ 교수(행정법), 2026. 12. 14."')
    for number in numbers.values():
        walking.say("matter", number, "fill", "--file", heard)
    code, said = walking.held("2026-12-21", numbers)
    walking.say("rules", "body.kind", "--set", "", "--words", "다시 적극행정위원회가 함")

    words = "The personnel committee acts here, and no expert is recorded as heard."
    assert [(one, words in told.err) for one, told in refused] == [(1, True)] * 2
    assert code == 0, said.err


def test_what_concerns_the_offices_own_audit_is_not_received_at_all(walking):
    own = walking.file("own.toml", own_words(replace(UPHELD, audit=Audit.OWN)))

    said = walking.say("receive", "exemption", "자체감사 면책", "--file", own)

    assert said.startswith("The committee recommends exemption for audits by the Board")


def test_what_happened_on_an_earlier_day_is_entered_with_that_day(walking):
    number = walking.say("receive", "opinion", "옥외영업 조건부 허용", "--on", "2026-11-02")["matter"]
    asking = ("ask-supplement", "--until", "2026-11-11", "--words", "도면", "--on", "2026-11-04")

    asked = walking.say("matter", number, *asking)
    came = walking.say("matter", number, "ready", "--on", "2026-11-06")

    # Fifteen days from the receipt, and those for which the clock stood.
    assert (asked["stage"], came["stage"], came["due"][0]["on"]) == ("returned", "ready", "2026-11-20")


@pytest.mark.parametrize(("step", "stage"), [("withdraw", "withdrawn"), ("reject", "rejected")])
def test_an_early_end_is_entered_with_its_day_and_told_on_it(walking, step, stage):
    number = walking.say("receive", "opinion", "옥외영업 조건부 허용", "--on", "2026-11-02")["matter"]

    ended = walking.say("matter", number, step, "--on", "2026-11-05", "--words", "법령이 명확함")
    points = walking.say("timeline", "matter", number)["points"]

    assert (ended["stage"], ended["ended"], ended["ended_because"]) == (stage, "2026-11-05", "법령이 명확함")
    assert [one["on"] for one in points] == ["2026-11-02", "2026-11-05"]
