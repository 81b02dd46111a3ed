"""The command palette in each of its states, for pictures and for the checks.

PALETTES (name, maker) ─► tests.pictures
"""

from datetime import time
from functools import partial

from committee_desk.acts import remark
from committee_desk.views.palette import Palette
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import scenes, sitting


def searching(room, words):
    """The palette over a screen, with these words typed."""
    door, held, agenda = sitting.opened(8)
    said = "긴급성을 판단한 근거와 도로 제설 계약이 보완되어야 함"
    door.do(remark.note, held.id, agenda[1].id, time(11, 6), "박현우", said, **sitting.BY)
    shell = Shell(sitting.desk_of(door), ROOMS)
    shell.enter(room)
    return typed_into(shell, words)


def disabled():
    """A deed that cannot be done now, with the sentence that says why."""
    shell = scenes.leaving()
    offered = shell.page.vote.main.text().split("  ")[0]
    return typed_into(shell, offered)


def typed_into(shell, words):
    shell.resize(1366, 688)
    shell.show()
    shell.seek.click()
    shell.findChild(Palette).typing.setText(words)
    return shell


PALETTES = {
    "palette-empty": partial(searching, "meetings", ""),
    "palette-hits": partial(searching, "docket", "제설"),
    "palette-initials": partial(searching, "home", "ㅈㅅ"),
    "palette-keyboard": partial(searching, "home", "wptjf"),
    "palette-nothing": partial(searching, "home", "쀍"),
    "palette-disabled": disabled,
}
