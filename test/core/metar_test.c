/* aerodrome reports: groups, reports in a text, their time */
#include "core/weather/condition.h"
#include "core/weather/metar.h"
#include "core/weather/metar_groups.h"

#include "tap.h"

#define LEN(s) (s), strlen(s)

/* state, low and high of a value, as text */
static const char *
shown(const nw_metar_value *v)
{
	static char out[2][64];
	static int	turn;
	char	   *to = out[turn ^= 1];

	switch (v->state)
	{
		case NW_METAR_NONE:
			return "-";
		case NW_METAR_VALUE:
			snprintf(to, sizeof(out[0]), "%.4g", v->low);
			break;
		case NW_METAR_ABOVE:
			snprintf(to, sizeof(out[0]), "%.4g..", v->low);
			break;
		case NW_METAR_BELOW:
			snprintf(to, sizeof(out[0]), "..%.4g", v->high);
			break;
		case NW_METAR_BETWEEN:
			snprintf(to, sizeof(out[0]), "%.4g..%.4g", v->low, v->high);
			break;
		case NW_METAR_CONTRADICTORY:
			return "?";
	}
	return to;
}

static void
test_wind(void)
{
	static const struct
	{
		const char *group;
		const char *reads;		/* direction speed gust; NULL: no wind group */
	}			groups[] = {
		{"31015KT", "310 7.717 -"}, {"31015G27KT", "310 7.717 13.89"}, {"00000KT", "- 0 -"}, {"VRB02KT", "- 1.029 -"},
		{"36010MPS", "360 10 -"}, {"36010G20MPS", "360 10 20"}, {"090036KMH", "90 10 -"}, {"09036KMH", "90 10 -"},
		{"090105KT", "90 54.02 -"}, {"27P99KT", NULL}, {"270P99KT", "270 50.93.. -"}, {"27060GP99KT", "270 30.87 50.93.."},
		{"270P99GP99KT", "270 50.93.. 50.93.."}, {"270P49MPS", "270 49.. -"}, {"/////KT", "- - -"}, {"//////KT", "- - -"},
		{"///15KT", "- 7.717 -"}, {"310//KT", "310 - -"}, {"VRB//KT", "- - -"}, {"/////MPS", "- - -"}, {"31015G//KT", "310 7.717 -"},
		{"31020G10KT", "310 - -"}, {"31020G20KT", "310 10.29 10.29"}, {"40010KT", "- 5.144 -"}, {"36110KT", "- 5.144 -"},
		{"00010KT", "- 5.144 -"}, {"31000KT", "- 0 -"}, {"310400KT", "310 - -"}, {"310130MPS", "310 - -"},
		{"3115KT", NULL}, {"31015", NULL}, {"31015KTS", NULL}, {"31015G5KT", NULL}, {"31015GKT", NULL}, {"3101500KT", NULL},
		{"KT", NULL}, {"", NULL}, {"VRBKT", NULL}, {"310P//KT", NULL}, {"VRB", NULL}, {"31015KT9", NULL}
	};
	size_t		i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
	{
		nw_metar_wind wind;
		char		got[128] = "";

		if (nw_metar_read_wind(LEN(groups[i].group), &wind))
		{
			int			n = snprintf(got, sizeof(got), "%s %s", shown(&wind.direction), shown(&wind.speed));

			snprintf(got + n, sizeof(got) - n, " %s", shown(&wind.gust));
		}
		is_str(got, groups[i].reads ? groups[i].reads : "", "wind %s", groups[i].group);
	}
}

typedef bool (*reader) (const char *s, size_t len, nw_metar_value *out);

static bool
read_visibility(const char *s, size_t len, nw_metar_value *out)
{
	return nw_metar_read_visibility(s, len, 0, out);
}

static bool
read_behind_one(const char *s, size_t len, nw_metar_value *out)
{
	return nw_metar_read_visibility(s, len, 1, out);
}

static bool
read_sea_level(const char *s, size_t len, nw_metar_value *out)
{
	nw_metar_value altimeter = {NW_METAR_VALUE, 1003, 1003};

	return nw_metar_read_sea_level(s, len, &altimeter, out);
}

