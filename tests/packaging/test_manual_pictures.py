"""The pictures of the manual are those that are taken, all of them shown, and small."""

from __future__ import annotations

import re

from PySide6.QtGui import QImage

from rectify_desktop.packaging.manual_pictures import PICTURES, SHOTS
from rectify_desktop.packaging.picture_palette import palette_of
from rectify_desktop.packaging.release import PROJECT

_PICTURE = re.compile(r"!\[([^\]]*)\]\((?:resources/manual/)?pictures/([^)]+)\.png\)")
_MOST_BYTES = 220_000


def shown_in(folder: str, pattern: str) -> set[str]:
    """Return the pictures that the pages of a folder show, each with words for who cannot see."""
    pages = (path.read_text(encoding="utf-8") for path in (PROJECT / folder).glob(pattern))
    found = [match.groups() for page in pages for match in _PICTURE.finditer(page)]
    assert all(words for words, _ in found)
    return {name for _, name in found}


def test_every_picture_that_is_taken_lies_there_and_is_shown() -> None:
    taken = [shot.name for shot in SHOTS]
    assert len(taken) == len(set(taken))
    assert {path.stem for path in PICTURES.iterdir()} == set(taken)
    assert shown_in("resources/manual", "*.md") == set(taken)


def test_the_readme_shows_pictures_of_the_manual() -> None:
    shown = shown_in(".", "README.md")
    assert shown
    assert shown <= {shot.name for shot in SHOTS}


def test_pictures_are_small_and_of_few_colours() -> None:
    for path in PICTURES.iterdir():
        assert path.stat().st_size < _MOST_BYTES, path.name
        assert QImage(str(path)).format() is QImage.Format.Format_Indexed8, path.name


def test_common_colours_stay_exact_and_a_signal_is_kept_among_many_shades() -> None:
    red, white = 0xFFB22222, 0xFFFFFFFF
    shades = [0xFF000000 | 3 * at << 16 | 7 * (at % 30) << 8 | at % 200 for at in range(80)] * 30
    palette = palette_of([white] * 5000 + [red] * 40 + shades)
    assert palette[0] == white
    assert red in palette
    assert len(palette) == len(set(palette)) <= 256


def test_more_shades_than_colours_are_cut_at_256() -> None:
    assert len(palette_of(0xFF000000 | at << 4 for at in range(5000))) == 256
