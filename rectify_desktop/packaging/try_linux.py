"""Using a built program as its clerk does, in a clean Debian without a network."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, say
from rectify_desktop.packaging.display import is_blank, picture, wait_for_window
from rectify_desktop.packaging.roots import UNATTENDED, clean_copy, forget_root, make_root
from rectify_desktop.packaging.system_libraries import dependencies, recommendations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rectify_desktop.packaging.release import Release
    from rectify_desktop.packaging.roots import Root

CLERK = "clerk"
FOLDER = f"/home/{CLERK}/文档/巡察整改"
# What any desktop has: readers of the menu, of icons and of file types.
_DESKTOP = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
_SELF_TEST_LIMIT = 180.0
_WINDOW_LIMIT = 120.0
# How long the window is left open after it was seen, so that its picture is whole.
_LOOK = 3
# What changes in a system by installing anything: logs, caches, lists of packages.
_PASSING = (
    "/var/cache/",
    "/var/lib/apt/",
    "/var/lib/dpkg/",
    "/var/log/",
    "/proc/",
    "/dev/",
    "/tmp/",
)


def clean_system(release: Release, suite: str) -> Root:
    """Return a clean Debian with what the package depends on, and a clerk."""
    pristine = make_root(release.roots / suite, suite)
    root = clean_copy(pristine, release.roots / f"{suite}-trial")
    wanted = f"{dependencies()}, {recommendations()}, {', '.join(_DESKTOP)}"
    root.run(
        f"apt-get update -qq; apt-get satisfy -y -qq --no-install-recommends '{wanted}';"
        f" useradd --create-home {CLERK}",
        network=True,
        variables=UNATTENDED,
    )
    return root


def forget(root: Root) -> None:
    """Delete a system that was tried in."""
    forget_root(root.folder)


def self_test(root: Root, program: str, screen: str) -> None:
    """Let the program test itself, under X as well as without any display."""
    for shown in (screen, ""):
        variables = {"DISPLAY": shown} if shown else {}
        said = root.run(
            f"{program} self-test", user=CLERK, timeout=_SELF_TEST_LIMIT, variables=variables
        )
        say(f"    {'under X' if shown else 'without a display'}: {said.splitlines()[-1]}")


def make_ledger(root: Root, program: str) -> str:
    """Let the program write its sample ledger into the clerk's documents; return its path."""
    root.run(f"mkdir -p {FOLDER}; cd {FOLDER}; {program} sample --out {FOLDER}", user=CLERK)
    ledgers = sorted(root.outside(FOLDER).glob("*.zgtz"))
    if not ledgers:
        raise BuildFailed("the program wrote no ledger")
    return f"{FOLDER}/{ledgers[0].name}"


def open_window(root: Root, program: str, ledger: str, screen: str, image: Path) -> None:
    """Open the window on a ledger, wait until it is seen, and keep its picture."""
    script = f"exec {program} '{ledger}'"
    look_at_window(root, script, CLERK, {"DISPLAY": screen}, image)


def look_at_window(
    root: Root, script: str, user: str, variables: Mapping[str, str], image: Path
) -> None:
    """Start a window inside, say how long it took, and keep its picture and its words.

    Raises:
        BuildFailed: it did not come, or did not stay.

    """
    log = image.with_suffix(".log")
    window = root.start(script, user=user, variables=variables, log=log)
    screen = variables["DISPLAY"]
    try:
        seconds = wait_for_window(screen, _WINDOW_LIMIT)
        time.sleep(_LOOK)
        if window.poll() is not None:
            raise BuildFailed("the window closed by itself")
    except BuildFailed as failure:
        raise BuildFailed(f"{failure}; look at {image} and {log}") from failure
    finally:
        picture(screen, image)
        window.kill()
        window.wait()
    if is_blank(image):
        raise BuildFailed(f"a window came but shows nothing; look at {image} and {log}")
    say(f"    window after {seconds:.2f} s; its picture: {image}")


def files_of(root: Root) -> set[str]:
    """Return all files of a system that stay as they are when nothing is installed."""
    listed = root.run("find / -xdev -not -type d").splitlines()
    return {name for name in listed if not name.startswith((*_PASSING, f"/home/{CLERK}/"))}
