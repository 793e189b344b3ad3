"""A pick list whose words end in … where the field has no room; Qt's own cuts through a letter."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from rectify_desktop.overrides import override


class ElidedCombo(QComboBox):
    """Leaves out the middle: of a path both its beginning and its end tell something."""

    elide_mode = Qt.TextElideMode.ElideMiddle

    @override
    def sizeHint(self) -> QSize:
        """Return room for the longest words where the list is to fit them.

        Qt reckons with their ink, and a Chinese bracket ends in half a blank: they would be cut.
        """
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        # The stubs leave out the fields of options.
        option.rect = QRect(QPoint(), hint)  # pyright: ignore[reportAttributeAccessIssue]
        letters = QFontMetricsF(self.font())
        widest = max(
            (letters.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0
        )
        return hint + QSize(max(0, ceil(widest) + 1 - self._field(option).width()), 0)

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        shown = self.fontMetrics().elidedText(
            self.currentText(), self.elide_mode, self._field(option).width()
        )
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue]

    def _field(self, option: QStyleOptionComboBox) -> QRect:
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
