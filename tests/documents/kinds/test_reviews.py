"""What papers say of a model failure, of reviewed work, of the tasks of a plan and of confirmed minutes."""

from dataclasses import replace

import pytest

from committee_desk.documents import kinds
from committee_desk.documents.kinds import plan
from committee_desk.documents.paper import Grid, flat
from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.model_failure import ModelFailure
from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.domain.known import Condition, Known
from tests.jobs.holding import held

FOUND = Condition(Known.YES, "이용자 12명")
ABOUT = {
    "abolition": Abolition(work="종이 소식지", few_beneficiaries=FOUND, explanation="달리 길이 없음"),
    "model_failure": ModelFailure(missed="참여가 적었다.", awareness=FOUND, reward="특별휴가 1일"),
}


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def agendum(record, kind, outcome=""):
    one = record.agenda[0]
    declared = replace(one.item.declared, outcome=outcome or ABOUT[kind].outcomes[0])
    matter = replace(one.matter, kind=kind, title="골목 장터", particulars=ABOUT[kind])
    return replace(one, matter=matter, item=replace(one.item, declared=declared))


@pytest.mark.parametrize(
    ("kind", "outcome", "order"),
    [
        ("abolition", "abolished", ("종이 소식지를 폐지한다.",)),
        ("abolition", "reduced", ("종이 소식지를 축소한다.",)),
        ("abolition", "kept", ("종이 소식지를 그대로 유지한다.",)),
        (
            "model_failure",
            "model_failure_selected",
            ("골목 장터를 모범 실패사례로 선정한다.", "우대·보상: 특별휴가 1일"),
        ),
        (
            "model_failure",
            "model_failure_not_selected",
            ("골목 장터를 모범 실패사례로 선정하지 아니한다.",),
        ),
    ],
)
def test_the_order_says_what_becomes_of_it(record, kind, outcome, order):
    one = agendum(record, kind, outcome)

    assert kinds.order(one.matter, one.item.declared) == order


@pytest.mark.parametrize(
    ("kind", "judged"),
    [
        ("abolition", ["판단하지 않음", "판단하지 않음", "해당", "판단하지 않음"]),
        ("model_failure", ["충족", "판단하지 않음", "판단하지 않음"]),
    ],
)
def test_each_ground_or_criterion_stands_with_how_it_was_judged(record, kind, judged):
    [table] = [one for one in flat(kinds.grounds(record, agendum(record, kind))) if isinstance(one, Grid)]

    assert [row[1] for row in table.rows] == judged
    assert "이용자 12명" in [row[2] for row in table.rows]


@pytest.mark.parametrize(
    ("target", "unit", "told"),
    [
        ("3000", "명", "참여\n(3,000명)"),
        ("12", "회", "참여\n(12회)"),
        ("10월", "개소", "참여\n(10월 개소)"),
        ("", "", "참여"),
    ],
)
def test_a_target_stands_right_before_its_unit(target, unit, told):
    task = CoreTask("5-1", "주민 투표", indicator="참여", target=target, unit=unit)

    assert plan._row(task)[3] == told


@pytest.mark.parametrize("title", ["제1회 회의록", "제1회 회의록 확인", "제1회 회의록 확인(안)"])
def test_the_minutes_are_confirmed_and_not_the_item_about_them(record, title):
    one = record.agenda[0]
    matter = replace(one.matter, kind="confirmation", title=title, particulars=Confirmation())
    declared = replace(one.item.declared, outcome="confirmed")

    assert kinds.order(matter, declared) == ("「제1회 회의록」을 작성된 대로 확인한다.",)
