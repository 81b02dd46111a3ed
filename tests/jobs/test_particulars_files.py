"""The particulars of a matter out of a TOML file, as an office writes one."""

from fractions import Fraction

import pytest

from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.kinds.selection_criteria import Part, SelectionCriteria
from committee_desk.errors import NotFound
from committee_desk.jobs import particulars_files
from committee_desk.jobs.particulars_files import Unfitting


@pytest.fixture
def read(tmp_path):
    def read(words, before):
        file = tmp_path / "own.toml"
        file.write_text(words, encoding="utf-8")
        return particulars_files.read(file, before, found)

    return read


def found(number):
    if number != "2026-0001":
        raise NotFound(kind="matter", id=number)
    return 7


@pytest.mark.parametrize("said", ["40", "40.0", '"40"', '"80/2"'])
def test_a_weight_may_be_written_as_any_figure(read, said):
    about = read(f'criteria = [ {{ name = "체감도", weight = {said} }} ]', SelectionCriteria())

    assert about.criteria == (Part("체감도", Fraction(40)),)


def test_marks_are_taken_exactly_as_they_are_written(read):
    about = read('[[candidates]]\nname = "이수진"\nmarks = [90, 92.5, "265/3"]', Selection())

    assert about.candidates[0].marks == (Fraction(90), Fraction(185, 2), Fraction(265, 3))


def test_another_matter_is_named_by_its_number(read):
    assert read('criteria = "2026-0001"', Selection()).criteria == 7
    assert read("criteria = 7", Selection()).criteria == 7
    with pytest.raises(NotFound):
        read('criteria = "2026-0009"', Selection())


def test_a_refusal_names_the_keys_that_do_not_fit(read):
    with pytest.raises(Unfitting) as refusal:
        read('period = "2026년"\nplaces = "둘"\nplace = 2', SelectionCriteria())

    assert refusal.value.facts["wrong"] == "places, place"
