"""Lists that are laid out otherwise, rearranged into rows under one header before they are read."""

from __future__ import annotations

from rectify_desktop.office.ledger_reader.reshaping.reshaped import Reshaped, reshaped

__all__ = ["Reshaped", "reshaped"]
