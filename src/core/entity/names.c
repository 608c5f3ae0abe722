/*
 * core/entity/names.c
 *		What names of people and organisations are made of.
 */
#include "core/entity/names.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/lexicon.h"
#include "core/entity/org_ending.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

typedef struct given_syllable
{
	char		syllable[4];
	uint16_t	first;			/* names that have it as first, as second syllable */
	uint16_t	second;
} given_syllable;

typedef struct title_entry
{
	const char *title;
	bool		leads;
	bool		ends;			/* also a longer word: 경제부총리 */
} title_entry;

typedef struct org_name
{
	const char *name;
	const char *forms;
} org_name;

typedef struct org_form
{
	const char *form;
	uint16_t	org;
} org_form;

#include "names.inc"

#define SYLLABLE 3				/* bytes of a Hangul syllable */
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* Compares a word, in which a NUL may stand, with a NUL-terminated entry, bytewise. */
static int
compare(const char *s, size_t len, const char *entry)
{
	size_t		i;

	for (i = 0; i < len; i++)
	{
		if (entry[i] == '\0')
			return 1;
		if (s[i] != entry[i])
			return (unsigned char) s[i] < (unsigned char) entry[i] ? -1 : 1;
	}
	return -(entry[len] != '\0');
}

/* Does the entry begin with the word s[0, len)? */
static bool
begins(const char *entry, const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
		if (entry[i] == '\0' || entry[i] != s[i])
			return false;
	return true;
}

/* Is the bit of the syllable set that s begins with?  Of what is no syllable of Hangul, true. */
static bool
syllable_bit(const char *s, size_t len, const unsigned char *bits)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	cp;

	if (len < SYLLABLE || p[0] < 0xEA || p[0] > 0xED)
		return true;
	cp = (uint32_t) (p[0] & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	if (!nw_is_hangul(cp))
		return true;
	cp -= 0xAC00;
	return bits[cp / 8] >> cp % 8 & 1;
}

static inline bool
pair_is_set(const unsigned char *bits, uint32_t a, uint32_t b)
{
	uint32_t	h = (a * 37 + b * 101 + (b >> 4)) & 8191;

	return bits[h / 8] >> h % 8 & 1;
}

/* May a word of the table begin with the first two characters of s?  Nearly always not. */
static bool
pair_bit(const char *s, size_t len, const unsigned char *bits)
{
	uint32_t	a;
	uint32_t	b = 0;
	size_t		n;

	if (len == 0)
		return false;
	n = (size_t) nw_utf8_decode(s, s + len, &a);
	if (n < len)
		nw_utf8_decode(s + n, s + len, &b);
	return pair_is_set(bits, a, b) || pair_is_set(bits, a, 0);
}

/* Index in a sorted array of structs that begin with a string pointer, or -1. */
static int
find(const char *s, size_t len, const void *array, size_t n, size_t size)
{
	size_t		low = 0;
	size_t		high = n;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		const char *entry = *(const char *const *) ((const char *) array + mid * size);
		int			c = compare(s, len, entry);

		if (c == 0)
			return (int) mid;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return -1;
}

