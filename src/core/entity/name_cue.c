/*
 * core/entity/name_cue.c
 *		What the words around a bare name say of its class.
 */
#include "core/entity/name_cue.h"

#include <string.h>

#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* Names with a cue are so long, in syllables; 도시 and 다시 are too short to be one with a generic word. */
#define LEAST_NAME 2
#define MOST_NAME 7

/* How the word with its generic ending has to be looked at before it is believed. */
typedef enum trap
{
	TRAP_NONE,					/* nothing else ends so: 시청, 市, 그룹 */
	TRAP_NOUN,					/* a common noun may stand before: 댄스그룹 */
	TRAP_TITLE,					/* 김대성도지사 */
	TRAP_WORD,					/* other words and names do: 필요시, 김대성, 간호사 */
	TRAP_FOLLOWED,				/* believed with a particle of its own only, or a telling word: 도 is a particle */
	TRAP_TOLD					/* with a telling word behind only: 군 is a young man */
} trap;

typedef struct attached
{
	char		text[13];
	uint8_t		part;			/* bytes of it that belong to the longer name */
	uint8_t		kind;
	uint16_t	weight;
	uint8_t		trap;
} attached;

/* Right behind the name, in its word.  The longer ones first. */
static const attached endings[] = {
	{"시의회", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"군의회", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"구의회", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"도의회", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"주의회", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"구청장", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_TITLE},
	{"도지사", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_TITLE},
	{"주지사", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_TITLE},
	{"주정부", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"계열사", 0, NW_ENTITY_ORGANIZATION, NW_CUE_SURE, TRAP_NOUN},
	{"시청", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"시내", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"시민", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"군청", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"군수", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_TITLE},
	{"군민", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"구청", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"구민", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"도청", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"도민", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"그룹", 0, NW_ENTITY_ORGANIZATION, NW_CUE_SURE, TRAP_NOUN},
	{"(주)", 5, NW_ENTITY_ORGANIZATION, NW_CUE_SURE, TRAP_NONE},
	{"시", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"성", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"현", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"구", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"군", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_TOLD},
	{"도", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_FOLLOWED},
	{"주", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"섬", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"강", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"산", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_WORD},
	{"市", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"省", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"县", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"縣", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"県", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"區", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"区", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"州", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"郡", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"島", 3, NW_ENTITY_LOCATION, NW_CUE_SURE, TRAP_NONE},
	{"에서", 0, NW_ENTITY_LOCATION, NW_CUE_DOUBT, TRAP_NONE},
	{"에선", 0, NW_ENTITY_LOCATION, NW_CUE_DOUBT, TRAP_NONE},
	{"에게", 0, NW_ENTITY_PERSON, NW_CUE_HINT, TRAP_NONE},
	{"께서", 0, NW_ENTITY_PERSON, NW_CUE_HINT, TRAP_NONE},
	{"社", 0, NW_ENTITY_ORGANIZATION, NW_CUE_SURE, TRAP_NONE},
	{"사", 0, NW_ENTITY_ORGANIZATION, NW_CUE_SURE, TRAP_WORD},
	{"씨", 0, NW_ENTITY_PERSON, NW_CUE_SURE, TRAP_NONE},
};

typedef struct spaced
{
	const char *text;			/* begins with the space */
	uint8_t		part;			/* bytes of it that belong to the longer name */
	uint8_t		kind;
	uint16_t	weight;
} spaced;

