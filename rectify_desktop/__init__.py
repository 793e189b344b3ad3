"""巡察整改工作台: one offline desk for the clerk of an inspected party organisation."""

from __future__ import annotations

__version__ = "0.1.0"
