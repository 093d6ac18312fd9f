"""Stage directions into scenes: roles become the cast, kinds and labels of this book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from fabula.core.values import COVER, Figure, Place, Prop, SceneGraph
from fabula.core.words import LanguageCode, MoodName, Pose, Season, Shot, Side, Size, Time, Weather
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import answered_extra
from fabula.writers.tale.describe import described
from fabula.writers.tale.fillings import Casting, Extra, Filling
from fabula.writers.tale.grounding.slots import words as listed
from fabula.writers.tale.made import Made, made
from fabula.writers.tale.places import is_undersea
from fabula.writers.tale.plot import FigureSpec, PropSpec, SceneSpec
from fabula.writers.tale.template import roles_in

_OTHER_SHOTS: dict[Shot, tuple[Shot, ...]] = {
    "wide": ("middle", "close"),
    "journey": ("middle", "close"),
    "middle": ("close", "wide"),
    "close": ("middle", "wide"),
    "vignette": ("middle", "wide"),
}
_CROWD = 5
_BURST = 5
"""How many come of a deed at once."""
_ROOMS = {"bed": "bedroom", "bath": "bathroom"}
"""The room of a thing that stands in no street, field or garden."""
_OPEN = frozenset(("sky", "space", "nest", "tree-house", "camp", "cave", "dream", "underwater"))
"""Where a bed stands as it is, or there is none at all: kinds and tags."""
_SHORES = ("harbour", "seashore", "island", "lake", "river", "pond")
"""Where those who swim meet those who walk."""
_COOKERS = frozenset(("pot", "stove", "frying-pan", "kettle", "dough", "rice-cooker", "sink", "dishes"))
"""What is cooked in and washed up at home, in a kitchen."""
_GROWING = frozenset(("flower", "tree", "bush", "grass", "puddle", "mushroom", "tree-stump"))
"""What no floor has."""
_SHELTERS = {"tree": "curtain", "bush": "sofa", "rock": "sofa"}
"""What hides somebody indoors instead of what stands out of doors."""
_THICKETS = {"curtain": "tree", "wardrobe": "tree", "sofa": "bush", "bed": "bush"}
"""What hides somebody in the wild instead of furniture that no words name."""
_OUTDOOR_SEATS = frozenset(("rock", "tree-stump", "log"))
_INDOOR_SEATS = frozenset(("chair", "sofa"))
_STREET_SEATS = frozenset(("bench",))
_PAVED = frozenset(("town", "school"))
"""Tags of places somebody has put benches in."""
_CARRIED = ("carried", "eaten", "served")
"""How things are handled that go from hand to hand, and are seen beside the same hands all along."""
_FAR_OFF = ("sky", "seen", "heard")
"""How things are handled that look larger and smaller as they come and go."""
_GREAT = ("large", "giant")
"""Sizes to which things grow."""
_WITH = ("holding", "wearing", "on", "inside", "behind", "under")
"""What a figure may have to do with a thing."""
_STIRRING: tuple[Pose, ...] = ("climb", "jump", "dance", "run", "fall", "fly", "swim")
"""Poses that need the rock they are on, and no seat."""
_FURNITURE = re.compile(r"\b(?:curtain|wardrobe|sofa|bed|cloth|sheet)s?\b|커튼|옷장|소파|침대|이불|천 ")
"""How words name what somebody hides behind in a room."""
_ROCKS = re.compile(r"\b(?:rock|stone|boulder)s?\b|바위|돌덩이|큰 돌")
"""How words name a rock that must then be seen."""
_CHAIRS = re.compile(r"\bchairs?\b|의자")
"""How words name chairs that people have carried out of doors."""
_BENCHES = re.compile(r"\bbench|벤치|걸상|평상|긴 의자")
"""How words name a bench that must then be seen."""


def played(spec: SceneSpec, actors: tuple[str, ...], host: SceneSpec) -> SceneSpec:
    """Return an episode's directions with its a and b played by `actors`, where its host beat plays."""
    roles = dict(zip("ab", actors, strict=False))

    def role(name: str) -> str:
        return roles.get(name, name)

    figures = tuple(
        one.model_copy(update={name: role(getattr(one, name)) for name in ("who", "toward", *_WITH)})
        for one in spec.figures or ()
    )
    props = tuple(
        one.model_copy(update={"beside": role(one.beside), "between": tuple(map(role, one.between))})
        for one in spec.props or ()
    )
    return spec.model_copy(
        update={
            "figures": figures,
            "props": None if spec.props is None else props,
            "place": spec.place or host.place,
            "time": spec.time or host.time,
            "weather": spec.weather or host.weather,
            "focus": role(spec.focus) if spec.focus else None,
        }
    )