static void
test_values(void)
{
	static const struct
	{
		reader		read;
		const char *group;
		const char *reads;
	}			groups[] = {
		{read_visibility, "9999", "1e+04.."}, {read_visibility, "9999NDV", "1e+04.."}, {read_visibility, "0000", "..50"},
		{read_visibility, "0800", "800"}, {read_visibility, "0800NE", "800"}, {read_visibility, "4000NDV", "4000"},
		{read_visibility, "4000X", NULL}, {read_visibility, "400", NULL}, {read_visibility, "40000", NULL},
		{read_visibility, "6SM", "9656"}, {read_visibility, "10SM", "1.609e+04"}, {read_visibility, "P6SM", "9656.."},
		{read_visibility, "1/2SM", "804.7"}, {read_visibility, "1/16SM", "100.6"}, {read_visibility, "M1/4SM", "..402.3"},
		{read_visibility, "0SM", "0"}, {read_visibility, "3/2SM", "-"}, {read_visibility, "11/2SM", "-"}, {read_visibility, "1/3SM", "-"},
		{read_visibility, "1/SM", "-"}, {read_visibility, "100SM", NULL}, {read_visibility, "SM", "-"}, {read_visibility, "////SM", "-"},
		{read_visibility, "10KM", "1e+04"}, {read_visibility, "7KMNDV", "7000"}, {read_visibility, "0KM", "-"}, {read_visibility, "KM", NULL},
		{read_behind_one, "1/2SM", "2414"}, {read_behind_one, "6SM", "-"}, {read_behind_one, "M1/4SM", "-"}, {read_behind_one, "9999", "1e+04.."},
		{nw_metar_read_variable, "280V350", "280..350"}, {nw_metar_read_variable, "350V010", "350..10"}, {nw_metar_read_variable, "280V280", "-"},
		{nw_metar_read_variable, "280V400", "-"}, {nw_metar_read_variable, "28V350", NULL}, {nw_metar_read_variable, "280V3500", NULL},
		{nw_metar_read_pressure, "Q1013", "1013"}, {nw_metar_read_pressure, "Q0987", "987"}, {nw_metar_read_pressure, "Q////", "-"},
		{nw_metar_read_pressure, "Q0123", "-"}, {nw_metar_read_pressure, "Q1313", "-"}, {nw_metar_read_pressure, "Q987", NULL},
		{nw_metar_read_pressure, "A2992", "1013"}, {nw_metar_read_pressure, "A0000", "-"}, {nw_metar_read_pressure, "A////", "-"},
		{nw_metar_read_pressure, "A29921", NULL}, {nw_metar_read_pressure, "AUTO", NULL}, {nw_metar_read_pressure, "Q", NULL},
		{nw_metar_read_pressure, "QNH2992INS", "1013"}, {nw_metar_read_pressure, "QNH1013HPA", "1013"}, {nw_metar_read_pressure, "QNH", NULL},
		{read_sea_level, "SLP132", "1013"}, {read_sea_level, "SLP987", "998.7"}, {read_sea_level, "SLP000", "1000"}, {read_sea_level, "SLP500", "-"},
		{read_sea_level, "SLPNO", NULL}, {read_sea_level, "SLP13", NULL}
	};
	size_t		i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
	{
		nw_metar_value value;
		bool		is = groups[i].read(LEN(groups[i].group), &value);

		is_str(is ? shown(&value) : "", groups[i].reads ? groups[i].reads : "", "value %s", groups[i].group);
	}
}

static void
test_degrees(void)
{
	static const char *const groups[][2] = {
		{"12/03", "12 3"}, {"12/M03", "12 -3"}, {"M00/M01", "0 -1"}, {"M40/M45", "-40 -45"}, {"12/12", "12 12"}, {"12/", "12 -"}, {"12///", "12 -"},
		{"/////", "- -"}, {"///M03", "- -3"}, {"//03", NULL}, {"MM/MM", "- -"}, {"12/15", "? ?"}, {"M05/M03", "? ?"}, {"M99/M03", "- -3"}, {"99/12", "- 12"},
		{"45/41", "45 -"}, {"12", NULL}, {"1/2", NULL}, {"12/3", NULL}, {"12/M3", NULL}, {"012/003", NULL}, {"12/034", NULL}, {"-5/-7", NULL}, {"M/M", NULL},
		{"T01230045", "12.3 4.5"}, {"T10611167", "-6.1 -16.7"}, {"T10000000", "0 0"}, {"T00001000", "0 0"}, {"T0123", "12.3 -"}, {"T01230187", "? ?"},
		{"T21230045", NULL}, {"T012300", NULL}, {"T012300450", NULL}, {"TEMPO", NULL}, {"T", NULL}
	};
	size_t		i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
	{
		const char *g = groups[i][0];
		nw_metar_value t;
		nw_metar_value d;
		char		got[128] = "";

		if (g[0] == 'T' ? nw_metar_read_tenths(LEN(g), &t, &d) : nw_metar_read_temperatures(LEN(g), &t, &d))
			snprintf(got, sizeof(got), "%s %s", shown(&t), shown(&d));
		is_str(got, groups[i][1] ? groups[i][1] : "", "degrees %s", g);
	}
}

