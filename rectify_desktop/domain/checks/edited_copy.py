"""A copy that came back (领导改过的稿子): what was changed by hand, and which of it are numbers."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.domain.checks.written_numbers import written_numbers
from rectify_desktop.domain.notice.draft_comparison import (
    ParagraphStatus,
    compare_paragraphs,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.domain.checks.figures_desk import DeskRow
    from rectify_desktop.domain.notice.draft_comparison import ParagraphChange
    from rectify_desktop.domain.notice.notice import Notice

_AROUND_FACTS = lazy_pattern(r"^\s*(?:附件[:：]|抄送[:：])?\s*(?:\d+[.．])?|(?:印发)?[:：。]?\s*$")
_SAME, _REMOVED = ParagraphStatus.SAME, ParagraphStatus.REMOVED


class Origin(StrEnum):
    """Why a number of a copy is as it is."""

    UNCHANGED = "unchanged"
    BY_HAND = "by_hand"
    OVERTAKEN = "overtaken"


ORIGIN_TERMS: dict[Origin, str] = {
    Origin.UNCHANGED: "",
    Origin.BY_HAND: "手工改动",
    Origin.OVERTAKEN: "不再成立",
}


@dataclass(frozen=True, slots=True)
class BaseText:
    """What a copy may have been made from: a draft, or the notice as it reads now."""

    name: str
    lines: tuple[str, ...]
    # Printed around the text: broken into lines by whoever lays it out.
    frame: str = ""


@dataclass(frozen=True, slots=True)
class EditedCopy:
    """A copy beside the text it was made from; ``origins`` are by place of the row in the desk."""

    base: BaseText
    changes: tuple[ParagraphChange, ...]
    origins: tuple[Origin, ...]

    @property
    def changed_count(self) -> int:
        """How many paragraphs read otherwise."""
        return sum(change.status is not _SAME for change in self.changes)


def base_of(name: str, notice: Notice) -> BaseText:
    """Return a notice as a text that a copy may have been made from."""
    title, *texts = notice.texts
    return BaseText(name, tuple(texts), "\n".join((title, *_frame_of(notice))))


def _frame_of(notice: Notice) -> Iterator[str]:
    """Yield what is printed above and below the text of a notice."""
    yield notice.signature
    if notice.signed_on is not None:
        yield chinese_date(notice.signed_on)
    for part in () if notice.frame is None else astuple(notice.frame):
        yield from (part if isinstance(part, tuple) else [str(part)])


def nearest_base(bases: Sequence[BaseText], lines: Iterable[str]) -> BaseText | None:
    """Return the text that a copy shares most lines with; None where it shares none."""
    told = {_plain(line) for line in lines if line.strip()}
    shared = [len(told & {_plain(line) for line in base.lines}) for base in bases]
    most = max(shared, default=0)
    return bases[shared.index(most)] if most else None


def compare_copy(base: BaseText, lines: Sequence[str], rows: Sequence[DeskRow]) -> EditedCopy:
    """Set a copy beside its base: what is reworded, and where its numbers come from."""
    frame = _plain(base.frame)
    kept = [line for line in lines if not all(part in frame for part in _parts(line))]
    changes = compare_paragraphs([line for line in base.lines if line.strip()], kept)
    before = dict(_old_lines(changes, lines))
    return EditedCopy(base, changes, tuple(_origin(row, lines, before) for row in rows))


def _old_lines(
    changes: Iterable[ParagraphChange], lines: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Yield the number of each line of the copy that reads otherwise, with its old words."""
    at = 0
    for change in changes:
        if change.status is _REMOVED:
            continue
        while lines[at] != change.new:
            at += 1
        at += 1
        if change.status is not _SAME:
            yield at, change.old


def _origin(row: DeskRow, lines: Sequence[str], before: Mapping[int, str]) -> Origin:
    if row.line in before and _count(row, before[row.line]) < _count(row, lines[row.line - 1]):
        return Origin.BY_HAND
    return Origin.OVERTAKEN if row.verdict is Verdict.DIFFERENT else Origin.UNCHANGED


def _count(row: DeskRow, line: str) -> int:
    wanted = row.stated, row.unit
    return sum((number.value, number.unit) == wanted for number in written_numbers([line]))


def _parts(line: str) -> list[str]:
    """Return a line as it would stand in a frame: without the words around its facts."""
    parts = (_AROUND_FACTS.sub("", part) for part in line.split("\t"))
    return [plain for part in parts if (plain := _plain(part))]


def _plain(text: str) -> str:
    return "".join(text.split())
