"""Planned ends, standing items, members asked about their interests, and changes after the notice."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("standing", sa.Text(), server_default="[]", nullable=False))

    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cleared", sa.Text(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("added_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("added_because", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("withdrawn_on", sa.Date(), nullable=True))

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ends_at", sa.Time(), nullable=True))
