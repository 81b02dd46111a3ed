"""Whom the secretary asked to look at a mark again, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.add_column(sa.Column("asked", sa.Text(), server_default="[]", nullable=False))
