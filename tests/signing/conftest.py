"""Keys made once, and one paper signed by three people, for all that is signed and attacked here."""

import pytest

from tests.signing.cases import Case, Desk, case, desk


@pytest.fixture(scope="session")
def home() -> Desk:
    """A desk's root and its three signers."""
    return desk("한빛구 적극행정위원회", "김도현", "이수진", "박정우")


@pytest.fixture(scope="session")
def elsewhere() -> Desk:
    """The same names under another root."""
    return desk("한빛구 적극행정위원회", "김도현", "이수진", "박정우")


@pytest.fixture(scope="session")
def signed(home: Desk) -> Case:
    """A paper signed by all three."""
    return case(home, "원안대로 의결한다.")
