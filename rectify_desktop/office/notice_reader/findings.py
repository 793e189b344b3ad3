"""Findings from an outline: titles, results, situations, plans and measures, each with its line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.ledger import split_names
from rectify_desktop.domain.proposal import (
    Doubt,
    DoubtKind,
    ProposedFinding,
    ProposedHeading,
    ProposedTheme,
)
from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.measures import Piece, measures_of, passage

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.office.notice_reader.labels import Label
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.outline import Item
    from rectify_desktop.office.notice_reader.results import ResultReader, ResultReading
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_CHINESE_LEVELS = (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)
_DEEDS = (LabelKind.RESULT, LabelKind.SITUATION, LabelKind.PLAN)
_LONG_TITLE = 100


@dataclass(frozen=True, slots=True)
class Tree:
    """What a problem part holds, and what is doubtful about it.

    ``tells_deeds`` is set where a label announces a result or what was done: no feedback does.
    """

    themes: tuple[ProposedTheme, ...] = ()
    headings: tuple[ProposedHeading, ...] = ()
    findings: tuple[ProposedFinding, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    tells_deeds: bool = False


@dataclass(frozen=True, slots=True)
class _Level:
    """An upper level that is open at some point of the outline."""

    kind: MarkerKind
    segment: int


class TreeBuilder:
    """Turns the items of an outline into themes, headings and findings."""

    def __init__(
        self,
        text: NoticeText,
        segments: list[Segment],
        items: list[Item],
        titles: TitleWords,
        results: ResultReader,
        is_group: Callable[[str], bool],
    ) -> None:
        self._text = text
        self._segments = segments
        self._items = items
        self._titles = titles
        self._results = results
        self._is_group = is_group
        self._themes: list[ProposedTheme] = []
        self._headings: list[ProposedHeading] = []
        self._doubts: list[Doubt] = []
        self._has_labels = any(segment.is_label for segment in segments)
        # Levels that stand above problems anywhere; a problem on such a level is a heading too.
        self._heading_kinds = {
            marker.kind
            for item in items
            for at in item.uppers
            if (marker := segments[at].marker) and marker.kind not in _CHINESE_LEVELS
        }

    def build(self) -> Tree:
        """Build the whole tree."""
        path: list[_Level] = []
        theme: int | None = None
        heading: int | None = None
        roles: tuple[int | None, int | None] = (None, None)
        findings: list[ProposedFinding] = []
        for item in self._items:
            path = self._path_of(item, path)
            group = next((g for level in path if (g := self._group_of(level))), None)
            levels = [level.segment for level in path if self._group_of(level) is None]
            wanted = self._roles(levels, path, item)
            if wanted[0] != roles[0]:
                theme = self._add_theme(wanted[0])
            if wanted != roles:
                heading = self._add_heading(wanted[1], theme)
            roles = wanted
            findings.append(self._finding(item, theme, heading, group))
        return Tree(
            tuple(self._themes),
            tuple(self._headings),
            tuple(_numbered(findings)),
            tuple(self._doubts),
            tells_deeds=any(s.label and s.label.kind in _DEEDS for s in self._segments),
        )

    # Levels

    def _path_of(self, item: Item, path: list[_Level]) -> list[_Level]:
        """Open the item's new levels on the path; a level closes those of its kind and below."""
        for at in item.uppers:
            marker = self._segments[at].marker
            if marker is None:
                continue
            same = next((n for n, level in enumerate(path) if level.kind is marker.kind), len(path))
            path = [*path[:same], _Level(marker.kind, at)]
        own = self._segments[item.title].marker
        if own is not None:
            same = next((n for n, level in enumerate(path) if level.kind is own.kind), len(path))
            path = path[:same]
        return path

    def _roles(
        self, levels: list[int], path: list[_Level], item: Item
    ) -> tuple[int | None, int | None]:
        """Say which segments are the theme and the heading of an item."""
        own = self._segments[item.title].marker
        if own is not None and own.kind in self._heading_kinds:
            levels = [*levels, item.title]
        if len(levels) > 2:
            self._doubts.append(
                self._doubt(DoubtKind.UNCERTAIN_LEVEL, levels[0], "层级多于两级，这一级没有读入")
            )
        if len(levels) >= 2:
            return levels[-2], levels[-1]
        if not levels:
            return None, None
        marker = self._segments[levels[0]].marker
        is_theme = marker is not None and marker.kind in _CHINESE_LEVELS
        return (levels[0], None) if is_theme else (None, levels[0])

    def _group_of(self, level: _Level) -> ResultReading | None:
        segment = self._segments[level.segment]
        words = self._text.folded[segment.line][segment.start : segment.end].strip()
        return self._results.of_group(words) if self._is_group(words) else None

    def _add_theme(self, segment: int | None) -> int | None:
        if segment is None:
            return None
        line = self._segments[segment].line
        self._themes.append(ProposedTheme(self._upper_title(segment), line))
        return len(self._themes) - 1

    def _add_heading(self, segment: int | None, theme: int | None) -> int | None:
        if segment is None:
            return None
        line = self._segments[segment].line
        self._headings.append(ProposedHeading(self._title(segment)[0], line, theme))
        return len(self._headings) - 1

    def _upper_title(self, segment: int) -> str:
        return self._words(self._segments[segment]).rstrip("。:：")

    # Findings

    def _finding(
        self, item: Item, theme: int | None, heading: int | None, group: ResultReading | None
    ) -> ProposedFinding:
        title, rest = self._title(item.title)
        segment = self._segments[item.title]
        fields = self._fields(item)
        description = [*rest, *fields.pop(LabelKind.PROBLEM, [])]
        situation = fields.get(LabelKind.SITUATION, [])
        if not fields and not self._has_labels and description:
            # Without labels what is done follows at once: on lines of its own, or behind the title.
            own_line = [piece for piece in description if piece.line != segment.line]
            situation = own_line or description
            description = [piece for piece in description if piece not in situation]
        narrative, reading = self._result(fields, situation)
        situation = situation or narrative or fields.get(LabelKind.MEASURES, [])
        reading = reading or group
        self._check(reading, item)
        if item.is_guessed:
            self._doubts.append(
                self._doubt(DoubtKind.UNCERTAIN_LEVEL, item.title, "没有标签，按编号补作一个问题")
            )
        listed = measures_of(self._text, fields.get(LabelKind.MEASURES) or situation)
        if listed.unmarked is not None:
            line, start = listed.unmarked.line, listed.unmarked.start
            self._doubts.append(
                Doubt(DoubtKind.REMARK, "一", "“一是”缺“是”字", line, start, ("一是",))
            )
        return ProposedFinding(
            number="",
            title=title,
            line=segment.line,
            theme=theme,
            heading=heading,
            description=passage(self._text, description),
            result_wording=reading.wording if reading else None,
            result=reading.result if reading else None,
            situation=passage(self._text, situation),
            plan=passage(self._text, fields.get(LabelKind.PLAN, [])),
            measures=listed.measures,
            lead_officials=self._names(fields, LabelKind.LEAD),
            owners=self._names(fields, LabelKind.OWNER),
            responsible_departments=self._names(fields, LabelKind.DEPARTMENT),
            supporting_departments=self._names(fields, LabelKind.SUPPORT),
            due_wording=self._value(fields, LabelKind.DUE),
            completed_wording=self._value(fields, LabelKind.COMPLETED),
        )

    def _title(self, at: int) -> tuple[str, list[Piece]]:
        """Return the short title of a segment and the piece of its line behind the title."""
        segment = self._segments[at]
        folded = self._text.folded[segment.line]
        end = min(first_sentence(folded, segment.start), segment.end)
        colon = self._titles.end_of_heading(folded[: segment.end], segment.start)
        end = min(end, colon) if colon else end
        whole = folded[segment.start : segment.end].strip()
        is_one = len(whole) <= _LONG_TITLE and self._titles.is_about_problem(whole)
        if is_one and not self._titles.is_about_problem(folded[segment.start : end].strip()):
            end = segment.end
        title = self._text.slice(segment.line, segment.start, end).rstrip("。:：;；")
        rest = Piece(segment.line, end, segment.end)
        has_rest = bool(folded[end : segment.end].strip())
        return title, [rest] if has_rest else []

    def _fields(self, item: Item) -> dict[LabelKind, list[Piece]]:
        """Gather an item's body by label; what stands before any label belongs to the problem."""
        fields: dict[LabelKind, list[Piece]] = {}
        current = LabelKind.PROBLEM
        for at in item.body:
            segment = self._segments[at]
            start = segment.start
            if segment.label is not None:
                current = segment.label.kind
                if segment.label.repaired:
                    self._doubts.append(self._damaged_label(segment.line, segment.label))
            elif segment.marker is not None:
                start = self._marker_start(at)
            fields.setdefault(current, []).append(Piece(segment.line, start, segment.end))
        return _joined(fields)

    def _marker_start(self, at: int) -> int:
        """Return where a marked segment begins, its marker included: it is text of the body."""
        before = self._segments[at - 1] if at else None
        segment = self._segments[at]
        return before.end if before is not None and before.line == segment.line else 0

    def _result(
        self, fields: dict[LabelKind, list[Piece]], situation: list[Piece]
    ) -> tuple[list[Piece], ResultReading | None]:
        """Read the result from its label, else from the first words of the situation."""
        pieces = fields.get(LabelKind.RESULT, [])
        if pieces:
            reading = self._results.of_label(passage(self._text, pieces[:1]))
            if reading is None:
                return pieces, self._results.leading(passage(self._text, pieces[:1]))
            # What follows on lines of its own is no part of the result's few words.
            return pieces[1:], reading
        return [], self._results.leading(passage(self._text, situation[:1]))

    def _check(self, reading: ResultReading | None, item: Item) -> None:
        if reading is None:
            return
        if reading.result is None:
            self._doubts.append(self._result_doubt(DoubtKind.UNKNOWN_RESULT, reading, item))
        elif reading.is_unsure:
            self._doubts.append(self._result_doubt(DoubtKind.REMARK, reading, item))

    def _result_doubt(self, kind: DoubtKind, reading: ResultReading, item: Item) -> Doubt:
        lines = [self._segments[item.title].line, *(self._segments[at].line for at in item.body)]
        for line in lines:
            start = self._text.lines[line].find(reading.wording)
            if start >= 0:
                break
        else:
            line, start = lines[0], -1
        message = (
            "词表里没有这种写法" if kind is DoubtKind.UNKNOWN_RESULT else "各地归类不一，请确认"
        )
        return Doubt(kind, reading.wording, message, line, start)

    def _damaged_label(self, line: int, label: Label) -> Doubt:
        words = self._text.lines[line][label.start : label.word_end]
        return Doubt(DoubtKind.DAMAGED_LABEL, words, "", line, label.start, (label.repaired,))

    def _doubt(self, kind: DoubtKind, at: int, message: str) -> Doubt:
        segment = self._segments[at]
        return Doubt(kind, self._words(segment), message, segment.line, segment.start)

    def _words(self, segment: Segment) -> str:
        return self._text.slice(segment.line, segment.start, segment.end)

    def _value(self, fields: dict[LabelKind, list[Piece]], kind: LabelKind) -> str:
        return passage(self._text, fields.get(kind, [])).rstrip("。；;")

    def _names(self, fields: dict[LabelKind, list[Piece]], kind: LabelKind) -> tuple[str, ...]:
        return split_names(self._value(fields, kind))


def _joined(fields: dict[LabelKind, list[Piece]]) -> dict[LabelKind, list[Piece]]:
    """Join neighbouring pieces of one line, so that a paragraph stays one paragraph."""
    joined: dict[LabelKind, list[Piece]] = {}
    for kind, pieces in fields.items():
        chosen = joined.setdefault(kind, [])
        for piece in pieces:
            if chosen and chosen[-1].line == piece.line and chosen[-1].end == piece.start:
                chosen[-1] = replace(chosen[-1], end=piece.end)
            else:
                chosen.append(piece)
    return joined


def _numbered(findings: list[ProposedFinding]) -> list[ProposedFinding]:
    """Give the numbers of a ledger: 2.1 under a heading, its own number if it holds but one."""
    numbered: list[ProposedFinding] = []
    count = 0
    for (_, heading), members in groupby(findings, key=lambda f: (f.theme, f.heading)):
        group = list(members)
        if heading is None:
            numbered += [replace(f, number=str(count + n)) for n, f in enumerate(group, start=1)]
            count += len(group)
            continue
        count += 1
        single = len(group) == 1
        numbered += [
            replace(f, number=str(count) if single else f"{count}.{n}")
            for n, f in enumerate(group, start=1)
        ]
    return numbered
