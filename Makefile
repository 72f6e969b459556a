# Back Bump Explorer. Needs Python 3.11 or newer, make and a network; `make` lists what there is.
PYTHON ?= python3
PORT ?= 8501
PAGES ?= /
WORKERS ?= 2
SECONDS ?= 600
VENV := .venv
RUN := $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test format lint types data unit browser bench stories fit look replicas soak cloud pictures lock licences dictionary clean
.NOTPARALLEL:

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1|/' \
	| while IFS='|' read -r name what; do printf '  make %-10s %s\n' "$$name" "$$what"; done

run: $(VENV)/app ## start the app (PORT=8501, EXPLORER_DATA=folder of another dataset)
	@echo "Back Bump Explorer: http://localhost:$(PORT)"
	@exec $(RUN) -m streamlit run app.py --server.port $(PORT) --server.headless true \
	--server.fileWatcherType auto

test: lint types data unit browser cloud ## all checks and tests

format: $(VENV)/tests ## put the code into the agreed format
	@$(RUN) -m ruff format .
	@$(RUN) -m ruff check --fix .

lint: $(VENV)/tests ## format and style of the code
	@$(RUN) -m ruff format --check .
	@$(RUN) -m ruff check .

types: $(VENV)/tests ## types of the code, strict
	@$(RUN) -m mypy

data: $(VENV)/app ## check the dataset (DIR=folder of another one)
	@$(RUN) -m data $(if $(DIR),--dir $(DIR))

unit: $(VENV)/tests ## tests that need no browser
	@$(RUN) -m pytest -n $(WORKERS) --dist worksteal

browser: $(VENV)/tests ## tests in Chromium (installs it where there is none)
	@$(RUN) -m tests.browser.chromium
	@$(RUN) -m pytest -n $(WORKERS) --dist worksteal --reruns 1 -rR tests/browser

bench: $(VENV)/bench replicas ## measure against the budgets and rivals (WRITE=1 takes it into the docs)
	@$(RUN) -m tests.browser.chromium
	@$(RUN) -m tests.bench $(if $(WRITE),--write) $(ARGS)

stories: $(VENV)/tests ## how good it is on the stories (WRITE=1 takes the figures over)
	@$(RUN) -m tests.stories $(if $(WRITE),--write)

fit: $(VENV)/tests ## learn what each finding counts in the order, from what may be looked at
	@$(RUN) -m tests.stories.fitting

look: $(VENV)/tests ## screenshots into test-results/look (PAGES="/ /compare")
	@$(RUN) -m tests.browser.chromium
	@$(RUN) -m tests.browser.look $(foreach page,$(PAGES),'$(page)')

replicas: $(VENV)/tests ## nginx before three processes, killed and restarted (needs nginx)
	@$(RUN) -m tests.browser.chromium
	@$(RUN) -m pytest tests/replicas

soak: $(VENV)/tests ## thirty readers for SECONDS=600: memory must stay flat
	@$(RUN) -m tests.replicas.soak $(SECONDS)

cloud: $(VENV)/tests ## a dry run of Streamlit Community Cloud, with each Python that is here
	@$(RUN) -m pytest -n $(WORKERS) -rP tests/cloud

pictures: $(VENV)/tests ## take the picture of the README anew
	@$(RUN) -m tests.browser.chromium
	@$(RUN) -m tests.browser.pictures

lock: $(VENV)/tests ## write requirements.lock anew, with hashes
	@$(RUN) -m uv pip compile requirements.txt --universal --python-version 3.11 --quiet \
	--generate-hashes --no-header --no-emit-index-url -o requirements.lock

licences: $(VENV)/app ## write docs/licences.md anew
	@$(RUN) -m tests.licences

dictionary: $(VENV)/app ## write docs/data-dictionary.md anew
	@$(RUN) -m data dictionary

clean: ## remove what these commands made
	rm -rf $(VENV) test-results .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
	"Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ": make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/app: requirements.lock $(VENV)/made
	@echo "Installing what the app needs ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes \
	-r requirements.lock
	@touch $@

$(VENV)/tests: tests/requirements.txt $(VENV)/app
	@echo "Installing what the tests need ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $@

$(VENV)/bench: tests/bench/requirements.txt $(VENV)/tests
	@echo "Installing what the benchmarks need ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check -r tests/bench/requirements.txt
	@touch $@
