"""Checks: a book becomes findings, each with a cure."""

from fabula.checks.contract import Check
from fabula.kit.registry import Registry

CHECKS: Registry[Check] = Registry(
    "checks",
    {
        "access": "fabula.checks.access:AccessCheck",
        "epub": "fabula.checks.epub:EpubCheck",
        "pictures": "fabula.checks.pictures:PictureCheck",
        "reading": "fabula.checks.reading:ReadingCheck",
        "story": "fabula.checks.story:StoryCheck",
    },
)

__all__ = ["CHECKS", "Check"]
