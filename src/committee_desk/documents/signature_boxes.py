"""The places to sign: a table of roles, names and empty boxes, each noting where it came to lie.

Signers ─► signatures ─► reportlab ─► boxes: where each signer signs
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Table

from committee_desk.documents import fonts
from committee_desk.documents.face import WIDTH
from committee_desk.documents.paper import Signer, tidy
from committee_desk.documents.tables import ABOVE, BELOW, HEAD, TABLE, Look, cell, spaced
from committee_desk.frozen import frozen

BOX = (125, 35)
Boxes = list["Box"]


@frozen
class Box:
    """Where one signer signs; pages count from 0, whole points from the lower left corner."""

    page: int
    x0: int
    y0: int
    x1: int
    y1: int


class SignBox(Flowable):  # type: ignore[misc]
    """An empty place that notes where on which page it came to lie."""

    def __init__(self, boxes: Boxes) -> None:
        super().__init__()
        self.boxes = boxes

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return BOX

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        corners = (round(edge) for edge in (x, y, x + BOX[0], y + BOX[1]))
        self.boxes.append(Box(self.canv.getPageNumber() - 1, *corners))


def signatures(signers: Sequence[Signer], boxes: Boxes) -> list[Flowable]:
    """One signer a row; two once there are more than four, if their names have room there."""
    abreast = 2 if len(signers) > 4 and all(map(_narrow, signers)) else 1
    cells: list[Flowable | str] = [cell for signer in signers for cell in _signer(signer, boxes)]
    cells += [""] * (-len(cells) % (3 * abreast))
    rows = [cells[first : first + 3 * abreast] for first in range(0, len(cells), 3 * abreast)]
    head = [cell(word, "head") for word in ("구분", "성명", "서명")] * abreast
    names = _names(abreast)
    widths = [names * 0.45, names * 0.55, BOX[0] + 3 * mm] * abreast
    look = [*TABLE, *ABOVE, *BELOW, *HEAD]
    tight: list[Look] = [(side, (0, 1), (-1, -1), 1) for side in ("TOPPADDING", "BOTTOMPADDING")]
    tight += [(side, (0, 1), (-1, -1), 3) for side in ("LEFTPADDING", "RIGHTPADDING")]
    inner: list[Look] = [
        ("ALIGN", (column, 1), (column, -1), "CENTER") for column in range(2, 3 * abreast, 3)
    ]
    table = Table([head, *rows], widths, repeatRows=1, style=[*look, *tight, *inner])
    return [KeepTogether(spaced([table]))]


def _names(abreast: int) -> float:
    """The room for a role and a name beside the place to sign."""
    return float(WIDTH / abreast - BOX[0] - 3 * mm)


def _narrow(signer: Signer) -> bool:
    """Whether role and name fit on a line each where two signers share a row."""
    room = ((signer.role, 0.45), (signer.name, 0.55))
    return all(fonts.width(tidy(text), fonts.REGULAR, 10) <= _names(2) * share - 6 for text, share in room)


def _signer(signer: Signer, boxes: Boxes) -> tuple[Flowable, ...]:
    return cell(signer.role, "middle"), cell(signer.name, "middle"), SignBox(boxes)
