"""Themes and headings in the ledger file: the two levels of titles above findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Heading, Theme
from rectify_desktop.domain.ids import HeadingId, RoundId, ThemeId
from rectify_desktop.storage.tables import SavedTable

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

_ORDER = "position, uid"


@dataclass(slots=True)
class OutlineRepository:
    """Reads and saves themes (方面) and headings (类)."""

    database: LedgerConnection
    _themes: SavedTable = field(init=False)
    _headings: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        self._themes = SavedTable(
            self.database, "theme", ("round_uid", "title", "position"), "个方面"
        )
        self._headings = SavedTable(
            self.database, "heading", ("round_uid", "theme_uid", "title", "position"), "个类别"
        )

    def themes(self, round_id: RoundId) -> list[Theme]:
        """Return the themes of a round in their order."""
        return [
            Theme(RoundId(row["round_uid"]), row["title"], row["position"], ThemeId(row["uid"]))
            for row in self._themes.live("round_uid = ?", round_id, order=_ORDER)
        ]

    def headings(self, round_id: RoundId) -> list[Heading]:
        """Return the headings of a round in their order."""
        return [
            Heading(
                RoundId(row["round_uid"]),
                row["title"],
                row["position"],
                ThemeId(row["theme_uid"]) if row["theme_uid"] else None,
                HeadingId(row["uid"]),
            )
            for row in self._headings.live("round_uid = ?", round_id, order=_ORDER)
        ]

    def save_theme(self, theme: Theme) -> None:
        """Save one theme; what did not change is not written."""
        self._themes.save({theme.id: (theme.round_id, theme.title, theme.position)})

    def save_heading(self, heading: Heading) -> None:
        """Save one heading; what did not change is not written."""
        values = (heading.round_id, heading.theme_id, heading.title, heading.position)
        self._headings.save({heading.id: values})

    def delete_theme(self, theme_id: ThemeId) -> None:
        """Take a theme off the ledger.

        Raises:
            NotFound: there is no such theme.

        """
        self._themes.delete(theme_id)

    def delete_heading(self, heading_id: HeadingId) -> None:
        """Take a heading off the ledger.

        Raises:
            NotFound: there is no such heading.

        """
        self._headings.delete(heading_id)
