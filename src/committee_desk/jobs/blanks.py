"""Write the blank forms, and the form by which a matter is asked for, with what was entered.

the desk's rules ─► names ─┐
a form, nothing ───────────┼─► PDF/A without a number; nothing is kept
a form, a matter ──────────┘
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.documents import blank, blanks
from committee_desk.documents.blank import NOTHING
from committee_desk.documents.blanks import requests
from committee_desk.domain.ids import MatterId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import printouts, writing
from committee_desk.jobs.printouts import Printout
from committee_desk.store import desks, matters

BLANK, FILLED = "빈 서식", "서식(입력한 내용으로 작성)"


class NoSuchForm(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no form called {name} here.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of: {known}.")


class NoFormForKind(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody asks for a matter of this kind by a form.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a blank form instead, or print the agenda item.")


@frozen
class FormLine:
    """A form as lists show it: its name, its title, and who fills it in."""

    id: str
    title: str
    signer: str = ""


def lines(session: Session, on: date) -> tuple[FormLine, ...]:
    """The forms that the rules of this desk speak of."""
    return tuple(FormLine(one.name, one.title, one.signer) for one in blanks.known(desks.rules(session, on)))


def content(door: Door, name: str, on: date) -> bytes:
    """The blank form; refuses one that these rules do not speak of."""
    return printouts.content(door, partial(_blank, name=name), on)[0]


def filled(door: Door, id: MatterId, on: date) -> bytes:
    """The form of this matter with what was entered, to be read and signed by whoever asks."""
    return printouts.content(door, partial(_filled, id=id), on)[0]


def write(door: Door, folder: Path, names: tuple[str, ...], on: date) -> tuple[Path, ...]:
    """These forms, or all there are, each as a file under its title."""
    titles = {one.id: one.title for one in door.ask(lines, on)}
    wanted = names or tuple(titles)
    made = [(name, content(door, name, on)) for name in wanted]  # one that is not there is refused before
    return tuple(writing.write(folder / f"{titles[name]}.pdf", form) for name, form in made)


def _blank(session: Session, on: date, name: str) -> Printout[None]:
    return _drawn(session, name, on, NOTHING, BLANK)


def _filled(session: Session, on: date, id: MatterId) -> Printout[None]:
    matter = matters.get(session, id)
    if not (name := requests.name_of(matter)):
        raise NoFormForKind
    return _drawn(session, name, on, requests.values(matter), FILLED)


def _drawn(session: Session, name: str, on: date, values: Mapping[str, str], called: str) -> Printout[None]:
    desk, rules = desks.desk(session), desks.rules(session, on)
    known = {one.name: one for one in blanks.known(rules)}
    if name not in known:
        raise NoSuchForm(name=name, known=", ".join(known))
    return Printout(blank.paper(known[name], rules, desk.body, values), called, rules, None)
