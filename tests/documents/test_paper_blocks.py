"""What a paper says, before any format shows it."""

import json
import unicodedata
from datetime import date

from committee_desk.documents.paper import (
    End,
    Ending,
    Facts,
    Grid,
    Heading,
    Imprint,
    Keep,
    Numbered,
    Paper,
    Point,
    Signatures,
    Signer,
    Text,
    content_code,
    content_hash,
    draft,
    ended,
    imprint,
)

DAY = date(2026, 11, 27)


def decision(*blocks) -> Paper:
    return Paper("심의 결과서", blocks or (Text("원안대로 의결한다."),))


def issued(paper: Paper, number: str = "제2026-12호", version: int = 1) -> Imprint:
    return imprint(paper, body="한빛구", desk="d1", number=number, version=version, on=DAY, size=7, root="ab")


def test_the_canonical_text_is_json_with_sorted_keys_and_nothing_left_at_its_default():
    text = decision(Heading("주문"), Text("원안대로")).canonical("제2026-12호", 1, DAY)

    assert text == (
        '{"blocks":[{"block":"heading","text":"주문"},{"block":"text","text":"원안대로"}],'
        '"date":"2026-11-27","number":"제2026-12호","title":"심의 결과서","version":1}'
    )


def test_letters_composed_and_decomposed_give_one_code():
    composed = decision(Text("각하"))
    decomposed = decision(Text(unicodedata.normalize("NFD", "각하")))

    assert issued(composed) == issued(decomposed)


def test_line_ends_of_other_systems_give_one_code():
    assert issued(decision(Text("가\r\n나"))) == issued(decision(Text("가\n나")))


def test_number_version_and_every_block_change_the_code():
    codes = {
        issued(decision()).code,
        issued(decision(), number="제2026-13호").code,
        issued(decision(), version=2).code,
        issued(decision(Text("원안대로 의결한다"))).code,
        issued(decision(Heading("원안대로 의결한다."))).code,
        issued(decision(Text("원안대로 의결한다."), Text(""))).code,
    }

    assert len(codes) == 6


def test_the_code_is_eight_digits_of_the_hash_as_people_read_them():
    assert content_code("a3f29c1d" + "0" * 56) == "A3F2-9C1D"


def test_the_qr_code_holds_what_the_register_needs():
    paper = decision()

    content = content_hash(paper.canonical("제2026-12호", 1, DAY))

    assert issued(paper).qr == f"d1|제2026-12호|1|{content}|7|ab"


def test_a_paper_without_a_number_is_a_draft_and_no_other_is():
    paper = decision()

    assert (draft(paper, body="한빛구", desk="d1", on=DAY).draft, issued(paper).draft) == (True, False)


def test_the_canonical_text_can_be_read_back_whole():
    paper = decision(
        Numbered((Point("하나", (Point("둘"),)),)),
        Facts((("일시", "14:00"),), pairs=2),
        Grid(("구분", "성명"), (("위원", "김도현"),), widths=(1, 2)),
        Keep((Signatures((Signer("위원장", "김도현"),)),)),
        Ending(End.BLANK),
    )

    blocks = json.loads(paper.canonical("", 1, DAY))["blocks"]

    assert blocks == [
        {"block": "numbered", "points": [point("하나", point("둘"))]},
        {"block": "facts", "facts": [["일시", "14:00"]], "pairs": 2},
        {"block": "grid", "head": ["구분", "성명"], "rows": [["위원", "김도현"]], "widths": [1, 2]},
        {"block": "keep", "blocks": [{"block": "signatures", "signers": [SIGNER]}]},
        {"block": "ending", "end": "이하 빈칸"},
    ]


SIGNER = {"block": "signer", "role": "위원장", "name": "김도현"}


def point(text: str, *points: object) -> dict[str, object]:
    return {"block": "point", "text": text, **({"points": list(points)} if points else {})}


def test_signers_are_found_however_deep_in_the_order_of_their_boxes():
    paper = decision(
        Signatures((Signer("위원장", "김도현"),)), Keep((Keep((Signatures((Signer("위원", "이수진"),)),)),))
    )

    assert [signer.name for signer in paper.signers] == ["김도현", "이수진"]


def test_the_end_stands_one_letter_after_the_last_text():
    assert ended((Text("붙임 1부."), Ending())) == (Text("붙임 1부.\u00a0\u00a0끝."),)


def test_the_end_follows_the_deepest_last_point():
    numbered = Numbered((Point("하나"), Point("둘", (Point("셋"),))))

    assert ended((numbered, Ending())) == (
        Numbered((Point("하나"), Point("둘", (Point("셋\u00a0\u00a0끝."),)))),
    )


def test_the_end_goes_under_a_table_that_ends_the_paper():
    table = Grid(("구분",), (("하나",),))

    assert ended((table, Ending())) == (table, Text("\u00a0\u00a0끝."))


def test_a_form_filled_in_part_says_so_in_its_next_row():
    table = Grid(("구분", "성명"), (("위원", "김도현"),))

    assert ended((table, Ending(End.BLANK))) == (
        Grid(("구분", "성명"), (("위원", "김도현"), ("이하 빈칸", ""))),
    )


def test_the_end_after_blocks_kept_together_stays_with_them():
    assert ended((Keep((Text("끝까지"),)), Ending())) == (Keep((Text("끝까지\u00a0\u00a0끝."),)),)


def test_a_paper_that_has_nothing_but_an_end_still_says_it():
    assert ended((Ending(),)) == (Text("\u00a0\u00a0끝."),)
