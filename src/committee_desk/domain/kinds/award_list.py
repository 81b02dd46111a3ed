"""Award list of a scoring round 포상: who is to be given what, and what the body makes of it.

    closed round ─► lines, within the budget and the cap ─► the body: as proposed · amended by line
                                                               └─► decided ─► one Grant a person

The idea is rewarded first, what was carried out later; each of the two is a list and a decision of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import ClassVar

from committee_desk.domain.awards import CAP, Award, Cut, Paid, Share, divided
from committee_desk.domain.capping import beyond, cap_rule, namesakes
from committee_desk.domain.exact import written
from committee_desk.domain.finding import NO_FACTS, Finding, by_rule
from committee_desk.domain.grant import Measure, Promise, Step
from committee_desk.domain.ids import ProposalId, RoundId
from committee_desk.domain.resolution import Resolution, by_resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.domain.scoring import Tally
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

NO_LINES = QT_TRANSLATE_NOOP("errors", "Nobody stands on this award list.")
PROPOSE_LINES = QT_TRANSLATE_NOOP("errors", "Propose the awards from the closed round they come from.")
NOTHING_AMENDED = QT_TRANSLATE_NOOP("errors", "The list is to be declared as amended, and no line is.")
AMEND_LINES = QT_TRANSLATE_NOOP("errors", "Enter in the matter what each line is changed to, and why.")
AMENDED_ALL_THE_SAME = QT_TRANSLATE_NOOP(
    "errors", "The list is to be declared as proposed, and lines of it were changed: {count}."
)
DECLARE_AMENDED = QT_TRANSLATE_NOOP("errors", "Declare it as amended, or put the lines back.")
CAP_PASSED = QT_TRANSLATE_NOOP(
    "errors", "{person} would have {won} won in this year; the most for one person is {cap} won."
)
KEEP_TO_CAP = QT_TRANSLATE_NOOP("errors", "Lower the line, or propose the list again; it counts anew.")
OVER_BUDGET = QT_TRANSLATE_NOOP(
    "errors", "The list comes to {won} won; the budget of the round is {budget} won."
)
KEEP_TO_BUDGET = QT_TRANSLATE_NOOP("errors", "Lower a line, or see that the rest is found elsewhere.")

AWARDED, AMENDED = "awarded", "awarded_amended"
CONDITIONAL, NOT_AWARDED = "awarded_conditionally", "not_awarded"
KINDS = "matters.kinds"


class NotOnList(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {proposal} does not stand on this award list.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of its lines; who has no grade is not on it.")


class AmendmentUnfounded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A line of an award list is changed only with a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in a sentence: it is printed, and told to the proposer.")
    needs = ("because",)


class BelowNothing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An award cannot be {won} won.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter 0 to give no money, or strike the line.")
    needs = ("won",)


GRADES, JOINT_FROM, JOINT_MORE = "scoring.grades", "proposal.joint_from", "proposal.joint_more"
ABOVE_GRADE = QT_TRANSLATE_NOOP("errors", "{number}: {won:,} won; the most for {grade} is {most:,} won.")
KEEP_TO_GRADE = QT_TRANSLATE_NOOP("errors", "Lower the sum, or say why more is given.")


@frozen
class Given:
    """What one of the proposers is to have; money in won, any other measure without a sum."""

    person: str
    won: int = 0
    measure: Measure = Measure.MONEY

    def __post_init__(self) -> None:
        if self.won < 0:
            raise BelowNothing(won=self.won)


@frozen
class Line:
    """One proposal: `graded` is what its grade says, `given` what is proposed.

    `amended` is what the body gives instead, nothing where it strikes the line, and `because` its reason.
    """

    proposal: ProposalId
    number: str
    title: str
    rank: int
    score: str
    grade: str
    graded: int = 0
    given: tuple[Given, ...] = ()
    cut: Cut | None = None
    amended: tuple[Given, ...] | None = None
    because: str = ""

    @property
    def decided(self) -> tuple[Given, ...]:
        """What the body gives once the list is carried."""
        return self.given if self.amended is None else self.amended

    @property
    def won(self) -> int:
        return sum(one.won for one in self.decided)

    @property
    def struck(self) -> bool:
        return self.amended == ()


@frozen
class AwardList:
    """`had` is what those on the list were given earlier in the year; it counts towards the cap."""

    outcomes: ClassVar[tuple[str, ...]] = (AWARDED, AMENDED, CONDITIONAL, NOT_AWARDED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "award_list")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    round: RoundId | None = None
    source: str = ""  # 심사의 이름과 기간, 인쇄되는 대로
    step: Step = Step.IDEA
    lines: tuple[Line, ...] = ()
    budget: int | None = None
    cap: int = CAP
    cap_from: str = ""  # 상한의 근거
    had: tuple[Paid, ...] = ()
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.lines:
            yield by_rule(rules, KINDS, NO_LINES, PROPOSE_LINES, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == NOT_AWARDED:
            return
        if not self.lines:
            yield self._refused(rules, NO_LINES, PROPOSE_LINES)
        changed = sum(one.amended is not None for one in self.lines)
        if outcome == AMENDED and not changed:
            yield self._refused(rules, NOTHING_AMENDED, AMEND_LINES)
        if outcome == AWARDED and changed:
            yield self._refused(rules, AMENDED_ALL_THE_SAME, DECLARE_AMENDED, {"count": changed})
        if self.budget is not None and self.won > self.budget:
            facts = {"won": f"{self.won:,}", "budget": f"{self.budget:,}"}
            yield by_rule(rules, KINDS, OVER_BUDGET, KEEP_TO_BUDGET, facts, strength=Strength.WARN)
        yield from self.beyond_cap({one.person: one.won for one in self.had}, rules)
        yield from self.beyond_grade(rules)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return by_resolution(self.outcomes, resolution, proposed)

    @property
    def won(self) -> int:
        return sum(one.won for one in self.lines)

    @property
    def people(self) -> frozenset[str]:
        """Everyone whom a line names, as it is proposed or as it was changed."""
        return frozenset(one.person for line in self.lines for one in (*line.given, *line.decided))

    def beyond_grade(self, rules: Rules) -> Iterator[Finding]:
        """Lines above the most of their grade; so many joint proposers raise it by a share."""
        if rules.get(GRADES) is None or rules.get(JOINT_FROM) is None:
            return
        most = {row["ko"]: int(str(row["most"])) for row in rules.table(GRADES) if "most" in row}
        for line in self.lines:
            joint = len(line.given) >= rules.number(JOINT_FROM)
            top = most.get(line.grade, 0)
            allowed = top + int(top * rules.share(JOINT_MORE)) if joint else top
            if top and line.won > allowed:
                facts = {"number": line.number, "won": line.won, "grade": line.grade, "most": allowed}
                yield by_rule(rules, GRADES, ABOVE_GRADE, KEEP_TO_GRADE, facts, strength=Strength.WARN)

    def beyond_cap(self, had: Mapping[str, int], rules: Rules) -> Iterator[Finding]:
        """Whom the list would bring above the cap, with what each had in the year before it."""
        given = [Paid(one.person, one.won) for line in self.lines for one in line.decided]
        for one in beyond(given, had, self.cap):
            facts = {"person": one.person, "won": f"{one.won:,}", "cap": f"{self.cap:,}"}
            yield self._capped(rules, facts)
        if cap_rule(rules):
            yield from namesakes(given, had, self.cap, rules)

    def promises(self, outcome: str, rules: Rules) -> Iterator[Promise]:
        if outcome == NOT_AWARDED:
            return
        for line in self.lines:
            for one in line.decided:
                told = (one.person, one.measure.value, one.won)
                yield Promise(
                    *told, proposal=line.proposal, round=self.round, step=self.step, grade=line.grade
                )

    def amend(self, proposal: ProposalId, given: Sequence[Given] | None, because: str = "") -> AwardList:
        """The line as the body changes it; None puts it back to what was proposed."""
        if proposal not in {one.proposal for one in self.lines}:
            raise NotOnList(proposal=proposal)
        if given is not None and not because.strip():
            raise AmendmentUnfounded
        amended = None if given is None else tuple(given)
        return replace(
            self,
            lines=tuple(
                replace(one, amended=amended, because=because.strip() if given is not None else "")
                if one.proposal == proposal
                else one
                for one in self.lines
            ),
        )

    def keeping(self, before: AwardList) -> AwardList:
        """This list, worked out anew, with what had been changed by hand in the one before."""
        changed = {one.proposal: one for one in before.lines if one.amended is not None}
        return replace(
            self,
            note=before.note,
            lines=tuple(
                replace(one, amended=changed[one.proposal].amended, because=changed[one.proposal].because)
                if one.proposal in changed
                else one
                for one in self.lines
            ),
        )

    def _refused(
        self, rules: Rules, text: str, advice: str, facts: Mapping[str, object] = NO_FACTS
    ) -> Finding:
        return by_rule(rules, KINDS, text, advice, facts, strength=Strength.REFUSE)

    def _capped(self, rules: Rules, facts: Mapping[str, object]) -> Finding:
        if rule := cap_rule(rules):
            return by_rule(rules, rule, CAP_PASSED, KEEP_TO_CAP, facts)
        return Finding(CAP_PASSED, self.cap_from, Strength.REFUSE, KEEP_TO_CAP, facts)


def idea_lines(
    tally: Tally, awarded: Mapping[ProposalId, Award], called: Mapping[ProposalId, tuple[str, str]]
) -> tuple[Line, ...]:
    """A line for every proposal that has a grade, in the order of ranks, with the money proposed for it."""
    return tuple(
        Line(
            one.proposal,
            *called[one.proposal],
            rank=one.rank or 0,
            score="" if one.units is None else written(one.units, tally.method.digits),
            grade=one.grade,
            graded=one.won,
            given=tuple(Given(part.person, part.won) for part in awarded[one.proposal].paid),
            cut=awarded[one.proposal].cut,
        )
        for one in tally.results
        if one.grade and one.proposal in awarded
    )


def in_parts(line: Line, won: int) -> tuple[Given, ...]:
    """Another sum for those on a line, in the parts in which it was proposed to them, or else alike."""
    whole = sum(one.won for one in line.given)
    alike = Fraction(1, len(line.given) or 1)
    shares = [Share(one.person, Fraction(one.won, whole) if whole else alike) for one in line.given]
    return tuple(Given(one.person, one.won) for one in divided(won, shares))


def instead(line: Line, measure: Measure) -> tuple[Given, ...]:
    """The same measure for everybody on a line, in the place of what was proposed."""
    return tuple(Given(one.person, measure=measure) for one in line.given)


def benefit_lines(
    rewarded: Sequence[Line], carried_out: Sequence[ProposalId], benefits: Mapping[str, Measure]
) -> tuple[Line, ...]:
    """What was rewarded as an idea and carried out since, with the personnel benefit of its grade.

    Where the rules give a grade none, the line stands there empty, for the body to fill.
    """
    return tuple(
        replace(
            one,
            graded=0,
            given=tuple(
                Given(part.person, measure=benefits[one.grade])
                for part in one.decided
                if one.grade in benefits
            ),
            cut=None,
            amended=None,
            because="",
        )
        for one in rewarded
        if one.proposal in carried_out and one.decided
    )
