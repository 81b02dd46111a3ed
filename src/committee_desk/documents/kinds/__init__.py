"""What each kind of matter says on paper beside what all share: its order, its grounds, its own papers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from committee_desk.documents import vote
from committee_desk.documents.kinds import (
    abolition,
    award_list,
    citizen,
    confirmation,
    consultation,
    exemption,
    model_failure,
    opinion,
    other,
    ratification,
    submission,
    support,
)
from committee_desk.documents.paper import Block, Paper
from committee_desk.domain.ballot import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """A paper that one kind has: whether an item gives it, what it says, and who signs it."""

    given: Callable[[Agendum], bool]
    paper: Callable[[Record, Agendum], Paper]
    signers: Callable[[Record, Agendum], tuple[PersonId, ...]]


@dataclass(frozen=True, slots=True)
class Words:
    """`order` is the 의결주문; `grounds` is what stands under `heading`: the 이유, or what was proposed."""

    heading: str
    order: Callable[[Matter, Declaration], tuple[str, ...]]
    grounds: Callable[[Record, Agendum], Iterator[Block]]
    papers: Mapping[str, OwnPaper] = field(default_factory=dict)


RECOMMENDATION = OwnPaper(exemption.recommended, exemption.recommendation, vote.signer)
ROLL = OwnPaper(award_list.given, award_list.roll, vote.signer)
OPINION = OwnPaper(opinion.given, opinion.opinion, vote.signer)
ADVICE = OwnPaper(consultation.given, consultation.advice, vote.signer)
RATIFICATION = OwnPaper(ratification.given, ratification.ratification, vote.signer)
SUBMISSION = OwnPaper(submission.given, submission.submission, vote.signer)
SUPPORT = OwnPaper(support.given, support.support, vote.signer)
ANSWER = OwnPaper(citizen.given, citizen.answer, vote.signer)
KINDS: Mapping[str, Words] = MappingProxyType(
    {
        "exemption": Words("이유", exemption.order, exemption.grounds, {"recommendation": RECOMMENDATION}),
        "opinion": Words("이유", opinion.order, opinion.grounds, {"opinion": OPINION}),
        "consultation": Words("이유", consultation.order, consultation.grounds, {"advice": ADVICE}),
        "ratification": Words(
            "이유", ratification.order, ratification.grounds, {"ratification": RATIFICATION}
        ),
        "support": Words("이유", support.order, support.grounds, {"support": SUPPORT}),
        "submission": Words("이유", submission.order, submission.grounds, {"submission": SUBMISSION}),
        "citizen": Words("이유", citizen.order, citizen.grounds, {"citizen_answer": ANSWER}),
        "model_failure": Words("이유", model_failure.order, model_failure.grounds),
        "abolition": Words("이유", abolition.order, abolition.grounds),
        "award_list": Words("제안 내용", award_list.order, award_list.grounds, {"award_list": ROLL}),
        "confirmation": Words("제안 내용", confirmation.order, confirmation.grounds),
        "other": Words("제안 내용", other.order, other.grounds),
    }
)


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    return KINDS[matter.kind].order(matter, declared)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    return KINDS[agendum.matter.kind].grounds(record, agendum)


def heading(matter: Matter) -> str:
    return KINDS[matter.kind].heading


def papers(matter: Matter) -> Mapping[str, OwnPaper]:
    """What this kind has beside the deliberation result; a kind that is only reported has nothing."""
    words = KINDS.get(matter.kind)
    return words.papers if words else {}
