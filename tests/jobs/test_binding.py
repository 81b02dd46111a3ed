"""The meeting book, made as a secretary makes it and read as a member reads it."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pikepdf
import pytest

from committee_desk.acts import item, matter, meeting
from committee_desk.documents import book as contents
from committee_desk.documents import laying
from committee_desk.documents.book import file_name
from committee_desk.documents.fonts import MissingGlyphs
from committee_desk.domain.book import EmptyBook, Extent, Fault, Look, NotOfMeeting, Reader
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.jobs import binding, issuing, proposing
from committee_desk.jobs.confining import Escaped
from committee_desk.jobs.progress import Cancelled
from committee_desk.store import matters, records
from committee_desk.store.engine import NoSuchPlace
from tests.acts.making import begun, planned, ready, with_members
from tests.jobs import enclosing
from tests.jobs.enclosing import HWP, PDF
from tests.jobs.holding import EVENING, held

pytestmark = pytest.mark.skipif(
    not (shutil.which("pdftotext") and shutil.which("qpdf")),
    reason="poppler-utils and qpdf are not installed",
)

PUBLIC = Reader(public=True)
SECRET = "제설용역계약서내용"


class Prepared:
    """A planned meeting of two items, their files, and its nine members."""

    def __init__(self):
        self.room = begun()
        self.members = with_members(self.room, 9)
        self.meeting = planned(self.room, self.members).id
        self.matters = [
            ready(self.room, "exemption", "exemption").id,
            ready(self.room).id,
        ]
        self.items = [self.room.do(item.place, self.meeting, id).id for id in self.matters]

    @property
    def door(self):
        return self.room.door

    def attach(self, place, name, media, content, of=None):
        return self.room.do(matter.attach, self.matters[place], name, media, content, rendition_of=of)

    def fill(self, place, **facts):
        known = self.room.ask(matters.get, self.matters[place])
        self.room.do(matter.fill_in, replace(known, **facts))

    def recuse(self, place, member):
        self.room.do(
            item.recuse, self.items[place], Recusal(self.members[member], Ground.AVOIDANCE, 3, "", None)
        )

    def make(self, reader=Reader()):  # noqa: B008
        return binding.make(self.door, self.meeting, reader)


@pytest.fixture
def prepared():
    return Prepared()


@pytest.fixture
def filled(prepared):
    """Two items, of which the first has a scan of three pages and a drawing, the second a plan."""
    prepared.fill(0, summary=f"{SECRET} 요지", submitter="도로과장김서현", department="도로관리과")
    prepared.attach(0, "계약서스캔.pdf", PDF, enclosing.pdf(f"{SECRET} 하나", "스캔둘째", "스캔셋째"))
    prepared.attach(0, "현장도면.pdf", PDF, enclosing.turned(enclosing.pdf("도면쪽글")))
    prepared.attach(1, "실행계획.pdf", PDF, enclosing.pdf("계획 하나", "계획 둘"))
    return prepared


def opened(content):
    return pikepdf.open(BytesIO(content))


def text(content, *words):
    """What a reader can find in the file, by a program that is not ours."""
    told = subprocess.run(["pdftotext", *words, "-", "-"], input=content, capture_output=True, check=True)
    return told.stdout.decode()


def pages(content):
    return text(content).split("\f")[:-1]


def labels(content):
    """The number on the foot of every page."""
    return [re.findall(r"(\S+-\d+ / \d+)\n", page)[-1] for page in pages(content)]


def outline(content):
    """The bookmarks, each with the page it leads to."""
    with opened(content) as book, book.open_outline() as found:
        return [
            entry
            for one in found.root
            for entry in (_leads(book, one), *(_leads(book, below) for below in one.children))
        ]


def _leads(book, one):
    return one.title, book.pages.index(pikepdf.Page(one.destination[0]))


def links(content, page):
    """On which pages the links of this one land, from the top down, each line once."""
    with opened(content) as book:
        found = [
            (-float(one.Rect[1]), book.pages.index(pikepdf.Page(one.Dest[0])))
            for one in book.pages[page].obj.Annots
        ]
    return list(dict.fromkeys(page for _, page in sorted(found)))


def checked(content, tmp_path):
    """What qpdf, which did not hear of us, says of the file."""
    (tmp_path / "book.pdf").write_bytes(content)
    told = subprocess.run(["qpdf", "--check", tmp_path / "book.pdf"], capture_output=True, text=True)
    return told.returncode


class Until:
    """Progress of somebody who cancels after so many words of it."""

    def __init__(self, words):
        self.left = words
        self.heard = []

    @property
    def cancelled(self):
        return self.left <= 0

    def __call__(self, done, total, words=""):
        self.left -= 1
        self.heard.append((words, done, total))


def test_every_page_bears_its_place_behind_its_tab_and_how_many_there_are(filled):
    made = filled.make()

    assert labels(made.content) == [
        f"{label} / 10" for label in ("앞-1", "앞-2", "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3")
    ]
    assert made.pages == 10


def test_bookmarks_and_links_lead_to_every_item_and_file(filled):
    content = filled.make().content

    assert outline(content) == [
        ("표지", 0),
        ("차례", 1),
        ("1. 의결안건 제1호 exemption", 2),
        ("계약서스캔.pdf", 3),
        ("현장도면.pdf", 6),
        ("2. 의결안건 제2호 2027년 적극행정 실행계획(안)", 7),
        ("실행계획.pdf", 8),
    ]
    assert links(content, 1) == [2, 3, 6, 7, 8]
    assert links(content, 2) == [3, 6]


def test_the_contents_say_the_page_that_a_reader_finds_there(filled):
    contents = pages(filled.make().content)[1]

    assert re.findall(r"^(?:앞|\d)-\d+$", contents, re.MULTILINE) == ["1-1", "1-2", "1-5", "2-1", "2-2"]


def test_a_viewer_numbers_the_pages_as_they_are_printed(filled):
    with opened(filled.make().content) as book:
        labels = [page.label for page in book.pages]

    assert labels == ["앞-1", "앞-2", "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3"]


def test_the_pages_of_files_keep_their_words_beside_what_the_book_says(filled):
    scan = pages(filled.make().content)[3]

    assert f"{SECRET} 하나" in scan
    assert "의결안건 제1호 · 계약서스캔.pdf" in scan
    assert "회의용 · 비공개(5,6)" in scan
    assert "전체본(간사용)" in scan


def test_a_turned_drawing_lies_on_its_sheet(filled):
    with opened(filled.make().content) as book:
        wide = [page.mediabox[2] > page.mediabox[3] for page in book.pages]

    assert [place for place, one in enumerate(wide) if one] == [6]


def test_another_program_finds_nothing_wrong_with_the_file(filled, tmp_path):
    filled.attach(1, "공격.pdf", PDF, enclosing.acting(enclosing.pdf("글")))
    filled.attach(1, "숨은 층.pdf", PDF, enclosing.layered(enclosing.pdf("층")))
    filled.attach(1, "사진.png", "image/png", enclosing.picture())

    assert checked(filled.make().content, tmp_path) == 0


def test_the_same_book_is_the_same_file(filled):
    assert filled.make().content == filled.make().content


def test_the_book_of_who_steps_aside_holds_the_title_and_not_one_word_more_of_that_item(filled):
    filled.recuse(0, 5)

    made = filled.make(Reader(filled.members[5]))
    whole = text(made.content) + str(outline(made.content))

    hidden = (
        SECRET,
        "스캔둘째",
        "스캔셋째",
        "도면쪽글",
        "계약서스캔",
        "현장도면",
        "도로과장김서현",
        "도로관리과",
        "비공개",
    )
    assert [word for word in hidden if word in whole] == []
    assert [word.encode() in made.content for word in hidden] == [False] * len(hidden)
    assert outline(made.content)[2:4] == [
        ("1. 의결안건 제1호 exemption", 2),
        ("2. 의결안건 제2호 2027년 적극행정 실행계획(안)", 3),
    ]
    assert "제척·회피" in pages(made.content)[1]
    assert "제척·회피된 안건이므로 제목만 싣습니다" in pages(made.content)[2]


def test_of_who_stepped_aside_no_other_book_says_a_word(filled):
    filled.recuse(0, 5)

    other = text(filled.make(Reader(filled.members[0])).content)

    assert [word for word in ("제척", "회피", "위원06") if word in other] == []


def test_every_page_names_whose_copy_it_is(filled):
    found = pages(filled.make(Reader(filled.members[3])).content)

    assert ["위원04 위원용" in page for page in found] == [True] * len(found)


def test_a_page_has_the_same_number_in_every_book_that_holds_it(filled):
    filled.recuse(0, 5)

    aside = outline(filled.make(Reader(filled.members[5])).content)[-1]
    books = [filled.make(Reader(filled.members[place])).content for place in (0, 5)]

    assert aside[0] == "실행계획.pdf"
    assert [next(one for one in map(str, labels(book)) if one.startswith("2-2")) for book in books] == [
        "2-2 / 10",
        "2-2 / 6",
    ]


def test_the_public_reads_what_the_class_of_each_matter_opens(filled):
    filled.fill(1, disclosure=Disclosure.OPEN, closed_under=(), submitter="기획예산과장")

    made = filled.make(PUBLIC)
    whole = text(made.content) + str(outline(made.content))

    assert [
        word for word in (SECRET, "도면", "도로과장김서현", "도로관리과", "exemption") if word in whole
    ] == []
    assert "계획 하나" in whole
    assert "공개용 · 비공개(5,6)" in pages(made.content)[2]


def test_of_a_partly_open_matter_the_public_reads_title_and_department(filled):
    filled.fill(0, disclosure=Disclosure.PARTIAL)

    whole = text(filled.make(PUBLIC).content)

    assert [word for word in ("exemption", "도로관리과") if word in whole] == ["exemption", "도로관리과"]
    assert [word for word in (SECRET, "도로과장김서현", "계약서스캔") if word in whole] == []


def test_what_cannot_be_taken_over_has_a_page_that_names_it_and_says_why(filled):
    filled.attach(1, "신청서.hwp", HWP, b"hwp")
    filled.attach(1, "잠김.pdf", PDF, enclosing.locked(enclosing.pdf("가")))
    filled.attach(1, "깨짐.pdf", PDF, enclosing.damaged(enclosing.pdf("가")))

    made = filled.make()

    assert [(gap.enclosure.original.name, gap.fault) for gap in made.gaps] == [
        ("신청서.hwp", Fault.NO_PDF),
        ("잠김.pdf", Fault.LOCKED),
        ("깨짐.pdf", Fault.DAMAGED),
    ]
    assert ["싣지 못했습니다" in page for page in pages(made.content)[10:]] == [True] * 3
    assert "신청서.hwp" in pages(made.content)[10]


def test_a_pdf_made_of_a_file_stands_in_the_book_under_the_name_of_the_file(filled):
    original = filled.attach(1, "신청서.hwp", HWP, b"hwp")
    filled.attach(1, "스캔0001.pdf", PDF, enclosing.pdf("신청서의 글"), of=original.id)

    made = filled.make()

    assert (made.gaps, outline(made.content)[-1]) == ((), ("신청서.hwp", 10))
    assert "신청서의 글" in pages(made.content)[10]
    assert "스캔0001" not in text(made.content)


def test_a_name_that_the_font_cannot_write_does_not_keep_the_book_from_being_made(filled):
    filled.attach(1, "회의😀자료.pdf", PDF, enclosing.pdf("가"))

    assert outline(filled.make().content)[-1][0] == "회의□자료.pdf"


def test_a_title_that_the_font_cannot_write_is_refused(filled):
    filled.fill(1, title="실행계획😀")

    with pytest.raises(MissingGlyphs, match="😀"):
        filled.make()


def test_a_file_that_ends_the_process_that_reads_it_is_left_out_and_the_rest_stands(filled, monkeypatch):
    class Fragile(binding.Cell):
        def ask(self, work, content, *facts, **more):
            if b"PDF" not in content:
                raise Escaped
            return super().ask(work, content, *facts, **more)

    filled.attach(1, "공격.pdf", PDF, b"harm")
    monkeypatch.setattr(binding, "Cell", Fragile)

    made = filled.make()

    assert [gap.fault for gap in made.gaps] == [Fault.UNSAFE]
    assert outline(made.content)[-1] == ("공격.pdf", 10)


def test_pages_are_foreseen_exactly_and_bytes_about(filled):
    filled.attach(1, "신청서.hwp", HWP, b"hwp")
    looks = binding.look_through(filled.door, filled.meeting)

    foreseen = filled.door.ask(binding.foresee, filled.meeting, Reader(), looks)
    made = filled.make()

    assert sorted((look.pages, look.fault) for look in looks.values() if not look.fault) == [
        (1, None),
        (2, None),
        (3, None),
    ]
    assert foreseen == Extent(made.pages, foreseen.size)
    assert len(made.content) / 3 < foreseen.size < len(made.content) * 3


def test_nothing_that_the_reader_may_not_see_is_opened(filled, monkeypatch):
    filled.recuse(0, 5)
    seen = []
    read = binding.papers.file
    monkeypatch.setattr(
        binding.papers, "file", lambda session, digest: seen.append(digest) or read(session, digest)
    )

    filled.make(Reader(filled.members[5]))

    plans = filled.door.ask(matters.attachments, filled.matters[1])
    assert seen == [one.sha256 for one in plans]


def test_a_member_who_is_not_designated_has_no_book(filled):
    filled.room.do(meeting.designate, filled.meeting, tuple(filled.members[:8]))

    with pytest.raises(NotOfMeeting, match="위원09"):
        filled.make(Reader(filled.members[8]))


def test_a_meeting_without_items_has_no_book(prepared):
    empty = planned(prepared.room, prepared.members)

    with pytest.raises(EmptyBook):
        binding.make(prepared.door, empty.id, Reader())


def test_a_book_is_written_with_progress(filled, tmp_path):
    heard = Until(100)

    done = binding.bind(
        filled.door, filled.meeting, Reader(), tmp_path / "안건철.pdf", progress=heard, **EVENING
    )

    assert (done.result.pages, done.touched) == (10, frozenset())
    assert done.result.size == (tmp_path / "안건철.pdf").stat().st_size
    assert heard.heard == [
        *((binding.OPENING, done, 3) for done in range(3)),
        (binding.LAYING, 0, 0),
        (binding.BINDING, 0, 6),
    ]


@pytest.mark.parametrize("words", range(5))
def test_cancelling_leaves_no_file_and_keeps_the_one_that_was_there(filled, tmp_path, words):
    (tmp_path / "안건철.pdf").write_bytes(b"before")

    with pytest.raises(Cancelled):
        binding.bind(
            filled.door, filled.meeting, Reader(), tmp_path / "안건철.pdf", progress=Until(words), **EVENING
        )

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"안건철.pdf": b"before"}


def test_a_place_that_cannot_be_written_is_refused(filled, tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(NoSuchPlace):
        binding.bind(filled.door, filled.meeting, Reader(), tmp_path / "file" / "book.pdf", **EVENING)


def test_what_is_in_the_meeting_is_what_is_asked_about(filled):
    looks = binding.look_through(filled.door, filled.meeting)
    record = filled.door.ask(records.of, filled.meeting)

    assert looks.keys() == {one.sha256 for item in record.agenda for one in item.attachments}
    assert Look(2) in looks.values()


def test_what_is_known_of_a_file_is_not_looked_at_again(filled, monkeypatch):
    looks = binding.look_through(filled.door, filled.meeting)
    monkeypatch.setattr(binding, "_look", None)

    assert binding.look_through(filled.door, filled.meeting, looks) == looks


def test_every_member_gets_a_book_of_their_own_and_each_file_is_opened_once(filled, tmp_path, monkeypatch):
    filled.recuse(0, 5)
    opened = []
    read = binding.papers.file
    monkeypatch.setattr(
        binding.papers, "file", lambda session, digest: opened.append(digest) or read(session, digest)
    )

    done = binding.bind_each(filled.door, filled.meeting, tmp_path, **EVENING)

    assert [one.file.name for one in done.result] == [
        f"2026년 제3회 한빛구 적극행정위원회 안건철 위원{number:02}.pdf" for number in range(1, 10)
    ]
    assert [one.pages for one in done.result] == [10, 10, 10, 10, 10, 6, 10, 10, 10]
    assert len(opened) == len(set(opened)) == 3
    assert SECRET not in text(done.result[5].file.read_bytes())


def test_a_title_with_what_a_file_may_not_be_called_makes_a_name_all_the_same(filled):
    record = filled.door.ask(records.of, filled.meeting)
    titled = replace(record, meeting=replace(record.meeting, title="3/4분기: 회의?"))

    assert file_name(titled, Reader(filled.members[0])) == "3_4분기_ 회의_ 안건철 위원01.pdf"
    assert file_name(titled, Reader()) == "3_4분기_ 회의_ 안건철 전체본(간사용).pdf"


def test_a_long_title_makes_a_name_that_a_file_system_takes(filled):
    record = filled.door.ask(records.of, filled.meeting)
    titled = replace(record, meeting=replace(record.meeting, title="적극행정위원회" * 20))

    assert len(file_name(titled, Reader(filled.members[0])).encode()) <= 255


def test_two_of_one_name_and_one_office_each_have_a_file_of_their_own(filled):
    record = filled.door.ask(records.of, filled.meeting)
    first, second, *_ = filled.members
    same = replace(record, names={**record.names, first: "김위원(구청)", second: "김위원(구청)"})

    names = [file_name(same, Reader(one)) for one in (first, second)]

    assert len(set(names)) == 2
    assert file_name(record, Reader(first)).endswith("위원01.pdf")


def test_members_read_what_they_are_asked_to_resolve(filled):
    motion = Other(motion="주차장 네 곳을 연다.", reason="빈집이 늘었다.", opinion="예산이 있다.")
    filled.fill(1, particulars=motion, disclosure=Disclosure.OPEN)
    filled.recuse(0, 5)

    member, aside, public = (
        text(filled.make(reader).content)
        for reader in (Reader(filled.members[0]), Reader(filled.members[5]), PUBLIC)
    )

    asked = ("의결주문(안)", motion.motion, motion.reason, motion.opinion)
    assert [[words in book for words in asked] for book in (member, aside, public)] == [
        [True] * 4,
        [True] * 4,
        [False] * 4,
    ]
    assert ["대상 감사" in book for book in (member, aside, public)] == [True, False, False]


@pytest.mark.parametrize("kind", KINDS)
def test_a_matter_of_any_kind_is_laid_out_even_with_nothing_filled_in(filled, kind):
    record = filled.room.ask(records.of, filled.meeting)
    one = record.agenda[1]
    empty = replace(one.matter, kind=kind, particulars=KINDS[kind]())

    laid = laying.laid(contents.book(replace(record, agenda=(replace(one, matter=empty),)), Reader(), {}, {}))

    assert laid.pages == 4


def test_minutes_to_be_confirmed_stand_in_the_book_for_members_and_not_for_the_public(tmp_path):
    last = held(tmp_path)
    paper = issuing.issue(last.door, last.meeting, "minutes", **EVENING).result
    coming = last.room.do(meeting.plan, "제4회", date(2026, 12, 18), time(14), "회의실")
    last.room.do(meeting.designate, coming.id, last.members)
    proposing.confirm_minutes(last.door, coming.id, **EVENING)

    readers = (Reader(last.members[0]), PUBLIC)
    whole, public = (binding.make(last.door, coming.id, reader) for reader in readers)

    assert outline(whole.content)[3][0] == f"회의록 {paper.number}.pdf"
    assert "위 회의록이 사실과 다름없음을 확인합니다." in text(whole.content)
    assert "사실과 다름없음" not in text(public.content)
