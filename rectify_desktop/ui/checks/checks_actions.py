"""The verbs of the page 体检: words and keys once."""

from __future__ import annotations

from enum import Enum, auto

from rectify_desktop.ui.widgets.verb_actions import VerbRow


class ChecksVerb(Enum):
    """What a clerk can do with the hits."""

    CHECK_AGAIN = auto()
    ACCEPT = auto()
    WITHDRAW = auto()
    RULES = auto()
    FIGURES = auto()
    PRIVACY = auto()
    PREVIEW = auto()
    PRINT = auto()
    SAVE_PDF = auto()
    EXPORT_WORD = auto()
    EXPORT_EXCEL = auto()


CHECKS_VERBS: dict[ChecksVerb, VerbRow] = {
    ChecksVerb.CHECK_AGAIN: VerbRow("重新体检", "把台账从头到尾再查一遍", "F5", "check-again"),
    ChecksVerb.ACCEPT: VerbRow(
        "保留存疑…", "选中的存疑、提示写明理由后不再提示；错误必须改正", "Ctrl+K", "check-accept"
    ),
    ChecksVerb.WITHDRAW: VerbRow("取消保留", "选中的已保留项重新列出", "Ctrl+Shift+K"),
    ChecksVerb.RULES: VerbRow("规则设置…", "开关规则，改级别和数值", "Ctrl+Shift+R", "check-rules"),
    ChecksVerb.FIGURES: VerbRow(
        "数字对账…", "把通报或改过的文件里的数与台账逐个对一遍", "Ctrl+Shift+A"
    ),
    ChecksVerb.PRIVACY: VerbRow(
        "个人信息…", "社会公开版里的个人信息逐条遮盖、保留或改写", "Ctrl+Shift+U"
    ),
    ChecksVerb.PREVIEW: VerbRow(
        "预览补齐清单", "看《补齐清单》打印出来的样子", "F11", "preview-full"
    ),
    ChecksVerb.PRINT: VerbRow("打印补齐清单…", "打印《补齐清单》", "Ctrl+P", "print"),
    ChecksVerb.SAVE_PDF: VerbRow("补齐清单存为PDF…", "把《补齐清单》存成PDF", "Ctrl+Shift+S"),
    ChecksVerb.EXPORT_WORD: VerbRow(
        "补齐清单导出Word…", "把《补齐清单》存成Word文档", "F12", "paper-export"
    ),
    ChecksVerb.EXPORT_EXCEL: VerbRow(
        "补齐清单导出Excel…", "把《补齐清单》存成Excel表", "Ctrl+F12", "list-export"
    ),
}
LIST_VERBS = (
    ChecksVerb.PREVIEW,
    ChecksVerb.PRINT,
    ChecksVerb.SAVE_PDF,
    ChecksVerb.EXPORT_WORD,
    ChecksVerb.EXPORT_EXCEL,
)
