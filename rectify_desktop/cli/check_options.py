"""What may be said after ``rectify-desktop check``; apart from it, so that parsing stays quick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_check_options(parser: ArgumentParser) -> None:
    """Add what may be said of a check."""
    parser.add_argument("--ledger", type=Path, required=True, metavar="台账", help="要体检的台账")
    parser.add_argument(
        "--paper",
        type=Path,
        metavar="文书",
        help="一并核对的通报、报告（.docx、.txt等），逐个数字与台账对照",
    )
    parser.add_argument(
        "--list", type=Path, metavar="文件", help="把补齐清单存为 .xlsx、.docx 或 .pdf"
    )
    parser.add_argument("--json", action="store_true", help="以一个JSON对象输出")
