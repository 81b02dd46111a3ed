"""Korean is what people read, so every marked sentence has its Korean."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from committee_desk import assets
from committee_desk.app.dressing import install_translations
from committee_desk.errors import NotFound

KOREAN = assets.TRANSLATIONS / "committee_desk_ko.ts"
ROOT = Path(__file__).resolve().parents[1]


def tool(name, *words):
    """Run one of Qt's programs, which stand beside the Python that runs this."""
    subprocess.run([Path(sys.executable).with_name(name), *words], cwd=ROOT, check=True, capture_output=True)


def messages():
    return list(ET.parse(KOREAN).iter("message"))


def test_no_sentence_is_left_in_english():
    assert [m.findtext("source") for m in messages() if m.find("translation").get("type")] == []


def test_no_sentence_is_missing_and_none_is_left_over(tmp_path):
    fresh = tmp_path / KOREAN.name
    shutil.copy(KOREAN, fresh)

    tool(
        "pyside6-lupdate",
        "-extensions",
        "py,ui",
        "src",
        "ui",
        "-ts",
        fresh,
        "-locations",
        "none",
        "-no-obsolete",
    )

    assert fresh.read_text(encoding="utf-8") == KOREAN.read_text(encoding="utf-8")


def test_no_sentence_hides_within_another_where_the_tool_does_not_look():
    """It does not read what stands in the holes of an f-string."""
    hidden = [
        f"{file.name}: {ast.unparse(call)}"
        for file in (ROOT / "src").rglob("*.py")
        for whole in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(whole, ast.JoinedStr)
        for call in ast.walk(whole)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).endswith((".tr", "translate"))
        and isinstance(call.args[-1], ast.Constant)
    ]

    assert hidden == []


def test_the_korean_has_the_same_holes_to_fill():
    def holes(words):
        return set(re.findall(r"\{(\w*)|(%n|%\d)", words or ""))

    texts = [(m.findtext("source"), "".join(m.find("translation").itertext())) for m in messages()]

    assert [source for source, korean in texts if korean and holes(source) != holes(korean)] == []


def test_the_compiled_translation_is_up_to_date(tmp_path):
    fresh = tmp_path / "fresh.qm"

    tool("pyside6-lrelease", KOREAN, "-qm", fresh)

    assert fresh.read_bytes() == KOREAN.with_suffix(".qm").read_bytes()


@pytest.fixture
def korean(qapp):
    installed = install_translations(qapp, QLocale("ko"))
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("korean")
def test_refusals_speak_korean():
    assert QCoreApplication.translate("errors", NotFound.text) == "{kind} {id}번이 없습니다."
