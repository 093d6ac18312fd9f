"""Lists what the words of planned books assert and their pictures lack: every plot, both languages.

`python tools/unshown.py [SEEDS] [PLOT ...]` prints page by page what is absent or contradicted, then totals.
"""

from __future__ import annotations

import sys
from collections import Counter

from fabula.core.values import Brief
from fabula.core.words import LANGUAGES
from fabula.writers.tale.asserted import read_page, unshown
from fabula.writers.tale.engine import TaleWriter
from fabula.writers.tale.planner import make_plan
from fabula.writers.tale.plot import Head, Library

IDEAS = {
    "en": ("a little fox and her friend", "a girl called Nora", "a shy bear cub", "a boy and a hedgehog"),
    "ko": ("어린 여우와 친구", "민지라는 여자아이", "수줍은 아기 곰", "남자아이와 고슴도치"),
}


class Only(Library):
    """The library with one plot to choose from."""

    plot_name = ""

    def heads(self) -> tuple[Head, ...]:
        """Return the head of that plot, for every idea."""
        free = {"only_asked": False, "only_hinted": False, "asks": ()}
        return tuple(one.model_copy(update=free) for one in super().heads() if one.name == self.plot_name)


def main(seeds: int, plots: list[str]) -> None:
    """Print what is not shown, and how often each sort of lack comes."""
    library, totals, pages = Only(), Counter[tuple[str, str]](), 0
    for name in plots or [one.name for one in Library().heads()]:
        library.plot_name = name
        for code in LANGUAGES:
            for seed in range(seeds):
                brief = Brief(idea=IDEAS[code][seed % 4], language=code, age="6-8", seed=seed)
                plan = make_plan(brief, seed=seed, library=library)
                words = TaleWriter().write(brief, plan).pages
                for page, told in zip(plan.pages, words, strict=True):
                    pages += 1
                    for sort, what in unshown(read_page(told.text, plan.cast, code), page.scene):
                        totals[code, sort] += 1
                        print(f"{name} {code} {seed} page {page.number}: {sort}: {what}")
    print(f"{pages} pages", *(f"{code} {sort} {count}" for (code, sort), count in sorted(totals.items())))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1, sys.argv[2:])
