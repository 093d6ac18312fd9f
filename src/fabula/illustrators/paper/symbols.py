"""Which emoji are signs for something and not the look of it: faces, heads, hands, arrows, notices.

Beside cut paper they look like icons on a telephone, so that no thing is ever drawn as one of them.
"""

from __future__ import annotations

_SIGNS: tuple[tuple[int, int], ...] = (
    (0x2190, 0x21FF),  # arrows
    (0x23E9, 0x23FA),  # play, pause
    (0x2648, 0x2653),  # signs of the zodiac
    (0x2669, 0x2692),  # notices
    (0x26A0, 0x26A0),
    (0x2705, 0x2705),  # a tick
    (0x270A, 0x270D),  # fists and hands
    (0x2714, 0x2721),
    (0x2733, 0x2734),
    (0x274C, 0x2757),  # crosses, question marks
    (0x2795, 0x27BF),
    (0x2934, 0x2935),
    (0x2B05, 0x2B1C),
    (0x1F170, 0x1F251),  # letters in boxes
    (0x1F300, 0x1F300),  # a spiral
    (0x1F310, 0x1F310),  # a globe of lines
    (0x1F383, 0x1F383),  # a pumpkin with a face
    (0x1F414, 0x1F414),
    (0x1F42D, 0x1F43D),  # heads of animals
    (0x1F440, 0x1F450),  # eyes, ears, hands
    (0x1F463, 0x1F465),
    (0x1F476, 0x1F482),  # heads of people, masks, skulls
    (0x1F486, 0x1F487),
    (0x1F4A2, 0x1F4A6),
    (0x1F4A9, 0x1F4A9),
    (0x1F4AC, 0x1F4AF),  # balloons of speech
    (0x1F4F4, 0x1F4F6),
    (0x1F500, 0x1F50A),
    (0x1F517, 0x1F524),
    (0x1F52F, 0x1F53D),
    (0x1F54B, 0x1F54E),
    (0x1F5E3, 0x1F5F3),  # heads in profile
    (0x1F5FF, 0x1F64F),  # faces
    (0x1F6AB, 0x1F6B1),  # notices
    (0x1F6B3, 0x1F6B3),
    (0x1F6B7, 0x1F6BC),
    (0x1F6BE, 0x1F6BE),
    (0x1F6C2, 0x1F6C5),
    (0x1F6D1, 0x1F6D7),
    (0x1F910, 0x1F92F),
    (0x1F932, 0x1F932),
    (0x1F970, 0x1F97A),
    (0x1F981, 0x1F981),
    (0x1F984, 0x1F984),
    (0x1F98A, 0x1F98A),
    (0x1F9B5, 0x1F9B6),
    (0x1F9BB, 0x1F9BB),
    (0x1F9D0, 0x1F9D0),
    (0x1F9E0, 0x1F9E0),
)
_FLAGS = 0x1F1E6, 0x1F1FF


def is_symbol(emoji: str) -> bool:
    """Return whether the emoji stands for something without looking like it."""
    first = ord(emoji[0]) if emoji else 0
    return any(low <= first <= high for low, high in (*_SIGNS, _FLAGS))
