/*
 * core/weather/temperature_candidate.c
 *		What could be a mention of a temperature, by its own words alone.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* How far the words before a number reach back, in bytes. */
#define LEAD_BACK 64

/*
 * Two writings of one temperature in two scales may differ by so many grid
 * steps: rounded (200C/400F), and where only the second names its scale.
 */
#define SAME_STEPS_SCALES (NW_TEMPERATURE_PER_DEGREE * 5)
#define SAME_STEPS (NW_TEMPERATURE_PER_DEGREE * 3 / 2)

/* Behind the digits, points and commas of a number that is of no interest. */
static size_t
skip_number(const char *s, size_t len, size_t pos)
{
	while (pos < len &&
		   (nw_is_digit(s[pos]) ||
			((s[pos] == '.' || s[pos] == ',') && pos + 1 < len && nw_is_digit(s[pos + 1]))))
		pos++;
	return pos;
}

/* Number words that are no number of degrees by themselves: 천도, 만도, 이도 */
static bool
weak_words(const char *s, const nw_temperature_operand *operand)
{
	return operand->spelled && (unsigned char) s[operand->number] >= 0xEA && !operand->sign_word &&
		!operand->plus_word && !operand->scale_word && operand->number_end - operand->number < 6;
}

/* 3, 4도: two neighbours are "three or four", any other list is of single values. */
static bool
neighbours(const nw_temperature_operand *a, const nw_temperature_operand *b)
{
	return a->value.scale == 0 && b->value.scale == 0 && !a->value.inexact &&
		b->value.coeff == a->value.coeff + 1 && !a->value.negative && !b->value.negative;
}

/* May what begins at s[pos) make degrees of the number that ends there: a unit, what joins it to another number? */
static bool
possible_behind(const char *s, size_t len, size_t pos)
{
	uint32_t	cp = 0;

	/* 1만5000도, 30여 도, 30多度: what is between number and unit */
	for (;;)
	{
		int			n;

		if (pos < len && (s[pos] == ' ' || s[pos] == '\n'))
			pos++;
		if (pos >= len)
			return false;
		n = nw_utf8_decode(s + pos, s + len, &cp);
		switch (cp)
		{
			case U'만': case U'천': case U'백': case U'십': case U'억': case U'여': case U'多': case U'余': case U'餘':
			case U'几': case U'幾': case U'来': case U'來': case U'数': case U'數':
				pos += (size_t) n;
				while (pos < len && (nw_is_digit(s[pos]) || s[pos] == ','))
					pos++;
				continue;
			case U'°': case U'도': case U'켈': case U'度': case U'摄': case U'攝': case U'华': case U'華': case U'开': case U'開':
			case U'ケ': case U'万': case U'萬': case U'千': case U'億': case U'亿': case U'±': case U'·':
			case U'내': case U'에': case U'부': case U'か': case U'至': case U'到': case '+':
				return true;
			case '~': case '-': case '/': case ',':
				pos++;
				if (pos < len && (s[pos] == ' ' || s[pos] == '\n'))
					pos++;
				return pos < len &&
					(s[pos] == '-' || s[pos] == '+' || nw_is_digit(s[pos]) ||
					 nw_is_ascii_alpha(s[pos]) || (unsigned char) s[pos] >= 0x80);
			default:
				return cp < 0x80 && nw_is_ascii_alpha((char) cp);
		}
	}
}

/*
 * Nearly every number is dismissed here: it has neither a unit behind it, nor
 * a word of sign or scale, a bracket or the name of a list's item before it.
 */
static bool
possible(const char *s, size_t len, size_t from, size_t number, size_t end)
{
	size_t		before = number;

	if (possible_behind(s, len, end))
		return true;
	if (before > from && (s[before - 1] == '-' || s[before - 1] == '+'))
		before--;
	while (before > from && (s[before - 1] == ' ' || s[before - 1] == '\n'))
		before--;
	if (before > from && (s[before - 1] == '-' || s[before - 1] == '('))
		return true;
	/* 서울 -3.0, 인천 -4.1 under a heading */
	if (end - number > 2 && s[end - 2] == '.' &&
		(end == len || (s[end] != '\0' && strchr(" ,\n/|", s[end]))))
		return true;
	return nw_lead_or_head_may_end(s + from, before - from);
}

/*
 * Reads the mention whose first number, or number words, are at "number".
 * Gives in *next where to go on when it is none.
 */
