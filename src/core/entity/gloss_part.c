/*
 * core/entity/gloss_part.c
 *		What one part of a parenthesis is to the term before it.
 */
#include "core/entity/gloss_part.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/gloss_sound.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

nw_gloss_makeup
nw_gloss_look(const char *s, size_t len)
{
	nw_gloss_makeup m = {0};
	size_t		pos = 0;
	bool		in_word = false;

	while (pos < len)
	{
		uint32_t	cp;

		pos += (size_t) nw_utf8_decode(s + pos, s + len, &cp);
		switch (nw_script_of(cp))
		{
			case NW_SCRIPT_HANGUL:
				m.hangul++;
				break;
			case NW_SCRIPT_HAN:
				m.han++;
				break;
			case NW_SCRIPT_KANA:
				m.kana++;
				break;
			case NW_SCRIPT_LATIN:
				m.latin++;
				m.upper += cp >= 'A' && cp <= 'Z';
				break;
			case NW_SCRIPT_DIGIT:
				m.digit++;
				break;
			case NW_SCRIPT_LETTER:
				m.letter++;
				break;
			case NW_SCRIPT_OTHER:
				m.other += cp != ' ';
				in_word = in_word && cp != ' ';
				continue;
		}
		m.words += !in_word;
		in_word = true;
	}
	return m;
}

static const char *
script_name(const nw_gloss_makeup *m)
{
	if (m->kana > 0)
		return "Jpan";
	if (m->hangul > 0)
		return "Hang";
	if (m->han > 0)
		return "Hani";
	if (m->latin > 0)
		return "Latn";
	return m->letter > 0 ? "Cyrl" : "Zyyy";
}

/* Are the syllables of the short form all in the long one, in order (전경련, 전국경제인연합회)? */
static bool
is_short_form(const char *s, size_t n, const char *of, size_t of_len)
{
	size_t		pos = 0;
	size_t		at = 0;

	while (pos < n)
	{
		uint32_t	want;
		uint32_t	cp = 0;
		size_t		step = (size_t) nw_utf8_decode(s + pos, s + n, &want);
		size_t		from;

		do
		{
			if (at >= of_len)
				return false;
			from = at;
			at += (size_t) nw_utf8_decode(of + at, of + of_len, &cp);
		} while (cp != want && !(step == SYLLABLE && at - from == SYLLABLE && nw_same_syllable(s + pos, of + from)));
		pos += step;
	}
	return true;
}

void
nw_gloss_trim(const char *s, nw_span *span)
{
	static const char *const edges[] = {
		" ", "'", "\"", "‘", "’", "“", "”", "「", "」", "『", "』", "《", "》", "<", ">", "=", ":", ",",
	};
	bool		again = true;
	size_t		i;

	while (again && span->len > 0)
	{
		again = false;
		for (i = 0; i < LENGTH(edges); i++)
		{
			size_t		n = strlen(edges[i]);

			if (nw_starts_entry(s + span->off, span->len, edges[i]))
			{
				span->off += (uint32_t) n;
				span->len -= (uint32_t) n;
				again = true;
			}
			if (nw_ends(s + span->off, span->len, edges[i]))
			{
				span->len -= (uint32_t) n;
				again = true;
			}
		}
	}
}

/* Is every word of s[0, len) a title (대표이사 사장)? */
static bool
are_titles(const char *s, size_t len)
{
	static const char *const acting[] = {"직무대행", "직무대리", "권한대행", "대행", "내정자", "전", "신임", "겸"};
	int			titles = 0;
	size_t		i;

	while (len > 0)
	{
		const char *space = memchr(s, ' ', len);
		size_t		word = space ? (size_t) (space - s) : len;
		bool		known = false;

		for (i = 0; i < LENGTH(acting) && !known; i++)
			known = nw_equals(s, word, acting[i]);
		if (!known && !nw_name_is_title(s, word))
			return false;
		titles += !known;
		s += word + (space != NULL);
		len -= word + (space != NULL);
	}
	return titles > 0;
}

/* 김종문 센터장, 대표이사 사장 김종문: a person with a title; sets person and title */
static bool
read_head(const char *s, nw_span part, nw_gloss *out)
{
	const char *p = s + part.off;
	const char *space = memchr(p, ' ', part.len);
	size_t		first;
	size_t		last = part.len;

	if (!space)
		return false;
	first = (size_t) (space - p);
	while (p[last - 1] != ' ')
		last--;
	if (nw_name_person(p + last, part.len - last) != NW_NAME_NO && are_titles(p, last - 1))
	{
		out->title.off = part.off;
		out->title.len = (uint32_t) (last - 1);
		out->person.off = part.off + (uint32_t) last;
		out->person.len = part.len - (uint32_t) last;
		return true;
	}
	if (nw_name_person(p, first) != NW_NAME_NO && are_titles(p + first + 1, part.len - first - 1))
	{
		out->person.off = part.off;
		out->person.len = (uint32_t) first;
		out->title.off = part.off + (uint32_t) first + 1;
		out->title.len = part.len - (uint32_t) first - 1;
		return true;
	}
	return false;
}

