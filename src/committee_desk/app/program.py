"""Puts the parts together, and is the only module that knows them all.

    begin() ─► the lock page ─► a thread imports the storage
                  │ unlocked                     ▼
                  └──────────────► Desk ─► Shell with its screens ─► locked, nobody there ─► the lock page
                                                                └─► closed ─► a backup first

Which desk, which language, which look and who acts are decided here and passed on.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, QTranslator, Slot
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from committee_desk import log, settings
from committee_desk.app import Frame, dressing, entering, print_time
from committee_desk.errors import DeskError
from committee_desk.models.laptop import laptop
from committee_desk.models.worker import Worker
from committee_desk.settings import Settings
from committee_desk.views import alerts, theme
from committee_desk.views.lock import Attempt, LockView

if TYPE_CHECKING:
    from datetime import datetime

    from committee_desk.app.idling import Watch
    from committee_desk.app.sweeping import Sweeper
    from committee_desk.jobs.keeping_backups import Restored
    from committee_desk.jobs.opening import Unlocked
    from committee_desk.jobs.unpacking import Looked
    from committee_desk.models.desk import Desk
    from committee_desk.views.founding import Founding, FoundingView
    from committee_desk.views.packet import Making
    from committee_desk.views.window import Shell

PASSPHRASE, RECOVERY = "COMMITTEE_DESK_PASSPHRASE", "COMMITTEE_DESK_RECOVERY_KEY"


def begin(
    app: QApplication, window: Frame, folder: Path | None, language: str | None, *, leave: bool
) -> None:
    """Fill the empty window: what this laptop was told, the look, the words, the lock page."""
    told, refused = _settings()
    told = replace(told, language=language or told.language)
    dressing.dress(app, QLocale(told.language), dressing.look_of(told))
    program = Program(app, window, (folder or Path(told.desk)).expanduser(), told, leave=leave)
    program.begin(refused)


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
        self._folder, self._leave = folder, leave
        self._unlocked: Unlocked | None = None
        self._desk: Desk | None = None
        self._left = ""  # the screen in front when the desk was locked
        self._sweeper: Sweeper | None = None
        self._watch: Watch | None = None
        self._copied: datetime | None = None  # what was saved by the last backup on closing
        self._laptop = laptop()
        self._laptop.begin_anew(told)
        self._laptop.changed.connect(self._obey)
        self._laptop.restoring.connect(self._restore)
        self._laptop.practising.connect(self._practise)
        self._typed: Founding | None = None
        self._importing = Thread(target=entering.import_storage_and_screens, daemon=True)
        window.installEventFilter(self)
        self._worker = Worker(self)
        self._worker.refused.connect(self._refuse)
        app.aboutToQuit.connect(self._leave_desk)

    def begin(self, refused: DeskError | None = None) -> None:
        """Show the lock page; the storage comes after it is painted."""
        log.catch_all(self._tell)
        Painted(self._show_lock(), self._lock_painted)
        if refused is not None:
            self._refuse(refused)

    def _put_in_front(self, page: QWidget) -> None:
        """Fill the window, with the focus where the page wanted it before it had a window."""
        wanted = page.focusWidget()
        self.window.setCentralWidget(page)
        # Shown now and not when its turn comes: the window is made active in between, and Qt gives the focus
        # to nobody where who should have it is not in sight.
        page.show()
        if wanted is not None:
            wanted.setFocus()

    # The rest, behind the lock page

    def _lock_painted(self) -> None:
        if self._leave:
            print_time("first_paint_ms")
        log.start()
        dressing.mind_keyboard(self._app)
        self._importing.start()
        self._try_quietly()

    def _try_quietly(self) -> None:
        """Open without asking, where the environment or the keyring knows how."""
        words, key = os.environ.get(PASSPHRASE, ""), os.environ.get(RECOVERY, "")
        if not self._folder.is_dir():
            self._leave_now()
        elif words or key:
            self._open(Attempt(self._folder, words or key, recovery=not words, remember=False))
        else:
            self._worker.start(partial(entering.by_keyring, self._folder), self._enter_if)

    def _enter_if(self, found: Unlocked | DeskError | None) -> None:
        match found:
            case None:
                self._leave_now()
            case DeskError():
                if isinstance(page := self.window.centralWidget(), LockView):
                    page.explain(found)
                self._leave_now()
            case _:
                self._enter(found)

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
        page.brought.connect(self._look_at_packet)
        page.speaking.connect(self._speak_other)
        self._put_in_front(page)
        return page

    @Slot(Path)
    def _choose(self, folder: Path) -> None:
        self._folder, self._left = folder, ""
        self._laptop.tell(desk=str(folder))

    @Slot(Attempt)
    def _open(self, attempt: Attempt) -> None:
        if isinstance(page := self.window.centralWidget(), LockView):
            page.show_busy(True)
        self._worker.start(partial(entering.unlock, attempt, self._importing), self._enter)

    def _enter(self, unlocked: Unlocked) -> None:
        from committee_desk.models.desk import Desk  # noqa: PLC0415 -- slow import

        self._unlocked = unlocked
        self._desk = Desk(unlocked.door, by=unlocked.maker, parent=self)
        self._show_shell(self._left)
        if unlocked.refused is not None:
            self._refuse(unlocked.refused)

    # A new desk

    @Slot()
    def _show_founding(self) -> None:
        from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
        from committee_desk.views.founding import FoundingView  # noqa: PLC0415 -- slow import

        page = FoundingView(entering.free(self._folder), opening.packs())
        page.founding.connect(self._found)
        page.leaving.connect(self._leave_founding)
        if self._typed is not None:
            page.put_back(self._typed)
        self._put_in_front(page)

    @Slot()
    def _leave_founding(self) -> None:
        """Back to the lock page; what was typed is there again for whoever returns."""
        page: FoundingView = self.window.centralWidget()  # type: ignore[assignment]  # it has just asked
        self._typed = page.typed()
        self._show_lock()

    @Slot(object)
    def _found(self, founding: Founding) -> None:
        page: FoundingView = self.window.centralWidget()  # type: ignore[assignment]  # it has just asked

        def tell(unlocked: Unlocked) -> None:
            self._choose(unlocked.folder)
            page.entering.connect(lambda: self._enter_new(unlocked))
            page.printed.connect(partial(entering.note_sheet, unlocked))
            page.tell(unlocked.door.vault.recovery_key if unlocked.door.vault else "")

        self._worker.start(partial(entering.begin, founding), tell)

    # A member's own desk

    @Slot(Path)
    def _look_at_packet(self, file: Path) -> None:
        self._worker.start(partial(entering.looked, file), self._show_packet)

    def _show_packet(self, looked: Looked) -> None:
        from committee_desk.views.packet import PacketView  # noqa: PLC0415 -- slow import

        page = PacketView(looked, entering.free(self._folder.with_name(f"{looked.member}.desk")))
        page.making.connect(self._make_members_desk)
        page.leaving.connect(self._show_lock)
        self._put_in_front(page)

    @Slot(object)
    def _make_members_desk(self, making: Making) -> None:
        self._worker.start(partial(entering.made, making), self._enter_members_desk)

    def _enter_members_desk(self, unlocked: Unlocked) -> None:
        self._choose(unlocked.folder)
        self._enter(unlocked)
        self._shell().enter_at("scoring", None)

    # The desk

    def _show_shell(self, room: str = "") -> None:
        from committee_desk.store import desks  # noqa: PLC0415 -- slow import
        from committee_desk.views import rooms  # noqa: PLC0415 -- slow import
        from committee_desk.views.window import Shell  # noqa: PLC0415 -- slow import

        if self._desk is None or self._unlocked is None:
            return
        own = self._desk.ask(desks.desk).member_of is not None
        offered = rooms.of_member() if own else rooms.ROOMS
        shell = Shell(self._desk, offered, read_only=self._unlocked.read_only)
        if isinstance(before := self.window.centralWidget(), Shell):
            shell.take_over(before)
        shell.locked.connect(self._lock)
        self._put_in_front(shell)
        if room:
            shell.enter_at(room, None)
        Painted(shell.pages, self._data_painted)

    def _data_painted(self) -> None:
        if self._leave:
            print_time("data_ms")
            self.window.close()
            return
        from committee_desk.app.sweeping import Sweeper  # noqa: PLC0415 -- slow import

        Thread(target=entering.import_other_screens, daemon=True).start()
        self._sweeper = self._sweeper or Sweeper(self)
        self._keep_watch()
        self._see_to_index()

    def _see_to_index(self) -> None:
        from committee_desk.models.indexing import see_to_index  # noqa: PLC0415 -- slow import

        if self._desk is not None and self._unlocked is not None and not self._unlocked.read_only:
            see_to_index(self._desk)

    def _keep_watch(self) -> None:
        """From the first desk on, notice when nobody is there."""
        from committee_desk.app.idling import Watch  # noqa: PLC0415 -- slow import

        if self._watch is None:
            self._watch = Watch(self)
            self._watch.due.connect(self._lock_unattended)
            self._watch.touched.connect(self._hear_touch)
        self._watch.heed_screen(self._laptop.told.lock_with_screen)
        self._watch.wait(self._laptop.told.idle)

    @Slot()
    def _lock_unattended(self) -> None:
        """Nobody is there; an open meeting and work in hand are waited for."""
        if self._desk is None or self._watch is None:
            return
        if self._desk.is_busy or (self._laptop.told.wait_for_meeting and self._in_session(self._desk)):
            self._shell().show_put_off(True)
            self._watch.put_off()
        else:
            self._lock()

    def _in_session(self, desk: Desk) -> bool:
        from committee_desk.models import dates, standing  # noqa: PLC0415 -- slow import

        return desk.ask(standing.in_session, dates.day_of(desk.now()))

    @Slot()
    def _hear_touch(self) -> None:
        if self._desk is not None:
            self._shell().show_put_off(False)

    @Slot()
    def _lock(self) -> None:
        self._left = self._shell().room
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

    def _keeps_copy(self) -> bool:
        """Whether a backup is begun before the window closes; asked to close again, it does so at once."""
        desk, unlocked, told = self._desk, self._unlocked, self._laptop.told
        wanted = told.backups and told.backup_on_closing and not self._leave
        if not wanted or desk is None or unlocked is None or desk.saved_at in (None, self._copied):
            return False
        from committee_desk.jobs import keeping_backups  # noqa: PLC0415 -- slow import

        self._copied = desk.saved_at  # what is done after one that was refused is worth another
        desk.tell(self.tr("A backup is made, then the window closes; close it again to leave without."))
        desk.run(partial(keeping_backups.back_up_into, backups=Path(told.backups)), self._close)
        return True

    def _close(self, _file: Path) -> None:
        if self._desk is not None:
            self._copied = self._desk.saved_at  # the backup is in the journal too
        self.window.close()

    @Slot(Path)
    def _restore(self, file: Path) -> None:
        """Close the desk, put the backup in its place, and show what became of it."""
        if self._desk is None or self._unlocked is None or self._unlocked.door.vault is None:
            return
        from committee_desk.store.counting import counts  # noqa: PLC0415 -- slow import

        folder, key = self._unlocked.folder, self._unlocked.door.vault.recovery_key
        before, at = self._desk.ask(counts), self._desk.now()
        self._leave_desk()
        self._show_lock().show_busy(True)
        self._worker.start(partial(entering.restored, folder, file, key, before, at), self._enter_restored)

    def _enter_new(self, unlocked: Unlocked) -> None:
        """A desk just made, at its first steps."""
        from committee_desk.models.settings_parts import FIRST  # noqa: PLC0415 -- slow import

        self._enter(unlocked)
        self._shell().enter_at("settings", FIRST)

    @Slot(bool)
    def _practise(self, begin: bool) -> None:
        """To the practice desk; or away from it, and it is no more."""
        if self._unlocked is None:
            return
        from committee_desk.jobs import practising  # noqa: PLC0415 -- slow import

        folder = self._unlocked.folder
        self._leave_desk()
        lock = self._show_lock()
        if begin:
            lock.show_busy(True)
            self._worker.start(partial(practising.practise, folder), self._enter)
        else:
            practising.throw_away(folder)

    def _enter_restored(self, restored: Restored) -> None:
        self._enter(restored.unlocked)
        self._shell().enter_at("settings", restored)

    # Words and looks

    def speak(self, language: str) -> None:
        """Change the language; what is shown is made anew, in the same place."""
        self._laptop.tell(language=language)

    @Slot()
    def _speak_other(self) -> None:
        self.speak("en" if self._laptop.told.language == "ko" else "ko")

    @Slot(Settings, Settings)
    def _obey(self, before: Settings, now: Settings) -> None:
        """Show anew what looks or reads otherwise from now on; a screen somebody types on stays as it is."""
        look = dressing.look_of(now)
        if before.language == now.language and look == theme.current():
            if self._watch is not None:
                self._keep_watch()
            return
        if before.language != now.language:
            for translator in self._app.findChildren(QTranslator):
                self._app.removeTranslator(translator)
                translator.deleteLater()
            dressing.install_translations(self._app, QLocale(now.language))
        if look != theme.current():
            theme.apply(self._app, look)
        if self._desk is None:
            self._show_lock()
        else:
            held = self.window.focusWidget()
            self._show_shell(self._shell().room)
            # After the screen, which is found and given the focus a turn later.
            QTimer.singleShot(0, self, partial(self._hold_again, held.objectName() if held else ""))

    def _hold_again(self, name: str) -> None:
        """Where the focus was, so that the arrows go on among the sizes of text."""
        page = self._shell().page if self._desk is not None else None
        part = page.findChild(QWidget, name) if page is not None and name else None
        if page is not None and isinstance(part, QRadioButton):
            # An arrow chooses before it takes the focus along.
            among = (one for one in page.findChildren(QRadioButton) if one.parent() is part.parent())
            part = next((one for one in among if one.isChecked()), part)
        if part is not None and part.isVisible():
            part.setFocus()

    def _shell(self) -> Shell:
        return self.window.centralWidget()  # type: ignore[return-value]  # an open desk is shown in nothing else

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._keeps_copy():
            event.ignore()
            return True
        return False

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
