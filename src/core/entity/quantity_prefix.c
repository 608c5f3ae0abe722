/*
 * core/entity/quantity_prefix.c
 *		Quantities that begin with a word or a sign: $5 million, USD 300,
 *		제2차, 첫 번째, 시속 100km, 생후 6개월, 시즌2, 톱10, 중2.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"

static size_t
past_space(const char *s, size_t len, size_t pos)
{
	return pos < len && s[pos] == ' ' ? pos + 1 : pos;
}

/* M, bn, k … touching a sum of money; the bytes, 0 for none */
static size_t
money_letter(const char *s, size_t len, int *power)
{
	static const struct
	{
		char		word[4];
		int			power;
	}			words[] = {{"bn", 9}, {"mn", 6}, {"tn", 12}, {"K", 3}, {"k", 3}, {"M", 6}, {"m", 6}, {"B", 9}, {"b", 9}, {"T", 12}};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		n = strlen(words[i].word);

		if (nw_starts_entry(s, len, words[i].word) &&
			!(n < len && (nw_is_ascii_alpha(s[n]) || nw_is_digit(s[n]))))
		{
			*power = words[i].power;
			return n;
		}
	}
	return 0;
}

static bool
money_sign(const char *s, size_t len, size_t off, nw_figure *q)
{
	static const struct
	{
		char		sign[5];
		const char *currency;
	}			signs[] = {
		{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}, {"¥", "JPY"}, {"₩", "KRW"},
		{"US$", "USD"}, {"HK$", "HKD"}, {"NT$", "TWD"}, {"CA$", "CAD"}, {"AU$", "AUD"}, {"C$", "CAD"}, {"A$", "AUD"},
		{"S$", "SGD"}, {"NZ$", "NZD"}, {"R$", "BRL"}, {"KRW", "KRW"}, {"USD", "USD"}, {"EUR", "EUR"}, {"JPY", "JPY"},
		{"GBP", "GBP"}, {"CNY", "CNY"}, {"RMB", "CNY"}, {"CHF", "CHF"}, {"AUD", "AUD"}, {"CAD", "CAD"}, {"HKD", "HKD"},
	};
	nw_amount	amount;
	size_t		pos = 0;
	size_t		i;
	int			power;
	size_t		n;

	for (i = 0; i < sizeof(signs) / sizeof(signs[0]) && pos == 0; i++)
		if (nw_starts_entry(s + off, len - off, signs[i].sign))
		{
			q->unit = signs[i].currency;
			pos = past_space(s, len, off + strlen(signs[i].sign));
		}
	if (pos == 0 || pos >= len || !nw_is_digit(s[pos]) || !nw_amount_read(s, len, pos, &amount))
		return false;
	pos += amount.len;
	n = money_letter(s + pos, len - pos, &power);
	if (n > 0)
	{
		if (!nw_amount_scale(&amount.low, power) || !nw_amount_scale(&amount.high, power))
			return false;
		pos += n;
	}
	else if (pos < len && nw_is_ascii_alpha(s[pos]))
		return false;
	q->measured = NW_MEASURED_MONEY;
	q->low = amount.low;
	q->high = amount.high;
	q->approximate = amount.approximate;
	q->len = (uint32_t) (pos - off);
	return true;
}

/* A number of digits alone; the position behind it, 0 for none. */
static size_t
plain_number(const char *s, size_t len, size_t pos, size_t max, nw_amount *amount)
{
	size_t		n = 0;

	memset(amount, 0, sizeof(*amount));
	while (pos + n < len && nw_is_digit(s[pos + n]) && n <= max)
		n++;
	if (n == 0 || n > max)
		return 0;
	nw_number_scan(s + pos, n, 0, &amount->low);
	amount->high = amount->low;
	amount->len = (uint32_t) n;
	return pos + n;
}

