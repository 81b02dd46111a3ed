"""The kinds of matter by name; each is one frozen dataclass with its checks, outcomes and papers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.kinds.award_list import AwardList
from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.exemption import Exemption
from committee_desk.domain.kinds.model_failure import ModelFailure
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.ratification import Ratification
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.kinds.submission import Submission
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.matter import Particulars
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

KINDS: Mapping[str, type[Particulars]] = MappingProxyType(
    {
        "exemption": Exemption,
        "opinion": Opinion,
        "consultation": Consultation,
        "ratification": Ratification,
        "support": Support,
        "submission": Submission,
        "citizen": Citizen,
        "model_failure": ModelFailure,
        "award_list": AwardList,
        "abolition": Abolition,
        "report": Report,
        "confirmation": Confirmation,
        "other": Other,
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
