"""The page of the manual on the rules says what the program says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.packaging.rule_page import RULE_PAGE, write_rule_page
from rectify_desktop.services.checks.check_words import check_rules

if TYPE_CHECKING:
    from pathlib import Path


def test_the_committed_page_is_the_one_written_now(tmp_path: Path) -> None:
    fresh = tmp_path / "规则.md"
    write_rule_page(fresh)
    assert RULE_PAGE.read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8"), (
        "run: python build_installer.py rules"
    )


def test_every_rule_has_its_row(tmp_path: Path) -> None:
    page = tmp_path / "规则.md"
    write_rule_page(page)
    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if "|" in line]
    for rule in check_rules().values():
        (row,) = [row for row in rows if row.startswith(f"| {rule.title} |")]
        assert rule.why in row
        assert rule.example in row
