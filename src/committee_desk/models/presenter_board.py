"""What the window of the room draws of a scene: its words by their places, in lines that fit.

    Scene ─► board(scene, now) ─► Board ─► fold ─► the lines of a part, the last cut where there are too many

Nothing is read here but the scene and the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ballot import Choice
from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.joint import Tally
from committee_desk.frozen import frozen
from committee_desk.models import clock, words
from committee_desk.models.meeting import base_words
from committee_desk.models.presenter import (
    Ballots,
    Blank,
    Counting,
    Declared,
    InHand,
    Leaf,
    Pause,
    Scene,
    Standby,
    plain,
)
from committee_desk.models.standing import present_words

translate = QCoreApplication.translate

CUT = "…"
# Letters of either direction between these do not turn the words beside them round.
APART = "\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


@frozen
class Board:
    """A scene in the window's language, by the places that the window has for it."""

    above: str = ""
    title: str = ""
    large: str = ""
    share: tuple[int, int] | None = None  # so many of so many
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


def board(scene: Scene, now: datetime) -> Board:
    """The scene in words; `now` is for the clock of the item."""
    match scene:
        case Blank() | Leaf():
            return Board()
        case Standby(body, title, when, place):
            return Board(above=body, title=title, numbers=(when,), facts=_some(place))
        case InHand():
            return _item_board(scene, now)
        case Counting(name, title, entered, voters):
            large = translate("presenter", "{entered} / {voters}").format(entered=entered, voters=voters)
            told = translate("presenter", "Vote under way: votes entered")
            return Board(name, title, large, (entered, voters), numbers=(told,))
        case Ballots(name, title):
            return Board(name, title, translate("presenter", "The papers are being counted"))
        case Declared():
            return _declared_board(scene)
        case Pause():
            return _pause_board(scene, now)


def _item_board(scene: InHand, now: datetime) -> Board:
    here = present_words(scene.present, scene.by_video)
    present = translate("presenter", "Present {count}").format(count=here)
    numbers = [f"{base_words(scene.counted_from)} {scene.base}", present]
    if scene.voting is not None:
        numbers.append(translate("presenter", "Voting on this item {count}").format(count=scene.voting))
    facts = []
    if scene.department:
        by = translate("presenter", "Submitted by {department}")
        facts.append(by.format(department=APART.format(words=scene.department)))
    if scene.recused:
        facts.append(translate("presenter", "Recused {count}").format(count=scene.recused))
    if scene.since is not None:
        run = max(elapsed(scene.since, now) - scene.rested, timedelta())
        facts.append(_elapsed_words(run, scene.planned))
    return Board(scene.name, scene.title, numbers=tuple(numbers), facts=tuple(facts))


def _elapsed_words(run: timedelta, planned: timedelta) -> str:
    """How long the item has taken, of how long it was to take, and how much it is over."""
    if not planned:
        return translate("presenter", "Elapsed {time}").format(time=run_words(run))
    if run > planned:
        told = translate("presenter", "Elapsed {time} of {planned}, over by {over}")
    else:
        told = translate("presenter", "Elapsed {time} of {planned}")
    return told.format(time=run_words(run), planned=run_words(planned), over=run_words(run - planned))


def _pause_board(scene: Pause, now: datetime) -> Board:
    title = translate("presenter", "Recess")
    begun = translate("presenter", "Since {time}").format(time=clock.words(scene.begun))
    if scene.until is None:
        return Board(scene.meeting, title, numbers=(begun,))
    resumes = translate("presenter", "Goes on at {time}").format(time=clock.words(scene.until))
    # Without the word it would read as an hour of the clock.
    left = translate("presenter", "{time} left").format(time=run_words(remaining(scene.until, now)))
    return Board(scene.meeting, title, left, numbers=(resumes,), facts=(begun,))


