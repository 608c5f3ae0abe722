/*
 * core/weather/metar_report.h
 *		What the groups of one METAR say together (part of metar.c, see metar.h).
 */
#ifndef NW_CORE_WEATHER_METAR_REPORT_H
#define NW_CORE_WEATHER_METAR_REPORT_H

#include "core/weather/metar.h"
#include "core/weather/metar_groups.h"

/* Zero at first. */
typedef struct nw_metar_report
{
	nw_metar_value temperature;
	nw_metar_value dew_point;
	nw_metar_value tenths[2];	/* the same two of the remarks */
	nw_metar_wind wind;
	nw_metar_value variable;
	nw_metar_value visibility;
	nw_metar_value other_visibility;	/* in a direction of its own */
	nw_metar_value pressure;
	nw_metar_value sea_level;
	nw_metar_cover cover;
	bool		cavok;
	bool		wind_read;
	bool		clear;
	bool		pressure_read;	/* nothing behind it but remarks */
	int			whole;			/* 1 before 1/2SM, else 0 */
	int16_t		weather[NW_METAR_WEATHER_MAX];
	int			n_weather;
} nw_metar_report;

/* Reads a group of the report proper; false when it is none that is known. */
extern bool nw_metar_report_group(nw_metar_report *report, const char *s, size_t len);

/* Reads a group behind RMK; most say nothing that is read. */
extern void nw_metar_report_remark(nw_metar_report *report, const char *s, size_t len);

/* The rows of all that was read. */
extern void nw_metar_report_rows(nw_metar_report *report, nw_metar *out);

#endif							/* NW_CORE_WEATHER_METAR_REPORT_H */
