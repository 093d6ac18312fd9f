"""Composers: a mood becomes notes, notes become sound."""

from fabula.composers.contract import Composer
from fabula.kit.registry import Registry

COMPOSERS: Registry[Composer] = Registry("composers", {"lullaby": "fabula.composers.lullaby:LullabyComposer"})

__all__ = ["COMPOSERS", "Composer"]
