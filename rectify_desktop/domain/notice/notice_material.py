"""What a notice is composed from beside the ledger: edits by hand, what is withheld, case work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Edition

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.notice.passages import PassageEdit
    from rectify_desktop.domain.notice.withheld import WithheldItem


@dataclass(frozen=True, slots=True)
class NoticeMaterial:
    """Everything of one round that its notices need beside its ledger, read at one moment."""

    edits: tuple[PassageEdit, ...] = ()
    withheld: tuple[WithheldItem, ...] = ()
    records: CaseRecords | None = None
    privacy: tuple[PrivacyDecision, ...] = ()

    def edits_of(self, edition: Edition) -> dict[PassageKey, PassageEdit]:
        """Return the edits of one edition by what they are of."""
        return {edit.key: edit for edit in self.edits if edit.edition is edition}

    def withheld_from(self, edition: Edition) -> dict[PassageKey, WithheldItem]:
        """Return what an edition leaves out: only the public one leaves anything out."""
        if edition is not Edition.PUBLIC:
            return {}
        return {item.key: item for item in self.withheld}


NO_MATERIAL = NoticeMaterial()


def whole_finding(finding_id: FindingId) -> PassageKey:
    """Return the key of all that a notice says of one finding."""
    return PassageKey(PassageKind.FINDING, finding_id)
