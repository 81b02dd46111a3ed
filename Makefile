# For developers only; each word stands in front of a plain command. `./run` and `./test` need no make.

export PATH := $(CURDIR)/.venv/bin:$(PATH)
TS := resources/translations/committee_desk_ko.ts
PINS := uv pip compile pyproject.toml --group build --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-header --quiet

.PHONY: lint words pictures guide campaigns benchmarks pins holidays package

lint: ## form, types and layers
	ruff format . && ruff check --fix . && mypy && lint-imports

words: ## gather what people read; add the Korean to the .ts, then run this again
	pyside6-lupdate -extensions py,ui src ui -ts $(TS) -locations none -no-obsolete
	pyside6-lrelease $(TS) -qm $(TS:.ts=.qm.new)
	mv $(TS:.ts=.qm.new) $(TS:.ts=.qm) # whole or not at all: a program may be reading it

pictures: ## every screen and every page of paper, into out/pictures, to be looked at
	python -m tests.pictures

guide: ## the pictures of the user guide, drawn anew from the screens
	python -m tests.guide_pictures

campaigns: ## what takes too long for every day
	python -m tests.campaigns.kill --kills 1000
	python -m tests.campaigns.kill_issuing --kills 1000
	python -m tests.campaigns.kill_importing --kills 20 --rows 100000
	python -m tests.campaigns.packets --changes 100000
	pytest -m slow tests/domain/test_scoring.py

benchmarks: ## how fast, beside floors and peers; docs/figures.md keeps what was found
	python -m benchmarks.start
	python -m benchmarks.vote
	python -m benchmarks.paper
	python -m benchmarks.book
	python -m benchmarks.slots
	python -m benchmarks.screens
	python -m benchmarks.search
	python -m benchmarks.scoring
	python -m benchmarks.matrix
	python -m benchmarks.proposals out/benchmarks
	python -m benchmarks.scrolling out/benchmarks
	python -m benchmarks.registers

holidays: ## Korea's public holidays, from the package that knows them
	python packaging/public_holidays.py

pins: ## the hashed requirement files, from the versions in pyproject.toml
	$(PINS) --output-file packaging/requirements.txt
	$(PINS) --group dev --output-file packaging/requirements-dev.txt

package: ## a folder with the program and everything it needs, in dist/
	pyinstaller --noconfirm packaging/committee-desk.spec
