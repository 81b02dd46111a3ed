"""Cases of the casebook."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    words = ("kind", "department", "account", "decided", "reasons", "effect", "awards")
    op.create_table(
        "case_told",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("matter", sa.Integer(), nullable=True),
        sa.Column("released", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["matter"], ["matter.id"], name=op.f("fk_case_told_matter_matter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_told")),
    )
    with op.batch_alter_table("case_told", schema=None) as batch_op:
        for name in ("kind", "matter", "number", "title", "written_on"):
            batch_op.create_index(batch_op.f(f"ix_case_told_{name}"), [name], unique=False)
