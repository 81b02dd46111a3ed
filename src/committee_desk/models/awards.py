"""The awards of a round as its room shows them: what would be proposed, what was decided, what is left to do.

closed round ─► about ─► lines, the matter and its stage, why nothing more can be done, papers to issue
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.grant import Step
from committee_desk.domain.ids import RoundId
from committee_desk.domain.kinds.award_list import NOT_AWARDED, AwardList, Line
from committee_desk.domain.matter import AFTER_DECISION, Matter
from committee_desk.domain.round import Stage
from committee_desk.frozen import frozen
from committee_desk.jobs import awarding, round_papers
from committee_desk.models import award_lines, words
from committee_desk.models.meeting import refused
from committee_desk.store import matters, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class AboutAwards:
    """One step of a round's awards; `told` says how it stands, `unsettled` how many proposals wait."""

    round: RoundId
    step: Step
    told: str
    lines: tuple[Line, ...] = ()
    matter: Matter | None = None
    proposable: bool = False
    unsettled: int = 0
    papers: int = 0


def about(session: Session, round: RoundId, step: Step, on: date) -> AboutAwards:
    """How this step stands today."""
    papers = len(round_papers.unissued(session, round))
    decided = _decided(session, round, step)
    if decided is not None and isinstance(decided.particulars, AwardList):
        lines = decided.particulars.lines
        unsettled = awarding.unsettled_in(session, decided) if step is Step.IDEA else 0
        told = _with_sum(_stands(decided), lines)
        return AboutAwards(round, step, told, lines, decided, False, unsettled, papers)
    if rounds.get(session, round).stage is not Stage.CLOSED:
        told = translate("awards", "Awards follow once the round is closed.")
        return AboutAwards(round, step, told, papers=papers)
    if why_not := refused(lambda: awarding.preview(session, round, step, on)):
        return AboutAwards(round, step, why_not, papers=papers)
    found = awarding.preview(session, round, step, on)
    told = _with_sum(_stands(found.matter), found.list.lines)
    return AboutAwards(round, step, told, found.list.lines, found.matter, True, 0, papers)


def deed(told: AboutAwards) -> str:
    """What the button does that puts the list before the body."""
    if told.matter is None:
        return translate("awards", "Put it on the docket")
    return translate("awards", "Work it out anew")


def papers_words(told: AboutAwards) -> str:
    return translate("awards", "Issue papers ({count})").format(count=told.papers)


def settle_words(told: AboutAwards) -> str:
    return translate("awards", "Settle proposals ({count})").format(count=told.unsettled)


def _decided(session: Session, round: RoundId, step: Step) -> Matter | None:
    for one in reversed(matters.of_kind(session, awarding.KIND)):
        about_ = one.particulars
        if (
            isinstance(about_, AwardList)
            and (about_.round, about_.step) == (round, step)
            and one.stage in AFTER_DECISION
            and one.outcome != NOT_AWARDED
        ):
            return one
    return None


def _stands(matter: Matter | None) -> str:
    if matter is None:
        return translate("awards", "Not on the docket yet")
    if matter.outcome:
        return f"{matter.number}  {words.outcome_name(matter.outcome)}"
    return f"{matter.number}  {words.stage_name(matter.stage)}"


def _with_sum(stands: str, lines: tuple[Line, ...]) -> str:
    return f"{stands} · {award_lines.whole(lines)}"
