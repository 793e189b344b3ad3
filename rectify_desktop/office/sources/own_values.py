"""What a reading process sends back: values of our own domain and nothing else."""

from __future__ import annotations

import io
import pickle
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from typing_extensions import override

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal import ImportProposal

# All that a proposal is made of; nothing else is ever built from what the other process sends.
_OWN_MODULES = "rectify_desktop.domain."
_OTHER_CLASSES = frozenset({("datetime", "date"), ("decimal", "Decimal")})


class _OwnPickler(pickle.Pickler):
    """Names a member of an enum by its value; Python 3.11.2 (Debian 12) would send ``getattr``."""

    @override
    def reducer_override(self, obj: Any, /) -> Any:
        if isinstance(obj, Enum):
            return type(obj), (obj.value,)
        return NotImplemented


class _OwnUnpickler(pickle.Unpickler):
    """Builds our own values and nothing else, whatever a captured process may send."""

    @override
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name.startswith(_OWN_MODULES) or (module_name, global_name) in _OTHER_CLASSES:
            return super().find_class(module_name, global_name)
        raise pickle.UnpicklingError(f"{module_name}.{global_name}")


def pickled(answer: ImportProposal | str) -> bytes:
    """Return a proposal, or the sentence of a refusal, as bytes."""
    sent = io.BytesIO()
    _OwnPickler(sent, protocol=5).dump(answer)
    return sent.getvalue()


def unpickled(sent: bytes) -> ImportProposal | str:
    """Return what was sent.

    Raises:
        UnpicklingError: it is made of anything but values of our own.

    """
    return cast("ImportProposal | str", _OwnUnpickler(io.BytesIO(sent)).load())
