"""The verbs of a review: each once, with its words, its key and when it can be used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.review.change_passage import PERIOD_WORDS
from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReviewVerb(Enum):
    """What a clerk can do on the page."""

    WEEKLY = auto()
    HALF_MONTHLY = auto()
    MONTHLY = auto()
    PREVIOUS = auto()
    NEXT = auto()
    THIS_PERIOD = auto()
    TAKE_OVER = auto()
    TAKE_OVER_ALL = auto()
    NO_PROGRESS = auto()
    FILL_DOWN = auto()
    PHRASES = auto()
    NEXT_UNFILLED = auto()
    PREVIEW = auto()
    PRINT = auto()
    SAVE_PDF = auto()
    PRINT_PACK = auto()
    COPY_CHANGES = auto()
    HOLD = auto()
    REOPEN = auto()


_VERBS: dict[ReviewVerb, VerbRow] = {
    ReviewVerb.WEEKLY: VerbRow("周调度", "转到周调度", "Alt+1"),
    ReviewVerb.HALF_MONTHLY: VerbRow("半月督查", "转到半月督查", "Alt+2"),
    ReviewVerb.MONTHLY: VerbRow("月过堂", "转到月过堂", "Alt+3"),
    ReviewVerb.PREVIOUS: VerbRow("上一期", "看上一期的调度", "Ctrl+PgUp", "chevron-left"),
    ReviewVerb.NEXT: VerbRow("下一期", "看下一期的调度", "Ctrl+PgDown", "chevron-right"),
    ReviewVerb.THIS_PERIOD: VerbRow("本周", "回到今天所在的一期", "Ctrl+Home"),
    ReviewVerb.TAKE_OVER: VerbRow(
        "沿用上期", "把上期的内容填到本格，可接着修改；选中多格时填到其中的空格", "Ctrl+Down"
    ),
    ReviewVerb.TAKE_OVER_ALL: VerbRow(
        "全部沿用", "没有填的各项都填上最近一次的进展", "Ctrl+Shift+Down"
    ),
    ReviewVerb.NO_PROGRESS: VerbRow(
        "无进展", "注明本期无进展，转到下一条；选中多行时注明其中没填的", "Ctrl+0"
    ),
    ReviewVerb.FILL_DOWN: VerbRow(
        "向下填充", "选中的首行填到下面各行；只选一格时填上一行的", "Ctrl+D"
    ),
    ReviewVerb.PHRASES: VerbRow("常用语", "从常用语里选一句填到光标处", "Ctrl+K"),
    ReviewVerb.NEXT_UNFILLED: VerbRow("下一处未填", "跳到下一条未填的问题", "Ctrl+J"),
    ReviewVerb.PREVIEW: VerbRow(
        "预览总表", "看总表打印出来的样子", "Ctrl+Shift+P", "print-preview"
    ),
    ReviewVerb.PRINT: VerbRow("打印总表", "打印总表", "Ctrl+P", "print"),
    ReviewVerb.SAVE_PDF: VerbRow(
        "总表存为PDF", "把总表存成PDF文件", "Ctrl+Shift+S", "paper-export"
    ),
    ReviewVerb.PRINT_PACK: VerbRow(
        "打印全套", "打印总表、各领导分页和各科室分页", "Ctrl+Alt+P", "print"
    ),
    ReviewVerb.COPY_CHANGES: VerbRow(
        "复制本期变化", "把本期新增、完成、超期、无进展的一段话放到剪贴板", "Ctrl+Shift+C"
    ),
    ReviewVerb.HOLD: VerbRow("定稿", "会后定稿：本期内容不再改动", "Ctrl+G", "review-hold"),
    ReviewVerb.REOPEN: VerbRow(
        "重新打开", "撤销定稿，本期可以再改", "Ctrl+Shift+G", "review-reopen"
    ),
}

SERIES_VERBS = {
    ReviewVerb.WEEKLY: ReviewCycle.WEEKLY,
    ReviewVerb.HALF_MONTHLY: ReviewCycle.HALF_MONTHLY,
    ReviewVerb.MONTHLY: ReviewCycle.MONTHLY,
}
_WRITING = (
    ReviewVerb.TAKE_OVER, ReviewVerb.TAKE_OVER_ALL, ReviewVerb.NO_PROGRESS, ReviewVerb.FILL_DOWN,
    ReviewVerb.PHRASES,
)  # fmt: skip
_TYPING = (
    ReviewVerb.TAKE_OVER, ReviewVerb.NO_PROGRESS, ReviewVerb.PHRASES, ReviewVerb.NEXT_UNFILLED,
)  # fmt: skip
_PRINTING = (
    ReviewVerb.PREVIEW, ReviewVerb.PRINT, ReviewVerb.SAVE_PDF, ReviewVerb.PRINT_PACK,
    ReviewVerb.COPY_CHANGES,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What decides which verbs make sense now."""

    has_rows: bool
    is_frozen: bool
    is_read_only: bool
    is_this_period: bool
    cycle: ReviewCycle = ReviewCycle.WEEKLY


class ReviewActions(VerbActions[ReviewVerb]):
    """The QActions of the page; they follow what is shown."""

    def __init__(self, page: QWidget) -> None:
        super().__init__("review", _VERBS, page)
        for verb in _TYPING:
            # Verbs used while typing show their key: the hands should learn it.
            row = _VERBS[verb]
            self[verb].setIconText(f"{row.text} {row.keys.replace('Down', '↓')}")

    def follow(self, state: ReviewState) -> None:
        """Enable what makes sense in ``state``; 定稿 and 重新打开 take turns."""
        is_writable = state.has_rows and not (state.is_frozen or state.is_read_only)
        is_weekly = state.cycle is ReviewCycle.WEEKLY
        for verb in _WRITING:
            self[verb].setEnabled(is_writable)
        # A week is to bring something new; a month only looks at what the weeks brought.
        self[ReviewVerb.TAKE_OVER_ALL].setVisible(not is_weekly)
        for verb in (*_PRINTING, ReviewVerb.NEXT_UNFILLED):
            self[verb].setEnabled(state.has_rows)
        this_period = self[ReviewVerb.THIS_PERIOD]
        this_period.setEnabled(not state.is_this_period)
        this_period.setText(PERIOD_WORDS[state.cycle][1])
        hold, reopen = self[ReviewVerb.HOLD], self[ReviewVerb.REOPEN]
        hold.setVisible(not state.is_frozen)
        hold.setEnabled(is_writable)
        reopen.setVisible(state.is_frozen)
        reopen.setEnabled(not state.is_read_only)

    def name_series(self, names: dict[ReviewCycle, str]) -> None:
        """Call the series in menus what the office calls them."""
        for verb, cycle in SERIES_VERBS.items():
            name = names.get(cycle, CYCLE_TERMS[cycle])
            self[verb].setText(name.replace("&", "&&"))
