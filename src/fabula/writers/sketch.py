"""A picture from words alone: who and what the text names, as a scene graph with its cast.

The text is read as an idea is read, so that nouns the lexicon lacks are looked up in the table of kinds and
among the emoji names; what is said of feeling, deed, hour and weather goes into the scene. What nobody could
draw is returned beside it, never silently dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from fabula.core.values import Brief, Character, Figure, Place, Prop, SceneGraph, Value
from fabula.core.words import LanguageCode, Pose, Side
from fabula.lexicon.load import lexicon
from fabula.lexicon.model import Lexicon
from fabula.writers.staging import MOST_FIGURES, MOST_PROPS, fit_scene, prop_of
from fabula.writers.tale.describe import described
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaThing, ground

NAME = "picture"
_SIDES: tuple[Side, ...] = ("left", "right", "centre")
_SHELTER = frozenset(["indoor", "home", "dark"])
_USUAL_PLACE = {"land": "meadow", "water": "underwater", "air": "sky", "any": "meadow"}


class Sketch(Value):
    """What a text asks to be drawn: the scene, who is in it, and the words nobody could draw."""

    scene: SceneGraph
    cast: tuple[Character, ...]
    placed: bool
    """Whether the text says where it is."""
    undrawn: tuple[str, ...] = ()


def sketch(text: str, code: LanguageCode) -> Sketch:
    """Return the scene that `text` describes. Nothing is added but a place to stand in."""
    known = lexicon()
    said = ground(Brief(idea=text, language=code), known)
    said = _under_the_moon(said, text)
    cast = _cast(said, known)
    feared = (said.fear,) if isinstance(said.fear, IdeaThing) else ()
    things = tuple(one for one in (*said.things, *feared) if not _is_weather(one, said))[:MOST_PROPS]
    place = _place(said, cast, known, code)
    scene = SceneGraph(
        name=NAME,
        place=place,
        time=said.time or "day",
        weather=said.weather or "clear",
        season=said.season or ("winter" if said.weather == "snow" else "summer"),
        shot="wide" if len(cast) > 2 else "middle",
        figures=_figures(cast, said),
        props=tuple(_prop(one, at, known, code) for at, one in enumerate(things)),
        focus=cast[0].id if cast else "",
    )
    fitted = fit_scene(scene, text, cast, code)
    fitted = fitted.model_copy(update={"place": place, "props": scene.props, "season": scene.season})
    fitted = fitted.model_copy(update={"figures": _together(fitted, cast, text, code)})
    fitted = fitted.model_copy(update={"figures": _holding(fitted, things, text, code)})
    undrawn = tuple(word for word in said.unknown if code == "en" or not _VERB_KO.search(word))
    return Sketch(scene=described(fitted, cast, code), cast=cast, placed=bool(said.places), undrawn=undrawn)


_VERB_KO = re.compile(r"(?:요|다|고|며|는|은|서|게)$")
_UNDER = re.compile(r"\bunder (?:the |a )?(?:\w+ )?(?:moon|stars?)\b|(?:달|별|달빛|별빛) 아래", re.IGNORECASE)
_WEATHERS = frozenset(["rain", "snow", "wind", "storm", "thunder", "fog"])


def _under_the_moon(said: Grounding, text: str) -> Grounding:
    """Return what was read with the moon in the sky where somebody is only under it."""
    if not _UNDER.search(text) or not said.places or said.places[0].kind != "moon":
        return said
    moon = said.places[0]
    thing = IdeaThing(kind="moon", noun=moon.noun, adjectives=moon.adjectives, emoji=moon.emoji)
    changes = {"places": said.places[1:], "things": (*said.things, thing), "time": said.time or "night"}
    return said.model_copy(update=changes)


def _is_weather(one: IdeaThing, said: Grounding) -> bool:
    """Return whether the thing is the weather itself, which falls all over the picture."""
    return one.kind in _WEATHERS and said.weather is not None


def _cast(said: Grounding, known: Lexicon) -> tuple[Character, ...]:
    """Return everybody named, each as often as the text counts them."""
    feared = (said.fear,) if isinstance(said.fear, IdeaCharacter) else ()
    named = [one for one in (said.hero, *said.others, *feared) if one is not None]
    people = [one for one in named for _ in range(one.count)][:MOST_FIGURES]
    return tuple(_character(one, f"one{at}", known) for at, one in enumerate(people, start=1))


def _character(one: IdeaCharacter, name: str, known: Lexicon) -> Character:
    entry = known.characters.get(one.kind)
    ages = entry.ages if entry else ()
    return Character(
        id=name,
        name=one.name or one.noun,
        kind=one.kind,
        noun=one.noun,
        category=one.category,
        role=name,
        size=one.size or "medium",
        age=one.age or ("child" if not ages or "child" in ages else ages[0]),
        gender=one.gender or "it",
        traits=one.adjectives,
        emoji=one.emoji,
    )


def _figures(cast: tuple[Character, ...], said: Grounding) -> tuple[Figure, ...]:
    """Return the cast side by side, turned to one another; the feeling named is the first one's."""
    feeling = said.feelings[0] if said.feelings else "afraid" if said.fear is not None else "happy"
    if len(cast) == 1:
        return (Figure(character=cast[0].id, feeling=feeling, side="centre"),)
    return tuple(
        Figure(
            character=one.id,
            feeling=feeling if at == 0 else "happy",
            side=_SIDES[at % 3],
            facing="left" if _SIDES[at % 3] == "right" else "right",
            depth="far" if at > 2 else "middle",
        )
        for at, one in enumerate(cast)
    )