def joined(specs: Sequence[SceneSpec], leading: int, sentences: Iterable[str]) -> SceneSpec:
    """Return the directions of a page beats share: the leading one's, with whom the words name."""
    lead = specs[leading]
    named = {role for sentence in sentences for role in roles_in(sentence)}
    figures = list(lead.figures or ())
    props = list(lead.props or ())
    for spec in specs:
        here = {figure.who for figure in figures}
        figures += [one for one in spec.figures or () if one.who in named and one.who not in here]
        things = {prop.what or prop.kind for prop in props}
        things |= {thing for figure in figures for thing in figure.things}
        props += [one for one in spec.props or () if one.what in named and one.what not in things]
    return lead.model_copy(update={"figures": tuple(figures[:_CROWD]), "props": tuple(props)})


def other_shot(shot: Shot, part: int) -> Shot:
    """Return the shot of the `part`-th page (from 0) of a beat that fills several."""
    return shot if part == 0 else _OTHER_SHOTS[shot][(part - 1) % 2]


def build_scene(
    spec: SceneSpec,
    casting: Casting,
    code: LanguageCode,
    *,
    name: str,
    mood: MoodName,
    opening: bool = False,
    closing: bool = False,
    part: int = 0,
    words: str = "",
) -> SceneGraph:
    """Return the scene of a page that is told in `words`."""
    place = _under_a_roof(_place(spec, casting), spec, casting, code, words)
    place = _out_of_doors(place, spec, casting, code, words)
    weather = _weather(spec, casting)
    figures = spec.figures or ()
    here = {one.who for one in figures}
    if opening:
        figures = (*figures, *_joining(casting.extras, casting, here))
    answered = answered_extra(casting, code) if closing else None
    if answered:
        figures = (*figures, *_joining((answered,), casting, here))
    figures, given = _unsquashed(_handed(figures, casting, code, words), spec.props or (), casting)
    figures, given = _at_home(figures, given, place.kind, words)
    props = [_prop(one, casting, code) for one in given]
    doers = [one for one in figures if one.doing]
    props += _made(figures, casting, code, {prop.kind for prop in props}, whole=name == COVER, words=words)
    props += _extra_props(
        [
            extra
            for extra in casting.extras
            if _is_due(extra, doers, casting, opening=opening, closing=closing)
            and not (_is_room(place.kind) and casting.fillings[extra.role].kind in _GROWING)
        ],
        casting,
        {prop.kind for prop in props},
        doer=next((casting.fillings[one.who].id for one in doers), ""),
    )
    props += _with_figures(figures, casting, code, {prop.kind for prop in props})
    focus = casting.fillings.get(spec.focus or "") or _first(figures, casting)
    scene = SceneGraph(
        name=name,
        place=place,
        time=_time(spec, casting, opening=opening),
        weather=weather,
        season=_season(spec, casting, weather),
        shot=other_shot(spec.shot or "middle", part),
        mood=mood,
        figures=tuple(_figure(one, casting) for one in figures if one.who in casting.fillings),
        props=tuple(props),
        focus=(focus.id or focus.kind) if focus else "",
    )
    return described(scene, casting.cast, code, places=places_in_words(casting))


def places_in_words(casting: Casting) -> dict[str, str]:
    """Return “in the …” by kind for the places of this book."""
    return {one.kind: one.forms["in"] for one in casting.fillings.values() if one.type == "place"}


def _place(spec: SceneSpec, casting: Casting) -> str:
    """Return the role of the place, or the kind of a room that is named by its kind."""
    if spec.place and (spec.place in casting.fillings or spec.place in lexicon().places):
        return spec.place
    return next(name for name, one in casting.fillings.items() if one.type == "place")


