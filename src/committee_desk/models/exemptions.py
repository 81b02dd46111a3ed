"""An exemption recommendation as its screen shows it: the five steps, the matrix, presumptions, the preview.

    Exemption (as kept, or as the form now shows it) ─┐
    the rule pack, the outcome ───────────────────────┴─► weigh ─► Weighed

The committee judges; here its findings are only held against each other.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.kinds.exemption import CRITERIA, Exemption, Judged, Presumption, View
from committee_desk.domain.known import Known
from committee_desk.domain.matter import BEFORE_DECISION, Matter
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import docket, voting, words
from committee_desk.models.docket import Found
from committee_desk.models.narrowing import narrowed
from committee_desk.models.table import Column, Tone
from committee_desk.store import desks, items, matters, papers, people
from committee_desk.store.base import Session
from committee_desk.store.matters import MatterLine

translate = QCoreApplication.translate

# What loses a presumption beside the answers that the rule pack names.
LOSSES: Mapping[str, str] = MappingProxyType(
    {
        "audit_head_not_reflected": QT_TRANSLATE_NOOP(
            "exemption", "the opinion of the head of audit was not reflected"
        ),
        "other_audit": QT_TRANSLATE_NOOP("exemption", "it does not hold for this audit"),
        "not_no_private_interest": QT_TRANSLATE_NOOP("exemption", "there was a private interest"),
        "not_no_serious_defect": QT_TRANSLATE_NOOP("exemption", "there was a serious procedural defect"),
    }
)


class ViewIncomplete(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A view needs the member, the criterion and how it was judged.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose all three, then enter the view.")
    needs = ("member", "criterion", "judged")


@frozen
class ViewLine:
    """One member's view; `id` tells it from the others."""

    id: tuple[str, PersonId]
    member: str
    criterion: str
    judged: str
    tone: Tone
    words: str


@frozen
class PresumptionLine:
    name: str
    verdict: str
    tone: Tone
    sentence: str
    article: str


@frozen
class Weighed:
    """What the findings, as they now stand, come to."""

    presumptions: tuple[PresumptionLine, ...]
    implied: str
    found: tuple[Found, ...]
    differs: bool
    present: int


@frozen
class About:
    matter: Matter
    particulars: Exemption
    rules: Rules
    names: Mapping[PersonId, str]
    members: tuple[tuple[PersonId, str], ...]
    outcome: str
    vote: str
    papers: int
    fillable: bool


def columns() -> list[Column[MatterLine]]:
    return [
        Column(translate("exemption", "Number"), lambda line: line.number, order="number", width=5),
        Column(translate("exemption", "Title"), lambda line: line.title, order="title"),
        Column(
            translate("exemption", "Stage"),
            lambda line: words.stage_name(line.stage),
            tone=lambda line: docket.TONES[line.stage],
            order="stage",
            width=7,
        ),
    ]


def view_columns() -> list[Column[ViewLine]]:
    return [
        Column(translate("exemption", "Member"), lambda line: line.member, width=4),
        Column(translate("exemption", "Criterion"), lambda line: line.criterion, width=6),
        Column(
            translate("exemption", "Finding"), lambda line: line.judged, tone=lambda line: line.tone, width=6
        ),
        Column(translate("exemption", "In words"), lambda line: line.words),
    ]


def ids(session: Session, searched: str, order: str, descending: bool) -> array[int]:
    return narrowed(
        session,
        "matter",
        searched,
        lambda words: matters.ids(session, words, order, descending, kind="exemption"),
    )


def steps() -> list[str]:
    return [
        translate("exemption", "Facts"),
        translate("exemption", "Criteria"),
        translate("exemption", "Presumptions"),
        translate("exemption", "Vote"),
        translate("exemption", "Papers"),
    ]


