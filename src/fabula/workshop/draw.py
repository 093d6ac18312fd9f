"""The picture stages: the cast is dressed once, then every scene is drawn and kept on its own."""

from __future__ import annotations

from fabula.core.project import Project
from fabula.core.values import (
    COVER,
    TITLE_PAGE,
    Character,
    Look,
    Manuscript,
    Picture,
    Provenance,
    SceneGraph,
    StoryPlan,
)
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
    edited = {one.id for one in plan.cast if project.made_from(edited_stage(one), edit_signature(one))}
    cast = digest("".join(one.model_dump_json() for one in plan.cast))
    made = signature(crew.illustrator, seed=seed, made_from=cast)
    if project.record.looks and project.made_from("dress", made):
        return project.record.looks
    crew.illustrator.load()
    known = tuple(look for look in project.record.looks if look.character in edited)
    looks = crew.illustrator.dress(plan.cast, brief, seed=seed, known=known)
    project.keep(looks=looks, provenance=project.signed("dress", made))
    return looks


def edited_stage(character: Character) -> str:
    """Return the name under which it is kept that a person changed how `character` looks."""
    return f"look {character.id}"


def edit_signature(character: Character) -> Provenance:
    """Return the provenance of a look that a person changed: it lasts as long as the character does."""
    return Provenance(engine="person", version="", input=digest(character.model_dump_json()))


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
    """Return the picture of `scene`, kept or drawn now; another redraw number draws it another way.

    Only the looks of those who are in the scene count: whoever is not there changes nothing.
    """
    brief = project.record.brief
    seed = child_seed(brief.seed, "draw", scene.name, project.record.redraws.get(scene.name, 0))
    room = text_room(scene.name, words, brief.age, brief.language)
    seen = {figure.character for figure in scene.figures}
    shown = tuple(look for look in looks if look.character in seen)

    def signed(looks: tuple[Look, ...]) -> Provenance:
        told = "".join(look.model_dump_json() for look in looks)
        made_from = digest(f"{scene.model_dump_json()}{told}{room}{brief.style}")
        return signature(crew.illustrator, seed=seed, made_from=made_from)

    made = signed(shown)
    stage = f"draw {scene.name}"
    old = {picture.name: picture for picture in project.record.pictures}
    kept = old.get(scene.name)
    # Older books signed every look of the cast: what was drawn so stays as it is.
    same = project.made_from(stage, made) or project.made_from(stage, signed(looks))
    if kept and same and project.whole(kept.file, kept.digest):
        return kept
    crew.illustrator.load()
    drawing = crew.illustrator.draw(scene, shown, brief, seed=seed, text_room=room)
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
