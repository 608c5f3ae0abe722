/*
 * core/entity/foreign_name.c
 *		Names of people from elsewhere, written in Hangul.
 */
#include "core/entity/foreign_name.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* Words of a name. */
#define MAX_PARTS 3

/* Syllables that the transcription of foreign names is full of. */
static bool
is_foreign_syllable(const char *s)
{
	static const char foreign[] = "츠크트르스프브드그즈퍼버커터더러머너셔처웰윌웨렌런론랜릭릴펠벨켈델텔젤퀴키핀슨튼턴딘링킹콥쉬숀뉴코토카";
	size_t		i;

	for (i = 0; i + 1 < sizeof(foreign); i += SYLLABLE)
		if (memcmp(s, foreign + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* First names of one syllable, before a surname only: 톰 행크스 */
static bool
is_short_first(const char *s, size_t len)
{
	static const char names[] = "톰맷존발잭샘팀빌벤닉짐조론밥댄켄숀폴칼맥돈댄레장루반뤽진휴주드왕";
	size_t		i;

	if (len != SYLLABLE)
		return false;
	for (i = 0; i + 1 < sizeof(names); i += SYLLABLE)
		if (memcmp(s, names + i, SYLLABLE) == 0)
			return true;
	return false;
}

#define FOREIGN_CLASSES (NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)

/*
 * May a form of these classes be a part of a foreign name?  마이클 reads like a
 * Korean name and is hardly one; 도널드 and 채플린 the dictionary has for one.
 */
static bool
is_foreign_form(const char *s, size_t len, uint16_t classes)
{
	if (!(classes & (FOREIGN_CLASSES | NW_LEX_KOREAN)) ||
		(classes & (NW_LEX_SEEN_TITLE | NW_LEX_ANY_ORG)))
		return false;
	if ((classes & NW_LEX_NOUN) &&
		(!(classes & FOREIGN_CLASSES) || len < 3 * SYLLABLE || (classes & NW_LEX_ANY_PLACE)))
		return false;
	if (!(classes & NW_LEX_KOREAN))
		return true;
	if (nw_ends(s, len, "한"))
		return false;
	return (classes & FOREIGN_CLASSES) ? nw_name_person(s, len) != NW_NAME_LIKELY :
										 nw_name_person(s, len) == NW_NAME_NO ||
			(len == 3 * SYLLABLE && nw_name_person(s, len) == NW_NAME_POSSIBLE);
}

/* Is the word s[0, word) of a text a part of a foreign name, with no particle to end it? */
static bool
is_foreign_part(const char *s, size_t word)
{
	if (is_short_first(s, word))
		return true;
	return word >= 2 * SYLLABLE && word <= 7 * SYLLABLE &&
		is_foreign_form(s, word, nw_lexicon_classes(s, word));
}

/* The last part of a foreign name at s, its particle left out; bytes, 0 for none. */
static size_t
foreign_last(const char *s, size_t len, size_t word)
{
	nw_lexicon_hit hit;
	size_t		bare;

	if (nw_lexicon_word(s, len, &hit) && hit.len >= 2 * SYLLABLE)
		return is_foreign_form(s, hit.len, hit.classes) ? hit.len : 0;
	bare = nw_particle_strip(s, word);
	if (bare < 2 * SYLLABLE || bare > 6 * SYLLABLE || bare % SYLLABLE != 0 ||
		nw_lexicon_classes(s, bare) != 0 || nw_name_title(s, bare, NULL) > 0)
		return 0;
	return is_foreign_syllable(s + bare - SYLLABLE) ? bare : 0;
}

/*
 * 제니퍼 애니스톤은, 레오나르도 다 빈치: two or three words that are parts of
 * foreign names; bytes of the whole, 0 for none.
 */
size_t
nw_foreign_name(const nw_doc *doc, size_t off, bool *sounds)
{
	size_t		word = nw_doc_word_len(doc, off);
	size_t		end = off;
	size_t		best = 0;
	int			words;

	for (words = 1; words < MAX_PARTS; words++)
	{
		size_t		next = end + word + 1;
		size_t		last;

		if (!is_foreign_part(doc->s + end, word) || next >= doc->len || doc->s[next - 1] != ' ')
			break;
		end = next;
		word = nw_doc_word_len(doc, end);
		last = foreign_last(doc->s + end, doc->len - end, word);
		if (last > 0)
		{
			best = end + last - off;
			*sounds = nw_lexicon_classes(doc->s + end, last) == 0;
		}
	}
	return best;
}

/* What a word may be in a foreign name. */
typedef enum part
{
	PART_NONE,
	PART_SHORT,					/* a syllable: 푸, 쫑, the 황 of 젠슨 황 */
	PART_SOUNDS,				/* unknown, and of the sound */
	PART_KOREAN,				/* a Korean's by the lexicon and by its syllables: 이시바 */
	PART_BRIEF,					/* 왕이: a Korean's by the lexicon, of two syllables that no Korean has */
	PART_EASTERN,				/* the same of more: 시게루 */
	PART_SEEN,					/* marked as a person's in sentences, and in no dictionary: 여자친구 */
	PART_KNOWN,					/* of a dictionary */
	PART_KINDS
} part;

/* 방문한, 러시아에서, 이를: an unknown word that ends as verbs and nouns with particles do */
static bool
ends_as_word(const char *s, size_t len)
{
	static const char endings[] = "한된은는을를에서의와과고며던할인로도만이가게지해나자데면써라";
	size_t		i;

	for (i = 0; i + 1 < sizeof(endings); i += SYLLABLE)
		if (memcmp(s + len - SYLLABLE, endings + i, SYLLABLE) == 0)
			return true;
	return false;
}

static part
part_of(const char *s, size_t len)
{
	uint16_t	classes;
	nw_gaz_match match;
	const char *known;
	const char *forms;
	size_t		pos;

	if (len == 0 || len > 8 * SYLLABLE || len % SYLLABLE != 0 || (unsigned char) s[0] < 0xEA)
		return PART_NONE;
	if (len == SYLLABLE)
		return nw_equals(s, len, "모") || nw_title_is_modifier(s, len) || nw_title_is_short_country(s, len) || nw_name_is_title(s, len) ? PART_NONE : PART_SHORT;
	classes = nw_lexicon_classes(s, len);
	if (nw_name_is_title(s, len) || nw_title_is_modifier(s, len) || nw_name_is_company(s, len) ||
		nw_name_organization(s, len, &known, &forms) == len || nw_gaz_match_exact(s, len, &match) ||
		nw_name_org_like(s, len))
		return PART_NONE;
	/* 플러스 사이즈 모델: what is a noun as well tells less */
	if ((classes & FOREIGN_CLASSES) && is_foreign_form(s, len, classes))
		return classes & NW_LEX_NOUN ? PART_SOUNDS : classes & NW_LEX_FOREIGN ? PART_KNOWN : PART_SEEN;
	/* 마사토란, 비버가: a name and a particle */
	pos = nw_particle_strip(s, len);
	if (pos < len && nw_lexicon_classes(s, pos) != 0 &&
		!(classes & NW_LEX_KOREAN && nw_name_person(s, len) == NW_NAME_LIKELY))
		return PART_NONE;
	if (classes & NW_LEX_KOREAN)
	{
		nw_name_fit fit = nw_name_person(s, len);

		if (len == 2 * SYLLABLE)
			return fit == NW_NAME_NO && !(classes & (NW_LEX_NOUN | NW_LEX_SEEN_TITLE)) ? PART_BRIEF : PART_NONE;
		return fit == NW_NAME_LIKELY ? PART_KOREAN : PART_EASTERN;
	}
	if (classes != 0 || ends_as_word(s, len))
		return PART_NONE;
	for (pos = 0; pos < len; pos += SYLLABLE)
		if (is_foreign_syllable(s + pos))
			return PART_SOUNDS;
	return PART_NONE;
}

/* 시게루, 아키라, 후미오 */
static bool
ends_as_japanese(const char *s, size_t len)
{
	static const char endings[] = "루키코타로케스오미에노토히츠쓰나야마바라카다";
	size_t		i;

	for (i = 0; i + 1 < sizeof(endings); i += SYLLABLE)
		if (memcmp(s + len - SYLLABLE, endings + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* 한류스타 류시원 is a Korean: three syllables, a surname and no foreign sound */
static bool
reads_korean(const char *s, size_t len)
{
	return len == 3 * SYLLABLE && nw_name_surname(s, len) > 0 &&
		!is_foreign_syllable(s + SYLLABLE) && !is_foreign_syllable(s + 2 * SYLLABLE);
}

/* Are n words, of which s[0, len) is the last and a title may follow, a name? */
static bool
is_name(const char *s, size_t len, const part *parts, int n, const nw_person_title *title)
{
	int			count[PART_KINDS] = {0};
	int			i;

	for (i = 0; i < n; i++)
		count[parts[i]]++;
	if (n == 1)
		return title->national && parts[0] >= PART_BRIEF;
	/* 젠슨 황, 응우옌 푸 쫑 */
	if (parts[n - 1] == PART_SHORT)
		return parts[0] == PART_KNOWN && (n == 3 || nw_name_surname(s, len) > 0);
	/* 이시바 시게루, 기시다 후미오; else a Korean's name is no part */
	if (count[PART_KOREAN] > 0)
		return n == 2 && parts[1] >= PART_EASTERN && ends_as_japanese(s, len);
	/* 응옥 바오 페트로리멕스 회장: what sounds foreign may be a company's name as well, and a long word is */
	if (parts[n - 1] == PART_SOUNDS && !title->national && (n == MAX_PARTS || len > 5 * SYLLABLE))
		return false;
	/* 물러난 슈미트 회장, 스피드 스케이팅 선수: an unknown word needs a country behind the name to be its first */
	if (parts[0] == PART_SOUNDS)
		return title->national && (count[PART_KNOWN] + count[PART_SEEN] > 0 ? !reads_korean(s, len) : count[PART_SOUNDS] == n);
	return count[PART_KNOWN] + count[PART_SEEN] > 0 || count[PART_EASTERN] == n;
}

size_t
nw_foreign_titled(const nw_doc *doc, size_t off, nw_person_title *title)
{
	part		parts[MAX_PARTS];
	size_t		best = 0;
	size_t		at = off;
	int			n = 0;

	while (n < MAX_PARTS && at < doc->len)
	{
		size_t		word = nw_doc_word_len(doc, at);
		nw_person_title found;
		nw_span		name;

		parts[n] = part_of(doc->s + at, word);
		if (parts[n] == PART_NONE || !nw_doc_is_free(doc, at, word) ||
			(n == 0 && parts[0] == PART_SHORT && !is_short_first(doc->s + at, word)))
			break;
		if (n == 0 && parts[0] == PART_SHORT)
			parts[0] = PART_KNOWN;
		n++;
		name.off = (uint32_t) off;
		name.len = (uint32_t) (at + word - off);
		if (name.len > SYLLABLE && nw_title_behind(doc, name, &found) &&
			(found.company.len == 0 ||
			 nw_name_is_company(doc->s + found.company.off, found.company.len)) &&
			is_name(doc->s + at, word, parts, n, &found))
		{
			best = name.len;
			*title = found;
		}
		at += word;
		if (at + 1 >= doc->len || doc->s[at] != ' ')
			break;
		at++;
	}
	return best;
}

/* The word of Hangul that ends one space before off; len 0 for none. */
static nw_span
word_before(const nw_doc *doc, size_t off)
{
	nw_span		word = {0, 0};
	size_t		pos;

	if (off < 2 || doc->s[off - 1] != ' ')
		return word;
	for (pos = off - 1; pos > 0 && off - pos <= 7 * SYLLABLE + 1 && (unsigned char) doc->s[pos - 1] >= 0x80; pos--)
		;
	if (nw_doc_word_starts(doc, pos) && pos < off - 1)
	{
		word.off = (uint32_t) pos;
		word.len = (uint32_t) (off - 1 - pos);
	}
	return word;
}

bool
nw_foreign_part_before(const nw_doc *doc, size_t off)
{
	nw_span		word = word_before(doc, off);

	return word.len > 0 && is_foreign_part(doc->s + word.off, word.len);
}

bool
nw_foreign_unknown_before(const nw_doc *doc, size_t off)
{
	nw_span		word = word_before(doc, off);
	const char *s = doc->s + word.off;

	return word.len >= 2 * SYLLABLE && nw_doc_is_free(doc, word.off, word.len) &&
		nw_lexicon_classes(s, word.len) == 0 && !ends_as_word(s, word.len) &&
		nw_particle_strip(s, word.len) == word.len;
}
