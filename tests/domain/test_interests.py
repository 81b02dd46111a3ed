"""Whom an entry of the interests register names."""

import pytest

from committee_desk.domain.interests import name, named

NAMES = {
    "한길건설": "한길건설",
    "㈜한길건설": "한길건설",
    "한길건설(주)": "한길건설",
    "주식회사 한길건설 사외이사": "한길건설",
    "한길 건설 대표이사": "한길건설",
    "건설과 자문위원": "건설과",
    "홍길동 배우자": "홍길동",
    "사단법인 한빛시민모임 감사": "한빛시민모임",
    "자문위원": "자문위원",
    "㈜터": "㈜터",
    "2025가합1234": "2025가합1234",
}


@pytest.mark.parametrize(("entry", "whom"), NAMES.items())
def test_an_entry_names_somebody_without_form_and_role(entry, whom):
    assert name(entry) == whom


MENTIONS = {
    "주식회사 한길건설이 신청한 굴착 허가": True,
    "한길 건설(주)의 이의": True,
    "길건설교통과": False,
    "한길과 건설과의 협의": False,
    "": False,
}


@pytest.mark.parametrize(("text", "found"), MENTIONS.items())
def test_a_text_names_it_however_it_writes_it(text, found):
    entries = ("㈜한길건설 사외이사", " ")

    assert named(entries, (text, "다른 글")) == (entries[:1] if found else ())


def test_a_name_does_not_reach_from_one_text_into_the_next():
    assert named(("한길건설",), ("담당 한길", "건설과")) == ()
