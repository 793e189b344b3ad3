"""About the program: its version, where its files lie, and whose work it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem

from rectify_desktop import __version__
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.program.list_parts import program_parts
from rectify_desktop.ui.generated.ui_about_dialog import Ui_AboutDialog
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ICON_SIZE = 56
_SIZE = (640, 650)
_SPLIT = [210, 150]


class AboutDialog(QDialog):
    """Tells about the program and the open ledger; a part shows its licence when it is chosen."""

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
        told = self.tr("本程序以MIT许可证发布；使用Qt {0}、PySide6 {1}（LGPLv3）等开源组件。")
        self.ui.licenceLabel.setText(told.format(qVersion(), PySide6.__version__))
        self._parts = program_parts()
        self._fill_parts()
        size_by_letters(self, *_SIZE)
        self.ui.partsSplitter.setSizes(_SPLIT)
        self.ui.buttonBox.rejected.connect(self.reject)

    def _fill_parts(self) -> None:
        tree = self.ui.partsTree
        items = [QTreeWidgetItem([part.name, part.version, part.licence]) for part in self._parts]
        tree.addTopLevelItems(items)
        header = tree.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(self._on_part_changed)
        tree.setCurrentItem(items[0])

    @Slot()
    def _on_part_changed(self) -> None:
        part = self._parts[self.ui.partsTree.currentIndex().row()]
        told = self.tr("许可：{0}。许可全文见安装文件夹里的 LICENSES。").format(part.licence)
        # What section 4 of the LGPL wants to be said stands in front of its text.
        notice = self.tr(
            "按LGPLv3使用，未作修改，以独立的动态库文件随程序提供，可以换成自行编译的兼容版本；"
            "为调试这些库而进行的反向工程不受限制。源代码由Qt公司公开发布，也可向本程序的提供单位索取。"
        )
        text = part.text or told
        self.ui.licenceEdit.setPlainText(f"{notice}\n\n{text}" if part.is_of_qt else text)
