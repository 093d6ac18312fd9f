"""What figures hold: as large as it is beside them, at the hand or between both, and the hand before it."""

from __future__ import annotations

import math
import re

from fabula.core.values import Prop, SceneGraph
from fabula.illustrators.paper.cut import place_at
from fabula.illustrators.paper.layout import SAFE, Actor
from fabula.illustrators.paper.pen import nums
from fabula.illustrators.paper.relations import ALIKE
from fabula.illustrators.paper.scales import (
    LEAST_IN_HAND,
    LEAST_OF_MINUTE,
    MINUTE,
    MOST_HELD,
    MOST_OF_HOLDER,
    beside_holder,
    half_width,
    natural_size,
)

HANGING = frozenset(
    {"lantern", "basket", "bag", "bucket", "bell", "purse", "backpack", "lamp", "watering-can", "cage",
     "shopping-bag", "teapot", "kettle", "handbag", "suitcase", "wind-bell", "norigae", "medal", "necklace",
     "pendant", "laundry", "scarf", "sack"}
)  # fmt: skip
"""Held by the top."""

STAFFS = frozenset(
    {
        "broom",
        "mop",
        "rake",
        "spade",
        "shovel",
        "stick",
        "fishing-rod",
        "oar",
        "ladder",
        "staff",
        "crutch",
        "hoe",
    }
)
"""Held by the middle, the foot on the ground."""

LIFTED = frozenset(
    {"kite", "balloon", "umbrella", "flag", "flower", "candle", "wand", "sword", "net",
     "torch", "ladle", "spoon", "paintbrush", "brush", "pencil", "ice-cream",
     "lollipop", "feather", "pinwheel", "microphone", "axe", "hammer", "club", "bouquet", "rose", "tulip",
     "sunflower", "dandelion", "leaf", "magic-wand", "toothbrush", "torch-light",
     "flashlight", "candy-cane", "skewer", "fork", "magnifying-glass"}
)  # fmt: skip
"""Held by the foot."""

BROAD = frozenset(
    {"box", "pot", "book", "pumpkin", "watermelon", "cake", "drum", "blanket", "pillow", "gift", "parcel",
     "globe", "pizza", "soup", "bread", "tray", "map", "newspaper", "album", "cushion", "picture", "painting",
     "mirror", "clock", "radio", "puppy", "kitten", "doll", "teddy-bear", "egg-basket", "fish-bowl", "sign",
     "music-box", "accordion", "hat-box", "pile", "log", "firewood", "snowball", "telescope", "laptop",
     "tablet", "board-game", "jar", "clay-jar", "bowl", "aquarium", "trophy", "cabbage", "stew"}
)  # fmt: skip
"""Held in both hands, whatever it weighs."""
CARRYING = ("carry", "read")
"""Poses with both hands before the body."""
OFFERING = ("give", "work")
"""Poses with both hands before them, where a thing is between these."""
UPRIGHT = ("stand", "hold", "walk")
"""Poses that become one of these when what is held takes two hands."""
STRUNG = frozenset({"balloon"})
"""Held by a string, which reaches as far as the hand."""
SLANTED = frozenset({"spoon", "ladle", "fork", "skewer", "toothbrush"})
"""Drawn from lower left to upper right."""
FLAT = frozenset({"sandwich", "bread", "pie", "pizza", "pancake", "hot-dog", "dumpling"})
"""Food that is not as high as it is large."""
SLACK = 10.0
"""The end of a string so far from the hand is tied to it by some more string."""
STRING = "#6b5f57"
MOUTHFUL, LONGEST = 1.0, 1.3
"""The most of what goes to a mouth, in radii of the head, and of what has a handle."""
SLIP = 0.9
"""How far a hand may slip along what it holds, as a share of the head's radius: out to the near edge."""
PALM = 0.14
"""How far a hand reaches up before what lies on it, as a share of the thing."""
SIDES = 0.28
"""How far above its foot two hands have a thing by its sides, as a share of the thing."""
_FOREARM = re.compile(r'<g data-joint="fore-(left|right)"[^>]*>.*?</g>', re.S)
_PAW = re.compile(r'<(?:path|ellipse)[^>]*data-part="(?:paw|hand|thumb)-[^"]*"[^>]*/>')
_OPENED = re.compile(r"^<g [^>]*>")


