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

if TYPE_CHECKING:
    from committee_desk.domain import ballot, matter, meeting, paper, person
    from committee_desk.domain.rules import Row, Rules

translate = QCoreApplication.translate

# By module, class and name, so that the first page does not wait for the whole domain.
ENUMS: Mapping[str, str] = MappingProxyType(
    {
        "packet.Kind.ROUND": QT_TRANSLATE_NOOP("packets", "Round"),
        "packet.Kind.SHEET": QT_TRANSLATE_NOOP("packets", "Signed sheet"),
        "packet.Kind.FORM": QT_TRANSLATE_NOOP("packets", "Form"),
        "packet.Way.SENT": QT_TRANSLATE_NOOP("packets", "Sent"),
        "packet.Way.HANDED_IN": QT_TRANSLATE_NOOP("packets", "Handed in"),
        "packet.Way.TAKEN_IN": QT_TRANSLATE_NOOP("packets", "Taken in"),
        "packet.Reception.NEW": QT_TRANSLATE_NOOP("packets", "New"),
        "packet.Reception.SUPERSEDED": QT_TRANSLATE_NOOP("packets", "A later one is in"),
        "packet.Reception.DUPLICATE": QT_TRANSLATE_NOOP("packets", "In already"),
        "packet.Reception.UNKNOWN_KEY": QT_TRANSLATE_NOOP("packets", "Unknown key"),
        "packet.Reception.WRONG_DESK": QT_TRANSLATE_NOOP("packets", "Another desk's"),
        "packet.Reception.WRONG_ROUND": QT_TRANSLATE_NOOP("packets", "Another round's"),
        "packet.Reception.INCOMPLETE": QT_TRANSLATE_NOOP("packets", "Incomplete"),
        "packet.Reception.BROKEN": QT_TRANSLATE_NOOP("packets", "Broken"),
        "matter.Stage.RECEIVED": QT_TRANSLATE_NOOP("matter stages", "Received"),
        "matter.Stage.RETURNED": QT_TRANSLATE_NOOP("matter stages", "Supplement due"),
        "matter.Stage.READY": QT_TRANSLATE_NOOP("matter stages", "Ready"),
        "matter.Stage.ON_AGENDA": QT_TRANSLATE_NOOP("matter stages", "On an agenda"),
        "matter.Stage.DECIDED": QT_TRANSLATE_NOOP("matter stages", "Decided"),
        "matter.Stage.NOTIFIED": QT_TRANSLATE_NOOP("matter stages", "Notified"),
        "matter.Stage.FOLLOWED_UP": QT_TRANSLATE_NOOP("matter stages", "Followed up"),
        "matter.Stage.CLOSED": QT_TRANSLATE_NOOP("matter stages", "Closed"),
        "matter.Stage.WITHDRAWN": QT_TRANSLATE_NOOP("matter stages", "Withdrawn"),
        "matter.Stage.REJECTED": QT_TRANSLATE_NOOP("matter stages", "Returned for good"),
        "meeting.Stage.DRAFT": QT_TRANSLATE_NOOP("meeting stages", "Planned"),
        "meeting.Stage.CONVENED": QT_TRANSLATE_NOOP("meeting stages", "Convened"),
        "meeting.Stage.OPEN": QT_TRANSLATE_NOOP("meeting stages", "In session"),
        "meeting.Stage.CLOSED": QT_TRANSLATE_NOOP("meeting stages", "Closed"),
        "meeting.Stage.CONFIRMED": QT_TRANSLATE_NOOP("meeting stages", "Minutes confirmed"),
        "meeting.Stage.FILED": QT_TRANSLATE_NOOP("meeting stages", "Filed"),
        "meeting.NoticeAnswer.COMES": QT_TRANSLATE_NOOP("answers", "Comes"),
        "meeting.NoticeAnswer.STAYS_AWAY": QT_TRANSLATE_NOOP("answers", "Does not come"),
        "meeting.Mode.IN_PERSON": QT_TRANSLATE_NOOP("meeting modes", "In person"),
        "meeting.Mode.REMOTE": QT_TRANSLATE_NOOP("meeting modes", "Remote video"),
        "lot.Use.TIE": QT_TRANSLATE_NOOP("lots", "To break a tie"),
        "lot.Use.SPEAKING": QT_TRANSLATE_NOOP("lots", "Order of speaking"),
        "lot.Use.DESIGNATION": QT_TRANSLATE_NOOP("lots", "Designation of members"),
        "lot.Use.SIGNERS": QT_TRANSLATE_NOOP("lots", "Who signs the minutes"),
        "lot.Use.OTHER": QT_TRANSLATE_NOOP("lots", "Something else"),
        "ballot.Stage.WAITING": QT_TRANSLATE_NOOP("item stages", "Waiting"),
        "ballot.Stage.TAKEN_UP": QT_TRANSLATE_NOOP("item stages", "Taken up"),
        "ballot.Stage.DECLARED": QT_TRANSLATE_NOOP("item stages", "Declared"),
        "ballot.Stage.WITHDRAWN": QT_TRANSLATE_NOOP("item stages", "Taken off the agenda"),
        "result.Choice.YES": QT_TRANSLATE_NOOP("choices", "In favour"),
        "result.Choice.NO": QT_TRANSLATE_NOOP("choices", "Against"),
        "result.Choice.ABSTAIN": QT_TRANSLATE_NOOP("choices", "Abstained"),
        "ballot.Ground.EXCLUSION": QT_TRANSLATE_NOOP("recusals", "Excluded by law"),
        "ballot.Ground.CHALLENGE": QT_TRANSLATE_NOOP("recusals", "Kept away as challenged"),
        "ballot.Ground.AVOIDANCE": QT_TRANSLATE_NOOP("recusals", "Stepped aside"),
        "matter.Resolution.AS_PROPOSED": QT_TRANSLATE_NOOP("resolutions", "Carried as proposed"),
        "matter.Resolution.AMENDED": QT_TRANSLATE_NOOP("resolutions", "Carried as amended"),
        "matter.Resolution.CONDITIONAL": QT_TRANSLATE_NOOP("resolutions", "Carried on a condition"),
        "matter.Resolution.REJECTED": QT_TRANSLATE_NOOP("resolutions", "Rejected"),
        "matter.Resolution.DEFERRED": QT_TRANSLATE_NOOP("resolutions", "Deferred"),
        "matter.Resolution.REPORTED": QT_TRANSLATE_NOOP("resolutions", "Reported"),
        "matter.Disclosure.OPEN": QT_TRANSLATE_NOOP("disclosure classes", "Open"),
        "matter.Disclosure.PARTIAL": QT_TRANSLATE_NOOP("disclosure classes", "Partly open"),
        "matter.Disclosure.CLOSED": QT_TRANSLATE_NOOP("disclosure classes", "Closed"),
        "person.Role.CHAIR": QT_TRANSLATE_NOOP("roles", "Chairperson"),
        "person.Role.VICE_CHAIR": QT_TRANSLATE_NOOP("roles", "Vice-chairperson"),
        "person.Role.MEMBER": QT_TRANSLATE_NOOP("roles", "Member"),
        "person.Role.SECRETARY": QT_TRANSLATE_NOOP("roles", "Secretary"),
        "person.Kind.COMMISSIONED": QT_TRANSLATE_NOOP("member kinds", "Commissioned"),
        "person.Kind.EX_OFFICIO": QT_TRANSLATE_NOOP("member kinds", "Ex officio"),
        "person.Post.NONE": QT_TRANSLATE_NOOP("posts", "None"),
        "person.Post.AUDIT_HEAD": QT_TRANSLATE_NOOP("posts", "Head of audit"),
        "person.Gender.UNSAID": QT_TRANSLATE_NOOP("genders", "Not stated"),
        "person.Gender.FEMALE": QT_TRANSLATE_NOOP("genders", "Woman"),
        "person.Gender.MALE": QT_TRANSLATE_NOOP("genders", "Man"),
        "paper.Stage.ISSUED": QT_TRANSLATE_NOOP("paper stages", "Signing"),
        "paper.Stage.COMPLETE": QT_TRANSLATE_NOOP("paper stages", "Complete"),
        "paper.Stage.SUPERSEDED": QT_TRANSLATE_NOOP("paper stages", "Superseded"),
        "paper.Stage.VOID": QT_TRANSLATE_NOOP("paper stages", "Void"),
        "poll.Ballot.BY_NAME": QT_TRANSLATE_NOOP("ballots", "By name"),
        "poll.Ballot.PAPER": QT_TRANSLATE_NOOP("ballots", "On paper"),
        "minutes.Answer.OPEN": QT_TRANSLATE_NOOP("corrections", "Waiting"),
        "minutes.Answer.TAKEN_IN": QT_TRANSLATE_NOOP("corrections", "Taken in"),
        "minutes.Answer.REFUSED": QT_TRANSLATE_NOOP("corrections", "Refused"),
        "assignment.Stage.OPEN": QT_TRANSLATE_NOOP("assignments", "Open"),
        "assignment.Stage.DONE": QT_TRANSLATE_NOOP("assignments", "Done"),
        "assignment.Stage.DROPPED": QT_TRANSLATE_NOOP("assignments", "Dropped"),
        "rules.Base.DESIGNATED": QT_TRANSLATE_NOOP("meeting", "Designated"),
        "rules.Base.ALL_MEMBERS": QT_TRANSLATE_NOOP("meeting", "Members"),
        "rules.Recused.STILL_PRESENT": QT_TRANSLATE_NOOP("recused members", "Count as present"),
        "rules.Recused.LEAVE_OPENING": QT_TRANSLATE_NOOP("recused members", "Do not count as present"),
        "packs.Strength.REFUSE": QT_TRANSLATE_NOOP("strengths", "Required"),
        "packs.Strength.WARN": QT_TRANSLATE_NOOP("strengths", "Caution"),
        "packs.Strength.INFORM": QT_TRANSLATE_NOOP("strengths", "Note"),
        "grant.Receiver.PERSON": QT_TRANSLATE_NOOP("award receivers", "An official"),
        "grant.Receiver.DEPARTMENT": QT_TRANSLATE_NOOP("award receivers", "A department"),
        "grant.Stage.OPEN": QT_TRANSLATE_NOOP("award states", "To be carried out"),
        "grant.Stage.DONE": QT_TRANSLATE_NOOP("award states", "Carried out"),
        "grant.Stage.NOT_DONE": QT_TRANSLATE_NOOP("award states", "Given up"),
        "grant.Stage.VOID": QT_TRANSLATE_NOOP("award states", "Void"),
        "grant.Step.IDEA": QT_TRANSLATE_NOOP("award steps", "For the idea"),
        "grant.Step.CARRIED_OUT": QT_TRANSLATE_NOOP("award steps", "For what was carried out"),
        "grant.Measure.MONEY": QT_TRANSLATE_NOOP("award measures", "Money"),
        "grant.Measure.SPECIAL_PROMOTION": QT_TRANSLATE_NOOP("award measures", "Special promotion"),
        "grant.Measure.SPECIAL_STEP": QT_TRANSLATE_NOOP("award measures", "Special step"),
        "grant.Measure.TOP_BONUS": QT_TRANSLATE_NOOP("award measures", "Highest performance bonus"),
        "grant.Measure.SPECIAL_LEAVE": QT_TRANSLATE_NOOP("award measures", "Special leave"),
        "grant.Measure.SHORTER_ACTING": QT_TRANSLATE_NOOP(
            "award measures", "Shorter wait for the acting grade"
        ),
        "grant.Measure.POINTS": QT_TRANSLATE_NOOP("award measures", "Points in the rating"),
        "grant.Measure.SHORTER_SERVICE": QT_TRANSLATE_NOOP("award measures", "Shorter wait for promotion"),
        "grant.Measure.TRANSFER": QT_TRANSLATE_NOOP("award measures", "Transfer to a desired department"),
        "grant.Measure.TRAINING": QT_TRANSLATE_NOOP("award measures", "First choice of training"),
        "awards.Cut.CAP": QT_TRANSLATE_NOOP("award cuts", "Lowered by the cap"),
        "awards.Cut.BUDGET": QT_TRANSLATE_NOOP("award cuts", "Beyond the budget"),
        "exemption.Audit.BAI": QT_TRANSLATE_NOOP("audits", "Board of Audit and Inspection"),
        "exemption.Audit.ADMINISTRATIVE": QT_TRANSLATE_NOOP(
            "audits", "Under the administrative audit regulations"
        ),
        "exemption.Audit.OWN": QT_TRANSLATE_NOOP("audits", "The office's own audit"),
        "exemption.Asker.OFFICIAL": QT_TRANSLATE_NOOP("askers", "The official concerned"),
        "exemption.Asker.HEAD": QT_TRANSLATE_NOOP("askers", "The head of the local government"),
        "exemption.Judged.OPEN": QT_TRANSLATE_NOOP("findings", "Not judged yet"),
        "exemption.Judged.MET": QT_TRANSLATE_NOOP("findings", "Met"),
        "exemption.Judged.PARTLY": QT_TRANSLATE_NOOP("findings", "Partly met"),
        "exemption.Judged.NOT_MET": QT_TRANSLATE_NOOP("findings", "Not met"),
        "opinion.Option.NONE": QT_TRANSLATE_NOOP("options", "Neither"),
        "opinion.Option.FIRST": QT_TRANSLATE_NOOP("options", "The first"),
        "opinion.Option.SECOND": QT_TRANSLATE_NOOP("options", "The second"),
        "handling.Why.ASKED": QT_TRANSLATE_NOOP("handling", "The proposer asks"),
        "handling.Why.CARRIED_OUT": QT_TRANSLATE_NOOP("handling", "The same was carried out"),
        "handling.Mark.SU": QT_TRANSLATE_NOOP("handling", "Excellent"),
        "handling.Mark.U": QT_TRANSLATE_NOOP("handling", "Good"),
        "handling.Mark.MI": QT_TRANSLATE_NOOP("handling", "Fair"),
        "handling.Mark.YANG": QT_TRANSLATE_NOOP("handling", "Poor"),
        "handling.Mark.GA": QT_TRANSLATE_NOOP("handling", "Without result"),
        "payment.Move.PAID": QT_TRANSLATE_NOOP("ledger", "Paid"),
        "payment.Move.RECALLED": QT_TRANSLATE_NOOP("ledger", "Asked back"),
        "payment.Move.RETURNED": QT_TRANSLATE_NOOP("ledger", "Returned"),
        "payment.Move.WAIVED": QT_TRANSLATE_NOOP("ledger", "Return waived"),
        "support.Proceedings.DISCIPLINE": QT_TRANSLATE_NOOP("supports", "Disciplinary case"),
        "support.Proceedings.INVESTIGATION": QT_TRANSLATE_NOOP("supports", "Investigation before indictment"),
        "support.Proceedings.CRIMINAL": QT_TRANSLATE_NOOP("supports", "Criminal trial, after acquittal"),
        "support.Proceedings.CIVIL": QT_TRANSLATE_NOOP("supports", "Civil suit"),
        "support.Conclusion.CLEARED": QT_TRANSLATE_NOOP("endings", "Ended without discipline"),
        "support.Conclusion.DISCIPLINED": QT_TRANSLATE_NOOP("endings", "Disciplined"),
        "support.Conclusion.NOT_INDICTED": QT_TRANSLATE_NOOP("endings", "Not indicted"),
        "support.Conclusion.INDICTED": QT_TRANSLATE_NOOP("endings", "Indicted"),
        "support.Conclusion.ACQUITTED": QT_TRANSLATE_NOOP("endings", "Acquittal final"),
        "support.Conclusion.CONVICTED": QT_TRANSLATE_NOOP("endings", "Conviction final"),
        "support.Conclusion.JUDGED": QT_TRANSLATE_NOOP("endings", "Judgment final"),
        "support.Conclusion.SETTLED": QT_TRANSLATE_NOOP("endings", "Settled or withdrawn"),
        "submission.Proceeding.INVESTIGATION": QT_TRANSLATE_NOOP("proceedings", "Investigation"),
        "submission.Proceeding.CRIMINAL": QT_TRANSLATE_NOOP("proceedings", "Criminal trial"),
        "submission.Proceeding.CIVIL": QT_TRANSLATE_NOOP("proceedings", "Civil suit"),
        "citizen.Refused.PETITION": QT_TRANSLATE_NOOP("refused before", "A petition"),
        "citizen.Refused.PROPOSAL": QT_TRANSLATE_NOOP("refused before", "A proposal"),
        "key_task.Status.ON_COURSE": QT_TRANSLATE_NOOP("key task states", "On course"),
        "key_task.Status.DELAYED": QT_TRANSLATE_NOOP("key task states", "Delayed"),
        "key_task.Status.DONE": QT_TRANSLATE_NOOP("key task states", "Done"),
        "known.Known.OPEN": QT_TRANSLATE_NOOP("answers", "Not answered yet"),
        "known.Known.YES": QT_TRANSLATE_NOOP("answers", "Yes"),
        "known.Known.NO": QT_TRANSLATE_NOOP("answers", "No"),
        "round.Stage.OPEN": QT_TRANSLATE_NOOP("round stages", "Being marked"),
        "round.Stage.FIXED": QT_TRANSLATE_NOOP("round stages", "Sheets fixed"),
        "round.Stage.REVEALED": QT_TRANSLATE_NOOP("round stages", "Marks revealed"),
        "round.Stage.DISCUSSED": QT_TRANSLATE_NOOP("round stages", "Second round"),
        "round.Stage.CLOSED": QT_TRANSLATE_NOOP("round stages", "Closed"),
        "round.Visibility.OWN_FIRST": QT_TRANSLATE_NOOP("visibility", "Once one's own are in"),
        "round.Visibility.AFTER_CLOSING": QT_TRANSLATE_NOOP("visibility", "Once the round is closed"),
        "proposal.Stage.DISCOVERED": QT_TRANSLATE_NOOP("proposal stages", "Discovered"),
        "proposal.Stage.SUPPLEMENTED": QT_TRANSLATE_NOOP("proposal stages", "Supplemented"),
        "proposal.Stage.ADOPTED": QT_TRANSLATE_NOOP("proposal stages", "Adopted"),
        "proposal.Stage.NURTURED": QT_TRANSLATE_NOOP("proposal stages", "Nurtured"),
        "proposal.Stage.DECIDED": QT_TRANSLATE_NOOP("proposal stages", "Decided quickly"),
        "proposal.Stage.SHARED": QT_TRANSLATE_NOOP("proposal stages", "Shared"),
        "proposal.Kind.IDEA": QT_TRANSLATE_NOOP("proposal kinds", "Idea"),
        "proposal.Kind.CARRIED_OUT": QT_TRANSLATE_NOOP("proposal kinds", "Carried out"),
        "proposal.Kind.OPEN_CALL": QT_TRANSLATE_NOOP("proposal kinds", "Open call"),
        "employment.Employment.UNSAID": QT_TRANSLATE_NOOP("employments", "Not stated"),
        "employment.Employment.GENERAL": QT_TRANSLATE_NOOP("employments", "General service"),
        "employment.Employment.SPECIAL": QT_TRANSLATE_NOOP("employments", "Special service"),
        "employment.Employment.POLITICAL": QT_TRANSLATE_NOOP("employments", "Political or extraordinary"),
        "employment.Employment.TERM": QT_TRANSLATE_NOOP("employments", "Fixed-term official"),
        "employment.Employment.PART_TIME": QT_TRANSLATE_NOOP("employments", "Part-time official"),
        "employment.Employment.PUBLIC_SERVICE": QT_TRANSLATE_NOOP("employments", "Public-service worker"),
        "employment.Employment.FIXED_TERM": QT_TRANSLATE_NOOP("employments", "Fixed-term worker"),
        "employment.Employment.CITIZEN": QT_TRANSLATE_NOOP("employments", "Citizen"),
        "proposal.Feasibility.POSSIBLE": QT_TRANSLATE_NOOP("feasibility", "Can be carried out"),
        "proposal.Feasibility.PARTLY": QT_TRANSLATE_NOOP("feasibility", "Can be carried out in part"),
        "proposal.Feasibility.IMPOSSIBLE": QT_TRANSLATE_NOOP("feasibility", "Cannot be carried out"),
        "training.Audience.ALL": QT_TRANSLATE_NOOP("training audiences", "All staff"),
        "training.Audience.MANAGERS": QT_TRANSLATE_NOOP("training audiences", "Managers"),
        "training.Audience.STUDY_GROUP": QT_TRANSLATE_NOOP("training audiences", "Study group"),
        "training.Audience.NEWCOMERS": QT_TRANSLATE_NOOP("training audiences", "Newcomers"),
        "timeline.Event.RECEIVED": QT_TRANSLATE_NOOP("timeline", "Received"),
        "timeline.Event.RETURNED": QT_TRANSLATE_NOOP("timeline", "Supplement asked for"),
        "timeline.Event.SUPPLEMENT_DUE": QT_TRANSLATE_NOOP("timeline", "Supplement due"),
        "timeline.Event.SUPPLEMENTED": QT_TRANSLATE_NOOP("timeline", "Supplemented"),
        "timeline.Event.ASKED": QT_TRANSLATE_NOOP("timeline", "Asked for"),
        "timeline.Event.REPLIED": QT_TRANSLATE_NOOP("timeline", "Reply"),
        "timeline.Event.MISSED": QT_TRANSLATE_NOOP("timeline", "Nothing came"),
        "timeline.Event.DROPPED": QT_TRANSLATE_NOOP("timeline", "Taken back"),
        "timeline.Event.PROCEEDINGS_ENDED": QT_TRANSLATE_NOOP("timeline", "Proceedings ended"),
        "timeline.Event.REPLY_DUE": QT_TRANSLATE_NOOP("timeline", "Reply due"),
        "timeline.Event.MEET_DUE": QT_TRANSLATE_NOOP("timeline", "Meeting due"),
        "timeline.Event.DECIDE_DUE": QT_TRANSLATE_NOOP("timeline", "Decision due"),
        "timeline.Event.ENDED": QT_TRANSLATE_NOOP("timeline", "Withdrawn or returned for good"),
        "timeline.Event.DECIDED": QT_TRANSLATE_NOOP("timeline", "Decided"),
        "timeline.Event.NOTIFIED": QT_TRANSLATE_NOOP("timeline", "Told"),
        "timeline.Event.PUBLISHED": QT_TRANSLATE_NOOP("timeline", "Published"),
        "timeline.Event.FOLLOWED_UP": QT_TRANSLATE_NOOP("timeline", "Followed up"),
        "timeline.Event.REACHED": QT_TRANSLATE_NOOP("timeline", "Stage reached"),
        "timeline.Event.ANSWERED": QT_TRANSLATE_NOOP("timeline", "Answered"),
        "timeline.Event.ANSWER_DUE": QT_TRANSLATE_NOOP("timeline", "Answer due"),
        "timeline.Event.STEP_DONE": QT_TRANSLATE_NOOP("timeline", "Milestone done"),
        "timeline.Event.STEP_DUE": QT_TRANSLATE_NOOP("timeline", "Milestone due"),
        "timeline.Event.REPORTED": QT_TRANSLATE_NOOP("timeline", "Quarter reported"),
        "timeline.Event.LED_BY": QT_TRANSLATE_NOOP("timeline", "Lead changed"),
        "timeline.Event.PROMISED": QT_TRANSLATE_NOOP("timeline", "Reward promised"),
        "timeline.Event.PROMISE_DUE": QT_TRANSLATE_NOOP("timeline", "Reward due"),
        "timeline.Event.KEPT": QT_TRANSLATE_NOOP("timeline", "Reward carried out"),
        "timeline.Event.PAID": QT_TRANSLATE_NOOP("timeline", "Support"),
        "timeline.Event.WRITTEN": QT_TRANSLATE_NOOP("timeline", "Case written"),
        "timeline.Event.RELEASED": QT_TRANSLATE_NOOP("timeline", "Case released"),
        "timeline.Event.WON": QT_TRANSLATE_NOOP("timeline", "Award from outside"),
        "timeline.Event.PROMOTED": QT_TRANSLATE_NOOP("timeline", "Told to people"),
        "timeline.Event.CAME": QT_TRANSLATE_NOOP("timeline", "Came"),
        "timeline.Event.MOVED": QT_TRANSLATE_NOOP("timeline", "Moved"),
        "timeline.Event.REGRADED": QT_TRANSLATE_NOOP("timeline", "Grade changed"),
        "timeline.Event.LEFT": QT_TRANSLATE_NOOP("timeline", "Left"),
        "timeline.Event.TRAINED": QT_TRANSLATE_NOOP("timeline", "Training"),
        "timeline.Event.CHARGED": QT_TRANSLATE_NOOP("timeline", "Charged"),
        "timeline.Event.DISCHARGED": QT_TRANSLATE_NOOP("timeline", "Charge ended"),
        "timeline.Event.GIVEN": QT_TRANSLATE_NOOP("timeline", "Task given"),
        "timeline.Event.TASK_DUE": QT_TRANSLATE_NOOP("timeline", "Task due"),
        "timeline.Event.TASK_DONE": QT_TRANSLATE_NOOP("timeline", "Task done"),
        "timeline.Event.COMPLAINED": QT_TRANSLATE_NOOP("timeline", "Complaints"),
        "key_task.Mark.DONE": QT_TRANSLATE_NOOP("timeline", "done"),
        "key_task.Mark.LATE": QT_TRANSLATE_NOOP("timeline", "past its day"),
        "key_task.Mark.AHEAD": QT_TRANSLATE_NOOP("timeline", "ahead"),
        "officer.Charge.DEPARTMENT": QT_TRANSLATE_NOOP("charges", "Dedicated department"),
        "officer.Charge.RESPONSIBLE": QT_TRANSLATE_NOOP("charges", "Responsible officer"),
        "officer.Charge.PROTECTION": QT_TRANSLATE_NOOP("charges", "Protection officer"),
        "training.Mode.IN_PERSON": QT_TRANSLATE_NOOP("training modes", "In person"),
        "training.Mode.REMOTE": QT_TRANSLATE_NOOP("training modes", "By broadcast"),
        "passive_report.Channel.E_PEOPLE": QT_TRANSLATE_NOOP("report channels", "e-People"),
        "passive_report.Channel.CENTER": QT_TRANSLATE_NOOP("report channels", "The office's own center"),
        "passive_report.Channel.ACRC": QT_TRANSLATE_NOOP("report channels", "ACRC"),
        "passive_report.Channel.OTHER": QT_TRANSLATE_NOOP("report channels", "Telephone, visit or letter"),
        "passive_report.Stage.IN_HAND": QT_TRANSLATE_NOOP("report stages", "In hand"),
        "passive_report.Stage.ANSWERED": QT_TRANSLATE_NOOP("report stages", "Answered"),
        "passive_report.Outcome.OPEN": QT_TRANSLATE_NOOP("report outcomes", "Not said yet"),
        "passive_report.Outcome.PASSIVE": QT_TRANSLATE_NOOP("report outcomes", "Passive"),
        "passive_report.Outcome.NOT_PASSIVE": QT_TRANSLATE_NOOP("report outcomes", "Not passive"),
        "passive_report.Outcome.TRANSFERRED": QT_TRANSLATE_NOOP("report outcomes", "Transferred"),
        "passive_report.Outcome.CLOSED": QT_TRANSLATE_NOOP("report outcomes", "Closed, repeated"),
        "passive_report.Outcome.WITHDRAWN": QT_TRANSLATE_NOOP("report outcomes", "Withdrawn"),
        "method.Form.POINTS": QT_TRANSLATE_NOOP("settings", "Points"),
        "method.Form.WEIGHTED": QT_TRANSLATE_NOOP("settings", "Weighted points"),
        "method.Average.MEAN": QT_TRANSLATE_NOOP("settings", "Mean"),
        "method.Average.MEDIAN": QT_TRANSLATE_NOOP("settings", "Median"),
        "method.Average.TRIMMED": QT_TRANSLATE_NOOP("settings", "Mean without the highest and the lowest"),
        "method.Average.WINSORISED": QT_TRANSLATE_NOOP("settings", "Mean with the outermost drawn in"),
        "method.Level.TOTAL": QT_TRANSLATE_NOOP("settings", "The total"),
        "method.Level.CRITERION": QT_TRANSLATE_NOOP("settings", "Each criterion"),
        "method.Ranking.COMPETITION": QT_TRANSLATE_NOOP("settings", "1, 1, 3"),
        "method.Ranking.DENSE": QT_TRANSLATE_NOOP("settings", "1, 1, 2"),
        "method.Reading.ROUNDED": QT_TRANSLATE_NOOP("settings", "The rounded value"),
        "method.Reading.EXACT": QT_TRANSLATE_NOOP("settings", "The exact value"),
    }
)
CONTEXTS: Mapping[str, str] = MappingProxyType(
    {
        "matter.Stage": "matter stages",
        "meeting.Stage": "meeting stages",
        "meeting.NoticeAnswer": "answers",
        "lot.Use": "lots",
        "meeting.Mode": "meeting modes",
        "ballot.Stage": "item stages",
        "result.Choice": "choices",
        "ballot.Ground": "recusals",
        "matter.Resolution": "resolutions",
        "matter.Disclosure": "disclosure classes",
        "person.Role": "roles",
        "person.Kind": "member kinds",
        "person.Post": "posts",
        "person.Gender": "genders",
        "paper.Stage": "paper stages",
        "poll.Ballot": "ballots",
        "minutes.Answer": "corrections",
        "assignment.Stage": "assignments",
        "rules.Base": "meeting",
        "rules.Recused": "recused members",
        "packs.Strength": "strengths",
        "grant.Receiver": "award receivers",
        "grant.Stage": "award states",
        "grant.Step": "award steps",
        "grant.Measure": "award measures",
        "awards.Cut": "award cuts",
        "exemption.Audit": "audits",
        "exemption.Asker": "askers",
        "exemption.Judged": "findings",
        "opinion.Option": "options",
        "support.Proceedings": "supports",
        "support.Conclusion": "endings",
        "payment.Move": "ledger",
        "handling.Why": "handling",
        "handling.Mark": "handling",
        "submission.Proceeding": "proceedings",
        "citizen.Refused": "refused before",
        "key_task.Status": "key task states",
        "known.Known": "answers",
        "round.Stage": "round stages",
        "round.Visibility": "visibility",
        "packet.Kind": "packets",
        "packet.Way": "packets",
        "packet.Reception": "packets",
        "proposal.Stage": "proposal stages",
        "proposal.Kind": "proposal kinds",
        "employment.Employment": "employments",
        "proposal.Feasibility": "feasibility",
        "passive_report.Channel": "report channels",
        "training.Audience": "training audiences",
        "training.Mode": "training modes",
        "officer.Charge": "charges",
        "passive_report.Stage": "report stages",
        "timeline.Event": "timeline",
        "key_task.Mark": "timeline",
        "passive_report.Outcome": "report outcomes",
        "method.Form": "settings",
        "method.Average": "settings",
        "method.Level": "settings",
        "method.Ranking": "settings",
        "method.Reading": "settings",
    }
)
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
        "selection": QT_TRANSLATE_NOOP("paper kinds", "Result of a selection"),
        "home_office": QT_TRANSLATE_NOOP("paper kinds", "Notice to the home office"),
        "minutes": QT_TRANSLATE_NOOP("paper kinds", "Minutes"),
        "written_sheet": QT_TRANSLATE_NOOP("paper kinds", "Sheets of a written resolution"),
        "written_record": QT_TRANSLATE_NOOP("paper kinds", "Record of a written resolution"),
        "notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of a meeting"),
        "change": QT_TRANSLATE_NOOP("paper kinds", "Change of the agenda"),
        "award_list": QT_TRANSLATE_NOOP("paper kinds", "Award list"),
        "material_request": QT_TRANSLATE_NOOP("paper kinds", "Request for material"),
        "ombudsman_notice": QT_TRANSLATE_NOOP("paper kinds", "Notice of the ombudsman"),
        "request_list": QT_TRANSLATE_NOOP("paper kinds", "List of those asked"),
        "hearing_request": QT_TRANSLATE_NOOP("paper kinds", "Request to come and be heard"),
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
    """Any of the enums above."""
    kind = _place(type(one))
    return translate(CONTEXTS[kind], ENUMS[f"{kind}.{one.name}"])


def names(kind: type[Enum]) -> bool:
    """Whether it is one of the enums above."""
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


def ground_name(ground: ballot.Ground) -> str:
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


def awaited_name(what: str, of: str = "") -> str:
    """What a matter waits for from somebody else, and from whom where that is told."""
    return " · ".join(filter(None, (translate("awaited", AWAITED.get(what, what)), of)))


def paper_kind_name(kind: str) -> str:
    return translate("paper kinds", PAPER_KINDS.get(kind, kind))


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
