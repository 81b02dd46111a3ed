"""Write the next migration step from the tables as they are now; for developers.

    tables in store/*.py ─┐
    the newest desk ──────┴─► what differs ─► migrations/0002_title.py

Run it as `python -m committee_desk.store.new_step TITLE`, read what it wrote, and try it with data.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData
from sqlalchemy.types import TypeDecorator

from committee_desk import store
from committee_desk.store import engine, migrate
from committee_desk.store.base import Base

FRAME = '''"""{sentence}"""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = {before}


def upgrade() -> None:
    {body}
'''


def write(tables: MetaData, title: str, steps: Path = migrate.STEPS) -> Path:
    """Compare the tables with a desk at the newest step, and write what differs as the step after it."""
    before = migrate.newest(steps)
    number = f"{int(before or 0) + 1:04}"
    file = steps / f"{number}_{title.lower().replace(' ', '_')}.py"
    sentence = f"{title[:1].upper()}{title[1:]}."
    body = difference(tables, steps)
    named = repr(before or None).replace("'", '"')
    file.write_text(FRAME.format(sentence=sentence, number=number, before=named, body=body), encoding="utf-8")
    return file


def difference(tables: MetaData, steps: Path = migrate.STEPS) -> str:
    """What the next step would have to do; `pass` when the steps lead to the tables as they are."""
    newest = engine.in_memory()
    migrate.upgrade(newest, steps)
    with newest.connect() as connection:
        options = {"include_object": _ours, "render_item": _as_stored, "render_as_batch": True}
        context = MigrationContext.configure(connection, opts=options)
        upgrade = produce_migrations(context, tables).upgrade_ops
        assert upgrade is not None
        code = render_python_code(upgrade, render_as_batch=True, render_item=_as_stored)
    return "\n".join(line for line in code.splitlines() if not line.lstrip().startswith("#")).strip()


def every_table() -> MetaData:
    """The tables of all modules of the store."""
    for module in pkgutil.iter_modules(store.__path__):
        import_module(f"committee_desk.store.{module.name}")
    return Base.metadata


def _ours(_object: Any, name: str | None, kind: str, *_rest: Any) -> bool:
    """Whether a table is one of ours; the search index makes its own."""
    return kind != "table" or not (name or "").startswith(("search_", "alembic_"))


def _as_stored(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A column's type as the database has it, since a step must not depend on classes that may change."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


if __name__ == "__main__":
    sys.stdout.write(f"{write(every_table(), ' '.join(sys.argv[1:]))}\n")
