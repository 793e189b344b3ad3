"""Prints how quick the program is, as ratios measured side by side in this one run.

    .venv/bin/python tests/benchmarks

Seconds depend on the machine, ratios hardly: only these are compared with a limit. The exit
status is 1 if a limit is passed.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The offscreen platform says of every window that it cannot propagate size hints.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def main() -> int:
    """Measure everything and print one line each."""
    # Here, because a process that reads loads this module again before it begins.
    from check_speed import measure_check
    from filter_speed import measure_filter
    from hand_speed import measure_hand
    from intake_speed import measure_intake
    from list_size import measure_list
    from notice_size import measure_notice
    from overview_size import measure_overview
    from painted_size import measure_painted
    from rival import measure_rival
    from saved_papers import measure_saved
    from search_speed import measure_search
    from start import measure_start

    results = [
        *measure_start(),
        *measure_rival(),
        *measure_list(),
        *measure_hand(),
        *measure_filter(),
        *measure_search(),
        *measure_overview(),
        *measure_notice(),
        *measure_painted(),
        *measure_saved(),
        *measure_intake(),
        *measure_check(),
    ]
    for result in results:
        print(result)
    return int(any(result.is_too_slow for result in results))


if __name__ == "__main__":
    raise SystemExit(main())
