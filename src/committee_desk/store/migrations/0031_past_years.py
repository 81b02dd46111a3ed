"""Promises and key tasks of years before the desk was kept: they rest on a decision that is not here."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    for table in ("grant", "key_task"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("matter", existing_type=sa.Integer(), nullable=True)
            batch_op.alter_column("item", existing_type=sa.Integer(), nullable=True)
            batch_op.add_column(sa.Column("decided_by", sa.String(), server_default="", nullable=False))
