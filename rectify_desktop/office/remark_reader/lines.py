"""Remarks written as lines: numbered paragraphs below headings, or plain paragraphs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.remark_proposal import (
    LeftOut,
    ProposedRemark,
    RemarkField,
    RemarkProposal,
)
from rectify_desktop.office.remark_reader.context import (
    Context,
    context_of,
    in_context,
    is_signature,
)
from rectify_desktop.office.remark_reader.inline import split_inline
from rectify_desktop.office.remark_reader.numbering import Shape, read_numbering
from rectify_desktop.office.remark_reader.words import fold, remark_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.office.remark_reader.numbering import Numbering

_LONGEST_HEADING = 34
_LONGEST_BARE_HEADING = 22
_SHORTEST_REMARK = 6
_FULL_STOPS = ("。", ";", "；")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    folded: str
    marker: Numbering | None
    place: str

    @property
    def said(self) -> str:
        """What stands behind the marker."""
        return self.text[self.marker.end :].strip() if self.marker else self.text.strip()


@dataclass(slots=True)
class _Item:
    """A remark under way: its lines, and what its headings say."""

    line: _Line
    context: Context
    section: str
    texts: list[str]
    guesses: set[RemarkField] = field(default_factory=set[RemarkField])


def read_lines(lines: Sequence[str], name: str) -> RemarkProposal:
    """Read remarks from the lines of a text."""
    reading = _Reading(_parted(lines))
    return reading.proposal(name)


def _parted(lines: Iterable[str]) -> list[_Line]:
    """Return the lines with something on them, run-in remarks each on a line of its own."""
    found: list[_Line] = []
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if not text:
            continue
        marker = read_numbering(fold(text))
        is_run = marker is None or marker.shape is Shape.RUN_IN
        for piece in split_inline(text) if is_run else [text]:
            if piece:
                folded = fold(piece)
                found.append(_Line(piece, folded, read_numbering(folded), f"第{number}行"))
    return found


class _Reading:
    """One text being read from its first line to its last."""

    def __init__(self, lines: Sequence[_Line]) -> None:
        self._lines = lines
        self._words = remark_words()
        self._items: list[_Item] = []
        self._headings: dict[int, Context] = {}
        self._section = ""
        self._around: list[str] = []
        self._left_out: list[LeftOut] = []
        self._notes: list[str] = []
        self._has_ended = False

    def proposal(self, name: str) -> RemarkProposal:
        for at, line in enumerate(self._lines):
            self._take(at, line)
        if not self._items and not self._notes:
            self._take_paragraphs()
        self._drop_empty()
        outer = context_of(self._around)
        remarks = [self._remark(item, outer) for item in self._items]
        if not remarks and not self._notes:
            self._notes.append("没有从这份材料里认出审核意见，可以逐条录入。")
        return RemarkProposal(
            name, _numbered_apart(remarks, self._items), tuple(self._left_out), tuple(self._notes)
        )

    # Lines

    def _take(self, at: int, line: _Line) -> None:
        if self._says_nothing(line):
            self._leave_out(line)
            self._notes.append(f"{line.place}：“{line.said}”，按没有意见处理。")
        elif line.marker is not None:
            self._take_marked(at, line, line.marker)
        else:
            self._take_unmarked(at, line)

    def _take_marked(self, at: int, line: _Line, marker: Numbering) -> None:
        depth = marker.shape
        self._has_ended = False
        if self._is_heading(at, line):
            self._open_section(line, depth)
            return
        item = self._items[-1] if self._items else None
        if item is not None and item.line.marker is not None and self._has_children(item, depth):
            item.texts.append(line.text)
            item.guesses.add(RemarkField.TEXT)
            return
        # A number may stand on a line of its own, the words on the next.
        texts = [line.said] if line.said else []
        self._items.append(_Item(line, self._context(), self._section, texts))

    def _take_unmarked(self, at: int, line: _Line) -> None:
        if self._is_bare_heading(at, line):
            self._open_section(line, -1)
        elif not self._items:
            self._leave_out(line)
        elif self._has_ended or self._closes(line):
            self._has_ended = True
            self._leave_out(line)
        else:
            item = self._items[-1]
            item.texts.append(line.text)
            item.guesses.add(RemarkField.TEXT)

    def _drop_empty(self) -> None:
        """Leave out numbers behind which nothing was ever written."""
        for item in self._items:
            if not item.texts:
                self._leave_out(item.line)
        self._items = [item for item in self._items if item.texts]

    def _leave_out(self, line: _Line) -> None:
        self._around.append(line.text)
        self._left_out.append(LeftOut(line.text, line.place))

    def _has_children(self, item: _Item, depth: int) -> bool:
        """Whether a marker of this depth stands below the remark under way."""
        marker = item.line.marker
        return marker is not None and depth > marker.shape

    # Headings

    def _open_section(self, line: _Line, depth: int) -> None:
        for deeper in [known for known in self._headings if known >= depth]:
            del self._headings[deeper]
        self._headings[depth] = context_of([line.text])
        self._section = str(line.marker.ordinal) if line.marker else ""
        self._left_out.append(LeftOut(line.text, line.place))

    def _context(self) -> Context:
        context = Context()
        for depth in sorted(self._headings):
            context = self._headings[depth].within(context)
        return context

    def _is_heading(self, at: int, line: _Line) -> bool:
        """Whether a marked line names what the lines below it are of, and is no remark itself."""
        following = self._lines[at + 1] if at + 1 < len(self._lines) else None
        if following is None or following.marker is None or line.marker is None:
            return False
        is_above = following.marker.shape > line.marker.shape
        return is_above and self._names_something(line, _LONGEST_HEADING)

    def _is_bare_heading(self, at: int, line: _Line) -> bool:
        """Whether an unmarked line between remarks says who made those below it, or of what."""
        following = self._lines[at + 1] if at + 1 < len(self._lines) else None
        if following is None or following.marker is None or following.marker.ordinal != 1:
            return False
        found = self._words.reviewer.search(line.folded) or self._words.paper.search(line.folded)
        is_short = len(line.said) <= _LONGEST_BARE_HEADING
        # The first such line of a text is its title and holds for all of it.
        is_first = not self._items and not any(
            later.marker is not None and later.marker.ordinal == 1
            for later in self._lines[at + 2 :]
        )
        return found is not None and is_short and not is_first and not self._opens(line)

    def _names_something(self, line: _Line, longest: int) -> bool:
        said = fold(line.said)
        if len(said) > longest or said.rstrip(":").endswith(_FULL_STOPS) or ";" in said:
            return False
        words = self._words
        if words.reviewer.search(said) or words.paper.search(said):
            return True
        return any(word in said for word in words.headings)

    # Paragraphs

    def _take_paragraphs(self) -> None:
        """Take plain paragraphs: those behind the words that open remarks, else every long one."""
        lines = list(self._lines)
        opened = next((at for at, line in enumerate(lines) if self._opens(line)), None)
        if opened is None:
            first = 1 if lines and not lines[0].said.endswith("。") else 0
        else:
            first = opened + 1
        taken: list[_Line] = []
        for line in lines[first:]:
            if self._closes(line):
                break
            # 区水务站党支部： is whom the letter is to.
            if len(line.said) >= _SHORTEST_REMARK and not line.folded.endswith(":"):
                taken.append(line)
        for line in taken:
            guesses = {RemarkField.TEXT}
            self._items.append(_Item(line, Context(), "", [line.said], guesses))
        gone = {id(line) for line in taken}
        self._left_out = [LeftOut(line.text, line.place) for line in lines if id(line) not in gone]
        self._around = [left.text for left in self._left_out]

    # Words

    def _opens(self, line: _Line) -> bool:
        return any(word in line.folded for word in self._words.opening)

    def _closes(self, line: _Line) -> bool:
        return line.folded.startswith(self._words.closing) or is_signature(line.folded)

    def _says_nothing(self, line: _Line) -> bool:
        said = fold(line.said)
        return len(said) <= _LONGEST_HEADING and any(word in said for word in self._words.none)

    # Remarks

    def _remark(self, item: _Item, outer: Context) -> ProposedRemark:
        marker = item.line.marker
        remark = ProposedRemark(
            "\n".join(item.texts),
            str(marker.ordinal) if marker else "",
            place=item.line.place,
            guesses=frozenset(item.guesses),
        )
        return in_context(remark, item.context.within(outer))


def _numbered_apart(
    remarks: Sequence[ProposedRemark], items: Sequence[_Item]
) -> tuple[ProposedRemark, ...]:
    """Put the number of its section before each number that one reviewer's paper has twice."""
    held = Counter((each.reviewer, each.paper, each.number) for each in remarks)
    return tuple(
        replace(each, number=f"{item.section}.{each.number}").guessed(RemarkField.NUMBER)
        if each.number and item.section and held[each.reviewer, each.paper, each.number] > 1
        else each
        for each, item in zip(remarks, items, strict=True)
    )
