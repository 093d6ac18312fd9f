"""The `own` writer: a person's own story, kept word for word; only the pictures are thought of.

The cast is found in the text and carried on from page to page, with what they hold and where they are.
"""

from __future__ import annotations

from collections import Counter

from fabula.core.values import (
    COVER,
    TITLE_PAGE,
    Brief,
    Character,
    Figure,
    Manuscript,
    Outline,
    OutlinePage,
    PageText,
    Place,
    PlannedPage,
    Prop,
    SceneGraph,
    Sentence,
    StoryPlan,
    Telling,
    page_name,
)
from fabula.core.words import Feeling, LanguageCode, MoodName, Shot, Side
from fabula.kit.errors import BadBrief
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.languages import language
from fabula.lexicon.load import lexicon
from fabula.writers.sketch import Sketch, sketch
from fabula.writers.tale.describe import described

PLOT = "own"
_MOODS: dict[Feeling, MoodName] = {
    "sad": "sad", "crying": "sad", "lonely": "sad", "ill": "sad", "afraid": "tense", "worried": "tense",
    "angry": "tense", "surprised": "tense", "joyful": "joyful", "proud": "joyful", "brave": "epic",
}  # fmt: skip
_STRONG = frozenset(["crying", "afraid", "angry", "surprised", "loving", "sad", "joyful"])


class OwnWords:
    """Keeps every word of the person's story and says what each picture must show."""

    name = "own"
    version = "1"
    Options: type[EngineOptions] = EngineOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()

    def load(self) -> None:
        """Read the lexicon; a second call does nothing."""
        lexicon()

    def plan(self, brief: Brief, *, seed: int, tick: Tick = no_tick) -> StoryPlan:
        """Return the plan of the person's story: its cast, and the scene of every page.

        Raises BadBrief when the brief holds no story.
        """
        if not brief.story:
            raise BadBrief(
                "There is no story of your own to keep.", hint="Give one: fabula make --from story.txt"
            )
        made: list[Sketch] = []
        for number, text in enumerate(brief.story, start=1):
            made.append(sketch(text, brief.language, after=made[-1] if made else None))
            tick(number, len(brief.story))
        cast, scenes = _cast_of(made)
        shots = _shots(scenes)
        pages = []
        for number, (seen, shot) in enumerate(zip(scenes, shots, strict=True), start=1):
            scene = seen.model_copy(update={"name": page_name(number), "shot": shot})
            pages.append(
                PlannedPage(
                    number=number,
                    tellings=(Telling(beat="own", alternative=0),),
                    mood=_mood(scene),
                    tension=round(_tension(number, len(scenes)), 2),
                    scene=described(scene, cast, brief.language),
                )
            )
        undrawn = tuple(dict.fromkeys(word for one in made for word in one.undrawn))
        return StoryPlan(
            title=brief.idea,
            plot=PLOT,
            theme="",
            cast=cast,
            pages=tuple(pages),
            cover=_front(COVER, scenes, cast, brief.language, most=2),
            title_page=_front(TITLE_PAGE, scenes, cast, brief.language, most=1),
            understood={"undrawn": list(undrawn)},
        )

    def write(self, brief: Brief, plan: StoryPlan, *, tick: Tick = no_tick) -> Manuscript:
        """Return the person's words, page by page, as they were written."""
        tongue = language(brief.language)
        pages = []
        for number, text in enumerate(brief.story, start=1):
            sentences = tuple(Sentence(text=one, rung="person") for one in tongue.sentences(text))
            pages.append(PageText(number=number, sentences=sentences))
            tick(number, len(brief.story))
        return Manuscript(title=plan.title, language=brief.language, pages=tuple(pages))

    def replan_page(self, brief: Brief, plan: StoryPlan, page: int, *, seed: int) -> StoryPlan:
        """Raise BadBrief: the words are the person's, and no seed tells them another way."""
        raise BadBrief(
            "The words of this book are your own: no seed tells them another way.",
            hint=f"Draw the page anew with: fabula redo DIR --page {page}, "
            "or give it other words with --text.",
        )

    def stage_page(self, brief: Brief, plan: StoryPlan, text: PageText) -> StoryPlan:
        """Return `plan` with the page's scene read anew from the words of `text`."""
        before = next((page.scene for page in plan.pages if page.number == text.number - 1), None)
        known = Sketch(scene=before or plan.cover, cast=plan.cast, placed=before is not None)
        made = sketch(text.text, brief.language, after=known)
        old = next(page for page in plan.pages if page.number == text.number)
        cast = (*plan.cast, *(one for one in made.cast if one.id not in {c.id for c in plan.cast}))
        scene = made.scene.model_copy(update={"name": old.scene.name, "shot": old.scene.shot})
        page = old.model_copy(update={"scene": described(scene, cast, brief.language), "mood": _mood(scene)})
        pages = tuple(page if one.number == page.number else one for one in plan.pages)
        return plan.model_copy(update={"pages": pages, "cast": cast})

    def outline(self, plan: StoryPlan) -> Outline:
        """Return the pages of the plan; there are no beats to choose among."""
        return Outline(
            plot=PLOT, title=plan.title, pages=tuple(OutlinePage(beats=("own",)) for _ in plan.pages)
        )

    def close(self) -> None:
        """Let go of nothing."""


