"""How a challenge 기피 is put to the vote: by whom, among whom, and what comes of it for the item.

    Item, a party's words ─► apply ─► vote ─► decide ─► Item, the member recused or not
                                 └─► withdraw        └─► void ─► to be decided again

The member challenged has no vote on it, and counts as whoever steps aside does (제11조의2제2항).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import Choice, Item, NotTakenUp, NoVoteTaken
from committee_desk.domain.challenge import Challenge, Decision, VoidDecision
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.recusal import AlreadyRecused, Ground, Recusal
from committee_desk.domain.rules import Rules
from committee_desk.domain.voting import by_name, ensure_able, roster_of
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

KEPT_OUT, ALL_CHALLENGED = "recusal.challenged", "all_challenged"


class ApplicantMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is named who challenges the member.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the party: only a party to the item may challenge.")
    needs = ("applicant",)


class AlreadyChallenged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A challenge of {applicant} to this member is waiting already.")
    advice = QT_TRANSLATE_NOOP("errors", "Put that one to the vote first.")


class NoSuchChallenge(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No challenge numbered {number} is waiting on this item.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It is decided, withdrawn, or the member has stepped aside; look at the item's challenges."
    )


class NotDecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The challenge numbered {number} is not decided.")
    advice = QT_TRANSLATE_NOOP("errors", "Put it to the vote, or record that it was withdrawn.")


class NobodyDecides(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is left who may vote on this challenge.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Designate members who are not challenged, or put the item off to another meeting."
    )


def apply(
    meeting: Meeting,
    item: Item,
    member: PersonId,
    applicant: str,
    ground: str,
    text: str,
    on: date,
    rules: Rules,
) -> Item:
    """A party's challenge to a member; it waits until the others decide."""
    if item.settled:
        raise NotTakenUp
    meeting.ensure_meets()
    if member not in meeting.designated:
        raise NotDesignated(count=1)
    if member in item.recused:
        raise AlreadyRecused
    if not applicant.strip():
        raise ApplicantMissing
    if not text.strip():
        raise GroundMissing
    rules.row("recusal.challenge", ground)
    if any(one.member == member and one.applicant == applicant.strip() for one in item.waiting):
        raise AlreadyChallenged(applicant=applicant.strip())
    number = len(item.challenges) + 1
    new = Challenge(number, member, applicant.strip(), ground, text.strip(), on)
    others = item.challenges
    if _together(rules):
        others = tuple(one.without(frozenset({member})) for one in others)
    return replace(item, challenges=(*others, new))


def kept_out(item: Item, challenge: Challenge, rules: Rules) -> frozenset[PersonId]:
    """Who does not vote on it: who steps aside from the item, and the one challenged.

    Where the rules say so, nobody votes who is challenged on the same item.
    """
    others = frozenset(one.member for one in item.waiting) if _together(rules) else frozenset()
    return item.recused | {challenge.member} | others


def vote(meeting: Meeting, item: Item, number: int, votes: Mapping[PersonId, Choice], rules: Rules) -> Item:
    """These votes on the challenge, added to or replacing those already in."""
    challenge = _waiting(item, number)
    aside = kept_out(item, challenge, rules)
    if not meeting.room - aside:
        raise NobodyDecides
    ensure_able(meeting, aside, votes.keys())
    return _with(item, replace(challenge, votes={**challenge.votes, **votes}))


def decide(meeting: Meeting, item: Item, number: int, at: time, rules: Rules) -> Item:
    """What the votes give: the member is kept away from the item, or takes part as before."""
    challenge = _waiting(item, number)
    meeting.ensure_decides(at)
    aside = kept_out(item, challenge, rules)
    if not challenge.votes:
        raise NoVoteTaken
    counted = by_name(meeting, aside, challenge.votes)
    roster = roster_of(meeting, aside)
    presided = meeting.presider(item.id, aside)
    decided = Decision(at, roster, challenge.votes, counted, presided)
    after = _with(item, replace(challenge, decided=decided))
    if not decided.granted:
        return after
    return after.recuse(Recusal(challenge.member, Ground.CHALLENGE, 0, challenge.text, at))


def withdraw(item: Item, number: int, because: str) -> Item:
    """The party takes the challenge back before it is decided."""
    if item.settled:
        raise NotTakenUp
    if not because.strip():
        raise GroundMissing
    return _with(item, replace(_waiting(item, number), votes={}, withdrawn_because=because.strip()))


def void(meeting: Meeting, item: Item, number: int, because: str) -> Item:
    """The decision is void and stays visible as such; the challenge waits again."""
    if item.settled:
        raise NotTakenUp
    meeting.ensure_open()
    if not because.strip():
        raise GroundMissing
    challenge = next((one for one in item.challenges if one.number == number), None)
    if challenge is None or challenge.decided is None:
        raise NotDecided(number=number)
    voided = (*challenge.voided, VoidDecision(challenge.decided, because.strip()))
    after = _with(item, replace(challenge, votes={}, decided=None, voided=voided))
    return after.readmit(challenge.member) if challenge.decided.granted else after


def _together(rules: Rules) -> bool:
    """Whether nobody who is challenged votes on any of the challenges; older packs do not say."""
    return rules.get(KEPT_OUT) is not None and rules.choice(KEPT_OUT) == ALL_CHALLENGED


def _waiting(item: Item, number: int) -> Challenge:
    if item.settled:
        raise NotTakenUp
    found = next((one for one in item.waiting if one.number == number), None)
    if found is None:
        raise NoSuchChallenge(number=number)
    return found


def _with(item: Item, challenge: Challenge) -> Item:
    kept = (challenge if one.number == challenge.number else one for one in item.challenges)
    return replace(item, challenges=tuple(kept))