static void
test_weather(void)
{
	static const char *const weather[] = {
		"RA", "-RA", "+RA", "RASN", "-RADZ", "+TSRAGR", "SHRASNGS", "TS", "SH", "VCSH", "VCTS", "VCFG", "+SH", "FZRA", "FZFG", "-FZUP", "UP", "BCFG", "MIFG",
		"PRFG", "DRSN", "BLSN", "BLDU", "+BLSN", "VCBLSA", "BR", "FG", "FU", "VA", "DU", "SA", "HZ", "PO", "SQ", "FC", "+FC", "SS", "+DS", "IC", "PL", "SG", "GR", "GS", "VCVA"
	};
	static const char *const not[] = {
		"", "R", "RAR", "RAX", "++RA", "-", "VC", "-TS", "BC", "BCRA", "FZ", "FZHZ", "DRRA", "MI", "PRRA", "NSW", "NOSIG", "CAVOK", "RMK", "BLBR", "RASNSGPL", "-VCSH", "RE"
	};
	bool		recent;
	size_t		i;

	for (i = 0; i < sizeof(weather) / sizeof(weather[0]); i++)
		ok(nw_metar_is_weather(LEN(weather[i]), &recent) && !recent, "weather %s", weather[i]);
	for (i = 0; i < sizeof(not) / sizeof(not[0]); i++)
		ok(!nw_metar_is_weather(LEN(not[i]), &recent), "no weather \"%s\"", not[i]);
	ok(nw_metar_is_weather(LEN("RERA"), &recent) && recent, "rain that is over");
	ok(nw_metar_is_weather(LEN("RETSGR"), &recent) && recent, "hail that is over");
}

static void
test_sky(void)
{
	static const struct
	{
		const char *group;
		int			cover;		/* -1: no group of the sky */
	}			groups[] = {
		{"FEW010", NW_METAR_FEW}, {"SCT100", NW_METAR_SCT}, {"BKN005CB", NW_METAR_BKN}, {"OVC000", NW_METAR_OVC}, {"VV002", NW_METAR_VV},
		{"VV///", NW_METAR_VV}, {"BKN///", NW_METAR_BKN}, {"SCT020TCU", NW_METAR_SCT}, {"FEW013///", NW_METAR_FEW}, {"//////", NW_METAR_COVER_NONE},
		{"///015", NW_METAR_COVER_NONE}, {"//////CB", NW_METAR_COVER_NONE}, {"///TCU", NW_METAR_COVER_NONE}, {"SKC", NW_METAR_CLEAR},
		{"NSC", NW_METAR_CLEAR}, {"NCD", NW_METAR_CLEAR}, {"CLR", NW_METAR_CLEAR}, {"FEW", -1}, {"FEW01", -1}, {"FEW0100", -1}, {"CAVOK", -1}, {"SKCX", -1}, {"", -1}
	};
	size_t		i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
	{
		nw_metar_cover cover;

		is_int(nw_metar_read_sky(LEN(groups[i].group), &cover) ? (int) cover : -1, groups[i].cover, "sky \"%s\"", groups[i].group);
	}
}

/* The reports of a text: station, time and number of rows of each. */
static const char *
reports(const char *raw)
{
	static char out[512];
	nw_arena	arena;
	nw_text		text;
	nw_text_cursor cursor;
	nw_metar	m;
	int			n = 0;

	out[0] = '\0';
	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	nw_cursor_begin(&cursor, &text);
	while (nw_metar_next(&cursor, &m))
		n += snprintf(out + n, sizeof(out) - n, "%s%.4s %d.%02d:%02d %d", n ? ", " : "", m.station, m.day, m.hour, m.minute, m.n_rows);
	nw_arena_end(&arena);
	return out;
}

