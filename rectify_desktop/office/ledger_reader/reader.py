"""Reads a whole workbook into a proposal: every sheet that has the header of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping, check_roles
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import (
    Doubt,
    DoubtKind,
    ImportProposal,
    RoundFacts,
    SourceKind,
)
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.office.gate.file_gate import open_checked, refused
from rectify_desktop.office.gate.file_kinds import KIND_TERMS, FileKind
from rectify_desktop.office.ledger_reader.above import read_above
from rectify_desktop.office.ledger_reader.columns import ColumnNames
from rectify_desktop.office.ledger_reader.described import DescribedList
from rectify_desktop.office.ledger_reader.doubts import (
    finding_doubts,
    repeated_doubts,
    sheet_doubts,
)
from rectify_desktop.office.ledger_reader.extent import Ends
from rectify_desktop.office.ledger_reader.headers import SEARCHED_ROWS
from rectify_desktop.office.ledger_reader.lists import likely_list, lists_of
from rectify_desktop.office.ledger_reader.marked import marked_roles
from rectify_desktop.office.ledger_reader.outline import Outline
from rectify_desktop.office.ledger_reader.places import Places
from rectify_desktop.office.ledger_reader.reshaping import reshaped
from rectify_desktop.office.ledger_reader.roles import allot_roles
from rectify_desktop.office.ledger_reader.rows import ListWalk
from rectify_desktop.office.ledger_reader.sources import is_department, read_source
from rectify_desktop.office.ledger_reader.three_lists import put_together
from rectify_desktop.office.result_words import ResultWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rectify_desktop.domain.proposal.table_columns import TableColumns
    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.ledger_reader.draft import Draft
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.lists import FoundList
    from rectify_desktop.office.ledger_reader.roles import Roles

_NOTES = "表中夹着的注释行没有读入。"
_TOGETHER = "这张清单里的问题在前面的清单里已有，两处的内容已合并到同一个问题。"
_NO_PROBLEMS = "这张表的表头里没有“问题”一列，没有读入。"
_HIDDEN = "这张工作表是隐藏的，没有读入；需要时请在“核对列对应”中选择一并读入。"
# A row below the list with so many cells may be content that nobody expected there.
_FEWEST_CELLS = 3


def read_ledger_workbook(path: Path, mapping: ColumnMapping | None = None) -> ImportProposal:
    """Read an Excel 整改清单 into a proposal; ``reason`` says why it holds no findings, if so.

    Raises:
        SourceRefused: the file is no workbook or cannot be read.

    """
    return propose_workbook(open_checked(path), mapping)


def propose_workbook(file: CheckedFile, mapping: ColumnMapping | None = None) -> ImportProposal:
    """Read a checked workbook of either format into a proposal.

    Raises:
        SourceRefused: the file is no workbook or cannot be read.

    """
    # Each library is loaded only for files that need it: a child process reads but one file.
    if file.kind in {FileKind.XLSX, FileKind.XLSM}:
        from rectify_desktop.office.ledger_reader.workbook import read_sheets
    elif file.kind is FileKind.XLS:
        from rectify_desktop.office.ledger_reader.xls_workbook import read_sheets
    else:
        raise refused(file.path, f"是{KIND_TERMS[file.kind]}，不是 Excel 整改清单。请按文章导入")
    return propose_sheets(file.path.name, read_sheets(file), mapping).with_remarks(file.remarks)


def propose_sheets(
    name: str, sheets: Sequence[SheetGrid], mapping: ColumnMapping | None = None
) -> ImportProposal:
    """Read sheets, wherever they come from, into a proposal."""
    return _Reading(name, sheets, mapping or ColumnMapping()).proposal()


class _Reading:
    """One workbook being read."""

    def __init__(self, name: str, sheets: Sequence[SheetGrid], mapping: ColumnMapping) -> None:
        self._name = name
        self._mapping = mapping
        left_out = [sheet for sheet in sheets if sheet.is_hidden and not mapping.with_hidden]
        self._hidden = [sheet for sheet in left_out if sheet.cells]
        self._names = ColumnNames(mapping)
        self._words = ResultWords()
        self._ends = Ends()
        shown = [sheet for sheet in sheets if mapping.with_hidden or not sheet.is_hidden]
        shapes = [reshaped(sheet, self._names, self._ends, self._words) for sheet in shown]
        self._sheets = [sheet for shape in shapes for sheet in shape.sheets]
        self._outline = Outline()
        self._places = Places(self._sheets)
        self._facts = RoundFacts()
        self._drafts: list[tuple[Draft, str]] = []
        # The same by list: several lists may tell of the same problems.
        self._groups: list[list[tuple[Draft, str]]] = []
        self._doubts: list[Doubt] = [
            self._places.doubt(DoubtKind.REMARK, remark, shape.sheets[0].name)
            for shape in shapes
            for remark in shape.remarks
        ]
        self._tables: list[TableColumns] = []

    def proposal(self) -> ImportProposal:
        """Return what the workbook proposes."""
        lists = [
            found for sheet in self._sheets for found in lists_of(sheet, self._names, self._ends)
        ] or self._lists_a_clerk_found()
        if lists:
            self._facts = read_above(lists[0].sheet, lists[0].header.first)
        for found in lists:
            self._take(found)
        self._tables += (self._described(found).table(found.sheet) for found in self._offered())
        self._put_together()
        self._doubts += repeated_doubts(self._drafts, self._places)
        self._doubts += self._skipped_sheets(lists)
        findings = tuple(draft.finished(self._facts.year, self._words) for draft, _ in self._drafts)
        return ImportProposal(
            source_name=self._name,
            kind=SourceKind.SPREADSHEET,
            lines=tuple(self._places.lines),
            facts=self._facts,
            themes=tuple(self._outline.themes),
            headings=tuple(self._outline.headings),
            findings=findings,
            # A merged deadline is doubted once, not for every finding beside it.
            doubts=tuple(dict.fromkeys(self._doubts)),
            reason="" if findings else self._reason(lists),
            tables=tuple(self._tables),
        )

    def _put_together(self) -> None:
        """Put together what several lists say of the same problems, and say so."""
        groups: list[list[Draft]] = [[draft for draft, _ in group] for group in self._groups]
        gone = put_together(groups)
        for group in self._groups:
            if any(id(draft) in gone for draft, _ in group):
                sheet = group[0][1]
                self._doubts.append(self._places.doubt(DoubtKind.REMARK, _TOGETHER, sheet))
        self._drafts = [each for each in self._drafts if id(each[0]) not in gone]

    def _lists_a_clerk_found(self) -> list[FoundList]:
        """Return lists under unknown headings that were decided by hand; offer the others."""
        likely = [likely_list(sheet, self._names, self._ends) for sheet in self._sheets]
        chosen: list[FoundList] = []
        for found in filter(None, likely):
            table = self._described(found).table(found.sheet)
            if self._mapping.roles_of(table) is None:
                self._tables.append(table)
            else:
                chosen.append(found)
        return chosen

    def _offered(self) -> Iterator[FoundList]:
        """Yield the lists of hidden sheets, which are read only when a clerk wants them."""
        for sheet in self._hidden:
            yield from lists_of(sheet, self._names, self._ends)

    def _described(self, found: FoundList) -> DescribedList:
        texts = found.texts()
        roles = allot_roles(found.header, texts, self._names, self._words)
        if marks := found.sheet.marks.get(found.header.first):
            roles = marked_roles(found.header, marks, roles)
        return DescribedList(found.header, texts, roles)

    def _take(self, found: FoundList) -> None:
        sheet, rows = found.sheet, found.extent.rows
        described = self._described(found)
        decided = self._mapping.roles_of(described.table(sheet))
        table = described.table(sheet, decided)
        self._tables.append(table)
        if decided is not None:
            check_roles(table, {})
        roles = described.roles if decided is None else described.decided_roles(decided)
        if roles.column(ColumnRole.FINDING) is None:
            self._doubts.append(
                self._places.doubt(
                    DoubtKind.SKIPPED_ROWS, _NO_PROBLEMS, sheet.name, found.header.first, *rows
                )
            )
            return
        walk = ListWalk(sheet, roles, self._outline, self._places)
        if above := [row for row in sheet.rows if row < found.header.first][-1:]:
            walk.take_title_above(above[0])
        walk.take(rows)
        self._groups.append([(draft, sheet.name) for draft in walk.drafts])
        self._drafts += self._groups[-1]
        self._doubts += walk.doubts
        self._doubts += sheet_doubts(sheet, rows, self._places)
        if notes := found.extent.notes:
            self._doubts.append(
                self._places.doubt(DoubtKind.SKIPPED_ROWS, _NOTES, sheet.name, *notes)
            )
        self._doubts += finding_doubts(
            walk.drafts, sheet.name, self._places, self._facts.year, self._words
        )
        self._doubts += (
            self._places.doubt(DoubtKind.REMARK, f"{remark}。", sheet.name)
            for remark in roles.remarks
        )
        self._doubts += self._named_source(sheet, walk.drafts)
        self._doubts += self._named_department(sheet, roles, walk.drafts)

    def _named_source(self, sheet: SheetGrid, drafts: Sequence[Draft]) -> Iterator[Doubt]:
        source = read_source(sheet.name)
        if source and drafts and not any(d.first.text(ColumnRole.SOURCE) for d in drafts):
            yield self._places.doubt(
                DoubtKind.REMARK,
                f"按工作表的名称，其中的问题来源读作“{SOURCE_TERMS[source]}”。",
                sheet.name,
            )

    def _named_department(
        self, sheet: SheetGrid, roles: Roles, drafts: Sequence[Draft]
    ) -> Iterator[Doubt]:
        """Give the findings to whom the sheet is named for, where no column and no other has."""
        is_one_of_several = sum(is_department(each.name) for each in self._sheets) > 1
        has_column = roles.column(ColumnRole.RESPONSIBLE) is not None
        if not drafts or has_column or not is_one_of_several or not is_department(sheet.name):
            return
        for draft in drafts:
            draft.department = sheet.name.strip()
        yield self._places.doubt(
            DoubtKind.REMARK,
            f"表中没有责任科室一列，按工作表的名称读作“{sheet.name.strip()}”。",
            sheet.name,
        )

    def _skipped_sheets(self, lists: Sequence[FoundList]) -> Iterator[Doubt]:
        """Yield what was not read: hidden sheets, sheets without a list, rows below a list."""
        for sheet in self._hidden:
            yield self._places.doubt(DoubtKind.SKIPPED_ROWS, _HIDDEN, sheet.name)
        last = {found.sheet.name: found.extent.last for found in lists}
        for sheet in self._sheets:
            if lists and sheet.cells and sheet.name not in last:
                yield self._places.doubt(
                    DoubtKind.SKIPPED_ROWS, "这张工作表没有整改清单的表头，没有读入。", sheet.name
                )
            below = [
                row
                for row in sheet.rows
                if row > last.get(sheet.name, row)
                and len(sheet.own(row)) >= _FEWEST_CELLS
                and self._ends.of(sheet.own(row)) is None
            ]
            if below:
                yield self._places.doubt(
                    DoubtKind.SKIPPED_ROWS, "清单下方的这些行没有读入。", sheet.name, *below
                )

    def _reason(self, lists: Sequence[FoundList]) -> str:
        if not any(sheet.cells for sheet in self._sheets):
            return f"“{self._name}”里没有内容，没有读出问题。"
        if not lists:
            return (
                f"“{self._name}”的前{SEARCHED_ROWS}行里没有找到整改清单的表头（至少要有三个常用列名，"
                "如“序号”“问题”“整改措施”“完成时限”），没有读出问题。请确认选对了文件，"
                "或改好表头后再导入。"
            )
        if any(found.extent.rows for found in lists):
            return f"“{self._name}”的表头里没有“问题”一列，或这一列是空的，没有读出问题。"
        return f"“{self._name}”只有表头，下面没有内容，没有读出问题。"
