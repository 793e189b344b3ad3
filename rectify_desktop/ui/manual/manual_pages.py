"""The pages of the manual: Markdown files, their order, and which part of the window each tells of.

``resources/manual/contents.toml`` lists them; a page's first heading is its title.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^(?:#{1,6} |[-*+] |\d+\. |> |[-:| ]{3,}$)|[*`]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: its file name, title and Markdown, and the classes of the widgets it explains."""

    file_name: str
    title: str
    text: str
    about: tuple[str, ...] = ()

    @property
    def plain_lines(self) -> list[str]:
        """What a person reads, line by line, without marks, pictures and empty lines."""
        words = _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", self.text))).replace("|", " ")
        return [" ".join(line.split()) for line in words.split("\n") if line.strip()]


def manual_folder() -> Path:
    """Return the folder of the pages and their pictures."""
    return resource_path("manual")


@cache
def manual_pages() -> tuple[ManualPage, ...]:
    """Return all pages in the order of the contents."""
    folder = manual_folder()
    contents = tomllib.loads((folder / "contents.toml").read_text(encoding="utf-8"))
    return tuple(
        _page(folder / entry["file"], entry.get("about", ())) for entry in contents["page"]
    )


def _page(path: Path, about: Iterable[str]) -> ManualPage:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("#").strip()
    return ManualPage(path.name, title, text, tuple(about))


def page_about(class_names: Iterable[str]) -> ManualPage:
    """Return the page that explains the first of these widgets, from inner to outer.

    Where none is explained, the first page: it says how to begin.
    """
    pages = manual_pages()
    by_class = {name: page for page in pages for name in page.about}
    return next((by_class[name] for name in class_names if name in by_class), pages[0])
