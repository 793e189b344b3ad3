"""Identities of everything in a ledger: UUIDs as text, so that desks can exchange them."""

from __future__ import annotations

from os import urandom
from typing import NewType

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
AcceptanceId = NewType("AcceptanceId", str)
RuleSettingId = NewType("RuleSettingId", str)
PrivacyDecisionId = NewType("PrivacyDecisionId", str)


def new_id() -> str:
    """Return a fresh identity (32 hexadecimal digits); wrap it in the NewType it stands for."""
    # As uuid4().hex, without its object: an import of 5,000 findings needs forty thousand of them.
    drawn = urandom(16).hex()
    return f"{drawn[:12]}4{drawn[13:16]}{'89ab'[int(drawn[16], 16) & 3]}{drawn[17:]}"
