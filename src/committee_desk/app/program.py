"""Puts the parts together, and is the only module that knows them all.

    begin() ─► the lock page ─► a thread imports the storage
                  │ unlocked                     ▼
                  └──────────────► Desk ─► Shell with its screens ─► locked ─► the lock page

Which desk, which language and who acts are decided here and passed on.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTimer,
    QtMsgType,
    QTranslator,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from committee_desk import assets, log, settings
from committee_desk.app import Frame, print_time
from committee_desk.app.sweeping import Sweeper
from committee_desk.errors import DeskError
from committee_desk.models.worker import Worker
from committee_desk.settings import Settings
from committee_desk.views import alerts, theme
from committee_desk.views.focus import FocusRing
from committee_desk.views.lock import Attempt, LockView

if TYPE_CHECKING:
    from committee_desk.jobs.opening import Unlocked
    from committee_desk.models.desk import Desk
    from committee_desk.views.founding import Founding, FoundingView
    from committee_desk.views.window import Shell

logger = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
PASSPHRASE, RECOVERY = "COMMITTEE_DESK_PASSPHRASE", "COMMITTEE_DESK_RECOVERY_KEY"


def begin(
    app: QApplication, window: Frame, folder: Path | None, language: str | None, *, leave: bool
) -> None:
    """Fill the empty window: what this laptop was told, the look, the words, the lock page."""
    told, refused = _settings()
    told = replace(told, language=language or told.language)
    dress(app, QLocale(told.language))
    program = Program(app, window, (folder or Path(told.desk)).expanduser(), told, leave=leave)
    program.begin(refused)


def dress(app: QApplication, locale: QLocale) -> None:
    """The look and the words; once is enough for the look."""
    qInstallMessageHandler(_log_qt)
    install_translations(app, locale)
    if not app.styleSheet():
        theme.apply(app)
        FocusRing(app)


def install_translations(app: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Load Qt's own words and ours; a missing file leaves English in place."""
    QLocale.setDefault(locale)
    installed = []
    for name, folder in [
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("committee_desk", str(assets.TRANSLATIONS)),
    ]:
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed.append(translator)
        else:
            logger.info("no %s translation for %s", name, locale.name())
    return installed


