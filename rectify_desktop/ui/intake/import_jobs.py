"""What the import wizard has done off the main thread: reading and comparing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.services.intake.import_source import propose_file, propose_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.errors import RectifyError
    from rectify_desktop.services.intake.import_source import ReadingAhead
    from rectify_desktop.ui.background.tasks import Tasks

    DoneHandler = Callable[[Any], None]


class ImportJobs(QObject):
    """Runs the wizard's jobs one at a time and tells in a sentence how they go, "" when done."""

    told = Signal(str)

    def __init__(
        self, tasks: Tasks, ahead: ReadingAhead | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ahead = ahead
        self._title = ""
        self._source: Path | str = ""
        self._mapping: ColumnMapping | None = None
        tasks.progressed.connect(self._on_progressed)

    @property
    def with_hidden(self) -> bool:
        """Whether hidden sheets were read too."""
        return self._mapping is not None and self._mapping.with_hidden

    def read_file(self, path: Path, on_done: DoneHandler) -> None:
        """Read a file into a proposal."""
        self._source = path
        self.read_again(None, on_done)

    def read_text(self, text: str, on_done: DoneHandler) -> None:
        """Read a pasted text into a proposal."""
        self._source = text
        self.read_again(None, on_done)

    def read_again(self, mapping: ColumnMapping | None, on_done: DoneHandler) -> None:
        """Read what was read last, the columns of its lists as decided."""
        self._mapping = mapping
        source, tasks = self._source, self._tasks
        if isinstance(source, str):
            read = partial(propose_text, source, mapping=mapping)
            self._run(read, on_done, self.tr("读取粘贴的文字"))
            return
        read = partial(
            propose_file, source, mapping, cancelled=lambda: tasks.is_cancelled, ahead=self._ahead
        )
        self._run(read, on_done, self.tr("读取“{0}”").format(source.name))

    def compare(self, proposal: ImportProposal, ledger: Ledger, on_done: DoneHandler) -> None:
        """Compare a proposal with the ledger as it stands."""
        compared = partial(compare, proposal, ledger, self._tasks.checkpoint)
        self._run(compared, on_done, self.tr("与台账比较"))

    def _run(self, function: Callable[[], Any], on_done: DoneHandler, title: str) -> None:
        def done(result: Any) -> None:
            self._end("")
            on_done(result)

        def failed(error: RectifyError) -> None:
            self._end(str(error))

        self._title = title
        self.told.emit(self.tr("正在{0}…").format(title))
        self._tasks.run(function, done, failed, title)

    def _end(self, sentence: str) -> None:
        self._title = ""
        self.told.emit(sentence)
        if self._ahead is not None:
            # When all is shown: the clerk may decide on other columns or choose another file.
            QTimer.singleShot(0, self._ahead.prepare)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._title:
            share = self.tr("正在{0}…（{1}/{2}）")
            self.told.emit(share.format(self._title, done, total))
