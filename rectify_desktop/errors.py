"""Every error a user may meet.

``str(error)`` is a finished Chinese sentence that may be shown as it is; facts stay in attributes.
Anything that is not a :class:`RectifyError` is a bug and goes to the exception hook and the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class RectifyError(Exception):
    """The base of all errors that are the clerk's to read; its text is a Chinese sentence."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class RuleViolation(RectifyError):
    """A rule of 整改 forbids what was asked (a domain decision)."""


class NotFound(RectifyError):
    """What was asked for is not, or no longer, in the ledger."""


class StaleChange(RectifyError):
    """A row changed since it was read, so that a change or an undo step no longer fits it."""


class FileProblem(RectifyError):
    """A file cannot be used; ``path`` names it."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


class LedgerProblem(FileProblem):
    """A ledger file cannot be opened or written."""


class DatabaseBusy(LedgerProblem):
    """Another copy of the program holds the ledger."""


class DatabaseTooNew(LedgerProblem):
    """A newer program wrote the ledger."""


class DatabaseForeign(LedgerProblem):
    """The file is not one of our ledgers."""


class DatabaseDamaged(LedgerProblem):
    """The ledger fails its integrity check."""


class DatabaseReadOnly(LedgerProblem):
    """The ledger, or the folder it lies in, cannot be written."""


class DiskFull(LedgerProblem):
    """There is no room left where something had to be written."""


class SourceRefused(FileProblem):
    """A file given for import cannot be read; the sentence says what it is and what to do."""


class TemplateBroken(FileProblem):
    """A template of a paper is damaged, or what it must hold was taken out of it."""


class PaperMismatch(FileProblem):
    """A paper, opened again, is not what it was made from; it was not saved, the old file is."""

    def __init__(self, difference: str, path: Path | None = None) -> None:
        name = f"“{path.name}”" if path else "文书"
        super().__init__(
            f"{name}写好后重新打开核对，与台账不一致：{difference}。文件没有保存，原文件未变。"
            "请把这句话告诉程序维护人员。",
            path,
        )
        self.difference = difference


class TargetBusy(FileProblem):
    """The file to be written is open in another program; the old file was kept."""


class TargetRefused(FileProblem):
    """The file to be written cannot be written there; nothing was changed."""


class OfficeUnavailable(RectifyError):
    """No office program converts a paper here; the sentence says what to do instead."""


class NoDisplay(RectifyError):
    """There is no display to open a window on, or it cannot be reached."""

    def __init__(self) -> None:
        super().__init__(
            "没有可用的图形界面，窗口打不开。请在桌面环境中运行，或改用命令行："
            "rectify-desktop --help。"
        )


class Cancelled(RectifyError):
    """The clerk stopped a long task; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("已取消，未作任何改动。")
