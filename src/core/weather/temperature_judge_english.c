/*
 * core/weather/temperature_judge_english.c
 *		What a number of degrees is in an English text: a temperature, a
 *		difference of temperatures, or something else.
 *
 * The words next to it come first: "5 degrees higher", "rose 5 degrees",
 * "45 degrees north".  What says its scale is then a temperature; a bare
 * degree, a letter or a mere number needs words of temperature in its sentence.
 */
#include "core/weather/temperature_judge_foreign.h"

#include <string.h>

#include "core/text/chars.h"

/* A rise of the climate is smaller than this, in degrees of either scale. */
#define CLIMATE_RISE_MAX 10

nw_english_walk
nw_english_walk_from(const nw_temperature_candidate *c, size_t from, size_t to, size_t at)
{
	nw_english_walk walk = {c->s, from, to, at, at, 0, 0};

	return walk;
}

static void
read_sentence(const nw_temperature_candidate *c, nw_english_sentence *out)
{
	size_t		back = c->start > NW_CONTEXT_BACK ? c->start - NW_CONTEXT_BACK : 0;
	nw_english_walk walk;
	bool		inside = true;

	memset(out, 0, sizeof(*out));
	out->start = nw_english_sentence_start(c->s, c->start, NW_CONTEXT_BACK);
	out->end = nw_english_sentence_end(c->s, c->len, c->end, NW_CONTEXT_AHEAD);
	walk = nw_english_walk_from(c, back, c->start, c->start);
	while (nw_english_previous(&walk))
	{
		inside = inside && walk.between != ',' && walk.between != ':' && walk.start >= out->start;
		if (inside)
			out->clause |= walk.classes;
		out->around |= walk.classes;
		if (walk.start >= out->start)
			out->before |= walk.classes;
	}
	walk = nw_english_walk_from(c, c->end, out->end, c->end);
	while (nw_english_next(&walk))
		out->after |= walk.classes;
	out->around |= out->after;
}

/* Is the number, whole degrees counted, at most this? */
static bool
at_most(const nw_temperature_operand *operand, uint64_t degrees)
{
	uint64_t	value = operand->value.coeff;
	int			i;

	for (i = 0; i < operand->value.scale; i++)
		value /= 10;
	return value <= degrees;
}

/* Behind a double in parentheses: 5°C (9°F) higher. */
static size_t
skip_parenthesis(const nw_temperature_candidate *c, size_t pos)
{
	size_t		at = pos;

	while (at < c->len && (c->s[at] == ' ' || c->s[at] == '\n'))
		at++;
	if (at >= c->len || c->s[at] != '(')
		return pos;
	for (at++; at < c->len && at - pos < 60; at++)
		if (c->s[at] == ')')
			return at + 1;
	return pos;
}

/* Is it a word that a degree can be of: 30-degree heat, 40°C days? */
bool
nw_english_is_heat(const nw_english_walk *walk)
{
	return (walk->classes & NW_EN_WARM) != 0 || nw_english_is(walk, "day") ||
		nw_english_is(walk, "days");
}

/*
 * The words behind: 5 degrees (9°F) higher, a 5-degree rise, 45 degrees
 * north, 3 degrees of freedom.  False when they say nothing.
 */
