"""The packs: what the decree says, what an ordinance changes, and what no layer may."""

import ast
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

import committee_desk
from committee_desk.domain import packs
from committee_desk.domain.calendar import Count, Period
from committee_desk.domain.own_rules import setting
from committee_desk.domain.packs import (
    BadPack,
    Loosened,
    NewKey,
    NoOrigin,
    NothingBelow,
    NotInForce,
    OtherForm,
    Settled,
    Unclear,
)
from committee_desk.domain.rules import (
    Base,
    Bounds,
    Layer,
    Opening,
    Recused,
    Rules,
    Strength,
    UnknownKey,
    majority_of,
    stack,
)

SOURCE = Path(committee_desk.__file__).parent
PACKS = SOURCE.parents[1] / "resources" / "rules"
MEETING_DAY = date(2026, 11, 27)
LPA = "지방공무원 적극행정 운영규정"

NUMBERS = {
    "member.renewals": 1,
    "member.allowance_won": 100_000,
    "member.allowance_long_won": 50_000,
    "meeting.designated.minimum": 9,
    "meeting.joint.each": 5,
    "meeting.joint.total": 45,
    "audit_head_opinion.extensions": 1,
    "incentives.at_least": 1,
    "incentives.key_task_choose": 2,
    "incentives.cap_won": 5_000_000,
    "training.yearly": 1,
    "training.ask_from": 10,
    "passive.close_after": 3,
    "secret_ballot.fewest": 4,
    "written.meeting_asked": 1,
}
SHARES = {
    "training.share": Fraction(4, 5),
    "composition.private_share": Fraction(1, 2),
    "composition.gender_share": Fraction(1),
    "meeting.designated.private_share": Fraction(1, 2),
}
BOUNDS = {"composition.size": Bounds(9, 45)}
CHOICES = {
    "body.kind": "committee",
    "chair.acting": "named",
    "secretary.post": "dedicated_head",
    "member.vacancy": "rest",
    "member.official_term": "in_post",
    "quorum.open": "designated",
    "quorum.decide": "voters",
    "quorum.recused": "still_present",
    "recusal.challenged": "own",
    "retention.default": "10",
}
TEXTS = {"body.name": "적극행정위원회"}
FLAGS = {
    "composition.audit_head": True,
    "composition.gender": True,
    "chair.vice_chair": False,
    "officers.responsible": True,
    "officers.protection": True,
    "officers.same_person": True,
    "incentives.over_quota": True,
    "member.confidential": True,
    "member.pledge": True,
    "member.allowance_own_duty": False,
    "meeting.hearing": True,
    "meeting.notify_result": True,
    "meeting.publish_result": True,
    "meeting.votes_by_name": False,
    "meeting.designated.gender": True,
    "meeting.joint.allowed": True,
    "meeting.joint.equal": True,
    "recusal.avoidance_duty": True,
    "opinion.direct": True,
    "plan.heard": True,
    "citizen.ground": True,
    "citizen.told": True,
    "consultation.wide": True,
    "submission.requested": True,
    "opinion.discipline": True,
    "opinion.citizen_weighed": True,
    "support.acquittal_first": True,
    "support.granted_after_acquittal": False,
    "support.insurance_first": True,
    "support.ombudsman": True,
    "support.raised_by_resolution": True,
    "support.double": False,
    "selection.required": True,
    "selection.criteria_resolved": True,
    "selection.dispatched": True,
    "secret_ballot.unanimous": True,
    "secret_ballot.by_video": False,
    "minutes.required": True,
    "minutes.names_withheld": True,
}
DAYS = {"ratification.from": date(2025, 12, 30), "selection.required_from": date(2026, 1, 1)}
DATES: dict[str, frozenset[date]] = {"calendar.closed": frozenset()}
PERIODS = {
    "member.term_years": Period(years=3),
    "meeting.notice_days": Period(days=7),
    "meeting.within_days": Period(days=15),
    "audit_head_opinion.days": Period(days=10),
    "request.material": Period(days=7),
    "request.hearing": Period(days=7),
    "audit_head_opinion.extension": Period(days=10),
    "incentives.carry_out": Period(months=3),
    "consultation.answer": Period(days=30),
    "consultation.interpretation": Period(days=10),
    "consultation.extension": Period(days=10),
    "consultation.implementation": Period(days=10),
    "consultation.improvement": Period(days=30),
    "exemption.application": Period(days=30),
    "exemption.audit_result": Period(days=60),
    "exemption.reexamination": Period(months=1),
    "exemption.reexamined": Period(months=2),
    "ratification.window": Period(days=0),
    "support.fact_check": Period(days=10),
    "support.fact_check_extension": Period(days=10),
    "support.decide": Period(days=14),
    "support.hire": Period(months=1),
    "support.papers": Period(days=14),
    "support.report": Period(months=3),
    "support.reminder": Period(months=1),
    "citizen.answer": Period(days=60),
    "citizen.extension": Period(days=60),
    "passive.answer": Period(days=14),
    "passive.extension": Period(days=14),
    "passive.again": Period(days=60),
    "passive.again_extension": Period(days=30),
    "key_tasks.report": Period(days=15),
    "minutes.sign_days": Period(days=7),
    "minutes.publish_days": Period(days=10),
}
TABLES = {
    "body.experts": "opinion ratification",
    "chair.posts": "vice_head private",
    "evaluation.indicators": (
        "plan committee speed training trained opinions consultations exemptions selection kept key_tasks "
        "done proposals passive complaints cases outside"
    ),
    "dismissal.grounds": "incapacity misconduct unfit not_avoided own_wish",
    "meeting.forms": "in_person remote_video written",
    "written.never": "",
    "written.grounds": "minor urgent force_majeure",
    "recusal.exclusion": "party relative involved agent",
    "recusal.challenge": "exclusion fairness",
    "matters.kinds": "plan opinion consultation ratification selection_criteria selection exemption"
    " support submission key_tasks department_awards"
    " model_failure award_list abolition citizen minutes report other",
    "matters.return_grounds": "law_is_clear not_reviewed past_disposition pending",
    "exemption.audits": "bai administrative own",
    "exemption.request_by": "official head",
    "exemption.criteria": "public_interest active_handling no_gross_fault",
    "exemption.presumptions": "no_gross_fault consultation committee_opinion",
    "exemption.presumption_facts": "no_private_interest no_serious_defect followed_consultation"
    " followed_opinion private_interest insufficient_information",
    "exemption.exclusions": "money drunk_driving sexual_offence neglect arbitrary favour",
    "exemption.outcomes": "upheld partly_upheld not_upheld dismissed returned withdrawn",
    "ratification.conditions": "disaster_duty no_time due_care",
    "ratification.lost_by": "private_interest insufficient_information",
    "support.kinds": "discipline investigation criminal civil",
    "support.caps": "discipline investigation criminal civil",
    "support.court_fees": "to_3m to_20m to_50m to_100m to_150m to_200m to_500m above",
    "support.cancel_grounds": "false_claim duty_unmet convicted resolved",
    "selection.eligible": "general special political term part_time public_service fixed_term",
    "selection.criteria": "felt_effect expertise difficulty spread",
    "incentives.measures": "special_promotion special_step top_bonus special_leave senior_service points"
    " regular_promotion transfer",
    "incentives.conflicts": "promotion_and_step promotion_and_senior promotion_and_regular",
    "incentives.steps": "idea carried_out",
    "model_failure.criteria": "awareness creativity activeness",
    "abolition.grounds": "little_effect overlap few_beneficiaries need_gone",
    "plan.contents": "tasks selection training protection passive other",
    "plan.areas": "culture reward protection passive participation",
    "minutes.required_parts": "title body time_and_place attendance order items remarks decisions votes",
    "disclosure.classes": "open partial closed",
    "disclosure.items": "1 2 3 4 5 6 7 8",
    "disclosure.defaults": "plan key_tasks exemption support submission minutes notice other",
    "retention.classes": "permanent semi_permanent 30 10 5 3 1",
}
ANY_BODY = (
    "body",
    "composition",
    "chair",
    "secretary",
    "member",
    "dismissal",
    "meeting",
    "quorum",
    "written",
)
ANY_BODY += ("calendar", "recusal", "matters", "minutes", "disclosure", "retention")