/* Words in parentheses that explain a picture or the text, not a name. */
static bool
is_remark(const char *s, size_t len)
{
	static const char *const whole[] = {
		"왼쪽", "오른쪽", "가운데", "위", "아래", "앞줄", "뒷줄", "종합", "그래픽", "左", "右", "中", "上", "下",
		"왼쪽부터", "오른쪽부터", "앞", "뒤", "좌", "우", "영상", "동영상", "자료", "출처", "월", "화", "수", "목",
		"금", "토", "일", "당시", "현지시간", "현지시각", "한국시간", "한국시각", "현지 시간", "현지 시각", "한국 시간",
		"이상", "이하", "가명", "작고", "별세", "무직", "단독", "속보", "상보", "재종합", "종합2보", "끝", "계속", "상", "중",
		"하", "잠정", "예정", "미정", "추정", "웃음", "웃음소리", "박수", "생략", "중략", "후략", "강조", "주", "역자 주",
		"편집자 주", "관련기사", "관련 기사", "표", "그림", "단위", "전년 대비", "전년동기대비", "전년 동기 대비", "세전",
		"합성어", "줄임말", "신조어", "비속어", "은어", "무소속", "남", "여", "남성", "여성", "석사", "박사", "학사",
		"photo", "Photo", "AM", "PM", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "CEO", "OK", "NO", "YES",
	};
	static const char *const edges[] = {
		"사진", "제공", "기준", "참조", "에서", "왼쪽", "오른쪽", "포함", "제외", "한국시간", "현지시간", "이상", "이하",
		"미만", "초과", "가량", "대비", "예정", "부터", "까지", "기자", "감소", "증가", "상승", "하락", "별도", "무료", "유료",
		"캡처", "갈무리", "화면", "아래",
	};
	size_t		i;

	for (i = 0; i < LENGTH(whole); i++)
		if (nw_equals(s, len, whole[i]))
			return true;
	for (i = 0; i < LENGTH(edges); i++)
		if (nw_ends(s, len, edges[i]))
			return true;
	return nw_starts(s, len, "사진") || nw_starts(s, len, "승점") || nw_starts(s, len, "출처") ||
		nw_starts(s, len, "단위") || nw_starts(s, len, "자료");
}

/* 45, 45세, 만 45세, 향년 88세, 30대, 38·여: what is said of a person */
static bool
is_age(const char *s, size_t len)
{
	static const char *const before[] = {"만 ", "향년 ", "당시 ", "여·", "남·", "여, ", "남, "};
	static const char *const behind[] = {"", "세", "살", "대", "·여", "·남", "세·여", "세·남", "개월"};
	size_t		pos = 0;
	size_t		i;
	int			value = 0;

	for (i = 0; i < LENGTH(before); i++)
		if (nw_starts_entry(s, len, before[i]))
		{
			pos = strlen(before[i]);
			break;
		}
	while (pos < len && nw_is_digit(s[pos]) && value < 200)
		value = value * 10 + (s[pos++] - '0');
	if (value == 0 || value > 125)
		return false;
	for (i = 0; i < LENGTH(behind); i++)
		if (nw_equals(s + pos, len - pos, behind[i]))
			return true;
	return false;
}

/* Takes a word off the front of the part, and the spaces behind it. */
static bool
take_front(const char *s, nw_span *part, const char *word)
{
	size_t		n = strlen(word);

	if (!nw_starts_entry(s + part->off, part->len, word))
		return false;
	/* 옛 and 구 are words of their own */
	if (part->len <= n ||
		(s[part->off + n] != ' ' && s[part->off + n] != ',' && s[part->off + n] != '\'' &&
		 strncmp(s + part->off + n, "‘", 3) != 0 && strncmp(s + part->off + n, "“", 3) != 0 &&
		 s[part->off + n] != '"' && s[part->off + n] != ':'))
		return false;
	part->off += (uint32_t) n;
	part->len -= (uint32_t) n;
	nw_gloss_trim(s, part);
	return part->len > 0;
}

