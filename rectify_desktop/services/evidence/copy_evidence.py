"""Copying files in as evidence, without the ledger and so off the window's thread.

What was copied is entered afterwards as one step (``keep_evidence``). A file copied but never
entered is not evidence; one whose copying was stopped is taken away again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.file_names import shown_name, suffix_of
from rectify_desktop.errors import Cancelled, RectifyError, SourceRefused
from rectify_desktop.storage.evidence_archives import unpacked
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from rectify_desktop.storage.evidence_files import EvidenceFiles

_ARCHIVE = ".zip"
_KILOBYTE = 1024


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A file that lies in the evidence folder but is not entered yet."""

    sha256: str
    original_name: str


@dataclass(frozen=True, slots=True)
class CopiedFiles:
    """What became of the files given: those copied, and a sentence for each that was not."""

    files: tuple[CopiedFile, ...]
    refused: tuple[str, ...] = ()


@dataclass(slots=True)
class Kilobytes:
    """Counts bytes and tells them on in kilobytes, which the signals of a window can carry."""

    checkpoint: Callable[[int, int], None] | None
    total: int
    _done: int = 0

    def __call__(self, size: int) -> None:
        """Hear of some more bytes."""
        self._done += size
        if self.checkpoint is not None:
            total = max(self.total, self._done)
            self.checkpoint(self._done // _KILOBYTE, total // _KILOBYTE + 1)


def copy_files(
    files: EvidenceFiles,
    sources: Iterable[Path],
    checkpoint: Callable[[int, int], None] | None = None,
) -> CopiedFiles:
    """Copy files, all files of folders and all files of archives (.zip) in, each by itself.

    One that is refused stops no other. ``checkpoint`` hears how many kilobytes of how many are
    done; if it raises, nothing that was copied here stays.

    Raises:
        Cancelled: the clerk asked to stop.

    """
    listed = tuple(_each_file(sources))
    copying = _Copying(files, Kilobytes(checkpoint, sum(map(_size, listed))))
    try:
        for path in listed:
            copying.take(path)
    except Cancelled:
        copying.take_back()
        raise
    return CopiedFiles(tuple(copying.copied), tuple(copying.refused))


def is_archive(path: Path) -> bool:
    """Whether a file is an archive whose files are taken one by one."""
    return suffix_of(path.name) == _ARCHIVE


@dataclass(slots=True)
class _Copying:
    """Files on their way into the folder."""

    files: EvidenceFiles
    watch: Kilobytes
    copied: list[CopiedFile] = field(default_factory=list["CopiedFile"])
    refused: list[str] = field(default_factory=list[str])
    _new: list[str] = field(default_factory=list[str])

    def take(self, source: Path) -> None:
        """Copy a file, or all files of an archive."""
        if not is_archive(source):
            self._copy(source, shown_name(source.name))
            return
        try:
            self.files.make_folder()
            for path, name in unpacked(source, self.files.folder):
                if not _is_ignored(shown_name(name)):
                    self._copy(path, shown_name(name))
        except Cancelled:
            raise
        except RectifyError as error:
            self.refused.append(str(error))

    def take_back(self) -> None:
        """Leave the folder as it was."""
        for sha256 in self._new:
            self.files.forget(sha256)

    def _copy(self, path: Path, shown: str) -> None:
        try:
            _must_be_evidence(path, shown)
            kept = self.files.keep(path, self.watch)
        except Cancelled:
            raise
        except RectifyError as error:
            # What an unpacked file is called says nothing to the clerk.
            self.refused.append(str(error).replace(path.name, shown))
            return
        if kept.is_new:
            self._new.append(kept.sha256)
        self.copied.append(CopiedFile(kept.sha256, shown))


def _each_file(sources: Iterable[Path]) -> Iterator[Path]:
    """Go through files, and through folders to their last file; links are not followed."""
    for source in sources:
        if not source.is_dir() or source.is_symlink():
            yield source
            continue
        for path in sorted(source.rglob("*")):
            if not _is_ignored(path.name) and (path.is_symlink() or not path.is_dir()):
                yield path


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _is_ignored(name: str) -> bool:
    """Whether a file is one that programs leave behind, and nobody put there."""
    ignored = vocabulary("evidence")["ignored"]
    return name.startswith((".", "~$")) or name.lower() in ignored


def _must_be_evidence(source: Path, name: str) -> None:
    if suffix_of(name) in vocabulary("evidence")["refused"]:
        raise SourceRefused(f"“{name}”是程序或快捷方式，不能作为佐证。", source)
