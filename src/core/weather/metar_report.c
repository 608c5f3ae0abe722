/*
 * core/weather/metar_report.c
 *		What the groups of one METAR say together: which values stand, which
 *		contradict each other, and the rows they make.
 */
#include "core/weather/metar_report.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/weather/condition.h"

/* What is said twice is only known when it is the same. */
static void
note(nw_metar_value *kept, const nw_metar_value *read)
{
	if (read->state == NW_METAR_NONE || kept->state == NW_METAR_CONTRADICTORY)
		return;
	if (kept->state == NW_METAR_NONE)
		*kept = *read;
	else if (kept->state != read->state || kept->low != read->low || kept->high != read->high)
		kept->state = NW_METAR_CONTRADICTORY;
}

/*
 * A second visibility is that of one direction, or the least there is: the
 * first is of most directions, except where it has one of its own.
 */
static void
note_visibility(nw_metar_report *r, const nw_metar_value *read, bool directed)
{
	if (read->state == NW_METAR_NONE)
		return;
	if (r->visibility.state != NW_METAR_NONE && r->visibility.state != NW_METAR_CONTRADICTORY &&
		!r->cavok && r->other_visibility.state == NW_METAR_NONE &&
		(directed || read->low < r->visibility.low))
		r->other_visibility = *read;
	else if (r->other_visibility.state != NW_METAR_NONE)
		note(&r->other_visibility, read);
	else
		note(&r->visibility, read);
}

static void
note_pressure(nw_metar_report *r, const nw_metar_value *read)
{
	double		difference = read->low - r->pressure.low;

	/* QNH in hPa and in inches beside each other: whole hPa are rounded down */
	if (r->pressure.state == NW_METAR_VALUE && read->state == NW_METAR_VALUE && difference < 1.5 &&
		difference > -1.5)
		return;
	note(&r->pressure, read);
}

static void
note_weather(nw_metar_report *r, const char *s, size_t len)
{
	int16_t		code = nw_condition_read(s, len);
	int			i;

	for (i = 0; i < r->n_weather; i++)
		if (r->weather[i] == code)
			return;
	if (code != 0 && r->n_weather < NW_METAR_WEATHER_MAX)
		r->weather[r->n_weather++] = code;
}

bool
nw_metar_report_group(nw_metar_report *r, const char *s, size_t len)
{
	nw_metar_value value;
	nw_metar_value second;
	nw_metar_wind wind;
	nw_metar_cover cover;
	bool		recent;
	int			whole = r->whole;

	r->whole = 0;
	if (!r->pressure_read)
	{
		if (nw_metar_read_wind(s, len, &wind))
		{
			r->wind_read = true;
			note(&r->wind.direction, &wind.direction);
			note(&r->wind.speed, &wind.speed);
			note(&r->wind.gust, &wind.gust);
			return true;
		}
		if (nw_metar_read_variable(s, len, &value))
		{
			if (r->wind_read)
				note(&r->variable, &value);
			return true;
		}
		if (nw_equals(s, len, "CAVOK"))
		{
			value = (nw_metar_value) {NW_METAR_ABOVE, 10000, 0};
			note(&r->visibility, &value);
			r->cavok = r->clear = true;
			return true;
		}
		if (nw_metar_read_visibility(s, len, whole, &value))
		{
			note_visibility(r, &value, len > 4 && nw_is_digit(s[3]));
			return true;
		}
		if (nw_metar_read_sky(s, len, &cover))
		{
			if (cover == NW_METAR_CLEAR)
				r->clear = true;
			else if (cover > r->cover)
				r->cover = cover;
			return true;
		}
		if (nw_metar_read_temperatures(s, len, &value, &second))
		{
			note(&r->temperature, &value);
			note(&r->dew_point, &second);
			return true;
		}
		if (len == 1 && s[0] >= '1' && s[0] <= '9')
		{
			r->whole = s[0] - '0';
			return true;
		}
	}
	if (nw_metar_read_pressure(s, len, &value))
	{
		note_pressure(r, &value);
		r->pressure_read = true;
		return true;
	}
	if (nw_metar_is_weather(s, len, &recent))
	{
		if (!recent && !r->pressure_read)
			note_weather(r, s, len);
		return true;
	}
	return nw_metar_is_other(s, len);
}

void
nw_metar_report_remark(nw_metar_report *r, const char *s, size_t len)
{
	nw_metar_value value;
	nw_metar_value second;

	if (nw_metar_read_tenths(s, len, &value, &second))
	{
		note(&r->tenths[0], &value);
		note(&r->tenths[1], &second);
	}
	else if (nw_metar_read_sea_level(s, len, &r->pressure, &value))
		note(&r->sea_level, &value);
}

