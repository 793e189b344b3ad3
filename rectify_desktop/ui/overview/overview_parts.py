"""The parts of the page 总览: what each shows of the overview, and where its lines lead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from rectify_desktop.domain.overview.counts import classifier_of
from rectify_desktop.domain.overview.departments import BASIS_DEPARTMENTS
from rectify_desktop.domain.overview.trend import BASIS_TREND
from rectify_desktop.domain.terms import SOURCE_TERMS, FindingSource
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.overview.department_chart import DepartmentChart
from rectify_desktop.ui.overview.line_list import Line, LineList
from rectify_desktop.ui.overview.milestone_line import MilestoneLine
from rectify_desktop.ui.overview.overview_actions import OverviewVerb
from rectify_desktop.ui.overview.reminder_list import MOST_ROWS, ReminderList
from rectify_desktop.ui.overview.trend_chart import TrendChart
from rectify_desktop.ui.window.status_line import age_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.counts import Count
    from rectify_desktop.domain.overview.overview import Overview
    from rectify_desktop.ui.generated.ui_overview_page import Ui_OverviewPage
    from rectify_desktop.ui.widgets.verb_actions import VerbActions

_DAYS_BETWEEN_BACKUPS = 1


class OverviewParts(QObject):
    """Puts an overview into the form of the page."""

    rows_wanted = Signal(str, object)
    papers_wanted = Signal()
    round_wanted = Signal()
    backup_wanted = Signal()

    def __init__(
        self, ui: Ui_OverviewPage, actions: VerbActions[OverviewVerb], *, is_read_only: bool
    ) -> None:
        super().__init__(ui.overviewArea)
        self._ui = ui
        self._is_read_only = is_read_only
        self._overview: Overview | None = None
        self.departments, self.trend = DepartmentChart(), TrendChart()
        self.reminders, self.milestones = ReminderList(), MilestoneLine()
        self._news, self._tasks, self._round = LineList(), LineList(), LineList()
        self._sources = QComboBox()
        self._arrange(actions)

    def show(self, overview: Overview, ledger: Ledger, now: datetime) -> None:
        """Show everything that is known."""
        self._overview = overview
        ui = self._ui
        ui.overviewDayLabel.setText(self.tr("截至{0}").format(chinese_date(overview.today)))
        ui.sourceFigures.show_figures(overview.sources, overview.announced)
        self._offer_sources(overview)
        self._show_charts()
        self._show_reminders(overview, ledger)
        self._show_milestones(overview)
        self._show_news(overview)
        self._tasks.show_lines(self._task_lines(overview, now))

    # Arranging

    def _arrange(self, actions: VerbActions[OverviewVerb]) -> None:
        ui = self._ui
        for button, verb in (
            (ui.previewButton, OverviewVerb.PREVIEW),
            (ui.printButton, OverviewVerb.PRINT),
            (ui.pdfButton, OverviewVerb.SAVE_PDF),
            (ui.exportButton, OverviewVerb.EXPORT),
        ):
            button.setDefaultAction(actions[verb])
        for section, title, body in (
            (ui.departmentSection, self.tr("责任科室进度"), self.departments),
            (ui.trendSection, self.tr("完成情况走势（周）"), self.trend),
            (ui.newsSection, self.tr("与上期调度相比"), self._news),
            (ui.reminderSection, self.tr("到期提醒"), self.reminders),
            (ui.milestoneSection, self.tr("整改节点"), self.milestones),
            (ui.taskSection, self.tr("待办和待补充"), self._tasks),
        ):
            section.set_title(title)
            if section in (ui.departmentSection, ui.trendSection, ui.newsSection):
                section.put_note_beside()
            section.add(body)
        ui.milestoneSection.add(self._round)
        self._sources.setAccessibleName(self.tr("科室进度和走势看哪一种来源"))
        self._sources.activated.connect(self._show_charts)
        ui.departmentSection.add_to_head(self._sources)
        self._all = ui.departmentSection.add_verb(
            "", self.tr("列出全部科室，或只列前几个"), self._toggle_departments
        )
        ui.reminderSection.add_action(actions[OverviewVerb.URGE])
        ui.milestoneSection.add_action(actions[OverviewVerb.EDIT_MILESTONES])
        actions[OverviewVerb.EDIT_MILESTONES].setVisible(not self._is_read_only)
        for part in (ui.sourceFigures, self.departments, self.trend):
            part.opened.connect(self.rows_wanted)

    # Charts

    def _offer_sources(self, overview: Overview) -> None:
        """Charts are of one source at a time, for sources are never added up."""
        known = [each.source for each in overview.sources]
        held = [self._sources.itemData(at) for at in range(self._sources.count())]
        if known != held:
            chosen = self._sources.currentData()
            self._sources.clear()
            for source in known:
                self._sources.addItem(SOURCE_TERMS[source], source)
            self._sources.setCurrentIndex(max(known.index(chosen) if chosen in known else 0, 0))
        self._sources.setVisible(len(known) > 1)

    def _show_charts(self) -> None:
        overview = self._overview
        source = self._sources.currentData()
        if overview is None or source is None:
            return
        source = FindingSource(source)
        named = f"{SOURCE_TERMS[source]}。" if len(overview.sources) > 1 else ""
        self.departments.show_departments(overview.departments.get(source, ()))
        self._ui.departmentSection.set_note(f"{named}{BASIS_DEPARTMENTS}")
        self._name_verb()
        weeks = overview.trend.get(source, ())
        self.trend.show_weeks(weeks, classifier_of(source))
        self._ui.trendSection.set_note(
            self.tr("{0}{1}；虚线框是当时的总数").format(named, BASIS_TREND)
        )

    def _toggle_departments(self) -> None:
        self.departments.show_all(shows_all=bool(self.departments.left_out))
        self._name_verb()

    def _name_verb(self) -> None:
        left_out, shown = self.departments.left_out, len(self.departments.bars)
        words = (
            self.tr("全部{0}个科室").format(shown + left_out) if left_out else self.tr("只列前几个")
        )
        self._all.setText(words)
        self._all.setVisible(bool(left_out) or self.departments.shows_many)

    # Lists

    def _show_reminders(self, overview: Overview, ledger: Ledger) -> None:
        told, section = overview.reminders, self._ui.reminderSection
        self.reminders.show_reminders(told, ledger)
        self.reminders.setVisible(bool(told))
        if not overview.is_complete:
            section.set_note("")
        elif not told:
            section.set_note(self.tr("没有超期、临期和未回复的事项。"))
        elif len(told) > MOST_ROWS:
            words = self.tr("共{0}项，这里列出最急的{1}项；其余从上面的数字打开。")
            section.set_note(words.format(len(told), MOST_ROWS))
        else:
            section.set_note(self.tr("共{0}项，按回车到这个问题。").format(len(told)))

    def _show_milestones(self, overview: Overview) -> None:
        known = [m for m in overview.milestones if m.counted_on or m.rule.done_on]
        self.milestones.show_milestones(known, overview.today)
        section = self._ui.milestoneSection
        self._round.show_lines([])
        if overview.feedback_on is None:
            section.set_note(self.tr("还没有填写反馈日期，算不出各节点的期限。"))
            if not self._is_read_only:
                self._round.show_lines([Line(self.tr("填写反馈日期…"), "", self.round_wanted.emit)])
            return
        said = self.tr("自反馈之日（{0}）起算；遇休息日提前到工作日办理，法定期满顺延。")
        unknown = sorted({m.unknown_year for m in overview.milestones if m.unknown_year})
        years = "".join(
            self.tr("{0}年放假安排未录入，按周末推算。").format(year) for year in unknown
        )
        section.set_note(said.format(chinese_date(overview.feedback_on)) + years)

    def _show_news(self, overview: Overview) -> None:
        since = overview.compared_with
        if not overview.is_complete:
            note = ""
        elif since is None:
            note = self.tr("还没有更早的周调度，下一期起在这里列出变化。")
        else:
            said = "" if overview.news else self.tr("，没有变化")
            note = self.tr("上一期截至{0}{1}").format(chinese_date(since), said)
        self._ui.newsSection.set_note(note)
        self._news.show_lines(
            [
                Line(each.count.name, each.named, self._opens_rows(each.count), each.count.is_alert)
                for each in overview.news
            ]
        )

    def _task_lines(self, overview: Overview, now: datetime) -> list[Line]:
        lines = [
            Line(
                waiting.text,
                "",
                self._opens(waiting.label, waiting.finding_ids)
                if waiting.finding_ids
                else self.papers_wanted.emit,
            )
            for waiting in overview.waiting
        ]
        lines += [
            Line(missing.name, self.tr("请补充"), self._opens_rows(missing))
            for missing in overview.missing
        ]
        lines += self._backup_line(overview, now)
        return lines

    def _backup_line(self, overview: Overview, now: datetime) -> Iterator[Line]:
        at = overview.last_backup_at
        is_late = at is None or (now - at).days >= _DAYS_BETWEEN_BACKUPS
        text = self.tr("最近备份：{0}").format(age_text(at, now))
        if self._is_read_only:
            return
        hint = self.tr("点这里立即备份") if is_late else self.tr("点这里再备份一次")
        yield Line(text, hint, self.backup_wanted.emit, is_alert=at is None)

    def _opens_rows(self, count: Count) -> Callable[[], object]:
        return self._opens(count.name, count.finding_ids)

    def _opens(self, name: str, ids: object) -> Callable[[], object]:
        return partial(self.rows_wanted.emit, name, ids)
