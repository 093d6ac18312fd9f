"""Files are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.kit import files
from fabula.kit.errors import FolderProblem


def test_a_write_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.txt"
    files.write_whole(path, b"one, and long")
    files.write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(FolderProblem, match="no space left"):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.glob(".part-*")) == []


def test_a_file_where_a_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    with pytest.raises(FolderProblem, match="Cannot write"):
        files.write_whole(tmp_path / "plain" / "a.txt", b"")
