"""How large things are: one table of natural heights, beside a medium figure of 330 units.

Scenes say tiny to giant; each thing has a range it is believable in. What grows in stories (a pumpkin, a
snowball, a heap) has no upper end.
"""

from __future__ import annotations

import re

from fabula.core.values import Prop
from fabula.core.words import Size
from fabula.illustrators.paper.relations import CALLED
from fabula.lexicon.load import lexicon

SIZES: dict[Size, float] = {"tiny": 44, "small": 78, "medium": 140, "large": 250, "giant": 400}
"""How high a thing stands that has no range of its own."""

BELIEVABLE: dict[str, tuple[float, float]] = {
    "tree": (330, 520), "pine": (330, 520), "christmas-tree": (280, 480),
    "house": (300, 460), "cottage": (300, 460), "igloo": (220, 330), "machine": (200, 300),
    "robot": (200, 300),
    "bed": (150, 200), "table": (120, 150), "desk": (120, 150), "door": (340, 400), "gate": (300, 380),
    "window": (140, 220), "bush": (90, 170), "puddle": (60, 120), "boat": (170, 320),
    "raft": (90, 150), "canoe": (240, 330),
    "snowman": (200, 300), "rainbow": (260, 420), "chair": (140, 180),
    "bench": (170, 220), "cushion": (40, 56), "platform": (96, 120), "sofa": (240, 300),
    "hill": (150, 300), "cloud": (80, 200), "moon": (90, 230), "sun": (110, 240), "star": (44, 130),
    "fire": (70, 140), "campfire": (80, 150), "shadow": (170, 420), "seed": (34, 60), "letter": (50, 80),
    "egg": (44, 120), "mushroom": (50, 160), "umbrella": (130, 190),
    "swing": (280, 340), "hanbok": (110, 170),
    "blanket": (46, 90), "pillow": (46, 84), "kite": (110, 190), "balloon": (120, 200), "candle": (54, 100),
    "snowflake": (36, 90), "car": (310, 400), "taxi": (310, 400), "bus": (400, 520), "train": (360, 500),
    "bicycle": (210, 270), "truck": (360, 460), "tractor": (320, 420), "wagon": (110, 160), "sled": (80, 150),
    "rocket": (300, 460), "aeroplane": (240, 400), "tent": (240, 340),
    "ladder": (280, 400), "fence": (90, 130),
    "wall": (120, 200), "rock": (70, 260), "tree-stump": (80, 120), "bath": (200, 260), "fridge": (300, 360),
    "wardrobe": (320, 380), "bookshelf": (300, 380), "stove": (180, 240), "fireplace": (240, 320),
    "piano": (200, 260), "curtain": (300, 380), "mailbox": (150, 210), "letterbox": (150, 210),
    "lighthouse": (360, 520), "well": (170, 230), "scarecrow": (260, 320), "trampoline": (110, 150),
    "notebook": (54, 80), "book": (58, 100), "pencil": (48, 74), "key": (44, 74),
    "ring": (30, 44), "coin": (36, 54),
    "button": (32, 48), "tooth": (34, 54), "acorn": (38, 60), "bean": (28, 44), "pebble": (32, 56),
    "apple": (44, 70), "berry": (30, 48), "strawberry": (38, 60), "cherry": (40, 60), "cookie": (40, 64),
    "bread": (60, 100), "cup": (44, 66), "bowl": (48, 76), "spoon": (60, 90), "pot": (72, 130),
    "ball": (56, 100), "drum": (80, 120), "bell": (50, 90), "lantern": (64, 104), "watering-can": (64, 100),
    "basket": (64, 110), "bucket": (64, 100), "backpack": (80, 120), "shoe": (40, 70), "boot": (56, 90),
    "sock": (46, 76), "hat": (54, 90), "crown": (46, 80), "scarf": (60, 100), "telescope": (110, 170),
    "clock": (74, 150), "mirror": (90, 190), "cake": (76, 430), "pumpkin": (90, 430), "snowball": (60, 430),
    "watermelon": (80, 380), "radish": (70, 400), "turnip": (70, 400), "heap": (120, 430), "nest": (60, 120),
    "cardboard-box": (90, 200), "feather": (44, 80), "leaf": (40, 90), "stone": (44, 240),
    "bubble": (76, 130), "line": (150, 230),
    "path": (110, 190), "road": (110, 190), "grass": (50, 100), "hole": (80, 140),
    "staircase": (220, 320), "kiln": (150, 240), "sail": (230, 330),
    "puff": (60, 120), "burst": (180, 260), "splash": (80, 150),
    "sparkles": (60, 130), "snore": (60, 100), "motion": (60, 110),
    "tremble": (90, 160), "echo": (70, 130), "footprint": (50, 90), "dust": (50, 100),
}  # fmt: skip
"""The smallest and largest a thing is drawn, whatever size the scene gives it."""