static bool
judge_after(const nw_temperature_candidate *c, const nw_english_sentence *sentence,
			nw_temperature_verdict *verdict)
{
	size_t		pos = skip_parenthesis(c, c->after.end);
	nw_english_walk walk = nw_english_walk_from(c, pos, sentence->end, pos);
	int			round;

	if (c->end < c->len && (c->s[c->end] == '\'' || (unsigned char) c->s[c->end] == 0xE2) &&
		c->kind == NW_DEGREE_SIGN)
		return *verdict = NW_TEMPERATURE_NOT, true;	/* 37°34' */
	for (round = 0; round < 4 && nw_english_next(&walk); round++)
	{
		if (round == 0 && (walk.between == '.' || walk.between == ';' || walk.between == ',' ||
						   walk.between == ':' || walk.between == ')'))
			return false;
		if (round > 0 && walk.between != ' ' && walk.between != '-' && walk.between != '\n')
			return false;
		if (walk.classes & NW_EN_MORE)
		{
			/* "or higher" is a bound that the grammar did not take */
			return *verdict = NW_TEMPERATURE_HIGHER, true;
		}
		if (walk.classes & NW_EN_LESS)
			return *verdict = NW_TEMPERATURE_LOWER, true;
		if (nw_english_is(&walk, "above") || nw_english_is(&walk, "below") ||
			nw_english_is(&walk, "over") || nw_english_is(&walk, "under") ||
			nw_english_is(&walk, "from") || nw_english_is(&walk, "than"))
		{
			bool		below = nw_english_is(&walk, "below") || nw_english_is(&walk, "under");
			bool		than = nw_english_is(&walk, "than");
			int			words = 0;

			while (words++ < 5 && nw_english_next(&walk) && walk.between != '.' &&
				   walk.between != ',')
				if (walk.classes & (NW_EN_NORMAL | NW_EN_CLIMATE))
					return *verdict = below ? NW_TEMPERATURE_LOWER : NW_TEMPERATURE_HIGHER, true;
			return *verdict = NW_TEMPERATURE_APART, than;
		}
		if (nw_english_is(&walk, "of"))
		{
			/* degrees of warming; degrees of freedom, separation, longitude … */
			if (round > 0 || !nw_english_next(&walk))
				return false;
			if (walk.classes & (NW_EN_UP | NW_EN_CLIMATE) || (walk.classes & NW_EN_DOWN))
				*verdict = walk.classes & NW_EN_DOWN ? NW_TEMPERATURE_LOWER : NW_TEMPERATURE_HIGHER;
			else
				*verdict = c->certain ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
			return true;
		}
		if (round == 0 && nw_english_is(&walk, "in") && !c->certain)
		{
			/* degrees in law */
			nw_english_walk next = walk;

			if (nw_english_next(&next) && (sentence->before & NW_EN_ANGLE) &&
				!(sentence->before & NW_EN_WARM))
				return *verdict = NW_TEMPERATURE_NOT, true;
			return false;
		}
		if (walk.classes & (NW_EN_WAY | NW_EN_ANGLE) && !(walk.classes & NW_EN_SKIP) &&
			!c->certain && c->kind != NW_DEGREE_LETTER)
			return *verdict = NW_TEMPERATURE_NOT, true;
		if (round == 0 && c->kind == NW_DEGREE_SIGN && walk.end - walk.start == 1 &&
			walk.between != '.' && strchr("NSEWnsew", c->s[walk.start]))
			return *verdict = NW_TEMPERATURE_NOT, true;
		if (walk.classes & NW_EN_APART && !nw_english_is(&walk, "within") &&
			!nw_english_is(&walk, "each") && !nw_english_is(&walk, "every"))
			return *verdict = NW_TEMPERATURE_APART, true;
		if (walk.classes & (NW_EN_UP | NW_EN_DOWN) &&
			!(walk.classes & (NW_EN_THERMAL | NW_EN_WARM)) && !nw_english_is(&walk, "up") &&
			!nw_english_is(&walk, "down"))
		{
			/* a 5-degree rise; but not: at 30 degrees rises and falls … */
			if (walk.between == ' ' && round == 0 && !(c->connector || c->last.number_end < c->end))
				return false;
			return *verdict = walk.classes & NW_EN_UP ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_LOWER, true;
		}
		if ((nw_english_is(&walk, "target") || nw_english_is(&walk, "goal") ||
			 nw_english_is(&walk, "limit") || nw_english_is(&walk, "threshold") ||
			 nw_english_is(&walk, "pathway") || nw_english_is(&walk, "mark") ||
			 nw_english_is(&walk, "world")) &&
			at_most(&c->last, 4))
			return *verdict = NW_TEMPERATURE_HIGHER, true;
		/* an adverb may stand before a comparative; anything else ends the phrase */
		if (!(walk.end - walk.start > 3 && memcmp(c->s + walk.end - 2, "ly", 2) == 0) &&
			!nw_english_is(&walk, "even") && !nw_english_is(&walk, "much") &&
			!nw_english_is(&walk, "still") && !nw_english_is(&walk, "far") &&
			!nw_english_is(&walk, "well") && !nw_english_is(&walk, "celsius") &&
			!nw_english_is(&walk, "or") && !nw_english_is(&walk, "c") &&
			!nw_english_is(&walk, "so") && !nw_english_is(&walk, "more") &&
			!nw_english_is(&walk, "temperature"))
			return false;
	}
	return false;
}

