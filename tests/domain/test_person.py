"""People, the terms they serve, and what the rules say about the whole body (영 제11조)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import (
    DatesCrossed,
    DismissalGround,
    Gender,
    Kind,
    Membership,
    NameMissing,
    NoTerm,
    Person,
    Post,
    Role,
    composition,
    designation,
    renewals,
    seated,
)
from committee_desk.domain.rules import Strength
from tests.packs import rules

DAY = date(2026, 11, 27)
TERM = Membership(begins=date(2025, 1, 1), ends=date(2027, 12, 31))


def body(size: int, *, officials: int = 4, chairs: int = 1, audit_head: bool = True) -> list[Person]:
    """So many members, the officials first; women and men in turn."""
    return [
        Person(
            PersonId(place + 1),
            f"위원{place + 1:02}",
            gender=Gender.FEMALE if place % 2 else Gender.MALE,
            memberships=(
                replace(
                    TERM,
                    role=Role.CHAIR if place < chairs else Role.MEMBER,
                    kind=Kind.EX_OFFICIO if place < officials else Kind.COMMISSIONED,
                    post=Post.AUDIT_HEAD if audit_head and place == 1 else Post.NONE,
                ),
            ),
        )
        for place in range(size)
    ]


def told(people: list[Person], words: str = "decree") -> list[str]:
    return [finding.text.format(**finding.facts) for finding in composition(people, rules(words), DAY)]


def test_a_body_as_the_decree_wants_it_has_nothing_to_be_said_about():
    assert told(body(9)) == told(body(45)) == []


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (body(8), "Members: 8, too few; at least 9 are needed."),
        (body(46), "Members: 46, too many; at most 45 are allowed."),
        (body(10, officials=6), "4 of 10 are commissioned from outside; at least 1/2 must be."),
        (body(9, audit_head=False), "The head of the audit body is not among the members."),
        (body(9, chairs=0), "There is no chairperson."),
        (body(9, chairs=2), "There are 2 chairpersons; there can be one."),
    ],
)
def test_what_is_wrong_with_a_body_is_said(people, words):
    assert told(people) == [words]


def test_half_of_the_body_from_outside_is_enough():
    assert told(body(10, officials=5)) == []


def test_composition_warns_and_never_refuses():
    found = composition(body(1, officials=1, chairs=0, audit_head=False), rules(), DAY)

    assert {finding.strength for finding in found} == {Strength.WARN}


def test_every_finding_names_its_article():
    articles = {finding.article for finding in composition(body(46, audit_head=False), rules(), DAY)}

    assert articles == {
        "지방공무원 적극행정 운영규정 제11조제1항",
        "지방공무원 적극행정 운영규정 제11조제3항",
    }


def test_dongjak_has_at_most_fifteen_members():
    assert told(body(15), "dongjak") == []
    assert told(body(16), "dongjak") == ["Members: 16, too many; at most 15 are allowed."]


def test_mokpo_limits_one_gender_among_the_commissioned():
    people = [replace(one, gender=Gender.MALE) for one in body(9)]

    assert told(people, "mokpo") == ["5 of 5 commissioned members are of one gender; at most 3/5 may be."]


def test_six_in_ten_of_one_gender_are_still_allowed():
    people = [
        replace(one, gender=Gender.FEMALE if place < 6 else Gender.MALE) for place, one in enumerate(body(9))
    ]

    assert told(people, "mokpo") == []


def test_a_secretary_has_no_seat_and_does_not_count():
    secretary = Person(PersonId(99), "간사", memberships=(replace(TERM, role=Role.SECRETARY),))

    assert (secretary.seated(DAY), told([*body(9), secretary])) == (False, [])


def test_members_are_told_with_the_chair_first_and_then_by_name():
    people = list(reversed(body(9)))

    assert [one.name for one in seated(people, DAY)] == [f"위원{n:02}" for n in range(1, 10)]


def test_the_gender_of_those_designated_is_considered_once_it_is_stated_for_all():
    women = [replace(one, gender=Gender.FEMALE) for one in body(9)]
    unsaid = [replace(women[0], gender=Gender.UNSAID), *women[1:]]

    [found] = designation(women, rules(), DAY)

    assert found.text.format(**found.facts) == "All 9 designated for the meeting are of one gender."
    assert found.article == "지방공무원 적극행정 운영규정 제11조제4항"
    assert list(designation(unsaid, rules(), DAY)) == []


def test_a_designation_as_the_decree_wants_it_has_nothing_to_be_said_about():
    assert list(designation(body(9), rules(), DAY)) == []


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (body(8), "Members: 8, too few; at least 9 are needed."),
        (body(9, officials=5), "4 of 9 are commissioned from outside; at least 1/2 must be."),
    ],
)
def test_what_is_wrong_with_a_designation_is_said(people, words):
    [found] = designation(people, rules(), DAY)

    assert (found.text.format(**found.facts), found.article, found.strength) == (
        words,
        "지방공무원 적극행정 운영규정 제11조제4항",
        Strength.WARN,
    )


@pytest.mark.parametrize(
    ("day", "serves"),
    [
        (date(2024, 12, 31), False),
        (date(2025, 1, 1), True),
        (date(2027, 12, 31), True),
        (date(2028, 1, 1), False),
    ],
)
def test_a_term_lasts_from_its_first_day_to_its_last(day, serves):
    assert TERM.covers(day) is serves


def test_a_term_without_days_has_no_end():
    assert [Membership().covers(day) for day in (date.min, date.max)] == [True, True]


def test_of_two_terms_on_one_day_the_latest_counts():
    person = Person(PersonId(1), "김", memberships=(TERM, replace(TERM, role=Role.CHAIR)))

    assert person.membership(DAY).role is Role.CHAIR


def test_a_dismissal_ends_the_present_term_on_its_day_and_keeps_the_ground():
    dismissed = Person(PersonId(1), "김", memberships=(TERM,)).dismissed(DAY, "직무태만")

    assert [dismissed.seated(DAY), dismissed.seated(date(2026, 11, 28))] == [True, False]
    assert dismissed.memberships[0].ended_because == "직무태만"


def test_a_dismissal_leaves_other_terms_alone():
    earlier = Membership(begins=date(2020, 1, 1), ends=date(2022, 12, 31))

    dismissed = Person(PersonId(1), "김", memberships=(earlier, TERM)).dismissed(DAY, "본인 의사")

    assert [term.ended_on for term in dismissed.memberships] == [None, DAY]


def test_only_who_serves_can_be_dismissed():
    with pytest.raises(NoTerm):
        Person(PersonId(1), "김", memberships=(TERM,)).dismissed(date(2030, 1, 1), "비위사실")


def test_nobody_is_dismissed_without_a_ground():
    with pytest.raises(DismissalGround):
        Person(PersonId(1), "김", memberships=(TERM,)).dismissed(DAY, " ")


def test_a_person_needs_a_name():
    with pytest.raises(NameMissing):
        Person(PersonId(1), "")


def test_a_term_cannot_end_before_it_begins():
    with pytest.raises(DatesCrossed):
        Person(PersonId(1), "김", memberships=(Membership(begins=DAY, ends=date(2026, 11, 26)),))


def test_interests_that_a_matter_names_are_pointed_out():
    person = Person(PersonId(1), "김", interests=("한빛건설", "푸른조경", " "))

    assert person.related_to("한빛건설(주) 옥외영업 허용", "2027년") == ("한빛건설",)


def terms(*years, gap=0):
    """Commissioned terms of so many years, one after the other."""
    begins, held = date(2020, 1, 1), []
    for count in years:
        ends = date(begins.year + count - 1, 12, 31)
        held.append(Membership(begins=begins, ends=ends))
        begins = ends + timedelta(days=1 + gap)
    return Person(PersonId(7), "박정우", memberships=tuple(held))


def test_one_term_after_another_is_a_renewal_and_the_first_is_none():
    assert [terms(*years).renewed(DAY) for years in ((7,), (3, 4), (2, 2, 3))] == [0, 1, 2]


def test_after_a_gap_renewals_are_counted_anew():
    assert terms(2, 2, 3, gap=30).renewed(DAY) == 0


def test_whoever_serves_no_commissioned_term_now_has_no_renewal():
    assert (terms(1, 1).renewed(DAY), Person(PersonId(7), "박정우").renewed(DAY)) == (0, 0)


def test_more_renewals_than_the_rules_allow_are_warned_of():
    [found] = renewals(terms(2, 2, 3), rules("mokpo"), DAY)

    assert (found.facts, found.strength) == (
        {"name": "박정우", "renewed": 2, "allowed": 1},
        Strength.WARN,
    )
    assert list(renewals(terms(3, 4), rules("mokpo"), DAY)) == []
    assert found.text in [one.text for one in composition([terms(2, 2, 3)], rules(), DAY)]
