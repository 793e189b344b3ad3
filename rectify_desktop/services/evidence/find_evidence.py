"""Finding evidence files again (找回佐证): lost or changed ones, or the folder of a ledger.

A file is known by what it holds, whatever it is called now. Nothing of the ledger changes: the
file lies again where the ledger looks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation, SourceRefused
from rectify_desktop.files import write_refusal
from rectify_desktop.services.evidence.copy_evidence import Kilobytes
from rectify_desktop.services.evidence.keep_evidence import evidence_files
from rectify_desktop.storage.evidence_files import EvidenceFiles, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.services.workspace import Workspace

_FOLDER = "*.佐证"


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Which files were found again, and how many files were looked at."""

    found: frozenset[str]
    looked_at: int


def named_files(workspace: Workspace) -> frozenset[str]:
    """Return the files that evidence of the ledger names now."""
    held = workspace.casework.evidence.all()
    return frozenset(item.sha256 for item in held if item.has_file)


def absent_files(workspace: Workspace) -> frozenset[str]:
    """Return the files that are named and not there; what they hold is not looked at."""
    return absent_among(workspace, workspace.casework.evidence.all())


def absent_among(workspace: Workspace, evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the files of some evidence that are not there."""
    if workspace.path is None:
        return frozenset()
    files = EvidenceFiles.of(workspace.path)
    named = {item.sha256 for item in evidence if item.has_file}
    return frozenset(sha256 for sha256 in named if not files.holds(sha256))


def find_again(
    files: EvidenceFiles,
    wanted: Collection[str],
    places: Iterable[Path],
    checkpoint: Callable[[int, int], None] | None = None,
) -> FoundFiles:
    """Look through files and folders for those wanted by what they hold, and keep what is found.

    Raises:
        Cancelled: the clerk asked to stop; what was found until then is kept.
        DiskFull, TargetRefused: a file that was found cannot be kept.

    """
    candidates = [path for place in places for path in _files_of(place)]
    watch = Kilobytes(checkpoint, sum(path.stat().st_size for path in candidates))
    found: set[str] = set()
    for path in candidates:
        try:
            sha256 = digest_of(path, watch)
        except OSError:
            # One that cannot be read is not found, and stops no other.
            continue
        if sha256 in wanted and sha256 not in found:
            files.keep(path)
            found.add(sha256)
    return FoundFiles(frozenset(found), len(candidates))


def likely_folder(workspace: Workspace) -> Path | None:
    """Return a folder beside the ledger that holds what its own lacks: the ledger was renamed."""
    absent = absent_files(workspace)
    if workspace.path is None or not absent:
        return None
    own = evidence_files(workspace).folder
    for folder in sorted(workspace.path.parent.glob(_FOLDER)):
        if folder != own and any(map(EvidenceFiles(folder).holds, absent)):
            return folder
    return None


def adopt_folder(workspace: Workspace, folder: Path) -> int:
    """Make another folder of evidence the ledger's own; return how many files are still absent.

    It is renamed where the ledger has none and no other ledger uses it, else its files are taken
    over one by one.

    Raises:
        RuleViolation: the folder holds nothing the ledger names.
        TargetRefused: the folder cannot be moved or copied.

    """
    absent, files = absent_files(workspace), evidence_files(workspace)
    other = EvidenceFiles(folder)
    wanted = [sha256 for sha256 in sorted(absent) if other.holds(sha256)]
    if not wanted:
        raise RuleViolation(f"“{folder.name}”里没有这份台账的佐证文件，请选择其他文件夹。")
    if _is_free_to_move(folder, files):
        try:
            folder.rename(files.folder)
        except OSError as error:
            raise write_refusal(error, files.folder) from error
    else:
        for sha256 in wanted:
            if not files.take_over(sha256, other):
                files.keep(other.path_of(sha256))
    return len(absent_files(workspace))


def _is_free_to_move(folder: Path, files: EvidenceFiles) -> bool:
    ledgers = folder.parent.glob(f"{folder.stem}.*")
    is_used = any(path.is_file() for path in ledgers)
    return not files.folder.exists() and not is_used and folder.parent == files.folder.parent


def _files_of(place: Path) -> Iterator[Path]:
    if place.is_symlink() or not place.exists():
        raise SourceRefused(f"找不到“{place.name}”，可能已被移走。", place)
    paths = sorted(place.rglob("*")) if place.is_dir() else [place]
    yield from (path for path in paths if path.is_file() and not path.is_symlink())
