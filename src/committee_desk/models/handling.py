"""The lawful steps of a proposal as its pane shows them: which can be taken, and what is due or recorded.

    DEEDS ─┬─► possible(proposal) ─► the names of those that can be taken now
           └─► offered(name) ─► what may be chosen with it
    proposal, rules ─► story ─► what is due and what was recorded, a sentence each

Only the domain knows what comes after what: each deed is tried on the proposal as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import handling as rule
from committee_desk.domain.deadline import DECIDE, SUPPLEMENT, Deadline
from committee_desk.domain.handling import Again, Handling, Mark, Measured, StepBefore, Why, deadlines
from committee_desk.domain.proposal import Kind, Proposal
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.store import days, desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate

Attempt = Callable[[Proposal, date], object]
Offer = Callable[[], Sequence[tuple[object, str]]]


def _whys() -> list[tuple[object, str]]:
    return [(one, words.name(one)) for one in Why]


def _marks() -> list[tuple[object, str]]:
    return [(one, words.name(one)) for one in Mark]


def _verdicts() -> list[tuple[object, str]]:
    return [(True, translate("handling", "Adopted")), (False, translate("handling", "Not adopted"))]


@frozen
class Deed:
    """One step: what it is called, when it can be taken, and what has to be said with it."""

    title: str
    attempt: Attempt
    until: str = ""  # what the second day is called
    offer: Offer | None = None
    panel: bool = False
    won: bool = False
    words: bool = False
    reason: bool = False  # why it is taken late, or early, beside the words


def _undecided(one: Proposal) -> Handling | None:
    return one.handling if one.adopted is None else None


def _adopted(one: Proposal) -> Handling | None:
    return one.handling if one.adopted else None


def _when(found: Handling | None, step: Callable[[Handling], object]) -> object:
    return found is not None and step(found)


DEEDS: Mapping[str, Deed] = MappingProxyType(
    {
        "close_call": Deed(
            QT_TRANSLATE_NOOP("handling", "Enter the end of the open call"),
            lambda one, on: one.kind is Kind.OPEN_CALL and one.adopted is None,
        ),
        "ask_supplement": Deed(
            QT_TRANSLATE_NOOP("handling", "Ask for a supplement"),
            lambda one, on: _when(_undecided(one), lambda held: held.supplement_asked(on, on)),
            until=QT_TRANSLATE_NOOP("handling", "To come by"),
            words=True,
        ),
        "take_supplement": Deed(
            QT_TRANSLATE_NOOP("handling", "The supplement came"),
            lambda one, on: one.handling.supplemented(date.max),
        ),
        "ask_opinion": Deed(
            QT_TRANSLATE_NOOP("handling", "Ask for an opinion"),
            lambda one, on: _when(_undecided(one), lambda held: held.opinion_asked(on, "")),
            words=True,
        ),
        "take_opinion": Deed(
            QT_TRANSLATE_NOOP("handling", "The opinion came"),
            lambda one, on: one.handling.opinion_came(date.max, ""),
            words=True,
        ),
        "notify": Deed(
            QT_TRANSLATE_NOOP("handling", "Record the notification"),
            lambda one, on: one.adopted is not None and one.handling.notified_on is None,
            until=QT_TRANSLATE_NOOP("handling", "Planned for, where it was adopted"),
            words=True,
        ),
        "plan_anew": Deed(
            QT_TRANSLATE_NOOP("handling", "Plan for another day"),
            lambda one, on: _when(_adopted(one), lambda held: held.notified_on and not held.carried_out_on),
            until=QT_TRANSLATE_NOOP("handling", "Planned for"),
            words=True,
        ),
        "carry_out": Deed(
            QT_TRANSLATE_NOOP("handling", "Record that it was carried out"),
            lambda one, on: _when(_adopted(one), lambda held: held.carried_out(on)),
        ),
        "show_effect": Deed(
            QT_TRANSLATE_NOOP("handling", "Record its first effect"),
            lambda one, on: one.handling.shown_effect(date.max),
        ),
        "measure": Deed(
            QT_TRANSLATE_NOOP("handling", "Measure the results"),
            lambda one, on: one.handling.measured_by(Measured(date.max, Mark.SU)),
            offer=_marks,
            won=True,
            words=True,
            reason=True,
        ),
        "check": Deed(
            QT_TRANSLATE_NOOP("handling", "Check how it is going"),
            lambda one, on: _adopted(one) is not None,
            words=True,
        ),
        "ask_again": Deed(
            QT_TRANSLATE_NOOP("handling", "A re-review is asked for"),
            lambda one, on: one.adopted is False and one.handling.asked_again(Again(date.max)),
            offer=_whys,
            words=True,
            reason=True,
        ),
        "decide_again": Deed(
            QT_TRANSLATE_NOOP("handling", "Record the re-review"),
            lambda one, on: one.handling.decided_again(Again(on, decided_on=date.max)),
            offer=_verdicts,
            panel=True,
            words=True,
        ),
        "release": Deed(
            QT_TRANSLATE_NOOP("handling", "End its keeping"),
            lambda one, on: one.adopted is not None and one.handling.released_on is None,
            words=True,
        ),
    }
)


def possible(proposal: Proposal, on: date) -> frozenset[str]:
    """The names of the steps that can be taken with the proposal on this day."""
    return frozenset(name for name, deed in DEEDS.items() if _goes(partial(deed.attempt, proposal, on)))


def offered(name: str) -> Sequence[tuple[object, str]]:
    """What may be chosen with a step, as it is kept and as it is read."""
    offer = DEEDS[name].offer
    return offer() if offer else ()


def told(session: Session, proposal: Proposal, on: date) -> str:
    """What is due next and what was recorded; nothing under rules that know no proposals."""
    rules = desks.rules(session, on)
    if rules.get(rule.DECIDE_KEY) is None:
        return translate("handling", "The rules of this body say nothing of proposals.")
    return "\n".join((*_due(proposal, rules), *_story(proposal)))


def due_words(one: Deadline) -> str:
    """What has to be done by a day."""
    said = {
        SUPPLEMENT: translate("handling", "The supplement comes"),
        DECIDE: translate("handling", "Decide on adoption"),
        rule.OPINION: translate("handling", "The opinion comes back"),
        rule.NOTIFY: translate("handling", "Notify the proposer"),
        rule.AGAIN: translate("handling", "Decide the re-review"),
        rule.CARRY_OUT: translate("handling", "Carry it out"),
        rule.MEASURE: translate("handling", "Measure the results"),
        rule.CHECK: translate("handling", "Check how it is going"),
        rule.KEEP: translate("handling", "Keeping ends"),
    }
    return said[one.what]


def _due(proposal: Proposal, rules: Rules) -> Iterator[str]:
    holidays = days.under(rules)
    for one in deadlines(proposal.case, rules, holidays):
        said = translate("handling", "{what}: {day} ({article})")
        plain = translate("handling", "{what}: {day}")
        shape = said if one.article else plain
        yield shape.format(what=due_words(one), day=dates.day(one.on), article=one.article)
    if not proposal.handling.again:
        last = rule.last_day_to_ask(proposal.case, Why.ASKED, rules, holidays)
        if last is not None:
            said = translate("handling", "A re-review may be asked for until {day}.")
            yield said.format(day=dates.day(last))


def _story(proposal: Proposal) -> Iterator[str]:
    held = proposal.handling
    yield from _main(proposal)
    recorded = (
        (held.called_until, translate("handling", "The open call ended on {day}.")),
        (held.notified_on, translate("handling", "Notified on {day}.")),
        (held.carried_out_on, translate("handling", "Carried out on {day}.")),
        (held.effect_on, translate("handling", "First effect on {day}.")),
        (held.checked_on, translate("handling", "Last checked on {day}.")),
        (held.released_on, translate("handling", "Kept until {day}.")),
    )
    yield from (said.format(day=dates.day(day)) for day, said in recorded if day)
    for opinion in held.opinions:
        if opinion.came_on is not None:
            yield " · ".join(filter(None, (dates.day(opinion.came_on), opinion.who, opinion.words)))
    if held.measured is not None:
        said = translate("handling", "Results of {day}: {mark}, {won:,} won saved.")
        measured = held.measured
        yield said.format(day=dates.day(measured.on), mark=words.name(measured.mark), won=measured.saved)
    yield from map(_re_reviewed, held.again)


def _main(proposal: Proposal) -> Iterator[str]:
    """제5조제3항: of joint proposers whoever has the largest part is the main one, who stands first."""
    first, *others = proposal.proposers or (None,)
    if first is None or not others or first.part is None:
        return
    main = max(proposal.proposers, key=lambda one: one.part or 0)
    said = translate("handling", "Main proposer: {name}.")
    if main.part != first.part:
        said = translate("handling", "{name} has the largest part, and the main proposer stands first.")
    yield said.format(name=main.name)


def _re_reviewed(one: Again) -> str:
    if one.decided_on is None:
        said = translate("handling", "Re-review asked for on {day}: {because}")
        return said.format(day=dates.day(one.asked_on), because=one.because)
    verdict = dict(_verdicts())[one.adopted]
    said = translate("handling", "Re-review of {day}, {citizens} citizens of {members}: {verdict}. {reason}")
    return said.format(
        day=dates.day(one.decided_on),
        citizens=one.citizens,
        members=one.members,
        verdict=verdict,
        reason=one.reason,
    ).strip()


def _goes(attempt: Callable[[], object]) -> bool:
    try:
        return bool(attempt())
    except StepBefore:
        return True  # the day that is typed decides
    except DeskError:
        return False
