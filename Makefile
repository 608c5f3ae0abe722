# newsweather: build, install, test.  "make demo" and "make test" set up a bare
# Debian machine by themselves; plain "make && make install" needs PostgreSQL's
# server headers and ICU.

EXTENSION  := newsweather
# before any include: the last makefile must still be this one (VPATH builds)
EXT_SRC    := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(EXT_SRC)/$(EXTENSION).control)

# ---- commands for a machine that may not have PostgreSQL yet: they install
# what is missing, then call make again for the build.
COMMANDS := setup demo test bench psql
ifneq ($(filter $(COMMANDS),$(MAKECMDGOALS)),)

.PHONY: $(COMMANDS)
setup:
	@$(EXT_SRC)/tools/setup

# make demo [PAGE=file]: what a dashboard would show of the sample pages, or of a page of your own
demo psql: export NW_FROM = $(CURDIR)
demo: setup
	+@cd $(EXT_SRC) && examples/as-copy >/dev/null && \
		tools/with-server psql -X -q -v ON_ERROR_STOP=1 -f examples/demo.sql

# make psql [PAGE=file]: a shell on a throwaway server with the pages loaded, in the time zone of the documentation
psql: setup
	+@cd $(EXT_SRC) && examples/as-copy >/dev/null && \
		tools/with-server sh -c 'export PGTZ=Asia/Seoul; psql -X -q -v ON_ERROR_STOP=1 -f examples/load.sql && exec psql'

# make test [ONLY="core lint ..."]
test: setup
	+@$(EXT_SRC)/tools/run-tests $(ONLY)

bench: setup
	+@$(EXT_SRC)/bench/run

else

MODULE_big  = $(EXTENSION)

# ---- the house: core below, the SQL face above; order is the order of reading
CORE_TEXT = arena utf8 fold text chars number number_words hangul paragraph language sentence sentence_end sentence_words
CORE_WEATHER = temperature temperature_text temperature_stats condition condition_code condition_atom condition_text station reading_mark reading_head reading_line reading_table reading_cells reading_scan reading_text \
	measure_context measure_context_place measure_context_role measure_context_word measure_role measure_place measure_token indices climate \
	measure_word measure_unit measure_bound measure_range measure_quantity measure_clause measure_judge measure_grade measure \
	metar metar_report metar_groups kma_field kma_time kma_record \
	temperature_words temperature_words_foreign temperature_operand temperature_tail temperature_table temperature_candidate \
	temperature_cues temperature_other temperature_judge_ko temperature_spelled temperature_decade \
	temperature_english temperature_english_letter temperature_english_scale \
	temperature_judge_english temperature_judge_cjk temperature_judge_foreign temperature_mention temperature_interval \
	sieve_number sieve_unit weather_sieve
CORE_NEWS = news_words news_date news_time news_date_line byline_words byline byline_foreign page_lines page_wrap \
	page_shape page_body page_headline page_note article article_title article_parse article_facts article_context article_section \
	article_pack article_time feed_time feed_markup charset charset_label charset_convert charset_detect markup json_read \
	json_value json_ld json_ld_facts json_ld_name html_depth html_trim html_tree html_names html_lines html_meta \
	html_headline html_series html_box html_beside html_keep html_body html_dates html_date_spelling html_people html_credit html_credit_east html_section html_section_named html_article byline_english page_tool page_spacing \
	page_beside page_list page_picture article_people
CORE_ENTITY = kind gazetteer user_gazetteer user_gazetteer_make place_link organization_link lexicon org_ending org_legal names person_title foreign_name place_around date_begin date_words date_number date_counted date_duration date_time date_numeric date_english date_english_time date_fields \
	date_korean date_holiday date_calendar date_relative date_resolve date_span date_expr quantity_number quantity_korean quantity_native quantity_unit \
	quantity_sense quantity_bare quantity_prefix quantity quantity_text gloss_sound gloss_term gloss_part gloss doc doc_marks \
	layer_exact layer_dates layer_user layer_quantities layer_gloss layer_people layer_organizations layer_places layer_place_join layer_lexicon layer_unnamed \
	extract entity_text tag_features tag_rules tag_model tagger tag_text layer_tagger layer_initials name_cue name_doubt layer_classes
