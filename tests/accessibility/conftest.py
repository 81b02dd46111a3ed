"""Windows are tried as they are worn; the looks and the dressing are those of the tests of views."""

from tests.views.conftest import dressed

__all__ = ["dressed"]
