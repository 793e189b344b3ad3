"""One finding from one item of an outline: title, result, situation, plan, measures and doubts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind, ProposedFinding
from rectify_desktop.domain.wording.problem_title import problem_named
from rectify_desktop.domain.wording.written_names import split_names
from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.measures import (
    Piece,
    joined_pieces,
    measures_of,
    paragraphs_of,
    passage,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.terms import FindingSource
    from rectify_desktop.office.notice_reader.labels import Label
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.outline import Item
    from rectify_desktop.office.notice_reader.results import ResultReader, ResultReading
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_LONG_TITLE = 100
_NUMBERED = {MarkerKind.NUMBER_BRACKET, MarkerKind.CIRCLED}
_UNKNOWN = "词表里没有这种写法"
_UNSURE = "各地归类不一，请确认"
# Labels with a value of a few words; a paragraph below one belongs to something else.
_SHORT = {
    LabelKind.RESULT: LabelKind.SITUATION,
    LabelKind.LEAD: LabelKind.PROBLEM,
    LabelKind.DEPARTMENT: LabelKind.PROBLEM,
    LabelKind.SUPPORT: LabelKind.PROBLEM,
    LabelKind.OWNER: LabelKind.PROBLEM,
    LabelKind.DUE: LabelKind.PROBLEM,
    LabelKind.COMPLETED: LabelKind.PROBLEM,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands: its theme and heading by index, its source, its group's result."""

    theme: int | None
    heading: int | None
    source: FindingSource
    group: ResultReading | None


