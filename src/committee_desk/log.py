"""One rotating file; what nobody caught ends there, and so do Qt's messages (app joins them).

Never log names from applications, reports or exemptions: ids only.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

FILE = user_log_path("committee-desk", appauthor=False) / "committee-desk.log"
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

logger = logging.getLogger(__name__)


def start(file: Path = FILE) -> None:
    """Send everything from INFO upwards to `file`, a megabyte at a time, the last six kept."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 -- slow import

    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=5, encoding="utf-8")
    handler.setFormatter(logging.Formatter(FORMAT))
    logging.root.addHandler(handler)
    logging.root.setLevel(logging.INFO)


def catch_all(tell: Callable[[BaseException], None]) -> None:
    """Log whatever nothing else caught, then tell the person once."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return sys.__excepthook__(kind, error, trace)
        logger.critical("not caught", exc_info=(kind, error, trace))
        return tell(error)

    sys.excepthook = hook
