/*
 * core/weather/measure_role.c
 *		Heads of quantities and the roles they give (see measure_role.h).
 */
#include "core/weather/measure_role.h"

#include <string.h>

#define EXTREMES (UINT32_C(1) << NW_CW_MIN | UINT32_C(1) << NW_CW_MAX)
#define TIMES (UINT32_C(1) << NW_CW_MORNING | UINT32_C(1) << NW_CW_DAY | UINT32_C(1) << NW_CW_NOON)

/* Unknown words that may stand between a part and its quantity. */
static const uint8_t reach[NW_HEAD_PARTS] = {
	[NW_CW_MORNING] = 6, [NW_CW_DAY] = 6,	  [NW_CW_NOON] = 5,	 [NW_CW_HOUR] = 0,
	[NW_CW_MIN] = 8,	 [NW_CW_MAX] = 8,	  [NW_CW_MEAN] = 6,	 [NW_CW_NORMAL] = 1,
	[NW_CW_RECORD] = 5,	 [NW_CW_CURRENT] = 8, [NW_CW_LIMIT] = 2, [NW_CW_HOURLY] = 2,
	[NW_CW_TOTAL] = 5,	 [NW_CW_GUST] = 4,	  [NW_CW_LOCAL] = 3,
};

static bool
is_noun(int word)
{
	return word >= NW_CW_APPARENT && word <= NW_CW_CHANCE;
}

/* Begins another head.  Of the one before, what it spoke of goes on unless "noun" says otherwise. */
static void
renew(nw_head *head, bool noun, bool close)
{
	nw_head		next;
	uint32_t	kept = 0;

	memset(&next, 0, sizeof(next));
	if (!noun)
	{
		next.noun = head->noun;
		next.warmth = head->warmth;
		next.inherited = true;
		next.at[0] = head->at[0];
		/* 평년(최저 -5도, 최고 3도) */
		if (close)
			kept = nw_head_bit(NW_CW_NORMAL);
	}
	else
		kept = nw_head_bit(NW_CW_CURRENT);	/* 현재 기온은 3도, 습도는 40% */
	next.has = head->has & kept;
	next.at[NW_CW_NORMAL] = head->at[NW_CW_NORMAL];
	next.at[NW_CW_CURRENT] = head->at[NW_CW_CURRENT];
	*head = next;
}

static void
add_noun(nw_head *head, const nw_token *t, uint16_t words)
{
	int			word = t->what;
	bool		warmth = word == NW_CW_APPARENT || word == NW_CW_DEW;
	int			noun = warmth ? NW_CW_TEMP : word;

	if (head->used)
	{
		bool		other = head->noun != noun || warmth != (head->warmth != 0);

		renew(head, true, false);
		if (!other)
			head->has = 0;
	}
	else if (head->noun != 0 && head->noun != noun && !head->inherited)
	{
		renew(head, true, false);
		head->has = 0;
	}
	/* high winds: no extreme of the wind */
	else if ((t->flags & NW_TOKEN_LATIN) && noun != NW_CW_TEMP)
		head->has &= ~EXTREMES;

	/* 체감 최고기온 keeps its warmth, 체감온도와 기온 does not */
	if (warmth)
		head->warmth = (uint8_t) word;
	else if (head->warmth != 0 &&
			 !(!head->inherited && head->at[0] == words &&
			   (head->has & (EXTREMES | nw_head_bit(NW_CW_MEAN)))))
		head->warmth = 0;
	head->inherited = false;
	head->noun = (uint8_t) noun;
	head->at[0] = words;
}

void
nw_head_add(nw_head *head, const nw_token *t, uint16_t words, bool joined, bool close)
{
	int			word = t->what;
	uint32_t	bit;

	if (is_noun(word))
	{
		add_noun(head, t, words);
		return;
	}
	bit = nw_head_bit(word);
	if (head->used)
	{
		/* 오전 6시 현재 … 오후에는 */
		bool		over = word == NW_CW_CURRENT || word == NW_CW_HOUR;

		renew(head, false, close);
		if (over)
			head->has = 0;
	}
	/* 비가 그치고 낮 최고 31도: no extreme of the rain */
	if (head->noun != 0 && head->noun != NW_CW_TEMP && head->at[0] < words)
		head->noun = 0;

	if (bit & EXTREMES)
	{
		if (head->has & EXTREMES)
		{
			if (joined || ((head->second & TIMES) && !(head->second & EXTREMES)))
			{
				head->second = bit | (head->second & TIMES);
				return;
			}
			renew(head, false, false);
		}
	}
	else if (bit & TIMES)
	{
		if ((head->has & EXTREMES) && joined)
		{
			head->second = bit;
			return;
		}
		if (head->has & (EXTREMES | TIMES))
			renew(head, false, false);
	}
	else if (word == NW_CW_HOUR)
	{
		/* 낮 최고기온은 오후 3시쯤 */
		if (!(head->has & EXTREMES))
			head->has &= ~TIMES;
		return;
	}
	head->has |= bit;
	head->at[word] = words;
}

