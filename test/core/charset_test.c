/* Encodings of pages: core/news/charset.h */
#include "core/news/charset.h"

#include "core/text/text.h"
#include "tap.h"

static nw_arena arena;

static const char *const rules[] = {"bom", "escapes", "valid", "label", "detected", "fallback"};

/* charset/rule/bad: the text */
static const char *
shown(const char *bytes, size_t len)
{
	static char buf[2000];
	char	   *copy = nw_arena_copy(&arena, bytes, len);
	nw_decoded	d;

	nw_charset_decode(&arena, copy, len, &d);
	snprintf(buf, sizeof(buf), "%s/%s/%u: %.*s", d.charset, rules[d.rule], d.n_bad, (int) d.len, d.s);
	return buf;
}

#define DECODES(bytes, expected, name) is_str(shown(bytes, sizeof(bytes) - 1), expected, "%s", name)

static const char *
declared(const char *page)
{
	const char *found = nw_charset_declared(page, strlen(page));

	return found ? found : "none";
}

static const char *
meaning(const char *label)
{
	const char *found = nw_charset_of_label(label, strlen(label));

	return found ? found : "none";
}

static void
labels(void)
{
	static const char *const table[][2] =
	{
		{"euc-kr", "euc-kr"}, {" EUC-KR\n", "euc-kr"}, {"ks_c_5601-1987", "euc-kr"}, {"Korean", "euc-kr"},
		{"windows-949", "euc-kr"}, {"cp949", "euc-kr"}, {"UHC", "euc-kr"},
		{"gb2312", "gbk"}, {"GBK", "gbk"}, {"gb18030", "gb18030"}, {"x-sjis", "shift_jis"}, {"Shift_JIS", "shift_jis"},
		{"x-euc-jp", "euc-jp"}, {"iso-2022-jp", "iso-2022-jp"}, {"Big5-HKSCS", "big5"}, {"latin1", "windows-1252"},
		{"us-ascii", "windows-1252"}, {"ISO-8859-1", "windows-1252"}, {"utf8", "utf-8"}, {"utf-16", "utf-16le"},
		{"iso-2022-kr", "none"}, {"euc", "none"}, {"", "none"}, {"euc-kr;", "none"}, {"utf-8utf-8utf-8utf-8utf-8utf-8", "none"}
	};
	static const char *const pages[][2] =
	{
		{"<meta charset=\"euc-kr\">", "euc-kr"},
		{"<META CHARSET=EUC-KR>", "euc-kr"},
		{"<meta charset=euc-kr/>", "none"},
		{"<meta charset='euc-kr' />", "euc-kr"},
		{"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", "gbk"},
		{"<meta content='text/html;charset = \"shift_jis\"' http-equiv=content-type>", "shift_jis"},
		{"<meta content=\"text/html; charset=gb2312\">", "none"},
		{"<meta name=\"x\" content=\"charset=gb2312\"><meta charset=\"big5\">", "big5"},
		{"<!-- <meta charset=euc-kr> --><meta charset=utf-8>", "utf-8"},
		{"<!--><meta charset=euc-kr>-->", "euc-kr"},
		{"<script>var s = '<meta charset=\"euc-kr\">';</script><meta charset=utf-8>", "euc-kr"},
		{"<p title='<meta charset=euc-kr>'><meta charset=utf-8>", "utf-8"},
		{"<?xml version=\"1.0\" encoding=\"euc-jp\"?><html>", "euc-jp"},
		{"<meta charset=utf-16>", "utf-8"},
		{"<meta charset=x-user-defined>", "windows-1252"},
		{"<meta charset=nonsense><meta charset=euc-kr>", "euc-kr"},
		{"<metal charset=euc-kr>", "none"},
		{"<meta charset=\"euc-kr", "euc-kr"},
		{"<meta charset", "none"}, {"<meta", "none"}, {"<", "none"}, {"<!", "none"}, {"<!--", "none"}, {"</", "none"}, {"", "none"}
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		is_str(meaning(table[i][0]), table[i][1], "label \"%s\"", table[i][0]);
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
		is_str(declared(pages[i][0]), pages[i][1], "declared by %s", pages[i][0]);
}

static void
unicode(void)
{
	nw_decoded	d;

	DECODES("맑음 5℃", "utf-8/valid/0: 맑음 5℃", "UTF-8");
	DECODES("", "utf-8/valid/0: ", "nothing");
	DECODES("\xEF\xBB\xBF맑음", "utf-8/bom/0: 맑음", "UTF-8 with a mark");
	DECODES("\xFF\xFE\xD1\xB9\x4C\xC7", "utf-16le/bom/0: 맑음", "UTF-16LE");
	DECODES("\xFE\xFF\xB9\xD1\xC7\x4C\xD8\x3D\xDE\x00\xD8\x3D", "utf-16be/bom/1: 맑음😀�", "UTF-16BE, a pair and a half pair");
	DECODES("\xFF\xFE\xD1\xB9\x4C", "utf-16le/bom/1: 맑�", "half a unit at the end");
	DECODES("<\0p\0>\0a\0b\0c\0d\0<\0/\0p\0>\0", "utf-16le/detected/0: <p>abcd</p>", "UTF-16LE without a mark");
	DECODES("\0<\0p\0>\0a\0b\0c\0d\0<\0/\0p\0>", "utf-16be/detected/0: <p>abcd</p>", "UTF-16BE without a mark");
	DECODES("a\0b\x01\x1F\x7F\x0B" "c\t\r\n\f", "utf-8/valid/0: ab c\t\r\n\f", "NUL and controls");
	DECODES("<meta charset=gb2312>오늘은 맑은 날씨", "utf-8/valid/0: <meta charset=gb2312>오늘은 맑은 날씨",
			"the label lies, the bytes are UTF-8");
	DECODES("<meta charset=euc-kr>오늘은 맑은 날씨가 된다\xEB\x8B", "utf-8/valid/1: <meta charset=euc-kr>오늘은 맑은 날씨가 된다�",
			"… but for a cut character");
	DECODES("\xEF\xBB\xBF\xC0\xAF\xED\xA0\x80\xF4\x90\x80\x80", "utf-8/bom/9: ���������", "overlong, surrogate, too large");
	nw_charset_decode(&arena, "plain", 5, &d);
	is_int(d.n_bad + (d.declared != NULL), 0, "nothing bad, nothing declared");
}

static void
legacy(void)
{
	DECODES("<meta charset=euc-kr>\xB8\xBC\xC0\xBD", "euc-kr/label/0: <meta charset=euc-kr>맑음", "euc-kr");
	DECODES("<meta charset=euc-kr>\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF", "euc-kr/label/0: <meta charset=euc-kr>똠방각하",
			"a syllable that only windows-949 has");
	DECODES("<meta charset=gb2312>\xCC\xEC\xC6\xF8\xC7\xE7", "gbk/label/0: <meta charset=gb2312>天气晴", "gb2312");
	DECODES("<meta charset=gb2312>\xCC\xEC\x81\x30\x84\x36\x80", "gbk/label/0: <meta charset=gb2312>天¥€",
			"… is gb18030, and 80 the euro");
	DECODES("<meta charset=shift_jis>\x93\x8C\x8B\x9E\xB1\x81\x60\\", "shift_jis/label/0: <meta charset=shift_jis>東京ｱ～\\",
			"shift_jis is Windows' own");
	DECODES("<meta charset=euc-jp>\xC5\xEC\xB5\xFE\x8E\xB1\x8F\xB0\xA1", "euc-jp/label/0: <meta charset=euc-jp>東京ｱ丂", "euc-jp");
	DECODES("<meta charset=big5>\xA4\xD1\xAE\xF0\x9D\xF6", "big5/label/0: <meta charset=big5>天氣喺", "big5 with Hong Kong's characters");
	DECODES("\x1B$B<V\x1B(Bx\x1B(I1\x1B(B \x1B$@El5~\n<p>", "iso-2022-jp/escapes/0: 車xｱ 東京\n<p>", "iso-2022-jp shows itself");
	DECODES("\x1B$B<V5\x1B(Bx", "iso-2022-jp/escapes/1: 車�x", "… with a character cut in two");
	DECODES("\x1B(I1o\x1B$B<V\x1B(B", "iso-2022-jp/escapes/1: ｱ�車", "… and what is no half-width kana");
	DECODES("\x1B$(D0!\x1B$B<V\x1B(B", "iso-2022-jp/escapes/0: 丂車", "… and the supplement");
	DECODES("<meta charset=iso-8859-1>caf\xE9 \x93x\x94 \x80", "windows-1252/label/0: <meta charset=iso-8859-1>café “x” €",
			"iso-8859-1 is windows-1252");
	DECODES("<meta charset=koi8-r>\xC4\xC1", "koi8-r/label/0: <meta charset=koi8-r>да", "koi8-r");
}

static void
damage(void)
{
#define KO "\xB8\xBC\xC0\xBA \xB3\xAF\xBE\xBE\xB0\xA1 \xB5\xC8\xB4\xD9 "
#define KO5 KO KO KO KO KO
#define KOREAN "맑은 날씨가 된다 "
#define KOREAN5 KOREAN KOREAN KOREAN KOREAN KOREAN
	DECODES("<meta charset=euc-kr>" KO5 "\xB8<b>\xFFx\xB8", "euc-kr/label/3: <meta charset=euc-kr>" KOREAN5 "�<b>�x�",
			"a broken character does not swallow a tag");
	DECODES(KO5, "euc-kr/detected/0: " KOREAN5, "no label");
	DECODES("\xBC\xAD\xBF\xEF \xB3\xAF\xBE\xBE", "euc-kr/detected/0: 서울 날씨", "no label, four syllables");
	DECODES("<meta charset=utf-8>" KO5, "euc-kr/detected/0: <meta charset=utf-8>" KOREAN5, "a label that lies: utf-8");
	DECODES("<meta charset=iso-8859-1>" KO5, "euc-kr/detected/0: <meta charset=iso-8859-1>" KOREAN5, "… iso-8859-1");
	DECODES("<meta charset=shift_jis>" KO5, "euc-kr/detected/0: <meta charset=shift_jis>" KOREAN5, "… shift_jis");
	DECODES("<meta charset=euc-kr>\xBD\xF1\xCC\xEC\xB1\xB1\xBE\xA9\xCC\xEC\xC6\xF8\xC7\xE7\xC0\xCA\xA3\xAC\xC6\xF8\xCE\xC2\xC3\xF7\xCF\xD4\xC9\xCF\xC9\xFD",
			"gb18030/detected/0: <meta charset=euc-kr>今天北京天气晴朗，气温明显上升", "… euc-kr");
	DECODES("\x8D\xA1\x93\xFA\x82\xCC\x93\x8C\x8B\x9E\x82\xCD\x90\xB0\x82\xEA\x82\xC5\x82\xB7\x81\x42",
			"shift_jis/detected/0: 今日の東京は晴れです。", "no label, Japanese");
	DECODES("<meta charset=euc-kr>\xBA\xA3\xC6\xFC\xA4\xCE\xC5\xEC\xB5\xFE\xA4\xCF\xC0\xB2\xA4\xEC\xA4\xC7\xA4\xB9\xA1\xA3",
			"euc-jp/detected/0: <meta charset=euc-kr>今日の東京は晴れです。", "Japanese under a Korean label");
	DECODES("Le caf\xE9 est ferm\xE9 \xE0 Qu\xE9" "bec", "windows-1252/detected/0: Le café est fermé à Québec", "no label, French");
	DECODES("\xFF", "windows-1252/fallback/0: ÿ", "a byte that tells nothing");
}

/* Text that is longer than what is converted at a time comes out whole, whatever the place of the cut. */
static void
long_text(void)
{
	size_t		n = 50000;
	char	   *bytes = nw_arena_alloc(&arena, 2 * n + 40);
	nw_decoded	d;
	bool		whole;

	for (size_t shift = 0; shift < 2; shift++)
	{
		size_t		len = 0;

		len += (size_t) snprintf(bytes, 40, "<meta charset=euc-kr>%s", shift ? "x" : "");
		for (size_t i = 0; i < n; i++)
		{
			bytes[len++] = '\xB8';
			bytes[len++] = '\xBC';
		}
		nw_charset_decode(&arena, bytes, len, &d);
		whole = d.len == 3 * n + 21 + shift && d.n_bad == 0;
		for (size_t i = 21 + shift; whole && i < d.len; i += 3)
			whole = memcmp(d.s + i, "맑", 3) == 0;
		ok(whole, "50,000 syllables from byte %zu on", 21 + shift);
	}
	memset(bytes, 0xFF, 2 * n);
	nw_charset_decode(&arena, bytes, 2 * n, &d);
	ok(d.len <= 6 * n, "bytes that mean nothing stay within three times the length");
}

int
main(void)
{
	nw_arena_begin(&arena, &tap_host);
	labels();
	unicode();
	legacy();
	damage();
	long_text();
	nw_arena_end(&arena);
	return done_testing();
}
