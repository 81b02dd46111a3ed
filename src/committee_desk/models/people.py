"""People as the screen shows them: the list, one person with their terms and key, the composition check.

    store.people, store.keys ─► lines(on) ─► columns()
    one person ─► about(id, on) ─► About (terms, key, where they stand)
    everyone, the rule pack ─► checks(on) ─► Check (words, tone, sentence, article)

The rules are the domain's: nothing is judged here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import calendar
from committee_desk.domain import person as rule
from committee_desk.domain.ids import KeyId, PersonId
from committee_desk.domain.paper import Key
from committee_desk.domain.person import Gender, Kind, Membership, Person, Post, Role
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.table import Align, Column, Tone
from committee_desk.store import desks, keys, people
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SOON = timedelta(days=30)
FOREVER = date.max


@frozen
class PersonLine:
    id: PersonId
    name: str
    office: str
    role: str
    rank: int
    ends: date | None
    standing: str
    tone: Tone
    key: str


@frozen
class TermLine:
    """One term; `id` is its place among the person's terms."""

    id: int
    term: Membership
    standing: str
    tone: Tone


@frozen
class Draft:
    """A term as its form shows it; how it ended is not typed there."""

    role: Role = Role.MEMBER
    kind: Kind = Kind.COMMISSIONED
    post: Post = Post.NONE
    begins: date | None = None
    ends: date | None = None

    @classmethod
    def of(cls, term: Membership) -> Draft:
        return cls(term.role, term.kind, term.post, term.begins, term.ends)

    def over(self, term: Membership) -> Membership:
        """The term with what was typed."""
        return replace(
            term, role=self.role, kind=self.kind, post=self.post, begins=self.begins, ends=self.ends
        )


@frozen
class Newcomer:
    """Somebody new as the form shows them; without `serves` they get no term."""

    name: str = ""
    office: str = ""
    title: str = ""
    gender: Gender = Gender.UNSAID
    serves: bool = True
    role: Role = Role.MEMBER
    kind: Kind = Kind.COMMISSIONED
    post: Post = Post.NONE
    begins: date | None = None
    ends: date | None = None

    def terms(self) -> tuple[Membership, ...]:
        term = Membership(self.role, self.kind, self.post, self.begins, self.ends)
        return (term,) if self.serves else ()


@frozen
class KeyFacts:
    id: KeyId
    fingerprint: str
    made: str


@frozen
class About:
    person: Person
    standing: str
    tone: Tone
    terms: tuple[TermLine, ...]
    key: KeyFacts | None
    serves: bool


@frozen
class Check:
    words: str
    tone: Tone
    sentence: str
    article: str


def columns() -> list[Column[PersonLine]]:
    return [
        Column(translate("people", "Name"), lambda line: line.name, width=4),
        Column(translate("people", "Office"), lambda line: line.office),
        Column(translate("people", "Role"), lambda line: line.role, sort=lambda line: line.rank),
        Column(
            translate("people", "Term until"),
            lambda line: line.standing,
            sort=lambda line: (line.ends or FOREVER).toordinal(),
            tone=lambda line: line.tone,
            width=9,
        ),
        Column(translate("people", "Key"), lambda line: line.key, align=Align.AlignCenter, width=2),
    ]


def term_columns() -> list[Column[TermLine]]:
    return [
        Column(translate("people", "From"), lambda line: dates.short_day(line.term.begins), width=6),
        Column(translate("people", "To"), lambda line: dates.short_day(line.term.ends), width=6),
        Column(translate("people", "Role"), lambda line: _role(line.term)),
        Column(
            translate("people", "Standing"), lambda line: line.standing, tone=lambda line: line.tone, width=5
        ),
    ]


def lines(session: Session, on: date) -> list[PersonLine]:
    """Everyone, those with a seat first, the chair before all."""
    holders = keys.holders(session)
    found = [_line(one, on, one.id in holders) for one in people.everyone(session)]
    return sorted(found, key=lambda line: (line.rank, line.name, line.id))


def about(session: Session, id: PersonId, on: date) -> About:
    """One person, with what the detail pane says of them."""
    person = people.get(session, id)
    standing, tone = _standing(person, on)
    terms = tuple(TermLine(at, term, *_term_standing(term, on)) for at, term in enumerate(person.memberships))
    serves = person.membership(on) is not None
    return About(person, standing, tone, terms[::-1], _key_facts(keys.of(session, id)), serves)


