"""Putting together what proves that nothing left the room (离线自证)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rectify_desktop
from rectify_desktop.domain.offline_proof import LedgerKeeping, OfflineProof
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.program.watch_connections import network_use, watch_connections

if TYPE_CHECKING:
    from datetime import datetime

    from rectify_desktop.domain.offline_proof import IntegrityCheck
    from rectify_desktop.services.workspace import Workspace


def offline_proof(
    workspace: Workspace | None, now: datetime, check: IntegrityCheck | None = None
) -> OfflineProof:
    """Return what is known at this moment; the program files are read apart, for it takes time."""
    keeping = None
    if workspace is not None and workspace.path is not None:
        keeping = LedgerKeeping(
            str(workspace.path), str(workspace.backup_folder), workspace.last_backup_at, check
        )
    return OfflineProof(
        now,
        rectify_desktop.__version__,
        watch_connections().count(),
        network_use(),
        str(user_data_folder()),
        ledger=keeping,
    )
