/*
 * core/weather/temperature_english_scale.c
 *		What an English sentence says of a temperature besides its kind: the
 *		scale it means, and whether a bound in it is denied.
 */
#include "core/weather/temperature_judge_foreign.h"

#include <string.h>

#include "core/text/chars.h"

bool
nw_temperature_english_line(const nw_temperature_candidate *c)
{
	size_t		from = c->start;
	size_t		to = c->end;
	bool		letters = false;

	for (; from > 0 && c->start - from < NW_CONTEXT_AHEAD && c->s[from - 1] != '\n'; from--)
	{
		if ((unsigned char) c->s[from - 1] >= 0xE3)
			return false;
		letters |=
			from >= 2 && nw_is_ascii_alpha(c->s[from - 1]) && nw_is_ascii_alpha(c->s[from - 2]);
	}
	for (; to < c->len && to - c->end < NW_CONTEXT_AHEAD && c->s[to] != '\n'; to++)
	{
		if ((unsigned char) c->s[to] >= 0xE3)
			return false;
		letters |= nw_is_ascii_alpha(c->s[to]) && nw_is_ascii_alpha(c->s[to - 1]);
	}
	return letters;
}

/* Celsius is what a bare degree is read in anyway, so only Fahrenheit matters. */
char
nw_temperature_english_scale(const nw_temperature_candidate *c)
{
	size_t		start = c->start > NW_CONTEXT_BACK ? c->start - NW_CONTEXT_BACK : 0;
	size_t		end = c->len - c->end > NW_CONTEXT_AHEAD ? c->end + NW_CONTEXT_AHEAD : c->len;
	nw_english_walk walk;
	bool		fahrenheit = false;

	/* every writing of it has the letter */
	if (memchr(c->s + start, 'f', end - start) == NULL &&
		memchr(c->s + start, 'F', end - start) == NULL)
		return 0;
	start = nw_english_sentence_start(c->s, c->start, NW_CONTEXT_BACK);
	end = nw_english_sentence_end(c->s, c->len, c->end, NW_CONTEXT_AHEAD);
	walk = nw_english_walk_from(c, start, end, start);
	while (nw_english_next(&walk))
	{
		bool		sign = walk.start >= start + 2 && nw_ends(c->s, walk.start, "°");

		if (nw_english_is(&walk, "celsius") || nw_english_is(&walk, "celcius") ||
			nw_english_is(&walk, "centigrade") || (sign && nw_english_is(&walk, "c")))
			return 0;
		if (nw_english_is(&walk, "fahrenheit") || nw_english_is(&walk, "farenheit") ||
			(nw_english_is(&walk, "f") &&
			 (sign || (walk.start > start && nw_is_digit(c->s[walk.start - 1])))))
			fahrenheit = true;
	}
	return fahrenheit ? 'F' : 0;
}

nw_bound
nw_temperature_english_bound(const char *s, size_t from, size_t start, size_t end, nw_bound bound)
{
	size_t		sentence = nw_english_sentence_start(s, start, start - from);
	nw_english_walk walk = {s, sentence, start, start, start, 0, 0};
	int			round;

	for (round = 0; round < 6 && nw_english_previous(&walk) && walk.between != ',' && walk.between != ';'; round++)
	{
		bool		not = nw_english_is(&walk, "not") || nw_english_is(&walk, "never") || nw_english_is(&walk, "cannot") ||
			nw_english_is(&walk, "without") ||
			/* won't, didn't: the t is a word of its own */
			(nw_english_is(&walk, "t") && walk.start > 0 && s[walk.start - 1] == '\'');

		/* wake up to 30 degrees is no bound */
		if (round == 0 && nw_starts(s + start, end - start, "up to") &&
			(nw_english_is(&walk, "woke") || nw_english_is(&walk, "wake") ||
			 nw_english_is(&walk, "wakes") || nw_english_is(&walk, "waking")))
			return NW_BOUND_NONE;
		if (!not)
			continue;
		switch (bound)
		{
			case NW_BOUND_LOW:
				return NW_BOUND_BELOW;
			case NW_BOUND_ABOVE:
				return NW_BOUND_HIGH;
			case NW_BOUND_HIGH:
				return NW_BOUND_ABOVE;
			case NW_BOUND_BELOW:
				return NW_BOUND_LOW;
			case NW_BOUND_NONE:
				break;
		}
	}
	return bound;
}
