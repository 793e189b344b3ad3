"""Files of a .zip as evidence: each is taken out under a name of our own, its own name is text.

Names in archives made by older Chinese programs are GBK without saying so; paths in them are never
followed. An archive is refused before unpacking if it is locked, too big or packed too tightly
(storage.md §6).
"""

from __future__ import annotations

import lzma
import stat
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.errors import SourceRefused
from rectify_desktop.files import write_refusal

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from zipfile import ZipInfo

_UTF8_FLAG = 0x800
_LOCKED_FLAG = 0x1
_MOST_ENTRIES = 2000
_MOST_BYTES = 1024 * 1024 * 1024
_TIGHTEST = 200
# What zipfile and its unpackers raise of a file that is not what it says.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    EOFError,
    UnicodeDecodeError,
    RuntimeError,
    ValueError,
)
_CHUNK = 1024 * 1024


def unpacked(archive: Path, folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each file of an archive, unpacked alone into ``folder`` for as long as it is looked at.

    With it comes the name it had.

    Raises:
        SourceRefused: it is no archive, damaged, locked, too big or packed too tightly.
        DiskFull, TargetRefused: there is no room to unpack it.

    """
    with _read_from(archive):
        packed = zipfile.ZipFile(archive)
    with packed:
        entries = [entry for entry in packed.infolist() if not entry.is_dir()]
        _must_be_harmless(entries, archive)
        try:
            room = tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True)
        except OSError as error:
            raise write_refusal(error, folder) from error
        with room:
            for number, entry in enumerate(entries):
                target = Path(room.name) / f"{number}.tmp"
                _take_out(packed, entry, target, archive)
                yield target, entry_name(entry)
                target.unlink(missing_ok=True)


def entry_name(entry: ZipInfo) -> str:
    """Return the name of an entry as whoever packed it wrote it."""
    if entry.flag_bits & _UTF8_FLAG:
        return entry.filename
    # zipfile has read the bytes as cp437, which loses none of them.
    raw = entry.orig_filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return entry.filename


def _take_out(packed: zipfile.ZipFile, entry: ZipInfo, target: Path, archive: Path) -> None:
    with _read_from(archive):
        source = packed.open(entry)
    with source:
        try:
            copy = target.open("wb")
        except OSError as error:
            raise write_refusal(error, target) from error
        with copy:
            left = entry.file_size
            while left >= 0:
                with _read_from(archive):
                    chunk = source.read(_CHUNK)
                if not chunk:
                    return
                left -= len(chunk)
                try:
                    copy.write(chunk)
                except OSError as error:
                    raise write_refusal(error, target) from error
    raise SourceRefused(f"压缩包“{archive.name}”里的文件大小与登记不符。", archive)


@contextmanager
def _read_from(archive: Path) -> Generator[None]:
    """Say plainly what is wrong with an archive; what a reader of it does is not watched."""
    try:
        yield
    except (*_DAMAGED, OSError) as error:
        reason = f"压缩包“{archive.name}”已损坏或格式不支持，无法打开。"
        raise SourceRefused(reason, archive) from error


def _must_be_harmless(entries: list[ZipInfo], archive: Path) -> None:
    size = sum(entry.file_size for entry in entries)
    small = sum(entry.compress_size for entry in entries) or 1
    if any(entry.flag_bits & _LOCKED_FLAG for entry in entries):
        raise SourceRefused(f"压缩包“{archive.name}”设了密码，请解压后再添加。", archive)
    if any(stat.S_ISLNK(entry.external_attr >> 16) for entry in entries):
        raise SourceRefused(f"压缩包“{archive.name}”里有链接，请解压后再添加。", archive)
    if len(entries) > _MOST_ENTRIES or size > _MOST_BYTES or size / small > _TIGHTEST:
        raise SourceRefused(
            f"压缩包“{archive.name}”里的内容过多或过大，请解压后分批添加。", archive
        )
