"""Rigs: the ways a figure is built. Each turns a look into a puppet."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from fabula.core.values import Look
from fabula.illustrators.paper.figures.puppet import Puppet
from fabula.illustrators.paper.figures.rigs.wheelchair import seat

RIGS = {
    "plush": "plush",
    "person": "person",
    "bird": "bird",
    "swimmer": "swimmer",
    "octopus": "swimmer",
    "shell": "crawler",
    "serpent": "crawler",
    "insect": "insect",
    "spirit": "spirit",
    "robot": "robot",
    "snowman": "robot",
    "sky": "sky",
    "plant": "plant",
    "vehicle": "vehicle",
    "thing": "thing",
}


def build(look: Look) -> Puppet:
    """Return the puppet of `look`."""
    module = import_module(f"fabula.illustrators.paper.figures.rigs.{RIGS[look.rig]}")
    maker: Callable[[Look], Puppet] = getattr(module, "build_" + look.rig)
    puppet = maker(look)
    return seat(puppet, look) if look.parts.get("chair") == "wheelchair" else puppet
