"""From a vote's key to a result that is committed and painted, beside one fsync on the same disk.

    python -m benchmarks.vote [--quick]

    key     a digit in the list of voters ─► act ─► COMMIT ─► every list and count of the screen painted
    act     the same act through the door, without a window
    fsync   4 KB written to a file in the same folder and brought to the disk      the floor

The meeting is that of the sample desk, half way; each key changes somebody's vote.
"""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, Qt

from benchmarks.timing import in_turns, ratio, table
from benchmarks.window import Sitting, sitting
from committee_desk.acts import item as acts
from committee_desk.domain.ballot import Choice
from committee_desk.jobs import sample
from committee_desk.views.meeting import MeetingView

WORDS = "누구나 알아도 되는 시험용 암호문"
OUT = Path(__file__).resolve().parents[1] / "out"


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Voting:
    """The meeting's screen with the voters in hand."""

    def __init__(self, seen: Sitting, folder: Path) -> None:
        self.seen, self.file = seen, folder / "floor"
        page = seen.shell.enter("meeting")
        seen.settle("meeting")
        assert isinstance(page, MeetingView)
        self.page = page
        seen.press(Qt.Key.Key_F11, "vote")
        if not page.vote.voters.isVisible():
            seen.press(Qt.Key.Key_F12, "next item")
        self.voters = page.vote.voters
        assert self.voters.isVisible()
        self.voters.setFocus()
        self.seen.settle()
        self.painted = Paints(self.voters.viewport())
        self.keys, self.choices = cycle((Qt.Key.Key_1, Qt.Key.Key_2)), cycle((Choice.YES, Choice.NO))

    def key(self) -> None:
        before, saved = self.painted.count, self.seen.desk.saved_at
        while self.seen.desk.saved_at == saved:  # a vote said twice is no act
            self.seen.press(next(self.keys), "a vote", into=self.voters)
        assert self.painted.count > before

    def act(self) -> None:
        voter = self.voters.voter
        item = self.page.agenda_column.item
        assert voter is not None
        assert item is not None
        door, by = self.seen.desk._door, self.seen.desk.by
        door.do(
            partial(acts.cast, id=item, votes={voter.id: next(self.choices)}), by=by, at=self.seen.desk.now()
        )

    def fsync(self) -> None:
        with self.file.open("wb", buffering=0) as stream:
            stream.write(bytes(4096))
            os.fsync(stream.fileno())


@contextmanager
def half_way() -> Iterator[tuple[Path, Path]]:
    """A sample desk in the middle of its meeting, on the disk of the checkout."""
    OUT.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=OUT) as folder:
        sample.make(Path(folder) / "open.desk", WORDS, until=sample.Until.OPEN)
        yield Path(folder) / "open.desk", Path(folder)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    runs = 11 if parser.parse_args().quick else 101
    with half_way() as (path, folder), sitting(path, WORDS) as seen:
        voting = Voting(seen, folder)
        works = {
            "key to painted, committed": voting.key,
            "the act alone": voting.act,
            "one fsync": voting.fsync,
        }
        middle = table("a vote", in_turns(works, runs))
    ratio("beside one fsync", middle["key to painted, committed"], middle["one fsync"], "reported")


if __name__ == "__main__":
    main()
