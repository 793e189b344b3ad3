"""The root in which the Linux program is frozen: Debian 11 with a newer Python and SQLite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import say
from rectify_desktop.packaging.release import PARTS
from rectify_desktop.packaging.roots import Root, make_root

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release

SUITE = "bullseye"
PYTHON = "/opt/python/bin/python3.11"
_SCRIPT = PARTS / "linux" / "build_root.sh"


def make_build_root(release: Release) -> Root:
    """Make the root, unless it was made by this very script; takes some five minutes."""
    root = make_root(release.build_root, SUITE)
    stamp = release.build_root / "build" / "made-by"
    script = _SCRIPT.read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != script:
        say("building SQLite and CPython in the root")
        say(root.run(script, network=True).splitlines()[-1])
        stamp.write_text(script, encoding="utf-8")
    return root