bool
nw_head_fits(const nw_head *head, nw_measure_kind kind)
{
	switch (head->noun)
	{
		case NW_CW_NONE:
			return true;
		case NW_CW_TEMP:
			return kind == NW_MEASURE_TEMPERATURE || kind == NW_MEASURE_APPARENT_TEMPERATURE ||
				kind == NW_MEASURE_DEW_POINT;
		case NW_CW_RAIN:
		case NW_CW_SNOW:
			return kind == NW_MEASURE_PRECIPITATION || kind == NW_MEASURE_SNOW_DEPTH;
		case NW_CW_WIND:
			return kind == NW_MEASURE_WIND_SPEED;
		case NW_CW_HUMIDITY:
			return kind == NW_MEASURE_HUMIDITY;
		case NW_CW_VISIBILITY:
			return kind == NW_MEASURE_VISIBILITY;
		case NW_CW_WAVE:
			return kind == NW_MEASURE_WAVE_HEIGHT;
		case NW_CW_PRESSURE:
			return kind == NW_MEASURE_PRESSURE;
		case NW_CW_DUST:
			return kind == NW_MEASURE_PM10 || kind == NW_MEASURE_PM2_5;
		case NW_CW_CHANCE:
			return kind == NW_MEASURE_PROBABILITY;
		default:
			return false;
	}
}

/* Does the head have the part, near enough to a quantity before which "words" stand? */
static bool
has(const nw_head *head, int part, uint16_t words)
{
	return nw_head_part(head, part) && words - head->at[part] <= reach[part];
}

static const char *
temperature_role(const nw_head *head, uint16_t words, int moves)
{
	bool		morning = has(head, NW_CW_MORNING, words);
	bool		day = has(head, NW_CW_DAY, words);
	bool		beside;			/* nothing unknown between the time and its noun, or its quantity */
	int			time = morning ? NW_CW_MORNING : NW_CW_DAY;

	if (has(head, NW_CW_MIN, words))
		return morning ? "morning_minimum" : "minimum";
	if (has(head, NW_CW_MAX, words))
		return day || has(head, NW_CW_NOON, words) ? "daytime_maximum" : "maximum";
	if (has(head, NW_CW_MEAN, words) || has(head, NW_CW_CURRENT, words))
		return NULL;
	/* 한낮 기온, 낮 기온은 31도, 낮에는 31도까지 오르겠다 */
	if (has(head, NW_CW_NOON, words))
		return "daytime_maximum";
	beside = (morning || day) &&
		((head->noun == NW_CW_TEMP && head->at[0] == head->at[time]) || words == head->at[time]);
	if (morning && (beside || moves == NW_CW_DOWN))
		return "morning_minimum";
	if (day && (beside || moves == NW_CW_UP))
		return "daytime_maximum";
	return NULL;
}

const char *
nw_head_role(const nw_head *head, const nw_measure *m, uint16_t words, int moves)
{
	bool		temperature = m->kind == NW_MEASURE_TEMPERATURE || m->kind == NW_MEASURE_APPARENT_TEMPERATURE ||
		m->kind == NW_MEASURE_DEW_POINT;
	bool		water = m->kind == NW_MEASURE_PRECIPITATION || m->kind == NW_MEASURE_SNOW_DEPTH;
	bool		min = has(head, NW_CW_MIN, words);
	bool		max = has(head, NW_CW_MAX, words);
	const char *role;

	if (has(head, NW_CW_LIMIT, words))
		return "threshold";
	if (has(head, NW_CW_RECORD, words))
		return "record";
	if (m->kind == NW_MEASURE_WIND_SPEED && has(head, NW_CW_GUST, words))
		return "gust";
	if (water && has(head, NW_CW_HOURLY, words))
		return "hourly";
	if (!temperature && has(head, NW_CW_LOCAL, words))
		return "local_maximum";
	if (has(head, NW_CW_NORMAL, words))
		return min ? "normal_minimum" : max ? "normal_maximum" : "normal";
	if (has(head, NW_CW_MEAN, words))
		return "mean";
	if (temperature && (role = temperature_role(head, words, moves)) != NULL)
		return role;
	if (!temperature && (min || max))
		return min ? "minimum" : "maximum";
	if (water && has(head, NW_CW_TOTAL, words))
		return "accumulated";
	if (has(head, NW_CW_CURRENT, words))
		return "current";
	return NULL;
}
