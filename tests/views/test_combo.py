"""A box to choose from: where there is too little room, its words end in three dots."""

from PySide6.QtGui import QImage

from committee_desk.views.combo import Combo
from tests.views.looks import Look, take_off, wear

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


def test_the_line_in_hand_of_its_open_list_has_a_ground_of_its_own(qtbot, qapp):
    wear(qapp, Look("ko", 17, "light"))
    box = Combo()
    box.addItems(["면책 건의", "의견 제시 요청", "보고"])
    box.resize(300, 40)
    qtbot.addWidget(box)
    box.show()

    box.showPopup()
    box.view().setCurrentIndex(box.model().index(1, 0))
    seen = box.view().viewport().grab().toImage()
    rows = [box.view().visualRect(box.model().index(at, 0)) for at in range(3)]

    grounds = [seen.pixelColor(row.right() - 8, row.center().y()).name() for row in rows]
    assert grounds[0] == grounds[2] != grounds[1]
    box.hidePopup()
    take_off(qapp)


def test_what_asks_to_be_chosen_is_read_until_something_is(qapp):
    asking, empty = Combo(), Combo()
    for box, words in ((asking, "사유를 고르십시오"), (empty, "")):
        box.addItem("1. 당사자인 경우")
        box.setPlaceholderText(words)
        box.setCurrentIndex(-1)
        box.resize(300, 40)

    assert asking.grab().toImage() != empty.grab().toImage()
    for box in (asking, empty):
        box.setCurrentIndex(0)
    assert asking.grab().toImage() == empty.grab().toImage()
