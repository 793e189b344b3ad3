"""The verbs of the page 体检: words and keys once."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ChecksVerb(Enum):
    """What a clerk can do with the hits."""

    CHECK_AGAIN = auto()
    ACCEPT = auto()
    WITHDRAW = auto()
    RULES = auto()
    FIGURES = auto()
    PRIVACY = auto()
    PREVIEW = auto()
    PRINT = auto()
    SAVE_PDF = auto()
    EXPORT_WORD = auto()
    EXPORT_EXCEL = auto()


class _Row(NamedTuple):
    text: str
    tip: str
    keys: str = ""
    icon: str = ""


_TABLE: dict[ChecksVerb, _Row] = {
    ChecksVerb.CHECK_AGAIN: _Row("重新体检", "把台账从头到尾再查一遍", "F5", "check-again"),
    ChecksVerb.ACCEPT: _Row(
        "保留存疑…", "选中的存疑、提示写明理由后不再提示；错误必须改正", "Ctrl+K", "check-accept"
    ),
    ChecksVerb.WITHDRAW: _Row("取消保留", "选中的已保留项重新列出", "Ctrl+Shift+K"),
    ChecksVerb.RULES: _Row("规则设置…", "开关规则，改级别和数值", "Ctrl+Shift+R", "check-rules"),
    ChecksVerb.FIGURES: _Row(
        "数字对账…", "把通报或改过的文件里的数与台账逐个对一遍", "Ctrl+Shift+A"
    ),
    ChecksVerb.PRIVACY: _Row(
        "个人信息…", "社会公开版里的个人信息逐条遮盖、保留或改写", "Ctrl+Shift+U"
    ),
    ChecksVerb.PREVIEW: _Row("预览补齐清单", "看《补齐清单》打印出来的样子", "F11", "preview-full"),
    ChecksVerb.PRINT: _Row("打印补齐清单…", "打印《补齐清单》", "Ctrl+P", "print"),
    ChecksVerb.SAVE_PDF: _Row("补齐清单存为PDF…", "把《补齐清单》存成PDF", "Ctrl+Shift+S"),
    ChecksVerb.EXPORT_WORD: _Row(
        "补齐清单导出Word…", "把《补齐清单》存成Word文档", "F12", "paper-export"
    ),
    ChecksVerb.EXPORT_EXCEL: _Row(
        "补齐清单导出Excel…", "把《补齐清单》存成Excel表", "Ctrl+F12", "list-export"
    ),
}
LIST_VERBS = (
    ChecksVerb.PREVIEW,
    ChecksVerb.PRINT,
    ChecksVerb.SAVE_PDF,
    ChecksVerb.EXPORT_WORD,
    ChecksVerb.EXPORT_EXCEL,
)


class ChecksActions:
    """The QActions of the page; their keys work wherever the page has the keyboard."""

    def __init__(self, page: QWidget) -> None:
        self._actions = {verb: _action(verb, page) for verb in ChecksVerb}
        page.addActions(self.all())

    def __getitem__(self, verb: ChecksVerb) -> QAction:
        return self._actions[verb]

    def all(self) -> list[QAction]:
        """Return the verbs in the order of a menu."""
        return list(self._actions.values())


def _action(verb: ChecksVerb, page: QWidget) -> QAction:
    row = _TABLE[verb]
    action = QAction(_tr(row.text), page)
    action.setObjectName(f"checks{verb.name.title().replace('_', '')}Action")
    action.setShortcut(QKeySequence(row.keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setIconText(_tr(row.text).rstrip("…"))
    action.setToolTip(f"{_tr(row.tip)}（{row.keys}）")
    if row.icon:
        action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksActions", text)
