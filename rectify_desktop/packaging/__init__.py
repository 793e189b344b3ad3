"""Building what is handed out: the parts behind the steps of ``build_installer.py``.

It stands outside the program's layers and is part of no wheel and no bundle. What freezes needs the
standard library and the system's own tools alone: the build root has a bare Python. Messages are
English: only builders read them.
"""
