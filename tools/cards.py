"""Adds to tests/illustrators/cards.json: one stored look for every rig, and the digest of its picture.

A card of an old version must not change, so those stored stay; of a new one what draws otherwise is added.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fabula.core.values import Character
from fabula.illustrators.paper.figures import dress
from fabula.illustrators.paper.figures.people import PEOPLE
from fabula.illustrators.paper.palette import PALETTES
from fabula.kit.seeds import digest
from fabula.workshop.sameness import card_png

KINDS = (
    "rabbit", "grandmother", "crane", "whale", "octopus", "turtle", "snake", "bee", "dokkaebi", "robot",
    "snowman", "star", "flower", "train", "teapot", "fox", "girl", "captain",
)  # fmt: skip
CARDS = Path(__file__).parent.parent / "tests" / "illustrators" / "cards.json"


def cards() -> list[dict[str, Any]]:
    """Return a look of every kind in `KINDS`, and the digest of the picture it draws now."""
    made: list[dict[str, Any]] = []
    for kind in KINDS:
        person = kind in PEOPLE
        one = Character(
            id=kind,
            name=kind.title(),
            kind=kind,
            noun=kind,
            category="person" if person else "thing" if kind == "teapot" else "animal",
            role="hero",
            emoji="🫖" if kind == "teapot" else "",
        )
        look = dress(one, others=(), palette=PALETTES["meadow"], seed=11)
        made.append({"look": look.model_dump(mode="json"), "png": digest(card_png(look.model_dump_json()))})
    return made


if __name__ == "__main__":
    stored = json.loads(CARDS.read_text(encoding="utf-8")) if CARDS.is_file() else []
    known = {one["png"] for one in stored}
    stored += [one for one in cards() if one["png"] not in known]
    CARDS.write_text(json.dumps(stored, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
