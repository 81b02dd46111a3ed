"""Promises to departments, and what became of each promise."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    with op.batch_alter_table("grant", schema=None) as batch_op:
        batch_op.alter_column("proposal", existing_type=sa.Integer(), nullable=True)
        for name in ("called", "owner", "evidence", "late_because", "undone_because"):
            batch_op.add_column(sa.Column(name, sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("receiver", sa.String(), server_default="person", nullable=False))
        batch_op.add_column(sa.Column("due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("done_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("file", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_grant_due_on"), ["due_on"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_grant_file_attachment"), "attachment", ["file"], ["id"])
