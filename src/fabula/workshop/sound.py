"""The sound stages: moods become cues, cues become scores and recordings; a narrator may read every page."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from fabula.core.project import Project
from fabula.core.values import Manuscript, Score, Sound, StoryPlan, page_name
from fabula.kit.progress import Reporter
from fabula.kit.seeds import child_seed, digest
from fabula.workshop.crew import Crew, signature


def score_book(project: Project, crew: Crew, plan: StoryPlan, reporter: Reporter) -> tuple[Sound, ...]:
    """Return the book's music, kept or composed and rendered now; nothing without a composer."""
    kept = tuple(sound for sound in project.record.sounds if sound.kind == "music")
    narration = tuple(sound for sound in project.record.sounds if sound.kind == "narration")
    if crew.composer is None:
        project.keep(sounds=narration)
        return ()
    from fabula.composers.mood import plan_cues

    brief = project.record.brief
    scenes = (plan.cover, plan.title_page, *(page.scene for page in plan.pages))
    moods = [(scene.name, scene.mood) for scene in scenes]
    cues = plan_cues(moods)
    seed = child_seed(brief.seed, "compose")
    made = signature(crew.composer, seed=seed, made_from=digest("".join(c.model_dump_json() for c in cues)))
    if kept and project.made_from("music", made) and all(project.whole(s.file, s.digest) for s in kept):
        return kept
    from fabula.composers.midi import to_midi

    tick = reporter.stage("music", len(cues))
    crew.composer.load()
    scores = crew.composer.compose(cues, seed=seed)
    sounds = []
    with ThreadPoolExecutor(max_workers=2) as pool:  # the encoder works outside Python's lock
        for number, (score, mp3) in enumerate(zip(scores, pool.map(_recorded, scores), strict=True), start=1):
            name = f"cue-{number}-{score.cue.mood}"
            midi, file = f"music/{name}.mid", f"sound/{name}.mp3"
            project.write(midi, to_midi(score))
            sounds.append(
                Sound(
                    name=name,
                    kind="music",
                    file=file,
                    digest=project.write(file, mp3),
                    media_type="audio/mpeg",
                    seconds=round(score.seconds, 3),
                    midi=midi,
                    pages=score.cue.pages,
                    mood=score.cue.mood,
                )
            )
            tick(number, len(cues))
    project.keep(sounds=(*sounds, *narration), provenance=project.signed("music", made))
    return tuple(sounds)


def _recorded(score: Score) -> bytes:
    """Return `score` played and encoded."""
    from fabula.composers.render import render, to_mp3

    return to_mp3(render(score))


def narrate_pages(project: Project, crew: Crew, manuscript: Manuscript, reporter: Reporter) -> None:
    """Have every page read aloud that has not been; without a narrator the book is silent."""
    if crew.narrator is None:
        project.keep(sounds=tuple(sound for sound in project.record.sounds if sound.kind == "music"))
        return
    tick = reporter.stage("narrate", len(manuscript.pages))
    for number, page in enumerate(manuscript.pages, start=1):
        narrate_page(project, crew, manuscript, page.number)
        tick(number, len(manuscript.pages))


def narrate_page(project: Project, crew: Crew, manuscript: Manuscript, number: int) -> None:
    """Have one page read aloud, unless the same words already are."""
    if crew.narrator is None:
        return
    brief = project.record.brief
    page = next(page for page in manuscript.pages if page.number == number)
    name = page_name(number)
    seed = child_seed(brief.seed, "narrate", name)
    made = signature(crew.narrator, seed=seed, made_from=digest(page.model_dump_json() + brief.age))
    others = tuple(s for s in project.record.sounds if s.name != f"voice-{name}")
    kept = next((s for s in project.record.sounds if s.name == f"voice-{name}"), None)
    if kept and project.made_from(f"narrate {name}", made) and project.whole(kept.file, kept.digest):
        return
    crew.narrator.load()
    reading = crew.narrator.speak(page, brief, seed=seed)
    file = f"sound/voice-{name}.mp3"
    sound = Sound(
        name=f"voice-{name}",
        kind="narration",
        file=file,
        digest=project.write(file, reading.mp3),
        media_type="audio/mpeg",
        seconds=reading.seconds,
        pages=(name,),
        voice=crew.narrator.name,
        marks=reading.marks,
    )
    sounds = sorted((*others, sound), key=lambda s: (s.kind, s.name))
    project.keep(
        sounds=(*(s for s in sounds if s.kind == "music"), *(s for s in sounds if s.kind == "narration")),
        provenance=project.signed(f"narrate {name}", made),
    )
