"""What proves that nothing leaves the room (离线自证): facts, each with the ground it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

_MOST_NAMED = 5
_GROUP = 8
# A ledger is worked in every week; a backup older than that misses a week's work.
_OLD_BACKUP = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ConnectionCount:
    """What was counted since the program started; ``attempts`` went out of this computer's door."""

    since: datetime
    attempts: tuple[str, ...] = ()
    local: int = 0


@dataclass(frozen=True, slots=True)
class NetworkUse:
    """What the system says: open ports and loaded parts; None where it cannot be asked."""

    ports: tuple[str, ...] | None = None
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgramSeal:
    """The hash of all program files, and those that are not as they were handed out.

    ``is_listed`` says whether a list was handed out with them.
    """

    files: int
    sha256: str
    is_listed: bool = False
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def is_broken(self) -> bool:
        """Whether anything differs from the list."""
        return bool(self.changed or self.missing or self.added)


@dataclass(frozen=True, slots=True)
class IntegrityCheck:
    """One look at a whole ledger: what it counted, and the backup it opened; or what was wrong."""

    checked_at: datetime
    entries: int = 0
    backup: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class LedgerKeeping:
    """Where a ledger lies and how it is kept."""

    path: str
    backup_folder: str
    last_backup_at: datetime | None = None
    check: IntegrityCheck | None = None


@dataclass(frozen=True, slots=True)
class OfflineProof:
    """All that is told, at one moment; ``seal`` is None until the files are read."""

    told_at: datetime
    version: str
    connections: ConnectionCount
    network: NetworkUse
    user_folder: str
    seal: ProgramSeal | None = None
    ledger: LedgerKeeping | None = None


class ProofRow(NamedTuple):
    """One fact: of what, what was found, on what ground; an alarm must be looked into."""

    subject: str
    finding: str
    ground: str
    is_alarm: bool = False


def proof_rows(proof: OfflineProof) -> tuple[ProofRow, ...]:
    """Return the facts in the order in which they are asked for."""
    rows = [_connections(proof.connections), _ports(proof.network), _parts(proof.network)]
    rows.append(_seal(proof.seal))
    rows.extend(_keeping(proof))
    return tuple(rows)


def _connections(count: ConnectionCount) -> ProofRow:
    attempts = len(count.attempts)
    found = f"对外联网{attempts}次：{_named(count.attempts)}" if attempts else "对外联网0次"
    ground = (
        f"程序自{_minute(count.since)}启动起，登记自身每一次建立连接、发送、监听和查询地址的动作。"
        f"与本机其他程序（如输入法）的通信另计，{count.local}次，不出本机。"
        # Seen with strace: libcups asks 127.0.0.1:631, which no hook of ours hears of.
        "打印时由系统的打印组件询问本机的打印服务，不在此列。"
    )
    return ProofRow("联网动作", found, ground, is_alarm=bool(attempts))


def _ports(network: NetworkUse) -> ProofRow:
    if network.ports is None:
        return ProofRow("打开的网络端口", "本系统上不能自查", "请用系统自带的资源监视器查看。")
    count = len(network.ports)
    found = f"{count}个：{_named(network.ports)}" if count else "没有"
    ground = "操作系统登记的、本程序及其子进程此刻打开的网络端口（TCP、UDP）。"
    return ProofRow("打开的网络端口", found, ground, is_alarm=bool(count))


def _parts(network: NetworkUse) -> ProofRow:
    found = f"已载入：{_named(network.parts)}" if network.parts else "没有载入"
    ground = "能够上网的组件：Qt网络库、加密传输、网页、文件传输、邮件。"
    return ProofRow("联网组件", found, ground, is_alarm=bool(network.parts))


def _seal(seal: ProgramSeal | None) -> ProofRow:
    subject = "程序文件"
    if seal is None:
        return ProofRow(subject, "正在计算……", "逐个读取程序文件，计算校验值。")
    ground = f"共{seal.files}个文件，总校验值（SHA-256）：{_grouped(seal.sha256)}"
    if not seal.is_listed:
        found = "已算出校验值，没有出厂清单可核对"
        return ProofRow(subject, found, f"由安装包安装的程序带有出厂清单。{ground}")
    if not seal.is_broken:
        return ProofRow(subject, "与出厂清单一致", ground)
    parts = (("被改动", seal.changed), ("缺少", seal.missing), ("多出", seal.added))
    said = "；".join(f"{word}{len(names)}个（{_named(names)}）" for word, names in parts if names)
    return ProofRow(subject, f"与出厂清单不一致：{said}", ground, is_alarm=True)


def _keeping(proof: OfflineProof) -> list[ProofRow]:
    own = ProofRow("设置和日志", proof.user_folder, "只存放在本人的用户文件夹里。")
    ledger = proof.ledger
    if ledger is None:
        return [ProofRow("台账", "没有打开台账", "打开台账后可查看备份和完整性检查。"), own]
    return [_backup(ledger, proof.told_at), _check(ledger.check), _place(ledger), own]


def _backup(ledger: LedgerKeeping, now: datetime) -> ProofRow:
    at = ledger.last_backup_at
    found = f"{_minute(at)}（{_age(now - at)}）" if at else "还没有备份"
    ground = f"备份都经过核验，放在“{ledger.backup_folder}”。"
    is_old = at is None or now - at > _OLD_BACKUP
    return ProofRow("最近一次备份", found, ground, is_alarm=is_old)


def _check(check: IntegrityCheck | None) -> ProofRow:
    subject = "最近一次完整性检查"
    ground = "检查数据库结构、引用关系、全部操作记录的校验链和最近一份备份。"
    if check is None:
        return ProofRow(subject, "还没有做过，可点“检查完整性”", ground)
    if check.fault:
        return ProofRow(
            subject, f"{_minute(check.checked_at)}，未通过：{check.fault}", ground, True
        )
    backup = f"，备份“{check.backup}”可用" if check.backup else "，还没有备份可查"
    found = f"{_minute(check.checked_at)}，通过：操作记录{check.entries}条{backup}"
    return ProofRow(subject, found, ground)


def _place(ledger: LedgerKeeping) -> ProofRow:
    ground = "一个台账就是一个文件，备份和佐证材料放在它旁边的文件夹里。"
    return ProofRow("台账存放位置", ledger.path, ground)


def _grouped(digits: str) -> str:
    """Return digits in groups that can be read, and that a line can be broken between."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def _named(names: tuple[str, ...]) -> str:
    shown = "、".join(names[:_MOST_NAMED])
    return f"{shown}等" if len(names) > _MOST_NAMED else shown


def _minute(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日{at:%H:%M}"


def _age(passed: timedelta) -> str:
    minutes = max(0, int(passed.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes}分钟前"
    return f"{minutes // 60}小时前" if minutes < 24 * 60 else f"{minutes // (24 * 60)}天前"
