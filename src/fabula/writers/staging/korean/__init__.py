"""Reads Korean sentences for what a picture of them must show.

A shallow reading, eojeol by eojeol: the josa says who does and what is done to, the ending of the verb
whether it is done at all. A sentence without its subject is about whoever was spoken of last.
"""

from __future__ import annotations

from fabula.writers.staging.korean.reader import read_korean

__all__ = ["read_korean"]
