"""The whole way from an idea to a folder, its resumption and its repetition."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fabula.core.project import Project
from fabula.core.values import Outline, OutlinePage, Wishes
from fabula.kit.errors import BadPlan, FabulaError, FolderProblem, UnknownEngine, UnknownName
from fabula.kit.progress import Quiet, Tick
from fabula.workshop import make_book, redo_page, resume_book
from fabula.workshop.make import usual_folder

IDEA = "a shy robot who learns to make friends on Mars"
SHORT = {"pages": 4, "formats": ("html",)}


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a book but the lock and the kept versions, by relative path."""
    files = (p for p in folder.rglob("*") if p.is_file())
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in files
        if p.name != ".lock" and "versions" not in p.parts
    }


def test_the_same_seed_gives_the_same_book_and_another_seed_another(tmp_path: Path) -> None:
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        make_book(IDEA, out=tmp_path / name, seed=seed, **SHORT)  # type: ignore[arg-type]
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    assert (tmp_path / "a/pages/page-01.txt").read_text() != (tmp_path / "c/pages/page-01.txt").read_text()


def test_nothing_partial_lies_about(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    assert [p for p in (tmp_path / "b").rglob("*") if p.name.startswith(".part-")] == []


class StopAt(Quiet):
    """A reporter that stops the work at the n-th tick, as Ctrl-C would."""

    def __init__(self, at: int) -> None:
        self.left = at

    def stage(self, name: str, total: int) -> Tick:
        def tick(done: int, whole: int, /) -> None:
            self.left -= 1
            if self.left == 0:
                raise KeyboardInterrupt

        return tick


@pytest.mark.slow
def test_a_stopped_run_goes_on_and_ends_with_the_same_book(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "whole", seed=5, **SHORT)  # type: ignore[arg-type]
    whole = contents(tmp_path / "whole")
    for at in (1, 3, 6, 9, 12):
        cut = tmp_path / f"cut-{at}"
        with pytest.raises(KeyboardInterrupt):
            make_book(IDEA, out=cut, reporter=StopAt(at), seed=5, **SHORT)  # type: ignore[arg-type]
        resume_book(cut, ("html",))
        assert contents(cut) == whole, f"stopped at {at}"


@pytest.mark.slow
def test_a_killed_run_goes_on_and_ends_with_the_same_book(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "fabula",
        "make",
        IDEA,
        "--pages",
        "4",
        "--seed",
        "5",
        "--formats",
        "html,epub",
        "--out",
    ]
    begun = time.monotonic()
    subprocess.run([*command, str(tmp_path / "whole")], check=True, capture_output=True)
    lasts = time.monotonic() - begun
    whole = contents(tmp_path / "whole")
    chance = random.Random(5)
    for number in range(3):
        cut = tmp_path / f"cut-{number}"
        running = subprocess.Popen([*command, str(cut)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(lasts * chance.uniform(0.25, 0.98))
        running.send_signal(signal.SIGKILL)
        running.wait()
        subprocess.run([*command, str(cut)], check=True, capture_output=True)
        made = {name: data for name, data in contents(cut).items() if ".part-" not in name}
        assert made == whole


def test_only_what_changed_is_made_again(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "b").rglob("*.svg")}
    make_book(IDEA, out=tmp_path / "b", wishes=Wishes(narrator="timing"), **SHORT)  # type: ignore[arg-type]
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "b").rglob("*.svg")} == before
    assert len(list((tmp_path / "b/sound").glob("voice-*.mp3"))) == 4


