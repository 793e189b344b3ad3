"""From a checked file to a proposal: the one place that knows which reader serves which kind.

Whether a text is a 整改清单 or a notice is told by its words: the table of a Word document, a web
page or a text goes to the reader of lists if it holds most of what is written there, or if the text
around it has no problems.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SourceKind
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.sources.source_text import (
    SourceText,
    open_text,
    plain_sheet,
    source_text,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.share import ListShare

_WORKBOOKS = frozenset({FileKind.XLSX, FileKind.XLSM, FileKind.XLS})
_SHEET_NAME = "文中表格"
_AS_LIST = "问题写在一张整改清单里，已按清单读入，表格以外的文字没有读作问题。"
_BESIDE_LIST = (
    "文中另有一张整改清单（{}个问题），没有按清单读入；需要时请把这张表单独复制粘贴到导入窗口。"
)


def read_source(file: CheckedFile, mapping: ColumnMapping | None = None) -> ImportProposal:
    """Read a checked file of any kind but the old Word format into a proposal.

    Raises:
        SourceRefused: the file is damaged or holds no words.

    """
    # Each reader is loaded only where it reads: whoever starts a process for it needs none.
    if file.kind in _WORKBOOKS:
        from rectify_desktop.office.ledger_reader import propose_workbook

        return propose_workbook(file, mapping)
    opened = open_text(file)
    proposal = _read_text(source_text(file, opened), opened.sheet(_SHEET_NAME), mapping)
    is_list = proposal.kind is SourceKind.SPREADSHEET and file.kind is not FileKind.TEXT
    return proposal.with_remarks([_AS_LIST] if is_list else [])


def read_pasted(text: str, name: str, mapping: ColumnMapping | None = None) -> ImportProposal:
    """Read a pasted text; the cells of a table come with tabs between, or one below the other."""
    sheet = plain_sheet(text, _SHEET_NAME)
    return _read_text(SourceText(name, tuple(text.splitlines())), sheet, mapping)


def _read_text(
    source: SourceText, sheet: SheetGrid | None, mapping: ColumnMapping | None
) -> ImportProposal:
    from rectify_desktop.office.notice_reader import read_notice

    remarks = [*source.remarks]
    share = _share_of(sheet)
    if sheet is not None and share is not None and share.has_list:
        around = read_notice(share.lines_outside, source.name)
        in_list = _read_list(source, sheet, around, mapping)
        if share.is_most or (in_list.findings and not around.findings):
            return in_list
        remarks.append(_BESIDE_LIST.format(len(in_list.findings)))
    return read_notice(source.lines, source.name).with_remarks(remarks)


def _share_of(sheet: SheetGrid | None) -> ListShare | None:
    if sheet is None:
        return None
    from rectify_desktop.office.ledger_reader.share import ListShare

    return ListShare(sheet)


def _read_list(
    source: SourceText, sheet: SheetGrid, around: ImportProposal, mapping: ColumnMapping | None
) -> ImportProposal:
    """Read the list; what the text around it says of the round fills what the list leaves open."""
    from rectify_desktop.office.ledger_reader import propose_sheets

    proposal = propose_sheets(source.name, [sheet], mapping).with_remarks(source.remarks)
    if around.kind is SourceKind.UNKNOWN:
        return proposal
    facts = proposal.facts
    empty = [field.name for field in fields(facts) if not getattr(facts, field.name)]
    more = {name: getattr(around.facts, name) for name in empty}
    return replace(proposal, facts=replace(facts, **more))
