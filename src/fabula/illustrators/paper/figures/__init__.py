"""Figures: a character's look is resolved once, then drawn with any feeling and in any pose.

Part outlines and colours come from the look alone; a pose only moves parts and a feeling only changes the
face, so a character is the same on every page.
"""

from fabula.illustrators.paper.figures.aids import spoken_of, with_aids
from fabula.illustrators.paper.figures.card import dress
from fabula.illustrators.paper.figures.drawing import DrawnFigure, draw_figure, looking

__all__ = ["DrawnFigure", "draw_figure", "dress", "looking", "spoken_of", "with_aids"]
