"""The page on matters says what the code says."""

from tests import matters_table


def test_the_table_of_kinds_is_the_code_s_own():
    assert matters_table.PAGE.read_text(encoding="utf-8") == matters_table.page()


def test_every_kind_is_tried_by_a_test_that_makes_one():
    assert [kind for kind in matters_table.KINDS if not matters_table.tests(kind)] == []
