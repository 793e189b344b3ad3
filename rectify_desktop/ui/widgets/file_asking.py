"""Asking where a file is to lie, without leaving a folder behind when the answer is no."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


def ask_target(parent: QWidget, title: str, proposal: Path, kinds: str) -> Path | None:
    """Ask under which name to save; the name gets the suffix of ``proposal`` if it lacks it."""
    with _lent(proposal.parent):
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), kinds)
    if not name:
        return None
    target = Path(name)
    if target.suffix != proposal.suffix:
        target = target.with_name(target.name + proposal.suffix)
    if target.parent == proposal.parent:
        # Where it cannot be made, saving says so.
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
    return target


@contextmanager
def _lent(folder: Path) -> Iterator[None]:
    """Let a folder exist for as long as a dialog is open, for it can only start in one."""
    is_new = not folder.exists()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        if is_new:
            # One with something in it refuses, and stays.
            with suppress(OSError):
                folder.rmdir()
