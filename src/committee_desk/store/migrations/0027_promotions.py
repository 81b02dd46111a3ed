"""The promotion log."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "promotion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("reach", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case"], ["case_told.id"], name=op.f("fk_promotion_case_case_told")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion")),
    )
    with op.batch_alter_table("promotion", schema=None) as batch_op:
        for name in ("case", "channel", "number", "reach", "title", "told_on"):
            batch_op.create_index(batch_op.f(f"ix_promotion_{name}"), [name], unique=False)
