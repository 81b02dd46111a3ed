"""A meeting book of 200 pages, beside merging the same files with bare pikepdf.

    python -m benchmarks.book [--quick]

    ours   files opened in a process of their own ─► pages taken over ─► laid out and numbered ─► one file
    bare   the same papers ─► pikepdf ─► one file, without contents, numbers, links, pictures, or distrust

The process that opens the files is begun anew each time, as it is when a secretary makes a book.
"""

import argparse
from contextlib import ExitStack
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from benchmarks.timing import in_turns, ratio, table
from committee_desk.acts import desk, item, matter, meeting, person
from committee_desk.acts.door import Door
from committee_desk.documents import fonts
from committee_desk.domain.book import EVERYTHING
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.person import Kind, Membership, Role
from committee_desk.jobs import binding, opening
from committee_desk.jobs.confining import Cell
from committee_desk.store import engine, migrate

AT = {"by": desk.MAKER, "at": datetime(2026, 11, 27, 3, tzinfo=UTC)}
ITEMS, FILES, PAGES = (
    10,
    2,
    9,
)  # and a page before each item, the cover and the contents: 200 with the pictures
LINE = "옥외영업은 구청장이 정하는 기준에 따라 허용할 수 있으나 부서마다 해석이 달랐다. "


def paper(name: str) -> bytes:
    """Pages as full of words as those of an office."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=fonts.REGULAR)
    for page in range(PAGES):
        canvas.setFont(fonts.REGULAR, 11)
        for line in range(38):
            canvas.drawString(60, 770 - 18 * line, f"{name} {page + 1}쪽 {line + 1}. {LINE}"[:60])
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture(number: int) -> bytes:
    """As large as a telephone makes them."""
    out = BytesIO()
    Image.effect_noise((2400, 1800), 20 + number).convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue()


class Bench:
    """A meeting of ten items, and the bytes of what is attached to them."""

    def __init__(self, folder: Path) -> None:
        fonts.ready()
        kept = engine.of(folder / "desk.db")
        migrate.upgrade(kept)
        self.door = Door(kept)
        self.door.do(
            desk.begin,
            key="0123456789abcdef",
            body="한빛구 적극행정위원회",
            office="한빛구",
            layers=opening.layers(("decree",)),
            maker="김도현",
            at=AT["at"],
        )
        self.file = folder / "book.pdf"
        self.papers = [paper(f"붙임 {number}") for number in range(ITEMS * FILES)]
        self.meeting = self._planned()
        for number in range(ITEMS):
            self._placed(number)

    def _do(self, act, *facts, **named):
        return self.door.do(act, *facts, **named, **AT).result

    def _planned(self):
        seat = Membership(
            role=Role.CHAIR,
            kind=Kind.EX_OFFICIO,
            begins=date(2025, 1, 1),
        )
        chair = self._do(person.enter, "이수진", office="한빛구", title="국장", memberships=(seat,))
        held = self._do(meeting.plan, "2026년 제4회 위원회", date(2026, 12, 11), time(14), "기획상황실")
        self._do(meeting.designate, held.id, (chair.id,))
        return held.id

    def _placed(self, number):
        received = self._do(
            matter.receive,
            "other",
            f"실행계획 {number + 1}",
            date(2026, 11, 2),
            summary=LINE * 4,
            particulars=Other(motion="원안과 같이 의결한다."),
        )
        self._do(matter.make_ready, received.id)
        self._do(item.place, self.meeting, received.id)
        for place in range(FILES):
            content = self.papers[number * FILES + place]
            self._do(matter.attach, received.id, f"붙임 {place + 1}.pdf", "application/pdf", content)
        self._do(matter.attach, received.id, "현장 사진.jpg", "image/jpeg", picture(number))

    def ours(self) -> None:
        self.written = binding.bind(self.door, self.meeting, EVERYTHING, self.file, **AT).result

    def bare(self) -> None:
        """The papers alone: pikepdf does not know what a picture is."""
        with ExitStack() as stack, pikepdf.new() as whole:
            for content in self.papers:
                whole.pages.extend(stack.enter_context(pikepdf.open(BytesIO(content))).pages)
            whole.save(self.file.with_name("bare.pdf"))

    def foreseen(self) -> None:
        self.door.ask(binding.foresee, self.meeting, EVERYTHING, self.looks)

    def looked(self) -> None:
        self.looks = binding.look_through(self.door, self.meeting)

    def process(self) -> None:
        """What it costs to begin the process, import included."""
        with Cell() as cell:
            cell.ask(binding.look, b"", "application/pdf")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    runs = 3 if parser.parse_args().quick else 11
    with TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        bench.looked()
        works = {
            "the book, whole": bench.ours,
            "bare pikepdf, the papers merged": bench.bare,
            "  beginning the process": bench.process,
            "  every file opened and counted": bench.looked,
            "  pages and size foreseen": bench.foreseen,
        }
        middle = table("a meeting book", in_turns(works, runs))
        ratio(
            "beside bare merging",
            middle["the book, whole"],
            middle["bare pikepdf, the papers merged"],
            "told",
        )
        written = bench.written
        print(f"{written.pages} pages, {written.size / 1024**2:.1f} MB (goal 200 pages in 20 s)")


if __name__ == "__main__":
    main()
