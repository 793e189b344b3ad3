"""Goes through the rows of one list: titles over findings, findings, and rows that go on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind
from rectify_desktop.domain.terms import SOURCE_TERMS, FindingSource
from rectify_desktop.office.ledger_reader.cells import (
    day_of_serial,
    is_chinese_number,
    is_title_text,
    marker_kind,
    number_of,
    title_of,
)
from rectify_desktop.office.ledger_reader.draft import Draft, ListRow
from rectify_desktop.office.ledger_reader.outline import Title
from rectify_desktop.office.ledger_reader.sources import only_source, read_source
from rectify_desktop.office.notice_reader.headings import bare_title
from rectify_desktop.office.notice_reader.markers import MarkerKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.outline import Outline
    from rectify_desktop.office.ledger_reader.places import Places
    from rectify_desktop.office.ledger_reader.roles import Roles

# A title merged over at least so many columns stands over findings and is none itself.
_TITLE_WIDTH = 3
# 二、立行立改问题整改清单 names a list and no theme.
_LIST_TITLE = re.compile(r"(?:清单|台账|一览表|情况表|统计表|汇总表)\s*$")
# 【政治建设方面】学习走过场: the theme in front of the problem.
_THEME_IN_FRONT = re.compile(
    r"\s*[【\[](?P<theme>[^【】\[\]]{2,30}方面)[】\]]\s*(?P<rest>\S.*)", re.DOTALL
)
_THEME_KINDS = (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)


class ListWalk:
    """One pass over the content rows of one list."""

    def __init__(self, sheet: SheetGrid, roles: Roles, outline: Outline, places: Places) -> None:
        self._sheet = sheet
        self._roles = roles
        self._outline = outline
        self._places = places
        self._theme: Title | None = None
        self._heading: Title | None = None
        self._theme_kind: MarkerKind | None = None
        self._source = read_source(sheet.name) or FindingSource.FEEDBACK
        # Whether 一、二、 number the titles because 1, 2, 3 number the problems.
        self._numbers_titles = False
        self.drafts: list[Draft] = []
        self.doubts: list[Doubt] = []

    def take(self, rows: Iterable[int]) -> None:
        """Take the rows in order."""
        rows = list(rows)
        self._numbers_titles = any(self._number(row).isdecimal() for row in rows)
        for row in rows:
            title = self._title_row(row)
            if title is not None:
                self._take_title(row, title)
            else:
                self._take_row(self._list_row(row))

    def take_title_above(self, row: int) -> None:
        """Take what stands right above the headings, where it is the title of a theme."""
        texts = list(self._sheet.own(row).values())
        is_theme = len(texts) == 1 and marker_kind(texts[0]) in _THEME_KINDS
        is_list = len(texts) == 1 and _LIST_TITLE.search(texts[0]) is not None
        if is_list or (is_theme and title_of(texts[0]).rstrip("：:。").endswith("方面")):
            self._take_title(row, texts[0])

    def _list_row(self, row: int) -> ListRow:
        texts: dict[ColumnRole, str] = {}
        origins: dict[ColumnRole, int] = {}
        for key, columns in self._roles.columns.items():
            origin = origins[key] = self._sheet.origin(row, columns[0])
            if len(columns) == 1:
                text = self._sheet.own(origin).get(columns[0], "")
                texts[key] = self._part(key, columns[0], text)
                continue
            shown = dict.fromkeys(
                self._part(key, column, self._sheet.shown(row, column)) for column in columns
            )
            texts[key] = "\n".join(filter(None, shown))
        for key in (ColumnRole.DUE, ColumnRole.COMPLETED):
            texts[key] = self._written_day(texts.get(key, ""), row)
        extras = tuple(
            (name, text)
            for name, column in self._roles.extras
            if (text := self._sheet.shown(row, column))
        )
        return ListRow(row, self._places.line(self._sheet.name, row), texts, origins, extras)

    def _part(self, key: ColumnRole, column: int, text: str) -> str:
        """Return what a cell says of one role, where its column holds two."""
        pair = self._roles.pairs.get(column)
        return pair.part(key, text) if pair else text

    def _written_day(self, text: str, row: int) -> str:
        """Write a day that a cell holds as a bare number (45930) as people read it."""
        day = day_of_serial(text)
        if not day:
            return text
        remark = f"单元格里是日期序号{text}，读作{day}。"
        self.doubts.append(self._places.doubt(DoubtKind.REMARK, remark, self._sheet.name, row))
        return day

    def _number(self, row: int) -> str:
        column = self._roles.column(ColumnRole.NUMBER)
        return number_of(self._sheet.own(row).get(column, "")) if column is not None else ""

    def _title_row(self, row: int) -> str | None:
        """Return the title if the row holds nothing else: a band over the findings below it."""
        texts = dict(self._sheet.own(row))
        number_column = self._roles.column(ColumnRole.NUMBER)
        finding_column = self._roles.column(ColumnRole.FINDING)
        has_title_number = self._numbers_titles and is_chinese_number(self._number(row))
        if has_title_number and len(texts) == 2:
            texts.pop(number_column or 0)
        if len(texts) != 1:
            return None
        ((column, text),) = texts.items()
        if finding_column is not None and self._sheet.origin(row, finding_column) < row:
            return None
        if column == number_column:
            return text if is_title_text(text) else None
        area = self._sheet.area_from(row, column)
        is_band = area is not None and area.width >= _TITLE_WIDTH
        is_numbered = marker_kind(text) in _THEME_KINDS
        if is_band or has_title_number or (is_numbered and column == finding_column):
            return text
        return None

    def _take_title(self, row: int, text: str) -> None:
        source = only_source(text) if _LIST_TITLE.search(text) else None
        if source is not None:
            self._source, self._theme, self._heading = source, None, None
            remark = f"按清单的标题，其中的问题来源读作“{SOURCE_TERMS[source]}”。"
            if source is not FindingSource.FEEDBACK:
                self.doubts.append(
                    self._places.doubt(DoubtKind.REMARK, remark, self._sheet.name, row)
                )
            return
        title = Title(bare_title(title_of(text)), self._places.line(self._sheet.name, row))
        kind = marker_kind(text) or marker_kind(f"{self._number(row)}、")
        is_lower = kind in {MarkerKind.CHINESE_BRACKET, MarkerKind.NUMBER}
        # Where （一） numbers the theme above, （二） numbers the next one.
        is_below = is_lower and self._theme is not None and kind is not self._theme_kind
        if self._roles.column(ColumnRole.THEME) is not None or is_below:
            self._heading = title
        else:
            self._theme, self._heading, self._theme_kind = title, None, kind

    def _take_row(self, row: ListRow) -> None:
        row = self._without_theme_in_front(row)
        self._follow_titles(row)
        if not row.text(ColumnRole.FINDING):
            self._take_row_without_problem(row)
            return
        if self.drafts and self._goes_on(self.drafts[-1], row):
            self.drafts[-1].rows.append(row)
            return
        theme = self._outline.theme(self._theme)
        heading = self._outline.heading(self._heading, theme)
        self.drafts.append(Draft(theme, heading, self._source, [row]))

    def _without_theme_in_front(self, row: ListRow) -> ListRow:
        """Take 【政治建设方面】 off a problem where no column holds the themes."""
        in_front = _THEME_IN_FRONT.fullmatch(row.text(ColumnRole.FINDING))
        if in_front is None or self._roles.column(ColumnRole.THEME) is not None:
            return row
        texts = {
            **row.texts,
            ColumnRole.THEME: in_front["theme"],
            ColumnRole.FINDING: in_front["rest"],
        }
        return replace(row, texts=texts)

    def _follow_titles(self, row: ListRow) -> None:
        """Keep the title columns: a blank cell below a title means the same title."""
        theme = bare_title(title_of(row.text(ColumnRole.THEME)))
        if theme and (self._theme is None or theme != self._theme.text):
            self._theme, self._heading = Title(theme, row.line), None
        heading = title_of(row.text(ColumnRole.HEADING))
        if heading and (self._heading is None or heading != self._heading.text):
            self._heading = Title(heading, row.line)

    def _take_row_without_problem(self, row: ListRow) -> None:
        content = {
            key: text
            for key, text in row.texts.items()
            if text and key not in {ColumnRole.NUMBER, ColumnRole.THEME, ColumnRole.HEADING}
        }
        if self.drafts and content:
            self.drafts[-1].rows.append(row)
            if row.text(ColumnRole.NUMBER) and row.origins[ColumnRole.NUMBER] == row.row:
                self._doubt(DoubtKind.UNCERTAIN_LEVEL, "有编号但没有写问题，归入上一条问题。", row)
        elif content or row.extras:
            self._doubt(DoubtKind.SKIPPED_ROWS, "这一行没有写问题内容，没有读入。", row)

    def _doubt(self, kind: DoubtKind, text: str, row: ListRow) -> None:
        self.doubts.append(self._places.doubt(kind, text, self._sheet.name, row.row))

    def _goes_on(self, draft: Draft, row: ListRow) -> bool:
        """Whether a row continues the finding above it: one merged cell, or the text repeated."""
        last = draft.rows[-1]
        if row.origins[ColumnRole.FINDING] == last.origins[ColumnRole.FINDING]:
            return True
        if row.text(ColumnRole.FINDING) != draft.first.text(ColumnRole.FINDING):
            return False
        if draft.theme != self._outline.theme(self._theme):
            return False
        number = row.text(ColumnRole.NUMBER)
        if not number or number == last.text(ColumnRole.NUMBER):
            return True
        measure = row.text(ColumnRole.MEASURE)
        return bool(measure) and measure not in draft.different(ColumnRole.MEASURE)
