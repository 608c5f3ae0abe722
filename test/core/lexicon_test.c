/*
 * test/core/lexicon_test.c
 *		The lexicon holds every form of its source with all its classes, and
 *		finds forms at the ends of words only.
 */
#include "tap.h"

#include <string.h>

#include "core/entity/lexicon.h"

static const char letters[] = "KFPNplotbwMU";

static uint16_t
classes(const char *s)
{
	return nw_lexicon_classes(s, strlen(s));
}

static size_t
word(const char *s)
{
	nw_lexicon_hit hit;

	return nw_lexicon_word(s, strlen(s), &hit) ? hit.len : 0;
}

static void
whole_source(void)
{
	FILE	   *in = fopen("data/gazetteer/lexicon.tsv", "r");
	char		line[1024];
	long		forms = 0;
	long		wrong = 0;

	if (!in)
	{
		ok(0, "data/gazetteer/lexicon.tsv can be read");
		return;
	}
	while (fgets(line, sizeof(line), in))
	{
		char	   *tab = strchr(line, '\t');
		char	   *c;
		uint16_t	want = 0;
		nw_lexicon_hit hits[32];
		int			n;

		if (line[0] == '#' || !tab)
			continue;
		for (c = tab + 1; *c != '\t'; c++)
			want |= (uint16_t) (1 << (strchr(letters, *c) - letters));
		n = nw_lexicon_prefixes(line, (size_t) (tab - line), hits, 32);
		if (nw_lexicon_classes(line, (size_t) (tab - line)) != want || n == 0 ||
			hits[n - 1].len != (uint32_t) (tab - line) || hits[n - 1].classes != want ||
			hits[n - 1].frequency != (uint8_t) (c[1] - '0') ||
			hits[n - 1].share != (uint8_t) (c[3] - '0'))
			wrong++;
		forms++;
	}
	fclose(in);
	ok(forms > 300000, "the source has %ld forms", forms);
	ok(wrong == 0, "all have their classes and frequency");
}

int
main(void)
{
	nw_lexicon_hit hits[2];

	whole_source();
	ok((classes("송강호") & NW_LEX_KOREAN) != 0, "a Korean person");
	ok((classes("소피마르소") & NW_LEX_FOREIGN) != 0, "another person");
	ok((classes("경찰") & NW_LEX_SEEN_ORG) != 0, "an organisation");
	ok(classes("그런말은없다") == 0 && classes("") == 0 && classes("\xED\x9E") == 0, "no form");
	ok(word("송강호는") == strlen("송강호"), "a form before a particle");
	ok(word("송강호") == strlen("송강호"), "a form at the end");
	ok(word("송강호텔") == 0 || word("송강호텔") == strlen("송강호텔"), "no form inside a longer word");
	ok(nw_lexicon_prefixes("서울대학교", strlen("서울대학교"), hits, 2) == 2 &&
	   hits[1].len == strlen("서울대학교"), "of too many prefixes the longest stay");
	ok(nw_lexicon_prefixes("", 0, hits, 2) == 0, "nothing begins with nothing");
	return done_testing();
}
