"""The steps of a matter as its pane shows them: which can be taken now, what has to be said, what was done.

    DEEDS ─┬─► possible(matter, rules, on) ─► the names of those that can be taken now
           └─► offered(session, matter, name, on) ─► what may be chosen with it
    matter ─► story ─► what is due and what has been recorded, a sentence each

Each deed is tried on the matter as it stands; only the domain knows what comes after what.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.awaited import AUDIT_HEAD, MATERIAL, REQUESTS, TERMS, Awaited, NoMoreExtension
from committee_desk.domain.calendar import due
from committee_desk.domain.deadline import DECIDE, MEET, SUPPLEMENT, Deadline, deadlines
from committee_desk.domain.duty import running, spans
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.matter import SENT_AWAY, AskedAlready, Matter, NotAwaited, Stage, WrongStage
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.store import days, desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate

AGAIN = "submit_again"  # the one step that makes another matter

# Kinds that somebody asks for by a form of their own.
ASKED_BY_FORM = frozenset(("opinion", "exemption", "consultation", "ratification", "submission", "support"))

# Of the steps, those that every matter goes through.
ONWARD = ("make_ready", "notify", "publish", "close")

DAY = QT_TRANSLATE_NOOP("docket", "Day")
DUE = QT_TRANSLATE_NOOP("docket", "Due by")
ASKED = QT_TRANSLATE_NOOP("docket", "Asked for on")
CAME = QT_TRANSLATE_NOOP("docket", "The supplement came on")

Attempt = Callable[[Matter, Rules, date], object]
Offer = Callable[[Matter, Rules], Sequence[tuple[str, str]]]


class ReplyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It is not said which reply this is about.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of those offered.")
    needs = ("choice",)


def _grounds(_matter: Matter, rules: Rules) -> list[tuple[str, str]]:
    """Grounds for returning a request; they are told to the one who asked, so in the pack's own words."""
    return [(str(row["ko"]), words.row_name(row)) for row in rules.table("matters.return_grounds")]


def _askable(matter: Matter, rules: Rules) -> list[tuple[str, str]]:
    waiting = {one.asked_for for one in running(matter, rules)}
    return [(what, words.awaited_name(what)) for what in matter.particulars.awaits if what not in waiting]


def _waiting(matter: Matter, rules: Rules) -> list[tuple[str, str]]:
    return [(one.name, words.awaited_name(one.asked_for, one.of)) for one in running(matter, rules)]


def _droppable(matter: Matter, rules: Rules) -> list[tuple[str, str]]:
    by_rule = dict(spans(matter.particulars))
    return [(name, called) for name, called in _waiting(matter, rules) if name not in by_rule]


def _missable(matter: Matter, _rules: Rules) -> list[tuple[str, str]]:
    return [(one.name, words.awaited_name(one.asked_for, one.of)) for one in matter.requests if one.waiting]


def _requestable(matter: Matter, rules: Rules) -> list[tuple[str, str]]:
    known = matter.particulars.voted
    return [
        (what, words.awaited_name(what))
        for what in REQUESTS
        if known and rules.get(TERMS[what].period) is not None
    ]


@frozen
class Deed:
    """One step that can be taken with a matter: what it is called, and what has to be said with it."""

    title: str
    attempt: Attempt
    day: str = ""  # what its day is called, where one has to be said
    since: str = ""  # the same of the day from which it counts, where `day` is the last one
    words: bool = False
    offer: Offer | None = None
    waits: bool = False  # only for kinds that wait for others
    who: bool = False
    requested: bool = False  # only where somebody was requested
    asked: bool = False  # only where somebody was asked for something


def _each(choices: Offer, attempt: Callable[[Matter, str, Rules, date], object]) -> Attempt:
    """Whether it can be done with any of the choices."""

    def attempted(matter: Matter, rules: Rules, on: date) -> bool:
        found = choices(matter, rules)
        return any(_goes(partial(attempt, matter, what, rules, on)) for what, _name in found)

    return attempted


def _goes(attempt: Callable[[], object]) -> bool:
    try:
        return attempt() is not False
    except (WrongStage, NotAwaited, AskedAlready, NoMoreExtension):
        return False
    except DeskError:
        return True  # it may be tried, and the refusal says what stands against it