def about(session: Session, id: MatterId, on: date) -> About:
    """One exemption matter with all that its screen needs."""
    matter, rules, names = matters.get(session, id), desks.rules(session, on), people.names(session)
    assert isinstance(matter.particulars, Exemption)
    had = items.about(session, id)
    issued = [paper for item in had for paper in papers.of(session, item.meeting) if paper.matter == id]
    return About(
        matter,
        matter.particulars,
        rules,
        names,
        tuple((one.id, names[one.id]) for one in people.members(session, on)),
        matter.outcome or _put_to_vote(matter.particulars, had),
        _vote(had),
        len(issued),
        matter.stage in BEFORE_DECISION,
    )


def weigh(about: About, particulars: Exemption) -> Weighed:
    """The particulars as they now stand against the presumptions, each other and the outcome."""
    rules, outcome = about.rules, about.outcome
    implied = particulars.implied(rules)
    unfinished = [
        *particulars.checks(rules),
        *particulars.before_declaring(outcome or implied or "upheld", rules),
    ]
    return Weighed(
        tuple(_presumption(one, rules) for one in particulars.presumptions(rules)),
        _implied(implied, outcome),
        tuple(docket.found(finding, rules) for finding in unfinished),
        any(particulars.contradictions(outcome or implied, rules)),
        _present(about, particulars),
    )


def view_lines(about: About, particulars: Exemption) -> list[ViewLine]:
    """Every member's view, by criterion."""
    return [
        ViewLine(
            (name, view.member),
            about.names.get(view.member, ""),
            words.criterion_name(name),
            words.name(view.judged),
            Tone.PLAIN if view.judged is particulars.criterion(name).judged else Tone.WARNING,
            view.words,
        )
        for name in CRITERIA
        for view in particulars.criterion(name).views
    ]


def with_view(particulars: Exemption, criterion: str, view: View) -> Exemption:
    """The same particulars with this view, in the place of an earlier one of the same member."""
    views = [one for one in particulars.criterion(criterion).views if one.member != view.member]
    return _viewed(particulars, criterion, (*views, view))


def without_view(particulars: Exemption, criterion: str, member: PersonId) -> Exemption:
    views = tuple(one for one in particulars.criterion(criterion).views if one.member != member)
    return _viewed(particulars, criterion, views)


def preview(about: About, particulars: Exemption) -> str:
    """The reasons in sentences, in the window's language; the paper says the same in its own."""
    return "\n\n".join("\n".join(part) for part in _parts(about, particulars) if part)


def criteria(rules: Rules) -> list[tuple[str, str]]:
    """The criteria under the names that the rule pack gives them."""
    return list(words.row_names(rules, "exemption.criteria").items())


def criteria_article(rules: Rules) -> str:
    said = translate("exemption", "The criteria of {article}; {pack}.")
    return said.format(article=rules.article("exemption.criteria"), pack=words.applied(rules))


def judgements() -> list[tuple[Judged, str]]:
    """What a member can find; not having judged is no view."""
    return [(one, words.name(one)) for one in Judged if one is not Judged.OPEN]


def _viewed(particulars: Exemption, criterion: str, views: tuple[View, ...]) -> Exemption:
    changed: dict[str, Any] = {criterion: replace(particulars.criterion(criterion), views=views)}
    return replace(particulars, **changed)


def _presumption(one: Presumption, rules: Rules) -> PresumptionLine:
    name = words.row_names(rules, "exemption.presumptions")[one.name]
    covers = ", ".join(words.criterion_name(criterion) for criterion in one.covers)
    if one.holds:
        said = translate("exemption", "Presumed to be met: {criteria}").format(criteria=covers)
        return PresumptionLine(name, translate("exemption", "Holds"), Tone.SUCCESS, said, one.article)
    if one.claimed:
        facts = words.row_names(rules, "exemption.presumption_facts")
        lost = ", ".join(facts.get(loss) or translate("exemption", LOSSES[loss]) for loss in one.lost_by)
        said = translate("exemption", "Lost: {facts}").format(facts=lost)
        return PresumptionLine(name, translate("exemption", "Lost"), Tone.WARNING, said, one.article)
    said = translate("exemption", "It would presume: {criteria}").format(criteria=covers)
    return PresumptionLine(name, translate("exemption", "Not relied on"), Tone.PLAIN, said, one.article)


