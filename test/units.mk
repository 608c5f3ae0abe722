# test/units.mk: src/core without a server, under sanitizers.
#
#	make -f test/units.mk core		build/core/NAME_test of every test/core/NAME_test.c (CC)
#	make -f test/units.mk fuzz		build/fuzz/NAME_fuzz of every test/fuzz/NAME_fuzz.c (clang)
#
# Run from the top of the tree, after "make all" (which generates the tables).
# Core is C11 and clean under every warning here, with gcc and with clang.

CC = gcc
FUZZ_CC = clang
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all
FLAGS = -std=c11 -Wall -Wextra -Werror -Wmissing-prototypes -g -O1 -fno-omit-frame-pointer \
	-ffp-contract=off -Isrc -Isrc/gen -DNW_TAG_MODEL_FILE='"data/model/tagger.bin"'
LIBS = $(shell pkg-config --libs icu-uc icu-i18n gumbo) -lm

CORE := $(wildcard src/core/*/*.c)
TESTS := $(wildcard test/core/*_test.c)
TARGETS := $(wildcard test/fuzz/*_fuzz.c)
HEADERS := $(wildcard src/core/*.h src/core/*/*.h src/gen/* test/core/*.h test/fuzz/*.h)

.PHONY: core fuzz
core: $(TESTS:test/core/%.c=build/core/%)
fuzz: $(TARGETS:test/fuzz/%.c=build/fuzz/%)

build/core/%.o: src/core/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) -c -o $@ $<
build/core/entity/tag_model.o build/fuzz/entity/tag_model.o: data/model/tagger.bin
build/core/%: test/core/%.c $(CORE:src/core/%.c=build/core/%.o)
	$(CC) $(FLAGS) $(SANITIZE) -Itest/core -o $@ $< $(filter %.o,$^) $(LIBS)

build/fuzz/%.o: src/core/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FLAGS) -fsanitize=fuzzer-no-link $(SANITIZE) -c -o $@ $<
build/fuzz/%: test/fuzz/%.c $(CORE:src/core/%.c=build/fuzz/%.o)
	$(FUZZ_CC) $(FLAGS) -Itest/core -Wno-missing-prototypes -fsanitize=fuzzer $(SANITIZE) -o $@ $< $(filter %.o,$^) $(LIBS)

.SECONDARY:
