/*
 * core/entity/layer_gloss.c
 *		Names learned from their glosses.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/gloss.h"
#include "core/entity/gloss_sound.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

static bool
ends_with_any(const char *s, size_t len, const char *const *endings, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_ends(s, len, endings[i]))
			return true;
	return false;
}

/* 시범구, 단지 …: a long name that is a place by its ending */
static bool
is_zone(const char *s, size_t len)
{
	static const char *const endings[] = {
		"시범구", "특구", "개발구", "신구", "단지", "지구", "자치구", "자치주", "보호구", "공원", "공항",
		"고원", "평원", "분지", "산맥", "반도", "해협", "호수", "사막", "섬",
	};

	return ends_with_any(s, len, endings, sizeof(endings) / sizeof(endings[0]));
}

/* 기금, 기구 …: what an abbreviation in parentheses makes an organisation */
static bool
is_body(const char *s, size_t len)
{
	static const char *const endings[] = {
		"기금", "기구", "연합", "동맹", "연맹", "협회", "위원회", "은행", "연구원", "연구소", "대학",
		"대학교", "공사", "공단", "재단", "그룹", "의회", "본부", "당국", "학회", "연합회", "총연맹",
		"조합", "센터", "과학원", "기술원", "진흥원", "개발원", "평가원", "정보원", "수사국", "정보국",
		"준비제도", "협의회", "이사회", "거래소", "방송", "통신사", "법원", "재판소",
	};

	return ends_with_any(s, len, endings, sizeof(endings) / sizeof(endings[0]));
}

static bool
is_head_title(const char *s, size_t len)
{
	static const char *const endings[] = {"장", "대표", "대표이사", "총재", "장관", "의장", "회장", "CEO", "총리"};

	return ends_with_any(s, len, endings, sizeof(endings) / sizeof(endings[0]));
}

/* Surnames of Korea and China as written in Han. */
static bool
is_han_surname(const char *s, size_t len)
{
	static const char surnames[] =
		"金李朴崔鄭郑姜趙赵尹張张林韓韩吳吴徐申權权黃黄安宋全洪柳劉刘高文梁孫孙裵裴白許许南沈盧卢"
		"河郭成車车朱禹具羅罗閔闵陳陈池嚴严蔡元千方孔康玄咸卞楊杨呂吕秋都魯鲁馬马習习王毛鄧邓江胡溫温"
		"周蔣蒋汪何曾蔡葉叶蘇苏丁潘董袁蕭萧田范傅";
	size_t		i;

	if (len < 3)
		return false;
	for (i = 0; i + 3 < sizeof(surnames); i += 3)
		if (memcmp(s, surnames + i, 3) == 0)
			return true;
	return false;
}

/* The first place that a part of the parenthesis names, NW_GAZ_NONE when none does. */
static uint16_t
place_of_gloss(const nw_doc *doc, const nw_gloss_group *g)
{
	int			i;

	for (i = 0; i < g->n; i++)
	{
		nw_gaz_match match;
		uint16_t	place;
		int			strength;

		if (strcmp(g->gloss[i].script, "Hani") == 0 &&
			nw_gaz_match_exact(doc->s + g->gloss[i].gloss.off, g->gloss[i].gloss.len, &match) &&
			nw_gaz_sense(&match, 0, &place, &strength))
			return place;
	}
	return NW_GAZ_NONE;
}

/*
 * The sense of the term that agrees with the place of the gloss (장사(長沙)), or
 * its first sense when it is a place wherever it stands.
 */
static uint16_t
place_of_term(const nw_doc *doc, const nw_gloss_group *g)
{
	nw_gaz_match match;
	uint16_t	wanted = place_of_gloss(doc, g);
	uint16_t	place;
	uint16_t	first = NW_GAZ_NONE;
	int			strength;
	int			i;

	if (!nw_gaz_match_exact(doc->s + g->term.off, g->term.len, &match))
		return NW_GAZ_NONE;
	for (i = 0; nw_gaz_sense(&match, i, &place, &strength); i++)
	{
		if (wanted != NW_GAZ_NONE && (place == wanted || nw_gaz_within(place, wanted)))
			return place;
		if (first == NW_GAZ_NONE && strength == NW_GAZ_STRONG)
			first = place;
	}
	return first;
}

