"""What developers call by one word is there, and leaves nothing out."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
RUN_BY_HAND = {"by_hand", "large_desk"}  # keys pressed in LibreOffice; a desk that others measure


def test_every_benchmark_has_the_short_form_by_which_make_finds_it():
    texts = {file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "benchmarks").glob("*.py")}
    started = {name for name, text in texts.items() if "__main__" in text}

    assert "grep -l '\"--quick\"' benchmarks/*.py" in MAKEFILE
    assert {name for name, text in texts.items() if '"--quick"' in text} == started - RUN_BY_HAND


def test_every_campaign_is_called():
    texts = {
        file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "tests" / "campaigns").glob("*.py")
    }
    started = {name for name, text in texts.items() if "__main__" in text}

    assert set(re.findall(r"python -m tests\.campaigns\.(\w+)", MAKEFILE)) == started


def test_every_module_and_file_that_is_named_is_there():
    modules = re.findall(r"python -m ([a-z_.]+\w) *", MAKEFILE)
    files = re.findall(r"(?:python|pyinstaller --noconfirm) (packaging/\S+)", MAKEFILE)

    named = [ROOT / f"{module.replace('.', '/')}.py" for module in modules] + [ROOT / file for file in files]
    assert [str(one) for one in named if not one.is_file()] == []
    assert len(named) > 8
