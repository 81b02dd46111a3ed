"""What people call the things of the domain, in the window's language; every screen has its words here.

    Stage.READY ─► stage_name ─► "Ready" · "상정 준비"
    "exemption" ─► kind_name  ─► "Exemption recommendation" · "면책 건의"
    a row of the rule pack ─► row_name ─► its `en` or its `ko`

`name` says any of the enums, for boxes that views.binder fills.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.finding import Finding, RowName
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import dates
from committee_desk.models.enum_words import CONTEXTS, ENUMS

if TYPE_CHECKING:
    from committee_desk.domain import ballot, matter, meeting, paper, person, recusal
    from committee_desk.domain.rules import Row, Rules

translate = QCoreApplication.translate

KIND_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "plan": QT_TRANSLATE_NOOP("matter kinds", "Implementation plan"),
        "key_tasks": QT_TRANSLATE_NOOP("matter kinds", "Key-task selection"),
        "exemption": QT_TRANSLATE_NOOP("matter kinds", "Exemption recommendation"),
        "opinion": QT_TRANSLATE_NOOP("matter kinds", "Opinion request"),
        "consultation": QT_TRANSLATE_NOOP("matter kinds", "Prior-consultation advice"),
        "ratification": QT_TRANSLATE_NOOP("matter kinds", "Post-ratification"),
        "support": QT_TRANSLATE_NOOP("matter kinds", "Support"),
        "submission": QT_TRANSLATE_NOOP("matter kinds", "Opinion to investigators and courts"),
        "citizen": QT_TRANSLATE_NOOP("matter kinds", "Citizen application"),
        "selection_criteria": QT_TRANSLATE_NOOP("matter kinds", "Selection criteria"),
        "selection": QT_TRANSLATE_NOOP("matter kinds", "Selection of officials"),
        "department_awards": QT_TRANSLATE_NOOP("matter kinds", "Department awards"),
        "model_failure": QT_TRANSLATE_NOOP("matter kinds", "Model failure"),
        "award_list": QT_TRANSLATE_NOOP("matter kinds", "Award list"),
        "abolition": QT_TRANSLATE_NOOP("matter kinds", "Abolition review"),
        "confirmation": QT_TRANSLATE_NOOP("matter kinds", "Confirmation of minutes"),
        "report": QT_TRANSLATE_NOOP("matter kinds", "Report"),
        "other": QT_TRANSLATE_NOOP("matter kinds", "Other matter"),
    }
)
OUTCOMES: Mapping[str, str] = MappingProxyType(
    {
        "upheld": QT_TRANSLATE_NOOP("outcomes", "Upheld: exemption is recommended"),
        "partly_upheld": QT_TRANSLATE_NOOP("outcomes", "Partly upheld"),
        "not_upheld": QT_TRANSLATE_NOOP("outcomes", "Not upheld"),
        "dismissed": QT_TRANSLATE_NOOP("outcomes", "Dismissed"),
        "opinion_given": QT_TRANSLATE_NOOP("outcomes", "An opinion is given"),
        "opinion_not_given": QT_TRANSLATE_NOOP("outcomes", "No opinion is given"),
        "advice_given": QT_TRANSLATE_NOOP("outcomes", "Advice is given"),
        "advice_not_given": QT_TRANSLATE_NOOP("outcomes", "No advice is given"),
        "ratified": QT_TRANSLATE_NOOP("outcomes", "Ratified"),
        "not_ratified": QT_TRANSLATE_NOOP("outcomes", "Not ratified"),
        "support_granted": QT_TRANSLATE_NOOP("outcomes", "Support granted"),
        "support_not_granted": QT_TRANSLATE_NOOP("outcomes", "Support not granted"),
        "opinion_submitted": QT_TRANSLATE_NOOP("outcomes", "An opinion is handed in"),
        "opinion_not_submitted": QT_TRANSLATE_NOOP("outcomes", "No opinion is handed in"),
        "abolished": QT_TRANSLATE_NOOP("outcomes", "Abolished"),
        "reduced": QT_TRANSLATE_NOOP("outcomes", "Reduced"),
        "kept": QT_TRANSLATE_NOOP("outcomes", "Kept as it is"),
        "criteria_resolved": QT_TRANSLATE_NOOP("outcomes", "Criteria resolved"),
        "criteria_not_resolved": QT_TRANSLATE_NOOP("outcomes", "Criteria not resolved"),
        "selected": QT_TRANSLATE_NOOP("outcomes", "Selected as proposed"),
        "selected_amended": QT_TRANSLATE_NOOP("outcomes", "Selected as amended"),
        "selected_conditionally": QT_TRANSLATE_NOOP("outcomes", "Selected on a condition"),
        "not_selected": QT_TRANSLATE_NOOP("outcomes", "Nobody selected"),
        "departments_awarded": QT_TRANSLATE_NOOP("outcomes", "Departments awarded as proposed"),
        "departments_awarded_amended": QT_TRANSLATE_NOOP("outcomes", "Departments awarded as amended"),
        "departments_awarded_conditionally": QT_TRANSLATE_NOOP(
            "outcomes", "Departments awarded on a condition"
        ),
        "departments_not_awarded": QT_TRANSLATE_NOOP("outcomes", "No department awarded"),
        "model_failure_selected": QT_TRANSLATE_NOOP("outcomes", "Selected as a model failure"),
        "model_failure_not_selected": QT_TRANSLATE_NOOP("outcomes", "Not selected"),
        "application_accepted": QT_TRANSLATE_NOOP("outcomes", "Application accepted"),
        "application_not_accepted": QT_TRANSLATE_NOOP("outcomes", "Application not accepted"),
        "plan_approved": QT_TRANSLATE_NOOP("outcomes", "Plan approved"),
        "plan_amended": QT_TRANSLATE_NOOP("outcomes", "Plan approved as amended"),
        "plan_conditional": QT_TRANSLATE_NOOP("outcomes", "Plan approved on a condition"),
        "plan_not_approved": QT_TRANSLATE_NOOP("outcomes", "Plan not approved"),
        "key_tasks_selected": QT_TRANSLATE_NOOP("outcomes", "Key tasks selected"),
        "key_tasks_amended": QT_TRANSLATE_NOOP("outcomes", "Key tasks selected as amended"),
        "key_tasks_conditional": QT_TRANSLATE_NOOP("outcomes", "Key tasks selected on a condition"),
        "key_tasks_not_selected": QT_TRANSLATE_NOOP("outcomes", "No key tasks selected"),
        "approved": QT_TRANSLATE_NOOP("outcomes", "Approved"),
        "not_approved": QT_TRANSLATE_NOOP("outcomes", "Not approved"),
        "confirmed": QT_TRANSLATE_NOOP("outcomes", "Confirmed"),
        "corrected": QT_TRANSLATE_NOOP("outcomes", "Confirmed with corrections"),
        "not_confirmed": QT_TRANSLATE_NOOP("outcomes", "Not confirmed"),
        "awarded": QT_TRANSLATE_NOOP("outcomes", "Awarded as proposed"),
        "awarded_amended": QT_TRANSLATE_NOOP("outcomes", "Awarded as amended"),
        "awarded_conditionally": QT_TRANSLATE_NOOP("outcomes", "Awarded on a condition"),
        "not_awarded": QT_TRANSLATE_NOOP("outcomes", "Not awarded"),
        "reported": QT_TRANSLATE_NOOP("outcomes", "Reported"),
    }
)
SHORT_OUTCOMES: Mapping[str, str] = MappingProxyType(
    {
        # Beside the stage, where the kind is told already; others are short enough.
        "upheld": QT_TRANSLATE_NOOP("outcomes in short", "Upheld"),
        "opinion_given": QT_TRANSLATE_NOOP("outcomes in short", "Given"),
        "opinion_not_given": QT_TRANSLATE_NOOP("outcomes in short", "Not given"),
        "advice_given": QT_TRANSLATE_NOOP("outcomes in short", "Advised"),
        "advice_not_given": QT_TRANSLATE_NOOP("outcomes in short", "Not advised"),
        "not_ratified": QT_TRANSLATE_NOOP("outcomes in short", "Not ratified"),
        "support_granted": QT_TRANSLATE_NOOP("outcomes in short", "Granted"),
        "support_not_granted": QT_TRANSLATE_NOOP("outcomes in short", "Not granted"),
        "opinion_submitted": QT_TRANSLATE_NOOP("outcomes in short", "Handed in"),
        "opinion_not_submitted": QT_TRANSLATE_NOOP("outcomes in short", "Not given"),
        "kept": QT_TRANSLATE_NOOP("outcomes in short", "Kept"),
        "criteria_resolved": QT_TRANSLATE_NOOP("outcomes in short", "Resolved"),
        "criteria_not_resolved": QT_TRANSLATE_NOOP("outcomes in short", "Not resolved"),
        "selected": QT_TRANSLATE_NOOP("outcomes in short", "Selected"),
        "selected_amended": QT_TRANSLATE_NOOP("outcomes in short", "As amended"),
        "selected_conditionally": QT_TRANSLATE_NOOP("outcomes in short", "Conditional"),
        "not_selected": QT_TRANSLATE_NOOP("outcomes in short", "Not selected"),
        "departments_awarded": QT_TRANSLATE_NOOP("outcomes in short", "Awarded"),
        "departments_awarded_amended": QT_TRANSLATE_NOOP("outcomes in short", "As amended"),
        "departments_awarded_conditionally": QT_TRANSLATE_NOOP("outcomes in short", "Conditional"),
        "departments_not_awarded": QT_TRANSLATE_NOOP("outcomes in short", "Not awarded"),
        "model_failure_selected": QT_TRANSLATE_NOOP("outcomes in short", "Selected"),
        "model_failure_not_selected": QT_TRANSLATE_NOOP("outcomes in short", "Not selected"),
        "application_accepted": QT_TRANSLATE_NOOP("outcomes in short", "Accepted"),
        "application_not_accepted": QT_TRANSLATE_NOOP("outcomes in short", "Refused"),
        "plan_approved": QT_TRANSLATE_NOOP("outcomes in short", "Approved"),
        "plan_amended": QT_TRANSLATE_NOOP("outcomes in short", "As amended"),
        "plan_conditional": QT_TRANSLATE_NOOP("outcomes in short", "Conditional"),
        "plan_not_approved": QT_TRANSLATE_NOOP("outcomes in short", "Not approved"),
        "key_tasks_selected": QT_TRANSLATE_NOOP("outcomes in short", "Selected"),
        "key_tasks_amended": QT_TRANSLATE_NOOP("outcomes in short", "As amended"),
        "key_tasks_conditional": QT_TRANSLATE_NOOP("outcomes in short", "Conditional"),
        "key_tasks_not_selected": QT_TRANSLATE_NOOP("outcomes in short", "Not selected"),
        "corrected": QT_TRANSLATE_NOOP("outcomes in short", "Corrected"),
        "not_confirmed": QT_TRANSLATE_NOOP("outcomes in short", "Unconfirmed"),
        "awarded": QT_TRANSLATE_NOOP("outcomes in short", "Awarded"),
        "awarded_amended": QT_TRANSLATE_NOOP("outcomes in short", "As amended"),
        "awarded_conditionally": QT_TRANSLATE_NOOP("outcomes in short", "Conditional"),
        "not_awarded": QT_TRANSLATE_NOOP("outcomes in short", "Not awarded"),
    }
)
PAPER_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "decision": QT_TRANSLATE_NOOP("paper kinds", "Deliberation result"),
        "plan": QT_TRANSLATE_NOOP("paper kinds", "Implementation plan"),
        "key_task_status": QT_TRANSLATE_NOOP("paper kinds", "State of the key tasks"),
        "yearly": QT_TRANSLATE_NOOP("paper kinds", "Results of the year"),
        "recommendation": QT_TRANSLATE_NOOP("paper kinds", "Exemption recommendation"),
        "opinion": QT_TRANSLATE_NOOP("paper kinds", "Opinion"),
        "advice": QT_TRANSLATE_NOOP("paper kinds", "Advice on a consultation"),
        "ratification": QT_TRANSLATE_NOOP("paper kinds", "Ratification"),
        "support": QT_TRANSLATE_NOOP("paper kinds", "Decision on support"),
        "submission": QT_TRANSLATE_NOOP("paper kinds", "Opinion to investigators or a court"),
        "citizen_answer": QT_TRANSLATE_NOOP("paper kinds", "Answer to a citizen"),
        "outcome_notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of the outcome"),
        "selection": QT_TRANSLATE_NOOP("paper kinds", "Result of a selection"),
        "home_office": QT_TRANSLATE_NOOP("paper kinds", "Notice to the home office"),
        "minutes": QT_TRANSLATE_NOOP("paper kinds", "Minutes"),
        "written_sheet": QT_TRANSLATE_NOOP("paper kinds", "Sheets of a written resolution"),
        "written_record": QT_TRANSLATE_NOOP("paper kinds", "Record of a written resolution"),
        "notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of a meeting"),
        "change": QT_TRANSLATE_NOOP("paper kinds", "Change of the agenda"),
        "award_list": QT_TRANSLATE_NOOP("paper kinds", "Award list"),
        "material_request": QT_TRANSLATE_NOOP("paper kinds", "Request for material"),
        "payment_ledger": QT_TRANSLATE_NOOP("paper kinds", "Ledger of support"),
        "ombudsman_notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of the ombudsman"),
        "request_list": QT_TRANSLATE_NOOP("paper kinds", "List of those asked"),
        "hearing_request": QT_TRANSLATE_NOOP("paper kinds", "Request to come and be heard"),
        "return_notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of the return"),
        "audit_request": QT_TRANSLATE_NOOP("paper kinds", "Request to the head of audit"),
        "supplement_request": QT_TRANSLATE_NOOP("paper kinds", "Request for a supplement"),
        "re_review": QT_TRANSLATE_NOOP("paper kinds", "Notice of the re-review"),
        "results_sheet": QT_TRANSLATE_NOOP("paper kinds", "Results of a proposal"),
        "score_sheet": QT_TRANSLATE_NOOP("paper kinds", "Score sheet"),
        "result_table": QT_TRANSLATE_NOOP("paper kinds", "Result table"),
        "adoption": QT_TRANSLATE_NOOP("paper kinds", "Notice of adoption"),
        "non_adoption": QT_TRANSLATE_NOOP("paper kinds", "Notice of non-adoption"),
    }
)
AWAITED: Mapping[str, str] = MappingProxyType(
    {
        "audit_head": QT_TRANSLATE_NOOP("awaited", "Opinion of the head of audit"),
        "consultation": QT_TRANSLATE_NOOP("awaited", "Answer to a prior consultation"),
        "interpretation": QT_TRANSLATE_NOOP("awaited", "Answer where law is only interpreted"),
        "implementation": QT_TRANSLATE_NOOP("awaited", "Report on carrying it out"),
        "improvement": QT_TRANSLATE_NOOP("awaited", "Report on improving the rules"),
        "citizen": QT_TRANSLATE_NOOP("awaited", "Answer to the citizen"),
        "fact_check": QT_TRANSLATE_NOOP("awaited", "Check of the facts"),
        "lawyer": QT_TRANSLATE_NOOP("awaited", "Hiring of a lawyer"),
        "receipts": QT_TRANSLATE_NOOP("awaited", "Contract and receipts"),
        "progress": QT_TRANSLATE_NOOP("awaited", "Report on the proceedings"),
        "material": QT_TRANSLATE_NOOP("awaited", "Material or written answers"),
        "hearing": QT_TRANSLATE_NOOP("awaited", "Hearing"),
    }
)
VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        "genuine": QT_TRANSLATE_NOOP("verdicts", "Genuine"),
        "outdated": QT_TRANSLATE_NOOP("verdicts", "Earlier state"),
        "void": QT_TRANSLATE_NOOP("verdicts", "Declared void"),
        "unregistered": QT_TRANSLATE_NOOP("verdicts", "Not in the register"),
        "untrusted": QT_TRANSLATE_NOOP("verdicts", "Not to be trusted"),
    }
)
CRITERIA: Mapping[str, str] = MappingProxyType(
    {
        "public_interest": QT_TRANSLATE_NOOP("criteria", "Public interest"),
        "active_handling": QT_TRANSLATE_NOOP("criteria", "Active handling"),
        "no_gross_fault": QT_TRANSLATE_NOOP("criteria", "No intent or gross negligence"),
    }
)


def name(one: Enum) -> str:
    """Any of the enums that have words."""
    kind = _place(type(one))
    return translate(CONTEXTS[kind], ENUMS[f"{kind}.{one.name}"])


def names(kind: type[Enum]) -> bool:
    """Whether it is one of them."""
    return _place(kind) in CONTEXTS


def _place(kind: type[Enum]) -> str:
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


def stage_name(stage: matter.Stage) -> str:
    return name(stage)


def meeting_stage_name(stage: meeting.Stage) -> str:
    return name(stage)


def mode_name(mode: meeting.Mode) -> str:
    return name(mode)


def item_stage_name(stage: ballot.Stage) -> str:
    return name(stage)


def resolution_name(resolution: matter.Resolution) -> str:
    return name(resolution)


def choice_name(choice: ballot.Choice) -> str:
    return name(choice)


def ground_name(ground: recusal.Ground) -> str:
    return name(ground)


def disclosure_name(disclosure: matter.Disclosure) -> str:
    return name(disclosure)


def role_name(role: person.Role) -> str:
    return name(role)


def member_kind_name(kind: person.Kind) -> str:
    return name(kind)


def post_name(post: person.Post) -> str:
    return name(post)


def paper_stage_name(stage: paper.Stage) -> str:
    return name(stage)


def kind_name(kind: str) -> str:
    """A kind of matter by its name in KINDS."""
    return translate("matter kinds", KIND_NAMES.get(kind, kind))


def outcome_name(outcome: str) -> str:
    """An outcome of any kind; nothing while there is none."""
    return translate("outcomes", OUTCOMES.get(outcome, outcome)) if outcome else ""


def short_outcome(outcome: str) -> str:
    """The same in a word or two, where its kind is in sight."""
    short = SHORT_OUTCOMES.get(outcome)
    return translate("outcomes in short", short) if short else outcome_name(outcome)


def awaited_name(what: str, of: str = "") -> str:
    """What a matter waits for from somebody else, and from whom where that is told."""
    return " · ".join(filter(None, (translate("awaited", AWAITED.get(what, what)), of)))


def paper_kind_name(kind: str) -> str:
    return translate("paper kinds", PAPER_KINDS.get(kind, kind))


def paper_subject(title: str) -> str:
    """What a paper is about: its title without the kind, which stands before it in the paper's language."""
    return title.partition(" · ")[2] or title


