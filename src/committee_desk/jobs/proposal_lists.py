"""The list of proposals: which columns it has, and what each row does to the register.

    번호 · 제목 · 제안자 · 부서 · 고용구분 · 종류 · 접수일 ─► Proposal ─► received, changed, as it was

Joint proposers stand in one cell, parted by commas or ·; the first is the main proposer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import proposal as acts
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.proposal import Employment, Kind, Proposal, Proposer, likenesses
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs.cells import NoDay, day, word
from committee_desk.jobs.entered import Entered, needed_day
from committee_desk.jobs.importing import Importing, Row, State, Step, attempted, changed
from committee_desk.jobs.understanding import Column, Filled, Table, needed
from committee_desk.store import proposals, rounds
from committee_desk.store.running import Running

NUMBER = Column("number", ("번호", "제안번호", "접수번호", "number"))
TITLE = Column("title", ("제목", "제안명", "제안제목", "건명", "title"), required=True)
PROPOSER = Column("proposer", ("제안자", "제안자명", "성명", "proposer"))
DEPARTMENT = Column("department", ("부서", "소속", "제안부서", "소속부서", "department"))
GRADE = Column("grade", ("직급", "직위", "grade"))
EMPLOYMENT = Column("employment", ("고용구분", "고용형태", "신분", "employment"))
KIND = Column("kind", ("종류", "제안구분", "제안종류", "구분", "kind"))
RECEIVED = Column("received", ("접수일", "접수일자", "제안일", "received"), required=True)
SUMMARY = Column("summary", ("요지", "제안요지", "제안내용", "주요내용", "summary"))
EFFECT = Column("effect", ("기대효과", "효과", "effect"))
COMPLAINT = Column("complaint", ("민원번호", "관련민원", "complaint"))
COLUMNS = (
    NUMBER,
    TITLE,
    PROPOSER,
    DEPARTMENT,
    GRADE,
    EMPLOYMENT,
    KIND,
    RECEIVED,
    SUMMARY,
    EFFECT,
    COMPLAINT,
)

KINDS = {
    "아이디어": Kind.IDEA,
    "아이디어제안": Kind.IDEA,
    "실시": Kind.CARRIED_OUT,
    "실시제안": Kind.CARRIED_OUT,
    "공모": Kind.OPEN_CALL,
    "공모제안": Kind.OPEN_CALL,
    "idea": Kind.IDEA,
    "carried_out": Kind.CARRIED_OUT,
    "open_call": Kind.OPEN_CALL,
}
EMPLOYMENTS = {
    "일반직": Employment.GENERAL,
    "특정직": Employment.SPECIAL,
    "별정직": Employment.POLITICAL,
    "정무직": Employment.POLITICAL,
    "임기제": Employment.TERM,
    "시간선택제": Employment.PART_TIME,
    "공무직": Employment.PUBLIC_SERVICE,
    "무기계약직": Employment.PUBLIC_SERVICE,
    "기간제": Employment.FIXED_TERM,
    "국민": Employment.CITIZEN,
    "주민": Employment.CITIZEN,
    "시민": Employment.CITIZEN,
    "구민": Employment.CITIZEN,
    **{one.value: one for one in Employment},
}
JOINED = re.compile(r"\s*[,·ㆍ、;]\s*")
NONE = "-"
ALIKE = QT_TRANSLATE_NOOP("errors", "Proposals {first} and {later} read alike: are they the same?")
NOT_COMPARED = QT_TRANSLATE_NOOP(
    "errors",
    "{count} proposals were not compared with each other by the way; the screen of proposals does it.",
)
COMPARED = 5_000  # proposals; of more the import would seem to hang


def plan(session: Session, table: Table) -> Iterator[Step]:
    """What each row does, against what the register says of these numbers and days in this moment."""
    numbers = dict.fromkeys(filter(None, (row.words("number") for row in table.rows)))
    nameless = (row for row in table.rows if not row.words("number"))
    days = dict.fromkeys(filter(None, map(_said_day, nameless)))
    register = Entered.of(proposals.among(session, [*numbers], [*days]))
    given = Running(partial(proposals.next_number, session), frozenset(numbers))
    return (attempted(partial(_step, session, register, given), row) for row in table.rows)


def _said_day(row: Filled) -> date | None:
    try:
        return day(row, RECEIVED)
    except NoDay:
        return None  # the row says so itself


def alike(session: Session, on: date) -> Iterator[Finding]:
    """Proposals that read alike are named; whether they are the same, a person decides."""
    texts = proposals.texts(session)
    if len(texts) > COMPARED:
        yield Finding(NOT_COMPARED, article="", facts={"count": f"{len(texts):,}"})
        return
    found = likenesses(texts, proposals.decided_on(session))
    labels = proposals.labels(session, [id for one in found for id in (one.first, one.later)])
    for one in found:
        facts = {"first": labels[one.first][0], "later": labels[one.later][0]}
        yield Finding(ALIKE, article="", facts=facts)


def _step(session: Session, register: Entered[Proposal], given: Running, row: Filled) -> Step:
    number, title, received = row.words("number"), needed(row, TITLE), needed_day(row, RECEIVED)
    before = register.found(row, number, title, received)
    facts = _facts(row, received)
    if before is None:
        return Step(Row(row.number, State.NEW), kept=partial(_numbered, given, facts))
    return _again(session, row, before, facts)


def _again(session: Session, row: Filled, before: Proposal, said: Proposal) -> Step:
    """A row about a proposal that is in the register already; an empty cell changes nothing."""
    after = replace(
        before,
        title=said.title,
        received_on=said.received_on,
        kind=said.kind if row.words("kind") else before.kind,
        proposers=said.proposers or before.proposers,
        department=said.department or before.department,
        summary=said.summary or before.summary,
        effect=said.effect or before.effect,
        complaint=said.complaint or before.complaint,
    )
    if after == before:
        return Step(Row(row.number, State.SAME))
    if scored := rounds.scored_in(session, before.id):
        raise acts.ScoringBegan(number=before.number, title=scored[0].title)
    return changed(row, before, after, partial(_change, session, after))


def _facts(row: Filled, received: date) -> Proposal:
    """The row as a proposal that has no number of the desk yet."""
    return Proposal(
        id=ProposalId(0),
        number=row.words("number") or NONE,
        title=row.words("title"),
        received_on=received,
        kind=word(row, KIND, KINDS) or Kind.IDEA,
        proposers=_proposers(row),
        department=row.words("department"),
        summary=row.text("summary"),
        effect=row.text("effect"),
        complaint=row.words("complaint"),
    )


def _proposers(row: Filled) -> tuple[Proposer, ...]:
    said = row.words("proposer")
    grade = row.words("grade") if row.words("grade") != NONE else ""
    employment = word(row, EMPLOYMENT, EMPLOYMENTS) or Employment.UNSAID
    names = [name for name in JOINED.split(said) if name]
    # The cells beside the names speak of the first, who is the main proposer.
    return tuple(
        Proposer(name, row.words("department"), grade, employment) if at == 0 else Proposer(name)
        for at, name in enumerate(names)
    )


def _numbered(given: Running, said: Proposal) -> Proposal:
    """With the number that it brings, or else the next; asked when its turn to be written has come."""
    return said if said.number != NONE else replace(said, number=given.next(said.received_on.year))


def _receive(
    session: Session, many: Sequence[Callable[[], Proposal]], by: PersonId, at: datetime
) -> list[Proposal]:
    return acts.receive_many(session, [one() for one in many], by=by, at=at)


def _change(session: Session, proposal: Proposal, by: PersonId, at: datetime) -> Proposal:
    return acts.change(session, proposal, by=by, at=at)


PROPOSALS = Importing(COLUMNS, plan, alike, keep=_receive)
