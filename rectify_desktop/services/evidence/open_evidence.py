"""Looking at evidence: a copy under a harmless name is opened, never the kept file itself."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.file_names import free_name, safe_name, suffix_of
from rectify_desktop.errors import RuleViolation
from rectify_desktop.files import write_refusal
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.storage.evidence_files import EvidenceFiles


def copy_to_open(files: EvidenceFiles, item: Evidence, folder: Path) -> Path:
    """Copy a piece of evidence into ``folder`` and return the copy, ready to be opened.

    Raises:
        RuleViolation: it has no file, or one of a kind that is not opened from here.
        FileProblem: the file is lost or was changed.

    """
    if not item.has_file:
        where = f"原件在：{item.location}。" if item.location.strip() else ""
        raise RuleViolation(f"“{item.name}”只登记了存放位置，没有文件可以打开。{where}")
    suffix = suffix_of(item.original_name)
    if suffix not in vocabulary("evidence")["openable"]:
        kind = f"“{suffix}”文件" if suffix else "没有扩展名的文件"
        raise RuleViolation(f"为安全起见，{kind}不从本程序打开；可以导出后自行处理。")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {path.name.casefold() for path in folder.iterdir()}
    except OSError as error:
        raise write_refusal(error, folder) from error
    target = folder / free_name(safe_name(item.name), suffix, taken)
    files.copy_to(item.sha256, target)
    # What is typed into a copy would be lost: the program that opens it shall say so.
    target.chmod(0o400)
    return target


def remove_copies(folder: Path) -> None:
    """Take away the copies that were opened; one that is still open stays until the next time."""
    shutil.rmtree(folder, ignore_errors=True)
