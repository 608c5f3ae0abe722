/*
 * test/core/entity_test.c
 *		Gazetteer, names, glosses, dates and the type's text form, without a
 *		server.
 */
#include "tap.h"

#include "core/entity/date_expr.h"
#include "core/entity/entity_text.h"
#include "core/entity/extract.h"
#include "core/entity/gazetteer.h"
#include "core/entity/gloss.h"
#include "core/entity/names.h"
#include "core/news/news_date.h"

static void *
get(size_t size)
{
	void	   *block = malloc(size);

	if (!block)
		abort();
	return block;
}

static const nw_host host = {get, free, NULL};

static const char *
place_name(const char *form)
{
	nw_gaz_match match;
	nw_gaz_info info;
	uint16_t	place;
	int			strength;

	if (!nw_gaz_match_exact(form, strlen(form), &match) || !nw_gaz_sense(&match, 0, &place, &strength))
		return "";
	nw_gaz_place(place, &info);
	return info.name;
}

static void
test_gazetteer(void)
{
	static const char *const changsha[] = {"장사", "창사", "长沙", "長沙", "Changsha", "장사시", "창사시", "长沙市"};
	nw_gaz_match match;
	uint16_t	suwon;
	uint16_t	gyeonggi;
	int			strength;
	int			particle;
	size_t		i;

	for (i = 0; i < sizeof(changsha) / sizeof(changsha[0]); i++)
		ok(strcmp(place_name(changsha[i]), "장사") == 0, "%s is one place", changsha[i]);
	ok(strcmp(place_name("서울특별시"), "서울") == 0, "a full name");
	ok(strcmp(place_name("전라북도"), "전북") == 0, "a former name");
	ok(strcmp(place_name("가나다라"), "") == 0, "no place");
	ok(!nw_gaz_match_exact("", 0, &match), "nothing is no place");
	ok(!nw_gaz_match_exact("\0\0", 2, &match), "NUL bytes are no place");

	ok(nw_gaz_match_word("서울에서는 비", strlen("서울에서는 비"), &match, &particle) && match.len == 6 &&
	   particle == (int) strlen("에서는"), "a place and its particles");
	ok(!nw_gaz_match_word("서울대입구", strlen("서울대입구"), &match, &particle), "the beginning of another word");
	ok(!nw_gaz_match_word("한국인은", strlen("한국인은"), &match, &particle), "people of a country are no country");
	ok(nw_gaz_match_word("경기도는", strlen("경기도는"), &match, &particle) && match.len == 9, "the longest form");

	ok(nw_gaz_match_exact("수원시", strlen("수원시"), &match) && nw_gaz_sense(&match, 0, &suwon, &strength) &&
	   strength == NW_GAZ_STRONG, "a city");
	ok(nw_gaz_match_exact("경기도", strlen("경기도"), &match) && nw_gaz_sense(&match, 0, &gyeonggi, &strength), "a province");
	ok(nw_gaz_within(suwon, gyeonggi) && !nw_gaz_within(gyeonggi, suwon), "one lies in the other");
	ok(nw_gaz_match_exact("중구", strlen("중구"), &match) && nw_gaz_sense(&match, 0, &suwon, &strength) &&
	   strength == NW_GAZ_TAIL, "a district of many cities needs its city");
	ok(nw_gaz_match_exact("경기", strlen("경기"), &match) && nw_gaz_sense(&match, 0, &suwon, &strength) &&
	   strength == NW_GAZ_WEAK, "a homograph is weak");
}

static void
test_names(void)
{
	static const struct
	{
		const char *word;
		nw_name_fit fit;
	}			people[] = {
		{"김종수", NW_NAME_LIKELY}, {"남궁민수", NW_NAME_LIKELY}, {"김하늘", NW_NAME_LIKELY},
		{"김다니엘", NW_NAME_POSSIBLE}, {"유리한", NW_NAME_NO}, {"가수와", NW_NAME_NO}, {"정부", NW_NAME_NO},
		{"대통령", NW_NAME_NO}, {"최연소", NW_NAME_NO}, {"A", NW_NAME_NO}, {"", NW_NAME_NO}, {"뷁뷁뷁", NW_NAME_NO},
	};
	size_t		i;
	bool		leads = false;

	for (i = 0; i < sizeof(people) / sizeof(people[0]); i++)
		ok(nw_name_person(people[i].word, strlen(people[i].word)) == people[i].fit, "is '%s' a person", people[i].word);
	ok(nw_name_title("센터장은", strlen("센터장은"), &leads) == strlen("센터장"), "a title and a particle");
	ok(nw_name_title("배우", strlen("배우"), &leads) == strlen("배우") && leads, "a title that leads");
	ok(nw_name_title("센터장실", strlen("센터장실"), NULL) == 0, "not the beginning of a word");
	ok(nw_name_org_like("한국환경기술협회", strlen("한국환경기술협회")), "an ending of organisations");
	ok(!nw_name_org_like("중앙은행", strlen("중앙은행")), "a common noun");
	ok(!nw_name_org_like("협회", strlen("협회")), "an ending alone");
}

static int
count_glosses(const char *s)
{
	nw_gloss_group group;
	size_t		pos = 0;
	int			n = 0;

	while (nw_gloss_next(s, strlen(s), &pos, &group))
		n += group.n;
	return n;
}

