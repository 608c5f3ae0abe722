/*
 * core/entity/layer_people.c
 *		People by their titles: 김종문 센터장, 배우 김하늘, 문유성씨.
 */
#include "core/entity/doc.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* The word at off: where it ends, 0 length when it is taken or no word. */
static nw_span
word_at(const nw_doc *doc, size_t off)
{
	nw_span		word = {(uint32_t) off, 0};

	if (off < doc->len)
		word.len = (uint32_t) nw_doc_word_len(doc, off);
	return word;
}

/* The word after one space behind "end"; len 0 when there is none. */
static nw_span
next_word(const nw_doc *doc, size_t end)
{
	nw_span		none = {0, 0};

	if (end + 1 >= doc->len || doc->s[end] != ' ')
		return none;
	return word_at(doc, end + 1);
}

static bool
is_place(const char *s, size_t len)
{
	nw_gaz_match match;
	uint16_t	place;
	int			strength;

	return nw_gaz_match_exact(s, len, &match) && nw_gaz_sense(&match, 0, &place, &strength) &&
		strength == NW_GAZ_STRONG;
}

static bool
is_other_name(const char *s, size_t len)
{
	const char *known;
	const char *forms;

	return is_place(s, len) || nw_name_organization(s, len, &known, &forms) == len;
}

/* Titles that make even an unlikely two-syllable word a person. */
static bool
is_telling(const char *s, size_t len)
{
	static const char *const titles[] = {
		"씨", "기자", "의원", "대통령", "교수", "변호사", "장관", "국회의원", "특파원", "박사", "여사",
		"앵커", "아나운서", "부장검사", "부장판사", "선임기자", "논설위원",
	};
	size_t		i;

	for (i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (nw_equals(s, len, titles[i]))
			return true;
	return false;
}

/* 나루초 교장, 가온여고 교감: a school, by the post and an ending that given names hardly have */
static bool
is_school(const char *s, size_t len, const char *title, size_t title_len)
{
	return (nw_equals(title, title_len, "교장") || nw_equals(title, title_len, "교감")) &&
		(nw_ends(s, len, "초") || nw_ends(s, len, "고") || nw_ends(s, len, "여중"));
}

static void
add_person(nw_doc *doc, size_t off, size_t len, size_t title_off, size_t title_len, int score)
{
	uint32_t	name = nw_doc_known(doc, doc->s + off, len);

	if (is_school(doc->s + off, len, doc->s + title_off, title_len))
	{
		nw_doc_add(doc, off, len, nw_doc_name(doc, NW_ENTITY_ORGANIZATION, doc->s + off, len), -1, score);
		return;
	}
	if (name == NW_NO_NAME || doc->names[name].kind != NW_ENTITY_PERSON)
		name = nw_doc_name(doc, NW_ENTITY_PERSON, doc->s + off, len);
	if (!nw_doc_add(doc, off, len, name, -1, score))
		return;
	nw_doc_learn(doc, name, doc->s + off, len);
	if (doc->names[name].title.len == 0)
	{
		doc->names[name].title.off = (uint32_t) title_off;
		doc->names[name].title.len = (uint32_t) title_len;
	}
}

/* Words that may stand between a name and its title. */
static bool
is_modifier(const char *s, size_t len)
{
	static const char *const words[] = {
		"대선", "전", "전직", "현", "현직", "신임", "무소속", "수석", "원내", "총괄", "명예", "공동",
		"상임", "특별", "선임", "책임", "정책위", "비상대책위원회", "대통령",
	};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_equals(s, len, words[i]))
			return true;
	return false;
}

/* 경기도지사는: a place and the title of who governs it, in one word; bytes of both, 0 for none */
static size_t
title_of_place(const char *s, size_t word)
{
	static const char *const titles[] = {"지사", "시장", "군수", "구청장", "경찰청장", "교육감", "경찰서장", "도지사"};
	size_t		bare = nw_particle_strip(s, word);
	nw_gaz_match match;
	size_t		i;

	for (i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
	{
		size_t		n = strlen(titles[i]);

		if (bare > n + SYLLABLE && nw_ends(s, bare, titles[i]) &&
			(nw_gaz_match_exact(s, bare - n, &match) || nw_gaz_match_exact(s, bare - n + SYLLABLE, &match)))
			return bare;
	}
	return 0;
}

/* 이재명 더불어민주당 대선 후보, 김정은 북한 국무위원장: an organisation, a place or modifiers, then the title */
static bool
title_behind(nw_doc *doc, nw_span name, size_t *title_off, size_t *title_len, uint32_t *organization)
{
	size_t		end = name.off + name.len;
	int			steps;

	*organization = NW_NO_NAME;
	for (steps = 0; steps < 4; steps++)
	{
		nw_span		word = next_word(doc, end);
		const char *s = doc->s + word.off;
		const char *known;
		const char *forms;
		size_t		n;

		if (word.len == 0)
			return false;
		n = nw_name_title(s, doc->len - word.off, NULL);
		if (n > 0 && n <= word.len && !(is_modifier(s, n) && next_word(doc, word.off + n).len > 0 &&
										nw_name_title(doc->s + word.off + n + 1, doc->len - word.off - n - 1, NULL) > 0))
		{
			*title_off = word.off;
			*title_len = n;
			return true;
		}
		/* 경기도지사, 부산시장 */
		if (steps == 0 && (n = title_of_place(s, word.len)) > 0)
		{
			*title_off = word.off;
			*title_len = n;
			return true;
		}
		if (is_modifier(s, word.len) || is_place(s, word.len))
			;
		else if ((n = nw_name_organization(s, word.len, &known, &forms)) == word.len)
			*organization = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known));
		else if (nw_name_org_like(s, word.len))
			*organization = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s, word.len);
		else
			return false;
		end = word.off + word.len;
	}
	return false;
}

