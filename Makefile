# Two commands on a fresh machine: make run, make test. Both install what is missing first.

PREFIX ?= /usr/local
SWIFT  ?= swift
SANAQ   = .build/release/sanaq
# What people have corrected; extract finds it beside its sheet.
CORRECTIONS = $(patsubst %,--corrections %,$(wildcard data/corrections.csv))

.PHONY: run test docs notebooks examples score bench bench-peers budget scale-test scale-bench pictures static man install uninstall deb
.PHONY: fuzz fuzz-keep sanitize sanitize-address sanitize-thread test-counts clean needs build

run: build
	@mkdir -p data
	@$(SANAQ) extract seeds --to data/figures.csv --excluded data/excluded.csv
	@$(SANAQ) groups seeds $(CORRECTIONS) --format csv --to data/groups.csv
	@$(SANAQ) datapackage data
	@$(SANAQ) summary seeds $(CORRECTIONS)

build: needs
	@$(SWIFT) build --configuration release --product sanaq --quiet

test: needs
	$(SWIFT) test --disable-xctest

# The libraries' documentation, as one site.
docs: needs
	@Scripts/docs.sh

# Looks for bytes that break what Tests/FuzzTargets says must hold; see Tests/README.md.
FUZZ_SECONDS ?= 60
FUZZ_BUILD = $(SWIFT) build --configuration release --package-path Fuzzing --quiet \
  -Xswiftc -parse-as-library -Xswiftc -sanitize=fuzzer
fuzz: needs
	@$(FUZZ_BUILD)
	@Fuzzing/run.py $(FUZZ_SECONDS)

fuzz-keep: needs
	@$(FUZZ_BUILD)
	@Fuzzing/run.py 0 --keep

# What starts programs that no sanitizer is built into, what measures time, and what ends processes is left out.
UNSANITIZED = --skip SanaqCommandTests --skip Program --skip PDF --skip Browser --skip LinearTime --skip CallersSlip
sanitize: sanitize-address sanitize-thread
# The standard library copies the parts of a key path onto themselves, which is no fault of ours: replace_intrin.
sanitize-address: needs
	ASAN_OPTIONS=detect_leaks=0:replace_intrin=0 $(SWIFT) test --disable-xctest --sanitize=address --scratch-path .build-asan $(UNSANITIZED)
sanitize-thread: needs
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.txt $(SWIFT) test --disable-xctest --sanitize=thread --scratch-path .build-tsan $(UNSANITIZED)

# The tables of Tests/README.md, from what runs have recorded.
COUNTS = $(abspath .build/properties.tsv)
test-counts: needs
	@rm -f $(COUNTS)
	@SANAQ_TEST_COUNTS=$(COUNTS) $(SWIFT) test --disable-xctest --filter 'Properties|DrawnText' --quiet
	@sort $(COUNTS) >Tests/properties.tsv
	@Scripts/test_counts.py

# Weaves what the commands in notebooks-md/ print into them.
notebooks: build
	@$(SANAQ) notebook run notebooks-md/*.md

examples: needs
	@Examples/check.sh

# Cases of other readers' test suites, with their scorer; they are no part of the repository.
CASES ?= ../shared/cases
score: build
	@if [ -f $(CASES)/score.py ]; then \
	  mkdir -p .build/score && \
	  $(SANAQ) extract --format jsonl - <$(CASES)/peers.jsonl >.build/score/peers.jsonl && \
	  python3 $(CASES)/score.py $(CASES)/peers.jsonl .build/score/peers.jsonl && \
	  $(SANAQ) extract $(CASES)/news/*.txt --to .build/score/news.csv && \
	  python3 $(CASES)/score-sheet.py $(CASES)/news/news.jsonl .build/score/news.csv $(CASES)/news; \
	else echo "no cases in $(CASES): nothing to score"; fi

DRIVER = Benchmarks/Driver
# See Benchmarks/README.md; BENCH_MB and BENCH_ROUNDS make it shorter.
bench: build
	@touch $(DRIVER)/Package.swift # else files that are new in the package it depends on are not seen
	@$(SWIFT) build --configuration release --package-path $(DRIVER) --quiet
	@Benchmarks/bench.py $(SANAQ) $(DRIVER)/.build/release/Driver
	@Benchmarks/summary.sh $(SANAQ)

# What else reads quantities, in a virtual environment of its own.
bench-peers:
	python3 -m venv .build/peers
	.build/peers/bin/python -m pip install --quiet quantulum3 recognizers-text-suite "emoji<2"

# The instructions of a run, held to a budget; see there how to change it.
budget: build
	@Benchmarks/instructions.sh $(SANAQ)

# Apache Spark on this machine; needs Java 17 and Python 3.11, and gets PySpark from PyPI.
SCALE = .build/scale/venv
scale-test: build
	@scale/environment.sh $(SCALE)
	@cd scale && ../$(SCALE)/bin/python -m pytest --quiet

# What a gigabyte costs, in one process and in Spark; NEWS names JSON Lines to measure with.
NEWS ?= ../shared/corpus/news.jsonl
scale-bench: build
	@scale/environment.sh $(SCALE)
	@cd scale && ../$(SCALE)/bin/python measure.py $(abspath $(NEWS))

# The pictures of the README.
pictures: build
	@Scripts/pictures.py $(SANAQ) pictures

# A binary with Swift inside, in a folder of its own, for the other one is built otherwise. Types are asked for by calls
# there: by their names, as usual, each is looked for among all that Swift knows at every start, which takes a millisecond.
STATIC = .build/static
STATIC_FLAGS = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# At an address of its own: 97,000 addresses in it are otherwise told anew at every start, which takes another millisecond.
# What libxml2, SQLite and libcsv are loaded to stays drawn by the system.
ifeq ($(shell uname),Linux)
STATIC_FLAGS += -Xswiftc -Xclang-linker -Xswiftc -no-pie
endif
static: needs
	@$(SWIFT) build --configuration release --static-swift-stdlib --scratch-path $(STATIC) --product sanaq --quiet \
	  $(STATIC_FLAGS)

man: static
	@SWIFT=$(SWIFT) Scripts/man.sh $(STATIC)/release/sanaq .build/man

SHARE = $(DESTDIR)$(PREFIX)/share
install: man
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
	  "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	@install -s -m 755 $(STATIC)/release/sanaq "$(DESTDIR)$(PREFIX)/bin/sanaq"
	@install -m 644 .build/man/*.1 "$(SHARE)/man/man1"
	@$(STATIC)/release/sanaq --generate-completion-script bash >"$(SHARE)/bash-completion/completions/sanaq"
	@$(STATIC)/release/sanaq --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_sanaq"
	@$(STATIC)/release/sanaq --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/sanaq.fish"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/sanaq, its manual (man sanaq), and completions for bash, zsh and fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/sanaq" "$(SHARE)"/man/man1/sanaq.1 "$(SHARE)"/man/man1/sanaq-*.1 \
	  "$(SHARE)/bash-completion/completions/sanaq" "$(SHARE)/zsh/site-functions/_sanaq" \
	  "$(SHARE)/fish/vendor_completions.d/sanaq.fish"

# A package for Debian and its kin, which needs no Swift where it is installed.
deb:
	@Scripts/deb.sh .build/sanaq.deb

clean:
	rm -rf .build

needs:
	@./needs.sh
