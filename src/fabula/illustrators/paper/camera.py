"""Where a place is looked at from: the same room nearer and from the left, then whole, then from the right.

A built place is laid out once for the book, and no two pages in a row see the same of it. Wild places are
another spot on every page already, and keep their whole width.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fabula.core.values import COVER, TITLE_PAGE, SceneGraph
from fabula.core.words import Shot
from fabula.illustrators.paper.abed import ABED
from fabula.illustrators.paper.cut import place_at
from fabula.illustrators.paper.places.kinds import nearest_kind
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.relations import ALIKE, in_bed
from fabula.illustrators.paper.sky import FIRMAMENT

NEAR: dict[Shot, float] = {"wide": 1.0, "middle": 1.2, "close": 1.55, "journey": 1.0, "vignette": 1.0}
"""How much nearer than the whole place a shot is."""
UNDER_WORDS = 1.14
"""Words above need the wall behind them, so that the view comes less near."""
DOORED = ("kitchen", "cottage", "bedroom")
"""Rooms whose other wall has the door."""
MARGIN = 20.0
"""How far places are drawn past the page on each side."""
BED_ROOM = 60.0
"""What is seen of the room on each side of a bed with somebody in it."""
TURNS = (-1.0, 0.55, -0.2, 1.0, -0.6, 0.2)
"""Where the view goes, from page to page: -1 the left end of the place, 1 the right."""


@dataclass(frozen=True)
class Camera:
    """The view: a point (x, y) of the place lies where it lies, all else comes `near` times as near."""

    near: float = 1.0
    x: float = 500.0
    y: float = 500.0

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the place is on the page."""
        return 500 + (x - self.x) * self.near, self.y + (y - self.y) * self.near


def turned_round(scene: SceneGraph, turn: int) -> bool:
    """Return whether a page shows the other wall: every third, unless it needs the window or the bed.

    Whoever has brought a seat is not set before the sofa there, and a story's clock hangs on one wall. The
    door of a room is always the same one.
    """
    named = {prop.kind for prop in scene.props if prop.count == 1}
    window = any(prop.spot == "sky" for prop in scene.props) or "window" in named
    abed = any(one.pose in ABED for one in scene.figures) or any(
        ALIKE.get(prop.kind, prop.kind) == "bed" for prop in scene.props
    )
    seated = any(one.on for one in scene.figures)
    hidden = any(one.behind or one.under for one in scene.figures)
    if "door" in named and nearest_kind(scene.place.kind) in DOORED and not (window or abed or hidden):
        return True
    return turn % 3 == 0 and turn > 0 and not (window or abed or seated or "clock" in named)


def camera_for(scene: SceneGraph, frame: Frame, stage: Stage, *, turn: int) -> Camera:
    """Return the view of a page: the `turn`-th of the book, unless what it needs would be out of sight."""
    near = NEAR[frame.shot]
    if frame.shot == "vignette" and stage.bed is not None and any(one.pose in ABED for one in scene.figures):
        near = UNDER_WORDS  # the round edge would cut the bed
    if len(scene.figures) > 1 and any(one.pose in ABED or in_bed(one) for one in scene.figures):
        near = min(near, NEAR["middle"])  # there is room beside the bed
    if scene.name in (COVER, TITLE_PAGE) or near == 1.0:
        return Camera()
    if frame.text == "top":
        near = min(near, UNDER_WORDS)
    reach = 500 + MARGIN - 500 / near
    height = frame.top if frame.text == "top" else frame.horizon + 0.16 * frame.height
    middle = 500 + TURNS[turn % len(TURNS)] * reach
    for x, wide in needed(scene, stage):
        spare = max(500 / near - wide / 2 - MARGIN, 0.0)
        middle = min(max(middle, x - spare), x + spare)
    return Camera(near, min(max(middle, 500 - reach), 500 + reach), height)


def needed(scene: SceneGraph, stage: Stage) -> list[tuple[float, float]]:
    """Return the middle and width of what must be seen of a place: where things lie, where one sleeps."""
    found = []
    if stage.window is not None and any(prop.spot == "sky" for prop in scene.props):
        found.append((stage.window[0], stage.window[2]))
    if stage.surface is not None and scene.props:
        found.append((stage.surface[0], stage.surface[2]))
    if stage.bed is not None and any(one.pose in ABED or in_bed(one) for one in scene.figures):
        found.append((stage.bed[0], stage.bed[2] + 2 * BED_ROOM))
    named = {prop.kind for prop in scene.props}
    found += [((left + right) / 2, right - left) for kind, (left, _, right, _) in stage.own if kind in named]
    return found


def viewed(stage: Stage, camera: Camera) -> Stage:
    """Return the stage as it is seen through `camera`: everything that lies in it has moved."""
    if camera.near == 1.0:
        return stage

    def through(svg: str) -> str:
        if not svg:
            return svg
        return place_at(
            svg,
            500 - camera.x * camera.near,
            camera.y - camera.y * camera.near,
            scale=camera.near,
        )

    def box(sides: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        return (*camera.seen(sides[0], sides[1]), *camera.seen(sides[2], sides[3]))

    near = camera.near
    surface, window, bed = stage.surface, stage.window, stage.bed
    if surface is not None:
        surface = (*camera.seen(surface[0], surface[1]), surface[2] * near)
    if window is not None:
        window = (*camera.seen(window[0], window[1]), window[2] * near, window[3] * near)
    if bed is not None:
        bed = (*camera.seen(bed[0], bed[1]), bed[2] * near, bed[3])
    return replace(
        stage,
        back=FIRMAMENT.join(map(through, stage.back.split(FIRMAMENT))),
        front=through(stage.front),
        far=camera.seen(0, stage.far)[1],
        surface=surface,
        window=window,
        bed=bed,
        walls=tuple(box(one) for one in stage.walls),
        own=tuple((kind, box(one)) for kind, one in stage.own),
    )
