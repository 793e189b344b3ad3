"""A dialog opens no larger than the screen, as far as its parts can give way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.intake.import_dialog import ImportDialog
from rectify_desktop.ui.own_forms.own_form_dialog import OwnFormDialog
from rectify_desktop.ui.privacy.privacy_dialog import PrivacyDialog
from rectify_desktop.ui.rounds.remark_import_dialog import RemarkImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

DIALOGS: dict[str, Callable[[Desk], QDialog]] = {
    "import": ImportDialog,
    "own form": lambda desk: OwnFormDialog(desk, ()),
    "privacy": PrivacyDialog,
    "remarks": RemarkImportDialog,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_opens_inside_the_screen(name: str, window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk is not None
    dialog = DIALOGS[name](window.desk)
    qtbot.addWidget(dialog)
    least, room = dialog.minimumSizeHint(), dialog.screen().availableSize()

    assert dialog.width() <= max(least.width(), room.width())
    assert dialog.height() <= max(least.height(), room.height())