/* 시진핑(習近平) 주석 */
static bool
title_follows(const nw_doc *doc, const nw_gloss_group *g)
{
	size_t		end = g->whole.off + g->whole.len;

	return end + 1 < doc->len && doc->s[end] == ' ' &&
		nw_name_title(doc->s + end + 1, doc->len - end - 1, NULL) > 0;
}

/* 홍길동(洪吉童), 왕이(王毅), 아베 신조(安倍晋三): does the name in Han make its term a person? */
static bool
is_person_by_han(const nw_doc *doc, const nw_gloss_group *g, const char *han, size_t len)
{
	const char *t = doc->s + g->term.off;
	size_t		count = nw_utf8_count(han, len);
	const char *space = memchr(t, ' ', g->term.len);

	if (count < 2 || count > 5)
		return false;
	if (space)
		/* a surname and a name of their own: by_han() has looked at the first */
		return title_follows(doc, g) ||
			(nw_lexicon_classes(t, (size_t) (space - t)) & NW_LEX_ANY_PERSON);
	switch (nw_hanja_reads(t, g->term.len, han, len))
	{
		case NW_HANJA_KOREAN:
			return is_han_surname(han, len) &&
				(nw_name_person(t, g->term.len) != NW_NAME_NO || title_follows(doc, g));
		case NW_HANJA_MANDARIN:
			return is_han_surname(han, len) && count <= 4 &&
				(count == 3 || title_follows(doc, g) ||
				 (nw_lexicon_classes(t, g->term.len) & NW_LEX_ANY_PERSON));
		case NW_HANJA_NO:
			break;
	}
	return title_follows(doc, g) && nw_utf8_count(t, g->term.len) <= 3 * count &&
		(nw_lexicon_classes(t, g->term.len) & NW_LEX_ANY_PERSON);
}

/* 도널드 트럼프(Donald Trump): two or more words that sound alike and are names of people, or a title follows */
static bool
is_person_by_latin(const nw_doc *doc, const nw_gloss_group *g, const char *latin, size_t len)
{
	const char *t = doc->s + g->term.off;
	const char *space = memchr(t, ' ', g->term.len);
	const char *end = memchr(latin, ' ', len);

	if (!space || !end || nw_name_org_like(t, g->term.len))
		return false;
	if (title_follows(doc, g))
		return nw_gloss_transcribes(t, (size_t) (space - t), latin, (size_t) (end - latin));
	return (nw_lexicon_classes(t, (size_t) (space - t)) & NW_LEX_FOREIGN) &&
		(nw_lexicon_classes(space + 1, g->term.len - (size_t) (space - t) - 1) &
		 (NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)) &&
		nw_gloss_transcribes(t, (size_t) (space - t), latin, (size_t) (end - latin));
}

/* What the term is, by itself and by its glosses; NW_ENTITY_NONE when nothing tells. */
static nw_entity_kind
kind_of_term(const nw_doc *doc, const nw_gloss_group *g, uint16_t *place)
{
	const char *t = doc->s + g->term.off;
	const char *known;
	const char *forms;
	bool		abbreviation = false;
	bool		foreign = false;
	int			i;

	*place = place_of_term(doc, g);
	if (*place != NW_GAZ_NONE)
		return NW_ENTITY_LOCATION;
	if (nw_name_organization(t, g->term.len, &known, &forms) == g->term.len)
		return NW_ENTITY_ORGANIZATION;
	for (i = 0; i < g->n; i++)
	{
		const nw_gloss *gl = &g->gloss[i];
		const char *s = doc->s + gl->gloss.off;

		/* a film has a director, but no head */
		if (gl->relation == NW_GLOSS_HEAD && is_head_title(doc->s + gl->title.off, gl->title.len))
			return NW_ENTITY_ORGANIZATION;
		if (gl->relation == NW_GLOSS_ATTRIBUTE && nw_name_person(t, g->term.len) == NW_NAME_LIKELY)
			return NW_ENTITY_PERSON;
		if (gl->relation == NW_GLOSS_ALIAS && strcmp(gl->script, "Hani") == 0 &&
			gl->gloss.len <= 15 && is_person_by_han(doc, g, s, gl->gloss.len))
			return NW_ENTITY_PERSON;
		if ((gl->relation == NW_GLOSS_NAME || gl->relation == NW_GLOSS_ABBREVIATION) &&
			nw_name_organization(s, gl->gloss.len, &known, &forms) == gl->gloss.len)
			return NW_ENTITY_ORGANIZATION;
		if (strcmp(gl->script, "Latn") == 0 &&
			(gl->relation == NW_GLOSS_TRANSLATION || gl->relation == NW_GLOSS_ALIAS) &&
			is_person_by_latin(doc, g, s, gl->gloss.len))
			return NW_ENTITY_PERSON;
		abbreviation |= gl->relation == NW_GLOSS_ABBREVIATION || gl->relation == NW_GLOSS_HEREAFTER;
		foreign |= strcmp(gl->script, "Hani") == 0 || strcmp(gl->script, "Latn") == 0;
	}
	if (foreign && is_zone(t, g->term.len))
		return NW_ENTITY_LOCATION;
	*place = place_of_gloss(doc, g);
	if (*place != NW_GAZ_NONE && nw_utf8_count(t, g->term.len) <= 6)
	{
		/* a Han gloss that is a place makes its term one, of the length of a place name */
		return NW_ENTITY_LOCATION;
	}
	*place = NW_GAZ_NONE;
	if (nw_name_org_like(t, g->term.len) || (abbreviation && is_body(t, g->term.len)))
		return NW_ENTITY_ORGANIZATION;
	return NW_ENTITY_NONE;
}

