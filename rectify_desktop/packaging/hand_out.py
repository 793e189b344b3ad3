"""What lies beside the built files when they are handed out: licences and bills of materials."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release

BILL = "bill-of-materials.json"


def hand_out_papers(release: Release) -> None:
    """Copy licences and bills of what was built, Linux and Windows apart, into the output.

    Raises:
        BuildFailed: neither was built.

    """
    built = {"linux": release.bundle, "windows": release.work / "windows"}
    found = {system: folder for system, folder in built.items() if (folder / BILL).is_file()}
    if not found:
        raise BuildFailed("nothing is built yet: run freeze or windows first")
    for system, folder in found.items():
        licences = release.output / "LICENSES" / system
        shutil.rmtree(licences, ignore_errors=True)
        shutil.copytree(folder / "LICENSES", licences)
        name = f"bill-of-materials-{system}.json"
        shutil.copyfile(folder / BILL, release.output / name)
