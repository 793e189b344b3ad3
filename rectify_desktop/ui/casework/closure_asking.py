"""What the form of 申请销号 asks and refuses: reasons for what is let pass, and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.domain.casework.closure import Waiver
from rectify_desktop.domain.casework.demands import (
    must_be_told,
    must_be_within,
    must_not_precede,
)
from rectify_desktop.domain.casework.terms import ClosureCondition
from rectify_desktop.services.casework.close_finding import drafted_requests
from rectify_desktop.ui.casework.act_fields import ActField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.closing import UnmetCondition
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.act_fields import Answer
    from rectify_desktop.ui.desk import Desk


def waiver_fields(unmet: Sequence[UnmetCondition]) -> list[ActField]:
    """Return a field for the reason of each condition that might be let pass."""
    return [
        ActField(
            fault.condition.value,
            _tr("放行理由(&{0})").format(place),
            hint=_tr("确需放行的，写明理由，会印在审批表上"),
            lead=f"✗ {fault.sentence}",
        )
        for place, fault in enumerate(unmet, start=1)
    ]


def waivers_of(unmet: Sequence[UnmetCondition], answer: Answer) -> list[Waiver]:
    """Return what is let pass, with the reasons that were typed."""
    return [Waiver(fault.condition, answer.text(fault.condition.value)) for fault in unmet]


def check_request(
    desk: Desk, findings: Sequence[Finding], unmet: Sequence[UnmetCondition], answer: Answer
) -> None:
    """Refuse a request as the ledger would.

    Raises:
        RuleViolation: it cannot be asked for like this.

    """
    what = _tr("申请日期")
    must_be_told(answer.text("by"), _tr("请填写申请人。"))
    on = answer.done_on("on", what)
    must_be_within(on, desk.ledger.round.inspected_from, what)
    for fault in unmet:
        wanted = _tr("还不能申请：{0}请先补齐，或写明放行理由。").format(fault.sentence)
        must_be_told(answer.text(fault.condition.value), wanted)
    if not any(fault.condition is ClosureCondition.DATE for fault in unmet):
        for finding in findings:
            done = _tr("{0}的完成日期").format(finding.called)
            must_not_precede(on, finding.completed_on, what, done)
    # What holds today may not have held on the day of the request.
    drafted_requests(
        desk.workspace,
        [finding.id for finding in findings],
        asked_by=answer.text("by"),
        today=on,
        waivers=waivers_of(unmet, answer),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClosureActs", text)
