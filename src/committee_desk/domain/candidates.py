"""Who may have to step aside for an item, as the interests register or the matter itself has it.

    the interests of the designated ─┐
    whatever the matter says ────────┤
    the people it names ─────────────┴─► candidates ─► Candidate ─► steps aside · no conflict, and why

These point; the person who asks them settles it. Whom the matter itself names, and who has neither stepped
aside nor been asked, takes part in declaring only with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from committee_desk.domain.ballot import Item
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules, Strength
from committee_desk.domain.written import persons, written
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

APART = re.compile(r"[\s,;·(){}\[\]/]+")
DUTY_KEY = "recusal.avoidance_duty"
NAMED_THERE = QT_TRANSLATE_NOOP("errors", "The matter names {person}, who takes part in deciding it.")
STEP_ASIDE = QT_TRANSLATE_NOOP(
    "errors", "Let the member step aside, or note on the agenda that it is somebody else of this name."
)


@frozen
class Candidate:
    """A member whose `entries` of the register, or whose own name, the item has; none is settled yet."""

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
    """The member's own name where the matter names people, and entries of their register anywhere in it."""
    told = (matter.title, matter.summary, matter.submitter, matter.department, *written(matter.particulars))
    member = record.people[person]
    own = (member.name,) if is_named(member.name, matter) else ()
    return own + member.related_to(*told)


def is_named(name: str, matter: Matter) -> bool:
    """Whether it is among the people whom the fields of the matter name, as a candidate or beside one."""
    return any(name in APART.split(words) for words in persons(matter.particulars))


def taking_part(
    meeting: Meeting, item: Item, matter: Matter, names: Mapping[PersonId, str], rules: Rules
) -> Iterator[Finding]:
    """제11조의2: members in the room whom the matter itself names, and about whom nothing is settled."""
    asked_about = {one.person for one in item.cleared if names[one.person] in one.entries}
    for person in sorted(meeting.room - item.recused - asked_about):
        if is_named(names[person], matter):
            facts = {"person": names[person]}
            yield by_rule(rules, DUTY_KEY, NAMED_THERE, STEP_ASIDE, facts, strength=Strength.WARN)


def asked(one: Agendum, person: PersonId) -> frozenset[str]:
    """The entries about which this member was asked, and found to have no conflict."""
    return frozenset(entry for each in one.item.cleared if each.person == person for entry in each.entries)
