"""The tale writer from idea to words, on the library of plots."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fabula.core.values import Brief, PageText, Sentence, StoryPlan
from fabula.core.words import AGES, LANGUAGES, Age, LanguageCode
from fabula.kit.seeds import rng
from fabula.languages import language
from fabula.lexicon.load import lexicon
from fabula.writers import WRITERS
from fabula.writers.tale import planner
from fabula.writers.tale.casting import answering_sentences, cast_plot, opening_sentences
from fabula.writers.tale.drafts import make_draft
from fabula.writers.tale.engine import TaleOptions, TaleWriter
from fabula.writers.tale.fillings import Bindings, Setting
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaThing
from fabula.writers.tale.plot import FOLDER, Library, Plot, plot_files, read_episodes, read_plot
from fabula.writers.tale.telling import WORDS

IDEAS = {"en": "a shy little robot who finds a lantern", "ko": "등불을 찾은 수줍은 로봇"}


def brief(code: LanguageCode = "en", *, pages: int = 12, age: Age = "3-5") -> Brief:
    return Brief(idea=IDEAS[code], language=code, pages=pages, age=age)


@pytest.fixture(scope="module")
def writer() -> TaleWriter:
    made = WRITERS.create("tale")
    assert isinstance(made, TaleWriter)
    made.load()
    return made


@pytest.mark.parametrize("pages", [4, 7, 12, 24, 40])
@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_book_has_exactly_its_pages_and_every_page_words(
    writer: TaleWriter, code: LanguageCode, age: Age, pages: int
) -> None:
    wish = brief(code, pages=pages, age=age)
    plan = writer.plan(wish, seed=pages)
    book = writer.write(wish, plan)
    assert [page.number for page in plan.pages] == list(range(1, pages + 1))
    assert [page.number for page in book.pages] == list(range(1, pages + 1))
    for page in book.pages:
        assert page.text.strip()
        assert "{" not in page.text
        assert page.text == language(code).polish(page.text)
    sentences = [sentence.text for page in book.pages for sentence in page.sentences]
    assert len(sentences) - len(set(sentences)) <= max(2, 0.03 * len(sentences))  # a refrain, no more
    assert_scenes_fit(plan)


def assert_scenes_fit(plan: StoryPlan) -> None:
    cast = {one.id for one in plan.cast}
    for scene in (plan.cover, plan.title_page, *(page.scene for page in plan.pages)):
        assert {figure.character for figure in scene.figures} <= cast
        assert 10 < len(scene.description) <= 200
    assert plan.cover.name == "cover"
    assert plan.title_page.name == "title"
    assert [page.scene.name for page in plan.pages] == [f"page-{page.number:02d}" for page in plan.pages]


@pytest.mark.parametrize("path", plot_files(), ids=lambda path: path.stem)
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_plot_can_be_told_at_every_length_and_age(path: Path, code: LanguageCode) -> None:
    plot = read_plot(path.stem, FOLDER)
    for age in AGES:
        for pages in (4, 16, 40):
            random = rng(pages, age)
            casting = cast_plot(plot, Grounding(), lexicon(), code, random=random)
            draft = make_draft(
                plot,
                casting,
                pages=pages,
                age=age,
                language=code,
                episodes=read_episodes(FOLDER),
                random=random,
            )
            assert len(draft.sentences) == pages
            assert all(draft.sentences), (pages, age)
            told = [sentence for page in draft.sentences for sentence in page]
            assert len(set(told)) == len(told), (pages, age)
            if pages >= 12:
                longest = max(len(language(code).words(" ".join(page))) for page in draft.sentences)
                assert longest <= 1.6 * WORDS[code][age]


def test_the_same_seed_tells_the_same_story_and_another_seed_another(writer: TaleWriter) -> None:
    first, again, other = (writer.plan(brief(), seed=seed) for seed in (3, 3, 4))
    assert first == again
    assert writer.write(brief(), first) == writer.write(brief(), again)
    assert writer.write(brief(), first) != writer.write(brief(), other)


def test_a_plan_read_back_from_disk_tells_the_same(writer: TaleWriter) -> None:
    plan = writer.plan(brief("ko"), seed=2)
    kept = StoryPlan.model_validate_json(plan.model_dump_json())
    assert kept == plan
    assert writer.write(brief("ko"), kept) == writer.write(brief("ko"), plan)


@pytest.mark.parametrize("pages", [5, 12, 30])
@pytest.mark.parametrize("code", LANGUAGES)
def test_retelling_a_page_leaves_the_others_alone(writer: TaleWriter, code: LanguageCode, pages: int) -> None:
    wish = brief(code, pages=pages)
    plan = writer.plan(wish, seed=1)
    before = writer.write(wish, plan)
    for page in (1, 3, pages):
        retold = writer.replan_page(wish, plan, page, seed=8)
        after = writer.write(wish, retold)
        assert after.pages[page - 1].text
        assert after.pages[page - 1] != before.pages[page - 1]
        assert after.pages[page - 1].text not in before.text
        for number in range(pages):
            if number != page - 1:
                assert after.pages[number] == before.pages[number]
                assert retold.pages[number] == plan.pages[number]
        assert writer.replan_page(wish, plan, page, seed=8) == retold


def test_a_persons_words_change_the_scene_and_its_description(writer: TaleWriter) -> None:
    plan = writer.plan(brief(), seed=1)
    hero = plan.cast[0].name
    text = PageText(
        number=2, sentences=(Sentence(text=f"{hero} cried in the snow at night.", rung="person"),)
    )
    staged = writer.stage_page(brief(), plan, text)
    scene = staged.pages[1].scene
    assert (scene.time, scene.weather) == ("night", "snow")
    assert [figure.feeling for figure in scene.figures] == ["crying"]
    assert hero in scene.description
    assert "snowy night" in scene.description
    assert staged.pages[0] == plan.pages[0]


def test_what_the_idea_says_is_in_words_and_pictures(
    writer: TaleWriter, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    idea = Grounding(
        hero=IdeaCharacter(kind="whale", noun="고래", name="지민", adjectives=("겁 많은",), category="fish"),
        others=(IdeaCharacter(kind="penguin", noun="펭귄", category="bird"),),
        things=(IdeaThing(kind="star", noun="별"),),
        time="night",
        weather="snow",
        season="winter",
    )
    monkeypatch.setattr(planner, "understand", lambda brief, lexicon: idea)
    writer = TaleWriter(TaleOptions(plots=str(folder)))
    monkeypatch.setattr(writer, "_library", lambda: Library((folder,)))
    for seed in range(4):
        plan = writer.plan(brief("ko"), seed=seed)
        book = writer.write(brief("ko"), plan)
        assert re.search("지민이(?:가|는|를|랑|와|의|에게|도|한테|야|라)|지민아", book.text)
        for word in ("고래", "겁 많은", "펭귄", "별", "눈 내리는 겨울밤이었어요"):
            assert word in book.text, (seed, word)
        first = plan.pages[0].scene
        assert (first.time, first.weather, first.season) == ("night", "snow", "winter")
        kinds = {one.kind for one in plan.cast}
        assert {"whale", "penguin"} <= kinds
        shown = {prop.kind for page in plan.pages for prop in page.scene.props}
        assert "star" in shown
        assert {"hero"} <= {figure.character for figure in plan.cover.figures}


def test_nobody_is_named_who_is_not_cast(writer: TaleWriter) -> None:
    plan = writer.plan(brief(), seed=6)
    bindings = plan.bindings["casting"]["fillings"]
    ids = {filling["id"] for filling in bindings.values() if filling["type"] == "character"}
    assert ids == {one.id for one in plan.cast}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_place_is_described_on_arriving_and_never_on_the_last_page(
    writer: TaleWriter, code: LanguageCode, seed: int
) -> None:
    plan = writer.plan(brief(code, age="9-12"), seed=seed)
    bindings = Bindings.model_validate(plan.bindings)
    details = {one for filling in bindings.casting.fillings.values() for one in filling.details}
    described = [bool(details.intersection(lines)) for lines in bindings.sentences]
    assert not described[-1]
    places = [page.scene.place.label for page in plan.pages]
    whole = [len({one.beat for one in page.tellings}) == 1 for page in plan.pages]
    for at in range(1, len(places)):
        if places[at] == places[at - 1] and whole[at] and whole[at - 1]:
            assert not described[at]


def test_a_rainy_opening_needs_nobody_to_say_that_it_rains(plot: Plot) -> None:
    casting = cast_plot(plot, Grounding(weather="rain"), lexicon(), "en", random=rng(1))
    assert opening_sentences(casting, "en", ["{hero} lived here."]) == ("It was a rainy day.",)
    assert opening_sentences(casting, "en", ["It rained and rained on {hero}."]) == ()
    night = casting.model_copy(update={"setting": Setting(time="night")})
    assert opening_sentences(night, "en", ["It was night, and {hero} was awake."]) == ()
    assert opening_sentences(night, "en", ["{hero} was awake."]) == ("It was night.",)
    late = casting.model_copy(update={"setting": Setting(weather="rain", time="night")})
    assert opening_sentences(late, "en", ["It rained and rained on {hero}."]) == ("It was a rainy night.",)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_thing_no_part_took_comes_back_before_the_end(writer: TaleWriter, code: LanguageCode) -> None:
    idea = {"en": "a fox with a red ball and a piano", "ko": "빨간 공과 피아노를 가진 여우"}[code]
    wish = Brief(idea=idea, language=code, pages=8)
    plan = writer.plan(wish, seed=1)
    casting = Bindings.model_validate(plan.bindings).casting
    [thing] = [one for role in casting.extras if (one := casting.fillings[role.role]).kind == "piano"]
    book = writer.write(wish, plan)
    assert thing.label not in book.pages[0].text  # it is seen, and no sentence is pasted for it
    for page in (0, -2):
        assert thing.kind in {prop.kind for prop in plan.pages[page].scene.props}
    again = writer.replan_page(wish, plan, 7, seed=5)
    assert thing.kind in {prop.kind for prop in again.pages[-2].scene.props}


@pytest.mark.parametrize(("code", "coming_back"), [("en", "shared out"), ("ko", "나누어 먹")])
def test_what_is_put_by_is_eaten_in_the_end(code: LanguageCode, coming_back: str) -> None:
    things = (IdeaThing(kind="ball", noun="ball"), IdeaThing(kind="cookie", noun="cookie"))
    idea = Grounding(things=things)
    casting = cast_plot(read_plot("slow-seed"), idea, lexicon(), code, random=rng(1))
    assert any(coming_back in line for line in answering_sentences(casting, code))


def test_the_moon_stands_on_the_ground_only_when_it_has_come_down(writer: TaleWriter) -> None:
    wish = Brief(idea="the moon comes down to the pond", language="en", pages=8)
    plan = next(one for seed in range(9) if (one := writer.plan(wish, seed=seed)).plot == "sky-visitor")
    spots = [prop.spot for page in plan.pages for prop in page.scene.props if prop.kind == "moon"]
    assert spots[0] == "sky"
    assert "ground" in spots[1:-1]
    afraid = writer.plan(Brief(idea="a fox who is afraid of the moon", language="en", pages=8), seed=1)
    seen = {prop.spot for page in afraid.pages for prop in page.scene.props if prop.kind == "moon"}
    assert seen == {"sky"}
