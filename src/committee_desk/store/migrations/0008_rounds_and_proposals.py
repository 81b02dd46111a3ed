"""Rounds and proposals."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("proposers", sa.Text(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("complaint", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("review", sa.Text(), nullable=False),
        sa.Column("duplicate_of", sa.Integer(), nullable=True),
        sa.Column("unlike", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_because", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sa.UniqueConstraint("number", name=op.f("uq_proposal_number")),
    )
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposal_received_on"), ["received_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_proposal_stage"), ["stage"], unique=False)

    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("proposals", sa.Text(), nullable=False),
        sa.Column("panel", sa.Text(), nullable=False),
        sa.Column("visibility", sa.String(), nullable=False),
        sa.Column("names_shown", sa.Boolean(), nullable=False),
        sa.Column("shuffle_seed", sa.String(), nullable=False),
        sa.Column("lot_seed", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("submissions", sa.Text(), nullable=False),
        sa.Column("settled", sa.Text(), nullable=False),
        sa.Column("budget", sa.Integer(), nullable=True),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
    )
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_stage"), ["stage"], unique=False)

    op.create_table(
        "mark_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("aside", sa.Text(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("brought", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["member"], ["person.id"], name=op.f("fk_mark_sheet_member_person")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.id"], name=op.f("fk_mark_sheet_proposal_proposal")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name=op.f("fk_mark_sheet_round_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark_sheet")),
    )
    with op.batch_alter_table("mark_sheet", schema=None) as batch_op:
        batch_op.create_index("ix_mark_sheet_of", ["round", "proposal", "member", "turn"], unique=False)
        batch_op.create_index("ix_mark_sheet_proposal", ["proposal"], unique=False)
