"""Korean for papers, the command line's exports, and nothing else; windows speak through models.

    dates, sums, numbers and names from the domain ──► words as the office writes them

First what every paper shares (days, sums), then the sentences of each subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType

from committee_desk.domain import joint, references
from committee_desk.domain.awards import Cut
from committee_desk.domain.ballot import Choice, Item, Result
from committee_desk.domain.calendar import SEOUL, Period
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.grant import Grant, Measure, Receiver, Step
from committee_desk.domain.grant import Stage as Promised
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.kinds.exemption import Asker, Audit, Judged
from committee_desk.domain.matter import Disclosure, Resolution
from committee_desk.domain.meeting import Meeting, Mode
from committee_desk.domain.person import Kind, Role
from committee_desk.domain.poll import Ballot
from committee_desk.domain.record import Record
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Base, Rules

WEEKDAYS = "월화수목금토일"
DIGITS = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
PLACES = ("", "십", "백", "천")
MYRIADS = ("", "만", "억", "조", "경")

BASES = MappingProxyType({Base.DESIGNATED: "지정", Base.ALL_MEMBERS: "재적"})
CHOICES = MappingProxyType({Choice.YES: "찬성", Choice.NO: "반대", Choice.ABSTAIN: "기권"})
BALLOTS = MappingProxyType({Ballot.BY_NAME: "기명", Ballot.PAPER: "무기명"})
SILENT = MappingProxyType({Ballot.BY_NAME: "무표시", Ballot.PAPER: "투표하지 않음"})
GROUNDS = MappingProxyType({Ground.EXCLUSION: "제척", Ground.CHALLENGE: "기피", Ground.AVOIDANCE: "회피"})
ROLES = MappingProxyType(
    {Role.CHAIR: "위원장", Role.VICE_CHAIR: "부위원장", Role.MEMBER: "위원", Role.SECRETARY: "간사"}
)
SEATS = MappingProxyType({Kind.COMMISSIONED: "위촉", Kind.EX_OFFICIO: "당연직"})
MODES = MappingProxyType({Mode.IN_PERSON: "대면회의", Mode.REMOTE: "원격영상회의"})
RESOLUTIONS = MappingProxyType(
    {
        Resolution.AS_PROPOSED: "원안의결",
        Resolution.AMENDED: "수정의결",
        Resolution.CONDITIONAL: "조건부의결",
        Resolution.REJECTED: "부결",
        Resolution.DEFERRED: "보류",
        Resolution.REPORTED: "보고",
    }
)
# What a resolution means for one kind of matter; where a kind has no word of its own, none is printed.
OUTCOMES: Mapping[str, str] = MappingProxyType(
    {
        "plan_approved": "승인",
        "plan_amended": "고쳐 승인",
        "plan_conditional": "조건부 승인",
        "plan_not_approved": "승인하지 아니함",
        "key_tasks_selected": "선정",
        "key_tasks_amended": "고쳐 선정",
        "key_tasks_conditional": "조건부 선정",
        "key_tasks_not_selected": "선정하지 아니함",
        "upheld": "인용",
        "partly_upheld": "일부 인용",
        "not_upheld": "불인용",
        "dismissed": "각하",
        "opinion_given": "의견 제시",
        "opinion_not_given": "의견을 제시하지 아니함",
        "advice_given": "자문",
        "advice_not_given": "자문하지 아니함",
        "ratified": "추인",
        "not_ratified": "추인하지 아니함",
        "support_granted": "지원",
        "support_not_granted": "지원하지 아니함",
        "opinion_submitted": "의견 제출",
        "opinion_not_submitted": "의견을 제출하지 아니함",
        "abolished": "폐지",
        "reduced": "축소",
        "kept": "유지",
        "criteria_resolved": "선발기준 의결",
        "criteria_not_resolved": "선발기준으로 정하지 아니함",
        "not_selected": "선발하지 아니함",
        "departments_not_awarded": "포상하지 아니함",
        "model_failure_selected": "선정",
        "model_failure_not_selected": "선정하지 아니함",
        "application_accepted": "받아들임",
        "application_not_accepted": "받아들이지 아니함",
        "corrected": "고쳐 확인",
        "not_confirmed": "확인하지 아니함",
        "not_awarded": "포상하지 아니함",
    }
)
# The same where the resolution does not stand beside it, as in lists.
DECIDED: Mapping[str, str] = MappingProxyType(
    {
        **OUTCOMES,
        "awarded": "포상",
        "awarded_amended": "포상(수정)",
        "awarded_conditionally": "포상(조건부)",
        "departments_awarded": "부서 포상",
        "departments_awarded_amended": "부서 포상(수정)",
        "departments_awarded_conditionally": "부서 포상(조건부)",
        "selected": "선발",
        "selected_amended": "선발(수정)",
        "selected_conditionally": "선발(조건부)",
        "approved": "가결",
        "not_approved": "부결",
        "confirmed": "확인",
        "reported": "보고",
    }
)
AUDITS = MappingProxyType(
    {
        Audit.BAI: "감사원 감사",
        Audit.ADMINISTRATIVE: "「지방자치단체에 대한 행정감사규정」에 따른 감사",
        Audit.OWN: "자체감사",
    }
)
ASKERS = MappingProxyType({Asker.OFFICIAL: "감사를 받는 공무원 본인", Asker.HEAD: "소속 지방자치단체의 장"})
JUDGEMENTS = MappingProxyType(
    {Judged.OPEN: "판단하지 않음", Judged.MET: "충족", Judged.PARTLY: "일부 충족", Judged.NOT_MET: "불충족"}
)
MATTERS: Mapping[str, str] = MappingProxyType(
    {
        "plan": "적극행정 실행계획",
        "key_tasks": "중점과제 선정",
        "exemption": "면책 건의",
        "opinion": "의견 제시 요청",
        "consultation": "사전컨설팅 자문",
        "ratification": "사후 추인",
        "support": "적극행정 추진 공무원 지원",
        "submission": "수사기관 등에 대한 의견 제출",
        "citizen": "적극행정 국민신청",
        "selection_criteria": "우수공무원 선발기준",
        "selection": "우수공무원 선발",
        "department_awards": "부서 포상",
        "model_failure": "모범 실패사례",
        "award_list": "포상",
        "abolition": "폐지·축소 심사",
        "confirmation": "회의록 확인",
        "report": "보고",
        "other": "기타",
    }
)
PAPERS: Mapping[str, str] = MappingProxyType(
    {
        "notice": "개최 통지",
        "change": "의사일정 변경",
        "written_sheet": "서면의결서",
        "written_record": "서면의결 결과서",
        "decision": "심의 결과서",
        "plan": "적극행정 실행계획서",
        "key_task_status": "중점과제 추진상황",
        "yearly": "적극행정 추진실적",
        "recommendation": "면책 건의서",
        "opinion": "의견 제시서",
        "advice": "사전컨설팅 자문 의견서",
        "ratification": "사후 추인서",
        "support": "지원 결정 통보서",
        "payment_ledger": "지원 대장",
        "ombudsman_notice": "중소기업 옴부즈만 안내서",
        "submission": "의견 제출서",
        "citizen_answer": "국민신청 처리 결과 통보서",
        "outcome_notice": "심의 결과 통지서",
        "selection": "우수공무원 선발 결과",
        "home_office": "파견공무원 선발 통보",
        "minutes": "회의록",
        "award_list": "포상 대상자 명단",
        "score_sheet": "채점표",
        "result_table": "심사 결과표",
        "adoption": "채택 통지서",
        "non_adoption": "불채택 통지서",
        "material_request": "자료제출 요구서(서면질의서)",
        "hearing_request": "출석요구서",
        "return_notice": "반려 통지서",
        "audit_request": "의견 제출 요청서",
        "request_list": "자료제출·출석 요구 명부",
        "supplement_request": "보완 요청서",
        "re_review": "재심사 결과 통지서",
        "results_sheet": "실시 성과 평가서",
    }
)
STEPS = MappingProxyType({Step.IDEA: "제안 단계", Step.CARRIED_OUT: "실시 단계"})
MEASURES = MappingProxyType(
    {
        Measure.MONEY: "포상금",
        Measure.SPECIAL_PROMOTION: "특별승진임용",
        Measure.SPECIAL_STEP: "특별승급",
        Measure.TOP_BONUS: "성과상여금 최고등급",
        Measure.SPECIAL_LEAVE: "특별휴가",
        Measure.SHORTER_ACTING: "대우공무원 선발기간 단축",
        Measure.POINTS: "근무성적 가점",
        Measure.SHORTER_SERVICE: "근속승진기간 단축",
        Measure.TRANSFER: "희망부서 전보",
        Measure.TRAINING: "교육훈련 우선선발",
    }
)
RECEIVERS = MappingProxyType({Receiver.PERSON: "공무원", Receiver.DEPARTMENT: "부서"})
KEPT = MappingProxyType(
    {
        Promised.OPEN: "이행 전",
        Promised.DONE: "이행",
        Promised.NOT_DONE: "이행하지 아니함",
        Promised.VOID: "무효",
    }
)
CUTS = MappingProxyType({Cut.CAP: "연간 상한으로 줄임", Cut.BUDGET: "예산이 모자라 제외"})
DISCLOSURES = MappingProxyType(
    {Disclosure.OPEN: "공개", Disclosure.PARTIAL: "부분공개", Disclosure.CLOSED: "비공개"}
)
RETENTIONS: Mapping[str, str] = MappingProxyType({"permanent": "영구", "semi_permanent": "준영구"})


def day(on: date) -> str:
    """행정업무규정 시행규칙: a space after each dot, and a last dot, `2026. 11. 21.`"""
    return f"{on.year}. {on.month}. {on.day}."


def bracketed(name: str, within: str) -> str:
    """As each script has it: Korean letters touch the bracket behind them, Latin ones do not."""
    return f"{name}{' ' if name[-1:].isascii() else ''}({within})"


def day_of_week(on: date) -> str:
    """With the weekday, `2026. 11. 27.(금)`."""
    return f"{day(on)}({WEEKDAYS[on.weekday()]})"


def clock(at: time) -> str:
    """Of twenty-four hours, `14:00`."""
    return f"{at.hour:02d}:{at.minute:02d}"


def moment(at: datetime) -> str:
    """A moment as a clock in Seoul showed it, `2026. 11. 27.(금) 14:00`."""
    here = at.astimezone(SEOUL)
    return f"{day_of_week(here.date())} {clock(here.time())}"


def span(period: Period) -> str:
    """`10일`, `1개월`; what has several units says each."""
    said = ((period.days, "일"), (period.months, "개월"), (period.years, "년"))
    return " ".join(f"{number}{unit}" for number, unit in said if number)


def sino(number: int) -> str:
    """A number in words as sums are written, where ten is 일십 and nothing can be added in front."""
    if number < 0:
        return f"마이너스 {sino(-number)}"
    words = []
    for place in range(len(MYRIADS)):
        group = number // 10_000**place % 10_000
        if group:
            words.append(_under_a_myriad(group) + MYRIADS[place])
    return "".join(reversed(words)) or "영"


def money(won: int) -> str:
    """In figures and in words, so that neither can be altered, `금113,560원(금일십일만삼천오백육십원)`."""
    return f"금{won:,}원(금{sino(won)}원)"


def won(sum: int) -> str:
    """In figures only, for tables, `2,000,000원`."""
    return f"{sum:,}원"


def measure_of(grant: Grant) -> str:
    """What was promised, as the rules call it or as we do: `특별휴가`, `포상금`."""
    known = {one.value: name for one, name in MEASURES.items()}
    return grant.called or known.get(grant.measure, grant.measure)


def item(number: str, *, report: bool = False) -> str:
    """What an item is called, `의결안건 제4호`; a late one `의결안건 제7호의2`."""
    main, late, after = number.partition("의")
    return f"{'보고안건' if report else '의결안건'} 제{main}호{late}{after}"


def item_of(one: Item) -> str:
    return item(one.number, report=one.report)


def items_of(record: Record) -> str:
    """How many there are of each sort, `의결안건 3건, 보고안건 1건`, without what was taken off."""
    items = [one.item for one in record.agenda if not one.item.withdrawn_because]
    reports = sum(one.report for one in items)
    counts = (("의결안건", len(items) - reports), ("보고안건", reports))
    return ", ".join(f"{name} {count}건" for name, count in counts if count)


def referring(record: Record) -> Record:
    """The record as papers print it: every reference in a text says what its item is called now."""
    return references.read(record, item_of, "의안번호 {}".format)


def resolved(resolution: Resolution, outcome: str) -> str:
    """The resolution and, in brackets, what it means for this kind of matter: `원안의결(일부 인용)`."""
    meaning = OUTCOMES.get(outcome, "")
    return f"{RESOLUTIONS[resolution]}({meaning})" if meaning else RESOLUTIONS[resolution]


def result_line(result: Result, recusals: Sequence[Recusal] = ()) -> str:
    """How a vote came out, with every number it hangs on.

    `지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결`
    """
    secret = "(무기명)" if result.ballot is Ballot.PAPER else ""
    counts = [
        f"{BASES[result.counted_from]} {result.opening.base}",
        f"{'회신' if result.in_writing else '출석'} {result.opening.present}{far(result.by_video)}",
        f"{_stepped_aside(recusals)} {result.recused}",
        f"표결 {result.voters}{secret}",
    ]
    cast = "" if result.withheld else f": {_cast(result)}"
    return f"{' · '.join(counts)}{cast} → 과반수 {result.needed} 이상, {carried(result)}"


def jointly(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Which bodies sit with this one, how many of each, and which of them leads."""
    if meeting.partners:
        told = (f"{one.body}({one.designated}명{', 주관' if one.leads else ''})" for one in meeting.partners)
        yield "합동회의", ", ".join(told)


