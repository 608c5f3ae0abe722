/*
 * core/news/byline_foreign.c
 *		The Japanese and Chinese forms of bylines and datelines.
 */
#include "core/news/byline_foreign.h"

#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Length of the run of characters of a script from s. */
static size_t
run(const char *s, size_t len, nw_script script, int *chars)
{
	size_t		at = 0;

	*chars = 0;
	while (at < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		/* the repetition mark belongs to Han names: 佐々木 */
		if (nw_script_of(cp) != script && !(script == NW_SCRIPT_HAN && cp == 0x3005))
			break;
		at += (size_t) n;
		(*chars)++;
	}
	return at;
}

/* Han names divided by spaces, 、 or ·: 张三 李四; false when anything else is there */
static bool
read_han_names(const char *s, size_t len, size_t at, int longest, nw_byline *out)
{
	int			before = out->n;

	while ((at = nw_byline_skip_spaces(s, len, at)) < len)
	{
		int			chars;
		size_t		n;

		/* 本报记者 庞越 实习生 蓝一诺: titles between them */
		at = nw_byline_skip_spaces(
			s, len, at + nw_news_word_prefix(NW_WORDS_REPORTER_ZH, s + at, len - at));
		n = run(s + at, len - at, NW_SCRIPT_HAN, &chars);
		/* 白露霜程子衿, 上村一穂冨田隆志: two names that a dump has pushed together */
		if (chars == longest + 2 && (longest == 4 || longest == 6) &&
			nw_byline_add_name(out, at, at + n / 2))
		{
			if (!nw_byline_add_name(out, at + n / 2, at + n))
			{
				out->n = before;
				return false;
			}
		}
		else if (chars < 2 || chars > longest || !nw_byline_add_name(out, at, at + n))
		{
			out->n = before;
			return false;
		}
		at = nw_byline_skip_spaces(s, len, at + n);
		if (nw_starts(s + at, len - at, "、"))
			at += strlen("、");
		else if (nw_starts(s + at, len - at, "·"))
			at += strlen("·");
	}
	return out->n > before;
}

/* Han characters and strokes from s to the end, with a report's word there: 台北5日電, 台北即時報導 */
static bool
is_report_place(const char *s, size_t len, size_t at, nw_span *place)
{
	int			chars;
	size_t		n = run(s + at, len - at, NW_SCRIPT_HAN, &chars);
	size_t		end = at + n;

	place->off = (uint32_t) at;
	place->len = (uint32_t) n;
	if (end == len)
	{
		static const char *const words[] = {"即時報導", "綜合報導", "專題報導", "报道", "報道", "報導", "电", "電"};

		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			if (nw_ends(s + at, n, words[i]))
			{
				place->len = (uint32_t) (n - strlen(words[i]));
				return chars <= 12;
			}
		return false;
	}
	while (end < len && nw_is_digit(s[end]))
		end++;
	return end > at + n && chars <= 8 &&
		(nw_equals(s + end, len - end, "日電") || nw_equals(s + end, len - end, "日电"));
}

/* 島聯社記者…: up to five Han characters and 社, 報 or 網 before the word for reporter; 本社記者 is a title */
static size_t
unknown_agency(const char *s, size_t len)
{
	static const char *const ends[] = {"社", "報", "报", "網", "网"};

	if (nw_news_word_prefix(NW_WORDS_REPORTER_ZH, s, len) > 0)
		return 0;
	for (size_t at = 6; at <= 15 && at + 3 <= len; at += 3)
	{
		int			chars;

		if (run(s, at + 3, NW_SCRIPT_HAN, &chars) != at + 3)
			return 0;
		for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
			if (nw_starts(s + at, len - at, ends[i]) &&
				nw_news_word_prefix(NW_WORDS_REPORTER_ZH, s + at + 3, len - at - 3) > 0)
				return at + 3;
	}
	return 0;
}

