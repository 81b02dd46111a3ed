"""면책 건의서: the committee recommends exemption to the body that audited; it never grants it.

    Exemption (criteria, presumptions, exclusions) ─► reasons ─┬─► the deliberation result
    Record, Agendum ───────────────────────────────────────────┴─► recommendation ─► Paper

The sentences of the reasons grow from the findings; nobody writes them a second time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter, vote
from committee_desk.documents.paper import (
    Align,
    Block,
    Facts,
    Grid,
    Heading,
    Keep,
    Note,
    Numbered,
    Paper,
    Point,
    Text,
)
from committee_desk.documents.wording import (
    ASKERS,
    AUDITS,
    JUDGEMENTS,
    PAPERS,
    laws,
    resolved,
    sentence,
)
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.exemption import CRITERIA, Audit, Criterion, Exemption, Judged, Presumption
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules

RECOMMENDED = frozenset({"upheld", "partly_upheld"})

UNTOLD = "따로 적지 아니함"
NOT_RECORDED = "(면책 요건) 요건별 판단은 따로 기록하지 아니하였다."
OTHER_AUDIT = "other_audit"  # the presumption is not for audits of this kind: nothing was lost
# What took a presumption away, so that "이/가 인정되므로" can follow.
LOSSES: Mapping[str, str] = MappingProxyType(
    {
        "not_no_private_interest": "사적인 이해관계가 있음",
        "not_no_serious_defect": "절차상 중대한 하자가 있음",
        "private_interest": "사적인 이해관계가 있음",
        "insufficient_information": "필요한 정보를 충분히 제공하지 아니함",
        "audit_head_not_reflected": "제11조제7항에 따른 감사기구의 장의 의견이 반영되지 아니함",
        OTHER_AUDIT: "이 추정을 적용하지 아니하는 감사임",
    }
)
STEMS: Mapping[Judged, str] = MappingProxyType(
    {Judged.MET: "충족하", Judged.PARTLY: "일부 충족하", Judged.NOT_MET: "충족하지 못하"}
)
JUDGED_AS: Mapping[Judged, str] = MappingProxyType(
    {Judged.MET: "충족한다.", Judged.PARTLY: "일부 충족한다.", Judged.NOT_MET: "충족하지 못한다."}
)
STANDS = "위의 추정을 뒤집을 사정은 발견되지 아니하였다."
REBUTTED = "위의 추정이 있으나 이러한 사정을 고려하면 그대로 받아들이기 어렵다."
ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "upheld": "면책을 건의함이 타당하다고 판단한다.",
        "partly_upheld": "인정되는 범위에서 면책을 건의함이 타당하다고 판단한다.",
        "not_upheld": "면책을 건의하지 아니한다.",
    }
)


def recommendation(record: Record, agendum: Agendum) -> Paper:
    return Paper("적극행정 면책 건의서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: what the committee does with the request."""
    about = _exemption(matter)
    asked = f"{_audited(about)}와 관련한 {_applicant(about)}의 면책 건의 요청"
    match declared.outcome:
        case "upheld":
            words = f"{asked}을 인용하여 {_body(about)}에 면책을 건의한다."
        case "partly_upheld":
            words = f"{asked}을 일부 인용하여 {_body(about)}에 그 범위에서 면책을 건의한다."
        case "dismissed":
            words = f"{asked}을 각하한다."
        case _:
            words = f"{asked}을 받아들이지 아니한다."
    return (words,)


