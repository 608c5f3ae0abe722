/*
 * core/weather/condition_text.c
 *		Phrases about the state of the weather (see condition_text.h).
 */
#include "core/weather/condition_text.h"

#include <stdbool.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/condition.h"
#include "core/weather/condition_atom.h"
#include "core/weather/station.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Words before a phrase that only say of what or where it is said. */
#define MAX_TOPICS 6

#define NONE NW_FALLS_NONE

/* States of the sky, as the data has them; the last two are of two of them. */
enum
{
	SKY_NONE, SKY_CLEAR, SKY_MOSTLY_CLEAR, SKY_FEW, SKY_MANY, SKY_MOSTLY_OVERCAST, SKY_OVERCAST,
	SKY_SOME_CLOUDS, SKY_SOME_SUN
};

static const int16_t sky_codes[] = {0, 100, 110, 120, 200, 210, 300, 150, 230};

/* What stands between two cuts. */
typedef struct segment
{
	uint8_t		sky;
	bool		open;			/* the sky's ending goes on */
	uint8_t		falls;			/* a phenomenon, NONE when there is none */
	uint8_t		intensity;
	uint8_t		next_intensity; /* that of the phenomenon to come */
	uint8_t		often;
	uint8_t		steady;
	bool		over;
	bool		joined;
	bool		mostly;
	bool		becoming;
	bool		any;			/* anything but fillers */
} segment;

typedef struct phrase
{
	bool		strict;			/* one condition, no words of prose */
	bool		latin;
	bool		bad;
	segment		now;
	bool		becoming;		/* of the last segment */
	int16_t    *codes;
	size_t		n;
	size_t		max;
} phrase;

/* The code of up to four words put together; 0 when the table has no such word. */
static int16_t
code_of(const char *a, const char *b, const char *c, const char *d)
{
	const char *const parts[] = {a, b, c, d};
	char		word[120];
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < COUNT(parts); i++)
	{
		size_t		len = strlen(parts[i]);

		if (n + len > sizeof(word))
			return 0;
		memcpy(word + n, parts[i], len);
		n += len;
	}
	return nw_condition_word(word, n);
}

/* 약한비계속: as much of it as the table has. */
static int16_t
phenomenon_code(const segment *now)
{
	static const char *const intensities[] = {"", "약한", "보통", "강한", "격심한"};
	static const char *const steadiness[] = {"", "단속", "계속"};
	const char *word = nw_condition_falls(now->falls);
	int			intensity = now->intensity;
	int16_t		code;

	for (; intensity > 0; intensity = intensity == 4 ? 3 : 0)
	{
		if (now->steady &&
			(code = code_of(intensities[intensity], word, steadiness[now->steady], "")) != 0)
			return code;
		if ((code = code_of(intensities[intensity], word, "", "")) != 0)
			return code;
	}
	return code_of(word, "", "", "");
}

static int16_t
segment_code(const segment *now)
{
	static const char *const often[] = {"", "한때", "가끔", "때때로"};
	int16_t		code;

	if (now->falls == NONE)
		return sky_codes[now->sky];
	if (now->over)
		return code_of(nw_condition_falls(now->falls), "끝", "", "");
	if (now->sky != SKY_NONE)
	{
		const char *sky = now->sky <= SKY_FEW ? "맑고" : now->sky == SKY_MANY ? "구름많고" : "흐리고";
		const char *word = nw_condition_falls(now->falls);

		if (now->intensity == 0 && (code = code_of(sky, often[now->often], word, "")) != 0)
			return code;
		if (strcmp(word, "눈비") == 0 && (code = code_of(sky, often[now->often], "비눈", "")) != 0)
			return code;
	}
	return phenomenon_code(now);
}

static void
begin_segment(phrase *p)
{
	p->now = (segment) {.falls = NONE};
}

/* What stood so far is one condition. */
static void
finish_segment(phrase *p)
{
	segment    *now = &p->now;

	/* 진눈깨비 약: said afterwards */
	if (now->next_intensity && now->falls != NONE && now->intensity == 0)
		now->intensity = now->next_intensity;
	p->becoming = now->becoming;
	if (now->sky != SKY_NONE || now->falls != NONE)
	{
		int16_t		code = segment_code(now);

		if (code == 0 || p->n == p->max)
			p->bad = true;
		else
			p->codes[p->n++] = code;
	}
	else if (p->strict || now->any)
		p->bad = true;			/* 한때 of what? */
	begin_segment(p);
}

