"""What is compiled and committed is what the forms and resources compile to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import PySide6
import pytest

from rectify_desktop.packaging.forms import GENERATED, compile_forms

if TYPE_CHECKING:
    from pathlib import Path

VERSION = re.compile(r"(?:Compiler|Qt) version (\d+\.\d+\.\d+)")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    compile_forms(folder)
    return folder


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.py") if path.name != "__init__.py")


def test_every_form_is_compiled_and_nothing_else(fresh: Path) -> None:
    assert names_in(GENERATED) == names_in(fresh)


def test_compiled_modules_are_fresh(fresh: Path) -> None:
    stale: list[str] = []
    for name in names_in(fresh):
        committed = (GENERATED / name).read_text(encoding="utf-8")
        made_by = VERSION.search(committed)
        assert made_by, f"{name} does not say which Qt compiled it"
        if made_by[1] != PySide6.__version__:
            pytest.skip(f"compiled by Qt {made_by[1]}, here is {PySide6.__version__}")
        if committed != (fresh / name).read_text(encoding="utf-8"):
            stale.append(name)
    assert not stale, "run: python build_installer.py forms"
