"""Where the signature and its date stand, with or without a seal (GB/T 9704 §7.3.5.1, §7.3.5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from rectify_desktop.office.notice_writer.title_lines import text_width

LINE_WIDTH = 28
_MARGIN = 2
_SEALED_MARGIN = 4
_DATE_SHIFT = 2
# A digit of some fonts is wider than half a character; the date must not turn its line for that.
_CLEARANCE = 1


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Blank characters right of the signature and left of the date's first character."""

    signature_right: float
    date_left: float


@dataclass(frozen=True, slots=True)
class SealedPlace:
    """Blank characters right of the signature and right of the date."""

    signature_right: float
    date_right: float


def place_signature(signature_width: float, date: str) -> SignaturePlace:
    """Place the signature 2 characters from the right and the date 2 right of its first one.

    A date that would pass the end of the signature stands 2 characters from the right itself, and
    the signature moves left, as the standard has it.
    """
    date_width = text_width(date)
    signature_left = LINE_WIDTH - _MARGIN - signature_width
    date_left = signature_left + _DATE_SHIFT
    if date_left + date_width <= LINE_WIDTH - _CLEARANCE:
        return SignaturePlace(_MARGIN, date_left)
    date_left = LINE_WIDTH - _MARGIN - date_width
    return SignaturePlace(LINE_WIDTH - signature_width - (date_left - _DATE_SHIFT), date_left)


def place_sealed(signature_width: float, date: str) -> SealedPlace:
    """Place the date 4 characters from the right and the signature centred above it.

    A signature too long for that ends at the edge, and the date moves under its middle.
    """
    overhang = (signature_width - text_width(date)) / 2
    if overhang <= _SEALED_MARGIN:
        return SealedPlace(_SEALED_MARGIN - overhang, _SEALED_MARGIN)
    return SealedPlace(0, overhang)
