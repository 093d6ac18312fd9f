"""Books to bind: plain, odd, and read aloud."""

from __future__ import annotations

from fabula.core.values import Book, Mark, PageText, Sentence, Sound
from fabula.testing import sample_assets, sample_book

ODD = '<script>alert("1")</script> & ‘quotes’ ../../etc/passwd [[pages]] #let x = 1 \\ $'


def odd_book() -> Book:
    """Return a book whose idea, title, words and alt text are full of markup."""
    book = sample_book()
    pages = (
        PageText(number=1, sentences=(Sentence(text="“<b>Hi</b> & #strong[bye]” said Pip."),)),
        *book.manuscript.pages[1:],
    )
    manuscript = book.manuscript.model_copy(update={"title": "Pip & <i>Moon</i> $x$", "pages": pages})
    pictures = tuple(p.model_copy(update={"alt": f'{p.alt} "<{p.name}>"'}) for p in book.pictures)
    brief = book.brief.model_copy(update={"idea": ODD})
    return book.model_copy(update={"manuscript": manuscript, "pictures": pictures, "brief": brief})


def heard_book(language: str = "en") -> tuple[Book, dict[str, bytes]]:
    """Return a book with music on every page and a voice on the story's pages, and its assets."""
    book = sample_book("ko" if language == "ko" else "en")
    assets = sample_assets()
    mp3 = b"\xff\xfb\x10\xc4" + bytes(101)
    assets["sound/cue-1-calm.mp3"] = mp3
    names = tuple(scene.name for scene in book.scenes)
    sounds = [
        Sound(
            name="cue-1-calm", kind="music", file="sound/cue-1-calm.mp3", digest="", media_type="audio/mpeg",
            seconds=20, pages=names,
        )
    ]  # fmt: skip
    for page in book.manuscript.pages:
        file = f"sound/voice-{page.number}.mp3"
        assets[file] = mp3
        marks = tuple(Mark(sentence=n, start=n * 2.0, end=n * 2.0 + 2) for n in range(len(page.sentences)))
        sounds.append(
            Sound(
                name=f"voice-{page.number}", kind="narration", file=file, digest="", media_type="audio/mpeg",
                seconds=marks[-1].end, pages=(f"page-{page.number:02d}",), voice="timing", marks=marks,
            )
        )  # fmt: skip
    return book.model_copy(update={"sounds": tuple(sounds)}), assets