/* 记者唐霁 · 本报记者 张三 李四 · 記者王小明/台北報導 · 中央社記者周采潔台北5日電: the word is the title of them all */
static bool
read_reporters(const char *s, size_t len, size_t at, nw_byline *out)
{
	size_t		agency = nw_news_word_prefix(NW_WORDS_OUTLET, s + at, len - at);
	size_t		title;
	size_t		end = len;
	size_t		name;
	size_t		slash;
	int			before = out->n;
	nw_span		place = {0, 0};

	if (agency > 0 &&
		nw_news_word_prefix(NW_WORDS_REPORTER_ZH, s + at + agency, len - at - agency) == 0)
		agency = 0;
	if (agency == 0)
		agency = unknown_agency(s + at, len - at);
	if (agency > 0)
	{
		out->outlet.off = (uint32_t) at;
		out->outlet.len = (uint32_t) agency;
		at += agency;
	}
	title = nw_news_word_prefix(NW_WORDS_REPORTER_ZH, s + at, len - at);
	name = at + title;
	if (title == 0)
		return false;
	if (name < len && (s[name] == ':' || s[name] == '/'))
		name++;
	if (nw_ends(s, end, "摄") || nw_ends(s, end, "攝"))
		return false;			/* a photographer */
	for (slash = name; slash < end && s[slash] != '/'; slash++)
		continue;
	if (slash < end)
	{
		if (!is_report_place(s, end, nw_byline_skip_spaces(s, end, slash + 1), &place))
			return false;
		end = slash;
	}
	else if (nw_ends(s, end, "报道") || nw_ends(s, end, "報道") || nw_ends(s, end, "報導"))
		end -= strlen("报道");
	else if (nw_ends(s, end, "日電") || nw_ends(s, end, "日电"))
	{
		/* names have three characters where the place is not divided from them */
		int			chars;
		size_t		n = run(s + name, end - name, NW_SCRIPT_HAN, &chars);
		size_t		three = chars >= 5 ? 9 : 6;

		if (chars < 4 || chars > 7 || n <= three || !is_report_place(s, end, name + three, &place))
			return false;
		end = name + three;
	}
	if (!read_han_names(s, end, name, 4, out))
		return false;
	if (place.len > 0)
		out->place = place;
	for (int i = before; i < out->n; i++)
	{
		out->people[i].title.off = (uint32_t) at;
		out->people[i].title.len = (uint32_t) title;
		out->people[i].place = place;
		out->people[i].outlet = out->outlet;
	}
	return true;
}

bool
nw_byline_japanese_tail(const char *s, size_t len, nw_byline *out)
{
	bool		round = nw_starts(s, len, "(");
	size_t		at = round ? 1 : strlen("【");
	size_t		end;

	nw_byline_clear(out);
	if (len < at * 2 || len > 120 || !(round || nw_starts(s, len, "【")) || !nw_ends(s, len, round ? ")" : "】"))
		return false;
	end = len - at;
	while (at < end)
	{
		int			chars;
		size_t		n = run(s + at, end - at, NW_SCRIPT_HAN, &chars);

		/* in round brackets other things stand too: (敬称略), (経済部) */
		if (chars < (round ? 4 : 3) || chars > (round ? 5 : 6) ||
			!nw_byline_add_name(out, at, at + n) || nw_outlet_name(s + at, n) ||
			nw_ends(s + at, n, "部") || nw_ends(s + at, n, "社") || nw_ends(s + at, n, "局") ||
			nw_ends(s + at, n, "班") || nw_ends(s + at, n, "略"))
			return false;
		at += n;
		if (nw_starts(s + at, end - at, "、"))
			at += strlen("、");
		else if (nw_starts(s + at, end - at, "·"))
			at += strlen("·");
		else if (at < end)
			return false;
	}
	out->lead_off = (uint32_t) len;
	return out->n > 0;
}