/* Two phenomena of which the table has both: 뇌우 and 우박, 비 and 눈. */
static uint8_t
both(uint8_t a, uint8_t b, bool joined)
{
	static const char *const pairs[][3] = {
		{"비", "눈", "비눈"}, {"눈", "비", "눈비"}, {"비", "이슬비", "이슬비와비"}, {"이슬비", "비", "이슬비와비"},
		{"빗방울", "눈날림", "빗방울눈날림"}, {"소나기", "소낙눈", "소낙성진눈깨비"}, {"비", "소낙눈", "비눈"},
		{"이슬비", "눈", "비눈"}, {"비", "눈날림", "비눈"}, {"소나기", "눈", "비눈"},
		{"뇌우", "우박", "뇌우우박"}, {"뇌우", "비눈", "뇌우비눈"}, {"뇌우", "눈비", "뇌우눈비"}, {"뇌우", "눈", "뇌우비눈"},
		{"뇌우", "진눈깨비", "뇌우비눈"}, {"뇌전", "비", "뇌우"}, {"뇌전", "소나기", "뇌우"}, {"뇌전", "눈", "뇌우비눈"},
		{"번개", "비", "뇌우"}, {"번개", "소나기", "뇌우"}, {"뇌전", "번개", "뇌우"}, {"낙뢰", "비", "뇌우"}
	};
	const char *x = nw_condition_falls(a);
	const char *y = nw_condition_falls(b);
	size_t		i;

	for (i = 0; i < COUNT(pairs); i++)
	{
		bool		forward = strcmp(pairs[i][0], x) == 0 && strcmp(pairs[i][1], y) == 0;
		bool		backward = i >= 10 && strcmp(pairs[i][0], y) == 0 && strcmp(pairs[i][1], x) == 0;

		if (forward || backward)
			return nw_condition_falls_find(pairs[i][2]);
	}
	/* the rule of WMO table 4677: of several the one with the highest number */
	if (joined)
		return code_of(x, "", "", "") > code_of(y, "", "", "") ? a : b;
	return NONE;
}

/* Two states of the sky in one: 맑고 가끔 구름많음, 구름많고 흐림.  SKY_NONE when they do not go together. */
static uint8_t
both_skies(uint8_t a, uint8_t b, bool often)
{
	bool		cloudy = a >= SKY_MANY;

	if (a >= SKY_SOME_CLOUDS)
		return SKY_NONE;
	if (a == b)
		return a;
	if (cloudy != (b >= SKY_MANY))
		return !often ? SKY_NONE : cloudy ? SKY_SOME_SUN : SKY_SOME_CLOUDS;
	if (!cloudy)
		return SKY_FEW;
	return often ? SKY_MOSTLY_OVERCAST : SKY_OVERCAST;
}

/*
 * Something that does not go with what stands so far: in prose what follows
 * is the next condition, in one condition it is an error.
 */
static void
clash(phrase *p)
{
	if (p->strict)
		p->bad = true;
	else
		finish_segment(p);
}

static void
take_sky(phrase *p, uint8_t sky)
{
	segment    *now = &p->now;

	if (now->mostly)
		sky = sky == SKY_CLEAR ? SKY_MOSTLY_CLEAR : sky == SKY_OVERCAST ? SKY_MOSTLY_OVERCAST : sky;
	now->mostly = false;
	if (now->falls != NONE && ((!now->joined && !now->often) || now->sky != SKY_NONE || now->over))
		clash(p);
	if (now->sky != SKY_NONE)
	{
		uint8_t		sum = now->open || now->joined || now->often ?
			both_skies(now->sky, sky, now->often != 0) : SKY_NONE;

		if (sum == SKY_NONE)
			clash(p);
		else
			sky = sum;
	}
	else if (now->falls == NONE && now->often >= 2 && sky == SKY_MANY)
		sky = SKY_SOME_CLOUDS;	/* 가끔 구름많음 */
	if (now->falls == NONE)
		now->often = 0;
	now->sky = sky;
	now->open = now->joined = false;
	now->any = true;
}

