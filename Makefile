# Everything a contributor types. `make` alone lists the targets.
#
# PYTHON=/path/to/python  the interpreter for .venv (found by itself otherwise; 3.11 or later)
# ARGS="..."              passed on to the program, pytest, the benchmarks or the matrices

SHELL := /bin/sh
.DEFAULT_GOAL := help
.SUFFIXES:
.NOTPARALLEL:
.PHONY: help run test check format docs bench matrix pictures sheets icons i18n app app-test lock install clean

# A start imports a thousand modules: Python keeps them compiled, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?=
ARGS ?=
BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip --disable-pip-version-check -qq install --no-compile

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.run ## open the wizard on the practice tenant (without a display: save its pages as pictures in build/tour)
	@.ci/prepare-system run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; then \
		exec $(BIN)/python -m wizard --practice $(ARGS); \
	else \
		mkdir -p build/tour; \
		echo "No display here: the tour of all pages goes to build/tour."; \
		QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}" exec $(BIN)/python -m wizard --practice --tour build/tour $(ARGS); \
	fi

# Widgets are drawn in memory unless the caller chose a platform; end-to-end tests bring their own screen.
test: .venv/.dev ## run the tests
	@.ci/prepare-system test
	QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}" $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: .venv/.dev ## lint, format, types, import rules
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/.dev ## rewrite the files as ruff wants them
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

i18n: .venv/.dev ## collect the texts, say what is not translated, make the catalogues
	@$(BIN)/python -m tests.i18n $(ARGS)

docs: .venv/.dev ## write .github/TROUBLESHOOTING.md from the table of messages
	@PYTHONPATH=. $(BIN)/python .ci/freeze/messages.py

bench: .venv/.dev ## measure speed and size, as ratios (ARGS="start memory size rival stall requests" for some)
	QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}" $(BIN)/python -m tests.benchmarks $(ARGS)

matrix: .venv/.dev ## kill and fail runs at every request, look for leaks, soak (half an hour; ARGS="crashes|faults|leaks|soak")
	QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}" $(BIN)/python -m tests.resilience $(ARGS)

sheets: .venv/.dev ## make contact sheets of every page, theme, text size and language in build/sheets
	$(BIN)/python -m tests.sheets

icons: .venv/.run ## draw the icon in all formats
	QT_QPA_PLATFORM=offscreen $(BIN)/python .ci/make-icons

pictures: .venv/.run ## save the portal pictures as PNG and SVG in build/pictures
	@.ci/prepare-system run
	$(BIN)/python -m wizard.gui.pictures --out build/pictures $(ARGS)

app: .venv/.dev ## build the program that needs no Python, into dist/
	@.ci/prepare-system run
	@.ci/prepare-system binutils
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

app-test: .venv/.dev ## run what `make app` built through whole set-ups in every language, and the packages in an empty environment
	@.ci/prepare-system run
	@.ci/prepare-system desktop-file-utils appstream mandoc
	$(BIN)/python -m pytest -n auto --dist worksteal -m shipped tests/shipped $(ARGS)

install: .venv/.dev ## make .venv with everything for development

# Universal: one file for every system and every Python that pyproject.toml allows. Neither the registry that answered
# nor this machine's paths are written down.
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-config --no-emit-index-url --no-emit-find-links

lock: .venv/.dev ## pin the newest allowed versions with their hashes
	$(COMPILE) --upgrade pyproject.toml --output-file .ci/locks/run.txt
	$(COMPILE) --upgrade --extra dev --constraint .ci/locks/run.txt pyproject.toml --output-file .ci/locks/dev.txt

clean: ## remove what was built, and .venv
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find wizard tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps are as old as the last install, so a changed lock installs again. Nothing is compiled ahead: of Microsoft
# Graph's 16,000 modules a run imports a tenth.
.venv/.run: .ci/locks/run.txt | .venv/bin/python
	$(PIP_INSTALL) --require-hashes -r .ci/locks/run.txt
	@touch $@

.venv/.dev: .ci/locks/dev.txt pyproject.toml wizard/__init__.py | .venv/bin/python
	$(PIP_INSTALL) --require-hashes -r .ci/locks/dev.txt
	$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch .venv/.run $@

.venv/bin/python:
	@.ci/make-venv .venv $(PYTHON)
