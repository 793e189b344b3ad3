"""What the pictures of the manual show: ways from the open sample ledger to a page or dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rectify_desktop.packaging.sample_window import SAMPLE_DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from rectify_desktop.ui.casework.casework_page import CaseworkPage
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.evidence_page import EvidencePage
    from rectify_desktop.ui.ledger_pages import LedgerPages
    from rectify_desktop.ui.main_window import MainWindow

    Reach = Callable[[MainWindow], QWidget]

# A finding that is overdue, with progress: the fourth of the sample.
_SHOWN_FINDING = 3
_FEEDBACK = """区委第三巡察组向区卫生健康局党组反馈巡察情况
2026年6月12日，区委第三巡察组向区卫生健康局党组反馈了巡察情况。
一、巡察发现的主要问题
（一）落实上级决策部署有差距
1.理论学习不扎实。中心组研讨发言多是照念材料，党支部学习与业务工作结合不紧。
2.签约服务重数量轻质量。随访记录不完整，签约后服务跟不上。
（二）财务和资产管理不规范
1.公务接待手续不全。2025年9月31日前的8次接待先接待后补单。
2.往来款项长期挂账。其中挂账三年以上的22笔，金额46.8万元。
3.固定资产账实不符。3台设备报废后没有核销。
二、意见建议
区卫生健康局党组要切实履行主体责任，在2个月内报送整改方案。
"""


def page(key: str) -> Reach:
    """Return a way to a page of the window by the name of the verb that shows it."""

    def reach(window: MainWindow) -> QWidget:
        from rectify_desktop.ui.actions import ActionKey

        _pages(window).run(ActionKey[key])
        return window

    return reach


def section(key: str, title: str, row: int = 0) -> Reach:
    """Return a way to a section of a page, with one row of its list chosen."""

    def reach(window: MainWindow) -> QWidget:
        from rectify_desktop.ui.casework.case_list_section import CaseListSection

        page(key)(window)
        shown = cast("CaseworkPage | EvidencePage", window.ui.pageStack.currentWidget())
        tabs = shown.ui.sectionTabs
        titles = [tabs.tabText(at) for at in range(tabs.count())]
        tabs.setCurrentIndex(titles.index(title))
        if isinstance(shown.section, CaseListSection):
            shown.section.ui.caseTable.selectRow(row)
        return window

    return reach


def first_finding(window: MainWindow) -> QWidget:
    """Show the list with a finding that is overdue in the form beside it."""
    page("SHOW_FINDINGS")(window)
    _pages(window).findings.reveal([_desk(window).ledger.findings[_SHOWN_FINDING].id])
    return window


def round_dialog(window: MainWindow) -> QWidget:
    """Show 轮次信息."""
    from rectify_desktop.ui.ledger.round_dialog import RoundDialog

    return _shown(RoundDialog(_desk(window).ledger.round, SAMPLE_DAY, window))


def import_dialog(window: MainWindow) -> QWidget:
    """Show the import at the step where what was read is looked at."""
    from rectify_desktop.ui.intake.import_dialog import ImportDialog

    dialog = ImportDialog(_desk(window), window)
    dialog.ui.sourceStep.ui.pasteEdit.setPlainText(_FEEDBACK)
    _shown(dialog)
    dialog.ui.sourceStep.read_text()
    return dialog


def figures_dialog(window: MainWindow) -> QWidget:
    """Show 数字对账 for the public notice."""
    from rectify_desktop.ui.figures.figures_dialog import FiguresDialog

    return _shown(FiguresDialog(_desk(window), window))


def fonts_dialog(window: MainWindow) -> QWidget:
    """Show 字体检查 of this computer."""
    from rectify_desktop.ui.look.font_check_dialog import FontCheckDialog

    return _shown(FontCheckDialog(window.settings.paper_fonts(), window))


def _shown(dialog: QDialog) -> QDialog:
    dialog.show()
    return dialog


def _pages(window: MainWindow) -> LedgerPages:
    assert window.pages is not None
    return window.pages


def _desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk
