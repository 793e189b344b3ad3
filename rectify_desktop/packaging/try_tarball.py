"""The .tar.gz, tried: unpacked and installed by somebody who is no administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, say
from rectify_desktop.packaging.display import display
from rectify_desktop.packaging.release import NAME
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
    from rectify_desktop.packaging.release import Release
    from rectify_desktop.packaging.roots import Root

_SUITE = "bookworm"
_HOME = f"/home/{CLERK}"
_PROGRAM = f"{_HOME}/.local/bin/{NAME}"


def try_tarball(release: Release) -> None:
    """Install from the archive into a clerk's home, use it there and remove it again.

    Raises:
        BuildFailed: something did not work, or something was left behind.

    """
    say(f"  trying {release.tarball.name} on {_SUITE}")
    root = clean_system(release, _SUITE)
    before = files_of(root)
    archive = root.take(release.tarball, f"/tmp/{release.tarball.name}")
    folder = f"/tmp/{NAME}-{release.version}"
    root.run(f"cd /tmp; tar xzf {archive}; sh {folder}/install.sh", user=CLERK)
    with display() as screen:
        self_test(root, _PROGRAM, screen)
        ledger = make_ledger(root, _PROGRAM)
        open_window(root, _PROGRAM, ledger, screen, release.work / "pictures" / "tar.png")
    root.run(f"sh {_HOME}/.local/opt/{NAME}/install.sh --remove", user=CLERK)
    if files_of(root) != before or not root.outside(ledger).is_file():
        raise BuildFailed("installing for one person changed the system, or removing took a ledger")
    if left := _left_at_home(root):
        raise BuildFailed(f"removing left: {left}")
    say("    removed; the ledger is still there")
    forget(root)


def _left_at_home(root: Root) -> str:
    """Return what of the program is left in the clerk's home, settings apart."""
    settings = (f"*/.local/share/{NAME}*", "*/.config/*", "*/.cache/*")
    others = " ".join(f"-not -path '{path}'" for path in settings)
    return root.run(f"find {_HOME} -name '*{NAME}*' {others}").strip()
