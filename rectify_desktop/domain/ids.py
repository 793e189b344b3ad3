"""Identities of everything in a ledger: UUIDs as text, so that desks can exchange them."""

from __future__ import annotations

from typing import NewType
from uuid import uuid4

RoundId = NewType("RoundId", str)
ThemeId = NewType("ThemeId", str)
HeadingId = NewType("HeadingId", str)
FindingId = NewType("FindingId", str)
MeasureId = NewType("MeasureId", str)
DepartmentId = NewType("DepartmentId", str)
PersonId = NewType("PersonId", str)
SeriesId = NewType("SeriesId", str)
ReviewId = NewType("ReviewId", str)
ProgressUpdateId = NewType("ProgressUpdateId", str)
SourceTextId = NewType("SourceTextId", str)
PolicyId = NewType("PolicyId", str)
FundId = NewType("FundId", str)
AccountabilityId = NewType("AccountabilityId", str)
MeetingId = NewType("MeetingId", str)
EvidenceId = NewType("EvidenceId", str)
ExtensionId = NewType("ExtensionId", str)
SupervisionId = NewType("SupervisionId", str)
ClosureId = NewType("ClosureId", str)
PassageEditId = NewType("PassageEditId", str)
WithheldItemId = NewType("WithheldItemId", str)
DraftId = NewType("DraftId", str)
ExportId = NewType("ExportId", str)
MilestoneId = NewType("MilestoneId", str)
RemarkId = NewType("RemarkId", str)
DrawId = NewType("DrawId", str)
EvaluationItemId = NewType("EvaluationItemId", str)
TallyId = NewType("TallyId", str)


def new_id() -> str:
    """Return a fresh identity (32 hexadecimal digits); wrap it in the NewType it stands for."""
    return uuid4().hex
