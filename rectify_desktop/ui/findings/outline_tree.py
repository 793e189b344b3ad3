"""The tree behind the 问题清单: 方面 → 类 → 具体问题, as nodes a Qt model can point at."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.wording.numerals import chinese_numeral

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.ids import HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger

Item = Theme | Heading | Finding
_uids = count(1)
# The highest number Chinese numerals of levels go to.
_MOST_NUMERALS = 99


@dataclass(slots=True, eq=False)
class Node:
    """One row of the tree; ``uid`` is what Qt keeps of it, ``count`` its findings shown."""

    item: Item | None = None
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)
    uid: int = field(default_factory=lambda: next(_uids))
    count: int = 0

    @property
    def key(self) -> str:
        """The identity of what the node stands for."""
        return self.item.id if self.item is not None else ""

    def number_children(self) -> None:
        """Set the rows of all children anew."""
        for row, child in enumerate(self.children):
            child.row = row


def build_tree(ledger: Ledger, findings: Iterable[Finding], *, with_empty: bool = True) -> Node:
    """Return the root of a fresh tree with ``findings``, in the order of the paper list.

    As on paper, findings without a heading stand before the headings of their theme, and what has
    no theme stands before the themes. Groups without findings are left out unless asked for.
    """
    root = Node()
    themes: dict[ThemeId, Node] = {t.id: Node(t) for t in sorted(ledger.themes, key=_place)}
    headings: dict[HeadingId, Node] = {h.id: Node(h) for h in sorted(ledger.headings, key=_place)}
    for finding in findings:
        home = headings.get(finding.heading_id) if finding.heading_id else None
        if home is None:
            home = themes.get(finding.theme_id, root) if finding.theme_id else root
        _adopt(home, Node(finding, count=1))
    for node in headings.values():
        if node.count or with_empty:
            assert isinstance(node.item, Heading)
            theme_id = node.item.theme_id
            _adopt(themes.get(theme_id, root) if theme_id else root, node)
    for node in themes.values():
        if node.count or with_empty:
            _adopt(root, node)
    return root


def flat_tree(findings: Iterable[Finding]) -> Node:
    """Return a tree of findings alone, in the order given."""
    root = Node()
    for finding in findings:
        _adopt(root, Node(finding, count=1))
    return root


def rows_moved(old: Node, new: Node) -> list[Node]:
    """Return the fewest rows of ``new`` that must move for the rows of ``old`` to read alike.

    What is in one of them alone does not count; neither do rows further down.
    """
    places = {node.key: at for at, node in enumerate(new.children)}
    kept = [places[node.key] for node in old.children if node.key in places]
    if all(before < after for before, after in pairwise(kept)):
        return []
    staying = set(_longest_rise(kept))
    return [new.children[at] for at in sorted(kept) if at not in staying]


def moves_between(old: Node, new: Node) -> int:
    """Return how many rows must move in all, on every level."""
    known = {node.key: node for node in old.children if node.children}
    below = sum(moves_between(known[n.key], n) for n in new.children if n.key in known)
    return len(rows_moved(old, new)) + below


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """Return one of the longest rising choices among different numbers.

    >>> _longest_rise([1, 2, 3, 0, 4])
    [1, 2, 3, 4]
    """
    lowest: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect(lowest, number)
        before[number] = lowest[at - 1] if at else None
        lowest[at : at + 1] = [number]
    rise: list[int] = []
    last = lowest[-1] if lowest else None
    while last is not None:
        rise.append(last)
        last = before[last]
    return rise[::-1]


def stand_alike(old: tuple[Finding, ...], new: tuple[Finding, ...]) -> bool:
    """Whether the same findings stand in the same places of the tree."""
    return len(old) == len(new) and all(
        before is after
        or (before.id, before.theme_id, before.heading_id)
        == (after.id, after.theme_id, after.heading_id)
        for before, after in zip(old, new, strict=True)
    )


def level_mark(node: Node) -> str:
    """Return the level mark of a theme: （一）; headings have none of their own here."""
    if not isinstance(node.item, Theme) or node.parent is None:
        return ""
    before = node.parent.children[: node.row]
    place = 1 + sum(isinstance(sibling.item, Theme) for sibling in before)
    return f"（{chinese_numeral(place) if place <= _MOST_NUMERALS else place}）"


def _place(group: Theme | Heading) -> tuple[int, str]:
    return group.position, group.id


def _adopt(parent: Node, child: Node) -> None:
    child.parent, child.row = parent, len(parent.children)
    parent.children.append(child)
    parent.count += child.count
