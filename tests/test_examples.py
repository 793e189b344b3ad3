"""The examples in docstrings say what the code does: each is run."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "rectify_desktop"
WITH_EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in sorted(PACKAGE.rglob("*.py"))
    if "generated" not in path.parts and ">>> " in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_an_example_says_what_the_code_does(name: str) -> None:
    outcome = doctest.testmod(import_module(name))

    assert outcome.attempted
    assert not outcome.failed
