"""A lazy pattern is a pattern, only later."""

from __future__ import annotations

import re

import pytest

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_now = re.compile

    def count(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return compile_now(source, flags)

    monkeypatch.setattr(re, "compile", count)
    day = lazy_pattern(r"(\d{1,2})日")
    assert day.pattern == r"(\d{1,2})日"
    assert compiled == []

    assert day.search("截止9日")
    assert day.sub("x日", "9日、10日") == "x日、x日"
    assert compiled == [r"(\d{1,2})日"]


def test_flags_hold() -> None:
    assert lazy_pattern(r"^b", re.MULTILINE).findall("a\nb") == ["b"]


def test_a_broken_source_says_so_on_use() -> None:
    with pytest.raises(re.error):
        lazy_pattern("(").match("")
