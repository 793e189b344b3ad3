"""导出前核对: in a small panel, what a paper should not leave the house with unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rectify_desktop.domain.checks.rule import LEVEL_TERMS, CheckLevel
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_export_summary_dialog import Ui_ExportSummaryDialog

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QPushButton

    from rectify_desktop.services.papers.look_before_export import PaperLook

_ICON_SIZE = 18
_MOST_NAMED = 3


class ExportSummaryDialog(QDialog):
    """Says what was found and asks whether to go on; what may not be public does not go on.

    The four ``…_wanted`` signals ask to be shown where each matter is mended.
    """

    privacy_wanted = Signal()
    checks_wanted = Signal()
    figures_wanted = Signal()
    gaps_wanted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: PaperLook | None = None
        self.ui = Ui_ExportSummaryDialog()
        ui = self.ui
        ui.setupUi(self)
        self.setWindowTitle(self.tr("{0}前核对").format(verb))
        ui.paperLabel.setText(title)
        font = ui.paperLabel.font()
        font.setBold(True)
        ui.paperLabel.setFont(font)
        self._go_on = ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._go_on.setText(self.tr("继续{0}(&E)").format(verb))
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)
        for button, wanted in (
            (ui.privateButton, self.privacy_wanted),
            (ui.checksButton, self.checks_wanted),
            (ui.figuresButton, self.figures_wanted),
            (ui.gapsButton, self.gaps_wanted),
        ):
            button.clicked.connect(wanted)
        self.show_found(None, None)

    @property
    def may_go_on(self) -> bool:
        """Whether the paper may leave the house."""
        return self._look is not None and not self._look.private

    def show_found(self, look: PaperLook | None, counts: Counter[CheckLevel] | None) -> None:
        """Show what is known; None of either is still being looked for."""
        self._look = look
        ui = self.ui
        is_refused = look is not None and bool(look.private)
        words = private_words(look)
        self._show(ui.privateIcon, ui.privateLabel, ui.privateButton, words, is_refused)
        ui.privateButton.setVisible(is_refused)
        is_error = counts is not None and counts[CheckLevel.ERROR] > 0
        self._show(ui.checksIcon, ui.checksLabel, ui.checksButton, _checks(counts), is_error)
        self._show(ui.figuresIcon, ui.figuresLabel, ui.figuresButton, _figures(look), True)
        self._show(ui.gapsIcon, ui.gapsLabel, ui.gapsButton, _gaps(look), False)
        is_looking = look is None or counts is None
        ui.lookingBar.setVisible(is_looking)
        is_clean = look is not None and look.is_clean
        ui.cleanLabel.setVisible(is_clean and counts is not None and not counts.total())
        self._go_on.setEnabled(self.may_go_on)
        (self._go_on if self.may_go_on else ui.privateButton).setFocus()

    @Slot()
    @override
    def accept(self) -> None:
        """Go on, unless a private matter is open."""
        if self.may_go_on:
            super().accept()

    def _show(
        self, icon: QLabel, label: QLabel, button: QPushButton, words: str, is_grave: bool
    ) -> None:
        name = "message-error" if is_grave else "message-info"
        icon.setPixmap(QIcon(f":/icons/{name}.svg").pixmap(_ICON_SIZE))
        label.setText(words)
        for widget in (icon, label, button):
            widget.setVisible(bool(words))


def private_words(look: PaperLook | None) -> str:
    """Say what is private in a paper: open, or for the house alone."""
    if look is None:
        return ""
    if look.inside:
        return f"个人信息：文中有{_named(look.inside)}，只供内部使用，不要对外公开。"
    if not look.private:
        return ""
    named = _named([matter.item.text for matter in look.private])
    return f"个人信息：{len(look.private)}处没有决定（{named}），全部遮盖、保留或改写后才能公开。"


def _named(texts: Sequence[str]) -> str:
    names = list(dict.fromkeys(texts))
    rest = f"等{len(names)}项" if len(names) > _MOST_NAMED else ""
    return "".join(f"“{name}”" for name in names[:_MOST_NAMED]) + rest


def _checks(counts: Counter[CheckLevel] | None) -> str:
    if counts is None:
        return "体检：正在查，查完会显示在这里；不等也可以继续。"
    if not counts.total():
        return ""
    told = "，".join(f"{LEVEL_TERMS[level]}{counts[level]}处" for level in CheckLevel)
    return f"体检：台账里{told}。"


def _figures(look: PaperLook | None) -> str:
    if look is None or not look.unequal:
        return ""
    named = first_of([f"“{row.text}”" for row in look.unequal], _MOST_NAMED)
    return f"数字：{len(look.unequal)}处与台账不同（{named}）。"


def _gaps(look: PaperLook | None) -> str:
    if look is None:
        return ""
    told = [f"待填{len(look.gaps)}处（{first_of(look.gaps, _MOST_NAMED)}）"] if look.gaps else []
    told += [f"需要核对{len(look.cautions)}处"] if look.cautions else []
    return f"文书：{'，'.join(told)}。" if told else ""