def joint_line(tally: Tally, partner: Partner | None) -> str:
    """How another body of a joint meeting voted.

    `구성 9 · 출석 6 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결`
    """
    present = tally.present or (partner.present if partner else 0)  # older desks kept none with the vote
    here = f"구성 {partner.base} · 출석 {present} · " if partner else ""
    silent = tally.voters - tally.yes - tally.no - tally.abstain
    cast = f"찬성 {tally.yes}, 반대 {tally.no}, 기권 {tally.abstain}"
    cast += f", 무표시 {silent}" if silent else ""
    needed = f"{tally.needed} 이상" if tally.asked else f"과반수 {tally.needed} 이상"
    return f"{here}표결 {tally.voters}: {cast} → {needed}, {'가결' if tally.carried else '부결'}"


def vote_line(item: Item, declared: Declaration, partners: Sequence[Partner]) -> str:
    """How the vote on an item came out; in a joint meeting that of every body, and what they come to."""
    if declared.result is None:
        return ""
    ours = result_line(declared.result, item.recusals)
    if not declared.elsewhere:
        return ours
    known = {one.body: one for one in partners}
    others = (f"{one.body} {joint_line(one, known.get(one.body))}" for one in declared.elsewhere)
    whole = "가결" if all_carried(declared) else "부결"
    return "; ".join((ours, *others, f"합동회의 {len(declared.elsewhere) + 1}개 위원회 → {whole}"))


