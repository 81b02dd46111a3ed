"""A joint meeting 합동회의: other bodies' committees sit with this one, and each counts for itself.

    partners ─┬─► doubts ─► Finding with its article (equal numbers, the least of each, the most of all)
              ├─► ensure_open: every body has its own quorum
              └─► tallies, one for each body ─► carried only where every body carries it

The other body keeps its members and its votes by name; here stand the numbers that its secretary gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

ALLOWED, EACH, TOTAL, EQUAL = (f"meeting.joint.{key}" for key in ("allowed", "each", "total", "equal"))

UNKNOWN = QT_TRANSLATE_NOOP("errors", "The rules of this body know no joint meeting.")
HOLD_APART = QT_TRANSLATE_NOOP("errors", "Hold the meetings apart, or say on what it is held jointly.")
UNEQUAL = QT_TRANSLATE_NOOP("errors", "The bodies of the joint meeting send unequal numbers: {numbers}.")
SEND_EQUAL = QT_TRANSLATE_NOOP("errors", "Designate as many as the others do.")
TOO_FEW = QT_TRANSLATE_NOOP("errors", "Members from {body}: {count}, fewer than the {least} of each body.")
SEND_MORE = QT_TRANSLATE_NOOP("errors", "Designate more, or ask the other body to.")
OURS_TOO_FEW = QT_TRANSLATE_NOOP(
    "errors", "Members designated here: {count}, fewer than the {least} of each body of a joint meeting."
)
TOO_MANY = QT_TRANSLATE_NOOP("errors", "Members of the joint meeting: {count}, more than {most} in all.")
SEND_FEWER = QT_TRANSLATE_NOOP("errors", "Let each body designate fewer.")


class PartnerUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A body that sits with this one needs its name and its numbers.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter how many it designates, and of how many more than half open it for itself."
    )
    needs = ("body", "designated", "base")


class PartnerTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{body} sits with this body already.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose it in the list and correct its numbers.")
    needs = ("body",)


class TooManyPresent(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{body} designates {designated}; {count} cannot be there.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two numbers.")
    needs = ("present",)


class PartnerNoQuorum(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Of {body} {present} are present, and {required} are needed.")
    advice = QT_TRANSLATE_NOOP("errors", "Record how many of it are here now, then go on.")


class NoPartner(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No body of that name sits with this one: {body}.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter it as a body of the joint meeting first.")


class TallyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The vote of {body} is not entered.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter it under Meetings, Joint; each body decides for itself.")


class TallyWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The votes of {body} do not fit its {present} members present.")
    advice = QT_TRANSLATE_NOOP("errors", "Count them again; whoever is recused there is no voter.")
    needs = ("voters",)


class NotCarriedElsewhere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{body} did not carry it: in favour {yes}, needed {needed}.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare it rejected: jointly is carried what every body carries.")


@frozen
class Partner:
    """Another body of the joint meeting: more than half of `base` open it; `rule` is where that stands.

    `present` is how many are there now; `opened_with` is how many there were when the meeting was opened.
    """

    body: str
    base: int
    designated: int
    present: int = 0
    leads: bool = False  # 주관: its chair presides and its secretary keeps the record
    rule: str = ""
    opened_with: int | None = None

    @property
    def there_at_opening(self) -> int:
        """Older desks kept no more than who is there now."""
        return self.present if self.opened_with is None else self.opened_with

    @property
    def opened(self) -> bool:
        return self.there_at_opening >= self.required

    @property
    def required(self) -> int:
        return self.base // 2 + 1

    @property
    def met(self) -> bool:
        return self.present >= self.required

    def ensure_whole(self) -> None:
        if not self.body.strip() or self.base < 1 or self.designated < 1:
            raise PartnerUnnamed
        if not 0 <= self.present <= self.designated:
            raise TooManyPresent(body=self.body, designated=self.designated, count=self.present)


@frozen
class Tally:
    """How another body voted on an item; `asked` are the votes its rule asks for beyond half.

    `present` is how many of it were there then: some come later and some go before the end.
    """

    body: str
    voters: int
    yes: int
    no: int = 0
    abstain: int = 0
    asked: int = 0
    present: int = 0

    @property
    def needed(self) -> int:
        return self.asked or self.voters // 2 + 1

    @property
    def carried(self) -> bool:
        return self.yes >= self.needed


def ensure_partners(partners: Sequence[Partner]) -> None:
    names = set()
    for one in partners:
        one.ensure_whole()
        if one.body in names:
            raise PartnerTwice(body=one.body)
        names.add(one.body)


def mustered(partners: Sequence[Partner]) -> tuple[Partner, ...]:
    """The bodies as they are when the meeting opens: what is told of the opening stays so."""
    return tuple(replace(one, opened_with=one.present) for one in partners)


def counted_anew(partners: Sequence[Partner], before: Sequence[Partner]) -> tuple[Partner, ...]:
    """Other numbers of the same bodies, who opened with as many as they did."""
    known = {one.body: one.opened_with for one in before}
    return tuple(replace(one, opened_with=known.get(one.body)) for one in partners)


def doubts(partners: Sequence[Partner], ours: int, rules: Rules) -> Iterator[Finding]:
    """What the rules say of sitting together in these numbers; rules older than the question say nothing."""
    if not partners or rules.get(ALLOWED) is None:
        return
    if not rules.flag(ALLOWED):
        yield by_rule(rules, ALLOWED, UNKNOWN, HOLD_APART)
        return
    numbers = [ours, *(one.designated for one in partners)]
    if rules.flag(EQUAL) and len(set(numbers)) > 1:
        yield by_rule(rules, EQUAL, UNEQUAL, SEND_EQUAL, {"numbers": ", ".join(map(str, numbers))})
    least, most = rules.number(EACH), rules.number(TOTAL)
    if ours < least:
        yield by_rule(rules, EACH, OURS_TOO_FEW, SEND_MORE, {"count": ours, "least": least})
    for one in partners:
        if one.designated < least:
            facts = {"body": one.body, "count": one.designated, "least": least}
            yield by_rule(rules, EACH, TOO_FEW, SEND_MORE, facts)
    if sum(numbers) > most:
        yield by_rule(rules, TOTAL, TOO_MANY, SEND_FEWER, {"count": sum(numbers), "most": most})


def ensure_open(partners: Sequence[Partner]) -> None:
    """Each body has its own quorum, or none of them sits."""
    for one in partners:
        if not one.met:
            raise PartnerNoQuorum(body=one.body, present=one.present, required=one.required)


def counted(tally: Tally, partners: Sequence[Partner]) -> Tally:
    """The numbers of a body that sits here, no more than it has members there, and how many these were."""
    known = next((one for one in partners if one.body == tally.body), None)
    if known is None:
        raise NoPartner(body=tally.body)
    cast = (tally.yes, tally.no, tally.abstain)
    if min(cast) < 0 or not 0 < tally.voters <= known.present or sum(cast) > tally.voters:
        raise TallyWrong(body=tally.body, present=known.present)
    if not 0 <= tally.asked <= tally.voters:
        raise TallyWrong(body=tally.body, present=known.present)
    return replace(tally, present=known.present)


def ensure_all_voted(partners: Sequence[Partner], tallies: Sequence[Tally]) -> None:
    voted = {one.body for one in tallies}
    for one in partners:
        if one.body not in voted:
            raise TallyMissing(body=one.body)


def carried(tallies: Sequence[Tally]) -> bool:
    """Whether every other body carried it; where nobody else sits, nobody else stands against it."""
    return all(one.carried for one in tallies)


def ensure_carried(tallies: Sequence[Tally]) -> None:
    for one in tallies:
        if not one.carried:
            raise NotCarriedElsewhere(body=one.body, yes=one.yes, needed=one.needed)
