# newsweather: build, install, test.  "make demo" and "make test" set up a bare
# Debian machine by themselves; plain "make && make install" needs PostgreSQL's
# server headers and ICU.

EXTENSION  := newsweather
# before any include: the last makefile must still be this one (VPATH builds)
EXT_SRC    := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(EXT_SRC)/$(EXTENSION).control)

MODULE_big  = $(EXTENSION)

# ---- the house: core below, the SQL face above; order is the order of reading
CORE_TEXT = arena utf8 fold text chars number hangul
CORE_WEATHER = temperature temperature_text
CORE_NEWS =
CORE_ENTITY =
PG_FACE = module plumbing

# the install script: parts in order of dependency
SQL_PARTS = guard module

CORE_OBJS = $(CORE_TEXT:%=src/core/text/%.o) $(CORE_WEATHER:%=src/core/weather/%.o) \
	$(CORE_NEWS:%=src/core/news/%.o) $(CORE_ENTITY:%=src/core/entity/%.o)
OBJS = $(CORE_OBJS) $(PG_FACE:%=src/pg/%.o)

# tables generated from data/ (see tools/)
GENERATED =

DATA_built  = $(EXTENSION)--$(EXTVERSION).sql
DATA        = $(patsubst $(EXT_SRC)/%,%,$(wildcard $(EXT_SRC)/upgrade/*.sql))
REGRESS     = $(sort $(notdir $(basename $(wildcard $(EXT_SRC)/sql/*.sql))))
REGRESS_OPTS = --inputdir=$(EXT_SRC) --encoding=UTF8 --no-locale --load-extension=$(EXTENSION)

PG_CPPFLAGS = -DNW_VERSION='"$(EXTVERSION)"' -I$(EXT_SRC)/src -Isrc/gen
PG_CFLAGS   = -std=gnu11 -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers \
	-Werror=implicit-function-declaration -Werror=int-conversion
SHLIB_LINK  = $(ICU_LIBS) -licuuc -licui18n
EXTRA_CLEAN = src/gen build

PG_CONFIG  ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(EXTENSION)--$(EXTVERSION).sql: $(SQL_PARTS:%=$(EXT_SRC)/src/pg/%.sql) $(EXT_SRC)/$(EXTENSION).control
	cat $(SQL_PARTS:%=$(EXT_SRC)/src/pg/%.sql) > $@

# object folders of an out-of-tree build
$(OBJS): | src/core/text src/core/weather src/core/news src/core/entity src/pg src/gen
src/core/text src/core/weather src/core/news src/core/entity src/pg src/gen:
	mkdir -p $@

# one header touched, everything rebuilt: the tree is small
$(OBJS): $(wildcard $(EXT_SRC)/src/core/*.h $(EXT_SRC)/src/core/*/*.h $(EXT_SRC)/src/pg/*.h) $(GENERATED)