/* The words before: rose 5 degrees, by 5 degrees, a difference of 5 degrees, at an angle of 5 degrees. */
static bool
judge_before(const nw_temperature_candidate *c, const nw_english_sentence *sentence,
			 nw_temperature_verdict *verdict)
{
	nw_english_walk walk = nw_english_walk_from(c, sentence->start, c->start, c->start);
	nw_english_walk after = nw_english_walk_from(c, c->end, sentence->end, c->end);
	bool		of = false;
	int			round;

	if (nw_ends(c->s, c->start, "±") || nw_ends(c->s, c->start, "± ") ||
		nw_ends(c->s, c->start, "+/-") || nw_ends(c->s, c->start, "+/- "))
		return *verdict = NW_TEMPERATURE_APART, true;
	for (round = 0; round < 8 && nw_english_previous(&walk); round++)
	{
		if (walk.between == '.' || walk.between == ';' || walk.between == ')' ||
			walk.between == '(' || walk.between == ',' || walk.between == ':')
			return false;
		if (round == 0 && nw_english_is(&walk, "or") && c->first.sign_word)
			return *verdict = NW_TEMPERATURE_APART, true;	/* plus or minus 2 degrees */
		if (nw_english_is(&walk, "to"))
		{
			/* "up to" and "close to" may follow a verb of change as well: a value */
			return false;
		}
		if (nw_english_is(&walk, "by"))
		{
			if (nw_english_next(&after) && nw_english_is_heat(&after) && after.between != '.' &&
				after.between != ',')
				return false;
			*verdict = sentence->before & NW_EN_DOWN && !(sentence->before & NW_EN_UP) ?
				NW_TEMPERATURE_LOWER : sentence->before & NW_EN_UP ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_APART;
			if (!c->certain && !(sentence->around & NW_EN_WARM))
				*verdict = NW_TEMPERATURE_NOT;
			return true;
		}
		if (nw_english_is(&walk, "of") || nw_english_is(&walk, "at") ||
			nw_english_is(&walk, "is") || nw_english_is(&walk, "was"))
		{
			if (of)
				return false;
			of = true;
			continue;
		}
		if (of)
		{
			/* a rise of, an angle of; a difference was */
			if (walk.classes & NW_EN_APART)
				return *verdict = NW_TEMPERATURE_APART, true;
			if (walk.classes & (NW_EN_ANGLE | NW_EN_WAY) && !c->certain)
				return *verdict = NW_TEMPERATURE_NOT, true;
			if (walk.classes & NW_EN_CLIMATE)
				return *verdict = NW_TEMPERATURE_HIGHER, true;
			if (walk.classes & (NW_EN_UP | NW_EN_DOWN) && !(walk.classes & NW_EN_WARM))
				return *verdict = walk.classes & NW_EN_UP ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_LOWER, true;
			return false;
		}
		if (walk.classes & NW_EN_APART)
			return *verdict = NW_TEMPERATURE_APART, true;
		if (walk.classes & NW_EN_ANGLE && !c->certain)
			return *verdict = NW_TEMPERATURE_NOT, true;
		if (walk.classes & (NW_EN_UP | NW_EN_DOWN))
		{
			bool		way = nw_english_is(&walk, "up") || nw_english_is(&walk, "down");
			unsigned	classes = walk.classes;

			if (c->first.sign_word || c->first.sign)
				return false;
			/* it was up 3 degrees, it went down 3 degrees; but somebody wrote down 98.6 degrees */
			if (way && nw_english_previous(&walk) && walk.between == ' ' &&
				!(walk.classes & (NW_EN_IS | NW_EN_STRONG)) && !nw_english_is(&walk, "go") &&
				!nw_english_is(&walk, "goes") && !nw_english_is(&walk, "going") &&
				!nw_english_is(&walk, "went") && !nw_english_is(&walk, "moved") &&
				!nw_english_is(&walk, "are") && !nw_english_is(&walk, "ticked") &&
				!nw_english_is(&walk, "edged") && !nw_english_is(&walk, "inched"))
				return false;
			walk.classes = classes;
			return *verdict = walk.classes & NW_EN_UP ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_LOWER, true;
		}
		if (nw_english_is(&walk, "above") || nw_english_is(&walk, "below") ||
			nw_english_is(&walk, "over") || nw_english_is(&walk, "under") ||
			nw_english_is(&walk, "past") || nw_english_is(&walk, "beyond"))
			return false;
		if (!(walk.classes & NW_EN_SKIP) &&
			!(walk.end - walk.start > 3 && memcmp(c->s + walk.end - 2, "ly", 2) == 0))
			break;
	}
	/* turn the dial 20 degrees: the verb and its object; but turn the oven to 180 degrees */
	if (c->certain || c->kind == NW_DEGREE_LETTER || round == 8 ||
		(walk.classes & (NW_EN_SMALL | NW_EN_IS | NW_EN_WARM)) || walk.between == 0)
		return false;
	for (round = 0; round < 3 && nw_english_previous(&walk) && walk.between == ' '; round++)
		if (walk.classes & NW_EN_ANGLE)
			return *verdict = NW_TEMPERATURE_NOT, true;
	return false;
}

/* Two cities 31°, Busan 29°: names with a degree each, in one line. */
static bool
is_listed(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, sentence->start, c->start, c->start);
	size_t		i;
	int			signs = 0;

	if (c->kind != NW_DEGREE_SIGN || !at_most(&c->last, 60) || !nw_english_previous(&walk) ||
		walk.between != ' ' || walk.end - walk.start < 3 || c->s[walk.start] < 'A' ||
		c->s[walk.start] > 'Z')
		return false;
	for (i = sentence->start; i + 1 < sentence->end; i++)
		signs += memcmp(c->s + i, "°", 2) == 0;
	return signs >= 2;
}

