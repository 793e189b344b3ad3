"""Exporting lists: which of them, in which columns and on which page, in the format of the name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.cli.paper_file import save_as_named
from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    LIST_KIND_TERMS,
    THREE_LISTS,
    ListKind,
)
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.services.papers.export_papers import save_lists
from rectify_desktop.services.papers.list_layouts import columns_named, layout_for
from rectify_desktop.services.papers.paper_names import THREE_LISTS_PAPER
from rectify_desktop.services.papers.public_lists import as_published

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_layout import ListLayout
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.services.workspace import Workspace

LIST_SUFFIXES = (".xlsx", ".docx", ".pdf")
_ALL_THREE = "三清单"
_KINDS = {
    **{term: (kind,) for kind, term in LIST_KIND_TERMS.items()},
    _ALL_THREE: THREE_LISTS,
}
_SOURCES = {term: source for source, term in SOURCE_TERMS.items()}
_PAGES = {size.value.upper(): size for size in PageSize}


def add_list_options(parser: ArgumentParser) -> None:
    """Add what may be said of a list."""
    parser.add_argument(
        "--list", choices=tuple(_KINDS), default=LIST_KIND_TERMS[ListKind.RECTIFICATION],
        metavar="清单",
        help="整改清单（默认）、问题清单、任务清单、责任清单，或三清单（一个文件）；"
        "存为 .xlsx、.docx 或 .pdf",
    )  # fmt: skip
    parser.add_argument(
        "--page", choices=tuple(_PAGES), metavar="纸张", help="A4（默认）或A3，横向"
    )
    parser.add_argument(
        "--columns", default="", metavar="列",
        help="要列出的列，以逗号分隔；本单位的列名写在等号后面：序号,问题,责任科室=责任股室",
    )  # fmt: skip
    parser.add_argument("--measure-rows", action="store_true", help="每条措施单独一行")
    parser.add_argument("--open-only", action="store_true", help="只列尚未完成的问题")
    parser.add_argument("--department", default="", metavar="科室", help="只列这个科室负责的问题")
    parser.add_argument(
        "--source", choices=tuple(_SOURCES), metavar="来源", help="只列这一来源的问题"
    )
    parser.add_argument(
        "--public", action="store_true",
        help="对外公开：遮盖个人信息，已决定保留的除外",
    )  # fmt: skip
    parser.add_argument(
        "--signatures", metavar="签字栏", help="签字栏，以逗号分隔：填表人,审核人,主要负责人"
    )


def lists_asked(workspace: Workspace, arguments: Namespace, today: date) -> list[ListSheet]:
    """Return the lists that were asked for, as the office has them where nothing else is said.

    Raises:
        RuleViolation: there is no such column, or the columns make no list.

    """
    ledger = workspace.ledger()
    layouts = [_layout(ledger, kind, arguments) for kind in _KINDS[arguments.list]]
    records = workspace.case_records()
    sheets = [compose_list_sheet(ledger, each, today=today, records=records) for each in layouts]
    decisions = workspace.checks.decisions.of_round(ledger.round.id)
    return list(as_published(sheets, ledger, decisions))


def list_name(sheets: Sequence[ListSheet]) -> tuple[str, str]:
    """Return what a file of these lists is called, and its usual format."""
    return THREE_LISTS_PAPER if len(sheets) > 1 else (sheets[0].layout.name, LIST_SUFFIXES[0])


def save_asked_lists(sheets: Sequence[ListSheet], target: Path) -> None:
    """Write the lists in the format the name says."""
    if target.suffix.lower() == ".pdf":
        save_as_named(list_paper(sheets), target)
    else:
        save_lists(sheets, target)


def _layout(ledger: Ledger, kind: ListKind, arguments: Namespace) -> ListLayout:
    layout = layout_for(ledger, kind)
    if arguments.columns:
        columns = columns_named(arguments.columns.replace("，", ",").split(","), ledger)
        layout = replace(layout, columns=columns)
    if arguments.page:
        layout = replace(layout, page=_PAGES[arguments.page])
    if arguments.signatures is not None:
        labels = (label.strip() for label in arguments.signatures.replace("，", ",").split(","))
        layout = replace(layout, signatures=tuple(label for label in labels if label))
    source = _SOURCES.get(arguments.source)
    shown = ListFilter(arguments.open_only, arguments.department, source)
    return replace(
        layout,
        shown=shown,
        measure_rows=layout.measure_rows or arguments.measure_rows,
        is_public=arguments.public,
    )
