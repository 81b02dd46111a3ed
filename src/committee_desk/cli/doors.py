"""Open a desk for a command: with what is set, what the keyring keeps, or what is typed.

    COMMITTEE_DESK_PASSPHRASE · COMMITTEE_DESK_RECOVERY_KEY ─┐
    the keyring's slot ──────────────────────────────────────┼─► Entered (door, by)
    the terminal ────────────────────────────────────────────┘
    a plain copy, which has no key ──────────────────────────┘

Without a terminal nobody is asked: the command is refused with a sentence.
"""

from __future__ import annotations

import os
import sys
import zipfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import field
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import backing_up, ways_in
from committee_desk.store import desks, folder, people
from committee_desk.store.folder import Opened
from committee_desk.store.vault import Keyring, KeyringClosed, KeyringSilent, Passphrase, Recovery, Way

PASSPHRASE = "COMMITTEE_DESK_PASSPHRASE"
RECOVERY_KEY = "COMMITTEE_DESK_RECOVERY_KEY"

Made = TypeVar("Made")


class NoTerminal(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A passphrase is needed, and there is no terminal to ask for it on.")
    advice = QT_TRANSLATE_NOOP("errors", "Set {name} for this command, or run it where it can ask.")


class NeitherKeyringNorTerminal(NoTerminal):
    text = QT_TRANSLATE_NOOP(
        "errors", "No keyring answers on this computer, and there is no terminal to ask for a passphrase on."
    )


class TypedDifferently(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was made. Run the command again and type it twice alike.")


@frozen
class Entered:
    """An open desk, who is named to act, and the passphrase it was opened with, if it was one."""

    door: Door
    named: str = ""
    passphrase: str = field(default="", repr=False)

    @property
    def by(self) -> PersonId:
        """Whoever `--by` names, or the desk's maker; a desk that nobody changes is not asked for one."""
        if self.named:
            return self.door.ask(people.called, self.named).id
        return self.door.ask(desks.desk).maker


@contextmanager
def entered(args: Namespace, *, reading: bool) -> Iterator[Entered]:
    """The desk that `--desk` names; `--by` or its maker acts."""
    path = Path(args.desk)
    remembered = args.remember and path.is_dir()  # no keyring opens a backup or a plain copy
    with ExitStack() as stack:
        opened, words = _tried(
            lambda way: stack.enter_context(_opened(path, way, reading=reading and not remembered))
        )
        entered = Entered(Door(opened.engine, opened.vault), getattr(args, "by", None) or "", words)
        if remembered:
            ways_in.remember(entered.door, by=entered.by, at=datetime.now(UTC))
        yield entered


def new_passphrase() -> str:
    """The passphrase of a desk that is to be made; on a terminal it is typed twice."""
    if words := os.environ.get(PASSPHRASE):
        return words
    words = asked("Passphrase for the new desk: ", PASSPHRASE)
    if asked("The same again: ", PASSPHRASE) != words:
        raise TypedDifferently
    return words


def passphrase_of(name: str, place: int, desk: str) -> str:
    """What unlocks a person's own key: their variable, else the terminal, else the desk's passphrase."""
    if words := os.environ.get(f"{PASSPHRASE}_{place}"):
        return words
    if sys.stdin.isatty():
        return asked(f"Passphrase of {name}: ", PASSPHRASE)
    if desk:
        return desk
    raise NoTerminal(name=f"{PASSPHRASE}_{place}")


def asked(prompt: str, name: str) -> str:
    """What is typed unseen; `name` is the variable that can be set instead."""
    if not sys.stdin.isatty():
        raise NoTerminal(name=name)
    try:
        return getpass(prompt, stream=sys.stderr)
    except EOFError as error:
        raise NoTerminal(name=name) from error


def restored(file: Path, path: Path) -> None:
    """Restore with whichever way opens the backup."""
    _tried(lambda way: backing_up.restore(file, path, way))


def _tried(open_with: Callable[[Way], Made]) -> tuple[Made, str]:
    """What opens, tried in the order of the manners, and the passphrase if that was it."""
    if words := os.environ.get(PASSPHRASE):
        return open_with(Passphrase(words)), words
    if letters := os.environ.get(RECOVERY_KEY):
        return open_with(Recovery(letters)), ""
    try:
        return open_with(Keyring()), ""
    except KeyringClosed as closed:
        words = _asked_instead(closed)
        return open_with(Passphrase(words)), words


def _asked_instead(closed: KeyringClosed) -> str:
    """The desk's passphrase; a keyring that should have opened it, and says nothing, is named."""
    if not isinstance(closed, KeyringSilent):
        return asked("Passphrase of the desk: ", PASSPHRASE)
    try:
        return asked("No keyring answers. Passphrase of the desk: ", PASSPHRASE)
    except NoTerminal as error:
        raise NeitherKeyringNorTerminal(name=PASSPHRASE) from error


@contextmanager
def _opened(path: Path, way: Way, *, reading: bool) -> Iterator[Opened]:
    """A desk, a backup or a plain copy; the last two are only ever read."""
    if path.is_file() and zipfile.is_zipfile(path):
        with backing_up.open_backup(path, way) as opened:
            yield opened
    elif path.is_file():
        with folder.open_copy(path) as opened:
            yield opened
    else:
        with folder.open_desk(path, way, reading=reading) as opened:
            yield opened