def test_a_lost_picture_is_drawn_again_the_same(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    before = contents(tmp_path / "b")
    (tmp_path / "b/pictures/page-02.svg").unlink()
    (tmp_path / "b/pictures/page-03.svg").write_text("<svg/>")
    resume_book(tmp_path / "b", ("html",))
    assert contents(tmp_path / "b") == before


@pytest.mark.parametrize(
    ("wishes", "error"),
    [
        ({"style": "paprcut"}, UnknownName),
        ({"formats": ("epubb",)}, UnknownName),
        ({"wishes": Wishes(writer="tail")}, UnknownEngine),
        ({"wishes": Wishes(options={"writer": {"no": 1}})}, FabulaError),
        ({"pages": 3}, FabulaError),
    ],
)
def test_a_bad_wish_leaves_no_folder(
    tmp_path: Path, wishes: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        make_book(IDEA, out=tmp_path / "b", **wishes)  # type: ignore[arg-type]
    assert not (tmp_path / "b").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(FolderProblem, match="Cannot write"):
        make_book(IDEA, out=tmp_path / "locked/b")


def test_a_place_that_cannot_be_a_folder_is_refused() -> None:
    with pytest.raises(FolderProblem):
        make_book(IDEA, out="/dev/null/b", pages=4)


def test_without_a_name_the_book_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    first = make_book(IDEA, **SHORT)  # type: ignore[arg-type]
    again = make_book(IDEA, **SHORT)  # type: ignore[arg-type]
    other = make_book(IDEA, seed=99, **SHORT)  # type: ignore[arg-type]
    assert first.folder == again.folder
    assert first.folder != other.folder
    assert usual_folder(first.book.brief) == first.folder


def test_redo_changes_one_page_and_keeps_the_old_one(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    before = contents(tmp_path / "b")
    redo_page(tmp_path / "b", 2)
    after = contents(tmp_path / "b")
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"book.json", "pictures/page-02.svg", next(n for n in after if n.endswith(".html"))}
    kept = tmp_path / "b/versions/0001/pictures/page-02.svg"
    assert kept.read_bytes() == before["pictures/page-02.svg"]


def test_redo_with_a_seed_tells_one_page_another_way(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    before = contents(tmp_path / "b")
    seeds = iter(range(1, 9))
    after = before
    while after["pages/page-02.txt"] == before["pages/page-02.txt"]:
        redo_page(tmp_path / "b", 2, seed=next(seeds))
        after = contents(tmp_path / "b")
    same = [n for n in after if n.startswith(("pages/", "pictures/")) and "page-02" not in n]
    assert all(after[n] == before[n] for n in same)


def test_redo_with_words_prints_them_and_making_again_keeps_them(tmp_path: Path) -> None:
    made = make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    hero = made.book.plan.character("hero").name
    done = redo_page(tmp_path / "b", 3, text=f"{hero} slept under a red umbrella at night. <b>Zzz.</b>")
    assert done.book.manuscript.pages[2].text == f"{hero} slept under a red umbrella at night. <b>Zzz.</b>"
    assert done.book.scene("page-03").time == "night"
    assert "umbrella" in {prop.kind for prop in done.book.scene("page-03").props}
    assert done.book.edition == 2
    again = make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    assert again.book == done.book


def test_redo_refuses_what_does_not_fit_and_changes_nothing(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    before = contents(tmp_path / "b")
    for page, text in ((0, None), (5, None), (2, "word " * 300), (2, "  ")):
        with pytest.raises(FabulaError):
            redo_page(tmp_path / "b", page, text=text)
    assert contents(tmp_path / "b") == before


def test_the_record_names_only_files_that_are_there(tmp_path: Path) -> None:
    make_book(IDEA, out=tmp_path / "b", **SHORT)  # type: ignore[arg-type]
    with Project.open(tmp_path / "b") as project:
        assert all(project.assets().values())


def test_a_new_book_differs_from_those_beside_it_unless_a_seed_is_given(tmp_path: Path) -> None:
    idea, wishes = "a fox and an owl", {"pages": 4, "formats": ("html",), "wishes": Wishes(composer="none")}
    made = [make_book(idea, out=tmp_path / name, **wishes).book for name in ("a", "b", "c")]  # type: ignore[arg-type]
    assert len({book.plan.plot for book in made}) == 3
    assert [len(book.brief.earlier) for book in made] == [0, 1, 2]
    again = make_book(idea, out=tmp_path / "b", **wishes).book  # type: ignore[arg-type]
    assert again.plan == made[1].plan
    chosen = [
        make_book(idea, out=tmp_path / name, seed=7, **wishes).book.plan  # type: ignore[arg-type]
        for name in ("d", "e")
    ]
    assert chosen[0] == chosen[1]


def test_a_plan_that_cannot_be_told_leaves_no_folder(tmp_path: Path) -> None:
    outline = Outline(plot="no-such-plot", pages=(OutlinePage(beats=("opening",)),) * 4)
    with pytest.raises(BadPlan):
        make_book("a fox", pages=4, outline=outline, out=tmp_path / "book")
    assert not (tmp_path / "book").exists()


def test_no_format_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownName, match="No format"):
        make_book("a fox", pages=4, formats=("",), out=tmp_path / "book")
    assert not (tmp_path / "book").exists()