def _under_a_roof(name: str, spec: SceneSpec, casting: Casting, code: LanguageCode, words: str) -> Place:
    """Return the place; who has a home out of doors goes to bed, to bath and to the stove inside.

    Cooks stay where the `words` say that they cook.
    """
    filling = casting.fillings.get(name)
    kind = filling.kind if filling else name
    things = {thing for one in spec.figures or () for thing in one.things}
    things |= {one.kind for one in spec.props or ()} - {"bed"}  # a bed may be carried out; a bath never is
    indoors = next((room for thing, room in _ROOMS.items() if thing in things), "")
    if not indoors and name == "home" and things & _COOKERS and not (filling and filling.label in words):
        indoors = "kitchen"
    known = lexicon().places.get(kind)
    homely = [one.who for one in spec.figures or () if one.who in casting.fillings]
    afloat = homely and all(casting.fillings[who].lives == ("water",) for who in homely)
    outdoors = known is not None and "outdoor" in known.tags and not _OPEN & {kind, *known.tags}
    if indoors and outdoors and not afloat:
        kind = indoors
        filling = None
    if known is not None and "water" not in (*known.tags, *known.lives) and _all_swim(casting):
        label = filling.label if filling else known.en.noun if code == "en" else known.ko.noun
        return Place(kind="underwater", label=label)  # the school of fish
    if kind == "underwater" and _has_guests(spec, casting):
        ashore = (one for one in casting.fillings.values() if one.type == "place" and one.kind in _SHORES)
        filling = next(ashore, None)
        kind = filling.kind if filling else "seashore"
    if filling is not None:
        return Place(kind=kind, label=filling.label)
    room = lexicon().places[kind]
    return Place(kind=kind, label=room.en.noun if code == "en" else room.ko.noun)


_NOT_IN_A_ROOM = frozenset(("igloo", "house", "snowman", "sandcastle", "dam", "tent"))
"""What nobody builds in a room."""


def _out_of_doors(place: Place, spec: SceneSpec, casting: Casting, code: LanguageCode, words: str) -> Place:
    """Return the place; a house of snow is built where there is snow, not in a room the words do not name."""
    doing = {one.doing for one in spec.figures or ()}
    about = [role for role in casting.fillings if role in doing or _is_finished(role, words)]
    things = [thing for thing in (_made_by(casting.fillings[role], code) for role in about) if thing]
    if not _is_room(place.kind) or not any(one.kind in _NOT_IN_A_ROOM for one in things):
        return place
    if place.label in words:
        return place
    known = lexicon().places
    for one in casting.fillings.values():
        if one.type == "place" and one.kind in known and "outdoor" in known[one.kind].tags:
            return Place(kind=one.kind, label=one.label)
    kind = "snowfield" if any(one.kind in ("igloo", "snowman") for one in things) else "garden"
    return Place(kind=kind, label=known[kind].en.noun if code == "en" else known[kind].ko.noun)


def _has_guests(spec: SceneSpec, casting: Casting) -> bool:
    """Return whether one who lives in no water is with a hero who lives nowhere else: they meet ashore."""
    hero = casting.fillings.get("hero")
    here = [casting.fillings[one.who] for one in spec.figures or () if one.who in casting.fillings]
    dry = [one for one in here if one.lives and not {"water", "any"} & {*one.lives}]
    return hero is not None and hero.lives == ("water",) and bool(dry)


def _all_swim(casting: Casting) -> bool:
    """Return whether the hero and most of the cast live in water and nowhere else, or it all plays there."""
    if any(
        one.type == "place" and one.from_idea and is_undersea(one.label) for one in casting.fillings.values()
    ):
        return True
    hero = casting.fillings.get("hero")
    cast = [one.lives == ("water",) for one in casting.fillings.values() if one.type == "character"]
    return hero is not None and hero.lives == ("water",) and 2 * sum(cast) > len(cast)


def _time(spec: SceneSpec, casting: Casting, *, opening: bool) -> Time:
    asked = casting.setting.time
    if asked and (opening or (asked == "night" and spec.time == "dusk")):  # after night comes no evening
        return asked
    return spec.time or asked or "day"


def _weather(spec: SceneSpec, casting: Casting) -> Weather:
    """A plot's own storm or snow stays; a clear sky gives way to the weather the idea asked for."""
    own = spec.weather or "clear"
    return casting.setting.weather or own if own == "clear" else own


def _season(spec: SceneSpec, casting: Casting, weather: Weather) -> Season:
    if spec.season:
        return spec.season
    snowy = "snow" in (weather, casting.setting.weather)
    return casting.setting.season or ("winter" if snowy else "summer")


def _is_due(
    extra: Extra, doers: Sequence[FigureSpec], casting: Casting, *, opening: bool, closing: bool
) -> bool:
    """Return whether what no role took is in this picture: with its deed, at the end, or first and last."""
    if extra.in_deed or any(_comes_of(extra, one, casting) for one in doers):
        return bool(doers)
    return closing if extra.late else opening or closing