PG_FACE = module plumbing weather_blocks temperature_io temperature_cast temperature_ops temperature_index temperature_agg temperature_climate weather_indices weather_condition_io weather_condition_ops weather_reading_io weather_reading_ops weather_reading_extract kma_station \
	extract_temperatures extract_weather \
	news_article news_article_make news_article_json news_article_graph news_article_ops news_article_get \
	article_sentences article_from_feed article_zone parse_article parse_article_html article_bylines parse_news_date \
	strip_boilerplate \
	named_entity_io named_entity_ops entity_place gazetteer_open gazetteer_io gazetteer_ops extract_entities extract_entities_article extract_entities_klue extract_glosses extract_dates extract_quantities \
	weather_from_metar weather_from_kma

# the install script: parts in order of dependency
SQL_PARTS = guard module temperature temperature_ops temperature_index temperature_agg temperature_climate temperature_range weather_indices weather_condition weather_condition_ops kma_station weather_reading weather_reading_ops \
	extract_temperatures extract_weather \
	news_article news_article_ops article_sentences article_from_feed parse_article parse_article_html article_bylines \
	parse_news_date strip_boilerplate \
	named_entity named_entity_ops entity_place gazetteer gazetteer_ops extract_entities extract_entities_klue extract_glosses extract_dates extract_quantities \
	weather_from_metar weather_from_kma

CORE_OBJS = $(CORE_TEXT:%=src/core/text/%.o) $(CORE_WEATHER:%=src/core/weather/%.o) \
	$(CORE_NEWS:%=src/core/news/%.o) $(CORE_ENTITY:%=src/core/entity/%.o)
PG_OBJS = $(PG_FACE:%=src/pg/%.o)
OBJS = $(CORE_OBJS) $(PG_OBJS)

# tables generated from data/ (see tools/)
GENERATED = src/gen/language_words.inc src/gen/measure_words.inc src/gen/kma_fields.inc src/gen/news_words.inc \
	src/gen/weather_words.inc src/gen/weather_phrases.inc src/gen/temperature_cues.inc src/gen/context_words.inc src/gen/stations.inc \
	src/gen/charset_labels.inc src/gen/html_entities.inc src/gen/spacing.inc src/gen/lunar_days.inc \
	src/gen/gazetteer.inc src/gen/lexicon.inc src/gen/names.inc src/gen/organization_ids.inc src/gen/counters.inc src/gen/org_endings.inc src/gen/hanja.inc

