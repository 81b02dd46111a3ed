"""The licence texts of all that the packaged program carries, for `committee-desk.spec`.

packages ─► what each brought along ┐
libraries of the system ─► Debian's copyright files ┼─► (text, folder) ─► licences/ beside the program
this folder's own texts, where a package brings none ┘
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from shutil import which

HERE = Path(__file__).parent
OWN = HERE / "licences"
# What is shipped beside the pinned packages: the part of PyInstaller that starts the program.
STARTER = "pyinstaller"
LICENCE = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)
COMMON = Path("/usr/share/common-licenses")

Text = tuple[str, str]  # the file, and the folder it goes to


def names() -> list[str]:
    """The pinned packages that are installed on this system."""
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = [match[1] for line in lines if (match := re.match(r"([\w.-]+)(?:\[[\w,]+\])?==", line))]
    return [name for name in pinned if _installed(name)]


def _installed(name: str) -> bool:
    try:
        return bool(distribution(name))
    except PackageNotFoundError:
        return False


def of_package(name: str) -> list[Text]:
    """What the package brought along, and what lies here because it did not."""
    given = distribution(name)
    brought = [
        str(given.locate_file(file))
        for file in given.files or ()
        if LICENCE.search(str(file)) and file.suffix not in {".py", ".pyc", ".pyi", ".so", ".pyd"}
    ]
    own = OWN / ("qt" if name in {"pyside6-essentials", "shiboken6"} else name)
    brought += [str(file) for file in own.glob("*")]
    return [(file, f"licences/{name}") for file in brought]


def of_python() -> list[Text]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    )
    return [(str(place), "licences/python") for place in places if place.exists()][:1]


def of_libraries(sources: Iterable[str]) -> Iterator[Text]:
    """The copyright file of each Debian package that a collected library belongs to."""
    if not which("dpkg-query"):
        return
    own = (sys.prefix, sys.base_prefix) if sys.base_prefix != "/usr" else (sys.prefix,)
    system = sorted({str(Path(source).resolve()) for source in sources if not source.startswith(own)})
    said = subprocess.run(
        ["dpkg-query", "--search", *system, *(place.replace("/usr/", "/", 1) for place in system)],
        capture_output=True,
        text=True,
        check=False,  # it also knows no name of a library that the builder made
    ).stdout
    for package in sorted({line.partition(":")[0] for line in said.splitlines()}):
        place = Path("/usr/share/doc", package, "copyright")
        if place.exists():
            yield str(place), f"licences/debian/{package}"
    # Debian's files name these by their place.
    yield from ((str(text), "licences/debian/common-licenses") for text in COMMON.glob("*"))


def texts(sources: Iterable[str]) -> list[Text]:
    """Every text with its folder, for a program with these collected libraries."""
    packages = [text for name in (*names(), STARTER) for text in of_package(name)]
    return [*packages, *of_python(), *of_libraries(sources)]