static void
test_glosses(void)
{
	const char *s = "지난해 국제통화기금(IMF)은";
	nw_gloss_group group;
	size_t		pos = 0;

	ok(nw_gloss_next(s, strlen(s), &pos, &group) && group.term.off == strlen("지난해 ") &&
	   group.term.len == strlen("국제통화기금") && group.gloss[0].relation == NW_GLOSS_ABBREVIATION,
	   "the term is one word");
	ok(!nw_gloss_next(s, strlen(s), &pos, &group), "and no more");
	ok(count_glosses("후난성(湖南, Hunan)") == 2, "two in one parenthesis");
	ok(count_glosses("가(나(다)라)") == 0, "nested ones are left alone");
	ok(count_glosses("가나(") == 0 && count_glosses("()") == 0 && count_glosses(")(") == 0, "broken ones too");
	ok(count_glosses("국제기구(ABCDEFGHIJ, KLMNOPQRST; UVWXYZABCD)") >= 0, "several abbreviations stay within their room");
	ok(count_glosses("값(3.5%) 사람(사진) 무게(kg)") == 0, "remarks are no glosses");
}

static bool
date_is(const char *s, bool has_anchor, int year, int month, int day)
{
	nw_date_context context;
	nw_date_expr e;
	size_t		pos = 0;

	memset(&context, 0, sizeof(context));
	context.has_anchor = has_anchor;
	context.anchor = nw_civil_days(2025, 12, 15);
	if (!nw_date_next(s, strlen(s), &pos, &context, &e))
		return year == 0;
	if (!e.has_value)
		return year == -1;
	return year > 0 && e.start == nw_civil_days(year, month, day) * NW_DAY_MICROS;
}

static void
test_dates(void)
{
	ok(date_is("15일", true, 2025, 12, 15), "a day");
	ok(date_is("15일", false, -1, 0, 0), "without an anchor it has no value");
	ok(date_is("2016년 6월", false, 2016, 6, 1), "a month of a year");
	ok(date_is("1월 3일", true, 2026, 1, 3), "a day soon to come is ahead");
	ok(date_is("3월", true, 2025, 3, 1), "a month far ahead is behind");
	ok(date_is("15일간", true, -1, 0, 0), "a duration has no value");
	ok(date_is("2월 30일", true, 0, 0, 0), "no day of the calendar");
	ok(date_is("12월 32일", true, 0, 0, 0), "nor this");
	ok(date_is("", true, 0, 0, 0), "nothing");
}

static void
test_text_form(void)
{
	nw_arena	arena;
	nw_entity_kind kind;
	const char *name;
	const char *detail;
	size_t		len;
	char		longest[NW_ENTITY_NAME_MAX + 8];

	nw_arena_begin(&arena, &host);
	ok(nw_entity_parse(&arena, "location:a:b ", 13, &kind, &name, &len, &detail) == NW_OK &&
	   kind == NW_ENTITY_LOCATION && len == 3 && memcmp(name, "a:b", 3) == 0, "the first colon divides");
	ok(nw_entity_parse(&arena, "location:", 9, &kind, &name, &len, &detail) == NW_SYNTAX, "an empty name");
	ok(nw_entity_parse(&arena, "place:x", 7, &kind, &name, &len, &detail) == NW_SYNTAX, "an unknown kind");
	ok(nw_entity_parse(&arena, "x", 1, &kind, &name, &len, &detail) == NW_SYNTAX, "no colon");
	ok(nw_entity_parse(&arena, "url:a\nb", 7, &kind, &name, &len, &detail) == NW_SYNTAX, "a control character");
	memset(longest, 'a', sizeof(longest));
	memcpy(longest, "url:", 4);
	ok(nw_entity_parse(&arena, longest, 4 + NW_ENTITY_NAME_MAX, &kind, &name, &len, &detail) == NW_OK, "the longest name");
	ok(nw_entity_parse(&arena, longest, 5 + NW_ENTITY_NAME_MAX, &kind, &name, &len, &detail) == NW_LIMIT, "one byte more");
	nw_arena_end(&arena);
}

static void
test_extract(void)
{
	static const char raw[] = "저장성(浙江, Zhejiang)은 15일 영하 3도, 김종수 센터장은 웃었다. 김종수는 갔다.";
	nw_arena	arena;
	nw_text		text;
	nw_entities all;
	size_t		i;
	int			people = 0;
	bool		ordered = true;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	nw_entities_extract(&text, true, nw_civil_days(2025, 12, 15), &all);
	for (i = 0; i < all.n; i++)
	{
		people += all.entity[i].kind == NW_ENTITY_PERSON;
		ordered &= i == 0 || all.entity[i].off >= all.entity[i - 1].off + all.entity[i - 1].len;
	}
	ok(all.n == 7, "seven entities");
	ok(people == 2, "a person named twice");
	ok(ordered, "in order and apart");
	nw_text_fold(&text, &arena, "", 0, NW_FOLD_READ);
	nw_entities_extract(&text, false, 0, &all);
	ok(all.n == 0, "nothing in nothing");
	nw_arena_end(&arena);
}

int
main(void)
{
	test_gazetteer();
	test_names();
	test_glosses();
	test_dates();
	test_text_form();
	test_extract();
	return done_testing();
}
