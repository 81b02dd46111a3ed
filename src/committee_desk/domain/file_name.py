"""What a file may be called on every system: a title is a person's words, and may hold more than that."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')  # by Windows; "/" by every system


def allowed(words: str) -> str:
    """The words, with a low line for what no file's name may hold."""
    return FORBIDDEN.sub("_", words)