static void
take_falls(phrase *p, uint8_t falls, uint8_t intensity)
{
	segment    *now = &p->now;
	uint8_t		sum;

	if (intensity == 0)
		intensity = now->next_intensity;
	if (now->over ||
		(now->falls == NONE && now->sky != SKY_NONE && !now->open && !now->joined && !now->often))
		clash(p);
	if (now->falls != NONE)
	{
		/* Light Rain Fog/Mist: labels of services join by standing together */
		sum = both(now->falls, falls, now->joined || now->often || (p->strict && p->latin));
		if (sum == NONE)
			clash(p);
		else
			falls = sum;
	}
	if (intensity > now->intensity)
		now->intensity = intensity;
	now->next_intensity = 0;
	now->falls = falls;
	now->joined = false;
	now->any = true;
}

static void
take_atom(phrase *p, const nw_condition_atom *atom)
{
	segment    *now = &p->now;

	switch (atom->kind)
	{
		case NW_ATOM_SKY:
		case NW_ATOM_SKY_OF:
		case NW_ATOM_SKY_AND:
		case NW_ATOM_SKY_THEN:
			take_sky(p, atom->value);
			now->open = atom->kind == NW_ATOM_SKY_AND;
			if (atom->kind == NW_ATOM_SKY_THEN)
				finish_segment(p);
			break;
		case NW_ATOM_FALLS:
			take_falls(p, atom->value, atom->intensity);
			break;
		case NW_ATOM_INTENSITY:
			now->next_intensity = atom->value;
			now->any = true;
			break;
		case NW_ATOM_OFTEN:
			now->often = atom->value;
			now->any = true;
			break;
		case NW_ATOM_STEADY:
			now->steady = atom->value;
			now->any = true;
			break;
		case NW_ATOM_OVER:
		case NW_ATOM_OVER_THEN:
			/* 비가 내리다가 그치고: said of what came before */
			if (now->falls == NONE)
				p->bad |= p->strict;
			else
				now->over = true;
			if (atom->kind == NW_ATOM_OVER_THEN)
				finish_segment(p);
			break;
		case NW_ATOM_AND:
			now->joined = true;
			break;
		case NW_ATOM_MOSTLY:
			now->mostly = true;
			break;
		case NW_ATOM_BECOMING:
			if (now->any)
				finish_segment(p);
			now->becoming = true;
			break;
		case NW_ATOM_THEN:
			if (now->any || p->strict)
				finish_segment(p);
			else
				begin_segment(p);
			break;
		case NW_ATOM_PLACE:
			break;
		default:
			p->bad |= p->strict;
			break;
	}
}

/* 15시, 3일, 3pm say when, 40% and 40 percent how sure it is; returns their length. */
static size_t
clock_length(const char *s, size_t len)
{
	static const char *const units[] = {"시", "일", "월", "时", "日", "点", "月", "%", "pm", "am", "percent", " pm", " am", " percent"};
	size_t		n = 0;
	size_t		i;

	while (n < len && (nw_is_digit(s[n]) || s[n] == '~'))
		n++;
	for (i = 0; n > 0 && i < COUNT(units); i++)
	{
		size_t		end = n + strlen(units[i]);

		if (nw_starts(s + n, len - n, units[i]) &&
			!(nw_is_ascii_alpha(s[end - 1]) && end < len && nw_is_ascii_alpha(s[end])))
			return end;
	}
	return 0;
}

/* Reads a whole phrase; false when a word of it is not known. */
static bool
read_phrase(phrase *p, const char *s, size_t len)
{
	char		text[NW_PHRASE_MAX];
	size_t		pos = 0;
	int			last = NW_ATOM_SKY;

	p->n = 0;
	p->bad = false;
	begin_segment(p);
	p->latin = len > 0 && nw_is_ascii_alpha(s[0]);
	if (len == 0 || len > 4 * NW_PHRASE_MAX || (len = nw_condition_squeeze(s, len, text)) == 0)
		return false;
	while (pos < len && !p->bad)
	{
		const nw_condition_atom *atom;
		size_t		n;

		if (text[pos] == ' ')
			pos++;
		else if ((atom = nw_condition_atom_at(text + pos, len - pos)) != NULL)
		{
			take_atom(p, atom);
			last = atom->kind;
			pos += atom->len;
		}
		else if (!p->strict && (n = clock_length(text + pos, len - pos)) > 0)
			pos += n;
		else
			return false;
	}
	/* 맑은, 흐리고: the word for what is so, or also so, is missing */
	if (p->strict && (last == NW_ATOM_SKY_OF || last == NW_ATOM_SKY_AND))
		return false;
	if (!p->bad)
		finish_segment(p);
	return !p->bad && p->n > 0;
}

