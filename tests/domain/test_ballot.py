"""Who may vote on an item, and what the votes give (영 제11조제5항, 제11조의2)."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.domain import ballot
from committee_desk.domain.attendance import NoQuorum, Spell
from committee_desk.domain.ballot import (
    Choice,
    Item,
    NotDeclared,
    NotTakenOff,
    NotTakenUp,
    NoVoteOnReport,
    NoVoteTaken,
    late_number,
    numbered,
    result,
)
from committee_desk.domain.declaration import (
    Motion,
    NoMotion,
    NotCarried,
    NotPutOff,
    WasCarried,
    WordsMissing,
)
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting, MeetingStage, OutOfOrder, Stage
from committee_desk.domain.recusal import AlreadyRecused, Ground, NoSuchGround, NotRecused, Recusal, ground
from committee_desk.domain.rules import Base, Opening, Recused
from committee_desk.domain.voting import NotAVoter
from tests.packs import rules

DECREE = Opening(Base.DESIGNATED, "지방공무원 적극행정 운영규정 제11조제5항")
DONGJAK = Opening(Base.ALL_MEMBERS, "서울특별시 동작구 적극행정 운영 조례 제4조제4항")
LEAVING = replace(DECREE, recused=Recused.LEAVE_OPENING)
NOON = time(14, 10)


def people(*numbers: int) -> frozenset[PersonId]:
    return frozenset(PersonId(number) for number in numbers)


def meeting_of(
    designated: int, *, present: int, out: int = 0, members: int = 15, opening: Opening = DECREE
) -> Meeting:
    """The first of the designated are present; of these, the last went out again."""
    seats = tuple(PersonId(number) for number in range(1, designated + 1))
    spells = tuple(
        Spell(person, time(14), time(14, 5) if place >= present - out else None)
        for place, person in enumerate(seats[:present])
    )
    return Meeting(
        MeetingId(1),
        "제3회",
        date(2026, 11, 27),
        time(14),
        "3층",
        members,
        opening,
        designated=seats,
        spells=spells,
        stage=Stage.OPEN,
    )


def item_of(*recused: int, report: bool = False) -> Item:
    item = Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1, report).take_up(time(14, 5))
    for person in recused:
        item = item.recuse(Recusal(PersonId(person), Ground.AVOIDANCE, 3))
    return item


def voted(meeting: Meeting, item: Item, yes: int, no: int | None = None) -> Item:
    """So many of the voters say yes and so many no (the rest, if not said); the others stay silent."""
    voters = sorted(meeting.room - item.recused)
    against = voters[yes : None if no is None else yes + no]
    return item.cast(meeting, dict.fromkeys(voters[:yes], Choice.YES) | dict.fromkeys(against, Choice.NO))


def declared(meeting: Meeting, item: Item, resolution: Resolution = Resolution.AS_PROPOSED) -> Item:
    return item.declare(meeting, resolution, "approved", NOON)


ITEM = item_of()
ASIDE = tuple(Recusal(PersonId(person), Ground.EXCLUSION, 1) for person in range(1, 46))

# The law by plain counting, without a formula of the program. 제11조제5항: 구성원 과반수의 출석으로
# 개의하고 출석위원 과반수의 찬성으로 의결한다. 과반수 is more of them than of the others.


def more_than_the_rest(some: int, everyone: int) -> bool:
    return some > everyone - some


def least_that_is_more_than_the_rest(everyone: int) -> int:
    return next(some for some in range(everyone + 2) if more_than_the_rest(some, everyone))


def law_opens(base: int, in_room: int, recused_in_room: int, opening: Opening) -> bool:
    counted = in_room - recused_in_room if opening.recused is Recused.LEAVE_OPENING else in_room
    return more_than_the_rest(counted, base)


@pytest.mark.parametrize("opening", [DECREE, DONGJAK, LEAVING], ids=["decree", "dongjak", "leaving"])
@pytest.mark.parametrize("designated", range(9, 46))
def test_quorum_and_majority_agree_with_a_table_counted_by_hand(designated, opening):
    base = 45 if opening.base is Base.ALL_MEMBERS else designated
    opens_at = least_that_is_more_than_the_rest(base)
    wrong = []

    for present in range(designated + 1):
        for out in range(present + 1):
            meeting = meeting_of(designated, present=present, out=out, members=45, opening=opening)
            for recused in range(present - out + 1):
                item = ITEM if not recused else replace(ITEM, recusals=ASIDE[:recused])
                opens = law_opens(base, present - out, recused, opening)
                quorum = meeting.quorum(item.recused)
                if (quorum.met, quorum.required) != (opens, opens_at):
                    wrong.append((present, out, recused, quorum))
                if opens:
                    wrong += wrongly_counted(meeting, item, opens_at, present - out - recused)

    assert wrong == []


def wrongly_counted(meeting: Meeting, item: Item, opens_at: int, voters: int) -> list[object]:
    """What the program says of votes on either side of the half, where it differs from plain counting."""
    who = sorted(ballot.voters(meeting, item))
    found: list[object] = []
    for yes in {voters // 2, min(voters, voters // 2 + 1)}:
        counted = result(meeting, replace(item, votes=dict.fromkeys(who[:yes], Choice.YES)))
        said = (counted.voters, counted.yes, counted.carried, counted.caution, counted.tied)
        law = (voters, yes, more_than_the_rest(yes, voters), voters < opens_at, 0 < yes == voters - yes)
        if said != law:
            found.append((len(meeting.room), len(item.recusals), said, law))
    return found


@pytest.mark.parametrize("voters", range(46))
def test_every_number_of_votes_in_favour_carries_or_fails_as_counted_by_hand(voters):
    meeting = meeting_of(45, present=45, opening=replace(DECREE))
    item = replace(ITEM, recusals=ASIDE[: 45 - voters])
    who = sorted(ballot.voters(meeting, item))

    carried = [
        result(meeting, replace(item, votes=dict.fromkeys(who[:yes], Choice.YES))).carried
        for yes in range(voters + 1)
    ]

    assert carried == [more_than_the_rest(yes, voters) for yes in range(voters + 1)]


def test_the_example_of_nine_designated_seven_present_and_one_recused():
    meeting = meeting_of(9, present=7)

    counted = result(meeting, voted(meeting, item_of(7), yes=5))

    assert (counted.opening.required, counted.opening.present) == (5, 7)
    assert (counted.recused, counted.voters, counted.needed) == (1, 6, 4)
    assert (counted.yes, counted.no, counted.abstain, counted.carried) == (5, 1, 0, True)


def test_a_tie_fails_and_nobody_has_a_casting_vote():
    meeting = meeting_of(9, present=6)

    counted = result(meeting, voted(meeting, item_of(), yes=3))

    assert (counted.tied, counted.carried) == (True, False)


def test_three_to_three_after_a_recusal_is_a_tie_too():
    meeting = meeting_of(9, present=7)

    assert not result(meeting, voted(meeting, item_of(1), yes=3)).carried


def test_whoever_abstains_weighs_as_no():
    meeting = meeting_of(9, present=6)
    item = voted(meeting, item_of(), yes=3, no=0).cast(
        meeting, dict.fromkeys(people(4, 5, 6), Choice.ABSTAIN)
    )

    counted = result(meeting, item)

    assert (counted.abstain, counted.silent, counted.carried) == (3, 0, False)


def test_whoever_stays_silent_weighs_as_no():
    meeting = meeting_of(9, present=6)

    counted = result(meeting, voted(meeting, item_of(), yes=3, no=0))

    assert (counted.silent, counted.needed, counted.carried) == (3, 4, False)


def test_a_result_names_its_rule_its_article_and_the_version_of_the_pack():
    meeting = meeting_of(9, present=7, opening=rules().opening())

    counted = result(meeting, voted(meeting, item_of(), yes=4))

    assert (counted.rule, counted.article, counted.pack) == (
        "majority_of",
        "지방공무원 적극행정 운영규정 제11조제5항",
        "decree 2025-12-30",
    )


def test_fewer_voters_than_open_a_meeting_are_lawful_and_carry_a_caution():
    meeting = meeting_of(9, present=5)

    counted = result(meeting, voted(meeting, item_of(1), yes=3))

    assert (counted.voters, counted.needed, counted.carried, counted.caution) == (4, 3, True, True)


def test_a_pack_may_let_the_recused_leave_the_opening_and_then_the_item_waits():
    meeting = meeting_of(9, present=5, opening=LEAVING)

    with pytest.raises(NoQuorum, match="4 of 5 members"):
        item_of(1).cast(meeting, dict.fromkeys(people(2), Choice.YES))


def test_dongjak_counts_from_everyone_on_the_roll():
    fifteen = {"members": 15, "opening": DONGJAK}

    met = [meeting_of(15, present=present, **fifteen).quorum().met for present in (7, 8)]

    assert met == [False, True]


@pytest.mark.parametrize(
    "who", [PersonId(7), PersonId(8), PersonId(10)], ids=["recused", "absent", "not designated"]
)
def test_a_vote_is_refused_of_whoever_has_none(who):
    with pytest.raises(NotAVoter):
        item_of(7).cast(meeting_of(9, present=7), {who: Choice.YES})


def test_a_vote_is_refused_of_whoever_went_out():
    with pytest.raises(NotAVoter):
        item_of().cast(meeting_of(9, present=7, out=1), {PersonId(7): Choice.YES})


def test_a_vote_is_refused_once_too_few_are_left_in_the_room():
    with pytest.raises(NoQuorum):
        item_of().cast(meeting_of(9, present=6, out=2), {PersonId(1): Choice.YES})


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.CONVENED, Stage.CLOSED, Stage.CONFIRMED])
def test_a_vote_and_a_result_need_an_open_meeting(stage):
    meeting = meeting_of(9, present=7)
    item = voted(meeting, item_of(), yes=5)
    elsewhere = replace(meeting, stage=stage)

    for refused in (
        lambda: item.cast(elsewhere, {PersonId(1): Choice.NO}),
        lambda: declared(elsewhere, item),
    ):
        with pytest.raises(MeetingStage):
            refused()


def test_recusing_takes_the_members_vote_along():
    meeting = meeting_of(9, present=7)
    item = voted(meeting, item_of(), yes=7)

    recused = item.recuse(Recusal(PersonId(3), Ground.EXCLUSION, 1, "배우자가 신청인"))

    assert (len(recused.votes), result(meeting, recused).voters) == (6, 6)


def test_nobody_is_recused_twice():
    with pytest.raises(AlreadyRecused):
        item_of(3).recuse(Recusal(PersonId(3), Ground.EXCLUSION, 1))


def test_a_recusal_taken_back_gives_the_vote_back_and_no_ballot():
    meeting = meeting_of(9, present=7)

    item = item_of(3).take_back_recusal(PersonId(3))

    assert (item.recused, len(ballot.voters(meeting, item)), item.votes) == (people(), 7, {})


def test_only_a_recusal_that_is_there_can_be_taken_back():
    with pytest.raises(NotRecused):
        item_of(3).take_back_recusal(PersonId(4))


def test_the_grounds_for_exclusion_are_the_four_of_the_decree():
    decree = rules()

    keys = [ground(decree, number)["key"] for number in (1, 2, 3, 4)]

    assert keys == ["party", "relative", "involved", "agent"]


def test_a_ground_the_rules_do_not_know_is_refused():
    with pytest.raises(NoSuchGround):
        ground(rules(), 5)


def test_what_the_votes_carry_is_declared():
    meeting = meeting_of(9, present=7)

    item = declared(meeting, voted(meeting, item_of(), yes=4))

    assert (item.settled, item.declared.resolution, item.declared.outcome) == (
        True,
        Resolution.AS_PROPOSED,
        "approved",
    )


@pytest.mark.parametrize("yes", [0, 1, 2, 3])
def test_declaring_what_the_votes_do_not_carry_is_refused(yes):
    meeting = meeting_of(9, present=7)

    with pytest.raises(NotCarried, match="to carry it: 4"):
        declared(meeting, voted(meeting, item_of(), yes=yes))


@pytest.mark.parametrize("yes", [4, 5, 6, 7])
def test_declaring_rejected_what_the_votes_carry_is_refused(yes):
    meeting = meeting_of(9, present=7)

    with pytest.raises(WasCarried):
        declared(meeting, voted(meeting, item_of(), yes=yes), Resolution.REJECTED)


def test_what_is_declared_is_what_was_put_to_the_vote():
    meeting = meeting_of(9, present=7)

    with pytest.raises(NotCarried):
        declared(meeting, voted(meeting, item_of(), yes=7), Resolution.AMENDED)


def test_a_result_without_a_vote_is_refused():
    with pytest.raises(NoVoteTaken):
        declared(meeting_of(9, present=7), item_of())


@pytest.mark.parametrize("resolution", [Resolution.AMENDED, Resolution.CONDITIONAL])
def test_an_amendment_and_a_condition_need_their_words(resolution):
    meeting = meeting_of(9, present=7)
    wordless = voted(meeting, item_of().move(Motion(resolution)), yes=7)
    worded = voted(meeting, item_of().move(Motion(resolution, text="6개월마다 점검한다.")), yes=7)

    with pytest.raises(WordsMissing):
        declared(meeting, wordless, resolution)

    assert declared(meeting, worded, resolution).declared.motion.text == "6개월마다 점검한다."


@pytest.mark.parametrize("resolution", [Resolution.REJECTED, Resolution.REPORTED])
def test_a_rejection_is_no_motion(resolution):
    with pytest.raises(NoMotion):
        item_of().move(Motion(resolution))


def test_another_motion_begins_the_vote_anew():
    meeting = meeting_of(9, present=7)

    item = voted(meeting, item_of(), yes=7).move(Motion(Resolution.CONDITIONAL, text="조건"))

    assert item.votes == {}


def test_the_same_motion_keeps_the_votes():
    meeting = meeting_of(9, present=7)
    item = voted(meeting, item_of(), yes=7)

    assert item.move(Motion()) is item


def test_an_item_is_put_off_without_a_vote_when_nobody_asks_for_one():
    item = declared(meeting_of(9, present=7), item_of(), Resolution.DEFERRED)

    assert (item.declared.resolution, item.declared.result) == (Resolution.DEFERRED, None)


def test_putting_off_by_vote_must_be_carried():
    meeting = meeting_of(9, present=7)
    off = item_of().move(Motion(Resolution.DEFERRED))

    with pytest.raises(NotCarried):
        declared(meeting, voted(meeting, off, yes=3), Resolution.DEFERRED)

    assert declared(meeting, voted(meeting, off, yes=4), Resolution.DEFERRED).declared.result.carried


def test_a_vote_against_putting_off_does_not_reject_the_matter():
    meeting = meeting_of(9, present=7)
    off = item_of().move(Motion(Resolution.DEFERRED))

    with pytest.raises(NotPutOff):
        declared(meeting, voted(meeting, off, yes=3), Resolution.REJECTED)


def test_votes_on_the_matter_do_not_put_it_off():
    meeting = meeting_of(9, present=7)

    with pytest.raises(NotCarried):
        declared(meeting, voted(meeting, item_of(), yes=7), Resolution.DEFERRED)


def test_a_report_is_heard_and_declared_reported():
    item = declared(meeting_of(9, present=7), item_of(report=True), Resolution.REPORTED)

    assert (item.declared.result, item.settled) == (None, True)


@pytest.mark.parametrize("resolution", [one for one in Resolution if one is not Resolution.REPORTED])
def test_a_report_takes_no_other_resolution(resolution):
    with pytest.raises(NoVoteOnReport):
        declared(meeting_of(9, present=7), item_of(report=True), resolution)


def test_what_is_voted_on_is_not_declared_reported():
    meeting = meeting_of(9, present=7)

    with pytest.raises(NoVoteOnReport):
        declared(meeting, voted(meeting, item_of(), yes=7), Resolution.REPORTED)


def test_nobody_votes_on_a_report_nor_moves_it():
    item = item_of(report=True)

    for refused in (
        lambda: item.cast(meeting_of(9, present=7), {PersonId(1): Choice.YES}),
        lambda: item.move(Motion(Resolution.AMENDED, text="수정")),
    ):
        with pytest.raises(NoVoteOnReport):
            refused()


@pytest.mark.parametrize("resolution", [Resolution.REPORTED, Resolution.DEFERRED])
def test_even_without_a_vote_too_few_in_the_room_declare_nothing(resolution):
    with pytest.raises(NoQuorum):
        declared(meeting_of(9, present=4), item_of(report=resolution is Resolution.REPORTED), resolution)


def test_a_result_is_not_declared_before_the_item_was_taken_up():
    meeting = meeting_of(9, present=7)

    with pytest.raises(OutOfOrder):
        voted(meeting, item_of(), yes=7).declare(meeting, Resolution.AS_PROPOSED, "approved", time(14, 4))


def test_an_item_that_waits_takes_no_votes_and_no_result():
    waiting = Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1)
    meeting = meeting_of(9, present=7)

    for refused in (
        lambda: waiting.cast(meeting, {PersonId(1): Choice.YES}),
        lambda: waiting.move(Motion(Resolution.DEFERRED)),
        waiting.take_back_votes,
        lambda: declared(meeting, waiting),
    ):
        with pytest.raises(NotTakenUp):
            refused()


def test_what_is_declared_is_changed_by_nothing_but_voiding():
    meeting = meeting_of(9, present=7)
    item = declared(meeting, voted(meeting, item_of(2), yes=6))

    for refused in (
        lambda: item.take_up(NOON),
        lambda: item.cast(meeting, {PersonId(1): Choice.NO}),
        lambda: item.move(Motion(Resolution.DEFERRED)),
        lambda: item.recuse(Recusal(PersonId(1), Ground.AVOIDANCE, 1)),
        lambda: item.take_back_recusal(PersonId(2)),
        lambda: item.fall_away("신청 취하"),
        lambda: declared(meeting, item),
    ):
        with pytest.raises(NotTakenUp):
            refused()


def test_a_declaration_holds_the_lists_it_rests_on():
    meeting = meeting_of(9, present=7, out=1)

    told = declared(meeting, voted(meeting, item_of(2), yes=4)).declared

    assert (told.roster.designated, told.roster.room) == (meeting.designated, people(1, 2, 3, 4, 5, 6))
    assert (told.roster.recused, set(told.votes)) == (people(2), people(1, 3, 4, 5, 6))


def test_a_declaration_does_not_follow_the_meeting():
    meeting = meeting_of(9, present=7)
    item = declared(meeting, voted(meeting, item_of(), yes=4))

    meeting.leave(PersonId(1), time(14, 30))

    assert item.declared.roster.room == people(1, 2, 3, 4, 5, 6, 7)


def test_a_void_declaration_stays_visible_and_the_vote_begins_anew():
    meeting = meeting_of(9, present=7)
    first = declared(meeting, voted(meeting, item_of(), yes=4))

    again = first.void("표를 잘못 셈")

    assert (again.declared, again.votes, again.stage) == (None, {}, ballot.Stage.TAKEN_UP)
    assert (again.voided[0].declaration, again.voided[0].because) == (first.declared, "표를 잘못 셈")


def test_a_second_void_stands_beside_the_first():
    meeting = meeting_of(9, present=7)
    item = item_of()

    for reason in ("첫째", "둘째"):
        item = declared(meeting, voted(meeting, item, yes=4)).void(reason)

    assert [one.because for one in item.voided] == ["첫째", "둘째"]


@pytest.mark.parametrize("moved", ["arrived", "left"])
def test_nothing_is_declared_at_a_time_when_others_were_in_the_room(moved):
    meeting = meeting_of(9, present=7)
    later = time(14, 20)
    meeting = meeting.arrive(PersonId(8), later) if moved == "arrived" else meeting.leave(PersonId(7), later)
    item = voted(meeting, ITEM, yes=5)

    with pytest.raises(OutOfOrder):
        item.declare(meeting, Resolution.AS_PROPOSED, "approved", NOON)
    assert item.declare(meeting, Resolution.AS_PROPOSED, "approved", later).settled


def test_the_vote_that_follows_a_void_one_is_declared_no_earlier():
    meeting = meeting_of(9, present=7)
    again = voted(meeting, declared(meeting, voted(meeting, item_of(), yes=4)).void("표를 잘못 셈"), yes=5)

    with pytest.raises(OutOfOrder):
        again.declare(meeting, Resolution.AS_PROPOSED, "approved", NOON.replace(minute=NOON.minute - 1))
    assert declared(meeting, again).declared.at == NOON


def test_only_what_was_declared_can_be_voided():
    with pytest.raises(NotDeclared):
        item_of().void("착오")


def test_a_member_who_leaves_takes_an_undeclared_vote_along():
    meeting = meeting_of(9, present=7)
    item = voted(meeting, item_of(), yes=7)

    left = item.without_absent(meeting.leave(PersonId(4), NOON).room)

    assert set(left.votes) == people(1, 2, 3, 5, 6, 7)


def agenda(*reports: bool) -> list[Item]:
    return [
        Item(ItemId(n), MeetingId(1), MatterId(n), "", n, report) for n, report in enumerate(reports, start=1)
    ]


def test_resolution_items_and_report_items_are_numbered_apart():
    given = [(item.place, item.number) for item in numbered(agenda(False, True, False, True))]

    assert given == [(1, "1"), (2, "1"), (3, "2"), (4, "2")]


def test_numbers_follow_the_order_until_the_notice_goes_out():
    first, second = numbered(agenda(False, False))

    given = {item.id: item.number for item in numbered([second, first])}

    assert given == {1: "2", 2: "1"}


def test_what_falls_away_before_the_notice_leaves_no_number_behind():
    first, second, third = numbered(agenda(False, False, False))

    given = [item.number for item in numbered([first, second.fall_away("취하"), third])]

    assert given == ["1", "", "2"]


def test_a_late_item_is_called_after_the_last_number():
    fixed = numbered(agenda(*[False] * 7))

    first = late_number(fixed, report=False)
    second = late_number([*fixed, replace(fixed[-1], number=first)], report=False)

    assert (first, second) == ("7의2", "7의3")


def test_a_tenth_late_item_follows_the_ninth():
    fixed = numbered(agenda(False))
    late = [replace(fixed[0], number=f"1의{n}") for n in range(2, 11)]

    assert late_number([*fixed, *late], report=False) == "1의11"


def test_the_first_late_report_is_simply_the_first():
    assert late_number(numbered(agenda(False, False)), report=True) == "1"


def test_a_late_item_fills_no_number_that_fell_away():
    first, second = numbered(agenda(False, False))

    assert late_number([first, second.fall_away("취하")], report=False) == "2의2"


def test_what_was_taken_off_is_put_back_as_it_was_and_nothing_else_is():
    waiting = replace(Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1), minutes=20)

    assert waiting.fall_away("잘못 뺌", date(2026, 11, 20)).put_back() == waiting
    with pytest.raises(NotTakenOff):
        waiting.put_back()
