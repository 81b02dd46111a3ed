"""The shape of the program, checked like any other behaviour."""

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import committee_desk
from committee_desk import assets
from committee_desk.errors import DeskError

SOURCE = Path(committee_desk.__file__).parent
ROOT = Path(__file__).resolve().parents[1]


def nodes(kind):
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, kind):
                yield f"{file.relative_to(SOURCE)}", node


def lines(pattern):
    found = re.compile(pattern)
    for file in sorted((*SOURCE.rglob("*.py"), *assets.UI.rglob("*.ui"))):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if found.search(line):
                yield f"{file.name}:{number} {line.strip()}"


def refusals(kind=DeskError):
    for refusal in kind.__subclasses__():
        yield refusal
        yield from refusals(refusal)


def import_everything():
    for module in pkgutil.walk_packages(committee_desk.__path__, "committee_desk."):
        importlib.import_module(module.name)


def test_imports_flow_one_way():
    linter = Path(sys.executable).with_name("lint-imports")

    result = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout


def test_every_form_has_a_view_of_the_same_name():
    forms = {form.stem for form in assets.UI.glob("*.ui")}
    views = {view.stem for view in (SOURCE / "views").glob("*.py")}

    assert forms - views == set()


def test_every_kind_of_matter_has_its_form():
    from committee_desk.domain.kinds import KINDS

    assert {form.stem for form in (assets.UI / "kinds").glob("*.ui")} == set(KINDS)


def test_only_the_journal_puts():
    # put(session, value); what a queue is given, is one thing alone
    putting = {
        file
        for file, call in nodes(ast.Call)
        if getattr(call.func, "attr", "") in ("put", "put_many") and len(call.args) > 1
    }

    assert putting == {"store/journal.py"}


def test_no_function_is_longer_than_a_screen():
    long = [
        f"{file}:{node.lineno} {node.name}"
        for file, node in nodes(ast.FunctionDef)
        # A migration step is written by the program, and is a list of tables rather than a text.
        if node.end_lineno - node.lineno >= 40 and not file.startswith("store/migrations/")
    ]

    assert long == []


def test_every_module_says_in_a_sentence_what_it_is_for():
    silent = [file for file, module in nodes(ast.Module) if not ast.get_docstring(module)]

    assert silent == []


def test_every_refusal_has_its_sentence_and_its_advice():
    import_everything()
    # One that is made from a finding takes its words from there.
    made_plainly = [kind for kind in refusals() if kind.__init__ is DeskError.__init__]

    assert [kind for kind in made_plainly if not (getattr(kind, "text", "") and kind.advice)] == []


def test_words_that_people_typed_are_never_read_as_markup():
    markup = r"RichText|AutoText|MarkdownText|\bsetHtml\b|\binsertHtml\b|\bappendHtml\b"

    # The guide is our own text, and every word of it is escaped all the same.
    assert [line for line in lines(markup) if not line.startswith("guide_text.py")] == []


def test_a_late_import_has_one_of_two_reasons():
    late = lines(r"noqa: PLC0415(?! -- (slow import|optional dependency)$)")

    assert list(late) == []


def test_no_file_is_called_after_nothing_in_particular():
    vague = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}

    assert [file.name for file in SOURCE.rglob("*.py") if file.stem in vague] == []


def test_forms_and_resources_are_no_packages():
    # An editable install leaves copies of both in site-packages, which would then hide the program.
    assert [*assets.UI.rglob("__init__.py"), *assets.RESOURCES.rglob("__init__.py")] == []
