"""Sets a bare machine up and runs the program or its tests; standard library only.

    python3 rectify_desktop/bootstrap.py run  [ARGS]     (no ARGS: the window on a sample ledger)
    python3 rectify_desktop/bootstrap.py test [PYTEST ARGS]

The file keeps to syntax that old Pythons can read: they too shall say in one sentence what is
missing. Whatever it says goes to stderr, so that ``run import FILE --json`` stays one JSON object.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON_FLOOR = (3, 11)
PYTHON_CEILING = (3, 14)

# Without these Qt does not even load, or no environment can be made.
NEEDED_PACKAGES = (
    "libglib2.0-0",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
)
# Without these there is no window, no printer or no Chinese character to be seen.
WANTED_PACKAGES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-randr0",
    "libxkbcommon-x11-0",
    "libcups2",
    "fonts-noto-cjk",
)
VENV_PACKAGE = "python3-venv"

CHECKS = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("pyright", ("pyright",)),
)
USAGE = (
    "用法：python3 rectify_desktop/bootstrap.py run [参数…]    准备环境并运行，默认打开示例台账\n"
    "      python3 rectify_desktop/bootstrap.py test [参数…]   准备环境并运行全部检查和测试"
)


class SetUpFailed(Exception):
    """Set-up cannot go on; the text is a Chinese sentence that says what to do."""


def main(arguments: "list[str]") -> int:
    """Set up and do what ``arguments`` ask; return the exit status."""
    if not PYTHON_FLOOR <= sys.version_info[:2] < PYTHON_CEILING:
        say(python_sentence(sys.version_info[:2]))
        return 1
    verbs = {"run": run, "test": test}
    if not arguments or arguments[0] not in verbs:
        say(USAGE)
        return 2
    try:
        return verbs[arguments[0]](arguments[1:])
    except SetUpFailed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        say("已中断。")
        return 130


def run(arguments: "list[str]") -> int:
    """Run the program: on a sample ledger unless ``arguments`` say otherwise."""
    python = set_up("run")
    command = [str(python), "-m", "rectify_desktop", *(arguments or ["sample"])]
    return subprocess.call(command, env=environment())


def test(arguments: "list[str]") -> int:
    """Run every check and all tests; ``arguments`` are pytest's."""
    return run_checks(set_up("test"), arguments)


def run_checks(python: Path, arguments: "tuple[str, ...] | list[str]" = ()) -> int:
    """Run ruff, pyright and pytest; pytest comes last, so that its line closes the output."""
    variables = environment(QT_QPA_PLATFORM="offscreen", PYRIGHT_PYTHON_IGNORE_WARNINGS="1")
    failed: list[str] = []
    for name, command in CHECKS:
        say(f"正在检查：{name}")
        if subprocess.call([str(python), "-m", *command], cwd=str(PROJECT), env=variables):
            failed.append(name)
    say(f"未通过的检查：{'、'.join(failed)}。" if failed else "以上检查全部通过。")
    say("正在测试：pytest")
    # One test process for each processor; whoever is idle takes over what others have left.
    tests = [str(python), "-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments]
    status = subprocess.call(tests, cwd=str(PROJECT), env=variables)
    return status or int(bool(failed))


def set_up(purpose: str) -> Path:
    """Install whatever is missing for ``purpose`` (run or test); return the Python to use."""
    python = python_of(ENVIRONMENT)
    is_current = is_stamped(purpose)
    install_system_packages(is_first_time=not is_current)
    if is_current and python.exists():
        return python
    if not is_usable(python):
        say("正在建立运行环境（.venv）…")
        call_quietly(
            [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)],
            "建立运行环境失败，请把上面的提示转给技术人员。",
        )
    say("正在安装 Python 组件（首次约需下载 130 MB，请稍候）…")
    offline = "安装 Python 组件失败，请检查网络或 pip 源设置后重试（原因见上面的提示）。"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call_quietly([*pip, "--upgrade", "pip"], offline)
    project = str(PROJECT) + ("[test]" if purpose == "test" else "")
    call_quietly([*pip, "--editable", project], offline)
    stamp().write_text(f"{fingerprint()} {purpose}\n", encoding="ascii")
    say("环境已就绪。")
    return python


# The Python environment


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in ``folder``."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_usable(python: Path) -> bool:
    """Whether ``python`` runs, is the running version and has pip."""
    version = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([str(python), "-c", version], capture_output=True, text=True)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.split() == python_version()


def python_version() -> "list[str]":
    """Return the running version as major and minor number."""
    return [str(number) for number in sys.version_info[:2]]


