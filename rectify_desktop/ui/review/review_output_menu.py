"""The menu 输出: every part of the pack in every form, and the last choice again in one click."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from rectify_desktop.ui.preferences.settings import Settings


class PackChoice(StrEnum):
    """What of the pack is wanted."""

    SUMMARY = "summary"
    PACK = "pack"
    LEADERS = "leaders"
    DEPARTMENTS = "departments"


class OutputKind(StrEnum):
    """What is to become of it."""

    PREVIEW = "preview"
    PRINT = "print"
    PDF = "pdf"
    EXCEL = "excel"
    WORD = "word"


class Output(NamedTuple):
    """One entry of the menu."""

    choice: PackChoice
    kind: OutputKind


_SETTING = "reviewOutput"
_FIRST = Output(PackChoice.PACK, OutputKind.PRINT)
_ICONS = {
    OutputKind.PREVIEW: "print-preview",
    OutputKind.PRINT: "print",
    OutputKind.PDF: "paper-export",
    OutputKind.EXCEL: "list-export",
    OutputKind.WORD: "notice-export",
}
# The keys of the page's own verbs, shown here too so that the hands learn them.
_KEYS = {
    Output(PackChoice.SUMMARY, OutputKind.PREVIEW): "Ctrl+Shift+P",
    Output(PackChoice.SUMMARY, OutputKind.PRINT): "Ctrl+P",
    Output(PackChoice.SUMMARY, OutputKind.PDF): "Ctrl+Shift+S",
    Output(PackChoice.PACK, OutputKind.PRINT): "Ctrl+Alt+P",
}


class ReviewOutputMenu(QObject):
    """Fills a tool button: its menu offers everything, its face repeats what was chosen last."""

    wanted = Signal(object)

    def __init__(self, button: QToolButton, settings: Settings) -> None:
        super().__init__(button)
        self._button = button
        self._settings = settings
        self.menu = QMenu(self.tr("输出"), button)
        # Held here: Qt's Python side lets go of a submenu that only its action knows.
        self._parts = {choice: self._part_menu(choice) for choice in PackChoice}
        self._again = QAction(self)
        self._again.triggered.connect(self._on_again)
        button.setDefaultAction(self._again)
        button.setMenu(self.menu)
        self._last = self._remembered()
        self._show_last()

    def set_enabled(self, is_enabled: bool) -> None:
        """Let the menu be used or not."""
        self._again.setEnabled(is_enabled)
        self.menu.setEnabled(is_enabled)
        self.menu.menuAction().setEnabled(is_enabled)

    @property
    def last(self) -> Output:
        """What a click on the button puts out."""
        return self._last

    def _part_menu(self, choice: PackChoice) -> QMenu:
        part = self.menu.addMenu(self._part(choice))
        for kind in OutputKind:
            output = Output(choice, kind)
            keys = _KEYS.get(output, "")
            entry = part.addAction(self._words(kind) + (f"\t{keys}" if keys else ""))
            entry.setIcon(QIcon(f":/icons/{_ICONS[kind]}.svg"))
            entry.setObjectName(f"review{choice.title()}{kind.title()}Entry")
            entry.triggered.connect(partial(self._on_chosen, output))
        return part

    def _on_chosen(self, output: Output, _checked: bool = False) -> None:
        self._last = output
        self._settings.remember_choice(_SETTING, f"{output.choice} {output.kind}")
        self._show_last()
        self.wanted.emit(output)

    def _on_again(self) -> None:
        self.wanted.emit(self._last)

    def _show_last(self) -> None:
        words = self._face(self._last)
        self._again.setText(words)
        self._again.setIcon(QIcon(f":/icons/{_ICONS[self._last.kind]}.svg"))
        self._again.setToolTip(self.tr("{0}；右侧箭头选择其他输出").format(words))

    def _remembered(self) -> Output:
        choice, _, kind = self._settings.choice(_SETTING).partition(" ")
        try:
            return Output(PackChoice(choice), OutputKind(kind))
        except ValueError:
            # Nothing chosen yet, or by a program that knew other choices.
            return _FIRST

    def _face(self, output: Output) -> str:
        part = self._part(output.choice)
        match output.kind:
            case OutputKind.PREVIEW:
                return self.tr("预览{0}").format(part)
            case OutputKind.PRINT:
                return self.tr("打印{0}").format(part)
            case OutputKind.PDF:
                return self.tr("{0}存PDF").format(part)
            case OutputKind.EXCEL:
                return self.tr("{0}存Excel").format(part)
            case OutputKind.WORD:
                return self.tr("{0}存Word").format(part)

    def _part(self, choice: PackChoice) -> str:
        match choice:
            case PackChoice.SUMMARY:
                return self.tr("总表")
            case PackChoice.PACK:
                return self.tr("全套")
            case PackChoice.LEADERS:
                return self.tr("按领导")
            case PackChoice.DEPARTMENTS:
                return self.tr("按科室")

    def _words(self, kind: OutputKind) -> str:
        match kind:
            case OutputKind.PREVIEW:
                return self.tr("预览")
            case OutputKind.PRINT:
                return self.tr("打印…")
            case OutputKind.PDF:
                return self.tr("存为PDF…")
            case OutputKind.EXCEL:
                return self.tr("存为Excel…")
            case OutputKind.WORD:
                return self.tr("存为Word…")
