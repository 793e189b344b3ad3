"""From a checked file to a proposal: the one place that knows which reader serves which kind.

Whether a text is a 整改清单 or a notice is told by its words: the table of a Word document, a web
page or a text file goes to the reader of lists if it holds most of what is written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.sources.source_text import open_text, source_text

if TYPE_CHECKING:
    from rectify_desktop.domain.column_mapping import ColumnMapping
    from rectify_desktop.domain.proposal import ImportProposal
    from rectify_desktop.office.gate.file_gate import CheckedFile

_WORKBOOKS = frozenset({FileKind.XLSX, FileKind.XLSM, FileKind.XLS})
_SHEET_NAME = "文中表格"
_AS_LIST = "内容主要是一张整改清单，已按清单读入，表格以外的文字没有读作问题。"


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
    sheet = opened.sheet(_SHEET_NAME)
    source = source_text(file, opened)
    if sheet is not None:
        from rectify_desktop.office.ledger_reader import is_mostly_a_list, propose_sheets

        if is_mostly_a_list(sheet):
            remarks = source.remarks if file.kind is FileKind.TEXT else (*source.remarks, _AS_LIST)
            return propose_sheets(source.name, [sheet], mapping).with_remarks(remarks)
    from rectify_desktop.office.notice_reader import read_notice

    return read_notice(source.lines, source.name).with_remarks(source.remarks)
