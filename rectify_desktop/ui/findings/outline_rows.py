"""The rows of the 问题清单 from top to bottom: 方面, 类 and 具体问题, folded ones left out.

A list of rows, not a tree of items: a table asks only for rows in sight, where a tree asks for
every row there is.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.wording.numerals import chinese_numeral

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from rectify_desktop.domain.ledger import Ledger

Item = Theme | Heading | Finding
Group = Theme | Heading
_place = attrgetter("position", "id")
# The highest number Chinese numerals of levels go to.
_MOST_NUMERALS = 99


class GroupFacts(NamedTuple):
    """What a theme or heading shows beside its title; ``depth`` counts the groups above it."""

    size: int
    depth: int
    mark: str


@dataclass(slots=True, eq=False)
class OutlineRows:
    """What stands in each row, and of each group shown what is told of it."""

    items: list[Item] = field(default_factory=list[Item])
    groups: dict[str, GroupFacts] = field(default_factory=dict[str, GroupFacts])
    folded: frozenset[str] = frozenset()
    places: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.places = {item.id: row for row, item in enumerate(self.items)}

    def home_of(self, item: Item) -> str:
        """Return the id of the group right above a row; empty at the top."""
        match item:
            case Finding(theme_id=theme_id, heading_id=heading_id):
                above = (heading_id, theme_id)
            case Heading(theme_id=theme_id):
                above = (theme_id,)
            case Theme():
                above = ()
        return next((key for key in above if key and key in self.groups), "")

    def depth_of(self, item: Item) -> int:
        """Return how many groups stand above a row."""
        home = self.home_of(item)
        return self.groups[home].depth + 1 if home else 0

    def behind(self, row: int) -> int:
        """Return the row behind a group and all that is shown of it, or behind a finding."""
        facts = self.groups.get(self.items[row].id)
        row += 1
        if facts is None:
            return row
        while row < len(self.items) and self.depth_of(self.items[row]) > facts.depth:
            row += 1
        return row


def outlined(
    ledger: Ledger,
    findings: Iterable[Finding],
    *,
    folded: Collection[str] = (),
    with_empty: bool = True,
) -> OutlineRows:
    """Return rows with ``findings``, in the order of the paper list.

    As on paper, findings without a heading stand before the headings of their theme, and what has
    no theme stands before the themes. Groups without findings are left out unless asked for.
    """
    headings = _headings_by_theme(ledger)
    rows = _RowWriter(_findings_by_group(ledger, findings), frozenset(folded), with_empty)
    rows.add("")
    rows.add_headings(headings[""], 0)
    place = 0
    for theme in sorted(ledger.themes, key=_place):
        below = headings[theme.id]
        size = rows.size_of(theme) + sum(map(rows.size_of, below))
        if not size and not with_empty:
            continue
        place += 1
        mark = f"（{chinese_numeral(place) if place <= _MOST_NUMERALS else place}）"
        rows.items.append(theme)
        rows.groups[theme.id] = GroupFacts(size, 0, mark)
        if theme.id not in rows.folded:
            rows.add(theme.id)
            rows.add_headings(below, 1)
    return OutlineRows(rows.items, rows.groups, rows.folded)


def unparted(findings: Iterable[Finding]) -> OutlineRows:
    """Return rows of findings alone, in the order given."""
    return OutlineRows(list(findings))


class _RowWriter:
    """Writes rows below each other; what lies in a folded group gets none."""

    def __init__(
        self, held: Mapping[str, list[Finding]], folded: frozenset[str], with_empty: bool
    ) -> None:
        self.items: list[Item] = []
        self.groups: dict[str, GroupFacts] = {}
        self.folded = folded
        self._held = held
        self._with_empty = with_empty

    def size_of(self, group: Group) -> int:
        """Return how many findings stand right below a group."""
        return len(self._held.get(group.id, ()))

    def add(self, key: str) -> None:
        """Write the rows of the findings right below a group."""
        self.items += self._held.get(key, ())

    def add_headings(self, headings: Iterable[Heading], depth: int) -> None:
        """Write headings with their findings."""
        for heading in headings:
            own = self._held.get(heading.id, ())
            if not own and not self._with_empty:
                continue
            self.items.append(heading)
            self.groups[heading.id] = GroupFacts(len(own), depth, "")
            if heading.id not in self.folded:
                self.items += own


def _headings_by_theme(ledger: Ledger) -> dict[str, list[Heading]]:
    themes = {theme.id for theme in ledger.themes}
    found: dict[str, list[Heading]] = defaultdict(list)
    for heading in sorted(ledger.headings, key=_place):
        known = heading.theme_id if heading.theme_id in themes else None
        found[known or ""].append(heading)
    return found


def _findings_by_group(ledger: Ledger, findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    known: set[str | None] = {each.id for each in (*ledger.themes, *ledger.headings)}
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        home = finding.heading_id if finding.heading_id in known else finding.theme_id
        found[(home if home in known else None) or ""].append(finding)
    return found
