"""What a reading process sends back: values of our own domain and nothing else."""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.remark_proposal import RemarkProposal
    from rectify_desktop.domain.proposal.proposal import ImportProposal

    # What a reading process answers: what it read, or the sentence of a refusal.
    Answer: TypeAlias = ImportProposal | RemarkProposal | str

# All that a proposal is made of; nothing else is ever built from what the other process sends.
_OWN_MODULES = "rectify_desktop.domain."
_OTHER_CLASSES = frozenset({("datetime", "date"), ("decimal", "Decimal")})


class _OwnPickler(pickle.Pickler):
    """Sends a value as its class and what to call it with.

    A member of an enum is its value; Python 3.11.2 (Debian 12) would send ``getattr``. A dataclass
    is its fields, which one with slots would look up again for each object.
    """

    @override
    def reducer_override(self, obj: Any, /) -> Any:
        kind = cast("type[Any]", type(obj))
        if isinstance(obj, Enum):
            return kind, (obj.value,)
        if is_dataclass(kind):
            return kind, tuple([getattr(obj, name) for name in _field_names(kind)])
        return NotImplemented


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


class _OwnUnpickler(pickle.Unpickler):
    """Builds our own values and nothing else, whatever a captured process may send."""

    @override
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name.startswith(_OWN_MODULES) or (module_name, global_name) in _OTHER_CLASSES:
            return super().find_class(module_name, global_name)
        raise pickle.UnpicklingError(f"{module_name}.{global_name}")


def pickled(answer: Answer) -> bytes:
    """Return a proposal, or the sentence of a refusal, as bytes."""
    sent = io.BytesIO()
    _OwnPickler(sent, protocol=5).dump(answer)
    return sent.getvalue()


def unpickled(sent: bytes) -> Answer:
    """Return what was sent.

    Raises:
        UnpicklingError: it is made of anything but values of our own.

    """
    return cast("Answer", _OwnUnpickler(io.BytesIO(sent)).load())
