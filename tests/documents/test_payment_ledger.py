"""The ledger page of a granted support, as it comes out of the printer."""

from datetime import date

import pypdfium2

from committee_desk.documents import paper as papers
from committee_desk.documents import payment_ledger, pdf
from committee_desk.store import payment_records
from tests.views.granted import ledger

ON = date(2026, 11, 27)


def test_its_sums_stand_on_one_page_under_their_head():
    door, *matters = ledger()
    for one in matters:
        page = payment_ledger.paper(door.ask(payment_records.of, one.id, ON))
        imprint = papers.printout(page, body="한빛구", desk="0123456789abcdef", on=ON, called="초안", pack="")

        told = [
            each.get_textpage().get_text_range()
            for each in pypdfium2.PdfDocument(pdf.write(page, imprint).content)
        ]

        assert [("합계" in each) is ("기관 부담" in each) for each in told] == [True] * len(told)
