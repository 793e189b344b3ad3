"""A desk on a ledger file, for evidence needs a folder beside one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Yield a ledger file of 13 findings."""
    with Workspace.create(tmp_path / "整改台账.zgtz", actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        facts = replace(
            opened.current_round(),
            inspected_from=date(2025, 9, 1),
            feedback_on=date(2025, 12, 1),
        )
        with opened.operation("修改轮次信息"):
            opened.rounds.save(facts)
        yield opened


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Return a folder with three scans."""
    folder = tmp_path / "扫描"
    folder.mkdir()
    for name in ("路灯巡查办法.pdf", "推进会会议记录.docx", "退款凭证.jpg"):
        (folder / name).write_bytes(name.encode())
    return folder
