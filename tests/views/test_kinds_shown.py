"""The form of every kind of matter stands up to the checks, where it is worked on: in the docket."""

from tests.views.checks import faults
from tests.views.kind_scenes import docket, kinds


def test_the_form_of_every_kind_stands_up_to_the_checks(qtbot, look):
    window = docket()
    qtbot.addWidget(window)

    found = {kind: faults(window) for kind in kinds(window)}

    assert {kind: said for kind, said in found.items() if said} == {}
