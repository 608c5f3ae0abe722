/*
 * test/core/text_test.c
 *		Units of core/text: UTF-8, arena, folding with the way back, lines.
 *		(Numbers and particles: number_test.c.)
 */
#include "tap.h"

#include "core/text/chars.h"
#include "core/text/fold.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

/* ---- UTF-8 */

/* Decodes the first character of an exactly sized block: a byte past it is a finding of ASan. */
static int
decode_alone(const char *bytes, size_t len, uint32_t *cp)
{
	char	   *block = malloc(len);
	int			n;

	memcpy(block, bytes, len);
	n = nw_utf8_decode(block, block + len, cp);
	free(block);
	return n;
}

static void
test_decode(void)
{
	static const struct
	{
		const char *bytes;
		size_t		len;
		int			n;
		uint32_t	cp;
	}			cases[] = {
		{"A", 1, 1, 'A'},
		{"\0", 1, 1, 0},
		{"\x7F", 1, 1, 0x7F},
		{"\xC2\x80", 2, 2, 0x80},
		{"\xDF\xBF", 2, 2, 0x7FF},
		{"\xE0\xA0\x80", 3, 3, 0x800},
		{"\xEA\xB0\x80", 3, 3, 0xAC00},
		{"\xED\x9F\xBF", 3, 3, 0xD7FF},
		{"\xEE\x80\x80", 3, 3, 0xE000},
		{"\xEF\xBF\xBD", 3, 3, 0xFFFD},
		{"\xEF\xBF\xBF", 3, 3, 0xFFFF},
		{"\xF0\x90\x80\x80", 4, 4, 0x10000},
		{"\xF4\x8F\xBF\xBF", 4, 4, 0x10FFFF},
		/* not well formed: one byte of U+FFFD */
		{"\x80", 1, 1, NW_REPLACEMENT},
		{"\xBF", 1, 1, NW_REPLACEMENT},
		{"\xC0\x80", 2, 1, NW_REPLACEMENT},
		{"\xC1\xBF", 2, 1, NW_REPLACEMENT},
		{"\xE0\x9F\xBF", 3, 1, NW_REPLACEMENT},
		{"\xED\xA0\x80", 3, 1, NW_REPLACEMENT},
		{"\xED\xBF\xBF", 3, 1, NW_REPLACEMENT},
		{"\xF0\x8F\xBF\xBF", 4, 1, NW_REPLACEMENT},
		{"\xF4\x90\x80\x80", 4, 1, NW_REPLACEMENT},
		{"\xF5\x80\x80\x80", 4, 1, NW_REPLACEMENT},
		{"\xFF", 1, 1, NW_REPLACEMENT},
		{"\xFE", 1, 1, NW_REPLACEMENT},
		/* cut short at the end of the text */
		{"\xC2", 1, 1, NW_REPLACEMENT},
		{"\xEA", 1, 1, NW_REPLACEMENT},
		{"\xEA\xB0", 2, 1, NW_REPLACEMENT},
		{"\xF0", 1, 1, NW_REPLACEMENT},
		{"\xF0\x9F", 2, 1, NW_REPLACEMENT},
		{"\xF0\x9F\x98", 3, 1, NW_REPLACEMENT},
		/* cut short by another character */
		{"\xC2" "A", 2, 1, NW_REPLACEMENT},
		{"\xEA\xB0" "A", 3, 1, NW_REPLACEMENT},
		{"\xF0\x9F\x98" "A", 4, 1, NW_REPLACEMENT},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		uint32_t	cp = 0;
		int			n = decode_alone(cases[i].bytes, cases[i].len, &cp);

		ok(n == cases[i].n && cp == cases[i].cp, "decode case %d: U+%04X of %d bytes", (int) i, cp, n);
	}
}

static void
test_encode_all(void)
{
	uint32_t	cp;
	int			bad = 0;

	for (cp = 0; cp <= 0x10FFFF; cp++)
	{
		char		buf[5] = {'x'};
		uint32_t	back = 0;
		uint32_t	before = 0;
		int			n;

		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		n = nw_utf8_encode(cp, buf + 1);
		if (nw_utf8_decode(buf + 1, buf + 1 + n, &back) != n || back != cp ||
			nw_utf8_decode_before(buf, buf + 1 + n, &before) != n || before != cp ||
			nw_utf8_count(buf, (size_t) n + 1) != 2)
			bad++;
	}
	is_int(bad, 0, "every scalar value goes out and back, forwards and backwards");
}