def fed(scene: SceneGraph) -> SceneGraph:
    """Return the scene with what one gives to another who eats in the hand of who eats it."""
    eaters = {one.character for one in scene.figures if one.pose == "eat" and not one.holding}
    given: dict[str, str] = {}
    figures = []
    for one in scene.figures:
        gives = one.pose == "give" and one.holding and one.toward in eaters - set(given)
        if gives and not is_broad(one.holding):
            given[one.toward] = one.holding
            figures.append(one.model_copy(update={"holding": ""}))
        else:
            figures.append(one)
    if not given:
        return scene
    figures = [
        one.model_copy(update={"holding": given[one.character]}) if one.character in given else one
        for one in figures
    ]
    return scene.model_copy(update={"figures": tuple(figures)})


def is_broad(kind: str) -> bool:
    """Return whether a thing is held in both hands."""
    if kind in HANGING or kind in LIFTED or kind in STAFFS:
        return False
    heavy = natural_size(kind) in ("medium", "large", "giant")
    return heavy or kind in BROAD or ALIKE.get(kind, kind) in BROAD


def in_both(prop: Prop, actor: Actor) -> bool:
    """Return whether `actor` holds the thing before the body, in both hands."""
    pose = actor.figure.pose
    if pose in CARRYING:
        return not (prop.kind in HANGING or prop.kind in STAFFS or prop.kind in LIFTED)
    return (pose in OFFERING and prop.kind not in HANGING) or (pose in UPRIGHT and is_broad(prop.kind))


def in_hand(prop: Prop, actor: Actor, actors: list[Actor]) -> tuple[float, float, float]:
    """Return where the foot of a held thing is, and its size."""
    both = in_both(prop, actor)
    wide = both and is_broad(prop.kind)
    _, hy, radius = actor.drawn.head
    crown = min(actor.drawn.height, 1.1 * radius - hy)  # long ears and horns make no larger hands
    size = beside_holder(prop, crown, both=wide) * actor.scale
    least = LEAST_OF_MINUTE if prop.kind in MINUTE else LEAST_IN_HAND
    size = max(size, min(least, MOST_OF_HOLDER * actor.height))
    (x, y), out = actor.hand, 1 if actor.hand[0] >= actor.x else -1
    if actor.figure.pose == "eat":
        most = LONGEST if prop.kind in LIFTED else MOUTHFUL
        return at_the_mouth(prop, actor, min(size, actor.head[2] * most))
    if actor.figure.pose in OFFERING:
        size = size if wide else min(size, MOST_HELD * actor.height)
        if actor.figure.pose == "give":  # what is worked at stays between the hands
            x, y = actor.leading_hand
            x += out * size * half_width(prop.kind) * (0.6 if wide else 0.2)
        y += size * (0.96 if prop.kind in HANGING else PALM)
    elif both:
        x, y = actor.x + (actor.drawn.head[0] * 0.3) * actor.scale, y + size * SIDES
    elif prop.kind in STAFFS:
        size = max(size, 0.62 * actor.height)
        clear = actor.face[2] - actor.x if out > 0 else actor.x - actor.face[0]
        return actor.x + out * max(abs(x - actor.x), clear + size * 0.1), max(actor.y, y + size * 0.5), size
    elif prop.kind in HANGING:
        y += size * 0.98
    elif prop.kind in STRUNG and (aloft := over_the_shoulder(prop, actor, actors, size)):
        return *aloft, size
    elif prop.kind in LIFTED:
        y += size * 0.16
    elif is_broad(prop.kind):  # it stands on the palm
        x, y = x + out * size * 0.12, y + size * PALM
    else:
        x, y = x + out * size * 0.16, y + size * PALM
    for one in [actor, *(other for other in actors if other is not actor)]:
        x, y = off_the_face(one, x, y, size, own=one is actor)
    return x, min(y, max(actor.floor, actor.y) + size * 0.05 if both else y), size


def over_the_shoulder(
    prop: Prop, actor: Actor, actors: list[Actor], size: float
) -> tuple[float, float] | None:
    """Return where the foot of what floats on its string is, beside a head and on no face, if it can."""
    hx, hy, radius = actor.head
    foot, half = hy - radius * 0.1, size * min(half_width(prop.kind), 0.4)
    out = 1 if actor.hand[0] >= actor.x else -1
    for side in (out, -out):
        x = hx + side * (radius * 1.15 + half)
        clear = all(
            x + half < one.head[0] - one.head[2]
            or x - half > one.head[0] + one.head[2]
            or foot < one.head[1] - one.head[2]
            or foot - size > one.head[1] + one.head[2]
            for one in actors
            if one is not actor
        )
        if clear and x - half > SAFE and x + half < 1000 - SAFE:
            return x, foot
    return None


