"""About the program: its version, where its files lie, and whose work it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog

from rectify_desktop import __version__
from rectify_desktop.paths import user_data_folder
from rectify_desktop.ui.generated.ui_about_dialog import Ui_AboutDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ICON_SIZE = 56


class AboutDialog(QDialog):
    """Tells about the program and the open ledger."""

    def __init__(self, ledger_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.iconLabel.setPixmap(QIcon(":/icons/program.svg").pixmap(_ICON_SIZE))
        self.ui.versionLabel.setText(self.tr("版本 {0}").format(__version__))
        lines = [self.tr("设置和日志：{0}").format(user_data_folder())]
        if ledger_path is not None:
            lines.insert(0, self.tr("当前台账：{0}").format(ledger_path))
        self.ui.filesLabel.setText("\n".join(lines))
        self.ui.licenceLabel.setText(
            self.tr(
                "本程序以MIT许可证发布；使用 Qt {0} 与 PySide6 {1}（LGPLv3）、"
                "Tabler Icons（MIT）等开源组件。"
            ).format(qVersion(), PySide6.__version__)
        )
        self.ui.buttonBox.rejected.connect(self.reject)
