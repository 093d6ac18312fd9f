"""Measured tables in a document: each stands between its own marks, and writing it anew leaves the rest."""

from __future__ import annotations

from pathlib import Path

from fabula.kit.files import write_whole


def write_section(report: Path, section: str, text: str) -> None:
    """Put `text` between the marks of `section`; a document that has none gets it at its end."""
    start, end = f"<!-- measured: {section} -->", f"<!-- end: {section} -->"
    old = report.read_text("utf-8") if report.is_file() else ""
    before, _, rest = old.partition(start)
    _, _, after = rest.partition(end)
    write_whole(report, f"{before}{start}\n{text}\n{end}{after or chr(10)}".encode())
