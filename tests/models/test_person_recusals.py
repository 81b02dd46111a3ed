"""What one person stepped aside for, through all meetings."""

from committee_desk.acts import item as items
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.models import person_recusals
from committee_desk.store import meetings
from tests.views import sitting


def test_everything_that_a_person_stepped_aside_for_is_told_and_nothing_of_others():
    door, held, agenda = sitting.opened()
    chair, other = door.ask(meetings.get, held.id).designated[:2]
    door.do(items.recuse, agenda[0].id, Recusal(chair, Ground.AVOIDANCE, 3), **sitting.BY)
    door.do(items.recuse, agenda[1].id, Recusal(other, Ground.EXCLUSION, 1), **sitting.BY)

    [line] = door.ask(person_recusals.lines, chair)

    assert (line.id, line.held_on, line.how) == (agenda[0].id, held.held_on, "Stepped aside (ground 3)")
