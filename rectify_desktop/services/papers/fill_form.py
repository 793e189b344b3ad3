"""Filling the office's own forms (套用自备表格): a Word or Excel file with 【】, filled as a copy.

The file given is read and never written. What cannot be placed is told before anything is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.own_form import FormReport, form_values
from rectify_desktop.domain.papers.placeholders import Placeholders, read_placeholders
from rectify_desktop.errors import RuleViolation, TargetRefused, TemplateBroken
from rectify_desktop.files import save_atomically
from rectify_desktop.services.papers.paper_names import safe_stem
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.office.own_forms.sheet_form import SheetForm
    from rectify_desktop.office.own_forms.word_form import WordForm
    from rectify_desktop.services.workspace import Workspace


def placeholders_of(ledger: Ledger) -> Placeholders:
    """Return every placeholder a form for this ledger may use, its own extra columns included."""
    extras = [name for finding in ledger.findings for name, _ in finding.extras]
    columns = vocabulary("columns")["columns"]
    return read_placeholders(vocabulary("placeholders"), columns, extras)


def latest_progress(workspace: Workspace, ledger: Ledger) -> dict[FindingId, ProgressUpdate]:
    """Return what every finding reported last, in whatever review that was."""
    latest: dict[FindingId, tuple[date, ProgressUpdate]] = {}
    for series in workspace.progress.series_of(ledger.round.id):
        for review in workspace.progress.reviews_of(series.id):
            for finding_id, update in workspace.progress.updates_of(review.id).items():
                known = latest.get(finding_id)
                if update.is_filled and (known is None or known[0] <= review.ends_on):
                    latest[finding_id] = (review.ends_on, update)
    return {finding_id: update for finding_id, (_, update) in latest.items()}


def look_at_form(path: Path, ledger: Ledger) -> FormReport:
    """Return what stands in a form; nothing is written.

    Raises:
        SourceRefused: the file cannot or must not be read.
        TemplateBroken: it is neither a Word document nor an Excel workbook.

    """
    return _opened(path, placeholders_of(ledger)).look()


def fill_form(
    path: Path,
    target: Path,
    ledger: Ledger,
    findings: Sequence[Finding],
    updates: Mapping[FindingId, ProgressUpdate],
    *,
    today: date,
    checkpoint: Callable[[], None] | None = None,
) -> FormReport:
    """Fill a copy with all of some findings and save it; return what was found in the form.

    What nobody knows is left empty in the copy and named in the report. ``checkpoint`` is called
    before the file is touched; it may raise to stop.

    Raises:
        SourceRefused, TemplateBroken: the form cannot be read, or cannot take a list.
        RuleViolation: a text is too long for a cell.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    _must_not_be_itself(path, target)
    form = _opened(path, placeholders_of(ledger))
    report = form.look()
    _must_be_fillable(report, path)
    if not report.is_list:
        reasons = "；".join(report.list_faults) or "没有逐条重复的部分"
        raise TemplateBroken(
            f"“{path.name}”不能列出全部问题：{reasons}。可改为每个问题一份。", path
        )
    content = form.fill_list(form_values(ledger, findings, updates, today=today))
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)
    return report


def fill_form_for_each(
    path: Path,
    folder: Path,
    ledger: Ledger,
    findings: Sequence[Finding],
    updates: Mapping[FindingId, ProgressUpdate],
    *,
    today: date,
    checkpoint: Callable[[], None] | None = None,
) -> tuple[Path, ...]:
    """Fill one copy for each finding and save them in a folder; return the files.

    A file that is there already is not replaced: the folder must not hold one of these names.

    Raises:
        SourceRefused, TemplateBroken: the form cannot be read.
        RuleViolation: a text is too long for a cell, or there is no finding.
        TargetBusy, TargetRefused, DiskFull: the files before it are complete.

    """
    if not findings:
        raise RuleViolation("没有选中问题，没有可填的内容。")
    placeholders = placeholders_of(ledger)
    _must_be_fillable(_opened(path, placeholders).look(), path)
    targets = [folder / _copy_name(path, finding, at) for at, finding in enumerate(findings, 1)]
    for target in targets:
        if target.exists():
            raise TargetRefused(f"文件夹里已有“{target.name}”，请换一个空文件夹。", target)
    for finding, target in zip(findings, targets, strict=True):
        if checkpoint is not None:
            checkpoint()
        form = _opened(path, placeholders)
        save_atomically(target, form.fill_one(form_values(ledger, [finding], updates, today=today)))
    return tuple(targets)


def filled_suffix(path: Path) -> str:
    """Return how a filled copy of a form ends: a workbook with macros loses them and its name."""
    return ".docx" if path.suffix.lower() == ".docx" else ".xlsx"


def _opened(path: Path, placeholders: Placeholders) -> WordForm | SheetForm:
    from rectify_desktop.office.own_forms.forms import open_form

    return open_form(path, placeholders)


def _must_be_fillable(report: FormReport, path: Path) -> None:
    if not report.is_a_form:
        raise TemplateBroken(
            f"“{path.name}”里没有【】占位符，不知道往哪里填。请在要填的位置写上占位符，如【问题】。",
            path,
        )
    if report.faults:
        raise TemplateBroken(f"“{path.name}”不能套用：{'；'.join(report.faults)}。", path)


def _must_not_be_itself(path: Path, target: Path) -> None:
    if path.resolve() == target.resolve():
        raise TargetRefused("不能存到自备表格本身，请换一个文件名。", target)


def _copy_name(path: Path, finding: Finding, count: int) -> str:
    return safe_stem(f"问题{finding.number or count}_{path.stem}") + filled_suffix(path)
