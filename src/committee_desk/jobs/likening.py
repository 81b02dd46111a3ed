"""Find proposals that read alike, among thousands, for a person to decide on.

store.proposals.texts ─► domain.proposal.likenesses, with progress ─► pairs, the likest first
"""

from __future__ import annotations

from datetime import datetime

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.proposal import Likeness, likenesses
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import proposals

COMPARING = QT_TRANSLATE_NOOP("jobs", "Comparing proposals")
OFTEN = 100  # texts between two words of progress


def alike(
    door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[Likeness, ...]]:
    """Every two on which nobody has decided yet; nothing is kept, so nothing is touched."""
    texts = door.ask(proposals.texts)
    decided = door.ask(proposals.decided_on)

    def each(done: int) -> None:
        if done % OFTEN == 0:
            progress(done, len(texts), COMPARING)
            keep_on(progress)

    return Done(tuple(likenesses(texts, decided, each)), frozenset())
