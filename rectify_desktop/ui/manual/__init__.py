"""The manual: its pages, the window that F1 opens, the search in it, and its print."""
