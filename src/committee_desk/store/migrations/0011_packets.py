"""Packets, and desks that members took home."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "packet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member"], ["person.id"], name=op.f("fk_packet_member_person")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name=op.f("fk_packet_round_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet")),
    )
    with op.batch_alter_table("packet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_packet_round"), ["round"], unique=False)
        batch_op.create_index(batch_op.f("ix_packet_sha256"), ["sha256"], unique=False)

    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("member_of", sa.Text(), server_default="null", nullable=False))
