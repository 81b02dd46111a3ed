"""The particulars of a matter out of a TOML file: each key a field of its kind, over what it says already.

    file ─► tables and words ─► the fields that it names ─┐
    the particulars as they are ──────────────────────────┴─► the particulars as they are to be

A file that names a field which the kind has not, or fills one wrongly, is refused whole.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from committee_desk.domain import codec
from committee_desk.domain.codec import Unreadable
from committee_desk.domain.matter import Particulars
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.toml_files import parsed


class Unfitting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} does not fit the particulars of this kind of matter.")
    advice = QT_TRANSLATE_NOOP("errors", "Name only these fields, each in the form it has: {fields}.")


def read(file: Path, before: Particulars) -> Particulars:
    """The same particulars with what the file says of them."""
    kind: Any = type(before)
    told = {**codec.plain(before), **_plain(parsed(file))}
    try:
        after: Particulars = codec.rebuild(kind, told)
    except Unreadable as error:
        names = ", ".join(one.name for one in fields(kind))
        raise Unfitting(file=file.name, fields=names) from error
    return after


def _plain(value: Any) -> Any:
    """What TOML knows and a stored value writes as words."""
    match value:
        case dict():
            return {name: _plain(one) for name, one in value.items()}
        case list():
            return [_plain(one) for one in value]
        case date():
            return value.isoformat()
    return value
