"""The verbs of a page or a section: words, keys and icons once, for its bar and its menus."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


V = TypeVar("V", bound=Enum)


class VerbRow(NamedTuple):
    """How a verb is shown and which keys do it."""

    text: str
    tip: str
    keys: str = ""
    icon: str = ""


class VerbActions(Generic[V]):
    """The QActions of a page or a section; their keys work wherever it has the keyboard."""

    def __init__(self, name: str, table: Mapping[V, VerbRow], owner: QWidget) -> None:
        self._actions = {verb: _action(name, verb, row, owner) for verb, row in table.items()}
        owner.addActions(self.all())

    def __getitem__(self, verb: V) -> QAction:
        return self._actions[verb]

    def all(self) -> list[QAction]:
        """Return the verbs in the order of a menu."""
        return list(self._actions.values())

    def run(self, handlers: Mapping[V, Callable[[], object]]) -> None:
        """Let every verb do what its handler does."""
        for verb, handler in handlers.items():
            self._actions[verb].triggered.connect(lambda _=False, handler=handler: handler())


def _action(name: str, verb: Enum, row: VerbRow, owner: QWidget) -> QAction:
    text = QCoreApplication.translate("VerbActions", row.text)
    tip = QCoreApplication.translate("VerbActions", row.tip)
    action = QAction(text, owner)
    action.setObjectName(f"{name}{verb.name.title().replace('_', '')}Action")
    action.setIconText(text.rstrip("…"))
    action.setToolTip(plain_tip(f"{tip}（{row.keys}）" if row.keys else tip))
    if row.keys:
        action.setShortcut(QKeySequence(row.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if row.icon:
        action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
    return action
