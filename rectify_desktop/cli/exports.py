"""``rectify-desktop export``: one paper of a ledger, saved, and recorded as gone out."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.cli.export_case_paper import case_paper_asked, case_paper_suffixes
from rectify_desktop.cli.export_lists import (
    LIST_SUFFIXES,
    list_name,
    lists_asked,
    save_asked_lists,
)
from rectify_desktop.cli.export_review import REVIEW_SUFFIXES, review_paper_of
from rectify_desktop.cli.output import say
from rectify_desktop.cli.paper_file import save_as_named
from rectify_desktop.domain.terms import Edition
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.errors import DatabaseReadOnly, RuleViolation, TargetRefused
from rectify_desktop.files import free_name
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.export_papers import export_notice
from rectify_desktop.services.papers.paper_names import NOTICE_PAPER, REVIEW_PAPER, paper_name
from rectify_desktop.services.papers.record_exports import record_export
from rectify_desktop.services.privacy.decide_privacy import mask_open_matters, must_be_publishable
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper import Paper

_SHOWN_GAPS = 10


class _Asked(NamedTuple):
    """What was asked for, of which ledger, on which day."""

    arguments: Namespace
    workspace: Workspace
    ledger: Ledger
    today: date


class _Exported(NamedTuple):
    """The file that was written, and what the record of exports calls it."""

    paper: str
    target: Path
    edition: Edition | None = None


def run_export(arguments: Namespace) -> None:
    """Export one paper of a ledger."""
    with _opened_for_export(arguments.ledger) as workspace:
        asked = _Asked(arguments, workspace, workspace.ledger(), date.today())
        exported = _EXPORTS[arguments.paper](asked)
        say(f"已保存：{exported.target}")
        _record(workspace, exported)


def _export_notice(asked: _Asked) -> _Exported:
    arguments, workspace = asked.arguments, asked.workspace
    edition: Edition = arguments.edition
    target = _target(asked, NOTICE_PAPER)
    if edition is Edition.PUBLIC:
        _settle_private(workspace, arguments, asked.today)
    notice = export_notice(
        asked.ledger,
        target,
        edition,
        profile=arguments.profile,
        pattern=arguments.pattern,
        material=notice_material(workspace),
    )
    _tell_gaps(notice)
    return _Exported(NOTICE_PAPER[0], target, edition)


def _export_lists(asked: _Asked) -> _Exported:
    sheets = lists_asked(asked.workspace, asked.arguments, asked.today)
    named = list_name(sheets)
    target = _target(asked, named, LIST_SUFFIXES)
    save_asked_lists(sheets, target)
    return _Exported(named[0], target)


def _export_case_paper(asked: _Asked) -> _Exported:
    paper = case_paper_asked(asked.workspace, asked.arguments, asked.today)
    suffixes = case_paper_suffixes(asked.arguments.kind)
    target = _target(asked, (paper.name, suffixes[0]), suffixes)
    save_as_named(paper, target)
    _tell_gaps(paper)
    return _Exported(paper.name, target)


def _export_review(asked: _Asked) -> _Exported:
    paper = review_paper_of(asked.workspace, asked.arguments, asked.today)
    target = _target(asked, (paper.name, ".pdf"), REVIEW_SUFFIXES)
    save_as_named(paper, target)
    return _Exported(REVIEW_PAPER[0], target)


_EXPORTS = {
    "notice": _export_notice,
    "ledger": _export_lists,
    "paper": _export_case_paper,
    "review": _export_review,
}


def _opened_for_export(ledger_file: Path) -> Workspace:
    """Open a ledger so that the export can be recorded, or only to look at where it must be."""
    try:
        return Workspace.open(ledger_file)
    except DatabaseReadOnly:
        return Workspace.open(ledger_file, read_only=True)


def _record(workspace: Workspace, exported: _Exported) -> None:
    if workspace.is_read_only:
        say("台账只能查看，这次导出没有登记。")
        return
    record_export(
        workspace,
        exported.paper,
        exported.target,
        exported_at=datetime.now().astimezone(),
        edition=exported.edition,
    )


def _target(asked: _Asked, paper: tuple[str, str], suffixes: tuple[str, ...] = ()) -> Path:
    """Return the file to write: the one named, or one of our naming in the folder named."""
    out: Path = asked.arguments.out
    if out.is_dir():
        return free_name(out / paper_name(paper, asked.ledger, asked.today))
    title, suffix = paper
    allowed = suffixes or (suffix,)
    if out.suffix.lower() not in allowed:
        raise TargetRefused(
            f"{title}只能存为 {'、'.join(allowed)} 文件，“{out.name}”的扩展名不对，请改名后重试。",
            out,
        )
    return out


def _settle_private(workspace: Workspace, arguments: Namespace, today: date) -> None:
    """Mask what was not decided where that is asked for; else refuse, and say that it can be.

    Raises:
        RuleViolation: a private matter is open.

    """
    if arguments.mask_private:
        mask_open_matters(workspace, by=workspace.actor, on=today, pattern=arguments.pattern)
        return
    material = notice_material(workspace)
    try:
        must_be_publishable(workspace.ledger(), material, pattern=arguments.pattern)
    except RuleViolation as error:
        raise RuleViolation(f"{error.message}要一律遮盖，请加 --mask-private。") from error


def _tell_gaps(notice: Notice | Paper) -> None:
    if notice.gaps:
        say(f"文中以【待填】标出：{first_of(notice.gaps, _SHOWN_GAPS)}。")
    if notice.cautions:
        say(f"请核对后再印发：{first_of(notice.cautions, _SHOWN_GAPS, '；')}。")
