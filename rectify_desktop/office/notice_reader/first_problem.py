"""The first problem of a paper in which no heading names the problem part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.lines import first_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.notice_reader.labels import Label
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.markers import MarkerKind
    from rectify_desktop.office.notice_reader.words import TitleWords

_TITLE_LENGTH = 80
# How far below its title the label of a problem may stand, in lines with text.
_LABEL_REACH = 4


class FirstProblem:
    """Finds the first problem by wording or by labels, and the themes directly above it."""

    def __init__(
        self,
        text: NoticeText,
        titles: TitleWords,
        labels: Sequence[Label | None],
    ) -> None:
        self._text = text
        self._titles = titles
        self._labels = labels

    def sure_from(self, start: int) -> int | None:
        """Return the first line worded as a problem, or followed by a problem's label."""
        for line in range(start, len(self._text)):
            folded = self._text.folded[line]
            marker = self._text.markers[line]
            head = marker.end if marker else 0
            sentence = folded[head : first_sentence(folded, head)]
            if not sentence.strip() or len(sentence) > _TITLE_LENGTH:
                continue
            is_worded = marker is not None and self._titles.is_about_problem(sentence)
            if is_worded or self._is_labelled_below(line):
                return line
        return None

    def _is_labelled_below(self, line: int) -> bool:
        if self._is_value(line):
            return False
        seen = 0
        for below in range(line + 1, min(line + 3 * _LABEL_REACH, len(self._text))):
            if self._text.is_blank(below):
                continue
            if self._is_value(below):
                return True
            seen += 1
            if seen >= _LABEL_REACH or self._text.markers[below]:
                return False
        return False

    def _is_value(self, line: int) -> bool:
        """Whether a label opens a line; 反馈问题： opens a title."""
        label = self._labels[line]
        return label is not None and label.kind is not LabelKind.PROBLEM

    def with_themes_above(self, leaf: int) -> int:
        """Go up from the first problem over the theme lines that stand directly above it."""
        first = leaf
        own = self._text.markers[leaf]
        kinds: set[MarkerKind] = {own.kind} if own else set()
        for line in range(leaf - 1, -1, -1):
            if self._text.is_blank(line):
                continue
            marker = self._text.markers[line]
            is_title = len(self._text.folded[line].strip()) <= _TITLE_LENGTH
            if marker is None or marker.kind in kinds or not is_title:
                break
            kinds.add(marker.kind)
            first = line
        return first

    def worded_from(self, start: int) -> int | None:
        """Return the first numbered line of a shape whose lines mostly state faults."""
        lines = [n for n in range(start, len(self._text)) if self._text.markers[n]]
        kinds = [marker.kind for n in lines if (marker := self._text.markers[n])]
        for kind in dict.fromkeys(kinds):
            of_kind = [n for n, other in zip(lines, kinds, strict=True) if other is kind]
            stating = [n for n in of_kind if self._states_fault(n)]
            if len(stating) > 1 and len(stating) * 2 >= len(of_kind):
                return of_kind[0]
        return None

    def _states_fault(self, line: int) -> bool:
        marker = self._text.markers[line]
        folded = self._text.folded[line]
        head = marker.end if marker else 0
        return self._titles.names_fault(folded[head : first_sentence(folded, head)].strip())
