"""The lots that were drawn at a meeting, each with its seed."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lots", sa.Text(), server_default="[]", nullable=False))
