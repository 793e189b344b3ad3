"""A pick list whose words end in … where the field has no room; Qt's own cuts through a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from rectify_desktop.overrides import override


class ElidedCombo(QComboBox):
    """Leaves out the middle: of a path both its beginning and its end tell something."""

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        shown = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideMiddle, field.width()
        )
        # The stubs leave out the fields of options.
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue]
