/*
 * core/weather/measure_place.h
 *		Inside measure_context: names of places as weather prose writes them.
 *
 * Besides the names of the gazetteer and the stations, the forecaster's
 * regions: 경기 북부, 강원영서, 제주도 산지, 서해 남부 먼바다, 전국, 중부지방.
 */
#ifndef NW_CORE_WEATHER_MEASURE_PLACE_H
#define NW_CORE_WEATHER_MEASURE_PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What stands behind a place, and so what it is to the quantity. */
typedef enum nw_place_tail
{
	NW_PLACE_BARE,				/* nothing: 서울 21도 */
	NW_PLACE_TOPIC,				/* 은 는 이 가 의 도: the one spoken of */
	NW_PLACE_AT,				/* 에 에서 에는, in Seoul */
	NW_PLACE_AND,				/* 와 과 및: one of a list, if a place follows */
	NW_PLACE_TO,				/* 로 */
	NW_PLACE_ASIDE				/* 보다 부터 까지 을 를: not the place of the quantity */
} nw_place_tail;

typedef struct nw_measure_place
{
	uint32_t	len;			/* the mention */
	uint32_t	end;			/* with particles and words like 지역 that are no part of it */
	uint8_t		level;			/* NW_GAZ_PROVINCE … of its first part; NW_GAZ_REGION for what no gazetteer knows */
	bool		weak;			/* another word too: a place only beside a quantity or a place */
	nw_place_tail tail;
} nw_measure_place;

/*
 * The place that begins at s[pos], where a word begins; false when there is
 * none.  All lengths count from pos.
 */
extern bool nw_measure_place_at(const char *s, size_t len, size_t pos, nw_measure_place *out);

#endif							/* NW_CORE_WEATHER_MEASURE_PLACE_H */