def read(name: str) -> str:
    return (PACKS / f"{name}.toml").read_text(encoding="utf-8")


def rules_of(words: str, *more: Layer, on: date = MEETING_DAY) -> Rules:
    return Rules.of([*stack(words, read), *more], on)


def over_the_decree(text: str, name: str = "desk") -> Rules:
    return rules_of("decree", Layer.of(name, text))


def alone(text: str, name: str = "pack") -> Rules:
    return Rules.of([Layer.of(name, text)], MEETING_DAY)


DECREE = rules_of("decree")
PACK_NAMES = sorted(pack.stem for pack in PACKS.glob("*.toml"))
EVERY_PACK = {name: rules_of(name) for name in PACK_NAMES}


# ------------------------------------------------------------ what the decree says


def test_the_decree_says_these_numbers():
    assert {key: DECREE.number(key) for key in NUMBERS} == NUMBERS


def test_the_decree_says_these_shares():
    assert {key: DECREE.share(key) for key in SHARES} == SHARES


def test_the_decree_says_how_many_members():
    assert {key: DECREE.bounds(key) for key in BOUNDS} == BOUNDS


def test_the_decree_makes_these_choices():
    assert {key: DECREE.choice(key) for key in CHOICES} == CHOICES


def test_the_decree_names_the_body():
    assert {key: DECREE.text(key) for key in TEXTS} == TEXTS


