"""Matters found by their kind: beside a new one, the earlier ones of its kind are looked for."""

from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_index(op.f("ix_matter_kind"), "matter", ["kind"], unique=False)
