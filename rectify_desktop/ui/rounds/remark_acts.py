"""What a clerk does with reviewers' remarks: entering, bringing in, changing, deleting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.services.casework.answer_remarks import (
    change_remark,
    delete_remarks,
    enter_remarks,
)
from rectify_desktop.services.casework.import_remarks import import_remarks
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.ui.casework.act_fields import Answer


class RemarkActs(CaseActs):
    """Each act is one step; what the last remark said of its source is offered for the next."""

    def add(self, last: ReviewerRemark | None) -> ReviewerRemark | None:
        """Ask for a remark and enter it; return it."""
        blank = ReviewerRemark(self.desk.ledger.round.id, "")
        if last is not None:
            blank = replace(
                blank, reviewer=last.reviewer, paper=last.paper, received_on=last.received_on
            )
        entered = self._asked(self.tr("新增审核意见"), self.tr("新增"), blank)
        told = self.tr("已登记一条审核意见。")
        workspace = self.desk.workspace
        if entered is None or not self.do(lambda: enter_remarks(workspace, [entered]), told):
            return None
        return entered

    def take_over(self, remarks: Sequence[ReviewerRemark], source_name: str) -> None:
        """Enter the remarks that were read and looked at."""
        told = self.tr("已导入{0}条审核意见。").format(len(remarks))
        workspace = self.desk.workspace
        self.do(lambda: import_remarks(workspace, remarks, source_name), told)

    def change(self, remark: ReviewerRemark) -> None:
        """Ask for a remark as it should be, and store it."""
        changed = self._asked(self.tr("修改审核意见"), self.tr("保存"), remark)
        if changed is not None and changed != remark:
            told = self.tr("审核意见已修改。")
            self.do(lambda: change_remark(self.desk.workspace, changed), told)

    def delete(self, remarks: Sequence[ReviewerRemark]) -> None:
        """Delete some remarks at once; that can be undone, so nothing is asked."""
        ids = [remark.id for remark in remarks]
        told = self.tr("已删除{0}条审核意见。").format(len(ids))
        self.do(lambda: delete_remarks(self.desk.workspace, ids), told)

    def _asked(self, title: str, button: str, remark: ReviewerRemark) -> ReviewerRemark | None:
        fields = [
            ActField("text", self.tr("审核意见(&W)"), FieldKind.TEXT, remark.text),
            ActField("number", self.tr("序号(&H)"), value=remark.number,
                     hint=self.tr("不填就按次序编号")),
            ActField("reviewer", self.tr("提出单位(&D)"), value=remark.reviewer,
                     hint=self.tr("如 区委巡察办、区纪委监委、区委组织部")),
            ActField("paper", self.tr("材料名称(&L)"), value=remark.paper,
                     hint=self.tr("如 整改方案、整改情况报告")),
            self.day_field("received", self.tr("收到日期(&R)"), remark.received_on),
            ActField("findings", self.tr("涉及的问题(&S)"), FieldKind.FINDINGS,
                     remark.finding_ids, findings=self.desk.ledger.findings),
        ]  # fmt: skip
        subject = self.tr("按来文照抄；一条意见登记一次，便于逐条答复。")
        answer = self.ask(Act(title, subject, fields, button, self._check))
        if answer is None:
            return None
        return replace(
            remark,
            text=answer.text("text"),
            number=answer.text("number"),
            reviewer=answer.text("reviewer"),
            paper=answer.text("paper"),
            received_on=answer.day("received"),
            finding_ids=tuple(answer.value("findings")),
        )

    def _check(self, answer: Answer) -> None:
        must_be_told(answer.text("text"), self.tr("请填写审核意见的内容。"))
        answer.day("received")
