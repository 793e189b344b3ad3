"""F1 lands right: every page, section and dialog that a clerk meets is explained somewhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from rectify_desktop import ui
from rectify_desktop.ui.manual.manual_pages import manual_pages

_ROOTS = {"QDialog", "QPrintPreviewDialog", "LedgerPage", "CaseSection"}
# What others are made from, and the manual itself.
_NOT_MET = {
    "CaseListSection", "CaseSection", "LedgerPage", "ManualWindow", "RecordSection",
    "SectionedPage",
}  # fmt: skip


def bases_of_classes() -> dict[str, set[str]]:
    """Return all classes of the window with the names of their bases."""
    found: dict[str, set[str]] = {}
    for path in Path(ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    return found


BASES = bases_of_classes()


def is_met(name: str) -> bool:
    bases = BASES.get(name, set[str]())
    return bool(bases & _ROOTS) or any(map(is_met, bases))


@pytest.mark.parametrize("name", sorted(filter(is_met, BASES.keys() - _NOT_MET)))
def test_some_page_explains_what_a_clerk_meets(name: str) -> None:
    assert any(name in page.about for page in manual_pages())


def test_what_the_pages_explain_exists() -> None:
    explained = {name for page in manual_pages() for name in page.about}
    assert explained <= BASES.keys()