/* 제2차, 제20회, 제 3자, 제2연평해전 */
static bool
ordinal(const char *s, size_t len, size_t off, nw_figure *q)
{
	size_t		start = off + strlen("제");
	size_t		at = past_space(s, len, start);
	nw_amount	amount;
	const nw_counter *unit;
	size_t		end;
	size_t		pos = plain_number(s, len, at, 6, &amount);

	if (pos == 0)
		return false;
	q->low = q->high = amount.low;
	q->measured = NW_MEASURED_ORDINAL;
	unit = nw_counter_find(s, len, pos, &amount, true, &end);
	if (unit &&
		(unit->measured == NW_MEASURED_ORDINAL ||
		 (unit->measured == NW_MEASURED_COUNT && at == start)) &&
		unit->power == 0)
	{
		q->unit = unit->unit;
		q->len = (uint32_t) (end - off);
		return true;
	}
	/* 제 2의 of one's own: only what touches is a name */
	if (at > start ||
		(pos < len &&
		 (nw_is_ascii_alpha(s[pos]) ||
		  ((s[pos] == '.' || s[pos] == '-') && pos + 1 < len && nw_is_digit(s[pos + 1])))))
		return false;
	q->unit = NULL;
	q->len = (uint32_t) (pos - off);
	return true;
}

/* 첫 번째, 첫째 */
static bool
first(const char *s, size_t len, size_t off, nw_figure *q)
{
	static const char *const words[] = {"첫 번째", "첫번째", "첫째", "첫 번"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts_entry(s + off, len - off, words[i]))
		{
			/* 첫째 주 is a date */
			if (nw_starts(s + off, len - off, "첫째 주") || nw_starts(s + off, len - off, "첫째주"))
				return false;
			q->measured = NW_MEASURED_ORDINAL;
			q->unit = "번째";
			q->low.coeff = q->high.coeff = 1;
			q->len = (uint32_t) strlen(words[i]);
			return true;
		}
	return false;
}

/* 시속 100km, 초속 20m, 시간당 5km */
static bool
speed(const char *s, size_t len, size_t off, nw_figure *q)
{
	static const struct
	{
		const char *per;
		const char *unit;
		const char *speed;
	}			speeds[] = {
		{"시속", "km", "km/h"}, {"시속", "mi", "mi/h"}, {"시속", "m", "m/h"}, {"시속", "nmi", "kn"}, {"시속", "kn", "kn"},
		{"초속", "m", "m/s"}, {"초속", "km", "km/s"}, {"초속", "cm", "cm/s"}, {"초속", "ft", "ft/s"},
		{"분속", "m", "m/min"}, {"분속", "km", "km/min"},
		{"시간당", "km", "km/h"}, {"시간당", "mi", "mi/h"}, {"초당", "m", "m/s"}, {"초당", "km", "km/s"},
		{"초당", "kbit", "kbit/s"}, {"초당", "Mbit", "Mbit/s"}, {"초당", "Gbit", "Gbit/s"}, {"초당", "KB", "KB/s"},
		{"초당", "MB", "MB/s"}, {"초당", "GB", "GB/s"}, {"초당", "TB", "TB/s"},
	};
	size_t		pos = past_space(s, len, off + strlen(nw_starts(s + off, len - off, "시간당") ? "시간당" : "시속"));
	nw_amount	amount;
	const nw_counter *unit;
	size_t		end;
	size_t		i;

	if (nw_starts(s + pos, len - pos, "약 "))
	{
		q->approximate = true;
		pos += strlen("약 ");
	}
	if (pos >= len || !nw_amount_read(s, len, pos, &amount))
		return false;
	unit = nw_counter_find(s, len, pos + amount.len, &amount, false, &end);
	for (i = 0; unit && i < sizeof(speeds) / sizeof(speeds[0]); i++)
		if (nw_starts_entry(s + off, len - off, speeds[i].per) &&
			strcmp(unit->unit, speeds[i].unit) == 0)
		{
			q->measured = unit->measured == NW_MEASURED_DATA ? NW_MEASURED_DATA_RATE : NW_MEASURED_SPEED;
			q->unit = speeds[i].speed;
			q->low = amount.low;
			q->high = amount.high;
			q->approximate |= amount.approximate;
			q->len = (uint32_t) (end - off);
			return true;
		}
	return false;
}