bool
nw_temperature_candidate_read(const char *s, size_t len, size_t number, bool spelled,
							  nw_temperature_candidate *c, size_t *next)
{
	size_t		from = number > LEAD_BACK ? number - LEAD_BACK : 0;
	nw_connector connector;
	size_t		n;

	memset(c, 0, sizeof(*c));
	c->s = s;
	c->len = len;
	*next = spelled ? number + 1 : skip_number(s, len, number);
	while (from > 0 && from < number && nw_utf8_is_continuation((unsigned char) s[from]))
		from++;
	if (*next < len && (s[*next] == 's' || s[*next] == '\'') &&
		nw_temperature_decade_at(s, len, from, number, c))
	{
		*next = c->end;
		return true;
	}
	if (!spelled && !possible(s, len, from, number, *next))
		return false;
	c->start = nw_temperature_lead_start(s, from, number);
	if (!nw_temperature_operand_read(s, len, c->start, spelled, &c->first) ||
		c->first.number != number || weak_words(s, &c->first))
		return false;
	*next = c->first.number_end > *next ? c->first.number_end : *next;
	c->last = c->first;
	n = nw_connector_at(s + c->first.end, len - c->first.end, &connector);
	if (n > 0)
	{
		nw_temperature_operand second;
		const nw_tail_word *head;
		size_t		head_end = c->start > from && s[c->start - 1] == ' ' ? c->start - 1 : c->start;
		bool		between = nw_head_word_before(s + from, head_end - from, &head) == strlen("between") &&
			head->kind == NW_TAIL_BOUND && head->bound == NW_BOUND_NONE;
		bool		joined = false;

		if (nw_temperature_operand_read(s, len, c->first.end + n, c->first.spelled, &second) &&
			!weak_words(s, &second))
		{
			bool		unit = second.kind != NW_DEGREE_NONE;

			switch (connector)
			{
				case NW_CONNECT_RANGE:
				case NW_CONNECT_FROM:
					joined = unit || (second.sign_word && c->first.kind != NW_DEGREE_NONE) ||
						/* (영하 6∼3) of a table */
						(connector == NW_CONNECT_RANGE && c->first.sign_word &&
						 c->first.kind == NW_DEGREE_NONE);
					break;
				case NW_CONNECT_SLASH:
					joined =
						unit && !(c->first.unit && second.unit && c->first.unit != second.unit);
					break;
				case NW_CONNECT_LIST:
					joined =
						unit && c->first.kind == NW_DEGREE_NONE && neighbours(&c->first, &second);
					break;
				case NW_CONNECT_AND:
					joined = unit && between;
					break;
				case NW_CONNECT_TOLERANCE:
					joined = (unit || c->first.kind != NW_DEGREE_NONE) && !second.value.negative;
					break;
				case NW_CONNECT_NONE:
					break;
			}
			/* 20도에서 30분: what follows a unit must have one too */
			if (joined && c->first.unit && second.unit && c->first.unit != second.unit)
				joined = false;
		}
		/* 10 to 15 below zero */
		if (second.below_zero && connector != NW_CONNECT_LIST && connector != NW_CONNECT_SLASH &&
			!(connector == NW_CONNECT_AND && !between) && !c->first.sign && !c->first.sign_word &&
			!c->first.plus_word)
		{
			joined = true;
			c->first.sign_word = c->first.value.negative = true;
		}
		if (joined)
		{
			c->last = second;
			c->connector = connector;
		}
	}
	c->kind = c->last.kind > c->first.kind ? c->last.kind : c->first.kind;
	c->certain = c->kind == NW_DEGREE_SCALE || c->first.sign_word || c->last.sign_word ||
		c->first.scale_word || c->last.scale_word;
	if (c->kind == NW_DEGREE_NONE)
	{
		/* 영하 5 needs no unit, but no other unit either */
		uint32_t	cp;

		if (!c->first.sign_word)
			return nw_temperature_table_at(s, len, number, c);
		if (c->start > 0)
		{
			/* 상영하 10편 */
			nw_utf8_decode_before(s, s + c->start, &cp);
			if (nw_is_word(cp))
				return false;
		}
		if (c->last.end < len)
		{
			nw_utf8_decode(s + c->last.end, s + len, &cp);
			if (nw_is_word(cp) || cp == '%')
				return false;
		}
	}
	c->end = c->last.end;
	nw_temperature_tail_read(s, len, c->end, &c->after);
	if (c->last.or_more && c->after.bound == NW_BOUND_NONE)
		c->after.bound = NW_BOUND_LOW;
	return true;
}

bool
nw_temperature_same(nw_temperature_operand *a, const nw_temperature_operand *b, bool difference)
{
	char		unit = a->unit ? a->unit : b->unit == 'C' ? 'F' : 'C';
	int64_t		steps = a->unit ? SAME_STEPS_SCALES : SAME_STEPS;
	nw_temperature left;
	nw_temperature right;

	if (!b->unit || unit == b->unit)
		return false;
	if (difference)
	{
		double		kelvins = nw_number_double(&a->value) * (unit == 'F' ? 5.0 / 9.0 : 1.0);
		double		others = nw_number_double(&b->value) * (b->unit == 'F' ? 5.0 / 9.0 : 1.0);

		if (kelvins - others > 1.0 || others - kelvins > 1.0)
			return false;
		a->unit = unit;
		return true;
	}
	if (nw_temperature_from_number(&a->value, unit, &left) != NW_OK ||
		nw_temperature_from_number(&b->value, b->unit, &right) != NW_OK ||
		(int64_t) left - right > steps || (int64_t) right - left > steps)
		return false;
	a->unit = unit;
	return true;
}