def next_term(session: Session, id: PersonId, on: date) -> Draft:
    """A term to start from: the one that follows the last, as long as the rules say, or a first one."""
    person, rules = people.get(session, id), desks.rules(session, on)
    last = person.memberships[-1] if person.memberships else Membership()
    ended = last.ended_on or last.ends
    begins = ended + timedelta(days=1) if ended else on
    return Draft(last.role, last.kind, last.post, begins, _last_day(last.kind, begins, rules))


def newcomer(session: Session, on: date) -> Newcomer:
    """An empty form, its term as long as the rules say from this day on."""
    return Newcomer(begins=on, ends=_last_day(Kind.COMMISSIONED, on, desks.rules(session, on)))


def corrected(person: Person, at: int, term: Membership) -> Person:
    """The same person with another term in this place."""
    terms = tuple(term if place == at else one for place, one in enumerate(person.memberships))
    return replace(person, memberships=terms)


def renewals(session: Session, id: PersonId, on: date) -> str:
    """How often the person was commissioned, and how many renewals the rules allow."""
    person, rules = people.get(session, id), desks.rules(session, on)
    served = sum(term.kind is Kind.COMMISSIONED for term in person.memberships)
    if not served or "member.renewals" not in rules.values:
        return ""
    said = translate("people", "Commissioned so far: {served}; renewals allowed: {allowed} ({article}).")
    allowed, article = rules.number("member.renewals"), rules.article("member.renewals")
    return said.format(served=served, allowed=allowed, article=article)


def dismissal_grounds(session: Session, on: date) -> list[tuple[str, str]]:
    """The grounds of the rule pack, each as it is kept and as it is read."""
    return [
        (str(row["ko"]), words.row_name(row)) for row in desks.rules(session, on).table("dismissal.grounds")
    ]


def checks(session: Session, on: date) -> list[Check]:
    """Where the whole body stands against the rule pack on this day."""
    rules, everyone = desks.rules(session, on), people.everyone(session)
    seated = rule.seated(everyone, on)
    if "composition.size" not in rules.values:
        return []
    found = {
        finding.text: words.finding_words(finding, rules) for finding in rule.composition(everyone, rules, on)
    }
    checks = [
        _size(seated, rules, found),
        _private(seated, rules, found, on),
        _gender(seated, rules, found),
        _chair(rules, found),
        _audit_head(rules, found),
        _ending(seated, rules, on),
    ]
    if seated:
        return checks
    # While there is nobody, nothing is in order yet.
    return [replace(one, tone=Tone.PLAIN) if one.tone is Tone.SUCCESS else one for one in checks]


def _line(person: Person, on: date, has_key: bool) -> PersonLine:
    term = person.membership(on)
    standing, tone = _standing(person, on)
    return PersonLine(
        person.id,
        person.name,
        person.office,
        _role(term) if term else "",
        list(Role).index(term.role) if term else len(Role),
        term.ends if term else None,
        standing,
        tone,
        "✓" if has_key else "",
    )


def _role(term: Membership) -> str:
    """The role, and for those with a seat the kind of member too."""
    role = words.role_name(term.role)
    return role if term.role is Role.SECRETARY else f"{role} · {words.member_kind_name(term.kind)}"


def _standing(person: Person, on: date) -> tuple[str, Tone]:
    """Until when the person serves; those whose term is soon over, or is over, stand out."""
    term = person.membership(on) or (person.memberships[-1] if person.memberships else None)
    if term is None:
        return "", Tone.OFF
    last = term.ended_on or term.ends
    if last is None:
        return translate("people", "While in post"), Tone.SUCCESS
    left = (last - on).days
    if left > SOON.days or (term.begins and on < term.begins):
        return dates.short_day(last), Tone.SUCCESS
    if left < 0:
        return dates.short_day(last), Tone.OFF
    said = translate("people", "D-{left} ({month}-{day})")
    return said.format(left=left, month=last.month, day=last.day), Tone.WARNING


