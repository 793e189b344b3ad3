"""The list of periods to choose from, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rectify_desktop.domain.review.change_passage import PERIOD_WORDS
from rectify_desktop.ui.review.period_label import period_label
from rectify_desktop.ui.widgets.elided_combo import ElidedCombo

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.services.review.look_at_review import ReviewOnDesk


class PeriodCombo(ElidedCombo):
    """Names the stored reviews and the one on show; the data of an entry is its first day."""

    # Half of a date in the middle would be another date.
    elide_mode = Qt.TextElideMode.ElideRight

    def show_reviews(self, shown: ReviewOnDesk, today: date) -> None:
        """List the reviews and choose the one on show."""
        known = {review.starts_on: review for review in (*shown.reviews, shown.review)}
        self.clear()
        for starts_on, review in sorted(known.items(), reverse=True):
            label = period_label(review, shown.series.cycle, today)
            if starts_on <= today <= review.ends_on:
                label += self.tr("（{0}）").format(PERIOD_WORDS[shown.series.cycle][1])
            elif review.is_frozen:
                label += self.tr("（已定稿）")
            self.addItem(label, starts_on)
        self.setCurrentIndex(self.findData(shown.review.starts_on))
