/*
 * test/core/temperature_test.c
 *		The grid, its spellings and its printing.
 */
#include "tap.h"

#include "core/weather/temperature.h"
#include "core/weather/temperature_text.h"

#define ZEROS_40 "0000000000000000000000000000000000000000"
#define ZEROS_119 ZEROS_40 ZEROS_40 "000000000000000000000000000000000000000"

static bool
reads_as(const char *text, nw_temperature expected)
{
	nw_temperature t;

	return nw_temperature_parse(text, strlen(text), &t) == NW_OK && t == expected;
}

static void
reads(const char *text, nw_temperature expected)
{
	nw_temperature t;
	nw_status	status = nw_temperature_parse(text, strlen(text), &t);

	is_int(status, NW_OK, "\"%s\" is a temperature", text);
	is_int(t, expected, "\"%s\" has its value", text);
}

static void
refused(const char *text, nw_status expected)
{
	nw_temperature t;

	is_int(nw_temperature_parse(text, strlen(text), &t), expected, "\"%.40s\" is refused", text);
}

static void
scans(const char *text, bool bare, size_t bytes, nw_temperature value, char unit)
{
	nw_temperature_text found;
	nw_status	status;
	size_t		n = nw_temperature_scan(text, strlen(text), bare, &found, &status);

	is_int(n, bytes, "scan of \"%s\"%s takes its bytes", text, bare ? " (bare number)" : "");
	if (n > 0)
		ok(found.value == value && found.unit == unit && status == NW_OK,
		   "scan of \"%s\" gives %d %c", text, (int) value, unit ? unit : '-');
}