/* (이하 X라 한다): what the text will call it, without the words around */
static bool
take_hereafter(const char *s, nw_span *part)
{
	static const char *const behind[] = {
		"이라 한다", "라 한다", "이라 함", "라 함", "으로 표기", "로 표기", "으로 약칭", "로 약칭", "이라고 함", "라고 함",
	};
	size_t		i;

	if (!take_front(s, part, "이하"))
		return false;
	for (i = 0; i < LENGTH(behind); i++)
		if (nw_ends(s + part->off, part->len, behind[i]))
		{
			part->len -= (uint32_t) strlen(behind[i]);
			nw_gloss_trim(s, part);
			break;
		}
	return true;
}

/* (중국명 댜오위다오), (옛 미래전략실): words that say whose or which name follows */
static bool
take_label(const char *s, nw_span *part, bool *brief)
{
	static const char *const labels[] = {
		"중국명", "일본명", "한국명", "영어명", "영문명", "러시아명", "미국명", "본명", "예명", "필명", "법명", "세례명", "별명",
		"별칭", "일명", "옛", "구", "현", "舊", "現", "가칭", "영어 이름", "영문 이름", "한국 이름", "한국이름", "본명은", "아명",
		"영문", "영어", "중국어", "일본어", "프랑스어", "독일어", "스페인어", "러시아어", "한자", "활동명", "옛 이름", "옛 명칭",
	};
	size_t		i;

	*brief = take_front(s, part, "약칭") || take_front(s, part, "약자") || take_front(s, part, "줄여서");
	if (*brief)
		return true;
	for (i = 0; i < LENGTH(labels); i++)
		if (take_front(s, part, labels[i]))
			return true;
	return false;
}

/* What is said of a person: where he belongs, what he is. */
static bool
is_of_person(const char *s, size_t len)
{
	size_t		tail = 0;
	nw_gaz_match place;
	uint16_t	where;
	int			strength;
	const char *known;
	const char *forms;

	while (tail < len && s[len - tail - 1] != ' ')
		tail++;
	if (nw_name_is_title(s + len - tail, tail))
		return true;
	if (nw_name_organization(s, len, &known, &forms) == len || nw_name_org_like(s, len))
		return true;
	if (nw_gaz_match_exact(s, len, &place) && nw_gaz_sense(&place, 0, &where, &strength) &&
		strength == NW_GAZ_STRONG)
		return true;
	return (nw_lexicon_classes(s, len) & NW_LEX_ANY_ORG) != 0;
}

/* A part in Han or kana: 湖南 of 후난성 */
static bool
read_han(const nw_gloss_makeup *m, const nw_gloss_makeup *tm, nw_gloss *out)
{
	/* 示范区 of a long name is another writing; a Han name in Han text is none */
	out->relation = NW_GLOSS_ALIAS;
	return tm->hangul + tm->kana + tm->latin > 0 && m->han + m->kana >= 2 && m->other == 0;
}

/* A part in Latin script. */
static bool
read_latin(const char *s, nw_span term, nw_span part, const nw_gloss_makeup *m,
		   const nw_gloss_makeup *tm, nw_gloss *out)
{
	if (tm->hangul + tm->han + tm->kana == 0)
	{
		/* Korea Meteorological Administration (KMA) */
		out->relation = NW_GLOSS_ABBREVIATION;
		return m->words == 1 && m->upper >= 2 && m->upper >= m->latin - 1 && tm->words > 1 &&
			s[term.off] == s[part.off];
	}
	/* units and lower-case words are no names: (kg), (www…) */
	if (m->words == 1 && m->upper >= 2 && m->latin <= 10 && m->upper >= m->latin - 2)
		out->relation = NW_GLOSS_ABBREVIATION;
	else if (m->words > 1)
		/* Donald Trump is the same name, spelled; Blue Sea says the same in another language */
		out->relation = nw_gloss_spells(s + term.off, term.len, s + part.off, part.len) ? NW_GLOSS_ALIAS : NW_GLOSS_TRANSLATION;
	else
		out->relation = NW_GLOSS_ALIAS;
	return m->upper > 0 && m->latin >= 2 && m->words <= 10;
}

/* Another part, before this one, in Latin letters that this one spells: NASA·나사 */
static bool
spells_another(const char *s, nw_span part, const nw_gloss_group *group)
{
	int			i;

	for (i = 0; i < group->n; i++)
		if (strcmp(group->gloss[i].script, "Latn") == 0 &&
			nw_gloss_transcribes(s + part.off, part.len, s + group->gloss[i].gloss.off,
								 group->gloss[i].gloss.len))
			return true;
	return false;
}

