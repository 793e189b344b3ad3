"""The verbs of the page 总览: words and keys once."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OverviewVerb(Enum):
    """What a clerk can do with the overview."""

    PREVIEW = auto()
    PRINT = auto()
    SAVE_PDF = auto()
    EXPORT = auto()
    URGE = auto()
    EDIT_MILESTONES = auto()


class _Row(NamedTuple):
    text: str
    tip: str
    keys: str = ""
    icon: str = ""


_TABLE: dict[OverviewVerb, _Row] = {
    OverviewVerb.PREVIEW: _Row(
        "打印预览", "看《整改工作总览》打印出来的样子", "F11", "preview-full"
    ),
    OverviewVerb.PRINT: _Row("打印…", "打印《整改工作总览》", "Ctrl+P", "print"),
    OverviewVerb.SAVE_PDF: _Row("存为PDF…", "把《整改工作总览》存成PDF", "Ctrl+Shift+S"),
    OverviewVerb.EXPORT: _Row("导出Word…", "把《整改工作总览》存成Word文档", "F12", "paper-export"),
    OverviewVerb.URGE: _Row("复制催办文字", "复制这个问题责任科室的催办文字", "Ctrl+Shift+C"),
    OverviewVerb.EDIT_MILESTONES: _Row("修改整改节点…", "改期限、日期和办结情况", "Ctrl+Shift+M"),
}


class OverviewActions:
    """The QActions of the page; their keys work wherever the page has the keyboard."""

    def __init__(self, page: QWidget) -> None:
        self._actions = {verb: _action(verb, page) for verb in OverviewVerb}
        page.addActions(self.all())

    def __getitem__(self, verb: OverviewVerb) -> QAction:
        return self._actions[verb]

    def all(self) -> list[QAction]:
        """Return the verbs in the order of a menu."""
        return list(self._actions.values())


def _action(verb: OverviewVerb, page: QWidget) -> QAction:
    row = _TABLE[verb]
    action = QAction(_tr(row.text), page)
    action.setObjectName(f"overview{verb.name.title().replace('_', '')}Action")
    action.setShortcut(QKeySequence(row.keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setIconText(_tr(row.text).rstrip("…"))
    action.setToolTip(f"{_tr(row.tip)}（{row.keys}）")
    if row.icon:
        action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverviewActions", text)
