"""What may be typed after ``rectify-desktop``."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

from rectify_desktop import __version__
from rectify_desktop.cli.check_options import add_check_options
from rectify_desktop.cli.export_case_paper import add_case_paper_options
from rectify_desktop.cli.export_lists import add_list_options
from rectify_desktop.domain.terms import Edition, Profile, ReviewCycle
from rectify_desktop.overrides import override

VERBS = ("import", "export", "check", "sample", "self-test")
USAGE_ERROR = 2
# What argparse says in English, part by part; the names of arguments stay as they are typed.
_SAID = (
    ("the following arguments are required: ", "缺少 "),
    ("unrecognized arguments: ", "不认识 "),
    ("expected one argument", "后面要写一个值"),
    ("ignored explicit argument ", "后面不能带值："),
    ("ambiguous option: ", "选项不明确："),
    (" could match ", "，可能是 "),
    ("invalid choice: ", "没有这一项："),
    (" (choose from ", "，可选 "),
    ("argument ", ""),
)


class _ChineseParser(argparse.ArgumentParser):
    """An argument parser whose refusal is one Chinese sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"命令写法有误（{_in_chinese(message)}）。用法见：{self.prog} --help\n")
        raise SystemExit(USAGE_ERROR)


def unknown_verb(word: str) -> str:
    """Return the answer to a first word that is neither a verb nor a ledger."""
    return (
        f"没有“{word}”这个命令，也没有这个文件。可用的命令：{'、'.join(VERBS)}；"
        "要打开台账，请给出 .zgtz 文件。用法见：rectify-desktop --help"
    )


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs."""
    parser = _ChineseParser(
        prog="rectify-desktop",
        description="巡察整改工作台。不带参数打开窗口；给出台账文件（*.zgtz）则直接打开它。",
    )
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(dest="verb", metavar="命令", required=True)
    _add_import(verbs.add_parser("import", help="读入通报、反馈或Excel清单"))
    _add_export(verbs.add_parser("export", help="导出通报、清单、调度表和督办单、审批表等文书"))
    add_check_options(verbs.add_parser("check", help="体检：台账和文书有哪些错误、存疑"))
    sample = verbs.add_parser("sample", help="打开示例台账；没有图形界面时直接生成三份文书")
    sample.add_argument("--out", type=Path, metavar="文件夹", help="示例放在哪里（默认：out/示例）")
    verbs.add_parser("self-test", help="自检：导入、导出、重新读回、备份、字体、翻译")
    return parser


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", type=Path, metavar="来源", help="Word、Excel、网页或文本文件，类型按内容判断"
    )
    parser.add_argument("--ledger", type=Path, metavar="台账", help="写入的台账；不存在则新建")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="只看读出的结果（给出 --ledger 时并与台账比较），不写台账",
    )
    parser.add_argument("--json", action="store_true", help="以一个JSON对象输出")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paper",
        choices=("notice", "ledger", "review", "paper"),
        metavar="文书",
        help="notice 通报，ledger 清单，review 调度表，paper 督办单、审批表、报告等（见 --kind）",
    )
    parser.add_argument("--ledger", type=Path, required=True, metavar="台账", help="从哪个台账导出")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="路径", help="文件，或已有的文件夹"
    )
    parser.add_argument(
        "--edition", type=_edition, choices=list(Edition), default=Edition.PUBLIC, metavar="版本",
        help="public 社会公开（默认），internal 党内通报",
    )  # fmt: skip
    parser.add_argument(
        "--profile", type=Profile, choices=list(Profile), metavar="版式",
        help="public 公开版式，red-head 红头，red-head-sealed 红头并盖章；"
        "不写则社会公开用public、党内通报用red-head",
    )  # fmt: skip
    parser.add_argument(
        "--pattern", default="", metavar="句式", help="通报句式A至H；不写则用台账里选定的"
    )
    parser.add_argument(
        "--mask-private",
        action="store_true",
        help="社会公开版里还没有决定怎样处理的个人信息一律遮盖，并记入台账",
    )
    parser.add_argument(
        "--period",
        type=_day,
        metavar="YYYY-MM-DD",
        help="期内任一天（默认今天）",
    )
    parser.add_argument(
        "--series", type=_cycle, choices=list(ReviewCycle), default=ReviewCycle.WEEKLY,
        metavar="系列", help="weekly 周调度（默认），half_monthly 半月督查，monthly 月过堂",
    )  # fmt: skip
    parser.add_argument(
        "--part", choices=("summary", "pack", "leaders", "departments"), default="summary",
        metavar="部分", help="summary 总表（默认），pack 全套，leaders 按领导，departments 按科室；"
        "调度表可存为 .pdf、.docx、.xlsx",
    )  # fmt: skip
    add_list_options(parser)
    add_case_paper_options(parser)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        msg = f"“{text}”不是日期，请写成 2026-03-12 的样子"
        raise argparse.ArgumentTypeError(msg) from error


def _cycle(text: str) -> ReviewCycle:
    try:
        return ReviewCycle(text)
    except ValueError as error:
        msg = f"没有“{text}”这个系列，可选 {'、'.join(ReviewCycle)}"
        raise argparse.ArgumentTypeError(msg) from error


def _edition(text: str) -> Edition:
    try:
        return Edition(text)
    except ValueError as error:
        msg = f"没有“{text}”这个版本，可选 {'、'.join(Edition)}"
        raise argparse.ArgumentTypeError(msg) from error


def _in_chinese(message: str) -> str:
    for english, chinese in _SAID:
        message = message.replace(english, chinese)
    return message.removesuffix(")")
