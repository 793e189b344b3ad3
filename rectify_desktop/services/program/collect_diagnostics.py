"""The diagnostics a clerk may hand to a technician (诊断包): nothing of what the ledger says.

A name of a file may be a name of a unit, so no path is told either; what was in the log is
scrubbed. All parts are text, so that the clerk can read what is handed over.
"""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import asdict
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import rectify_desktop
from rectify_desktop.files import save_atomically
from rectify_desktop.paths import log_folder
from rectify_desktop.services.program.keep_log import CRASH_NAME, LOG_NAME
from rectify_desktop.services.program.scrub_log import scrubbed, scrubbed_crashes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from rectify_desktop.domain.offline_proof import ConnectionCount, IntegrityCheck
    from rectify_desktop.services.workspace import Workspace

_READ_ME = """\
这是“巡察整改工作台”的诊断包，供技术人员查找程序问题。
里面没有台账的内容，也没有单位、人员、文件的名称：只有版本、条数和程序出错的位置。
交出前可以逐个打开查看，都是文本文件。

程序.json  程序、系统和显示的版本与设置
台账.json  台账的版本、大小、各类记录的条数（没有打开台账时没有这一份）
日志.txt   程序出错的记录，出错时涉及的文字已略去，写作〔略〕
意外退出.txt  程序意外退出时执行到哪里（没有发生过就没有这一份）
"""


def ledger_facts(workspace: Workspace, check: IntegrityCheck | None = None) -> dict[str, object]:
    """Return what an open ledger is like: numbers only."""
    backup_at = workspace.last_backup_at
    return {
        **asdict(workspace.condition()),
        "is_read_only": workspace.is_read_only,
        "last_backup_at": backup_at.isoformat(timespec="minutes") if backup_at else None,
        "last_check_at": check.checked_at.isoformat(timespec="minutes") if check else None,
        "last_check_failed": bool(check and check.fault),
    }


def program_facts(
    told: Mapping[str, object], connections: ConnectionCount, now: datetime
) -> dict[str, object]:
    """Return versions; ``told`` is what only the window knows: Qt, screen, look, fonts."""
    return {
        "made_at": now.isoformat(timespec="minutes"),
        "program": rectify_desktop.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "encoding": sys.getfilesystemencoding(),
        "network_attempts": len(connections.attempts),
        "started_at": connections.since.isoformat(timespec="minutes"),
        **told,
    }


def save_diagnostics(
    target: Path, program: Mapping[str, object], ledger: Mapping[str, object] | None
) -> None:
    """Write the diagnostics as one zip file.

    Raises:
        TargetBusy, TargetRefused: it cannot be written there; nothing was changed.

    """
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        archive.writestr("说明.txt", _READ_ME)
        archive.writestr("程序.json", _json(program))
        if ledger is not None:
            archive.writestr("台账.json", _json(ledger))
        archive.writestr("日志.txt", _log_text())
        if crashes := _crash_text():
            archive.writestr("意外退出.txt", crashes)
    save_atomically(target, content.getvalue())


def _json(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False, indent=2)


def _log_text() -> str:
    """Return what may be shown of the log, the oldest first."""
    folder = log_folder()
    # rectify.log.2 is older than rectify.log.1, and that than rectify.log.
    files = sorted(folder.glob(f"{LOG_NAME}*"), reverse=True) if folder.is_dir() else []
    lines = [
        line
        for file in files
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines()
    ]
    return "\n".join(scrubbed(lines)) or "没有出错记录。"


def _crash_text() -> str:
    """Return what may be shown of faults that ended the program; empty where there were none."""
    file = log_folder() / CRASH_NAME
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    return "\n".join(scrubbed_crashes(text.splitlines()))