/* Kana (or Han before =) is the place, Han after it the name: エルサレム松岡大地、カイロ金子淳 */
static bool
read_correspondents(const char *s, size_t from, size_t to, nw_byline *out)
{
	size_t		at = from;
	int			before = out->n;

	while (at < to)
	{
		int			chars;
		size_t		place = run(s + at, to - at, NW_SCRIPT_KANA, &chars);
		size_t		name;

		if (place == 0)
		{
			place = run(s + at, to - at, NW_SCRIPT_HAN, &chars);
			if (at + place >= to || s[at + place] != '=')
				break;
		}
		if (chars < 2)
			break;
		name = at + place;
		if (name < to && s[name] == '=')
			name++;
		{
			size_t		n = run(s + name, to - name, NW_SCRIPT_HAN, &chars);

			if (chars < 2 || chars > 6 || nw_outlet_name(s + name, n) ||
				!nw_byline_add_name(out, name, name + n))
				break;
			out->people[out->n - 1].place.off = (uint32_t) at;
			out->people[out->n - 1].place.len = (uint32_t) place;
			if (out->place.len == 0)
				out->place = out->people[out->n - 1].place;
			at = name + n;
		}
		if (at == to)
			return true;
		if (!nw_starts(s + at, to - at, "、"))
			break;
		at += strlen("、");
	}
	out->n = before;
	out->place.len = 0;
	return false;
}

bool
nw_byline_foreign_bracket(const char *s, size_t from, size_t to, nw_byline *out)
{
	size_t		at = from;
	int			chars;

	if (read_reporters(s, to, from, out) || read_correspondents(s, from, to, out))
		return true;
	/* 6月18日 AFP */
	while (at < to && nw_is_digit(s[at]))
		at++;
	if (at > from && nw_starts(s + at, to - at, "月"))
	{
		at += strlen("月");
		while (at < to && nw_is_digit(s[at]))
			at++;
		if (!nw_starts(s + at, to - at, "日"))
			return false;
		at = nw_byline_skip_spaces(s, to, at + strlen("日"));
		if (at == to)
			return false;
		out->outlet.off = (uint32_t) at;
		out->outlet.len = (uint32_t) (to - at);
		return true;
	}
	/* 東京 共同: place and agency in Han */
	at = from + run(s + from, to - from, NW_SCRIPT_HAN, &chars);
	if (chars >= 2 && chars <= 4 && at < to && (s[at] == '=' || s[at] == ' ') &&
		nw_news_word(NW_WORDS_OUTLET, s + at + 1, to - at - 1))
	{
		out->place.off = (uint32_t) from;
		out->place.len = (uint32_t) (at - from);
		out->outlet.off = (uint32_t) at + 1;
		out->outlet.len = (uint32_t) (to - at - 1);
		return true;
	}
	return false;
}

/* 新华社北京11月17日电 · 中新社北京12月9日电 (记者 张三) */
static bool
read_chinese_dateline(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		outlet = nw_news_word_prefix(NW_WORDS_OUTLET, s + from, len - from);
	size_t		at = from + outlet;
	int			chars;
	size_t		place;

	/* 新海社巴黎12月9日电: an agency that no list knows ends with 社 */
	if (outlet == 0)
	{
		size_t		all = run(s + from, len - from, NW_SCRIPT_HAN, &chars);

		if (chars < 5 || chars > 12)
			return false;
		for (outlet = 6; outlet <= 15 && outlet + 6 <= all && !nw_ends(s + from, outlet, "社"); outlet += 3)
			continue;
		if (outlet > 15 || outlet + 6 > all)
			return false;
		at = from + outlet;
	}
	place = run(s + at, len - at, NW_SCRIPT_HAN, &chars);
	if (chars < 2 || chars > 12)
		return false;
	out->place.off = (uint32_t) at;
	out->place.len = (uint32_t) place;
	at += place;
	for (int part = 0; part < 2; part++)
	{
		size_t		digits = at;

		while (at < len && nw_is_digit(s[at]))
			at++;
		if (at == digits || !nw_starts(s + at, len - at, part == 0 ? "月" : "日"))
		{
			out->place.len = 0;
			return false;
		}
		at += strlen("月");
	}
	if (!nw_starts(s + at, len - at, "电") && !nw_starts(s + at, len - at, "電"))
	{
		out->place.len = 0;
		return false;
	}
	at = nw_byline_skip_spaces(s, len, at + strlen("电"));
	out->outlet.off = (uint32_t) from;
	out->outlet.len = (uint32_t) outlet;
	if (at < len && s[at] == '(')
	{
		size_t		close = at;

		while (close < len && s[close] != ')')
			close++;
		if (close < len && read_reporters(s, close, at + 1, out))
			at = nw_byline_skip_spaces(s, len, close + 1);
	}
	out->lead_off = (uint32_t) at;
	return true;
}

