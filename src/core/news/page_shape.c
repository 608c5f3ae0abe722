/*
 * core/news/page_shape.c
 *		What one line of a page is by its own shape.
 *
 * The rules look at whole lines: a menu word alone, a copyright notice from
 * its sign to its 금지, a credit in brackets at the end.  Words in the middle
 * of a sentence (무단 접속, 전재, 기자) decide nothing.
 */
#include "core/news/page_lines.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_find.h"
#include "core/news/news_words.h"
#include "core/news/page_picture.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/reading_scan.h"

static bool
has_letter(const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		if (nw_is_word(cp) && nw_script_of(cp) != NW_SCRIPT_DIGIT)
			return true;
	}
	return false;
}

/* ├────┼────┤, │조선 │3.1% │: begins and ends with U+2500 to U+257F */
static bool
is_framed(const char *s, size_t len)
{
	uint32_t	cp;

	if (len < 6 || (unsigned char) s[0] != 0xE2)
		return false;
	nw_utf8_decode(s, s + len, &cp);
	if (cp < 0x2500 || cp > 0x257F)
		return false;
	nw_utf8_decode_before(s, s + len, &cp);
	return cp >= 0x2500 && cp <= 0x257F;
}

/* [1129978110], [img_06], [ ], (*), [                    ] 검색: boxes of a text browser */
static size_t
box_scan(const char *s, size_t len)
{
	size_t		at = 1;

	if (len < 2 || (s[0] != '[' && s[0] != '('))
		return 0;
	if (s[0] == '(')
		return len >= 3 && (s[1] == ' ' || s[1] == '*') && s[2] == ')' ? 3 : 0;
	while (at < len && s[at] != ']')
	{
		if (s[at] != ' ' && s[at] != '*' && s[at] != '_' && s[at] != '-' && s[at] != '.' &&
			s[at] != ':' && s[at] != '/' && !nw_is_digit(s[at]) && !nw_is_ascii_alpha(s[at]))
			return 0;
		at++;
	}
	if (at == len)
		return 0;
	/* a word in brackets is a tag ([LIVE]), unless it has what names of files have */
	for (size_t i = 1; i < at; i++)
		if (nw_is_digit(s[i]) || s[i] == '_' || s[i] == '-' || s[i] == ':' || s[i] == '*')
			return at + 1;
	return at == 1 || s[1] == ' ' ? at + 1 : 0;
}

/* The first bytes of a syllable, but for the last two rows of them. */
static inline bool
is_syllable(const char *s)
{
	unsigned char a = (unsigned char) s[0];
	unsigned char b = (unsigned char) s[1];

	return a >= 0xEA && a <= 0xED && b >= (a == 0xEA ? 0xB0 : 0x80) && b <= (a == 0xED ? 0x9D : 0xBF);
}

/* Cuts signs and numbers off both ends: "▶ 댓글 12개 >" is 댓글. */
static nw_span
core_words(const char *s, size_t len)
{
	static const char *const counters[] = {"개", "건", "명", "件", "个", "個", "条"};
	nw_span		span = {0, (uint32_t) len};

	/* a syllable at either end, and no counter: as most lines are */
	if (len > 7)
	{
		uint32_t	end = (uint32_t) (len - (s[len - 1] == '.'));

		if (is_syllable(s) && is_syllable(s + end - 3) && !nw_is_digit(s[end - 4]))
			return (nw_span) {0, end};
	}
	while (span.len > 0)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + span.off, s + len, &cp);

		if (nw_is_word(cp) && nw_script_of(cp) != NW_SCRIPT_DIGIT)
			break;
		span.off += (uint32_t) n;
		span.len -= (uint32_t) n;
	}
	while (span.len > 0)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(s + span.off, s + span.off + span.len, &cp);

		if (nw_is_word(cp) && nw_script_of(cp) != NW_SCRIPT_DIGIT)
		{
			size_t		counter = 0;

			/* a counter has a number before it: most ends are told by one byte */
			if (span.len <= 3 || !nw_is_digit(s[span.off + span.len - 4]))
				break;
			for (size_t i = 0; i < sizeof(counters) / sizeof(counters[0]); i++)
				if (nw_ends(s + span.off, span.len, counters[i]))
					counter = strlen(counters[i]);
			if (counter == 0 || span.len <= counter ||
				!nw_is_digit(s[span.off + span.len - counter - 1]))
				break;
		}
		span.len -= (uint32_t) n;
	}
	return span;
}