DATA_built  = $(EXTENSION)--$(EXTVERSION).sql
DATA        = $(patsubst $(EXT_SRC)/%,%,$(wildcard $(EXT_SRC)/upgrade/*.sql))
REGRESS     = $(sort $(notdir $(basename $(wildcard $(EXT_SRC)/sql/*.sql))))
REGRESS_OPTS = --inputdir=$(EXT_SRC) --encoding=UTF8 --no-locale --load-extension=$(EXTENSION)

PG_CPPFLAGS = -DNW_VERSION='"$(EXTVERSION)"' -I$(EXT_SRC)/src -Isrc/gen $(shell pkg-config --cflags gumbo)
# no fused multiply-add: the same digits on every processor
PG_CFLAGS   = -ffp-contract=off -Wextra -Werror=implicit-function-declaration -Werror=int-conversion
SHLIB_LINK  = $(ICU_LIBS) -licuuc -licui18n $(shell pkg-config --libs gumbo) $(filter -lm, $(LIBS))
EXTRA_CLEAN = src/gen build

PG_CONFIG  ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifeq ($(wildcard $(PGXS)),)
$(error no PostgreSQL server headers found by "$(PG_CONFIG)": run "make setup" first)
endif
include $(PGXS)

# core is plain C11 under every warning; the fmgr interface and the server's headers need exceptions
# the model of the tagger; for measuring another: make TAG_MODEL=FILE
TAG_MODEL ?= $(EXT_SRC)/data/model/tagger.bin
ifeq ($(filter darwin win32 cygwin aix,$(PORTNAME)),)
src/core/entity/tag_model.o: $(TAG_MODEL)
src/core/entity/tag_model.o src/core/entity/tag_model.bc: private override CPPFLAGS += -DNW_TAG_MODEL_FILE='"$(abspath $(TAG_MODEL))"'
else
src/core/entity/tag_model.o src/core/entity/tag_model.bc: src/gen/tag_model.inc
endif
$(CORE_OBJS): private override CFLAGS += -std=c11 -fvisibility=hidden
$(PG_OBJS): private override CFLAGS += -std=gnu11 -Wno-unused-parameter -Wno-missing-field-initializers
# the server was configured for gcc and hands down flags that clang does not know
ifneq ($(findstring clang,$(CC)),)
override CFLAGS += -Wno-unknown-warning-option -Wno-ignored-optimization-argument -Wno-ignored-attributes
endif

# what only newer servers know; after all else, which it adds to
SQL_PARTS += $(if $(filter-out 15 16 17,$(MAJORVERSION)),temperature_index_18)

$(EXTENSION)--$(EXTVERSION).sql: $(SQL_PARTS:%=$(EXT_SRC)/src/pg/%.sql) $(EXT_SRC)/$(EXTENSION).control
	cat $(SQL_PARTS:%=$(EXT_SRC)/src/pg/%.sql) > $@

# the model of the tagger anew, from the marked sentences in $NEWSWEATHER_CORPUS/ner: a minute, the same bytes each time;
# what then changes in the pages of the tests: tools/with-server perl test/entities/checksum
.PHONY: model
model: $(GENERATED)
	@mkdir -p build
	$(CC) -std=gnu11 -O2 -ffp-contract=off -I$(EXT_SRC)/src -Isrc/gen -DNW_TAG_MODEL_FILE='"$(abspath $(EXT_SRC)/data/model/tagger.bin)"' \
		-o build/train-tagger $(wildcard $(EXT_SRC)/tools/train-tagger/*.c) $(CORE_OBJS:%.o=$(EXT_SRC)/%.c) $(SHLIB_LINK) -lm
	build/train-tagger --model build/tagger.bin $(NEWSWEATHER_CORPUS)/ner && mv build/tagger.bin $(EXT_SRC)/data/model/tagger.bin

src/gen/news_words.inc: $(EXT_SRC)/data/news_words.tsv $(EXT_SRC)/tools/news_words
	perl $(EXT_SRC)/tools/news_words $< > $@.part && mv $@.part $@

src/gen/language_words.inc: $(EXT_SRC)/data/language_words.tsv $(EXT_SRC)/tools/gen-language-words $(EXT_SRC)/tools/NwHash.pm
	perl $(EXT_SRC)/tools/gen-language-words $< > $@.part && mv $@.part $@


src/gen/charset_labels.inc: $(EXT_SRC)/data/charset_labels.tsv $(EXT_SRC)/tools/gen-charset-labels
	perl $(EXT_SRC)/tools/gen-charset-labels $< > $@.part && mv $@.part $@

src/gen/html_entities.inc: $(EXT_SRC)/data/html_entities.tsv $(EXT_SRC)/tools/gen-html-entities
	perl $(EXT_SRC)/tools/gen-html-entities $< > $@.part && mv $@.part $@

src/gen/tag_model.inc: $(TAG_MODEL) $(EXT_SRC)/tools/gen-tag-model
	perl $(EXT_SRC)/tools/gen-tag-model $< > $@.part && mv $@.part $@

src/gen/spacing.inc: $(EXT_SRC)/data/spacing.tsv $(EXT_SRC)/tools/gen-spacing
	perl $(EXT_SRC)/tools/gen-spacing $< > $@.part && mv $@.part $@

src/gen/lunar_days.inc: $(EXT_SRC)/data/lunar_days.tsv $(EXT_SRC)/tools/gen-lunar-days
	perl $(EXT_SRC)/tools/gen-lunar-days $< > $@.part && mv $@.part $@

src/gen/measure_words.inc: $(EXT_SRC)/data/measure_words.tsv $(EXT_SRC)/tools/gen-measure-words
	perl $(EXT_SRC)/tools/gen-measure-words $< > $@.part && mv $@.part $@

src/gen/counters.inc: $(EXT_SRC)/data/counters.tsv $(EXT_SRC)/tools/gen-counters
	perl $(EXT_SRC)/tools/gen-counters $< > $@.part && mv $@.part $@

src/gen/weather_words.inc: $(EXT_SRC)/data/weather_words.tsv $(EXT_SRC)/tools/gen-weather-words $(EXT_SRC)/tools/NwHash.pm
	perl $(EXT_SRC)/tools/gen-weather-words $< > $@.part && mv $@.part $@

src/gen/temperature_cues.inc: $(EXT_SRC)/data/temperature_cues.tsv $(EXT_SRC)/tools/gen-temperature-cues
	perl $(EXT_SRC)/tools/gen-temperature-cues $< > $@.part && mv $@.part $@

src/gen/context_words.inc: $(EXT_SRC)/data/context_words.tsv $(EXT_SRC)/tools/gen-context-words
	perl $(EXT_SRC)/tools/gen-context-words $< > $@.part && mv $@.part $@

src/gen/weather_phrases.inc: $(EXT_SRC)/data/weather_phrases.tsv $(EXT_SRC)/tools/gen-weather-phrases $(EXT_SRC)/tools/NwHash.pm
	perl $(EXT_SRC)/tools/gen-weather-phrases $< > $@.part && mv $@.part $@

src/gen/kma_fields.inc: $(EXT_SRC)/data/kma_fields.tsv $(EXT_SRC)/tools/gen-kma-fields $(EXT_SRC)/tools/NwHash.pm
	perl $(EXT_SRC)/tools/gen-kma-fields $< > $@.part && mv $@.part $@

src/gen/stations.inc: $(EXT_SRC)/data/kma_stations.tsv $(EXT_SRC)/tools/gen-stations $(EXT_SRC)/tools/NwHash.pm
	perl $(EXT_SRC)/tools/gen-stations $< > $@.part && mv $@.part $@

src/gen/gazetteer.inc: $(wildcard $(EXT_SRC)/data/gazetteer/*.tsv) $(EXT_SRC)/data/kma_stations.tsv $(EXT_SRC)/tools/gen-gazetteer
	perl $(EXT_SRC)/tools/gen-gazetteer $(EXT_SRC)/data > $@.part && mv $@.part $@

src/gen/lexicon.inc: $(EXT_SRC)/data/gazetteer/lexicon.tsv $(EXT_SRC)/tools/gen-lexicon.c
	$(CC) -O1 -o src/gen/gen-lexicon $(EXT_SRC)/tools/gen-lexicon.c
	src/gen/gen-lexicon $(EXT_SRC)/data > $@.part && mv $@.part $@

src/gen/organization_ids.inc: $(EXT_SRC)/data/organization_ids.tsv $(EXT_SRC)/data/organizations.tsv $(EXT_SRC)/tools/gen-organization-ids
	perl $(EXT_SRC)/tools/gen-organization-ids $(EXT_SRC)/data > $@.part && mv $@.part $@

src/gen/names.inc: $(wildcard $(EXT_SRC)/data/*.tsv) $(EXT_SRC)/data/gazetteer/name_nouns.tsv $(EXT_SRC)/data/gazetteer/products.tsv $(EXT_SRC)/data/gazetteer/lexicon.tsv $(EXT_SRC)/tools/gen-names
	perl $(EXT_SRC)/tools/gen-names $(EXT_SRC)/data > $@.part && mv $@.part $@

src/gen/hanja.inc: $(EXT_SRC)/data/gazetteer/hanja_readings.tsv $(EXT_SRC)/tools/gen-hanja
	perl $(EXT_SRC)/tools/gen-hanja $(EXT_SRC)/data > $@.part && mv $@.part $@

src/gen/org_endings.inc: $(EXT_SRC)/data/org_endings.tsv $(EXT_SRC)/tools/gen-org-endings
	perl $(EXT_SRC)/tools/gen-org-endings $(EXT_SRC)/data > $@.part && mv $@.part $@

# Folders of an out-of-tree build; by rules make would find the source's folders through VPATH.
OBJ_DIRS := $(sort $(patsubst %/,%,$(dir $(OBJS))) src/gen)
MADE_DIRS := $(shell mkdir -p $(OBJ_DIRS))

# one header touched, everything rebuilt: the tree is small
$(OBJS) $(OBJS:.o=.bc): $(wildcard $(EXT_SRC)/src/core/*.h $(EXT_SRC)/src/core/*/*.h $(EXT_SRC)/src/pg/*.h) $(GENERATED)

# Make would take the products of an in-tree build for its own, and find half of them.
ifneq ($(abspath $(EXT_SRC)),$(CURDIR))
ifneq ($(wildcard $(EXT_SRC)/src/gen $(EXT_SRC)/src/pg/*.o),)
$(error "make clean" in $(EXT_SRC) before building out of tree)
endif
endif

endif
