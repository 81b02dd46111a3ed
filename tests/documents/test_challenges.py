"""기피 on paper: who challenged whom, how the others decided, and what came of it."""

import tomllib
from datetime import time

import pytest

from committee_desk.cli.meetings import whole
from committee_desk.documents import decision, minutes, order
from committee_desk.documents.paper import Grid, Heading, Note, Text, flat
from committee_desk.jobs import meeting_files, replaying
from committee_desk.store import records
from tests.cli.conftest import MEETING_TOML
from tests.jobs.test_replaying import BY, ONLY, founded

PARTY = 'applicant = "신청인 오세린"'
CHALLENGES = (
    f'{{ member = "임나래", {PARTY}, text = "같은 사업의 심사를 맡음", on = 2026-12-10, at = "14:11", '
    'all_yes_but = { no = ["윤상철"] } }',
    f'{{ member = "박정우", {PARTY}, ground = "exclusion", text = "친족임", at = "14:12", '
    'votes = { no = ["김도현", "이수진"] } }',
    f'{{ member = "윤상철", {PARTY}, text = "오해한 것", withdrawn = "오해가 풀림" }}',
)
TOLD = MEETING_TOML.replace("recused = [", f"challenges = [{', '.join(CHALLENGES)}]\nrecused = [", 1).replace(
    ', "임나래"], no', "], no", 1
)


@pytest.fixture(scope="module")
def record():
    door = founded()
    replaying.replay(door, meeting_files.understood(tomllib.loads(TOLD)), **BY)
    yield door.ask(records.of, ONLY)
    door.close()


def texts(paper):
    return [(block.lead, block.text) for block in flat(paper.blocks) if isinstance(block, Text)]


def test_each_challenge_stands_in_the_minutes_with_its_vote(record):
    told = [one for one in texts(minutes.paper(record)) if "기피" in one[0] or one[0] == "취하"]

    assert told == [
        (
            "기피 신청",
            "2026. 12. 11. 신청인 오세린: 윤상철 위원 기피 신청"
            "(사유: 공정한 심의·의결을 기대하기 어려운 사정. 오해한 것.)",
        ),
        ("취하", "신청인이 취하함(사유: 오해가 풀림)"),
        (
            "기피 신청",
            "2026. 12. 10. 신청인 오세린: 임나래 위원 기피 신청"
            "(사유: 공정한 심의·의결을 기대하기 어려운 사정. 같은 사업의 심사를 맡음.)",
        ),
        (
            "기피 인용",
            "지정 9 · 출석 7 · 기피·회피 2 · 표결 5: 찬성 4, 반대 1, 기권 0 → 과반수 3 이상, 가결",
        ),
        (
            "기피 신청",
            "2026. 12. 11. 신청인 오세린: 박정우 위원 기피 신청(사유: 제척 사유가 있음. 친족임.)",
        ),
        (
            "기피 기각",
            "지정 9 · 출석 7 · 기피·회피 3 · 표결 4: 찬성 0, 반대 2, 기권 0, 무표시 2 → 과반수 3 이상, 부결",
        ),
    ]


def test_who_voted_how_on_a_challenge_is_named_with_the_article(record):
    notes = [block.text for block in flat(minutes.paper(record).blocks) if isinstance(block, Note)]

    assert (
        "찬성 김도현, 이수진, 박정우, 문세형; 반대 윤상철. "
        "근거: 「지방공무원 적극행정 운영규정」 제11조의2제2항" in notes
    )


def test_the_order_of_business_says_when_each_was_decided(record):
    steps = [(f"{step.at:%H:%M}", step.words) for step in order.steps(record) if step.title == "기피 의결"]

    assert steps == [
        ("14:11", "의결안건 제1호: 임나래 위원 기피 인용"),
        ("14:12", "의결안건 제1호: 박정우 위원 기피 기각"),
    ]


def test_the_result_names_who_was_kept_away_and_why(record):
    paper = decision.paper(record, record.agenda[0])

    *_, names, aside = [block for block in flat(paper.blocks) if isinstance(block, Grid)]

    assert [block.text for block in flat(paper.blocks) if isinstance(block, Heading)][3] == (
        "4. 제척·기피·회피"
    )
    assert ("제척·기피·회피", "2명", "임나래, 서동욱") in names.rows
    assert aside.rows[-1] == (
        "임나래",
        "기피",
        "기피 신청을 인용한 위원회의 의결\n(같은 사업의 심사를 맡음)",
    )


def test_scripts_read_each_challenge(record):
    [withdrawn, granted, refused] = whole(record)["items"][0]["challenges"]

    assert (granted["granted"], refused["granted"], withdrawn["granted"]) == (True, False, None)
    assert (granted["vote"]["voters"], granted["vote"]["by"]["윤상철"]) == (5, "no")
    assert withdrawn["withdrawn"] == "오해가 풀림"


def test_an_item_without_a_challenge_reads_as_before(record):
    headings = [
        block.text
        for block in flat(decision.paper(record, record.agenda[1]).blocks)
        if isinstance(block, Heading)
    ]

    assert "4. 제척·회피" in headings


def test_a_challenge_in_the_minute_of_the_declaration_is_decided_before_it():
    told = TOLD.replace('at = "14:12"', 'at = "14:20"').replace(
        'at = "14:15", speaker', 'at = "14:20", speaker'
    )
    door = founded()

    replaying.replay(door, meeting_files.understood(tomllib.loads(told)), **BY)

    first = door.ask(records.of, ONLY).agenda[0].item
    door.close()
    assert [one.decided.at for one in first.challenges if one.decided] == [time(14, 11), time(14, 20)]
    assert first.declared.at == time(14, 20)
