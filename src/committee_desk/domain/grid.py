"""The marks of a round in whole numbers, side by side, so that sums are exact and quick.

marks ─► Grid: one Row a proposal ─► Scale.totals ─► each member's total, in whole units
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from operator import mul
from sys import byteorder
from typing import TypeAlias

from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Form, Method
from committee_desk.frozen import frozen

Marks: TypeAlias = Mapping[ProposalId, Mapping[PersonId, Sequence[Fraction]]]
LANE = 8  # bytes
HALF_LANE = 1 << 32  # a mark below it and weights that come to no more cannot overflow into another lane


@frozen
class Row:
    """One proposal's complete sheets: who marked it and, criterion by criterion, their marks side by side.

    `lanes` holds each column once more as one whole number with LANE bytes for each member: to add two such
    numbers adds the marks of all members at once. It is empty where a mark is negative or too large for it.
    """

    members: tuple[PersonId, ...] = ()
    columns: tuple[tuple[int, ...], ...] = ()
    lanes: tuple[int, ...] = ()

    @classmethod
    def of(cls, sheets: Mapping[PersonId, Sequence[int]]) -> Row:
        return cls.by_columns(tuple(sheets), tuple(zip(*sheets.values(), strict=True)))

    @classmethod
    def by_columns(cls, members: tuple[PersonId, ...], columns: tuple[tuple[int, ...], ...]) -> Row:
        fits = all(min(one) >= 0 and max(one) < HALF_LANE for one in columns)
        return cls(members, columns, tuple(map(_side_by_side, columns)) if fits else ())

    def without(self, member: PersonId) -> Row:
        """The same without one member's marks; for one look, which lanes are not worth making for."""
        if member not in self.members:
            return self
        at = self.members.index(member)
        members = self.members[:at] + self.members[at + 1 :]
        return Row(members, tuple([one[:at] + one[at + 1 :] for one in self.columns]) if members else ())

    @property
    def sheets(self) -> dict[PersonId, tuple[int, ...]]:
        """The marks of each member."""
        return dict(zip(self.members, zip(*self.columns, strict=True), strict=True))


@frozen
class Grid:
    """Complete sheets only, each mark in whole units of 1/unit, in the order of the counted criteria."""

    unit: int
    rows: Mapping[ProposalId, Row]

    @classmethod
    def of(cls, marks: Marks) -> Grid:
        # There are few different marks among hundreds of thousands: each is brought to units once.
        known = {id(mark): mark for row in marks.values() for sheet in row.values() for mark in sheet}
        unit = lcm(*{mark.denominator for mark in known.values()})
        whole = {key: mark.numerator * (unit // mark.denominator) for key, mark in known.items()}
        rows = {
            proposal: Row.by_columns(
                tuple(row),
                tuple([tuple([whole[id(mark)] for mark in one]) for one in zip(*row.values(), strict=True)]),
            )
            for proposal, row in marks.items()
        }
        return cls(unit, rows)

    @property
    def members(self) -> tuple[PersonId, ...]:
        return tuple(sorted({member for row in self.rows.values() for member in row.members}))

    def without(self, member: PersonId) -> Grid:
        """The same marks without one member's."""
        return Grid(self.unit, {proposal: row.without(member) for proposal, row in self.rows.items()})

    def in_units(self, unit: int) -> Grid:
        """The same marks in smaller units, of which one of ours is a whole number."""
        times = unit // self.unit
        if times == 1:
            return self
        rows = {
            proposal: Row.by_columns(
                row.members, tuple(tuple(mark * times for mark in one) for one in row.columns)
            )
            for proposal, row in self.rows.items()
        }
        return Grid(unit, rows)


@frozen
class Scale:
    """A member's total is (Σ weight · mark + offset) / unit, whichever the form."""

    weights: tuple[int, ...]
    offset: int
    unit: int
    plain: bool = False  # nothing but to be added up

    @classmethod
    def of(cls, method: Method, unit: int) -> Scale:
        if method.form is Form.POINTS:
            return cls((1,) * len(method.counted), 0, unit, plain=True)
        whole = sum((one.weight for one in method.counted), Fraction())
        shares = [100 * one.weight / (whole * (one.maximum - one.minimum)) for one in method.counted]
        offset = -sum(
            (share * one.minimum for share, one in zip(shares, method.counted, strict=True)), Fraction()
        )
        common = lcm(offset.denominator, *(share.denominator for share in shares)) * unit
        weights = tuple(int(share * common / unit) for share in shares)
        return cls(weights, int(offset * common), common)

    def totals(self, row: Row) -> list[int]:
        """Of each member."""
        if row.lanes and sum(self.weights) <= HALF_LANE:
            whole = sum(row.lanes) if self.plain else sum(map(mul, row.lanes, self.weights))
            weighed = _apart(whole, len(row.members))
            return [units + self.offset for units in weighed] if self.offset else weighed
        sheets = zip(*row.columns, strict=True)
        if self.plain:
            return list(map(sum, sheets))
        return [sum(map(mul, sheet, self.weights)) + self.offset for sheet in sheets]

    def total(self, sheet: Sequence[int]) -> Fraction:
        return Fraction(sum(map(mul, sheet, self.weights)) + self.offset, self.unit)


def in_units(whole: Fraction, unit: int) -> Fraction:
    """A number of units of 1/unit, as what it is."""
    return whole if unit == 1 else Fraction(whole.numerator, whole.denominator * unit)


def _side_by_side(column: Sequence[int]) -> int:
    return int.from_bytes(array("Q", column).tobytes(), byteorder)


def _apart(lanes: int, count: int) -> list[int]:
    return array("Q", lanes.to_bytes(LANE * count, byteorder)).tolist()


def total(method: Method, grid: Grid, sheet: tuple[int, ...]) -> Fraction:
    """One member's marks for one proposal as one number."""
    return Scale.of(method, grid.unit).total(sheet)


def total_of(method: Method, marks: Mapping[str, Fraction | None]) -> Fraction | None:
    """One member's marks, by criterion, as one number; none while a mark that counts is missing."""
    given = [mark for one in method.counted if (mark := marks.get(one.key)) is not None]
    if len(given) < len(method.counted):
        return None
    unit = lcm(*(mark.denominator for mark in given))
    return Scale.of(method, unit).total([int(mark * unit) for mark in given])


def member_totals(method: Method, grid: Grid) -> dict[ProposalId, dict[PersonId, int]]:
    """Every member's totals in whole units of one size, for what compares members."""
    scale = Scale.of(method, grid.unit)
    return {
        proposal: dict(zip(row.members, scale.totals(row), strict=True))
        for proposal, row in grid.rows.items()
    }
