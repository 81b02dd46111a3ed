"""A file handed in with a matter or a proposal, and the PDF that stands in for one not read everywhere."""

from __future__ import annotations

from datetime import date

from committee_desk.domain.ids import AttachmentId, MatterId, ProposalId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

PDF = "application/pdf"


class NoRendition(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} cannot stand in for {original}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Choose a PDF, made of a file of the same matter that is no PDF itself."
    )


@frozen
class Attachment:
    """A file handed in with a matter or a proposal; its bytes are kept by their SHA-256.

    A PDF made of a file that cannot be read everywhere names it in `rendition_of` and stands in for it.
    """

    id: AttachmentId
    matter: MatterId | None
    name: str
    media: str
    size: int
    sha256: str
    added_on: date
    dropped_because: str = ""
    rendition_of: AttachmentId | None = None
    proposal: ProposalId | None = None

    def ensure_stands_for(self, original: Attachment) -> None:
        """Refuse to be the PDF of what is dropped, of another matter, or a PDF itself."""
        fits = (
            self.media == PDF
            and original.media != PDF
            and original.matter == self.matter
            and not original.dropped_because
        )
        if not fits:
            raise NoRendition(name=self.name, original=original.name)
