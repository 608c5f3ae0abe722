/*
 * core/weather/station.h
 *		The synoptic stations (ASOS) of the Korea Meteorological Administration.
 */
#ifndef NW_CORE_WEATHER_STATION_H
#define NW_CORE_WEATHER_STATION_H

#include <stddef.h>
#include <stdint.h>

typedef enum nw_station_text
{
	NW_STATION_NAME,			/* official form: 고창군 has its 군, 고창 is another station */
	NW_STATION_NAME_EN,
	NW_STATION_PROVINCE,
	NW_STATION_TEXTS
} nw_station_text;

typedef struct nw_station
{
	int16_t		id;				/* KMA number, 90 to 296 */
	uint16_t	text[NW_STATION_TEXTS]; /* private: see nw_station_text_of */
	double		latitude;
	double		longitude;
	double		elevation;		/* metres */
} nw_station;

/* NULL when there is no such station. */
extern const nw_station *nw_station_by_id(int id);

/*
 * By folded name: the official form, the short one (경주 for 경주시), the
 * official one of its city or county (서울특별시, 속초시), or a romanised one in any case (Gyeongju, Jeongseon-gun, Pusan).  NULL when the
 * name is no station's.
 */
extern const nw_station *nw_station_by_name(const char *s, size_t len);

/* The stations in order of their numbers; NULL behind the last. */
extern const nw_station *nw_station_at(size_t index);

extern const char *nw_station_text_of(const nw_station *station, nw_station_text which);

/* Bytes of the longest Korean name that a station has itself: what may stand glued to a word. */
#define NW_STATION_NAME_MAX 12

#endif							/* NW_CORE_WEATHER_STATION_H */
