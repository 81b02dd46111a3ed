"""Everything recorded about one meeting, in one frozen value.

    store.records.of(session, meeting) ─► Record ─► papers · the command line · exports · the minutes screen

Whoever prints, shows or exports a meeting reads this, so that no two outlets can disagree.
"""

from __future__ import annotations

from collections.abc import Mapping

from committee_desk.domain.assignment import Assignment
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ballot import Item
from committee_desk.domain.desk import Desk
from committee_desk.domain.figures import Figure, figures
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.person import Person, Role
from committee_desk.domain.remark import Remark
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen


@frozen
class Agendum:
    """One item with its matter and what is attached to it; of a plan also the other plans there are.

    `minutes` are those that a confirmation is about, as they were issued last.
    """

    item: Item
    matter: Matter
    attachments: tuple[Attachment, ...] = ()
    plans: tuple[Matter, ...] = ()
    minutes: IssuedPaper | None = None


@frozen
class Record:
    """`names` tells two people of one name apart; `rules` are those of the meeting's day."""

    desk: Desk
    rules: Rules
    meeting: Meeting
    agenda: tuple[Agendum, ...]
    remarks: tuple[Remark, ...]
    minutes: Minutes
    people: Mapping[PersonId, Person]
    names: Mapping[PersonId, str]
    assignments: tuple[Assignment, ...] = ()

    @property
    def figures(self) -> dict[str, Figure]:
        """Every figure of the meeting, by its name."""
        return figures(self.meeting, [one.item for one in self.agenda])

    def role(self, person: PersonId) -> Role:
        """What the person is on the day of the meeting; the first designated presides as chair."""
        if person == self.meeting.chair:
            return Role.CHAIR
        term = self.people[person].membership(self.meeting.held_on)
        return term.role if term else Role.MEMBER

    def said(self, item: ItemId | None) -> tuple[Remark, ...]:
        """What was said on an item, or outside of any; struck remarks are left out."""
        return tuple(one for one in self.remarks if one.item == item and not one.struck_because)