static const struct
{
	nw_words	list;
	nw_line_kind kind;
}			menus[] =
{
	{NW_WORDS_FURNITURE, NW_LINE_FURNITURE},
	{NW_WORDS_SHARE, NW_LINE_SHARE},
	{NW_WORDS_COMMENT, NW_LINE_COMMENT},
	{NW_WORDS_RELATED, NW_LINE_RELATED},
};

#define N_MENUS (sizeof(menus) / sizeof(menus[0]))
#define MENU_LISTS (NW_WORDS_BIT(NW_WORDS_FURNITURE) | NW_WORDS_BIT(NW_WORDS_SHARE) | NW_WORDS_BIT(NW_WORDS_COMMENT) | \
					NW_WORDS_BIT(NW_WORDS_RELATED))

/* A line that is a menu word, or nothing but several of them; TEXT when it is not. */
static nw_line_kind
menu_kind(const char *s, size_t len)
{
	nw_span		words = core_words(s, len);
	nw_line_kind kind = NW_LINE_TEXT;
	size_t		at = 0;

	bool		begins = false;

	if (words.len == 0 ||
		!(nw_news_word_lists(s, len) & MENU_LISTS ||
		  nw_news_word_lists(s + words.off, words.len) & MENU_LISTS))
		return NW_LINE_TEXT;
	for (size_t i = 0; i < N_MENUS; i++)
	{
		size_t		whole = nw_news_word_prefix(menus[i].list, s, len);
		size_t		core = words.off == 0 ? whole : nw_news_word_prefix(menus[i].list, s + words.off, words.len);

		if (whole == len || core == words.len)
			return menus[i].kind;
		begins |= core > 0 || whole > 0;
	}
	if (!begins || len > 300)
		return NW_LINE_TEXT;
	while (at < len)
	{
		uint32_t	cp;
		int			step = nw_utf8_decode(s + at, s + len, &cp);
		size_t		best = 0;

		if (!nw_is_word(cp) || nw_script_of(cp) == NW_SCRIPT_DIGIT)
		{
			at += (size_t) step;
			continue;
		}
		for (size_t i = 0; i < N_MENUS; i++)
		{
			size_t		n = nw_news_word_prefix(menus[i].list, s + at, len - at);

			if (n > best)
			{
				best = n;
				if (kind == NW_LINE_TEXT)
					kind = menus[i].kind;
			}
		}
		if (best == 0)
			return NW_LINE_TEXT;
		at += best;
		/* 카카오톡에 공유하기, 페이스북(으)로 기사보내기 */
		if (nw_starts(s + at, len - at, "에 "))
			at += strlen("에 ");
		else if (nw_starts(s + at, len - at, "(으)로 "))
			at += strlen("(으)로 ");
		else if (at < len)
		{
			nw_utf8_decode(s + at, s + len, &cp);
			if (nw_is_word(cp) && nw_script_of(cp) != NW_SCRIPT_DIGIT &&
				nw_script_of(cp) != NW_SCRIPT_HAN)
				return NW_LINE_TEXT;
		}
	}
	return kind;
}

