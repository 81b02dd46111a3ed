"""What was granted to whom, and papers that are of a round."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "grant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("matter", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("granted_on", sa.Date(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("won", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("voided_because", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_grant_item_item")),
        sa.ForeignKeyConstraint(["matter"], ["matter.id"], name=op.f("fk_grant_matter_matter")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.id"], name=op.f("fk_grant_proposal_proposal")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name=op.f("fk_grant_round_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant")),
    )
    with op.batch_alter_table("grant", schema=None) as batch_op:
        for name in ("granted_on", "item", "matter", "person", "proposal"):
            batch_op.create_index(batch_op.f(f"ix_grant_{name}"), [name], unique=False)

    with op.batch_alter_table("paper", schema=None) as batch_op:
        batch_op.add_column(sa.Column("round", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("member", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("proposal", sa.Integer(), nullable=True))
        batch_op.alter_column("meeting", existing_type=sa.Integer(), nullable=True)
        batch_op.create_index(batch_op.f("ix_paper_round"), ["round"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_paper_round_round"), "round", ["round"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_paper_member_person"), "person", ["member"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_paper_proposal_proposal"), "proposal", ["proposal"], ["id"]
        )
