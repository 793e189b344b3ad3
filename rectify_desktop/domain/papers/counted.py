"""Which records of a side ledger a figure counts on a day, and what to tell of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Counted(Generic[_Record]):
    """The records counted, how many of them have no date, and how many are dated later."""

    records: tuple[_Record, ...]
    undated: int
    later: int

    def remark(self, classifier: str) -> str:
        """Return what a reader must know of the count; nothing where all are dated and in time."""
        said: list[str] = []
        if self.undated:
            said.append(f"其中{self.undated}{classifier}没有日期，已计入")
        if self.later:
            said.append(f"另有{self.later}{classifier}在截至日期之后，未列入")
        return f"注：{'；'.join(said)}。" if said else ""


def counted_until(
    records: Iterable[_Record], day_of: Callable[[_Record], date | None], as_of: date
) -> Counted[_Record]:
    """Return the records up to a day, that day included, and those without one."""
    everything = tuple(records)
    kept = tuple(record for record in everything if (day := day_of(record)) is None or day <= as_of)
    undated = sum(day_of(record) is None for record in kept)
    return Counted(kept, undated, len(everything) - len(kept))
