"""Screens in their states, on a desk with a committee: to look at, and to try by the checks.

STATES (name, maker) ─► tests.pictures draws them ─► test_screens tries them
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from committee_desk.acts import item
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.store import meetings
from committee_desk.views import lists
from committee_desk.views.page import Page
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.committee import desk_of_committee
from tests.views.desks import desk_in_memory, settle

SIZE = (1366, 688)
PARTS = ("screen", "security", "backups", "rules", "letterhead", "agendas", "first")
ENDING_SOON = "신동엽"


def state(room: str, step: Callable[[Page], object], desk=desk_of_committee) -> Callable[[], Shell]:
    """A screen in the window, shown, with something done in it."""

    def make() -> Shell:
        window = Shell(desk(), ROOMS)
        window.resize(*SIZE)
        window.show()
        page = window.enter(room)
        step(page)
        return window

    return make


def desk_of_a_recusal():
    """The chair stepped aside for the exemption that was recommended."""
    door, held, agenda = sitting.opened()
    chair = door.ask(meetings.get, held.id).designated[0]
    aside = Recusal(chair, Ground.AVOIDANCE, 3, "용역을 수행함")
    door.do(item.recuse, agenda[0].id, aside, **sitting.BY)
    return sitting.desk_of(door)


def nothing(page):
    pass


def choose_person(page, name):
    model = page.table.model()
    lines = [model.index(row, 0).data(lists.DeskRole.ROW) for row in range(model.rowCount())]
    lists.choose(page.table, next(line.id for line in lines if line.name == name))


def person_terms(page):
    choose_person(page, ENDING_SOON)
    page.tabs.setCurrentIndex(1)
    page.terms.selectRow(0)


def person_new_term(page):
    person_terms(page)
    page.add_term.click()


def person_end(page):
    person_terms(page)
    page.dismiss.click()


def person_key(page):
    page.tabs.setCurrentIndex(2)


def person_recusals(page):
    page.tabs.setCurrentIndex(3)


def person_new(page):
    page.new_person.click()


def person_basis(page):
    page.basis.click()


def matter_contents(page):
    page.tabs.setCurrentIndex(1)


def matter_files(page):
    page.tabs.setCurrentIndex(2)
    page.files.take_in([Path(__file__)])
    settle(page)


def matter_steps(page):
    page.tabs.setCurrentIndex(3)
    page.steps.buttons["reject"].click()


def matter_new(page):
    page.new_matter.click()


def matter_untitled(page):
    """It is refused, which is said at its title."""
    page.window().activateWindow()
    matter_new(page)
    page.enter.click()


def part(place):
    return lambda page: page.part(place)


def step(number):
    return lambda page: page.tabs.setCurrentIndex(number)


STATES: Mapping[str, Callable[[], Shell]] = {
    **{f"settings-{name}": state("settings", part(place)) for place, name in enumerate(PARTS)},
    "people": state("people", nothing),
    "people-alone": state("people", nothing, desk_in_memory),
    "people-terms": state("people", person_terms),
    "people-new-term": state("people", person_new_term),
    "people-end": state("people", person_end),
    "people-key": state("people", person_key),
    "people-recusals": state("people", person_recusals, desk_of_a_recusal),
    "people-no-recusals": state("people", person_recusals),
    "people-new": state("people", person_new),
    "people-basis": state("people", person_basis),
    "docket": state("docket", nothing),
    "docket-empty": state("docket", nothing, desk_in_memory),
    "docket-contents": state("docket", matter_contents),
    "docket-files": state("docket", matter_files),
    "docket-steps": state("docket", matter_steps),
    "docket-new": state("docket", matter_new),
    "docket-untitled": state("docket", matter_untitled),
    "exemption": state("exemptions", nothing),
    "exemption-empty": state("exemptions", nothing, desk_in_memory),
    "exemption-criteria": state("exemptions", step(1)),
    "exemption-presumptions": state("exemptions", step(2)),
    "exemption-vote": state("exemptions", step(3)),
    "exemption-papers": state("exemptions", step(4)),
}
