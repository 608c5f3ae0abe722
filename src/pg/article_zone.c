/*
 * pg/article_zone.c
 *		Wall clock times of a page become instants in a named zone.
 */
#include "pg/article_zone.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

/* Zones of the world are in whole minutes since the days of local mean time. */
nw_article_time
nw_pg_instant(const nw_civil *civil, pg_tz *zone)
{
	nw_article_time time;

	memset(&time, 0, sizeof(time));
	time.precision = !civil->has_time ? NW_PRECISION_DAY :
		civil->has_seconds ? NW_PRECISION_SECOND : NW_PRECISION_MINUTE;
	if (civil->has_offset && civil->has_time)
		time.offset_minutes = civil->offset_minutes;
	else
	{
		struct pg_tm tm = {0};

		tm.tm_year = civil->year;
		tm.tm_mon = civil->month;
		tm.tm_mday = civil->day;
		tm.tm_hour = civil->hour;
		tm.tm_min = civil->minute;
		tm.tm_sec = civil->second;
		tm.tm_isdst = -1;
		time.offset_minutes = (int16) (-DetermineTimeZoneOffset(&tm, zone) / SECS_PER_MINUTE);
		/* a POSIX zone may be a week away from UTC; no article could be read back with that */
		if (time.offset_minutes > NW_ARTICLE_OFFSET_MAX || time.offset_minutes < -NW_ARTICLE_OFFSET_MAX)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_TIME_ZONE_DISPLACEMENT_VALUE),
					 errmsg("time zone displacement out of range")));
	}
	time.micros = (int64) (nw_civil_days(civil->year, civil->month, civil->day) -
						   (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)) * USECS_PER_DAY +
		((int64) civil->hour * 60 + civil->minute - time.offset_minutes) * USECS_PER_MINUTE +
		(int64) civil->second * USECS_PER_SEC;
	return time;
}

pg_tz *
nw_pg_zone(const text *name)
{
	char		buf[TZ_STRLEN_MAX + 1];
	pg_tz	   *zone;

	text_to_cstring_buffer(name, buf, sizeof(buf));
	zone = pg_tzset(buf);
	if (!zone)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("time zone \"%s\" not recognized", buf)));
	return zone;
}