/*
 * 장주탄 of 장주탄 국가자주혁신시범구(长株潭国家自主创新示范区, Changzhutan …): when the Han
 * gloss has a character for each syllable of the term, the first word of a
 * place's name is the name of the place it lies in; so it is when it sounds
 * as the first Latin word does.
 */
static void
learn_first_word(nw_doc *doc, const nw_gloss_group *g)
{
	const char *t = doc->s + g->term.off;
	const char *space = memchr(t, ' ', g->term.len);
	size_t		word;
	size_t		count;
	uint32_t	name = NW_NO_NAME;
	nw_gaz_match match;
	uint16_t	place;
	int			strength;
	int			i;

	if (!space)
		return;
	word = (size_t) (space - t);
	count = nw_utf8_count(t, word);
	if (count < 2 || count > 5)
		return;
	if (nw_gaz_match_exact(t, word, &match) && nw_gaz_sense(&match, 0, &place, &strength) &&
		strength == NW_GAZ_STRONG)
		return;
	for (i = 0; i < g->n; i++)
	{
		const char *s = doc->s + g->gloss[i].gloss.off;
		size_t		n = g->gloss[i].gloss.len;

		if (strcmp(g->gloss[i].script, "Hani") == 0 && n == 3 * nw_utf8_count(s, n) &&
			nw_utf8_count(s, n) + 1 == nw_utf8_count(t, g->term.len))
		{
			name = nw_doc_name(doc, NW_ENTITY_LOCATION, t, word);
			nw_doc_alias(doc, name, s, 3 * count);
			nw_doc_learn(doc, name, t, word);
			nw_doc_learn(doc, name, s, 3 * count);
		}
		else if (strcmp(g->gloss[i].script, "Latn") == 0)
		{
			const char *end = memchr(s, ' ', n);

			/* 자오둥 스마트항만실증지구(…, Jiaodong …): by its sounds */
			if (end && name == NW_NO_NAME && nw_gloss_transcribes(t, word, s, (size_t) (end - s)))
			{
				name = nw_doc_name(doc, NW_ENTITY_LOCATION, t, word);
				nw_doc_learn(doc, name, t, word);
				nw_doc_learn(doc, name, s, (size_t) (end - s));
			}
			if (end && name != NW_NO_NAME)
				nw_doc_alias(doc, name, s, (size_t) (end - s));
		}
	}
}

static void
set_title(nw_doc *doc, uint32_t name, nw_span title)
{
	if (doc->names[name].title.len == 0)
		doc->names[name].title = title;
}

/* The organisation of a person, or the one an organisation belongs to: never itself, by another of its names. */
static void
set_organization(nw_doc *doc, uint32_t name, uint32_t organization)
{
	if (organization != name)
		doc->names[name].organization = organization;
}

