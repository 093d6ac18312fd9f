"""The picture stages: the cast is dressed once, then every scene is drawn and kept on its own."""

from __future__ import annotations

from fabula.core.project import Project
from fabula.core.values import COVER, TITLE_PAGE, Look, Manuscript, Picture, SceneGraph, StoryPlan
from fabula.core.words import Age, LanguageCode
from fabula.fonts.typeset import LEADING, SIZES, wrap
from fabula.kit.errors import BadBrief
from fabula.kit.progress import Reporter
from fabula.kit.seeds import child_seed, digest
from fabula.workshop.crew import Crew, signature

TEXT_WIDTH = 820.0
LEAST_ROOM = 0.18
MOST_ROOM = 0.45
ROOM_AROUND = 0.05


def dress_cast(project: Project, crew: Crew, plan: StoryPlan, reporter: Reporter) -> tuple[Look, ...]:
    """Return the looks of the whole cast, kept or decided now."""
    brief = project.record.brief
    seed = child_seed(brief.seed, "dress")
    cast = digest("".join(one.model_dump_json() for one in plan.cast))
    made = signature(crew.illustrator, seed=seed, made_from=cast)
    if project.record.looks and project.made_from("dress", made):
        return project.record.looks
    crew.illustrator.load()
    looks = crew.illustrator.dress(plan.cast, brief, seed=seed)
    project.keep(looks=looks, provenance=project.signed("dress", made))
    return looks


def draw_pages(
    project: Project, crew: Crew, manuscript: Manuscript, looks: tuple[Look, ...], reporter: Reporter
) -> tuple[Picture, ...]:
    """Return a picture of every scene; those already drawn from the same scene and looks are kept."""
    scenes = project.record.scenes
    words = {f"page-{page.number:02d}": page.text for page in manuscript.pages}
    tick = reporter.stage("draw", len(scenes))
    for number, scene in enumerate(scenes, start=1):
        draw_scene(project, crew, scene, looks, words=words.get(scene.name, ""))
        tick(number, len(scenes))
    return project.record.pictures


def draw_scene(
    project: Project, crew: Crew, scene: SceneGraph, looks: tuple[Look, ...], *, words: str
) -> Picture:
    """Return the picture of `scene`, kept or drawn now; another redraw number draws it another way."""
    brief = project.record.brief
    seed = child_seed(brief.seed, "draw", scene.name, project.record.redraws.get(scene.name, 0))
    room = text_room(scene.name, words, brief.age, brief.language)
    made_from = digest(
        scene.model_dump_json() + "".join(look.model_dump_json() for look in looks) + f"{room}{brief.style}"
    )
    made = signature(crew.illustrator, seed=seed, made_from=made_from)
    stage = f"draw {scene.name}"
    old = {picture.name: picture for picture in project.record.pictures}
    kept = old.get(scene.name)
    if kept and project.made_from(stage, made) and project.whole(kept.file, kept.digest):
        return kept
    crew.illustrator.load()
    drawing = crew.illustrator.draw(scene, looks, brief, seed=seed, text_room=room)
    file = f"pictures/{scene.name}.svg"
    picture = Picture(
        name=scene.name,
        file=file,
        digest=project.write(file, drawing.svg.encode()),
        alt=scene.description,
        text_box=drawing.text_box,
        ink=drawing.ink,
        paper=drawing.paper,
    )
    old[scene.name] = picture
    order = [one.name for one in project.record.scenes]
    pictures = tuple(sorted(old.values(), key=lambda one: order.index(one.name)))
    project.keep(pictures=pictures, provenance=project.signed(stage, made))
    return picture


def text_room(name: str, words: str, age: Age, language: LanguageCode) -> float:
    """Return the share of the page its words need, from 0 to 0.5, with a little air.

    Raises BadBrief when they do not fit even in the smallest type for the age.
    """
    if name in (COVER, TITLE_PAGE):
        return 0.3
    largest, smallest = SIZES[age]
    for size in (largest, (largest + smallest) / 2, smallest):
        lines = len(wrap(words, size, TEXT_WIDTH, language))
        room = lines * size * LEADING / 1000 + ROOM_AROUND
        if room <= MOST_ROOM:
            return round(max(room, LEAST_ROOM), 2)
    raise BadBrief(
        f"The words of {name.replace('-', ' ')} do not fit on one page: they need {lines} lines.",
        hint="Shorten them, or choose an older age group, which is set in smaller type.",
    )
