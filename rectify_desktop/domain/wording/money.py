"""Money in fen, worded exactly: 万元 where it is whole yuan from 1万元 on, 元 below and else."""

from __future__ import annotations

_FEN_PER_YUAN = 100
_YUAN_PER_WAN = 10_000


def money_text(fen: int) -> str:
    """Word an amount without ever rounding it.

    >>> money_text(3_250_000), money_text(12_345_600), money_text(325_050), money_text(1_000_050)
    ('3.25万元', '12.3456万元', '3250.5元', '10000.5元')
    """
    yuan, rest = divmod(fen, _FEN_PER_YUAN)
    # Four decimals of 万元 are whole yuan: an amount with 角 or 分 would be rounded.
    if rest or yuan < _YUAN_PER_WAN:
        return _decimal(yuan, rest, 2) + "元"
    return _decimal(*divmod(yuan, _YUAN_PER_WAN), 4) + "万元"


def _decimal(whole: int, rest: int, digits: int) -> str:
    return f"{whole}.{rest:0{digits}}".rstrip("0").rstrip(".")
