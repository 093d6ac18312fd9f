"""A cover shows what its story is about, not how it ends."""

from __future__ import annotations
