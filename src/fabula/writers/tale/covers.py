"""The cover and the title page: what a book promises before it begins."""

from __future__ import annotations

from fabula.core.values import COVER, TITLE_PAGE, SceneGraph
from fabula.core.words import Feeling, LanguageCode, Pose, Time, Tone
from fabula.writers.tale.fillings import Casting, Filling
from fabula.writers.tale.plot import Beat, FigureSpec, Plot, PropSpec, SceneSpec
from fabula.writers.tale.scenes import build_scene
from fabula.writers.tale.template import slots

_UNTOLD = 0.7
"""How much of the story a cover may show: never how it ends."""
_LOW: frozenset[Feeling] = frozenset(("sad", "crying", "lonely", "ill", "tired", "angry"))
_UNEASY: frozenset[Feeling] = frozenset((*_LOW, "worried", "shy", "hungry", "afraid"))
"""Faces nobody opens a book for; only a book about a fear shows it on its cover."""
_IDLE: frozenset[Pose] = frozenset(("stand", "sit", "point", "look-back"))
_DOWN: frozenset[Pose] = frozenset(("lie", "sleep", "cry", "fall"))
_FREE: frozenset[Pose] = frozenset(("stand", "look-back", "wave", "walk", "point", "hold"))
"""In which a hand is free to hold what the book is about."""
_TITLED = 0.25
"""The share of its titles that name what a story is about."""
_FACES: dict[Tone, Feeling] = {
    "warm": "happy", "funny": "joyful", "brave": "brave", "dreamy": "curious", "mysterious": "curious",
}  # fmt: skip
_ENTRANCES: dict[Tone, Pose] = {
    "warm": "wave", "funny": "dance", "brave": "walk", "dreamy": "look-up", "mysterious": "look-back",
}  # fmt: skip
MOST = 3


def cover_scene(plot: Plot, casting: Casting, code: LanguageCode) -> SceneGraph:
    """Return the cover: hero and second at what the story is about, in the moment that shows most of it."""
    second = plot.sourced("second")
    beat = max(_promising(plot), key=lambda one: _shows(one, plot, casting), default=None)
    if plot.cover is not None:
        spec = _staged(plot.cover, second, plot).model_copy(update={"props": plot.cover.props})
        spec = _with_the_thing(spec, plot, casting) if _of_the_deed(plot, casting) else spec
    elif beat is None or _shows(beat, plot, casting) <= 0:
        spec = _with_the_thing(_side_by_side(plot, second), plot, casting)
    else:
        spec = _with_the_thing(_at_its_place(_staged(beat.scene, second, plot), plot, casting), plot, casting)
    own = plot.cover.time if plot.cover is not None else None
    time = own or casting.setting.time or spec.time or _main_time(plot)
    spec = spec.model_copy(update={"time": time})
    casting = casting.model_copy(update={"setting": casting.setting.model_copy(update={"time": time})})
    return build_scene(spec, casting, code, name=COVER, mood="joyful", opening=True)


def title_scene(plot: Plot, casting: Casting, code: LanguageCode) -> SceneGraph:
    """Return the title page's vignette: the hero with the thing, or coming in as suits the story."""
    thing = next(iter(_things(plot, casting)), None)
    filling = casting.fillings.get(thing or "")
    held = thing if filling and _is_held(filling) else None
    outside = thing in _of_the_deed(plot, casting)  # what is made or found is where that is done
    spec = SceneSpec(
        place=_main_place(plot, casting) if outside else plot.beats[0].scene.place,
        time=casting.setting.time or "day",
        shot="vignette",
        focus="hero",
        figures=(
            FigureSpec(
                who="hero",
                feeling="happy",
                pose="hold" if held else _ENTRANCES[_tone(plot)],
                side="left" if thing and not held else "centre",
                holding=held or "",
            ),
        ),
        props=(PropSpec(what=thing, side="right"),) if thing and not held else (),
    )
    return build_scene(spec, casting, code, name=TITLE_PAGE, mood="calm")


def _promising(plot: Plot) -> tuple[Beat, ...]:
    core = [beat for beat in plot.beats if beat.core]
    return tuple(core[: max(int(len(core) * _UNTOLD), 1)])


def _things(plot: Plot, casting: Casting) -> list[str]:
    """Return the roles of the things the book is about: the idea's own first, then the titles' favourites."""
    titles = [title for made in plot.title.values() for title in made]
    share = {
        role: sum(role in {slot.role for slot in slots(title)} for title in titles) / len(titles)
        for role, filling in casting.fillings.items()
        if filling.type == "thing" and role in plot.roles
    }
    about = {plot.sourced("thing"), plot.sourced("fear"), plot.sourced("dream")}
    found = [
        role
        for role, named in share.items()
        if role in about or named >= _TITLED or casting.fillings[role].from_idea
    ]
    told = sorted(found, key=lambda role: (-casting.fillings[role].from_idea, -share[role]))
    return [*_of_the_deed(plot, casting), *told]


def _of_the_deed(plot: Plot, casting: Casting) -> list[str]:
    """Return the roles of what the idea's own deed is about: the egg that is found, the fort built."""
    doing = casting.fillings.get(plot.sourced("doing") or "")
    said = " ".join(doing.forms.values()) if doing is not None and doing.from_idea else ""
    things = ((one.role, casting.fillings[one.role]) for one in casting.extras if one.in_deed)
    return [role for role, one in things if one.type == "thing" and one.label in said]


