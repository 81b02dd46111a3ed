"""Who may have to step aside for an item, as the interests register has it, before the meeting.

    the interests of the designated ─┐
    whatever the matter says ────────┴─► candidates ─► Candidate ─► steps aside · no conflict, and why

The register points; the person who asks them settles it.
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.written import written
from committee_desk.frozen import frozen


@frozen
class Candidate:
    """A member whose `entries` of the register the item names, none of them settled yet."""

    person: PersonId
    entries: tuple[str, ...]


def candidates(record: Record, one: Agendum) -> Iterator[Candidate]:
    """The designated who neither step aside nor were asked about what the register says of them."""
    for person in record.meeting.designated:
        entries = tuple(
            entry for entry in named(record, one.matter, person) if entry not in asked(one, person)
        )
        if entries and person not in one.item.recused:
            yield Candidate(person, entries)


def named(record: Record, matter: Matter, person: PersonId) -> tuple[str, ...]:
    """Entries of this member's register that the matter names, be it a candidate among many."""
    told = (matter.title, matter.summary, matter.submitter, matter.department, *written(matter.particulars))
    return record.people[person].related_to(*told)


def asked(one: Agendum, person: PersonId) -> frozenset[str]:
    """The entries about which this member was asked, and found to have no conflict."""
    return frozenset(entry for each in one.item.cleared if each.person == person for entry in each.entries)