/* One space behind the name. */
static const spaced followers[] = {
	{" 시 당국", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 시 정부", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 시 의회", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 시 경찰", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 주 정부", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 주 의회", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 주 당국", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 주 경찰", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 주정부", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 성 정부", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 성 당국", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 현 당국", 4, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 시청", 4, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 섬", 0, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 강", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 산", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 시내", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 지역", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 일대", 0, NW_ENTITY_LOCATION, NW_CUE_HINT},
	{" 지방", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 시민", 0, NW_ENTITY_LOCATION, NW_CUE_HINT},
	{" 주민", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 인근", 0, NW_ENTITY_LOCATION, NW_CUE_HINT},
	{" 등지", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 일원", 0, NW_ENTITY_LOCATION, NW_CUE_HINT},
	{" 앞바다", 0, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 도심", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 해안", 0, NW_ENTITY_LOCATION, NW_CUE_HINT}, {" 해협", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 반도", 0, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 유역", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 상류", 0, NW_ENTITY_LOCATION, NW_CUE_SURE}, {" 하류", 0, NW_ENTITY_LOCATION, NW_CUE_SURE},
	{" 본사", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT}, {" 주가", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 사옥", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 임직원", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT}, {" 계열사", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 이사회", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT}, {" 노조", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 주주", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT}, {" 그룹", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 측", 0, NW_ENTITY_ORGANIZATION, NW_CUE_HINT},
	{" 씨", 0, NW_ENTITY_PERSON, NW_CUE_SURE}, {" 여사", 0, NW_ENTITY_PERSON, NW_CUE_SURE},
	{" 옹", 0, NW_ENTITY_PERSON, NW_CUE_SURE},
};

/* Words behind 나루시, 나루군 that say it is a place after all. */
static const char *const telling[] = {
	" 당국", " 정부", " 주민", " 시민", " 시내", " 일대", " 지역", " 인근", " 의회", " 관계자", " 공무원",
	" 북부", " 남부", " 동부", " 서부", " 중심가", " 도심", " 소재",
};

/* In the parentheses behind a company: where it is listed, or what it is. */
static const char *const listed[] = {"코스닥", "코스피", "나스닥", "뉴욕증시", "NASDAQ", "NYSE", "KRX", "KOSPI", "KOSDAQ"};
static const char *const companies[] = {"회사", "업체", "기업", "그룹", "상장사", "제조사", "개발사", "운용사", "은행", "증권사"};

/* What one of the endings begins with. */
static bool
begins_ending(uint32_t cp)
{
	switch (cp)
	{
		case U'시': case U'군': case U'구': case U'도': case U'주': case U'계': case U'그': case '(':
		case U'성': case U'현': case U'섬': case U'강': case U'산': case U'市': case U'省': case U'县':
		case U'縣': case U'県': case U'區': case U'区': case U'州': case U'郡': case U'島': case U'에':
		case U'께': case U'社': case U'사': case U'씨':
			return true;
		default:
			return false;
	}
}

/* What one of the followers, behind its space, begins with. */
static bool
begins_follower(uint32_t cp)
{
	switch (cp)
	{
		case U'시': case U'주': case U'성': case U'현': case U'섬': case U'강': case U'산': case U'지':
		case U'일': case U'인': case U'등': case U'앞': case U'도': case U'해': case U'반': case U'유':
		case U'상': case U'하': case U'본': case U'사': case U'임': case U'계': case U'이': case U'노':
		case U'그': case U'측': case U'씨': case U'여': case U'옹':
			return true;
		default:
			return false;
	}
}

/* Does one of the words stand at off, as a word? */
static bool
is_told(const nw_doc *doc, size_t off)
{
	const char *s = doc->s + off;
	size_t		len = doc->len - off;
	size_t		i;

	if (len == 0 || s[0] != ' ')
		return false;
	for (i = 0; i < LENGTH(telling); i++)
		if (nw_starts_entry(s, len, telling[i]))
			return true;
	return false;
}

/* Where s[0, len) begins with n bytes that end as a word does. */
static bool
ends_as_word(const char *s, size_t len, size_t n)
{
	uint32_t	last;

	nw_utf8_decode_before(s, s + n, &last);
	return nw_particle_after(last, s + n, len - n) >= 0;
}

static bool
is_noun(const char *s, size_t len)
{
	return (nw_lexicon_classes(s, len) & NW_LEX_NOUN) != 0;
}

/* How much 나루시 says of 나루: nothing when it is another word or name (필요시, 간호사), less when people are called so. */
static int
weight_of_word(const char *s, size_t whole, size_t name, const attached *a)
{
	/* what given names often end with */
	static const char given[] = "성현주구도";
	uint16_t	classes = nw_lexicon_classes(s, whole);
	uint16_t	own = a->kind == NW_ENTITY_LOCATION ? NW_LEX_ANY_PLACE : NW_LEX_ANY_ORG;
	bool		person = (classes & NW_LEX_KOREAN) != 0 || nw_name_person(s, whole) == NW_NAME_LIKELY;
	size_t		i;

	if ((classes & ~(own | NW_LEX_KOREAN)) != 0 || is_noun(s, name) || nw_name_is_title(s, whole))
		return 0;
	for (i = 0; person && i + 1 < sizeof(given); i += SYLLABLE)
		if (memcmp(s + whole - SYLLABLE, given + i, SYLLABLE) == 0)
			return NW_CUE_DOUBT;
	return a->weight;
}

/* The weight of the generic ending of the name s[0, n) at off; 0 when it does not mean what it says. */
static int
weight_of(const nw_doc *doc, size_t off, size_t n, const attached *a)
{
	const char *s = doc->s + off;
	size_t		whole = n + strlen(a->text);
	const char *rest = s + whole;
	size_t		len = doc->len - off - whole;

	if (a->trap == TRAP_NONE)
		return a->weight;
	if (a->trap == TRAP_NOUN)
		return is_noun(s, n) ? 0 : a->weight;
	if (a->trap == TRAP_TITLE)
		return is_noun(s, n) || nw_name_person(s, n) != NW_NAME_NO ? 0 : a->weight;
	/* 시인, 군인, 도인 */
	if (nw_starts(rest, len, "인"))
		return 0;
	if (is_told(doc, off + whole))
		return a->kind == NW_ENTITY_LOCATION && !is_noun(s, whole) ? a->weight : 0;
	if (a->trap == TRAP_TOLD)
		return 0;
	/* 나루도는, 나루도에; 나루도 and 나루도로 are no island */
	if (a->trap == TRAP_FOLLOWED && !nw_starts(rest, len, "는") && !nw_starts(rest, len, "를") &&
		!nw_starts(rest, len, "에") && !nw_starts(rest, len, "의"))
		return 0;
	return weight_of_word(s, whole, n, a);
}

/* whole_len is 0 when no longer name stands there. */
static void
put(nw_name_cue *cues, int *n, nw_span name, nw_span whole, nw_entity_kind kind, bool told,
	int weight)
{
	nw_name_cue *cue = &cues[*n];

	if (*n == NW_MAX_CUES || name.len < LEAST_NAME * SYLLABLE)
		return;
	(*n)++;
	cue->name = name;
	cue->whole = whole;
	cue->kind = (uint8_t) kind;
	cue->told = told;
	cue->weight = (uint16_t) weight;
}

static const nw_span none = {0, 0};

static nw_span
span_of(size_t off, size_t len)
{
	return (nw_span) {(uint32_t) off, (uint32_t) len};
}

/* 나루시는, 나루그룹: what is written together with the name */
static void
attached_cues(const nw_doc *doc, size_t off, size_t word, nw_name_cue *cues, int *n)
{
	const char *s = doc->s + off;
	size_t		len = doc->len - off;
	size_t		name;
	size_t		i;

	for (name = LEAST_NAME * SYLLABLE; name <= word && name <= MOST_NAME * SYLLABLE; name += SYLLABLE)
	{
		uint32_t	last;
		uint32_t	next;

		nw_utf8_decode_before(s, s + name, &last);
		if (!nw_is_hangul(last) || name >= len)
			return;
		nw_utf8_decode(s + name, s + len, &next);
		for (i = 0; begins_ending(next) && i < LENGTH(endings); i++)
		{
			const attached *a = &endings[i];
			int			weight;

			if (!nw_starts_entry(s + name, len - name, a->text))
				continue;
			weight = ends_as_word(s, len, name + strlen(a->text)) ? weight_of(doc, off, name, a) : 0;
			if (weight > 0)
				put(cues, n, span_of(off, name), span_of(off, a->part > 0 ? name + a->part : 0), a->kind,
					a->trap == TRAP_NONE || is_told(doc, off + name + strlen(a->text)), weight);
			break;
		}
	}
}

/* Is the name more likely no company's, of those that have a side: 북한 측, 이재민 측? */
static bool
has_other_side(const char *s, size_t len)
{
	return (nw_lexicon_classes(s, len) & ~NW_LEX_ANY_ORG) != 0 ||
		nw_name_person(s, len) != NW_NAME_NO;
}

/* 나루 시 당국, 나루 주민, 나루의 주가, 나루 씨 */
static void
spaced_cues(const nw_doc *doc, size_t off, size_t word, nw_name_cue *cues, int *n)
{
	const char *s = doc->s + off;
	const char *rest = s + word;
	size_t		len = doc->len - off - word;
	size_t		name = word;
	uint16_t	classes;
	uint32_t	next;
	size_t		i;

	if (len < 2 || rest[0] != ' ' || word > (MOST_NAME + 1) * SYLLABLE)
		return;
	if (nw_ends(s, word, "의"))
		name -= SYLLABLE;
	nw_utf8_decode(rest + 1, rest + len, &next);
	for (i = 0; begins_follower(next) && i < LENGTH(followers); i++)
	{
		const spaced *f = &followers[i];

		if (!nw_starts_entry(rest, len, f->text) || !ends_as_word(rest, len, strlen(f->text)))
			continue;
		if (nw_equals(f->text, strlen(f->text), " 측") && has_other_side(s, word))
			return;
		put(cues, n, span_of(off, f->kind == NW_ENTITY_ORGANIZATION ? name : word),
			span_of(off, f->part > 0 ? word + f->part : 0), f->kind, f->part > 0, f->weight);
		return;
	}
	/* 미국 대표, 가나사 대표: only of names that people have */
	if (nw_name_title(rest + 1, len - 1, NULL) == 0)
		return;
	classes = nw_lexicon_classes(s, word);
	if ((classes & NW_LEX_ANY_PERSON) &&
		!(classes & (NW_LEX_ANY_PLACE | NW_LEX_ANY_ORG | NW_LEX_NOUN)))
		put(cues, n, span_of(off, word), none, NW_ENTITY_PERSON, false, NW_CUE_HINT);
}

/* 나루(코스닥 상장사), 나루(012345): do the parentheses speak of a company, and is it told for certain? */
static bool
is_company_gloss(const char *s, size_t len, bool *told)
{
	const char *end = memchr(s, ')', len < 80 ? len : 80);
	size_t		n;
	size_t		i;

	if (len == 0 || s[0] != '(' || !end)
		return false;
	s++;
	n = (size_t) (end - s);
	for (i = 0; i < n && nw_is_digit(s[i]); i++)
		;
	*told = true;
	if (n == 6 && i == n)
		return true;
	for (i = 0; i < LENGTH(listed); i++)
		if (nw_starts_entry(s, n, listed[i]))
			return true;
	*told = false;
	for (i = 0; i < LENGTH(companies); i++)
		if (nw_ends(s, n, companies[i]))
			return true;
	return false;
}

/* (주)나루, 주식회사 나루, 나루(코스닥 상장사) */
static void
company_cues(const nw_doc *doc, size_t off, size_t word, nw_name_cue *cues, int *n)
{
	static const char before[] = "주식회사 ";
	const char *s = doc->s + off;
	size_t		name;
	bool		told;

	if (off >= 5 && memcmp(s - 5, "(주)", 5) == 0)
	{
		name = nw_particle_strip(s, word);
		put(cues, n, span_of(off, name), span_of(off - 5, name + 5), NW_ENTITY_ORGANIZATION, true,
			NW_CUE_SURE);
	}
	else if (off >= sizeof(before) - 1 &&
			 memcmp(s - sizeof(before) + 1, before, sizeof(before) - 1) == 0)
		put(cues, n, span_of(off, nw_particle_strip(s, word)), none, NW_ENTITY_ORGANIZATION, true,
			NW_CUE_SURE);
	else if (is_company_gloss(s + word, doc->len - off - word, &told))
		put(cues, n, span_of(off, word), none, NW_ENTITY_ORGANIZATION, told, NW_CUE_SURE);
}

int
nw_name_cues(const nw_doc *doc, size_t off, nw_name_cue *cues)
{
	size_t		word = nw_doc_word_len(doc, off);
	int			n = 0;

	if (word < LEAST_NAME * SYLLABLE || (unsigned char) doc->s[off] < 0xEA ||
		(unsigned char) doc->s[off] > 0xED)
		return 0;
	attached_cues(doc, off, word, cues, &n);
	spaced_cues(doc, off, word, cues, &n);
	company_cues(doc, off, word, cues, &n);
	return n;
}
