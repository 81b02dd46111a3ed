"""Who may stand in for the chair 위원장 직무대행, and what the ordinance says of another.

    meeting, the person named, those designated ─► doubts ─► Finding with the article on acting chairs

That they are in the room and not recused is for `Meeting.preside` to refuse.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import PersonId
from committee_desk.domain.meeting import NOBODY, Meeting
from committee_desk.domain.person import Person, Role
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP

CHAIR_IS_THERE = QT_TRANSLATE_NOOP("errors", "{chair} is in the room and may preside as the chair.")
VICE_CHAIR_FIRST = QT_TRANSLATE_NOOP("errors", "{vice_chair}, the vice-chair, stands in for the chair first.")
SAY_WHY = QT_TRANSLATE_NOOP("errors", "Let them preside, or say why somebody else does.")
KEY = "chair.acting"


def able(meeting: Meeting, recused: frozenset[PersonId] = NOBODY) -> tuple[PersonId, ...]:
    """Those in the room who may preside, the chair first, in the order of the designation."""
    return tuple(one for one in meeting.designated if one in meeting.room - recused)


def doubts(
    meeting: Meeting,
    who: PersonId,
    designated: Iterable[Person],
    rules: Rules,
    recused: frozenset[PersonId] = NOBODY,
) -> Iterator[Finding]:
    """What speaks against this person presiding now, with the article on acting chairs."""
    free = [one for one in designated if one.id in able(meeting, recused)]
    if who == meeting.chair or rules.get(KEY) is None:
        return
    for chair in (one for one in free if one.id == meeting.chair):
        facts = {"chair": chair.name}
        yield by_rule(rules, KEY, CHAIR_IS_THERE, SAY_WHY, facts, strength=Strength.WARN)
        return
    vice = [one for one in free if _is_vice(one, meeting)]
    if rules.choice(KEY) == "vice_chair_first" and vice and who not in [one.id for one in vice]:
        facts = {"vice_chair": vice[0].name}
        yield by_rule(rules, KEY, VICE_CHAIR_FIRST, SAY_WHY, facts, strength=Strength.WARN)


def stands_in(
    meeting: Meeting, designated: Iterable[Person], rules: Rules, recused: frozenset[PersonId] = NOBODY
) -> PersonId | None:
    """Who stands in for the chair by the rules alone; nobody where the chair is to name somebody."""
    if rules.get(KEY) is None or rules.choice(KEY) != "vice_chair_first":
        return None
    free = (one for one in designated if one.id != meeting.chair and one.id not in recused)
    return next((one.id for one in free if _is_vice(one, meeting)), None)


def _is_vice(person: Person, meeting: Meeting) -> bool:
    term = person.membership(meeting.held_on)
    return term is not None and term.role is Role.VICE_CHAIR