static void
test_decode_before(void)
{
	uint32_t	cp;

	is_int(nw_utf8_decode_before("\x80", "\x80" + 1, &cp), 1, "a lone continuation byte, backwards");
	is_int(cp, NW_REPLACEMENT, "… is U+FFFD");
	{
		const char *s = "\xEA\xB0\x80\x80";

		is_int(nw_utf8_decode_before(s, s + 4, &cp), 1, "one continuation byte too many, backwards");
		is_int(nw_utf8_decode_before(s, s + 3, &cp), 3, "the character before it");
		is_int(cp, 0xAC00, "… whole");
		is_int(nw_utf8_decode_before(s + 1, s + 3, &cp), 1, "never looks before the start");
	}
}

/* ---- arena */

static size_t live_blocks;

static void *
counting_alloc(size_t size)
{
	live_blocks++;
	return tap_alloc(size);
}

static void
counting_release(void *block)
{
	live_blocks--;
	free(block);
}

static const nw_host counting_host = {counting_alloc, counting_release, NULL};

static void
test_arena(void)
{
	nw_arena	arena;
	size_t		sizes[] = {0, 1, 7, 100, 1024, 5000, 9000, 100000, 3};
	bool		aligned = true;
	size_t		i;
	int		   *numbers = NULL;
	size_t		capacity = 0;
	bool		kept = true;

	nw_arena_begin(&arena, &counting_host);
	nw_arena_alloc(&arena, 1);
	nw_arena_alloc(&arena, 900);
	is_int(live_blocks, 0, "short readings take nothing from the host");
	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
	{
		char	   *p = nw_arena_alloc(&arena, sizes[i]);

		memset(p, 0xAA, sizes[i]);
		aligned &= (uintptr_t) p % _Alignof(max_align_t) == 0;
	}
	ok(aligned, "memory is aligned for any type");
	{
		unsigned char *zeros = nw_arena_zalloc(&arena, 300);
		int			sum = 0;

		for (i = 0; i < 300; i++)
			sum += zeros[i];
		is_int(sum, 0, "zalloc gives zeros");
	}
	is_str(nw_arena_copy(&arena, "한국\0x", 6), "한국", "copy ends with a NUL");
	is_str(nw_arena_copy(&arena, NULL, 0), "", "copy of nothing");
	for (i = 0; i < 100000; i++)
	{
		numbers = nw_arena_grow(&arena, numbers, i, &capacity, sizeof(int));
		numbers[i] = (int) i;
	}
	for (i = 0; i < 100000; i++)
		kept &= numbers[i] == (int) i;
	ok(kept && capacity >= 100000, "a growing array keeps what it holds");
	ok(live_blocks > 0, "long readings do");
	nw_arena_end(&arena);
	is_int(live_blocks, 0, "the end gives everything back");
}

/* ---- folding */

static void
is_fold(nw_fold_level level, const char *raw, size_t raw_len, const char *expected, const char *what)
{
	nw_arena	arena;
	nw_text		text;
	char	   *block = malloc(raw_len ? raw_len : 1);	/* exactly sized for ASan */

	memcpy(block, raw, raw_len);
	nw_arena_begin(&arena, &counting_host);
	nw_text_fold(&text, &arena, block, raw_len, level);
	is_bytes(text.str, text.len, expected, "%s, %s", what, level == NW_FOLD_CLEAN ? "clean" : "read");
	nw_arena_end(&arena);
	free(block);
}

#define CLEAN(raw, expected) is_fold(NW_FOLD_CLEAN, raw, sizeof(raw) - 1, expected, #raw)
#define READ(raw, expected) is_fold(NW_FOLD_READ, raw, sizeof(raw) - 1, expected, #raw)
#define BOTH(raw, expected) (CLEAN(raw, expected), READ(raw, expected))

