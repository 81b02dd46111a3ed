"""What each kind of matter says on paper beside what all share: its order, its grounds, its own papers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field, replace
from types import MappingProxyType

from committee_desk.documents import vote
from committee_desk.documents.kinds import (
    abolition,
    award_list,
    citizen,
    confirmation,
    consultation,
    department_awards,
    exemption,
    key_tasks,
    model_failure,
    opinion,
    other,
    plan,
    ratification,
    refusal,
    report,
    selection,
    selection_criteria,
    submission,
    support,
)
from committee_desk.documents.paper import Block, Paper
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.award_list import NOT_AWARDED, AwardList
from committee_desk.domain.kinds.consultation import GIVEN as ADVICE_GIVEN
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.exemption import Exemption
from committee_desk.domain.kinds.opinion import GIVEN as OPINION_GIVEN
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.plan import NOT_APPROVED, Plan
from committee_desk.domain.kinds.ratification import RATIFIED, Ratification
from committee_desk.domain.kinds.selection import NOT_SELECTED, Selection
from committee_desk.domain.kinds.submission import SUBMITTED, Submission
from committee_desk.domain.kinds.support import GRANTED, Support
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.frozen import frozen


@frozen
class OwnPaper:
    """A paper that one kind has: what it says, the outcomes that give it (none named: each), who signs it."""

    paper: Callable[[Record, Agendum], Paper]
    outcomes: frozenset[str] = frozenset()
    signers: Callable[[Record, Agendum], tuple[PersonId, ...]] = vote.signer
    wanted: Callable[[Agendum], bool] = bool  # beside the outcome

    def given(self, agendum: Agendum) -> bool:
        """Whether the item ends in it; a deferral is declared too, and decides nothing."""
        outcome = agendum.item.declared.outcome if agendum.item.declared else ""
        ends = outcome in self.outcomes if self.outcomes else bool(outcome)
        return ends and self.wanted(agendum)


@frozen
class Words:
    """`order` is the 의결주문; `grounds` is what stands under `heading`: the 이유, or what was proposed.

    `asked` is what members read before the vote, where the grounds already tell what was decided.
    """

    heading: str
    order: Callable[[Matter, Declaration], tuple[str, ...]]
    grounds: Callable[[Record, Agendum], Iterator[Block]]
    papers: Mapping[str, OwnPaper] = field(default_factory=dict)
    asked: Callable[[Record, Agendum], Iterator[Block]] | None = None


PLAN = OwnPaper(plan.plan, frozenset(Plan.outcomes) - {NOT_APPROVED})
STATUS = OwnPaper(report.status, signers=report.signer, wanted=report.on_key_tasks)
YEARLY = OwnPaper(report.year, signers=report.signer, wanted=report.on_a_year)
RECOMMENDATION = OwnPaper(exemption.recommendation, exemption.RECOMMENDED)
ROLL = OwnPaper(award_list.roll, frozenset(AwardList.outcomes) - {NOT_AWARDED})
OPINION = OwnPaper(opinion.opinion, frozenset({OPINION_GIVEN}))
ADVICE = OwnPaper(consultation.advice, frozenset({ADVICE_GIVEN}))
RATIFICATION = OwnPaper(ratification.ratification, frozenset({RATIFIED}))
SUBMISSION = OwnPaper(submission.submission, frozenset({SUBMITTED}))
SUPPORT = OwnPaper(support.support, frozenset({GRANTED}))
SELECTED = frozenset(Selection.outcomes) - {NOT_SELECTED}
CHOSEN = OwnPaper(selection.result, SELECTED)
HOME_OFFICE = OwnPaper(selection.home_office, SELECTED, wanted=selection.dispatched)
ANSWER = OwnPaper(citizen.answer)  # whatever was decided is told to the citizen


def _asked_for(
    order: refusal.Order, grounds: refusal.Grounds, own: str, given: OwnPaper, outcomes: Collection[str]
) -> Words:
    """A kind that somebody asks for: its own paper where it is given, else the notice of the outcome."""
    notice = OwnPaper(refusal.of(order, grounds), frozenset(outcomes) - given.outcomes)
    return Words("이유", order, grounds, {own: given, refusal.PAPER: notice})


KINDS: Mapping[str, Words] = MappingProxyType(
    {
        "plan": Words("제안 내용", plan.order, plan.grounds, {"plan": PLAN}),
        "key_tasks": Words("제안 내용", key_tasks.order, key_tasks.grounds),
        "exemption": replace(
            _asked_for(
                exemption.order, exemption.grounds, "recommendation", RECOMMENDATION, Exemption.outcomes
            ),
            asked=exemption.asked,
        ),
        "opinion": _asked_for(opinion.order, opinion.grounds, "opinion", OPINION, Opinion.outcomes),
        "consultation": _asked_for(
            consultation.order, consultation.grounds, "advice", ADVICE, Consultation.outcomes
        ),
        "ratification": _asked_for(
            ratification.order, ratification.grounds, "ratification", RATIFICATION, Ratification.outcomes
        ),
        "support": _asked_for(support.order, support.grounds, "support", SUPPORT, Support.outcomes),
        "submission": _asked_for(
            submission.order, submission.grounds, "submission", SUBMISSION, Submission.outcomes
        ),
        "citizen": Words("이유", citizen.order, citizen.grounds, {"citizen_answer": ANSWER}),
        "selection_criteria": Words("제안 내용", selection_criteria.order, selection_criteria.grounds),
        "selection": Words(
            "이유", selection.order, selection.grounds, {"selection": CHOSEN, "home_office": HOME_OFFICE}
        ),
        "department_awards": Words("제안 내용", department_awards.order, department_awards.grounds),
        "model_failure": Words("이유", model_failure.order, model_failure.grounds),
        "abolition": Words("이유", abolition.order, abolition.grounds),
        "award_list": Words("제안 내용", award_list.order, award_list.grounds, {"award_list": ROLL}),
        "report": Words(
            "보고 내용", report.order, report.grounds, {"key_task_status": STATUS, "yearly": YEARLY}
        ),
        "confirmation": Words("제안 내용", confirmation.order, confirmation.grounds),
        "other": Words("제안 내용", other.order, other.grounds, asked=other.asked),
    }
)


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    return KINDS[matter.kind].order(matter, declared)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    return KINDS[agendum.matter.kind].grounds(record, agendum)


def asked(record: Record, agendum: Agendum) -> Iterator[Block]:
    """What comes before the members: what they are asked to resolve, and what it rests on."""
    words = KINDS[agendum.matter.kind]
    return (words.asked or words.grounds)(record, agendum)


def heading(matter: Matter) -> str:
    return KINDS[matter.kind].heading


def papers(matter: Matter) -> Mapping[str, OwnPaper]:
    """What this kind has beside the deliberation result; a kind that is only reported has nothing."""
    words = KINDS.get(matter.kind)
    return words.papers if words else {}