def paper_name(kind: str, title: str) -> str:
    """A paper by its kind, in the window's language, and what it is about."""
    subject = paper_subject(title)
    return title if subject == title else f"{paper_kind_name(kind)} · {subject}"


def verdict_name(verdict: str) -> str:
    """A verdict on a paper's file, by its word: models do not know `signing`."""
    return translate("verdicts", VERDICTS.get(verdict, verdict))


def fingerprint(digest: str) -> str:
    """The start of a fingerprint in fours, as it is read aloud and compared."""
    short = digest[:16].upper()
    return " ".join(short[place : place + 4] for place in range(0, len(short), 4))


def criterion_name(name: str) -> str:
    return translate("criteria", CRITERIA.get(name, name))


def row_name(row: Row) -> str:
    """A row of the rule pack in the window's language; packs carry both."""
    return _either(str(row["ko"]), str(row["en"]))


def _either(korean: str, english: str) -> str:
    return korean if translate("rule packs", "en") == "ko" else english


def row_names(rules: Rules, key: str) -> dict[str, str]:
    """All rows of a table of the rule pack by their keys."""
    return {str(row["key"]): row_name(row) for row in rules.table(key)}


def applied(rules: Rules) -> str:
    """The rules by their titles, as papers name them, each with the day from which that version holds."""
    dated = translate("rule packs", "{title} (from {day})")
    return ", ".join(
        dated.format(title=title, day=dates.short_day(since)) if since else title
        for title, since in rules.versions()
    )


def finding_words(finding: Finding, rules: Rules) -> str:
    """A finding's sentence with its facts, in the window's language."""
    facts = {name: fact(value, rules) for name, value in finding.facts.items()}
    return filled(translate("errors", finding.text), **facts)


def fact(value: object, rules: Rules | None = None) -> object:
    """What a sentence names: our own words translated, days written out; what people typed stays."""
    match value:
        case str() if value in CRITERIA:
            return criterion_name(value)
        case str() if value in OUTCOMES:
            return outcome_name(value)
        case str() if rules and rules.get("exemption.exclusions"):
            return row_names(rules, "exemption.exclusions").get(value, value)
        case RowName():
            return _either(value.ko, value.en)
        case date():
            return dates.day(value)
    return value
