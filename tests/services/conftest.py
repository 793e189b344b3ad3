"""A workspace in memory with a small invented ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Yield an empty ledger that lives in memory."""
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened
