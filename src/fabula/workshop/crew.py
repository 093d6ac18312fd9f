"""Who works on a book: the engines chosen by name, made once, loaded when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from fabula.composers import COMPOSERS, Composer
from fabula.core.values import Provenance, Wishes
from fabula.illustrators import ILLUSTRATORS, Illustrator
from fabula.kit.errors import BadOption
from fabula.kit.options import EngineOptions
from fabula.kit.suggest import did_you_mean
from fabula.narrators import NARRATORS, Narrator
from fabula.writers import WRITERS, Writer

NOBODY = "none"
CRAFTS = ("writer", "illustrator", "composer", "narrator")


class Crew:
    """The engines of one run."""

    def __init__(self, wishes: Wishes) -> None:
        self.wishes = wishes
        for craft in wishes.options:
            if craft not in CRAFTS:
                raise BadOption(
                    f"There is no craft called '{craft}'.",
                    hint=did_you_mean(craft, CRAFTS, otherwise=f"Crafts are: {', '.join(CRAFTS)}."),
                )

    def _options(self, craft: str) -> Mapping[str, Any]:
        return self.wishes.options.get(craft, {})

    @cached_property
    def writer(self) -> Writer:
        """Return the writer."""
        return WRITERS.create(self.wishes.writer, self._options("writer"))

    @cached_property
    def illustrator(self) -> Illustrator:
        """Return the illustrator."""
        return ILLUSTRATORS.create(self.wishes.illustrator, self._options("illustrator"))

    @cached_property
    def composer(self) -> Composer | None:
        """Return the composer, or None for a book without music."""
        if self.wishes.composer == NOBODY:
            return None
        return COMPOSERS.create(self.wishes.composer, self._options("composer"))

    @cached_property
    def narrator(self) -> Narrator | None:
        """Return the narrator, or None for a book without read-aloud."""
        if self.wishes.narrator == NOBODY:
            return None
        return NARRATORS.create(self.wishes.narrator, self._options("narrator"))

    def introduce(self) -> dict[str, str]:
        """Return each craft's engine as "name version", for the colophon; an unknown name is refused here."""
        hired: dict[str, Writer | Illustrator | Composer | Narrator | None] = {
            "writer": self.writer,
            "illustrator": self.illustrator,
            "composer": self.composer,
            "narrator": self.narrator,
        }
        return {craft: f"{one.name} {one.version}" for craft, one in hired.items() if one is not None}


def signature(engine: Any, *, seed: int, made_from: str) -> Provenance:
    """Return the provenance of something `engine` makes from an input of digest `made_from`."""
    options = getattr(engine, "options", EngineOptions())
    return Provenance(
        engine=engine.name,
        version=engine.version,
        options=options.model_dump(mode="json"),
        seed=seed,
        input=made_from,
    )