def all_carried(declared: Declaration) -> bool:
    """Whether this body carried it, and every other that sat with it."""
    ours = declared.result is not None and declared.result.carried
    return ours and joint.carried(declared.elsewhere)


def far(count: int, unit: str = "") -> str:
    """How many of those present took part by video, `(원격 2)`; nothing where nobody did."""
    return f"(원격 {count}{unit})" if count else ""


def _cast(result: Result) -> str:
    cast = [f"찬성 {result.yes}", f"반대 {result.no}", f"기권 {result.abstain}"]
    cast += [f"무효 {result.invalid}"] if result.invalid else []
    cast += [f"{SILENT[result.ballot]} {result.silent}"] if result.silent else []
    return ", ".join(cast)


def carried(result: Result) -> str:
    if result.carried:
        return "가결"
    return "부결(가부동수)" if result.tied and not result.withheld else "부결"


def caution(result: Result) -> str:
    """Said with every result for which fewer could vote than were needed to open."""
    if not result.caution:
        return ""
    return (
        f"주의: 표결할 수 있는 위원 {result.voters}명이 개의정족수 {result.opening.required}명보다 적다. "
        "제척·회피 위원을 출석에 포함하여 개의를 인정하는 해석에 따른 결과이다."
    )


def disclosed(disclosure: Disclosure, under: Sequence[str]) -> str:
    """공개구분 with the items of 정보공개법 제9조제1항, `비공개(5,6)`."""
    return f"{DISCLOSURES[disclosure]}({','.join(under)})" if under else DISCLOSURES[disclosure]


