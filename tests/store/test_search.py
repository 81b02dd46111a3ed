"""What was kept is found, in the same transaction; what was struck is not. The index is no record."""

from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from shutil import copy

import pytest
from sqlalchemy import text

from committee_desk.acts import (
    assignment,
    index,
    item,
    matter,
    minutes,
    person,
    proposal,
    register,
    remark,
    round,
    undo,
)
from committee_desk.acts.door import Door
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import GrantId, ItemId, MatterId, RemarkId
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.jobs import indexing
from committee_desk.store import engine, journal, search
from committee_desk.store.searched import REGISTERS, shown
from tests.acts.making import AT, SECRETARY, Room, begun, taken_up
from tests.store.test_examining import issued, registered

BY = {"by": SECRETARY, "at": AT}
DAMAGE = (
    "UPDATE search_word_data SET block = x'00'",
    "UPDATE search_word_data SET block = 'words'",
    "DELETE FROM search_word_data",
    "DROP TABLE search_word_data",
    "DROP TABLE search_word_idx",
    "DROP TABLE search_word_docsize",
    "DROP TABLE search_word_config",
    "UPDATE search_word_config SET v = 99",
    "DROP TABLE search_word",
    "DROP TABLE search_state",
    "UPDATE search_state SET upto = upto - 1",
    "UPDATE search_state SET version = 'x'",
)


