"""A passphrase is long and not one that everybody tries first; how it is mixed does not matter."""

from unicodedata import normalize

import pytest

from committee_desk.domain.passphrase import (
    PassphraseTooCommon,
    PassphraseTooShort,
    pause,
    require_strong,
)


@pytest.mark.parametrize(
    "words",
    [
        "correct horse battery",
        "적극적으로 일한 사람을 지킵니다",
        "maru-neul-bom-garden",
        "8번 회의실 창가 자리 화분",
    ],
)
def test_words_that_are_long_enough_are_taken(words):
    assert require_strong(words) == words


def test_fourteen_characters_are_too_few():
    with pytest.raises(PassphraseTooShort, match="needs 15 characters or more; this one has 14"):
        require_strong("horse battery ")


def test_characters_are_counted_as_people_see_them():
    with pytest.raises(PassphraseTooShort, match="this one has 5"):
        require_strong(normalize("NFD", "마루와늘봄"))


def test_the_same_words_count_the_same_however_they_were_composed():
    words = "적극적으로 일한 사람을 지킵니다"

    assert require_strong(normalize("NFD", words)) == words


@pytest.mark.parametrize(
    "words",
    [
        "aaaaaaaaaaaaaaaa",
        "1212121212121212",
        "Password12345678",
        "password password",
        "abcdefghijklmnop",
        "9876543210987654",
        "qwertyuiopasdfghjkl",
        "비밀번호비밀번호비밀번호비밀번호",
        "적극행정위원회 비밀번호 1234",
        "hello hello hello",
        "!!!!!!!!!!!!!!!!!!",
        "committee desk committee desk",
    ],
)
def test_what_everybody_tries_first_is_refused(words):
    with pytest.raises(PassphraseTooCommon):
        require_strong(words)


def test_wrong_passphrases_are_slowed_down_after_the_fifth():
    assert [pause(failures) for failures in range(14)] == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_pause_never_grows_beyond_a_minute():
    assert pause(10_000) == 60
