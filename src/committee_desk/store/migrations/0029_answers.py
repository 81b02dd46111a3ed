"""What those called say to the notice of a meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("notice_answers", sa.Text(), server_default="{}", nullable=False))