def test_the_decree_bids_and_forbids():
    assert {key: DECREE.flag(key) for key in FLAGS} == FLAGS


def test_the_decree_holds_from_these_days():
    assert {key: DECREE.day(key) for key in DAYS} == DAYS


def test_no_day_is_closed_but_the_public_holidays_until_the_desk_says_so():
    assert {key: DECREE.dates(key) for key in DATES} == DATES


def test_the_decree_gives_these_periods():
    assert {key: DECREE.period(key) for key in PERIODS} == PERIODS


def test_the_decree_has_these_rows():
    assert {key: " ".join(str(row["key"]) for row in DECREE.table(key)) for key in TABLES} == TABLES


def test_every_key_of_the_decree_is_read_here():
    read_here = [NUMBERS, SHARES, BOUNDS, CHOICES, TEXTS, FLAGS, DAYS, DATES, PERIODS, TABLES]

    assert set().union(*read_here) == DECREE.values.keys()


def test_every_key_the_program_asks_for_is_in_a_pack():
    known = DECREE.values.keys() | EVERY_PACK["proposal-review"].values.keys()

    assert keys_asked_for() - known == set()


@pytest.mark.parametrize("name", ["decree", "proposal-review"])
def test_whatever_a_desk_may_set_the_program_goes_by(name):
    """Somebody who changes a setting sees something change; what is only told is not theirs to set."""
    program = "\n".join(file.read_text(encoding="utf-8") for file in SOURCE.rglob("*.py"))
    layers = EVERY_PACK[name].layers
    open_ = [key for key, one in EVERY_PACK[name].values.items() if setting(layers, one, MEETING_DAY)]

    assert len(open_) > 50
    assert [key for key in open_ if not named(key, program)] == []


def named(key: str, program: str) -> bool:
    """As it stands, or made of its group and each of its keys."""
    group, _, own = key.rpartition(".")
    return f'"{key}"' in program or (f'f"{group}.{{' in program and f'"{own}"' in program)


