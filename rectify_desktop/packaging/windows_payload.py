"""What Setup.exe puts on a Windows machine, put together on Linux without a compiler."""

from __future__ import annotations

import ast
import compileall
import io
import re
import shutil
import struct
import sys
import zipfile
from py_compile import PycInvalidationMode
from typing import TYPE_CHECKING

from rectify_desktop.packaging.bill import write_bill
from rectify_desktop.packaging.checksums import write_checksums
from rectify_desktop.packaging.commands import BuildFailed, answer, fresh, need, say
from rectify_desktop.packaging.licences import write_licences
from rectify_desktop.packaging.parts import python_parts, shared_parts
from rectify_desktop.packaging.release import NAME, PROJECT
from rectify_desktop.packaging.wheels import PYTHON
from rectify_desktop.packaging.windows_interpreter import interpreter_part, unpack_interpreter

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

# Launchers of distlib: one shows no console, the other is for the verbs of the command line.
_LAUNCHERS = {
    f"{NAME}.exe": ("w64.exe", "pythonw.exe"),
    f"{NAME}-cli.exe": ("t64.exe", "python.exe"),
}
_START = "from rectify_desktop.__main__ import main\nraise SystemExit(main())\n"
# Wheels of the folder that are for other purposes than running the program.
# (Time zones are asked for by nobody; they are hundreds of files, and every file costs a scan.)
_NOT_INSTALLED = ("pip-", "tzdata-")
_ICON_SIZES = (16, 24, 32, 48, 64, 256)
# Libraries beside the modules that the program imports from Qt.
_QT_LIBRARIES = re.compile(
    r"PySide6/(__init__\.py|_config\.py|_git_pyside_version\.py|py\.typed|support/.*"
    r"|Qt6Svg\.dll|pyside6\.abi3\.dll|msvcp140\w*\.dll|vcruntime140\w*\.dll|concrt140\.dll"
    r"|plugins/(platforms/q(windows|offscreen|minimal)|styles/.*"
    r"|iconengines/.*|imageformats/q(svg|jpeg|gif|ico))[^/]*\.dll"
    r"|translations/qtbase_zh_CN\.qm)$"
)
_FOR_COMPILERS = re.compile(r"^lxml/(includes|isoschematron)/|\.(h|pxd|pxi|pyi|pyx)$")
_QT_IMPORT = re.compile(r"PySide6\.(Qt\w+)")


def assemble(release: Release) -> Path:
    """Put the program for Windows together and return its folder."""
    folder = fresh(release.work / "windows")
    wheels = release.wheels / "windows"
    say("putting the Windows program together")
    unpack_interpreter(wheels, folder / "runtime")
    packages = folder / "Lib"
    for wheel in sorted(wheels.glob("*.whl")):
        if not wheel.name.startswith(_NOT_INSTALLED):
            _unpack(wheel, packages)
    _add_program(packages)
    for name, (launcher, python) in _LAUNCHERS.items():
        write_launcher(release.wheels / "linux", folder / name, launcher, python)
    write_icon(folder / f"{NAME}.ico")
    parts = [interpreter_part(folder / "runtime"), *python_parts(packages), *shared_parts()]
    write_licences(folder / "LICENSES", parts)
    _compile(packages)
    write_bill(folder / "bill-of-materials.json", release, "windows", parts)
    write_checksums(folder)
    return folder


def qt_modules() -> set[str]:
    """Return the modules of Qt that the program imports."""
    sources = (PROJECT / "rectify_desktop" / "ui").rglob("*.py")
    return {name for path in sources for name in _QT_IMPORT.findall(_imports_of(path))}


def is_wanted(name: str, modules: set[str]) -> bool:
    """Whether a file of a wheel belongs into the program, which imports ``modules`` of Qt."""
    if not name.startswith("PySide6/"):
        return ".data/" not in name and not _FOR_COMPILERS.search(name)
    stem = name.removeprefix("PySide6/")
    wanted = {f"{each}.pyd" for each in modules} | {f"Qt6{each[2:]}.dll" for each in modules}
    return stem in wanted or bool(_QT_LIBRARIES.match(name))


def _imports_of(path: Path) -> str:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    froms = (node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return "\n".join(froms)


def _unpack(wheel: Path, target: Path) -> None:
    modules = qt_modules()
    with zipfile.ZipFile(wheel) as members:
        for name in members.namelist():
            if is_wanted(name, modules):
                members.extract(name, target)


def _add_program(packages: Path) -> None:
    left_out = shutil.ignore_patterns("__pycache__", "packaging", "bootstrap.py")
    program = packages / "rectify_desktop"
    shutil.copytree(PROJECT / "rectify_desktop", program, ignore=left_out)
    shutil.copytree(PROJECT / "resources", program / "_resources")


def write_launcher(wheels: Path, target: Path, launcher: str, python: str) -> None:
    """Write a starter: distlib's launcher, the way to Python, and what Python is to run."""
    with zipfile.ZipFile(next(wheels.glob("distlib-*.whl"))) as members:
        start = members.read(f"distlib/{launcher}")
    script = io.BytesIO()
    with zipfile.ZipFile(script, "w") as archive:
        archive.writestr(zipfile.ZipInfo("__main__.py", (2020, 1, 1, 0, 0, 0)), _START)
    shebang = f'#!"<launcher_dir>\\runtime\\{python}"\r\n'.encode("ascii")
    target.write_bytes(start + shebang + script.getvalue())


def write_icon(target: Path) -> None:
    """Draw the program's icon in all sizes that Windows shows, as PNGs in one .ico."""
    tool = need("rsvg-convert", "librsvg2-bin")
    drawing = PROJECT / "resources" / "icons" / "program.svg"
    images: list[bytes] = []
    for size in _ICON_SIZES:
        image = target.with_suffix(".png")
        answer(tool, "--width", str(size), "--height", str(size), "--output", image, drawing)
        images.append(image.read_bytes())
        image.unlink()
    offset = 6 + 16 * len(images)
    entries = b""
    for size, image in zip(_ICON_SIZES, images, strict=True):
        # A size of 256 is written as 0; one plane, 32 bits.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    target.write_bytes(struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(images))


def _compile(packages: Path) -> None:
    """Compile all modules, so that the first start is as quick as the next."""
    if sys.version_info[:2] != tuple(map(int, PYTHON.split("."))):
        raise BuildFailed(f"the modules have to be compiled by Python {PYTHON}")
    compiled = compileall.compile_dir(
        packages,
        quiet=2,
        stripdir=str(packages),
        invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
    )
    if not compiled:
        raise BuildFailed("a module does not compile")
