"""No words or `open`: the window. Anything else: the command line."""

from __future__ import annotations

import builtins
import gc
import sys


def main() -> int:
    if getattr(sys, "frozen", False):  # a packaged program is its own Python when it begins another process
        from multiprocessing import freeze_support  # noqa: PLC0415 -- slow import

        freeze_support()
    words = sys.argv[1:]
    if words and words[0] != "open":
        from committee_desk import cli  # noqa: PLC0415 -- slow import

        return cli.main(words)

    # What is imported stays; looking through it for garbage costs a third of the way to the first paint.
    gc.disable()
    plain_import = builtins.__import__
    from committee_desk import app  # noqa: PLC0415 -- slow import

    # PySide puts its own in place, which reads the source of every module imported from then on for features
    # that nobody asks for here; Python's own gets to the first page sooner by a tenth.
    builtins.__import__ = plain_import
    return app.main(words[1:])


if __name__ == "__main__":
    sys.exit(main())
