"""The writing stages: brief to plan, plan to manuscript. Each page's words also lie in ``pages/``."""

from __future__ import annotations

from fabula.core.project import Project
from fabula.core.values import Brief, Manuscript, PageText, StoryPlan, Wishes, page_name
from fabula.kit.progress import Quiet, Reporter
from fabula.kit.seeds import child_seed, digest
from fabula.workshop.crew import Crew, signature


def plan_story(project: Project, crew: Crew, reporter: Reporter) -> StoryPlan:
    """Return the plan of the project's brief, kept or made now."""
    brief = project.record.brief
    seed = child_seed(brief.seed, "plan")
    # The story hangs on everything but how it is drawn; books older than `story` are signed without it.
    told = brief.model_dump_json(exclude={"style"} if brief.story else {"style", "story"})
    made = signature(crew.writer, seed=seed, made_from=digest(told))
    if project.record.plan is not None and project.made_from("plan", made):
        return project.record.plan
    tick = reporter.stage("plan", 1)
    crew.writer.load()
    plan = crew.writer.plan(brief, seed=seed)
    project.keep(plan=plan, provenance=project.signed("plan", made))
    tick(1, 1)
    return plan


def write_pages(project: Project, crew: Crew, plan: StoryPlan, reporter: Reporter) -> Manuscript:
    """Return the words of `plan`, kept or written now."""
    brief = project.record.brief
    made = signature(crew.writer, seed=brief.seed, made_from=digest(plan.model_dump_json()))
    manuscript = project.record.manuscript
    if manuscript is None or not project.made_from("write", made):
        tick = reporter.stage("write", brief.pages)
        crew.writer.load()
        manuscript = crew.writer.write(brief, plan, tick=tick)
        project.keep(
            manuscript=manuscript,
            title=manuscript.title,
            scenes=(plan.cover, plan.title_page, *(page.scene for page in plan.pages)),
            provenance=project.signed("write", made),
        )
    for page in manuscript.pages:
        save_words(project, page)
    return manuscript


def save_words(project: Project, page: PageText) -> None:
    """Lay a page's words beside the record, a sentence a line, for people and for diffs."""
    lines = "\n".join(sentence.text for sentence in page.sentences)
    project.write(f"pages/{page_name(page.number)}.txt", f"{lines}\n".encode())


def write_story(
    brief: Brief, *, wishes: Wishes | None = None, reporter: Reporter | None = None
) -> tuple[StoryPlan, Manuscript]:
    """Return plan and words of `brief` without making a folder."""
    crew = Crew(wishes or Wishes())
    report = reporter or Quiet()
    crew.writer.load()
    plan = crew.writer.plan(brief, seed=child_seed(brief.seed, "plan"), tick=report.stage("plan", 1))
    return plan, crew.writer.write(brief, plan, tick=report.stage("write", brief.pages))