def retained(retention: str) -> str:
    return RETENTIONS.get(retention, f"{retention}년")


def law(article: str) -> str:
    """The name of the law in its brackets, `「감사원법」 제34조의3`; a custom stays as it is."""
    found = re.search(r" 제\d", article)  # a law's own name may hold the letter, as 제안제도 does
    name, rest = (article[: found.start()], article[found.start() :]) if found else (article, "")
    return f"「{name}」{rest}" if found and "(" not in name else article


def laws(articles: str) -> str:
    return ", ".join(law(one) for one in articles.split(", "))


def applied(rules: Rules, pack: str = "") -> str:
    """The rules by their titles, each with the day from which that version holds."""
    return ", ".join(
        f"{title}({day(since)} 시행)" if since else title for title, since in rules.versions(pack)
    )


def sentence(text: str) -> str:
    """What people typed, ended as a sentence is."""
    said = text.strip()
    return said if not said or said[-1] in ".?!。」)" else f"{said}."


def _stepped_aside(recusals: Sequence[Recusal]) -> str:
    kinds = {one.kind for one in recusals} or {Ground.AVOIDANCE}
    return "·".join(GROUNDS[kind] for kind in Ground if kind in kinds)


def _under_a_myriad(group: int) -> str:
    digits = [int(digit) for digit in reversed(str(group))]
    return "".join(DIGITS[digit] + PLACES[place] for place, digit in reversed([*enumerate(digits)]) if digit)
