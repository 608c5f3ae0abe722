/*
 * core/weather/station.c
 *		The station directory.
 */
#include "core/weather/station.h"

#include "core/text/chars.h"
#include "core/text/strhash.h"
#include "stations.inc"

#define N_STATIONS (sizeof(station_table) / sizeof(station_table[0]))
#define N_SLOTS (sizeof(station_slots) / sizeof(station_slots[0]))
#define MAX_ROMAN 40

const nw_station *
nw_station_by_id(int id)
{
	size_t		low = 0;
	size_t		high = N_STATIONS;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (station_table[mid].id < id)
			low = mid + 1;
		else
			high = mid;
	}
	return low < N_STATIONS && station_table[low].id == id ? &station_table[low] : NULL;
}

const nw_station *
nw_station_by_name(const char *s, size_t len)
{
	char		roman[MAX_ROMAN];
	int			row;

	if (len > 0 && nw_is_ascii_alpha(s[0]))
	{
		size_t		n = 0;
		size_t		i;

		for (i = 0; i < len; i++)
		{
			char		c = s[i];

			if (c == ' ' || c == '-' || c == '\'')
				continue;
			if (n == MAX_ROMAN)
				return NULL;
			roman[n++] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
		}
		s = roman;
		len = n;
	}
	row = nw_strhash_find(station_keys, station_slots, N_SLOTS, station_pool, s, len);
	return row < 0 ? NULL : &station_table[row];
}

const nw_station *
nw_station_at(size_t index)
{
	return index < N_STATIONS ? &station_table[index] : NULL;
}

const char *
nw_station_text_of(const nw_station *station, nw_station_text which)
{
	return station_pool + station->text[which];
}