def _term_standing(term: Membership, on: date) -> tuple[str, Tone]:
    if term.covers(on):
        return translate("people", "Runs"), Tone.SUCCESS
    if term.begins and on < term.begins:
        return translate("people", "To come"), Tone.PLAIN
    return translate("people", "Ended") if term.ended_on else translate("people", "Expired"), Tone.OFF


def ending(term: Membership) -> str:
    """When and why a term ended before its time; nothing where it did not."""
    if term.ended_on is None:
        return ""
    said = translate("people", "Ended on {day}: {ground}")
    return said.format(day=dates.day(term.ended_on), ground=term.ended_because)


def _last_day(kind: Kind, begins: date, rules: Rules) -> date | None:
    in_post = kind is Kind.EX_OFFICIO and rules.choice("member.official_term") == "in_post"
    if in_post or "member.term_years" not in rules.values:
        return None
    return calendar.term_end(begins, rules.period("member.term_years"))


def _key_facts(key: Key | None) -> KeyFacts | None:
    if key is None:
        return None
    return KeyFacts(key.id, words.fingerprint(key.fingerprint), dates.moment(key.made_at))


def _check(said: str, keys: tuple[str, ...], fine: str, article: str, found: dict[str, str]) -> Check:
    """In order while none of the findings `keys` was made; else their sentence."""
    wrong = [found[key] for key in keys if key in found]
    return Check(said, Tone.WARNING if wrong else Tone.SUCCESS, " ".join(wrong) or fine, article)


def _size(seated: list[Person], rules: Rules, found: dict[str, str]) -> Check:
    size = rules.bounds("composition.size")
    said = translate("people", "Members {count}").format(count=len(seated))
    fine = translate("people", "{minimum} to {maximum} members, the chair included.")
    fine = fine.format(minimum=size.minimum, maximum=size.maximum)
    return _check(said, (rule.TOO_FEW, rule.TOO_MANY), fine, rules.article("composition.size"), found)


def _private(seated: list[Person], rules: Rules, found: dict[str, str], on: date) -> Check:
    private = sum(one.serves_as(Kind.COMMISSIONED, on) for one in seated)
    said = translate("people", "Private {private} of {count}").format(private=private, count=len(seated))
    share = rules.share("composition.private_share")
    fine = translate("people", "At least {share} are commissioned from outside.").format(share=share)
    article = rules.article("composition.private_share")
    return _check(said, (rule.TOO_FEW_PRIVATE,), fine, article, found)


def _gender(seated: list[Person], rules: Rules, found: dict[str, str]) -> Check:
    women = sum(one.gender is Gender.FEMALE for one in seated)
    unsaid = sum(one.gender is Gender.UNSAID for one in seated)
    said = translate("people", "Women {women} of {count}").format(women=women, count=len(seated))
    fine = translate("people", "Gender is considered; not stated for {unsaid}.").format(unsaid=unsaid)
    article = rules.article("composition.gender")
    return _check(said, (rule.ONE_GENDER,), fine, article, found)


def _chair(rules: Rules, found: dict[str, str]) -> Check:
    said, fine = translate("people", "Chairperson"), translate("people", "There is one chairperson.")
    return _check(said, (rule.NO_CHAIR, rule.TWO_CHAIRS), fine, rules.article("chair.posts"), found)


def _audit_head(rules: Rules, found: dict[str, str]) -> Check:
    said = words.post_name(Post.AUDIT_HEAD)
    fine = translate("people", "The head of the audit body is among the members.")
    return _check(said, (rule.NO_AUDIT_HEAD,), fine, rules.article("composition.audit_head"), found)


def _ending(seated: list[Person], rules: Rules, on: date) -> Check:
    ends = [(term.ends, one.name) for one in seated if (term := one.membership(on)) and term.ends]
    ending = sorted((last, name) for last, name in ends if last - on <= SOON)
    said = translate("people", "Ending in {days} days: {count}")
    said = said.format(days=SOON.days, count=len(ending))
    fine = translate("people", "No term ends within {days} days.").format(days=SOON.days)
    sentence = ", ".join(f"{name} {dates.day(last)}" for last, name in ending) or fine
    tone = Tone.WARNING if ending else Tone.SUCCESS
    return Check(said, tone, sentence, rules.article("member.term_years"))