def _declared_board(scene: Declared) -> Board:
    large = words.resolution_name(scene.resolution)
    if scene.withheld:
        told = translate("presenter", "Secret ballot: the totals are withheld")
        return Board(scene.name, scene.title, large, facts=(told,))
    if scene.total is None:
        return Board(scene.name, scene.title, large)
    total = scene.total
    counts = {Choice.YES: total.yes, Choice.NO: total.no, Choice.ABSTAIN: total.abstain}
    numbers = [f"{words.choice_name(choice)} {count}" for choice, count in counts.items()]
    if total.invalid:
        numbers.append(translate("presenter", "Invalid {count}").format(count=total.invalid))
    if total.silent:
        numbers.append(translate("presenter", "Not entered {count}").format(count=total.silent))
    voting = translate("presenter", "Voting {count}").format(count=total.voters)
    needed = translate("presenter", "Needed {count}").format(count=total.needed)
    names = tuple(
        f"{words.choice_name(choice)}: {', '.join(people)}"
        for choice, people in (scene.names or {}).items()
        if people
    )
    facts = (voting, needed, *map(_elsewhere_words, scene.elsewhere))
    return Board(scene.name, scene.title, large, names=names, numbers=tuple(numbers), facts=facts)


def _elsewhere_words(tally: Tally) -> str:
    if tally.carried:
        told = translate("presenter", "{body}: {yes} in favour, {needed} needed, carried")
    else:
        told = translate("presenter", "{body}: {yes} in favour, {needed} needed, rejected")
    return told.format(body=plain(tally.body), yes=tally.yes, needed=tally.needed)


def page_words(leaf: Leaf) -> str:
    """What a screen reader says of a page."""
    told = translate("presenter", "Page {place} of {count}")
    return told.format(place=leaf.page.place + 1, count=leaf.page.count)


def elapsed(since: time, now: datetime) -> timedelta:
    """How long it has been on the wall clock; never less than nothing, and over midnight."""
    return max(now - _moment(since, now), timedelta())


def remaining(until: time, now: datetime) -> timedelta:
    """How long it still is; nothing once it is past."""
    return max(_moment(until, now) - now, timedelta())


def _moment(at: time, now: datetime) -> datetime:
    """The moment nearest to now at which the clock on the wall shows this."""
    half = timedelta(hours=12)
    moment = now.astimezone(SEOUL).replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    if moment - now > half:
        return moment - 2 * half
    return moment + 2 * half if now - moment > half else moment


def run_words(run: timedelta) -> str:
    """07:41, and from an hour on 1:07:41."""
    minutes, seconds = divmod(int(run.total_seconds()), 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def fold(parts: Sequence[str], gap: str, fits: Callable[[str], bool], most: int, hang: str = "") -> list[str]:
    """These parts in lines, broken between them; what does not fit into so many lines is cut with …

    `hang` stands before every line but the first.
    """
    lines = [""]
    for part in parts:
        longer = f"{lines[-1]}{gap}{part}" if lines[-1].strip() else f"{lines[-1]}{part}"
        if fits(longer):
            lines[-1] = longer
            continue
        if lines[-1].strip():
            lines.append(hang)
        lines[-1:] = _broken(f"{lines[-1]}{part}", fits, most)
        if len(lines) > most:
            break
    return lines if len(lines) <= most else [*lines[: most - 1], _cut(lines[most - 1], fits)]


def _broken(part: str, fits: Callable[[str], bool], most: int) -> list[str]:
    """A part that is longer than a line breaks anywhere; no more lines than could be shown, and one."""
    lines: list[str] = []
    while not fits(part) and len(part) > 1 and len(lines) < most:
        length = next(size for size in range(1, len(part)) if not fits(part[: size + 1]))
        lines.append(part[:length])
        part = part[length:]
    return [*lines, part]


def _cut(line: str, fits: Callable[[str], bool]) -> str:
    while line and not fits(f"{line}{CUT}"):
        line = line[:-1]
    return f"{line.rstrip()}{CUT}"


def _some(*said: str) -> tuple[str, ...]:
    return tuple(one for one in said if one)
