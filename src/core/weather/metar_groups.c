/*
 * core/weather/metar_groups.c
 *		The groups of a METAR, each by its form (see metar_groups.h).
 *
 * Limits beyond which a value is a slip of the key and not weather: surface
 * records of the WMO archive (-89.2 and 56.7 ℃, 113.2 m/s, 870 and 1085 hPa)
 * and a little more.
 */
#include "core/weather/metar_groups.h"

#include <string.h>

#include "core/text/chars.h"

#define TEMPERATURE_LOW -90.0
#define TEMPERATURE_HIGH 60.0
#define DEW_POINT_HIGH 40.0
#define WIND_HIGH 125.0
#define PRESSURE_LOW 850.0
#define PRESSURE_HIGH 1095.0

#define METERS_PER_MILE 1609.344		/* statute */
#define HPA_PER_INCH 33.86388640341		/* of mercury at 0 ℃, conventional */

/* What is left of a group. */
typedef struct group
{
	const char *s;
	size_t		len;
} group;

static bool
skip(group *g, const char *word)
{
	if (!nw_starts(g->s, g->len, word))
		return false;
	g->s += strlen(word);
	g->len -= strlen(word);
	return true;
}

static size_t
count_digits(const group *g)
{
	size_t		n = 0;

	while (n < g->len && nw_is_digit(g->s[n]))
		n++;
	return n;
}

/* Exactly n digits, at most 9. */
static bool
take_digits(group *g, size_t n, int *value)
{
	size_t		i;

	if (g->len < n)
		return false;
	*value = 0;
	for (i = 0; i < n; i++)
	{
		if (!nw_is_digit(g->s[i]))
			return false;
		*value = *value * 10 + (g->s[i] - '0');
	}
	g->s += n;
	g->len -= n;
	return true;
}

static nw_metar_value
value_of(nw_metar_state state, double low, double high)
{
	nw_metar_value value = {state, low, high};

	return value;
}

static nw_metar_value
single(double x)
{
	return value_of(NW_METAR_VALUE, x, x);
}

static nw_metar_value
none(void)
{
	return value_of(NW_METAR_NONE, 0, 0);
}

/* 05, 105, P99 or //: a speed without its unit yet */
static bool
take_speed(group *g, nw_metar_value *out)
{
	bool		above = skip(g, "P");
	size_t		n = count_digits(g);
	int			x;

	*out = none();
	if (n == 0 && !above)
		return skip(g, "//");
	if (n < 2 || n > 3 || !take_digits(g, n, &x))
		return false;
	*out = value_of(above ? NW_METAR_ABOVE : NW_METAR_VALUE, x, x);
	return true;
}

static void
scale_speed(nw_metar_value *speed, double times, double by)
{
	/* one rounding where it can be one: 36 kt are 18.52 m/s */
	speed->low = speed->low * times / by;
	speed->high = speed->high * times / by;
	if (speed->low > WIND_HIGH)
		*speed = none();
}

bool
nw_metar_read_wind(const char *s, size_t len, nw_metar_wind *out)
{
	group		g = {s, len};
	double		times = 1;		/* m/s in a unit: times / by */
	double		by = 1;
	int			direction = -1;

	out->direction = out->gust = none();
	if (!skip(&g, "///") && !skip(&g, "VRB") && !take_digits(&g, 3, &direction))
		return false;
	if (!take_speed(&g, &out->speed))
		return false;
	if (skip(&g, "G") && !take_speed(&g, &out->gust))
		return false;
	/* ////// and /////, behind /// for the direction: a speed of three digits is missing too */
	while (direction < 0 && out->speed.state == NW_METAR_NONE && skip(&g, "/"))
		;
	if (nw_equals(g.s, g.len, "KT"))
	{
		times = 1852;
		by = 3600;
	}
	else if (nw_equals(g.s, g.len, "KMH"))
	{
		times = 1000;
		by = 3600;
	}
	else if (!nw_equals(g.s, g.len, "MPS"))
		return false;
	/* direction 000 is calm's; where air moves it says that digits are wrong */
	if (direction > 0 && direction <= 360 &&
		!(out->speed.state == NW_METAR_VALUE && out->speed.low == 0))
		out->direction = single(direction);
	if (out->speed.state != NW_METAR_NONE && out->gust.state == NW_METAR_VALUE &&
		out->gust.low < out->speed.low)
		out->speed = out->gust = none();
	scale_speed(&out->speed, times, by);
	scale_speed(&out->gust, times, by);
	return true;
}

