"""Of a foreign file only its looks are taken over."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from committee_desk.documents import foreign
from committee_desk.documents.foreign import NotTaken
from committee_desk.domain.book import Fault, Look
from tests.jobs import enclosing
from tests.jobs.enclosing import HWP, PDF


def words(content):
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_bounded().strip() for page in document]


def fault(content, media=PDF):
    with pytest.raises(NotTaken) as refused:
        foreign.taken(content, media)
    return refused.value.fault


def colour(content, x, y):
    return pypdfium2.PdfDocument(content)[0].render(scale=1).to_pil().getpixel((x, y))


def test_every_page_is_taken_over_with_its_words_and_its_size():
    taken = foreign.taken(enclosing.pdf("하나", "둘", size=(400, 600)), PDF)

    assert words(taken.content) == ["하나", "둘"]
    assert taken.sizes == ((400, 600), (400, 600))


@pytest.mark.parametrize(("degrees", "size"), [(90, (600, 400)), (180, (400, 600)), (270, (600, 400))])
def test_a_turned_page_is_as_wide_as_it_is_seen(degrees, size):
    content = enclosing.turned(enclosing.pdf("돌림", size=(400, 600)), degrees)

    assert foreign.taken(content, PDF).sizes == (size,)


def test_only_what_a_reader_would_see_of_a_cropped_page_is_shown():
    def crop(file):
        file.pages[0].obj.CropBox = pikepdf.Array([0, 300, 400, 600])
        file.pages[0].obj.TrimBox = pikepdf.Array([0, 500, 400, 600])

    assert foreign.taken(enclosing.altered(enclosing.pdf("가", size=(400, 600)), crop), PDF).sizes == (
        (400, 300),
    )


def test_what_was_filled_into_a_form_is_seen_and_nothing_acts():
    taken = foreign.taken(enclosing.acting(enclosing.pdf("요청서")), PDF)

    with pikepdf.open(BytesIO(taken.content)) as file:
        whole = file.pages[0].obj.unparse(resolved=True) + b"".join(
            one.unparse(resolved=True) for one in file.objects
        )
    assert words(taken.content) == ["요청서\r\nFILLED IN"]
    assert [
        key
        for key in (
            b"JavaScript",
            b"/JS",
            b"/AA ",
            b"EmbeddedFile",
            b"/AcroForm",
            b"/Annots",
            b"/URI",
            b"XFA",
        )
        if key in whole
    ] == []


def test_a_hidden_layer_stays_hidden():
    content = enclosing.layered(enclosing.pdf("보임"))

    taken = foreign.taken(content, PDF)

    with pikepdf.open(BytesIO(taken.content)) as file:
        every, off = foreign.hidden(file)
        assert (len(every), len(off)) == (1, 1)
    assert colour(taken.content, 300, 400) == (255, 255, 255)


def test_a_font_that_happens_to_be_called_like_an_action_keeps_its_name():
    def rename(file):
        resources = file.pages[0].obj.Resources
        [(name, font)] = list(resources.Font.items())
        resources.Font = file.make_indirect(pikepdf.Dictionary({"/AA": font}))
        drawn = file.pages[0].obj.Contents.read_bytes()
        file.pages[0].obj.Contents = file.make_stream(drawn.replace(name.encode() + b" ", b"/AA "))

    content = enclosing.altered(enclosing.pdf("이름"), rename)

    assert words(foreign.taken(content, PDF).content) == words(content) == ["이름"]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_page(kind):
    taken = foreign.taken(enclosing.picture(1600, 900, kind), f"image/{kind.lower()}")

    [(width, height)] = taken.sizes
    assert (round(width), round(width / height, 2)) == (518, 1.78)


def test_a_small_picture_is_not_blown_up():
    [(width, _)] = foreign.taken(enclosing.picture(96, 48), "image/png").sizes

    assert round(width) == 72


@pytest.mark.parametrize(
    ("content", "media", "expected"),
    [
        pytest.param(enclosing.locked(enclosing.pdf("가")), PDF, Fault.LOCKED, id="encrypted"),
        pytest.param(enclosing.damaged(enclosing.pdf("가")), PDF, Fault.DAMAGED, id="cut off"),
        pytest.param(b"no pdf at all", PDF, Fault.DAMAGED, id="something else called .pdf"),
        pytest.param(b"", PDF, Fault.DAMAGED, id="empty"),
        pytest.param(enclosing.pdf("가"), "image/png", Fault.DAMAGED, id="a PDF called .png"),
        pytest.param(enclosing.picture()[:300], "image/png", Fault.DAMAGED, id="half a picture"),
        pytest.param(b"hwp", HWP, Fault.NO_PDF, id="what has no pages here"),
    ],
)
def test_what_cannot_be_taken_over_says_why(content, media, expected):
    assert fault(content, media) is expected


def test_a_page_of_no_size_is_damaged():
    def flatten(file):
        file.pages[0].obj.MediaBox = pikepdf.Array([0, 0, 0, 0])

    assert fault(enclosing.altered(enclosing.pdf("가"), flatten)) is Fault.DAMAGED


def test_too_many_pages_are_not_taken_over(monkeypatch):
    monkeypatch.setattr(foreign, "MOST_PAGES", 2)

    assert fault(enclosing.pdf("가", "나", "다")) is Fault.TOO_LARGE


def test_too_large_a_picture_is_not_opened(monkeypatch):
    monkeypatch.setattr(foreign, "MOST_PIXELS", 100)

    assert fault(enclosing.picture(20, 20), "image/png") is Fault.TOO_LARGE


def test_looking_counts_pages_or_says_why_there_are_none():
    looks = [
        foreign.looked(content, media)
        for content, media in (
            (enclosing.pdf("가", "나"), PDF),
            (enclosing.picture(), "image/png"),
            (enclosing.locked(enclosing.pdf("가")), PDF),
        )
    ]

    assert looks == [Look(2), Look(1), Look(fault=Fault.LOCKED)]


def test_a_file_that_only_its_maker_may_change_is_read_by_everybody():
    owned = enclosing.altered(
        enclosing.pdf("읽기 전용"), lambda file: None, encryption=pikepdf.Encryption(owner="o", user="")
    )

    assert words(foreign.taken(owned, PDF).content) == ["읽기 전용"]
