/*
 * core/weather/measure_context_word.h
 *		Inside measure_context: the words that say what a weather quantity is.
 *
 * Korean, English, Japanese and Chinese in one table; works on folded text.
 */
#ifndef NW_CORE_WEATHER_MEASURE_CONTEXT_WORD_H
#define NW_CORE_WEATHER_MEASURE_CONTEXT_WORD_H

#include <stddef.h>
#include <stdint.h>

typedef enum nw_context_word
{
	NW_CW_NONE,
	/* what a head is made of: 내일 아침 최저기온은 */
	NW_CW_MORNING,				/* 아침 */
	NW_CW_DAY,					/* 낮 */
	NW_CW_NOON,					/* 한낮: the warmest hours by itself */
	NW_CW_HOUR,					/* another time of the day: 밤, 오후 */
	NW_CW_MIN,
	NW_CW_MAX,
	NW_CW_MEAN,
	NW_CW_NORMAL,				/* 평년 */
	NW_CW_RECORD,				/* 역대, 관측 이래 */
	NW_CW_CURRENT,				/* 현재 */
	NW_CW_LIMIT,				/* 기준 */
	NW_CW_HOURLY,				/* 시간당 */
	NW_CW_TOTAL,				/* 누적 */
	NW_CW_GUST,					/* 순간 */
	NW_CW_LOCAL,				/* 많은 곳 */
	/* nouns, which tell of what a head speaks */
	NW_CW_APPARENT,				/* 체감온도 */
	NW_CW_DEW,					/* 이슬점 */
	NW_CW_TEMP,
	NW_CW_RAIN,
	NW_CW_SNOW,
	NW_CW_WIND,
	NW_CW_HUMIDITY,
	NW_CW_VISIBILITY,
	NW_CW_WAVE,
	NW_CW_PRESSURE,
	NW_CW_DUST,
	NW_CW_CHANCE,
	/* what differences are from */
	NW_CW_RANGE,				/* 일교차 */
	NW_CW_GAP,					/* 기온차: of a day, or of places */
	NW_CW_DAYBEFORE,			/* 어제, 전날 */
	NW_CW_YEARBEFORE,			/* 지난해 */
	NW_CW_THAN,					/* 보다, 비해 */
	/* the rest of the sentence */
	NW_CW_ALERT,				/* 주의보 */
	NW_CW_WHEN,					/* 때, 경우 */
	NW_CW_MEANS,				/* 말한다, 뜻한다 */
	NW_CW_FORECAST,				/* 예상, 전망 */
	NW_CW_UP,					/* 오르, 치솟 */
	NW_CW_DOWN,					/* 떨어, 내려가 */
	NW_CW_ELSEWHERE,			/* 그 밖의 */
	NW_CW_ETC,					/* 등 */
	NW_CW_EACH,					/* 각각 */
	NW_CW_DATE,					/* 오늘: says nothing of the quantity */
	NW_CW_FILL					/* 약, 안팎 */
} nw_context_word;

/* How the rest of a Korean word may go on behind a form. */
#define NW_CW_PREFIX	1		/* anyhow: it is the stem of a verb */
#define NW_CW_NARROW	2		/* not at all, or by a particle of place: 낮에는, but not 낮은 */

/*
 * The longest form that s[0, len) begins with; 0 when there is none.  Latin
 * forms match whole words in any case; what may follow the others the caller
 * decides by the flags.
 */
extern size_t nw_context_word_match(const char *s, size_t len, nw_context_word *word, unsigned *flags);

#endif							/* NW_CORE_WEATHER_MEASURE_CONTEXT_WORD_H */
