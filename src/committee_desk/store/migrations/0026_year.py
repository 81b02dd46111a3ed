"""The registers of complaints, officials, trainings and who attended them."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.create_table(
        "complaint",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("number", "title")),
        sa.Column("received_on", sa.Date(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("channel", "department", "content", "complainant")
        ),
        sa.Column("answered_on", sa.Date(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("answer", "theme")),
        sa.Column("proposal", sa.Integer(), nullable=True),
        sa.Column("matter", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["matter"], ["matter.id"], name=op.f("fk_complaint_matter_matter")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.id"], name=op.f("fk_complaint_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    op.create_table(
        "official",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("number", "name", "department", "grade", "title", "employment")
        ),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("moves", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_official")),
    )
    op.create_table(
        "training",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("number", "title")),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("place", "speaker")),
        sa.Column("programme", sa.Text(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("materials", "response")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("training", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "department")),
        sa.Column("official", sa.Integer(), nullable=True),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["official"], ["official.id"], name=op.f("fk_attendance_official_official")),
        sa.ForeignKeyConstraint(["training"], ["training.id"], name=op.f("fk_attendance_training_training")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    indexed = {
        "complaint": "channel department matter number proposal received_on theme title",
        "official": "department employment grade name number since until",
        "training": "audience held_on number title",
        "attendance": "department name number official training",
    }
    for table, columns in indexed.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name in columns.split():
                batch_op.create_index(batch_op.f(f"ix_{table}_{name}"), [name], unique=False)
