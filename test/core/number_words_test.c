/*
 * test/core/number_words_test.c
 *		Units of core/text: numbers in English words and Chinese characters.
 */
#include "tap.h"

#include "core/text/number_words.h"

typedef size_t (*reader) (const char *s, size_t len, nw_number *out);

/* "read" is the part of "text" that is the number, coeff / 10^scale. */
static void
is_number(reader read_number, const char *text, const char *read, uint64_t coeff, int scale)
{
	size_t		len = strlen(text);
	char	   *block = malloc(len ? len : 1);	/* exactly sized for ASan */
	nw_number	number;
	size_t		n;

	memcpy(block, text, len);
	n = read_number(block, len, &number);
	free(block);
	is_bytes(text, n, read, "\"%s\" begins with the number \"%s\"", text, read);
	if (n > 0)
		ok(number.coeff == coeff && number.scale == scale && !number.negative && !number.overflow,
		   "… %llu / 10^%d", (unsigned long long) number.coeff, number.scale);
}

static void
test_english(void)
{
	static const struct
	{
		const char *text;
		const char *read;
		uint64_t	coeff;
		int			scale;
	}			cases[] = {
		{"zero degrees", "zero", 0, 0}, {"seven", "seven", 7, 0}, {"Seventeen", "Seventeen", 17, 0},
		{"thirty-seven degrees", "thirty-seven", 37, 0}, {"thirty seven", "thirty seven", 37, 0},
		{"TWENTY\nTWO", "TWENTY\nTWO", 22, 0}, {"forty", "forty", 40, 0},
		{"twenty-zero", "twenty", 20, 0}, {"twenty-ten", "twenty", 20, 0}, {"ninety-nine-nine", "ninety-nine", 99, 0},
		{"one hundred and eighty degrees", "one hundred and eighty", 180, 0},
		{"a hundred", "a hundred", 100, 0}, {"one hundred four", "one hundred four", 104, 0},
		{"two hundred and", "two hundred", 200, 0}, {"ten hundred", "ten", 10, 0},
		{"two thousand eight hundred kelvin", "two thousand eight hundred", 2800, 0},
		{"a thousand and one", "a thousand and one", 1001, 0},
		{"three thousand thousand", "three thousand", 3000, 0},
		{"twelve thousand three hundred forty-five", "twelve thousand three hundred forty-five", 12345, 0},
		{"six-point-six degrees", "six-point-six", 66, 1}, {"six point", "six", 6, 0},
		{"zero point zero five", "zero point zero five", 5, 2}, {"six point ten", "six", 6, 0},
		{"thirty-seven and a half degrees", "thirty-seven and a half", 375, 1},
		{"nineteen eighty-four", "nineteen", 19, 0}, {"two three", "two", 2, 0},
		{"", "", 0, 0}, {"a", "", 0, 0}, {"a dog", "", 0, 0}, {"hundred", "", 0, 0}, {"tenth", "", 0, 0},
		{"tent", "", 0, 0}, {"one1", "", 0, 0}, {"often", "", 0, 0}, {"point five", "", 0, 0},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		is_number(nw_number_words_english, cases[i].text, cases[i].read, cases[i].coeff, cases[i].scale);
}

static void
test_han(void)
{
	static const struct
	{
		const char *text;
		const char *read;
		uint64_t	coeff;
		int			scale;
	}			cases[] = {
		{"五度", "五", 5, 0}, {"十度", "十", 10, 0}, {"十八", "十八", 18, 0}, {"三十七度", "三十七", 37, 0},
		{"二十度", "二十", 20, 0}, {"一百零五", "一百零五", 105, 0}, {"一百零度", "一百", 100, 0}, {"两百", "两百", 200, 0}, {"兩百五十", "兩百五十", 250, 0},
		{"百八十度", "百八十", 180, 0}, {"三千度", "三千", 3000, 0}, {"一千五百三十八", "一千五百三十八", 1538, 0},
		{"二十五点五度", "二十五点五", 255, 1}, {"三十七點二", "三十七點二", 372, 1}, {"三七·五度", "三七·五", 375, 1},
		{"二十点到", "二十", 20, 0}, {"二〇度", "二〇", 20, 0}, {"零度", "零", 0, 0}, {"〇·五度", "〇·五", 5, 1}, {"三七度", "三七", 37, 0},
		{"二〇二四五", "二〇二四", 2024, 0}, {"一万二千", "一万二千", 12000, 0}, {"1万度", "1万", 10000, 0}, {"1.5萬", "1.5萬", 15000, 0},
		{"5千度", "5千", 5000, 0}, {"5千万度", "5千万", 50000000, 0}, {"1億度", "1億", 100000000, 0}, {"一亿五千万", "一亿五千万", 150000000, 0},
		{"十百", "十", 10, 0}, {"万", "", 0, 0}, {"15度", "", 0, 0}, {"度", "", 0, 0}, {"", "", 0, 0}, {"1.23456万", "", 0, 0},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		is_number(nw_number_words_han, cases[i].text, cases[i].read, cases[i].coeff, cases[i].scale);
}

int
main(void)
{
	test_english();
	test_han();
	return done_testing();
}
