"""The public copy of minutes: made of what was issued, and refused where that says something else now."""

from datetime import UTC, datetime, time

import pypdfium2
import pytest

from committee_desk.acts import remark
from committee_desk.jobs import issuing, publishing
from committee_desk.jobs.publishing import MinutesNotIssued, MinutesOvertaken
from committee_desk.store import journal
from tests.acts.making import SECRETARY
from tests.jobs.holding import held

NOW = {"by": SECRETARY, "at": datetime(2026, 12, 1, 1, tzinfo=UTC)}


@pytest.fixture
def room(tmp_path):
    return held(tmp_path)


def words(file):
    with pypdfium2.PdfDocument(file) as pdf:
        return " ".join(page.get_textpage().get_text_bounded() for page in pdf)


def publish(room, tmp_path):
    file = tmp_path / "공개본.pdf"
    return file, publishing.write(room.door, meeting=room.meeting, file=file, **NOW)


def test_the_copy_is_a_file_without_names_and_the_desk_stays_as_it_is(room, tmp_path):
    issuing.issue(room.door, room.meeting, "minutes", **NOW)
    entries = room.door.ask(journal.size)

    file, done = publish(room, tmp_path)

    said = words(file)
    speakers = {one.speaker for one in room.record.remarks}
    assert done.result > 0
    assert "이 공개본에서 가린 부분" in said
    assert speakers
    assert [one for one in speakers if said.count(one) != 1] == []  # among those who attended
    assert room.door.ask(journal.size) == entries


def test_minutes_that_are_not_issued_have_no_public_copy(room, tmp_path):
    with pytest.raises(MinutesNotIssued):
        publish(room, tmp_path)

    assert list(tmp_path.glob("*.pdf")) == []


def test_a_record_that_was_corrected_since_asks_for_the_next_version_first(room, tmp_path):
    issuing.issue(room.door, room.meeting, "minutes", **NOW)
    first = room.record.remarks[0]
    room.room.do(remark.correct, first.id, time(14, 12), first.speaker, "다르게 말함")

    with pytest.raises(MinutesOvertaken):
        publish(room, tmp_path)
