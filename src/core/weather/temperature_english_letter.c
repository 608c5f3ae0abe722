/*
 * core/weather/temperature_english_letter.c
 *		A bare C, F or K behind a number in an English text: 40C, 85 K, and
 *		the seats, sizes and programs that look like them.
 */
#include "core/weather/temperature_judge_foreign.h"

#include <string.h>

#include "core/text/chars.h"

/* A dash that divides two thoughts, or letters that are not Latin, may touch a number. */
static bool
is_dash(const nw_temperature_candidate *c, size_t pos)
{
	return (unsigned char) c->s[pos - 1] >= 0x80 ||
		(c->s[pos - 1] == '-' && pos >= 2 && c->s[pos - 2] == '-');
}

/* a, the or their like right before the number */
static bool
before_article(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, sentence->start, c->start, c->start);

	return nw_english_previous(&walk) && walk.between == ' ' &&
		(nw_english_is(&walk, "the") || nw_english_is(&walk, "a") || nw_english_is(&walk, "an") ||
		 nw_english_is(&walk, "this") || nw_english_is(&walk, "its"));
}

/* A name rather than a measure: seat 12C, $5C, C++, 10C's */
bool
nw_english_is_label(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, sentence->start, c->start, c->start);
	char		letter = c->s[c->end - 1];
	const char *digits = c->s + c->first.number;
	nw_english_walk next = nw_english_walk_from(c, c->end, sentence->end, c->end);

	/* 026C, 1.003C: numbers of machines */
	if ((digits[0] == '0' && c->first.number + 1 < c->first.number_end && digits[1] != '.') ||
		c->last.value.scale > 2)
		return true;
	if (c->connector == NW_CONNECT_RANGE && !c->first.value.negative && c->first.value.scale == 0 &&
		c->last.value.scale == 0 && c->first.value.coeff > c->last.value.coeff)
		return true;
	/* a word apart: before it a space, behind it the end of a phrase or a space */
	if (c->start > 0 && !strchr(" \n(\"'~<>[|", c->s[c->start - 1]) && !is_dash(c, c->start))
		return true;
	if (c->end < c->len && c->s[c->end] == '+')
	{
		if (c->end + 1 < c->len && strchr(" \n,.;)", c->s[c->end + 1]) == NULL)
			return true;
	}
	else if (c->end < c->len && (unsigned char) c->s[c->end] < 0x80 && !strchr(" \n,.;:)!?\"]|/", c->s[c->end]))
		return true;
	if (c->end + 1 < c->len && strchr(".,:/", c->s[c->end]) &&
		(nw_is_ascii_alpha(c->s[c->end + 1]) || nw_is_digit(c->s[c->end + 1])))
		return c->s[c->end] != '/';
	/* the 5F key, a 400K loan: what they are of says that they are names, unless it is heat */
	if (nw_english_next(&next) && next.between == ' ' && c->s[next.start] >= 'A' &&
		c->s[next.start] <= 'Z' && next.end - next.start > 1 && !next.classes &&
		nw_english_previous(&walk) &&
		!(walk.between == ' ' &&
		  (walk.classes & (NW_EN_IS | NW_EN_SMALL | NW_EN_SKIP | NW_EN_WARM))))
		return true;
	walk = nw_english_walk_from(c, sentence->start, c->start, c->start);
	if (next.end > c->end && next.between == ' ' &&
		!(next.classes & (NW_EN_WARM | NW_EN_SMALL | NW_EN_IS)) && !nw_english_is_heat(&next) &&
		(c->last.unit == 'K' ||
		 (c->last.number_end + 1 == c->end && before_article(c, sentence))) &&
		!nw_english_is(&next, "mark") && !nw_english_is(&next, "barrier") &&
		!nw_english_is(&next, "threshold") && !nw_english_is(&next, "range") &&
		!nw_english_is(&next, "limit") && !nw_english_is(&next, "is"))
		return true;
	/* a small letter stands apart: 30 c */
	if (letter >= 'a' && letter <= 'z' && letter != 'k' && c->last.number_end + 1 == c->end)
		return true;
	if (nw_english_previous(&walk) && walk.between != ',' &&
		(walk.between != '.' || nw_english_is(&walk, "no")) && (walk.classes & NW_EN_LABEL) &&
		!nw_english_is(&walk, "room"))
		return true;
	return nw_english_is(&walk, "room") && walk.between == ' ' && !c->first.value.scale &&
		!c->first.sign;
}

/*
 * "It was 3.4 C in one city, 2 C in another": a value by its form alone, a C
 * with a sign, a fraction, a range, or apart behind a verb of being.
 */
bool
nw_english_says_value(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, c->end, sentence->end, c->end);
	nw_english_walk before = nw_english_walk_from(c, sentence->start, c->start, c->start);

	if (c->s[c->end - 1] != 'C')
		return false;
	if (c->first.sign_word)
		return true;
	if (!(nw_english_previous(&before) && (before.classes & (NW_EN_SMALL | NW_EN_SKIP))) &&
		!(sentence->before & NW_EN_IS))
		return false;
	/* hits 100C */
	if ((before.classes & NW_EN_IS) && !nw_english_is(&before, "is") &&
		!nw_english_is(&before, "was") && !nw_english_is(&before, "be") &&
		!nw_english_is(&before, "were") && !nw_english_is(&before, "been"))
		return true;
	if (!c->first.sign && c->last.value.scale == 0 && c->connector != NW_CONNECT_RANGE &&
		(!(sentence->before & NW_EN_IS) || c->last.number_end == c->end - 1))
		return false;
	return !nw_english_next(&walk) || walk.between == ',' || walk.between == '.' ||
		walk.between == ';' || walk.between == ')' ||
		(walk.classes & (NW_EN_SMALL | NW_EN_IS)) != 0;
}

/* a 100F day */
bool
nw_english_of_heat(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, c->end, sentence->end, c->end);

	return nw_english_next(&walk) && (walk.between == ' ' || walk.between == '-') &&
		nw_english_is_heat(&walk);
}

/* 75F/24C, 75F (24C): the same in the other scale behind it */
bool
nw_english_is_doubled(const nw_temperature_candidate *c)
{
	size_t		at = c->end;

	while (at < c->len && at - c->end < 3 && strchr(" /(-", c->s[at]))
		at++;
	if (at == c->end || at >= c->len || !nw_is_digit(c->s[at]) || !c->last.unit)
		return false;
	while (at < c->len && at - c->end < 12 &&
		   (nw_is_digit(c->s[at]) || c->s[at] == '.' || c->s[at] == ' '))
		at++;
	return at < c->len && c->s[at] == (c->last.unit == 'F' ? 'C' : 'F') &&
		(at + 1 == c->len || !nw_is_ascii_alpha(c->s[at + 1]));
}
