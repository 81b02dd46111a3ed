"""Ask which file or folder: each a dialog that is gone once it is answered.

one · several · folder · new ─► what was chosen ─► then(…); nothing where nothing was
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from committee_desk.domain.file_name import allowed
from committee_desk.views import theme

translate = QCoreApplication.translate

Then = Callable[[Path], object]
WIDE, HIGH = 820, 520  # px beside text of 17 px


def one(parent: QWidget, title: str, then: Then, pattern: str, start: str = "") -> None:
    """A file that is there, named after one of the patterns."""
    dialog = _dialog(parent, title, start)
    dialog.setNameFilter(pattern)
    _open(dialog, then)


def several(parent: QWidget, title: str, then: Callable[[list[Path]], object]) -> None:
    """Files that are there."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def folder(parent: QWidget, title: str, then: Then, start: str = "") -> None:
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def new(
    parent: QWidget, title: str, then: Then, name: str = "", *, suffix: str = "", start: str = ""
) -> None:
    """Where a file is to be written, under a name that may be changed; a title's "/" is no folder."""
    dialog = _dialog(parent, title, start)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(allowed(name))
    _open(dialog, then)


def _dialog(parent: QWidget, title: str, start: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own Korean lacks these two. Where the system shows a dialog of its own, that has its own words.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("files", "Look &in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("files", "Files of &type:"))
    dialog.resize(min(theme.px(WIDE), 1300), min(theme.px(HIGH), 640))
    return dialog


def _open(dialog: QFileDialog, then: Then) -> None:
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