def _comes_of(extra: Extra, doer: FigureSpec, casting: Casting) -> bool:
    """Return whether the deed's own words say the thing: who sneezes bubbles has them about."""
    deed, thing = casting.fillings.get(doer.doing), casting.fillings[extra.role]
    told = " ".join(deed.forms.values()) if deed is not None else ""
    return thing.type == "thing" and any(thing.forms.get(form, "\0") in told for form in ("", "s"))


def _made(
    figures: Sequence[FigureSpec],
    casting: Casting,
    code: LanguageCode,
    shown: set[str],
    *,
    whole: bool,
    words: str,
) -> list[Prop]:
    """Return what those in the picture make or have found: half made, until the words say that it is done."""
    out: list[Prop] = []
    used = shown | {_thing_kind(thing, casting) for one in figures for thing in one.things}
    for role, deed in casting.fillings.items():
        thing = _made_by(deed, code)
        done_here = any(one.doing == role for one in figures)
        told = thing is not None and thing.built and figures and _is_finished(role, words)
        if thing is None or thing.kind in used or not (done_here or told):
            continue
        used.add(thing.kind)
        done = whole or not thing.built or _is_finished(role, words)
        out.append(
            Prop(
                kind=thing.kind, label=thing.label, spot="ground", size=thing.size, side=_between(figures),
                emoji=_emoji(thing.kind), begun=not done,
            )
        )  # fmt: skip
    return out


def _made_by(deed: Filling, code: LanguageCode) -> Made | None:
    told = deed.forms.get("whole") or deed.forms.get("", "")
    return made(told, code) if deed.type == "activity" else None


def _is_being_built(figures: Sequence[FigureSpec], casting: Casting, code: LanguageCode, words: str) -> bool:
    doing = {one.doing for one in figures if one.doing in casting.fillings}
    things = ((role, _made_by(casting.fillings[role], code)) for role in doing)
    return any(thing is not None and thing.built and not _is_finished(role, words) for role, thing in things)


def _is_finished(role: str, words: str) -> bool:
    """Return whether the words, their slots unfilled, say that the deed of `role` is done."""
    return f"{{{role}.did" in words or f"{{{role}.past" in words


def _between(figures: Sequence[FigureSpec]) -> Side:
    """Return where a thing has room beside those who stand there: between two, else before the one."""
    if len(figures) != 1:
        return "centre"
    return "left" if figures[0].side == "right" else "right"


def _emoji(kind: str) -> str:
    known = lexicon().things.get(kind)
    return known.emoji if known is not None else ""


def _is_room(kind: str) -> bool:
    known = lexicon().places.get(kind)
    return known is not None and "indoor" in known.tags


def _at_home(
    figures: Sequence[FigureSpec], props: Sequence[PropSpec], place: str, words: str
) -> tuple[tuple[FigureSpec, ...], tuple[PropSpec, ...]]:
    """Return figures and things as the place has them: no boulder in a street, no park bench up a mountain.

    A rock, a bench or a chair the `words` name stays, and so does a rock that somebody climbs or leaps on.
    """
    seats = {one.on for one in figures} & (_OUTDOOR_SEATS | _INDOOR_SEATS)
    if _ROCKS.search(words) or any(one.on == "rock" and one.pose in _STIRRING for one in figures):
        seats -= {"rock"}
    seats |= {one.kind for one in props} & _INDOOR_SEATS
    if _CHAIRS.search(words):
        seats -= {"chair"}
    if not _BENCHES.search(words):
        seats |= ({one.on for one in figures} | {one.kind for one in props}) & _STREET_SEATS
    shared = [one.on for one in figures]
    instead = {kind: _seat(kind, place) for kind in seats}
    instead |= {kind: "rock" for kind in seats if instead[kind] == "tree-stump" and shared.count(kind) > 1}
    if place == "rooftop":
        instead["roof"] = ""
    room = _is_room(place)
    shelters = _SHELTERS if room else _hides(place, words)
    seated = tuple(
        one.model_copy(
            update={
                "on": instead.get(one.on, one.on),
                "behind": shelters.get(one.behind, one.behind),
                "under": "table" if room and one.under in shelters else one.under,
            }
        )
        for one in figures
    )
    used = {thing for one in seated for thing in one.things}
    stays = tuple(
        one.model_copy(update={"kind": instead.get(one.kind, one.kind)})
        for one in props
        if (one.kind in used or not (room and one.kind in _GROWING)) and instead.get(one.kind, True)
    )
    return seated, stays


