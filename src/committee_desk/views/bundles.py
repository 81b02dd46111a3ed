"""Everything about one meeting in one file: asked for whom it is, and where it goes.

for an audit · to be published ─► where to ─► jobs.bundling, with its progress ─► the code of its list, told
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from committee_desk.domain.bundle import Scope
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import bundling
from committee_desk.jobs.bundling import Bundled
from committee_desk.models.desk import Desk
from committee_desk.views import choosing_files
from committee_desk.views.offers import Offer, menu

translate = QCoreApplication.translate

FOR = {
    Scope.WHOLE: QT_TRANSLATE_NOOP("bundles", "Everything, for an audit or the records office …"),
    Scope.OPEN: QT_TRANSLATE_NOOP("bundles", "Only what may be published …"),
}


def offer(over: QWidget, desk: Desk, meeting: MeetingId, title: str) -> QMenu:
    """For whom the bundle is, as a menu; then its place is asked for."""
    deeds = (
        (translate("bundles", words), partial(_ask, over, desk, meeting, title, scope))
        for scope, words in FOR.items()
    )
    return menu([Offer(words, "", "", deed) for words, deed in deeds], over)


def _ask(over: QWidget, desk: Desk, meeting: MeetingId, title: str, scope: Scope) -> None:
    asked = translate("bundles", "Save everything about this meeting")
    write: Callable[[Path], None] = partial(bundle_up, desk, meeting, scope)
    choosing_files.new(over, asked, write, f"{title}.zip", suffix="zip")


def bundle_up(desk: Desk, meeting: MeetingId, scope: Scope, file: Path) -> None:
    job = partial(bundling.bundle_up, meeting=meeting, file=file, scope=scope)
    desk.run(job, partial(_written, desk))


def _written(desk: Desk, made: Bundled) -> None:
    said = translate("bundles", "{file} was written. Tell whoever receives it the code of its list: {code}.")
    desk.tell(filled(said, file=made.file.name, code=made.code))
