"""Stage directions into scenes: roles become the cast, kinds and labels of this book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from fabula.core.values import Figure, Place, Prop, SceneGraph
from fabula.core.words import LanguageCode, MoodName, Pose, Season, Shot, Time, Weather
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import answered_extra
from fabula.writers.tale.describe import described
from fabula.writers.tale.fillings import Casting, Extra, Filling
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
_WITH = ("holding", "wearing", "on", "inside", "behind", "under")
"""What a figure may have to do with a thing."""
_STIRRING: tuple[Pose, ...] = ("climb", "jump", "dance", "run", "fall", "fly", "swim")
"""Poses that need the rock they are on, and no seat."""
_ROCKS = re.compile(r"\b(?:rock|stone|boulder)s?\b|바위|돌덩이|큰 돌")
"""How words name a rock that must then be seen."""


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
    before: SceneSpec | None = None,
) -> SceneGraph:
    """Return the scene of a page; `before` is the directions that hold where `spec` is silent."""
    place = _place(spec, before, casting)
    weather = _weather(spec, casting)
    figures = spec.figures or ()
    here = {one.who for one in figures}
    if opening:
        figures = (*figures, *_joining(casting.extras, casting, here))
    answered = answered_extra(casting, code) if closing else None
    if answered:
        figures = (*figures, *_joining((answered,), casting, here))
    figures = _handed(figures, casting)
    props = [_prop(one, casting, code) for one in spec.props or ()]
    in_deed = any(one.doing for one in figures)
    props += _extra_props(
        [
            extra
            for extra in casting.extras
            if (in_deed if extra.in_deed else closing if extra.late else opening or closing)
        ],
        casting,
        {prop.kind for prop in props},
    )
    props += _with_figures(figures, casting, code, {prop.kind for prop in props})
    focus = casting.fillings.get(spec.focus or "") or _first(figures, casting)
    scene = SceneGraph(
        name=name,
        place=Place(kind=place.kind, label=place.label),
        time=_time(spec, before, casting, opening=opening),
        weather=weather,
        season=_season(spec, casting, weather),
        shot=other_shot(spec.shot or "middle", part),
        mood=mood,
        figures=tuple(_figure(one, casting) for one in figures if one.who in casting.fillings),
        props=tuple(props),
        focus=(focus.id or focus.kind) if focus else "",
    )
    return described(scene, casting.cast, code, places=places_in_words(casting))


def seated(spec: SceneSpec, casting: Casting, words: str) -> SceneSpec:
    """Return the directions with whoever sits on a rock on what their place has to sit on instead.

    A rock the `words` of the page name stays, and so does one that somebody climbs or leaps on.
    """
    seat = _seat(_place(spec, None, casting))
    on_rock = [one for one in spec.figures or () if one.on == "rock"]
    named = _ROCKS.search(words)
    if not seat or named or not on_rock or any(one.pose in _STIRRING for one in on_rock):
        return spec
    figures = tuple(
        one.model_copy(update={"on": seat}) if one.on == "rock" else one for one in spec.figures or ()
    )
    props = spec.props and tuple(one for one in spec.props if one.kind != "rock" or one.what)
    return spec.model_copy(update={"figures": figures, "props": props})


def places_in_words(casting: Casting) -> dict[str, str]:
    """Return “in the …” by kind for the places of this book."""
    return {one.kind: one.forms["in"] for one in casting.fillings.values() if one.type == "place"}


def _place(spec: SceneSpec, before: SceneSpec | None, casting: Casting) -> Filling:
    for name in (spec.place, before.place if before else None):
        if name and name in casting.fillings:
            return casting.fillings[name]
    return next(one for one in casting.fillings.values() if one.type == "place")


def _seat(place: Filling) -> str:
    """Return what one sits on in a place that is not open country, "" where a rock does."""
    entry = lexicon().places.get(place.kind)
    tags = entry.tags if entry else ()
    if "indoor" in tags:
        return "chair"
    if "town" not in tags:
        return ""
    return "roof" if "high" in tags else "bench"


def _time(spec: SceneSpec, before: SceneSpec | None, casting: Casting, *, opening: bool) -> Time:
    if opening and casting.setting.time:
        return casting.setting.time
    return spec.time or (before.time if before else None) or casting.setting.time or "day"


def _weather(spec: SceneSpec, casting: Casting) -> Weather:
    """A plot's own storm or snow stays; a clear sky gives way to the weather the idea asked for."""
    own = spec.weather or "clear"
    return casting.setting.weather or own if own == "clear" else own


def _season(spec: SceneSpec, casting: Casting, weather: Weather) -> Season:
    if spec.season:
        return spec.season
    snowy = "snow" in (weather, casting.setting.weather)
    return casting.setting.season or ("winter" if snowy else "summer")


def _figure(spec: FigureSpec, casting: Casting) -> Figure:
    return Figure(
        character=casting.fillings[spec.who].id,
        feeling=spec.feeling,
        pose=_pose(spec, casting),
        side=spec.side,
        depth=spec.depth,
        facing=spec.facing,
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
            size=spec.size or filling.size,
            count=spec.count,
            emoji=filling.emoji,
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


def _handed(figures: Sequence[FigureSpec], casting: Casting) -> tuple[FigureSpec, ...]:
    """Return the figures with what their deed is about: the kite that is flown in the first free hands.

    In a canoe that is paddled sit all who paddle it.
    """
    about = [one.role for one in casting.extras if one.in_deed]
    ridden = next((role for role in about if casting.fillings[role].handling == "ridden"), "")
    if ridden:
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


def _extra_props(extras: Iterable[Extra], casting: Casting, here: set[str]) -> list[Prop]:
    fillings = [casting.fillings[one.role] for one in extras]
    return [
        Prop(
            kind=one.kind,
            label=one.label,
            spot="ground" if one.spot == "held" else one.spot,
            side="right",
            size=one.size,
            emoji=one.emoji,
        )
        for one in fillings
        if one.type == "thing" and one.kind not in here
    ]
