"""The sample desk: realistic, whole, and the same again for the same seed."""

from datetime import date

import pytest

from committee_desk.acts.door import Door
from committee_desk.domain.ballot import Stage as ItemStage
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.domain.paper import Stage as PaperStage
from committee_desk.domain.person import composition
from committee_desk.jobs import sample
from committee_desk.jobs.sample import NoSuchSize, Until
from committee_desk.store import desks, examining, folder, journal, papers, people, records
from committee_desk.store.vault import Passphrase

WORDS = "누구나 알아도 되는 표본 암호문"
ONLY = MeetingId(1)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Sample desks by what they were asked for, each made once."""
    known = {}

    def made(**asked):
        key = tuple(sorted(asked.items(), key=str))
        if key not in known:
            path = tmp_path_factory.mktemp("sample") / "sample.desk"
            sample.make(path, WORDS, **asked)
            opened = folder.open_desk(path, Passphrase(WORDS), reading=True)
            known[key] = Door(opened.engine, opened.vault)
        return known[key]

    yield made
    for door in known.values():
        door.close()


@pytest.fixture(scope="module")
def done(made):
    return made()


def record_of(door):
    return door.ask(records.of, ONLY)


def test_the_body_is_composed_as_the_law_asks(done):
    on = date(2026, 11, 27)
    members = done.ask(people.members, on)

    assert len(members) == 15
    assert list(composition(members, done.ask(desks.rules, on), on)) == []


def test_the_meeting_has_a_recusal_a_late_arrival_a_departure_a_tie_and_a_condition(done):
    meeting, items = record_of(done).meeting, [one.item for one in record_of(done).agenda]

    assert [item.declared.resolution for item in items] == [
        Resolution.CONDITIONAL,
        Resolution.AS_PROPOSED,
        Resolution.REJECTED,
        Resolution.REPORTED,
    ]
    assert [len(item.recusals) for item in items] == [1, 0, 1, 0]
    assert [item.declared.result.tied for item in items[:3]] == [False, False, True]
    assert len([one for one in meeting.spells if one.arrived > meeting.opened_at]) == 1
    assert len([one for one in meeting.spells if one.left]) == 1


def test_every_paper_is_signed_by_all_and_the_minutes_are_confirmed(done):
    issued = done.ask(papers.of, ONLY)

    assert [one.kind for one in issued] == [
        "notice",
        "decision",
        "decision",
        "recommendation",
        "decision",
        "minutes",
    ]
    assert {one.stage for one in issued} == {PaperStage.COMPLETE}
    assert record_of(done).meeting.stage is Stage.CONFIRMED


def test_the_desk_is_whole_and_its_clock_runs_forward(done):
    times = [entry.at for entry in done.ask(journal.entries)]

    assert done.ask(examining.examine).faults == ()
    assert times == sorted(times)


def test_every_member_in_the_room_has_a_view_on_each_criterion(done):
    [exemption] = [one for one in record_of(done).agenda if one.matter.kind == "exemption"]

    for name in ("public_interest", "active_handling", "no_gross_fault"):
        views = exemption.matter.particulars.criterion(name).views
        assert {view.member for view in views} == exemption.item.declared.roster.room


def test_a_seed_gives_the_same_people_votes_and_texts_again(done, made, monkeypatch):
    monkeypatch.setattr(sample.signing, "sign", lambda *_facts, **_more: None)
    monkeypatch.setattr(sample.enrolling, "enrol", lambda *_facts, **_more: None)

    again = made(seed=1)

    assert record_of(again) == replaced_key(record_of(done), record_of(again))
    assert codes(again) == codes(done)


def test_another_seed_gives_other_people(made):
    first, second = made(until=Until.READY), made(until=Until.READY, seed=2)

    assert names(first) != names(second)


def test_ready_stops_before_the_meeting_and_open_in_the_middle_of_it(made):
    ready, opened = record_of(made(until=Until.READY)), record_of(made(until=Until.OPEN))

    assert (ready.meeting.stage, opened.meeting.stage) == (Stage.CONVENED, Stage.OPEN)
    assert [one.item.stage for one in opened.agenda] == [
        ItemStage.DECLARED,
        ItemStage.TAKEN_UP,
        ItemStage.WAITING,
        ItemStage.WAITING,
    ]


@pytest.mark.parametrize("members", [9, 30, 45])
def test_a_body_of_any_lawful_size_is_composed_as_the_law_asks(made, members):
    door, on = made(until=Until.READY, members=members), date(2026, 11, 27)
    seated = door.ask(people.members, on)

    assert len(seated) == members
    assert list(composition(seated, door.ask(desks.rules, on), on)) == []


@pytest.mark.parametrize("members", [8, 46, 0, -1])
def test_no_other_size_is_made(tmp_path, members):
    with pytest.raises(NoSuchSize):
        sample.make(tmp_path / "sample.desk", WORDS, members=members)

    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_of_a_sample_that_failed(tmp_path, monkeypatch):
    def failing(*_facts, **_more):
        raise ZeroDivisionError

    monkeypatch.setattr(sample.issuing, "issue_all", failing)

    with pytest.raises(ZeroDivisionError):
        sample.make(tmp_path / "sample.desk", WORDS)

    assert list(tmp_path.iterdir()) == []


def replaced_key(record, other):
    """The record with the random key of another desk, which papers print and content codes leave out."""
    from dataclasses import replace

    return replace(record, desk=replace(record.desk, key=other.desk.key))


def codes(door):
    return [(one.number, one.kind, one.code) for one in door.ask(papers.of, ONLY)]


def names(door):
    return sorted(one.name for one in door.ask(people.everyone))
