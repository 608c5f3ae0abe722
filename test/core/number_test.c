/*
 * test/core/number_test.c
 *		Units of core/text: numbers in running text, Korean particles.
 */
#include "tap.h"

#include "core/text/hangul.h"
#include "core/text/number.h"
#include "core/text/utf8.h"

#define SIGN NW_NUMBER_SIGN
#define COMMA NW_NUMBER_COMMA
#define MYRIAD NW_NUMBER_MYRIAD
#define HANGUL NW_NUMBER_HANGUL
#define ALL (SIGN | COMMA | MYRIAD | HANGUL)

/* "read" is the part of "text" that is the number. */
static void
is_number(const char *text, unsigned flags, const char *read, uint64_t coeff, int scale, bool negative)
{
	size_t		len = strlen(text);
	char	   *block = malloc(len ? len : 1);	/* exactly sized for ASan */
	nw_number	number;
	size_t		n;

	memcpy(block, text, len);
	n = nw_number_scan(block, len, flags, &number);
	free(block);
	is_bytes(text, n, read, "\"%s\" begins with the number \"%s\"", text, read);
	if (n == 0)
		return;
	ok(number.coeff == coeff && number.scale == scale && number.negative == negative &&
	   !number.overflow && !number.inexact,
	   "… %s%llu / 10^%d%s%s", number.negative ? "-" : "", (unsigned long long) number.coeff,
	   number.scale, number.overflow ? " overflow" : "", number.inexact ? " inexact" : "");
}

static void
is_no_number(const char *text, unsigned flags)
{
	is_number(text, flags, "", 0, 0, false);
}

static void
test_decimals(void)
{
	is_number("0", 0, "0", 0, 0, false);
	is_number("15일", 0, "15", 15, 0, false);
	is_number("007", 0, "007", 7, 0, false);
	is_number("5.9도", 0, "5.9", 59, 1, false);
	is_number("5.", 0, "5", 5, 0, false);
	is_number("5.도", 0, "5", 5, 0, false);
	is_number("1.2.3", 0, "1.2", 12, 1, false);
	is_number("1.50", 0, "1.50", 150, 2, false);
	is_number("0.05", 0, "0.05", 5, 2, false);
	is_no_number("", ALL);
	is_no_number(".5", ALL);
	is_no_number("abc", ALL);
	is_no_number("가", ALL);

	/* signs */
	is_no_number("-5", 0);
	is_number("-5", SIGN, "-5", 5, 0, true);
	is_number("+5.5", SIGN, "+5.5", 55, 1, false);
	is_number("-0", SIGN, "-0", 0, 0, true);
	is_no_number("-", ALL);
	is_no_number("--5", ALL);
	is_no_number("- 5", ALL);

	/* commas */
	is_number("1,234", 0, "1", 1, 0, false);
	is_number("1,234", COMMA, "1,234", 1234, 0, false);
	is_number("1,234,567.8", COMMA, "1,234,567.8", 12345678, 1, false);
	is_number("1,23", COMMA, "1", 1, 0, false);
	is_number("1,2345", COMMA, "1", 1, 0, false);
	is_number("0,123", COMMA, "0", 0, 0, false);
	is_number("012,345", COMMA, "012", 12, 0, false);
	is_number("1234,567", COMMA, "1234", 1234, 0, false);
	is_number("12,345, 6", COMMA, "12,345", 12345, 0, false);
	is_number("1,234,56", COMMA, "1,234", 1234, 0, false);
	is_number("1,", COMMA, "1", 1, 0, false);

	/* the limits */
	is_number("999999999999999999", 0, "999999999999999999", UINT64_C(999999999999999999), 0, false);
	is_number("000000000000000000000012", 0, "000000000000000000000012", 12, 0, false);
	{
		nw_number	number;

		is_int(nw_number_scan("12345678901234567890", 20, ALL, &number), 20, "20 digits are read");
		ok(number.overflow, "… and overflow");
		is_int(nw_number_scan("0.12345678901234567891", 22, ALL, &number), 22, "20 decimals are read");
		ok(!number.overflow && number.inexact && number.scale == 18, "… and are inexact");
		nw_number_scan("123456789012345678.9", 20, 0, &number);
		ok(!number.overflow && number.inexact && number.coeff == UINT64_C(123456789012345678),
		   "18 digits and a fraction are inexact");
		nw_number_scan("1.50000000000000000000", 22, 0, &number);
		ok(!number.inexact, "zeros beyond the limit lose nothing");
		nw_number_scan("99999경", strlen("99999경"), ALL, &number);
		ok(number.overflow, "99999경 overflows");
		nw_number_scan("99경", strlen("99경"), ALL, &number);
		ok(!number.overflow && number.coeff == UINT64_C(990000000000000000), "99경 does not");
		nw_number_scan("100경", strlen("100경"), ALL, &number);
		ok(number.overflow, "100경 has 19 digits");
		/* 2^48 * 10^16 is 0 in 64 bits */
		nw_number_scan("281474976710656경", strlen("281474976710656경"), ALL, &number);
		ok(number.overflow, "281474976710656경 overflows");
	}
}

