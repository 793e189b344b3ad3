"""Looking at a whole ledger now: its pages, its change log and its newest backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.offline_proof import IntegrityCheck
from rectify_desktop.errors import LedgerProblem
from rectify_desktop.storage.backup_manifests import list_backups
from rectify_desktop.storage.backups import verify_backup

if TYPE_CHECKING:
    from datetime import datetime

    from rectify_desktop.services.workspace import Workspace


def check_integrity(workspace: Workspace, now: datetime) -> IntegrityCheck:
    """Return what a look at everything found; a fault is told, and nothing is changed."""
    entries, backup = 0, ""
    try:
        workspace.must_be_whole()
        entries = workspace.verify_chain()
        newest = list_backups(workspace.path)[:1] if workspace.path else []
        for each in newest:
            backup = verify_backup(each.path).path.name
    except LedgerProblem as problem:
        return IntegrityCheck(now, entries, fault=str(problem))
    return IntegrityCheck(now, entries, backup)
