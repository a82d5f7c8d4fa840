# Two commands do everything on a fresh machine with Python 3.11+:  make run   make test
# make run FILE=article.pdf opens another article. "make help" lists the rest.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
FILE   ?= $(firstword $(wildcard seeds/*.txt))
DATA   ?=
# Tests at a time.
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help run demo test check encoder words translations evaluate benchmark screenshots lock wheel clean qt

help:
	@echo "make run [FILE=...]      set up, open the window with the sample (without a display: print its brief)"
	@echo "make demo                the window with toy models, to see rewriting and translation without a download"
	@echo "make test                set up with the test tools; ruff, mypy, import-linter, pytest"
	@echo "make evaluate DATA=DIR   quality against the floors in evaluation/floors.toml"
	@echo "make benchmark           speed and memory, against peers in the same run"
	@echo "make screenshots         the pictures of the guide, in docs/images"
	@echo "make translations        bring the files for Qt Linguist in line with the texts of the window"
	@echo "make wheel               a wheel that carries the built-in model"
	@echo "make lock                renew the lock files"

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("BriefDesk needs Python 3.11 or newer; try: make PYTHON=python3.12 ..." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# An environment is up to date when it was installed from the lock files as they are now.
$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.installed-test: $(VENV)/.installed requirements-test.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.lock
	touch $@

$(VENV)/.installed-measure: $(VENV)/.installed-test requirements-measure.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-measure.lock
	touch $@

encoder: $(VENV)/.installed
	@$(BIN)/python packaging/prepare_encoder.py

# What the window reads of the translations in resources/translations.
words: $(VENV)/.installed
	@$(BIN)/python packaging/build_translations.py

translations: $(VENV)/.installed
	$(BIN)/python packaging/renew_translations.py

qt: $(VENV)/.installed
	@$(BIN)/python packaging/qt_libraries.py

run: encoder words
	@$(BIN)/python packaging/run.py "$(FILE)"

demo: encoder words
	@$(BIN)/python packaging/demo.py

test: $(VENV)/.installed-test encoder words qt check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS)

check: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

evaluate: $(VENV)/.installed-measure encoder
	@test -n "$(DATA)" || { echo "Name the folder with the evaluation data: make evaluate DATA=DIR"; exit 2; }
	$(BIN)/python -m evaluation --data "$(DATA)"

benchmark: $(VENV)/.installed-measure encoder words
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

screenshots: $(VENV)/.installed-test encoder words
	$(BIN)/python -m docs.screenshots

wheel: encoder words
	$(BIN)/python -m hatchling build -t wheel

lock:
	$(PYTHON) packaging/lock.py

clean:
	rm -rf $(VENV) build dist resources/encoder resources/translations/*.qm
