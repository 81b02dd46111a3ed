"""What is attached to a matter or a proposal: take files in, give copies out, drop one with its reason.

files chosen, dropped here or pasted ─► jobs.attaching.attach ─► the list
a line ─► a copy, its bytes compared with their SHA-256 ─► wherever the person wants it
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ids import AttachmentId, ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.jobs import attaching
from committee_desk.models import docket, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.docket import About, AttachmentLine
from committee_desk.models.typing import Typing
from committee_desk.views import choosing_files, file_drops, forms, lists, theme
from committee_desk.views.drafts import Drafts

Attach = Callable[..., Done[tuple[Attachment, ...]]]
IN_BOOK = 2  # a column


class FilesPanel(QWidget):
    files: QTableView
    attach: QPushButton
    attach_pdf: QPushButton
    save_as: QPushButton
    why: QLabel
    drop_words: QLineEdit
    drop: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("files", self)
        self._place = ""
        self._lines: tuple[AttachmentLine, ...] = ()
        self._attach: Attach | None = None

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose files they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.drop_words])
        self.files.setMinimumHeight(theme.px(lists.ONE_ROW))
        self._refresh = lists.show(
            self.files,
            docket.attachment_columns(),
            lambda _session: self._lines,
            desk,
            set(),
            empty=self.tr("No files yet. Add what was handed in, drop it here, or paste it with Ctrl+V."),
        )
        lists.on_choice(self.files, self._weigh)
        lists.on_open(self.files, self._ask_where)
        file_drops.allow(self, self.take_in, paste_in=self.files)
        self.attach.clicked.connect(self._ask_which)
        self.attach_pdf.clicked.connect(self._ask_for_pdf)
        self.save_as.clicked.connect(self._ask_where)
        self.drop.clicked.connect(self._drop)
        self.drop_words.returnPressed.connect(self.drop.click)

    def show_matter(self, about: About) -> None:
        id = about.matter.id
        self._show(f"matter/{id}", about.attachments, partial(attaching.attach, matter_id=id))

    def show_proposal(self, id: ProposalId, lines: tuple[AttachmentLine, ...]) -> None:
        """Those of a proposal, which no meeting book takes pages of."""
        self.files.setColumnHidden(IN_BOOK, True)
        self._show(f"proposal/{id}", lines, partial(attaching.attach_to_proposal, proposal_id=id))

    def _show(self, place: str, lines: tuple[AttachmentLine, ...], attach: Attach) -> None:
        self._place, self._lines, self._attach = place, lines, attach
        self._drafts.settle(f"{place}/drop")
        self._refresh()
        self._weigh()

    def take_in(self, files: Sequence[Path]) -> None:
        """Attach these files to what is shown."""
        if self._attach and files:
            self._desk.run(partial(self._attach, files=tuple(files)), self._taken)

    def take_in_pdf(self, of: AttachmentId, file: Path) -> None:
        """Attach this PDF as what stands in the meeting book for another file."""
        if self._attach:
            self._desk.run(partial(self._attach, files=(file,), rendition_of=of), self._taken)

    def _taken(self, attached: tuple[Attachment, ...]) -> None:
        self._desk.tell(self.tr("Files attached: {count}").format(count=len(attached)))

    @Slot()
    def _weigh(self) -> None:
        line: AttachmentLine | None = lists.chosen(self.files)
        for part in (self.save_as, self.drop, self.drop_words):
            part.setEnabled(line is not None)
        self.attach_pdf.setVisible(line is not None and line.wants_pdf)
        none = self.tr("Choose a file to save a copy of it or to drop it.")
        self.why.setText(docket.attachment_words(line) if line is not None else none)

    @Slot()
    def _ask_which(self) -> None:
        choosing_files.several(self, self.tr("Add files"), self.take_in)

    @Slot()
    def _ask_for_pdf(self) -> None:
        line = lists.chosen(self.files)
        if line is not None:
            take_in = partial(self.take_in_pdf, line.id)
            choosing_files.one(self, self.tr("Add its PDF"), take_in, "PDF (*.pdf *.PDF)")

    @Slot()
    def _ask_where(self) -> None:
        line = lists.chosen(self.files)
        if line is not None:
            choosing_files.new(self, self.tr("Save a copy"), partial(self.save, line.id), line.name)

    def save(self, id: AttachmentId, file: Path) -> None:
        """A copy of the attachment; refused if its bytes are not what was put in."""
        said = self.tr("Saved as {file}")
        self._desk.fetch(
            lambda door: attaching.save_copy(door, id, file),
            lambda written: self._desk.tell(said.format(file=written.name)),
        )

    @Slot()
    def _drop(self) -> None:
        forms.commit_typing()
        if line := lists.chosen(self.files):
            act = partial(acts.drop, id=line.id, because=self.drop_words.text().strip())
            self._desk.do(act, self._dropped)

    def _dropped(self, attachment: Attachment) -> None:
        self._drafts.use_up()
        subject = Subject("attachment", attachment.id)
        said = self.tr("{name} was dropped.").format(name=attachment.name)
        undoing.tell(self._desk, said, subject)
