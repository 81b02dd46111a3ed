"""What is read from the XML of a sheet is what openpyxl itself makes of it, cell for cell."""

import zipfile
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from committee_desk.jobs import sheet_rows

MOST = 9
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ROWS = [
    ("제목", None, "둘째 줄\n다음", " 앞뒤 빈칸 "),
    (date(2026, 3, 2), datetime.combine(date(2026, 3, 2), time(14, 30)), time(9, 5), timedelta(hours=30)),
    (1, 2.5, 1e300, -7, True, False),
    (),
    (None, None, None, "=1+1", "'=1+1"),
    tuple(range(1, 15)),
]
WRITTEN = {
    "places left out": "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    "rows and columns left out": '<row r="3"><c r="C3"><v>1</v></c><c r="E3"><v>2.50</v></c></row>',
    "words in parts": (
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>굵게 </t></r><r><t>쓴</t></r></is></c></row>'
    ),
    "how it is pronounced": (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>한</t></rPh></is></c></row>'
    ),
    "a formula with what it came to": (
        '<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>가&lt;x</v></c></row>'
    ),
    "an error": '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
    "a day in words": '<row r="1"><c r="A1" t="d"><v>2026-03-02</v></c></row>',
    "an empty cell": (
        '<row r="1"><c r="A1"/><c r="B1" t="s"/><c r="C1" t="inlineStr"/><c r="D1"><v/></c></row>'
    ),
    "a row further up again": (
        '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    ),
    "a cell further left again": '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
}


def book(rows=ROWS):
    made = Workbook()
    for row in rows:
        made.active.append(row)
    content = BytesIO()
    made.save(content)
    return content


def with_sheet(rows, space=f'xmlns="{SPACE}"'):
    """A workbook whose only sheet has these rows of XML."""
    page, fresh = f"<worksheet {space}><sheetData>{rows}</sheetData></worksheet>", BytesIO()
    with zipfile.ZipFile(book()) as archive, zipfile.ZipFile(fresh, "w") as changed:
        for name in archive.namelist():
            changed.writestr(name, page if name.endswith("sheet1.xml") else archive.read(name))
    return fresh


def read_both_ways(content):
    page = load_workbook(content, read_only=True, data_only=True).worksheets[0]
    page.reset_dimensions()
    theirs = [tuple(row) for row in page.iter_rows(max_col=MOST, values_only=True)]
    with page._get_source() as part:
        ours = [tuple(row) + (None,) * (MOST - len(row)) for row in sheet_rows.rows(part, page, MOST)]
    return ours, theirs


def test_words_numbers_days_and_lengths_are_read():
    ours, theirs = read_both_ways(book())

    assert ours == theirs
    assert [type(one) for one in ours[1][:4]] == [datetime, datetime, time, timedelta]


@pytest.mark.parametrize("rows", WRITTEN.values(), ids=WRITTEN)
def test_a_sheet_is_read_however_it_is_written(rows):
    ours, theirs = read_both_ways(with_sheet(rows))

    assert ours == theirs


def test_names_may_say_where_they_come_from():
    rows = '<row r="1"><c r="A1"><v>7</v></c></row>'
    named = rows.replace("</", "</x:").replace("<r", "<x:r").replace("<c", "<x:c").replace("<v", "<x:v")
    content = with_sheet(named, f'xmlns:x="{SPACE}" xmlns="other"')

    page = load_workbook(content, read_only=True).worksheets[0]
    with page._get_source() as part:
        assert list(sheet_rows.rows(part, page, MOST)) == [[7]]


def test_a_day_outside_of_any_calendar_is_said_to_be_none():
    content = book([(date(2026, 3, 2),)])
    with zipfile.ZipFile(content) as archive:
        part = archive.read("xl/worksheets/sheet1.xml").replace(b"<v>46083", b"<v>99999999999")
    page = load_workbook(content, read_only=True).worksheets[0]

    assert list(sheet_rows.rows(BytesIO(part), page, MOST)) == [[sheet_rows.OUTSIDE]]
