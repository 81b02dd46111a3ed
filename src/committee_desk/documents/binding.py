"""Put the pages of files on the sheets that were laid out for them.

Laid, files taken over ─► bound ─► one PDF, with its bookmarks, links and page labels
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, ObjectStreamMode, Pdf

from committee_desk.documents.foreign import PICTURE, hidden, place
from committee_desk.documents.laying import Laid

STRIDE = 20  # pages between two looks at whether anybody still waits


def bound(laid: Laid, files: Mapping[str, bytes], went: Callable[[int], None]) -> bytes:
    """The whole book; `went` hears how many pages stand, and may end it by raising."""
    with ExitStack() as stack:
        book = stack.enter_context(pikepdf.open(BytesIO(laid.content)))
        wanted = dict.fromkeys(slot.key for slot in laid.slots)
        opened = {key: stack.enter_context(pikepdf.open(BytesIO(files[key]))) for key in wanted}
        for done, slot in enumerate(laid.slots):
            if done % STRIDE == 0:
                went(done)
            sheet = opened[slot.key].pages[slot.place]
            picture = book.copy_foreign(sheet.obj.Resources.XObject[PICTURE])
            place(book.pages[slot.page], picture, slot.corners)
        _carry_layers(book, opened)
        out = BytesIO()
        book.save(out, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def _carry_layers(book: Pdf, files: Mapping[str, Pdf]) -> None:
    """What was a hidden layer in a file is hidden in the book."""
    found = [hidden(file) for file in files.values()]
    every, off = (Array([book.copy_foreign(one) for pair in found for one in pair[at]]) for at in (0, 1))
    if len(off):
        book.Root.OCProperties = Dictionary(OCGs=every, D=Dictionary(OFF=off, Order=Array()))
