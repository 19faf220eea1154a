# `make demo` and `make test` do all the set-up; the rest are their parts.

SWIFT ?= swift
LAYERS = --explicit-target-dependency-import-check error
NORMA = .build/release/norma
DEMO = .build/demo
SOURCES = Sources Tests Benchmarks Package.swift
PREFIX ?= /usr/local

.PHONY: demo test setup build lint format goldens bench mutate fuzz install clean

## Installs what is missing, builds, checks the fixtures, writes a report and names it.
demo:
	@.ci/setup build
	@$(SWIFT) build -c release --product norma $(LAYERS)
	@$(NORMA) rules test
	@mkdir -p $(DEMO)
	@$(NORMA) check Fixtures/acts/*.txt Fixtures/acts/*.md Fixtures/acts/*.html Fixtures/acts/*.docx \
	  --format markdown --fail-on never --output $(DEMO)/report.md
	@$(NORMA) check Fixtures/acts/school-broken.txt --format html --fail-on never --output $(DEMO)/report.html
	@$(NORMA) check Fixtures/acts/school-broken.txt --only admin.uchitelskaya --only consistency.impossible-date \
	  --fail-on never
	@echo "Отчёт по всем примерам: $(CURDIR)/$(DEMO)/report.md"
	@echo "Отчёт об одном акте, откройте его в браузере: $(CURDIR)/$(DEMO)/report.html"

## The whole suite: layers, format, tests.
test:
	@.ci/setup test
	@$(MAKE) --no-print-directory lint
	$(SWIFT) build --build-tests $(LAYERS)
	$(SWIFT) test --skip-build

setup:
	@.ci/setup test

build:
	@.ci/setup build
	$(SWIFT) build -c release --product norma $(LAYERS)

lint:
	@$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format:
	@$(SWIFT) format format --in-place --parallel --recursive $(SOURCES)

## Writes the golden reports anew; look at the difference before you commit it.
goldens:
	-RECORD_GOLDENS=1 $(SWIFT) test --filter ReportsTests

## Start-up beside an empty Swift program, and the speed of each step on one core.
bench:
	@.ci/setup bench
	@Benchmarks/run
	@Benchmarks/run-docx
	@Benchmarks/run-page

## Deletes, denies, weakens, reassigns and rewords every duty of the compliant acts, and writes docs/accuracy.md.
mutate:
	@.ci/setup build
	@NORMA_BENCHMARKS=1 $(SWIFT) build -c release --product norma-accuracy $(LAYERS)
	@.build/release/norma-accuracy Fixtures/mutations Benchmarks/Accuracy/keywords.yaml ../shared/eval docs/accuracy.md

## Tries the readers with broken input, each for so many seconds.
SECONDS ?= 60
fuzz:
	@.ci/setup test
	@Benchmarks/run-fuzz $(SECONDS)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/norma
	install -m 755 $(NORMA) $(DESTDIR)$(PREFIX)/bin/norma
	cp -R Rules $(DESTDIR)$(PREFIX)/share/norma/

clean:
	$(SWIFT) package clean
