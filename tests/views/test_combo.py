"""A box to choose from: where there is too little room, its words end in three dots."""

from PySide6.QtGui import QImage

from committee_desk.views.combo import Combo

LONG = "가결되면: 조건을 붙여 원안대로 의결함"


def painted(words: str, width: int) -> QImage:
    box = Combo()
    box.addItem(words)
    box.resize(width, 40)
    return box.grab().toImage()


def test_words_without_room_end_alike_whatever_follows(qapp):
    assert painted(LONG, 160) == painted(f"{LONG[:15]} 다시 심의함", 160)


def test_words_with_room_are_whole(qapp):
    assert painted(LONG, 600) != painted(f"{LONG[:15]} 다시 심의함", 600)
