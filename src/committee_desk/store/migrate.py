"""Bring a desk to this program's version; forward only.

    new desk, older desk ──► upgrade() ──► newest
    newer desk ──► NewerDesk            older desk, only read ──► OlderDesk

The steps lie in `migrations`, one file each, numbered; Alembic is imported only when one must be taken.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import engine as engines
from committee_desk.store.engine import Damaged

STEPS = Path(__file__).parent / "migrations"


class NewerDesk(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This desk was written by a newer program (step {found}; this one knows {known})."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Install the newer program on this computer. The desk was not changed."
    )


class OlderDesk(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This desk was written by an older program (step {found}; this one needs {known})."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Open the desk itself once for writing; that brings it up to date.")


def newest(steps: Path = STEPS) -> str:
    """The number of the last step there is: 0003 of 0003_attachments.py; nothing without steps."""
    return max((file.name[:4] for file in steps.glob("[0-9][0-9][0-9][0-9]_*.py")), default="")


def version(engine: Engine) -> str:
    """The step a desk stands at; nothing for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")


def require_current(engine: Engine, steps: Path = STEPS) -> None:
    """Refuse what this program cannot read as it stands."""
    found, known = version(engine), newest(steps)
    if found != known:
        raise (NewerDesk if found > known else OlderDesk)(found=found or "0000", known=known or "0000")


def upgrade(engine: Engine, steps: Path = STEPS) -> None:
    """Take every step the desk has not taken, all or none."""
    found, known = version(engine), newest(steps)
    if found > known:
        raise NewerDesk(found=found, known=known or "0000")
    if found < known:
        _take(engine, steps)


def _take(engine: Engine, steps: Path) -> None:
    with engine.connect() as connection:
        # A rebuilt table is dropped for a moment, which with foreign keys on would empty its children.
        # The switch does nothing inside a transaction, so it comes before BEGIN.
        engines.aside(connection).execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.execution_options(write=True).begin():
                _run(connection, steps)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise Damaged
        finally:
            engines.aside(connection).execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection, steps: Path) -> None:
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415 -- slow import

    config, scripts = _scripts(steps)

    def to_the_newest(revision: Any, _context: Any) -> Any:
        return scripts._upgrade_revs("head", revision)

    with EnvironmentContext(config, scripts, fn=to_the_newest) as environment:
        environment.configure(connection=connection, render_as_batch=True)
        environment.run_migrations()


def _scripts(steps: Path) -> tuple[Any, Any]:
    from alembic.config import Config  # noqa: PLC0415 -- slow import
    from alembic.script import ScriptDirectory  # noqa: PLC0415 -- slow import

    config = Config()
    return config, ScriptDirectory(str(steps), version_locations=[str(steps)])
