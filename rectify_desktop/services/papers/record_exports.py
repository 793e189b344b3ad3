"""Recording exports (导出登记): which file left the house when, known again by its hash."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.drafts import ExportRecord
from rectify_desktop.errors import FileProblem

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from rectify_desktop.domain.terms import Edition
    from rectify_desktop.services.workspace import Workspace


def record_export(
    workspace: Workspace,
    paper: str,
    path: Path,
    *,
    exported_at: datetime,
    edition: Edition | None = None,
    draft_number: int | None = None,
) -> ExportRecord:
    """Enter into the log that a paper was exported; undo does not take it back.

    Raises:
        FileProblem: the file cannot be read.
        DatabaseReadOnly: the ledger can only be looked at.

    """
    sha256, size = _fingerprint(path)
    record = ExportRecord(
        round_id=workspace.current_round().id,
        paper=paper,
        file_name=path.name,
        sha256=sha256,
        size=size,
        exported_at=exported_at,
        edition=edition,
        draft_number=draft_number,
        chain_head=workspace.chain_head,
    )
    with workspace.event(f"导出{paper}"):
        workspace.exports.add(record)
    return record


def exports(workspace: Workspace) -> list[ExportRecord]:
    """Return what was exported in the current round, newest first."""
    return workspace.exports.of_round(workspace.current_round().id)


def recognise(workspace: Workspace, path: Path) -> ExportRecord | None:
    """Return which export a file is, byte for byte; None if it is none of ours, or was changed.

    Raises:
        FileProblem: the file cannot be read.

    """
    sha256, _ = _fingerprint(path)
    found = workspace.exports.with_hash(sha256)
    return found[0] if found else None


def _fingerprint(path: Path) -> tuple[str, int]:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            return digest.hexdigest(), file.tell()
    except OSError as error:
        reason = error.strerror or error
        raise FileProblem(f"“{path.name}”读不出来（{reason}），请检查文件。", path) from error
