/*
 * core/entity/layer_unnamed.c
 *		People whose name is only hinted at: 김씨, 이모(35) 씨, A씨, 박 경사.
 *
 * The mention is the hint alone, as titles are never part of a mention.  A
 * surname means the last person before who was named in full with it, and
 * whose title, when both have one, ends alike; else somebody of his own, named
 * with what he is called by: "김씨", "이모", "A씨".
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3
#define RECENT 32

/* What is said with a surname alone and is no other word. */
static const char *const telling[] = {
	"의원", "대표", "후보", "장관", "차관", "총리", "대통령", "회장", "사장", "부회장",
	"부사장", "감독", "교수", "검사", "판사", "변호사", "위원장", "비서관", "수석", "시장", "지사",
	"청장", "총장", "이사장", "원장", "소장", "경위", "경사", "경장", "순경", "경감", "경정", "병장",
	"상병", "일병", "이병", "중사", "상사", "하사", "중위", "대위", "소령", "중령", "대령", "소장",
	"중장", "대장", "행정관", "보좌관", "대변인", "작가", "기자", "앵커", "선수", "코치", "목사",
	"신부", "스님", "박사", "국장", "실장", "과장", "부장", "팀장", "최고위원", "원내대표", "대법관",
	"부통령", "부총리", "의장", "총재", "여사",
};

