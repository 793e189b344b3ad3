"""The self-test (自检): does this very installation do the main job, from import to backup?

It works in a temporary folder on the sample of an invented unit and reads every paper back. A
packaged build runs it on itself before it is handed out.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rectify_desktop.cli.output import say
from rectify_desktop.cli.three_papers import write_three_papers
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.intake.import_source import apply_proposal, propose_file, propose_text
from rectify_desktop.services.ledger.restore_ledger import backups_of, restore_ledger
from rectify_desktop.services.program.watch_connections import network_use, watch_connections
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)


class _CheckFailed(Exception):
    """A check did not hold; its text says what was found."""


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where one run of the self-test works."""

    folder: Path
    ledger_file: Path
    papers: list[Path]
    findings: int


def run_self_test() -> int:
    """Run all checks, print one line each, and return 0 only if all of them hold."""
    watch_connections()
    with TemporaryDirectory(prefix="rectify-self-test-", ignore_cleanup_errors=True) as name:
        bench = _Bench(Path(name), Path(name) / "自检.zgtz", [], 0)
        failures = 0
        for title, check in _CHECKS:
            try:
                bench = check(bench) or bench
            except (RectifyError, _CheckFailed) as error:
                failures += 1
                say(f"未通过  {title}：{error}")
            except Exception as error:  # a self-test must report every fault and go on
                _LOG.exception("self-test: %s", title)
                failures += 1
                say(f"未通过  {title}：{type(error).__name__} {error}")
            else:
                say(f"通过    {title}")
    say("自检全部通过。" if not failures else f"自检有{failures}项未通过。")
    return 1 if failures else 0


def _sample_is_made(bench: _Bench) -> _Bench:
    create_sample(bench.ledger_file, date.today())
    with Workspace.open(bench.ledger_file, read_only=True) as workspace:
        count = len(workspace.ledger().findings)
    _expect(count > 0, "示例台账是空的")
    return _Bench(bench.folder, bench.ledger_file, [], count)


def _papers_are_written(bench: _Bench) -> _Bench:
    papers = write_three_papers(bench.ledger_file, bench.folder)
    return _Bench(bench.folder, bench.ledger_file, papers, bench.findings)


def _notice_reads_back(bench: _Bench) -> None:
    read = len(propose_file(bench.papers[0]).findings)
    _expect(read == bench.findings, f"写出{bench.findings}个问题，读回{read}个")


def _ledger_reads_back(bench: _Bench) -> None:
    read = len(propose_file(bench.papers[1]).findings)
    _expect(read == bench.findings, f"写出{bench.findings}个问题，读回{read}个")


def _sheet_is_a_pdf(bench: _Bench) -> None:
    content = bench.papers[2].read_bytes()
    _expect(content.startswith(b"%PDF-") and b"%%EOF" in content[-1024:], "不是完整的PDF")


def _text_is_imported(bench: _Bench) -> None:
    lines = propose_file(bench.papers[0]).lines
    proposal = propose_text("\n".join(lines))
    with Workspace.create(bench.folder / "导入.zgtz") as workspace:
        apply_proposal(workspace, proposal)
        entered = len(workspace.ledger().findings)
    _expect(entered == bench.findings, f"文中有{bench.findings}个问题，登记了{entered}个")


def _undo_and_backup_work(bench: _Bench) -> None:
    with Workspace.open(bench.ledger_file) as workspace:
        before = workspace.ledger()
        _expect(workspace.undo() is not None, "没有可撤销的步骤")
        _expect(workspace.redo() is not None, "没有可重做的步骤")
        _expect(workspace.ledger() == before, "撤销再重做后台账有变化")
        backup = workspace.back_up("自检")
    _expect(backup is not None and backup.is_file(), "没有生成备份")


def _backup_is_restored(bench: _Bench) -> None:
    with Workspace.open(bench.ledger_file) as workspace:
        before = workspace.ledger()
        workspace.undo()
        _expect(workspace.ledger() != before, "撤销没有改变台账")
    restore_ledger(bench.ledger_file, backups_of(bench.ledger_file)[0])
    with Workspace.open(bench.ledger_file, read_only=True) as workspace:
        _expect(workspace.ledger() == before, "恢复后的台账与备份时不同")


def _parsers_are_hardened(_bench: _Bench) -> None:
    from rectify_desktop.office.gate.file_gate import is_hardened

    _expect(is_hardened(), "defusedxml 未启用")


def _window_speaks_chinese(_bench: _Bench) -> None:
    from rectify_desktop.ui.window.headless import missing_of_the_window

    missing = missing_of_the_window()
    _expect(not missing, "、".join(missing))


def _nothing_was_connected(_bench: _Bench) -> None:
    attempts = watch_connections().count().attempts
    _expect(not attempts, f"试图联网：{'、'.join(attempts)}")
    use = network_use()
    open_or_loaded = (*(use.ports or ()), *use.parts)
    _expect(not open_or_loaded, f"打开了端口或加载了网络组件：{'、'.join(open_or_loaded)}")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _CheckFailed(otherwise)


_CHECKS: tuple[tuple[str, Callable[[_Bench], _Bench | None]], ...] = (
    ("新建示例台账", _sample_is_made),
    ("生成通报、清单、调度表", _papers_are_written),
    ("通报读回", _notice_reads_back),
    ("清单读回", _ledger_reads_back),
    ("调度表是完整的PDF", _sheet_is_a_pdf),
    ("粘贴文字登记到新台账", _text_is_imported),
    ("撤销、重做、备份", _undo_and_backup_work),
    ("从备份恢复", _backup_is_restored),
    ("读取外来文件的防护", _parsers_are_hardened),
    ("中文字体、界面翻译、图标、键盘", _window_speaks_chinese),
    # The last: everything above has run by then.
    ("没有联网", _nothing_was_connected),
)
