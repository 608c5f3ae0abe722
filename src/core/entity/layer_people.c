/*
 * core/entity/layer_people.c
 *		People by their titles: 김종문 센터장, 배우 김하늘, 문유성씨.
 */
#include "core/entity/doc.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/foreign_name.h"
#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/entity/person_title.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* How far back of a title the name is looked for that it belongs to. */
#define MAX_WORDS_BEFORE 5
#define MAX_WORD 36

/* The score of what needs the tagger's word. */
#define GUESS 75

/* The word at off; len 0 where none is. */
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
add_person(nw_doc *doc, size_t off, size_t len, const nw_person_title *title, int score)
{
	uint32_t	name = nw_doc_known(doc, doc->s + off, len);

	if (is_school(doc->s + off, len, doc->s + title->title.off, title->title.len))
	{
		nw_doc_add(doc, off, len, nw_doc_name(doc, NW_ENTITY_ORGANIZATION, doc->s + off, len), -1,
				   score);
		return;
	}
	if (name == NW_NO_NAME || doc->names[name].kind != NW_ENTITY_PERSON)
		name = nw_doc_name(doc, NW_ENTITY_PERSON, doc->s + off, len);
	if (!nw_doc_add(doc, off, len, name, -1, score))
		return;
	nw_doc_learn(doc, name, doc->s + off, len);
	nw_title_give(doc, name, title, true);
}

