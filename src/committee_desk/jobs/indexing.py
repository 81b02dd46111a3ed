"""Make the search index anew where it is missing, behind the journal, of another version, or damaged.

    behind(session) ─► index(door, ..., progress) ─► every person, matter, meeting, paper … taken in

While it is being made, acts go on: they do not wait for it, and what they keep is taken in at the end.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.acts import index as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import journal, search

AT_ONCE = 200  # subjects in one transaction, so that nobody waits long for the desk
INDEXING = QT_TRANSLATE_NOOP("jobs", "Making the search index")


def behind(session: Session) -> bool:
    """Whether the index must be made anew before everything can be found."""
    return not search.is_current(session, journal.size(session))


def index(door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[int]:
    """A whole index; gives back how many subjects it holds."""
    since = door.do(acts.begin, by=by, at=at).result
    everything = door.ask(search.subjects)
    for start in range(0, len(everything), AT_ONCE):
        keep_on(progress)
        progress(start, len(everything), INDEXING)
        door.do(acts.take_in, everything[start : start + AT_ONCE], by=by, at=at)
    done = door.do(acts.finish, since, by=by, at=at)
    return Done(len(everything), done.touched)
