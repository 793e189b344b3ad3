"""The verbs of the page 总览: words and keys once."""

from __future__ import annotations

from enum import Enum, auto

from rectify_desktop.ui.widgets.verb_actions import VerbRow


class OverviewVerb(Enum):
    """What a clerk can do with the overview."""

    PREVIEW = auto()
    PRINT = auto()
    SAVE_PDF = auto()
    EXPORT = auto()
    URGE = auto()
    EDIT_MILESTONES = auto()


OVERVIEW_VERBS: dict[OverviewVerb, VerbRow] = {
    OverviewVerb.PREVIEW: VerbRow(
        "打印预览", "看《整改工作总览》打印出来的样子", "F11", "preview-full"
    ),
    OverviewVerb.PRINT: VerbRow("打印…", "打印《整改工作总览》", "Ctrl+P", "print"),
    OverviewVerb.SAVE_PDF: VerbRow("存为PDF…", "把《整改工作总览》存成PDF", "Ctrl+Shift+S"),
    OverviewVerb.EXPORT: VerbRow(
        "导出Word…", "把《整改工作总览》存成Word文档", "F12", "paper-export"
    ),
    OverviewVerb.URGE: VerbRow("复制催办文字", "复制这个问题责任科室的催办文字", "Ctrl+Shift+C"),
    OverviewVerb.EDIT_MILESTONES: VerbRow(
        "修改整改节点…", "改期限、日期和办结情况", "Ctrl+Shift+M"
    ),
}
