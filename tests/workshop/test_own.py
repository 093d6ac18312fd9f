"""A story read from a file, and the book around it that keeps every word."""

from __future__ import annotations

import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from lxml import etree

from fabula.core.words import Age
from fabula.kit.errors import BadBrief
from fabula.workshop import make_book
from fabula.workshop.own import LONGEST_STORY, read_story

ENGLISH = """# The Snail Who *Sailed*

Tilda the snail lived in a garden. “One day,” she said, “I'll sail!”

A frog named Moss   came by.
He had a **blue** boat — and no sail.

Tilda gave the frog a leaf. Was it big enough?

They sailed away... All the way to the pond's other side!
"""
KOREAN = """눈사람의 모자

너구리 보리가 눈사람을 만들었어요. “춥지 않니?” 하고 물었지요.

눈사람은 대답하지 않았어요.

보리는 모자를 벗어 눈사람에게 주었어요!

둘은 나란히 앉아 별을 보았어요…
"""


def written(folder: Path, text: str, name: str = "story.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def plain(text: str) -> list[str]:
    """Return the words of a body as a reader sees them, its marks left out."""
    return text.replace("*", "").split()


class Words(HTMLParser):
    """Gathers what stands in <p class="words">."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or (tag == "p" and ("class", "words") in attrs)

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "p"
        self.found += " " if tag == "p" else ""

    def handle_data(self, data: str) -> None:
        self.found += data if self.inside else ""


@pytest.mark.parametrize(("text", "name"), [(ENGLISH, "snail.md"), (KOREAN, "hat.txt")])
def test_the_book_keeps_every_word(tmp_path: Path, text: str, name: str) -> None:
    told = read_story(written(tmp_path, text, name))
    body = plain(text.partition("\n\n")[2])
    made = make_book(
        told.title,
        language=told.language,
        pages=len(told.pages),
        story=told.pages,
        formats=("html", "epub"),
        out=tmp_path / "book",
    )
    record = json.loads((made.folder / "book.json").read_text("utf-8"))
    pages = record["manuscript"]["pages"]
    assert [word for page in pages for one in page["sentences"] for word in one["text"].split()] == body
    assert record["wishes"]["writer"] == "own"
    reader = Words()
    reader.feed(next((made.folder / "out").glob("*.html")).read_text("utf-8"))
    assert reader.found.split() == body
    with zipfile.ZipFile(next((made.folder / "out").glob("*.epub"))) as epub:
        names = sorted(one for one in epub.namelist() if "/pages/page-" in one)
        trees = [etree.fromstring(epub.read(one)) for one in names]
    said = ["".join(p.itertext()) for tree in trees for p in tree.iterfind(".//{*}p[@class='words']")]
    assert len(names) == len(told.pages) == 4
    assert " ".join(said).split() == body
    assert made.title == told.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (ENGLISH, "The Snail Who *Sailed*"),
        (KOREAN, "눈사람의 모자"),
        ("A fox sat.\n\nIt ran.\n\nIt swam.\n\nIt slept.", "the old well"),
        ("The Well\n---\nOne fox.\n---\nTwo.\n---\nThree.\n---\nFour.", "The Well"),
    ],
)
def test_a_title_is_a_heading_or_a_line_of_its_own_or_the_file(tmp_path: Path, text: str, title: str) -> None:
    told = read_story(written(tmp_path, text, "the_old-well.txt"))
    assert told.title == title
    assert told.language == ("ko" if "너구리" in text else "en")


def test_lines_of_dashes_part_pages_before_blank_lines_do(tmp_path: Path) -> None:
    text = "A fox sat.\n\nIt sang.\n---\nIt ran.\n***\nIt swam.\n- - -\n\n___\nIt slept."
    assert read_story(written(tmp_path, text)).pages == (
        "A fox sat. It sang.",
        "It ran.",
        "It swam. - - -",
        "It slept.",
    )


def test_blank_lines_part_pages_and_line_ends_of_any_system_do(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(
        b"\xef\xbb\xbfA fox sat.\r\nIt sang.\r\n\r\nIt ran.\r\n \r\nIt swam.\r\n\r\nIt slept.\r\n"
    )
    assert read_story(path).pages == ("A fox sat. It sang.", "It ran.", "It swam.", "It slept.")


@pytest.mark.parametrize("age", ["3-5", "9-12"])
def test_one_long_part_is_parted_between_sentences_so_that_it_fits(tmp_path: Path, age: Age) -> None:
    sentences = [f"The fox number {n} walked up the hill and looked at the moon." for n in range(1, 41)]
    sentences[20] = "The next day it rained on the hill and on the fox."
    pages = read_story(written(tmp_path, " ".join(sentences)), age=age).pages
    assert " ".join(pages).split() == " ".join(sentences).split()
    assert all(page.endswith(".") for page in pages)
    assert any(page.startswith("The next day") for page in pages)
    if age == "9-12":
        assert len(pages) < len(read_story(written(tmp_path, " ".join(sentences)), age="3-5").pages)


def test_as_many_pages_as_wanted_unless_their_author_marked_them(tmp_path: Path) -> None:
    parts = [f"The fox came to hill {n}. It sang." for n in range(8)]
    blank = written(tmp_path, "\n\n".join(parts))
    assert [len(read_story(blank, pages=wanted).pages) for wanted in (4, 8, 12)] == [4, 8, 12]
    for wanted in (4, 12):
        assert " ".join(read_story(blank, pages=wanted).pages) == " ".join(parts)
    marked = written(tmp_path, "\n---\n".join(parts), "marked.txt")
    assert read_story(marked, pages=4).pages == tuple(parts)


@pytest.mark.parametrize(
    ("made", "message", "cure"),
    [
        (b"A fox sat. It ran.", "makes 2 pages", "at least four sentences"),
        (b"\n---\n".join([b"A fox sat on the hill."] * 41), "makes 41 pages", "several books"),
        (b"A fox sat. " * (LONGEST_STORY // 11 + 1), "characters", "part the story"),
        (b" \n\n \n", "is empty", "blank line"),
        ("여우가 앉았어요.".encode("euc-kr"), "UTF-8", "Save it"),
        (None, "cannot be read", ".txt or .md"),
    ],
)
def test_a_file_that_makes_no_book_is_refused(
    tmp_path: Path, made: bytes | None, message: str, cure: str
) -> None:
    path = tmp_path / "story.txt"
    if made is not None:
        path.write_bytes(made)
    with pytest.raises(BadBrief, match=message) as problem:
        read_story(path)
    assert cure in problem.value.hint


def test_no_book_has_ninety_nine_pages(tmp_path: Path) -> None:
    path = written(tmp_path, "The fox came. It sang. The owl came. It slept.")
    with pytest.raises(BadBrief, match="not 99"):
        read_story(path, pages=99)


def test_a_folder_is_no_story(tmp_path: Path) -> None:
    with pytest.raises(BadBrief, match="cannot be read"):
        read_story(tmp_path)