DEEDS: Mapping[str, Deed] = MappingProxyType(
    {
        "make_ready": Deed(
            QT_TRANSLATE_NOOP("docket", "Make ready for an agenda"),
            lambda matter, rules, on: matter.ready(rules, on),
        ),
        "ask_supplement": Deed(
            QT_TRANSLATE_NOOP("docket", "Ask for a supplement"),
            lambda matter, rules, on: matter.returned(on, on),
            day=DUE,
            since=ASKED,
            words=True,
        ),
        "ask": Deed(
            QT_TRANSLATE_NOOP("docket", "Ask for a reply"),
            _each(_askable, lambda matter, what, rules, on: matter.asked(what, on)),
            day=DAY,
            offer=_askable,
            waits=True,
        ),
        "extend": Deed(
            QT_TRANSLATE_NOOP("docket", "Extend the reply"),
            _each(_waiting, lambda matter, what, rules, on: matter.noted(what, rules).extended(what, rules)),
            day=QT_TRANSLATE_NOOP("docket", "Until (empty: as long as is allowed)"),
            words=True,
            offer=_waiting,
            waits=True,
        ),
        "take_reply": Deed(
            QT_TRANSLATE_NOOP("docket", "Enter the reply"),
            _each(
                _waiting, lambda matter, what, rules, on: matter.noted(what, rules).came(what, date.max, "")
            ),
            day=DAY,
            words=True,
            offer=_waiting,
            waits=True,
        ),
        "request": Deed(
            QT_TRANSLATE_NOOP("docket", "Request material or a hearing"),
            _each(
                _requestable, lambda matter, what, rules, on: matter.requested(what, "-", "-", on, on, rules)
            ),
            day=QT_TRANSLATE_NOOP("docket", "By when, or on which day"),
            since=ASKED,
            words=True,
            offer=_requestable,
            who=True,
        ),
        "miss": Deed(
            QT_TRANSLATE_NOOP("docket", "Record that nothing came"),
            _each(_missable, lambda matter, what, rules, on: matter.missed(what, date.max, "")),
            day=DAY,
            words=True,
            offer=_missable,
            requested=True,
        ),
        "drop_request": Deed(
            QT_TRANSLATE_NOOP("docket", "Take back what was asked for"),
            _each(_droppable, lambda matter, what, rules, on: matter.dropped(what, date.max, "-")),
            day=DAY,
            words=True,
            offer=_droppable,
            asked=True,
        ),
        "reject": Deed(
            QT_TRANSLATE_NOOP("docket", "Return for good"),
            lambda matter, rules, on: matter.rejected("-", on),
            day=DAY,
            words=True,
            offer=_grounds,
        ),
        "withdraw": Deed(
            QT_TRANSLATE_NOOP("docket", "Record the withdrawal"),
            lambda matter, rules, on: matter.withdrawn("-", on),
            day=DAY,
            words=True,
        ),
        AGAIN: Deed(
            QT_TRANSLATE_NOOP("docket", "Submit it again"),
            lambda matter, rules, on: matter.stage in SENT_AWAY,
            day=QT_TRANSLATE_NOOP("docket", "Received on"),
        ),
        "notify": Deed(
            QT_TRANSLATE_NOOP("docket", "Record the notification"),
            lambda matter, rules, on: matter.notified(on),
            day=DAY,
        ),
        "publish": Deed(
            QT_TRANSLATE_NOOP("docket", "Record publication"),
            lambda matter, rules, on: matter.decided_on is not None,
            day=DAY,
            words=True,
        ),
        "follow_up": Deed(
            QT_TRANSLATE_NOOP("docket", "Record a follow-up"),
            lambda matter, rules, on: matter.followed_up(on, "-"),
            day=DAY,
            words=True,
        ),
        "close": Deed(
            QT_TRANSLATE_NOOP("docket", "Close the matter"), lambda matter, rules, on: matter.closed()
        ),
    }
)


def possible(matter: Matter, rules: Rules, on: date) -> frozenset[str]:
    """The names of the deeds that can be done with the matter on this day."""
    return frozenset(name for name, deed in DEEDS.items() if _goes(partial(deed.attempt, matter, rules, on)))


def offered(session: Session, matter: Matter, name: str, on: date) -> Sequence[tuple[str, str]]:
    """What may be chosen with a deed, as it is kept and as it is read."""
    offer = DEEDS[name].offer
    return offer(matter, desks.rules(session, on)) if offer else ()


def day_called(matter: Matter, name: str) -> str:
    """What the day is called that has to be said with a deed; nothing where none has."""
    if name == "make_ready":
        return CAME if matter.stage is Stage.RETURNED else ""
    return DEEDS[name].day


