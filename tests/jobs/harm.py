"""What a process of its own is asked in tests, from harmless to not."""

from __future__ import annotations

import os
from typing import Any


def answer(said: str) -> tuple[dict[str, Any], bytes]:
    return {"said": said}, b"bytes"


def answer_with_an_object() -> tuple[object, bytes]:
    return object(), b""


def process() -> tuple[dict[str, Any], bytes]:
    return {"number": os.getpid()}, b""
