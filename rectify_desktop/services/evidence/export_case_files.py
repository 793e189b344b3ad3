"""一案一档: a folder or archive with one folder per finding, its evidence, and catalogues.

Made from values, so that it can run off the window's thread. The target appears as a whole or not
at all.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.file_names import free_name, safe_name, suffix_of
from rectify_desktop.domain.casework.proof import evidence_by_finding
from rectify_desktop.domain.papers.evidence_catalogue import compose_evidence_catalogue
from rectify_desktop.errors import FileProblem, RuleViolation, TargetRefused
from rectify_desktop.files import sync_folder, write_refusal
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.storage.evidence_files import EvidenceFiles

_CATALOGUE = "佐证材料目录.docx"
_ARCHIVE = ".zip"
_TITLE = 24


@dataclass(frozen=True, slots=True)
class CaseFiles:
    """What was exported; ``missing`` is evidence whose file is lost or changed, with the reason."""

    target: Path
    files: int
    missing: tuple[tuple[Evidence, str], ...] = ()


def export_case_files(
    files: EvidenceFiles,
    ledger: Ledger,
    records: CaseRecords,
    target: Path,
    *,
    today: date,
    finding_ids: Collection[FindingId] | None = None,
    checkpoint: Callable[[int, int], None] | None = None,
) -> CaseFiles:
    """Export the case files of all findings, or of some, to a new folder or a .zip.

    ``checkpoint`` hears how many files of how many are done, and may raise to stop.

    Raises:
        RuleViolation: there is nothing to export.
        TargetRefused: the target exists, or its folder cannot be written.
        DiskFull: there is no room; nothing is left behind.

    """
    chosen = [f for f in ledger.findings if finding_ids is None or f.id in finding_ids]
    if not chosen:
        raise RuleViolation("没有选中问题，没有可以导出的档案。")
    if target.exists():
        raise TargetRefused(f"“{target.name}”已经存在，请另取名称；原有内容未动。", target)
    try:
        work = Path(tempfile.mkdtemp(prefix=".exporting-", dir=target.parent))
    except OSError as error:
        raise write_refusal(error, target) from error
    try:
        filled = _Filling(files, ledger, records, today, work / "案卷", checkpoint)
        filled.fill(chosen)
        _put(filled.folder, target, work)
    except OSError as error:
        raise write_refusal(error, target) from error
    finally:
        with suppress(OSError):
            shutil.rmtree(work)
    sync_folder(target.parent)
    return CaseFiles(target, filled.count, tuple(filled.missing))


class _Filling:
    """A folder that is being filled."""

    def __init__(
        self,
        files: EvidenceFiles,
        ledger: Ledger,
        records: CaseRecords,
        today: date,
        folder: Path,
        checkpoint: Callable[[int, int], None] | None,
    ) -> None:
        self.folder = folder
        self.count = 0
        self.missing: list[tuple[Evidence, str]] = []
        self._files = files
        self._ledger = ledger
        self._records = records
        self._today = today
        self._checkpoint = checkpoint
        self._looked_at = self._total = 0

    def fill(self, findings: list[Finding]) -> None:
        self.folder.mkdir()
        evidence = evidence_by_finding(self._ledger, self._records.evidence)
        self._total = sum(len(evidence[finding.id]) for finding in findings)
        self._write(self.folder, self._catalogue(None))
        taken = {_CATALOGUE.casefold()}
        for finding in findings:
            place = self._ledger.findings.index(finding) + 1
            stem = safe_name(f"{finding.number or place} {finding.title[:_TITLE]}")
            name = free_name(stem, "", taken)
            taken.add(name.casefold())
            folder = self.folder / name
            folder.mkdir()
            self._write(folder, self._catalogue(finding))
            for number, item in enumerate(evidence[finding.id], start=1):
                self._copy(folder, number, item)

    def _copy(self, folder: Path, number: int, item: Evidence) -> None:
        if self._checkpoint is not None:
            self._checkpoint(self._looked_at, self._total)
        self._looked_at += 1
        if not item.has_file:
            return
        name = safe_name(f"{number:02} {item.name}", suffix_of(item.original_name))
        try:
            self._files.copy_to(item.sha256, folder / name)
        except TargetRefused:
            raise
        except FileProblem as error:
            if error.path is not None and self._files.folder in error.path.parents:
                self.missing.append((item, str(error)))
                return
            raise
        self.count += 1

    def _catalogue(self, finding: Finding | None) -> Paper:
        return compose_evidence_catalogue(
            self._ledger, self._records, today=self._today, finding=finding
        )

    def _write(self, folder: Path, paper: Paper) -> None:
        (folder / _CATALOGUE).write_bytes(write_paper_docx(paper))


def _put(folder: Path, target: Path, work: Path) -> None:
    """Bring what was filled to its place in one step."""
    if target.suffix.lower() != _ARCHIVE:
        folder.rename(target)
        return
    archive = work / "案卷.zip"
    root = safe_name(target.stem)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.rglob("*")):
            packed.write(path, f"{root}/{path.relative_to(folder).as_posix()}")
    archive.rename(target)