static void
test_fold(void)
{
	BOTH("", "");
	BOTH("plain 한글 漢字 かな é", "plain 한글 漢字 かな é");

	/* spaces */
	BOTH("a\tb", "a b");
	BOTH("a\vb", "a b");
	BOTH("a\u00A0b", "a b");
	BOTH("a\u1680b", "a b");
	BOTH("a\u2000b\u2001c\u2009d\u200Ae", "a b c d e");
	BOTH("a\u202Fb\u205Fc\u3000d", "a b c d");

	/* line ends */
	BOTH("a\r\nb", "a\nb");
	BOTH("a\rb", "a\nb");
	BOTH("a\r", "a\n");
	BOTH("a\r\r\n\nb", "a\n\n\nb");
	BOTH("a\fb", "a\nb");
	BOTH("a\xC2\x85" "b\u2028c\u2029d", "a\nb\nc\nd");

	/* without a shape */
	BOTH("\uFEFF제목", "제목");
	BOTH("a\u200Bb\u200Cc\u200Dd\u200Ee\u200Ff", "abcdef");
	BOTH("a\u00ADb\u2060c\u202Ad\u202Ee\u2066f\u2069g", "abcdefg");
	BOTH("\u200B\u200B", "");

	/* composition */
	BOTH("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국");
	BOTH("\u1112\u1161\u1102\u1161", "하나");
	BOTH("하\u11AB", "한");
	BOTH("한\u11AB", "한\u11AB");
	BOTH("\u1161\u11AB", "\u1161\u11AB");
	BOTH("\u304B\u3099\u306F\u309A", "がぱ");
	BOTH("\u30AB\u3099", "ガ");
	BOTH("Cafe\u0301", "Café");
	BOTH("u\u0308\u0304", "ǖ");
	BOTH("e\u200B\u0301", "é");
	BOTH("\u0301e", "\u0301e");
	BOTH("x\u0301\u0301", "x\u0301\u0301");

	/* not UTF-8 */
	BOTH("a\x80z", "a\uFFFDz");
	BOTH("a\xEA\xB0", "a\uFFFD\uFFFD");
	BOTH("\xF0\x9F\x98", "\uFFFD\uFFFD\uFFFD");
	BOTH("\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
	BOTH("\xC3", "\uFFFD");
	BOTH("\xE4\xB8", "\uFFFD\uFFFD");
	BOTH("\uFFFD", "\uFFFD");
	BOTH("😀", "😀");

	/* only for matching */
	/* compatibility ideographs: 李 of CP949 is 李 */
	CLEAN("\xEF\xA7\xA1 \xEF\xA4\x8A", "李 金");
	CLEAN("\xEF\xA8\x8E\xF0\xAF\xA0\x80", "\xEF\xA8\x8E\xE4\xB8\xBD");
	CLEAN("－５．９℃", "－５．９℃");
	READ("－５．９℃", "-5.9°C");
	READ("５°Ｆ（ａ～ｚ）！", "5°F(a~z)!");
	READ("￦￥", "₩¥");
	READ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63", "---------");
	READ("\u223C\u301C\u02DC", "~~~");
	READ("\u02DA\u00BA", "°°");
	READ("℃℉\u212A", "°C°FK");
	READ("㎜㎝㎞㎡㎥㎢", "mmcmkmm2m3km2");
	READ("㎍㎎㎏㎖\u3398", "µgmgkgmlkl");
	READ("㎧㎩㎪㍱", "m/sPakPahPa");
	READ("㎾㎿㎐㎑㎒㎓㏈㏊", "kWMWHzkHzMHzGHzdBha");
	READ("μ", "µ");
	READ("ㆍ・･‧∙⋅·", "·······");
	READ("㈜한빛", "(주)한빛");
	CLEAN("−˚ºㆍ㎜㈜", "−˚ºㆍ㎜㈜");

	/* a mark after what was replaced by several characters, the last of which takes it */
	READ("℃\u0301", "°Ć");
	READ("ｅ\u0301", "é");
}

/* ---- the way back */

/* Folds raw, finds word in str and checks which part of raw it leads back to. */
static void
is_way_back(const char *raw, const char *word, const char *expected)
{
	nw_arena	arena;
	nw_text		text;
	uint32_t	off;
	uint32_t	len = (uint32_t) strlen(word);

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	for (off = 0; off + len <= text.len; off++)
		if (memcmp(text.str + off, word, len) == 0)
			break;
	if (off + len > text.len)
		ok(false, "\"%s\" is in the folded text", word);
	else
	{
		nw_span		span = nw_text_raw_span(&text, off, len);

		is_bytes(raw + span.off, span.len, expected, "\"%s\" leads back to \"%s\"", word, expected);
	}
	nw_arena_end(&arena);
}

static void
test_way_back(void)
{
	nw_arena	arena;
	nw_text		text;
	nw_span		span;

	is_way_back("기온 -5.9°C 맑음", "-5.9°C", "-5.9°C");
	is_way_back("기온 －５．９℃ 맑음", "-5.9°C", "－５．９℃");
	is_way_back("기온 −5.9˚C 맑음", "-5.9°C", "−5.9˚C");
	is_way_back("a\u200Bbc", "a", "a");
	is_way_back("a\u200Bbc", "bc", "bc");
	is_way_back("a\u200Bbc", "abc", "a\u200Bbc");
	is_way_back("\uFEFFabc", "abc", "abc");
	is_way_back("abc\u200B", "abc", "abc");
	is_way_back("℃\u200B℃x", "°C°C", "℃\u200B℃");
	is_way_back("℃\u200Bx", "°C", "℃");
	is_way_back("℃\u200Bx", "x", "x");
	is_way_back("a℃", "°", "℃");	/* part of what one character folds to is the character */
	is_way_back("a℃b", "C", "℃");
	is_way_back("a\u0301\u0301b℃", "b", "b");
	is_way_back("\u1112\u1161\u11AB\u1100\u116E\u11A8은 x", "국", "\u1100\u116E\u11A8");
	is_way_back("\u1112\u1161\u11AB\u1100\u116E\u11A8은 x", "한국은", "\u1112\u1161\u11AB\u1100\u116E\u11A8은");
	is_way_back("xe\u200B\u0301y", "é", "e\u200B\u0301");
	is_way_back("xe\u200B\u0301y", "y", "y");
	is_way_back("a\r\nb", "a\nb", "a\r\nb");
	is_way_back("a\r\nb", "b", "b");
	is_way_back("℃\u0301z", "°", "℃\u0301");
	is_way_back("℃\u0301z", "Ć", "℃\u0301");
	is_way_back("y℃\u0301z", "y", "y");
	is_way_back("y℃\u0301z", "z", "z");
	is_way_back("\u00A0\u00A0x", "x", "x");
	is_way_back("\x80x", "x", "x");

	/* empty spans, and the ends of the text */
	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, "\uFEFFab", 5, NW_FOLD_READ);
	span = nw_text_raw_span(&text, 2, 0);
	ok(span.off == 5 && span.len == 0, "an empty span at the end");
	span = nw_text_raw_span(&text, 0, 0);
	ok(span.off == 3 && span.len == 0, "an empty span at the start stands behind what was dropped");
	nw_arena_end(&arena);

	/* character positions: forwards, and back again */
	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, "한a℃é", 9, NW_FOLD_READ);
	is_int(nw_text_char_pos(&text, 0), 1, "position of the first character");
	is_int(nw_text_char_pos(&text, 4), 3, "position behind Hangul and a letter");
	is_int(nw_text_char_pos(&text, 7), 4, "position behind a sign");
	is_int(nw_text_char_pos(&text, 3), 2, "asking for an earlier one");
	is_int(nw_text_char_pos(&text, 9), 5, "position of the end");
	nw_arena_end(&arena);
}

