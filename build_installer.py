"""Builds what is handed out: one function per step, each callable alone by its name.

python build_installer.py forms            compile forms, icons and styles; commit the result
python build_installer.py check            ruff, pyright and all tests
python build_installer.py all              everything a release needs, in order, into dist/
python build_installer.py freeze deb       some steps in the order given
python build_installer.py --help           all steps and options

Steps from ``wheels`` on are for a release: on Debian, as root; CONTRIBUTING.md says the rest.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.bootstrap import run_checks
from rectify_desktop.packaging.build_root import make_build_root
from rectify_desktop.packaging.checksums import write_checksums
from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.deb import build_deb
from rectify_desktop.packaging.forms import compile_forms
from rectify_desktop.packaging.freeze import freeze_here, freeze_in_root
from rectify_desktop.packaging.hand_out import hand_out_papers
from rectify_desktop.packaging.pinyin import write_pinyin
from rectify_desktop.packaging.release import Release
from rectify_desktop.packaging.rule_page import write_rule_page
from rectify_desktop.packaging.start_times import measure_starts
from rectify_desktop.packaging.tarball import build_tarball
from rectify_desktop.packaging.try_deb import try_deb
from rectify_desktop.packaging.try_setup import try_setup
from rectify_desktop.packaging.try_tarball import try_tarball
from rectify_desktop.packaging.wheels import fetch_wheels
from rectify_desktop.packaging.windows_setup import build_setup

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence


def forms(_: Release) -> None:
    """Compile the Designer forms, icons and styles into Python modules."""
    compile_forms()


def check(_: Release) -> None:
    """Run ruff, pyright and all tests."""
    if run_checks(Path(sys.executable)):
        raise BuildFailed("a check has failed")


def wheels(release: Release) -> None:
    """Fetch all Python packages; with --wheelhouse look whether they are there."""
    fetch_wheels(release)


def root(release: Release) -> None:
    """Make the Debian 11 root with a newer Python and SQLite, unless it is there."""
    make_build_root(release)


def freeze(release: Release) -> None:
    """Freeze the program in the build root (with --inside: with this very Python)."""
    (freeze_here if release.is_inside else freeze_in_root)(release)


def deb(release: Release) -> None:
    """Build the Debian package and use it in clean Debian 11, 12 and 13."""
    build_deb(release)
    try_deb(release)


def tar(release: Release) -> None:
    """Build the .tar.gz and use it as somebody who is no administrator."""
    build_tarball(release)
    try_tarball(release)


def windows(release: Release) -> None:
    """Build Setup.exe and use it under Wine."""
    build_setup(release)
    try_setup(release)


def papers(release: Release) -> None:
    """Write LICENSES/, the bills of materials and SHA256SUMS beside what was built."""
    hand_out_papers(release)
    write_checksums(release.output)


def times(release: Release) -> None:
    """Measure sizes and starts of the frozen and the unfrozen program."""
    measure_starts(release)


def pinyin(_: Release) -> None:
    """Write the table of pinyin initials anew; needs the extra pinyin."""
    write_pinyin()


def rules(_: Release) -> None:
    """Write the page of the manual on the rules of 体检 anew; commit the result."""
    write_rule_page()


def keys(_: Release) -> None:
    """Write the page of the manual on all keys anew; commit the result."""
    # The builder itself runs with a bare Python; this and the pictures need the window.
    from rectify_desktop.packaging.key_page import write_key_page

    write_key_page()


def pictures(_: Release) -> None:
    """Take the pictures of the manual anew; look at them and commit the result."""
    from rectify_desktop.packaging.manual_pictures import take_pictures

    take_pictures()


# What a release runs, in order.
STEPS: dict[str, Callable[[Release], None]] = {
    "forms": forms,
    "check": check,
    "wheels": wheels,
    "root": root,
    "freeze": freeze,
    "deb": deb,
    "tar": tar,
    "windows": windows,
    "papers": papers,
}
# Only when asked for: what they tell or write is needed rarely.
RARE_STEPS: dict[str, Callable[[Release], None]] = {
    "times": times,
    "pinyin": pinyin,
    "rules": rules,
    "keys": keys,
    "pictures": pictures,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the named steps; return 1 and one sentence where the build cannot go on."""
    steps = STEPS | RARE_STEPS
    asked = _parser(steps).parse_args(arguments)
    try:
        release = _release(asked)
        for name in asked.steps:
            for each in STEPS if name == "all" else (name,):
                steps[each](release)
    except BuildFailed as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


def _parser(steps: dict[str, Callable[[Release], None]]) -> ArgumentParser:
    told = "\n".join(f"  {name:8} {step.__doc__}" for name, step in steps.items())
    parser = ArgumentParser(
        description="Build what is handed out: one function per step, each callable alone.",
        epilog=f"steps:\n  all      every step down to papers\n{told}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("steps", nargs="+", choices=("all", *steps), metavar="STEP")
    parser.add_argument("--layout", choices=("opt", "uos"), default="opt", help="of the .deb")
    parser.add_argument("--wheelhouse", type=Path, help="packages fetched before: no network")
    parser.add_argument("--output", type=Path, help="instead of dist/")
    parser.add_argument("--work", type=Path, help="instead of build/")
    parser.add_argument("--roots", type=Path, help="where the Debian roots are kept")
    parser.add_argument(
        "--previous", type=Path, action="append", default=[],
        help="a package or setup of an older version, to try the upgrade from",
    )  # fmt: skip
    parser.add_argument("--inside", action="store_true", help="freeze with this very Python")
    return parser


def _release(asked: Namespace) -> Release:
    folders = {"output": asked.output, "work": asked.work, "roots": asked.roots}
    given = {name: folder.resolve() for name, folder in folders.items() if folder}
    return Release(
        given_wheels=asked.wheelhouse.resolve() if asked.wheelhouse else None,
        layout=asked.layout,
        previous=tuple(path.resolve() for path in asked.previous),
        is_inside=asked.inside,
        **given,
    )


if __name__ == "__main__":
    raise SystemExit(main())
