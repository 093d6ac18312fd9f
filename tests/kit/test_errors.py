"""Errors a person can fix."""

from __future__ import annotations

import json

import click
import pytest

from fabula.cli import app as cli_app
from fabula.kit import errors
from fabula.kit.errors import FabulaError

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, FabulaError)]


def test_every_code_is_its_own() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_the_command_line_shows_sentence_and_hint_and_leaves_with_1(
    kind: type[FabulaError], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    @click.option("--json", "as_json", is_flag=True)
    def failing(as_json: bool) -> None:
        raise kind("It went wrong.", hint="Do this.")

    monkeypatch.setattr(cli_app.app, "get_command", lambda context, name: failing)
    with pytest.raises(SystemExit) as left:
        cli_app.main(["make", "--json"])
    out, err = capsys.readouterr()
    assert left.value.code == 1
    assert "It went wrong." in err
    assert "Do this." in err
    assert json.loads(out) == {"error": {"code": kind.code, "message": "It went wrong.", "hint": "Do this."}}
