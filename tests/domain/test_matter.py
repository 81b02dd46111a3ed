"""A matter goes from its receipt to its close by the steps there are, and by no other."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.domain.awaited import (
    AUDIT_HEAD,
    CITIZEN,
    HEARING,
    MATERIAL,
    CameBefore,
    NobodyAsked,
    NoMoreExtension,
    OutsideExtension,
)
from committee_desk.domain.deadline import deadlines
from committee_desk.domain.finding import Refused
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.exemption import Audit, Exemption
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import (
    AskedAlready,
    DayTooEarly,
    Disclosure,
    FollowUp,
    GroundMissing,
    Matter,
    NotAwaited,
    NothingToAwait,
    Stage,
    TitleMissing,
    UnknownOutcome,
    WrongStage,
    disclosed_as,
)
from tests.packs import rules

DAY = date(2026, 11, 27)
ON = date(2026, 11, 2)
RULES = rules()


def matter(stage: Stage = Stage.RECEIVED, **facts) -> Matter:
    given = {"title": "실행계획", "particulars": Other(), "kind": "other", **facts}
    return Matter(MatterId(1), "2026-0001", received_on=date(2026, 11, 2), stage=stage, **given)


# Every step: from where it may be taken, and where it leads. Whatever is not here is forbidden.
STEPS = {
    "ready": (lambda m: m.ready(rules(), DAY), {Stage.RECEIVED, Stage.RETURNED}, Stage.READY),
    "returned": (lambda m: m.returned(DAY, DAY), {Stage.RECEIVED, Stage.READY}, Stage.RETURNED),
    "placed": (lambda m: m.placed(), {Stage.READY}, Stage.ON_AGENDA),
    "taken off": (lambda m: m.taken_off(), {Stage.ON_AGENDA}, Stage.READY),
    "decided": (lambda m: m.decided("approved", DAY), {Stage.ON_AGENDA}, Stage.DECIDED),
    "undecided": (lambda m: m.undecided(), {Stage.DECIDED, Stage.READY}, Stage.ON_AGENDA),
    "notified": (lambda m: m.notified(DAY), {Stage.DECIDED}, Stage.NOTIFIED),
    "followed up": (
        lambda m: m.followed_up(DAY, "시행"),
        {Stage.NOTIFIED, Stage.FOLLOWED_UP},
        Stage.FOLLOWED_UP,
    ),
    "closed": (lambda m: m.closed(), {Stage.NOTIFIED, Stage.FOLLOWED_UP}, Stage.CLOSED),
    "withdrawn": (
        lambda m: m.withdrawn("신청인이 취하함", DAY),
        {Stage.RECEIVED, Stage.RETURNED, Stage.READY},
        Stage.WITHDRAWN,
    ),
    "rejected": (
        lambda m: m.rejected("법령이 명확함", DAY),
        {Stage.RECEIVED, Stage.RETURNED, Stage.READY},
        Stage.REJECTED,
    ),
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_taken_from_its_stages_and_from_no_other(step, stage):
    act, allowed, leads_to = STEPS[step]

    if stage in allowed:
        assert act(matter(stage)).stage is leads_to
    else:
        with pytest.raises(WrongStage, match="2026-0001"):
            act(matter(stage))


@pytest.mark.parametrize("stage", [Stage.CLOSED, Stage.WITHDRAWN, Stage.REJECTED])
def test_an_end_is_an_end(stage):
    for act, _, _ in STEPS.values():
        with pytest.raises(WrongStage):
            act(matter(stage))


@pytest.mark.parametrize("stage", Stage)
def test_particulars_are_filled_in_until_it_is_decided(stage):
    draft = replace(matter(), title="바뀐 제목", particulars=Other(motion="의결한다."))

    if stage in {Stage.RECEIVED, Stage.RETURNED, Stage.READY, Stage.ON_AGENDA}:
        assert matter(stage).filled_in(draft) == replace(draft, stage=stage)
    else:
        with pytest.raises(WrongStage):
            matter(stage).filled_in(draft)


def test_filling_in_changes_nothing_that_acts_have_made_of_it():
    kept = matter(Stage.READY, supplement_by=DAY, follow_ups=(FollowUp(DAY, "점검"),))
    draft = replace(kept, stage=Stage.CLOSED, number="9", kind="report", supplement_by=None, follow_ups=())

    assert kept.filled_in(draft) == kept


def test_a_matter_needs_a_title():
    with pytest.raises(TitleMissing):
        matter(title="  ")


def test_a_supplement_is_due_on_a_day_until_it_has_come():
    returned = matter().returned(DAY, DAY)

    assert (returned.supplement_by, returned.ready(rules(), DAY).supplement_by) == (DAY, None)


def test_the_clock_stands_while_a_supplement_is_waited_for():
    received = matter()
    returned = received.returned(date(2026, 11, 12), date(2026, 11, 4))

    back = returned.ready(rules(), date(2026, 11, 10))

    assert [due(one) for one in (received, returned, back)] == [
        [("meet", date(2026, 11, 17))],
        [("supplement", date(2026, 11, 12))],
        [("meet", date(2026, 11, 24))],
    ]


def due(one):
    return [(deadline.what, deadline.on) for deadline in deadlines(one, RULES, lambda day: False)]


ASKED = matter(kind="exemption", particulars=Exemption()).asked(AUDIT_HEAD, date(2026, 11, 2))
MEET = ("meet", date(2026, 11, 17))


def test_a_reply_is_due_in_ten_days_beside_the_meeting():
    assert due(ASKED) == [("audit_head", date(2026, 11, 12)), MEET]


def test_a_reply_is_extended_once_from_its_last_day_and_no_more():
    longer = ASKED.extended(AUDIT_HEAD, RULES)

    assert due(longer) == [MEET, ("audit_head", date(2026, 11, 23))]  # the 22nd is a Sunday
    with pytest.raises(NoMoreExtension, match="제11조제7항"):
        longer.extended(AUDIT_HEAD, RULES)


def test_a_reply_is_extended_until_a_day_that_is_named_within_what_the_decree_allows():
    longer = ASKED.extended(AUDIT_HEAD, RULES, date(2026, 11, 18))

    assert due(longer) == [MEET, ("audit_head", date(2026, 11, 18))]
    with pytest.raises(NoMoreExtension):
        longer.extended(AUDIT_HEAD, RULES, date(2026, 11, 20))


@pytest.mark.parametrize(("day", "refused"), [(12, True), (13, False), (23, False), (24, True)])
def test_an_extension_ends_after_the_last_day_and_within_ten_more(day, refused):
    with pytest.raises(OutsideExtension, match="2026-11-23") if refused else nullcontext():
        ASKED.extended(AUDIT_HEAD, RULES, date(2026, 11, day))


def test_a_reply_that_came_is_waited_for_no_longer_and_may_be_asked_for_anew():
    came = ASKED.came(AUDIT_HEAD, date(2026, 11, 9), "It may be done.")

    assert (due(came), came.reply(AUDIT_HEAD).words) == ([MEET], "It may be done.")
    assert len(came.asked(AUDIT_HEAD, date(2026, 11, 10)).awaited) == 2


def test_the_answer_to_a_citizen_follows_the_decision_and_is_given_with_its_notification():
    asked = matter(kind="citizen", particulars=Citizen(opinion="들어줄 수 있다.", answer="허가한다."))
    asked = asked.asked(CITIZEN, ON)

    told = replace(asked, stage=Stage.DECIDED, decided_on=DAY).notified(DAY)

    assert list(asked.before_declaring("application_accepted", RULES)) == []
    assert told.reply(CITIZEN).came_on == DAY


def test_nothing_is_waited_for_twice_or_before_it_was_asked_for_or_by_a_kind_that_asks_nobody():
    with pytest.raises(AskedAlready):
        ASKED.asked(AUDIT_HEAD, DAY)
    with pytest.raises(CameBefore):
        ASKED.came(AUDIT_HEAD, date(2026, 11, 1), "")
    with pytest.raises(NotAwaited):
        matter().came(AUDIT_HEAD, DAY, "")
    with pytest.raises(NothingToAwait):
        matter().asked(AUDIT_HEAD, DAY)


def asked_both():
    """The department is asked for material, the applicant to be heard."""
    one = matter().requested(MATERIAL, "건축과", "허가 대장", ON, date(2026, 11, 9), RULES)
    return one.requested(HEARING, "오세린(신청인)", "늦어진 까닭", ON, date(2026, 11, 12), RULES)


def test_a_request_is_due_on_the_day_that_was_named_and_says_of_whom():
    found = deadlines(asked_both(), RULES, lambda day: False)

    assert [(one.what, one.of, one.on) for one in found] == [
        ("material", "건축과", date(2026, 11, 9)),
        ("hearing", "오세린(신청인)", date(2026, 11, 12)),
        ("meet", "", date(2026, 11, 17)),
    ]


def test_material_is_given_more_time_once_and_a_hearing_none():
    longer = asked_both().extended("material 건축과", RULES)

    assert ("material", date(2026, 11, 16)) in due(longer)
    with pytest.raises(NoMoreExtension):
        longer.extended("material 건축과", RULES)
    with pytest.raises(NoMoreExtension):
        longer.extended("hearing 오세린(신청인)", RULES)


def test_who_came_and_who_did_not_are_waited_for_no_longer():
    heard = asked_both().came("hearing 오세린(신청인)", date(2026, 11, 12), "서류를 다시 냈음")
    done = heard.missed("material 건축과", date(2026, 11, 10), "자료가 없음")

    assert due(done) == [MEET]
    assert list(done.before_declaring("approved", RULES)) == []


def test_several_may_be_asked_for_the_same_but_nobody_twice_at_once():
    two = asked_both().requested(MATERIAL, "도시과", "도면", DAY, DAY, RULES)

    assert len(two.requests) == 3
    with pytest.raises(AskedAlready):
        two.requested(MATERIAL, "도시과", "도면", DAY, DAY, RULES)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ((MATERIAL, " ", "도면", DAY, DAY), NobodyAsked),
        ((MATERIAL, "도시과", "", DAY, DAY), NobodyAsked),
        ((HEARING, "도시과", "도면", DAY, DAY - timedelta(1)), CameBefore),
        ((AUDIT_HEAD, "도시과", "도면", DAY, DAY), NothingToAwait),
    ],
)
def test_what_no_request_can_be(facts, refusal):
    with pytest.raises(refusal):
        matter().requested(*facts, RULES)


def test_a_matter_that_is_only_reported_requests_nothing_and_a_decided_one_nothing_more():
    with pytest.raises(NothingToAwait):
        matter(kind="report", particulars=Report()).requested(MATERIAL, "도시과", "도면", DAY, DAY, RULES)
    with pytest.raises(WrongStage):
        matter(Stage.DECIDED).requested(MATERIAL, "도시과", "도면", DAY, DAY, RULES)


def test_only_a_request_can_come_to_nothing():
    with pytest.raises(NotAwaited):
        ASKED.missed(AUDIT_HEAD, DAY, "")


def test_what_is_still_waited_for_warns_before_anything_is_declared():
    found = list(ASKED.before_declaring("dismissed", RULES))

    assert [(one.article, one.refuses) for one in found] == [
        ("지방공무원 적극행정 운영규정 제11조제7항", False)
    ]


def test_what_has_ended_waits_for_nothing():
    assert due(ASKED.withdrawn("no longer wanted", DAY)) == []


@pytest.mark.parametrize("end", ["withdrawn", "rejected"])
def test_an_early_end_needs_a_ground_that_is_kept(end):
    with pytest.raises(GroundMissing):
        getattr(matter(), end)(" ", DAY)

    ended = getattr(matter(), end)("수사 중인 사항", DAY)
    assert (ended.ended_because, ended.ended_on) == ("수사 중인 사항", DAY)


@pytest.mark.parametrize("end", ["withdrawn", "rejected"])
def test_a_matter_does_not_end_before_it_came_nor_before_its_supplement_was_asked_for(end):
    received, asked, came = ON, ON + timedelta(2), ON + timedelta(5)
    back = matter().returned(came, asked)
    there = back.ready(RULES, came)

    for one, earliest in ((matter(), received), (back, asked), (there, came)):
        assert getattr(one, end)("까닭", earliest).ended_on == earliest
        with pytest.raises(DayTooEarly):
            getattr(one, end)("까닭", earliest - timedelta(1))


def test_a_second_supplement_is_not_asked_for_before_the_first_came():
    came = DAY + timedelta(5)
    there = matter().returned(came, DAY).ready(RULES, came)

    with pytest.raises(DayTooEarly):
        there.returned(came, came - timedelta(1))


@pytest.mark.parametrize(
    ("particulars", "outcomes"),
    [
        (Other(), {"approved", "not_approved"}),
        (Report(), {"reported"}),
        (Exemption(), {"upheld", "partly_upheld", "not_upheld", "dismissed"}),
    ],
)
def test_a_matter_is_decided_by_an_outcome_of_its_kind_and_by_no_other(particulars, outcomes):
    placed = matter(Stage.ON_AGENDA, particulars=particulars)

    assert {placed.decided(outcome, DAY).outcome for outcome in outcomes} == outcomes
    with pytest.raises(UnknownOutcome):
        placed.decided("granted", DAY)


def test_a_voided_decision_leaves_no_outcome_and_no_day():
    undecided = matter(Stage.ON_AGENDA).decided("approved", DAY).undecided()

    assert (undecided.outcome, undecided.decided_on) == ("", None)


def test_what_became_of_it_is_added_as_often_as_there_is_news():
    told = matter(Stage.NOTIFIED).followed_up(DAY, "시행").followed_up(date(2026, 12, 1), "점검")

    assert [one.text for one in told.follow_ups] == ["시행", "점검"]


def test_an_exemption_from_the_offices_own_audit_is_refused_and_says_where_to_go():
    own = matter(kind="exemption", particulars=Exemption(audit=Audit.OWN))

    with pytest.raises(Refused) as refused:
        own.accepted(rules())

    assert refused.value.article == "지방공무원 적극행정 운영규정 제15조제7항"
    assert refused.value.advice.startswith("Apply to the head of audit")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("exemption", (Disclosure.CLOSED, ("5", "6"))),
        ("other", (Disclosure.PARTIAL, ("5", "6"))),
        ("plan", (Disclosure.OPEN, ())),
    ],
)
def test_the_rules_say_how_open_the_papers_of_a_kind_are(kind, expected):
    assert disclosed_as(rules(), kind) == expected


def test_a_kind_that_the_rules_do_not_name_follows_the_others():
    assert disclosed_as(rules(), "report") == disclosed_as(rules(), "other")


def test_a_finding_names_its_rule_its_article_and_the_version_of_the_pack():
    found = next(Exemption(audit=Audit.OWN).checks(rules()))

    assert (found.rule, found.article, found.pack) == (
        "exemption.audits",
        "지방공무원 적극행정 운영규정 제15조제7항",
        "decree 2025-12-30",
    )