def _cast_of(made: list[Sketch]) -> tuple[tuple[Character, ...], list[SceneGraph]]:
    """Return everybody, the one in most pictures first and called the hero, and the scenes with their ids."""
    last = made[-1].cast if made else ()
    seen = Counter(figure.character for one in made for figure in one.scene.figures)
    order = [one.id for one in last]
    shown = sorted(
        (one for one in last if seen[one.id]), key=lambda one: (-seen[one.id], order.index(one.id))
    )
    ids = {one.id: "hero" if at == 0 else f"other{at}" for at, one in enumerate(shown)}
    cast = tuple(one.model_copy(update={"id": ids[one.id], "role": ids[one.id]}) for one in shown)

    def renamed(figure: Figure) -> Figure:
        return figure.model_copy(
            update={"character": ids[figure.character], "toward": ids.get(figure.toward, "")}
        )

    scenes = [
        one.scene.model_copy(
            update={
                "figures": tuple(renamed(figure) for figure in one.scene.figures),
                "focus": ids.get(one.scene.focus, ""),
            }
        )
        for one in made
    ]
    return cast, scenes


def _mood(scene: SceneGraph) -> MoodName:
    felt = [_MOODS[figure.feeling] for figure in scene.figures if figure.feeling in _MOODS]
    return felt[0] if felt else "calm"


def _tension(number: int, pages: int) -> float:
    """Return how tense a page is by its place: most at three quarters of the book."""
    at = number / pages
    return 0.1 + 0.8 * (at / 0.75 if at <= 0.75 else max(0.0, (1 - at) / 0.25))


def _shots(scenes: list[SceneGraph]) -> list[Shot]:
    """Return a view for each page: wide to open and where it is new, near where something is felt."""
    shots: list[Shot] = []
    place = ""
    for at, scene in enumerate(scenes):
        strong = len(scene.figures) == 1 and scene.figures[0].feeling in _STRONG
        moving = any(figure.pose in ("walk", "run", "fly", "swim") for figure in scene.figures)
        shot: Shot = "middle"
        if at == len(scenes) - 1 and scene.figures:
            shot = "vignette"
        elif at == 0 or scene.place.kind != place or len(scene.figures) > 2:
            shot = "wide"
        elif moving and (not shots or shots[-1] != "journey"):
            shot = "journey"
        elif strong and shots[-1] != "close":
            shot = "close"
        shots.append(shot)
        place = scene.place.kind
    return shots


def _front(
    name: str, scenes: list[SceneGraph], cast: tuple[Character, ...], code: LanguageCode, *, most: int
) -> SceneGraph:
    """Return the picture before the story: those it is about, where most of it plays."""
    places: Counter[Place] = Counter(scene.place for scene in scenes)
    place = places.most_common(1)[0][0]
    things: Counter[Prop] = Counter(prop for scene in scenes for prop in scene.props)
    prop = tuple(one for one, times in things.most_common(1) if times > 1)
    sides: tuple[Side, ...] = ("centre",) if min(most, len(cast)) == 1 else ("left", "right")
    figures = tuple(
        Figure(
            character=one.id,
            feeling="happy",
            side=side,
            facing="left" if side == "right" else "right",
        )
        for one, side in zip(cast[:most], sides, strict=False)
    )
    scene = SceneGraph(
        name=name, place=place, time=scenes[0].time, season=scenes[0].season,
        shot="middle" if name == COVER else "vignette", mood="calm", figures=figures, props=prop,
        focus=cast[0].id if cast else "",
    )  # fmt: skip
    return described(scene, cast, code)
