"""The verbs of the section 成效自评: words, keys and icons once."""

from __future__ import annotations

from enum import Enum, auto

from rectify_desktop.ui.widgets.verb_actions import VerbRow


class EvaluationVerb(Enum):
    """What a clerk can do with the sheet."""

    ADD_ITEM = auto()
    ADD_GROUP = auto()
    DELETE = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


EVALUATION_VERBS = {
    EvaluationVerb.ADD_ITEM: VerbRow("新增评分项", "在表尾新增一项评分内容", "Ins", "finding-add"),
    EvaluationVerb.ADD_GROUP: VerbRow("新增测评对象", "在满意度里新增一类人", "Ctrl+Shift+Ins"),
    EvaluationVerb.DELETE: VerbRow(
        "删除这一行", "删除当前的评分项或测评对象（可以撤销）", "Ctrl+Shift+Del", "item-delete"
    ),
    EvaluationVerb.PREVIEW: VerbRow(
        "预览自评表", "看整改成效自评表打印出来的样子", "F11", "preview-full"
    ),
    EvaluationVerb.PRINT: VerbRow("打印自评表…", "打印整改成效自评表", "Ctrl+P", "print"),
    EvaluationVerb.EXPORT: VerbRow(
        "导出自评表…", "把整改成效自评表存成文件", "F12", "paper-export"
    ),
}
