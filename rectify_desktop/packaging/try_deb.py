"""The Debian package, tried: installed, used, brought up to date and removed in clean systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, say
from rectify_desktop.packaging.display import display
from rectify_desktop.packaging.release import NAME, STORE_ID
from rectify_desktop.packaging.try_linux import (
    CLERK,
    clean_system,
    files_of,
    forget,
    make_ledger,
    open_window,
    self_test,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release
    from rectify_desktop.packaging.roots import Root

SUITES = ("bullseye", "bookworm", "trixie")
_TYPE = "application/vnd.rectify-desktop.ledger"


def try_deb(release: Release) -> None:
    """Use the package in clean Debian 11, 12 and 13.

    Raises:
        BuildFailed: something did not work, or something was left behind.

    """
    for suite in SUITES:
        say(f"  trying {release.deb.name} on {suite}")
        root = clean_system(release, suite)
        before = files_of(root)
        kept = _install_and_use(release, root, suite)
        root.run(f"dpkg --purge {release.package}")
        left = files_of(root) ^ before
        if left:
            raise BuildFailed("removing left or took:\n" + "\n".join(sorted(left)))
        lost = [path for path in kept if not root.outside(path).is_file()]
        if lost:
            raise BuildFailed(f"removing took the clerk's own: {lost}")
        say("    removed without a trace; the ledger and the settings are still there")
        forget(root)


def _install_and_use(release: Release, root: Root, suite: str) -> list[str]:
    """Install and use the package; return the clerk's own files, which must outlive it."""
    program = NAME if release.layout == "opt" else f"/opt/apps/{STORE_ID}/files/{NAME}"
    before = _use_previous(release, root, program)
    _install(root, release.deb)
    if release.layout == "opt":
        root.run(f"grep -q '{_TYPE}={NAME}.desktop' /usr/share/applications/mimeinfo.cache")
    with display() as screen:
        self_test(root, program, screen)
        ledger = make_ledger(root, program)
        open_window(root, program, ledger, screen, release.work / "pictures" / f"{suite}.png")
        for path, hashed in before.items():
            _must_be_kept(root, program, path, hashed)
    return [ledger, *before]


def _use_previous(release: Release, root: Root, program: str) -> dict[str, str]:
    """Install an older version and work with it; return what it left, by path, as a hash."""
    older = [path for path in release.previous if path.suffix == ".deb"]
    if not older:
        return {}
    _install(root, older[0])
    ledger = make_ledger(root, program)
    older_ledger = ledger.replace(".zgtz", "（旧版本）.zgtz")
    settings = f"/home/{CLERK}/.local/share/{NAME}/vocabulary/own.toml"
    root.run(
        f"mv '{ledger}' '{older_ledger}'; mkdir -p $(dirname {settings});"
        f" echo 'words = []' > {settings}",
        user=CLERK,
    )
    return {path: _hash(root, path) for path in (older_ledger, settings)}


def _must_be_kept(root: Root, program: str, path: str, hashed: str) -> None:
    """Check that the newer version has left a file alone and can work with it."""
    if _hash(root, path) != hashed:
        raise BuildFailed(f"installing the newer version changed {path}")
    if path.endswith(".zgtz"):
        asked = f"--ledger '{path}' --out '{path}.xlsx'"
        before = _schema_of(root.outside(path))
        root.run(f"{program} export ledger {asked}", user=CLERK)
        is_upgraded = _schema_of(root.outside(path)) != before
        if is_upgraded and not list(root.outside(path).parent.rglob("*升级前*")):
            raise BuildFailed("a ledger was upgraded without a backup")
        how = "backed up, upgraded" if is_upgraded else "opened"
        say(f"    a ledger of the older version was kept, {how} and printed from")


def _install(root: Root, deb: Path) -> None:
    root.install(root.take(deb, f"/tmp/{deb.name}"))


def _schema_of(ledger: Path) -> bytes:
    """Return the version of a ledger's tables: SQLite keeps it in its header."""
    with ledger.open("rb") as stream:
        return stream.read(64)[60:64]


def _hash(root: Root, path: str) -> str:
    return root.run(f"sha256sum '{path}'").split()[0]
