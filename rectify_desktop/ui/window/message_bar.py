"""The quiet bar above a page: one sentence, what it offers to do, and a cross to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rectify_desktop.ui.desk import Message, MessageAction

_SHOWN_FOR_MS = 12_000
_ICON_SIZE = 18


class MessageBar(QFrame):
    """Shows the latest message; errors and questions stay, other messages leave by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: MessageAction | None = None
        # Who had the keys before they came to the bar.
        self._before: QWidget | None = None
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("messageLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._other: MessageAction | None = None
        self._offer = self._button("messageActionButton")
        self._offer.clicked.connect(self._on_offer_clicked)
        self._second = self._button("messageOtherButton")
        self._second.clicked.connect(self._on_second_clicked)
        close = QToolButton(self)
        close.setObjectName("messageCloseButton")
        close.setIcon(QIcon(":/icons/close.svg"))
        close.setToolTip(self.tr("关闭提示"))
        close.setAccessibleName(self.tr("关闭提示"))
        close.clicked.connect(self._leave)
        self._buttons = (self._offer, self._second, close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        for widget in (self._icon, self._text, self._offer, self._second, close):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_timeout)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown last."""
        return self._text.text()

    def post(self, message: Message) -> None:
        """Show ``message`` in place of whatever is there."""
        self._action = message.action
        self._text.setText(message.text)
        self._offer.setVisible(message.action is not None)
        self._offer.setText(message.action.text if message.action else "")
        self._other = message.other
        self._second.setVisible(message.other is not None)
        self._second.setText(message.other.text if message.other else "")
        name = "message-error" if message.is_error else "message-info"
        self._icon.setPixmap(QIcon(f":/icons/{name}.svg").pixmap(_ICON_SIZE))
        self.setProperty("isError", message.is_error)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(message.text)
        self.show()
        # Its many enums are built by the first message, not by the start.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if message.is_error or message.stays:
            self._timer.stop()
        else:
            self._timer.start()

    def take_keys(self) -> None:
        """Let Enter press what the bar offers, if it is there."""
        if self.isVisible():
            next(each for each in self._buttons if each.isVisible()).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Hide, and give the keys back to where they came from."""
        focused = QApplication.focusWidget()
        had_keys = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_keys and self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        is_coming = new is not None and self.isAncestorOf(new)
        if is_coming and old is not None and not self.isAncestorOf(old):
            self._before = _lasting(old)

    def _on_offer_clicked(self) -> None:
        action, self._action = self._action, None
        self._leave()
        if action is not None:
            action.run()

    def _on_second_clicked(self) -> None:
        other, self._other = self._other, None
        self._leave()
        if other is not None:
            other.run()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _on_timeout(self) -> None:
        # Nobody should lose the button he is just reaching for.
        if self.underMouse() or any(each.hasFocus() for each in self._buttons):
            self._timer.start()
        else:
            self.hide()


def _lasting(widget: QWidget) -> QWidget:
    """Return the table of a cell's editor, which goes away as soon as it is left; else itself."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, QAbstractItemView):
        found = found.parentWidget()
    return found or widget
