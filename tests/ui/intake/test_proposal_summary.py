"""The figures of a text beside what was found, as the wizard shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableWidget

from rectify_desktop.services.intake.import_source import propose_text
from rectify_desktop.ui.intake.proposal_summary import figures_title, fill_figures, summary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.proposal.proposal import ImportProposal


def _proposal(figures: str) -> ImportProposal:
    return propose_text(
        "中共云岭县民政局党组关于巡察整改进展情况的通报\n"
        "2024年6月3日，县委第一巡察组反馈了巡察意见。现将整改进展情况予以公布。\n"
        f"一、组织整改情况\n{figures}\n"
        "二、反馈问题整改进展情况\n1.低保核查不严。\n整改情况：入户核查120户。\n"
    )


def _rows(qtbot: QtBot, proposal: ImportProposal) -> list[list[str]]:
    table = QTableWidget(0, 4)
    qtbot.addWidget(table)
    fill_figures(table, proposal)
    items = [[table.item(row, column) for column in range(4)] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in items]


def test_wrong_figures_come_first_and_uncounted_ones_last(qtbot: QtBot) -> None:
    proposal = _proposal("反馈的1个问题，8项措施已完成6项，措施完成率80%，修订制度3项。")
    assert _rows(qtbot, proposal) == [
        ["措施完成率 = 措施已完成6÷措施8（口径：措施）", "80%", "75%", "？不符，请核对"],
        ["措施已完成不多于措施", "8项", "6项", "✓ 相符"],
        ["问题总数与读出的问题数", "1个", "1个", "✓ 相符"],
        ["制度", "3项", "—", "数不出，未核对"],
    ]
    assert figures_title(proposal) == "数字对账（1处不符）"


def test_figures_that_cannot_be_counted_are_not_said_to_add_up(qtbot: QtBot) -> None:
    proposal = _proposal("召开党组会7次，清退资金3.5万元。")
    assert [row[1:] for row in _rows(qtbot, proposal)] == [
        ["7次", "—", "数不出，未核对"],
        ["3.5万元", "—", "数不出，未核对"],
    ]
    assert figures_title(proposal) == "文中的数字"
    assert "数字" not in summary(proposal, 0)
