"""Setup.exe, tried under Wine 10 in a Debian 13 root: installed, used, brought up to date, removed.

Wine is not Windows: fonts of dialogs, printing, typing and warnings of the system stay untried.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, run, say
from rectify_desktop.packaging.display import display
from rectify_desktop.packaging.release import NAME, TITLE
from rectify_desktop.packaging.roots import make_root
from rectify_desktop.packaging.try_linux import look_at_window

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release
    from rectify_desktop.packaging.roots import Root

_SUITE = "trixie"
_USER = "clerk"
_PREFIX = f"/home/{_USER}/.wine/drive_c"
_PROFILE = f"{_PREFIX}/users/{_USER}"
_HOME = f"{_PROFILE}/AppData/Local/Programs/{NAME}"
_PROGRAM = f"C:\\users\\{_USER}\\AppData\\Local\\Programs\\{NAME}"
_DOCUMENTS = f"C:\\users\\{_USER}\\Documents"
_OLDER = "旧版本的台账"
_LEDGER = "新版本的台账"
_LIMIT = 300.0


def try_setup(release: Release) -> None:
    """Install, use and remove the program under Wine.

    Raises:
        BuildFailed: something did not work, or something was left behind.

    """
    root = _wine_root(release)
    say(f"  trying {release.setup.name} under {_wine(root, '--version').strip()}")
    before = _files(root)
    with display() as screen:
        for older in (path for path in release.previous if path.suffix == ".exe"):
            _install(root, older, screen)
            _work(root, screen, _OLDER)
        kept = _ledgers(root)
        _install(root, release.setup, screen)
        _must_have(root, f"{_PROFILE}/Desktop/{TITLE}.lnk")
        said = _wine(root, f"'{_PROGRAM}\\program\\{NAME}-cli.exe' self-test", screen)
        say(f"    {said.strip().splitlines()[-1]}")
        _work(root, screen, _LEDGER)
        for name in kept:
            _print_from(root, screen, name)
        _open_window(root, release, screen)
        _wine(root, f"'{_PROGRAM}\\uninstall.exe' /S", screen)
    lost = [name for name in kept if name not in _ledgers(root)]
    if lost:
        raise BuildFailed(f"a ledger was lost: {lost}")
    if left := sorted(_files(root) - before):
        raise BuildFailed(f"removing left {len(left)} files:\n" + "\n".join(left[:20]))
    say("    removed without a trace; the ledgers are still there")


def _wine_root(release: Release) -> Root:
    """Return a Debian 13 with Wine, a Chinese font and a clerk whose Wine has never been used."""
    root = make_root(release.roots / "wine", _SUITE)
    # The command itself is a link that leads nowhere from outside.
    if not root.outside("/usr/lib/wine").exists():
        say("installing Wine in the root")
        root.install("wine", "fonts-wqy-microhei", "xauth", "libgl1", "libegl1")
    root.run(f"id {_USER} >/dev/null 2>&1 || useradd --create-home {_USER}")
    root.run(
        f"rm -rf /home/{_USER}/.wine; mkdir -p -m 700 /tmp/runtime; chown {_USER} /tmp/runtime"
    )
    _wine(root, "wineboot --init")
    return root


def _wine(root: Root, command: str, screen: str = "") -> str:
    """Run something under Wine and wait until all of it has ended.

    Its stdin is a pipe, for Wine takes a null device amiss; an uninstaller goes on in a copy.
    """
    return root.run(
        f"echo | wine {command}; wineserver --wait",
        user=_USER,
        timeout=_LIMIT,
        variables=_variables(screen),
    )


def _variables(screen: str) -> dict[str, str]:
    """Return the environment of Wine, which is small: a full one has ended its server."""
    shown = {"DISPLAY": screen} if screen else {}
    return {"XDG_RUNTIME_DIR": "/tmp/runtime", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8", **shown}


def _install(root: Root, setup: Path, screen: str) -> None:
    root.take(setup, f"/tmp/{setup.name}")
    start = time.perf_counter()
    _wine(root, f"/tmp/{setup.name} /S", screen)
    _must_have(root, f"{_HOME}/program/{NAME}.exe")
    say(f"    {setup.name} installed in {time.perf_counter() - start:.1f} s")


def _work(root: Root, screen: str, name: str) -> None:
    """Read a paper into a new ledger and print from it, as one does from the command line."""
    folder = root.outside(f"{_PROFILE}/Documents")
    with TemporaryDirectory() as made:
        run(sys.executable, "-m", "rectify_desktop", "sample", "--out", made, DISPLAY="")
        shutil.copy(next(Path(made).glob("*.docx")), folder / "通报.docx")
    cli = f"'{_PROGRAM}\\program\\{NAME}-cli.exe'"
    ledger = f"'{_DOCUMENTS}\\{name}.zgtz'"
    _wine(root, f"{cli} import '{_DOCUMENTS}\\通报.docx' --ledger {ledger}", screen)
    _print_from(root, screen, f"{name}.zgtz")


def _print_from(root: Root, screen: str, ledger: str) -> None:
    paper = f"{ledger}.xlsx"
    root.outside(f"{_PROFILE}/Documents/{paper}").unlink(missing_ok=True)
    asked = f"--ledger '{_DOCUMENTS}\\{ledger}' --out '{_DOCUMENTS}\\{paper}'"
    _wine(root, f"'{_PROGRAM}\\program\\{NAME}-cli.exe' export ledger {asked}", screen)
    _must_have(root, f"{_PROFILE}/Documents/{paper}")


def _open_window(root: Root, release: Release, screen: str) -> None:
    """Open the window; what it takes is Wine's own start, too."""
    script = f"echo | wine '{_PROGRAM}\\program\\{NAME}.exe' '{_DOCUMENTS}\\{_LEDGER}.zgtz'"
    look_at_window(root, script, _USER, _variables(screen), release.work / "pictures" / "wine.png")


def _must_have(root: Root, path: str) -> None:
    if not root.outside(path).exists():
        raise BuildFailed(f"is missing after installing: {path}")


def _ledgers(root: Root) -> list[str]:
    # Not those in the folders of backups.
    return [path.name for path in root.outside(f"{_PROFILE}/Documents").glob("*.zgtz")]


def _files(root: Root) -> set[str]:
    """Return the files of the Windows system that are neither the clerk's own nor passing."""
    # Wine writes .desktop files of its own for the shortcuts it sees.
    left_out = ("/Documents/", "/Temp/", f"/Roaming/{NAME}/", ".desktop", "/Fonts/")
    found = root.outside(_PREFIX).rglob("*")
    names = {path.as_posix().removeprefix(str(root.folder)) for path in found if path.is_file()}
    return {name for name in names if not any(part in name for part in left_out)}
