"""Reviews (调度): the sheet of a meeting and what changed since the one before."""