int16_t
nw_condition_phrase(const char *s, size_t len)
{
	int16_t		codes[2];
	phrase		p = {.strict = true, .codes = codes, .max = 2};

	uint32_t	cp;

	if (len == 0)
		return 0;
	nw_utf8_decode(s, s + len, &cp);
	if (nw_script_of(cp) >= NW_SCRIPT_HANGUL && !nw_condition_may_begin(cp))
		return 0;
	/* two lines are no phrase */
	if (memchr(s, '\n', len) != NULL || !read_phrase(&p, s, len))
		return 0;
	if (p.n == 2)
	{
		bool		fair = codes[0] < 200;

		/* two states of the sky that the table has as one: 맑은 뒤 흐림 */
		if (codes[0] > 300 || codes[1] > 300 || fair == (codes[1] < 200))
			return 0;
		return fair ? 310 : 330;
	}
	if (p.becoming && codes[0] <= 300)
		return codes[0] >= 200 ? 320 : 340;
	return codes[0];
}

static bool
is_sequence(int16_t code)
{
	return code >= 310 && code < 400;
}

/* Length of the word s begins with when it only says of what is spoken (중부지방은, 서울), else 0. */
static size_t
topic_length(const char *s, size_t len)
{
	static const char *const ends[] = {"은", "는", "에는", "에선", "이", "가", "지방", "지역", "전역", "권", "해안", "내륙", "산지"};
	const char *space = memchr(s, ' ', len);
	size_t		n = space ? (size_t) (space - s) : 0;
	size_t		i;

	if (n == 0 || nw_is_ascii_alpha(s[0]))
		return 0;
	for (i = 0; i < COUNT(ends); i++)
		if (n > strlen(ends[i]) && nw_ends(s, n, ends[i]))
			return n + 1;
	return nw_station_by_name(s, n) ? n + 1 : 0;
}

/* One piece of a text, its topics passed over; what it names goes to out[0, max). */
static size_t
read_piece(const char *s, size_t len, int16_t *out, size_t max)
{
	phrase		p = {.codes = out, .max = max};
	int16_t		code;
	int			topics;

	while (len > 0 && s[0] == ' ')
	{
		s++;
		len--;
	}
	while (len > 0 && s[len - 1] == ' ')
		len--;
	if (len == 0 || len > 4 * NW_PHRASE_MAX || max == 0)
		return 0;
	code = nw_condition_read(s, len);
	if (code != 0 && !is_sequence(code))
	{
		out[0] = code;
		return 1;
	}
	for (topics = 0; topics <= MAX_TOPICS; topics++)
	{
		size_t		n;

		if (read_phrase(&p, s, len))
			return p.n;
		if ((n = topic_length(s, len)) == 0)
			break;
		s += n;
		len -= n;
	}
	return 0;
}

/* Length of the sign at s that no phrase goes on behind; 0 for none. */
static size_t
separator(const char *s, size_t len)
{
	static const char *const signs[] = {"→", "⇒", "➡", "、", "。"};
	size_t		i;

	if (s[0] == ',' || s[0] == ';' || s[0] == '\n' || s[0] == '|')
		return 1;
	if (s[0] == '.' && (len == 1 || s[1] == ' ' || s[1] == '\n'))
		return 1;
	for (i = 0; (unsigned char) s[0] >= 0xE2 && i < COUNT(signs); i++)
		if (nw_starts(s, len, signs[i]))
			return strlen(signs[i]);
	return 0;
}

size_t
nw_conditions_read(const char *s, size_t len, int16_t *out)
{
	size_t		n;
	size_t		from = 0;
	size_t		pos = 0;

	/* 뇌우,우박: as a whole first */
	if (len <= NW_PHRASE_MAX && (n = read_piece(s, len, out, NW_CONDITIONS_MAX)) > 0)
		return n;
	n = 0;
	while (pos < len && n < NW_CONDITIONS_MAX)
	{
		size_t		sign = separator(s + pos, len - pos);

		if (sign == 0)
		{
			pos++;
			continue;
		}
		n += read_piece(s + from, pos - from, out + n, NW_CONDITIONS_MAX - n);
		pos += sign;
		from = pos;
	}
	return n + read_piece(s + from, len - from, out + n, NW_CONDITIONS_MAX - n);
}
