"""The printed page, measured in the PDF that LibreOffice makes of a notice.

LibreOffice reads overflowPunct the wrong way round (office-documents §2.4), so the measured copy
carries the opposite value; everything else is the file as it is shipped.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.notice import Notice
from rectify_desktop.domain.notice_parts import NoticeParagraph, NoticeRun
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.notice_writer import write_notice

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

POINTS_PER_MM = 72 / 25.4
GRID = 156 / 28
PLAIN_HAN = "水" * (28 * 22 * 3)
ORGANISATION = "中共青禾区水务局党组"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[list[dict[str, float | str]]]:
    """Return the characters of each page, in millimetres."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so no page can be measured")
    plumber = pytest.importorskip("pdfplumber")
    folder = tmp_path_factory.mktemp("layout")
    pdf = _printed(office, folder)
    with plumber.open(pdf) as document:
        return [
            [
                {
                    "text": char["text"],
                    "left": char["x0"] / POINTS_PER_MM,
                    "right": char["x1"] / POINTS_PER_MM,
                    "top": char["top"] / POINTS_PER_MM,
                    "bottom": char["bottom"] / POINTS_PER_MM,
                    "size": char["size"],
                }
                for char in page.chars
                if char["text"].strip()
            ]
            for page in document.pages
        ]


def _printed(office: str, folder: Path) -> Path:
    notice = Notice(
        Edition.PUBLIC,
        f"{ORGANISATION}关于巡察整改进展情况的通报",
        tuple(NoticeParagraph((NoticeRun(text),)) for text in (PLAIN_HAN, "欢迎监督。")),
        ORGANISATION,
        date(2026, 1, 20),
    )
    source = folder / "notice.docx"
    with (
        zipfile.ZipFile(io.BytesIO(write_notice(notice))) as shipped,
        zipfile.ZipFile(source, "w") as measured,
    ):
        for name in shipped.namelist():
            content = shipped.read(name)
            if name == "word/styles.xml":
                content = content.replace(b'overflowPunct w:val="0"', b'overflowPunct w:val="1"')
            measured.writestr(name, content)
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / "notice.pdf"


def lines_of(page: list[dict[str, float | str]], character: str) -> list[list[dict]]:
    """Return the lines made of one character, top to bottom."""
    rows: dict[int, list[dict]] = defaultdict(list)
    for char in page:
        if char["text"] == character and 15 < float(char["size"]) < 17:
            rows[round(float(char["top"]))].append(char)
    return [rows[top] for top in sorted(rows)]


def place_of(page: list[dict[str, float | str]], text: str) -> tuple[float, float]:
    """Return the left and right edge of a text of one line."""
    joined = "".join(str(char["text"]) for char in page)
    start = joined.rindex(text)
    return float(page[start]["left"]), float(page[start + len(text) - 1]["right"])


def test_a_full_page_holds_twenty_two_lines_of_twenty_eight_characters(pages: list) -> None:
    lines = lines_of(pages[1], "水")
    assert len(lines) == 22
    assert {len(line) for line in lines} == {28}


def test_text_fills_the_type_area_and_never_leaves_it(pages: list) -> None:
    characters = [char for page in pages for char in page if char["text"] == "水"]
    assert min(float(char["left"]) for char in characters) == pytest.approx(28, abs=0.5)
    assert max(float(char["right"]) for char in characters) == pytest.approx(184, abs=0.5)
    assert min(float(char["top"]) for char in characters) > 36.5
    assert max(float(char["bottom"]) for char in characters) < 263


def test_a_paragraph_begins_two_characters_in(pages: list) -> None:
    first = lines_of(pages[0], "水")[0]
    assert float(first[0]["left"]) == pytest.approx(28 + 2 * GRID, abs=0.5)


def test_page_numbers_stand_outside_one_character_from_the_edge(pages: list) -> None:
    for number, page in enumerate(pages, start=1):
        left, right = place_of(page, f"—{number}—")
        if number % 2:
            assert right == pytest.approx(184 - 14 / POINTS_PER_MM, abs=0.6)
        else:
            assert left == pytest.approx(28 + 14 / POINTS_PER_MM, abs=0.6)


def test_signature_and_date_stand_as_the_standard_has_them(pages: list) -> None:
    signature = place_of(pages[-1], ORGANISATION)
    day = place_of(pages[-1], "2026年1月20日")
    assert signature[1] == pytest.approx(184 - 2 * GRID, abs=0.6)
    assert day[0] - signature[0] == pytest.approx(2 * GRID, abs=0.6)


def test_the_title_is_centred_on_two_lines(pages: list) -> None:
    title = [char for char in pages[0] if float(char["size"]) > 20]
    assert len({round(float(char["top"])) for char in title}) == 2
    left, right = min(float(c["left"]) for c in title), max(float(c["right"]) for c in title)
    assert (left + right) / 2 == pytest.approx(106, abs=0.6)
