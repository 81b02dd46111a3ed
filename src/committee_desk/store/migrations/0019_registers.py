"""The register of passive reports, and filters that are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "passive_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("against", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("extended_because", sa.String(), nullable=False),
        sa.Column("due_said", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("transferred_to", sa.String(), nullable=False),
        sa.Column("measures", sa.String(), nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("first_report", sa.Integer(), nullable=True),
        sa.Column("disclosure", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_report"],
            ["passive_report.id"],
            name=op.f("fk_passive_report_first_report_passive_report"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passive_report")),
    )
    with op.batch_alter_table("passive_report", schema=None) as batch_op:
        for name in ("department", "first_report", "number", "outcome", "received_on", "stage", "title"):
            batch_op.create_index(batch_op.f(f"ix_passive_report_{name}"), [name], unique=False)

    op.create_table(
        "cache_filter",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("narrowing", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", name=op.f("pk_cache_filter")),
    )
