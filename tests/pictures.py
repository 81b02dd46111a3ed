"""Draw every screen and every page of paper, to be looked at:  python -m tests.pictures [NAME ...]

    DRAWN (name, maker) ─► three looks each, or every look of those named ─► out/pictures/*.png
    sample desk ─► every page of its papers (NAME papers) ─► out/pictures/papers/*.png

A new screen is one line in PICTURES; its states are tried, and named, in tests.views.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).parent / "fonts.conf"))
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from committee_desk.app import bare_app, dressing
from committee_desk.domain.ids import PaperId
from committee_desk.domain.packet import Kind
from committee_desk.errors import NotFound
from committee_desk.jobs import drawing, issuing, opening, sample
from committee_desk.jobs.unpacking import Looked
from committee_desk.models.table import Tone
from committee_desk.store import papers as register
from committee_desk.store.vault import WrongPassphrase
from committee_desk.views.founding import FoundingView
from committee_desk.views.lock import LockView
from committee_desk.views.packet import PacketView
from committee_desk.views.room import Room
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views.agenda_scenes import AGENDA_SCENES
from tests.views.checks import LAYERS
from tests.views.desks import HOME, NOON, desk_in_memory, settle
from tests.views.followed import KEY_TASK_SCENES
from tests.views.gallery import Gallery
from tests.views.granted import PAYMENT_SCENES
from tests.views.keyed import KEYED_SCENES
from tests.views.kind_scenes import KIND_SCENES
from tests.views.looks import LOOKS, Look, everyday, wear
from tests.views.minutes_scenes import MINUTES_SCENES
from tests.views.palettes import PALETTES
from tests.views.paper_states import PAPER_STATES
from tests.views.presented import PRESENTED_PICTURES
from tests.views.proposal_scenes import PROPOSAL_SCENES
from tests.views.register_scenes import REGISTER_SCENES
from tests.views.room_states import ROOM_STATES
from tests.views.scenes import SCENES
from tests.views.scored import SCORED
from tests.views.scoring_scenes import SCORING_SCENES
from tests.views.states import STATES

OUT = Path(__file__).parents[1] / "out" / "pictures"
PAPERS = "papers"  # the folder of the pages, and their name among those to be drawn
WIDTH = 1000  # of a page
WORDS = "누구나 알아도 되는 표본 암호문"
SIZE = (1366, 688)  # 1366×768 less the title bar and the bar of the desktop
KEY = "BOXP-KAQM-4FVV-I4PP-ODOP-SLFZ-LBPE-AKBU-JIP4-5V3M-OEM4-HIQL-XS6E-B2XP"


def desk_folder() -> Path:
    """Where a desk could be; the lock page asks whether it is there."""
    folder = Path(HOME.name) / "hanbit.desk"
    folder.mkdir(exist_ok=True)
    return folder


def lock() -> QWidget:
    return LockView(desk_folder())


def lock_refused() -> QWidget:
    view = LockView(desk_folder())
    view.refuse(WrongPassphrase())
    return view


def lock_recovery() -> QWidget:
    view = LockView(desk_folder())
    view.recover.click()
    return view


def lock_without_desk() -> QWidget:
    return LockView(Path(HOME.name) / "none.desk")


def founding() -> QWidget:
    return FoundingView(OUT / "hanbit.desk", opening.packs())


def founding_key() -> QWidget:
    view = founding()
    view.tell(KEY)
    return view


def packet() -> QWidget:
    """What a round's packet says, before a member makes a desk of it."""
    looked = Looked(
        Path("2026-Q3_이수진.asice"),
        Kind.ROUND,
        "한빛구 제안심사위원회",
        "3분기 제안 심사",
        "이수진",
        "김도현",
        NOON,
        1,
        "A3F2-9C1D",
        "31A7-90BE",
    )
    return PacketView(looked, OUT / "이수진.desk")