bool
nw_metar_read_variable(const char *s, size_t len, nw_metar_value *out)
{
	group		g = {s, len};
	int			from;
	int			to;

	if (len != 7 || !take_digits(&g, 3, &from) || !skip(&g, "V") || !take_digits(&g, 3, &to))
		return false;
	*out = from <= 360 && to <= 360 && from != to ? value_of(NW_METAR_BETWEEN, from, to) : none();
	return true;
}

static bool
is_compass(const group *g)
{
	static const char points[][4] = {"N", "NE", "E", "SE", "S", "SW", "W", "NW", "NDV"};
	size_t		i;

	for (i = 0; i < sizeof(points) / sizeof(points[0]); i++)
		if (nw_equals(g->s, g->len, points[i]))
			return true;
	return false;
}

/* What stands before SM: 6, 15, 1/2, 1/16; -1 when it is no such number */
static double
take_miles(group *g)
{
	size_t		n = count_digits(g);
	int			a;
	int			b;

	if (n < 1 || n > 2 || !take_digits(g, n, &a))
		return -1;
	if (!skip(g, "/"))
		return a;
	n = count_digits(g);
	if (n < 1 || n > 2 || !take_digits(g, n, &b))
		return -1;
	/* 11/2SM may be 1 1/2 or a slip */
	if ((b != 2 && b != 4 && b != 8 && b != 16) || a < 1 || a >= b)
		return -1;
	return (double) a / b;
}

static bool
read_miles(group g, int whole, nw_metar_value *out)
{
	bool		below = skip(&g, "M");
	bool		above = !below && skip(&g, "P");
	bool		fraction = memchr(g.s, '/', g.len) != NULL;
	double		miles;

	*out = none();
	if (nw_equals(g.s, g.len, "//SM") || nw_equals(g.s, g.len, "////SM"))
		return true;
	miles = take_miles(&g);
	if (!nw_equals(g.s, g.len, "SM"))
		return false;
	if (miles < 0 || (whole > 0 && (!fraction || below || above)))
		return true;
	miles = (miles + whole) * METERS_PER_MILE;
	if (below)
		*out = value_of(NW_METAR_BELOW, 0, miles);
	else if (above)
		*out = value_of(NW_METAR_ABOVE, miles, 0);
	else
		*out = single(miles);
	return true;
}

bool
nw_metar_read_visibility(const char *s, size_t len, int whole, nw_metar_value *out)
{
	group		g = {s, len};
	size_t		n = count_digits(&g);
	int			x;

	if (nw_ends(s, len, "SM"))
		return read_miles(g, whole, out);
	if (n == 4 && take_digits(&g, 4, &x) && (g.len == 0 || is_compass(&g)))
	{
		if (x == 9999)
			*out = value_of(NW_METAR_ABOVE, 10000, 0);
		else if (x == 0)
			*out = value_of(NW_METAR_BELOW, 0, 50);	/* 0000: less than the lowest step */
		else
			*out = single(x);
		return true;
	}
	g.s = s;
	g.len = len;
	if ((n == 1 || n == 2) && take_digits(&g, n, &x) && skip(&g, "KM") &&
		(g.len == 0 || is_compass(&g)))
	{
		*out = x > 0 ? single(x * 1000.0) : none();
		return true;
	}
	return false;
}

/* 12, M03 or // */
static bool
take_degrees(group *g, nw_metar_value *out)
{
	bool		minus;
	int			x;

	*out = none();
	if (skip(g, "//") || skip(g, "MM") || skip(g, "XX"))
		return true;
	minus = skip(g, "M");
	if (!take_digits(g, 2, &x))
		return false;
	*out = single(minus && x > 0 ? -x : x);
	return true;
}

