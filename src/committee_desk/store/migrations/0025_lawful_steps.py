"""How a proposal is handled by law: its supplement, opinions, notification, re-review and keeping."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("handling", sa.Text(), server_default="{}", nullable=False))
