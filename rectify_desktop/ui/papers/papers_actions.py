"""The verbs of the page 文书: words and keys once, the same for every paper."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PapersVerb(Enum):
    """What a clerk can do with the paper on show."""

    EXPORT = auto()
    SAVE_PDF = auto()
    PRINT = auto()
    PREVIEW = auto()
    FIGURES = auto()
    PRIVACY = auto()
    KEEP_DRAFT = auto()
    SAVE = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()


class _Row(NamedTuple):
    text: str
    tip: str
    keys: str = ""
    icon: str = ""


_TABLE: dict[PapersVerb, _Row] = {
    PapersVerb.EXPORT: _Row("导出…", "把这份文书存成文件", "F12", "paper-export"),
    PapersVerb.SAVE_PDF: _Row("存为PDF…", "不用装Office，直接存成PDF", "Ctrl+Shift+S"),
    PapersVerb.PRINT: _Row("打印…", "打印这份文书", "Ctrl+P", "print"),
    PapersVerb.PREVIEW: _Row("全屏预览", "整屏看这份文书，Esc返回", "F11", "preview-full"),
    PapersVerb.FIGURES: _Row(
        "数字对账…", "把文中的数与台账逐个对一遍，也可打开改过的文件", "Ctrl+Shift+A"
    ),
    PapersVerb.PRIVACY: _Row(
        "个人信息…", "社会公开版里的个人信息逐条遮盖、保留或改写", "Ctrl+Shift+U"
    ),
    PapersVerb.KEEP_DRAFT: _Row("存一稿", "把通报现在的文字存为一稿", "Ctrl+D"),
    PapersVerb.SAVE: _Row("保存", "内容随时存在台账里", "Ctrl+S"),
    PapersVerb.NEXT_PANE: _Row("下一栏", "转到目录、预览、内容中的下一栏", "F6"),
    PapersVerb.PREVIOUS_PANE: _Row("上一栏", "转到上一栏", "Shift+F6"),
}
_SHOWN = (
    PapersVerb.EXPORT, PapersVerb.SAVE_PDF, PapersVerb.PRINT, PapersVerb.PREVIEW,
    PapersVerb.FIGURES, PapersVerb.PRIVACY, PapersVerb.KEEP_DRAFT, PapersVerb.NEXT_PANE,
)  # fmt: skip


class PapersActions:
    """The QActions of the page; their keys work wherever the page has the keyboard."""

    def __init__(self, page: QWidget) -> None:
        self._actions = {verb: _action(verb, page) for verb in PapersVerb}
        page.addActions(list(self._actions.values()))

    def __getitem__(self, verb: PapersVerb) -> QAction:
        return self._actions[verb]

    def shown(self) -> list[QAction]:
        """Return the verbs a menu shows, in the order of the page."""
        return [self._actions[verb] for verb in _SHOWN]


def _action(verb: PapersVerb, page: QWidget) -> QAction:
    row = _TABLE[verb]
    action = QAction(_tr(row.text), page)
    action.setObjectName(f"papers{verb.name.title().replace('_', '')}Action")
    action.setShortcut(QKeySequence(row.keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setIconText(_tr(row.text).rstrip("…"))
    action.setToolTip(f"{_tr(row.tip)}（{row.keys}）")
    if row.icon:
        action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("PapersActions", text)
