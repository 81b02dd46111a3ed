"""Selection of outstanding officials 우수공무원 선발: who is judged how, and what those selected are given.

    Terms (as resolved) ─┐
    candidates, marks ───┴─► combined, exact ─► ranks ─► who is selected, with which measures
                                                  └─► decided ─► one Grant a person and measure

Who is selected is entered; that a higher one was passed over, or a tie cut, is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import ClassVar

from committee_desk.domain.awards import Paid
from committee_desk.domain.capping import MASKED, beyond, cap_rule, namesakes
from committee_desk.domain.exact import plain
from committee_desk.domain.finding import NO_FACTS, Finding, RowName, by_rule
from committee_desk.domain.forms import listed
from committee_desk.domain.grant import Promise
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.selection_criteria import (
    CHOOSE_KEY,
    ELIGIBLE_KEY,
    LEAST_KEY,
    MEASURES_KEY,
    NO_TERMS,
    RESOLVED_KEY,
    WHOLE,
    Terms,
    eligible_key,
    open_to,
    row_names,
)
from committee_desk.domain.proposal import Employment
from committee_desk.domain.resolution import Resolution, by_resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

SELECTED, AMENDED = "selected", "selected_amended"
CONDITIONAL, NOT_SELECTED = "selected_conditionally", "not_selected"

REQUIRED_KEY = "selection.required"
FROM_KEY = "selection.required_from"
DISPATCHED_KEY = "selection.dispatched"
CONFLICTS_KEY = "incentives.conflicts"
OVER_QUOTA_KEY = "incentives.over_quota"
PROMOTION = "special_promotion"

NOBODY = QT_TRANSLATE_NOOP("errors", "Nobody stands for selection.")
ENTER_CANDIDATES = QT_TRANSLATE_NOOP("errors", "Enter the candidates, with what each has done.")
NO_CRITERIA = QT_TRANSLATE_NOOP("errors", "No resolved criteria stand behind this selection.")
RESOLVE_FIRST = QT_TRANSLATE_NOOP(
    "errors", "Bring the criteria before the body first, then name them in this matter."
)
NOBODY_SELECTED = QT_TRANSLATE_NOOP("errors", "None of the candidates is marked as selected.")
SELECT_OR_NOT = QT_TRANSLATE_NOOP("errors", "Mark who is selected, or put to the vote that nobody is.")
TWICE = QT_TRANSLATE_NOOP("errors", "{person} stands there twice.")
ONCE = QT_TRANSLATE_NOOP("errors", "Take one of the two out; several merits of one person stand together.")
NAMESAKE = QT_TRANSLATE_NOOP("errors", "{name} stands there from several departments: {departments}.")
ONE_OR_TWO = QT_TRANSLATE_NOOP(
    "errors", "See whether it is one person; if so take one line out, else say that they are two."
)
NO_EMPLOYMENT = QT_TRANSLATE_NOOP("errors", "It does not say how {person} is employed.")
ENTER_EMPLOYMENT = QT_TRANSLATE_NOOP("errors", "Enter the kind of employment of the candidate.")
NOT_ELIGIBLE = QT_TRANSLATE_NOOP(
    "errors", "{person} is not eligible: the selection is not open to {employment}."
)
OPEN_IT = QT_TRANSLATE_NOOP(
    "errors", "Take the candidate out; only new criteria can open the selection to more."
)
NOT_DISPATCHED = QT_TRANSLATE_NOOP(
    "errors", "{person} is dispatched from {office}, and the rules let no such be selected."
)
LEAVE_TO_HOME = QT_TRANSLATE_NOOP("errors", "Leave the selection to the home office.")
TOO_FEW = QT_TRANSLATE_NOOP("errors", "{person} is selected. Measures given: {given}; due at least: {least}.")
GIVE_MORE = QT_TRANSLATE_NOOP("errors", "Mark a measure that the criteria offer.")
NOT_AS_CHOSEN = QT_TRANSLATE_NOOP(
    "errors", "{person} leads a key task. Measures given: {given}; such a lead chooses {choose}."
)
LET_CHOOSE = QT_TRANSLATE_NOOP("errors", "Ask the lead which measures are wanted, and mark as many.")
SAME_TWICE = QT_TRANSLATE_NOOP("errors", "{person} is given the same measure twice: {measure}.")
GIVE_ONCE = QT_TRANSLATE_NOOP("errors", "Take one of the two out.")
NOT_OFFERED = QT_TRANSLATE_NOOP("errors", "{person} is given what the criteria do not offer: {measure}.")
GIVE_OFFERED = QT_TRANSLATE_NOOP("errors", "Choose one of the measures that were resolved.")
IN_CONFLICT = QT_TRANSLATE_NOOP("errors", "{person} is given measures that exclude each other: {conflict}.")
GIVE_ONE = QT_TRANSLATE_NOOP("errors", "Leave one of them.")
QUOTA_UNFOUNDED = QT_TRANSLATE_NOOP(
    "errors", "{person} is to be promoted beyond the quota, and there is no special promotion to do so."
)
FOUND_QUOTA = QT_TRANSLATE_NOOP(
    "errors", "Mark the special promotion too; the decoration or commendation is named with it."
)
NO_MARKS = QT_TRANSLATE_NOOP("errors", "Marks of {person}: {given}; shares of the judging: {shares}.")
ENTER_MARKS = QT_TRANSLATE_NOOP("errors", "Enter one mark for each share, in the order of the criteria.")
NO_SUCH_MARK = QT_TRANSLATE_NOOP("errors", "{person} has the mark {mark}; a mark lies between 0 and 100.")
CORRECT_MARK = QT_TRANSLATE_NOOP("errors", "Correct the mark.")
PASSED_OVER = QT_TRANSLATE_NOOP(
    "errors", "{person} ranks higher than somebody selected, and is not selected."
)
SELECT_BY_RANK = QT_TRANSLATE_NOOP("errors", "Select by rank, or give the reason for the record.")
TIE_CUT = QT_TRANSLATE_NOOP(
    "errors", "{person} has the same score as somebody selected, and is not selected."
)
SETTLE_TIE = QT_TRANSLATE_NOOP("errors", "Select all of them or none, or say what settled the tie.")
TOO_MANY = QT_TRANSLATE_NOOP("errors", "Selected: {count}; places by the criteria: {places}.")
KEEP_TO_PLACES = QT_TRANSLATE_NOOP("errors", "Select fewer, or give the reason for the record.")
CAP_PASSED = QT_TRANSLATE_NOOP(
    "errors", "{person} would have {won} won in this year; the most for one person is {cap} won."
)
LOWER_SUM = QT_TRANSLATE_NOOP("errors", "Lower the sum; what was given from any source counts.")


@frozen
class Candidate:
    """`marks` stand in the order of the shares; `related` names members who have to do with the candidate."""

    name: str = ""
    department: str = ""
    grade: str = ""  # 직급·직위
    employment: Employment = Employment.UNSAID
    home_office: str = ""  # 파견공무원의 원 소속기관
    merit: str = ""  # 공적
    key_task: str = ""  # the key task that the candidate leads, if any
    related: str = ""  # 이해관계 있는 위원
    marks: tuple[Fraction, ...] = ()
    selected: bool = False
    measures: tuple[str, ...] = ()
    over_quota: str = ""  # 정원 외 특별승진의 근거가 되는 훈장·표창
    won: int | None = None  # 포상금

    @property
    def person(self) -> str:
        """The name that awards are counted under."""
        return f"{self.name}({self.department})" if self.department else self.name


@frozen
class Standing:
    """Where a candidate came out; without a mark for each share there is neither score nor rank."""

    candidate: Candidate
    score: Fraction | None = None
    rank: int | None = None


@frozen
class Selection:
    """`terms` is what the resolution of the criteria says, taken in when the matter is kept."""

    outcomes: ClassVar[tuple[str, ...]] = (SELECTED, AMENDED, CONDITIONAL, NOT_SELECTED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "selection", "home_office")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    period: str = ""  # 선발 대상 기간
    year: int | None = None
    criteria: MatterId | None = None
    terms: Terms = NO_TERMS
    candidates: tuple[Candidate, ...] = ()
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.candidates:
            yield by_rule(rules, REQUIRED_KEY, NOBODY, ENTER_CANDIDATES, strength=Strength.INFORM)
        if self.terms.resolved_on is None:
            yield by_rule(rules, RESOLVED_KEY, NO_CRITERIA, RESOLVE_FIRST, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == NOT_SELECTED:
            return
        if self.terms.resolved_on is None:
            yield by_rule(rules, RESOLVED_KEY, NO_CRITERIA, RESOLVE_FIRST, strength=self._bound(rules))
        if not self.selected:
            yield _refused(rules, REQUIRED_KEY, NOBODY_SELECTED, SELECT_OR_NOT)
        yield from self._people(rules)
        for one in self.selected:
            yield from self._eligible(one, rules)
            yield from self._given(one, rules)
        yield from self._judged(rules)
        yield from self.beyond_cap({}, rules)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return by_resolution(self.outcomes, resolution, proposed)

    @property
    def selected(self) -> tuple[Candidate, ...]:
        return tuple(one for one in self.candidates if one.selected)

    @property
    def won(self) -> int:
        return sum(one.won or 0 for one in self.selected)

    def score(self, candidate: Candidate) -> Fraction | None:
        """The marks put together by the declared shares; exact, and none while a mark is missing."""
        shares = self.terms.shares
        if not shares or len(candidate.marks) != len(shares):
            return None
        weighed = (part.weight * mark for part, mark in zip(shares, candidate.marks, strict=True))
        return sum(weighed, Fraction()) / WHOLE

    def ranked(self) -> tuple[Standing, ...]:
        """In the order of scores; equal scores share a rank, and the next is as many further on."""
        scored = [(one, self.score(one)) for one in self.candidates]
        known = sorted((score for _, score in scored if score is not None), reverse=True)
        found = [Standing(one, score, _rank(known, score)) for one, score in scored]
        return tuple(sorted(found, key=lambda one: (one.rank is None, one.rank or 0)))

    def by_rank(self, places: int) -> Selection:
        """The same with the first so many selected; a tie at the last place selects nobody of it."""
        ranked = [one for one in self.ranked() if one.rank is not None]
        within = Counter(one.rank for one in ranked)
        first = {
            one.candidate
            for one in ranked
            if one.rank is not None and one.rank + within[one.rank] - 1 <= places
        }
        chosen = tuple(replace(one, selected=one in first) for one in self.candidates)
        return replace(self, candidates=chosen)

    def standing_on(self, terms: Terms) -> Selection:
        return replace(self, terms=terms)

    def promises(self, outcome: str, rules: Rules) -> Iterator[Promise]:
        """To each one selected every measure by itself, and the money."""
        if outcome == NOT_SELECTED:
            return
        names = row_names(rules, MEASURES_KEY)
        for one in self.selected:
            for key in one.measures:
                yield Promise(one.person, key, called=names[key].ko if key in names else key)
            if one.won:
                yield Promise(one.person, won=one.won)

    def beyond_cap(self, had: Mapping[str, int], rules: Rules) -> Iterator[Finding]:
        """Whom the selection would bring above the cap of the year, with what each had before it."""
        if not (rule := cap_rule(rules)):
            return
        cap = rules.number(rule)
        given = [Paid(each.person, each.won or 0) for each in self.selected]
        for one in beyond(given, had, cap):
            facts = {"person": one.person, "won": f"{one.won:,}", "cap": f"{cap:,}"}
            yield by_rule(rules, rule, CAP_PASSED, LOWER_SUM, facts)
        yield from namesakes(given, had, cap, rules)

    def _bound(self, rules: Rules) -> Strength:
        """As strict as the pack is; before the decree bound anybody it is only a warning."""
        before = self.year is not None and self.year < rules.day(FROM_KEY).year
        return Strength.WARN if before else rules.strength(RESOLVED_KEY)

    def _people(self, rules: Rules) -> Iterator[Finding]:
        for person, count in Counter(one.person for one in self.candidates).items():
            if count > 1:
                yield _refused(rules, REQUIRED_KEY, TWICE, ONCE, {"person": person})
        for name, departments in self._in_several().items():
            told = {"name": name, "departments": ", ".join(departments)}
            yield by_rule(rules, REQUIRED_KEY, NAMESAKE, ONE_OR_TWO, told, strength=Strength.WARN)
        places = self.terms.places
        if places is not None and len(self.selected) > places:
            facts = {"count": len(self.selected), "places": places}
            yield by_rule(rules, RESOLVED_KEY, TOO_MANY, KEEP_TO_PLACES, facts, strength=Strength.WARN)

    def _in_several(self) -> dict[str, list[str]]:
        """Names that stand there from several departments, one of them selected; masked names say nothing."""
        found: dict[str, list[str]] = {}
        for one in self.candidates:
            if MASKED not in one.name:
                found.setdefault(one.name.strip(), []).append(one.department)
        selected = {one.name.strip() for one in self.selected}
        return {
            name: sorted(set(places))
            for name, places in found.items()
            if name in selected and len(set(places)) > 1
        }

    def _eligible(self, one: Candidate, rules: Rules) -> Iterator[Finding]:
        kind = one.employment
        if kind is Employment.UNSAID:
            facts = {"person": one.person}
            yield by_rule(
                rules, eligible_key(rules), NO_EMPLOYMENT, ENTER_EMPLOYMENT, facts, strength=Strength.WARN
            )
        elif kind.value not in (self.terms.eligible or open_to(rules)):
            name = row_names(rules, ELIGIBLE_KEY).get(kind.value, kind.value)
            told = {"person": one.person, "employment": name}
            yield by_rule(rules, eligible_key(rules), NOT_ELIGIBLE, OPEN_IT, told)
        if one.home_office.strip() and not rules.flag(DISPATCHED_KEY):
            facts = {"person": one.person, "office": one.home_office}
            yield _refused(rules, DISPATCHED_KEY, NOT_DISPATCHED, LEAVE_TO_HOME, facts)

    def _given(self, one: Candidate, rules: Rules) -> Iterator[Finding]:
        given, least = len(set(one.measures)), rules.number(LEAST_KEY)
        facts: dict[str, object] = {"person": one.person, "given": given}
        if given < least:
            yield by_rule(rules, LEAST_KEY, TOO_FEW, GIVE_MORE, facts | {"least": least})
        choose = self.terms.choose if self.terms.choose is not None else rules.number(CHOOSE_KEY)
        if one.key_task.strip() and given != choose:
            yield by_rule(rules, CHOOSE_KEY, NOT_AS_CHOSEN, LET_CHOOSE, facts | {"choose": choose})
        names = row_names(rules, MEASURES_KEY)
        offered = self.terms.measures or tuple(names)
        for measure, count in Counter(one.measures).items():
            told = {"person": one.person, "measure": names.get(measure, measure)}
            if count > 1:
                yield by_rule(rules, MEASURES_KEY, SAME_TWICE, GIVE_ONCE, told)
            if measure not in offered:
                yield by_rule(rules, MEASURES_KEY, NOT_OFFERED, GIVE_OFFERED, told)
        for row in rules.table(CONFLICTS_KEY) if rules.get(CONFLICTS_KEY) is not None else ():
            if len(set(listed(row, "measures")) & set(one.measures)) > 1:
                told = {"person": one.person, "conflict": RowName.of(row)}
                yield by_rule(rules, CONFLICTS_KEY, IN_CONFLICT, GIVE_ONE, told)
        if one.over_quota.strip() and PROMOTION not in one.measures:
            key = OVER_QUOTA_KEY if rules.get(OVER_QUOTA_KEY) is not None else MEASURES_KEY
            yield by_rule(rules, key, QUOTA_UNFOUNDED, FOUND_QUOTA, {"person": one.person})

    def _judged(self, rules: Rules) -> Iterator[Finding]:
        shares = len(self.terms.shares)
        for one in self.candidates:
            if shares and len(one.marks) != shares:
                facts = {"person": one.person, "given": len(one.marks), "shares": shares}
                yield by_rule(rules, RESOLVED_KEY, NO_MARKS, ENTER_MARKS, facts, strength=Strength.WARN)
            for mark in one.marks:
                if not 0 <= mark <= WHOLE:
                    told = {"person": one.person, "mark": plain(mark)}
                    yield _refused(rules, RESOLVED_KEY, NO_SUCH_MARK, CORRECT_MARK, told)
        yield from self._passed_over(rules)

    def _passed_over(self, rules: Rules) -> Iterator[Finding]:
        ranked = [(one.candidate, one.score) for one in self.ranked() if one.score is not None]
        lowest = min((score for one, score in ranked if one.selected), default=None)
        for one, score in ranked:
            if lowest is None or one.selected or score < lowest:
                continue
            text, advice = (PASSED_OVER, SELECT_BY_RANK) if score > lowest else (TIE_CUT, SETTLE_TIE)
            facts = {"person": one.person}
            yield by_rule(rules, RESOLVED_KEY, text, advice, facts, strength=Strength.WARN)


def _rank(known: Sequence[Fraction], score: Fraction | None) -> int | None:
    return None if score is None else known.index(score) + 1


def _refused(
    rules: Rules, key: str, text: str, advice: str, facts: Mapping[str, object] = NO_FACTS
) -> Finding:
    return by_rule(rules, key, text, advice, facts, strength=Strength.REFUSE)
