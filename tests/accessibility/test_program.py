"""What holds for the whole program and needs no window: read in its source, its forms and its words."""

import ast
import re
from importlib import import_module
from pkgutil import walk_packages
from xml.etree import ElementTree as ET

import pytest

import committee_desk
from committee_desk import assets
from committee_desk.errors import DeskError
from committee_desk.models import meetings
from committee_desk.views.theme import Scheme
from tests.accessibility.table import DOCUMENT
from tests.test_architecture import SOURCE, nodes
from tests.views import sitting, test_theme

KEYS_ALONE = DOCUMENT.parents[1] / "tests" / "end_to_end"
Deed = ast.FunctionDef

# Who asks before a deed, and which of the five it is.
CONFIRMED = {
    "views/proceedings.py": ("declare",),
    "views/issuing.py": ("issue", "issue"),  # one, and all that wait
    "views/minutes_paper.py": ("issue",),
    "views/people.py": ("revoke",),
    "views/settings_security.py": ("revoke",),
    "views/settings_backup.py": ("restore", "export"),
}
FIVE = {"declare", "issue", "revoke", "restore", "export"}
# Short forms that the people at the desk use themselves, and signs that stand for themselves.
KNOWN = {
    "PDF",
    "HWP",
    "HWPX",
    "CSV",
    "XLSX",
    "JSON",
    "TOML",
    "USB",
    "CI",
    "ID",
    "A4",
    "XXXX",
    "QR",
    "SHA",
    "MB",
    "SQLite",
    "AA",  # in the numbers that 국민신문고 gives
}
# What Enter opens stands in sight beside the list, or on the rail.
BESIDE = {
    "views/list_detail.py self._enter_one",
    "views/rounds.py self._enter",
    "views/pipeline.py self._enter_stage",
    "views/proposers.py self._start_correction",
    "views/scoring_summary.py self._open",
    "views/home.py self._go_paper",
    "views/lines_field.py self._enter",
    "views/written_resolution.py self._reply_anew",  # which presses the button
}
# A sentence that says what to do: in English with a verb that bids, in Korean with its ending.
BIDDING = re.compile(
    r"(?:^|[.:;,] |— )(?:then |and |or |first )?(?:"
    "Add|Ask|Attach|Begin|Bring|Check|Choose|Close|Compare|Copy|Correct|Count|Declare|Delete|Designate|Do|Draw|Enrol|Enter|Fill|"
    "Fix|Give|Go|Import|Install|Issue|Join|Keep|Key|Leave|Let|Look|Make|Mark|Name|Narrow|Note|Open|Place|Propose|Put|Record|"
    "Restore|Resume|Save|Say|See|Send|Set|Sign|Submit|Take|Tell|Try|Type|Undo|Use|Wait|Write|Run|Change|Finish"
    r")\b",
    re.IGNORECASE,
)


def refusals(kind=DeskError):
    for one in kind.__subclasses__():
        yield one
        yield from refusals(one)


@pytest.fixture(scope="module")
def every_refusal():
    for module in walk_packages(committee_desk.__path__, "committee_desk."):
        import_module(module.name)
    # Those of checks have the sentences of the rule that was broken, tried below.
    ours = {one for one in refusals() if one.__module__.startswith("committee_desk.")}
    return sorted((one for one in ours if "text" in vars(one)), key=lambda one: one.__name__)


def korean(context):
    tree = ET.parse(assets.TRANSLATIONS / "committee_desk_ko.ts")
    for part in tree.iter("context"):
        if part.findtext("name") == context:
            for message in part.iter("message"):
                yield message.findtext("source"), message.findtext("translation") or ""


def test_3_3_1_every_refusal_says_what_is_wrong_in_a_sentence(every_refusal):
    unfinished = {one.__name__: one.text for one in every_refusal if not one.text.endswith((".", "?", "}"))}

    assert unfinished == {}


def test_3_3_1_what_a_refusal_needs_is_a_field_of_some_form(every_refusal):
    forms = "".join(file.read_text(encoding="utf-8") for file in assets.UI.rglob("*.ui"))
    fields = set(re.findall(r'class="(?:QLineEdit|QPlainTextEdit|QComboBox|\w+Field)" name="(\w+)"', forms))

    needed = {(one.__name__, need) for one in every_refusal for need in one.needs}
    lost = {(of, need) for of, need in needed if not any(f"_{name}".endswith(f"_{need}") for name in fields)}

    assert len(needed) > 40
    assert lost == set()


def test_3_3_3_every_refusal_says_what_to_do_about_it(every_refusal):
    without = {one.__name__: one.advice for one in every_refusal if not BIDDING.search(one.advice)}

    assert len(every_refusal) > 60
    assert without == {}


def test_3_3_3_in_korean_too(every_refusal):
    known = dict(korean("errors"))
    advice = {one.advice for one in every_refusal}
    said = {words: known[words] for words in advice if known.get(words)}

    without = {
        words: told
        for words, told in said.items()
        if not re.search("십시오|하세요|면 .*(?:됩니다|붙습니다|바뀝니다)", told)
    }

    assert len(said) > 60
    assert without == {}


