"""Illustrators: a scene becomes a picture."""

from fabula.illustrators.contract import Drawing, Illustrator
from fabula.kit.registry import Registry

ILLUSTRATORS: Registry[Illustrator] = Registry(
    "illustrators", {"paper": "fabula.illustrators.paper.engine:PaperIllustrator"}
)

__all__ = ["ILLUSTRATORS", "Drawing", "Illustrator"]
