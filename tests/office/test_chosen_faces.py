"""The faces an office chose stand in its files, whatever this computer has."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

from openpyxl import load_workbook

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS, PaperFonts
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.office.ledger_writer.writer import write_ledger
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.services.notice.word_notices import notice_of
from tests.notice_ledger import water_ledger

CHOSEN = PaperFonts("仿宋", "方正小标宋_GBK", "楷体", "方正黑体_GBK", "华文宋体")


def faces_of_notice(fonts: PaperFonts) -> set[str]:
    notice = notice_of(water_ledger(), Edition.INTERNAL, profile=Profile.RED_HEAD)
    with zipfile.ZipFile(io.BytesIO(write_notice(notice, fonts))) as package:
        texts = [package.read(part).decode() for part in package.namelist() if "styles" in part]
    return set(re.findall(r'w:eastAsia="([^"]+)"', "".join(texts))) - {"zh-CN"}


def faces_of_ledger(fonts: PaperFonts) -> set[str]:
    content = write_ledger(water_ledger(), date(2026, 3, 12), fonts)
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    return {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value}


def test_a_notice_names_the_faces_of_its_office() -> None:
    assert faces_of_notice(DEFAULT_FONTS) == set(DEFAULT_FONTS.names())
    assert faces_of_notice(CHOSEN) == set(CHOSEN.names())


def test_a_list_names_the_faces_of_its_office() -> None:
    usual, chosen = faces_of_ledger(DEFAULT_FONTS), faces_of_ledger(CHOSEN)
    assert usual <= set(DEFAULT_FONTS.names())
    assert chosen <= set(CHOSEN.names())
    assert len(usual) == len(chosen) > 1
