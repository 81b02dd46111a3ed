"""A desk is brought to this program's version, whole or not at all."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, String, Table, inspect, text

from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.poll import Ballot
from committee_desk.jobs import indexing
from committee_desk.store import (
    assignments,
    engine,
    items,
    matters,
    meetings,
    migrate,
    minutes,
    new_step,
    proposals,
    search,
)
from committee_desk.store.base import Base, Moment
from committee_desk.store.engine import Damaged
from committee_desk.store.migrate import NewerDesk, OlderDesk

REBUILD = '''"""Rebuild the parents."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("parent", recreate="always") as batch:
        batch.add_column(sa.Column("added", sa.String(), server_default="", nullable=False))
'''


def two_tables() -> MetaData:
    tables = MetaData(naming_convention=Base.metadata.naming_convention)
    Table("parent", tables, Column("id", Integer, primary_key=True), Column("at", Moment, nullable=False))
    Table(
        "child",
        tables,
        Column("id", Integer, primary_key=True),
        Column("parent_id", ForeignKey("parent.id", ondelete="CASCADE"), nullable=False),
    )
    return tables


@pytest.fixture
def desk(tmp_path):
    desk = engine.of(tmp_path / "desk.db", bytes(32))
    yield desk
    desk.dispose()


@pytest.fixture
def steps(tmp_path):
    steps = tmp_path / "steps"
    steps.mkdir()
    new_step.write(two_tables(), "first", steps)
    return steps


def run(desk, *statements):
    with desk.execution_options(write=True).begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def count(desk, table):
    with desk.connect() as connection:
        return connection.scalar(text(f"SELECT count(*) FROM {table}"))


def test_a_new_desk_takes_every_step(desk, steps):
    migrate.upgrade(desk, steps)

    assert migrate.version(desk) == "0001"
    assert set(inspect(desk).get_table_names()) == {"alembic_version", "parent", "child"}


def test_a_step_names_the_stored_type_and_no_class_of_ours(steps):
    assert "sa.DateTime()" in (steps / "0001_first.py").read_text()


def test_the_step_after_is_empty_when_nothing_changed(steps):
    step = new_step.write(two_tables(), "nothing new", steps)

    assert step.name == "0002_nothing_new.py"
    assert step.read_text().endswith("def upgrade() -> None:\n    pass\n")


def test_the_step_after_holds_what_changed(desk, steps):
    tables = two_tables()
    Table("visitor", tables, Column("name", String, primary_key=True), Column("at", DateTime))
    new_step.write(tables, "visitors", steps)

    migrate.upgrade(desk, steps)

    assert migrate.version(desk) == "0002"
    assert inspect(desk).has_table("visitor")


def test_an_older_desk_keeps_the_children_of_a_rebuilt_table(desk, steps):
    migrate.upgrade(desk, steps)
    run(
        desk,
        "INSERT INTO parent VALUES (1, '2026-11-27 05:00:00')",
        "INSERT INTO child VALUES (1, 1), (2, 1)",
    )
    (steps / "0002_rebuild.py").write_text(REBUILD)

    migrate.upgrade(desk, steps)

    assert (migrate.version(desk), count(desk, "parent"), count(desk, "child")) == ("0002", 1, 2)


def test_foreign_keys_hold_again_after_a_migration(desk, steps):
    migrate.upgrade(desk, steps)

    with desk.connect() as connection:
        assert engine.aside(connection).execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_step_that_leaves_orphans_is_taken_back_whole(desk, steps):
    migrate.upgrade(desk, steps)
    run(
        desk,
        "INSERT INTO parent VALUES (1, '2026-11-27 05:00:00')",
        "INSERT INTO child VALUES (1, 1)",
    )
    orphaning = REBUILD + '    op.execute("DELETE FROM parent")\n'
    (steps / "0002_orphans.py").write_text(orphaning)

    with pytest.raises(Damaged):
        migrate.upgrade(desk, steps)

    assert (migrate.version(desk), count(desk, "parent"), count(desk, "child")) == ("0001", 1, 1)
    assert [column["name"] for column in inspect(desk).get_columns("parent")] == ["id", "at"]


def test_a_newer_desk_is_refused(desk, steps):
    migrate.upgrade(desk, steps)
    run(desk, "UPDATE alembic_version SET version_num = '0007'")

    with pytest.raises(NewerDesk, match=r"step 0007; this one knows 0001"):
        migrate.upgrade(desk, steps)


def test_an_older_desk_is_not_read_without_being_brought_up_to_date(desk, steps):
    migrate.upgrade(desk, steps)
    (steps / "0002_rebuild.py").write_text(REBUILD)

    with pytest.raises(OlderDesk, match=r"step 0001; this one needs 0002"):
        migrate.require_current(desk, steps)


def test_alembic_is_not_imported_for_a_desk_of_this_version(desk, tmp_path):
    migrate.upgrade(desk)
    opening = (
        "import sys; from pathlib import Path; from committee_desk.store import engine, migrate\n"
        f"migrate.upgrade(engine.of(Path({str(tmp_path / 'desk.db')!r}), bytes(32)))\n"
        "assert 'alembic' not in sys.modules\n"
    )
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    result = subprocess.run(
        [sys.executable, "-c", opening], env=here, capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stderr) == (0, "")


def test_attachments_of_an_older_desk_stand_for_themselves(desk, tmp_path):
    first = tmp_path / "first"
    first.mkdir()
    shutil.copy(migrate.STEPS / "0001_first.py", first)
    migrate.upgrade(desk, first)
    matter = ("id", "number", "kind", "title", "particulars", "received_on", "submitter", "department")
    more = ("summary", "stage", "disclosure", "closed_under", "retention", "pauses", "outcome")
    rest = ("unpublished_because", "ended_because", "follow_ups")
    run(
        desk,
        f"INSERT INTO matter ({', '.join((*matter, *more, *rest))}) VALUES (1, '2026-0001', 'other', "
        "'실행계획(안)', '{}', '2026-11-02', '', '', '', 'received', 'open', '[]', '10', "
        "'[]', '', '', '', '[]')",
        "INSERT INTO attachment VALUES (1, 1, '신청서.hwp', 'application/x-hwp', 3, 'ab', '2026-11-02', '')",
    )

    migrate.upgrade(desk)

    [kept] = Door(desk).ask(matters.attachments, 1)
    assert (kept.name, kept.rendition_of) == ("신청서.hwp", None)


def test_a_meeting_of_an_older_desk_has_no_recess_and_its_votes_are_by_name(desk, tmp_path):
    first = tmp_path / "first"
    first.mkdir()
    shutil.copy(migrate.STEPS / "0001_first.py", first)
    migrate.upgrade(desk, first)
    opening = '{"article":"제11조제5항","base":"designated"}'
    run(
        desk,
        "INSERT INTO matter (id, number, kind, title, particulars, received_on, submitter, department, "
        "summary, stage, disclosure, closed_under, retention, pauses, outcome, unpublished_because, "
        "ended_because, follow_ups) VALUES (1, '2026-0001', 'other', '실행계획(안)', '{}', '2026-11-02', "
        "'', '', '', 'on_agenda', 'open', '[]', '10', '[]', '', '', '', '[]')",
        "INSERT INTO meeting (id, title, held_on, starts_at, place, members, opening, designated, mode, "
        "attendants, notice_reason, spells, stage) VALUES (1, '제3회', '2026-11-27', '14:00:00.000000', "
        f"'회의실', 9, '{opening}', '[2,3]', 'in_person', '[]', '', '[]', 'convened')",
        "INSERT INTO item (id, meeting, matter, number, place, report, stage, recusals, motion, votes, "
        "declared, voided, withdrawn_because) VALUES (1, 1, 1, '1', 1, 0, 'waiting', '[]', '{}', '{}', "
        "'null', '[]', '')",
    )

    migrate.upgrade(desk)

    door = Door(desk)
    held, item = door.ask(meetings.get, 1), door.ask(items.get, 1)
    assert (held.presided, held.opened_by, held.recesses) == ((), None, ())
    assert (item.minutes, item.ballot, item.poll) == (0, Ballot.BY_NAME, None)
    assert door.ask(meetings.REGISTER.as_put, 1)
    assert door.ask(items.REGISTER.as_put, 1)


def test_minutes_of_an_older_desk_have_no_corrections(desk, tmp_path):
    first = tmp_path / "first"
    first.mkdir()
    shutil.copy(migrate.STEPS / "0001_first.py", first)
    migrate.upgrade(desk, first)
    opening = '{"article":"제11조제5항","base":"designated"}'
    edits = '{"opening":{"replaced":"ab","text":"14시에 개회함"}}'
    run(
        desk,
        "INSERT INTO meeting (id, title, held_on, starts_at, place, members, opening, designated, mode, "
        "attendants, notice_reason, spells, stage) VALUES (1, '제3회', '2026-11-27', '14:00:00.000000', "
        f"'회의실', 9, '{opening}', '[]', 'in_person', '[]', '', '[]', 'closed')",
        f"INSERT INTO minutes (id, edits) VALUES (1, '{edits}')",
    )

    migrate.upgrade(desk)

    door = Door(desk)
    kept = door.ask(minutes.of, 1)
    assert (kept.edits["opening"].text, kept.corrections, kept.revisions) == ("14시에 개회함", (), ())
    assert door.ask(minutes.REGISTER.as_put, 1)
    assert door.ask(assignments.of, 1) == []


def test_a_proposal_of_an_older_desk_has_told_of_no_stage_and_has_no_files(desk, tmp_path):
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for step in sorted(migrate.STEPS.glob("000[1-9]_*.py")):
        shutil.copy(step, earlier)
    migrate.upgrade(desk, earlier)
    run(
        desk,
        "INSERT INTO proposal (id, number, title, received_on, kind, proposers, department, summary, effect, "
        "complaint, stage, review, unlike, notes, ended_because) VALUES (1, 'P2026-0001', '빈집 임시주차장', "
        "'2026-08-04', 'idea', '[]', '', '', '', '', 'adopted', 'null', '[]', '[]', '')",
    )

    migrate.upgrade(desk)

    door = Door(desk)
    assert (door.ask(proposals.get, 1).way, door.ask(matters.proposal_files, 1)) == ((), [])
    assert door.ask(proposals.REGISTER.as_put, 1)


def test_the_decided_matters_of_an_older_desk_are_found_by_what_was_chosen(desk, tmp_path):
    earlier = tmp_path / "earlier"
    shutil.copytree(migrate.STEPS, earlier, ignore=shutil.ignore_patterns("0033_*", "0034_*", "__*"))
    migrate.upgrade(desk, earlier)
    run(
        desk,
        "INSERT INTO matter (id, number, kind, title, particulars, received_on, submitter, department, "
        "summary, stage, disclosure, closed_under, retention, pauses, awaited, outcome, decided_on, "
        "unpublished_because, ended_because, follow_ups) VALUES (1, '2025-0001', 'exemption', '제설 계약', "
        """'{"audit":"bai","informed":"yes"}', '2025-01-02', '', '', '', 'closed', 'open', '[]', '10', """
        "'[]', '[]', 'upheld', '2025-01-20', '', '', '[]')",
        "UPDATE search_word_data SET block = 'words'",  # an index that cannot even be dropped
    )

    migrate.upgrade(desk)
    door = Door(desk)
    indexing.index(door, by=PersonId(1), at=datetime(2026, 11, 22, tzinfo=UTC))

    assert door.ask(search.keyed, "exemption.informed.yes", "matter") == [1]


def test_the_steps_lead_to_the_tables_as_they_are():
    assert new_step.difference(new_step.every_table()) == "pass"
