/* one reading as a value: text form, packed form, order */
#include "core/weather/condition.h"
#include "core/weather/reading_scan.h"
#include "core/weather/reading_text.h"
#include "core/weather/station.h"

#include "tap.h"

static nw_arena arena;

static nw_reading_value
make(const char *station, int has_temperature, int32_t tenths, const char *condition)
{
	nw_reading_value v = {0};

	v.station = station;
	v.station_len = strlen(station);
	v.condition = condition;
	v.condition_len = strlen(condition);
	v.has_temperature = has_temperature != 0;
	v.temperature = has_temperature ? tenths * 900 : 0;
	return v;
}

static const char *
print(const nw_reading_value *v)
{
	static char buf[1200];

	nw_reading_print(v, &arena, buf);
	return buf;
}

static bool
comes_back(const nw_reading_value *v)
{
	nw_reading_value back;
	char		packed[NW_READING_PACKED_MAX];
	const char *s = print(v);

	return nw_reading_parse(s, strlen(s), &arena, &back) == NW_OK && nw_reading_compare(v, &back) == 0 &&
		nw_reading_unpack(packed, nw_reading_pack(v, packed), &back) && nw_reading_compare(v, &back) == 0;
}

static void
test_forms(void)
{
	static const char *const parts[] = {"", "서울", "동두천", "백운산", "맑음", "비", "햇무리", "구름 많음", "a\"b", "\"", "\"\"",
		" ", " 서울", "서울 ", "-", "℃", "1.0℃", "-2.7", "서울 1.0℃맑음", "\n", "New York", "，", "３", "비서울", "다", "기온은"};
	static const struct
	{
		const char *station;
		int			has;
		int			tenths;
		const char *condition;
		const char *text;
	}			forms[] = {
		{"동두천", 1, -59, "맑음", "동두천 -5.9℃맑음"},
		{"동두천", 1, 10, "", "동두천 1.0℃"},
		{"여수", 0, 0, "맑음", "여수 ℃맑음"},
		{"서울", 0, 0, "", "서울 -"},
		{"서울 시청", 1, -27, "맑음", "\"서울 시청\" -2.7℃맑음"},
		{"서울", 1, -27, "2.7", "서울 -2.7℃\"2.7\""},
		{"서울", 0, 0, "2.7", "서울 -\"2.7\""},
		{"", 1, -59, "", "\"\" -5.9℃"},
		{"", 0, 0, "", "\"\" -"},
		{"a\"b", 1, 0, "c\"d", "\"a\"\"b\" 0.0℃\"c\"\"d\""},
	};
	size_t		i;
	size_t		j;
	int			bad = 0;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
	{
		nw_reading_value v = make(forms[i].station, forms[i].has, forms[i].tenths, forms[i].condition);

		is_str(print(&v), forms[i].text, "form %d", (int) i);
		ok(comes_back(&v), "… and back");
	}
	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		for (j = 0; j < sizeof(parts) / sizeof(parts[0]); j++)
		{
			nw_reading_value with = make(parts[i], 1, -59, parts[j]);
			nw_reading_value without = make(parts[i], 0, 0, parts[j]);

			if (!comes_back(&with) || !comes_back(&without))
			{
				bad++;
				printf("# lost: \"%s\" and \"%s\"\n", parts[i], parts[j]);
			}
		}
	is_int(bad, 0, "every combination of difficult parts comes back");
}

