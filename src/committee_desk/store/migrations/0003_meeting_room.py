"""Who presided, recesses, planned minutes and paper ballots."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("minutes", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("taken_up_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("ballot", sa.String(), server_default="by_name", nullable=False))
        batch_op.add_column(sa.Column("poll", sa.Text(), server_default="null", nullable=False))

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("presided", sa.Text(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("opened_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("closed_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("recesses", sa.Text(), server_default="[]", nullable=False))
