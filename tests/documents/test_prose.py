"""How running text fills its lines, and how what is enclosed is told."""

from committee_desk.documents import fonts, story
from committee_desk.documents.letter import enclosures
from committee_desk.documents.paper import Text

EVEN = (
    "지정 위원 아홉 명의 과반수인 다섯 명 이상의 출석으로 개의하고 출석위원 과반수의 찬성으로 의결합니다. "
    * 2
)
TORN = "위원이나 배우자가 안건의 공동권리자·공동의무자·공동수급인·하수급인이었던"


def rooms(text: str) -> list[float]:
    """What each line leaves to be spread between its words."""
    fonts.ready()
    [prose, *_] = story.flowables(Text(text), [])
    prose.wrap(260, 800)
    return [room for room, _ in prose.blPara.lines]


def test_lines_end_flush():
    assert all(room > 0 for room in rooms(EVEN)[:-1])


def test_words_are_not_torn_apart_where_a_long_one_moves_on():
    assert rooms(TORN)[0] == 0


def test_one_enclosed_paper_has_no_number():
    assert enclosures(["심의 결과서 1부."]) == Text("심의 결과서 1부.", lead="붙임")


def test_several_are_numbered_a_line_each():
    told = enclosures(["심의 결과서 1부.", "요청서 사본 1부."])

    assert told == Text("1. 심의 결과서 1부.\n2. 요청서 사본 1부.", lead="붙임")
