"""Many stories written and measured together: how good they are, and how alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import fmean, median
from time import perf_counter

import yaml

from fabula.checks.measures import Told, measure, self_bleu, take_apart
from fabula.checks.reading import ReadingCheck
from fabula.checks.story import StoryCheck
from fabula.core.values import Book, Brief, Manuscript, StoryPlan, Value, Wishes
from fabula.core.words import AGES, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.kit.progress import Tick, no_tick
from fabula.kit.seeds import child_seed
from fabula.kit.version import __version__
from fabula.workshop.crew import Crew

_LAST = 1 / 3
"""The share of a book, its end, that may answer the opening."""


class Idea(Value):
    """An idea and the words a book of it must hold; of each group any will do."""

    text: str
    words: tuple[tuple[str, ...], ...] = ()


class Surveyed(Value):
    """What was found in one story."""

    idea: str
    seed: int
    age: str
    title: str
    plot: str
    seconds: float
    measures: dict[str, float]
    codes: dict[str, int]
    """How often the story and reading checks said what."""
    in_text: float
    in_scenes: float
    kept: float
    """The share of what the opening brings in that the last pages answer."""


class Survey(Value):
    """What was found in many stories of one language."""

    language: LanguageCode
    stories: tuple[Surveyed, ...]
    self_bleu: float
    plots: dict[str, int]

    def mean(self, name: str) -> float:
        """Return the mean of a measure over the stories that have it."""
        return fmean(one.measures[name] for one in self.stories if name in one.measures)

    def worst(self, name: str, *, highest: bool) -> float:
        """Return the 95th percentile of a measure from its good side."""
        found = sorted(
            (one.measures[name] for one in self.stories if name in one.measures), reverse=not highest
        )
        return found[min(len(found) - 1, int(0.95 * len(found)))]

    def count(self, code: str) -> int:
        """Return how often the checks said `code`."""
        return sum(one.codes.get(code, 0) for one in self.stories)


def read_ideas(path: Path) -> dict[LanguageCode, tuple[Idea, ...]]:
    """Return the ideas of a file by language; raise BadBrief when it is none."""
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
        return {code: tuple(_idea(line) for line in raw[code]) for code in ("en", "ko")}
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        raise BadBrief(
            f"{path} is no file of ideas.",
            hint="Name one with --ideas. fabula's own is benchmarks/ideas.yaml in its repository.",
        ) from error


def _idea(line: str) -> Idea:
    text, _, words = line.partition("|")
    groups = (tuple(word.strip() for word in group.split("/")) for group in words.split(",") if group.strip())
    return Idea(text=text.strip(), words=tuple(groups))


def survey(
    ideas: Sequence[Idea],
    language: LanguageCode,
    *,
    writer: str = "tale",
    pages: int = 12,
    seeds: Sequence[int] = (0,),
    home: bool = True,
    tick: Tick = no_tick,
) -> Survey:
    """Write a story of every idea with every seed, and return what was measured.

    At `home` they are written as by one person into one folder: each is told of those before it.
    """
    crew = Crew(Wishes(writer=writer))
    crew.writer.load()
    found: list[Surveyed] = []
    told: list[Told] = []
    earlier: tuple[str, ...] = ()
    wanted = [(idea, seed) for idea in ideas for seed in seeds]
    for number, (idea, seed) in enumerate(wanted):
        brief = Brief(
            idea=idea.text,
            language=language,
            pages=pages,
            age=AGES[number % len(AGES)],
            seed=(child_seed(0, idea.text) + seed) % 10_000,
            earlier=earlier if home else (),
        )
        begun = perf_counter()
        plan = crew.writer.plan(brief, seed=child_seed(brief.seed, "plan"))
        manuscript = crew.writer.write(brief, plan)
        seconds = perf_counter() - begun
        earlier = (*earlier, f"{plan.plot}/{plan.variant}")
        told.append(take_apart([page.text for page in manuscript.pages], language))
        found.append(_look(idea, brief, plan, manuscript, told[-1], seconds))
        tick(number + 1, len(wanted))
    return Survey(
        language=language,
        stories=tuple(found),
        self_bleu=self_bleu([one.words for one in told]) if len(told) > 1 else 0.0,
        plots=dict(Counter(one.plot for one in found).most_common()),
    )


def _look(
    idea: Idea, brief: Brief, plan: StoryPlan, manuscript: Manuscript, told: Told, seconds: float
) -> Surveyed:
    scenes = (plan.cover, plan.title_page, *(page.scene for page in plan.pages))
    book = Book(
        fabula=__version__,
        brief=brief,
        plan=plan,
        manuscript=manuscript,
        scenes=scenes,
        looks=(),
        pictures=(),
    )
    findings = (*StoryCheck().check(book, {}), *ReadingCheck().check(book, {}))
    return Surveyed(
        idea=idea.text,
        seed=brief.seed,
        age=brief.age,
        title=plan.title,
        plot=plan.plot,
        seconds=seconds,
        measures=measure(told),
        codes=dict(Counter(one.code for one in findings)),
        in_text=_held(idea, f"{manuscript.title} {manuscript.text}"),
        in_scenes=_held(idea, " ".join(_shown(plan))),
        kept=_kept(plan, manuscript),
    )


def _held(idea: Idea, text: str) -> float:
    """Return the share of the idea's words that `text` holds."""
    low = text.casefold()
    return fmean(any(word.casefold() in low for word in group) for group in idea.words) if idea.words else 1.0


