"""What changed, and the tree that proves it whole (RFC 9162, 2.1.1)."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Entry, Subject, changes, leaf, root, roots

# The example leaves that implementations of Certificate Transparency test with, and their roots.
LEAVES = [
    bytes.fromhex(one)
    for one in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def hashed(data: bytes) -> bytes:
    return sha256(b"\x00" + data).digest()


def as_the_standard_says(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, word for word: split at the largest power of two smaller than n."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    left, right = as_the_standard_says(leaves[:k]), as_the_standard_says(leaves[k:])
    return sha256(b"\x01" + left + right).digest()


@pytest.mark.parametrize("size", range(9))
def test_the_root_is_that_of_the_known_example(size):
    assert root(map(hashed, LEAVES[:size])).hex() == ROOTS[size]


@pytest.mark.parametrize("size", [*range(70), 127, 128, 129, 1000])
def test_the_root_is_the_one_the_standard_splits_to(size):
    leaves = [hashed(str(number).encode()) for number in range(size)]

    assert root(leaves) == as_the_standard_says(leaves)


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=80))
def test_all_roots_in_one_pass_are_the_roots_one_by_one(leaves):
    sizes = range(len(leaves) + 1)

    assert roots(leaves, sizes) == {size: root(leaves[:size]) for size in sizes}


def test_a_size_that_was_never_reached_has_no_root():
    assert roots([hashed(b"1")], {0, 1, 2, -1}) == {0: root([]), 1: hashed(b"1")}


@given(st.lists(st.binary(min_size=1, max_size=4), min_size=2, max_size=40, unique=True), st.data())
def test_no_entry_changes_moves_or_goes_unnoticed(words, data):
    place = data.draw(st.integers(0, len(words) - 2))
    before = root(map(hashed, words))
    swapped = [*words[:place], words[place + 1], words[place], *words[place + 2 :]]

    others = [
        [*words[:place], words[place] + b"!", *words[place + 1 :]],
        swapped,
        words[:place] + words[place + 1 :],
        words[:-1],
        [*words, words[-1]],
    ]

    assert before not in [root(map(hashed, other)) for other in others]


@dataclass(frozen=True)
class Seat:
    id: int
    name: str
    held: int | None
    note: str = ""
    many: tuple[int, ...] = ()


def test_changes_are_the_fields_that_differ():
    assert changes(Seat(1, "김", 1), Seat(1, "이", 1)) == {"name": ["김", "이"]}


def test_a_field_at_its_default_is_null_in_the_changes():
    before, after = Seat(1, "김", 1, "메모"), Seat(1, "김", 1, many=(3,))

    assert changes(before, after) == {"many": [None, [3]], "note": ["메모", None]}


def test_the_changes_of_something_new_are_all_it_says():
    assert changes(None, Seat(1, "김", None)) == {"id": [None, 1], "name": [None, "김"]}


def test_nothing_changed_is_no_change():
    assert changes(Seat(1, "김", 1), Seat(1, "김", 1)) == {}


ENTRY = Entry(
    number=1,
    at=datetime(2026, 11, 27, 5, tzinfo=UTC),
    by=PersonId(1),
    what="meeting.opened",
    subject=Subject("meeting", 1),
    changes={"stage": [None, "open"]},
    digest="ab" * 32,
)


@pytest.mark.parametrize(
    "other",
    [
        {"number": 2},
        {"at": datetime(2026, 11, 27, 5, 0, 1, tzinfo=UTC)},
        {"by": PersonId(2)},
        {"what": "meeting.closed"},
        {"subject": Subject("meeting", 2)},
        {"subject": Subject("item", 1)},
        {"changes": {"stage": [None, "closed"]}},
        {"digest": "cd" * 32},
        {"reason": "급함"},
    ],
    ids=lambda one: next(iter(one)),
)
def test_every_part_of_an_entry_is_in_its_leaf(other):
    assert leaf(replace(ENTRY, **other)) != leaf(ENTRY)
