"""Emoji by name and names by emoji: what an idea shows, and a picture for a noun the lexicon lacks."""

from __future__ import annotations

import re
from functools import lru_cache

from fabula.core.words import Category, LanguageCode

NEWEST_EMOJI = 15.1
"""The latest emoji version that the font at hand draws."""
_EMOJI = re.compile("[\u2190-\u2bff\u3030\u303d\ufe0f\u200d\u20e3\U0001f000-\U0001faff]")
_CATEGORY_BLOCKS: tuple[tuple[int, int, Category], ...] = (
    (0x1F400, 0x1F413, "animal"), (0x1F414, 0x1F414, "bird"), (0x1F415, 0x1F418, "animal"),
    (0x1F419, 0x1F41B, "insect"), (0x1F41C, 0x1F41E, "insect"), (0x1F41F, 0x1F421, "fish"),
    (0x1F422, 0x1F422, "animal"), (0x1F423, 0x1F427, "bird"), (0x1F428, 0x1F43F, "animal"),
    (0x1F466, 0x1F478, "person"), (0x1F47B, 0x1F47F, "creature"), (0x1F9D0, 0x1F9DF, "person"),
    (0x1F981, 0x1F9AE, "animal"), (0x1F330, 0x1F344, "plant"), (0x1F345, 0x1F353, "plant"),
    (0x1F680, 0x1F6A4, "machine"), (0x1F6F4, 0x1F6FC, "machine"), (0x1F916, 0x1F916, "machine"),
)  # fmt: skip


def has_emoji(text: str) -> bool:
    """Return whether `text` may hold emoji."""
    return bool(_EMOJI.search(text))


def emoji_words(text: str) -> list[tuple[str, str, str]]:
    """Return each emoji of `text` with its English and Korean name, in order."""
    data = _emoji_data()
    import emoji

    found = []
    for hit in emoji.emoji_list(text):
        sign = hit["emoji"]
        entry = data.get(sign) or data.get(sign.rstrip("\ufe0f")) or {}
        found.append((sign, _plain(entry.get("en", "")), _plain(entry.get("ko", ""))))
    return found


def without_emoji(text: str) -> str:
    """Return `text` with every emoji replaced by a space."""
    if not has_emoji(text):
        return text
    import emoji

    return _EMOJI.sub(" ", str(emoji.replace_emoji(text, " ")))


@lru_cache(maxsize=512)
def emoji_for(noun: str, code: LanguageCode) -> str:
    """Return the emoji whose name is `noun` (or ends with it), "" when there is none."""
    names = _emoji_names(code)
    word = noun.casefold().strip()
    for tried in dict.fromkeys((word, word.rsplit(" ", 1)[-1])):
        if tried in names:
            return names[tried]
    return ""


@lru_cache(maxsize=2)
def _emoji_names(code: LanguageCode) -> dict[str, str]:
    names: dict[str, str] = {}
    for sign, entry in _emoji_data().items():
        # Skin tones, hair and families of several persons are variants; people are the lexicon's business.
        if entry["status"] != 2 or "\u200d" in sign or any("\U0001f3fb" <= c <= "\U0001f3ff" for c in sign):
            continue
        if float(str(entry["E"])) > NEWEST_EMOJI:
            continue
        if any("\U0001f1e6" <= c <= "\U0001f1ff" for c in sign):
            continue  # flags
        aliases = entry.get("alias", [])
        given = [entry.get(code, ""), *(aliases if code == "en" and isinstance(aliases, list) else [])]
        for name in filter(None, map(_plain, given)):
            names.setdefault(name, sign)
            names.setdefault(re.sub(r" (?:face|얼굴)$", "", name), sign)
    return names


@lru_cache(maxsize=1)
def _emoji_data() -> dict[str, dict[str, object]]:
    import emoji

    emoji.config.load_language("ko")
    return dict(emoji.EMOJI_DATA)


def _plain(name: object) -> str:
    return str(name).strip(":").replace("_", " ").replace("-", " ").casefold()


def category_of(sign: str) -> Category:
    """Return what sort of being an emoji shows; a thing when nothing tells."""
    code = ord(sign[0]) if sign else 0
    return next((cat for low, high, cat in _CATEGORY_BLOCKS if low <= code <= high), "thing")
