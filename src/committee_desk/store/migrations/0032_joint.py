"""The bodies that sit together in a joint meeting, and how each of them voted on an item."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    for table, column in (("meeting", "partners"), ("item", "elsewhere")):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column(column, sa.Text(), server_default="[]", nullable=False))