def at_the_mouth(prop: Prop, actor: Actor, size: float) -> tuple[float, float, float]:
    """Return where the foot of what is eaten is, and its size: its end is at the mouth, beside the chin."""
    left, _, right, bottom = actor.face
    out = 1 if actor.hand[0] >= actor.head[0] else -1
    mouth = ((left + right) / 2, bottom - actor.head[2] * 0.12)
    aside = size * half_width(prop.kind) * (0.3 if prop.kind in LIFTED else 0.6)
    return mouth[0] + out * aside, mouth[1] + size * (0.6 if prop.kind in FLAT else 0.86), size


def mirrored(prop: Prop, actor: Actor) -> bool:
    """Return whether what is eaten with must be turned round for its end to come to the mouth."""
    eating = actor.figure.pose == "eat" and prop.kind in SLANTED
    return eating and actor.hand[0] >= actor.head[0]


def off_the_face(actor: Actor, x: float, y: float, size: float, *, own: bool = True) -> tuple[float, float]:
    """Return (x, y), the foot of a held thing, moved just so far that eyes and mouth stay free."""
    left, top, right, bottom = actor.face
    low, high = x - size * 0.4, x + size * 0.4
    if high <= left or low >= right or y <= top or y - size >= bottom:
        return x, y
    aside = right - low if x >= (left + right) / 2 else left - high
    below = bottom + size - y
    if below <= abs(aside) or not own:
        return x, y + below
    return min(max(x + aside, SAFE), 1000 - SAFE), y


def grip(prop: Prop, actor: Actor, at: tuple[float, float], size: float) -> str:
    """Return the hands of `actor` once more, before what they hold at `at`; nothing for wings and fins.

    One hand closes round a thing where it is; two hold it by its sides.
    """
    opened = _OPENED.match(actor.drawn.svg)
    joints = {match.group(1): match.group(0) for match in _FOREARM.finditer(actor.drawn.svg)}
    if opened is None or not joints:
        return ""

    def again(joint: str) -> str:
        text = joint.replace("data-joint", "data-grip").replace("data-part", "data-piece")
        return place_at(f"{opened.group(0)}{text}</g>", actor.x, actor.y, scale=actor.scale)

    if not in_both(prop, actor) or actor.figure.pose == "give":
        strung = prop.kind in STRUNG and math.dist(at, actor.leading_hand) > SLACK
        fingers = (_paw(joints["right"]) or joints["right"]) if "right" in joints else ""
        return (_string(at, actor.leading_hand) if strung else "") + (again(fingers) if fingers else "")
    out = 1 if actor.leading_hand[0] >= actor.other_hand[0] else -1
    high = at[1] - size * SIDES
    reach = size * 0.5 * min(half_width(prop.kind), 0.8) * 2
    (rx, ry), (lx, ly) = actor.leading_hand, actor.other_hand
    moves = {
        "right": (at[0] + out * reach - rx, high - ry),
        "left": (at[0] - out * reach - lx, high - ly),
    }
    most = actor.head[2] * SLIP
    moves = {side: _at_most(move, most) for side, move in moves.items()}
    return "".join(
        f'<g transform="translate({nums(moves[side])})">{again(_paw(joint))}</g>'
        for side, joint in joints.items()
    )


def _at_most(move: tuple[float, float], most: float) -> tuple[float, float]:
    """Return a move that goes no farther than `most`."""
    share = min(1.0, most / max(math.hypot(*move), 0.01))
    return move[0] * share, move[1] * share


def _string(start: tuple[float, float], end: tuple[float, float]) -> str:
    """Return the string from the end of a thing down to the hand that has it."""
    middle = (start[0], (start[1] + 2 * end[1]) / 3)
    path = f"M{nums(start)}Q{nums((*middle, *end))}"
    return f'<path d="{path}" fill="none" stroke="{STRING}" stroke-width="2.2" stroke-linecap="round"/>'


def _paw(joint: str) -> str:
    """Return a forearm without its sleeve, nothing where it has no hand of its own."""
    start = _OPENED.match(joint)
    paws = "".join(match.group(0) for match in _PAW.finditer(joint))
    return f"{start.group(0)}{paws}</g>" if start and paws else ""