def asked(record: Record, agendum: Agendum) -> Iterator[Block]:
    """Who asks, about which audit and which finding, and how it came about; what is judged comes after."""
    about = _exemption(agendum.matter)
    yield _subject(about)
    yield from letter.told((("사건의 경위", about.account),))


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유, for the deliberation result: the reasons in numbered sentences, and why they differ."""
    about = _exemption(agendum.matter)
    declared = agendum.item.declared
    if declared is not None and declared.outcome == "dismissed":
        yield Text(sentence(about.explanation) or "요청이 면책 건의의 대상이 되지 아니한다.")
        return
    outcome = declared.outcome if declared else agendum.matter.outcome
    yield Numbered(tuple(Point(words) for words in reasons(about, record.rules, outcome)), level=1)
    yield from _explanation(about)


def reasons(about: Exemption, rules: Rules, outcome: str) -> tuple[str, ...]:
    """What is presumed, each criterion, the exclusions, and what follows from them."""
    presumed = [_presumed(one, rules) for one in about.presumptions(rules) if one.claimed]
    grown = [_reason(about, rules, name) for name in CRITERIA]
    excluded = [_excluded(about, rules)]
    if about.unjudged and not about.presumed(rules):
        # Where nobody recorded a judgement, the paper may not say that none of the exclusions was found.
        grown, excluded = [NOT_RECORDED], excluded if about.excluded else []
    return (*filter(None, presumed), *grown, *excluded, _conclusion(about, rules, outcome))


def _presumed(one: Presumption, rules: Rules) -> str:
    fact, covers = _presumption(rules, one.name), "·".join(_criterion(rules, name) for name in one.covers)
    if one.holds:
        return (
            f"(추정) {josa(fact, '이/가')} 인정되므로 {laws(one.article)}에 따라 "
            f"{covers} 요건은 충족된 것으로 추정된다."
        )
    if OTHER_AUDIT in one.lost_by:
        return ""
    lost = " 또한 ".join(f"{josa(LOSSES.get(loss, loss), '이/가')} 인정되므로" for loss in one.lost_by)
    return f"(추정) {fact}에 따른 추정({laws(one.article)})은 하지 아니한다. {lost} 그 추정이 배제된다."


def _reason(about: Exemption, rules: Rules, name: str) -> str:
    criterion, what = about.criterion(name), _criterion(rules, name)
    said = [f"({what})", sentence(criterion.reason), _evidence(criterion)]
    presumed = name in about.presumed(rules)
    if presumed and criterion.judged in (Judged.MET, Judged.OPEN):
        said.append(STANDS)
    elif presumed:
        said.append(REBUTTED)
    if criterion.judged is not Judged.OPEN:
        said.append(f"따라서 {what} 요건을 {JUDGED_AS[criterion.judged]}")
    return " ".join(filter(None, said))


def _evidence(criterion: Criterion) -> str:
    named = criterion.evidence.strip().rstrip(".")
    if not named:
        return ""
    if criterion.reason.strip():
        return f"이는 {josa(named, '으로/로')} 확인된다."
    return f"이 판단은 {named}에 근거한다."


def _excluded(about: Exemption, rules: Rules) -> str:
    if not about.excluded:
        return "(면책 제외 사유) 금품·향응 수수, 특혜 제공 등 면책에서 제외되는 사유는 확인되지 아니하였다."
    return f"(면책 제외 사유) 다음 사유가 확인되었다: {_marked(about, rules)}."


def _conclusion(about: Exemption, rules: Rules, outcome: str) -> str:
    presumed = about.presumed(rules)
    if about.unjudged and not presumed:
        return f"(결론) {ENDINGS.get(outcome, ENDINGS['not_upheld'])}"
    found: dict[Judged, list[str]] = {}
    for name in CRITERIA:
        judged = about.criterion(name).judged
        judged = Judged.MET if judged is Judged.OPEN and name in presumed else judged
        found.setdefault(judged, []).append(_criterion(rules, name))
    turn = "므로" if about.implied(rules) == outcome else "나, 아래에 설명하는 까닭으로"
    return f"(결론) {_summed(found)}{turn} {ENDINGS.get(outcome, ENDINGS['not_upheld'])}"


def _summed(found: Mapping[Judged, list[str]]) -> str:
    """Which criteria are met and which not, up to the stem of the last verb."""
    if set(found) == {Judged.MET}:
        return "면책 요건을 모두 충족하"
    parts = [f"{'·'.join(found[judged])} 요건은 {stem}" for judged, stem in STEMS.items() if judged in found]
    return "고 ".join(parts)


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _exemption(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield from _opening(record, agendum, about)
    yield Heading("1. 건의 대상")
    yield _subject(about)
    yield Heading("2. 사건의 경위")
    yield Text(about.account.strip() or agendum.matter.summary.strip() or f"{UNTOLD}.")
    yield Keep((Heading("3. 면책 요건에 대한 판단"), *_matrix(about, record.rules)))
    yield Numbered(tuple(Point(words) for words in reasons(about, record.rules, declared.outcome)), level=1)
    yield from _presumptions(about, record.rules)
    yield from _dissent(record, about)
    yield from _explanation(about)
    resolved = (Text(" ".join(order(agendum.matter, declared))), _resolution(declared))
    yield Keep((Heading("4. 의결"), *resolved, *vote.line(agendum.item, declared)))
    yield Keep((Heading("5. 건의"), *_request(record, agendum, about, declared)))


def _opening(record: Record, agendum: Agendum, about: Exemption) -> Iterator[Block]:
    yield letter.opening(record, agendum, _body(about), "적극행정 면책 건의")
    basis = laws(record.rules.article("exemption.audits"))
    yield Text(
        f"{josa(record.desk.body, '은/는')} {basis}에 따라 "
        f"{_asker(about)} 요청을 심의·의결하고 다음과 같이 면책을 건의합니다."
    )


def _subject(about: Exemption) -> Facts:
    facts = (
        ("대상 감사", _audited(about) if about.described else UNTOLD),
        ("감사 구분", AUDITS[about.audit] if about.described else ""),
        ("감사기간", about.audit_period),
        ("신청인", about.applicant),
        ("요청한 사람", ASKERS[about.asked_by] if about.described else ""),
        ("지적사항", about.found),
        ("예상되는 처분", about.expected),
    )
    given = tuple((label, words.strip()) for label, words in facts if words.strip())
    return Facts(given, pairs=2, wide=("대상 감사", "감사 구분", "지적사항", "예상되는 처분"))


def _matrix(about: Exemption, rules: Rules) -> Iterator[Grid]:
    presumed = about.presumed(rules)
    if about.unjudged and not presumed:
        return
    rows = []
    for name in CRITERIA:
        criterion = about.criterion(name)
        judged = JUDGEMENTS[criterion.judged]
        if name in presumed and criterion.judged in (Judged.MET, Judged.OPEN):
            judged = f"{JUDGEMENTS[Judged.MET]}(추정)"
        rows.append((_criterion(rules, name), judged, criterion.evidence.strip() or "—"))
    yield Grid(
        ("요건", "판단", "근거 자료"),
        tuple(rows),
        widths=(27, 18, 55),
        aligns=(Align.CENTER, Align.CENTER),
    )


def _presumptions(about: Exemption, rules: Rules) -> Iterator[Block]:
    claimed = [one for one in about.presumptions(rules) if one.claimed]
    if not claimed:
        yield Note("요건의 추정: 주장되거나 인정된 추정 사유가 없음.")
        return
    rows = tuple((_presumption(rules, one.name), laws(one.article), _standing(one, about)) for one in claimed)
    yield Grid(("추정 사유", "근거 조문", "적용 여부"), rows, widths=(34, 33, 33))


def _standing(presumption: Presumption, about: Exemption) -> str:
    if presumption.holds:
        named = {"consultation": about.consultation, "committee_opinion": about.advice}
        given = named.get(presumption.name, "").strip()
        return f"추정함({given})" if given else "추정함"
    if OTHER_AUDIT in presumption.lost_by:
        return f"추정하지 아니함: {LOSSES[OTHER_AUDIT]}"
    lost = ", ".join(LOSSES.get(one, one) for one in presumption.lost_by)
    return f"추정하지 아니함: {lost}"


def _dissent(record: Record, about: Exemption) -> Iterator[Block]:
    """Members who judged a criterion otherwise, in their own words."""
    points = [
        Point(
            f"{record.names[view.member]} 위원: {_criterion(record.rules, name)} "
            f"{JUDGEMENTS[view.judged]}. {sentence(view.words)}".rstrip()
        )
        for name in CRITERIA
        for view in about.criterion(name).views
        if view.judged not in (Judged.OPEN, about.criterion(name).judged)
    ]
    if points:
        yield Heading("다른 의견", level=2)
        yield Numbered(tuple(points), level=1)


def _explanation(about: Exemption) -> Iterator[Block]:
    if about.explanation.strip():
        yield Heading("요건 판단과 결론의 관계", level=2)
        yield Text(sentence(about.explanation))


def _resolution(declared: Declaration) -> Facts:
    facts = [("의결 결과", resolved(declared.resolution, declared.outcome))]
    if declared.motion.text.strip() and declared.resolution in letter.WORDED:
        facts.append((letter.WORDED[declared.resolution], declared.motion.text.strip()))
    return Facts(tuple(facts))


def _request(record: Record, agendum: Agendum, about: Exemption, declared: Declaration) -> Iterator[Block]:
    article = next(
        row["article"] for row in record.rules.table("exemption.audits") if row["key"] == about.audit.value
    )
    basis = f"{laws(str(article))}에 따라 " if about.described else ""
    scope = "인정되는 범위에서 " if declared.outcome == "partly_upheld" else ""
    yield Text(
        f"위와 같은 이유로 {_applicant(about)}에 대하여 {scope}{basis}"
        f"적극행정에 대한 면책이 이루어질 수 있도록 하여 주시기를 {_body(about)}에 건의합니다."
    )
    yield from letter.closing(record, agendum, (PAPERS["decision"], "면책 건의 요청서 사본"))


def _exemption(matter: Matter) -> Exemption:
    if not isinstance(matter.particulars, Exemption):
        raise TypeError(f"matter {matter.number} is no request for exemption")
    return matter.particulars


def _audited(about: Exemption) -> str:
    body, name = about.audit_body.strip(), about.audit_name.strip()
    if body and name and body not in name:
        return f"{body}의 {name}"
    return name or (f"{body}의 감사" if body else AUDITS[about.audit] if about.described else "감사")


def _body(about: Exemption) -> str:
    known = "감사원" if about.described and about.audit is Audit.BAI else "감사기관"
    return about.audit_body.strip() or known


def _asker(about: Exemption) -> str:
    return f"{ASKERS[about.asked_by]}의" if about.described else "면책 건의"


def _applicant(about: Exemption) -> str:
    return about.applicant.strip() or "해당 공무원"


def _criterion(rules: Rules, name: str) -> str:
    return str(rules.row("exemption.criteria", name)["ko"])


def _presumption(rules: Rules, name: str) -> str:
    return str(rules.row("exemption.presumptions", name)["ko"])


def _marked(about: Exemption, rules: Rules) -> str:
    names = {str(row["key"]): str(row["ko"]) for row in rules.table("exemption.exclusions")}
    return ", ".join(names.get(one, one) for one in about.excluded)
