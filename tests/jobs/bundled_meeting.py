"""A closed meeting with papers and an attached file, bundled; its checker as any Python would run it."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from hashlib import sha256
from io import StringIO
from pathlib import Path
from types import ModuleType

from committee_desk import assets
from committee_desk.domain.bundle import DIGEST, LIST
from committee_desk.jobs import attaching, bundling, issuing
from committee_desk.packets import zipped
from tests.jobs.holding import EVENING, Held, held


@dataclass(frozen=True, slots=True)
class Told:
    """What the checker said: the faults by file, whatever else it told, and its exit."""

    faults: dict[str, str]
    code: int
    said: str


def bundled(folder: Path) -> tuple[Held, Path]:
    room = held(folder)
    (folder / "제설 작업 일지.txt").write_bytes("11월 27일 새벽 4시 출동".encode())
    attaching.attach(room.door, room.matters[0], (folder / "제설 작업 일지.txt",), **EVENING)
    issuing.issue(room.door, room.meeting, "minutes", **EVENING)
    issuing.issue(room.door, room.meeting, "decision", room.matters[0], **EVENING)
    file = folder / "회의.zip"
    bundling.bundle_up(room.door, room.meeting, file, **EVENING)
    return room, file


def checked(place: Path, *words: str) -> Told:
    """In this process, two hundred times quicker than by starting Python for each."""
    out = StringIO()
    with redirect_stdout(out):
        code = _checker().main([str(place), "--en", *words])
    return _told(out.getvalue(), code)


def run(place: Path, *words: str) -> Told:
    """By a Python that knows nothing but its standard library."""
    command = [sys.executable, "-I", str(assets.CHECKER), "--en", *words, str(place)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return _told(done.stdout, done.returncode)


def unzipped(file: Path, folder: Path) -> Path:
    for name, content in zipped.parts(file.read_bytes()):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def listed_anew(folder: Path) -> None:
    """What somebody does who changes a file and knows how the list is made."""
    contents = json.loads((folder / LIST).read_text("utf-8"))
    for one in contents["files"]:
        content = (folder / one["name"]).read_bytes()
        one.update(size=len(content), sha256=sha256(content).hexdigest())
    written = json.dumps(contents, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / LIST).write_text(written, "utf-8")
    (folder / DIGEST).write_text(f"{sha256(written.encode()).hexdigest()}  {LIST}\n", "ascii")


def zipped_up(folder: Path, file: Path) -> Path:
    found = sorted(one for one in folder.rglob("*") if one.is_file())
    parts = ((one.relative_to(folder).as_posix(), one.read_bytes()) for one in found)
    file.write_bytes(b"".join(zipped.pieces(sorted(parts))))
    return file


def _checker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check", assets.CHECKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _told(said: str, code: int) -> Told:
    lines = [line.split("\t") for line in said.splitlines() if "\t" in line]
    return Told({name: why for name, why in lines if why != "as listed"}, code, said)
