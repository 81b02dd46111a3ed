"""Numbers that name things; NewType keeps a person's number from being passed for an item's."""

from __future__ import annotations

from typing import NewType

PersonId = NewType("PersonId", int)
MatterId = NewType("MatterId", int)
MeetingId = NewType("MeetingId", int)
ItemId = NewType("ItemId", int)
RemarkId = NewType("RemarkId", int)
PaperId = NewType("PaperId", int)
KeyId = NewType("KeyId", int)
AttachmentId = NewType("AttachmentId", int)
AssignmentId = NewType("AssignmentId", int)
ProposalId = NewType("ProposalId", int)
RoundId = NewType("RoundId", int)
MarkSheetId = NewType("MarkSheetId", int)
GrantId = NewType("GrantId", int)
KeyTaskId = NewType("KeyTaskId", int)
PacketId = NewType("PacketId", int)
CaseId = NewType("CaseId", int)
PassiveReportId = NewType("PassiveReportId", int)
ComplaintId = NewType("ComplaintId", int)
OfficialId = NewType("OfficialId", int)
TrainingId = NewType("TrainingId", int)
AttendanceId = NewType("AttendanceId", int)
PromotionId = NewType("PromotionId", int)
OfficeTaskId = NewType("OfficeTaskId", int)
OfficerId = NewType("OfficerId", int)
PaymentId = NewType("PaymentId", int)
PolicyId = NewType("PolicyId", int)
ClaimId = NewType("ClaimId", int)
