"""The model of short lists keeps Qt's rules."""

from dataclasses import dataclass

from PySide6.QtTest import QAbstractItemModelTester

from committee_desk.models.table import Column, DeskRole, Role, TableModel, Tone


@dataclass(frozen=True)
class Word:
    id: int
    text: str


def columns():
    return [
        Column("Name", lambda word: word.text),
        Column(
            "Length",
            lambda word: str(len(word.text)),
            sort=lambda word: len(word.text),
            tone=lambda word: Tone.SUCCESS,
        ),
    ]


def test_the_table_model_keeps_qts_rules(qtbot):
    model = TableModel(columns())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show([Word(1, "quorum"), Word(2, "vote")])
    model.show([])
    model.show([Word(3, "seal")])

    assert model.index(0, 1).data() == "4"


def test_a_column_sorts_by_its_key_and_not_by_its_words(qtbot):
    model = TableModel(columns())

    model.show([Word(1, "quorum"), Word(2, "vote")])

    assert [model.index(row, 1).data(DeskRole.SORT) for row in (0, 1)] == [6, 4]


def test_a_row_is_found_again_by_its_id(qtbot):
    model = TableModel(columns())
    model.show([Word(1, "quorum"), Word(2, "vote")])

    model.show([Word(9, "seal"), Word(1, "quorum")])

    assert [model.place(key) for key in (1, 9, 2)] == [1, 0, -1]


def test_the_first_cell_says_the_whole_line_since_a_screen_reader_reads_one_cell():
    table = [*columns(), Column("Said", lambda word: word.text[:1], spoken=lambda word: f"{word.text}, said")]
    model = TableModel(table)
    model.show([Word(1, "quorum")])

    said = [model.index(0, column).data(Role.AccessibleTextRole) for column in range(3)]

    assert said == ["quorum, Length 6, quorum, said", "6", "quorum, said"]