static nw_metar_row *
add_row(nw_metar *out, const char *measure, const char *unit, const char *role)
{
	nw_metar_row *row = &out->rows[out->n_rows++];

	memset(row, 0, sizeof(*row));
	row->measure = measure;
	row->unit = unit;
	row->role = role;
	return row;
}

static void
add_value(nw_metar *out, const char *measure, const char *unit, const char *role,
		  const nw_metar_value *value)
{
	nw_metar_row *row;

	if (value->state == NW_METAR_NONE || value->state == NW_METAR_CONTRADICTORY)
		return;
	row = add_row(out, measure, unit, role);
	row->has_low = value->state != NW_METAR_BELOW;
	row->has_high = value->state != NW_METAR_ABOVE;
	row->low = row->has_low ? value->low : 0;
	row->high = row->has_high ? value->high : 0;
}

static bool
is_finer(const nw_metar_value *whole, const nw_metar_value *tenths)
{
	double		difference = tenths->low - whole->low;

	return tenths->state == NW_METAR_VALUE && whole->state == NW_METAR_VALUE &&
		difference < 0.51 && difference > -0.51;
}

/* The tenths of the remarks stand where they are what the whole degrees were rounded from. */
static void
add_degrees(const nw_metar_report *r, nw_metar *out)
{
	const nw_metar_value *t = is_finer(&r->temperature, &r->tenths[0]) ? &r->tenths[0] : &r->temperature;
	const nw_metar_value *d = is_finer(&r->dew_point, &r->tenths[1]) ? &r->tenths[1] : &r->dew_point;

	/* 11.8 of 12 does not go with a dew point that is only known as 12 */
	if (t->state == NW_METAR_VALUE && d->state == NW_METAR_VALUE && d->low > t->low)
	{
		t = &r->temperature;
		d = &r->dew_point;
	}
	add_value(out, "temperature", "℃", NULL, t);
	add_value(out, "dew_point", "℃", NULL, d);
}

static void
add_condition(nw_metar *out, const char *role, int16_t code)
{
	if (code != 0)
		add_row(out, "condition", NULL, role)->condition = code;
}

static int16_t
condition_of(const char *word)
{
	return nw_condition_read(word, strlen(word));
}

/* The word for the layer that covers most; clear and covered at once is neither. */
static int16_t
sky_condition(const nw_metar_report *r)
{
	switch (r->cover)
	{
		case NW_METAR_FEW:
			return r->clear ? 0 : condition_of("FEW");
		case NW_METAR_SCT:
			return r->clear ? 0 : condition_of("SCT");
		case NW_METAR_BKN:
			return r->clear ? 0 : condition_of("BKN");
		case NW_METAR_OVC:
		case NW_METAR_VV:		/* eight eighths, of what cannot be seen */
			return r->clear ? 0 : condition_of("OVC");
		case NW_METAR_COVER_NONE:
		case NW_METAR_CLEAR:
			break;
	}
	return r->clear ? condition_of("SKC") : 0;
}

void
nw_metar_report_rows(nw_metar_report *r, nw_metar *out)
{
	const nw_metar_value *other = &r->other_visibility;
	int			i;
	int			j;

	add_degrees(r, out);
	add_value(out, "wind_speed", "m/s", NULL, &r->wind.speed);
	add_value(out, "wind_speed", "m/s", "gust", &r->wind.gust);
	add_value(out, "wind_direction", "°", NULL, &r->wind.direction);
	add_value(out, "wind_direction", "°", "variable", &r->variable);
	add_value(out, "visibility", "m", NULL, &r->visibility);
	add_value(out, "visibility", "m", other->low <= r->visibility.low ? "minimum" : "maximum", other);
	add_value(out, "pressure", "hPa", NULL, &r->pressure);
	add_value(out, "pressure", "hPa", "sea_level", &r->sea_level);
	/* the graver the later in WMO's table, which is the order of the codes */
	for (i = 1; i < r->n_weather; i++)
		for (j = i; j > 0 && r->weather[j - 1] < r->weather[j]; j--)
		{
			int16_t		code = r->weather[j];

			r->weather[j] = r->weather[j - 1];
			r->weather[j - 1] = code;
		}
	for (i = 0; i < r->n_weather; i++)
		add_condition(out, NULL, r->weather[i]);
	add_condition(out, "sky", sky_condition(r));
}