def keys_asked_for() -> set[str]:
    getters = {name for name in vars(Rules) if not name.startswith("_")} - {
        "of",
        "digest",
        "opening",
        "values",
    }
    calls = (
        node
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in getters
    )
    return {
        call.args[0].value
        for call in calls
        if "rules" in ast.unparse(call.func).lower()
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_the_opening_quorum_is_counted_from_the_designated():
    assert DECREE.opening() == Opening(
        Base.DESIGNATED, f"{LPA} 제11조제5항", Recused.STILL_PRESENT, "decree 2025-12-30"
    )


@pytest.mark.parametrize(
    ("base", "needed"), [(9, 5), (10, 6), (11, 6), (15, 8), (39, 20), (42, 22), (6, 4), (5, 3)]
)
def test_a_majority_is_more_than_half(base, needed):
    assert (majority_of(base), DECREE.needed("quorum.decide", base)) == (needed, needed)


def test_what_the_decree_forbids_is_refused_and_what_it_leaves_open_warns():
    keys = ("quorum.open", "written.grounds", "ratification.from", "composition.size", "meeting.notice_days")

    assert [DECREE.strength(key).value for key in keys] == ["refuse", "refuse", "refuse", "warn", "warn"]


def test_exemption_is_recommended_for_no_audit_of_the_offices_own():
    assert [(row["key"], row["recommends"]) for row in DECREE.table("exemption.audits")] == [
        ("bai", True),
        ("administrative", True),
        ("own", False),
    ]


def test_an_opinion_of_the_committee_protects_outside_audits_only_with_the_head_of_audits_opinion():
    row = DECREE.row("exemption.presumptions", "committee_opinion")

    assert (row["audits"], row["with_audit_head_opinion"]) == (["own"], ["bai", "administrative"])


def test_the_facts_of_the_presumptions_have_their_words():
    facts = {row["key"] for row in DECREE.table("exemption.presumption_facts")}
    rows = DECREE.table("exemption.presumptions")

    assert {fact for row in rows for word in ("needs", "lost_by") for fact in row[word]} == facts


@pytest.mark.parametrize("name", PACK_NAMES)
def test_every_value_has_an_origin_and_its_words_in_both_languages(name):
    bare = [
        key for key, value in EVERY_PACK[name].values.items() if not (value.basis and value.ko and value.en)
    ]

    assert bare == []


@pytest.mark.parametrize("name", PACK_NAMES)
def test_every_row_that_is_shown_has_its_words_in_both_languages(name):
    values = EVERY_PACK[name].values.values()
    rows = [(value.key, row) for value in values if isinstance(value.value, tuple) for row in value.value]

    assert [
        (key, row["key"])
        for key, row in rows
        if key != "disclosure.defaults" and not {"ko", "en"} <= row.keys()
    ] == []


@pytest.mark.parametrize("name", PACK_NAMES)
def test_what_is_only_customary_is_never_refused_unless_a_sum_or_a_quorum_hangs_on_it(name):
    refused = [
        key
        for key, value in EVERY_PACK[name].values.items()
        if value.strength is Strength.REFUSE and not value.article
    ]

    assert set(refused) <= {
        *("support.caps", "support.double", "incentives.cap_won", "scoring.cap_won", "incentives.conflicts"),
        "selection.eligible",  # a layer may open it to more, and not ask for less than the decree
        *("quorum.open", "quorum.decide", "written.grounds"),
    }


# ------------------------------------------------------------ ordinances


def test_dongjak_counts_the_opening_from_all_members():
    assert rules_of("dongjak").opening() == Opening(
        Base.ALL_MEMBERS,
        "서울특별시 동작구 적극행정 운영 조례 제4조제4항",
        Recused.STILL_PRESENT,
        "decree 2025-12-30 + dongjak 2023-12-07",
    )


def test_dongjak_has_nine_to_fifteen_members():
    rules = rules_of("decree+dongjak")

    assert (rules.bounds("composition.size"), rules.strength("composition.size")) == (
        Bounds(9, 15),
        Strength.WARN,
    )


def test_each_value_keeps_the_layer_it_came_from():
    rules = rules_of("dongjak")

    assert [rules[key].layer for key in ("composition.size", "meeting.notice_days")] == ["dongjak", "decree"]


def test_a_value_that_a_layer_leaves_alone_keeps_its_article():
    assert rules_of("dongjak").article("composition.private_share") == f"{LPA} 제11조제1항"


def test_an_ordinance_narrower_than_the_decree_frees_nobody():
    dongjak = rules_of("dongjak")

    assert dongjak.table("recusal.exclusion") == DECREE.table("recusal.exclusion")


def test_grounds_for_exclusion_name_both_articles():
    assert rules_of("dongjak").article("recusal.exclusion") == (
        f"{LPA} 제11조의2제1항, 서울특별시 동작구 적극행정 운영 조례 제7조제1항"
    )


def test_an_ordinance_may_add_a_ground_for_exclusion():
    rules = over_the_decree(
        """
        on = "decree"
        [recusal.exclusion]
        article = "우리 구 조례 제7조"
        rows = [{ key = "neighbour", number = 5, ko = "이웃", en = "A neighbour" }]
        """,
        name="ours",
    )

    assert [row["number"] for row in rules.table("recusal.exclusion")] == [1, 2, 3, 4, 5]


def test_mokpo_bounds_the_share_of_one_gender():
    mokpo = rules_of("mokpo")

    assert (mokpo.share("composition.gender_share"), mokpo.opening().base) == (
        Fraction(3, 5),
        Base.DESIGNATED,
    )


# What each ordinance settles, and the article that says so; what it leaves to the decree is not named here.
SETTLED = {
    "dongjak": {
        "composition.size": "제4조제1항",
        "chair.posts": "제4조제2항",
        "composition.audit_head": "제4조제3항",
        "quorum.open": "제4조제4항",
        "chair.acting": "제5조제2항",
        "member.term_years": "제6조제1항",
        "member.renewals": "제6조제1항",
        "secretary.post": "제8조제2항",
        "member.allowance_own_duty": "제9조",
    },
    "mokpo": {
        "composition.size": "제4조제1항",
        "chair.posts": "제4조제2항",
        "composition.gender_share": "제4조제4항",
        "chair.acting": "제5조제2항",
        "member.term_years": "제6조제1항",
        "member.renewals": "제6조제1항",
        "quorum.open": "제8조",
        "secretary.post": "제9조제2항",
    },
    "seodaemun": {
        "composition.size": "제3조의2제1항",
        "chair.posts": "제3조의2제2항",
        "chair.vice_chair": "제3조의2제2항",
        "chair.acting": "제4조제2항",
        "member.term_years": "제5조",
        "dismissal.grounds": "제5조의2제2항",
        "secretary.post": "제7조제1항",
        "member.allowance_own_duty": "제9조",
    },
    "central": {
        "secretary.post": "제13조제1항",
        "member.term_years": "제10조제1항",
        "meeting.within_days": "제16조제1항",
        "meeting.notice_days": "제16조제2항",
        "meeting.designated.private_share": "제16조제3항",
        "meeting.forms": "제16조제5항",
        "meeting.hearing": "제18조",
        "meeting.joint.each": "제23조제4항",
        "meeting.joint.total": "제23조제4항",
        "support.caps": "제31조",
    },
}


@pytest.mark.parametrize("pack", SETTLED)
def test_what_a_pack_settles_carries_its_own_article(pack):
    rules = rules_of(pack)

    found = {key: rules[key].article.rpartition(" ")[2] for key in SETTLED[pack]}

    assert found == SETTLED[pack]
    assert {rules[key].layer for key in SETTLED[pack]} == {pack}


@pytest.mark.parametrize("pack", SETTLED)
def test_every_value_of_such_a_pack_names_the_pack_itself_or_its_source(pack):
    rules = rules_of(pack)
    title = next(layer.title for layer in rules.layers if layer.name == pack)

    own = [value for value in rules.values.values() if pack in value.layer.split(" + ")]

    assert [value.key for value in own if title not in value.article and not value.source] == []


def test_the_central_rule_meets_within_fifteen_days_of_a_request_and_tells_seven_days_before():
    central = rules_of("central")

    assert (central.period("meeting.within_days"), central.period("meeting.notice_days")) == (
        Period(days=15),
        Period(days=7),
    )


def test_the_central_rule_has_its_own_caps_and_its_own_term():
    central = rules_of("central")

    caps = {row["key"]: row["won"] for row in central.table("support.caps")}

    assert caps == {"discipline": 2_000_000, "investigation": 10_000_000, "criminal": 20_000_000, "civil": 0}
    assert central.period("member.term_years") == Period(years=2)


def test_an_ordinance_stands_over_the_central_rule_that_an_office_has_adopted():
    both = rules_of("central+dongjak")

    assert (both["member.term_years"].layer, both["meeting.forms"].layer) == ("dongjak", "central")


def test_in_seodaemun_misconduct_must_end_in_dismissal():
    rules = rules_of("seodaemun")

    assert rules.row("dismissal.grounds", "misconduct")["mandatory"] is True


def test_in_seodaemun_the_vice_chair_stands_in_first():
    rules = rules_of("seodaemun")

    assert (rules.flag("chair.vice_chair"), rules.choice("chair.acting")) == (True, "vice_chair_first")


# ------------------------------------------------------------ another body


def test_proposal_review_stands_alone_with_its_own_size():
    rules = rules_of("proposal-review")

    assert (rules.choice("body.kind"), rules.bounds("composition.size")) == ("proposal_review", Bounds(1, 10))


def test_proposal_review_knows_nothing_of_exemption():
    with pytest.raises(UnknownKey, match="exemption.audits"):
        rules_of("proposal-review").table("exemption.audits")


def test_what_every_body_needs_is_in_both_packs():
    common = {key for key in DECREE.values if key.startswith(tuple(f"{group}." for group in ANY_BODY))}
    common -= {key for key in common if key.startswith("meeting.joint.")}

    assert common - rules_of("proposal-review").values.keys() == set()


def test_the_marks_for_a_proposal_add_up_to_a_hundred():
    rows = rules_of("proposal-review").table("scoring.criteria")

    assert sum(int(str(row["maximum"])) for row in rows) == 100


def test_a_body_of_its_own_is_not_laid_over_the_decree():
    with pytest.raises(BadPack, match="stands alone"):
        rules_of("decree+proposal-review")


# ------------------------------------------------------------ versions


def test_the_pack_is_picked_by_the_day():
    older = Layer.of("pack", 'from = 2024-01-01\nseats.most = { number = 9, source = "관행" }')
    newer = Layer.of("pack", 'from = 2026-01-01\nseats.most = { number = 11, source = "관행" }')

    on = [
        Rules.of([newer, older], day).number("seats.most") for day in (date(2025, 12, 31), date(2026, 1, 1))
    ]

    assert on == [9, 11]


def test_a_day_before_the_first_version_is_refused():
    with pytest.raises(NotInForce, match="decree was in force on 2025-12-29"):
        rules_of("decree", on=date(2025, 12, 29))


def test_an_ordinance_not_yet_in_force_is_left_out():
    later = Layer.of(
        "later", 'from = 2027-01-01\non = "decree"\ntraining.yearly = { number = 2, article = "조례 제9조" }'
    )

    rules = rules_of("decree", later)

    assert (rules.number("training.yearly"), rules.pack) == (1, "decree 2025-12-30")


def test_the_digest_changes_with_any_layer():
    touched = replace(stack("decree", read)[0], text=read("decree") + "\n# seen\n")

    assert Rules.of([touched], MEETING_DAY).digest != DECREE.digest


def test_a_layer_carries_its_own_title():
    assert [layer.title for layer in rules_of("dongjak").layers] == [
        LPA,
        "서울특별시 동작구 적극행정 운영 조례",
    ]


def test_a_pack_brings_the_one_it_stands_on():
    assert [layer.name for layer in stack("dongjak", read)] == ["decree", "dongjak"]


def test_a_pack_named_twice_comes_once():
    assert [layer.name for layer in stack("decree + dongjak + decree", read)] == ["decree", "dongjak"]


def test_packs_that_stand_on_each_other_are_refused():
    texts = {"a": 'on = "b"', "b": 'on = "a"'}

    with pytest.raises(NothingBelow):
        Rules.of(stack("a", texts.__getitem__), MEETING_DAY)


# ------------------------------------------------------------ the desk's own layer


def test_the_desk_may_set_what_the_law_leaves_open():
    rules = over_the_decree(
        'meeting.notice_days = { days = 5, count = "working", source = "운영세칙 제3조" }'
    )

    assert rules.period("meeting.notice_days") == Period(days=5, count=Count.WORKING)


def test_the_desks_value_inherits_strength_and_words():
    value = over_the_decree('meeting.notice_days = { days = 5, source = "운영세칙 제3조" }')[
        "meeting.notice_days"
    ]

    assert (value.strength, value.ko, value.layer) == (Strength.WARN, "회의 통지", "desk")


@pytest.mark.parametrize(
    "text",
    [
        'quorum.open = { rule = "majority_of", of = "all_members", source = "운영세칙" }',
        'quorum.decide = { rule = "majority_of", of = "designated", source = "운영세칙" }',
        'ratification.from = { day = 2020-01-01, source = "운영세칙" }',
        'exemption.criteria = { rows = [], source = "운영세칙" }',
        'audit_head_opinion.days = { days = 30, source = "운영세칙" }',
        'written.grounds = { rows = [{ key = "convenient" }], source = "운영세칙" }',
        'minutes.required_parts = { rows = [], source = "운영세칙" }',
    ],
)
def test_the_desk_cannot_change_what_the_law_settles(text):
    with pytest.raises(Settled):
        over_the_decree(text)


def test_an_ordinance_cannot_change_the_majority_that_decides():
    with pytest.raises(Settled, match="제11조제5항 settles quorum.decide"):
        over_the_decree(
            'on = "decree"\nquorum.decide = { rule = "majority_of", of = "designated", article = "조례" }',
            "ours",
        )


@pytest.mark.parametrize(
    "text",
    [
        'composition.size = { minimum = 5, maximum = 15, source = "운영세칙" }',
        'composition.size = { minimum = 9, maximum = 60, source = "운영세칙" }',
        'composition.private_share = { share = "1/3", source = "운영세칙" }',
        'composition.audit_head = { flag = false, source = "운영세칙" }',
        'meeting.designated.minimum = { number = 7, source = "운영세칙" }',
        'training.yearly = { number = 0, source = "운영세칙" }',
        'incentives.cap_won = { number = 100, strength = "warn", source = "운영세칙" }',
    ],
)
def test_no_layer_asks_for_less_than_the_law(text):
    with pytest.raises(Loosened):
        over_the_decree(text)


def test_a_layer_may_ask_for_more_than_the_law():
    rules = over_the_decree('composition.private_share = { share = "2/3", source = "운영세칙" }')

    assert rules.share("composition.private_share") == Fraction(2, 3)


def test_a_pack_may_let_the_recused_leave_the_opening():
    rules = over_the_decree(
        """
        [quorum.recused]
        choice = "leave_opening"
        among = ["still_present", "leave_opening"]
        source = "운영세칙"
        """
    )

    assert rules.opening().recused is Recused.LEAVE_OPENING


# ------------------------------------------------------------ malformed packs


def test_broken_toml_is_refused_with_the_place():
    with pytest.raises(BadPack, match="line 1"):
        alone("quorum = nine\n")


def test_a_value_without_an_origin_is_refused():
    with pytest.raises(NoOrigin, match="seats.most"):
        alone("seats.most = { number = 9 }")


def test_a_bare_number_is_no_value():
    with pytest.raises(NoOrigin, match="seats.most"):
        alone("seats.most = 9")


@pytest.mark.parametrize(
    "leaf",
    [
        'source = "관행"',
        'number = 9, flag = true, source = "관행"',
        'number = "nine", source = "관행"',
        'number = true, source = "관행"',
        'number = -1, source = "관행"',
        'share = "1/0", source = "관행"',
        'share = "half", source = "관행"',
        'minimum = 9, source = "관행"',
        'minimum = 9, maximum = 5, source = "관행"',
        'choice = "c", among = ["a", "b"], source = "관행"',
        'choice = "a", source = "관행"',
        'flag = "yes", source = "관행"',
        'text = 5, source = "관행"',
        'day = "2026-01-01", source = "관행"',
        'days = 7, count = "lunar", source = "관행"',
        'rule = "two_thirds_of", of = "designated", source = "관행"',
        'rule = "majority_of", of = "spectators", source = "관행"',
        'rule = "majority_of", source = "관행"',
        'rows = 5, source = "관행"',
        'rows = [5], source = "관행"',
        'rows = [{ ko = "이름 없음" }], source = "관행"',
        'rows = [{ key = "a" }, { key = "a" }], source = "관행"',
        'number = 9, source = "관행", strength = "forbid"',
        'number = 9, source = "관행", strenght = "warn"',
        'number = 9, source = "관행", open_to = "everyone"',
        'number = 9, source = "관행", only = "sideways"',
    ],
)
def test_a_value_in_no_known_form_is_refused_and_named(leaf):
    with pytest.raises(Unclear, match=r"seats\.most in the rule pack pack"):
        alone(f"seats.most = {{ {leaf} }}")


def test_a_layer_cannot_bring_a_key_that_nothing_reads():
    with pytest.raises(NewKey, match=r"quorm\.open"):
        over_the_decree('quorm.open = { number = 5, source = "운영세칙" }')


def test_a_layer_keeps_the_form_of_the_value_below():
    with pytest.raises(OtherForm, match="training.yearly"):
        over_the_decree('training.yearly = { days = 365, source = "운영세칙" }')


def test_a_layer_without_the_one_it_stands_on_is_refused():
    with pytest.raises(NothingBelow, match="dongjak stands on decree"):
        Rules.of([Layer.of("dongjak", read("dongjak"))], MEETING_DAY)


def test_a_from_that_is_no_date_is_refused():
    with pytest.raises(BadPack, match="`from` is not a date"):
        alone('from = "2026"')


def test_an_opening_counted_from_voters_is_refused():
    rules = alone(
        """
        quorum.open = { rule = "majority_of", of = "voters", source = "관행" }
        quorum.recused = { choice = "still_present", among = ["still_present"], source = "관행" }
        """
    )

    with pytest.raises(Unclear, match=r"quorum\.open"):
        rules.opening()


def test_an_unknown_key_is_refused_with_its_name():
    with pytest.raises(UnknownKey, match=r"seats\.fewest"):
        DECREE.number("seats.fewest")


def test_an_unknown_row_is_refused_with_its_name():
    with pytest.raises(UnknownKey, match=r"support\.caps\.travel"):
        DECREE.row("support.caps", "travel")


def test_asking_in_the_wrong_form_is_our_mistake():
    with pytest.raises(TypeError, match="composition.audit_head holds a bool, not a int"):
        DECREE.number("composition.audit_head")


def test_every_refusal_of_a_pack_has_advice():
    refusals = [kind for kind in vars(packs).values() if isinstance(kind, type) and issubclass(kind, BadPack)]

    assert [kind.__name__ for kind in refusals if not kind.advice] == []


def test_in_nowon_the_personnel_committee_acts_and_the_rule_s_own_articles_stand_behind_support():
    nowon = rules_of("nowon")
    rule = "서울특별시 노원구 적극행정 추진 지방공무원의 소송수행 지원 등에 관한 규칙"

    assert (nowon.choice("body.kind"), nowon.text("body.name")) == ("personnel", "인사위원회")
    assert nowon.article("support.decide") == f"{rule} 제11조제2항"
    assert [row["won"] for row in nowon.table("support.caps")] == [2_000_000, 5_000_000, 20_000_000, 0]
    assert {row["key"] for row in nowon.table("support.cancel_grounds")} >= {"excess", "double"}
