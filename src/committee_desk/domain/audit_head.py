"""The opinion of the head of audit 감사기구의 장, which the chair may ask for (제11조제7항).

asked on ─► due (10 days, and once 10 more) ─► answered on, and in what words

Whether it was reflected decides later whether an audit of another office presumes anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from committee_desk.domain.calendar import Holidays, due
from committee_desk.domain.rules import Rules

REPLY = "audit_head_opinion.days"
EXTENSION = "audit_head_opinion.extension"


@dataclass(frozen=True, slots=True)
class AuditHead:
    asked_on: date | None = None
    extended: bool = False
    answered_on: date | None = None
    opinion: str = ""
    reflected: bool = False  # what the body answered takes it up

    @property
    def waited_for(self) -> bool:
        return self.asked_on is not None and self.answered_on is None

    def due(self, rules: Rules, is_holiday: Holidays) -> date | None:
        """The last day of the reply; an extension runs from the last day of the first period."""
        if self.asked_on is None:
            return None
        last = due(self.asked_on, rules.period(REPLY), is_holiday)
        return due(last, rules.period(EXTENSION), is_holiday) if self.extended else last
