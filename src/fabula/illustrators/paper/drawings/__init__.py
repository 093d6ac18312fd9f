"""Things of stories cut from paper, a file for each matter; every file ends in its table of kinds."""

from fabula.illustrators.paper.drawings.clothes import CLOTHES
from fabula.illustrators.paper.drawings.desk import Maker
from fabula.illustrators.paper.drawings.finery import FINERY
from fabula.illustrators.paper.drawings.food import FOOD
from fabula.illustrators.paper.drawings.garden import GARDEN
from fabula.illustrators.paper.drawings.greengrocer import GREENGROCER
from fabula.illustrators.paper.drawings.home import HOME
from fabula.illustrators.paper.drawings.kitchen import KITCHEN
from fabula.illustrators.paper.drawings.korean import KOREAN
from fabula.illustrators.paper.drawings.marks import MARKS
from fabula.illustrators.paper.drawings.tools import TOOLS
from fabula.illustrators.paper.drawings.toys import TOYS
from fabula.illustrators.paper.drawings.writing import WRITING

__all__ = ["CUT_OUT"]

CUT_OUT: dict[str, Maker] = {
    **KITCHEN, **FOOD, **GREENGROCER, **FINERY, **WRITING, **TOYS, **TOOLS, **CLOTHES,
    **HOME, **GARDEN, **KOREAN, **MARKS,
}  # fmt: skip
"""Every kind drawn in this package."""
