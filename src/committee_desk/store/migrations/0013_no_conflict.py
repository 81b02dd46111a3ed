"""What a member said before marking a proposal: that nothing binds them to it."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    with op.batch_alter_table("mark_sheet", schema=None) as batch_op:
        batch_op.add_column(sa.Column("no_conflict", sa.Boolean(), server_default="0", nullable=False))