/* A part of up to five pieces that are awkward beside one another. */
static size_t
random_part(uint32_t *seed, char *out)
{
	static const char *const pieces[] = {"서울", "비", "맑음", "고창군", "햇무리", "백운산", "\"", "\"\"", " ", "\t", "\n", "-", "+", "℃",
		"°C", "℉", "12", "3.0", "-2.7", "５", "－", ".", "，", "/", "|", "•", "☀", "(매시", ")", "도", "영하", "Seoul", "FC", "Clear", "é",
		"e\xCC\x81", "\xE1\x84\x89\xE1\x85\xA5", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xC2\xA0", "현재 ", "은", ":", "\x7F", "\x01"};
	size_t		n = 0;
	int			k;

	for (k = (int) (*seed >> 8) % 6; k > 0; k--)
	{
		const char *piece;

		*seed = *seed * UINT32_C(1664525) + UINT32_C(1013904223);
		piece = pieces[(*seed >> 8) % (sizeof(pieces) / sizeof(pieces[0]))];
		memcpy(out + n, piece, strlen(piece));
		n += strlen(piece);
	}
	*seed = *seed * UINT32_C(1664525) + UINT32_C(1013904223);
	out[n] = '\0';
	return n;
}

static void
test_random(void)
{
	uint32_t	seed = 20251215;
	int			bad = 0;
	int			i;

	for (i = 0; i < 20000; i++)
	{
		char		station[128];
		char		condition[128];
		nw_reading_value v;

		random_part(&seed, station);
		random_part(&seed, condition);
		v = make(station, (seed >> 8) % 3 != 0, (int32_t) ((seed >> 10) % 1400) - 700, condition);
		if (!comes_back(&v))
		{
			bad++;
			printf("# lost: \"%s\" and \"%s\"\n", station, condition);
		}
	}
	is_int(bad, 0, "20000 random readings come back from text and packed form");
}

static nw_status
status_of(const char *s)
{
	nw_reading_value v;

	return nw_reading_parse(s, strlen(s), &arena, &v);
}

static void
test_refused(void)
{
	static const char *const refused[] = {"", " ", "서울", "맑음", "-", "℃", "서울 1.0℃맑음 부산 3.0℃흐림", "서울 1.0℃\n부산 3.0℃",
		"\"서울 1.0℃", "\"서울\"", "\"서울\" ", "\"서울\"1.0℃", "서울 \"맑음\"", "서울 1.0℃\"맑음", "서울 1.0℃\"맑음\"비",
		"서울 1.0℃맑음\"비\"", "기상청 제공", "2025.12.15 (월)", "서울 기온이 -5.9℃까지 떨어졌다"};
	char		longest[700];
	size_t		i;

	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		is_int(status_of(refused[i]), NW_SYNTAX, "refused %d", (int) i);
	is_int(status_of("\"서울\" -300℃"), NW_RANGE, "below absolute zero");
	memset(longest, 'a', sizeof(longest));
	longest[0] = '"';
	memcpy(longest + 260, "\" 1.0℃", strlen("\" 1.0℃") + 1);
	is_int(status_of(longest), NW_LIMIT, "a station of 259 bytes");
	is_int(status_of("  서울 1.0℃맑음\n"), NW_OK, "spaces and a line end around it");
	is_int(status_of("서울 −１．０℃맑음"), NW_OK, "full width");
}

/* The quick way through the common spelling and the general reader agree. */
static void
test_quick_way(void)
{
	const nw_station *station;
	size_t		i;
	int			bad = 0;
	int			n = 0;

	for (i = 0; (station = nw_station_at(i)) != NULL; i++)
	{
		const nw_condition *condition;
		size_t		j;

		for (j = 0; (condition = nw_condition_at(j)) != NULL; j++)
		{
			char		s[200];
			nw_reading_value v;
			nw_reading_parts p;
			int			len = snprintf(s, sizeof(s), "%s %d.%d℃%s", nw_station_text_of(station, NW_STATION_NAME),
									   (int) i - 50, (int) j % 10, nw_condition_text_of(condition, NW_CONDITION_KO));

			n++;
			if (nw_reading_parse(s, len, &arena, &v) != NW_OK || !nw_reading_single_scan(s, len, &p) ||
				p.station.off != 0 || p.station.len != v.station_len ||
				v.condition != s + p.condition.off || p.condition.len != v.condition_len ||
				p.temperature != v.temperature || p.station_id != station->id ||
				p.condition_code != condition->code)
				bad++;
		}
	}
	ok(n > 10000 && bad == 0, "%d stations with words are read alike both ways (%d are not)", n, bad);
}

static void
test_order(void)
{
	nw_reading_value v[] = {make("가", 1, 10, "비"), make("가", 1, 10, "비눈"), make("가", 1, 10, ""), make("가", 1, 11, "가"),
		make("가", 0, 0, "가"), make("가", 0, 0, ""), make("가나", 1, 0, ""), make("나", 1, -5, ""), make("", 1, -5, "가"), make("", 0, 0, "")};
	int			n = sizeof(v) / sizeof(v[0]);
	int			bad = 0;
	int			i;
	int			j;

	for (i = 0; i < n; i++)
		for (j = 0; j < n; j++)
		{
			int			order = nw_reading_compare(&v[i], &v[j]);

			bad += (order < 0) != (i < j) || (order == 0) != (i == j);
		}
	is_int(bad, 0, "station, temperature, condition; what is not there comes last");
}

static void
test_unpack(void)
{
	static const struct
	{
		const char *bytes;
		size_t		len;
		bool		good;
	}			rows[] = {
		{"\1\0\0", 3, true}, {"\1\1\1a", 4, true}, {"\1\2\0\0\0\0\0", 7, true}, {"\1\4\0a", 4, true},
		{"", 0, false}, {"\1\0", 2, false}, {"\2\0\0", 3, false}, {"\1\10\0", 3, false}, {"\1\1\0", 3, false},
		{"\1\1\2a", 4, false}, {"\1\0\1a", 4, false}, {"\1\0\0a", 4, false}, {"\1\2\0\0\0\0", 6, false},
		{"\1\4\0", 3, false}, {"\1\2\0\377\377\377\200", 7, false},
	};
	nw_reading_value v;
	size_t		i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		is_int(nw_reading_unpack(rows[i].bytes, rows[i].len, &v), rows[i].good, "packed row %d", (int) i);
}

int
main(void)
{
	nw_arena_begin(&arena, &tap_host);
	test_forms();
	test_random();
	test_refused();
	test_quick_way();
	test_order();
	test_unpack();
	nw_arena_end(&arena);
	return done_testing();
}
