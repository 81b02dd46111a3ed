"""Issue what a matter gives by itself: its requests and letters, and the notice of the ombudsman.

matter ─┬─► jobs.request_papers ─► a paper of each kind of request
        ├─► jobs.matter_letters ─► asking for a supplement, returning it, asking the head of audit
        └─► jobs.ombudsman ──────► the notice, where it is owed
"""

from __future__ import annotations

from datetime import datetime

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import matter_letters, ombudsman, request_papers
from committee_desk.jobs.progress import SILENT, Progress


def issue_all(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """Every paper that it has none of, or none as it stands now."""
    asked = request_papers.issue_all(door, id, by=by, at=at, progress=progress)
    sent = matter_letters.issue_all(door, id, by=by, at=at, progress=progress)
    told = ombudsman.issue_owed(door, id, by=by, at=at, progress=progress)
    return Done((*asked.result, *sent.result, *told.result), asked.touched | sent.touched | told.touched)
