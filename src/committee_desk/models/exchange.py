"""Packets between this desk and the members of a round: who was sent it, whose sheet came, what lies here.

store.packets, store.keys ─► carried ─► a line for each member
jobs.unpacking.inbox ─► arrived ─► a state for each file, and why; never a mark
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import PersonId
from committee_desk.domain.packet import Packet, Way
from committee_desk.domain.reception import Reception
from committee_desk.domain.round import Round, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.unpacking import Received
from committee_desk.models import dates, words
from committee_desk.models.meeting import refused
from committee_desk.models.table import Align, Column, Tone
from committee_desk.store import keys, packets, people
from committee_desk.store.base import Session

translate = QCoreApplication.translate

TONES: Mapping[Reception, Tone] = MappingProxyType(
    {
        Reception.NEW: Tone.SUCCESS,
        Reception.SUPERSEDED: Tone.OFF,
        Reception.DUPLICATE: Tone.OFF,
        Reception.UNKNOWN_KEY: Tone.DANGER,
        Reception.WRONG_DESK: Tone.DANGER,
        Reception.WRONG_ROUND: Tone.WARNING,
        Reception.INCOMPLETE: Tone.WARNING,
        Reception.BROKEN: Tone.DANGER,
    }
)


class NoPassphrase(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A round is signed by whoever sends it.")
    advice = QT_TRANSLATE_NOOP("errors", "Type the passphrase of your own signing key.")
    needs = ("words",)


@frozen
class CarriedLine:
    """One member: whether they can be sent the round, when it went, and what came back last."""

    id: PersonId
    name: str
    key: bool
    sent: str
    came: str
    code: str


@frozen
class ArrivedLine:
    """One file that lies here."""

    id: str
    name: str
    state: Reception
    turn: str
    code: str
    counts: str
    why: str
    received: Received


def carried_columns() -> list[Column[CarriedLine]]:
    return [
        Column(translate("exchange", "Member"), lambda line: line.name),
        Column(
            translate("exchange", "Key"),
            lambda line: translate("exchange", "Has one") if line.key else translate("exchange", "None"),
            tone=lambda line: Tone.SUCCESS if line.key else Tone.WARNING,
            width=7,
        ),
        Column(translate("exchange", "Sent"), lambda line: line.sent, width=6),
        Column(translate("exchange", "Came"), lambda line: line.came, width=6),
        Column(translate("exchange", "Code"), lambda line: line.code, width=6),
    ]


def carried(session: Session, held: Round) -> list[CarriedLine]:
    names, holders = people.names(session), keys.holders(session)
    every = packets.of(session, held.id)
    return [_carried(one, names.get(one, ""), one in holders, every) for one in held.panel]


def arrived_columns() -> list[Column[ArrivedLine]]:
    return [
        Column(translate("exchange", "File of"), lambda line: line.name),
        Column(
            translate("exchange", "State"),
            lambda line: words.name(line.state),
            tone=lambda line: TONES[line.state],
            width=9,
        ),
        Column(translate("exchange", "Round"), lambda line: line.turn, align=Align.AlignCenter, width=3),
        Column(translate("exchange", "Code"), lambda line: line.code, width=6),
        Column(translate("exchange", "Marked, aside, empty"), lambda line: line.counts, width=8),
    ]


def arrived(found: Sequence[Received]) -> list[ArrivedLine]:
    return [
        ArrivedLine(
            str(one.file),
            one.name or one.file.name,
            one.state,
            str(one.turn) if one.turn else "",
            one.code,
            f"{one.marked} · {one.aside} · {one.blank}" if one.turn else "",
            _why(one),
            one,
        )
        for one in found
    ]


def fresh(found: Sequence[Received]) -> list[Received]:
    """What can be taken in."""
    return [one for one in found if one.state is Reception.NEW]


def take_words(found: Sequence[Received]) -> str:
    return translate("exchange", "Take in {count}").format(count=len(fresh(found)))


def why_not_sent(held: Round) -> str:
    """Why nothing is sent or taken in now."""
    if held.stage not in (Stage.OPEN, Stage.DISCUSSED):
        return translate("exchange", "The sheets are fixed: nothing is sent, and nothing is taken in.")
    if not held.panel:
        return translate("exchange", "Name a panel first: a round is sent to the members on it.")
    return ""


def _why(one: Received) -> str:
    """Why a file cannot be taken in, or what is to be known before it is."""
    because = one.because
    if because is not None:
        return refused(lambda: _raise(because))
    told = []
    if one.replaces:
        told.append(translate("exchange", "It takes the place of an earlier sheet."))
    if not one.signed:
        told.append(translate("exchange", "A form; nobody signed it."))
    if one.changed:
        said = translate("exchange", "Changed since it was sent: {numbers}.")
        told.append(said.format(numbers=", ".join(one.changed)))
    return " ".join(told)


def _raise(error: DeskError) -> None:
    raise error


def _carried(member: PersonId, name: str, key: bool, every: Sequence[Packet]) -> CarriedLine:
    mine = [one for one in every if one.member == member]
    sent = [one for one in mine if one.way is Way.SENT]
    came = [one for one in mine if one.way is not Way.SENT]
    last = came or sent
    return CarriedLine(member, name, key, _at(sent), _at(came), last[-1].code if last else "")


def _at(packets_: Sequence[Packet]) -> str:
    if not packets_:
        return "–"
    moment = packets_[-1].at
    here = dates.day_of(moment)
    return f"{here.month}. {here.day}. {dates.clock(moment)[:5]}"
