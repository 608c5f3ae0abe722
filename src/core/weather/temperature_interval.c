/*
 * core/weather/temperature_interval.c
 *		Two bounds of temperature that are one range (see
 *		temperature_interval.h).
 */
#include "core/weather/temperature_interval.h"

#include "core/text/chars.h"

static void
plain(nw_temperature_interval *x)
{
	x->low_exclusive = x->m.has_low && x->m.exclusive;
	x->high_exclusive = x->m.has_high && x->m.exclusive;
}

/* May a number begin at s[pos]?  Asked before the text is read once more from there. */
static bool
may_begin(const char *s, size_t len, size_t pos)
{
	return pos < len &&
		(nw_is_digit(s[pos]) || s[pos] == '-' || nw_starts(s + pos, len - pos, "영하") ||
		 nw_starts(s + pos, len - pos, "영상") || nw_starts(s + pos, len - pos, "零下"));
}

/* Takes in the high bound right behind the low one that *x is; *pos is behind it. */
static void
join(const char *s, size_t len, size_t *pos, nw_temperature_interval *x)
{
	nw_temperature_mention *m = &x->m;
	nw_temperature_mention high;
	size_t		end = m->span.off + m->span.len;
	size_t		at = end < len && s[end] == ' ' ? end + 1 : end;
	size_t		next = *pos;

	if (!m->has_low || m->has_high || end != *pos || !may_begin(s, len, at))
		return;
	if (!nw_temperature_mention_next(s, len, &next, &high) || high.span.off != at)
		return;
	if (high.has_low || high.difference != m->difference || high.high <= m->low ||
		(high.unit != m->unit && high.unit != 0 && m->unit != 0))
		return;
	x->high_exclusive = high.exclusive;
	m->has_high = true;
	m->high = high.high;
	m->exclusive = false;
	m->approximate |= high.approximate;
	if (m->unit == 0)
		m->unit = high.unit;
	m->span.len = high.span.off + high.span.len - m->span.off;
	*pos = next;
}

bool
nw_temperature_interval_next(const char *s, size_t len, size_t *pos, nw_temperature_interval *out)
{
	if (!nw_temperature_mention_next(s, len, pos, &out->m))
		return false;
	plain(out);
	join(s, len, pos, out);
	return true;
}

bool
nw_temperature_interval_whole(const char *s, size_t len, nw_temperature_interval *out)
{
	size_t		pos = 0;

	if (nw_temperature_mention_whole(s, len, &out->m))
	{
		plain(out);
		return true;
	}
	while (len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\n'))
		len--;
	while (len > 0 && (*s == ' ' || *s == '\n'))
		s++, len--;
	return nw_temperature_interval_next(s, len, &pos, out) && out->m.span.off == 0 && pos == len &&
		out->m.has_low && out->m.has_high && !out->m.difference;
}
