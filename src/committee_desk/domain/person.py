"""A person at the desk: member, secretary or official, with the terms they serve.

    Person ─ memberships (dates, role, kind, post) ─► seat on a day ─► composition(people, rules, on)

Entering people is never refused for composition; what is wrong is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum

from committee_desk.domain import interests
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import PersonId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Role(Enum):
    CHAIR = "chair"  # 위원장
    VICE_CHAIR = "vice_chair"  # 부위원장
    MEMBER = "member"  # 위원
    SECRETARY = "secretary"  # 간사: keeps the desk, has no seat


class Kind(Enum):
    COMMISSIONED = "commissioned"  # 위촉(민간)
    EX_OFFICIO = "ex_officio"  # 당연직


class Post(Enum):
    NONE = "none"
    AUDIT_HEAD = "audit_head"  # 감사기구의 장


class Gender(Enum):
    UNSAID = "unsaid"
    FEMALE = "female"
    MALE = "male"


class NameMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A person needs a name.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the name as it should stand on papers.")
    needs = ("name",)


class DatesCrossed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The term of {name} would end before it begins.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the first or the last day of the term.")
    needs = ("ends", "begins")


class NoTerm(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} serves no term on {on}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a day within the term, or enter the term first.")


class NotAMember(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has no seat on the day of the meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the term that covers the day, or leave the person out.")


class DismissalGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A term ends early only for a ground.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the ground of dismissal, or the member's own wish.")
    needs = ("ground", "words")


@frozen
class Membership:
    """One term: from its first day to its last, unless it ended earlier for a ground of 제11조의3."""

    role: Role = Role.MEMBER
    kind: Kind = Kind.COMMISSIONED
    post: Post = Post.NONE
    begins: date | None = None
    ends: date | None = None
    ended_on: date | None = None
    ended_because: str = ""

    def covers(self, on: date) -> bool:
        return _first_day(self) <= on <= _last_day(self)


@frozen
class Person:
    id: PersonId
    name: str
    office: str = ""
    title: str = ""
    gender: Gender = Gender.UNSAID
    memberships: tuple[Membership, ...] = ()
    interests: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise NameMissing
        for term in self.memberships:
            if term.begins and term.ends and term.ends < term.begins:
                raise DatesCrossed(name=self.name)

    def membership(self, on: date) -> Membership | None:
        """The term that covers this day; the latest, where two do."""
        return next((term for term in reversed(self.memberships) if term.covers(on)), None)

    def seated(self, on: date) -> bool:
        """Has a seat and a vote on this day; a secretary has neither."""
        term = self.membership(on)
        return term is not None and term.role is not Role.SECRETARY

    def ensure_seated(self, on: date) -> None:
        if not self.seated(on):
            raise NotAMember(name=self.name)

    def serves_as(self, kind: Kind, on: date) -> bool:
        term = self.membership(on)
        return term is not None and term.kind is kind

    def renewed(self, on: date) -> int:
        """연임: how many commissioned terms follow the first without a gap, up to this day."""
        held = [term for term in self.memberships if term.kind is Kind.COMMISSIONED and term.begins]
        chain = sorted((term for term in held if term.begins and term.begins <= on), key=_first_day)
        if not chain or not chain[-1].covers(on):
            return 0
        pairs = zip(reversed(chain[:-1]), reversed(chain), strict=False)
        gaps = (_first_day(later) - (_last_day(earlier)) > timedelta(days=1) for earlier, later in pairs)
        return next((place for place, gap in enumerate(gaps) if gap), len(chain) - 1)

    def dismissed(self, on: date, because: str) -> Person:
        """The same person, their present term ended on this day for this ground."""
        if not because.strip():
            raise DismissalGround
        term = self.membership(on)
        if term is None:
            raise NoTerm(name=self.name, on=on)
        ended = replace(term, ended_on=on, ended_because=because)
        return replace(self, memberships=tuple(ended if one is term else one for one in self.memberships))

    def related_to(self, *words: str) -> tuple[str, ...]:
        """Entries of the interests register that are named in these texts, for the secretary to look at."""
        return interests.named(self.interests, words)


def _first_day(term: Membership) -> date:
    return term.begins or date.min


def _last_day(term: Membership) -> date:
    return min((day for day in (term.ends, term.ended_on) if day), default=date.max)


def seated(people: Iterable[Person], on: date) -> list[Person]:
    """Those with a seat on this day, the chair first, then by name."""
    return sorted((one for one in people if one.seated(on)), key=lambda one: _rank(one, on))


def _rank(person: Person, on: date) -> tuple[int, str, int]:
    term = person.membership(on)
    return (list(Role).index(term.role) if term else len(Role), person.name, person.id)


TOO_FEW = QT_TRANSLATE_NOOP("errors", "Members: {count}, too few; at least {minimum} are needed.")
TOO_MANY = QT_TRANSLATE_NOOP("errors", "Members: {count}, too many; at most {maximum} are allowed.")
TOO_FEW_PRIVATE = QT_TRANSLATE_NOOP(
    "errors", "{private} of {count} are commissioned from outside; at least {share} must be."
)
NO_AUDIT_HEAD = QT_TRANSLATE_NOOP("errors", "The head of the audit body is not among the members.")
NO_CHAIR = QT_TRANSLATE_NOOP("errors", "There is no chairperson.")
TWO_CHAIRS = QT_TRANSLATE_NOOP("errors", "There are {count} chairpersons; there can be one.")
ONE_GENDER = QT_TRANSLATE_NOOP(
    "errors", "{count} of {all} commissioned members are of one gender; at most {share} may be."
)
RENEWED = QT_TRANSLATE_NOOP(
    "errors", "Times {name} was commissioned again in a row: {renewed}; allowed at most: {allowed}."
)
GENDER = "meeting.designated.gender"
ALL_OF_ONE_GENDER = QT_TRANSLATE_NOOP("errors", "All {count} designated for the meeting are of one gender.")
CHANGE_TERMS = QT_TRANSLATE_NOOP("errors", "Correct the members and their terms.")


def composition(people: Iterable[Person], rules: Rules, on: date) -> Iterator[Finding]:
    """What the rule pack says about the whole body on this day."""
    members = seated(people, on)
    yield from _size(members, rules)
    yield from _private(members, rules, on, "composition.private_share")
    terms = [term for one in members if (term := one.membership(on))]
    chairs = sum(term.role is Role.CHAIR for term in terms)
    if chairs != 1:
        yield _found(rules, "chair.posts", TWO_CHAIRS if chairs else NO_CHAIR, count=chairs)
    if rules.flag("composition.audit_head") and all(term.post is not Post.AUDIT_HEAD for term in terms):
        yield _found(rules, "composition.audit_head", NO_AUDIT_HEAD)
    yield from _gender(members, rules, on)
    for one in members:
        yield from renewals(one, rules, on)


def renewals(person: Person, rules: Rules, on: date) -> Iterator[Finding]:
    """Whether somebody from outside serves one term after the other more often than the rules allow."""
    if rules.get("member.renewals") is None:
        return
    allowed, renewed = rules.number("member.renewals"), person.renewed(on)
    if renewed > allowed:
        facts = {"name": person.name, "renewed": renewed, "allowed": allowed}
        yield by_rule(rules, "member.renewals", RENEWED, CHANGE_TERMS, facts)


def designation(designated: Sequence[Person], rules: Rules, on: date) -> Iterator[Finding]:
    """What the rule pack says about those designated for one meeting (제11조제4항)."""
    minimum = rules.number("meeting.designated.minimum")
    if len(designated) < minimum:
        yield _found(rules, "meeting.designated.minimum", TOO_FEW, count=len(designated), minimum=minimum)
    yield from _private(designated, rules, on, "meeting.designated.private_share")
    considered = rules.get(GENDER) is not None and rules.flag(GENDER)
    if considered and {one.gender for one in designated} in ({Gender.FEMALE}, {Gender.MALE}):
        yield _found(rules, GENDER, ALL_OF_ONE_GENDER, count=len(designated))


def _size(members: Sequence[Person], rules: Rules) -> Iterator[Finding]:
    size = rules.bounds("composition.size")
    if len(members) < size.minimum:
        yield _found(rules, "composition.size", TOO_FEW, count=len(members), minimum=size.minimum)
    if len(members) > size.maximum:
        yield _found(rules, "composition.size", TOO_MANY, count=len(members), maximum=size.maximum)


def _private(members: Sequence[Person], rules: Rules, on: date, key: str) -> Iterator[Finding]:
    share = rules.share(key)
    private = sum(one.serves_as(Kind.COMMISSIONED, on) for one in members)
    if private < share * len(members):
        yield _found(rules, key, TOO_FEW_PRIVATE, private=private, count=len(members), share=share)


def _gender(members: Sequence[Person], rules: Rules, on: date) -> Iterator[Finding]:
    share = rules.share("composition.gender_share")
    commissioned = [one for one in members if one.serves_as(Kind.COMMISSIONED, on)]
    for gender in (Gender.FEMALE, Gender.MALE):
        count = sum(one.gender is gender for one in commissioned)
        if count > share * len(commissioned):
            facts = {"count": count, "all": len(commissioned), "share": share}
            yield _found(rules, "composition.gender_share", ONE_GENDER, **facts)


def _found(rules: Rules, key: str, text: str, **facts: object) -> Finding:
    return by_rule(rules, key, text, CHANGE_TERMS, facts)
