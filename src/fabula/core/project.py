"""The only reader and writer of a book folder.

``book.json`` is the record of every finished stage; drawings and sounds lie beside it. Each file is written
whole or not at all, and the record only names files that are already there, so the folder can be read, or the
work taken up again, after a stop at any moment.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from filelock import FileLock, Timeout
from pydantic import Field, ValidationError

from fabula.core.values import (
    Book,
    Brief,
    Edition,
    Look,
    Manuscript,
    Picture,
    Provenance,
    SceneGraph,
    Sound,
    StoryPlan,
    Value,
    Wishes,
)
from fabula.kit.errors import FolderProblem
from fabula.kit.files import cannot_write, write_whole
from fabula.kit.seeds import digest
from fabula.kit.version import __version__

FORMAT_VERSION = 1
RECORD = "book.json"
LOCK = ".lock"

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""``MIGRATIONS[n]`` turns a record of format n into one of format n + 1."""


class Record(Value):
    """What ``book.json`` holds: the brief from the start, the rest as the stages finish."""

    format_version: int = FORMAT_VERSION
    fabula: str = __version__
    state: Literal["making", "made"] = "making"
    edition: int = 1
    title: str = ""
    brief: Brief
    wishes: Wishes = Wishes()
    redraws: dict[str, int] = Field(default_factory=dict)
    engines: dict[str, str] = Field(default_factory=dict)
    plan: StoryPlan | None = None
    manuscript: Manuscript | None = None
    looks: tuple[Look, ...] = ()
    scenes: tuple[SceneGraph, ...] = ()
    pictures: tuple[Picture, ...] = ()
    sounds: tuple[Sound, ...] = ()
    editions: tuple[Edition, ...] = ()
    provenance: dict[str, Provenance] = Field(default_factory=dict)


class Assets(Mapping[str, bytes]):
    """The files of a book folder by relative path, read when asked for."""

    def __init__(self, folder: Path, files: tuple[str, ...]) -> None:
        self._folder = folder
        self._files = files

    def __getitem__(self, file: str) -> bytes:
        if file not in self._files:
            raise KeyError(file)
        return _read(self._folder / file)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class Project:
    """A book folder, open and locked; use it as a context manager."""

    def __init__(self, folder: Path, record: Record, lock: FileLock) -> None:
        self.folder = folder
        self.record = record
        self._lock = lock
        for part in folder.rglob(".part-*"):  # left by a run that was killed while writing
            part.unlink(missing_ok=True)

    @classmethod
    def begin(cls, folder: Path, brief: Brief) -> Self:
        """Open the folder for `brief`, new or to go on with.

        Raises FolderProblem when it holds another book, something that is not a book, or cannot be written.
        """
        folder = folder.expanduser()
        if folder.exists() and not folder.is_dir():
            raise FolderProblem(f"{folder} is a file, not a folder.", hint="Name a folder with --out.")
        if (folder / RECORD).exists():
            project = cls.open(folder)
            if project.record.brief != brief:
                project.close()
                raise FolderProblem(
                    f"{folder} already holds another book, “{project.record.title or 'unfinished'}”.",
                    hint="Choose another folder with --out, or ask for that book with the same wishes.",
                )
            return project
        if folder.exists() and any(not _own_leftover(entry) for entry in _entries(folder)):
            raise FolderProblem(
                f"{folder} is not empty and is not a book folder.",
                hint="Choose an empty or new folder with --out.",
            )
        lock = _lock(folder, create=True)
        project = cls(folder, Record(brief=brief), lock)
        try:
            project.keep()
        except FolderProblem:
            project.close()
            raise
        return project

    def forget(self) -> None:
        """Take back a folder in which nothing was made yet, so that it stands in nobody's way."""
        if self.record.plan is not None:
            return
        (self.folder / RECORD).unlink(missing_ok=True)
        self.close()
        (self.folder / LOCK).unlink(missing_ok=True)
        with suppress(OSError):  # something else lies there
            self.folder.rmdir()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open a folder that holds a book, finished or not; raise FolderProblem when it does not."""
        folder = folder.expanduser()
        if not (folder / RECORD).is_file():
            raise FolderProblem(
                f"{folder} is not a book folder: it has no {RECORD}.",
                hint='Make one with: fabula make "an idea" --out FOLDER',
            )
        lock = _lock(folder, create=False)
        try:
            return cls(folder, read_record(folder), lock)
        except FolderProblem:
            lock.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let others open the folder."""
        self._lock.release()

    def keep(self, **changes: Any) -> None:
        """Save the record with `changes`; when nothing changed, leave the file alone."""
        changed = self.record.model_copy(update=changes)
        path = self.folder / RECORD
        if changed != self.record or not path.exists():
            write_whole(path, _json(changed))
            self.record = changed

    def made_from(self, stage: str, provenance: Provenance) -> bool:
        """Return whether `stage` was finished from the same input, by the same engine, options and seed.

        A newer version of the engine does not count: a finished book stays as it is.
        """
        kept = self.record.provenance.get(stage)
        return kept is not None and kept.model_copy(update={"version": provenance.version}) == provenance

    def signed(self, stage: str, provenance: Provenance) -> dict[str, Provenance]:
        """Return the provenance table with `stage` signed."""
        return {**self.record.provenance, stage: provenance}

    def write(self, file: str, data: bytes) -> str:
        """Write a file of the book and return its digest; the same bytes are not written twice."""
        path = self.folder / file
        if not path.is_file() or _read(path) != data:
            write_whole(path, data)
        return digest(data)

    def whole(self, file: str, known_digest: str) -> bool:
        """Return whether `file` is there with the digest the record knows."""
        path = self.folder / file
        return path.is_file() and digest(_read(path)) == known_digest

    def set_aside(self, files: tuple[str, ...]) -> Path:
        """Copy the record and `files` into a new folder under ``versions/`` and return it."""
        versions = self.folder / "versions"
        taken = [int(p.name) for p in versions.glob("*") if p.name.isdigit()] if versions.is_dir() else []
        place = versions / f"{max(taken, default=0) + 1:04d}"
        for file in (*files, RECORD):
            if (self.folder / file).is_file():
                write_whole(place / file, _read(self.folder / file))
        return place

    def book(self) -> Book:
        """Return the finished book; raise FolderProblem when it is not finished."""
        record = self.record
        if record.plan is None or record.manuscript is None or record.state != "made":
            raise FolderProblem(
                f"The book in {self.folder} is not finished.",
                hint="Run the command that made it again: it goes on where it stopped.",
            )
        return Book(
            fabula=record.fabula,
            brief=record.brief,
            plan=record.plan,
            manuscript=record.manuscript,
            scenes=record.scenes,
            looks=record.looks,
            pictures=record.pictures,
            sounds=record.sounds,
            engines=record.engines,
            provenance=record.provenance,
            edition=record.edition,
        )

    def assets(self) -> Assets:
        """Return the files the record names: pictures, sounds and bound editions."""
        record = self.record
        pictures = [picture.file for picture in record.pictures]
        sounds = [file for sound in record.sounds for file in (sound.file, sound.midi) if file]
        editions = [edition.file for edition in record.editions]
        return Assets(self.folder, tuple(dict.fromkeys(pictures + sounds + editions)))


