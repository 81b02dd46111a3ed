"""The chair's script as a file: made of a meeting in preparation, and refused once it has begun."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from committee_desk.acts import item
from committee_desk.domain.meeting import NoAgenda, NobodyDesignated
from committee_desk.jobs import scripting
from committee_desk.jobs.scripting import HasBegun
from committee_desk.store import journal
from tests.acts.making import SECRETARY, begun, opened, planned, ready, with_members

NOW = {"by": SECRETARY, "at": datetime(2026, 11, 20, 1, tzinfo=UTC)}


def write(room, held, folder):
    return scripting.write(room.door, meeting=held.id, file=folder / "시나리오.pdf", **NOW)


def test_the_script_is_a_file_and_the_desk_stays_as_it_is(tmp_path):
    room = begun()
    held = planned(room, with_members(room, 9))
    room.do(item.place, held.id, ready(room).id)
    entries = room.door.ask(journal.size)

    done = write(room, held, tmp_path)

    with pypdfium2.PdfDocument(tmp_path / "시나리오.pdf") as pdf:
        said = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert done.result == 1
    assert "의사진행 시나리오" in said
    assert "지정 위원 9명" in said
    assert "초안" not in said
    assert room.door.ask(journal.size) == entries


def test_once_the_meeting_is_open_there_is_none(tmp_path):
    room = begun()
    held, _agenda, _members = opened(room)

    with pytest.raises(HasBegun):
        write(room, held, tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_without_members_or_without_an_agenda_there_is_nothing_to_read(tmp_path):
    room = begun()
    members = with_members(room, 9)

    with pytest.raises(NobodyDesignated):
        write(room, planned(room, []), tmp_path)
    with pytest.raises(NoAgenda):
        write(room, planned(room, members), tmp_path)
