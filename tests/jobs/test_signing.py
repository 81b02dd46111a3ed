"""Several people sign one file in turn, each with their own passphrase."""

from datetime import timedelta

import pytest

from committee_desk.acts import key
from committee_desk.acts import paper as acts
from committee_desk.acts.paper import SignedMeanwhile
from committee_desk.domain.paper import NoFieldFor, NotSignable, SignedAlready, Stage
from committee_desk.jobs import enrolling, issuing, signing
from committee_desk.jobs.signing import KeyNotValid, NoKey
from committee_desk.signing import pdf
from committee_desk.signing.keys import WrongPassphrase
from committee_desk.store import papers
from tests.jobs.holding import EVENING, held

WORDS = "창밖의 감나무 열매 {} 개 더"


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    """Two members and the chair have keys; tests issue papers of their own."""
    closed = held(tmp_path_factory.mktemp("desk"))
    for place in (0, 1, 2):
        enrolling.enrol(closed.door, closed.members[place], WORDS.format(place), **EVENING)
    return closed


@pytest.fixture
def minutes(closed):
    return issuing.issue(closed.door, closed.meeting, "minutes", **EVENING).result


@pytest.fixture
def notice(closed):
    return issuing.issue(closed.door, closed.meeting, "notice", **EVENING).result


def sign(closed, place, *ids, words=None, **more):
    words = words or WORDS.format(place)
    return signing.sign(closed.door, ids, closed.members[place], words, **{**EVENING, **more})


def now(closed, paper):
    return closed.door.ask(papers.get, paper.id)


def test_each_signature_is_a_state_that_begins_with_the_one_before(closed, minutes):
    states = [issuing.content(closed.door, minutes.id)]
    for place in (0, 1):
        sign(closed, place, minutes.id)
        states.append(issuing.content(closed.door, minutes.id))

    assert [later.startswith(earlier) for earlier, later in zip(states, states[1:], strict=False)] == [
        True,
        True,
    ]
    assert [state.field for state in now(closed, minutes).states] == ["", "S1", "S2"]


def test_members_sign_in_any_order(closed, minutes):
    for place in (2, 0, 1):
        sign(closed, place, minutes.id)

    assert [state.field for state in now(closed, minutes).states] == ["", "S3", "S1", "S2"]


def test_one_passphrase_signs_several_papers_each_in_its_own_act(closed, minutes, notice):
    before = closed.room.size()

    done = sign(closed, 0, minutes.id, notice.id, minutes.id)

    assert [one.number for one in done.result] == [minutes.number, notice.number]
    assert [what for what, _, _ in closed.room.done_since(before)] == ["paper.signed"] * 2
    assert done.touched == {"paper"}


def test_with_the_last_signature_a_paper_is_complete(closed, notice):
    assert sign(closed, 0, notice.id).result[0].stage is Stage.COMPLETE


def test_a_wrong_passphrase_signs_nothing(closed, notice):
    with pytest.raises(WrongPassphrase):
        sign(closed, 0, notice.id, words="다른 사람이 고른 다른 문장")

    assert now(closed, notice).signed == frozenset()


def test_whoever_has_no_key_is_told_to_enrol(closed, minutes):
    with pytest.raises(NoKey) as refused:
        sign(closed, 3, minutes.id)

    assert refused.value.facts == {"name": "위원04"}


def test_whoever_has_no_place_on_one_of_the_papers_signs_none(closed, minutes, notice):
    with pytest.raises(NoFieldFor):
        sign(closed, 1, minutes.id, notice.id)

    assert now(closed, minutes).signed == frozenset()


def test_nobody_signs_twice(closed, minutes):
    sign(closed, 0, minutes.id)

    with pytest.raises(SignedAlready):
        sign(closed, 0, minutes.id)


def test_what_was_superseded_takes_no_signature(closed, minutes):
    issuing.issue(closed.door, closed.meeting, "minutes", **EVENING)

    with pytest.raises(NotSignable):
        sign(closed, 0, minutes.id)


def test_a_key_signs_nothing_before_it_was_made(closed, notice):
    at = EVENING["at"] - timedelta(days=1)

    with pytest.raises(KeyNotValid) as refused:
        sign(closed, 0, notice.id, at=at)

    assert refused.value.facts["at"] == at  # a moment, which the screens tell in local time


def test_a_paper_that_somebody_else_signed_meanwhile_is_not_overwritten(closed, minutes, monkeypatch):
    slow = pdf.sign

    def meanwhile(*given, **named):
        monkeypatch.setattr(pdf, "sign", slow)
        sign(closed, 1, minutes.id)
        return slow(*given, **named)

    monkeypatch.setattr(pdf, "sign", meanwhile)

    with pytest.raises(SignedMeanwhile):
        sign(closed, 0, minutes.id)
    assert now(closed, minutes).signed == {"S2"}


def test_what_stops_it_before_the_act_leaves_the_paper_as_it_was(closed, minutes, monkeypatch):
    def stop(*_given, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr(acts, "sign", stop)

    with pytest.raises(KeyboardInterrupt):
        sign(closed, 0, minutes.id)

    assert now(closed, minutes) == minutes


def test_a_revoked_key_signs_no_more(tmp_path):
    closed = held(tmp_path)
    one = enrolling.enrol(closed.door, closed.members[0], WORDS.format(0), **EVENING).result
    notice = issuing.issue(closed.door, closed.meeting, "notice", **EVENING).result
    closed.room.do(key.revoke, one.id, "노트북 분실")

    with pytest.raises(NoKey):
        sign(closed, 0, notice.id)
