"""Looking a book over: every check there is, or those asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fabula.checks import CHECKS
from fabula.checks.epub import EpubCheck
from fabula.core.project import Project
from fabula.core.values import Finding
from fabula.kit.errors import FolderProblem
from fabula.kit.progress import Quiet, Reporter

LEVELS = ("error", "warning", "note")


def check_book(
    folder: Path, checks: Iterable[str] | None = None, *, reporter: Reporter | None = None
) -> tuple[Finding, ...]:
    """Return the findings about the book in `folder`, most serious first; it may also be an EPUB file."""
    if folder.is_file():
        return _look_into_file(folder)
    with Project.open(folder) as project:
        return look_over(project, tuple(checks or CHECKS.names()), reporter or Quiet())


def _look_into_file(path: Path) -> tuple[Finding, ...]:
    if path.suffix.casefold() != ".epub":
        raise FolderProblem(
            f"{path} is neither a book folder nor an EPUB file.",
            hint="Name the folder, or a file ending in .epub.",
        )
    return EpubCheck().examine({path.name: path.read_bytes()})


def look_over(project: Project, names: tuple[str, ...], reporter: Reporter) -> tuple[Finding, ...]:
    """Return the findings of the checks called `names`."""
    book, assets = project.book(), project.assets()
    findings: list[Finding] = []
    tick = reporter.stage("check", len(names))
    for number, name in enumerate(names, start=1):
        findings += CHECKS.create(name).check(book, assets)
        tick(number, len(names))
    return tuple(sorted(findings, key=lambda f: (LEVELS.index(f.level), f.page, f.code)))