/* Nothing that is not weather, and no dew point above the temperature. */
static void
check_degrees(nw_metar_value *temperature, nw_metar_value *dew_point)
{
	if (temperature->state != NW_METAR_NONE &&
		(temperature->low < TEMPERATURE_LOW || temperature->low > TEMPERATURE_HIGH))
		*temperature = none();
	if (dew_point->state != NW_METAR_NONE &&
		(dew_point->low < TEMPERATURE_LOW || dew_point->low > DEW_POINT_HIGH))
		*dew_point = none();
	if (temperature->state != NW_METAR_NONE && dew_point->state != NW_METAR_NONE &&
		dew_point->low > temperature->low)
		temperature->state = dew_point->state = NW_METAR_CONTRADICTORY;
}

bool
nw_metar_read_temperatures(const char *s, size_t len, nw_metar_value *temperature,
						   nw_metar_value *dew_point)
{
	group		g = {s, len};

	*dew_point = none();
	if (!take_degrees(&g, temperature) || !skip(&g, "/"))
		return false;
	if (g.len > 0 && !nw_equals(g.s, g.len, "/") && (!take_degrees(&g, dew_point) || g.len > 0))
		return false;
	check_degrees(temperature, dew_point);
	return true;
}

/* 0123 or 1045: sign and tenths */
static bool
take_tenths(group *g, nw_metar_value *out)
{
	int			x;

	if (!take_digits(g, 4, &x) || x >= 2000)
		return false;
	*out = single(x >= 1000 ? -(x - 1000) / 10.0 : x / 10.0);
	if (out->low == 0)
		*out = single(0);		/* 1000: no minus before a zero */
	return true;
}

bool
nw_metar_read_tenths(const char *s, size_t len, nw_metar_value *temperature,
					 nw_metar_value *dew_point)
{
	group		g = {s, len};

	*dew_point = none();
	if (!skip(&g, "T") || !take_tenths(&g, temperature))
		return false;
	if (g.len > 0 && (!take_tenths(&g, dew_point) || g.len > 0))
		return false;
	check_degrees(temperature, dew_point);
	return true;
}

bool
nw_metar_read_pressure(const char *s, size_t len, nw_metar_value *out)
{
	group		g = {s, len};
	double		factor = 1.0;
	int			x;

	*out = none();
	if (skip(&g, "QNH"))
	{
		if (!take_digits(&g, 4, &x))
			return false;
		if (nw_equals(g.s, g.len, "INS"))
			factor = HPA_PER_INCH / 100;
		else if (!nw_equals(g.s, g.len, "HPA"))
			return false;
	}
	else
	{
		if (skip(&g, "A"))
			factor = HPA_PER_INCH / 100;
		else if (!skip(&g, "Q"))
			return false;
		if (nw_equals(g.s, g.len, "////"))
			return true;
		if (!take_digits(&g, 4, &x) || g.len > 0)
			return false;
	}
	if (x * factor >= PRESSURE_LOW && x * factor <= PRESSURE_HIGH)
		*out = single(x * factor);
	return true;
}

bool
nw_metar_read_sea_level(const char *s, size_t len, const nw_metar_value *altimeter,
						nw_metar_value *out)
{
	group		g = {s, len};
	int			x;
	int			hundreds;

	*out = none();
	if (!skip(&g, "SLP") || !take_digits(&g, 3, &x) || g.len > 0)
		return false;
	if (altimeter->state != NW_METAR_VALUE)
		return true;
	/* the two reductions to sea level differ by up to some 20 hPa, the hundreds by 100 */
	for (hundreds = 800; hundreds <= 1000; hundreds += 100)
	{
		double		hpa = (hundreds * 10 + x) / 10.0;

		if (hpa - altimeter->low < 35 && altimeter->low - hpa < 35 &&
			hpa >= PRESSURE_LOW && hpa <= PRESSURE_HIGH)
			*out = single(hpa);
	}
	return true;
}