/* 문유성씨는, 김다니엘씨가: the name without 씨 */
static size_t
name_before_ssi(const char *s, size_t len)
{
	size_t		n;

	for (n = 2 * SYLLABLE; n <= 5 * SYLLABLE && n + SYLLABLE <= len; n += SYLLABLE)
	{
		uint32_t	ssi;

		if (memcmp(s + n, "씨", SYLLABLE) != 0)
			continue;
		nw_utf8_decode(s + n, s + len, &ssi);
		if (nw_particle_after(ssi, s + n + SYLLABLE, len - n - SYLLABLE) >= 0 &&
			nw_name_person(s, n) != NW_NAME_NO)
			return n;
	}
	return 0;
}

/* The name of three syllables that follows a title: 배우 김하늘은 */
static size_t
name_behind_title(const char *s, size_t len)
{
	uint32_t	last;

	if (len < 3 * SYLLABLE || nw_name_person(s, 3 * SYLLABLE) != NW_NAME_LIKELY)
		return 0;
	nw_utf8_decode_before(s, s + 3 * SYLLABLE, &last);
	return nw_particle_after(last, s + 3 * SYLLABLE, len - 3 * SYLLABLE) >= 0 ? 3 * SYLLABLE : 0;
}

/* Names in a list share a title; more of one list than this are not looked for. */
#define MAX_LIST 12

/* The sign between the names of a list at off, "·" or ", "; its bytes, 0 for none. */
static size_t
list_sign(const nw_doc *doc, size_t off)
{
	const char *s = doc->s + off;
	size_t		len = doc->len - off;

	return nw_starts(s, len, "·") ? strlen("·") : nw_starts(s, len, ", ") ? strlen(", ") : 0;
}

/* 김하늘·이가람·박서준 의원: the names before one that has a title */
static void
add_before(nw_doc *doc, size_t off, size_t title_off, size_t title_len)
{
	int			n;

	for (n = 0; n < MAX_LIST && off >= 3 * SYLLABLE + 2; n++)
	{
		size_t		start = off - 2 - 3 * SYLLABLE;

		if (list_sign(doc, off - 2) != 2 || !nw_doc_word_starts(doc, start) ||
			nw_name_person(doc->s + start, 3 * SYLLABLE) != NW_NAME_LIKELY ||
			is_other_name(doc->s + start, 3 * SYLLABLE))
			break;
		if (nw_doc_is_free(doc, start, 3 * SYLLABLE))
			add_person(doc, start, 3 * SYLLABLE, title_off, title_len, 88);
		off = start;
	}
}

/* 배우 김하늘·이가람이: the names behind one that has its title before it */
static void
add_behind(nw_doc *doc, size_t off, size_t title_off, size_t title_len)
{
	int			n;

	for (n = 0; n < MAX_LIST && off < doc->len; n++)
	{
		size_t		sign = list_sign(doc, off);
		size_t		len;

		if (sign == 0 || off + sign >= doc->len)
			break;
		off += sign;
		len = name_behind_title(doc->s + off, nw_doc_word_len(doc, off));
		if (len == 0 || is_other_name(doc->s + off, len) || !nw_doc_is_free(doc, off, len))
			break;
		add_person(doc, off, len, title_off, title_len, 80);
		off += len;
	}
}

void
nw_layer_people(nw_doc *doc)
{
	size_t		pos = 0;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += nw_doc_word_len(doc, pos))
	{
		nw_span		word = word_at(doc, pos);
		const char *s = doc->s + word.off;
		nw_name_fit fit;
		size_t		title_off = 0;
		size_t		title_len = 0;
		uint32_t	organization = NW_NO_NAME;
		bool		leads = false;
		size_t		n;

		if ((unsigned char) s[0] < 0xEA || !nw_doc_is_free(doc, pos, word.len))
			continue;
		if ((n = name_before_ssi(s, word.len)) > 0)
		{
			if (!is_other_name(s, n))
				add_person(doc, pos, n, pos + n, SYLLABLE, 90);
			continue;
		}
		fit = nw_name_person(s, word.len);
		/* 가나대 교수 */
		if (fit == NW_NAME_POSSIBLE && word.len > 2 * SYLLABLE && nw_ends(s, word.len, "대"))
			fit = NW_NAME_NO;
		if (fit != NW_NAME_NO && !is_other_name(s, word.len) &&
			title_behind(doc, word, &title_off, &title_len, &organization))
		{
			bool		direct = title_off == pos + word.len + 1;

			if ((fit == NW_NAME_LIKELY && (direct || organization != NW_NO_NAME || title_len > SYLLABLE)) ||
				(direct && is_telling(doc->s + title_off, title_len)))
			{
				add_person(doc, pos, word.len, title_off, title_len, fit == NW_NAME_LIKELY ? 92 : 75);
				if (fit == NW_NAME_LIKELY)
					add_before(doc, pos, title_off, title_len);
				if (organization != NW_NO_NAME)
				{
					uint32_t	name = nw_doc_known(doc, s, word.len);

					if (name != NW_NO_NAME && doc->names[name].organization == NW_NO_NAME)
						doc->names[name].organization = organization;
				}
				continue;
			}
		}
		n = nw_name_title(s, doc->len - pos, &leads);
		if (n == word.len && leads)
		{
			nw_span		name = next_word(doc, pos + n);

			if (name.len > 0 && (n = name_behind_title(doc->s + name.off, name.len)) > 0 &&
				!is_other_name(doc->s + name.off, n) && nw_doc_is_free(doc, name.off, n))
			{
				add_person(doc, name.off, n, pos, word.len, 80);
				add_behind(doc, name.off + n, pos, word.len);
			}
		}
	}
}
