"""The second place of evidence files, beside the backups of their ledger.

Whoever carries the folder of backups to another machine carries the files too. Where the disk
knows hard links a file lies in both places without taking more room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.evidence_files import EvidenceFiles

if TYPE_CHECKING:
    from pathlib import Path


def link_evidence(ledger: Path) -> int:
    """Let every evidence file lie beside the backups too; return how many must be copied.

    Takes no time to speak of, so that it belongs to every backup.
    """
    kept, second = EvidenceFiles.of(ledger), EvidenceFiles.of_backups(ledger)
    return sum(not second.take_over(sha256, kept) for sha256 in without_backup(ledger))


def without_backup(ledger: Path) -> list[str]:
    """Return the evidence files that do not lie beside the backups yet."""
    kept, second = EvidenceFiles.of(ledger), EvidenceFiles.of_backups(ledger)
    return [sha256 for sha256 in kept.kept() if not second.holds(sha256)]
