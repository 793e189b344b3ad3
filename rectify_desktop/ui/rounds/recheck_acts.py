"""What a clerk does for 回头看: drawing, noting what was seen, linking what came again."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.recurring import MOST_SEED, checked, closed_findings
from rectify_desktop.domain.casework.terms import DRAW_TERMS, DrawOutcome
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.errors import RectifyError, RuleViolation
from rectify_desktop.services.casework.draw_recurrence import (
    check_drawn,
    delete_draw,
    draw_findings,
)
from rectify_desktop.services.casework.link_past import link_past
from rectify_desktop.services.intake.take_over_past import read_past, take_over_past
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.ledger.ledger_files import LEDGER_FOLDER, LEDGER_SUFFIX

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.recheck import RecheckRow
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.act_fields import Answer

_USUAL_COUNT = 3
_MOST_NAMES = 5
_MOST_DIGITS = len(str(MOST_SEED))


class RecheckActs(CaseActs):
    """Each act is one step."""

    def draw(self) -> None:
        """Ask how many to draw and by which seed, and draw them."""
        desk = self.desk
        closed = closed_findings(desk.ledger, desk.workspace.case_records(desk.ledger.round.id))
        if not closed:
            desk.show_message(self.tr("还没有已销号的问题，不用抽查。"))
            return
        fields = [
            ActField(
                "count",
                self.tr("抽查几个(&H)"),
                value=str(min(_USUAL_COUNT, len(closed))),
                note=self.tr("已销号的问题有{0}个。").format(len(closed)),
            ),
            ActField(
                "seed",
                self.tr("随机数(&S)"),
                value=str(random.SystemRandom().randint(1, MOST_SEED)),
                note=self.tr("印在抽查表上；照同一个随机数能重新抽出同样的问题。"),
            ),
            self.names_field("by", self.tr("抽取人(&P)")),
        ]
        subject = self.tr("从已销号的问题中随机抽取，模拟上级“回头看”。")
        act = Act(self.tr("抽查"), subject, fields, self.tr("抽取"), self._check_draw)
        answer = self.ask(act)
        if answer is None:
            return
        count, seed = int(answer.text("count")), int(answer.text("seed"))
        self.do(
            lambda: draw_findings(
                desk.workspace, count, seed=seed, drawn_by=answer.text("by"), today=desk.today()
            ),
            self.tr("已抽取{0}个问题，随机数{1}。").format(count, seed),
        )

    def check(self, row: RecheckRow) -> None:
        """Ask what was seen of a drawn finding, and enter it."""
        if row.draw is None or row.drawn is None:
            return
        draw, finding = row.draw, row.finding
        outcomes = [(o, term) for o, term in DRAW_TERMS.items() if o is not DrawOutcome.UNCHECKED]
        held = row.drawn
        outcome = DrawOutcome.STEADY if held.outcome is DrawOutcome.UNCHECKED else held.outcome
        fields = [
            ActField(
                "outcome", self.tr("核查结论(&J)"), FieldKind.CHOICE, outcome, choices=outcomes
            ),
            self.day_field("on", self.tr("核查日期(&D)"), held.checked_on or self.desk.today()),
            ActField(
                "note",
                self.tr("核查情况(&Q)"),
                FieldKind.TEXT,
                held.note,
                hint=self.tr("看了什么、问了谁、与销号时相比怎样"),
            ),
        ]

        def check(answer: Answer) -> None:
            on = answer.done_on("on", self.tr("核查日期"))
            checked(draw, finding.id, answer.value("outcome"), on=on, note=answer.text("note"))

        subject = self.subject([finding])
        answer = self.ask(Act(self.tr("登记核查结果"), subject, fields, self.tr("保存"), check))
        if answer is None:
            return
        chosen = DrawOutcome(answer.value("outcome"))
        told = self.tr("已登记：{0}。").format(DRAW_TERMS[chosen])
        if chosen is DrawOutcome.RELAPSED:
            told += self.tr("要重新整改的，请按“重新打开”。")
        self.do(
            lambda: check_drawn(
                self.desk.workspace,
                draw.id,
                finding.id,
                chosen,
                on=answer.done_on("on", self.tr("核查日期")),
                note=answer.text("note"),
            ),
            told,
        )

    def delete(self, row: RecheckRow) -> None:
        """Take the whole draw of a row off the ledger; that can be undone."""
        if row.draw is not None:
            draw_id, count = row.draw.id, len(row.draw.findings)
            told = self.tr("已删除这次抽查（{0}个问题）。").format(count)
            self.do(lambda: delete_draw(self.desk.workspace, draw_id), told)

    def link(self, finding: Finding | None) -> None:
        """Ask which earlier findings one of this round takes up again."""
        desk, workspace = self.desk, self.desk.workspace
        earlier = [
            known
            for facts in workspace.rounds.all()
            if facts.id != desk.ledger.round.id
            for known in workspace.findings.of_round(facts.id)
        ]
        if not earlier:
            desk.show_message(self.tr("台账里还没有以前轮次的问题，请先按“引入旧台账”，再来关联。"))
            return
        findings = desk.ledger.findings
        chosen = finding or (findings[0] if findings else None)
        if chosen is None:
            desk.show_message(self.tr("本轮还没有问题。"))
            return
        choices = [(f.id, f"{f.number}　{f.title}".strip()) for f in findings]
        fields = [
            ActField(
                "finding", self.tr("本轮问题(&H)"), FieldKind.CHOICE, chosen.id, choices=choices
            ),
            ActField(
                "past",
                self.tr("以前的问题(&S)"),
                FieldKind.FINDINGS,
                workspace.casework.past_of(chosen.id),
                findings=earlier,
            ),
        ]
        subject = self.tr("上次巡察已经指出、这次又反馈的，关联起来，整改时看得到以前是怎样办的。")
        answer = self.ask(
            Act(self.tr("关联以前的问题"), subject, fields, self.tr("关联"), lambda _: None)
        )
        if answer is None:
            return
        past = tuple(answer.value("past"))
        told = self.tr("已关联以前的{0}个问题。").format(len(past))
        self.do(partial(link_past, workspace, answer.value("finding"), past), told)

    def take_over(self) -> None:
        """Ask for the ledger of an earlier round and take it over."""
        settings = self.desk.settings
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("选择以前轮次的台账"),
            str(settings.folder(LEDGER_FOLDER)),
            self.tr("台账 (*{0})").format(LEDGER_SUFFIX),
        )
        if not name:
            return
        path, workspace = Path(name), self.desk.workspace
        try:
            taken = take_over_past(workspace, read_past(path), path.name)
        except RectifyError as error:
            self.desk.show_error(error)
            return
        told = self.tr("已从“{0}”引入{1}个以前的问题。").format(path.name, taken.findings)
        if taken.unknown_names:
            told += self.tr("本台账里没有{0}，没有带过来。").format(
                first_of(taken.unknown_names, _MOST_NAMES)
            )
        self.desk.show_message(told, MessageAction(self.tr("撤销"), self.desk.undo))

    def _check_draw(self, answer: Answer) -> None:
        for key, words in (
            ("count", self.tr("抽查几个，请填写整数。")),
            ("seed", self.tr("随机数请填写整数，不超过{0}位。").format(_MOST_DIGITS)),
        ):
            text = answer.text(key)
            must_be_told(text, words)
            if not text.isdecimal() or len(text) > _MOST_DIGITS:
                raise RuleViolation(words)
        closed = closed_findings(
            self.desk.ledger, self.desk.workspace.case_records(self.desk.ledger.round.id)
        )
        if not 1 <= int(answer.text("count")) <= len(closed):
            raise RuleViolation(
                self.tr("已销号的问题有{0}个，抽查数应在1到{0}之间。").format(len(closed))
            )
