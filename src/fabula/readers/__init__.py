"""Readers: a question about a novel becomes an answer with evidence. Engines join by entry point."""

from fabula.kit.registry import Registry
from fabula.readers.contract import Answer, Evidence, Reader

READERS: Registry[Reader] = Registry("readers", {})

__all__ = ["READERS", "Answer", "Evidence", "Reader"]
