"""What 数字对账 says of a paper as a whole: how many numbers differ, and what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.domain.checks.edited_copy import Origin

if TYPE_CHECKING:
    from rectify_desktop.services.checks.check_figures import ComparedPaper


def desk_words(compared: ComparedPaper, *, is_file: bool, recognised: str) -> str:
    """Say what came of comparing; ``recognised`` tells which export a file is, if it is one."""
    wrong = len(compared.desk.wrong) + len(compared.hits)
    told = _tr("没有与台账不同的数。")
    if wrong:
        told = _tr("有{0}处与台账不同，或文中自己对不上。").format(wrong)
    if not is_file:
        return told
    copy = compared.copy
    if copy is None:
        return told + _tr("这份文书不是从现在的通报或存稿改来的，只与台账核对。")
    if recognised:
        return told + recognised
    if not copy.changed_count:
        return told + _tr("文字与“{0}”一样。").format(copy.base.name)
    told += _tr("与“{0}”比，改了{1}段。").format(copy.base.name, copy.changed_count)
    overtaken = sum(origin is Origin.OVERTAKEN for origin in copy.origins)
    return told + (_tr("{0}个数不再成立。").format(overtaken) if overtaken else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeskWords", text)