@pytest.fixture
def room():
    """A desk with one of everything that is searched."""
    return filled(begun())


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The same in a file, closed."""
    file = tmp_path_factory.mktemp("kept") / "desk.db"
    filled(begun(on=engine.of(file, bytes(32)))).door.close()
    return file


@pytest.fixture
def damaged(request, kept, tmp_path):
    """The same, damaged from outside before it is opened."""
    file = tmp_path / "desk.db"
    copy(kept, file)
    outside = engine.of(file, bytes(32))
    with outside.execution_options(write=True).begin() as connection:
        connection.execute(text(request.param))
    outside.dispose()
    room = Room(Door(engine.of(file, bytes(32))))
    yield room
    room.door.close()


def filled(room):
    held, one, members = taken_up(room, kinds=("exemption", "other"))
    room.do(person.change, replace(room.person(3), name="황보 관우", interests=("한빛건설",)))
    room.do(
        matter.receive, "other", "교통 안전표지 정비", date(2026, 11, 5), particulars=Other(reason="노후됨")
    )
    room.do(item.recuse, one.id, Recusal(members[6], Ground.AVOIDANCE, 3, "용역에 참여함", time(14, 6)))
    room.do(remark.note, held.id, one.id, time(14, 10), "김도현 위원", "보행자의 통행을 질의함")
    room.do(matter.attach, one.matter, "현장 사진.pdf", "application/pdf", b"%PDF-1.7 photo")
    room.do(minutes.edit, held.id, "opening", "간사가 성원을 보고함", "14:00 개회")
    room.do(assignment.give, one.id, "점용료 산정기준 마련", "건설과", date(2026, 12, 31))
    room.do(proposal.receive, "빈집 임시주차장", date(2026, 8, 4), summary="철거 전 빈터")
    room.do(register.enter, "passive_report", PassiveReport(0, "", "늑장 답변", date(2026, 8, 5)))
    room.do(promised)
    room.do(round.open_, "3분기 심사", "2026-Q3", Method((Criterion("a", "창의성", Fraction(20)),)))
    issued(room, held.id, one.matter)
    return room


def promised(session, *, by, at):
    """A reward, as a decision leaves it."""
    grant = Grant(GrantId(1), MatterId(1), ItemId(1), None, "나래울", date(2026, 11, 27), called="포상휴가")
    journal.keep(session, "grant.promised", grant, by=by, at=at)


def hits(room, words, **narrowed):
    return [(hit.kind, hit.id) for hit in room.ask(lambda s: search.find(s, words, **narrowed)).hits]


def is_current(room):
    return not room.ask(indexing.behind)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("황보", [("person", 3)]),
        ("빛건", [("person", 3)]),
        ("전표", [("matter", 3)]),
        ("노후", [("matter", 3)]),
        ("교통안전", [("matter", 3)]),
        ("2026-0003", [("matter", 3)]),
        ("20260003", [("matter", 3)]),
        ("기획상황", [("meeting", 1)]),
        ("2026-11-27", [("meeting", 1)]),
        ("용역", [("item", 1)]),
        ("보행자", [("remark", 1)]),
        ("도현 통행", [("remark", 1)]),
        ("성원을", [("minutes", 1)]),
        ("현장", [("attachment", 1)]),
        ("산정기준", [("assignment", 1)]),
        ("건설과", [("assignment", 1)]),
        ("ㄱㅌㅇㅈ", [("matter", 3)]),
        ("안ㅈㅍ", [("matter", 3)]),
        ("ㅎㅂㄱㅇ", [("person", 3)]),
        ("dkswjsvywl", [("matter", 3)]),
        ("안전ㅍ", [("matter", 3)]),
        ("안저", [("matter", 3), ("matter", 1)]),
        ("나래", [("grant", 1)]),
        ("포상휴", [("grant", 1)]),
        ("없는말", []),
    ],
)
def test_everything_is_found_by_two_syllables_a_number_or_first_consonants(room, words, found):
    assert hits(room, words) == found


def test_a_paper_is_found_by_its_number_its_title_and_its_content_code(room):
    paper = room.ask(lambda s: REGISTERS["paper"].get(s, 2))

    assert [
        hits(room, words, kinds=["paper"])
        for words in (paper.number, paper.code, paper.code.replace("-", ""))
    ] == [
        [("paper", 2), ("paper", 1)],
        [("paper", 2)],
        [("paper", 2)],
    ]


def test_a_single_syllable_is_found_wherever_it_stands(room):
    assert [hits(room, one, kinds=["matter"]) for one in ("교", "표", "지", "정비")] == [[("matter", 3)]] * 4


def test_what_is_in_a_title_comes_before_what_is_in_a_text_and_newer_before_older(room):
    room.do(matter.receive, "other", "노후 시설", date(2026, 11, 4), particulars=Other())
    room.do(matter.receive, "other", "노후 차량", date(2026, 11, 6), particulars=Other())

    assert hits(room, "노후") == [("matter", 5), ("matter", 4), ("matter", 3)]


def test_at_most_so_many_of_each_kind_are_given(room):
    assert len(hits(room, "위원", kinds=["person"], limit=3)) == 3


def test_a_hit_shows_the_passage_and_names_what_to_open(room):
    (hit,) = room.ask(search.find, "통행").hits

    assert (hit.title, hit.excerpt, hit.of, hit.on) == (
        "2026년 제3회 한빛구 적극행정위원회",
        "김도현 위원: 보행자의 통행을 질의함",
        1,
        date(2026, 11, 27),
    )


def test_a_long_passage_is_cut_around_what_was_found(room):
    room.do(
        matter.receive, "other", "긴 글", date(2026, 11, 6), summary=f"{'앞 ' * 200}한가운데{' 뒤' * 200}"
    )

    (hit,) = room.ask(search.find, "가운").hits

    assert (hit.excerpt[:1], "한가운데" in hit.excerpt, hit.excerpt[-1:]) == ("…", True, "…")
    assert len(hit.excerpt) < 120


@pytest.mark.parametrize("words", ["빈집", "빈터", "P2026-0001", "ㅂㅈ"])
def test_a_proposal_is_found_by_title_text_and_number(room, words):
    assert ("proposal", 1) in [(hit.kind, hit.id) for hit in room.ask(search.find, words).hits]


def test_the_words_that_were_found_are_told_where_they_were_read_otherwise(room):
    assert room.ask(search.find, "dkswjs").words == "안전"


def test_every_kind_that_is_searched_says_what_to_open(room):
    room.do(registered)

    opened = room.ask(
        lambda s: {kind: shown(s, register.get(s, 1)).of for kind, register in REGISTERS.items()}
    )

    assert opened == dict.fromkeys(REGISTERS, 1)


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "'; DROP TABLE person; --",
        "안전 OR",
        "NEAR(안전 표지, 2)",
        "title : 안전",
        "안전*",
        "^안전",
        "{leads}: ㅇ",
        "-안전",
        "\x00",
        "안전\x00표지",
        "🙂👍🏽",
        "ㅇ",
        "ㅏ",
        "ᄋ",
        "\ud800",
        "가" * 10_000,
        "ab " * 5_000,
        "\u202e안전",
        "%_\\",
    ],
)
def test_a_hostile_query_is_only_a_query(room, words):
    room.ask(search.find, words)

    assert is_current(room)


def test_what_was_taken_back_is_found_as_it_was(room):
    room.do(matter.fill_in, replace(room.matter(3), title="버스 정류장"))
    changed = (hits(room, "정류"), hits(room, "안전표지"))

    room.do(undo.undo, Subject("matter", 3))

    assert (changed, hits(room, "정류"), hits(room, "안전표지")) == (
        ([("matter", 3)], []),
        [],
        [("matter", 3)],
    )


def test_a_struck_remark_and_a_dropped_file_are_not_found_any_more(room):
    room.do(remark.strike, RemarkId(1), "잘못 적음")
    room.do(matter.drop, 1, "다른 안건의 사진")

    assert (hits(room, "보행자"), hits(room, "현장")) == ([], [])


def test_a_refused_act_leaves_nothing_in_the_index(room):
    def receive_and_fail(session, *, by, at):
        matter.receive(session, "other", "사라질 안건", date(2026, 11, 6), by=by, at=at)
        raise LookupError

    with pytest.raises(LookupError):
        room.do(receive_and_fail)

    assert (hits(room, "사라질"), is_current(room)) == ([], True)


def test_an_act_that_changes_no_words_leaves_the_index_as_it_is(room):
    before = room.ask(lambda s: s.execute(text("SELECT count(*) FROM search_word_data")).scalar())

    room.do(item.all_in_favour, 1)

    after = room.ask(lambda s: s.execute(text("SELECT count(*) FROM search_word_data")).scalar())
    assert (before, is_current(room)) == (after, True)


@pytest.mark.parametrize("damaged", DAMAGE, indirect=True)
def test_no_act_fails_for_a_damaged_index_and_it_is_made_anew(damaged):
    damaged.do(matter.receive, "other", "그래도 접수됨", date(2026, 11, 6))
    behind = not is_current(damaged)

    indexing.index(damaged.door, **BY)

    assert (behind, is_current(damaged), hits(damaged, "접수됨")) == (True, True, [("matter", 4)])
    assert (hits(damaged, "안전표지"), hits(damaged, "보행자")) == ([("matter", 3)], [("remark", 1)])


@pytest.mark.parametrize("damaged", DAMAGE, indirect=True)
def test_a_damaged_index_is_no_fault_of_the_desk(damaged):
    faults = damaged.ask(lambda session: list(engine.faults(session)))

    assert (damaged.examine().faults, faults) == ((), [])


@pytest.mark.parametrize("damaged", DAMAGE, indirect=True)
def test_a_search_in_a_damaged_index_finds_what_is_there_or_is_refused_in_words(damaged):
    try:
        found = {hit.title for hit in damaged.ask(search.find, "안전표지").hits}
    except search.NoIndex:
        found = set()

    assert found <= {"교통 안전표지 정비"}


def test_an_index_made_anew_finds_what_the_one_kept_current_finds(room):
    asked = ("위원", "안전", "ㅇㅈ", "2026", "함", "a")
    before = [hits(room, words) for words in asked]

    indexing.index(room.door, **BY)

    assert [hits(room, words) for words in asked] == before


def test_what_is_kept_while_the_index_is_made_is_taken_in(room):
    since = room.do(index.begin)
    room.do(index.take_in, room.ask(search.subjects))
    room.do(matter.fill_in, replace(room.matter(3), title="버스 정류장"))
    room.do(index.finish, since)

    assert (hits(room, "정류"), hits(room, "안전표지"), is_current(room)) == ([("matter", 3)], [], True)


def test_the_index_is_no_record(room):
    size = room.size()

    indexing.index(room.door, **BY)

    assert (room.size(), room.examine().faults) == (size, ())


def test_a_copy_without_a_key_holds_the_index_too_and_remains_checkable(tmp_path):
    room = begun(on=engine.of(tmp_path / "desk.db", bytes(32)))
    room.do(matter.receive, "other", "교통 안전표지 정비", date(2026, 11, 5))

    engine.export_plain(room.door.engine, tmp_path / "plain.db")

    plain = Door(engine.of_copy(tmp_path / "plain.db"))
    assert [hit.id for hit in plain.ask(search.find, "전표").hits] == [1]
    assert plain.ask(indexing.behind) is False
    plain.close()
    room.door.close()
