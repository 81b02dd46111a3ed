"""The settings of a desk with its own keys, on disk: what opens it, its backups, a restore, the practice.

A plain desk, as most scenes have, shows none of this.
"""

import os
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from committee_desk.jobs import keeping_backups, opening
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.settings_parts import BACKUPS, FIRST, SECURITY
from committee_desk.settings import Settings
from committee_desk.views import lists
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views.desks import BODY, HOME, NOON, settle

WORDS = "느티나무 우산 아침 만년필 기차"
PASTED = (
    "성명\t소속\t직위\t구분\t역할\n"
    "김위원\t한빛구\t부구청장\t당연직\t위원장\n"
    "이정숙\t감사담당관\t\t당연직\t위원\n"
    "박현우\t한빛대학교\t교수\t위촉\t위원\n"
)
_number = count()


def settings_of(part: int, step: Callable[[Shell, object], object], **told: object) -> Callable[[], Shell]:
    """The settings at one part, on a desk that was begun for it, with what this laptop was told."""

    def make() -> Shell:
        folder = Path(HOME.name) / f"keyed-{next(_number)}"
        backups = folder / "backups"
        backups.mkdir(parents=True)
        layers = opening.layers(("decree",))
        made = opening.begin(
            folder / "hanbit.desk", WORDS, body=BODY, office="한빛구", layers=layers, maker="김도현", at=NOON
        )
        copied = keeping_backups.back_up_into(made.door, backups, by=made.maker, at=NOON).result
        os.utime(copied, (NOON.timestamp(),) * 2)
        before = laptop().told
        laptop().begin_anew(
            Settings(language=before.language, size=before.size, backups=str(backups), **told)
        )
        window = Shell(Desk(made.door, by=made.maker, clock=lambda: NOON), ROOMS)
        window.resize(1366, 688)
        window.show()
        panel = window.enter("settings").part(part)
        settle(window.page)
        step(window, panel)
        settle(window.page)
        laptop().begin_anew(before)
        return window

    return make


def nothing(window, panel):
    pass


def changing(window, panel):
    panel.change.click()
    panel.new_words.setText("짧은 말")


def checking(window, panel):
    panel.recovery.check.click()
    panel.recovery.paper_words.setText("ABCD-EFGH-IJKL-MNOP")


def refused(window, panel):
    window.activateWindow()
    checking(window, panel)
    panel.recovery.compare.click()


def making_a_key(window, panel):
    lists.choose_first(panel.table)
    panel.make.click()


def restoring(window, panel):
    panel.restore.click()
    settle(window.page)


def pasting(window, panel):
    panel.pasted.setPlainText(PASTED)
    panel._preview()


CHECKED = {"key_printed": "2026-03-02", "key_checked": "2026-05-30"}
KEYED_SCENES: Mapping[str, Callable[[], Shell]] = {
    "settings-keys": settings_of(SECURITY, nothing, **CHECKED),
    "settings-keys-changing": settings_of(SECURITY, changing, key_printed="2026-11-20"),
    "settings-keys-checking": settings_of(SECURITY, checking),
    "settings-keys-refused": settings_of(SECURITY, refused),
    "settings-keys-making": settings_of(SECURITY, making_a_key, **CHECKED),
    "settings-backups-full": settings_of(BACKUPS, nothing),
    "settings-restoring": settings_of(BACKUPS, restoring),
    "settings-practice": settings_of(FIRST, nothing),
    "settings-pasted": settings_of(FIRST, pasting),
}
