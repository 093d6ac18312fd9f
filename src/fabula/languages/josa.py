"""Korean particles that change with the word before them, chosen by how that word is read aloud."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

Final = Literal["none", "rieul", "other"]

PAIRS: dict[str, str] = {
    "은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "아": "야", "이여": "여",
    "이야": "야", "이에요": "예요", "이었어요": "였어요", "이라고": "라고", "이라는": "라는", "이랑": "랑",
    "이나": "나",
}  # fmt: skip
"""The form after a final consonant and the form after a vowel."""

# Particles and endings of the copula that begin with 이 after a consonant and lose it after a vowel.
_COPULA = re.compile(
    r"이(?:라\S*|란\S*|랑\S*|나\S*|며|면\S*|든\S*|든지|고\S*|지\S*|네\S*|니\S*|다|구나|군\S*|던\S*|자|에요|야\S*|"
    r"었\S*|어서|어요|여|시여|잖아\S*|거든\S*|ㄴ\S*|래\S*)$"
)
# 은, 이, 을, 과, 으로 followed by a particle that never changes: 과는, 으로도, 으로부터.
_STEM_AND_REST = re.compile(r"(과|으로)(는|도|만|서|써|부터|의|까지|요)+$")

_DIGITS: dict[str, Final] = {
    "0": "other", "1": "rieul", "2": "none", "3": "other", "4": "none",
    "5": "none", "6": "other", "7": "rieul", "8": "rieul", "9": "none",
}  # fmt: skip
_LETTER_NAMES: dict[str, Final] = {"l": "rieul", "r": "rieul", "m": "other", "n": "other"}
_SIGNS: dict[str, Final] = {"%": "none", "℃": "none", "+": "none", "&": "none", "@": "other", "#": "other",
                            "°": "none", "=": "none", "♥": "none", "★": "rieul", "☆": "rieul"}  # fmt: skip
_READ_AS_LETTERS = re.compile(r"(?:[A-Z]{2,4}|[A-Za-z])\Z")
_VOWELS = "aeiouy"
_CALLED_PLAIN = (
    "할머니", "할아버지", "어머니", "아버지", "엄마", "아빠", "선생님", "아저씨", "아주머니", "아줌마",
    "이모", "고모", "삼촌", "누나", "언니", "오빠", "임금님",
)  # fmt: skip


def is_josa(josa: str) -> bool:
    """Return whether `josa`, in its form after a consonant, is one whose form this module can choose."""
    return josa in PAIRS or bool(_COPULA.match(josa) or _STEM_AND_REST.match(josa))


def josa(word: str, particle: str) -> str:
    """Return the form of `particle` that follows `word`.

    `particle` is written as after a final consonant (은, 으로, 이라고 …); raises ValueError for another.
    """
    end = final_sound(word)
    if particle in PAIRS:
        if end == "other" or (end == "rieul" and particle != "으로"):
            return particle
        return PAIRS[particle]
    mixed = _STEM_AND_REST.match(particle)
    if mixed:
        stem = mixed.group(1)
        return josa(word, stem) + particle[len(stem) :]
    if not _COPULA.match(particle):
        raise ValueError(f"no josa is called {particle!r}")
    return particle if end != "none" else _without_i(particle)


def attach(word: str, particle: str) -> str:
    """Return `word` with the fitting form of `particle` behind it; elders are called without 아 or 야."""
    if particle in ("아", "야") and word.endswith(_CALLED_PLAIN):
        return word
    return word + josa(word, particle)


def _without_i(particle: str) -> str:
    for full, short in (("이었", "였"), ("이에", "예"), ("이어", "여")):
        if particle.startswith(full):
            return short + particle[2:]
    return particle[1:]


@lru_cache(maxsize=4096)
def final_sound(word: str) -> Final:
    """Return what `word` ends on when read aloud in Korean: a vowel, ㄹ, or another consonant."""
    text = _spoken_end(unicodedata.normalize("NFC", word))
    if not text:
        return "none"
    last = text[-1]
    if "가" <= last <= "힣":
        return _batchim(last)
    if "ㄱ" <= last <= "ㅎ":
        return "rieul" if last == "ㄹ" else "other"  # by its name: 기역, 니은 … 리을
    if last.isdigit() and last.isascii():
        return _number_end(text)
    if last in _SIGNS:
        return _SIGNS[last]
    latin = re.search(r"[A-Za-zÀ-ÿ]+\Z", text)
    if latin:
        return _latin_end(latin.group())
    return "other" if last in "んン" else "none"


def _spoken_end(word: str) -> str:
    """Return `word` without what is not read: closing marks, emoji, and a gloss in brackets after a word."""
    text = re.sub(r"(?<=[\w”’\"'])\s*[(\[][^()\[\]]*[)\]]\W*\Z", "", word)
    while text and not _is_read(text[-1]):
        text = text[:-1]
    return text


def _is_read(sign: str) -> bool:
    return (sign.isalnum() and not unicodedata.category(sign).startswith("M")) or sign in _SIGNS


def _batchim(syllable: str) -> Final:
    final = (ord(syllable) - 0xAC00) % 28
    if final == 0:
        return "none"
    return "rieul" if final == 8 else "other"


def _number_end(text: str) -> Final:
    number = re.search(r"[\d,.]*\d\Z", text)
    digits = number.group() if number else text[-1]
    whole = digits.replace(",", "")
    if "." not in whole and not whole.startswith("0") and whole.endswith("0"):
        return "other"  # 십, 백, 천, 만, 억: all end on a consonant other than ㄹ
    return _DIGITS[whole[-1]]


def _latin_end(word: str) -> Final:
    if _READ_AS_LETTERS.match(word):
        return _LETTER_NAMES.get(word[-1].casefold(), "none")
    plain = "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if c.isascii())
    if re.search(r"(?:[^aeiouy]le|l|lle|rle)\Z", plain) or re.search(r"[aeiouy]le\Z", plain):
        return "rieul"
    if re.search(r"(?:m|mb|mn|n|ng|gn)\Z", plain) or re.search(r"[aeiouy][mn]+e\Z", plain):
        return "other"
    if re.search(r"ck\Z", plain):
        return "other"
    short = re.search(r"([aeiouy]+)([pbkct])\2?\Z", plain)
    if short is None:
        return "none"
    # 캣, 핍, 잭, 북 close their syllable; 보트, 위크 after a long vowel do not.
    return (
        "other" if len(short.group(1)) == 1 or (short.group(1) == "oo" and short.group(2) == "k") else "none"
    )