/* Nothing to fold: no copy, no memory. */
static void
test_no_copy(void)
{
	const char *raw = "[단독] 첫눈 온다 漢字 2,345 café\n";
	nw_arena	arena;
	nw_text		text;

	nw_arena_begin(&arena, &counting_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	ok(text.str == raw && live_blocks == 0, "a text without anything to fold is not copied");
	nw_arena_end(&arena);
}

/* ---- lines */

static void
is_lines(const char *raw, int expected, const char *last)
{
	nw_arena	arena;
	nw_text		text;
	nw_text_cursor cursor;
	nw_span		line = {0, 0};
	int			n = 0;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_CLEAN);
	nw_cursor_begin(&cursor, &text);
	while (nw_cursor_line(&cursor, &line))
		n++;
	is_int(n, expected, "lines of a text of %d bytes", (int) strlen(raw));
	is_int(cursor.line_no, expected, "… and the number of the last");
	is_bytes(text.str + line.off, line.len, last, "… which is \"%s\"", last);
	ok(!nw_cursor_line(&cursor, &line), "… and stays the last");
	nw_arena_end(&arena);
}

static void
test_lines(void)
{
	is_lines("", 0, "");
	is_lines("a", 1, "a");
	is_lines("a\n", 1, "a");
	is_lines("a\n\n", 2, "");
	is_lines("\n", 1, "");
	is_lines("a\r\nb\r\n", 2, "b");
	is_lines("a\u2028b", 2, "b");
	is_lines("가\n나\n다", 3, "다");
}

