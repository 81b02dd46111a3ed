"""The user guide is true: its pictures are there, its keys are heard, its links lead somewhere, its articles
are those of the rule packs, and both languages say the same.
"""

import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

import committee_desk
from committee_desk import assets
from committee_desk.domain import passphrase
from committee_desk.domain.guide import Manner
from committee_desk.jobs import guiding
from committee_desk.models.guide import FIRST, OF_SCREEN
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests import guide_pictures
from tests.views import sitting

LANGUAGES = ("ko", "en")
MOST = 6 * 1024 * 1024  # of everything

# Which screens a chapter speaks of, beside the window itself.
SCREENS = {
    "01-first": {"home", "people", "settings"},
    "02-preparing": {"docket", "meetings"},
    "03-meeting": {"meeting", "meetings"},
    "04-minutes": {"minutes"},
    "05-papers": {"papers", "verification", "people"},
    "06-exemption": {"exemptions", "docket"},
    "08-finding": {"history"},
    "10-comfort": {"settings"},
    "11-trouble": {"meeting"},
    "12-presenting": {"meeting"},
    "13-scoring": {"rounds", "scoring"},
    "15-registers": {"registers"},
    "16-support": {"payments"},
    "17-plan": {"docket", "key_tasks"},
    "18-selection": {"docket", "registers"},
    "19-year": {"yearly", "docket", "registers"},
}
# What Qt's own lists and fields hear, the votes hear while they have the focus, and a shell.
EVERYWHERE = {"Enter", "Space", "Tab", "Shift+Tab", "↑", "↓"}
BY_PARTS = {
    "02-preparing": {"Ctrl+A", "Alt+↑", "Alt+↓", "0", "1", "2", "3"},
    "03-meeting": {"0", "1", "2", "3", "4"},
    "10-comfort": {"Ctrl+Tab"},
    "17-plan": {"Insert", "Delete", "Alt+↑", "Alt+↓"},
    "12-presenting": {"Shift+F5"},  # once the presentation is on
    "13-scoring": {"F2", "1", "2", "Shift+↑", "Shift+↓"},  # in a cell, or in the field of a mark
}

OF_THE_LAW = ("06-exemption", "07-protection")
# Strong without being on a screen by these very words.
EMPHASISED = {"Exclusion", "Issue version 1 …", "The other keyboard"}

LAWS = {
    "운영규정": "decree",
    "공공감사에 관한 법률 시행령": "audits decree",
    "공공감사에 관한 법률": "audits act",
    "감사원법": "board act",
    "지방자치단체에 대한 행정감사규정": "administrative audits",
    "공공기록물 관리에 관한 법률 시행령": "records decree",
    "지방공무원법": "officials act",
}
LAWS_EN = {
    "Decree": "decree",
    "Enforcement Decree of the Act on Public Sector Audits": "audits decree",
    "Act on Public Sector Audits": "audits act",
    "Board of Audit and Inspection Act": "board act",
    "Administrative Audit Regulations": "administrative audits",
    "Enforcement Decree of the Public Records Management Act": "records decree",
    "Local Public Officials Act": "officials act",
}
# Articles that no value of the packs needs: read in 지방공무원 적극행정 운영규정 of 2025-12-30 itself.
READ_ELSEWHERE = {
    ("decree", "2"),  # what proactive administration is
    ("decree", "5"),  # prior consultation
    ("decree", "15(5)"),  # the packs name 제5항·제6항 together
    ("decree", "15(6)"),
    ("decree", "16"),  # waiver of discipline
    ("decree", "17(2)"),  # the packs name 제2항·제3항 together
    ("decree", "17(4)"),  # an opinion to investigators and courts
}


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


def keys(chapter):
    return {run.text for run in chapter.runs if run.manner is Manner.KEY}


def test_both_languages_have_the_same_chapters_headings_pictures_and_keys():
    shapes = [
        [
            (
                chapter.name,
                [(heading.level, heading.section) for heading in chapter.headings],
                [picture.name for picture in chapter.pictures],
                sorted(key for key in keys(chapter) if not key.startswith("committee-desk")),
            )
            for chapter in guiding.chapters(language)
        ]
        for language in LANGUAGES
    ]

    assert shapes[0] == shapes[1]


def test_every_picture_is_there_and_none_is_left_over(language):
    named = {picture.name for chapter in guiding.chapters(language) for picture in chapter.pictures}
    there = {file.stem for file in guiding.pictures(language).glob("*.png")}

    assert (named, there) == (set(guide_pictures.PICTURES), set(guide_pictures.PICTURES))


def test_the_pictures_are_whole_and_no_larger_than_a_small_screen(language):
    wide = {file.name: Image.open(file).size[0] for file in guiding.pictures(language).glob("*.png")}

    assert [name for name, width in wide.items() if width > guide_pictures.WIDTH] == []


def test_the_whole_guide_is_small():
    files = (file for file in assets.GUIDE.rglob("*") if file.is_file())

    assert sum(file.stat().st_size for file in files) < MOST


def test_every_link_leads_to_a_section_there_is(language):
    chapters = guiding.chapters(language)
    there = {(chapter.name, heading.section) for chapter in chapters for heading in chapter.headings}
    links = [run for chapter in chapters for run in chapter.runs if run.manner is Manner.LINK]

    assert [run for run in links if run.to is None or (run.to.chapter, run.to.section) not in there] == []


