"""Backing up evidence files: a second place beside the backups, and a whole set to carry away.

The second place lies in the folder of backups, so that whoever carries that folder to another
machine carries the files too. On disks with hard links it costs no room: a file that is deleted or
moved with its folder is still there. It saves nobody from a broken disk; the whole set does.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.file_names import safe_name
from rectify_desktop.errors import FileProblem, RuleViolation, TargetRefused
from rectify_desktop.files import sync_folder, write_refusal
from rectify_desktop.services.evidence.copy_evidence import Kilobytes
from rectify_desktop.services.evidence.find_evidence import absent_files, named_files
from rectify_desktop.storage.evidence_backups import without_backup
from rectify_desktop.storage.evidence_files import EvidenceFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class WholeSet:
    """A ledger and its evidence, carried to another place; ``missing`` counts lost files."""

    folder: Path
    files: int
    missing: int


def copy_evidence_backups(
    ledger: Path, checkpoint: Callable[[int, int], None] | None = None
) -> int:
    """Copy what a backup could not link; return how many files were copied.

    Raises:
        Cancelled: the clerk asked to stop; what was copied until then stays.
        DiskFull, TargetRefused: there is no room or no right.

    """
    kept, second = EvidenceFiles.of(ledger), EvidenceFiles.of_backups(ledger)
    left = without_backup(ledger)
    watch = Kilobytes(checkpoint, sum(map(kept.size_of, left)))
    for sha256 in left:
        second.keep(kept.path_of(sha256), watch)
    return len(left)


def recover_evidence(workspace: Workspace) -> int:
    """Put back files that are gone and lie beside the backups still; return how many.

    A backup that was opened by itself, as from a carried folder, has them beside it.
    """
    path = workspace.path
    if path is None:
        return 0
    kept, absent = EvidenceFiles.of(path), absent_files(workspace)
    left = set(absent)
    for second in (EvidenceFiles.of_backups(path), EvidenceFiles.beside(path)):
        for sha256 in sorted(filter(second.holds, left)):
            if not kept.take_over(sha256, second):
                kept.keep(second.path_of(sha256))
            left.remove(sha256)
    return len(absent) - len(left)


def set_name(ledger: Path, now: datetime) -> str:
    """Return the proposed name of a whole set."""
    return f"{safe_name(ledger.stem)} 整套备份 {now:%Y-%m-%d %H%M}"


def carry_away(
    backup: Path,
    ledger: Path,
    named: Collection[str],
    target: Path,
    checkpoint: Callable[[int, int], None] | None = None,
) -> WholeSet:
    """Make a folder that opens by itself elsewhere: a verified backup and the evidence it names.

    Raises:
        Cancelled: the clerk asked to stop; nothing is left behind.
        TargetRefused: the folder exists already, or cannot be written.
        DiskFull: there is no room; nothing is left behind.

    """
    if target.exists():
        raise TargetRefused(f"“{target.name}”已经存在，请另取名称；原有内容未动。", target)
    try:
        work = Path(tempfile.mkdtemp(prefix=".carrying-", dir=target.parent))
    except OSError as error:
        raise write_refusal(error, target) from error
    try:
        shutil.copyfile(backup, work / ledger.name)
        copied = _copy_files(ledger, named, work / ledger.name, checkpoint)
        work.chmod(0o755)
        work.rename(target)
    except OSError as error:
        raise write_refusal(error, target) from error
    finally:
        with suppress(OSError):
            shutil.rmtree(work)
    sync_folder(target.parent)
    return WholeSet(target, copied, len(named) - copied)


def named_for_set(workspace: Workspace) -> frozenset[str]:
    """Return the files a whole set of an open ledger has to hold.

    Raises:
        RuleViolation: the ledger lies in memory.

    """
    if workspace.path is None:
        raise RuleViolation("这份台账还没有保存成文件，不能整套备份；请先新建台账文件。")
    return named_files(workspace)


def _copy_files(
    ledger: Path,
    named: Collection[str],
    copy: Path,
    checkpoint: Callable[[int, int], None] | None,
) -> int:
    kept, carried = EvidenceFiles.of(ledger), EvidenceFiles.of(copy)
    watch = Kilobytes(checkpoint, sum(map(kept.size_of, named)))
    count = 0
    for sha256 in sorted(named):
        target = carried.path_of(sha256)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            kept.copy_to(sha256, target, watch)
        except TargetRefused:
            raise
        except FileProblem as error:
            if error.path is None or kept.folder not in error.path.parents:
                raise
            continue
        count += 1
    return count
