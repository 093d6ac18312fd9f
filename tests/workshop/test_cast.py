"""The cast of a book: listed, drawn on a sheet, changed, and met again in a single picture."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from pypdf import PdfReader

from fabula.core.project import read_record
from fabula.core.values import Look
from fabula.illustrators.contract import Change
from fabula.kit.errors import FolderProblem, UnknownName
from fabula.workshop import MadeBook, make_book, redo_page, resume_book
from fabula.workshop.cast import change_look, draw_cast, load_cast, read_cast
from fabula.workshop.check import check_book
from fabula.workshop.picture import draw_picture
from fabula.workshop.sameness import at_rest, by_character, colours, outlines

IDEA = "a shy rabbit called Pip who learns to dance with a fox"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> MadeBook:
    return make_book(IDEA, pages=6, seed=4, out=tmp_path_factory.mktemp("shelf") / "b", formats=("epub",))


@pytest.fixture
def book(finished: MadeBook, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished.folder, tmp_path / "b"))


def pictures(folder: Path) -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in (folder / "pictures").glob("*.svg")}


def shown(folder: Path, character: str) -> set[str]:
    scenes = read_record(folder).scenes
    return {one.name for one in scenes if any(f.character == character for f in one.figures)}


def test_the_cast_is_everybody_in_the_plan_as_the_record_has_them(book: Path) -> None:
    record, cast = read_record(book), read_cast(book)
    assert record.plan is not None
    assert tuple(member.character for member in cast.members) == record.plan.cast
    assert tuple(member.look for member in cast.members) == record.looks
    pip = cast.members[0]
    assert pip.character.name == "Pip"
    assert pip.wardrobe.colours["fur"] == pip.look.colours["fur"]
    assert pip.wardrobe.parts["outfit"].value == pip.look.parts["outfit"]


def test_the_sheet_shows_everybody_standing_and_with_three_feelings(book: Path) -> None:
    tree = etree.parse(str(draw_cast(book, book / "cast.svg")))
    figures = [one for one in tree.iter() if one.get("data-figure")]
    members = read_cast(book).members
    for member in members:
        own = [one for one in figures if one.get("data-figure") == member.character.id]
        assert [one.get("data-feeling") for one in own] == ["calm", "happy", "sad", "surprised"]
    named = [one.get("aria-label") for one in tree.iter("{*}path") if one.get("aria-label")]
    assert named == [read_cast(book).title, *(member.character.name for member in members)]
    assert not list(tree.iter("{*}text"))
    first = draw_cast(book, book / "cast.svg").read_bytes()
    assert draw_cast(book, book / "again.svg").read_bytes() == first


def test_the_sheet_is_a4(book: Path) -> None:
    with Image.open(draw_cast(book, book / "cast.png", size=500)) as image:
        assert image.size == (500, 707)
    [page] = PdfReader(draw_cast(book, book / "cast.pdf")).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [210, 297]


def test_only_the_pictures_one_stands_in_are_drawn_anew(book: Path) -> None:
    before, old = pictures(book), read_record(book)
    fox = next(member for member in read_cast(book).members if member.character.noun == "fox")
    edition = (book / old.editions[0].file).read_bytes()
    changed = change_look(book, "fox", Change(colours={"fur": "#5577aa"}, parts={"glasses": "yes"}))
    on = shown(book, fox.character.id)
    assert 0 < len(on) < len(before)
    assert set(changed.redrawn) == on
    after = pictures(book)
    assert {name for name in before if before[name] != after[name]} == on
    new = read_record(book)
    assert (new.plan, new.manuscript, new.scenes, new.sounds) == (
        old.plan,
        old.manuscript,
        old.scenes,
        old.sounds,
    )
    assert [one for one in new.looks if one not in old.looks] == [changed.member.look]
    assert new.edition == old.edition + 1
    bound = (book / new.editions[0].file).read_bytes()
    assert bound != edition
    with zipfile.ZipFile(book / new.editions[0].file) as epub:
        inside = b"".join(epub.read(name) for name in epub.namelist() if name.endswith((".svg", ".xhtml")))
    assert b"#5577aa" in inside


def test_what_was_there_is_kept_and_can_be_put_back(book: Path) -> None:
    before, old = pictures(book), read_record(book)
    kept = change_look(book, "Pip", Change(parts={"outfit": "waistcoat"})).kept_in
    assert kept is not None
    assert pictures(book) != before
    shutil.copytree(kept, book, dirs_exist_ok=True)
    resume_book(book, ("epub",))
    assert pictures(book) == before
    assert read_record(book).looks == old.looks


def test_the_same_change_twice_changes_nothing(book: Path) -> None:
    wish = Change(colours={"accent": "green"}, parts={"outfit": "sweater"})
    change_look(book, "Pip", wish)
    record, drawn = (book / "book.json").read_bytes(), pictures(book)
    again = change_look(book, "Pip", wish)
    assert (again.redrawn, again.kept_in) == ((), None)
    assert (book / "book.json").read_bytes() == record
    assert pictures(book) == drawn


def test_back_again_is_the_book_it_was(book: Path) -> None:
    before = pictures(book)
    accent = read_cast(book).members[0].look.colours["accent"]
    change_look(book, "Pip", Change(colours={"accent": "#aa2255"}))
    change_look(book, "Pip", Change(colours={"accent": accent}))
    assert pictures(book) == before


def test_another_kind_is_drawn_and_the_book_still_passes(book: Path) -> None:
    change_look(book, "Pip", Change(kind="호랑이"))
    look = read_cast(book).members[0].look
    assert (look.kind, look.parts["drawing"]) == ("tiger", "tiger")
    svg = pictures(book)["page-01"].decode()
    assert 'data-kind="tiger"' in svg
    assert 'data-kind="rabbit"' not in svg
    assert [one for one in check_book(book, ["pictures", "access"]) if one.level == "error"] == []


def test_a_changed_look_outlives_another_palette(book: Path) -> None:
    change_look(book, "Pip", Change(colours={"fur": "#5577aa"}))
    record = json.loads((book / "book.json").read_text())
    record["wishes"]["options"] = {"illustrator": {"palette": "harbour"}}
    old = {one["character"]: one for one in record["looks"]}
    (book / "book.json").write_text(json.dumps(record))
    resume_book(book, ("epub",))
    looks = {one.character: one for one in read_record(book).looks}
    pip = read_cast(book).members[0].character.id
    assert looks[pip] == Look.model_validate(old[pip])
    assert any(looks[name] != Look.model_validate(one) for name, one in old.items() if name != pip)


def test_a_page_told_anew_keeps_the_changed_look(book: Path) -> None:
    look = change_look(book, "Pip", Change(colours={"fur": "#5577aa"})).member.look
    redo_page(book, 2, text="Pip looked at the fox. “Dance with me,” said Pip.")
    record = read_record(book)
    assert look in record.looks
    scene = next(one for one in record.scenes if one.name == "page-02")
    drawn = by_character(pictures(book)["page-02"].decode())[look.character]
    assert colours(drawn) == colours(at_rest(look, scene))


@pytest.mark.parametrize(
    ("who", "wish", "cure"),
    [
        ("Pap", Change(kind="fox"), "Did you mean 'Pip'"),
        ("Pip", Change(colours={"fir": "red"}), "Did you mean 'fur'"),
        ("Pip", Change(parts={"outfit": "dres"}), "Did you mean 'dress'"),
        ("Pip", Change(kind="foxx"), "Did you mean 'fox'"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(book: Path, who: str, wish: Change, cure: str) -> None:
    record, drawn = (book / "book.json").read_bytes(), pictures(book)
    with pytest.raises(UnknownName) as refused:
        change_look(book, who, wish)
    assert cure in refused.value.hint
    assert ((book / "book.json").read_bytes(), pictures(book)) == (record, drawn)
    assert not (book / "versions").exists()


def test_a_book_nobody_is_dressed_for_says_how_to_go_on(book: Path, tmp_path: Path) -> None:
    record = json.loads((book / "book.json").read_text())
    (book / "book.json").write_text(json.dumps(record | {"looks": [], "state": "making"}))
    for call in (lambda: read_cast(book), lambda: change_look(book, "Pip", Change(kind="fox"))):
        with pytest.raises(FolderProblem, match="dressed") as refused:
            call()
        assert "fabula resume" in refused.value.hint
    with pytest.raises(FolderProblem, match="not a book folder"):
        read_cast(tmp_path / "nowhere")
    (tmp_path / "cast.json").write_text("{}")
    with pytest.raises(FolderProblem, match="holds no cast"):
        load_cast(tmp_path / "cast.json")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Pip looks at the moon", ["Pip"]),
        ("The rabbit is sad", ["Pip"]),
        ("Pip the rabbit dances in the snow", ["Pip"]),
        ("a rabbit called Pip and a bear sit under a tree", ["Pip"]),
        ("A bear sits under a tree", []),
    ],
)
def test_whoever_a_text_names_looks_as_in_the_book(
    book: Path, tmp_path: Path, text: str, met: list[str]
) -> None:
    (tmp_path / "cast.json").write_text(read_cast(book).model_dump_json())
    here = draw_picture(text, tmp_path / "a.svg", cast=book, seed=9)
    there = draw_picture(text, tmp_path / "b.svg", cast=tmp_path / "cast.json", seed=9)
    assert here.path.read_bytes() == there.path.read_bytes()
    assert list(here.met) == met
    drawn = by_character(here.path.read_text())
    if met:
        pip = read_cast(book).members[0]
        first = next(one for one in drawn.values() if one.get("data-kind") == "rabbit")
        usual = by_character(pictures(book)["page-01"].decode())[pip.character.id]
        assert outlines(first) == outlines(usual)
        assert colours(first) == colours(at_rest(pip.look, here.sketch.scene))


def test_a_korean_text_meets_its_cast(tmp_path: Path) -> None:
    made = make_book("달을 무서워하는 아기 토끼 보리", pages=4, seed=2, out=tmp_path / "k", formats=("html",))
    hero = read_cast(made.folder).members[0]
    drawn = draw_picture(f"{hero.character.name}가 웃어요", tmp_path / "a.svg", cast=made.folder)
    assert drawn.met == (hero.character.name,)
    assert f'"{hero.look.kind}"' in drawn.path.read_text()
    title = etree.parse(str(draw_cast(made.folder, tmp_path / "cast.svg")))
    assert next(one.get("aria-label") for one in title.iter("{*}path") if one.get("aria-label")) == made.title
