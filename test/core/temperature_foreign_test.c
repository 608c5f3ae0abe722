/*
 * test/core/temperature_foreign_test.c
 *		Units of core/weather: temperatures and their differences in English,
 *		Japanese and Chinese, and the words that decide.
 */
#include "tap.h"

#include "core/weather/temperature_english.h"
#include "core/weather/temperature_mention.h"
#include "core/weather/temperature_spelled.h"

/*
 * The mentions of a folded text, with " ; " between: "5..9 C", "+2..+3 K" for
 * a difference, in Celsius or kelvins, and what was read.
 */
static void
reads(const char *text, const char *expected)
{
	size_t		len = strlen(text);
	char	   *block = malloc(len ? len : 1);	/* exactly sized for ASan */
	char		got[600] = "";
	nw_temperature_mention m;
	size_t		pos = 0;

	memcpy(block, text, len);
	while (nw_temperature_mention_next(block, len, &pos, &m) && strlen(got) < 400)
	{
		char		low[32] = "";
		char		high[32] = "";
		const char *format = m.difference ? "%+g" : "%g";

		if (m.has_low)
			snprintf(low, sizeof(low), format, m.low / 9000.0);
		if (m.has_high)
			snprintf(high, sizeof(high), format, m.high / 9000.0);
		snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%s%s%s%s|%.*s", got[0] ? " ; " : "", low,
				 m.has_low && m.has_high && m.low == m.high ? "" : "..",
				 m.has_low && m.has_high && m.low == m.high ? "" : high, m.difference ? " K" : "",
				 (int) m.span.len, block + m.span.off);
	}
	free(block);
	is_str(got, expected, "%s", text);
}

static void
test_differences(void)
{
	reads("Temperatures will be 5 degrees higher than normal.", "+5 K|5 degrees");
	reads("Highs will be 3 to 5 degrees Celsius lower.", "-5..-3 K|3 to 5 degrees Celsius");
	reads("It will be 5 degrees Celsius (9 degrees Fahrenheit) warmer.", "+5 K|5 degrees Celsius (9 degrees Fahrenheit)");
	reads("The ocean has warmed by 0.6 degrees Celsius.", "+0.6 K|0.6 degrees Celsius");
	reads("The temperature fell 9 degrees Fahrenheit in an hour.", "-5 K|9 degrees Fahrenheit");
	reads("The mercury rose 4 degrees to 31 degrees.", "+4 K|4 degrees ; 31|31 degrees");
	reads("The daily temperature difference is 15 degrees.", "+15 K|15 degrees");
	reads("The goal is to limit warming to 1.5°C.", "+1.5 K|1.5°C");
	reads("The gap between day and night was 15 degrees Celsius.", "+15 K|15 degrees Celsius");
	reads("気温は平年より3度高い。", "+3 K|3度");
	reads("前日より5度ほど低い朝の気温。", "-5 K|5度");
	reads("气温下降8°C。", "-8 K|8°C");
	reads("氣溫較昨日低3度。", "-3 K|3度");
	reads("气温比往年同期偏高2至3°C。", "+2..+3 K|2至3°C");
	reads("早晚温差10°C。", "+10 K|10°C");
}

static void
test_values(void)
{
	reads("Lows of minus 12 to 1 degree Celsius.", "-12..1|minus 12 to 1 degree Celsius");
	reads("It was twenty below zero.", "-20|twenty below zero");
	reads("It was 20 below zero.", "-20|20 below zero");
	reads("Lows 10 to 15 degrees below zero.", "-15..-10|10 to 15 degrees below zero");
	reads("Temperatures will not rise above 5 degrees.", "..5|above 5 degrees");
	reads("Highs in the mid-80s °F are expected.", "28.3333..30.5556|mid-80s °F");
	reads("Highs in the low to mid 20s C today.", "20..27|low to mid 20s C");
	reads("Highs in the 80s.", "");
	reads("Highs in the 85s °F.", "");
	reads("Highs in Fahrenheit: 77 degrees on Monday.", "25|77 degrees");
	reads("A low of 41F (5C) tonight.", "5|41F (5C)");
	reads("気温は三十二度だ。", "32|三十二度");
	reads("零下十五至零下十度的气温", "-15..-10|零下十五至零下十度");
	reads("最高气温三十五六度", "");
	reads("体温は38度5分。", "38.5|38度5分");
}

static void
test_others(void)
{
	reads("", "");
	reads("degrees", "");
	reads(" degrees Celsius", "");
	reads("below zero", "");
	reads("Seat 12C, gate 30F, 4K video, 0x1F, U+224C.", "");
	reads("six degrees of separation", "");
	reads("37°34'N 127°E", "");
	reads("2度目の挑戦", "");
	reads("北纬35度", "");
	reads("两度夺冠", "");
}

static void
test_words(void)
{
	nw_english_walk walk = {"It fell, to 5", 0, 13, 13, 13, 0, 0};
	nw_number	number;

	ok(nw_english_word("temperatures", 12) & NW_EN_STRONG, "temperatures is a word of temperature");
	ok(nw_english_word("Temperature", 11) & NW_EN_STRONG, "case does not count");
	ok(nw_english_word("temper", 6) == 0, "temper is none");
	ok(nw_english_word("", 0) == 0 && nw_english_word("zzz", 3) == 0, "unknown words have no class");
	ok(nw_english_previous(&walk) && nw_english_is(&walk, "5"), "the last word");
	ok(nw_english_previous(&walk) && nw_english_is(&walk, "to"), "the one before");
	ok(nw_english_previous(&walk) && nw_english_is(&walk, "fell") && walk.between == ',', "a comma between");
	ok(nw_english_previous(&walk) && !nw_english_previous(&walk), "the first, and no more");
	is_int(nw_english_sentence_start("A b. C d", 8, 300), 4, "a sentence begins behind the point");
	is_int(nw_english_sentence_start("at 45 deg. C", 12, 300), 0, "but not behind deg.");
	is_int(nw_english_sentence_end("1.5 is. So", 10, 0, 300), 6, "a decimal point ends no sentence");
	is_int(nw_spelled_foreign_start("two to five C", 0, 12), 0, "a range in words begins with its first number");
	is_int(nw_spelled_foreign_start("of five C", 0, 8), 3, "a number in words begins behind another word");
	is_int(nw_spelled_foreign_start("often C", 0, 6), 6, "a word's end is no number");
	is_int(nw_spelled_foreign_at("三四度", strlen("三四度"), &number), 0, "three or four is no one number");
}

int
main(void)
{
	test_differences();
	test_values();
	test_others();
	test_words();
	return done_testing();
}