/* minus 5, 20 below zero: a number without a unit, in words of temperature */
static bool
is_mere_number(const nw_temperature_candidate *c, const nw_english_sentence *sentence)
{
	nw_english_walk walk = nw_english_walk_from(c, c->end, sentence->end, c->end);

	if ((sentence->before | sentence->after) & NW_EN_MONEY)
		return false;
	if (c->first.below_zero || c->last.below_zero)
		return nw_ends(c->s, c->end, "zero") ||
			((sentence->before | sentence->after) & NW_EN_WARM) != 0;
	if (c->end < c->len && (c->s[c->end] == '%' || c->s[c->end] == '-'))
		return false;
	if (!((sentence->before | sentence->after) & NW_EN_STRONG))
		return false;
	return !nw_english_next(&walk) || walk.between == ',' || walk.between == '.' ||
		walk.between == ';' || walk.between == ')' || (walk.classes & NW_EN_SMALL) != 0;
}

nw_temperature_verdict
nw_temperature_judge_english(const nw_temperature_candidate *c)
{
	nw_english_sentence sentence;
	nw_temperature_verdict verdict = NW_TEMPERATURE_POINT;
	unsigned	near;

	read_sentence(c, &sentence);
	near = sentence.before | sentence.after;
	if (c->kind == NW_DEGREE_LETTER && nw_english_is_label(c, &sentence))
		return NW_TEMPERATURE_NOT;
	if (judge_after(c, &sentence, &verdict) || judge_before(c, &sentence, &verdict))
	{
		/* a difference of what?  Of temperatures, as for a value */
		if (verdict == NW_TEMPERATURE_POINT || verdict == NW_TEMPERATURE_NOT)
			return verdict;
		if (!c->certain && !(sentence.around & (NW_EN_WARM | NW_EN_CLIMATE)))
			return NW_TEMPERATURE_NOT;
		return verdict;
	}
	/* warming of the climate is said without a verb of change: limit warming to 1.5°C */
	if (near & NW_EN_CLIMATE && at_most(&c->last, CLIMATE_RISE_MAX) && !c->first.sign_word &&
		!c->first.sign)
		return NW_TEMPERATURE_HIGHER;
	/* the gap between day and night was 15 degrees */
	if (c->kind != NW_DEGREE_NONE && sentence.before & NW_EN_APART)
	{
		nw_english_walk walk = nw_english_walk_from(c, sentence.start, c->start, c->start);
		int			round;

		for (round = 0; round < 12 && nw_english_previous(&walk); round++)
		{
			if (walk.between == ')' || walk.between == '(' || walk.between == ',' ||
				walk.between == ';' || nw_is_digit(c->s[walk.start]))
				break;
			if (nw_english_is(&walk, "difference") || nw_english_is(&walk, "gap") ||
				nw_english_is(&walk, "swing") || nw_english_is(&walk, "anomaly") ||
				nw_english_is(&walk, "spread") || nw_english_is(&walk, "diurnal") ||
				nw_english_is(&walk, "variation") || nw_english_is(&walk, "accuracy"))
				return NW_TEMPERATURE_APART;
		}
	}

	switch (c->kind)
	{
		case NW_DEGREE_SCALE:
			return NW_TEMPERATURE_POINT;
		case NW_DEGREE_LETTER:
			if (c->last.unit == 'K')
				return near & NW_EN_THERMAL ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
			if (near & NW_EN_WARM || nw_english_of_heat(c, &sentence) || nw_english_is_doubled(c))
				return NW_TEMPERATURE_POINT;
			return c->last.unit == 'C' && nw_english_says_value(c, &sentence) ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
		case NW_DEGREE_NONE:
			return is_mere_number(c, &sentence) ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
		case NW_DEGREE_SIGN:
		case NW_DEGREE_BARE:
			if (c->certain)
				return NW_TEMPERATURE_POINT;
			if (sentence.clause & NW_EN_ANGLE && !(sentence.clause & NW_EN_WARM) &&
				!nw_english_of_heat(c, &sentence))
				return NW_TEMPERATURE_NOT;
			if (near & NW_EN_WARM)
				return NW_TEMPERATURE_POINT;
			if (near & NW_EN_ANGLE)
				return NW_TEMPERATURE_NOT;
			if (sentence.around & NW_EN_WARM || nw_english_of_heat(c, &sentence) ||
				is_listed(c, &sentence))
				return NW_TEMPERATURE_POINT;
			return (sentence.before & NW_EN_IS) && at_most(&c->last, 60) ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
	}
	return NW_TEMPERATURE_NOT;
}
