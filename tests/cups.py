"""A printing system of its own for tests: a cupsd that nobody else hears, with one printer that writes PDF.

missing() ─► why there is none here, as a sentence
running() ─► Queue ─► result(): the one paper that came out, taken away
"""

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

NAME = "PDF"
DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
PATIENCE = 60

SERVER = """\
Listen {home}/socket
Browsing Off
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """\
ServerRoot {home}/root
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/state
TempDir {home}/tmp
ErrorLog {home}/error
AccessLog {home}/access
PageLog {home}/page
SystemGroup root
"""


@dataclass(frozen=True, slots=True)
class Queue:
    name: str
    into: Path

    def result(self) -> bytes:
        """What came out of the printer, once it is whole; the file is taken away."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            [*waiting] = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, check=False).stdout
            found = [] if waiting else sorted(self.into.glob("*.pdf"))
            if found:
                content = found[0].read_bytes()
                found[0].unlink()
                return content
            time.sleep(0.2)
        raise TimeoutError("nothing came out of the printer")


def missing() -> str:
    """Why no printer can be started here; empty where one can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "a printing system of its own needs root"
    if not shutil.which("cupsd", path=f"{os.defpath}:/usr/sbin") or not DRIVER.exists():
        return "CUPS and its PDF printer (cups, printer-driver-cups-pdf) are not installed"
    into = _written_to()
    return f"{into} holds papers already" if into.exists() and any(into.iterdir()) else ""


@contextmanager
def running() -> Iterator[Queue]:
    """A server on a socket of its own; programs find it by CUPS_SERVER."""
    with TemporaryDirectory(prefix="cups-", dir="/tmp") as folder:
        home = Path(folder)
        home.chmod(0o755)
        for name in ("root", "root/ppd", "spool", "cache", "state", "tmp"):
            (home / name).mkdir()
        (home / "tmp").chmod(0o1777)  # filters run as another user and write here
        (home / "root/cupsd.conf").write_text(SERVER.format(home=home))
        (home / "root/cups-files.conf").write_text(FILES.format(home=home))
        arguments = ["-f", "-c", home / "root/cupsd.conf", "-s", home / "root/cups-files.conf"]
        server = subprocess.Popen([shutil.which("cupsd", path="/usr/sbin") or "cupsd", *arguments])
        before = os.environ.get("CUPS_SERVER")
        os.environ["CUPS_SERVER"] = str(home / "socket")
        try:
            _add_printer(home)
            yield Queue(NAME, _written_to())
        finally:
            server.terminate()
            server.wait(PATIENCE)
            os.environ.pop("CUPS_SERVER")
            if before is not None:
                os.environ["CUPS_SERVER"] = before


def _written_to() -> Path:
    return Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"


def _add_printer(home: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not (home / "socket").exists() and time.monotonic() < until:
        time.sleep(0.05)
    words = ["/usr/sbin/lpadmin", "-p", NAME, "-E", "-v", "cups-pdf:/", "-P", str(DRIVER)]
    subprocess.run(words, capture_output=True, check=True)
