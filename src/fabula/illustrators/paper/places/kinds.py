"""Which builder draws which kind of place; an unknown kind is drawn as the nearest by the lexicon's tags."""

from __future__ import annotations

from dataclasses import replace

from fabula.core.values import COVER, SceneGraph
from fabula.core.words import Shot
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.places import (
    coasts,
    elsewhere,
    gardens,
    healing,
    korean,
    outdoors,
    outings,
    public,
    rooms,
    shops,
    streets,
    towns,
    walls,
    waters,
)
from fabula.illustrators.paper.places.night import GREEN, night_lights
from fabula.illustrators.paper.places.stage import Builder, Frame, Stage

OUTDOORS: dict[str, Builder] = {
    "garden": gardens.garden,
    "orchard": gardens.orchard,
    "forest": outdoors.forest,
    "meadow": outdoors.meadow,
    "mountain": outdoors.mountain,
    "river": waters.river,
    "bridge": waters.bridge,
    "lake": waters.lake,
    "pond": waters.pond,
    "seashore": waters.seashore,
    "island": coasts.island,
    "lighthouse": coasts.lighthouse,
    "harbour": coasts.harbour,
    "hill": coasts.hilltop,
    "park": streets.park,
    "train-station": streets.station,
    "bus-stop": streets.bus_stop,
    "sea": waters.sea,
    "desert": outdoors.desert,
    "snowfield": outdoors.snowfield,
    "farm": outdoors.farm,
    "nest": outdoors.nest,
    "cave": outdoors.cave,
    "village": towns.village,
    "alley": korean.alley,
    "korean-village": towns.korean_village,
    "hanok": towns.hanok,
    "city": towns.city,
    "market": towns.market,
    "playground": towns.playground,
    "ship": towns.ship,
    "rooftop": towns.rooftop,
    "swimming-pool": outings.swimming_pool,
    "zoo": outings.zoo,
    "underwater": elsewhere.underwater,
    "sky": elsewhere.clouds,
    "space": elsewhere.space,
    "mars": elsewhere.mars,
    "moon": elsewhere.moon,
    "dream": elsewhere.dream,
}
ROOMS: dict[str, Builder] = {
    "kitchen": rooms.kitchen,
    "bedroom": rooms.bedroom,
    "library": rooms.library,
    "bakery": rooms.bakery,
    "burrow": rooms.burrow,
    "cottage": rooms.parlour,
    "school": rooms.classroom,
    "castle": rooms.hall,
    "dentist": healing.dentist,
    "doctor": healing.clinic,
    "hospital": healing.hospital,
    "hospital-ward": healing.ward,
    "hair-salon": public.salon,
    "shop": shops.shop,
    "toy-shop": shops.toy_shop,
    "supermarket": shops.grocery,
    "flower-shop": shops.flower_shop,
    "post-office": shops.post_office,
    "restaurant": public.cafe,
    "canteen": public.canteen,
    "bathroom": public.bathroom,
    "museum": public.museum,
    "theatre": public.theatre,
    "workshop": public.workshop,
    "launderette": public.laundry,
    "attic": public.attic,
    "bathhouse": public.bathroom,
    "aquarium": outings.aquarium,
    "observatory": outings.observatory,
}
WILD = frozenset((
    "forest", "meadow", "mountain", "river", "lake", "seashore", "island", "sea", "desert", "snowfield",
    "underwater", "sky", "space", "dream", "cave",
))  # fmt: skip
OTHER_WALLS: dict[str, Builder] = {
    "kitchen": walls.kitchen, "cottage": walls.parlour, "bedroom": walls.bedroom, "school": walls.classroom,
}  # fmt: skip
OF_KOREA: dict[str, tuple[Builder, Builder]] = {
    "cottage": (korean.living_room, korean.living_room_turned),
    "village": (towns.korean_village, towns.korean_village),
    "city": (korean.estate, korean.estate),
}
"""What a Korean book has instead, and its other wall."""
SEEN_FROM_OUTSIDE: dict[str, Builder] = {
    "cottage": towns.cottage,
    "school": towns.school,
    "castle": towns.castle,
}
"""Houses that a cover or a journey shows from outside and the others from inside."""
FURNITURE = frozenset(("sofa", "chair", "bed", "table", "curtain", "wardrobe"))
"""What stands in no garden."""


