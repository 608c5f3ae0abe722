/*
 * core/weather/condition_code.c
 *		Codes of services that stand for a state of the weather.
 */
#include "core/weather/condition_code.h"

#include <stdbool.h>
#include <stdio.h>

#include "core/text/chars.h"
#include "core/weather/condition.h"

/* Pairs of letters in METAR's order; the enumerators are the bits of what a group names. */
static const char descriptors[] = "MIBCPRDRBLSHTSFZ";
static const char phenomena[] = "DZRASNSGICPLGRGSUPBRFGFUVADUSAHZPYPOSQFCSSDS";

enum
{
	MI = 1 << 0,
	BC = 1 << 1,
	PR = 1 << 2,
	DR = 1 << 3,
	BL = 1 << 4,
	SH = 1 << 5,
	TS = 1 << 6,
	FZ = 1 << 7
};

enum
{
	DZ = 1 << 0,
	RA = 1 << 1,
	SN = 1 << 2,
	SG = 1 << 3,
	IC = 1 << 4,
	PL = 1 << 5,
	GR = 1 << 6,
	GS = 1 << 7,
	UP = 1 << 8,
	BR = 1 << 9,
	FG = 1 << 10,
	FU = 1 << 11,
	VA = 1 << 12,
	DU = 1 << 13,
	SA = 1 << 14,
	HZ = 1 << 15,
	PY = 1 << 16,
	PO = 1 << 17,
	SQ = 1 << 18,
	FC = 1 << 19,
	SS = 1 << 20,
	DS = 1 << 21
};

#define LIQUID	(DZ | RA | UP)
#define FALLING	(DZ | RA | SN | SG | IC | PL | GR | GS | UP)

/* The most groups that are read together, and the longest. */
#define MAX_GROUPS 6
#define MAX_PHENOMENA 3

typedef struct group
{
	int			intensity;		/* -1 light, 0 moderate, 1 heavy */
	bool		vicinity;
	bool		recent;
	int			descriptor;
	int			first;			/* what the group names first: it is what there is most of */
	int			all;
} group;

/* The bit of the pair of letters at s, 0 when it is none of the list. */
static int
pair_of(const char *list, const char *s)
{
	int			i;

	for (i = 0; list[2 * i] != '\0'; i++)
		if (list[2 * i] == s[0] && list[2 * i + 1] == s[1])
			return 1 << i;
	return 0;
}

static bool
read_group(const char *s, size_t len, group *g)
{
	int			count = 0;
	int			bit;

	*g = (group) {0};
	if (len > 0 && (s[0] == '-' || s[0] == '+'))
	{
		g->intensity = s[0] == '-' ? -1 : 1;
		s++;
		len--;
	}
	else if (len > 2 && s[0] == 'V' && s[1] == 'C')
		g->vicinity = true;
	else if (len > 2 && s[0] == 'R' && s[1] == 'E')
		g->recent = true;
	if (g->vicinity || g->recent)
	{
		s += 2;
		len -= 2;
	}
	if (len >= 2 && (bit = pair_of(descriptors, s)) != 0)
	{
		g->descriptor = bit;
		s += 2;
		len -= 2;
	}
	for (; len >= 2 && count < MAX_PHENOMENA; s += 2, len -= 2, count++)
	{
		if ((bit = pair_of(phenomena, s)) == 0 || (g->all & bit))
			return false;
		if (count == 0)
			g->first = bit;
		g->all |= bit;
	}
	/* a descriptor alone is said of showers and thunderstorms only */
	return len == 0 && (count > 0 || g->descriptor == SH || g->descriptor == TS);
}

static int16_t
by_intensity(const group *g, int16_t light, int16_t moderate, int16_t heavy)
{
	return g->intensity < 0 ? light : g->intensity > 0 ? heavy : moderate;
}

/* What was there in the last hour and is no more: WMO 20 to 29. */
static int16_t
ended(const group *g)
{
	if (g->descriptor == TS)
		return 2900;
	if (g->all & (GR | GS))
		return 2700;
	if (g->descriptor == FZ)
		return g->all & FG ? 2800 : 2400;
	if (g->descriptor == SH)
		return g->all & SN ? 2600 : 2500;
	if ((g->all & PL) || ((g->all & SN) && (g->all & LIQUID)))
		return 2300;
	if (g->all & SN)
		return 2200;
	if (g->all & (RA | UP))
		return 2100;
	if (g->all & (DZ | SG))
		return 2000;
	return g->all & FG ? 2800 : 0;
}

