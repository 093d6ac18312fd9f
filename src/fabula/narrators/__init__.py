"""Narrators: words become a voice with a mark for each sentence."""

from fabula.kit.registry import Registry
from fabula.narrators.contract import Narrator, Reading

NARRATORS: Registry[Narrator] = Registry("narrators", {"timing": "fabula.narrators.timing:TimingNarrator"})

__all__ = ["NARRATORS", "Narrator", "Reading"]
