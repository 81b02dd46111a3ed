"""What the desk keeps, as lists for other programs: members, matters, proposals, and what was granted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from committee_desk.domain.payment import granted
from committee_desk.domain.person import Membership, Person
from committee_desk.jobs.listing import Listing, Row
from committee_desk.store import grants, matters, payments, people, policies, proposals


def _members(session: Session) -> Iterator[Row]:
    for one in people.everyone(session):
        if one.memberships:
            yield _member(one, one.memberships[-1])


def _member(one: Person, term: Membership) -> Row:
    return {
        "name": one.name,
        "office": one.office,
        "title": one.title,
        "kind": term.kind,
        "role": term.role,
        "post": term.post,
        "gender": one.gender,
        "from": term.begins,
        "to": term.ended_on or term.ends,
        "note": one.note,
    }


def _matters(session: Session) -> Iterator[Row]:
    for one in matters.REGISTER.all(session):
        yield {
            "number": one.number,
            "kind": one.kind,
            "title": one.title,
            "submitter": one.submitter,
            "department": one.department,
            "received": one.received_on,
            "summary": one.summary,
            "stage": one.stage,
            "outcome": one.outcome,
            "decided": one.decided_on,
            "published": one.published_on,
        }


def _proposals(session: Session) -> Iterator[Row]:
    for one in proposals.REGISTER.all(session):
        main = one.proposers[0] if one.proposers else None
        yield {
            "number": one.number,
            "title": one.title,
            "proposer": ", ".join(proposer.name for proposer in one.proposers),
            "department": one.department,
            "grade": main.grade if main else "",
            "employment": main.employment if main else None,
            "kind": one.kind,
            "received": one.received_on,
            "summary": one.summary,
            "effect": one.effect,
            "complaint": one.complaint,
            "stage": one.stage,
            "ended": one.ended_on,
        }


def _grants(session: Session) -> Iterator[Row]:
    for one in grants.REGISTER.all(session):
        named = proposals.labels(session, [one.proposal]) if one.proposal else {}
        number, title = named[one.proposal] if one.proposal else ("", "")
        yield {
            "matter": one.decided_by if one.matter is None else matters.get(session, one.matter).number,
            "granted": one.granted_on,
            "proposal": number,
            "title": title,
            "person": one.person,
            "step": one.step,
            "grade": one.grade,
            "measure": one.measure,
            "won": one.won,
            "condition": one.condition,
            "voided": one.voided_because,
        }


def _payments(session: Session) -> Iterator[Row]:
    for matter in payments.supported(session):
        about = granted(matter)
        for one in payments.ledger(session, matter.id).entries:
            yield {
                "matter": matter.number,
                "applicant": about.applicant,
                "support": about.support,
                "granted": about.granted,
                "on": one.on,
                "move": one.move,
                "won": one.won,
                "party": one.party,
                "instance": one.instance,
                "ground": one.ground,
                "note": one.note,
                "voided": one.voided_because,
            }


def _policies(session: Session) -> Iterator[Row]:
    for one in policies.every(session):
        claims = policies.claims_of(session, one.id)
        yield {
            "insurer": one.insurer,
            "number": one.number,
            "begins": one.begins,
            "ends": one.ends,
            "per_case": one.per_case,
            "per_year": one.per_year,
            "premium": one.premium,
            "covers": one.covers,
            "claims": len(claims),
            "paid": sum(each.paid for each in claims),
            "note": one.note,
        }


OF_DESK: Mapping[str, Listing] = {
    "payments": Listing(
        {
            "matter": "의안번호",
            "applicant": "신청인",
            "support": "지원의 종류",
            "granted": "지원액(원)",
            "on": "일자",
            "move": "구분",
            "won": "금액(원)",
            "party": "상대방",
            "instance": "단계·심급",
            "ground": "환수 사유",
            "note": "비고",
            "voided": "무효 사유",
        },
        _payments,
    ),
    "policies": Listing(
        {
            "insurer": "보험사",
            "number": "증권번호",
            "begins": "시작일",
            "ends": "종료일",
            "per_case": "사고당 한도(원)",
            "per_year": "연간 한도(원)",
            "premium": "보험료(원)",
            "covers": "피보험자",
            "claims": "청구 건수",
            "paid": "지급액(원)",
            "note": "비고",
        },
        _policies,
    ),
    "members": Listing(
        {
            "name": "성명",
            "office": "소속",
            "title": "직위",
            "kind": "구분",
            "role": "역할",
            "post": "직책",
            "gender": "성별",
            "from": "임기시작",
            "to": "임기종료",
            "note": "비고",
        },
        _members,
    ),
    "matters": Listing(
        {
            "number": "번호",
            "kind": "종류",
            "title": "제목",
            "submitter": "제출자",
            "department": "부서",
            "received": "접수일",
            "summary": "요지",
            "stage": "단계",
            "outcome": "결과",
            "decided": "의결일",
            "published": "공개일",
        },
        _matters,
    ),
    "proposals": Listing(
        {
            "number": "번호",
            "title": "제목",
            "proposer": "제안자",
            "department": "부서",
            "grade": "직급",
            "employment": "고용구분",
            "kind": "종류",
            "received": "접수일",
            "summary": "요지",
            "effect": "기대효과",
            "complaint": "민원번호",
            "stage": "단계",
            "ended": "종결일",
        },
        _proposals,
    ),
    "grants": Listing(
        {
            "matter": "의안번호",
            "granted": "의결일",
            "proposal": "제안번호",
            "title": "제안명",
            "person": "대상자",
            "step": "단계",
            "grade": "등급",
            "measure": "포상",
            "won": "금액(원)",
            "condition": "조건",
            "voided": "무효 사유",
        },
        _grants,
    ),
}