/* The title at off and nothing else. */
static nw_person_title
title_alone(size_t off, size_t len)
{
	nw_person_title title;

	memset(&title, 0, sizeof(title));
	title.title.off = (uint32_t) off;
	title.title.len = (uint32_t) len;
	return title;
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

/* Who has a stage name, or one that is a word: 소설가 한강, 가수 아이유 */
static bool
is_artist(const char *s, size_t len)
{
	static const char *const titles[] = {
		"가수", "배우", "소설가", "시인", "작가", "화가", "작곡가", "작사가", "만화가", "래퍼", "개그맨", "코미디언", "방송인", "모델",
		"영화배우", "싱어송라이터", "유튜버", "극작가", "피아니스트",
	};
	size_t		i;

	for (i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (nw_equals(s, len, titles[i]))
			return true;
	return false;
}

static bool
ends_word(const char *s, size_t len, size_t pos)
{
	uint32_t	last;

	nw_utf8_decode_before(s, s + pos, &last);
	return nw_particle_after(last, s + pos, len - pos) >= 0;
}

/* Two syllables that the lexicon has for a person's name and for no noun, whatever place they are. */
static bool
is_stage_name(const char *s)
{
	uint16_t	classes = nw_name_surname(s, SYLLABLE) > 0 ? nw_lexicon_classes(s, 2 * SYLLABLE) : 0;

	return (classes & (NW_LEX_KOREAN | NW_LEX_SEEN_PERSON)) &&
		!(classes & (NW_LEX_NOUN | NW_LEX_SEEN_TITLE | NW_LEX_ANY_ORG));
}

/*
 * The name that follows a title: three syllables (배우 김하늘은), or what the
 * lexicon has for a person and for no noun.  한강이 is no name there, and 한강 is.
 * "more": another word follows, and no title.
 */
static size_t
name_behind_title(const char *s, size_t len, bool artist, bool more)
{
	nw_lexicon_hit hit;
	bool		whole = len >= 3 * SYLLABLE && nw_name_person(s, 3 * SYLLABLE) == NW_NAME_LIKELY && ends_word(s, len, 3 * SYLLABLE);

	if (whole && nw_lexicon_classes(s, 3 * SYLLABLE) != 0)
		return 3 * SYLLABLE;
	/* of 배우 마크 러팔로, the first word is not the name */
	if (len >= 2 * SYLLABLE && (whole || artist) && (len > 2 * SYLLABLE || !more) &&
		ends_word(s, len, 2 * SYLLABLE) && is_stage_name(s))
		return 2 * SYLLABLE;
	if (whole)
		return 3 * SYLLABLE;
	return artist && nw_lexicon_word(s, len, &hit) && hit.len >= 3 * SYLLABLE &&
			(hit.len < len || !more) && (hit.classes & NW_LEX_ANY_PERSON) &&
			!(hit.classes & ~NW_LEX_ANY_PERSON) && nw_name_person(s, hit.len) != NW_NAME_POSSIBLE ?
		hit.len :
		0;
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
add_before(nw_doc *doc, size_t off, const nw_person_title *title)
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
			add_person(doc, start, 3 * SYLLABLE, title, 88);
		off = start;
	}
}

/* 배우 김하늘·이가람이: the names behind one that has its title before it */
static void
add_behind(nw_doc *doc, size_t off, const nw_person_title *title)
{
	int			n;

	for (n = 0; n < MAX_LIST && off < doc->len; n++)
	{
		size_t		sign = list_sign(doc, off);
		size_t		len;

		if (sign == 0 || off + sign >= doc->len)
			break;
		off += sign;
		len = name_behind_title(doc->s + off, nw_doc_word_len(doc, off), false, false);
		if (len == 0 || is_other_name(doc->s + off, len) || !nw_doc_is_free(doc, off, len))
			break;
		add_person(doc, off, len, title, 80);
		off += len;
	}
}

/* Where the word begins that ends one space before off; off when there is none. */
static size_t
previous_word(const nw_doc *doc, size_t off)
{
	size_t		pos;

	if (off < 2 || doc->s[off - 1] != ' ')
		return off;
	for (pos = off - 1; pos > 0 && off - pos <= MAX_WORD && !nw_doc_word_starts(doc, pos); pos--)
		;
	return nw_doc_word_len(doc, pos) == off - 1 - pos && pos < off - 1 ? pos : off;
}

/* Is the word the end of an organisation: 한화 이글스 감독? */
static bool
ends_organization(const nw_doc *doc, nw_span word)
{
	size_t		before = previous_word(doc, word.off);
	const char *known;
	const char *forms;

	return before < word.off &&
		nw_name_organization(doc->s + before, doc->len - before, &known, &forms) >=
		word.off + word.len - before;
}

/* 방시혁 has no usual syllables, but is in the dictionary and no noun. */
static bool
is_listed(const char *s, size_t len)
{
	uint16_t	classes = nw_lexicon_classes(s, len);

	return len >= 3 * SYLLABLE && (classes & NW_LEX_KOREAN) &&
		!(classes & (NW_LEX_NOUN | NW_LEX_FOREIGN));
}

/* A name before its title: 김종문 센터장, 방시혁 하이브 의장 */
static bool
add_titled(nw_doc *doc, nw_span word)
{
	const char *s = doc->s + word.off;
	nw_name_fit fit = nw_name_person(s, word.len);
	nw_person_title title;
	nw_person_title alone;
	size_t		before;
	bool		sounds;
	bool		sure;

	/* 김모 교수 is unnamed */
	if (fit == NW_NAME_NO || (word.len == 2 * SYLLABLE && nw_ends(s, word.len, "모")) ||
		(is_other_name(s, word.len) && !(word.len == 2 * SYLLABLE && is_stage_name(s))) ||
		(word.len > 2 * SYLLABLE && nw_name_is_company(s, word.len)) ||
		!nw_title_behind(doc, word, &title))
		return false;
	/* 한강 작가: a river, and a writer */
	if (word.len == 2 * SYLLABLE && title.direct && is_stage_name(s) &&
		is_artist(doc->s + title.title.off, title.title.len))
	{
		add_person(doc, word.off, word.len, &title, 80);
		return true;
	}
	/* 가나대 교수, 한신대 석좌교수 */
	if (word.len > 2 * SYLLABLE && nw_ends(s, word.len, "대") &&
		(fit == NW_NAME_POSSIBLE || nw_ends(doc->s, title.title.off + title.title.len, "교수") ||
		 nw_ends(doc->s, title.title.off + title.title.len, "총장")))
		return false;
	if (is_other_name(s, word.len) || (fit != NW_NAME_LIKELY && ends_organization(doc, word)))
		return false;
	/* 오바마 reads like a Korean's name, and 버락 오바마 does not */
	before = previous_word(doc, word.off);
	if (before < word.off &&
		nw_foreign_name(doc, before, &sounds) == word.off + word.len - before &&
		nw_doc_is_free(doc, before, word.off - before))
	{
		add_person(doc, before, word.off + word.len - before, &title, 88);
		return true;
	}
	sure =
		fit == NW_NAME_LIKELY || (is_listed(s, word.len) && !nw_foreign_part_before(doc, word.off));
	if (!(sure &&
		  (title.direct || title.organization.len + title.company.len > 0 ||
		   title.title.len > SYLLABLE)) &&
		!(title.direct && is_telling(doc->s + title.title.off, title.title.len)))
		return false;
	add_person(doc, word.off, word.len, &title,
			   (nw_lexicon_classes(s, word.len) & NW_LEX_FOREIGN) && nw_foreign_unknown_before(doc, word.off) ? GUESS :
			   fit == NW_NAME_LIKELY ? 92 : sure ? 85 : GUESS);
	alone = title_alone(title.title.off, title.title.len);
	if (fit == NW_NAME_LIKELY)
		add_before(doc, word.off, &alone);
	return true;
}

/* Of 도널드 트럼프, 트럼프 alone means him from now on. */
static void
learn_last(nw_doc *doc, size_t off, size_t len)
{
	const char *s = doc->s + off;
	size_t		last = len;
	uint32_t	name = nw_doc_known(doc, s, len);

	while (last > 0 && s[last - 1] != ' ')
		last--;
	if (last == 0 || name == NW_NO_NAME || len - last < 2 * SYLLABLE ||
		(nw_lexicon_classes(s + last, len - last) & NW_LEX_NOUN))
		return;
	nw_doc_learn(doc, name, s + last, len - last);
	nw_doc_alias(doc, name, s + last, len - last);
}

/* The foreign name that the title at off belongs to: 이시바 시게루 총리, 카멀라 해리스 미국 부통령 */
static void
add_foreign(nw_doc *doc, size_t off)
{
	size_t		start[MAX_WORDS_BEFORE];
	size_t		at = off;
	int			n = 0;

	while (n < MAX_WORDS_BEFORE)
	{
		size_t		before = previous_word(doc, at);

		if (before == at || !nw_doc_is_free(doc, before, at - before))
			break;
		at = start[n++] = before;
	}
	while (n-- > 0)
	{
		nw_person_title title;
		size_t		len = nw_foreign_titled(doc, start[n], &title);

		if (len > 0 && title.title.off == off)
		{
			/* 버락 오바마 미 대통령: the word before may belong to it */
			bool		sounds;
			size_t		before = previous_word(doc, start[n]);
			size_t		whole = before < start[n] ? nw_foreign_name(doc, before, &sounds) : 0;

			if (whole > 0 && before + whole == start[n] + len && nw_doc_is_free(doc, before, whole))
			{
				start[n] = before;
				len = whole;
			}
			/* the tagger may see more of it */
			add_person(doc, start[n], len, &title,
					   !memchr(doc->s + start[n], ' ', len) && nw_foreign_unknown_before(doc, start[n]) ? GUESS : 88);
			learn_last(doc, start[n], len);
			return;
		}
	}
}

/* 배우 김하늘, 소설가 한강: a title that leads, and the name behind it */
static void
add_led(nw_doc *doc, nw_span lead)
{
	const char *s = doc->s + lead.off;
	nw_span		name = next_word(doc, lead.off + lead.len);
	nw_span		next = next_word(doc, name.off + name.len);
	nw_person_title title = title_alone(lead.off, lead.len);
	bool		more = next.len > 0 && nw_name_title(doc->s + next.off, doc->len - next.off, NULL) == 0;
	size_t		n = name.len > 0 ? name_behind_title(doc->s + name.off, name.len, is_artist(s, lead.len), more) : 0;

	if (n == 0 || (n > 2 * SYLLABLE && is_other_name(doc->s + name.off, n)) ||
		!nw_doc_is_free(doc, name.off, n))
		return;
	add_person(doc, name.off, n, &title, 80);
	add_behind(doc, name.off + n, &title);
}

void
nw_layer_people(nw_doc *doc)
{
	size_t		pos = 0;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += nw_doc_word_len(doc, pos))
	{
		nw_span		word = word_at(doc, pos);
		const char *s = doc->s + word.off;
		nw_person_title title;
		bool		leads = false;
		size_t		n;

		/* the first of CEO, too */
		if (((unsigned char) s[0] < 0xEA && s[0] != 'C') || !nw_doc_is_free(doc, pos, word.len))
			continue;
		if ((n = name_before_ssi(s, word.len)) > 0)
		{
			if (is_other_name(s, n))
				continue;
			/* 김모씨 가나다 대표는 */
			if (word.len != n + SYLLABLE || !nw_title_behind(doc, word, &title) ||
				title.organization.len + title.company.len == 0)
				title = title_alone(pos + n, SYLLABLE);
			add_person(doc, pos, n, &title, 90);
			continue;
		}
		if (add_titled(doc, word))
			continue;
		n = nw_name_title(s, doc->len - pos, &leads);
		if (n == 0)
			continue;
		add_foreign(doc, pos);
		if (n == word.len && leads)
			add_led(doc, word);
	}
}

/* 배우 톰 크루즈: the title that leads the name at off */
static bool
title_before(const nw_doc *doc, size_t off, nw_person_title *title)
{
	size_t		before = previous_word(doc, off);
	size_t		len = before < off ? off - 1 - before : 0;
	bool		leads = false;

	if (len == 0 || nw_name_title(doc->s + before, doc->len - before, &leads) != len || !leads ||
		!nw_doc_is_free(doc, before, len))
		return false;
	*title = title_alone(before, len);
	return true;
}

void
nw_layer_titles(nw_doc *doc)
{
	size_t		n = doc->n_entities;	/* companies come in behind */
	size_t		i;

	for (i = 0; i < n; i++)
	{
		const nw_entity *e = &doc->entities[i];
		uint32_t	name = e->name;
		nw_span		mention = {e->off, e->len};
		nw_person_title title;

		if (i % 1024 == 0)
			nw_poll(doc->arena);
		if (e->kind != NW_ENTITY_PERSON || doc->names[name].title.len > 0 || e->len < 2 * SYLLABLE)
			continue;
		if (nw_title_behind(doc, mention, &title) || title_before(doc, mention.off, &title))
			nw_title_give(doc, name, &title, e->score >= 80);
	}
}
