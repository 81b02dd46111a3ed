"""The way of a proposal through its stages, its files, and the headings that an office has explained."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "cache_heading",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "heading", name=op.f("pk_cache_heading")),
    )
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("way", sa.Text(), server_default="[]", nullable=False))
        for column in ("title", "kind", "department"):
            batch_op.create_index(batch_op.f(f"ix_proposal_{column}"), [column], unique=False)
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proposal", sa.Integer(), nullable=True))
        batch_op.alter_column("matter", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_index(batch_op.f("ix_attachment_proposal"), ["proposal"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_attachment_proposal_proposal"), "proposal", ["proposal"], ["id"]
        )
