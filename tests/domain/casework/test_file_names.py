"""Names from outside are text to show; what is written under is harmless on every disk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.casework.file_names import free_name, safe_name, shown_name, suffix_of

HOSTILE = [
    "CON", "con.txt", "PRN.pdf", "AUX.", "nul .docx", "COM1", "lpt9.xlsx", "CONIN$", "COM¹",
    "../../etc/passwd", r"..\..\Windows\system.ini", "/绝对/路径", "C:\\盘符", r"\\主机\共享\文件",
    "收据\u202efdp.exe", "零宽\u200b字符", "换\n行", "空\x00字符", "半\ud800个", "流:隐藏",
    "a" * 300, "长" * 300, "", " ", "...", "尾点.", "尾空格 ", "~$锁", "<>|?*\"", "\u2066隐\u2069",
]  # fmt: skip
FORBIDDEN = set('<>:"/\\|?*') | {chr(n) for n in range(32)} | set("\u202e\u200b\u2066\u2069")
DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt9", "conin$", "com¹"}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_name_becomes_a_harmless_file_name(name: str) -> None:
    must_be_harmless(safe_name(name, ".pdf"))


@given(st.text(max_size=400))
def test_any_name_becomes_a_harmless_file_name(name: str) -> None:
    must_be_harmless(safe_name(name, ".pdf"))


def must_be_harmless(name: str) -> None:
    assert name.endswith(".pdf")
    stem = name.removesuffix(".pdf")
    assert stem
    assert not FORBIDDEN & set(name)
    assert stem.split(".")[0].strip().lower() not in DEVICES
    assert stem.strip(" .") == stem
    assert len(name.encode()) <= 255
    assert len(name) <= 80


@pytest.mark.parametrize("name", HOSTILE)
def test_shown_name_is_short_and_hides_nothing(name: str) -> None:
    shown = shown_name(name)
    assert not {"/", "\\", "\u202e", "\u200b", "\x00", "\n", "\ud800"} & set(shown)
    assert len(shown) <= 200


def test_long_name_keeps_its_ending() -> None:
    assert shown_name("长" * 300 + ".pdf").endswith("…长.pdf"[-4:])
    assert len(shown_name("长" * 300 + ".pdf")) == 200


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("会议记录.PDF", ".pdf"),
        ("两个.点.docx", ".docx"),
        ("没有", ""),
        (".gitignore", ""),
        ("怪.扩展名", ""),
        ("长.abcdefghij", ""),
        ("点.", ""),
        ("收据.exe ", ".exe"),
    ],
)
def test_ending_is_read_in_small_letters(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


def test_names_that_differ_in_capitals_alone_are_told_apart() -> None:
    assert free_name("A", ".txt", {"a.txt", "a(2).txt"}) == "A(3).txt"
    assert free_name("B", "", {"a"}) == "B"