def _main_place(plot: Plot, casting: Casting) -> str | None:
    """Return the role of the place the book is about: the idea's own, else where most of it plays."""
    own = plot.sourced("place")
    if own in casting.fillings and casting.fillings[own].from_idea:
        return own
    places = [beat.scene.place for beat in plot.beats if beat.core]
    return max(dict.fromkeys(places), key=places.count)


def _at_its_place(spec: SceneSpec, plot: Plot, casting: Casting) -> SceneSpec:
    """Return the directions of a cover in the place the idea asked for, unless somebody sits or hides."""
    place = _main_place(plot, casting)
    bound = any(one.on or one.inside or one.behind or one.under for one in spec.figures or ())
    if bound or place not in casting.fillings or not casting.fillings[place].from_idea:
        return spec
    return spec.model_copy(update={"place": place})


def _shows(beat: Beat, plot: Plot, casting: Casting) -> float:
    """Return how much of its story a beat shows; nothing when the hero or the second is not in it."""
    second = plot.sourced("second")
    figures = [one for one in beat.scene.figures or () if one.who in casting.fillings]
    who = {one.who for one in figures}
    if "hero" not in who or (second in casting.fillings and second not in who):
        return 0.0
    shown = beat.tension
    for one in figures:
        main = 1.0 if one.who in ("hero", second) else 0.4
        shown += main * (1.5 * bool(one.things) + (one.pose not in _IDLE) - 3.0 * (one.pose in _DOWN))
        shown -= main * (one.feeling in _LOW) + 2.0 * bool(one.behind or one.under)
    shown += 1.5 * any(one.between for one in beat.scene.props or ())
    things = {thing for one in figures for thing in one.things} | {one.what for one in beat.scene.props or ()}
    shown += sum(2.0 if at == 0 else 1.0 for at, role in enumerate(_things(plot, casting)) if role in things)
    shown -= 2.5 * (beat.scene.place != _main_place(plot, casting))
    return shown - 0.5 * max(len(figures) - MOST, 0)


def _staged(scene: SceneSpec, second: str | None, plot: Plot) -> SceneSpec:
    """Return the directions of a cover after those of a beat: few figures, seen whole, nobody downcast."""
    main = ("hero", second)
    seen = [one for one in scene.figures or () if one.who in main or one.pose not in _DOWN]
    order = sorted(seen, key=lambda one: 0 if one.who == "hero" else 1 if one.who == second else 2)
    figures = tuple(
        one.model_copy(
            update={
                "feeling": _face(one, plot),
                "pose": "stand" if one.pose == "cry" else one.pose,
                "depth": "near" if one.who == "hero" else "middle",
            }
        )
        for one in order[:MOST]
    )
    props = tuple(one for one in scene.props or () if one.between or one.what or one.spot == "sky")
    return scene.model_copy(update={"figures": figures, "props": props, "shot": "wide", "focus": "hero"})


def _face(one: FigureSpec, plot: Plot) -> Feeling:
    """Return the face somebody has on a cover."""
    if one.feeling == "afraid" and one.who == "hero" and "fear" in (plot.wants, *plot.themes):
        return one.feeling
    if one.who == "hero" and one.feeling in (*_UNEASY, "calm"):
        return _FACES[_tone(plot)]
    return "curious" if one.feeling in _UNEASY else one.feeling


def _with_the_thing(spec: SceneSpec, plot: Plot, casting: Casting) -> SceneSpec:
    """Return the directions with the thing the book is about: in the hero's free hand, else by the side."""
    role = next(iter(_things(plot, casting)), None)
    figures, props = spec.figures or (), spec.props or ()
    if role is None or any(role in one.things for one in figures):
        return spec
    hero = next(one for one in figures if one.who == "hero")
    own = role in _of_the_deed(plot, casting)  # comes before what the plot has in that hand
    if _is_held(casting.fillings[role]) and (own or (hero.pose in _FREE and not hero.holding)):
        holding = hero.model_copy(update={"holding": role, "pose": "hold"})
        return spec.model_copy(
            update={
                "figures": tuple(holding if one is hero else one for one in figures),
                "props": tuple(one for one in props if one.what != role),
            }
        )
    if any(one.what == role for one in props):
        return spec
    side = "right" if casting.fillings[role].spot in ("sky", "air") else "centre"
    return spec.model_copy(update={"props": (*props, PropSpec(what=role, side=side))})


def _is_held(filling: Filling) -> bool:
    return "held" in filling.tags or filling.spot == "held"


def _side_by_side(plot: Plot, second: str | None) -> SceneSpec:
    """Return the plainest cover: hero and second where the story goes, with its thing."""
    place, thing = plot.sourced("place"), plot.sourced("thing")
    hero = FigureSpec(
        who="hero",
        feeling=_FACES[_tone(plot)],
        side="left",
        facing="right",
        depth="near",
        toward=second or "",
    )
    other = FigureSpec(who=second, feeling="happy", side="right", facing="left") if second else None
    return SceneSpec(
        place=place or plot.beats[0].scene.place,
        shot="wide",
        focus="hero",
        figures=(hero, other) if other else (hero,),
        props=(PropSpec(what=thing, side="centre"),) if thing else (),
    )


def _tone(plot: Plot) -> Tone:
    return plot.tones[0] if plot.tones else "warm"


def _main_time(plot: Plot) -> Time:
    times = [beat.scene.time or "day" for beat in plot.beats if beat.core]
    return max(dict.fromkeys(times), key=times.count)
