"""A desk says which tables it holds anything in, before one of them is mapped."""

from committee_desk.models.office_tasks import REGISTERS
from committee_desk.store.held import held
from tests.views.desks import door_in_memory


def test_a_new_desk_holds_nothing_in_the_registers_of_the_first_page():
    assert door_in_memory().ask(held, REGISTERS) == frozenset()


def test_a_table_with_a_row_is_held():
    assert door_in_memory().ask(held, ["desk", "payment", "rules"]) == {"desk", "rules"}