/* 홍길동(가나대 교수), 손흥민(23·토트넘): the post and the organisation of a person */
static void
set_attribute(nw_doc *doc, uint32_t name, nw_span part)
{
	const char *s = doc->s + part.off;
	size_t		rest = part.len;
	size_t		title;
	const char *known;
	const char *forms;

	while (rest > 0 && s[rest - 1] != ' ')
		rest--;
	title = part.len - rest;
	if (title > 0 && nw_name_is_title(s + rest, title))
	{
		set_title(doc, name, (nw_span) {part.off + (uint32_t) rest, (uint32_t) title});
		if (rest == 0)
			return;
		part.len = (uint32_t) rest - 1;
	}
	if (doc->names[name].organization != NW_NO_NAME || part.len == 0)
		return;
	if (nw_name_organization(s, part.len, &known, &forms) == part.len)
		set_organization(doc, name, nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known)));
	else if (nw_name_org_like(s, part.len) || (nw_lexicon_classes(s, part.len) & NW_LEX_ANY_ORG))
		set_organization(doc, name, nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s, part.len));
}

static void
learn_group(nw_doc *doc, const nw_gloss_group *g)
{
	uint16_t	place;
	nw_entity_kind kind = kind_of_term(doc, g, &place);
	const char *t = doc->s + g->term.off;
	const char *known;
	const char *forms;
	uint32_t	name;
	int			i;

	if (kind == NW_ENTITY_NONE || g->term.len > NW_DOC_MAX_SURFACE)
		return;
	if (place != NW_GAZ_NONE)
		name = nw_doc_place_name(doc, place);
	else if (kind == NW_ENTITY_ORGANIZATION &&
			 nw_name_organization(t, g->term.len, &known, &forms) == g->term.len)
		name = nw_doc_name(doc, kind, known, strlen(known));
	else
	{
		/* World Health Organization (WHO) is 세계보건기구 */
		size_t		n = 0;

		for (i = 0; i < g->n && n == 0 && kind == NW_ENTITY_ORGANIZATION; i++)
			if ((g->gloss[i].relation == NW_GLOSS_ABBREVIATION ||
				 g->gloss[i].relation == NW_GLOSS_NAME) &&
				nw_name_organization(doc->s + g->gloss[i].gloss.off, g->gloss[i].gloss.len, &known,
									 &forms) == g->gloss[i].gloss.len)
				n = strlen(known);
		name = n > 0 ? nw_doc_name(doc, kind, known, n) : nw_doc_name(doc, kind, t, g->term.len);
	}
	nw_doc_add(doc, g->term.off, g->term.len, name, -1, 96);
	nw_doc_alias(doc, name, t, g->term.len);
	nw_doc_learn(doc, name, t, g->term.len);

	for (i = 0; i < g->n; i++)
	{
		const nw_gloss *gl = &g->gloss[i];
		const char *s = doc->s + gl->gloss.off;
		uint32_t	person;

		switch (gl->relation)
		{
			case NW_GLOSS_HEAD:
				person =
					nw_doc_name(doc, NW_ENTITY_PERSON, doc->s + gl->person.off, gl->person.len);
				nw_doc_add(doc, gl->person.off, gl->person.len, person, -1, 96);
				nw_doc_learn(doc, person, doc->s + gl->person.off, gl->person.len);
				set_title(doc, person, gl->title);
				doc->names[person].organization = name;
				if (doc->names[name].head == NW_NO_NAME)
					doc->names[name].head = person;
				break;
			case NW_GLOSS_ATTRIBUTE:
				set_attribute(doc, name, gl->gloss);
				break;
			default:
				nw_doc_alias(doc, name, s, gl->gloss.len);
				nw_doc_learn(doc, name, s, gl->gloss.len);
				break;
		}
	}
	if (kind == NW_ENTITY_LOCATION && place == NW_GAZ_NONE)
		learn_first_word(doc, g);
}

void
nw_layer_glosses(nw_doc *doc)
{
	size_t		pos = 0;
	nw_gloss_group group;

	while (pos < doc->len)
	{
		nw_poll(doc->arena);
		if (nw_gloss_next_before(doc->s, doc->len, pos + NW_POLL_STRETCH, &pos, &group))
			learn_group(doc, &group);
	}
}
