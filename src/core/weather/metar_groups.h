/*
 * core/weather/metar_groups.h
 *		One group of a METAR, by its form (part of metar.c, see metar.h).
 *
 * Groups are in capitals.  A reader answers whether the group is of its kind;
 * a value in it that is missing or impossible is NW_METAR_NONE then.
 */
#ifndef NW_CORE_WEATHER_METAR_GROUPS_H
#define NW_CORE_WEATHER_METAR_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum nw_metar_state
{
	NW_METAR_NONE,
	NW_METAR_VALUE,				/* low = high */
	NW_METAR_ABOVE,				/* low and more: P6SM, 9999, P99KT */
	NW_METAR_BELOW,				/* less than high: M1/4SM */
	NW_METAR_BETWEEN,			/* low to high */
	NW_METAR_CONTRADICTORY		/* was said twice, and not the same */
} nw_metar_state;

typedef struct nw_metar_value
{
	nw_metar_state state;
	double		low;
	double		high;
} nw_metar_value;

/* m/s and degrees.  00000KT: no direction; VRB: none. */
typedef struct nw_metar_wind
{
	nw_metar_value direction;
	nw_metar_value speed;
	nw_metar_value gust;
} nw_metar_wind;

typedef enum nw_metar_cover
{
	NW_METAR_COVER_NONE,
	NW_METAR_CLEAR,				/* SKC CLR NSC NCD */
	NW_METAR_FEW,
	NW_METAR_SCT,
	NW_METAR_BKN,
	NW_METAR_OVC,
	NW_METAR_VV					/* sky obscured */
} nw_metar_cover;

/* dddff(f)(Gff(f)) with KT, MPS or KMH */
extern bool nw_metar_read_wind(const char *s, size_t len, nw_metar_wind *out);

/* dddVddd */
extern bool nw_metar_read_variable(const char *s, size_t len, nw_metar_value *out);

/*
 * Visibility in metres: 9999, 0800NE, 4000NDV, 10KM, 6SM, P6SM, M1/4SM, 1/2SM,
 * and 1/2SM behind a whole number that stood before it (else whole is 0).
 */
extern bool nw_metar_read_visibility(const char *s, size_t len, int whole, nw_metar_value *out);

/* Two temperatures in ℃: 12/M03, 12/, 12/, ///M03 */
extern bool nw_metar_read_temperatures(const char *s, size_t len, nw_metar_value *temperature,
									   nw_metar_value *dew_point);

/* T01230045 of the remarks: the same in tenths */
extern bool nw_metar_read_tenths(const char *s, size_t len, nw_metar_value *temperature,
								 nw_metar_value *dew_point);

/* Q1013, A2992, QNH2992INS in hPa */
extern bool nw_metar_read_pressure(const char *s, size_t len, nw_metar_value *out);

/* SLP132 of the remarks in hPa: its hundreds are those nearest to the altimeter setting */
extern bool nw_metar_read_sea_level(const char *s, size_t len, const nw_metar_value *altimeter,
									nw_metar_value *out);

/* FEW010, BKN///, OVC005CB, VV002, NSC …; layers of unknown cover (//////CB) are no cover */
extern bool nw_metar_read_sky(const char *s, size_t len, nw_metar_cover *out);

/*
 * Present weather of code table 4678: -RA, +TSRAGR, VCSH, BCFG.  *recent is
 * set for what is over (RERA).
 */
extern bool nw_metar_is_weather(const char *s, size_t len, bool *recent);

/* Groups that are of a METAR but say nothing that is read here: AUTO, R33/0400, WS ALL RWY … */
extern bool nw_metar_is_other(const char *s, size_t len);

#endif							/* NW_CORE_WEATHER_METAR_GROUPS_H */
