"""Reads English sentences for what a picture of them must show.

A shallow reading: noun phrases and verbs in their order, clause by clause. Who does something living is
somebody; what is denied, wished for, remembered or only talked about is not there.
"""

from __future__ import annotations

from fabula.writers.staging.english.reader import read_english

__all__ = ["read_english"]
