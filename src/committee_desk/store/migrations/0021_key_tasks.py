"""Key tasks that the body has chosen, and how they go."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    words = ("code", "title", "area")
    people = ("core_task", "department", "main_official", "sub_official", "goal", "effect")
    op.create_table(
        "key_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("matter", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("plan", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in people),
        sa.Column("needs_consultation", sa.Boolean(), nullable=False),
        sa.Column("consultation", sa.Integer(), nullable=True),
        sa.Column("milestones", sa.Text(), nullable=False),
        sa.Column("quarters", sa.Text(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("voided_because", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation"], ["matter.id"], name=op.f("fk_key_task_consultation_matter")
        ),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_key_task_item_item")),
        sa.ForeignKeyConstraint(["matter"], ["matter.id"], name=op.f("fk_key_task_matter_matter")),
        sa.ForeignKeyConstraint(["plan"], ["matter.id"], name=op.f("fk_key_task_plan_matter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_task")),
    )
    with op.batch_alter_table("key_task", schema=None) as batch_op:
        for name in ("item", "matter", "year"):
            batch_op.create_index(batch_op.f(f"ix_key_task_{name}"), [name], unique=False)
