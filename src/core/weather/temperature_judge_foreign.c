/*
 * core/weather/temperature_judge_foreign.c
 *		What a number of degrees is in a text that is not Korean.
 */
#include "core/weather/temperature_judge_foreign.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Letters this far from the number say the language, in bytes. */
#define NEAR 60

static bool
has_cjk(const char *s, size_t from, size_t to)
{
	while (from < to && nw_utf8_is_continuation((unsigned char) s[from]))
		from++;
	while (from < to)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + from, s + to, &cp);
		nw_script	script = nw_script_of(cp);

		if (script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA)
			return true;
		from += (size_t) n;
	}
	return false;
}

/* Is it all that the text says?  Then nothing says that it is anything else. */
static bool
is_whole(const nw_temperature_candidate *c)
{
	const nw_tail_word *head;
	size_t		before = c->start;

	if (c->after.end != c->len || before > NEAR)
		return false;
	while (before > 0 && c->s[before - 1] == ' ')
		before--;
	return before == 0 || nw_head_word_before(c->s, before, &head) == before;
}

nw_temperature_verdict
nw_temperature_judge_foreign(const nw_temperature_candidate *c)
{
	size_t		from = c->start > NEAR ? c->start - NEAR : 0;
	size_t		to = c->len - c->end > NEAR ? c->end + NEAR : c->len;

	if (is_whole(c) &&
		(c->kind > NW_DEGREE_LETTER || (c->kind == NW_DEGREE_LETTER && c->last.unit != 'K')))
		return NW_TEMPERATURE_POINT;
	if (has_cjk(c->s, from, to))
		return nw_temperature_judge_cjk(c);
	return nw_temperature_judge_english(c);
}
