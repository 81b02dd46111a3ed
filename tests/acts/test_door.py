"""The door: a read sees one moment, an act is all or nothing."""

import pytest
from sqlalchemy import Integer, String, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from committee_desk.acts.door import Done, Door
from committee_desk.store import engine
from committee_desk.store.engine import Busy, ReadOnly


class Own(DeclarativeBase):
    pass


class Note(Own):
    __tablename__ = "note"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    words: Mapped[str] = mapped_column(String)


@pytest.fixture
def door(tmp_path):
    door = Door(engine.of(tmp_path / "desk.db", bytes(32)))
    door.do(lambda session: Own.metadata.create_all(session.connection()))
    yield door
    door.close()


def note(session: Session, words: str) -> Note:
    row = Note(words=words)
    session.add(row)
    session.info.setdefault("touched", set()).add("note")
    return row


def words(session: Session) -> list[str]:
    return list(session.scalars(select(Note.words).order_by(Note.id)))


def test_an_act_gives_back_its_result_and_what_it_touched(door):
    done = door.do(lambda session: note(session, "착석").words)

    assert done == Done("착석", frozenset({"note"}))


def test_what_an_act_kept_is_read_afterwards(door):
    door.do(note, "개회")

    assert door.ask(words) == ["개회"]


def test_an_act_that_refuses_leaves_nothing_behind(door):
    def note_and_fail(session):
        note(session, "개회")
        session.flush()
        raise LookupError

    with pytest.raises(LookupError):
        door.do(note_and_fail)

    assert door.ask(words) == []


def test_a_read_cannot_write(door):
    with pytest.raises(ReadOnly):
        door.ask(lambda session: session.execute(text("DELETE FROM note")))


def test_a_door_writes_again_after_a_read(door):
    door.ask(words)
    door.do(note, "정회")
    door.ask(words)
    door.do(note, "속개")

    assert door.ask(words) == ["정회", "속개"]


def test_a_read_sees_one_moment_while_another_writes(door):
    def twice(session):
        before = words(session)
        door.do(note, "그사이")
        return before, words(session)

    assert door.ask(twice) == ([], [])


def test_two_writers_are_told_apart_by_a_refusal_and_not_by_a_traceback(door, tmp_path):
    second = Door(engine.of(tmp_path / "desk.db", bytes(32)))

    def note_while_another_notes(session):
        note(session, "먼저")
        session.flush()
        second.do(note, "나중")

    with pytest.raises(Busy):
        door.do(note_while_another_notes)

    second.close()
    assert door.ask(words) == []


def test_a_mistake_of_ours_stays_one(door):
    with pytest.raises(Exception, match="no such table"):
        door.ask(lambda session: session.execute(text("SELECT * FROM nowhere")))


def test_a_door_that_only_reads_refuses_every_act(door, tmp_path):
    door.do(note, "기록")
    reader = Door(engine.of(tmp_path / "desk.db", bytes(32), read_only=True))

    with pytest.raises(ReadOnly):
        reader.do(note, "덧붙임")

    assert reader.ask(words) == ["기록"]


def test_closing_moves_the_log_into_the_file(door, tmp_path):
    door.do(note, "기록")

    door.close()

    assert [file.name for file in tmp_path.iterdir()] == ["desk.db"]


def test_an_idle_checkpoint_moves_the_log_and_keeps_the_door_open(door, tmp_path):
    door.do(note, "기록")
    before = (tmp_path / "desk.db").stat().st_size

    door.checkpoint()

    assert (tmp_path / "desk.db").stat().st_size > before
    assert door.ask(words) == ["기록"]


def test_a_desk_in_memory_is_asked_and_changed_alike():
    door = Door(engine.in_memory())
    door.do(lambda session: Own.metadata.create_all(session.connection()))

    door.do(note, "기록")

    assert door.ask(words) == ["기록"]
