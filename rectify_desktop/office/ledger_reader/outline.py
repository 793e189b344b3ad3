"""Themes and headings of a workbook in the order they first serve a finding."""

from __future__ import annotations

from dataclasses import dataclass

from rectify_desktop.domain.proposal.proposal import ProposedHeading, ProposedTheme


@dataclass(frozen=True, slots=True)
class Title:
    """A title above findings and the line it was read from."""

    text: str
    line: int


class Outline:
    """Gives equal titles the same place, across pages and sheets."""

    def __init__(self) -> None:
        self.themes: list[ProposedTheme] = []
        self.headings: list[ProposedHeading] = []
        self._theme_places: dict[str, int] = {}
        self._heading_places: dict[tuple[int | None, str], int] = {}

    def theme(self, title: Title | None) -> int | None:
        """Return the place of a theme, None for none."""
        if title is None:
            return None
        if title.text not in self._theme_places:
            self._theme_places[title.text] = len(self.themes)
            self.themes.append(ProposedTheme(title.text, title.line))
        return self._theme_places[title.text]

    def heading(self, title: Title | None, theme: int | None) -> int | None:
        """Return the place of a heading below a theme, None for none."""
        if title is None:
            return None
        key = (theme, title.text)
        if key not in self._heading_places:
            self._heading_places[key] = len(self.headings)
            self.headings.append(ProposedHeading(title.text, title.line, theme))
        return self._heading_places[key]