class Painted(QObject):
    """Says once that a window has been painted."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Program(QObject):
    """One window: the lock page, a new desk, or the desk."""

    def __init__(
        self, app: QApplication, window: Frame, folder: Path, told: Settings, *, leave: bool = False
    ) -> None:
        super().__init__(app)
        self._app, self.window = app, window
        self._folder, self._told, self._leave = folder, told, leave
        self._unlocked: Unlocked | None = None
        self._desk: Desk | None = None
        self._sweeper: Sweeper | None = None
        self._worker = Worker(self)
        self._worker.refused.connect(self._refuse)
        app.aboutToQuit.connect(self._leave_desk)

    def begin(self, refused: DeskError | None = None) -> None:
        """Show the lock page; the storage comes after it is painted."""
        log.start()
        log.catch_all(self._tell)
        Painted(self._show_lock(), self._import_rest)
        if refused is not None:
            self._refuse(refused)

    def _put_in_front(self, page: QWidget) -> None:
        """Fill the window, with the focus where the page wanted it before it had a window."""
        wanted = page.focusWidget()
        self.window.setCentralWidget(page)
        if wanted is not None:
            wanted.setFocus()

    # The rest, behind the lock page

    def _import_rest(self) -> None:
        self._worker.start(lambda _progress: _import_storage(), self._try_quietly)

    def _try_quietly(self, _imported: object) -> None:
        """Open without asking, where the environment or the keyring knows how."""
        # Beside the deriving of the key, which needs no Python.
        Thread(target=_import_screens, daemon=True).start()
        words, key = os.environ.get(PASSPHRASE, ""), os.environ.get(RECOVERY, "")
        if not self._folder.is_dir():
            self._leave_now()
        elif words or key:
            self._open(Attempt(self._folder, words or key, recovery=not words, remember=False))
        else:
            self._worker.start(partial(_by_keyring, self._folder), self._enter_if)

    def _enter_if(self, unlocked: Unlocked | None) -> None:
        if unlocked is not None:
            self._enter(unlocked)
        else:
            self._leave_now()

    def _leave_now(self) -> None:
        if self._leave:
            self.window.close()

    # The lock page

    @Slot()
    def _show_lock(self) -> LockView:
        page = LockView(self._folder)
        page.unlocking.connect(self._open)
        page.chosen.connect(self._choose)
        page.founding.connect(self._show_founding)
        page.speaking.connect(self._speak_other)
        self._put_in_front(page)
        return page

    @Slot(Path)
    def _choose(self, folder: Path) -> None:
        self._folder = folder
        self._told = replace(self._told, desk=str(folder))
        settings.keep(self._told)

    @Slot(Attempt)
    def _open(self, attempt: Attempt) -> None:
        if isinstance(page := self.window.centralWidget(), LockView):
            page.show_busy(True)
        self._worker.start(partial(_unlock, attempt), self._enter)

    def _enter(self, unlocked: Unlocked) -> None:
        from committee_desk.models.desk import Desk  # noqa: PLC0415 -- slow import

        self._unlocked = unlocked
        self._desk = Desk(unlocked.door, by=unlocked.maker, parent=self)
        self._show_shell()
        if unlocked.refused is not None:
            self._refuse(unlocked.refused)

    # A new desk

    @Slot()
    def _show_founding(self) -> None:
        from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
        from committee_desk.views.founding import FoundingView  # noqa: PLC0415 -- slow import

        page = FoundingView(_free(self._folder), opening.packs())
        page.founding.connect(self._found)
        page.leaving.connect(self._show_lock)
        self._put_in_front(page)

    @Slot(object)
    def _found(self, founding: Founding) -> None:
        page: FoundingView = self.window.centralWidget()  # type: ignore[assignment]  # it has just asked

        def tell(unlocked: Unlocked) -> None:
            self._choose(unlocked.folder)
            page.entering.connect(lambda: self._enter(unlocked))
            page.tell(unlocked.door.vault.recovery_key if unlocked.door.vault else "")

        self._worker.start(partial(_begin, founding), tell)

    # The desk

    def _show_shell(self, room: str = "") -> None:
        from committee_desk.views.rooms import ROOMS  # noqa: PLC0415 -- slow import
        from committee_desk.views.window import Shell  # noqa: PLC0415 -- slow import

        if self._desk is None or self._unlocked is None:
            return
        shell = Shell(self._desk, ROOMS, read_only=self._unlocked.read_only)
        shell.locked.connect(self._lock)
        self._put_in_front(shell)
        if room:
            shell.enter(room)
        Painted(shell.pages, self._data_painted)

    def _data_painted(self) -> None:
        if self._leave:
            print_time("data_ms")
            self.window.close()
            return
        Thread(target=_import_other_screens, daemon=True).start()
        self._sweeper = self._sweeper or Sweeper(self)

    @Slot()
    def _lock(self) -> None:
        self._leave_desk()
        self._show_lock()

    @Slot()
    def _leave_desk(self) -> None:
        self.window.keep_place()
        if self._desk is not None:
            self._desk.cancel()
            self._desk.close()
            self._desk.deleteLater()
        self._desk = self._unlocked = None

    # Words

    def speak(self, language: str) -> None:
        """Change the language; what is shown is made anew, in the same place."""
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        install_translations(self._app, QLocale(language))
        self._told = replace(self._told, language=language)
        settings.keep(self._told)
        if self._desk is None:
            self._show_lock()
        else:
            self._show_shell(self._shell().room)

    @Slot()
    def _speak_other(self) -> None:
        self.speak("en" if self._told.language == "ko" else "ko")

    def _shell(self) -> Shell:
        return self.window.centralWidget()  # type: ignore[return-value]  # an open desk is shown in nothing else

    # What goes wrong

    @Slot(DeskError)
    def _refuse(self, error: DeskError) -> None:
        page: LockView | Shell = self.window.centralWidget()  # type: ignore[assignment]  # each page has its band
        page.refuse(error)
        self._leave_now()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self._refuse(error)
        elif self._leave:
            self._app.exit(1)
        else:
            alerts.own_up(self.window, error)


def _settings() -> tuple[Settings, DeskError | None]:
    try:
        return settings.load(), None
    except DeskError as refusal:
        return Settings(), refusal


def _import_storage() -> None:
    from committee_desk.jobs import opening  # noqa: F401, PLC0415 -- slow import


def _import_screens() -> None:
    from committee_desk.views import rooms  # noqa: PLC0415 -- slow import

    rooms.load_first()


def _import_other_screens() -> None:
    from committee_desk.views import rooms  # noqa: PLC0415 -- slow import

    rooms.load_rest()


def _unlock(attempt: Attempt, _progress: object) -> Unlocked:
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import

    return opening.unlock(attempt.folder, attempt.words, recovery=attempt.recovery, remember=attempt.remember)


def _by_keyring(folder: Path, _progress: object) -> Unlocked | None:
    """What the keyring opens; a desk that it does not know is no refusal, since nobody asked."""
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import

    try:
        return opening.unlock(folder)
    except DeskError:
        return None


def _begin(founding: Founding, _progress: object) -> Unlocked:
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
    from committee_desk.models.desk import now  # noqa: PLC0415 -- slow import

    return opening.begin(
        founding.folder,
        founding.words,
        body=founding.body,
        office=founding.office,
        layers=opening.layers(founding.rules),
        maker=founding.maker,
        at=now(),
    )


def _free(folder: Path) -> Path:
    """Where a new desk may lie: here, or beside what is here already."""
    numbered = (folder.with_name(f"{folder.stem}-{number}.desk") for number in range(2, 1000))
    return next(place for place in (folder, *numbered) if not place.exists())


def _log_qt(kind: QtMsgType, context: object, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.ERROR), message)