static void
test_myriads(void)
{
	is_number("3억 5천만 원", MYRIAD, "3억 5천만", 350000000, 0, false);
	is_number("3억5천만원", ALL, "3억5천만", 350000000, 0, false);
	is_number("12만3000명", MYRIAD, "12만3000", 123000, 0, false);
	is_number("12만 3000명", MYRIAD, "12만", 120000, 0, false);
	is_number("12만3.5", MYRIAD, "12만", 120000, 0, false);
	is_number("1.5만", MYRIAD, "1.5만", 15000, 0, false);
	is_number("230억", MYRIAD, "230억", UINT64_C(23000000000), 0, false);
	is_number("1조 2,000억", MYRIAD | COMMA, "1조 2,000억", UINT64_C(1200000000000), 0, false);
	is_number("1조 2,000억", MYRIAD, "1조", UINT64_C(1000000000000), 0, false);
	is_number("2조5000억 달러", ALL, "2조5000억", UINT64_C(2500000000000), 0, false);
	is_number("5천2백", MYRIAD, "5천2백", 5200, 0, false);
	is_number("5천200", MYRIAD, "5천200", 5200, 0, false);
	is_number("1백만", MYRIAD, "1백만", 1000000, 0, false);
	is_number("1.5천", MYRIAD, "1.5천", 15000, 1, false);
	is_number("1.5천만", MYRIAD, "1.5천만", 15000000, 0, false);
	is_number("1,234천명", ALL, "1,234천", 1234000, 0, false);
	is_number("12345천", MYRIAD, "12345천", 12345000, 0, false);
	is_number("2만~3만", MYRIAD, "2만", 20000, 0, false);
	is_number("-3만", ALL, "-3만", 30000, 0, true);
	is_number("5만 명", ALL, "5만", 50000, 0, false);
	is_number("3만 5천 명", ALL, "3만 5천", 35000, 0, false);
	is_number("3만 5억", ALL, "3만", 30000, 0, false);
	is_number("3만  5천", ALL, "3만", 30000, 0, false);
	is_number("3만", 0, "3", 3, 0, false);

	/* words */
	is_number("삼십 명", HANGUL | MYRIAD, "삼십", 30, 0, false);
	is_number("이천오백", HANGUL | MYRIAD, "이천오백", 2500, 0, false);
	is_number("천오백만", HANGUL | MYRIAD, "천오백만", 15000000, 0, false);
	is_number("백", HANGUL | MYRIAD, "백", 100, 0, false);
	is_number("구십구", HANGUL | MYRIAD, "구십구", 99, 0, false);
	is_number("이만삼천", HANGUL | MYRIAD, "이만삼천", 23000, 0, false);
	is_no_number("삼십", MYRIAD);
	is_no_number("천", MYRIAD);
	is_no_number("만", ALL);		/* also the particle "only" */
	is_no_number("억", ALL);

	{
		nw_number	number;

		nw_number_scan("1.23456만", strlen("1.23456만"), ALL, &number);
		ok(number.coeff == 12345 && number.scale == 0 && number.inexact, "1.23456만 is 12345 and inexact");
		nw_number_scan("15", 2, ALL, &number);
		ok(!number.myriad, "15 has no unit word");
		nw_number_scan("15만", 5, ALL, &number);
		ok(number.myriad, "15만 has one");
		nw_number_scan("5천", 4, ALL, &number);
		ok(number.myriad, "5천 has one");
	}
}

