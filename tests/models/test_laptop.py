"""What the laptop is told is kept, and is news once."""

import pytest

from committee_desk import settings
from committee_desk.models.laptop import Laptop, laptop
from committee_desk.settings import Settings


@pytest.fixture
def file(tmp_path, monkeypatch):
    file = tmp_path / "settings.toml"
    monkeypatch.setattr(settings.keep, "__defaults__", (file,))
    return file


def test_what_is_told_is_kept_and_heard(qtbot, file):
    one = Laptop(Settings())

    with qtbot.waitSignal(one.changed) as heard:
        one.tell(size=26, high_contrast=True)

    now = Settings(size=26, high_contrast=True)
    assert (heard.args, settings.load(file)) == ([Settings(), now], now)


def test_what_is_as_it_was_is_no_news(qtbot, file):
    one = Laptop(Settings(size=22))

    with qtbot.assertNotEmitted(one.changed):
        one.tell(size=22)

    assert not file.exists()


def test_there_is_one_for_the_whole_program(qapp):
    assert laptop() is laptop()