class FindingReader:
    """Reads the findings of one problem part; doubts gather beside them."""

    def __init__(
        self,
        text: NoticeText,
        segments: list[Segment],
        titles: TitleWords,
        results: ResultReader,
    ) -> None:
        self._text = text
        self._segments = segments
        self._titles = titles
        self._results = results
        self._has_labels = any(segment.is_label for segment in segments)
        self.doubts: list[Doubt] = []

    def read(self, item: Item, place: Place) -> ProposedFinding:
        """Read one item; its number is for the whole tree to say."""
        segment = self._segments[item.title]
        fields = self._fields(item)
        closing = self._closing_result(fields)
        title, description, beside = self._title_and_description(item.title, fields)
        situation = fields.get(LabelKind.SITUATION, [])
        if not fields and not self._has_labels:
            description, situation = _deeds_apart(description, segment.line)
        reading, narrative = self._result(fields, situation)
        if fields and LabelKind.MEASURES not in fields and self._lists_deeds(item):
            description, situation = [], [*description, *situation]
        situation = [*narrative, *situation] or fields.get(LabelKind.MEASURES, [])
        reading = reading or beside or closing or place.group
        self._doubt_of_result(reading, item)
        if item.is_guessed:
            self._add_doubt(DoubtKind.UNCERTAIN_LEVEL, segment, "没有标签，按编号补作一个问题")
        if not title:
            self._add_doubt(DoubtKind.UNCERTAIN_LEVEL, segment, "这一条没有写是什么问题")
        listed = measures_of(self._text, fields.get(LabelKind.MEASURES) or situation)
        if listed.unmarked is not None:
            at = listed.unmarked
            self.doubts.append(
                Doubt(DoubtKind.REMARK, "一", "“一是”缺“是”字", at.line, at.start, ("一是",))
            )
        measures = listed.measures
        if not measures and fields.get(LabelKind.SITUATION):
            # Beside a situation of their own, measures are told nowhere else.
            measures = paragraphs_of(self._text, fields.get(LabelKind.MEASURES, []))
        return ProposedFinding(
            number="",
            title=title,
            line=segment.line,
            theme=place.theme,
            heading=place.heading,
            source=place.source,
            description=passage(self._text, description),
            result_wording=reading.wording if reading else None,
            result=reading.result if reading else None,
            situation=passage(self._text, situation),
            plan=passage(self._text, fields.get(LabelKind.PLAN, [])),
            measures=measures,
            lead_officials=self._names(fields, LabelKind.LEAD),
            owners=self._names(fields, LabelKind.OWNER),
            responsible_departments=self._names(fields, LabelKind.DEPARTMENT),
            supporting_departments=self._names(fields, LabelKind.SUPPORT),
            due_wording=self._value(fields, LabelKind.DUE),
            completed_wording=self._value(fields, LabelKind.COMPLETED),
        )

    def title_of(self, at: int) -> tuple[str, list[Piece]]:
        """Return the short title of a segment, and the piece of its line behind the title."""
        title, rest, _ = self._title_with_result(at)
        return title, rest

    def _title_with_result(self, at: int) -> tuple[str, list[Piece], ResultReading | None]:
        """Return title and rest of a segment, and the result in brackets behind the title."""
        segment = self._segments[at]
        folded = self._text.folded[segment.line]
        end = min(first_sentence(folded, segment.start), segment.end)
        closed = self._end_by_mark(folded, segment)
        end = min(end, closed) if closed else end
        whole = folded[segment.start : segment.end].strip()
        # 关于甲。乙等问题的整改 is one title in two sentences.
        is_one = len(whole) <= _LONG_TITLE and self._titles.is_about_problem(whole)
        if is_one and not self._titles.is_about_problem(folded[segment.start : end].strip()):
            end = segment.end
        if whole.rstrip("。.").endswith((")", "]", "】")):
            words = self._text.slice(segment.line, segment.start, segment.end)
            words, result = self._results.behind(words)
            if result and "。" not in words.rstrip("。"):
                return _trimmed(words), [], result
        words, result = self._results.behind(self._text.slice(segment.line, segment.start, end))
        rest = [Piece(segment.line, end, segment.end)] if folded[end : segment.end].strip() else []
        return _trimmed(words), rest, result

    def _end_by_mark(self, folded: str, segment: Segment) -> int | None:
        """Return where a colon or a comma closes the title of a text without labels."""
        by_comma = not self._has_labels
        heading = self._titles.end_of_heading(folded, segment.start, segment.end, by_comma=by_comma)
        if heading is not None or self._has_labels:
            return heading
        return self._titles.end_of_fault(folded, segment.start, segment.end)

    # The parts of an item

    def _fields(self, item: Item) -> dict[LabelKind, list[Piece]]:
        """Gather an item's body by label; what stands before any label belongs to the problem."""
        fields: dict[LabelKind, list[Piece]] = {}
        current = LabelKind.PROBLEM
        for at in item.body:
            segment = self._segments[at]
            start = segment.start
            if segment.label is not None:
                current = segment.label.kind
                self._check_label(segment.line, segment.label)
            elif segment.marker is not None:
                start = self._start_with_marker(at)
            fields.setdefault(current, []).append(Piece(segment.line, start, segment.end))
            current = _SHORT.get(current, current)
        return {kind: joined_pieces(pieces) for kind, pieces in fields.items()}

    def _lists_deeds(self, item: Item) -> bool:
        """Whether numbered lines between a title and its first label name no fault."""
        listed: list[Segment] = []
        for at in item.body:
            segment = self._segments[at]
            if segment.is_label:
                break
            listed.append(segment)
        kinds = {segment.marker.kind for segment in listed if segment.marker}
        return (
            len(listed) > 1
            and kinds <= _NUMBERED
            and all(
                segment.marker is not None
                and not self._titles.names_fault(self._text.folded[segment.line][segment.start :])
                for segment in listed
            )
        )

    def _start_with_marker(self, at: int) -> int:
        """Return where a marked segment begins, its marker included: it is text of the body."""
        before = self._segments[at - 1] if at else None
        segment = self._segments[at]
        return before.end if before is not None and before.line == segment.line else 0

    def _title_and_description(
        self, at: int, fields: dict[LabelKind, list[Piece]]
    ) -> tuple[str, list[Piece], ResultReading | None]:
        title, rest, result = self._title_with_result(at)
        description = [*rest, *fields.pop(LabelKind.PROBLEM, [])]
        if title or not description:
            return title, description, result
        # The marker stands on a line of its own; the words follow below.
        first = description[0]
        end = min(first_sentence(self._text.folded[first.line], first.start), first.end)
        title = _trimmed(self._text.slice(first.line, first.start, end))
        return title, [replace(first, start=end), *description[1:]], result

    def _result(
        self, fields: dict[LabelKind, list[Piece]], situation: list[Piece]
    ) -> tuple[ResultReading | None, list[Piece]]:
        """Read the result from its label, else from the first words of the situation.

        A result label may hold a narrative instead: that is returned to become the situation.
        """
        pieces = fields.get(LabelKind.RESULT, [])
        value = passage(self._text, pieces)
        if reading := self._results.of_label(value):
            return reading, []
        if value:
            return self._results.leading(value), pieces
        return self._results.leading(passage(self._text, situation[:1])), []

    def _closing_result(self, fields: dict[LabelKind, list[Piece]]) -> ResultReading | None:
        """Take the result off the end of what was done, where it closes an item (…【已完成】)."""
        if not fields:
            return None
        pieces = fields[list(fields)[-1]]
        last = pieces[-1]
        closing = self._results.closing(self._text.lines[last.line][last.start : last.end])
        if closing is None:
            return None
        start, reading = closing
        pieces[-1] = replace(last, end=last.start + start)
        return reading

    def _value(self, fields: dict[LabelKind, list[Piece]], kind: LabelKind) -> str:
        return passage(self._text, fields.get(kind, [])).rstrip("。；;")

    def _names(self, fields: dict[LabelKind, list[Piece]], kind: LabelKind) -> tuple[str, ...]:
        return split_names(self._value(fields, kind))

    # Doubts

    def _check_label(self, line: int, label: Label) -> None:
        if label.repaired:
            words = self._text.lines[line][label.start : label.word_end]
            self.doubts.append(
                Doubt(DoubtKind.DAMAGED_LABEL, words, "", line, label.start, (label.repaired,))
            )

    def _doubt_of_result(self, reading: ResultReading | None, item: Item) -> None:
        if reading is None or (reading.result is not None and not reading.is_unsure):
            return
        lines = [self._segments[item.title].line, *(self._segments[at].line for at in item.body)]
        places = ((line, self._text.lines[line].find(reading.wording)) for line in lines)
        line, start = next((place for place in places if place[1] >= 0), (lines[0], -1))
        is_known = reading.result is not None
        kind = DoubtKind.REMARK if is_known else DoubtKind.UNKNOWN_RESULT
        note = _UNSURE if is_known else _UNKNOWN
        self.doubts.append(Doubt(kind, reading.wording, note, line, start))

    def _add_doubt(self, kind: DoubtKind, segment: Segment, note: str) -> None:
        words = self._text.lines[segment.line][segment.start : segment.end].rstrip()
        self.doubts.append(Doubt(kind, words, note, segment.line, segment.start))


def _trimmed(title: str) -> str:
    """Return the problem a title names, without the mark at its end."""
    return problem_named(title.rstrip("。.:：;；，,")).rstrip("。.")


def _deeds_apart(description: list[Piece], title_line: int) -> tuple[list[Piece], list[Piece]]:
    """Tell description and situation apart where no label does.

    What is done stands on lines of its own; if there are none, it follows the title at once.
    """
    below = [piece for piece in description if piece.line != title_line]
    if not below:
        return [], description
    return [piece for piece in description if piece.line == title_line], below