def _place(said: Grounding, cast: tuple[Character, ...], known: Lexicon, code: LanguageCode) -> Place:
    """Return the place named, else where the first one lives."""
    if said.places:
        one = said.places[0]
        return Place(kind=one.kind or one.noun, label=one.noun)
    hero = known.characters.get(cast[0].kind) if cast else None
    riding = any(
        known.things[one.kind].handling == "ridden" for one in said.things if one.kind in known.things
    )
    homes = [known.places[key] for key in (hero.home if hero else ()) if key in known.places]
    open_air = (place for place in homes if "outdoor" in place.tags and not _SHELTER & set(place.tags))
    outside = next(open_air, None)
    usual = "city" if riding else _USUAL_PLACE[hero.lives if hero else "land"]
    entry = known.places[usual] if riding or outside is None else outside
    return Place(kind=entry.key, label=entry.en.noun if code == "en" else entry.ko.noun)


def _prop(one: IdeaThing, at: int, known: Lexicon, code: LanguageCode) -> Prop:
    entry = known.things.get(one.kind)
    label = " ".join((*one.adjectives, one.noun))
    if entry is None:
        return Prop(kind=one.kind or one.noun, label=label, side=_SIDES[(at + 1) % 3], emoji=one.emoji)
    return prop_of(entry, label, _SIDES[(at + 1) % 3], count=one.count, emoji=one.emoji)


def _together(
    scene: SceneGraph, cast: tuple[Character, ...], text: str, code: LanguageCode
) -> tuple[Figure, ...]:
    """Return the figures, those who act as one in one pose: three rabbits dance, a fox and an owl sleep."""
    if len(scene.figures) < 2:
        return scene.figures
    first = scene.figures[0]
    noun = re.escape(cast[0].noun)
    acting = {first.character: first}
    for figure, one in zip(scene.figures[1:], cast[1:], strict=False):
        other = re.escape(one.noun)
        joined = (
            rf"\b{noun}s? and (?:[\w'-]+ ){{0,3}}{other}"
            if code == "en"
            else rf"{noun}(?:와|과|랑|이랑|하고) (?:\S+ ){{0,2}}{other}(?:이|가|은|는|도)?(?= |$)"
        )
        alike = one.noun == cast[0].noun or re.search(joined, text, re.IGNORECASE)
        changes = {"pose": first.pose, "feeling": first.feeling} if alike and figure.pose == "stand" else {}
        acting[figure.character] = figure.model_copy(update=changes)
    return tuple(acting.get(figure.character, figure) for figure in scene.figures)


_HOLDS_EN = (
    r"\b(?:hold(?:s|ing)?|held|carr(?:y|ies|ying|ied)|with|wear(?:s|ing)?|under|clutch(?:es|ing)?|"
    r"reads?|reading|fl(?:y|ies|ying)|play(?:s|ing)?)\b"
)
_HOLDS_KO = r"[을를]? ?(?:든|들고|들어|쓴|쓰고|안은|안고|쥔|쥐고|가진|품은|끌어안|읽|날리|날려|연주)"


def _holding(
    scene: SceneGraph, things: Iterable[IdeaThing], text: str, code: LanguageCode
) -> tuple[Figure, ...]:
    """Return the figures, the first with what the text puts into its hands, or into its mouth."""
    if not scene.figures or scene.figures[0].holding:
        return scene.figures
    first, rest = scene.figures[0], scene.figures[1:]
    kinds = {prop.kind for prop in scene.props}
    for one in things:
        noun = re.escape(one.noun)
        pattern = rf"{_HOLDS_EN}[^.,;]{{0,24}}\b{noun}" if code == "en" else f"{noun}{_HOLDS_KO}"
        kind = one.kind or one.noun
        eaten = first.pose == "eat" and kind in lexicon().things and "food" in lexicon().things[kind].tags
        said = eaten or re.search(pattern, text, re.IGNORECASE)
        if kind in kinds and _fits_hands(kind) and said:
            pose: Pose = "hold" if first.pose == "stand" else first.pose
            return (first.model_copy(update={"holding": kind, "pose": pose}), *rest)
    return scene.figures


def _fits_hands(kind: str) -> bool:
    entry = lexicon().things.get(kind)
    borne = entry is not None and entry.handling in ("carried", "eaten")
    return entry is None or (borne and entry.size in ("tiny", "small", "medium"))
