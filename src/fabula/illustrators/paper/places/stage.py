"""What a place is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from fabula.core.words import Shot
from fabula.illustrators.paper.cut import Cutter

TextSide = Literal["top", "bottom"]


@dataclass(frozen=True)
class Frame:
    """The open part of the page: everything the words do not need.

    `edge` is where the quiet part begins (words below) or ends (words above); `top` and `bottom` bound the
    open part; `horizon` is where land meets sky.
    """

    text: TextSide
    edge: float
    top: float
    bottom: float
    horizon: float
    shot: Shot

    @property
    def height(self) -> float:
        """Return the height of the open part."""
        return self.bottom - self.top

    def at(self, share: float) -> float:
        """Return the y at `share` of the open part, 0 its top and 1 its bottom."""
        return self.top + share * self.height


@dataclass(frozen=True)
class Stage:
    """A built place. `back` lies behind the actors, `front` before them.

    `far` and `near` are the foot lines of the farthest and nearest actor. `floor` False: nobody stands, all
    float; `open_air` False: no rain falls there. `surface` is (x, y, width) of a table top or the like;
    `window` the (x, y, width, height) of an opening, by its middle, through which the sky is seen.
    `bed` is (x, y, width) of a mattress by its middle, and -1 where the pillow lies left, else 1.
    `green` True: leaves and grass lie on the ground.
    `walls` are the left, top, right and bottom of whatever hangs on the walls.
    `own` are the room's own pieces that stories have to do with, each with such a box.
    `door` True: a door is in the wall that one sees.
    `water` True: it is open water, so who cannot swim sits in a boat.
    `deep` is the foot line of the nearest swimmer, where the land ends at `near` and water lies before it.
    `quiet_top` and `quiet_bottom` are the colours under words there, `edge` the outline their border follows.
    """

    back: str
    front: str
    far: float
    near: float
    quiet_top: str
    quiet_bottom: str
    floor: bool = True
    open_air: bool = True
    surface: tuple[float, float, float] | None = None
    window: tuple[float, float, float, float] | None = None
    water: bool = False
    deep: float | None = None
    door: bool = False
    green: bool = False
    bed: tuple[float, float, float, int] | None = None
    walls: tuple[tuple[float, float, float, float], ...] = ()
    own: tuple[tuple[str, tuple[float, float, float, float]], ...] = ()
    edge: Literal["hill", "flat", "wave", "cloud", "snow"] = "hill"


Builder = Callable[[Cutter, Frame], Stage]