static void
test_reports(void)
{
	static const char *const texts[][2] = {
		{"METAR RKSI 010300Z 31010KT CAVOK 12/05 Q1018=", "RKSI 1.03:00 7"},
		{"rksi 010300z 31010kt cavok 12/05 q1018", "RKSI 1.03:00 7"},
		{"RKSI 010300Z 31010KT cavok 12/05 q1018", "RKSI 1.03:00 2"},
		{"RKSI 010300Z 12/05 RKSS 010300Z 13/05=RKPC 010300Z 14/05", "RKSI 1.03:00 2, RKSS 1.03:00 2, RKPC 1.03:00 2"},
		{"RKSI\n010300Z\n12/05\nRKSS 010300Z", "RKSI 1.03:00 2, RKSS 1.03:00 0"},
		{"RKSI 990300Z 12/05", "RKSI 0.00:00 2"}, {"RKSI 012400Z 12/05", "RKSI 0.00:00 2"},
		{"RKSI 010300Z NIL", "RKSI 1.03:00 0"}, {"TAF RKSI 010300Z 12/05", ""}, {"TAF RKSI 010300Z 0103/0209 12/05= RKSS 010300Z 12/05", "RKSS 1.03:00 2"},
		{"TAF RKSI 010300Z 0103/0209 12/05\nMETAR RKSS 010300Z 12/05", "RKSS 1.03:00 2"},
		{"RKSI 010300Z 0103/0209 12/05", ""}, {"RKSI 010300Z AUTO 0103/0209 12/05", ""}, {"FROM 010300Z TO 12/05", ""},
		{"METAR RKSI 010300Z X Y Z 12/05", "RKSI 1.03:00 0"}, {"METAR RKSI 010300Z X Y 12/05", "RKSI 1.03:00 2"},
		{"K1V4 010300Z 12/05", "K1V4 1.03:00 2"}, {"1KSI 010300Z 12/05", ""}, {"RKS 010300Z 12/05", ""}, {"RKSIX 010300Z 12/05", ""},
		{"RKSI 010300Z 12/05 기온 Q1018", "RKSI 1.03:00 2"}, {"", ""}, {"=", ""}, {"RKSI", ""}, {"010300Z", ""}, {"METAR METAR METAR", ""}
	};
	size_t		i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		is_str(reports(texts[i][0]), texts[i][1], "text %d", (int) i);
}

static void
test_time(void)
{
	static const struct
	{
		int			day;
		int32_t		ref;
		int64_t		at;			/* days since 1970; -1: none */
	}			times[] = {
		{1, 0, 0}, {2, 0, 1}, {3, 0, -29}, {31, 0, -1}, {30, 0, -2}, {31, 30, 30}, {31, 29, 30}, {31, 28, -1}, {29, 58, 28}, {31, 60, 30},
		{30, 60, 29}, {1, 20454, 20454}, {31, 20454, 20453}
	};
	nw_metar	m;
	int64_t		seconds;
	size_t		i;
	int32_t		ref;
	bool		right = true;

	memset(&m, 0, sizeof(m));
	m.hour = 23;
	m.minute = 59;
	for (i = 0; i < sizeof(times) / sizeof(times[0]); i++)
	{
		m.day = (int8_t) times[i].day;
		ok(nw_metar_time(&m, times[i].ref, &seconds), "day %d near %d has a time", times[i].day, times[i].ref);
		is_int(seconds, times[i].at * 86400 + 86340, "it is day %d", (int) times[i].at);
	}
	m.day = 0;
	ok(!nw_metar_time(&m, 0, &seconds), "no day, no time");
	/* every day there is, far to both sides: at most a day ahead, at most two months back */
	for (ref = -400000; ref < 400000; ref += 7)
		for (m.day = 1; m.day <= 31; m.day++)
			right = right && nw_metar_time(&m, ref, &seconds) && (seconds - 86340) % 86400 == 0 &&
				(seconds - 86340) / 86400 <= ref + 1 && (seconds - 86340) / 86400 > ref - 62;
	ok(right, "all days of two thousand years");
	m.day = 15;
	ok(nw_metar_time(&m, NW_METAR_REF_MAX, &seconds) && nw_metar_time(&m, -NW_METAR_REF_MAX, &seconds), "the ends of time");
	ok(!nw_metar_time(&m, INT32_MAX, &seconds) && !nw_metar_time(&m, INT32_MIN, &seconds), "and behind them");
}

int
main(void)
{
	test_wind();
	test_values();
	test_degrees();
	test_weather();
	test_sky();
	test_reports();
	test_time();
	return done_testing();
}