static bool
is_copyright(const char *s, size_t len, const nw_page_line *line)
{
	nw_span		words = core_words(s, len);
	const char *tail = s + words.off;
	bool		forbids;

	if ((line->has & NW_HAS_LETTER) &&
		(nw_news_find(s, len, "All rights reserved") ||
		 nw_news_find(s, len, "All Rights Reserved") ||
		 nw_news_find(s, len, "ALL RIGHTS RESERVED")))
		return true;
	if (line->chars > 200)
		return false;
	forbids = nw_ends(tail, words.len, "금지") || nw_ends(tail, words.len, "금합니다") ||
		nw_ends(tail, words.len, "금함") || nw_ends(tail, words.len, "利用") ||
		nw_ends(tail, words.len, "使用") || nw_ends(tail, words.len, "转载") ||
		nw_ends(tail, words.len, "禁じます");
	/* 저작권자 단체는 … 말했다: a sentence may begin with such a word */
	if (nw_news_word_prefix(NW_WORDS_FURNITURE_START, s, len) > 0 &&
		(!line->ends || forbids || words.off > 0 || nw_news_find(s, len, "(c)") ||
		 nw_news_find(s, len, "©") || nw_news_find(s, len, "ⓒ") || nw_news_find(s, len, "법적") ||
		 nw_news_find(s, len, "있습니다")))
		return true;
	if (forbids && nw_news_find(s, len, "무단"))
		return true;
	/* what is left takes a sign, a bracket, a letter or Han */
	if (!(line->has & (NW_HAS_SIGN | NW_HAS_PAREN | NW_HAS_LETTER | NW_HAS_HAN)))
		return false;
	if (line->ends && !nw_news_find(s, len, "©") && !nw_news_find(s, len, "(c)") && !forbids)
		return nw_news_find(s, len, "無断転載を禁") || nw_news_find(s, len, "無断使用を禁");
	return nw_news_find(s, len, "無断転載") || nw_news_find(s, len, "無断使用を禁") ||
		nw_news_find(s, len, "Copyright ") || nw_news_find(s, len, "不得转载") ||
		nw_news_find(s, len, "版权所有");
}

/* An address of a page, or the rest of one that was broken at the margin: one word with / = ? & % in it. */
static bool
is_address(const char *s, size_t len)
{
	bool		sign = nw_starts(s, len, "www.");

	for (size_t i = 0; i < len; i++)
	{
		if (s[i] <= ' ' || s[i] > '~')
			return false;
		sign |= s[i] == '=' || s[i] == '?' || s[i] == '&' || s[i] == '%' || (s[i] == '/' && i > 0 && s[i - 1] == '/');
	}
	return sign && len >= 8;
}

/* [앵커] · 【 앵커멘트 】 · ◀ 리포트 ▶: a speaker's mark, alone on its line */
static bool
is_script_mark(const char *s, size_t len)
{
	nw_span		words = core_words(s, len);

	return words.off > 0 && words.off + words.len < len &&
		nw_news_word(NW_WORDS_SCRIPT_MARK, s + words.off, words.len);
}

/* [06월24일 11시30분]: a date without a year, or a time alone, says nothing that is kept */
static bool
is_bare_time(const char *s, size_t len)
{
	static const char *const units[] = {"월", "일", "시", "분", "月", "日", "時", "时", "分", "오전", "오후"};
	int			numbers = 0;
	size_t		at = 0;

	while (at < len)
	{
		size_t		n = 0;

		if (nw_is_digit(s[at]))
			numbers += at == 0 || !nw_is_digit(s[at - 1]);
		if (nw_is_digit(s[at]) || strchr(" :.[]()", s[at]) != NULL)
			n = 1;
		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]) && n == 0; i++)
			if (nw_starts(s + at, len - at, units[i]))
				n = strlen(units[i]);
		if (n == 0)
			return false;
		at += n;
	}
	return numbers >= 2;
}

static bool
is_hashtags(const char *s, size_t len)
{
	uint32_t	cp;

	if (len < 2 || s[0] != '#')
		return false;
	nw_utf8_decode(s + 1, s + len, &cp);
	return nw_is_word(cp);
}

