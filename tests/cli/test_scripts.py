"""The chair's script on the command line: written for a meeting in preparation, refused once it began."""

from datetime import UTC, date, datetime, time

from committee_desk.acts import item, matter, meeting
from committee_desk.acts.door import Door
from committee_desk.store import folder, people
from committee_desk.store.vault import Passphrase
from tests.cli.conftest import PASSPHRASE

DAY = date(2026, 12, 28)


def prepared(path):
    """Another meeting on the desk, with every member designated and one item."""
    with folder.open_desk(path, Passphrase(PASSPHRASE)) as opened:
        door = Door(opened.engine, opened.vault)
        do, members = door.do, door.ask(people.members, DAY)
        facts = {"by": members[0].id, "at": datetime(2026, 12, 14, tzinfo=UTC)}
        held = do(meeting.plan, "제5회 위원회", DAY, time(14), "기획상황실", **facts).result
        do(meeting.designate, held.id, tuple(one.id for one in members), **facts)
        about = do(matter.receive, "other", "포장마차 허가", date(2026, 12, 1), **facts).result
        do(matter.make_ready, about.id, **facts)
        do(item.place, held.id, about.id, **facts)
    return held.id


def test_the_script_of_a_prepared_meeting_is_written(run, held, tmp_path):
    number, file = prepared(held), tmp_path / "시나리오.pdf"

    said = run("script", number, "--out", file, "--desk", held, "--json")

    assert (said.code, said.document) == (0, {"file": str(file), "items": 1})
    assert file.read_bytes().startswith(b"%PDF")


def test_a_meeting_that_was_held_has_none(run, held, tmp_path):
    refused = run("script", "1", "--out", tmp_path / "시나리오.pdf", "--desk", held)

    assert (refused.code, list(tmp_path.glob("*.pdf"))) == (1, [])
    assert "has been called to order already" in refused.err
