/*
 * core/weather/condition_code.h
 *		Codes of services that stand for a state of the weather: the groups of
 *		METAR reports and KMA's forecast codes.
 */
#ifndef NW_CORE_WEATHER_CONDITION_CODE_H
#define NW_CORE_WEATHER_CONDITION_CODE_H

#include <stddef.h>
#include <stdint.h>

/*
 * One or more METAR groups in capitals, separated by single spaces: present
 * weather with any combination of intensity, descriptor and phenomena
 * (-SHRASN, VCFG, +FC), recent weather (RERA), cloud with its height
 * (BKN030CB), NSW and CAVOK.  Gives the code of the row that is nearest; of
 * several groups that with the highest number of WMO table 4677, as the
 * table's own rule says.  0 when any of them is none.
 */
extern int16_t nw_condition_metar(const char *s, size_t len);

/*
 * SKY and PTY of KMA's forecasts, alone or together, in any usual writing:
 * SKY=3, PTY:0, SKY=4,PTY=1, sky 3 / pty 2.  What falls counts before the sky;
 * PTY 0 leaves the sky.  0 when it is no such thing.
 */
extern int16_t nw_condition_kma(const char *s, size_t len);

#endif							/* NW_CORE_WEATHER_CONDITION_CODE_H */
