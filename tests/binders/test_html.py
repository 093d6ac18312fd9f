"""The web book, read back with lxml and used in Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page, sync_playwright

from fabula.binders import BINDERS
from fabula.composers import COMPOSERS
from fabula.composers.mood import plan_cues
from fabula.composers.render import render, to_mp3
from fabula.core.values import Book
from fabula.testing import sample_assets, sample_book

from .conftest import ODD, heard_book, odd_book

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        )  # fmt: skip
        yield browser.new_page(viewport={"width": 700, "height": 800})
        browser.close()


def bound(book: Book, assets: dict[str, bytes] | None = None) -> bytes:
    return BINDERS.create("html").bind(book, assets or sample_assets())


def test_everything_is_inside() -> None:
    root = html.fromstring(bound(sample_book()))
    sources = [e.get("src") for e in root.iter("img", "audio", "script") if e.get("src")]
    assert sources
    assert all(source.startswith("data:") for source in sources)
    assert "default-src 'none'" in root.xpath("//meta[@http-equiv]/@content")[0]


def test_the_same_book_gives_the_same_bytes() -> None:
    assert bound(sample_book("ko")) == bound(sample_book("ko"))


def test_markup_in_the_idea_is_shown_and_never_executed() -> None:
    root = html.fromstring(bound(odd_book()))
    assert ODD in [dd.text_content() for dd in root.iter("dd")]
    assert len(list(root.iter("script"))) == 2
    assert "“<b>Hi</b> & #strong[bye]” said Pip." in [p.text_content() for p in root.iter("p")]


@pytest.mark.browser
def test_pages_turn_by_button_key_click_and_address(browser_page: Page, tmp_path: Path) -> None:
    said, asked = open_book(browser_page, bound(sample_book("ko")), tmp_path)
    page = browser_page

    def shows(*names: str) -> None:
        """Wait until exactly these leaves are open; fail when they never are."""
        page.wait_for_function(
            "names => [...document.querySelectorAll('.leaf.open')].map(leaf => leaf.id).join() === names",
            arg=",".join(names),
            timeout=10_000,
        )

    shows("cover")
    page.click("#next")
    shows("title")
    page.keyboard.press("ArrowRight")
    shows("page-01")
    assert "1쪽" in page.inner_text("#said")
    page.mouse.click(650, 600)
    shows("page-02")
    page.keyboard.press("Home")
    shows("cover")
    page.goto(page.url.split("#")[0] + "#page-03")
    shows("page-03")
    page.set_viewport_size({"width": 1400, "height": 700})
    shows("page-02", "page-03")
    page.set_viewport_size({"width": 700, "height": 800})
    shows("page-03")
    assert (said, [url for url in asked if not url.startswith(("data:", "file:"))]) == ([], [])


@pytest.mark.browser
def test_words_stand_inside_their_place_on_every_page(browser_page: Page, tmp_path: Path) -> None:
    for language in ("en", "ko"):
        open_book(browser_page, bound(sample_book("ko" if language == "ko" else "en")), tmp_path)
        over = browser_page.evaluate(
            """() => [...document.querySelectorAll('.leaf')].filter(leaf => {
                leaf.style.display = 'block';
                const place = leaf.querySelector('.place'), words = place?.firstElementChild;
                if (!words) return false;
                const a = place.getBoundingClientRect(), b = words.getBoundingClientRect();
                return b.top < a.top - 1 || b.bottom > a.bottom + 1
                    || words.scrollWidth > words.clientWidth + 1;
            }).map(leaf => leaf.id)"""
        )
        assert over == []


@pytest.mark.browser
def test_music_starts_when_asked_and_reading_marks_sentences(browser_page: Page, tmp_path: Path) -> None:
    book, assets = heard_book()
    cue = plan_cues([("cover", "calm"), ("page-01", "calm")])
    composer = COMPOSERS.create("lullaby", {"seconds": 8})
    mp3 = to_mp3(render(composer.compose(cue, seed=1)[0]))
    said, _ = open_book(browser_page, bound(book, dict.fromkeys(assets, mp3) | sample_assets()), tmp_path)
    page = browser_page
    paused = "() => document.getElementById('cue-1-calm').paused"
    assert page.evaluate(paused)
    page.click("#music")
    page.wait_for_function("() => !document.getElementById('cue-1-calm').paused")
    page.keyboard.press("m")
    page.wait_for_function(paused)
    page.evaluate("location.hash = '#page-01'")
    page.keyboard.press("r")
    page.wait_for_selector("#page-01 .sentence.reading")
    page.keyboard.press("r")
    page.wait_for_selector(".sentence.reading", state="detached")
    assert said == []


def open_book(page: Page, data: bytes, folder: Path) -> tuple[list[str], list[str]]:
    """Open the book and return the lists that gather its console messages and requests."""
    path = folder / "book.html"
    path.write_bytes(data)
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto("about:blank")
    page.goto(path.as_uri())
    return said, asked