bool
nw_metar_read_sky(const char *s, size_t len, nw_metar_cover *out)
{
	static const struct
	{
		char		word[4];
		int8_t		cover;
	}			words[] = {{"FEW", NW_METAR_FEW}, {"SCT", NW_METAR_SCT}, {"BKN", NW_METAR_BKN},
	{"OVC", NW_METAR_OVC}, {"VV", NW_METAR_VV}, {"///", NW_METAR_COVER_NONE}};
	static const char clear[][4] = {"SKC", "CLR", "NSC", "NCD"};
	static const char ends[][4] = {"", "CB", "TCU", "///"};
	group		g = {s, len};
	size_t		i;
	int			height;

	for (i = 0; i < sizeof(clear) / sizeof(clear[0]); i++)
		if (nw_equals(s, len, clear[i]))
		{
			*out = NW_METAR_CLEAR;
			return true;
		}
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (skip(&g, words[i].word))
			break;
	if (i == sizeof(words) / sizeof(words[0]))
		return false;
	*out = words[i].cover;
	if (!skip(&g, "///") && !take_digits(&g, 3, &height))
		return *out == NW_METAR_COVER_NONE &&
			(nw_equals(g.s, g.len, "CB") || nw_equals(g.s, g.len, "TCU"));
	for (i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (nw_equals(g.s, g.len, ends[i]))
			return true;
	return false;
}

/* Is the pair at p one of the pairs of a list? */
static bool
is_pair(const char *p, const char *list)
{
	for (; *list; list += 2)
		if (p[0] == list[0] && p[1] == list[1])
			return true;
	return false;
}

bool
nw_metar_is_weather(const char *s, size_t len, bool *recent)
{
	group		g = {s, len};
	bool		sign;
	const char *descriptor = NULL;
	size_t		i;

	*recent = skip(&g, "RE");
	sign = !*recent && (skip(&g, "-") || skip(&g, "+"));
	if (!*recent && !sign)
		skip(&g, "VC");
	if (g.len >= 2 && is_pair(g.s, "MIBCPRDRBLSHTSFZ"))
	{
		descriptor = g.s;
		g.s += 2;
		g.len -= 2;
	}
	if (g.len % 2 != 0 || g.len > 6)
		return false;
	for (i = 0; i < g.len; i += 2)
		if (!is_pair(g.s + i, "DZRASNSGICPLGRGSUPBRFGFUVADUSAHZPYPOSQFCSSDS"))
			return false;
	if (g.len == 0)				/* a shower or thunder of which no more is known; not the others */
		return descriptor != NULL && is_pair(descriptor, "SHTS") && (!sign || descriptor[0] == 'S');
	if (descriptor == NULL)
		return true;
	/* which descriptor goes with what: a pair like PRRA is some other word */
	for (i = 0; i < g.len; i += 2)
		if (is_pair(descriptor, "MIBCPR") ? !is_pair(g.s + i, "FG") :
			is_pair(descriptor, "DRBL") ? !is_pair(g.s + i, "SNDUSAPY") :
			is_pair(descriptor, "FZ") ? !is_pair(g.s + i, "FGDZRAUPSN") :
			!is_pair(g.s + i, "DZRASNSGICPLGRGSUP"))
			return false;
	return true;
}

bool
nw_metar_is_other(const char *s, size_t len)
{
	static const char words[][8] = {"AUTO", "COR", "RTD", "FINO", "SNOCLO", "ALL", "RWY", "BLU", "WHT", "GRN",
	"YLO", "AMB", "RED", "BLACK", "M", "R", "NSW"};
	size_t		i;

	for (i = 0; i < len && s[i] == '/'; i++)
		;
	if (i == len)
		return true;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_equals(s, len, words[i]))
			return true;
	if (len == 3 && s[0] == 'C' && s[1] == 'C' && s[2] >= 'A' && s[2] <= 'Z')
		return true;			/* Canada's corrections: CCA, CCB */
	/* runway visual range and state, wind shear, sea surface */
	if (len >= 4 && s[0] == 'R' && (nw_is_digit(s[1]) || nw_starts(s, len, "R/SNOCLO")))
		return true;
	if (nw_equals(s, len, "WS") || (nw_starts(s, len, "WS") && len > 3 && s[2] == 'R'))
		return true;
	return len >= 4 && s[0] == 'W' && memchr(s, '/', len) != NULL &&
		(nw_is_digit(s[1]) || s[1] == 'M' || s[1] == '/');
}