def shell() -> Shell:
    """The bare window with a screen of every part in it."""
    rooms = [
        Room("home", "Home", "home", 1, Gallery),
        Room("meetings", "Meetings", "meeting", 2, Gallery),
        Room("docket", "Docket", "docket", 3, Gallery),
        Room("exemptions", "Exemptions", "exemption", 5, Gallery),
        Room("minutes", "Minutes", "minutes", 6, Gallery),
        Room("papers", "Papers", "papers", 7, Gallery),
        Room("people", "People", "people", 9, Gallery),
    ]
    window = Shell(desk_in_memory(), rooms)
    window.meeting.show_state("제7차 · 진행 중", Tone.INFORMATION)
    window.quorum.show_state("출석 12/15 · 개의 8", Tone.SUCCESS)
    window.saved.setText("저장됨 14:05:12")
    return window


def shell_refused() -> QWidget:
    window = shell()
    window.refuse(NotFound(kind="meeting", id=7))
    window._desk.tell("3번 안건을 뺐습니다.", lambda: None)
    return window


def shell_keys() -> QWidget:
    window = shell()
    window.resize(*SIZE)
    window.show()
    window.keys.click()
    return window


def room(name: str) -> Callable[[], QWidget]:
    """A screen of the program as it stands in the window, on the desk in memory."""

    def make() -> QWidget:
        window = Shell(desk_in_memory(), ROOMS)
        window.enter(name)
        return window

    return make


PICTURES: Mapping[str, Callable[[], QWidget]] = {
    "lock": lock,
    "lock-refused": lock_refused,
    "lock-recovery": lock_recovery,
    "lock-without-desk": lock_without_desk,
    "founding": founding,
    "founding-key": founding_key,
    "packet": packet,
    "shell": shell,
    "shell-refused": shell_refused,
    "shell-keys": shell_keys,
    **{f"room-{one.name}": room(one.name) for one in ROOMS},
    **SCENES,
    **AGENDA_SCENES,
    **MINUTES_SCENES,
    **SCORING_SCENES,
    **PAYMENT_SCENES,
    **KEY_TASK_SCENES,
    **PROPOSAL_SCENES,
    **REGISTER_SCENES,
    **SCORED,
}
DRAWN: Mapping[str, Callable[[], QWidget]] = {
    **PICTURES,
    **PALETTES,
    **PRESENTED_PICTURES,
    **KIND_SCENES,
    **{
        f"state-{name}": maker
        for name, maker in {**STATES, **ROOM_STATES, **PAPER_STATES, **KEYED_SCENES}.items()
    },
}


def draw(name: str, look: Look) -> Path:
    """One picture; the window is shown, since what is never shown is never laid out."""
    widget = DRAWN[name]()
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    widget.resize(*SIZE)
    widget.show()
    if hasattr(widget, "_desk"):
        settle(widget)
    else:
        QTest.qWait(30)
    for _ in range(LAYERS):  # what has the focus is brought into sight once all around it has its place
        QApplication.processEvents()
    file = OUT / f"{name}-{look}.png"
    widget.grab().save(str(file))
    widget.close()
    return file


def draw_papers() -> Iterator[Path]:
    """Every page of every paper of the sample desk, as it is with its signatures."""
    (OUT / PAPERS).mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        desk = Path(folder) / "sample.desk"
        sample.make(desk, WORDS)
        door = opening.unlock(desk, WORDS).door
        try:
            for id in door.ask(register.ids, "", "number", descending=False):
                paper = door.ask(register.get, PaperId(id))
                yield from _pages(paper.number, issuing.content(door, paper.id))
        finally:
            door.close()


def _pages(name: str, content: bytes) -> Iterator[Path]:
    place, count = 0, 1
    while place < count:
        page = drawing.page(content, place, WIDTH)
        place, count = place + 1, page.count
        file = OUT / PAPERS / f"{name}-{place}.png"
        pixels = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        pixels.save(str(file))
        yield file


def main(names: list[str]) -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    app = bare_app()
    dressing.dress(app, QLocale("ko"))
    dressing.mind_keyboard(app)
    for look in LOOKS:
        wear(app, look)
        for name in names or DRAWN:
            if name != PAPERS and (names or look in everyday(name)):
                print(draw(name, look).relative_to(OUT.parents[1]))
    if not names or PAPERS in names:
        for file in draw_papers():
            print(file.relative_to(OUT.parents[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