def test_3_3_4_only_the_five_deeds_ask_before():
    asked = {}
    for file, call in nodes(ast.Call):
        if file != "views/alerts.py" and ast.unparse(call.func).endswith("alerts.confirm"):
            asked[file] = asked.get(file, 0) + 1

    assert asked == {file: len(deeds) for file, deeds in CONFIRMED.items()}
    assert {deed for deeds in CONFIRMED.values() for deed in deeds} == FIVE


def test_3_3_4_nothing_else_puts_a_box_in_the_way():
    boxes = {file for file, call in nodes(ast.Call) if ast.unparse(call.func).startswith("QMessageBox")}

    assert boxes == {"views/alerts.py"}


@pytest.mark.parametrize("moving", ["Animation", "QMovie", "QTimeLine", "QGraphicsEffect", "AnimationGroup"])
def test_2_2_2_and_2_3_1_nothing_moves_or_flashes(moving):
    files = {file for file, name in nodes(ast.Name) if moving in name.id}

    assert files == set()


def test_2_2_1_no_window_goes_by_itself_after_a_time():
    """A single shot of a clock that closes, hides or clears something would be a limit of time."""
    limits = {
        f"{file}:{call.lineno} {ast.unparse(call)}"
        for file, call in nodes(ast.Call)
        if ast.unparse(call.func).endswith("singleShot")
        and ast.unparse(call.args[0]) != "0"
        and re.search("close|hide|clear|leave", ast.unparse(call))
    }

    assert limits == set()


def test_nothing_needs_a_double_click():
    """Lists hear it in one place, where Enter does the same."""
    files = {
        file for file, part in nodes(ast.Attribute) if part.attr in ("doubleClicked", "itemDoubleClicked")
    }
    own = {file for file, deed in nodes(ast.FunctionDef) if deed.name == "mouseDoubleClickEvent"}

    assert (files, own) == ({"views/lists.py"}, set())


def test_whatever_a_double_click_opens_has_a_button_too():
    opened = {
        f"{file} {ast.unparse(call.args[1])}"
        for file, call in nodes(ast.Call)
        if ast.unparse(call.func) == "lists.on_open"
    }

    without = {
        one
        for one in opened - BESIDE
        if "setFocus" not in one and not one.endswith(".click")
        if f".clicked.connect({one.split()[1]})" not in (SOURCE / one.split()[0]).read_text(encoding="utf-8")
    }

    assert without == set()


def test_nothing_is_only_on_the_right_button():
    deeds = {file for file, deed in nodes(ast.FunctionDef) if deed.name == "contextMenuEvent"}
    menus = {
        file
        for file, part in nodes(ast.Attribute)
        if part.attr in ("customContextMenuRequested", "ActionsContextMenu", "RightButton")
    }

    assert deeds | menus == set()


def test_no_english_abbreviation_stands_in_korean_words():
    tree = ET.parse(assets.TRANSLATIONS / "committee_desk_ko.ts")
    told = [message.findtext("translation") or "" for message in tree.iter("message")]

    # A hole has a name of its own, and keys bear theirs.
    words = {word for one in told for word in re.findall(r"[A-Z]{2,}[A-Za-z]*", re.sub(r"\{\w+\}", "", one))}

    assert {word for word in words if word not in KNOWN} == set()


def test_1_1_1_every_drawing_that_is_alone_has_a_name():
    """A button with a drawing and no words is named in its form."""
    silent = set()
    for form in sorted(assets.UI.rglob("*.ui")):
        for widget in ET.parse(form).iter("widget"):
            facts = {one.get("name"): "".join(one.itertext()).strip() for one in widget.findall("property")}
            if widget.get("class") in ("QPushButton", "QToolButton") and "icon" in facts:
                named = facts.get("text") or facts.get("accessibleName")
                silent |= set() if named else {f"{form.name} {widget.get('name')}"}

    assert silent == set()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
def test_1_4_3_and_1_4_11_every_pair_in_the_table_of_colours_is_clear_enough(scheme):
    """Words 4.5 to 1 on every ground they are put on, edges, signs and the ring 3 to 1."""
    assert test_theme.faint(test_theme.tokens(scheme)) == {}


def test_2_1_1_twelve_tasks_are_done_by_keys_alone():
    """Each that the document names is there, and nothing in its file works a mouse."""
    told = re.findall(r"^\| [A-Z].* \| `(\w+)` \|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    files = [file.read_text(encoding="utf-8") for file in sorted(KEYS_ALONE.glob("*.py"))]

    there = {node.name for file in files for node in ast.walk(ast.parse(file)) if isinstance(node, Deed)}
    assert (len(told), set(told) - there) == (12, set())
    assert [file for file in files if re.search(r"mouse(Click|DClick|Press|Move)", file)] == []


def test_3_3_7_a_new_meeting_takes_from_the_last_what_would_be_typed_again():
    door, held, _ = sitting.drafted()
    last = door.ask(meetings.about, held.id).meeting

    new = door.ask(meetings.newcomer)

    same = ("place", "starts_at", "mode", "designated")
    assert [getattr(new, name) for name in same] == [getattr(last, name) for name in same]
    assert new.title == "제8차 적극행정위원회"
