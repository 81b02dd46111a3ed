"""What this laptop is told once."""

import pytest

from committee_desk.settings import BadSettings, Settings, keep, load


def settings_file(folder, text):
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_window_speaks_korean(tmp_path):
    assert load(tmp_path / "none.toml").language == "ko"


def test_what_the_file_does_not_say_stays_at_its_default(tmp_path):
    file = settings_file(tmp_path, 'desk = "/data/한빛구.desk"')

    assert load(file) == Settings(desk="/data/한빛구.desk", language="ko")


@pytest.mark.parametrize("desk", ["/data/한빛구.desk", 'C:\\desks\\a "b".desk', "two\nlines\t\x7f"])
def test_settings_come_back_as_they_were_kept(tmp_path, desk):
    file = tmp_path / "new folder" / "settings.toml"
    settings = Settings(desk=desk, language="en")

    keep(settings, file)

    assert load(file) == settings


@pytest.mark.parametrize("text", ["desk =", "colour = 'red'", "desk = 3"])
def test_a_file_that_makes_no_sense_is_refused_and_named(tmp_path, text):
    file = settings_file(tmp_path, text)

    with pytest.raises(BadSettings) as refused:
        load(file)

    assert refused.value.facts["file"] == file


def test_a_file_in_another_encoding_is_refused(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_bytes('desk = "한빛구"'.encode("cp949"))

    with pytest.raises(BadSettings):
        load(file)


def test_numbers_and_flags_come_back_as_they_were_kept(tmp_path):
    file = tmp_path / "settings.toml"
    settings = Settings(size=34, high_contrast=True, idle=0, backup_on_closing=False)

    keep(settings, file)

    assert load(file) == settings


def test_a_flag_is_no_number(tmp_path):
    with pytest.raises(BadSettings):
        load(settings_file(tmp_path, "size = true"))
