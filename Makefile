# make book IDEA="a fox who fears the dark"   makes a book on a fresh machine
# make test                                   installs what testing needs and checks everything but the slow tests (./check all)
# make bench                                  measures speed and size
# make gallery                                draws everything there is into docs/gallery

PYTHON ?= python3
IDEA ?= a small fox who is afraid of the dark
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin

.PHONY: book test bench gallery docs clean

book: $(VENV)/installed
	$(BIN)/fabula make "$$IDEA" $(ARGS)

# The idea reaches the shell as it was typed: no dollar sign, quote or backtick in it means anything.
override IDEA := $(value IDEA)
export IDEA

test: $(VENV)/installed-test
	./check

bench: $(VENV)/installed
	$(BIN)/fabula bench make

gallery: $(VENV)/installed
	$(BIN)/fabula bench pictures $(ARGS)

$(VENV)/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "fabula needs Python 3.11 or newer; set PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV) || { tools/system-packages python3-venv && $(PYTHON) -m venv --clear $(VENV); }

$(VENV)/installed: pyproject.toml | $(VENV)/bin/pip
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed pyproject.toml
	tools/system-packages chromium default-jre-headless poppler-utils
	$(BIN)/pip install --quiet --disable-pip-version-check --editable . --group test
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
