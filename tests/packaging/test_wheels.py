"""What is fetched for a system is what that system needs, wherever it is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.release import Release
from rectify_desktop.packaging.wheels import fetch_wheels, requirements_for

if TYPE_CHECKING:
    from pathlib import Path


def names_of(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=~!]", requirement)[0] for requirement in requirements}


def test_windows_gets_nothing_that_is_for_linux() -> None:
    assert "jeepney" in names_of(requirements_for("linux"))
    assert "jeepney" not in names_of(requirements_for("win32"))


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_every_system_gets_one_qt_of_one_version(system: str) -> None:
    (qt,) = (line for line in requirements_for(system) if line.startswith("PySide6"))
    assert qt in ("PySide6-Essentials==6.9.3", "PySide6-Essentials==6.7.3")


def test_windows_on_the_usual_processor_gets_the_newer_qt() -> None:
    assert "PySide6-Essentials==6.9.3" in requirements_for("win32")


def test_a_given_wheelhouse_without_wheels_is_refused(tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    with pytest.raises(BuildFailed, match="windows"):
        fetch_wheels(Release(given_wheels=tmp_path))
