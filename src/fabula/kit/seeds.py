"""Randomness enters only as ``seed: int``; a stage derives its own so that pages never disturb each other."""

from __future__ import annotations

import hashlib
from random import Random


def child_seed(seed: int, *path: str | int) -> int:
    """Return a 63-bit seed for `path` under `seed`; stable across processes and versions of Python."""
    text = "\x1f".join([str(seed), *(str(step) for step in path)])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def rng(seed: int, *path: str | int) -> Random:
    """Return a generator of its own for `path` under `seed`."""
    return Random(child_seed(seed, *path))


def digest(data: bytes | str) -> str:
    """Return a short content digest (32 hexadecimal digits of BLAKE2b)."""
    raw = data.encode() if isinstance(data, str) else data
    return hashlib.blake2b(raw, digest_size=16).hexdigest()
