"""Where tests run: no screen, no fonts of the machine, no keyring, no home of whoever runs them."""

import gc
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

# Before anything imports Qt, platformdirs or keyring, since these look once.
GARBAGE = 100_000  # objects that may be left over before they are looked through
HOME = TemporaryDirectory(prefix="committee-desk-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ |= {
    "FONTCONFIG_FILE": str(Path(__file__).parent / "fonts.conf"),
    "LC_ALL": "C.UTF-8",
    # "This plugin does not support propagateSizeHints()", at every window.
    "QT_LOGGING_RULES": "default.warning=false",
    # For programs that tests start; the tests themselves have the one below.
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "XDG_CACHE_HOME": f"{HOME.name}/cache",
    "XDG_CONFIG_HOME": f"{HOME.name}/config",
    "XDG_DATA_HOME": f"{HOME.name}/data",
    "XDG_STATE_HOME": f"{HOME.name}/state",
    "XDG_DOCUMENTS_DIR": f"{HOME.name}/documents",
}

import keyring  # noqa: E402
import pytest  # noqa: E402

from tests.memory_keyring import MemoryKeyring  # noqa: E402


@pytest.fixture(autouse=True)
def memory_keyring() -> MemoryKeyring:
    """An empty keyring for each test."""
    fresh = MemoryKeyring()
    keyring.set_keyring(fresh)
    return fresh


@pytest.fixture(autouse=True)
def swept():
    """Garbage is collected between tests, and never by a thread of theirs: a widget could be in it."""
    gc.disable()
    yield
    if gc.get_count()[0] > GARBAGE:
        gc.collect()


@pytest.fixture
def disk_of(tmp_path):
    """Mounts a disk of so many megabytes, to be filled or made read-only."""
    disk = tmp_path / "disk"

    def mounted(megabytes):
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("only the superuser can mount a disk")
        disk.mkdir()
        size = f"size={megabytes}m"
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", disk], capture_output=True)
        if done.returncode != 0:
            pytest.skip("this machine does not let a disk be mounted")
        return disk

    yield mounted
    if disk.is_mount():
        subprocess.run(["umount", "-l", disk], check=True)


@pytest.fixture
def small_disk(disk_of):
    return disk_of(8)