def _shown(plan: StoryPlan) -> Iterable[str]:
    """Yield what the pictures are asked to show, in words."""
    for page in plan.pages:
        scene = page.scene
        yield from (scene.description, scene.place.label, scene.place.kind, scene.time)
        yield from (*_WEATHERS[scene.weather], *_SEASONS[scene.season])
        for prop in scene.props:
            yield from (prop.label, prop.kind)
        for figure in scene.figures:
            one = plan.character(figure.character)
            yield from (
                one.name,
                one.noun,
                one.kind,
                figure.feeling,
                figure.pose,
                *_POSES.get(figure.pose, ()),
            )


_WEATHERS = {
    "clear": (), "cloudy": ("cloud", "구름"), "rain": ("rain", "비"), "snow": ("snow", "눈"),
    "wind": ("wind", "바람"), "fog": ("fog", "안개"), "storm": ("storm", "thunder", "폭풍", "천둥"),
}  # fmt: skip
_SEASONS = {
    "spring": ("봄",),
    "summer": ("여름", "summer"),
    "autumn": ("가을",),
    "winter": ("겨울", "winter"),
}
_POSES = {
    "fly": ("날", "flying"), "swim": ("헤엄", "swimming"), "dance": ("춤",), "sleep": ("잠", "asleep"),
    "wave": ("인사", "hello"),
}  # fmt: skip


def _kept(plan: StoryPlan, manuscript: Manuscript) -> float:
    """Return the share of what page 1 shows and names besides the hero that comes back on the last pages."""
    end = -max(1, round(_LAST * len(plan.pages)))
    first, last = plan.pages[0], plan.pages[end:]
    opening = manuscript.pages[0].text.casefold()
    labels = {prop.label for prop in first.scene.props if prop.label.casefold() in opening}
    people = {figure.character for figure in first.scene.figures} - {"hero"}
    words = " ".join(page.text for page in manuscript.pages[end:]).casefold()
    shown = {prop.label for page in last for prop in page.scene.props}
    seen = {figure.character for page in last for figure in page.scene.figures}
    answers = [label in shown or label.casefold() in words for label in labels]
    answers += [one in seen or plan.character(one).name.casefold() in words for one in people]
    return fmean(answers) if answers else 1.0


def typical_seconds(found: Survey) -> float:
    """Return the median time to plan and tell a story, the first one left out."""
    return median(one.seconds for one in found.stories[1:] or found.stories)