def test_every_screen_has_a_section_about_it(language):
    chapters = guiding.chapters(language)
    there = {(chapter.name, heading.section) for chapter in chapters for heading in chapter.headings}
    led = {(place.chapter, place.section) for place in (FIRST, *OF_SCREEN.values())}

    assert (led - there, {room.name for room in ROOMS} - set(OF_SCREEN)) == (set(), set())


def test_every_key_in_the_guide_is_heard(qtbot, language):
    shell = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(shell)
    pages = {room.name: shell.enter(room.name) for room in ROOMS}
    for part in range(pages["settings"].tabs.count()):
        pages["settings"].tabs.setCurrentIndex(part)
    shell.history.click()
    pages["history"] = shell.page
    window = heard(shell, Qt.FindChildOption.FindDirectChildrenOnly) | EVERYWHERE

    deaf = {}
    for chapter in guiding.chapters(language):
        able = window.union(*(heard(pages[name]) for name in SCREENS.get(chapter.name, ())))
        able |= BY_PARTS.get(chapter.name, set())
        told = {key for key in keys(chapter) if not key.startswith("committee-desk")}
        deaf[chapter.name] = {key for key in told if key not in able and named(key) not in able}

    assert {name: those for name, those in deaf.items() if those} == {}


def test_every_button_and_field_named_is_on_a_screen():
    """In English, as the forms are written; what is strong for another reason is listed."""
    forms = [
        file.read_text("utf-8")
        for file in (*assets.UI.rglob("*.ui"), *Path(committee_desk.__file__).parent.rglob("*.py"))
    ]
    screens = "\n".join(forms).replace("&amp;", "&")
    strong = {
        (chapter.name, run.text)
        for chapter in guiding.chapters("en")
        for run in chapter.runs
        if run.manner is Manner.STRONG and chapter.name not in OF_THE_LAW
    }

    assert {words for _, words in strong if words not in screens} == EMPHASISED


def heard(widget, how=Qt.FindChildOption.FindChildrenRecursively):
    return {shortcut.key().toString() for shortcut in widget.findChildren(QShortcut, options=how)}


def named(key):
    return QKeySequence(key.replace("Enter", "Return").replace("PgDn", "PgDown")).toString()


def test_the_passphrase_that_is_given_as_an_example_would_do(language):
    """One that is refused would teach the first step wrongly."""
    [text] = [chapter.text for chapter in guiding.chapters(language) if chapter.name == "01-first"]
    said = {"ko": r"예: ([^(\n]*) \(이 예는", "en": r"For example ([^(\n]*) \(but not"}
    [example] = re.findall(said[language], text)

    passphrase.require_strong(example)


def test_every_article_is_one_that_the_rule_packs_know():
    known = set(READ_ELSEWHERE)
    for file in assets.RULES.glob("*.toml"):
        known |= set(chain.from_iterable(map(korean, articles(tomllib.loads(file.read_text("utf-8"))))))

    unknown = cited("ko") - {(law, beginning) for law, article in known for beginning in beginnings(article)}

    assert unknown == set()


def test_both_languages_cite_the_same_articles():
    assert cited("ko") == cited("en")


def cited(language):
    read = korean if language == "ko" else english
    return set(chain.from_iterable(read(chapter.text) for chapter in guiding.chapters(language)))


ARTICLE = r"제(\d+)조(?:의(\d+))?(?:제(\d+)항)?(?:제(\d+)호)?"
CITED = r"art\. \d+(?:-\d+)?(?:\(\d+\)\d*)?"
LISTED = r"제\d+조[제\d조의항호]*(?:[,·] ?제\d+[조항][제\d조의항호]*)*"


def korean(text):
    """운영규정 제11조제4항·제5항, 제12조 as ("decree", "11(4)"), ("decree", "11(5)"), ("decree", "12")."""
    laws = "|".join(sorted(map(re.escape, LAWS), key=len, reverse=True))
    for law, listed in re.findall(rf"({laws}) ({LISTED})", text):
        article = ""
        for one in re.split(r"[,·] ?", listed):
            if found := re.match(ARTICLE, one):
                number, branch, paragraph, item = found.groups()
                article = number + (f"-{branch}" if branch else "")
            else:
                paragraph, item = re.match(r"제(\d+)항()", one).groups()
            yield LAWS[law], article + (f"({paragraph})" if paragraph else "") + (item or "")


def english(text):
    laws = "|".join(sorted(map(re.escape, LAWS_EN), key=len, reverse=True))
    for law, listed in re.findall(rf"({laws}) ({CITED}(?:, {CITED})*)", text):
        for one in listed.split(", "):
            yield LAWS_EN[law], one.removeprefix("art. ")


def articles(value):
    """Every article named in a rule pack, however deep."""
    if isinstance(value, dict):
        if isinstance(value.get("article"), str):
            yield value["article"]
        for each in value.values():
            yield from articles(each)
    elif isinstance(value, list):
        for each in value:
            yield from articles(each)


def beginnings(article):
    """A pack that knows 11-2(1)3 knows 11-2(1) and 11-2, too."""
    yield article
    for end in (r"\d+$", r"\(\d+\)$"):
        shorter = re.sub(end, "", article) if "(" in article else article
        yield shorter
        article = shorter