/* 홍길동 기자 구독 · 홍길동 기자 다른기사 보기: a byline, then nothing but buttons */
static bool
is_byline_with_buttons(const char *s, size_t len)
{
	nw_byline	byline;

	if (len > 160 || memchr(s, ' ', len) == NULL ||
		!(nw_news_find(s, len, "기자") || nw_news_find(s, len, "특파원") || nw_news_find(s, len, "위원") ||
					   nw_news_find(s, len, "앵커") || nw_news_find(s, len, "PD")))
		return false;
	for (size_t at = 1; at + 1 < len; at++)
		if (s[at] == ' ' && menu_kind(s + at + 1, len - at - 1) != NW_LINE_TEXT &&
			nw_byline_read(s, at, &byline) && byline.n > 0 && byline.lead_off >= at)
			return true;
	return false;
}

static nw_line_kind
byline_kind(const char *s, size_t len, nw_page_line *line)
{
	nw_byline	byline;
	nw_date_line date;
	size_t		email = nw_email_scan(s, len);

	if ((email > 0 && email == len) ||
		(len <= 60 &&
		 (nw_ends(s, len, "編集部") || nw_ends(s, len, "取材班") || nw_ends(s, len, "报道组"))))
		return NW_LINE_BYLINE;
	line->no_byline = !nw_byline_read(s, len, &byline);
	if (line->no_byline)
		return is_byline_with_buttons(s, len) ? NW_LINE_BYLINE : NW_LINE_TEXT;
	if (byline.lead_off >= len)
		return byline.n > 0 ? NW_LINE_BYLINE : NW_LINE_TEXT;
	if (nw_date_line_scan(s + byline.lead_off, len - byline.lead_off, &date) && date.head_len == 0)
		return byline.n > 0 ? NW_LINE_BYLINE : NW_LINE_TEXT;
	if (byline.n > 0)
		return len - byline.lead_off < 30 ? NW_LINE_BYLINE : NW_LINE_BYLINE_LEAD;
	/* [서울=뉴시스] …의 모습. photo@…: a picture's text, nobody wrote it */
	if (byline.place.len > 0 && nw_ends_with_email(s, len))
		return NW_LINE_CAPTION;
	/* (서울=연합뉴스) lead: the bracket goes, a dateline in words stays */
	return byline.place.len > 0 && byline.outlet.len > 0 && (s[0] == '(' || s[0] == '[') ?
		NW_LINE_BYLINE_LEAD : NW_LINE_TEXT;
}

static bool
has_author(const char *s, size_t len)
{
	nw_byline	byline;

	return nw_byline_read(s, len, &byline) && byline.n > 0;
}