/* 생후 6개월 */
static bool
since_birth(const char *s, size_t len, size_t off, nw_figure *q)
{
	static const struct
	{
		const char *word;
		const char *unit;
	}			units[] = {{"개월", "month"}, {"달", "month"}, {"주", "week"}, {"일", "day"}, {"년", "year"}, {"살", "year"}};
	size_t		pos = past_space(s, len, off + strlen("생후"));
	nw_amount	amount;
	size_t		i;

	if (pos >= len || !nw_amount_read(s, len, pos, &amount))
		return false;
	pos = past_space(s, len, pos + amount.len);
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (nw_starts_entry(s + pos, len - pos, units[i].word))
		{
			q->measured = NW_MEASURED_AGE;
			q->unit = units[i].unit;
			q->low = amount.low;
			q->high = amount.high;
			q->approximate = amount.approximate;
			q->len = (uint32_t) (pos + strlen(units[i].word) - off);
			return true;
		}
	return false;
}

/* 시즌2, 톱10: with a space only when the number has no unit of its own */
static bool
numbered(const char *s, size_t len, size_t off, const char *word, nw_figure *q)
{
	size_t		start = off + strlen(word);
	size_t		at = past_space(s, len, start);
	nw_amount	amount;
	size_t		end;
	size_t		pos = plain_number(s, len, at, 3, &amount);

	if (pos == 0 || (pos < len && (nw_is_ascii_alpha(s[pos]) || s[pos] == '-' || s[pos] == '.')))
		return false;
	if (at > start &&
		(nw_counter_find(s, len, pos, &amount, false, &end) || !nw_counter_ends(s, len, pos)))
		return false;
	q->measured = NW_MEASURED_ORDINAL;
	q->unit = word;
	q->low = q->high = amount.low;
	q->len = (uint32_t) (pos - off);
	return true;
}

/* 초6, 중2, 고3: a year of school */
static bool
school_year(const char *s, size_t len, size_t off, int years, nw_figure *q)
{
	size_t		pos = off + strlen("중");

	if (pos >= len || s[pos] < '1' || s[pos] > '0' + years ||
		(pos + 1 < len &&
		 (nw_is_digit(s[pos + 1]) || nw_is_ascii_alpha(s[pos + 1]) || s[pos + 1] == '.' ||
		  s[pos + 1] == '-')))
		return false;
	if (!nw_counter_ends(s, len, pos + 1) || nw_starts(s + pos + 1, len - pos - 1, "만"))
		return false;
	q->measured = NW_MEASURED_ORDINAL;
	q->unit = "학년";
	q->low.coeff = q->high.coeff = (uint64_t) (s[pos] - '0');
	q->len = (uint32_t) (pos + 1 - off);
	return true;
}

bool
nw_figure_prefixed(const char *s, size_t len, size_t off, nw_figure *q)
{
	const char *at = s + off;
	size_t		left = len - off;

	if ((unsigned char) at[0] < 0xEA)
		return money_sign(s, len, off, q);
	if (nw_starts(at, left, "제"))
		return ordinal(s, len, off, q);
	if (nw_starts(at, left, "첫"))
		return first(s, len, off, q);
	if (nw_starts(at, left, "시속") || nw_starts(at, left, "초속") || nw_starts(at, left, "분속") ||
		nw_starts(at, left, "시간당") || nw_starts(at, left, "초당"))
		return speed(s, len, off, q);
	if (nw_starts(at, left, "생후"))
		return since_birth(s, len, off, q);
	if (nw_starts(at, left, "시즌"))
		return numbered(s, len, off, "시즌", q);
	if (nw_starts(at, left, "톱"))
		return numbered(s, len, off, "톱", q);
	if (nw_starts(at, left, "중") || nw_starts(at, left, "고"))
		return school_year(s, len, off, 3, q);
	if (nw_starts(at, left, "초"))
		return school_year(s, len, off, 6, q);
	return false;
}