static void
test_doubles(void)
{
	static const struct
	{
		const char *text;
		double		value;
	}			cases[] = {
		{"0.1", 0.1}, {"-5.9", -5.9}, {"123456.789", 123456.789}, {"0.000001", 1e-6},
		{"999999999999999999", 999999999999999999.0}, {"0.123456789012345678", 0.123456789012345678},
		{"9007199254740993", 9007199254740993.0}, {"90071992547409.93", 90071992547409.93},
		{"1.5만", 15000.0},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		nw_number	number;

		nw_number_scan(cases[i].text, strlen(cases[i].text), ALL, &number);
		ok(nw_number_double(&number) == cases[i].value, "\"%s\" is the double nearest to it", cases[i].text);
	}
}

static uint32_t
last_char(const char *word)
{
	uint32_t	cp;

	nw_utf8_decode_before(word, word + strlen(word), &cp);
	return cp;
}

/* Every prefix of both strings also passes through, exactly sized. */
static void
is_chain(const char *word, const char *tail, bool expected)
{
	size_t		len = strlen(tail);
	char	   *block = malloc(len ? len : 1);

	memcpy(block, tail, len);
	ok(nw_particle_chain(last_char(word), block, len) == expected,
	   "%s%s: \"%s\" %s", word, tail, tail, expected ? "is a chain of particles" : "is not");
	free(block);
}

static void
is_strip(const char *eojeol, const char *expected)
{
	is_bytes(eojeol, nw_particle_strip(eojeol, strlen(eojeol)), expected, "%s without particles", eojeol);
}

static void
is_after(const char *name, const char *rest, int expected)
{
	is_int(nw_particle_after(last_char(name), rest, strlen(rest)), expected, "%s before \"%s\"", name, rest);
}

static void
test_particles(void)
{
	is_chain("장사", "", true);
	is_chain("장사", "는", true);
	is_chain("장사", "은", false);
	is_chain("동두천", "은", true);
	is_chain("동두천", "는", false);
	is_chain("서울", "로", true);
	is_chain("서울", "으로", false);
	is_chain("부산", "으로", true);
	is_chain("부산", "로", false);
	is_chain("제주", "로", true);
	is_chain("장사", "에서는", true);
	is_chain("기상청", "으로부터의", true);
	is_chain("기상청", "이라고", true);
	is_chain("KBS", "는", true);
	is_chain("KBS", "은", true);
	is_chain("15", "에", true);
	is_chain("장사", "꾼", false);
	is_chain("장사", "는다", false);
	is_chain("장사", "가가가가가", false);
	is_chain("장사", "는\xEB", false);
	is_chain("장사", "에서는에서는에서는에서는에서는", false);

	is_strip("장사는", "장사");
	is_strip("동두천은", "동두천");
	is_strip("서울로", "서울");
	is_strip("기상청으로부터의", "기상청");
	is_strip("기상청", "기상청");
	is_strip("KIC중국은", "KIC중국");
	is_strip("2025년에는", "2025년");
	is_strip("은", "은");
	is_strip("가는", "가");
	is_strip("", "");
	is_strip("\xEC\x9D", "\xEC\x9D");

	is_after("장사", "는 오늘", 3);
	is_after("장사", " 오늘", 0);
	is_after("장사", "", 0);
	is_after("장사", "(長沙)", 0);
	is_after("장사", "에서는, ", 9);
	is_after("장사", "꾼이", -1);
	is_after("중국", "인민대학", -1);
	is_after("서울", "Metro", -1);
	is_after("서울", "2", -1);
	is_after("서울", "에서 만나", 6);
	is_after("서울", "\x80", 0);
}

int
main(void)
{
	test_decimals();
	test_myriads();
	test_doubles();
	test_particles();
	return done_testing();
}
