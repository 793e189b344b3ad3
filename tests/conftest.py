"""Fixtures shared by all tests: no display, no network, no modal dialog, a fixed today."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

_HANDBOOK = Path(__file__).resolve().parents[2] / "shared"


# How fast an example is says nothing on a machine that is shared. Where the tests judge a commit
# they try the same examples for each; elsewhere they look for new ones.
settings.register_profile(
    "shared-machine",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    database=None if "CI" in os.environ else settings().database,
)
settings.load_profile("shared-machine")

_GOLDEN = Path(__file__).resolve().parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a deliberate change rewrite the expected papers."""
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a check of a paper's text against the expected one of its name."""

    def check(name: str, text: str) -> None:
        path = _GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8")

    return check


@pytest.fixture
def today() -> date:
    """Return a day that never moves."""
    return date(2026, 3, 12)


@pytest.fixture
def seed() -> Callable[[str], Path]:
    """Return the path of a real text of the handbook by its number, or skip."""

    def find(number: str) -> Path:
        for path in sorted((_HANDBOOK / "seeds").glob(f"{number}_*.txt")):
            return path
        pytest.skip(f"the handbook's seed {number} is not beside the checkout")

    return find


@pytest.fixture(autouse=True)
def _own_user_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tester's own vocabulary and settings out of every test."""
    monkeypatch.setenv("RECTIFY_USER_DATA", str(tmp_path / "user-data"))