static const given_syllable *
given(const char *s)
{
	size_t		low = 0;
	size_t		high = LENGTH(given_syllables);

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		int			c = memcmp(s, given_syllables[mid].syllable, SYLLABLE);

		if (c == 0)
			return &given_syllables[mid];
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

/* A word of two or three syllables that looks like a name but is a noun. */
bool
nw_name_is_noun(const char *s, size_t len)
{
	const char *nouns = len == 2 * SYLLABLE ? name_nouns2 : name_nouns3;
	size_t		low = 0;
	size_t		high = len == 2 * SYLLABLE ? NAME_NOUNS2 : NAME_NOUNS3;

	if (len != 2 * SYLLABLE && len != 3 * SYLLABLE)
		return false;
	/* of two syllables the table holds those that the lexicon does not; 이재민 is a noun there, and a name */
	if (len == 2 * SYLLABLE && (nw_lexicon_classes(s, len) & NW_LEX_NOUN))
		return true;
	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		int			c = memcmp(s, nouns + mid * len, len);

		if (c == 0)
			return true;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return false;
}

static bool
all_hangul(const char *s, size_t len)
{
	size_t		pos;

	if (len == 0 || len % SYLLABLE != 0)
		return false;
	for (pos = 0; pos < len; pos += SYLLABLE)
	{
		uint32_t	cp;

		if (nw_utf8_decode(s + pos, s + len, &cp) != SYLLABLE || !nw_is_hangul(cp))
			return false;
	}
	return true;
}

size_t
nw_name_surname(const char *s, size_t len)
{
	uint32_t	cp;

	if (len < SYLLABLE || nw_utf8_decode(s, s + len, &cp) != SYLLABLE || !nw_is_hangul(cp))
		return 0;
	if (len >= 3 * SYLLABLE && syllable_bit(s, len, long_surname_bits) &&
		find(s, 2 * SYLLABLE, long_surnames, LENGTH(long_surnames), sizeof(long_surnames[0])) >= 0)
		return 2 * SYLLABLE;
	return syllable_bit(s, len, surname_bits) ? SYLLABLE : 0;
}

/* Endings of three-syllable words that are never the end of a name. */
static bool
ends_as_word(const char *s, size_t len)
{
	/* two syllables each */
	static const char endings[] =
		"하는되는에서으로하고까지부터에게했던하던지난있는없는같은통해위해대해이번관련소속출신담당전임신임현직전직공동"
		"시민여성남성지역정부로운러운스런한국미국중국일본";
	size_t		i;

	if (len < 2 * SYLLABLE)
		return false;
	for (i = 0; i + 1 < sizeof(endings); i += 2 * SYLLABLE)
		if (memcmp(s + len - 2 * SYLLABLE, endings + i, 2 * SYLLABLE) == 0)
			return true;
	return false;
}

/* Surnames that people with a given name of one syllable have: 현지, 도운 are no names. */
static bool
has_short_names(const char *s)
{
	static const char surnames_of_short[] = "김이박최정강조윤장임한오서신권황안송홍유고문양손배백허노";
	size_t		i;

	for (i = 0; i + SYLLABLE < sizeof(surnames_of_short); i += SYLLABLE)
		if (memcmp(s, surnames_of_short + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* Given names that are Korean words, made of unusual syllables. */
static bool
is_native(const char *s, size_t len)
{
	static const char *const names[] = {
		"하늘", "보람", "아름", "슬기", "다솜", "한솔", "한별", "가람", "나래", "새롬", "우람", "은별",
		"초롱", "이슬", "빛나", "소라", "다운", "한빛", "샛별", "고은", "하람", "라온", "누리", "마루",
	};
	size_t		i;

	for (i = 0; i < LENGTH(names); i++)
		if (nw_equals(s, len, names[i]))
			return true;
	return false;
}

nw_name_fit
nw_name_person(const char *s, size_t len)
{
	size_t		surname;
	const given_syllable *a;
	const given_syllable *b;
	uint32_t	before;
	bool		common;

	if (len < 2 * SYLLABLE || len > 5 * SYLLABLE || !all_hangul(s, len))
		return NW_NAME_NO;
	surname = nw_name_surname(s, len);
	if (surname == 0 || ends_as_word(s, len) || nw_name_title(s, len, NULL) > 0 ||
		(surname > SYLLABLE && nw_name_org_like(s, len)))
		return NW_NAME_NO;
	common = surname == SYLLABLE && syllable_bit(s, len, common_surname_bits);
	if (len == 2 * SYLLABLE && !has_short_names(s))
		return NW_NAME_NO;
	if (surname == SYLLABLE && common && is_native(s + surname, len - surname))
		return NW_NAME_LIKELY;
	if (len - surname > 2 * SYLLABLE)
	{
		/* 김다니엘: a given name of three syllables; not 소년공이, a noun and a particle */
		return len - surname == 3 * SYLLABLE && common && nw_particle_strip(s, len) == len &&
			!nw_ends(s, len, "진") && !nw_ends(s, len, "린") && !nw_ends(s, len, "된") ?
			NW_NAME_POSSIBLE : NW_NAME_NO;
	}
	a = given(s + surname);
	if (len - surname == SYLLABLE)
	{
		if (surname == 2 * SYLLABLE)
			return a && a->first + a->second >= 50 ? NW_NAME_LIKELY : NW_NAME_POSSIBLE;
		if (nw_name_is_noun(s, len))
			return NW_NAME_NO;
		return a && a->second >= 200 ? NW_NAME_POSSIBLE : NW_NAME_NO;
	}
	b = given(s + surname + SYLLABLE);
	if (nw_name_is_noun(s, len))
		return NW_NAME_NO;
	/* 가수와, 당선을: a noun and a particle */
	nw_utf8_decode(s + len - 2 * SYLLABLE, s + len, &before);
	if (surname == SYLLABLE && nw_name_is_noun(s, len - SYLLABLE) &&
		nw_particle_chain(before, s + len - SYLLABLE, SYLLABLE))
		return NW_NAME_NO;
	/* 유리한, 강조된: a noun made a word of another kind */
	if (nw_ends(s, len, "한") || nw_ends(s, len, "된") || nw_ends(s, len, "할") ||
		nw_ends(s, len, "던") || nw_ends(s, len, "적") || nw_ends(s, len, "된") ||
		nw_ends(s, len, "인") || nw_ends(s, len, "은"))
	{
		if (nw_name_is_noun(s, len - SYLLABLE))
			return NW_NAME_NO;
	}
	if (a && b && a->first >= 30 && b->second >= 30)
		return common || surname > SYLLABLE ? NW_NAME_LIKELY : NW_NAME_POSSIBLE;
	return common ? NW_NAME_POSSIBLE : NW_NAME_NO;
}

/* The first entry, from "low" on, that is not before the word. */
static size_t
lower_bound(const char *s, size_t len, const void *array, size_t low, size_t n, size_t size)
{
	size_t		high = n;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (compare(s, len, *(const char *const *) ((const char *) array + mid * size)) <= 0)
			high = mid;
		else
			low = mid + 1;
	}
	return low;
}

/* The longest prefix of s found in a sorted array that ends as a word may. */
static size_t
longest_word(const char *s, size_t len, const void *array, size_t n, size_t size, int *index)
{
	size_t		pos = 0;
	size_t		best = 0;
	int			chars;
	size_t		window = len < 200 ? len : 200;
	size_t		low = 0;

	for (chars = 0; pos < window && chars < 14; chars++)
	{
		uint32_t	cp;
		const char *entry;

		pos += nw_utf8_decode(s + pos, s + window, &cp);
		if (cp == '\n')
			break;
		/* most words are cut short here, by their first character or two */
		low = lower_bound(s, pos, array, low, n, size);
		if (low == n)
			break;
		entry = *(const char *const *) ((const char *) array + low * size);
		if (!begins(entry, s, pos))
			break;
		if (entry[pos] != '\0')
			continue;
		if (pos < len)
		{
			uint32_t	after;

			nw_utf8_decode(s + pos, s + len, &after);
			if (nw_script_of(cp) == NW_SCRIPT_LATIN && nw_script_of(after) == NW_SCRIPT_LATIN)
				continue;
			if (nw_script_of(cp) != NW_SCRIPT_HAN && nw_particle_after(cp, s + pos, len - pos) < 0)
				continue;
		}
		best = pos;
		*index = (int) low;
	}
	return best;
}

size_t
nw_name_title(const char *s, size_t len, bool *leads)
{
	int			at = -1;
	size_t		n = !pair_bit(s, len, title_bits) ? 0 :
		longest_word(s, len, titles, LENGTH(titles), sizeof(titles[0]), &at);

	if (n > 0 && leads)
		*leads = titles[at].leads;
	return n;
}

bool
nw_name_is_title(const char *s, size_t len)
{
	return find(s, len, titles, LENGTH(titles), sizeof(titles[0])) >= 0;
}

size_t
nw_name_title_end(const char *s, size_t len)
{
	size_t		n;

	for (n = 2 * SYLLABLE; n <= 5 * SYLLABLE && n + 2 * SYLLABLE <= len; n += SYLLABLE)
	{
		int			at = find(s + len - n, n, titles, LENGTH(titles), sizeof(titles[0]));

		if (at >= 0 && titles[at].ends)
			return n;
	}
	return 0;
}

bool
nw_name_is_company(const char *s, size_t len)
{
	return find(s, len, companies, LENGTH(companies), sizeof(companies[0])) >= 0;
}

bool
nw_name_place_and_product(const char *s, size_t len)
{
	int			at;

	return longest_word(s, len, products, LENGTH(products), sizeof(products[0]), &at) > 0;
}

size_t
nw_name_organization(const char *s, size_t len, const char **name, const char **forms)
{
	int			at = -1;
	size_t		n = !pair_bit(s, len, org_bits) ? 0 :
		longest_word(s, len, org_forms, LENGTH(org_forms), sizeof(org_forms[0]), &at);

	if (n > 0)
	{
		*name = org_names[org_forms[at].org].name;
		*forms = org_names[org_forms[at].org].forms;
	}
	return n;
}

bool
nw_name_org_like(const char *s, size_t len)
{
	nw_org_ending ending;

	if (nw_starts(s, len, "(주)") || nw_ends(s, len, "(주)"))
		return len >= 3 + 2 + 2 * SYLLABLE;
	return nw_org_by_ending(s, len, &ending);
}
