"""The secretary's matrix of a large round, from the marks on disk to the lines that are seen.

    python -m benchmarks.matrix [--quick]

    read     every sheet of the round from a file, and the whole result: done beside the window
    shown    the first twelve lines of the matrix, as they are painted
    one      one sheet changed: its row anew, then all ranks and grades, and the lines in sight

1,000 proposals × 45 members × 8 criteria, and a tenth and a hundredth of the proposals for the growth.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from benchmarks.scoring import CRITERIA, MEMBERS, METHOD, PROPOSALS
from benchmarks.timing import in_turns, ratio, table
from committee_desk.acts import desk as desk_acts
from committee_desk.acts import person
from committee_desk.acts import round as acts
from committee_desk.acts.door import Door
from committee_desk.acts.round import Terms
from committee_desk.domain import codec
from committee_desk.domain.ids import ProposalId, RoundId
from committee_desk.domain.proposal import Proposal
from committee_desk.jobs import opening
from committee_desk.models import scoring_board
from committee_desk.models.desk import now
from committee_desk.models.matrix import MatrixModel
from committee_desk.store import engine, migrate, proposals, rounds

SEEN = 12  # lines of a window
WAY_IN = {"by": desk_acts.MAKER, "at": now()}


def round_of(folder: Path, count: int) -> tuple[Door, RoundId]:
    """A desk with one round of so many proposals; sheets are written without their journal."""
    kept = engine.of(folder / f"{count}.db")
    migrate.upgrade(kept)
    door = Door(kept)
    layers = opening.layers(("decree",))
    door.do(
        desk_acts.begin,
        key="0" * 16,
        body="위원회",
        office="구",
        layers=layers,
        maker="간사",
        at=WAY_IN["at"],
    )
    panel = [door.do(person.enter, f"위원{at}", **WAY_IN).result.id for at in range(MEMBERS)]
    ids = tuple(ProposalId(at) for at in range(1, count + 1))
    with Session(kept.execution_options(write=True)) as session, session.begin():
        for id in ids:
            proposals.REGISTER.put(session, Proposal(id, f"P-{id}", f"제안 {id}", date(2026, 7, 1)))
    held = door.do(acts.open_, "회차", "2026-Q3", METHOD, Terms(tuple(panel), ids), **WAY_IN).result
    _write_sheets(kept, held.id, ids, panel)
    return door, held.id


def _write_sheets(kept: engine.Engine, held: RoundId, ids: tuple[ProposalId, ...], panel: list[int]) -> None:
    random = Random(2026)
    columns = [column.key for column in rounds.MarkSheetRow.__table__.columns]
    plain = {"round": held, "turn": 1, "aside": "null", "note": "", "brought": True, "no_conflict": False}
    told = [
        {
            **plain,
            "id": at,
            "proposal": proposal,
            "member": member,
            "marks": codec.text({f"c{key}": Fraction(random.randint(0, 20)) for key in range(CRITERIA)}),
        }
        for at, (proposal, member) in enumerate(((p, m) for p in ids for m in panel), start=1)
    ]
    query = f"INSERT INTO mark_sheet ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    with Session(kept.execution_options(write=True)) as session, session.begin():
        rows = [tuple(one[column] for column in columns) for one in told]
        session.connection().exec_driver_sql(query, rows)


class Matrix:
    """A board that has been read, and its model."""

    def __init__(self, folder: Path, count: int) -> None:
        self.door, self.round = round_of(folder, count)
        self.board = self.door.ask(scoring_board.read, self.round)
        self.model = MatrixModel()
        self.model.show(self.board)
        self.mark = 0

    def read(self) -> None:
        self.door.ask(scoring_board.read, self.round)

    def shown(self) -> None:
        self.model.show(self.board)
        for row in range(SEEN):
            self.model.line(row)

    def one(self) -> None:
        first, member = self.board.round.proposals[0], self.board.members[0]
        self.mark = (self.mark + 1) % 20
        sheet = self.board.sheets[first][member]
        changed = replace(sheet, marks={**sheet.marks, "c0": Fraction(self.mark)})
        self.board = scoring_board.with_sheets(self.board, [changed])
        self.model.follow(self.board)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    runs = 3 if parser.parse_args().quick else 15
    app = QCoreApplication([])
    with TemporaryDirectory() as folder:
        large = Matrix(Path(folder), PROPOSALS)
        middle = table(
            f"{PROPOSALS:,} proposals × {MEMBERS}",
            in_turns({"first lines shown": large.shown, "one changed sheet": large.one}, runs),
        )
        read = table("beside the window", in_turns({"sheets read and counted": large.read}, min(runs, 5)))
        for part in (10, 100):
            smaller = Matrix(Path(folder), PROPOSALS // part)
            found = table(
                f"{PROPOSALS // part:,} proposals",
                in_turns({"one changed sheet": smaller.one, "sheets read and counted": smaller.read}, runs),
            )
            ratio(
                "growth of one", middle["one changed sheet"] / found["one changed sheet"], part, "1 is linear"
            )
            grown = read["sheets read and counted"] / found["sheets read and counted"]
            ratio("growth of reading", grown, part, "1 is linear")
    app.quit()


if __name__ == "__main__":
    main()
