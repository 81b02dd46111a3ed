"""A file, whole or not at all.

content ─► .name.making ─► name
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import engine


class CannotWrite(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another place, or ask for the right to write there.")


def write(file: Path, content: bytes) -> Path:
    """The file, whole or not at all; one of that name is replaced."""
    fresh = file.with_name(f".{file.name}.making")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):  # where nothing could be made there is nothing to take away
            fresh.unlink(missing_ok=True)
        if meaning := engine.meaning(error):
            raise meaning from error
        raise CannotWrite(file=file, reason=error.strerror or error) from error
    return file