static void
spellings(void)
{
	static const char *const same[] = {
		"-5.9℃", "-5.9 ℃", "-5.9°C", "-5.9 °C", "-5.9", "-5.9e0", "-59e-1", "-0.59E+1", "-5.90",
		"−5.9℃", "–5.9도", "－５．９℃", "−5.9˚C", "-5.9ºC", "-5.9° C", "-5.9°c", "-5.9C", "-5.9 c",
		"영하 5.9도", "영하5.9도", "영하 5.9℃", "영하 5.9", "섭씨 영하 5.9도", "영하 섭씨 5.9도",
		"섭씨 -5.9도", "마이너스 5.9도", "零下5.9度", "零下5.9℃", "摄氏零下5.9度", "氷点下5.9度",
		"마이너스 5.9", "minus 5.9 degrees Celsius", "-5.9 degC", "-5.9 degrees", "-5.9°",
		" -5.9℃ ", "\t-5.9\n", "\xC2\xA0-5.9\xE3\x80\x80", "\xEF\xBB\xBF-5.9℃", "-5.9\xE2\x80\x8B℃",
		/* 영하 5.9도 in jamo */
		"\xE1\x84\x8B\xE1\x85\xA7\xE1\x86\xBC\xE1\x84\x92\xE1\x85\xA1 5.9\xE1\x84\x83\xE1\x85\xA9",
		"267.25K", "267.25 K", "267.25 켈빈", "절대온도 267.25도", "267.25\xE2\x84\xAA",
		"21.38℉", "21.38 °F", "화씨 21.38도", "华氏21.38度", "21.38 degrees Fahrenheit",
	};
	size_t		i;

	for (i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		reads(same[i], -53100);

	reads("32℉", 0);
	reads("0℃", 0);
	reads("-0.0", 0);
	reads("273.15K", 0);
	reads("-40℉", -360000);
	reads("-40℃", -360000);
	reads("72 °F", 200000);
	reads("섭씨 20도", 180000);
	reads("화씨 68도", 180000);
	reads("영상 3도", 27000);
	reads("+3℃", 27000);
	reads("1,000℃", 9000000);
	reads(".5", 4500);
	reads("-.5℃", -4500);
	reads("0K", NW_TEMPERATURE_MIN);
	reads("-273.15", NW_TEMPERATURE_MIN);
	reads("-459.67℉", NW_TEMPERATURE_MIN);
	reads("1e-400", 0);
	reads("0e99999999999", 0);
	reads("238609.2941", 2147483647);
	/* an exponent brings back digits of any place */
	reads("10000000000000000000e-19", 9000);
	reads("123456789012345678901234567890e-29", 11111);
	reads("0.0000000000000000001e19", 9000);
	reads(".00000000000000000000000000000059e31", 53100);
	reads("-0.00000000000000000000000000000059e31", -53100);
	reads("1,000e-3", 9000);
	reads("5000000000000000000000e-22", 4500);
	reads("1e-18", 0);
	reads("1e-30", 0);
	reads("1e5", 900000000);
	reads(".0000000000000000000000000000000000005", 0);
	/* the longest */
	reads(ZEROS_119 "5", 45000);

	refused("", NW_SYNTAX);
	refused("   ", NW_SYNTAX);
	refused("5 apples", NW_SYNTAX);
	refused("NaN", NW_SYNTAX);
	refused("Infinity", NW_SYNTAX);
	refused("-inf", NW_SYNTAX);
	refused("영하", NW_SYNTAX);
	refused("℃", NW_SYNTAX);
	refused("--5℃", NW_SYNTAX);
	refused("5.9.1", NW_SYNTAX);
	refused("5℃ 6℃", NW_SYNTAX);
	refused("5℃맑음", NW_SYNTAX);
	refused("섭씨 68℉", NW_SYNTAX);
	refused("영상 -5도", NW_SYNTAX);
	refused("-5.", NW_SYNTAX);
	refused("0x10", NW_SYNTAX);
	refused("5e", NW_SYNTAX);
	refused("1,23", NW_SYNTAX);
	refused("0,123", NW_SYNTAX);
	refused("0" ZEROS_119 "5", NW_SYNTAX);
	refused("10000000000000000000e-1", NW_RANGE);
	refused("-1e18", NW_RANGE);
	refused("0.0000000000000000001e30", NW_RANGE);
	refused("1e17", NW_RANGE);
	refused("5 Cats", NW_SYNTAX);
	refused("-5.9\xFF", NW_SYNTAX);
	refused("-300℃", NW_RANGE);
	refused("-273.151", NW_RANGE);
	refused("-1K", NW_RANGE);
	refused("1e400", NW_RANGE);
	refused("-1e400", NW_RANGE);
	refused("238609.2942", NW_RANGE);
	refused("99999999999999999999999999999999℃", NW_RANGE);
}

static void
scanning(void)
{
	scans("-5.9°C맑음", false, 7, -53100, 'C');
	scans("1.0°C", true, 6, 9000, 'C');
	scans("20도까지", false, 5, 180000, 0);
	scans("영하 5.9도에서", false, 13, -53100, 0);
	scans("영하 14~영하 3도", false, 9, -126000, 0);
	scans("72 °F in", false, 6, 200000, 'F');
	scans("293.15K.", false, 7, 180000, 'K');
	scans("-5.9맑음", true, 4, -53100, 0);
	scans("-5.9맑음", false, 0, 0, 0);
	scans("5 apples", false, 0, 0, 0);
	scans("5 C", false, 3, 45000, 'C');
	scans("5 Cats", false, 0, 0, 0);
	scans("5 Cats", true, 1, 45000, 0);
	scans("영하권", false, 0, 0, 0);
	scans("마이너스 3%", false, 0, 0, 0);
	scans("37°", false, 0, 0, 0);
	scans("3e2도", false, 0, 0, 0);
}

static void
units(void)
{
	is_int(nw_temperature_unit("C", 1), 'C', "unit C");
	is_int(nw_temperature_unit("f", 1), 'F', "unit f");
	is_int(nw_temperature_unit("℃", 3), 'C', "unit ℃");
	is_int(nw_temperature_unit(" Kelvin ", 8), 'K', "unit Kelvin");
	is_int(nw_temperature_unit("화씨", 6), 'F', "unit 화씨");
	is_int(nw_temperature_unit("도", 3), 0, "도 names no scale");
	is_int(nw_temperature_unit("", 0), 0, "nothing names no scale");
	is_int(nw_temperature_unit("R", 1), 0, "R names no scale");
}

/* n prints within four places, and reads back */
static bool
round_trips(nw_temperature n)
{
	char		buf[NW_TEMPERATURE_PRINT_MAX];
	nw_temperature back;
	int			len = nw_temperature_print(n, buf);
	char	   *point = memchr(buf, '.', (size_t) len);
	int			places = point ? (int) (buf + len - point) - 1 : 0;

	if (len != (int) strlen(buf) || places < 1 || places > 4)
		return false;
	if (places > 1 && buf[len - 1] == '0')
		return false;
	if (nw_temperature_parse(buf, (size_t) len, &back) != NW_OK || back != n)
		return false;
	len = nw_temperature_print_sign(n, buf);
	return len == (int) strlen(buf) && len < NW_TEMPERATURE_PRINT_MAX &&
		nw_temperature_parse(buf, (size_t) len, &back) == NW_OK && back == n;
}

static uint64_t
next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static void
printing(void)
{
	char		buf[NW_TEMPERATURE_FORMAT_MAX];
	uint64_t	seed = 88172645463325252u;
	int			bad = 0;
	int			doubles = 0;
	int			i;

	for (i = -27000; i <= 27000; i++)
		bad += !round_trips(i);
	is_int(bad, 0, "every value from -3 to 3 degrees prints in one to four places and reads back");
	for (bad = 0, i = 0; i < 2000000; i++)
	{
		nw_temperature n = (nw_temperature) ((int64_t) (next_random(&seed) % 2149942000u) +
											 NW_TEMPERATURE_MIN);
		nw_temperature back;

		if (n < NW_TEMPERATURE_MIN)
			continue;
		bad += !round_trips(n);
		doubles += !(nw_temperature_from_double(nw_temperature_celsius(n), 'C', &back) == NW_OK && back == n &&
					 nw_temperature_from_double(nw_temperature_fahrenheit(n), 'F', &back) == NW_OK && back == n &&
					 nw_temperature_from_double(nw_temperature_kelvin(n), 'K', &back) == NW_OK && back == n);
	}
	is_int(bad, 0, "two million random values do");
	is_int(doubles, 0, "and come back from float8 in every unit");
	ok(round_trips(NW_TEMPERATURE_MIN) && round_trips(NW_TEMPERATURE_MAX), "and so do both ends");

	nw_temperature_print(-53100, buf);
	is_str(buf, "-5.9", "shortest form");
	nw_temperature_print(9000, buf);
	is_str(buf, "1.0", "a whole degree keeps its place");
	nw_temperature_print(0, buf);
	is_str(buf, "0.0", "zero has no sign");
	nw_temperature_print(-1, buf);
	is_str(buf, "-0.0001", "the step below zero");
	nw_temperature_print_sign(-53100, buf);
	is_str(buf, "-5.9℃", "with the sign");

	nw_temperature_format(-53100, 'C', 1, buf);
	is_str(buf, "-5.9℃", "label in Celsius");
	nw_temperature_format(-53100, 'F', 1, buf);
	is_str(buf, "21.4℉", "label in Fahrenheit");
	nw_temperature_format(-53100, 'K', 2, buf);
	is_str(buf, "267.25K", "label in kelvins");
	nw_temperature_format(-400, 'C', 0, buf);
	is_str(buf, "0℃", "a label has no negative zero");
	nw_temperature_format(-4500, 'C', 0, buf);
	is_str(buf, "-1℃", "half goes away from zero");
	nw_temperature_format(NW_TEMPERATURE_MAX, 'F', 6, buf);
	is_str(buf, "429528.729400℉", "the longest label");
}

/* exact rounding, seen from decimals with a tie */
static void
rounding(void)
{
	int			bad = 0;
	int			i;
	char		text[32];

	ok(reads_as("0.0005", 5) && reads_as("-0.0005", -5), "a tie in Celsius goes away from zero");
	ok(reads_as("0.0005", 5) && reads_as("0.00049999999", 4), "below the tie goes towards it");
	ok(reads_as("0.0001℉", -160000) && reads_as("32.0001℉", 1) && reads_as("31.9999℉", -1),
	   "ties in Fahrenheit go away from 0 °C");
	ok(reads_as("273.1505K", 5) && reads_as("273.1495K", -5), "and in kelvins");
	ok(reads_as("0.000055555555555555", 0) && reads_as("0.000055555555555556", 1),
	   "eighteen places count");

	for (i = -1000; i <= 1000; i++)
	{
		nw_temperature c = i * 900;
		nw_temperature f = i * 500 - 160000;

		snprintf(text, sizeof(text), "%s%d.%d℃", i < 0 ? "-" : "", abs(i) / 10, abs(i) % 10);
		bad += !reads_as(text, c);
		snprintf(text, sizeof(text), "%s%d.%d℉", i < 0 ? "-" : "", abs(i) / 10, abs(i) % 10);
		bad += !reads_as(text, f);
	}
	is_int(bad, 0, "every tenth from -100.0 to 100.0 in both units is on the grid");
}

static void
numbers(void)
{
	nw_temperature t;
	double		inf = 1e308 * 10;
	int64_t		steps;

	ok(nw_temperature_from_double(-5.9, 'C', &t) == NW_OK && t == -53100, "float8 -5.9");
	ok(nw_temperature_from_double(0.0005, 'C', &t) == NW_OK && t == 5 &&
	   nw_temperature_from_double(-0.0005, 'C', &t) == NW_OK && t == -5, "ties of float8 go away from zero");
	ok(nw_temperature_from_double(inf, 'C', &t) == NW_RANGE && t == NW_TEMPERATURE_MAX, "infinity is beyond");
	ok(nw_temperature_from_double(-inf, 'F', &t) == NW_RANGE && t == NW_TEMPERATURE_MIN, "-infinity is below");
	ok(nw_temperature_from_double(inf - inf, 'C', &t) == NW_SYNTAX, "NaN is no temperature");
	ok(nw_temperature_from_double(-0.001, 'K', &t) == NW_RANGE, "below absolute zero");
	ok(nw_temperature_compare_double(-53100, -5.9) == 0, "-5.9 °C equals -5.9");
	ok(nw_temperature_compare_double(-53100, -5.9000001) > 0 &&
	   nw_temperature_compare_double(-53100, -5.8999999) < 0, "and nothing beside it");
	ok(nw_temperature_compare_double(NW_TEMPERATURE_MAX, inf - inf) < 0 &&
	   nw_temperature_compare_double(0, inf) < 0 && nw_temperature_compare_double(0, -inf) > 0,
	   "NaN and the infinities lie outside");
	ok(nw_temperature_steps_from_double(-0.5, &steps) && steps == -4500 &&
	   !nw_temperature_steps_from_double(inf - inf, &steps) &&
	   !nw_temperature_steps_from_double(1e9, &steps), "differences in steps");
}

int
main(void)
{
	spellings();
	scanning();
	units();
	rounding();
	numbers();
	printing();
	return done_testing();
}
