"""字体检查: which official faces are here, a line of each as it is printed, how to get the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.ui.look import look
from rectify_desktop.ui.printing.face_standings import FaceStanding, face_standings
from rectify_desktop.ui.printing.print_fonts import FaceKind
from rectify_desktop.ui.window.window_place import size_by_letters
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

_SIZE = (940, 560)
# Three fifths larger than the words around it, as a title stands to its text.
_SAMPLE_SCALE = 1.6
_ROW_SCALE = 2.9
_STATE, _SAMPLE = 2, 4


class FontCheckDialog(QDialog):
    """Changes nothing: faces are chosen in 设置, and installed with the system's own means."""

    def __init__(self, fonts: PaperFonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("字体检查"))
        size_by_letters(self, *_SIZE)
        self._words = vocabulary("faces")
        self._faces = face_standings(fonts)
        self._summary = self._label("fontSummaryLabel", self._summary_text())
        self._rows = self._filled_rows()
        self._way = self._label("fontWayLabel", "")
        install = self._label("fontInstallLabel", str(self._words["install"]))
        screen = self._label("screenFontLabel", self._screen_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("复制清单(&C)"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyFontsButton")
        copy.clicked.connect(self._on_copy)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._summary, self._rows, self._way, install, screen, buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self._rows, 1)
        self._rows.currentItemChanged.connect(self._show_way)
        missing = (at for at, face in enumerate(self._faces) if not face.is_installed)
        self._rows.setCurrentIndex(self._rows.model().index(next(missing, 0), 0))
        self._rows.setFocus()

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _summary_text(self) -> str:
        missing = [face.name for face in self._faces if not face.is_installed]
        if not missing:
            return self.tr("公文常用字体本机都有，预览、打印和导出的文件一致。")
        told = self.tr(
            "本机没有{0}。预览和打印时以下列字体代替，版面不变；导出的文件里仍写正式字体名，"
            "在装有正式字体的电脑上打开就是正式字体。"
        )
        return told.format("、".join(missing))

    def _screen_text(self) -> str:
        family = QFontInfo(QApplication.font()).family()
        if family in look.SCREEN_FONTS:
            return self.tr("窗口文字：{0}。").format(family)
        told = self.tr("窗口文字：{0}。本机没有适合屏幕的中文字体，建议安装“{1}”。")
        return told.format(family, look.RECOMMENDED_FONT)

    def _filled_rows(self) -> QTreeWidget:
        rows = QTreeWidget(self)
        rows.setObjectName("fontRows")
        rows.setAccessibleName(self.tr("公文字体"))
        rows.setRootIsDecorated(False)
        rows.setHeaderLabels(
            [
                self.tr("字体"),
                self.tr("用在哪里"),
                self.tr("本机"),
                self.tr("打印时用"),
                self.tr("打印出来的样子"),
            ]
        )
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for face in self._faces:
            rows.addTopLevelItem(self._row(face))
        return rows

    def _row(self, face: FaceStanding) -> QTreeWidgetItem:
        item = QTreeWidgetItem([*self._facts(face), self._sample(face)])
        pixels = QFontInfo(self.font()).pixelSize()
        item.setFont(_SAMPLE, face.sample_font(round(pixels * _SAMPLE_SCALE)))
        item.setSizeHint(_SAMPLE, QSize(0, round(pixels * _ROW_SCALE)))
        if not face.is_installed:
            item.setForeground(_STATE, look.AMBER)
        return item

    def _facts(self, face: FaceStanding) -> list[str]:
        state = self.tr("已安装") if face.is_installed else self.tr("没有")
        return [face.name, face.use, state, face.printed]

    def _sample(self, face: FaceStanding) -> str:
        is_number = face.kind is FaceKind.NUMBER
        return str(self._words["sample_of_numbers" if is_number else "sample"])

    @Slot()
    def _show_way(self) -> None:
        """Say how the face in the current row is got."""
        face = self._faces[self._rows.currentIndex().row()]
        ways = self._words["ways"]
        way = ways.get(face.name, ways["other"])
        self._way.setText(self.tr("{0}：{1}").format(face.name, way))

    @Slot()
    def _on_copy(self) -> None:
        """Put the list on the clipboard, for whoever looks after the computers."""
        lines = ["\t".join(self._facts(face)) for face in self._faces]
        QGuiApplication.clipboard().setText("\n".join(lines))
