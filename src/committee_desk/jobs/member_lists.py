"""The list of members: which columns it has, and what each row does to the people on the desk.

성명 · 소속 · 직위 · 구분 · 역할 · 임기 ... ─► Person with a term ─► entered, changed, or as it was
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import person as acts
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Gender, Kind, Membership, Person, Post, Role, composition
from committee_desk.frozen import frozen
from committee_desk.jobs.cells import day, period, word
from committee_desk.jobs.importing import Importing, Row, State, Step, TwiceHere, attempted, changed
from committee_desk.jobs.understanding import Column, Filled, Table, needed, plain
from committee_desk.store import desks, people
from committee_desk.store.people import SeveralPeople

NAME = Column("name", ("성명", "이름", "위원명", "성함", "name"), required=True)
OFFICE = Column("office", ("소속", "소속기관", "office"))
TITLE = Column("title", ("직위", "직급", "title"))
BOTH = Column("office_title", ("소속 및 직위", "소속 직위", "소속 및 직급", "office and title"))
KIND = Column("kind", ("구분", "위원 구분", "kind"))
ROLE = Column("role", ("역할", "role"))
POST = Column("post", ("직책", "post"))
GENDER = Column("gender", ("성별", "gender"))
BEGINS = Column(
    "begins", ("임기시작", "위촉(임명)일", "위촉일", "임명일", "임기시작일", "임기개시일", "from")
)
ENDS = Column("ends", ("임기종료", "임기만료일", "임기종료일", "임기만료", "to"))
TERM = Column("term", ("임기", "위촉기간", "임기(위촉기간)", "term"))
NOTE = Column("note", ("비고", "note"))
COLUMNS = (NAME, OFFICE, TITLE, BOTH, KIND, ROLE, POST, GENDER, BEGINS, ENDS, TERM, NOTE)

KINDS = {
    "위촉": Kind.COMMISSIONED,
    "당연직": Kind.EX_OFFICIO,
    "위촉직": Kind.COMMISSIONED,
    "민간": Kind.COMMISSIONED,
    "민간위원": Kind.COMMISSIONED,
    "위촉위원": Kind.COMMISSIONED,
    "당연직위원": Kind.EX_OFFICIO,
    "당연": Kind.EX_OFFICIO,
    "내부": Kind.EX_OFFICIO,
    "외부": Kind.COMMISSIONED,
    "commissioned": Kind.COMMISSIONED,
    "ex_officio": Kind.EX_OFFICIO,
}
ROLES = {
    "위원장": Role.CHAIR,
    "부위원장": Role.VICE_CHAIR,
    "위원": Role.MEMBER,
    "간사": Role.SECRETARY,
    "chair": Role.CHAIR,
    "vice_chair": Role.VICE_CHAIR,
    "member": Role.MEMBER,
    "secretary": Role.SECRETARY,
}
POSTS = {
    "감사기구의 장": Post.AUDIT_HEAD,
    "없음": Post.NONE,
    "audit_head": Post.AUDIT_HEAD,
    "none": Post.NONE,
}
GENDERS = {
    "여": Gender.FEMALE,
    "남": Gender.MALE,
    "여성": Gender.FEMALE,
    "남성": Gender.MALE,
    "여자": Gender.FEMALE,
    "남자": Gender.MALE,
    "female": Gender.FEMALE,
    "male": Gender.MALE,
    "f": Gender.FEMALE,
    "m": Gender.MALE,
    "unsaid": Gender.UNSAID,
}


@frozen
class _Desk:
    """Whom the desk knows, which names the file says more than once, and whom earlier rows have named."""

    by_name: Mapping[str, Sequence[Person]]
    repeated: frozenset[str]
    taken: dict[tuple[str, str], int]


def plan(session: Session, table: Table) -> list[Step]:
    """What each row does, against the people as they are in this moment."""
    count = Counter(row.words("name") for row in table.rows)
    repeated = frozenset(name for name, times in count.items() if times > 1)
    by_name: dict[str, list[Person]] = defaultdict(list)
    for one in people.everyone(session):
        by_name[one.name].append(one)
    desk = _Desk(by_name, repeated, {})
    return [attempted(partial(_step, session, desk), row) for row in table.rows]


def warnings(session: Session, on: date) -> Iterator[Finding]:
    """Entering people is never refused for the composition of the body; what is wrong with it is said."""
    yield from composition(people.everyone(session), desks.rules(session, on), on)


MEMBERS = Importing(COLUMNS, plan, warnings)


def _step(session: Session, desk: _Desk, row: Filled) -> Step:
    name, (office, _title) = needed(row, NAME), _office_and_title(row)
    if earlier := desk.taken.get((name, office)):
        raise TwiceHere(what=f"{name}({office})" if office else name, row=earlier)
    desk.taken[name, office] = row.number
    before = _known(desk, name, office)
    after = _filled_in(row, before or Person(PersonId(0), name))
    if before is None:
        return Step(Row(row.number, State.NEW), partial(_enter, session, after))
    if after == before:
        return Step(Row(row.number, State.SAME))
    return changed(row, before, after, partial(_change, session, after))


def _enter(session: Session, person: Person, by: PersonId, at: datetime) -> Person:
    facts = {one.name: getattr(person, one.name) for one in fields(person) if one.name not in ("id", "name")}
    return acts.enter(session, person.name, **facts, by=by, at=at)


def _change(session: Session, person: Person, by: PersonId, at: datetime) -> Person:
    return acts.change(session, person, by=by, at=at)


def _known(desk: _Desk, name: str, office: str) -> Person | None:
    """Who on the desk this row means: by name, and by office too where there are several of that name."""
    same = desk.by_name.get(name, ())
    if len(same) > 1 or name in desk.repeated:
        same = [one for one in same if one.office == office]
    if len(same) > 1:
        raise SeveralPeople(name=name, count=len(same))
    return same[0] if same else None


def _filled_in(row: Filled, person: Person) -> Person:
    """The person as the row says; what it does not say stays as it was."""
    office, title = _office_and_title(row)
    return replace(
        person,
        office=office or person.office,
        title=title or person.title,
        gender=word(row, GENDER, GENDERS) or person.gender,
        memberships=_terms(row, person.memberships),
        note=row.words("note") or person.note,
    )


def _office_and_title(row: Filled) -> tuple[str, str]:
    both = row.words("office_title")
    if not both:
        return row.words("office"), row.words("title")
    office, _space, title = both.rpartition(" ")
    return (office, title) if office else (both, "")


def _terms(row: Filled, terms: tuple[Membership, ...]) -> tuple[Membership, ...]:
    """The terms with the one that the row speaks of; another first day is another term."""
    first, last = period(row, TERM)
    begins = day(row, BEGINS) or first
    known = next((one for one in reversed(terms) if begins is None or one.begins in (begins, None)), None)
    base = known or Membership(begins=begins)
    said = replace(
        base,
        role=word(row, ROLE, ROLES) or _role_as_post(row) or base.role,
        kind=word(row, KIND, KINDS) or base.kind,
        post=_post(row) or base.post,
        begins=begins or base.begins,
        ends=day(row, ENDS) or last or base.ends,
    )
    if known is None:
        speaks = row.cells.keys() & {"kind", "role", "post", "begins", "ends", "term"}
        return (*terms, said) if speaks else terms
    return tuple(said if one is known else one for one in terms)


def _post(row: Filled) -> Post | None:
    # Offices write the post into the remarks as often as into a column of its own.
    noted = Post.AUDIT_HEAD if plain(row.words("note")) == plain("감사기구의 장") else None
    return noted if _role_as_post(row) else word(row, POST, POSTS) or noted


def _role_as_post(row: Filled) -> Role | None:
    """Many offices write 위원장 and 위원 under 직책, which we ask for under 역할."""
    return ROLES.get(plain(row.words("post")))
