"""What a fresh machine installs is what was pinned, and nothing else."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QLabel

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FILES = ["requirements.txt", "requirements-dev.txt"]


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(requirements):
    """Names and versions, with extras and the systems they are for left out."""
    found = (re.match(r"([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)", line) for line in requirements)
    return {plain(match[1]): match[2] for match in found if match}


def installed(name):
    return (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()


def asked_for(name):
    groups = PYPROJECT["dependency-groups"]
    extra = groups["dev"] if name == "requirements-dev.txt" else []
    return PYPROJECT["project"]["dependencies"] + groups["build"] + extra


@pytest.mark.parametrize("name", FILES)
def test_the_hashed_requirements_hold_every_pin(name):
    asked = pins(asked_for(name))

    assert len(asked) == len(asked_for(name))
    assert asked.items() - pins(installed(name)).items() == set()


@pytest.mark.parametrize("name", FILES)
def test_every_requirement_has_its_hash_and_no_address(name):
    lines = installed(name)

    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    assert [
        first for first, second in zip(lines, [*lines[1:], ""], strict=True)
        if "==" in first and not second.startswith("    --hash=sha256:")
    ] == []  # fmt: skip


def test_every_package_that_is_imported_is_asked_for_by_name():
    names = set()
    for file in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add(node.module.partition(".")[0])
    origins = packages_distributions()
    foreign = names - sys.stdlib_module_names - {"committee_desk"}
    asked = pins(PYPROJECT["project"]["dependencies"]).keys()

    assert {
        name for name in foreign if not asked & {plain(origin) for origin in origins.get(name, ())}
    } == set()


def test_what_is_installed_for_tests_contains_the_program_as_it_is_installed_alone():
    assert pins(installed("requirements.txt")).items() <= pins(installed("requirements-dev.txt")).items()


def test_a_wheel_carries_the_program_its_forms_and_its_resources(tmp_path):
    hatch = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]

    subprocess.run(hatch, cwd=ROOT, check=True, capture_output=True)

    (wheel,) = tmp_path.glob("*.whl")
    carried = {Path(name) for name in ZipFile(wheel).namelist() if name.startswith("committee_desk/")}
    expected = {
        Path("committee_desk") / file.relative_to(above)
        for folder, above in (
            (ROOT / "src" / "committee_desk", ROOT / "src" / "committee_desk"),
            (ROOT / "ui", ROOT),
            (ROOT / "resources", ROOT),
        )
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert carried == expected


def test_no_file_names_where_packages_come_from():
    hosts = ("pypi" + ".org", "python" + "hosted", "npm" + "js", "--index" + "-url", "--find" + "-links")
    folders = ("src", "ui", "packaging", "docs", "tests", ".ci")
    files = [file for folder in folders for file in (ROOT / folder).rglob("*") if file.is_file()]
    files += [file for file in ROOT.iterdir() if file.is_file()]
    texts = {file: file.read_bytes().decode(errors="ignore") for file in files if file.suffix != ".pyc"}

    assert [file.name for file, text in texts.items() if any(host in text for host in hosts)] == []


def test_every_dependency_is_explained():
    pages = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    explained = dict(re.findall(r"^\| \[?`([\w.\[\]-]+)`[^|]*\| ([\w.]+) \|", pages, re.MULTILINE))

    assert {plain(re.sub(r"\[.*", "", name)): version for name, version in explained.items()} == pins(
        asked_for("requirements-dev.txt")
    )


def test_what_the_dependencies_bring_along_is_told_with_its_licence():
    locked = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    told = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").partition("## To work on it")[0]

    names = {plain(name) for name in re.findall(r"^([\w.-]+)==", locked, re.MULTILINE)}
    assert names - {plain(re.sub(r"\[.*", "", name)) for name in re.findall(r"`([^`]+)`", told)} == set()


def test_a_licence_text_is_found_for_everything_that_is_packaged(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import licences

    shipped = [*licences.names(), licences.STARTER]

    assert {plain(name) for name in pins(PYPROJECT["project"]["dependencies"])} <= {*map(plain, shipped)}
    assert [name for name in shipped if not licences.of_package(name)] == []
    assert len(licences.of_python()) == 1


def test_the_pinned_qt_leaves_none_alone(qapp):
    # PySide6 6.12.0 takes a reference off None at every call that returns nothing, until Python 3.11 aborts.
    label = QLabel()
    before = sys.getrefcount(None)

    for _ in range(1000):
        label.setText("의안")

    assert before - sys.getrefcount(None) < 100
