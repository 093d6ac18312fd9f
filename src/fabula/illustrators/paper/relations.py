"""Who is on, inside, behind or under what: together with whom, how high up, and how much of them is seen.

Figures that share a thing are one party: they stand in one row on one foot line, and the thing is drawn
to fit them, never they to fit the thing. Only lengths are found here; :mod:`seats` draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from fabula.core.values import Figure, SceneGraph
from fabula.core.words import Pose

Relation = Literal["on", "inside", "behind", "under"]
Seated = bool | Literal["floor"]
"""Whether one sits up on something, or as on the floor."""
RELATIONS: tuple[Relation, ...] = ("on", "inside", "behind", "under")


@dataclass(frozen=True)
class Fit:
    """How a thing fits whoever it carries or hides; all but `shrink` are shares of the tallest one's height.

    `rise` is where its seat or rim is above its foot, `sunk` what of each figure is below that line, `over`
    how far it reaches beyond its party on each side, `head` how far above the heads; `aside` is how far
    behind a narrow thing one stands out beside it, as a share of one's own width.
    """

    rise: float = 0.3
    sunk: float = 0.08
    over: float = 0.1
    head: float = 0.0
    shrink: float = 1.0
    aside: float = 0.0


ON: dict[str, Fit] = {
    "bench": Fit(0.25, 0.08, 0.14),
    "chair": Fit(0.3, 0.08, 0.03),
    "cushion": Fit(0.035, 0.0, 0.07),
    "platform": Fit(0.2, 0.07, 0.34),
    "stool": Fit(0.3, 0.08, 0.0),
    "throne": Fit(0.32, 0.08, 0.12, head=0.14, shrink=0.92),
    "sofa": Fit(0.24, 0.08, 0.3, shrink=0.95),
    "bed": Fit(0.26, 0.06, 0.42, shrink=0.92),
    "swing": Fit(0.27, 0.08, 0.1, head=0.34, shrink=0.86),
    "rock": Fit(0.3, 0.04, 0.24),
    "stump": Fit(0.26, 0.07, 0.06),
    "log": Fit(0.2, 0.06, 0.3),
    "box": Fit(0.32, 0.06, 0.08),
    "wall": Fit(0.42, 0.07, 0.5, shrink=0.9),
    "fence": Fit(0.4, 0.07, 0.5, shrink=0.9),
    "sled": Fit(0.13, 0.03, 0.22),
    "blanket": Fit(0.02, 0.0, 0.35),
    "hammock": Fit(0.24, 0.12, 0.5, shrink=0.9),
    "cloud": Fit(0.26, 0.06, 0.24),
    "tree": Fit(0.5, 0.07, 0.5, head=0.3, shrink=0.72),
    "ladder": Fit(0.3, 0.0, 0.1, head=0.28, shrink=0.8),
    "raft": Fit(0.1, 0.02, 0.34),
    "roof": Fit(0.2, 0.05, 0.5),
}
INSIDE: dict[str, Fit] = {
    "boat": Fit(0.3, 0.23, 0.42),
    "canoe": Fit(0.25, 0.22, 0.62),
    "bath": Fit(0.34, 0.23, 0.3),
    "box": Fit(0.29, 0.23, 0.1),
    "basket": Fit(0.29, 0.23, 0.12),
    "pot": Fit(0.31, 0.23, 0.14),
    "nest": Fit(0.24, 0.24, 0.24),
    "umbrella": Fit(0.28, 0.2, 0.34),
    "wagon": Fit(0.4, 0.23, 0.16, shrink=0.95),
    "car": Fit(0.42, 0.22, 0.5, shrink=0.9),
    "taxi": Fit(0.42, 0.22, 0.5, head=0.1, shrink=0.84),
    "bus": Fit(0.46, 0.22, 0.42, head=0.16, shrink=0.76),
    "train": Fit(0.44, 0.22, 0.34, head=0.18, shrink=0.76),
    "sled": Fit(0.17, 0.1, 0.2),
}
BEHIND: dict[str, Fit] = {
    "bush": Fit(0.34, 0.33, 0.2),
    "sofa": Fit(0.42, 0.38, 0.3),
    "box": Fit(0.4, 0.4, 0.1),
    "table": Fit(0.36, 0.3, 0.2),
    "rock": Fit(0.42, 0.42, 0.16),
    "wall": Fit(0.42, 0.42, 0.5),
    "fence": Fit(0.42, 0.42, 0.5),
    "coat": Fit(0.42, 0.36, 0.2),
    "tree": Fit(0.0, 0.0, 0.0, head=0.52, shrink=0.84, aside=0.42),
    "door": Fit(0.0, 0.0, 0.0, head=0.2, shrink=0.9, aside=0.46),
    "curtain": Fit(0.0, 0.0, 0.0, head=0.25, shrink=0.9, aside=0.44),
}
"""What one hides behind covers two fifths of whoever does; the face looks out."""
UNDER: dict[str, Fit] = {
    "table": Fit(0.0, 0.0, 0.22, head=0.26, shrink=0.72),
    "bed": Fit(0.0, 0.0, 0.3, head=0.34, shrink=0.68),
    "umbrella": Fit(0.0, 0.0, 0.14, head=0.26, shrink=0.92),
    "blanket": Fit(0.23, 0.23, 0.16),
    "tree": Fit(0.0, 0.0, 0.3, head=0.66, shrink=0.72),
    "roof": Fit(0.0, 0.0, 0.3, head=0.3, shrink=0.84),
}
FITS: dict[Relation, dict[str, Fit]] = {"on": ON, "inside": INSIDE, "behind": BEHIND, "under": UNDER}
OTHERS: dict[Relation, Fit] = {
    "on": Fit(0.3, 0.05, 0.06),
    "inside": Fit(0.0, 0.0, 0.3, head=0.42, shrink=0.78),
    "behind": Fit(0.4, 0.4, 0.08),
    "under": Fit(0.0, 0.0, 0.1, head=0.3, shrink=0.8),
}
"""How things of which no more is known fit."""
ALIKE = {
    "cardboard-box": "box", "toolbox": "box", "gift-box": "box", "gift": "box", "chest": "box",
    "treasure-chest": "box", "parcel": "box", "crate": "box", "suitcase": "box", "drawer": "box",
    "tree-stump": "stump", "stone": "rock", "stepping-stone": "rock", "rowing-boat": "boat", "ship": "boat",
    "sailing-boat": "boat", "paper-boat": "boat", "motorboat": "boat", "kayak": "canoe",
    "bathtub": "bath", "tub": "bath", "washtub": "bath", "bucket": "pot", "cup": "pot", "jar": "pot",
    "bowl": "pot", "cart": "wagon", "handcart": "wagon", "shopping-cart": "wagon", "pram": "wagon",
    "wheelbarrow": "wagon", "truck": "car", "tractor": "car", "racing-car": "car", "fire-engine": "bus",
    "police-car": "taxi", "ambulance": "bus", "school-bus": "bus", "tram": "train", "metro": "train",
    "locomotive": "train", "armchair": "sofa", "couch": "sofa", "bunk-bed": "bed", "cradle": "bed",
    "cot": "bed", "sledge": "sled", "sleigh": "sled", "quilt": "blanket",
    "cloth": "blanket", "mat": "blanket",
    "carpet": "blanket", "shelter": "umbrella", "parasol": "umbrella", "pine": "tree", "oak": "tree",
    "christmas-tree": "tree", "gate": "door", "shrub": "bush", "hedge": "bush", "grass": "bush",
    "desk": "table", "counter": "table", "fallen-tree": "log", "trunk": "log", "bird-nest": "nest",
    "sack": "basket", "bag": "basket", "backpack": "basket", "boulder": "rock",
}  # fmt: skip
"""Things that are sat on, climbed into and hidden behind like others."""
SITTING = frozenset(
    (
        "bench",
        "chair",
        "stool",
        "throne",
        "sofa",
        "swing",
        "bed",
        "log",
        "stump",
        "hammock",
        "cushion",
        "platform",
    )
)
"""What one sits down on without being told."""
ON_FLOOR = frozenset(("cushion",))
"""What lies on the floor: who is on it sits as on the ground."""
PERCHES = (SITTING - ON_FLOOR) | {"rock", "roof", "box", "wall", "fence", "cloud", "tree"}
"""What one who is on it sits on, with the legs hanging."""
SINGLE = frozenset(("chair", "stool", "throne", "cushion"))
"""Seats for one: everybody has one of their own."""
FLOOR_SEATS = {"chair": "방석", "stool": "방석", "bench": "평상"}
"""What a Korean home has instead of a seat with legs: a cushion on its floor, a low bench in its yard."""
CALLED = {
    "방석": "cushion",
    "평상": "platform",
    "raft": "raft",
    "뗏목": "raft",
    "통나무 배": "raft",
    "뗏목배": "raft",
}
"""What a thing is drawn as that its own words tell from others of its kind."""
HOLLOW = frozenset(
    ("umbrella", "boat", "canoe", "bath", "basket", "pot", "nest", "wagon", "car", "taxi", "bus")
)
"""What carries whoever is in it: nobody stands on top of it."""
DECKS = frozenset(("raft",))
"""What is flat, so that nobody is inside it."""
UPRIGHT = frozenset(("stand", "walk", "look-up", "look-back", "hold"))
"""Poses in which one who is on a seat sits."""
STIRRING = frozenset(("jump", "fly", "dance", "climb", "fall", "swim", "run", "lie", "sleep", "row"))
"""Poses that are no sitting, whatever they are on."""
FLAT = ("lie", "sleep")
AFLOAT = frozenset(("boat", "canoe", "raft"))


@dataclass(frozen=True)
class Party:
    """Figures that have to do with one thing."""

    relation: Relation
    kind: str
    members: tuple[str, ...]
    called: str = ""

    @property
    def drawing(self) -> str:
        """Return the kind under which the thing is drawn."""
        return drawn_as(self.kind, self.called)

    @property
    def fit(self) -> Fit:
        """Return how the thing fits."""
        return FITS[self.relation].get(self.drawing, OTHERS[self.relation])


def drawn_as(kind: str, called: str) -> str:
    """Return the kind under which a thing is drawn: what its words call it, or what it is like."""
    return CALLED.get(called.lower(), ALIKE.get(kind, kind))


def relation_of(figure: Figure, called: str = "") -> tuple[Relation, str] | None:
    """Return what `figure` is on, inside, behind or under, and which; `called` is what words call it."""
    for relation in RELATIONS:
        kind = getattr(figure, relation)
        if kind:
            drawing = drawn_as(kind, called)
            if relation == "inside" and drawing in DECKS:
                return "on", kind
            if relation == "inside" and drawing == "bed":
                return "on", kind
            if relation == "on" and drawing in HOLLOW:
                return "inside", kind
            return relation, kind
    opened = figure.holding == "umbrella" and figure.pose not in ("give", "lie", "sleep", "fall")
    return ("under", "umbrella") if opened else None


def parties_of(scene: SceneGraph) -> tuple[Party, ...]:
    """Return the parties of a scene, in the order in which their figures are named."""
    cast = {one.character for one in scene.figures}
    found: dict[tuple[Relation, str, str], list[str]] = {}
    called = {prop.kind: prop.label for prop in scene.props}
    for one in scene.figures:
        whereat = next((getattr(one, relation) for relation in RELATIONS if getattr(one, relation)), "")
        about = relation_of(one, called.get(whereat, ""))
        if about is not None and about[1] not in cast:
            single = about[0] == "on" and drawn_as(about[1], called.get(about[1], "")) in SINGLE
            found.setdefault((*about, one.character if single else ""), []).append(one.character)
    return tuple(
        Party(relation, kind, tuple(who), called.get(kind, "")) for (relation, kind, _), who in found.items()
    )


def party_of(parties: Sequence[Party], character: str) -> Party | None:
    """Return the party a character belongs to, or None."""
    return next((one for one in parties if character in one.members), None)


def pose_of(figure: Figure, parties: Sequence[Party]) -> Pose:
    """Return the pose a figure takes: on a seat it sits."""
    party = party_of(parties, figure.character)
    if party is None or figure.pose not in (*UPRIGHT, "carry"):
        return figure.pose
    if party.drawing == "umbrella" and figure.holding == "umbrella":
        return "wave"  # the hand that has it is up beside the head
    if figure.pose == "carry":
        return "carry"
    seated = party.relation == "on" and party.drawing in SITTING
    low = party.relation == "under" and party.drawing in ("table", "bed")
    return "sit" if seated or low else figure.pose


def hangs_legs(figure: Figure, parties: Sequence[Party]) -> bool:
    """Return whether a figure sits up on something, its legs hanging, whatever its arms do."""
    party = party_of(parties, figure.character)
    if party is None or party.relation != "on" or party.drawing not in PERCHES:
        return False
    return nods_off(figure) or (figure.pose not in STIRRING and not in_bed(figure))


def sits_on(figure: Figure, parties: Sequence[Party]) -> Seated:
    """Return how a figure sits, whatever its arms do: its legs hanging, on the floor, or not at all."""
    party = party_of(parties, figure.character)
    on_floor = party is not None and party.relation == "on" and party.drawing in ON_FLOOR
    return "floor" if on_floor and figure.pose not in STIRRING else hangs_legs(figure, parties)


def nods_off(figure: Figure) -> bool:
    """Return whether a figure sleeps sitting, on a seat too small to lie on."""
    return figure.pose == "sleep" and ALIKE.get(figure.on, figure.on) in SINGLE


def in_bed(figure: Figure) -> bool:
    """Return whether a figure is in a bed, lying or sitting up under the quilt."""
    return ALIKE.get(figure.inside, figure.inside) == "bed" and (
        figure.pose in FLAT or figure.pose not in STIRRING
    )


@dataclass(frozen=True)
class Seat:
    """A party's thing where it is drawn: (x, floor) is its foot.

    `half` is half its width, `line` how high its seat or rim is, `tall` the tallest of the party, `top` how
    high the party reaches, all in page units; `edge` is how far its leftmost member may be covered, from `x`;
    `room` how high a tree may grow; `hands` are those that row or hold the thing, from the foot;
    `lain` says that somebody lies in it or sits up in it, who brings the bedding.
    """

    party: Party
    x: float
    floor: float
    half: float
    line: float
    tall: float
    top: float
    edge: float
    room: float
    hands: tuple[tuple[float, float], ...] = ()
    lain: bool = False
