"""References between items follow the numbers, and numbers typed as words are found."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain import references
from committee_desk.domain.ballot import Item, numbered
from committee_desk.domain.declaration import Motion
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.references import NotThere

ON = date(2026, 11, 2)


def called(item):
    return f"{'보고' if item.report else '의결'}안건 제{item.number}호"


def agendum(id, number, own=None, summary="", report=False):
    particulars = own or (Report() if report else Other())
    matter = Matter(
        id, f"2026-{id:04}", "report" if report else "other", f"안건 {id}", particulars, ON, summary=summary
    )
    return Agendum(Item(id, 1, id, number, id, report), matter)


@pytest.fixture
def record():
    return lambda *agenda: Record(None, None, None, agenda, (), None, {}, {})


def of_three(text):
    """Two resolutions and a report; the second says `text`."""
    return (agendum(1, "1"), agendum(2, "2", summary=text), agendum(3, "1", report=True))


def typed(text):
    agenda = of_three(text)
    return [(one.words, one.meant) for one in references.plain(agenda, agenda[1])]


def test_a_mark_in_what_was_put_to_the_vote_is_read_too(record):
    one, two, three = of_three("")
    put = replace(two.item, motion=Motion(Resolution.CONDITIONAL, text="{안건:2026-0001}을 마친 뒤에 시행"))

    read = references.read(record(one, replace(two, item=put), three), called, str)

    assert read.agenda[1].item.motion.text == "의결안건 제1호을 마친 뒤에 시행"


def test_a_mark_is_read_as_the_number_the_item_has():
    text = "{안건:2026-0003}의 후속 조치로서 {안건:2026-0001}과 함께 심의한다."

    assert references.resolved(text, {"2026-0003": "보고안건 제1호", "2026-0001": "의결안건 제1호"}.get) == (
        "보고안건 제1호의 후속 조치로서 의결안건 제1호과 함께 심의한다."
    )


def test_what_is_not_on_the_agenda_is_called_by_its_matter(record):
    read = references.read(record(*of_three("{안건:2026-0099} 참조")), called, "의안번호 {}".format)

    assert read.agenda[1].matter.summary == "의안번호 2026-0099 참조"


def test_every_text_of_a_matter_is_read_and_its_title_is_not(record):
    own = Other(motion="{안건:2026-0001}대로 의결한다.", basis="조례 제5조")
    one = agendum(2, "2", own, summary="{안건:2026-0001} 참조")
    titled = replace(one, matter=replace(one.matter, title="{안건:2026-0001} 수정안"))

    read = references.read(record(agendum(1, "1"), titled), called, str).agenda[1].matter

    assert (read.particulars.motion, read.particulars.basis, read.summary, read.title) == (
        "의결안건 제1호대로 의결한다.",
        "조례 제5조",
        "의결안건 제1호 참조",
        "{안건:2026-0001} 수정안",
    )


def test_a_record_that_refers_to_nothing_is_the_same_record(record):
    whole = record(*of_three("아무것도 가리키지 않음"))

    assert references.read(whole, called, str) is whole


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("의결안건 제1호와 함께 심의", [("의결안건 제1호", "2026-0001")]),
        ("보고 안건 제1호에서 보고한 바", [("보고 안건 제1호", "2026-0003")]),
        ("안건 제1호 참조", [("안건 제1호", "2026-0001")]),
        ("앞의 제1호와 같음", [("제1호", "2026-0001")]),
        ("의결안건 제9호", []),
        ("의결안건 제2호는 이 안건", []),
        ("조례 제3조제1항제1호에 따라", []),
        ("같은 조 제1호", []),
        ("「예규」 제12조의 제1호", []),
        ("별지 제1호 서식", []),
        ("{안건:2026-0001} 참조", []),
    ],
)
def test_a_number_typed_as_words_is_found_where_it_means_an_item(text, found):
    assert typed(text) == found


def test_a_typed_number_is_tied_to_the_matter_it_means():
    agenda = of_three("앞의 제1호와 같음")
    [found] = references.plain(agenda, agenda[1])

    assert references.tied(agenda[1].matter, found).summary == "앞의 {안건:2026-0001}와 같음"


def test_a_number_in_the_particulars_is_tied_there():
    one = agendum(2, "2", Other(motion="의결안건 제1호를 준용한다."))
    [found] = references.plain((agendum(1, "1"), one), one)

    assert references.tied(one.matter, found).particulars.motion == "{안건:2026-0001}를 준용한다."


def test_a_text_changed_meanwhile_is_not_tied():
    agenda = of_three("제1호와 같음")
    [found] = references.plain(agenda, agenda[1])
    changed = replace(agenda[1].matter, summary="모두 고침")

    with pytest.raises(NotThere):
        references.tied(changed, found)


def test_a_move_says_which_references_read_otherwise():
    agenda = (agendum(1, "1"), agendum(2, "2"), agendum(3, "3", summary="{안건:2026-0002} 참조"))
    items = numbered([agenda[1].item, agenda[0].item, agenda[2].item])
    after = [replace(agenda[one.id - 1], item=one) for one in items]

    [moved] = references.moved(agenda, after, called)

    assert (moved.by, moved.to, moved.before, moved.after) == (3, 2, "의결안건 제2호", "의결안건 제1호")


@given(st.permutations(range(5)))
def test_whatever_the_order_a_reference_names_the_same_matter(order):
    texts = [f"{{안건:2026-{(id % 5) + 1:04}}}" for id in range(1, 6)]
    agenda = [agendum(id, "", summary=texts[id - 1]) for id in range(1, 6)]
    items = numbered([agenda[place].item for place in order])
    ordered = [replace(agenda[item.id - 1], item=item) for item in items]

    reached = {one.matter.id: to.matter.id for one in ordered for _, to in references.referred(ordered, one)}

    assert reached == {1: 2, 2: 3, 3: 4, 4: 5, 5: 1}
