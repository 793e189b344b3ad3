"""Building what is handed out: the parts behind the steps of ``build_installer.py``.

It stands outside the program's layers, needs nothing but the standard library and the system's own
tools, and is part of no wheel and no bundle. Messages are English: only builders read them.
"""
