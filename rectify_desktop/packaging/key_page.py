"""The page of the manual on all keys, written from the verbs that the window itself offers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from rectify_desktop.packaging.pictured_widgets import page
from rectify_desktop.packaging.release import PROJECT
from rectify_desktop.packaging.sample_window import sample_window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction

    from rectify_desktop.ui.actions import ActionKey
    from rectify_desktop.ui.casework.casework_page import CaseworkPage
    from rectify_desktop.ui.evidence.evidence_page import EvidencePage
    from rectify_desktop.ui.main_window import MainWindow

    # What a key does, and in which section of a page.
    Deeds = dict[str, list[str]]

KEY_PAGE = PROJECT / "resources" / "manual" / "keys.md"
_HEAD = """\
# 全部快捷键

一个键做什么，看光标在哪一页、哪一栏。每一页的键，打开“本页”菜单也能看到。

## 表格的格子里

| 键 | 做什么 |
|---|---|
| 方向键、Tab、回车 | 走到别的格；加 Shift 往回走 |
| 直接打字、F2 | 改这一格；Esc 放弃 |
| Alt+回车 | 格里换行（周调度里 Ctrl+回车也行） |
| Ctrl+回车 | 问题清单里：一次填进选中的所有格 |
| Shift+方向键 | 选一块 |
| Shift+空格 | 问题清单里：选整行 |
| Del | 清空选中的格 |
| Ctrl+C、Ctrl+V | 复制、粘贴一块，和Excel、WPS互通 |
"""
_TABLE = """
## {title}

| 键 | 做什么 |
|---|---|
"""
_NAMES = {
    "Return": "回车", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "PgDown": "PgDn",
}  # fmt: skip
# A verb of so many sections is told of once, without naming them.
_MANY = 3


def write_key_page(target: Path = KEY_PAGE) -> None:
    """Write the page."""
    with sample_window() as window:
        parts = [_HEAD, *_tables(window)]
    target.write_text("".join(parts), encoding="utf-8", newline="\n")


def _tables(window: MainWindow) -> Iterator[str]:
    from rectify_desktop.ui.actions import ACTION_TABLE, GO_MENU, LIST_ONLY, plain

    yield _table("任何一页", _verbs(key for key in ACTION_TABLE if key not in LIST_ONLY))
    yield _table("问题清单", _verbs(LIST_ONLY))
    for key in GO_MENU:
        page(key.name)(window)
        deeds = _deeds(window)
        if deeds:
            yield _table(plain(ACTION_TABLE[key].text), _by_key(deeds))
    yield _table("核对导入的内容", _proposal_verbs())


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = [f"| {key} | {deed} |\n" for key, deed in rows]
    return _TABLE.format(title=title) + "".join(lines)


def _verbs(keys: Iterable[ActionKey]) -> Iterator[tuple[str, str]]:
    from rectify_desktop.ui.actions import ACTION_TABLE, EXPORT_MENU, GO_MENU, plain

    for key in keys:
        row = ACTION_TABLE[key]
        if row.shortcut:
            # What stands in a menu of that name does without its verb.
            verb = "导出" if key in EXPORT_MENU else "到" if key in GO_MENU else ""
            words = f"{verb}{plain(row.text)}"
            yield _named(row.shortcut), f"{words}：{row.tip}" if row.tip else words


def _proposal_verbs() -> Iterator[tuple[str, str]]:
    from rectify_desktop.ui.intake.proposal_actions import VERB_TABLE

    for row in VERB_TABLE.values():
        words = row.text.lstrip("←→ ").rstrip("…")
        yield _named(row.keys), f"{words}：{row.tip}" if words not in row.tip else row.tip
    yield "回车", "采用所选的读法，到下一处存疑"
    yield "1、2、3……", "选第几种读法"


def _deeds(window: MainWindow) -> dict[str, Deeds]:
    """Return by key what it does on the page in front, and in which of its sections."""
    deeds: dict[str, Deeds] = {}
    shown = window.ui.pageStack.currentWidget()
    if not hasattr(shown, "show_section"):
        assert window.pages is not None
        _gather(deeds, window.pages.page_actions, "", of_tips=True)
        return deeds
    sections = cast("CaseworkPage | EvidencePage", shown)
    tabs = sections.ui.sectionTabs
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        title = tabs.tabText(at).split(" ")[0]
        _gather(deeds, sections.section.actions_for_menu(), title, of_tips=False)
    _gather(deeds, sections.actions_for_menu()[-2:], "", of_tips=False)
    return deeds


def _gather(
    deeds: dict[str, Deeds], actions: Iterable[QAction], section: str, *, of_tips: bool
) -> None:
    for action in actions:
        key = action.shortcut().toString()
        if not key:
            continue
        tip = re.sub(r"<[^>]*>", "", action.toolTip()).removesuffix(f"（{key}）")
        # The papers of a section are named on its page; here it is enough that there are some.
        words = tip if of_tips else re.sub(r"《[^》]*》", "", action.text()).rstrip("…")
        where = deeds.setdefault(_named(key), {}).setdefault(words, [])
        if section and section not in where:
            where.append(section)


def _by_key(deeds: dict[str, Deeds]) -> Iterator[tuple[str, str]]:
    for key, by_words in deeds.items():
        said = [
            f"{'、'.join(where)}：{words}" if 0 < len(where) < _MANY else words
            for words, where in by_words.items()
        ]
        yield key, "；".join(said)


def _named(key: str) -> str:
    """Return a key as its cap says it: Ctrl+Down → Ctrl+↓."""
    return "+".join(_NAMES.get(part, part) for part in key.split("+"))