static int16_t
vicinity(const group *g)
{
	if (g->descriptor == SH)
		return 1600;
	if (g->descriptor == TS)
		return 1300;
	if (g->all & FG)
		return 4000;
	if (g->all & (DS | SS | PO | DU | SA))
		return 900;
	if (g->all & VA)
		return 410;
	if (g->all & FC)
		return 1900;
	return g->all & SN ? (g->descriptor == DR ? 3600 : 3800) : 0;
}

static int16_t
thunderstorm(const group *g)
{
	if (g->all & (GR | GS))
		return by_intensity(g, 9600, 9600, 9900);
	if (g->all & SN)
		return g->first == SN && (g->all & LIQUID) ? 9520 : 9510;
	return g->all & FALLING ? by_intensity(g, 9500, 9500, 9700) : 1700;
}

static int16_t
showers(const group *g)
{
	if (g->all & GR)
		return by_intensity(g, 8900, 8900, 9000);
	if (g->all & GS)
		return by_intensity(g, 8710, 8700, 8800);
	if ((g->all & SN) && (g->all & LIQUID))
		return by_intensity(g, 8300, 8300, 8400);
	if (g->all & SN)
		return by_intensity(g, 8510, 8500, 8600);
	if (g->all & PL)
		return 7900;
	return (g->all & ~LIQUID) == 0 ? by_intensity(g, 8010, 8000, 8200) : 0;
}

/* Fog, snow and dust that a descriptor says more of; 0 for one that cannot be. */
static int16_t
described(const group *g)
{
	switch (g->descriptor)
	{
		case FZ:
			if (g->all & FG)
				return 4900;
			if (g->all & DZ && !(g->all & RA))
				return by_intensity(g, 5610, 5600, 5700);
			return g->all & (RA | UP) ? by_intensity(g, 6610, 6600, 6700) : 0;
		case BL:
			if (g->all & SN)
				return by_intensity(g, 3810, 3800, 3900);
			return g->all & (DU | SA) ? 700 : 0;
		case DR:
			return g->all & SN ? 3600 : g->all & (DU | SA) ? 700 : 0;
		case MI:
			return g->all == FG ? 1200 : 0;
		default:
			return g->all == FG ? 4100 : 0;
	}
}

static int16_t
plain(const group *g)
{
	if (g->all & GR)
		return by_intensity(g, 8900, 8900, 9000);
	if (g->all & GS)
		return by_intensity(g, 8710, 8700, 8800);
	if (g->all & PL)
		return 7900;
	if ((g->all & SN) && (g->all & LIQUID))
		return by_intensity(g, 6810, g->first == SN ? 6830 : 6820, 6900);
	if ((g->all & DZ) && (g->all & RA))
		return 5800;
	switch (g->first)
	{
		case DZ:
			return by_intensity(g, 5110, 5100, 5500);
		case RA:
			return by_intensity(g, 6110, 6100, 6500);
		case SN:
			return by_intensity(g, 7110, 7100, 7500);
		case SG:
			return 7700;
		case IC:
			return 7600;
		case UP:
			return 4950;
		case BR:
			return 1000;
		case FG:
			return 4500;
		case FU:
			return 400;
		case VA:
			return 410;
		case DU:
			return 600;
		case SA:
			return 700;
		case HZ:
			return 500;
		case PO:
			return 800;
		case SQ:
			return 1800;
		case FC:
			return 1900;
		case SS:
		case DS:
			return by_intensity(g, 3100, 3100, 3400);
		default:
			return 0;			/* PY, spray, has no row */
	}
}

