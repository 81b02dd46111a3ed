# For developers only; each word stands in front of a plain command. `./run` and `./test` need no make.

export PATH := $(CURDIR)/.venv/bin:$(PATH)
TS := resources/translations/committee_desk_ko.ts
PINS := uv pip compile pyproject.toml --group build --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-header --quiet
# Every file that measures has a short form: make benchmarks QUICK=--quick, or one: make benchmark-vote
BENCHMARKS := $(patsubst benchmarks/%.py,benchmark-%,$(shell grep -l '"--quick"' benchmarks/*.py))

.PHONY: lint words pictures guide campaigns benchmarks $(BENCHMARKS) pins holidays package
.NOTPARALLEL: # what is measured has the machine to itself

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
	python -m tests.campaigns.flips --positions 1000
	pytest -m slow

benchmarks: $(BENCHMARKS) ## how fast, beside floors and peers; docs/figures.md keeps what was found

benchmark-proposals benchmark-scrolling: FOLDER := out/benchmarks # the one makes what the other scrolls
$(BENCHMARKS):
	python -m $(@:benchmark-%=benchmarks.%) $(FOLDER) $(QUICK)

holidays: ## Korea's public holidays, from the package that knows them
	python packaging/public_holidays.py

pins: ## the hashed requirement files, from the versions in pyproject.toml
	$(PINS) --output-file packaging/requirements.txt
	$(PINS) --group dev --output-file packaging/requirements-dev.txt

package: ## a folder with the program and everything it needs, in dist/
	pyinstaller --noconfirm packaging/committee-desk.spec
