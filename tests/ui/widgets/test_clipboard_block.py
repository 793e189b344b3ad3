from __future__ import annotations

import pytest

from rectify_desktop.ui.widgets.clipboard_block import read_block


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("完成盘点", [["完成盘点"]]),
        ("甲\t乙\r\n丙\t丁\r\n", [["甲", "乙"], ["丙", "丁"]]),
        ('"一行\n两行"\t乙', [["一行\n两行", "乙"]]),
        ('"他说""好""\n走了"', [['他说"好"\n走了']]),
        ('"三重一大"事项\t乙', [['"三重一大"事项', "乙"]]),
        ('"三重一大"\t"四个意识"\n丙', [['"三重一大"', '"四个意识"'], ["丙"]]),
        ('"""三重一大"""\t乙', [['"三重一大"', "乙"]]),
        ("甲\t\t丙", [["甲", "", "丙"]]),
        ("甲\n\n丙", [["甲"], [""], ["丙"]]),
        ("", [[""]]),
    ],
)
def test_blocks_are_read_as_sheets_write_them(text: str, block: list[list[str]]) -> None:
    assert read_block(text) == block
