"""The book folder: whole, ours, locked, resumable."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fabula.core.project import FORMAT_VERSION, Project
from fabula.core.values import Brief, Provenance
from fabula.kit.errors import FolderProblem
from fabula.testing import sample_assets, sample_book

BRIEF = Brief(idea="a fox", language="en")


def finished(folder: Path) -> None:
    book = sample_book()
    with Project.begin(folder, book.brief) as project:
        for file, data in sample_assets().items():
            project.write(file, data)
        project.keep(
            state="made", plan=book.plan, manuscript=book.manuscript, scenes=book.scenes, looks=book.looks,
            pictures=book.pictures, engines=book.engines, title=book.title,
        )  # fmt: skip


def test_a_finished_book_reads_back_equal(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    with Project.open(tmp_path / "b") as project:
        assert project.book() == sample_book()
        assert dict(project.assets()) == sample_assets()


def test_the_record_is_json_for_people(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    text = (tmp_path / "b/book.json").read_text(encoding="utf-8")
    assert json.loads(text)["format_version"] == FORMAT_VERSION
    assert "“Go away, please,”" in text
    assert len(text.splitlines()) > 100


def test_an_unfinished_book_is_not_handed_out(tmp_path: Path) -> None:
    with Project.begin(tmp_path / "b", BRIEF) as project, pytest.raises(FolderProblem, match="not finished"):
        project.book()


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("years of work")
    with pytest.raises(FolderProblem, match="not a book folder"):
        Project.begin(tmp_path / "mine", BRIEF)
    assert [p.name for p in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_a_folder_with_somebody_elses_book_json_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "book.json").write_text('{"books": []}')
    with pytest.raises(FolderProblem, match="damaged"):
        Project.begin(tmp_path, BRIEF)
    assert (tmp_path / "book.json").read_text() == '{"books": []}'


def test_another_book_is_not_written_over(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    with pytest.raises(FolderProblem, match="another book, “Pip and the Moon”"):
        Project.begin(tmp_path / "b", BRIEF)
    with Project.open(tmp_path / "b") as project:
        assert project.book() == sample_book()


def test_what_a_cut_off_start_left_is_taken_up(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/.lock").touch()
    (tmp_path / "b/.part-abc").write_text("half")
    with Project.begin(tmp_path / "b", BRIEF) as project:
        assert project.record.brief == BRIEF
        assert not (tmp_path / "b/.part-abc").exists()


def test_two_at_once_are_refused(tmp_path: Path) -> None:
    with Project.begin(tmp_path / "b", BRIEF), pytest.raises(FolderProblem, match="at work"):
        Project.open(tmp_path / "b")


def test_a_newer_format_asks_for_an_upgrade(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    path = tmp_path / "b/book.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format_version": 99}))
    with pytest.raises(FolderProblem) as caught:
        Project.open(tmp_path / "b")
    assert "Upgrade" in caught.value.hint


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format_version": 1}'])
def test_a_damaged_record_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "book.json").write_text(text)
    with pytest.raises(FolderProblem, match="damaged"):
        Project.open(tmp_path)


def test_a_newer_engine_version_does_not_undo_a_stage(tmp_path: Path) -> None:
    old = Provenance(engine="tale", version="1", seed=3, input="x")
    with Project.begin(tmp_path / "b", BRIEF) as project:
        project.keep(provenance=project.signed("plan", old))
        assert project.made_from("plan", old.model_copy(update={"version": "2"}))
        assert not project.made_from("plan", old.model_copy(update={"input": "y"}))
        assert not project.made_from("write", old)


def test_old_versions_are_numbered(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    with Project.open(tmp_path / "b") as project:
        first, second = project.set_aside(("pictures/cover.svg",)), project.set_aside(())
    assert (first.name, second.name) == ("0001", "0002")
    assert (first / "pictures/cover.svg").read_bytes() == sample_assets()["pictures/cover.svg"]


def test_keeping_nothing_new_leaves_the_file_alone(tmp_path: Path) -> None:
    finished(tmp_path / "b")
    path = tmp_path / "b/book.json"
    before = path.stat().st_mtime_ns
    with Project.open(tmp_path / "b") as project:
        project.keep(state="made")
    assert path.stat().st_mtime_ns == before
