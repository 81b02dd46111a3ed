"""The kinds of matter by name; each is one frozen dataclass with its checks, outcomes and papers.

    KINDS["exemption"] ─► domain/kinds/exemption.py, imported when the kind is first asked for ─► Exemption

A desk knows many kinds, and the first page shows few of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from committee_desk.domain.matter import Particulars
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


@frozen
class Kinds(Mapping[str, type[Particulars]]):
    """A mapping whose values are classes of the modules that its keys name."""

    classes: Mapping[str, str]

    def __getitem__(self, name: str) -> type[Particulars]:
        kind: type[Particulars] = getattr(import_module(f"{__name__}.{name}"), self.classes[name])
        return kind

    def __iter__(self) -> Iterator[str]:
        return iter(self.classes)

    def __len__(self) -> int:
        return len(self.classes)

    def __contains__(self, name: object) -> bool:
        return name in self.classes


KINDS = Kinds(
    {
        "exemption": "Exemption",
        "opinion": "Opinion",
        "consultation": "Consultation",
        "ratification": "Ratification",
        "support": "Support",
        "submission": "Submission",
        "citizen": "Citizen",
        "plan": "Plan",
        "key_tasks": "KeyTasks",
        "selection_criteria": "SelectionCriteria",
        "selection": "Selection",
        "department_awards": "DepartmentAwards",
        "model_failure": "ModelFailure",
        "award_list": "AwardList",
        "abolition": "Abolition",
        "report": "Report",
        "confirmation": "Confirmation",
        "other": "Other",
    }
)


class UnknownKind(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{kind}” is no kind of matter that this desk knows.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


def kind_of(name: str) -> type[Particulars]:
    """The particulars of a kind; refuses a name that is not in KINDS."""
    if name not in KINDS:
        raise UnknownKind(kind=name, known=", ".join(KINDS))
    return KINDS[name]
