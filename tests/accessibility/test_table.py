"""The table of what is tried, and the tests, say the same."""

from tests.accessibility import table


def test_every_row_has_a_test():
    tried = {row for _, name in table.tests() for row in table.rows(name)}

    assert tried == set(table.ROWS)


def test_the_document_has_the_table_of_now():
    text = table.DOCUMENT.read_text(encoding="utf-8")

    assert table.written(text) == text