/* 晨报讯(记者 李明 王芳)lead · 本報訊(記者 張三)lead */
static bool
read_chinese_report(const char *s, size_t len, size_t from, nw_byline *out)
{
	int			chars;
	size_t		at = from + run(s + from, len - from, NW_SCRIPT_HAN, &chars);
	size_t		close;

	if (chars < 2 || chars > 12 || at >= len || s[at] != '(' ||
		!(nw_ends(s + from, at - from, "讯") || nw_ends(s + from, at - from, "訊") ||
		  nw_ends(s + from, at - from, "报道") || nw_ends(s + from, at - from, "報道")))
		return false;
	for (close = at; close < len && close < at + 120 && s[close] != ')'; close++)
		continue;
	if (close >= len || s[close] != ')' || !read_reporters(s, close, at + 1, out))
		return false;
	out->lead_off = (uint32_t) nw_byline_skip_spaces(s, len, close + 1);
	return true;
}

bool
nw_byline_foreign(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		label;
	int			chars;

	if (nw_byline_english(s, len, from, out) ||
		read_chinese_dateline(s, len, from, out) || read_chinese_report(s, len, from, out))
		return true;
	if (len - from > 120)
		return false;
	/* wholly: 本报记者 张三 · 作者:张三 · 文/张三 · 北京=上地一姫 冨名腰隆 */
	if (read_reporters(s, len, from, out))
	{
		out->lead_off = (uint32_t) len;
		return true;
	}
	label = nw_news_word_prefix(NW_WORDS_BYLINE_LABEL, s + from, len - from);
	if (label > 0 && from + label < len && (s[from + label] == ':' || s[from + label] == '/') &&
		read_han_names(s, len, from + label + 1, 6, out))
	{
		out->lead_off = (uint32_t) len;
		return true;
	}
	/* 撰文:葉蔚風發布時間:2024/07/09: the label of a date right behind the name */
	if (label > 0 && from + label < len && (s[from + label] == ':' || s[from + label] == '/'))
	{
		size_t		name = nw_byline_skip_spaces(s, len, from + label + 1);

		for (size_t end = name + 6; end <= name + 12 && end < len; end += 3)
			if (run(s + name, end - name, NW_SCRIPT_HAN, &chars) == end - name &&
				nw_date_begins(s + end, len - end) && nw_byline_add_name(out, name, end))
			{
				out->lead_off = (uint32_t) end;
				return true;
			}
	}
	{
		size_t		place = run(s + from, len - from, NW_SCRIPT_HAN, &chars);
		size_t		at = from + place;

		if (chars >= 2 && chars <= 4 && at < len && s[at] == '=' &&
			read_han_names(s, len, at + 1, 6, out))
		{
			out->place.off = (uint32_t) from;
			out->place.len = (uint32_t) place;
			out->lead_off = (uint32_t) len;
			return true;
		}
	}
	return false;
}

/* Three to six Han characters, no section, outlet or desk */
bool
nw_byline_japanese_name(const char *s, size_t len)
{
	static const char *const ends[] = {"部", "社", "局", "面", "版", "市", "県", "区", "州", "課", "班", "省", "庁", "国", "欄", "論", "説", "事", "員", "報", "号", "集"};
	size_t		at = 0;
	int			chars = 0;
	int			spaces = 0;
	bool		han = false;

	while (at < len)
	{
		uint32_t	cp;

		at += (size_t) nw_utf8_decode(s + at, s + len, &cp);
		if (cp == ' ')
			spaces++;
		else if (nw_script_of(cp) != NW_SCRIPT_HAN && nw_script_of(cp) != NW_SCRIPT_KANA &&
				 cp != 0x3005)
			return false;
		else
			chars++;
		han |= nw_script_of(cp) == NW_SCRIPT_HAN;
	}
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (nw_ends(s, len, ends[i]))
			return false;
	return han && chars >= 3 && chars <= 6 && spaces <= 1 &&
		!nw_news_word(NW_WORDS_SECTION, s, len) && !nw_news_word(NW_WORDS_FURNITURE, s, len) &&
		!nw_outlet_name(s, len);
}