/* A part in Hangul, or mixed. */
static bool
read_hangul(const char *s, nw_span term, nw_span part, bool several, const nw_gloss_makeup *m,
			const nw_gloss_makeup *tm, const nw_gloss_group *group, nw_gloss *out)
{
	const char *t = s + term.off;
	const char *g = s + part.off;
	bool		person = nw_name_person(t, term.len) == NW_NAME_LIKELY;
	const nw_gloss *before = group->n > 0 ? &group->gloss[group->n - 1] : NULL;

	if (read_head(s, part, out))
	{
		/* 홍길동(…) is not led by anyone */
		out->relation = person ? NW_GLOSS_ATTRIBUTE : NW_GLOSS_HEAD;
		return true;
	}
	/* 공동대표 김하늘·이가람 */
	if (before && before->relation == NW_GLOSS_HEAD &&
		nw_name_person(g, part.len) == NW_NAME_LIKELY)
	{
		out->relation = NW_GLOSS_HEAD;
		out->person = part;
		out->title = before->title;
		return true;
	}
	if (m->words > 4)
		return false;
	if (person)
	{
		out->relation = NW_GLOSS_ATTRIBUTE;
		return is_of_person(g, part.len);
	}
	if (m->words > 3)
		return false;
	if (tm->upper >= 2 && tm->words == 1)
	{
		/* KMA(기상청), KIC중국(글로벌혁신센터·…) */
		out->relation = NW_GLOSS_NAME;
		return m->hangul >= 2;
	}
	if (tm->latin > 0 && tm->hangul == 0)
	{
		out->relation = NW_GLOSS_TRANSLATION;
		return m->hangul >= 2 && !several;
	}
	if (tm->han >= 2 && tm->hangul == 0 && m->han + m->latin == 0)
	{
		/* 習近平(시진핑), 安倍晋三(아베 신조) */
		out->relation = NW_GLOSS_NAME;
		return m->hangul >= tm->han && m->hangul <= 3 * tm->han && m->other == 0;
	}
	if (spells_another(s, part, group))
	{
		out->relation = NW_GLOSS_ALIAS;
		return true;
	}
	/* 전남(전라남도), 국민권익위원회(권익위) */
	if (tm->hangul >= 2 && m->hangul >= 2 && tm->hangul != m->hangul)
	{
		out->relation = tm->hangul < m->hangul ? NW_GLOSS_NAME : NW_GLOSS_ABBREVIATION;
		return tm->hangul < m->hangul ? is_short_form(t, term.len, g, part.len) :
			is_short_form(g, part.len, t, term.len);
	}
	return false;
}

bool
nw_gloss_read_part(const char *s, nw_span term, nw_span part, bool several, nw_gloss_group *group)
{
	nw_gloss   *out = &group->gloss[group->n];
	const char *t = s + term.off;
	const char *g;
	nw_gloss_makeup m;
	nw_gloss_makeup tm = nw_gloss_look(t, term.len);
	bool		brief = false;
	bool		hereafter;
	bool		labelled;

	memset(out, 0, sizeof(*out));
	hereafter = take_hereafter(s, &part);
	labelled = !hereafter && take_label(s, &part, &brief);
	nw_gloss_trim(s, &part);
	if (part.len == 0)
		return false;
	g = s + part.off;
	m = nw_gloss_look(g, part.len);
	out->gloss = part;
	out->script = script_name(&m);

	if (hereafter || labelled)
	{
		out->relation = hereafter ? NW_GLOSS_HEREAFTER : brief ? NW_GLOSS_ABBREVIATION : NW_GLOSS_ALIAS;
		return m.words <= 5 && m.hangul + m.latin + m.han + m.kana >= 2 - hereafter &&
			tm.words > 0 && !is_remark(g, part.len) &&
			m.digit <= m.hangul + m.latin + m.han + m.kana;
	}
	if (is_age(g, part.len))
	{
		out->relation = NW_GLOSS_ATTRIBUTE;
		return nw_name_person(t, term.len) != NW_NAME_NO;
	}
	if (m.digit > 0 && m.digit >= m.hangul + m.latin + m.han + m.kana)
		return false;
	if (is_remark(g, part.len) || memchr(g, '@', part.len) || strchr("%$#*+=~/", g[0]) ||
		(term.len == part.len && memcmp(t, g, part.len) == 0) || nw_starts(g, part.len, "http") ||
		nw_starts(g, part.len, "www"))
		return false;
	if (tm.hangul + tm.latin + tm.han + tm.kana == 0)
		return false;
	if (m.hangul == 0 && m.han + m.kana > 0 && m.latin == 0)
		return read_han(&m, &tm, out);
	if (m.latin > 0 && m.hangul == 0 && m.han == 0)
		return read_latin(s, term, part, &m, &tm, out);
	return m.hangul > 0 && read_hangul(s, term, part, several, &m, &tm, group, out);
}
