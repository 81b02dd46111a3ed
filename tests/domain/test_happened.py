"""What is still to come is not kept as what has happened; what is planned may lie ahead."""

from dataclasses import fields, replace
from datetime import date

import pytest

from committee_desk.domain.awaited import AUDIT_HEAD, Awaited
from committee_desk.domain.happened import HAPPENED, KNOWN, NotYet, ensure_happened
from committee_desk.domain.ids import MatterId, PaymentId
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.matter import FollowUp, Matter, Stage
from committee_desk.domain.payment import Payment
from committee_desk.store.journal import SUBJECTS

YESTERDAY, TODAY, TOMORROW = date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)
MATTER = Matter(MatterId(1), "2026-0001", "opinion", "안건", Opinion(), YESTERDAY)


def kept(after, before=MATTER, kind="matter", latest=YESTERDAY):
    ensure_happened(kind, before, after, TODAY, lambda: latest)


@pytest.mark.parametrize(
    "said",
    [
        {"returned_on": TOMORROW, "supplement_by": TOMORROW},
        {"notified_on": TOMORROW},
        {"published_on": TOMORROW},
        {"ended_on": TOMORROW},
        {"awaited": (Awaited(AUDIT_HEAD, TOMORROW),)},
        {"awaited": (Awaited(AUDIT_HEAD, YESTERDAY, came_on=TOMORROW),)},
        {"awaited": (Awaited(AUDIT_HEAD, YESTERDAY, missed_on=TOMORROW),)},
        {"awaited": (Awaited(AUDIT_HEAD, YESTERDAY, dropped_on=TOMORROW),)},
        {"follow_ups": (FollowUp(TOMORROW, "조치함"),)},
    ],
)
def test_no_step_of_a_matter_is_kept_on_a_day_that_is_still_to_come(said):
    with pytest.raises(NotYet, match="2026-11-03 is still to come: by the clock .* today is 2026-11-02"):
        kept(replace(MATTER, **said))


def test_what_is_planned_and_what_a_meeting_decides_may_lie_ahead():
    kept(replace(MATTER, supplement_by=TOMORROW, returned_on=TODAY))
    kept(replace(MATTER, awaited=(Awaited("material", TODAY, by=TOMORROW),)))
    kept(replace(MATTER, stage=Stage.DECIDED, decided_on=TOMORROW))
    kept(replace(MATTER, received_on=TOMORROW))


def test_a_day_that_stood_there_before_stays_whatever_the_clock_says():
    before = replace(MATTER, notified_on=TOMORROW)

    kept(replace(before, published_on=TODAY), before)


def test_a_clock_that_is_behind_what_the_desk_knows_refuses_nothing():
    kept(replace(MATTER, notified_on=TOMORROW), latest=TOMORROW)
    kept(replace(MATTER, decided_on=TOMORROW, notified_on=TOMORROW))


def test_a_payment_of_tomorrow_is_none_and_the_field_of_its_day_is_pointed_at():
    with pytest.raises(NotYet) as refused:
        kept(Payment(PaymentId(1), MatterId(1), TOMORROW, 1, party="김○○"), None, "payment")

    assert "on" in refused.value.needs


def test_every_path_leads_to_a_field_of_a_record_that_the_journal_keeps():
    for kind, paths in (*HAPPENED.items(), *KNOWN.items()):
        names = {field.name for field in fields(SUBJECTS[kind].kind)}
        assert {path.partition(".")[0] for path in paths} <= names
