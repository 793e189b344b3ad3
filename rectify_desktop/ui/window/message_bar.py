"""The quiet bar above a page: one sentence, what it offers to do, and a cross to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Message, MessageAction

_SHOWN_FOR_MS = 12_000
_ICON_SIZE = 18


class MessageBar(QFrame):
    """Shows the latest message; errors and questions stay, other messages leave by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: MessageAction | None = None
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
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        for widget in (self._icon, self._text, self._offer, self._second, close):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_timeout)
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

    def _on_offer_clicked(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action.run()

    def _on_second_clicked(self) -> None:
        other, self._other = self._other, None
        self.hide()
        if other is not None:
            other.run()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _on_timeout(self) -> None:
        # Nobody should lose the button he is just reaching for.
        if self.underMouse() or self._offer.hasFocus():
            self._timer.start()
        else:
            self.hide()
