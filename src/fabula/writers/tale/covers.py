"""The cover and the title page: what a book promises before it begins."""

from __future__ import annotations

from fabula.core.values import COVER, TITLE_PAGE, SceneGraph
from fabula.core.words import Feeling, LanguageCode, Pose, Time, Tone
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.plot import Beat, FigureSpec, Plot, PropSpec, SceneSpec
from fabula.writers.tale.scenes import build_scene

_UNTOLD = 0.7
"""How much of the story a cover may show: never how it ends."""
_LOW: frozenset[Feeling] = frozenset(("sad", "crying", "lonely", "ill", "tired", "angry"))
_IDLE: frozenset[Pose] = frozenset(("stand", "sit", "point", "look-back"))
_DOWN: frozenset[Pose] = frozenset(("lie", "sleep", "cry", "fall"))
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
    if beat is None or _shows(beat, plot, casting) <= 0:
        spec = _side_by_side(plot, second)
    else:
        spec = _staged(beat.scene, second, plot)
    spec = spec.model_copy(update={"time": casting.setting.time or spec.time or _main_time(plot)})
    return build_scene(spec, casting, code, name=COVER, mood="joyful", opening=True)


def title_scene(plot: Plot, casting: Casting, code: LanguageCode) -> SceneGraph:
    """Return the title page's vignette: the hero with the thing, or coming in as suits the story."""
    thing = plot.sourced("thing")
    filling = casting.fillings.get(thing or "")
    held = thing if filling and ("held" in filling.tags or filling.spot == "held") else None
    spec = SceneSpec(
        place=plot.beats[0].scene.place,
        time=casting.setting.time or "day",
        shot="vignette",
        focus="hero",
        figures=(
            FigureSpec(
                who="hero",
                feeling="happy",
                pose="hold" if held else _ENTRANCES[_tone(plot)],
                holding=held or "",
            ),
        ),
        props=(PropSpec(what=thing, side="right"),) if thing and not held else (),
    )
    return build_scene(spec, casting, code, name=TITLE_PAGE, mood="calm")


def _promising(plot: Plot) -> tuple[Beat, ...]:
    core = [beat for beat in plot.beats if beat.core]
    return tuple(core[: max(int(len(core) * _UNTOLD), 1)])


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
        shown -= main * (one.feeling in _LOW)
    shown += 1.5 * any(one.between for one in beat.scene.props or ())
    things = {thing for one in figures for thing in one.things} | {one.what for one in beat.scene.props or ()}
    shown += (plot.sourced("thing") in things) + (plot.sourced("place") == beat.scene.place)
    return shown - 0.5 * max(len(figures) - MOST, 0)


def _staged(scene: SceneSpec, second: str | None, plot: Plot) -> SceneSpec:
    """Return the directions of a cover after those of a beat: few figures, seen whole, nobody downcast."""
    order = sorted(
        scene.figures or (), key=lambda one: 0 if one.who == "hero" else 1 if one.who == second else 2
    )
    glad = _FACES[_tone(plot)]
    figures = tuple(
        one.model_copy(
            update={
                "feeling": "worried"
                if one.feeling in _LOW and one.who != "hero"
                else glad
                if one.feeling in (*_LOW, "calm")
                else one.feeling,
                "depth": "near" if one.who == "hero" else "middle",
            }
        )
        for one in order[:MOST]
    )
    props = tuple(one for one in scene.props or () if one.between or one.what)
    return scene.model_copy(update={"figures": figures, "props": props, "shot": "wide", "focus": "hero"})


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
