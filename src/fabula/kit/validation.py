"""What pydantic finds wrong, in words for somebody who edits a file by hand."""

from __future__ import annotations

from typing import Any

_PLAIN = {
    "missing": "it is missing",
    "extra_forbidden": "nothing of that name belongs there",
    "string_type": "it must be words",
}


def in_words(error: Any) -> str:
    """Return one of the errors of a pydantic ValidationError in words."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "too_short":
        return f"there must be {context['min_length']} or more"
    if kind == "too_long":
        return f"there may be {context['max_length']} at most"
    if kind == "literal_error":
        return f"'{error['input']}' is none of {context['expected']}"
    return _PLAIN.get(kind, str(error["msg"]))
