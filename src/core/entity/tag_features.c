/*
 * core/entity/tag_features.c
 *		What the tagger sees of a character.
 */
#include "core/entity/tag_features.h"

#include <string.h>

#include "core/entity/lexicon.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define PAD 4

enum
{
	TYPE_EDGE,
	TYPE_SPACE,
	TYPE_HANGUL,
	TYPE_LATIN,
	TYPE_DIGIT,
	TYPE_HAN,
	TYPE_OPEN,
	TYPE_CLOSE,
	TYPE_STOP,
	TYPE_OTHER
};

static uint8_t
type_of(uint32_t cp)
{
	if (cp == ' ')
		return TYPE_SPACE;
	if (nw_is_hangul(cp))
		return TYPE_HANGUL;
	if (cp < 0x80)
	{
		if (nw_is_digit((unsigned char) cp))
			return TYPE_DIGIT;
		if ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z')
			return TYPE_LATIN;
		return cp == '(' || cp == '[' || cp == '<' ? TYPE_OPEN : cp == ')' || cp == ']' || cp == '>' ? TYPE_CLOSE :
			cp == '.' || cp == ',' || cp == '!' || cp == '?' ? TYPE_STOP : TYPE_OTHER;
	}
	return nw_script_of(cp) == NW_SCRIPT_HAN ? TYPE_HAN : nw_script_of(cp) == NW_SCRIPT_LATIN ? TYPE_LATIN : TYPE_OTHER;
}

static inline uint32_t
mix32(uint32_t h, uint32_t v)
{
	h = (h ^ v) * UINT32_C(0x9E3779B1);
	return h ^ h >> 15;
}

static inline uint64_t
mix64(uint64_t a, uint64_t b)
{
	uint64_t	h = (a ^ b * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);

	return h ^ h >> 32;
}

/* The classes of a form that tell something, its share and frequency coarsened. */
static uint32_t
summary(const nw_lexicon_hit *hit)
{
	return ((uint32_t) hit->classes << 8) | (uint32_t) hit->share << 2 | (hit->frequency > 3 ? 2u : hit->frequency > 0 ? 1u : 0u);
}

/* What covers each character: the longest forms from the starts of words on, 1 + the place in the form. */
static void
cover(nw_tag_line *line)
{
	int			i = 0;
	nw_lexicon_hit hits[8];

	while (i < line->n)
	{
		bool		starts = line->word_start[i] == i;
		int			n = 0;
		int			end;
		int			k;

		line->starts[i] = 0;
		/* of what stands no character is looked into, but its neighbours see how it begins */
		if (starts ? line->type[i + PAD] != TYPE_SPACE : line->type[i + PAD] == TYPE_HANGUL && !line->locked[i])
			n = nw_lexicon_prefixes(line->s + line->off[i], line->off[line->n] - line->off[i], hits,
									8);
		if (n > 0)
			line->starts[i] = summary(&hits[n - 1]) << 3 | (hits[n - 1].len > 9 ? 3 : hits[n - 1].len / 3);
		if (starts && n > 0)
		{
			uint32_t	what = summary(&hits[n - 1]);

			for (end = i; end < line->n && line->off[end] < line->off[i] + hits[n - 1].len; end++)
				;
			for (k = i; k < end; k++)
				line->known[k] = what << 4 | (k == i ? 1u : k == end - 1 ? 2u : 3u) << 2 |
					(end == line->word_end[i] ? 1u : end == line->stem_end[i] ? 2u : 3u);
		}
		i++;
	}
}

void
nw_tag_prepare(nw_tag_line *line, const char *s, size_t len, const uint8_t *rules)
{
	size_t		pos = 0;
	int			n = 0;
	int			i;

	memset(line->cp, 0, sizeof(line->cp));
	memset(line->type, 0, sizeof(line->type));
	line->s = s;
	while (pos < len && n < NW_TAG_MAX_LINE)
	{
		uint32_t	cp;

		line->off[n] = (uint32_t) pos;
		line->rule[n] = rules[pos] & ~NW_TAG_LOCKED;
		line->locked[n] = (rules[pos] & NW_TAG_LOCKED) != 0;
		pos += nw_utf8_decode(s + pos, s + len, &cp);
		line->type[n + PAD] = type_of(cp);
		line->cp[n + PAD] = (uint16_t) (line->type[n + PAD] == TYPE_DIGIT ? '0' : cp > 0xFFFF ? 1 : cp);
		n++;
	}
	line->off[n] = (uint32_t) pos;
	line->n = n;
	/* a name neither begins nor ends with the space beside what stands */
	for (i = 0; i < n; i++)
		if (line->type[i + PAD] == TYPE_SPACE &&
			((i > 0 && line->type[i - 1 + PAD] != TYPE_SPACE && line->locked[i - 1]) ||
			 (i + 1 < n && line->locked[i + 1])))
			line->locked[i] = true;
	memset(line->known, 0, (size_t) n * sizeof(line->known[0]));

	for (i = 0; i < n;)
	{
		int			end = i;
		int			stem;
		int			k;
		uint32_t	hash = 7;

		if (line->type[i + PAD] == TYPE_SPACE)
		{
			line->word_start[i] = line->word_end[i] = line->stem_end[i] = (uint16_t) i;
			line->word_hash[i] = line->prefix_hash[i] = 1;
			i++;
			continue;
		}
		for (; end < n && line->type[end + PAD] != TYPE_SPACE; end++)
		{
			hash = mix32(hash, line->cp[end + PAD]);
			line->prefix_hash[end] = hash;
		}
		{
			size_t		bare = nw_particle_strip(s + line->off[i], line->off[end] - line->off[i]);

			for (stem = i; stem < end && line->off[stem] < line->off[i] + bare; stem++)
				;
		}
		for (k = i; k < end; k++)
		{
			line->word_start[k] = (uint16_t) i;
			line->word_end[k] = (uint16_t) end;
			line->stem_end[k] = (uint16_t) stem;
			line->word_hash[k] = hash;
		}
		i = end;
	}
	cover(line);
}