def _unsquashed(
    figures: Sequence[FigureSpec], props: Sequence[PropSpec], casting: Casting
) -> tuple[tuple[FigureSpec, ...], tuple[PropSpec, ...]]:
    """Return figures beside the small things that they would stand or sit on: nobody treads on a toy."""
    grown = {one.what for one in props if one.size in _GREAT}
    small = {role for role, one in casting.fillings.items() if _is_little(one)} - grown
    beside = {one.on: one.who for one in figures if one.on in small}
    if not beside:
        return tuple(figures), tuple(props)
    off = tuple(one.model_copy(update={"on": ""}) if one.on in beside else one for one in figures)
    told = {one.what for one in props} | {thing for one in off for thing in one.things}
    near = [
        one.model_copy(update={"beside": beside[one.what]}) if one.what in beside and not one.between else one
        for one in props
    ]
    near += [PropSpec(what=role, beside=who) for role, who in beside.items() if role not in told]
    return off, tuple(near)


_SAT_ON = frozenset(listed("blanket pillow quilt cloth mat carpet magic-carpet drum bucket book leaf basket"))
"""What is small and yet bears somebody, or is spread out for that."""


def _is_little(one: Filling) -> bool:
    handled = one.handling in _CARRIED and one.size in ("tiny", "small")
    return one.type == "thing" and handled and one.kind not in _SAT_ON


def _hides(place: str, words: str) -> dict[str, str]:
    """Return what hides somebody in the wild, for each piece of furniture that the `words` do not name."""
    known = lexicon().places.get(place)
    wild = known is not None and {"wild", "trees", "water"} & {*known.tags}
    return {} if not wild or _FURNITURE.search(words) else _THICKETS


def _seat(kind: str, place: str) -> str:
    """Return what one sits on there instead of a `kind`: itself where somebody would have put it.

    Nothing ("") where one sits down on what is underfoot: on the tiles of a roof.
    """
    known = lexicon().places.get(place)
    tags = known.tags if known is not None else ()
    if "indoor" in tags:
        public = kind in _STREET_SEATS and "home" not in tags
        return kind if kind in _INDOOR_SEATS or public else "chair"
    if {"home", "korean"} <= {*tags}:
        return "bench"  # the wide low one of its yard
    if _PAVED & {*tags}:
        return "" if "high" in tags else "bench"
    if place == "underwater":
        return "rock"
    if {"wild", "trees", "water"} & {*tags} or place == "farm":
        return kind if kind in _OUTDOOR_SEATS else "tree-stump" if {"trees", "home"} & {*tags} else "rock"
    return "bench" if kind in _INDOOR_SEATS and "outdoor" in tags else kind


def _figure(spec: FigureSpec, casting: Casting) -> Figure:
    return Figure(
        character=casting.fillings[spec.who].id,
        feeling=spec.feeling,
        pose=_pose(spec, casting),
        side=spec.side,
        depth=spec.depth,
        facing=spec.facing,
        face=spec.face,
        toward=_identity(spec.toward, casting),
        **{name: _thing_kind(getattr(spec, name), casting) for name in _WITH},
    )


def _pose(spec: FigureSpec, casting: Casting) -> Pose:
    """Return the pose: that of what is done, if it has one. Who lives in water swims where others walk."""
    doing = casting.fillings.get(spec.doing)
    pose = (doing.pose if doing else None) or spec.pose
    return "swim" if pose in ("walk", "run") and casting.fillings[spec.who].lives == ("water",) else pose


def _identity(role: str, casting: Casting) -> str:
    filling = casting.fillings.get(role)
    return (filling.id or filling.kind) if filling else ""


def _thing_kind(name: str, casting: Casting) -> str:
    """Return the kind of the thing that is a role, or is named by its kind; nothing for a role left empty."""
    return _identity(name, casting) or (name if name in lexicon().things else "")


