"""The vote on one item as the panel shows it: each voter, the counts, what it would give.

    Record + Agendum ─► voting ─┬─► voters, counts, entered
                                ├─► requirement · caution ─► what it takes, and what is in
                                └─► step ─► what can be declared now, or why nothing can

The domain is asked by trying: a vote that may not be declared says so in its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, joint
from committee_desk.domain.ballot import Choice, Item, Result, ensure_voters, voters
from committee_desk.domain.candidates import taking_part
from committee_desk.domain.deadline import too_late
from committee_desk.domain.declaration import PUT, WORDED, Motion
from committee_desk.domain.finding import Finding, ensure
from committee_desk.domain.ids import PersonId
from committee_desk.domain.joint import Tally
from committee_desk.domain.kinds.confirmation import NOT_CONFIRMED, Confirmation
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.poll import Ballot, Secrecy, far_from_box
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import ballots, clock, words
from committee_desk.models.meeting import (
    LAST_MINUTE,
    Deed,
    Step,
    base_words,
    recusal_words,
    refused,
    take_up_step,
    to_minutes,
    why_not_settled,
)
from committee_desk.models.standing import present_words
from committee_desk.store import days

translate = QCoreApplication.translate


@frozen
class Voter:
    """`locked` says why this member has no vote; `choice` is what they said."""

    id: PersonId
    name: str
    choice: Choice | None = None
    locked: str = ""

    @property
    def vote(self) -> str:
        if self.locked:
            return f"× {self.locked}"
        return f"✓ {words.choice_name(self.choice)}" if self.choice else "–"

    @property
    def words(self) -> str:
        """What a screen reader says of this line."""
        if self.locked:
            told = translate("voting", "{name}, {reason}, cannot vote")
            return told.format(name=self.name, reason=self.locked)
        said = words.choice_name(self.choice) if self.choice else translate("voting", "not entered")
        return f"{self.name}, {said}"


@frozen
class Voting:
    """`line` is the result in full; `doubts` ask for a reason before it is declared.

    `no_votes` says why no vote can be entered now; the step has it too, where nothing can be declared.
    """

    item: Item
    voters: tuple[Voter, ...]
    counts: Mapping[Choice, int]
    entered: str
    requirement: str
    caution: str
    proposed: Resolution | None
    line: str
    step: Step
    doubts: str = ""
    no_votes: str = ""

    @property
    def open(self) -> bool:
        """Votes can be entered."""
        return self.item.stage is ballot.Stage.TAKEN_UP and not self.item.report

    @property
    def by_name(self) -> bool:
        return self.item.ballot is Ballot.BY_NAME


def voting(record: Record, one: Agendum) -> Voting:
    item = one.item
    cast = list(item.declared.votes.values() if item.declared else item.votes.values())
    counted = _counted(record, item)
    proposed = _proposed(item, counted)
    findings = _findings(record, one, proposed)
    return Voting(
        item=item,
        voters=tuple(_voters(record, item)),
        counts={choice: cast.count(choice) for choice in Choice},
        entered=_entered(record.meeting, item),
        requirement=_requirement(counted),
        caution=_caution(counted),
        proposed=proposed,
        line=_line(item, counted),
        step=_step(record, one, proposed, findings),
        doubts=_doubts(record, findings),
        no_votes=_no_votes(record, item),
    )


def _doubts(record: Record, findings: list[Finding]) -> str:
    """Nothing while something forbids it: no reason would help then."""
    forbidden = any(one.strength is Strength.REFUSE for one in findings)
    return "" if forbidden else " ".join(_told(record, findings, Strength.WARN))


def ensure_declarable(record: Record, one: Agendum, proposed: Resolution, reason: str) -> None:
    """Refuse what the act would refuse, before anybody is asked whether it shall be declared."""
    ensure(_findings(record, one, proposed), reason)


def complete(vote: Voting) -> bool:
    """Whether everybody who may vote is entered, or two people have counted the same."""
    if vote.by_name:
        return len(vote.item.votes) == sum(not voter.locked for voter in vote.voters)
    return vote.item.poll is not None and vote.item.poll.count is not None


def resolutions() -> list[tuple[Resolution, str]]:
    """What can be put to the vote."""
    return [(one, motion_name(one)) for one in Resolution if one in PUT]


def motion_name(resolution: Resolution) -> str:
    """What is put to the vote; what it gives is said by models.words."""
    return {
        Resolution.AS_PROPOSED: translate("voting", "As proposed"),
        Resolution.AMENDED: translate("voting", "As amended"),
        Resolution.CONDITIONAL: translate("voting", "On a condition"),
        Resolution.DEFERRED: translate("voting", "To put it off"),
    }[resolution]


def outcomes(one: Agendum) -> list[tuple[str, str]]:
    """What carrying it may mean for this kind; the kind's own choice comes first."""
    usual = translate("voting", "If carried: as usual")
    known = (outcome for outcome in one.matter.particulars.outcomes)
    return [("", usual), *((outcome, words.outcome_name(outcome)) for outcome in known)]