CALLED_SMALL = (
    (re.compile(r"\b(?:tiny|teeny|wee|miniature)\b|조그만|조그마한|조그맣|쪼그만|아주 작은"), 0.36),
    (re.compile(r"\b(?:little|small)\b|작은|꼬마"), 0.62),
)
"""What its own words make of the size of a large thing, a tiny door, and how much they leave of it."""

HALF_WIDTH = {
    "table": 0.95, "desk": 0.95, "rainbow": 1.05, "cloud": 0.9, "hill": 1.6, "puddle": 0.95, "bush": 0.8,
    "bed": 0.9, "rock": 0.7, "moon": 0.8,
    "book": 0.6, "letter": 0.62, "blanket": 0.75, "pillow": 0.72, "wagon": 0.9, "boat": 0.6, "bench": 0.9,
    "sofa": 0.9, "car": 0.8, "taxi": 0.8, "cardboard-box": 0.5, "umbrella": 0.62, "raft": 0.95,
    "pot": 0.5, "notebook": 0.42,
}  # fmt: skip
"""Half the width of a thing as a share of its height, where it is not about half."""

LARGEST: dict[Size, float] = {"tiny": 80, "small": 124, "medium": 220}
"""The largest a thing of that natural size is drawn when it has no range of its own."""
GROWING = frozenset(
    {"pumpkin", "cake", "snowball", "watermelon", "radish", "turnip", "cabbage", "potato", "sweet-potato",
     "carrot", "heap", "pile", "egg", "mushroom", "beanstalk", "sunflower", "bubble", "pancake", "dumpling"}
)  # fmt: skip
"""What grows in stories until it fills the picture."""
GROWN = 1.9
"""How much beyond that a thing goes of which the scene says that it is giant."""
LEAST_HELD, LEAST_BROAD = 0.24, 0.34
MOST_HELD, MOST_BROAD = 0.36, 0.48
"""What is held, as a share of its holder's height: to be seen, and to be carried."""
MINUTE = frozenset(
    ("acorn", "bead", "bean", "button", "coin", "marble", "nut", "pea", "pebble", "ring", "seed", "tooth")
)
LEAST_MINUTE = 0.15
"""What lies between two fingers, and what share of its holder it is: a button is no shield."""
TALL_HELD = {"kite": 0.6, "balloon": 0.6, "umbrella": 0.6, "broom": 0.6, "fishing-rod": 0.6, "flag": 0.5,
             "ladder": 0.6, "rake": 0.6, "mop": 0.6, "spade": 0.5, "oar": 0.6, "net": 0.5}  # fmt: skip
"""The most of what is longer than a hand is high."""
TOY = 84.0
"""How high a vehicle is that a scene calls tiny: no locomotive stands in a nursery."""
BELOW_LEAST = 46.0
"""Nothing is drawn smaller than this on the page: a seed is small, and still to be seen."""
LEAST_IN_HAND, LEAST_OF_MINUTE, MOST_OF_HOLDER = 78.0, 54.0, 0.5
"""What is held is at least so high on the page, if that is no more than this share of its holder."""


def natural_size(kind: str) -> Size | None:
    """Return how large the lexicon knows a thing to be, None when it knows nothing."""
    entry = lexicon().things.get(kind)
    return entry.size if entry else None


def half_width(kind: str) -> float:
    """Return half the width of a thing as a share of its height."""
    return HALF_WIDTH.get(kind, 0.55)


def called_small(label: str) -> float:
    """Return what the words for a thing leave of its size: 1 where they say nothing of it."""
    return next((share for words, share in CALLED_SMALL if words.search(label)), 1.0)


def thing_size(prop: Prop) -> float:
    """Return how high `prop` is beside a medium figure of 330 units."""
    wish = SIZES[prop.size]
    drawn = CALLED.get(prop.label.lower(), prop.kind)
    low, high = BELIEVABLE.get(drawn, (0.0, 1000.0))
    if drawn not in BELIEVABLE:
        natural = natural_size(prop.kind)
        high = LARGEST.get(natural, 1000.0) if natural else 1000.0
        high *= GROWN if prop.size == "giant" else 1.0
    if prop.size == "tiny" and _is_vehicle(prop.kind):
        low = wish = TOY
    if prop.spot == "held" and prop.kind not in TALL_HELD:
        high = min(high, 130.0)
    if prop.spot == "sky":
        low, high = max(low, 80.0), max(high, 120.0)
    size = min(max(wish, low), high)
    return max(size * called_small(prop.label), SIZES["medium"] * 0.8) if size > SIZES["medium"] else size


def _is_vehicle(kind: str) -> bool:
    entry = lexicon().things.get(kind)
    return entry is not None and "vehicle" in entry.tags


def beside_holder(prop: Prop, height: float, *, both: bool) -> float:
    """Return how high a held thing is, in the units of a holder of that height."""
    most = TALL_HELD.get(prop.kind, MOST_BROAD if both else MOST_HELD) * height
    least = (LEAST_MINUTE if prop.kind in MINUTE else LEAST_BROAD if both else LEAST_HELD) * height
    return min(max(thing_size(prop.model_copy(update={"spot": "held"})), least), most)
