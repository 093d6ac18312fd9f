"""A stored card draws the stored picture: a newer fabula changes nobody's looks."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from fabula.core.values import Look
from fabula.illustrators.paper.figures.rigs import RIGS
from fabula.kit.seeds import digest
from fabula.workshop.sameness import card_png

STORED = json.loads((Path(__file__).parent / "cards.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("stored", STORED, ids=lambda stored: stored["look"]["character"])
def test_a_stored_card_draws_the_stored_picture(stored: dict[str, object]) -> None:
    look = Look.model_validate(stored["look"])
    drawn = card_png(look.model_dump_json())
    with Image.open(io.BytesIO(drawn)) as image:
        assert image.height == 320
    assert digest(drawn) == stored["png"], "see tools/cards.py"


def test_every_rig_has_a_stored_card() -> None:
    assert {stored["look"]["rig"] for stored in STORED} == set(RIGS)
