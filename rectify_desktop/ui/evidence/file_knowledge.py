"""What is known of the files of evidence, as far as somebody looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.evidence_states import FileStanding
from rectify_desktop.services.evidence.find_evidence import absent_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.services.evidence.check_evidence import FileFaults
    from rectify_desktop.services.workspace import Workspace


class FileKnowledge:
    """Looks for files only when others are named; what their hashes told stays known."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._looked_for: frozenset[str] | None = None
        self.standing = FileStanding()

    def look(self, rows: Sequence[Evidence]) -> None:
        """Look which files are there, if others are named than were looked for last."""
        named = frozenset(row.sha256 for row in rows if row.has_file)
        if named == self._looked_for:
            return
        self._looked_for = named
        absent = absent_among(self._workspace, rows)
        known = self.standing
        self.standing = FileStanding(absent, known.changed - absent, known.checked - absent)

    def look_again(self) -> None:
        """Look for all files the next time: they may have been moved while nobody looked."""
        self._looked_for = None

    def forget(self) -> None:
        """Know nothing of any file."""
        self.standing = FileStanding()
        self._looked_for = None

    def learn(self, faults: FileFaults, evidence: Iterable[Evidence]) -> None:
        """Take over what the hashes of all files told."""
        changed = frozenset(item.sha256 for item in faults.changed)
        absent = frozenset(item.sha256 for item in faults.lost)
        held = frozenset(item.sha256 for item in evidence if item.has_file)
        self.standing = FileStanding(absent, changed, held - changed - absent)
