"""Debian systems in folders: one to freeze in, clean ones to try in (needs root and debootstrap).

A command inside gets its own mounts and processes, which end with it, so that nothing has to be
unmounted; without ``network`` it has none at all, which proves more than any promise.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import answer, need, run, say

if TYPE_CHECKING:
    from collections.abc import Mapping

_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# apt shall ask nobody.
UNATTENDED = {"DEBIAN_FRONTEND": "noninteractive"}
_DISPLAYS = Path("/tmp/.X11-unix")


@dataclass(frozen=True, slots=True)
class Root:
    """One Debian system in a folder."""

    folder: Path

    def run(
        self,
        script: str,
        *,
        user: str = "root",
        network: bool = False,
        timeout: float | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> str:
        """Run a shell script inside and return what it wrote to stdout.

        Raises:
            BuildFailed: it ended with another status than 0, or not in ``timeout`` seconds.

        """
        return answer(*self._command(script, user, network, variables or {}), timeout=timeout)

    def start(
        self, script: str, *, user: str, variables: Mapping[str, str], log: Path
    ) -> subprocess.Popen[bytes]:
        """Start a shell script inside, without a network; killing the process ends it all."""
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("wb") as said:
            return subprocess.Popen(
                self._command(script, user, False, variables),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def install(self, *packages: str, recommended: bool = False) -> None:
        """Install Debian packages inside, by name or by their path in the root."""
        extent = "" if recommended else "--no-install-recommends "
        names = " ".join(shlex.quote(name) for name in packages)
        self.run(
            f"apt-get update -qq; apt-get install -y -qq {extent}{names}",
            network=True,
            variables=UNATTENDED,
        )

    def take(self, source: Path, inside: str) -> str:
        """Copy a file or folder in and return its path as seen from inside."""
        target = self.folder / inside.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, symlinks=True)
        else:
            shutil.copy2(source, target)
        return inside

    def _command(
        self, script: str, user: str, network: bool, variables: Mapping[str, str]
    ) -> list[str]:
        root = shlex.quote(str(self.folder))
        home = "/root" if user == "root" else f"/home/{user}"
        given = {"PATH": _PATH, "HOME": home, "LANG": "C.UTF-8", "USER": user, **variables}
        environment = " ".join(shlex.quote(f"{key}={value}") for key, value in given.items())
        switch = "" if user == "root" else f"setpriv --reuid={user} --regid={user} --init-groups "
        displays = f"mkdir -p {root}{_DISPLAYS}; mount --bind {_DISPLAYS} {root}{_DISPLAYS}; "
        outside = (
            f"mount -t proc proc {root}/proc; mount --rbind /dev {root}/dev; "
            f"{displays if _DISPLAYS.is_dir() else ''}"
            # Not by exec: the first process dies with its parent, and all others with it, only as
            # long as it does not become another user.
            f"chroot {root} {switch}env -i {environment} sh -euc {shlex.quote(script)}; exit $?"
        )
        apart = ["--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        return ["unshare", *apart, "sh", "-euc", outside]

    def outside(self, inside: str) -> Path:
        """Return where a path inside lies on this machine."""
        return self.folder / inside.lstrip("/")


def make_root(folder: Path, suite: str) -> Root:
    """Make a minimal Debian system in a folder, unless it is there."""
    done = folder / ".made"
    if not done.exists():
        say(f"making a root of Debian {suite} in {folder}")
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        run(need("debootstrap", "debootstrap"), "--variant=minbase", suite, folder)
        done.touch()
    shutil.copy2(Path("/etc/resolv.conf").resolve(), folder / "etc" / "resolv.conf")
    return Root(folder)


def clean_copy(pristine: Root, folder: Path) -> Root:
    """Return a copy of a root that nothing has been done to."""
    if folder.exists():
        forget_root(folder)
    run("cp", "--archive", "--reflink=auto", pristine.folder, folder)
    return Root(folder)


def forget_root(folder: Path) -> None:
    """Delete a root; one that still has something mounted is left alone."""
    mounted = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    if any(line.split()[1].startswith(f"{folder}{os.sep}") for line in mounted):
        raise OSError(f"something is mounted below {folder}")
    shutil.rmtree(folder)
