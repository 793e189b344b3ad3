"""Setup.exe: written by NSIS, which runs on Linux as on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import need, run, say
from rectify_desktop.packaging.release import NAME, PARTS, TITLE, four_numbers
from rectify_desktop.packaging.windows_payload import assemble

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release

_SCRIPT = PARTS / "windows" / "setup.nsi"


def build_setup(release: Release) -> None:
    """Put the program for Windows together and pack it into a Setup.exe."""
    payload = assemble(release)
    size = sum(path.stat().st_size for path in payload.rglob("*") if path.is_file())
    given = {
        "NAME": NAME,
        "TITLE": TITLE,
        "VERSION": release.version,
        "VERSION4": four_numbers(release.version),
        "PAYLOAD": payload,
        "OUTFILE": release.setup,
    }
    release.output.mkdir(parents=True, exist_ok=True)
    defines = (f"-D{key}={value}" for key, value in given.items())
    # On Linux the paths in the script are read with either slash.
    run(need("makensis", "nsis"), "-V2", "-INPUTCHARSET", "UTF8", *defines, _SCRIPT)
    packed = release.setup.stat().st_size
    say(f"built: {release.setup.name}, {packed / 1e6:.1f} MB, {size / 1e6:.0f} MB installed")
