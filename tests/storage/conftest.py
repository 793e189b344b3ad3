"""Ledgers for the tests of storage: in memory, in a file, and on places that refuse writing."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from contextlib import AbstractContextManager

_NOBODY = 65534


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Yield an empty ledger that lies in memory."""
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@pytest.fixture
def ledger_path(tmp_path: Path) -> Path:
    """Return a name for a ledger that SQLite's own path syntax would stumble over."""
    return tmp_path / "云溪区 整改台账 #1?%41.zgtz"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Yield a folder that any user of this computer may enter."""
    folder = Path(tempfile.mkdtemp(prefix="rectify-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def as_ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """Return a way to drop root's right to write everything, where the tests run as root."""

    @contextmanager
    def dropped() -> Generator[None]:
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            yield
            return
        os.seteuid(_NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return dropped
