"""The command line: parse, call the workshop, show the result."""

from fabula.cli.app import main

__all__ = ["main"]
