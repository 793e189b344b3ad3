"""The files of evidence beside a ledger, each under the SHA-256 of what it holds.

A file is copied, fsynced and renamed before the ledger learns of it: what the ledger names is
whole on the disk. A crash in between leaves a file nobody names, which is never taken for
evidence and never deleted unasked, since an older ledger may still name it.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.errors import FileProblem, SourceRefused
from rectify_desktop.files import sync_folder, write_refusal
from rectify_desktop.storage.places import (
    UNFINISHED,
    evidence_backup_folder,
    evidence_folder,
    evidence_folder_beside,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_CHUNK = 1024 * 1024
_HEX = frozenset("0123456789abcdef")
_DIGEST_LENGTH = 64
LARGEST_BYTES = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that is durably kept; ``is_new`` if it was not there, or not whole, before."""

    sha256: str
    size: int
    is_new: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class EvidenceFiles:
    """The folder of evidence files of one ledger; it is made when the first file comes."""

    folder: Path

    @classmethod
    def of(cls, ledger: Path) -> EvidenceFiles:
        """Return the evidence files of a ledger."""
        return cls(evidence_folder(ledger))

    @classmethod
    def of_backups(cls, ledger: Path) -> EvidenceFiles:
        """Return the second place of the evidence files of a ledger, beside its backups."""
        return cls(evidence_backup_folder(ledger))

    @classmethod
    def beside(cls, backup: Path) -> EvidenceFiles:
        """Return the evidence files that lie in a folder of backups with one of them."""
        return cls(evidence_folder_beside(backup))

    def keep(self, source: Path, watch: Callable[[int], None] | None = None) -> KeptFile:
        """Copy a file into the folder; one that is kept already is not copied again.

        ``watch`` hears how many bytes were copied since the last time, and may raise to stop.

        Raises:
            SourceRefused: it is no ordinary file, empty, too big, or cannot be read.
            DiskFull, TargetRefused: the copy cannot be written; nothing is left behind.

        """
        _must_be_a_file(source)
        self.make_folder()
        try:
            handle, name = tempfile.mkstemp(suffix=UNFINISHED, dir=self.folder)
        except OSError as error:
            raise write_refusal(error, self.folder) from error
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as copy:
                kept = _copied(source, copy.write, self.folder, watch)
                copy.flush()
                os.fsync(copy.fileno())
            is_new = self._put(temporary, kept.sha256)
        except OSError as error:
            raise write_refusal(error, self.folder) from error
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        return replace(kept, is_new=is_new)

    def forget(self, sha256: str) -> None:
        """Take away a file that was kept a moment ago and that no ledger ever named."""
        path = self.path_of(sha256)
        with suppress(OSError):
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            path.unlink(missing_ok=True)

    def take_over(self, sha256: str, other: EvidenceFiles) -> bool:
        """Let a file of another folder lie here too, without copying; whether it does now.

        Only a disk that knows hard links can; others have to copy.
        """
        target = self.path_of(sha256)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(other.path_of(sha256))
        except FileExistsError:
            return True
        except OSError:
            return False
        return True

    def make_folder(self) -> None:
        """Make the folder if it is not there yet.

        Raises:
            TargetRefused: it cannot be made.

        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_refusal(error, self.folder) from error

    def path_of(self, sha256: str) -> Path:
        """Return where a file is kept, or would be."""
        if len(sha256) != _DIGEST_LENGTH or not _HEX.issuperset(sha256):
            msg = f"not a SHA-256: {sha256!r}"
            raise ValueError(msg)
        return self.folder / sha256[:2] / sha256

    def holds(self, sha256: str) -> bool:
        """Whether a file of that name is there; what it holds is not looked at."""
        return self.path_of(sha256).is_file()

    def is_whole(self, sha256: str, watch: Callable[[int], None] | None = None) -> bool:
        """Whether the file is there and still holds what it held when it was kept."""
        path = self.path_of(sha256)
        try:
            return path.is_file() and digest_of(path, watch) == sha256
        except OSError:
            return False

    def copy_to(
        self, sha256: str, target: Path, watch: Callable[[int], None] | None = None
    ) -> None:
        """Copy a kept file to ``target``, which must not exist yet.

        ``watch`` hears how many bytes were copied since the last time, and may raise to stop.

        Raises:
            FileProblem: the file is lost or was changed since it was kept.
            DiskFull, TargetRefused: the copy cannot be written.

        """
        source = self.path_of(sha256)
        if not source.is_file():
            raise FileProblem(
                "这份佐证的文件不在了，可能被移走或删除；请从备份或原件重新添加。", source
            )
        try:
            with target.open("xb") as copy:
                copied = _copied(source, copy.write, target, watch)
        except OSError as error:
            raise write_refusal(error, target) from error
        if copied.sha256 != sha256:
            target.unlink(missing_ok=True)
            raise FileProblem("这份佐证的文件在登记以后被改动过，不能作为原件使用。", source)

    def unnamed(self, named: Iterable[str]) -> tuple[str, ...]:
        """Return the kept files that none of the ``named`` ones is: left by a crash or an undo."""
        known = frozenset(named)
        return tuple(sha256 for sha256 in self.kept() if sha256 not in known)

    def remove_strays(self) -> None:
        """Take away copies that a crash left unfinished."""
        with suppress(OSError):
            for stray in self.folder.glob(f"*{UNFINISHED}"):
                stray.unlink(missing_ok=True)

    def size_of(self, sha256: str) -> int:
        """Return the bytes of a kept file; 0 where it is not there."""
        try:
            return self.path_of(sha256).stat().st_size
        except OSError:
            return 0

    def kept(self) -> Iterator[str]:
        """Yield the hash of every file in the folder."""
        if self.folder.is_dir():
            for path in sorted(self.folder.glob("??/*")):
                if len(path.name) == _DIGEST_LENGTH and _HEX.issuperset(path.name):
                    yield path.name

    def _put(self, temporary: Path, sha256: str) -> bool:
        """Bring a copy to its place; False where the very file lay there already."""
        target = self.path_of(sha256)
        if self.is_whole(sha256):
            return False
        target.parent.mkdir(exist_ok=True)
        # Evidence is looked at in copies alone.
        temporary.chmod(stat.S_IRUSR | stat.S_IRGRP)
        with suppress(PermissionError):
            # Windows does not replace a read-only file, and this one is damaged.
            if target.exists():
                target.chmod(stat.S_IRUSR | stat.S_IWUSR)
        temporary.replace(target)
        sync_folder(target.parent)
        sync_folder(self.folder)
        return True


def _must_be_a_file(source: Path) -> None:
    try:
        status = source.lstat()
    except OSError as error:
        raise SourceRefused(
            f"读不到文件“{source.name}”，可能已被移走或没有权限。", source
        ) from error
    if stat.S_ISLNK(status.st_mode):
        raise SourceRefused(f"“{source.name}”是一个链接，请选择它指向的文件。", source)
    if not stat.S_ISREG(status.st_mode):
        raise SourceRefused(f"“{source.name}”不是普通文件，不能作为佐证。", source)
    if status.st_size == 0:
        raise SourceRefused(f"“{source.name}”是空文件，不能作为佐证。", source)
    if status.st_size > LARGEST_BYTES:
        limit = LARGEST_BYTES // _CHUNK
        raise SourceRefused(f"“{source.name}”超过{limit}兆，请压缩或登记存放位置。", source)


def _copied(
    source: Path,
    write: Callable[[bytes], object],
    target: Path,
    watch: Callable[[int], None] | None,
) -> KeptFile:
    """Write a file on and return what was written, read in one go."""
    import hashlib

    digest, size = hashlib.sha256(), 0
    try:
        stream = source.open("rb")
    except OSError as error:
        raise SourceRefused(
            f"读不到文件“{source.name}”，可能正被其他程序占用，请关闭后重试。", source
        ) from error
    with stream:
        while chunk := _read(stream.read, source):
            digest.update(chunk)
            size += len(chunk)
            if watch is not None:
                watch(len(chunk))
            try:
                write(chunk)
            except OSError as error:
                raise write_refusal(error, target) from error
    return KeptFile(digest.hexdigest(), size)


def _read(read: Callable[[int], bytes], source: Path) -> bytes:
    try:
        return read(_CHUNK)
    except OSError as error:
        raise SourceRefused(f"“{source.name}”读到一半出错，请检查磁盘或U盘。", source) from error


def digest_of(path: Path, watch: Callable[[int], None] | None = None) -> str:
    """Return the SHA-256 of what a file holds; ``watch`` hears how many bytes were read."""
    import hashlib

    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            if watch is not None:
                watch(len(chunk))
    return digest.hexdigest()