def peek_plot(folder: Path) -> str:
    """Return plot and variant of the book in `folder` as "new-friend/2", "" when it has none yet.

    Reads no more than that: it is asked of many books at once.
    """
    try:
        plan = json.loads((folder / RECORD).read_bytes()).get("plan") or {}
        return f"{plan['plot']}/{plan.get('variant', 0)}" if "plot" in plan else ""
    except (OSError, ValueError, AttributeError, TypeError):
        return ""


def read_record(folder: Path) -> Record:
    """Return the record of `folder`, brought up to the present format; raise FolderProblem when damaged."""
    path = folder / RECORD
    try:
        raw = json.loads(_read(path).decode("utf-8"))
        version = raw["format_version"]
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path, "it cannot be read as JSON") from error
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise FolderProblem(
            f"{path} was written by a newer fabula (format {version}).", hint="Upgrade fabula to open it."
        )
    try:
        while version < FORMAT_VERSION:
            raw = MIGRATIONS[version](raw)
            version += 1
        return Record.model_validate(raw)
    except (ValidationError, KeyError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise _damaged(path, reason) from error


def _damaged(path: Path, reason: str) -> FolderProblem:
    return FolderProblem(
        f"{path} is damaged: {reason}.",
        hint="Put back the copy in its newest folder under versions/, or make the book again elsewhere.",
    )


def _json(record: Record) -> bytes:
    return (json.dumps(record.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n").encode()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FolderProblem(
            f"Cannot read {path}: {reason}.", hint="Run the command that made the book again to restore it."
        ) from error


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise cannot_write(folder, error) from error


def _own_leftover(entry: Path) -> bool:
    """Return whether `entry` is what a start cut off before its first record leaves behind."""
    return entry.name == LOCK or entry.name.startswith(".part-")


def _lock(folder: Path, *, create: bool) -> FileLock:
    try:
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise FolderProblem(
            f"Another fabula is at work in {folder}.", hint="Wait until it is done, or choose another --out."
        ) from error
    except OSError as error:
        raise cannot_write(folder, error) from error
    return lock
