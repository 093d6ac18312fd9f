"""Looking a book over: every check there is, or those asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fabula.checks import CHECKS
from fabula.core.project import Project
from fabula.core.values import Finding
from fabula.kit.progress import Quiet, Reporter

LEVELS = ("error", "warning", "note")


def check_book(
    folder: Path, checks: Iterable[str] | None = None, *, reporter: Reporter | None = None
) -> tuple[Finding, ...]:
    """Return the findings about the book in `folder`, most serious first."""
    with Project.open(folder) as project:
        return look_over(project, tuple(checks or CHECKS.names()), reporter or Quiet())


def look_over(project: Project, names: tuple[str, ...], reporter: Reporter) -> tuple[Finding, ...]:
    """Return the findings of the checks called `names`."""
    book, assets = project.book(), project.assets()
    findings: list[Finding] = []
    tick = reporter.stage("check", len(names))
    for number, name in enumerate(names, start=1):
        findings += CHECKS.create(name).check(book, assets)
        tick(number, len(names))
    return tuple(sorted(findings, key=lambda f: (LEVELS.index(f.level), f.page, f.code)))