/* Surnames that stand before a title as another word: 이 후보 is "this candidate". */
static bool
is_other_word(const char *s)
{
	static const char words[] = "이전현한고신주양정조장차부총타각당본그제두";
	size_t		i;

	for (i = 0; i + 1 < sizeof(words); i += SYLLABLE)
		if (memcmp(s, words + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* 이 대표, 이 회장 are nearly always a Lee; 이 후보, 이 시장 are this candidate and this market. */
static bool
means_lee(const char *title, size_t len)
{
	static const char *const titles[] = {
		"대통령", "총리", "부총리", "대표", "원내대표", "최고위원", "의원", "위원장", "장관", "차관", "의장", "총재", "회장", "부회장",
		"부사장", "이사장", "총장", "청장", "대법관", "비서관", "변호사", "교수", "박사", "지사", "여사",
	};
	size_t		i;

	for (i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (nw_equals(title, len, titles[i]))
			return true;
	return false;
}

/* Does a word end at off, particles apart? */
static bool
word_ends(const nw_doc *doc, size_t off)
{
	uint32_t	last;

	nw_utf8_decode_before(doc->s, doc->s + off, &last);
	return nw_particle_after(last, doc->s + off, doc->len - off) >= 0;
}

/* 부모, 장모, 추모: words that only look like a surname and 모; 이모 교수 is hardly an aunt */
static bool
is_kin(const char *s)
{
	static const char frequent[] = "김이박최정강조윤임";
	size_t		i;

	if (!(nw_lexicon_classes(s, 2 * SYLLABLE) & NW_LEX_NOUN) && !nw_name_is_noun(s, 2 * SYLLABLE))
		return false;
	for (i = 0; i + 1 < sizeof(frequent); i += SYLLABLE)
		if (memcmp(s, frequent + i, SYLLABLE) == 0)
			return false;
	return true;
}

/* The word that calls somebody, right at off: 씨, 모, 모씨, 군, 양; its bytes. */
static size_t
address_at(const nw_doc *doc, size_t off, bool letter)
{
	static const char *const words[] = {"모씨", "모 씨", "모군", "모 군", "모양", "모 양", "씨", "군", "양", "모"};
	const char *s = doc->s + off;
	size_t		len = doc->len - off;
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		n = strlen(words[i]);

		if (!nw_starts(s, len, words[i]))
			continue;
		/* 김군, 정양 and 장모 are rarely what they seem; 모 needs an age, 씨 or a title behind it */
		if (!letter && (nw_equals(words[i], n, "군") || nw_equals(words[i], n, "양")))
			continue;
		if (nw_equals(words[i], n, "모"))
		{
			if (letter || n + 1 >= len ||
				!((s[n] == '(' && nw_is_digit(s[n + 1])) ||
				  (s[n] == ' ' && nw_name_title(s + n + 1, len - n - 1, NULL) > SYLLABLE &&
				   (s[-1] == ' ' || !is_kin(s - SYLLABLE)))))
				continue;
			return n;
		}
		if (word_ends(doc, off + n))
			return n;
	}
	return 0;
}

/* The telling title at off, and where the word ends; 0 for none. */
static size_t
title_at(const nw_doc *doc, size_t off)
{
	const char *s = doc->s + off;
	size_t		len = doc->len - off;
	size_t		best = 0;
	size_t		i;

	for (i = 0; i < sizeof(telling) / sizeof(telling[0]); i++)
	{
		size_t		n = strlen(telling[i]);

		if (n > best && nw_starts(s, len, telling[i]) && word_ends(doc, off + n))
			best = n;
	}
	return best;
}

/* The people named in full before, the latest first. */
typedef struct recent_people
{
	uint32_t	name[RECENT];
	int			n;
	size_t		next;			/* the first entity not looked at */
} recent_people;

static void
remember(const nw_doc *doc, recent_people *recent, size_t entities, size_t off)
{
	for (; recent->next < entities && doc->entities[recent->next].off < off; recent->next++)
	{
		uint32_t	name = doc->entities[recent->next].name;
		int			i;

		if (doc->names[name].kind != NW_ENTITY_PERSON || doc->names[name].len < 2 * SYLLABLE)
			continue;
		for (i = 0; i < recent->n && recent->name[i] != name; i++)
			;
		if (i == recent->n && recent->n < RECENT)
			recent->n++;
		else if (i == recent->n)
			i--;
		memmove(recent->name + 1, recent->name, (size_t) i * sizeof(recent->name[0]));
		recent->name[0] = name;
	}
}

/* Whom the surname means; a title, when given, has to be the end of his. */
static uint32_t
meant(const nw_doc *doc, const recent_people *recent, const char *s, size_t title_off, size_t title)
{
	int			i;

	for (i = 0; i < recent->n; i++)
	{
		const nw_entity_name *person = &doc->names[recent->name[i]];

		if (memcmp(person->name, s, SYLLABLE) != 0)
			continue;
		if (title == 0 ||
			(title <= person->title.len &&
			 memcmp(doc->s + person->title.off + person->title.len - title, doc->s + title_off,
					title) == 0))
			return recent->name[i];
	}
	return NW_NO_NAME;
}

/* 박 대통령, 문 전 대통령: a surname of one syllable at off and, behind a space, a title */
static void
add_by_title(nw_doc *doc, const recent_people *recent, size_t off)
{
	const char *s = doc->s + off;
	size_t		at = off + SYLLABLE + 1;
	size_t		called;
	uint32_t	name;

	if (at >= doc->len || memcmp(s, "전", SYLLABLE) == 0 || memcmp(s, "현", SYLLABLE) == 0)
		return;
	if (nw_starts(doc->s + at, doc->len - at, "전 "))
		at += SYLLABLE + 1;
	called = nw_name_title(doc->s + at, doc->len - at, NULL);
	name = called > 0 ? meant(doc, recent, s, at, called) : NW_NO_NAME;
	if (name != NW_NO_NAME)
		nw_doc_add(doc, off, SYLLABLE, name, -1, 80);
	else if ((called = title_at(doc, at)) > 0 &&
			 (!is_other_word(s) ||
			  (memcmp(s, "이", SYLLABLE) == 0 && means_lee(doc->s + at, called))))
		nw_doc_add(doc, off, SYLLABLE,
				   nw_doc_name(doc, NW_ENTITY_PERSON, s, at - off + called), -1, 70);
}

void
nw_layer_unnamed(nw_doc *doc)
{
	recent_people recent = {{0}, 0, 0};
	size_t		n = doc->n_entities;
	size_t		pos = 0;

	if (n > 0)
		nw_doc_sort(doc);
	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += nw_doc_word_len(doc, pos))
	{
		const char *s = doc->s + pos;
		size_t		word = nw_doc_word_len(doc, pos);
		bool		letter = s[0] >= 'A' && s[0] <= 'Z';
		size_t		hint = letter ? 1 : SYLLABLE;
		size_t		called;
		size_t		space;
		uint32_t	name;

		remember(doc, &recent, n, pos);
		if (word > 4 * SYLLABLE || (!letter && ((unsigned char) s[0] < 0xEA || word < SYLLABLE ||
												 nw_name_surname(s, SYLLABLE) != SYLLABLE)))
			continue;
		space = pos + hint < doc->len && s[hint] == ' ' ? 1 : 0;
		if ((space == 1) != (word == hint) && !(word == hint && !letter))
			continue;
		/* 모 씨 is what follows a surname, and no surname */
		called = nw_equals(s, word, "모") ? 0 : address_at(doc, pos + hint + space, letter);
		if (called > 0)
		{
			/* whoever is called 김모 is not who was named before */
			name = letter || nw_starts(doc->s + pos + hint + space, doc->len - pos - hint - space, "모") ? NW_NO_NAME :
				meant(doc, &recent, s, 0, 0);
			if (name == NW_NO_NAME)
			{
				char	   *full = nw_arena_alloc(doc->arena, hint + SYLLABLE);
				const char *call = doc->s + pos + hint + space;

				memcpy(full, s, hint);
				memcpy(full + hint, call, SYLLABLE);
				name = nw_doc_name(doc, NW_ENTITY_PERSON, full, hint + SYLLABLE);
			}
			nw_doc_add(doc, pos, hint, name, -1, 90);
			continue;
		}
		if (letter || space == 0)
			continue;
		add_by_title(doc, &recent, pos);
	}
}
