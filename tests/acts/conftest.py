"""A desk in memory for each test of an act."""

import pytest

from tests.acts.making import Room, begun


@pytest.fixture
def room() -> Room:
    return begun()
