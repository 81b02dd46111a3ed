"""A bare machine is made ready, or told what it lacks."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="run and test are for Linux")


def bash(words, folder=ROOT):
    script = f"set -euo pipefail; . '{ROOT}/packaging/bootstrap.sh'; {words}"
    return subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, text=True, check=False)


def checkout(folder, requirements):
    """A folder where pip is played by a program that writes down what it is told."""
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@" >> pip.log\n', encoding="utf-8")
    python.chmod(0o755)
    (folder / ".venv" / "checkout").write_text(f"{folder}\n", encoding="utf-8")
    (folder / "requirements.txt").write_text(requirements, encoding="utf-8")
    return folder


def test_a_missing_library_is_told_by_its_package():
    told = bash('LIBRARIES="libc.so.6=libc6 libnothing.so.9=libnothing9"; missing_libraries')

    assert told.stdout.split() == ["libnothing9"]


def test_who_may_not_install_is_told_what_to_install():
    told = bash(
        'LIBRARIES="libnothing.so.9=libnothing9"; install_packages() { return 1; }; need_libraries; echo on'
    )

    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines()[0] == "These system packages are missing: libnothing9"


def test_a_missing_tool_stops_nothing():
    told = bash('TOOLS="sh=dash nosuchtool=nothing"; install_packages() { return 1; }; want_tools; echo on')

    assert (told.returncode, told.stdout) == (0, "on\n")
    assert told.stderr == "Some tests will be skipped; they use: nothing\n"


def test_an_environment_is_filled_once_and_again_when_the_pins_change(tmp_path):
    folder = checkout(tmp_path / "a place with spaces", "one==1\n")

    bash("need_environment requirements.txt; need_environment requirements.txt", folder)
    filled = (folder / "pip.log").read_text(encoding="utf-8").count("--require-hashes")
    (folder / "requirements.txt").write_text("one==2\n", encoding="utf-8")
    bash("need_environment requirements.txt", folder)

    assert filled == 1
    assert (folder / "pip.log").read_text(encoding="utf-8").count("--require-hashes") == 2


def test_an_environment_that_could_not_be_filled_is_filled_next_time(tmp_path):
    folder = checkout(tmp_path / "desk", "one==1\n")
    (folder / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")

    told = bash("need_environment requirements.txt", folder)

    assert told.returncode == 1
    assert not (folder / ".venv" / "requirements.txt").exists()


@pytest.mark.parametrize("script", ["run", "test", ".ci/run", "packaging/bootstrap.sh"])
def test_the_scripts_are_sound(script):
    told = subprocess.run([shutil.which("bash"), "-n", ROOT / script], capture_output=True, check=False)

    assert (told.returncode, told.stderr) == (0, b"")