def _implied(implied: str, outcome: str) -> str:
    if not implied:
        return translate("exemption", "A criterion is open, so the findings point to no outcome yet.")
    said = translate("exemption", "The findings point to: {implied}. The committee decides.")
    told = said.format(implied=words.outcome_name(implied))
    if not outcome:
        return told
    put = translate("exemption", "Put to the vote or decided: {outcome}.")
    return f"{told} {put.format(outcome=words.outcome_name(outcome))}"


def _present(about: About, particulars: Exemption) -> int:
    """The step the matter has got to; one past the last when its papers are out."""
    presumed = particulars.presumed(about.rules)
    judged = {name: particulars.criterion(name).judged for name in CRITERIA}
    done = (
        bool(particulars.applicant and particulars.audit_name and particulars.found),
        all(one is not Judged.OPEN or name in presumed for name, one in judged.items()),
        Known.OPEN not in (particulars.private_interest, particulars.procedural_defect, particulars.informed),
        bool(about.matter.outcome),
        bool(about.papers),
    )
    return next((step for step, finished in enumerate(done) if not finished), len(done))


def _put_to_vote(particulars: Exemption, had: list[Item]) -> str:
    """The outcome the vote in hand would give, if there is one."""
    open_items = [item for item in had if not item.settled and item.votes]
    if not open_items:
        return ""
    motion = open_items[-1].motion
    return particulars.outcome(motion.resolution, motion.outcome)


def _vote(had: list[Item]) -> str:
    declared = [item.declared for item in had if item.declared]
    if not declared:
        return translate("exemption", "No vote has been declared yet.")
    result = declared[-1].result
    resolution = words.resolution_name(declared[-1].resolution)
    return f"{resolution}\n{voting.result_line(result)}" if result else resolution


def _parts(about: About, particulars: Exemption) -> Iterator[list[str]]:
    yield [f"{numeral}. {line}" for numeral, line in enumerate(_facts(particulars), start=1)]
    for name in CRITERIA:
        yield list(_criterion(about, particulars, name))
    yield [
        f"{line.name}: {line.sentence} ({line.article})"
        for line in weigh(about, particulars).presumptions
        if line.tone is not Tone.PLAIN
    ]
    excluded = words.row_names(about.rules, "exemption.exclusions")
    if particulars.excluded:
        named = ", ".join(excluded.get(key, key) for key in particulars.excluded)
        yield [translate("exemption", "Grounds that exclude exemption: {grounds}").format(grounds=named)]
    if particulars.explanation:
        yield [translate("exemption", "Explanation: {words}").format(words=particulars.explanation)]


def _facts(particulars: Exemption) -> Iterator[str]:
    said = translate("exemption", "{asker} asks for a recommendation concerning: {audit}")
    yield said.format(asker=words.name(particulars.asked_by), audit=words.name(particulars.audit))
    for told, text in (
        (translate("exemption", "The audit found: {words}"), particulars.found),
        (translate("exemption", "Expected: {words}"), particulars.expected),
        (translate("exemption", "What happened: {words}"), particulars.account),
    ):
        if text:
            yield told.format(words=text)


def _criterion(about: About, particulars: Exemption, name: str) -> Iterator[str]:
    criterion = particulars.criterion(name)
    yield f"{words.criterion_name(name)}: {words.name(criterion.judged)}"
    if criterion.reason:
        yield translate("exemption", "    Reason: {words}").format(words=criterion.reason)
    if criterion.evidence:
        yield translate("exemption", "    Evidence: {words}").format(words=criterion.evidence)
    for view in criterion.views:
        if view.judged is not criterion.judged:
            said = translate("exemption", "    {member} differs ({judged}): {words}")
            member = about.names.get(view.member, "")
            yield said.format(member=member, judged=words.name(view.judged), words=view.words)
