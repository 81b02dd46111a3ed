"""What papers bear above their title and in their foot."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("letterhead", sa.Text(), server_default="{}", nullable=False))
