"""Challenges of parties to members, item by item."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("challenges", sa.Text(), server_default="[]", nullable=False))
