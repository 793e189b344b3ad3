"""Every step is callable alone by its name, and `all` runs those of a release in order."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import build_installer
from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.release import PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.packaging.release import Release


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Release]]:
    """Replace every step by one that only notes that it was called."""
    calls: list[tuple[str, Release]] = []

    def noting(name: str) -> Callable[[Release], None]:
        def note(release: Release) -> None:
            calls.append((name, release))

        note.__doc__ = name
        return note

    for steps in (build_installer.STEPS, build_installer.RARE_STEPS):
        for name in steps:
            monkeypatch.setitem(steps, name, noting(name))
    return calls


@pytest.mark.parametrize(
    "name", ["forms", "check", "freeze", "deb", "tar", "windows", "root", "wheels", "papers"]
)
def test_a_step_is_called_alone(name: str, called: list[tuple[str, Release]]) -> None:
    assert build_installer.main([name]) == 0
    assert [step for step, _ in called] == [name]


def test_all_runs_every_step_of_a_release_in_order(called: list[tuple[str, Release]]) -> None:
    assert build_installer.main(["all"]) == 0
    assert [step for step, _ in called] == list(build_installer.STEPS)
    assert "pinyin" not in build_installer.STEPS


def test_options_reach_the_steps(called: list[tuple[str, Release]]) -> None:
    build_installer.main(["deb", "--layout", "uos", "--wheelhouse", "/w"])
    ((_, release),) = called
    assert release.layout == "uos"
    assert release.wheels.as_posix() == "/w"
    assert release.deb.name.startswith("org.rectify.desktop_")


def test_what_stops_the_build_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Release) -> None:
        raise BuildFailed("makensis is missing")

    monkeypatch.setitem(build_installer.STEPS, "windows", fail)
    assert build_installer.main(["windows"]) == 1
    assert capsys.readouterr().err == "makensis is missing\n"


def test_an_unknown_step_is_refused() -> None:
    with pytest.raises(SystemExit):
        build_installer.main(["unpack"])


def test_the_builder_itself_needs_the_standard_library_alone() -> None:
    """In the build root there is a bare Python when the program is to be frozen."""
    # -S: no packages of this environment.
    command = [sys.executable, "-S", "-c", "import build_installer"]
    outcome = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stderr
