"""A TOML file of whatever subject, and its tables one by one.

    file ─► parsed ─► Table.words · clock · names · tables …      a refusal names the key by its whole path

A key that nobody reads is refused: most likely it is mistyped.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.sheets import CannotRead, TooLarge, ended

MOST = 5_000_000

T = TypeVar("T")
Word = TypeVar("Word", bound=Enum)


class NotTOML(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is not TOML: {fault}")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the file at the place named, then import it again.")


class KeyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting file does not say {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Add it, then import the file again.")


class KeyUnknown(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting file says {key}, which nothing reads.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the name of the key, or take it out.")


class KeyWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "In the meeting file {key} is “{said}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like this: {wanted}.")


def parsed(file: Path) -> dict[str, Any]:
    """The tables of a TOML file of whatever subject."""
    try:
        if (size := ended(file)) > MOST:
            raise TooLarge(file=file.name, what=f"{size:,} bytes")
        return tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise CannotRead(file=file.name, reason=error.strerror or error) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotTOML(file=file.name, fault=error) from error


class Table:
    """A table of the file that knows where it stands, and which of its keys nobody has read yet."""

    def __init__(self, content: object, path: str = "") -> None:
        if not isinstance(content, dict):
            raise KeyWrong(key=path, said=content, wanted="{ key = value }")
        self._content: dict[str, Any] = content
        self._path = path
        self._unread = set(content)

    def get(self, key: str, kind: type[T], wanted: str, default: T | None = None) -> T:
        self._unread.discard(key)
        if key not in self._content:
            if default is None:
                raise KeyMissing(key=self.named(key))
            return default
        found = self._content[key]
        if type(found) is not kind:
            raise self.wrong(key, found, wanted)
        return found

    def words(self, key: str, default: str | None = None) -> str:
        said = self.get(key, str, '"…"', default)
        if default is None and not said.strip():
            raise KeyMissing(key=self.named(key))
        return said.strip()

    def clock(self, key: str) -> time | None:
        """A time as `"14:10"` or as TOML's own."""
        found = self._content.get(key)
        self._unread.discard(key)
        if found is None or isinstance(found, time):
            return found
        try:
            return time.fromisoformat(found)
        except (TypeError, ValueError) as error:
            raise self.wrong(key, found, '"14:10"') from error

    def day(self, key: str) -> date | None:
        return self.get(key, date, "2026-12-03") if key in self._content else None

    def needed_clock(self, key: str) -> time:
        found = self.clock(key)
        if found is None:
            raise KeyMissing(key=self.named(key))
        return found

    def word(self, key: str, kind: type[Word], default: Word | None = None) -> Word:
        said = self.words(key, default.value if default else None)
        try:
            return kind(said)
        except ValueError as error:
            raise self.wrong(key, said, " · ".join(one.value for one in kind)) from error

    def names(self, key: str) -> tuple[str, ...]:
        found = self.get(key, list, '["김도현", "이수진"]', [])
        if not all(isinstance(one, str) for one in found):
            raise self.wrong(key, found, '["김도현", "이수진"]')
        return tuple(one.strip() for one in found)

    def tables(self, key: str) -> Iterator[Table]:
        found = self.get(key, list, "[ { … } ]", [])
        for place, content in enumerate(found, start=1):
            table = Table(content, f"{self.named(key)}[{place}]")
            yield table
            table.ensure_read()

    def table(self, key: str) -> Table | None:
        self._unread.discard(key)
        return Table(self._content[key], self.named(key)) if key in self._content else None

    def rest(self) -> tuple[str, ...]:
        return tuple(key for key in self._content if key in self._unread)

    def ensure_read(self) -> None:
        for key in self.rest():
            raise KeyUnknown(key=self.named(key))

    def named(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def wrong(self, key: str, said: object, wanted: str) -> KeyWrong:
        return KeyWrong(key=self.named(key), said=said, wanted=wanted)
