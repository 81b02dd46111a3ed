"""The outer form of a case bundle: a ZIP in our one spelling, and every file of it on its list.

bytes ─► zipped.parts ─► files, Contents ─► Held, or Broken with the name of the file that differs
"""

from __future__ import annotations

import json
from hashlib import sha256

from committee_desk.domain import codec
from committee_desk.domain.bundle import DIGEST, FORM, LIST, READ_ME, Contents
from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.packets import zipped
from committee_desk.packets.zipped import FIRST, LOCAL, NotOurs


class Broken(Exception):
    """The file is not the bundle that was written; `name` is the part at which it shows, if one is."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        super().__init__(name)


@frozen
class Held:
    """What a whole bundle holds: the files by name, and their list."""

    files: dict[str, bytes]
    contents: Contents


def is_bundle(start: bytes) -> bool:
    """Whether a file that begins so says it is a bundle: the list for people comes first in it."""
    said = start[LOCAL.size : LOCAL.size + 200]
    return start.startswith(FIRST) and said.startswith(READ_ME.encode()) and FORM.encode() in said


def read(data: bytes) -> Held:
    """The files and their list; refuses what is not there, not listed, or not as it is listed."""
    try:
        parts = zipped.parts(data)
    except NotOurs as error:
        raise Broken(error.name) from error
    files = dict(parts)
    names = [name for name, _ in parts]
    if names != sorted(files) or not all(map(zipped.plain, names)):
        raise Broken(next((name for name in names if not zipped.plain(name)), ""))
    contents = _contents(files)
    listed = {one.name: (one.size, one.sha256) for one in contents.files}
    for name in sorted(files.keys() | listed.keys()):
        if name not in (LIST, DIGEST) and listed.get(name) != _told(files.get(name)):
            raise Broken(name)
    return Held(files, contents)


def _told(content: bytes | None) -> tuple[int, str] | None:
    return None if content is None else (len(content), sha256(content).hexdigest())


def _contents(files: dict[str, bytes]) -> Contents:
    """The list itself, which the file beside it names."""
    written = files.get(LIST, b"")
    if files.get(DIGEST) != f"{sha256(written).hexdigest()}  {LIST}\n".encode():
        raise Broken(LIST)
    try:
        contents = codec.rebuild(Contents, json.loads(written))
    except (ValueError, DeskError, RecursionError) as error:
        raise Broken(LIST) from error
    if contents.form != FORM:
        raise Broken(LIST)
    return contents