def _prop(spec: PropSpec, casting: Casting, code: LanguageCode) -> Prop:
    filling = casting.fillings.get(spec.what)
    if filling is not None:
        return Prop(
            kind=filling.kind,
            label=filling.label,
            spot=_spot(spec, filling),
            side=spec.side,
            size=_size(spec, filling),
            count=spec.count,
            emoji=filling.emoji,
            feeling=spec.feeling if filling.speaks else "",
            **_placed(spec, casting),
        )
    known = lexicon().things[spec.kind]
    return Prop(
        kind=spec.kind,
        label=known.en.noun if code == "en" else known.ko.noun,
        spot=spec.spot or known.spot,
        side=spec.side,
        size=spec.size or known.size,
        count=spec.count,
        emoji=known.emoji,
        **_placed(spec, casting),
    )


def _size(spec: PropSpec, filling: Filling) -> Size:
    """Return how large a thing is: as large on every page, unless it grows or is up in the sky."""
    own: Size = "small" if filling.size == "tiny" else filling.size
    if filling.handling in _FAR_OFF or filling.speaks or spec.size in _GREAT:
        return spec.size or filling.size
    return own


def _placed(spec: PropSpec, casting: Casting) -> dict[str, Any]:
    """Return how a thing lies, and with whom, as far as they are in this book."""
    ends = tuple(_identity(role, casting) for role in spec.between)
    return {
        "beside": _identity(spec.beside, casting),
        "between": ends if all(ends) else (),
        "arranged": spec.arranged,
    }


def _spot(spec: PropSpec, filling: Filling) -> str:
    # The idea's thing keeps its place: a lantern may stand on the ground, the moon only when it has landed.
    if (filling.spot in ("sky", "air") and not spec.landed) or spec.spot is None:
        return "ground" if filling.spot == "held" else filling.spot
    return "ground" if spec.spot == "held" else spec.spot


def _with_figures(
    figures: Iterable[FigureSpec], casting: Casting, code: LanguageCode, shown: set[str]
) -> list[Prop]:
    """Return the things figures hold, wear or sit on, so that an illustrator knows their words and glyphs."""
    found: dict[str, Prop] = {}
    for figure in figures:
        if figure.who not in casting.fillings:
            continue
        for name in figure.things:
            kind = _thing_kind(name, casting)
            if not kind or kind in shown:
                continue
            spec = PropSpec(what=name) if name in casting.fillings else PropSpec(kind=kind)
            held = {"spot": "held"} if name == figure.holding else {}
            made = _prop(spec, casting, code).model_copy(update={"side": figure.side} | held)
            found.setdefault(kind, made)
    return list(found.values())


def _first(figures: Sequence[FigureSpec], casting: Casting) -> Filling | None:
    who = [one.who for one in figures]
    role = "hero" if "hero" in who else next(iter(who), "")
    return casting.fillings.get(role)


def _handed(
    figures: Sequence[FigureSpec], casting: Casting, code: LanguageCode, words: str
) -> tuple[FigureSpec, ...]:
    """Return the figures with what their deed is about: the kite that is flown in the first free hands.

    In a canoe that is paddled sit all who paddle it; in one that is only being built nobody does.
    """
    about = [one.role for one in casting.extras if one.in_deed]
    ridden = next((role for role in about if casting.fillings[role].handling == "ridden"), "")
    if ridden and not _is_being_built(figures, casting, code, words):
        return tuple(
            one.model_copy(update={"inside": ridden, "on": "", "behind": "", "under": ""})
            if one.doing
            else one
            for one in figures
        )
    role = next((role for role in about if casting.fillings[role].spot == "held"), "")
    doer = next((one for one in figures if one.doing and not one.holding), None)
    if not role or doer is None:
        return tuple(figures)
    return tuple(one.model_copy(update={"holding": role}) if one is doer else one for one in figures)


def _joining(newcomers: Iterable[Extra], casting: Casting, here: set[str]) -> list[FigureSpec]:
    extras = [one.role for one in newcomers if one.role not in here]
    people = [role for role in extras if casting.fillings[role].type == "character"]
    return [
        FigureSpec(who=role, feeling="happy", side="right", depth="far", facing="left") for role in people
    ]


def _extra_props(extras: Iterable[Extra], casting: Casting, here: set[str], *, doer: str = "") -> list[Prop]:
    fillings = [casting.fillings[one.role] for one in extras]
    return [
        Prop(
            kind=one.kind,
            label=one.label,
            spot="ground" if one.spot == "held" else one.spot,
            side="right",
            size=one.size,
            emoji=one.emoji,
            # what comes of a deed comes from who does it: bubbles out of a sneeze
            **({"beside": doer, "count": _BURST} if one.spot == "air" and doer else {}),
        )
        for one in fillings
        if one.type == "thing" and one.kind not in here
    ]