def stamp() -> Path:
    """Return the file that says for which pyproject.toml the environment was made."""
    return ENVIRONMENT / "rectify-desktop.stamp"


def fingerprint() -> str:
    """Return what the environment depends on as one word."""
    # Without the patch level: apt may have raised it while it installed python3-venv.
    version = ".".join(python_version())
    content = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    return hashlib.sha256("\n".join((version, str(PROJECT), content)).encode()).hexdigest()


def is_stamped(purpose: str) -> bool:
    """Whether the environment holds everything for ``purpose``; that of test serves run too."""
    try:
        made_for, made_with = stamp().read_text(encoding="ascii").split()[::-1]
    except (OSError, ValueError):
        return False
    return made_with == fingerprint() and made_for in (purpose, "test")


# The system packages


def install_system_packages(is_first_time: bool) -> None:
    """Install the missing libraries and fonts on systems with apt; elsewhere say what is needed."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        if is_first_time:
            say(elsewhere_sentence(sys.platform))
        return
    present = installed_packages()
    missing = [name for name in NEEDED_PACKAGES + WANTED_PACKAGES if name not in present]
    if not can_make_environments():
        missing.append(VENV_PACKAGE)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    prefix = administrator_prefix()
    if prefix is not None:
        say(f"正在安装 {len(missing)} 个系统组件：{' '.join(missing)}")
        # A stale or partly unreachable list may still be good enough for what is missing.
        run_quietly([*prefix, "apt-get", "update"])
        if run_quietly([*prefix, *install]).returncode == 0:
            return
    say("系统组件未能自动安装，请由管理员执行：sudo apt-get update && sudo " + " ".join(install))
    if not set(missing) <= set(WANTED_PACKAGES):
        raise SetUpFailed("缺少必需的系统组件，装好后请重新运行本命令。")
    say("缺少的组件不影响启动，但可能无法显示窗口、打印或显示汉字。")


def installed_packages() -> "set[str]":
    """Return the names of all installed packages and of all that they provide."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}|${Package}, ${Provides}\n"]
    answer = subprocess.run(query, capture_output=True, text=True, encoding="utf-8", check=True)
    return names_in(answer.stdout)


def names_in(listing: str) -> "set[str]":
    """Return the names of installed and provided packages in a listing of dpkg-query.

    >>> sorted(names_in("installed|libglib2.0-0t64, libglib2.0-0 (= 2.84.4-3)"))
    ['libglib2.0-0', 'libglib2.0-0t64']
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, packages = line.partition("|")
        if status == "installed":
            names.update(part.split()[0] for part in packages.split(",") if part.strip())
    return names


def can_make_environments() -> bool:
    """Whether the running Python can make environments: Debian keeps ensurepip in a package."""
    return (
        subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) == 0
    )


def administrator_prefix() -> "list[str] | None":
    """Return what to put before a command for the administrator; None if there is no way."""
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    if shutil.which("sudo"):
        return ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


# What it says, and the commands it starts


def python_sentence(version: "tuple[int, ...]") -> str:
    """Say which Python is needed where ``version`` is running."""
    current = ".".join(str(number) for number in version)
    return f"需要 Python 3.11 至 3.13，当前是 Python {current}；请安装合适的版本后再运行。"


def elsewhere_sentence(platform: str) -> str:
    """Say what of the system is needed where there is no apt."""
    if platform in ("win32", "darwin"):
        return "本系统无需另装系统组件。"
    return (
        "本系统没有 apt，系统组件不会自动安装；如窗口打不开或汉字显示为方框，"
        "请用系统的软件管理器安装 Qt 6 所需的 EGL、OpenGL、xcb 库和一种中文字体。"
    )


def environment(**extra: str) -> "dict[str, str]":
    """Return the environment for everything started from here: UTF-8 whatever the console."""
    return {**os.environ, "PYTHONUTF8": "1", **extra}


def call_quietly(command: "list[str]", complaint: str) -> None:
    """Run ``command``; if it fails, raise SetUpFailed with ``complaint``."""
    if run_quietly(command).returncode:
        raise SetUpFailed(complaint)


def run_quietly(command: "list[str]") -> "subprocess.CompletedProcess[str]":
    """Run ``command`` and show what it wrote only if it fails."""
    outcome = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=environment(),
    )
    if outcome.returncode:
        say(outcome.stdout.strip())
    return outcome


def say(text: str) -> None:
    """Write ``text`` to stderr, as UTF-8 where the console's own encoding has no Chinese."""
    encoding = sys.stderr.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        encoding = "utf-8"
    sys.stderr.flush()
    sys.stderr.buffer.write((text + "\n").encode(encoding, "replace"))
    sys.stderr.buffer.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