ALIKE = {
    "beach": "seashore",
    "ocean": "sea",
    "woods": "forest",
    "jungle": "forest",
    "field": "meadow",
    "house": "cottage",
    "home": "cottage",
    "den": "burrow",
    "palace": "castle",
    "tower": "castle",
    "town": "village",
    "street": "city",
    "stable": "farm",
    "barn": "farm",
    "snow": "snowfield",
    "stream": "river",
    "cloud": "sky",
    "classroom": "school",
    "room": "bedroom",
    "planet": "mars",
    "boat": "ship",
    "tree": "forest",
    "roof": "rooftop",
    "well": "garden",
    "amusement-park": "playground",
    "circus": "theatre",
    "festival": "market",
    "bookshop": "library",
    "planetarium": "observatory",
    "pool": "swimming-pool",
    "clinic": "doctor",
    "cafe": "restaurant",
    "store": "shop",
    "stationer": "shop",
    "barber": "hair-salon",
    "garage": "workshop",
    "laundry": "launderette",
    "cinema": "theatre",
    "living-room": "cottage",
    "haunted-house": "cottage",
    "tree-house": "nest",
    "treetop": "nest",
    "cloud-castle": "sky",
    "candy-land": "dream",
    "dinosaur-land": "forest",
    "rice-field": "meadow",
    "mill": "river",
    "waterfall": "river",
    "valley": "river",
    "bamboo-grove": "forest",
    "camp": "forest",
    "swamp": "pond",
    "tidal-flat": "seashore",
    "volcano": "mountain",
    "north-pole": "snowfield",
    "iceberg": "snowfield",
    "temple": "hanok",
    "seodang": "hanok",
}
BY_TAGS: tuple[tuple[frozenset[str], str], ...] = tuple(
    (frozenset(tags.split()), kind)
    for tags, kind in (
        ("space", "space"),
        ("sky", "sky"),
        ("water dark", "underwater"),
        ("school", "school"),
        ("home indoor", "cottage"),
        ("town indoor", "bakery"),
        ("indoor dark", "cave"),
        ("indoor", "cottage"),
        ("cold", "snowfield"),
        ("water", "lake"),
        ("trees", "forest"),
        ("high", "mountain"),
        ("town", "village"),
        ("dark", "cave"),
        ("home", "cottage"),
        ("wild", "forest"),
    )
)


def known_kinds() -> tuple[str, ...]:
    """Return every kind of place that has its own drawing."""
    return tuple(sorted({*OUTDOORS, *ROOMS}))


def nearest_kind(kind: str) -> str:
    """Return `kind` when it has a drawing, else the most alike that has one."""
    if kind in OUTDOORS or kind in ROOMS:
        return kind
    like, tags = _known(kind)
    if like != kind and (like in OUTDOORS or like in ROOMS):
        return like
    if kind in ALIKE:
        return ALIKE[kind]
    for part in reversed(kind.split("-")):
        if part in OUTDOORS or part in ROOMS:
            return part
        if part in ALIKE:
            return ALIKE[part]
    return next((near for wanted, near in BY_TAGS if wanted <= tags), "meadow")


def _known(kind: str) -> tuple[str, frozenset[str]]:
    """Return what the lexicon says a place looks like, and its tags."""
    from fabula.lexicon.load import lexicon

    entry = lexicon().places.get(kind)
    return (entry.drawing, frozenset(entry.tags)) if entry else (kind, frozenset())


def is_indoor(kind: str, shot: Shot) -> bool:
    """Return whether the picture of `kind` is drawn from inside."""
    return _builder(nearest_kind(kind), shot)[1]


def shown_indoors(scene: SceneGraph) -> bool:
    """Return whether the picture of `scene` is drawn from inside."""
    return is_indoor(scene.place.kind, "journey" if from_outside(scene) else scene.shot)


def from_outside(scene: SceneGraph) -> bool:
    """Return whether houses are shown from outside: on a cover, unless somebody sits on their furniture."""
    used = {thing for one in scene.figures for thing in (one.on, one.inside, one.under, one.behind)}
    return scene.name == COVER and not used & FURNITURE


def is_wild(kind: str) -> bool:
    """Return whether `kind` is open country: another spot of it on every page."""
    return nearest_kind(kind) in WILD


def _builder(kind: str, shot: Shot) -> tuple[Builder, bool]:
    if kind in SEEN_FROM_OUTSIDE and shot == "journey":
        return SEEN_FROM_OUTSIDE[kind], False
    if kind in ROOMS:
        return ROOMS[kind], True
    return OUTDOORS[kind], False


def set_stage(kind: str, c: Cutter, f: Frame) -> Stage:
    """Return the built place, drawn with `c` inside `f`."""
    kind = nearest_kind(kind)
    builder, indoor = _builder(kind, f.shot)
    c.indoor = indoor
    if c.korean and kind in OF_KOREA and builder is not SEEN_FROM_OUTSIDE.get(kind):
        builder = OF_KOREA[kind][c.turned and indoor]
        stage = builder(c, f)
    else:
        stage = (OTHER_WALLS.get(kind, builder) if c.turned and indoor else builder)(c, f)
    if indoor:
        return replace(stage, walls=tuple(c.walls), own=tuple(c.own.items()))
    stage = replace(stage, green=kind in GREEN)
    return replace(stage, back=stage.back + night_lights(c, f, stage, kind)) if c.time == "night" else stage
