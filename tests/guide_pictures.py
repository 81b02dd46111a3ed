"""Draw the pictures of the user guide from the program itself:  python -m tests.guide_pictures [NAME ...]

    PICTURES (name, maker) ─► each in Korean and English ─► few colours ─► resources/guide/pictures/*/*.png

They are the screens that tests.pictures draws, on the same desks; run it after a screen has changed.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from committee_desk import assets
from committee_desk.app import bare_app, dressing
from committee_desk.jobs import opening
from committee_desk.models.settings_parts import AGENDAS, BACKUPS, SECURITY
from committee_desk.views import theme
from committee_desk.views.founding import FoundingView
from tests import pictures as drawn
from tests.views.keyed import nothing, settings_of
from tests.views.looks import Look, wear

LANGUAGES = ("ko", "en")
COLOURS = 64
WIDTH = 1366
LARGE = 26


def founding() -> QWidget:
    return FoundingView(Path("/home/hanbit/Documents/hanbit.desk"), opening.packs())


def settings(part: int) -> QWidget:
    window = drawn.room("settings")()
    window.page.tabs.setCurrentIndex(part)
    return window


def backups() -> QWidget:
    """One that was opened and checked, on a stick."""
    window = settings_of(BACKUPS, nothing)()
    panel = window.page.part(BACKUPS)
    panel.folder.setText("/media/usb/backups")
    words = panel.place.text()
    panel.place.setText(words[: words.index("/")] + "/home/hanbit/Documents/hanbit.desk")
    return window


def standing() -> QWidget:
    """Two items that every agenda is offered."""
    window = settings(AGENDAS)
    panel = window.page.part(AGENDAS)
    for kind, title, minutes in ((0, "지난 회의록 확인", 5), (2, "그 밖의 사항", 10)):
        panel.kind.setCurrentIndex(kind)
        panel.title.setText(title)
        panel.minutes.set_value(minutes)
        panel.add.click()
    return window


PICTURES: Mapping[str, Callable[[], QWidget]] = {
    "founding": founding,
    "recovery-key": drawn.DRAWN["founding-key"],
    "people": drawn.DRAWN["state-people"],
    "home": drawn.DRAWN["home-next"],
    "docket": drawn.DRAWN["state-docket"],
    "designation": drawn.DRAWN["meetings-designation"],
    "standing": standing,
    "agenda": drawn.DRAWN["meetings-agenda"],
    "notice": drawn.DRAWN["meetings-notice"],
    "book": drawn.DRAWN["meetings-book"],
    "opening": drawn.DRAWN["meeting-convened"],
    "recusing": drawn.DRAWN["meeting-recusing"],
    "voting": drawn.DRAWN["meeting-voting"],
    "ballots": drawn.DRAWN["meeting-counting"],
    "recess": drawn.DRAWN["meeting-recessed"],
    "presiding": drawn.DRAWN["meeting-presiding"],
    "leaving": drawn.DRAWN["meeting-leaving"],
    "minutes": drawn.DRAWN["minutes-draft"],
    "corrections": drawn.DRAWN["minutes-corrections"],
    "compared": drawn.DRAWN["minutes-compared"],
    "papers": drawn.DRAWN["state-papers"],
    "issuing": drawn.DRAWN["state-papers-issuing"],
    "signing": drawn.DRAWN["state-papers-signatures"],
    "verification": drawn.DRAWN["state-verification"],
    "criteria": drawn.DRAWN["state-exemption-criteria"],
    "presumptions": drawn.DRAWN["state-exemption-presumptions"],
    "palette": drawn.DRAWN["palette-initials"],
    "history": drawn.DRAWN["history"],
    "backup": backups,
    "security": settings_of(SECURITY, nothing, key_printed="2026-03-02", key_checked="2026-10-12"),
    "screen": partial(settings, 0),
    "large": drawn.DRAWN["home-next"],
    "presenting": drawn.DRAWN["meeting-presenting"],
    "room-counting": drawn.DRAWN["presenter-counting-720"],
    "room-declared": drawn.DRAWN["presenter-declared-720"],
}


def draw(name: str, language: str) -> Path:
    widget = PICTURES[name]()
    widget.resize(*drawn.SIZE)
    widget.show()
    QTest.qWait(60)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    widget.close()
    file = assets.GUIDE / "pictures" / language / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    _few_colours(bytes(buffer.data())).save(file, optimize=True)
    return file


def _few_colours(content: bytes) -> Image.Image:
    """Letters stay sharp, and a picture takes a fifth of the room."""
    picture = Image.open(BytesIO(content)).convert("RGB")
    if picture.width > WIDTH:
        picture = picture.resize((WIDTH, picture.height * WIDTH // picture.width), Image.Resampling.LANCZOS)
    return picture.quantize(COLOURS, dither=Image.Dither.NONE)


def main(names: list[str]) -> int:
    app = bare_app()
    dressing.dress(app, QLocale("ko"))
    dressing.mind_keyboard(app)
    for language in LANGUAGES:
        for name in names or PICTURES:
            wear(app, Look(language, LARGE if name == "large" else theme.BASE, "light"))
            print(draw(name, language).relative_to(assets.GUIDE))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