def day_offered(session: Session, name: str, today: date) -> date | None:
    """The day that a deed's form begins with: today, or the last day that the pack counts from it."""
    if name in ("ask_supplement", "extend"):
        return None
    rules = desks.rules(session, today)
    if name != "request" or rules.get(TERMS[MATERIAL].period) is None:
        return today
    return due(today, rules.period(TERMS[MATERIAL].period), days.under(rules))


def wants_words(session: Session, matter: Matter, name: str, on: date) -> bool:
    """Whether a reason or other words go with the deed: of closing, while something is still to come."""
    if name != "close":
        return DEEDS[name].words
    return any(matter.before_closing(desks.rules(session, on)))


def next_step(matter: Matter, possible: Collection[str]) -> str:
    """The one that takes the matter on; the others are for when something comes between."""
    told = matter.published_on is not None or bool(matter.unpublished_because)
    return next((name for name in ONWARD if name in possible and not (told and name == "publish")), "")


def shown(matter: Matter, name: str) -> bool:
    """Whether the deed has any meaning for the matter, so that a button stands for it."""
    deed = DEEDS[name]
    if name == AGAIN:
        return matter.stage in SENT_AWAY
    if deed.who:
        return matter.particulars.voted
    if deed.requested:
        return bool(matter.requests)
    if deed.asked:
        return bool(matter.awaited)
    return not deed.waits or bool(matter.particulars.awaits or (matter.requests and name != "ask"))


def gives_papers(matter: Matter) -> bool:
    """Whether it gives papers by itself: requests, letters to who asked, the notice of the ombudsman."""
    about = matter.particulars
    owed = isinstance(about, Support) and about.owes_ombudsman
    told = matter.stage in (Stage.RETURNED, Stage.REJECTED)
    asked = (*REQUESTS, AUDIT_HEAD)
    return owed or told or any(one.waiting and one.asked_for in asked for one in matter.awaited)


def has_form(matter: Matter) -> bool:
    """Whether somebody asks for a matter of this kind by a form."""
    return matter.kind in ASKED_BY_FORM


def story(matter: Matter, rules: Rules) -> str:
    """What is due next and what has been recorded of its way so far, a sentence each."""
    return "\n".join(_story(matter, rules))


def _story(matter: Matter, rules: Rules) -> Iterator[str]:
    yield from (_deadline(one) for one in deadlines(matter, rules, days.under(rules)))
    yield from (_replied(one) for one in matter.awaited if not one.waiting)
    told = (
        (matter.decided_on, translate("docket", "Decided on {day}.")),
        (matter.notified_on, translate("docket", "Notified on {day}.")),
        (matter.published_on, translate("docket", "Published on {day}.")),
    )
    yield from (said.format(day=dates.day(when)) for when, said in told if when)
    if matter.unpublished_because:
        yield translate("docket", "Not published: {why}").format(why=matter.unpublished_because)
    if matter.ended_because:
        yield _ending(matter)
    yield from (f"{dates.day(one.on)}  {one.text}" for one in matter.follow_ups)


def _ending(matter: Matter) -> str:
    if matter.ended_on is None:
        return translate("docket", "Ended: {why}").format(why=matter.ended_because)
    said = translate("docket", "Ended on {day}: {why}")
    return said.format(day=dates.day(matter.ended_on), why=matter.ended_because)


def _deadline(one: Deadline) -> str:
    said = {
        MEET: translate("docket", "To be met on by {day} ({article})."),
        DECIDE: translate("docket", "To be decided by {day} ({article})."),
        SUPPLEMENT: translate("docket", "Supplement due on {day}."),
    }
    asked = translate("docket", "{what}: due on {day} ({article}).")
    if one.unrecorded:
        asked = translate("docket", "{what}: due on {day} ({article}); nothing is noted of it.")
    sentence = said.get(one.what, asked)
    what = words.awaited_name(one.what, one.of)
    return sentence.format(what=what, day=dates.day(one.on), article=one.article)


def _replied(one: Awaited) -> str:
    said = (
        translate("docket", "{what}, {day}: {words}") if one.words else translate("docket", "{what}: {day}")
    )
    if one.missed_on is not None:
        said = translate("docket", "{what}, {day}: nothing came. {words}")
    if one.dropped_on is not None:
        said = translate("docket", "{what}, {day}: taken back. {words}")
    day = dates.day(one.over_on) if one.over_on else ""
    return said.format(what=words.awaited_name(one.asked_for, one.of), day=day, words=one.words).rstrip()
