"""How fast the program is, beside what the machine itself allows; `make benchmarks` runs all of it."""

import os

# Windows are measured without a screen, as docs/figures.md says; QT_QPA_PLATFORM=xcb measures them on one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
