# Rotative's commands. `make run` shows the demo newspaper, `make test` runs every test there is;
# the rest are parts of the two. What is up to date is not made again.

# `make run LISTEN=127.0.0.1:8090 DATA=elsewhere`; the demo has its own defaults.
LISTEN ?=
DATA ?=
# `make fuzz TIME=60`
TIME ?= 600

target := $(or $(CARGO_TARGET_DIR),target)
stamps := $(target)/stamps
npm_ci := npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

fonts := crates/site/fonts
pictures := demo/pictures

# What a folder is made from; and `again` where what was made of it is gone.
sources = $(shell find $(1) \( -name node_modules -o -name built \) -prune -o -type f -print)
unless_built = $(if $(wildcard $(1)/built/*),,again)

.DEFAULT_GOAL := help
.PHONY: help run build test fuzz lint bench fonts pictures browser-tools shots clean again

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1 — /p' $(MAKEFILE_LIST)

run: build ## builds what must be built and serves the demo newspaper on http://localhost:8080
	@exec $(target)/quick/rotative demo $(if $(LISTEN),--listen $(LISTEN)) $(if $(DATA),--data $(DATA))

build: fonts pictures ## the binary, in the quick profile
	@scripts/need build
	cargo build --profile quick --bin rotative

test: ## every test, the browser's and PostgreSQL's included
	@scripts/test

fuzz: ## the four fuzzers, TIME=600 seconds each; fuzz/README.md says what they need
	@scripts/fuzz $(TIME)

lint: ## formatting, clippy, arrows and the other rules of the house, licences
	@scripts/test lint

bench: fonts pictures ## how fast, with how much processor and memory; a table, and JSON in target/bench
	@scripts/need run
	cargo build --release --bin rotative
	node bench/import.mjs

fonts: $(stamps)/fonts ## the paper's fonts, cut to the letters it needs

$(stamps)/fonts: $(call sources,$(fonts)) $(call unless_built,$(fonts))
	@scripts/need run
	@mkdir -p $(@D)
	cd $(fonts) && $(npm_ci) && npm run --silent build
	@touch $@

pictures: $(stamps)/pictures ## the demo's pictures, drawn by their script

$(stamps)/pictures: $(call sources,$(pictures)) $(call unless_built,$(pictures))
	@scripts/need run
	@mkdir -p $(@D)
	cd $(pictures) && $(npm_ci) && npm run --silent draw -- built
	@touch $@

browser-tools: $(stamps)/e2e

$(stamps)/e2e: e2e/package-lock.json
	@scripts/need run
	@mkdir -p $(@D)
	cd e2e && $(npm_ci)
	@touch $@

shots: build browser-tools ## the README's pictures, taken from the demo
	cd e2e && node shots.mjs

clean: ## removes what was made; the demo's data stay
	-scripts/postgres stop
	cargo clean
	rm -rf $(foreach each,$(fonts) $(pictures) e2e,$(each)/node_modules $(each)/built)