int
nw_tag_features(const nw_tag_line *line, int i, uint64_t *f)
{
	const uint16_t *c = line->cp + i + PAD;
	const uint8_t *t = line->type + i + PAD;
	int			n = 0;
	int			start = line->word_start[i];
	int			end = line->word_end[i];
	int			at = i - start > 7 ? 7 : i - start;
	int			left = end - i > 7 ? 7 : end - i;
	uint64_t	before = 0;		/* the eojeol before and behind */
	uint64_t	behind = 0;
	uint64_t	before_rule = 0;
	uint64_t	behind_known = 0;
	uint64_t	rule = line->rule[i];
	uint64_t	known = line->known[i];
	uint64_t	template = 0;
	int			josa = i >= line->stem_end[i] ? 7 : line->stem_end[i] - i > 6 ? 6 : line->stem_end[i] - i;

#define PUT(value) (f[n++] = mix64(++template << 56, (uint64_t) (value)))
#define C(k) ((uint64_t) c[k])

	if (start >= 2)
	{
		before = line->word_hash[start - 2];
		before_rule = line->rule[start - 2];
	}
	if (end + 1 < line->n)
	{
		behind = line->word_hash[end + 1];
		behind_known = line->known[end + 1];
	}

	/* a space is a quarter of the text and has little to tell: does a name go on over it? */
	if (t[0] == TYPE_SPACE)
	{
		template = 64;
		PUT(C(-1) << 16 | C(1));
		PUT(C(-2) << 16 | C(-1));
		PUT(C(1) << 16 | C(2));
		PUT((uint64_t) t[-2] << 32 | t[-1] << 24 | t[1] << 8 | t[2]);
		PUT(before);
		PUT(behind);
		PUT(rule << 8 | before_rule);
		PUT(rule << 16 ^ C(1));
		PUT(known);
		PUT(known << 32 ^ behind_known);
		PUT(known << 32 ^ behind);
		PUT(known << 32 ^ before);
		return n;
	}
	PUT(C(-3));
	PUT(C(-2));
	PUT(C(-1));
	PUT(C(0));
	PUT(C(1));
	PUT(C(2));
	PUT(C(3));
	PUT(C(-1) << 16 | C(0));
	PUT(C(0) << 16 | C(1));
	PUT(C(-2) << 32 | C(-1) << 16 | C(0));
	PUT(C(-1) << 32 | C(0) << 16 | C(1));
	PUT(C(0) << 32 | C(1) << 16 | C(2));
	PUT((uint64_t) line->word_hash[i] << 8 | (uint64_t) at);
	PUT(before << 8 | (uint64_t) at);
	PUT(behind << 8 | (uint64_t) left);
	PUT(before << 16 ^ C(0));
	/* the stem's last characters, and its first up to its end */
	{
		int			stem = line->stem_end[i];
		uint64_t	last = stem > start ? line->cp[stem - 1 + PAD] : 0;
		uint64_t	last2 = stem > start + 1 ? line->cp[stem - 2 + PAD] : 0;

		PUT((last2 << 16 | last) << 8 | (uint64_t) josa);
		PUT(stem > start ? ((uint64_t) line->prefix_hash[stem - 1] << 8 | (uint64_t) josa) : 0);
	}
	PUT(rule << 16 | C(0));
	PUT(rule << 24 | before_rule << 16 | (uint64_t) josa);
	PUT(known << 4 | (uint64_t) left);
	PUT(known << 32 ^ before);
	PUT((uint64_t) line->starts[i] << 8 | (uint64_t) at);
	PUT((uint64_t) line->starts[i] << 16 ^ rule);
#undef PUT
#undef C
	return n;
}

uint64_t
nw_tag_features_hash(nw_tag_line *line)
{
	static const char probe[] = "다온시 서다온 씨는 (Seoul) 3월 12일, 漢字 4.5%로…";
	uint8_t		rules[sizeof(probe)];
	uint64_t	features[NW_TAG_MAX_FEATURES];
	uint64_t	hash = 0;
	size_t		k;
	int			i;

	for (k = 0; k < sizeof(probe); k++)
		rules[k] = (uint8_t) (k / 6 % 5);
	nw_tag_prepare(line, probe, sizeof(probe) - 1, rules);
	/* the lexicon may grow without a new model */
	for (i = 0; i < line->n; i++)
	{
		line->known[i] = (uint32_t) i % 7 << 4;
		line->starts[i] = (uint32_t) i % 5 << 3;
	}
	for (i = 0; i < line->n; i++)
	{
		int			n = nw_tag_features(line, i, features);
		int			f;

		for (f = 0; f < n; f++)
			hash = mix64(hash, features[f]);
	}
	return hash;
}
