"""Files that are whole or not there: written beside their place, flushed, then renamed into it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from fabula.kit.errors import FolderProblem


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, or a crash, sees the old file or the new one, never a part.

    Raises FolderProblem when the place cannot be written or the disk is full.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise cannot_write(path, error) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def cannot_write(path: Path, error: OSError) -> FolderProblem:
    """Return the error that says why `path` cannot be written, with its cure."""
    reason = (error.strerror or str(error)).lower()
    return FolderProblem(
        f"Cannot write {path}: {reason}.",
        hint="Free some space or choose another folder with --out, then run the same command again.",
    )