/* BKN030, SCT025CB, VV002, and the words that stand for no weather or no cloud. */
static int16_t
cloud(const char *s, size_t len)
{
	static const struct
	{
		char		word[6];
		int16_t		code;
		bool		height;		/* three digits follow */
	}			words[] = {
		{"FEW", 100, true}, {"SCT", 120, true}, {"BKN", 200, true}, {"OVC", 300, true}, {"VV", 300, true},
		{"SKC", 100, false}, {"CLR", 100, false}, {"NSC", 100, false}, {"NCD", 100, false}, {"CAVOK", 100, false},
		{"NSW", 10, false}
	};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		n = strlen(words[i].word);

		if (!nw_starts(s, len, words[i].word))
			continue;
		if (len == n)
			return n == 2 ? 0 : words[i].code;
		if (!words[i].height || len < n + 3)
			return 0;
		if (!((nw_is_digit(s[n]) && nw_is_digit(s[n + 1]) && nw_is_digit(s[n + 2])) ||
			  nw_starts(s + n, 3, "///")))
			return 0;
		n += 3;
		return len == n || nw_equals(s + n, len - n, "CB") || nw_equals(s + n, len - n, "TCU") ? words[i].code : 0;
	}
	return 0;
}

static int16_t
one_group(const char *s, size_t len)
{
	int16_t		code = cloud(s, len);
	group		g;

	if (code != 0 || !read_group(s, len, &g))
		return code;
	if (g.recent)
		return ended(&g);
	if (g.vicinity)
		return vicinity(&g);
	if (g.descriptor == TS)
		return thunderstorm(&g);
	if (g.descriptor == SH)
		return showers(&g);
	return g.descriptor ? described(&g) : plain(&g);
}

int16_t
nw_condition_metar(const char *s, size_t len)
{
	int16_t		highest = 0;
	int			groups = 0;

	while (len > 0 && groups < MAX_GROUPS)
	{
		const char *space = memchr(s, ' ', len);
		size_t		n = space ? (size_t) (space - s) : len;
		int16_t		code = one_group(s, n);

		if (code == 0)
			return 0;
		if (code > highest)
			highest = code;
		groups++;
		s += n + (space != NULL);
		len -= n + (space != NULL);
	}
	return len == 0 ? highest : 0;
}

static size_t
skip_signs(const char *s, size_t len, size_t pos, const char *signs)
{
	while (pos < len && s[pos] != '\0' && strchr(signs, s[pos]))
		pos++;
	return pos;
}

int16_t
nw_condition_kma(const char *s, size_t len)
{
	int			value[2] = {-1, -1};	/* SKY, PTY */
	size_t		pos = 0;
	char		key[16];
	int			n;

	if (len > 40)
		return 0;
	while ((pos = skip_signs(s, len, pos, " ,;/+&|()")) < len)
	{
		static const char names[2][4] = {"sky", "pty"};
		int			which;
		int			i;

		if (len - pos < 5)
			return 0;
		for (which = 0; which < 2; which++)
		{
			for (i = 0; i < 3 && (s[pos + (size_t) i] | 0x20) == names[which][i]; i++)
				;
			if (i == 3)
				break;
		}
		if (which == 2 || value[which] >= 0)
			return 0;
		n = (int) pos + 3;
		pos = skip_signs(s, len, pos + 3, " =:_");
		if (pos == (size_t) n || pos >= len || !nw_is_digit(s[pos]))
			return 0;
		value[which] = s[pos] - '0';
		pos++;
		if (pos < len && nw_is_digit(s[pos]))
			return 0;
	}
	if (value[0] < 0 && value[1] < 0)
		return 0;
	if (value[0] == 0 || value[0] > 4 || value[1] > 7)
		return 0;
	/* the keys of the table */
	if (value[1] <= 0)
		n = value[0] < 0 ? snprintf(key, sizeof(key), "pty0") : snprintf(key, sizeof(key), "sky%d", value[0]);
	else
	{
		if (value[0] > 0)
		{
			/* 2, withdrawn, has no phrases: it was the fairer half of today's 1 */
			n = snprintf(key, sizeof(key), "sky%d+pty%d", value[0] == 2 ? 1 : value[0], value[1]);
			if (nw_condition_word(key, (size_t) n) != 0)
				return nw_condition_word(key, (size_t) n);
		}
		n = snprintf(key, sizeof(key), "pty%d", value[1]);
	}
	return nw_condition_word(key, (size_t) n);
}
