"""Assignments, and what members want corrected in minutes."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("put_off_to", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("told", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_assignment_item_item")),
        sa.ForeignKeyConstraint(["meeting"], ["meeting.id"], name=op.f("fk_assignment_meeting_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assignment_meeting"), ["meeting"], unique=False)
        batch_op.create_index(batch_op.f("ix_assignment_stage"), ["stage"], unique=False)

    with op.batch_alter_table("minutes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("corrections", sa.Text(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("revisions", sa.Text(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("confirmed_in", sa.Integer(), nullable=True))
