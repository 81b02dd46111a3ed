"""The search index keeps what was chosen, and earlier decisions are told apart without their rows."""

from alembic import op

from committee_desk.store import search

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    with op.batch_alter_table("matter", schema=None) as batch_op:
        batch_op.drop_index("ix_matter_kind")
        batch_op.create_index("ix_matter_decided", ["kind", "decided_on", "outcome"])
    # It is no record: what belongs into it is taken in when the desk is next open for writing.
    search.renew(op.get_bind())
