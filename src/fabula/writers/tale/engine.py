"""The `tale` writer: hand-written plots, cast from the idea and told sentence by sentence. Needs no model."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from fabula.core.values import Brief, Manuscript, Outline, PageText, StoryPlan
from fabula.kit.errors import BadOption
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.lexicon.load import lexicon
from fabula.writers.staging import fit_scene
from fabula.writers.tale.describe import described
from fabula.writers.tale.fillings import Bindings
from fabula.writers.tale.outline import outline_of
from fabula.writers.tale.planner import make_plan
from fabula.writers.tale.plot import FOLDER, Library, plot_files
from fabula.writers.tale.replan import retell_page
from fabula.writers.tale.scenes import places_in_words
from fabula.writers.tale.telling import tell


class TaleOptions(EngineOptions):
    """Options of the tale writer."""

    plots: str = Field(default="", description="A folder of further plots, as docs/plots.md describes them.")


class TaleWriter:
    """Plans and tells a story from plots and lexicon."""

    name = "tale"
    version = "1"
    Options = TaleOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = TaleOptions.model_validate(options.model_dump() if options else {})

    def _library(self) -> Library:
        if not self.options.plots:
            return Library()
        own = Path(self.options.plots).expanduser()
        if not own.is_dir() or not plot_files(own):
            hint = "Name a folder of plot files with --set writer.plots=FOLDER"
            raise BadOption(f"There are no plots in {own}.", hint=hint)
        return Library((FOLDER, own))

    def load(self) -> None:
        """Read the lexicon; a second call does nothing."""
        lexicon()

    def plan(self, brief: Brief, *, seed: int, tick: Tick = no_tick) -> StoryPlan:
        """Return the plan of the book."""
        plan = make_plan(brief, seed=seed, library=self._library())
        tick(1, 1)
        return plan

    def write(self, brief: Brief, plan: StoryPlan, *, tick: Tick = no_tick) -> Manuscript:
        """Return the words of every page, from the plan alone."""
        bindings = Bindings.model_validate(plan.bindings)
        forms = bindings.casting.forms()
        pages: list[PageText] = []
        for number, sentences in enumerate(bindings.sentences, start=1):
            pages.append(tell(number, sentences, forms, bindings.language))
            tick(number, len(bindings.sentences))
        return Manuscript(title=plan.title, language=bindings.language, pages=tuple(pages))

    def replan_page(self, brief: Brief, plan: StoryPlan, page: int, *, seed: int) -> StoryPlan:
        """Return `plan` with page `page` told another way."""
        return retell_page(brief, plan, page, seed=seed, library=self._library())

    def stage_page(self, brief: Brief, plan: StoryPlan, text: PageText) -> StoryPlan:
        """Return `plan` with the page's scene fitted to the words of `text`."""
        bindings = Bindings.model_validate(plan.bindings)
        before = next(page for page in plan.pages if page.number == text.number)
        scene = fit_scene(before.scene, text.text, plan.cast, brief.language)
        scene = described(scene, plan.cast, brief.language, places=places_in_words(bindings.casting))
        page = before.model_copy(update={"scene": scene})
        pages = tuple(page if one.number == page.number else one for one in plan.pages)
        return plan.model_copy(update={"pages": pages})

    def outline(self, plan: StoryPlan) -> Outline:
        """Return `plan` as a person may edit it; as `brief.outline` it is told again."""
        return outline_of(plan)

    def close(self) -> None:
        """Let go of nothing: plots and lexicon are small."""