/* Lines that speak of the page: players, subscriptions, who is to be told of news, robots that wrote. */
static nw_line_kind
notice_kind(const char *s, size_t len, const nw_page_line *line)
{
	nw_span		words = core_words(s, len);
	const char *in = s + words.off;
	size_t		end = len;

	if (line->chars <= 120 && (nw_news_word_prefix(NW_WORDS_NOTICE_START, s, len) > 0 ||
							   nw_news_word_prefix(NW_WORDS_NOTICE_START, in, words.len) > 0))
		return NW_LINE_FURNITURE;
	if (line->chars <= 200 && (nw_news_word_prefix(NW_WORDS_TIP_START, s, len) > 0 ||
							   nw_news_word_prefix(NW_WORDS_TIP_START, in, words.len) > 0))
		return NW_LINE_TIP;
	while (end > 0 && (s[end - 1] == '.' || s[end - 1] == '!' || s[end - 1] == ' '))
		end--;
	if (line->chars <= 80 && nw_news_word_suffix(NW_WORDS_TIP_END, s, end) > 0)
		return NW_LINE_TIP;
	if (line->chars <= 160 &&
		(nw_starts(in, words.len, "이 기사는") || nw_starts(in, words.len, "본 기사는") ||
		 nw_starts(in, words.len, "이 콘텐츠는") || nw_starts(in, words.len, "본 콘텐츠는")) &&
		nw_news_word_inside(NW_WORDS_ROBOT, s, len))
		return NW_LINE_TIP;
	/* 《 人民日报 》( 2024年03月14日 13 版): where it was printed */
	if (line->chars <= 50 && (nw_ends(s, len, "版)") || nw_ends(s, len, "版]")) &&
		nw_news_find(s, len, "日"))
		return NW_LINE_CREDIT;
	/* ▶ 인터뷰 : 김물결 / 목욕탕 주인 */
	if (line->chars <= 60 && !line->ends &&
		(nw_starts(in, words.len, "인터뷰 :") || nw_starts(in, words.len, "인터뷰:")))
		return NW_LINE_CREDIT;
	/* Jane Doe covers … Reach her at jane@… */
	if (!(line->has & NW_HAS_AT))
		return NW_LINE_TEXT;
	if (line->chars <= 200 && !line->cjk && nw_news_find(s, len, "@") &&
		nw_ends_with_email(s, end) &&
		(nw_news_find(s, len, "each her") || nw_news_find(s, len, "each him") ||
		 nw_news_find(s, len, "each them") || nw_news_find(s, len, "ontact ")))
		return NW_LINE_CREDIT;
	/* Contact Jane Doe at jane@… · Follow …: @ */
	if (line->chars <= 160 && !line->cjk &&
		(nw_starts(s, len, "Contact ") || nw_starts(s, len, "Reach ") ||
		 nw_starts(s, len, "Email ") || nw_starts(s, len, "Follow ")) &&
		nw_news_find(s, len, "@"))
		return NW_LINE_CREDIT;
	return NW_LINE_TEXT;
}

static bool
ends_with_bar(const char *s, size_t len)
{
	while (len > 0 && s[len - 1] == ' ')
		len--;
	return len > 0 && s[len - 1] == '|';
}

