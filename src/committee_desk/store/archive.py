"""Several files in one that says whether it is whole: an ordinary ZIP whose comment is its own SHA-256.

    desk.db, keys.toml ─► write() ─► backup ─► unpack() ─► the same files, or refused

Any program opens it; no byte of it can change unseen.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

LABEL = b"sha256:"
COMMENT = len(LABEL) + 64
PIECE = 1 << 20


class ArchiveChanged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is not a whole backup: it was cut short or changed.")
    advice = QT_TRANSLATE_NOOP("errors", "Take another copy of it, or an earlier backup.")


def write(file: Path, parts: Mapping[str, Path]) -> None:
    """Put the parts into a new file, in order and as they are."""
    with file.open("xb") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            for name, part in parts.items():
                archive.write(part, name)
            archive.comment = bytes(COMMENT)
        stream.flush()
    with file.open("r+b") as stream:
        digest = _digest(stream, stream.seek(0, os.SEEK_END) - COMMENT)
        stream.seek(-COMMENT, os.SEEK_END)
        stream.write(LABEL + digest)
        stream.flush()
        os.fsync(stream.fileno())


def unpack(file: Path, names: tuple[str, ...], folder: Path) -> None:
    """Take exactly these parts out; refuses a file in which any byte was changed."""
    require_whole(file)
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            stored = all(part.compress_type == zipfile.ZIP_STORED for part in parts)
            held = sum(part.file_size for part in parts) <= file.stat().st_size
            if tuple(part.filename for part in parts) != names or not stored or not held:
                raise ArchiveChanged(file=file)
            for part in parts:
                with archive.open(part) as source, (folder / part.filename).open("xb") as target:
                    shutil.copyfileobj(source, target, PIECE)
                    target.flush()
                    os.fsync(target.fileno())
    # Beside a broken file: one packed in a way that zipfile does not know, cut short, or locked.
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise ArchiveChanged(file=file) from error


def require_whole(file: Path) -> None:
    """Refuse a file whose bytes are not those that were written."""
    with file.open("rb") as stream:
        length = stream.seek(0, os.SEEK_END) - COMMENT
        digest = _digest(stream, length) if length > 0 else b""
        stream.seek(max(length, 0))
        if stream.read() != LABEL + digest:
            raise ArchiveChanged(file=file)


def _digest(stream: BinaryIO, length: int) -> bytes:
    """The SHA-256 of the first bytes, as 64 letters."""
    stream.seek(0)
    digest, left = sha256(), length
    while left and (piece := stream.read(min(PIECE, left))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest().encode("ascii")