def needs_words(motion: Motion) -> bool:
    return motion.resolution in WORDED


def why_no_votes(record: Record, item: Item) -> str:
    """Why no vote can be entered now."""
    if item.ballot is Ballot.PAPER:
        return refused(lambda: ensure_voters(record.meeting, item, frozenset()))
    return refused(lambda: item.cast(record.meeting, {}))


def _no_votes(record: Record, item: Item) -> str:
    """The same where votes are taken; without a quorum nothing else matters."""
    open_to_votes = item.stage is ballot.Stage.TAKEN_UP and not item.report
    return why_no_votes(record, item) if open_to_votes else ""


class VotesEntered(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Votes are entered; without a vote it cannot be put off any more.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the votes back first, or put it to the vote to put it off.")


def why_not_deferred(record: Record, item: Item) -> str:
    """Why it cannot be put off without a vote."""
    return refused(lambda: item.declare(record.meeting, Resolution.DEFERRED, "", LAST_MINUTE))


def why_not_voided(record: Record) -> str:
    return refused(record.meeting.ensure_open)


def declared_words(one: Agendum) -> str:
    """What was declared, when, and what it means."""
    declared = one.item.declared
    if declared is None:
        return ""
    name = words.resolution_name(declared.resolution)
    outcome = words.outcome_name(declared.outcome)
    said = f"{name} ({outcome})" if outcome and outcome != name else name
    told = translate("voting", "{time} declared: {result}")
    return told.format(time=clock.words(declared.at), result=said)


def voided_words(item: Item) -> str:
    """Earlier declarations of this item, and why they do not count."""
    told = translate("voting", "Void: {result} of {time} — {reason}")
    return "\n".join(
        told.format(
            result=words.resolution_name(one.declaration.resolution),
            time=clock.words(one.declaration.at),
            reason=one.because,
        )
        for one in item.voided
    )


def box_words(one: Agendum, resolution: Resolution) -> str:
    """What is about to be declared, and what that means for this matter; a motion with words tells them."""
    meaning = one.matter.particulars.outcome(resolution, one.item.motion.outcome)
    said = deed_words(resolution)
    if meaning and not one.item.report and resolution is not Resolution.DEFERRED:
        said = f"{said} ({words.outcome_name(meaning)})"
    if needs_words(one.item.motion) and resolution is one.item.motion.resolution:
        said = f"{said}\n“{one.item.motion.text}”"
    return said


def deed_words(proposed: Resolution | None) -> str:
    """What is about to be declared."""
    if proposed is None:
        return translate("voting", "Declare the result")
    told = translate("voting", "Declare: {result}")
    return told.format(result=words.resolution_name(proposed))


def result_line(result: Result) -> str:
    """Every number the result hangs on; of a paper ballot, what the rules let be said."""
    told = translate(
        "voting",
        "{base} {all} · present {present} · recused {recused} · voting {voters}: "
        "{totals} → {needed} needed, {outcome}",
    )
    if result.in_writing:
        told = translate(
            "voting",
            "{base} {all} · replied {present} · recused {recused} · voting {voters}: "
            "{totals} → {needed} needed, {outcome}",
        )
    return told.format(
        base=base_words(result.counted_from),
        all=result.opening.base,
        present=present_words(result.opening.present, result.by_video),
        recused=result.recused,
        voters=result.voters,
        totals=ballots.totals(result) if result.ballot is Ballot.PAPER else _totals(result),
        needed=result.needed,
        outcome=_carried(result),
    )


def _totals(result: Result) -> str:
    told = translate("voting", "{yes} in favour, {no} against, {abstain} abstained{silent}")
    silent = translate("voting", ", {count} not entered").format(count=result.silent)
    return told.format(
        yes=result.yes, no=result.no, abstain=result.abstain, silent=silent if result.silent else ""
    )


def _carried(result: Result) -> str:
    if result.carried:
        return translate("voting", "carried")
    tie = result.tied and not result.withheld
    return translate("voting", "rejected (a tie)") if tie else translate("voting", "rejected")


def _counted(record: Record, item: Item) -> Result | None:
    if item.declared:
        return item.declared.result
    if item.report or item.stage is not ballot.Stage.TAKEN_UP:
        return None
    try:
        return ballot.result(record.meeting, item, Secrecy.of(record.rules))
    except DeskError:  # no quorum, or one count only: there is no result, and the step says why
        return None


def _proposed(item: Item, counted: Result | None) -> Resolution | None:
    if item.declared:
        return item.declared.resolution
    if item.report:
        return Resolution.REPORTED
    if counted is None or not item.cast_any:
        return None
    return (
        item.motion.resolution if counted.carried and joint.carried(item.elsewhere) else Resolution.REJECTED
    )


def _findings(record: Record, one: Agendum, proposed: Resolution | None) -> list[Finding]:
    if proposed is None or one.item.declared:
        return []
    far = list(far_from_box(one.item.poll, record.rules))
    if proposed is Resolution.DEFERRED:
        return far
    outcome = one.matter.particulars.outcome(proposed, one.item.motion.outcome)
    on = record.meeting.held_on
    found = [*far, *one.matter.before_declaring(outcome, record.rules, on)]
    found += too_late(one.matter, outcome, record.rules, days.under(record.rules), on)
    found += taking_part(record.meeting, one.item, one.matter, record.names, record.rules)
    about = one.matter.particulars
    if isinstance(about, Confirmation) and outcome != NOT_CONFIRMED:
        found.extend(about.unready(one.minutes, record.rules))
    return found


def _told(record: Record, findings: Iterable[Finding], strength: Strength) -> list[str]:
    return [
        words.finding_words(one, record.rules) + (f" {translate('errors', one.advice)}" if one.advice else "")
        for one in findings
        if one.strength is strength
    ]


def _step(record: Record, one: Agendum, proposed: Resolution | None, findings: list[Finding]) -> Step:
    item = one.item
    if record.meeting.closed_at is not None:
        return to_minutes()
    if item.stage is ballot.Stage.WAITING:
        return take_up_step(record, item)
    if item.settled:
        return Step(Deed.NEXT, translate("voting", "Next item"), why_not_settled(record, one))
    forbidden = _told(record, findings, Strength.REFUSE)
    trial = proposed or item.motion.resolution
    why = _no_votes(record, item) or next(iter(forbidden), "")
    why = why or refused(lambda: item.declare(record.meeting, trial, "", LAST_MINUTE))
    deed = translate("voting", "Report heard") if item.report else translate("voting", "Declare")
    return Step(Deed.DECLARE, deed, why)


def _voters(record: Record, item: Item) -> Iterable[Voter]:
    """Those in the room, in the order of designation; of a declared item, those who were."""
    declared = item.declared
    room = declared.roster.room if declared else record.meeting.room
    votes = declared.votes if declared else item.votes
    locks = {one.person: recusal_words(one) for one in item.recusals}
    for person in record.meeting.designated:
        if person in room:
            yield Voter(person, record.names[person], votes.get(person), locks.get(person, ""))


def _entered(meeting: Meeting, item: Item) -> str:
    if item.declared or item.report:
        return ""
    if item.ballot is Ballot.PAPER:
        counters = len(item.poll.counters) if item.poll else 0
        return translate("voting", "{counters} of 2 have counted").format(counters=counters)
    told = translate("voting", "{entered} of {voters} entered")
    return told.format(entered=len(item.votes), voters=len(voters(meeting, item)))


def _requirement(result: Result | None) -> str:
    if result is None:
        return ""
    told = translate("voting", "More than half of {voters} voting: {needed} or more → {outlook}")
    return told.format(voters=result.voters, needed=result.needed, outlook=_outlook(result))


def _outlook(result: Result) -> str:
    if result.carried:
        return translate("voting", "will be carried")
    if result.ballot is Ballot.PAPER:  # whoever said nothing does not say it later
        return translate("voting", "will be rejected")
    if result.tied and not result.silent:
        return translate("voting", "a tie: will be rejected")
    if result.yes + result.silent < result.needed:
        return translate("voting", "will be rejected")
    return translate("voting", "{count} more in favour needed").format(count=result.needed - result.yes)


def _caution(result: Result | None) -> str:
    if result is None or not result.caution:
        return ""
    told = translate("voting", "Caution: {voters} voting, fewer than the {required} needed to open.")
    return told.format(voters=result.voters, required=result.opening.required)


def _line(item: Item, counted: Result | None) -> str:
    if item.declared and item.declared.result is None:
        return translate("voting", "Without a vote")
    if item.stage is ballot.Stage.WITHDRAWN:
        told = translate("voting", "Taken off the agenda: {reason}")
        return told.format(reason=item.withdrawn_because)
    if counted is None:
        return ""
    tallies = item.declared.elsewhere if item.declared else item.elsewhere
    return "\n".join([result_line(counted), *map(tally_line, tallies)])


def tally_line(tally: Tally) -> str:
    """How another body of the joint meeting voted."""
    told = translate(
        "voting",
        "{body}: voting {voters}: {yes} in favour, {no} against, {abstain} abstained "
        "→ {needed} needed, {outcome}",
    )
    outcome = translate("voting", "carried") if tally.carried else translate("voting", "rejected")
    cast = {"yes": tally.yes, "no": tally.no, "abstain": tally.abstain}
    return told.format(body=tally.body, voters=tally.voters, **cast, needed=tally.needed, outcome=outcome)
