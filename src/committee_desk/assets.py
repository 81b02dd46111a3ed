"""Where the files that are not Python live.

    checkout, pip install -e   <repo>/ui, <repo>/resources
    wheel, frozen program      committee_desk/ui, committee_desk/resources

Everything else asks here, so moving a folder is one line.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_HOME = _PACKAGE if (_PACKAGE / "ui").is_dir() else _PACKAGE.parents[1]

UI = _HOME / "ui"
RESOURCES = _HOME / "resources"
GUIDE = RESOURCES / "guide"
HOLIDAYS = RESOURCES / "holidays.txt"
ICONS = RESOURCES / "icons"
FONTS = RESOURCES / "fonts"
RULES = RESOURCES / "rules"
CHECKER = RESOURCES / "bundle" / "check.py"
TRANSLATIONS = RESOURCES / "translations"
