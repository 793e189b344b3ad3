"""A real fcitx 5 types 整改 under Xvfb, where both are installed with xdotool and pinyin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

_PROGRAMS = ("Xvfb", "openbox", "dbus-run-session", "fcitx5", "xdotool", "bash")
_PINYIN = Path("/usr/share/fcitx5/inputmethod/pinyin.conf")
_PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
# The session: a display that nobody sees, its own bus, fcitx on it, the window, and a typist.
_SESSION = """\
exec 7< <(Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp 2>/dev/null & echo "pid $!"; wait)
read -u 7 _ server
read -u 7 number
export DISPLAY=":$number"
openbox &
manager=$!
fcitx5 --disable=wayland &
fcitx=$!
"$1" -c "$2"
status=$?
kill $fcitx $manager $server
wait
exit $status
"""
_WINDOW = """\
import subprocess
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.window.display import application_on_display
from rectify_desktop.ui.input_method.start import (
    input_method_told, method_here, speak_to_input_method
)

method = method_here()
with input_method_told(method):
    application = application_on_display(prepare_application)
field = QLineEdit()
field.show()
field.activateWindow()
speak_to_input_method(application, method)

def is_on():
    clients = [c for c in application.children() if c.objectName() == "inputMethodClient"]
    return bool(clients) and clients[0].is_on and field.hasFocus()

def steps():
    for _ in range(200):
        if is_on():
            break
        yield
    else:
        sys.exit("fcitx was not reached")
    # Pinyin is loaded behind its frontend.
    for _ in range(20):
        yield
    subprocess.Popen(["xdotool", "type", "--delay", "50", "zhenggai"])
    for _ in range(15):
        yield
    subprocess.Popen(["xdotool", "key", "space"])
    for _ in range(50):
        if field.text():
            break
        yield

course = steps()

def step():
    if next(course, "done") == "done":
        application.quit()

clock = QTimer(interval=100)
clock.timeout.connect(step)
clock.start()
application.exec()
sys.stdout.buffer.write(f"TYPED {field.text()}\\n".encode())
"""


@pytest.mark.slow
def test_a_real_fcitx_types_chinese(tmp_path: Path) -> None:
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if missing or not _PINYIN.exists():
        pytest.skip(f"not installed here: {'、'.join(missing) or 'fcitx5-pinyin'}")
    settings = tmp_path / ".config" / "fcitx5"
    settings.mkdir(parents=True)
    (settings / "profile").write_text(_PROFILE, encoding="ascii")
    (tmp_path / "run").mkdir(mode=0o700)
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    environment = {key: value for key, value in os.environ.items() if key not in dropped} | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / ".config"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "XMODIFIERS": "@im=fcitx",
        "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
        "LANG": "C.UTF-8",
    }
    command = ["dbus-run-session", "--", "bash", "-c", _SESSION, "session"]
    outcome = subprocess.run(
        [*command, sys.executable, dedent(_WINDOW)],
        env=environment,
        capture_output=True,
        timeout=90,
    )
    assert "TYPED 整改" in outcome.stdout.decode(), outcome.stderr.decode(errors="replace")
