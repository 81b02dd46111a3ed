"""The search index: empty here, filled from the records when the desk is next open for writing."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE search_state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, upto INTEGER NOT NULL)"
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_word USING fts5"
        "(title, leads, body, content='', contentless_delete=1, tokenize='ascii')"
    )