nw_line_kind
nw_line_shape(const char *s, size_t len, nw_page_line *line)
{
	nw_reading_parts reading;
	nw_date_line date;
	nw_line_kind kind;
	size_t		box;

	if ((line->has & NW_HAS_DIGIT) && line->chars <= 80 && nw_reading_line_scan(s, len, &reading))
	{
		line->weak = reading.weak;
		return NW_LINE_WEATHER;
	}
	if (line->chars <= 20 &&
		(nw_news_word(NW_WORDS_PROVIDER, s, len) ||
		 (len >= strlen("기상청제공") && nw_news_find(s, len, "기상청") &&
		  nw_news_find(s, len, "제공"))))
		return NW_LINE_WEATHER_PROVIDER;
	/* the frame of a table, and its rows */
	if (is_framed(s, len))
	{
		line->item = true;
		return NW_LINE_FURNITURE;
	}
	if (!has_letter(s, len))
	{
		if (line->chars <= 160 && nw_date_line_scan(s, len, &date) && date.whole)
			return NW_LINE_DATE;
		return nw_news_word(NW_WORDS_END_MARK, s, len) ? NW_LINE_END : NW_LINE_FURNITURE;
	}
	if (nw_news_word(NW_WORDS_END_MARK, s, len))
		return NW_LINE_END;
	/* a paragraph: only what stands at its two ends can matter */
	if (len > 2000)
		return (kind = byline_kind(s, len, line)) == NW_LINE_BYLINE_LEAD && !line->bullet ? kind : NW_LINE_TEXT;
	if (line->chars <= 20 && is_script_mark(s, len))
	{
		line->script = true;
		return NW_LINE_FURNITURE;
	}
	box = box_scan(s, len);
	if (box > 0 && (box == len || s[1] == ' ' || s[1] == '*' || s[0] == '('))
		return NW_LINE_FURNITURE;
	if (box > 0 && line->chars <= 120)
		return NW_LINE_CAPTION;
	if (!line->ends && line->chars <= 300 && (line->has & NW_HAS_COLON) &&
		nw_news_word_inside(NW_WORDS_REGISTER, s, len))
		return NW_LINE_FURNITURE;
	/* a year has four digits; without any it may be a label alone */
	if (line->chars <= 160 &&
		((line->has & NW_HAS_YEAR) || (!(line->has & NW_HAS_DIGIT) && line->chars <= 24)) &&
		nw_date_line_scan(s, len, &date))
	{
		line->label = date.label_only;
		if (date.whole || date.label_only)
			return NW_LINE_DATE;
		if (line->chars <= 80 && !line->ends &&
			(date.role[0] != NW_DATE_PLAIN || date.date[0].has_time) && date.head_len <= 40 &&
			!has_author(s, len))
			return NW_LINE_DATE;
		/* 국제 | 마도윤 기자 | 댓글: 3개 | 2023-11-28 18:04: cells, the last of which is the date */
		if (!line->ends && date.tail_off == len && date.head_len > 2 &&
			date.date[date.n - 1].has_time && ends_with_bar(s, date.head_len))
			return NW_LINE_DATE;
	}
	if ((line->has & NW_HAS_DIGIT) && line->chars <= 40 && is_bare_time(s, len))
		return NW_LINE_FURNITURE;
	if ((kind = menu_kind(s, len)) != NW_LINE_TEXT)
		return kind;
	if (is_hashtags(s, len) && !line->ends)
		return NW_LINE_HASHTAG;
	if (is_copyright(s, len, line))
		return NW_LINE_COPYRIGHT;
	if (line->chars <= 200 && (kind = notice_kind(s, len, line)) != NW_LINE_TEXT)
		return kind;
	if (line->chars <= 400 && (line->has & NW_HAS_DIGIT) &&
		(line->has & (NW_HAS_AT | NW_HAS_STROKE)) && nw_line_has_wire_tail(s, len))
		return NW_LINE_CAPTION;
	if ((kind = byline_kind(s, len, line)) != NW_LINE_TEXT)
	{
		line->listed = line->bullet && kind == NW_LINE_BYLINE_LEAD;
		return line->listed ? NW_LINE_FURNITURE : kind;
	}
	if ((kind = nw_line_picture(s, len, line)) != NW_LINE_TEXT)
		return kind;
	if (nw_line_ends_with_credit(s, len))
		return NW_LINE_CAPTION;
	/* 【関連記事】… · ▶관련기사 17면 · [관련기사] … */
	{
		nw_span		words = core_words(s, len);
		size_t		n = words.off > 0 ? nw_news_word_prefix(NW_WORDS_RELATED, s + words.off, words.len) : 0;

		if (n > 0 && !line->ends && words.off <= 6 &&
			(nw_starts(s + words.off + n, words.len - n, "】") ||
			 nw_starts(s + words.off + n, words.len - n, "]") ||
			 nw_starts(s + words.off + n, words.len - n, " ") ||
			 nw_starts(s + words.off + n, words.len - n, ":")))
			return NW_LINE_RELATED;
	}
	if (is_address(s, len))
		return NW_LINE_FURNITURE;
	/* …이다.홍길동 기자 x@y.com: the sentence ends before the byline */
	if (!line->ends && !line->bullet && (line->has & NW_HAS_AT) && nw_ends_with_email(s, len))
	{
		nw_byline_person people[NW_BYLINE_MAX];
		uint32_t	off;

		line->signed_off = line->ends = nw_byline_tail(s, len, people, NW_BYLINE_MAX, &off) > 0;
	}
	/* list items are links: menus, rankings; unless they are sentences */
	if (line->bullet && !(line->ends && s[len - 1] != '?' && s[len - 1] != '!' && line->chars >= (line->cjk ? 22 : 45)))
	{
		line->listed = true;
		return NW_LINE_FURNITURE;
	}
	return NW_LINE_TEXT;
}