/* ---- scripts */

static void
test_scripts(void)
{
	is_int(nw_script_of('7'), NW_SCRIPT_DIGIT, "7");
	is_int(nw_script_of('z'), NW_SCRIPT_LATIN, "z");
	is_int(nw_script_of(0x00E9), NW_SCRIPT_LATIN, "é");
	is_int(nw_script_of(0x00D7), NW_SCRIPT_OTHER, "×");
	is_int(nw_script_of(0xAC00), NW_SCRIPT_HANGUL, "가");
	is_int(nw_script_of(0x3131), NW_SCRIPT_HANGUL, "ㄱ");
	is_int(nw_script_of(0x318D), NW_SCRIPT_OTHER, "ㆍ, used as a dot");
	is_int(nw_script_of(0x6F22), NW_SCRIPT_HAN, "漢");
	is_int(nw_script_of(0x3005), NW_SCRIPT_HAN, "々");
	is_int(nw_script_of(0x20000), NW_SCRIPT_HAN, "𠀀");
	is_int(nw_script_of(0x3042), NW_SCRIPT_KANA, "あ");
	is_int(nw_script_of(0x30FC), NW_SCRIPT_KANA, "ー");
	is_int(nw_script_of(0x30FB), NW_SCRIPT_OTHER, "・");
	is_int(nw_script_of(0x0416), NW_SCRIPT_LETTER, "Ж");
	is_int(nw_script_of(0x0E01), NW_SCRIPT_LETTER, "ก");
	is_int(nw_script_of(' '), NW_SCRIPT_OTHER, "a space");
	is_int(nw_script_of(0x2026), NW_SCRIPT_OTHER, "…");
	is_int(nw_script_of(0xFF0C), NW_SCRIPT_OTHER, "，");
	is_int(nw_script_of(0x1F600), NW_SCRIPT_OTHER, "an emoji");
	ok(nw_is_word(0xAC00) && !nw_is_word('-'), "words are letters and digits");
}

/*
 * Every character between two letters folds as the table of single characters
 * says, whether the run of plain characters is left for it or not.
 */
static void
test_fold_every_char(void)
{
	int			level;
	int			wrong = 0;

	for (level = NW_FOLD_CLEAN; level <= NW_FOLD_READ; level++)
	{
		uint32_t	cp;

		for (cp = 1; cp <= 0x1FFFF; cp++)
		{
			char		raw[8];
			char		want[16];
			char		scratch[8];
			const char *to;
			size_t		n = 1;
			nw_arena	arena;
			nw_text		text;

			if ((cp >= 0xD800 && cp <= 0xDFFF) || nw_fold_is_mark(cp))
				continue;
			raw[0] = 'a';
			n += (size_t) nw_utf8_encode(cp, raw + 1);
			raw[n++] = 'z';
			to = nw_fold_char(cp, (nw_fold_level) level, scratch);
			if (to != NULL)
				snprintf(want, sizeof(want), "a%sz", to);
			else
				snprintf(want, sizeof(want), "%.*s", (int) n, raw);
			nw_arena_begin(&arena, &tap_host);
			nw_text_fold(&text, &arena, raw, n, (nw_fold_level) level);
			if (!nw_equals(text.str, text.len, want) && wrong++ < 5)
				printf("# U+%04X at level %d\n", (unsigned) cp, level);
			nw_arena_end(&arena);
		}
	}
	is_int(wrong, 0, "every character folds as the table says");
}

int
main(void)
{
	test_decode();
	test_encode_all();
	test_decode_before();
	test_arena();
	test_fold();
	test_fold_every_char();
	test_way_back();
	test_no_copy();
	test_lines();
	test_scripts();
	return done_testing();
}
