"""The 【】 of one text: which are known, which are not, and the text with them filled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.own_form import FormReport, UnknownPlaceholder
from rectify_desktop.domain.papers.placeholders import (
    PLACEHOLDER,
    REPEAT_BEGIN,
    REPEAT_END,
    Placeholder,
    PlaceholderScope,
    unclosed_marks,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rectify_desktop.domain.papers.own_form import FormValue
    from rectify_desktop.domain.papers.placeholders import Placeholders

_REPEAT_MARKS = frozenset({REPEAT_BEGIN, REPEAT_END})


@dataclass(slots=True)
class MarkReport:
    """Gathers what is found while a form is walked through."""

    placeholders: Placeholders
    used: dict[str, None] = field(default_factory=dict[str, None])
    unknown: dict[str, UnknownPlaceholder] = field(default_factory=dict[str, UnknownPlaceholder])
    faults: dict[str, None] = field(default_factory=dict[str, None])
    list_faults: dict[str, None] = field(default_factory=dict[str, None])
    is_repeated: bool = False

    def look_at(self, text: str, place: str) -> set[PlaceholderScope]:
        """Take note of the marks in a text; return what they tell of."""
        for piece in unclosed_marks(text):
            self.fault(f"{place}：“{piece}”的【】不成对")
        scopes: set[PlaceholderScope] = set()
        for name in PLACEHOLDER.findall(text):
            if name in _REPEAT_MARKS:
                continue
            placeholder = self.placeholders.named(name)
            if placeholder is None:
                near = self.placeholders.near(name)
                self.unknown.setdefault(name, UnknownPlaceholder(name, place, near))
            else:
                self.used[placeholder.names[0]] = None
                scopes.add(placeholder.scope)
        return scopes

    def fault(self, sentence: str) -> None:
        """Take note of what cannot be filled at all."""
        self.faults[sentence] = None

    def list_fault(self, sentence: str) -> None:
        """Take note of what keeps a form from taking all findings into one copy."""
        self.list_faults[sentence] = None

    def finish(self, losses: tuple[str, ...] = ()) -> FormReport:
        """Return what was found."""
        return FormReport(
            used=tuple(self.used),
            unknown=tuple(self.unknown.values()),
            faults=tuple(self.faults),
            list_faults=tuple(self.list_faults),
            losses=losses,
            is_repeated=self.is_repeated,
        )


@dataclass(frozen=True, slots=True)
class Filling:
    """Fills marks from the values of the round and, in a repeated part, of one finding."""

    placeholders: Placeholders
    round: Mapping[str, FormValue]
    finding: Mapping[str, FormValue]

    def value(self, name: str) -> FormValue:
        """Return what fills a mark; nothing where the ledger holds nothing, or the name is none."""
        placeholder = self.placeholders.named(name)
        return "" if placeholder is None else self._of(placeholder)

    def replaced(self, text: str, worded: Callable[[FormValue], str]) -> str:
        """Return a text with every mark replaced by its value."""
        return PLACEHOLDER.sub(
            lambda mark: "" if mark[1] in _REPEAT_MARKS else worded(self.value(mark[1])), text
        )

    def _of(self, placeholder: Placeholder) -> FormValue:
        is_round = placeholder.scope is PlaceholderScope.ROUND
        return (self.round if is_round else self.finding).get(placeholder.key, "")


def sole_mark(text: str) -> str | None:
    """Return the name of the mark that is all of a text, None where there is more or no mark."""
    mark = PLACEHOLDER.fullmatch(text.strip())
    return mark[1] if mark and mark[1] not in _REPEAT_MARKS else None
