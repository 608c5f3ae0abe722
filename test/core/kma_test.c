/* fields, values, times and records of KMA's feeds */
#include "core/weather/condition.h"
#include "core/weather/kma_record.h"

#include "tap.h"

/* "low..high", one side empty when it is open, "code N" or "-" for nothing. */
static const char *
value_of(nw_kma_source source, const char *name, const char *value)
{
	static char buf[100];
	const nw_kma_field *field = nw_kma_field_find(source, name, strlen(name));
	nw_kma_value v;

	if (!field)
		return "no field";
	if (!nw_kma_value_read(field, value, strlen(value), &v))
		return "-";
	if (v.code != 0 || (!v.has_low && !v.has_high))
		snprintf(buf, sizeof(buf), "code %d", v.code);
	else if (v.has_low && v.has_high && v.low == v.high)
		snprintf(buf, sizeof(buf), "%.10g", v.low);
	else if (v.has_low && v.has_high)
		snprintf(buf, sizeof(buf), "%.10g..%.10g", v.low, v.high);
	else
		snprintf(buf, sizeof(buf), v.has_low ? "%.10g.." : "..%.10g", v.has_low ? v.low : v.high);
	return buf;
}

static void
test_values(void)
{
	static const struct
	{
		nw_kma_source source;
		const char *field;
		const char *value;
		const char *expected;
	}			cases[] = {
		{NW_KMA_OBSERVATION, "ta", "-9.0", "-9"}, {NW_KMA_OBSERVATION, "ta", "-9", "-9"},
		{NW_KMA_OBSERVATION, "TA", " 7.1 ", "7.1"}, {NW_KMA_OBSERVATION, "ta", "-.5", "-0.5"},
		{NW_KMA_OBSERVATION, "ta", ".5", "0.5"}, {NW_KMA_OBSERVATION, "ta", "+3", "3"},
		{NW_KMA_OBSERVATION, "ta", "-0.0", "0"}, {NW_KMA_OBSERVATION, "ta", "41.0", "41"},
		{NW_KMA_OBSERVATION, "ta", "-99", "-"}, {NW_KMA_OBSERVATION, "ta", "-99.9", "-"},
		{NW_KMA_OBSERVATION, "ta", "-999.0", "-"}, {NW_KMA_OBSERVATION, "ta", "-50.0", "-"},
		{NW_KMA_OBSERVATION, "ta", "abc", "-"}, {NW_KMA_OBSERVATION, "ta", "7.1x", "-"},
		{NW_KMA_OBSERVATION, "ta", "7.", "-"}, {NW_KMA_OBSERVATION, "ta", "", "-"},
		{NW_KMA_OBSERVATION, "ta", " ", "-"}, {NW_KMA_OBSERVATION, "ta", "-", "-"},
		{NW_KMA_OBSERVATION, "ta", ".", "-"}, {NW_KMA_OBSERVATION, "ta", "-.", "-"},
		{NW_KMA_OBSERVATION, "ta", "--5", "-"}, {NW_KMA_OBSERVATION, "ta", "1e1", "-"},
		{NW_KMA_OBSERVATION, "ta", "NaN", "-"}, {NW_KMA_OBSERVATION, "ta", "99999999999999999999", "-"},
		{NW_KMA_OBSERVATION, "ta", "5~7", "-"}, {NW_KMA_OBSERVATION, "ta", "1,5", "-"},
		{NW_KMA_OBSERVATION, "rn", "0.0", "0"}, {NW_KMA_OBSERVATION, "rn", "0.5", "0.5"},
		{NW_KMA_OBSERVATION, "rn", "-9", "-"}, {NW_KMA_OBSERVATION, "rn", "-9.0", "-"},
		{NW_KMA_OBSERVATION, "hm", "65", "65"}, {NW_KMA_OBSERVATION, "hm", "200", "-"},
		{NW_KMA_OBSERVATION, "hm", "-9", "-"}, {NW_KMA_OBSERVATION, "ws", "-3", "-"},
		{NW_KMA_OBSERVATION, "wd", "360", "360"}, {NW_KMA_OBSERVATION, "wd", "0", "-"},
		{NW_KMA_OBSERVATION, "wd", "361", "-"}, {NW_KMA_OBSERVATION, "vs", "2000", "20000"},
		{NW_KMA_OBSERVATION, "vs", "8", "80"}, {NW_KMA_OBSERVATION, "dc10Tca", "10", "100"},
		{NW_KMA_OBSERVATION, "dc10Tca", "11", "-"}, {NW_KMA_OBSERVATION, "avgTca", "7.3", "73"},
		{NW_KMA_OBSERVATION, "lcsCh", "9", "900"}, {NW_KMA_OBSERVATION, "ps", "1013.2", "1013.2"},
		{NW_KMA_OBSERVATION, "ps", "0", "-"}, {NW_KMA_OBSERVATION, "pa", "800.4", "800.4"},
		{NW_KMA_OBSERVATION, "desc", "-", "-"}, {NW_KMA_OBSERVATION, "desc", "1", "-"},
		{NW_KMA_OBSERVATION, "desc", "무지개", "-"}, {NW_KMA_OBSERVATION, "desc", "BR", "-"},
		{NW_KMA_OBSERVATION, "TMP", "5", "no field"}, {NW_KMA_OBSERVATION, "minTaHrmt", "0633", "no field"},
		{NW_KMA_FORECAST, "PCP", "강수없음", "0"}, {NW_KMA_FORECAST, "PCP", "1mm 미만", "..1"},
		{NW_KMA_FORECAST, "PCP", "1.0mm", "1"}, {NW_KMA_FORECAST, "PCP", "6.2", "6.2"},
		{NW_KMA_FORECAST, "PCP", "30.0~50.0mm", "30..50"}, {NW_KMA_FORECAST, "PCP", "30.0mm~50.0mm", "30..50"},
		{NW_KMA_FORECAST, "PCP", "30.0 ~ 50.0 mm", "30..50"}, {NW_KMA_FORECAST, "PCP", "50.0mm 이상", "50.."},
		{NW_KMA_FORECAST, "PCP", "50.0mm이상", "50.."}, {NW_KMA_FORECAST, "PCP", "0.1~1.0mm 미만", "0.1..1"},
		{NW_KMA_FORECAST, "PCP", "50.0~30.0mm", "-"}, {NW_KMA_FORECAST, "PCP", "1cm 미만", "-"},
		{NW_KMA_FORECAST, "PCP", "1mm 가량", "-"}, {NW_KMA_FORECAST, "PCP", "-", "-"},
		{NW_KMA_FORECAST, "PCP", "mm", "-"}, {NW_KMA_FORECAST, "PCP", "10mm~", "-"},
		{NW_KMA_FORECAST, "PCP", "10~20mm 이상", "-"}, {NW_KMA_FORECAST, "PCP", "-1mm", "-"},
		{NW_KMA_FORECAST, "RN1", "0", "0"}, {NW_KMA_FORECAST, "rn1", "-998.9", "-"},
		{NW_KMA_FORECAST, "SNO", "적설없음", "0"}, {NW_KMA_FORECAST, "SNO", "1cm 미만", "..1"},
		{NW_KMA_FORECAST, "SNO", "1.0cm 미만", "..1"}, {NW_KMA_FORECAST, "SNO", "5.0cm 이상", "5.."},
		{NW_KMA_FORECAST, "SNO", "3mm", "-"}, {NW_KMA_FORECAST, "T1H", "-900", "-"},
		{NW_KMA_FORECAST, "T1H", "900", "-"}, {NW_KMA_FORECAST, "TMN", "-12.0", "-12"},
		{NW_KMA_FORECAST, "VEC", "0", "0"}, {NW_KMA_FORECAST, "POP", "60", "60"},
		{NW_KMA_FORECAST, "POP", "-1", "-"}, {NW_KMA_FORECAST, "POP", "60%", "-"},
		{NW_KMA_FORECAST, "WAV", "0.5", "0.5"}, {NW_KMA_FORECAST, "WAV", "-999", "-"},
		{NW_KMA_FORECAST, "SKY", "4", "code 4"}, {NW_KMA_FORECAST, "SKY", "0", "-"},
		{NW_KMA_FORECAST, "SKY", "5", "-"}, {NW_KMA_FORECAST, "SKY", "1.5", "-"},
		{NW_KMA_FORECAST, "PTY", "0", "code 0"}, {NW_KMA_FORECAST, "PTY", "7", "code 7"},
		{NW_KMA_FORECAST, "PTY", "8", "-"}, {NW_KMA_FORECAST, "PTY", "-1", "-"},
		{NW_KMA_FORECAST, "LGT", "0", "-"}, {NW_KMA_FORECAST, "UUU", "1.2", "no field"},
		{NW_KMA_FORECAST, "ta", "1.2", "no field"}, {NW_KMA_MIDTERM, "taMin10", "-3", "-3"},
		{NW_KMA_MIDTERM, "rnSt3Am", "40", "40"}, {NW_KMA_MIDTERM, "taMin3Low", "1", "no field"},
	};
	const nw_kma_field *field;
	bool		all = true;
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		is_str(value_of(cases[i].source, cases[i].field, cases[i].value), cases[i].expected,
			   "%s \"%s\"", cases[i].field, cases[i].value);
	for (i = 0; (field = nw_kma_field_at(i)) != NULL; i++)
	{
		const char *name = nw_kma_field_text(field, NW_KMA_NAME);
		const char *measure = nw_kma_field_text(field, NW_KMA_MEASURE);

		all &= nw_kma_field_find((nw_kma_source) field->source, name, strlen(name)) == field &&
			(strcmp(measure, "condition") == 0) == (nw_kma_field_text(field, NW_KMA_UNIT)[0] == '\0');
	}
	ok(all && i > 100, "every field is found by its name, and has a unit unless it is a condition");
	ok(!nw_kma_field_find(NW_KMA_OBSERVATION, "", 0) && !nw_kma_field_find(NW_KMA_NONE, "ta", 2), "no fields");
}

static const char *
word(int16_t code)
{
	const nw_condition *c = nw_condition_by_code(code);

	return c ? nw_condition_text_of(c, NW_CONDITION_KO) : "?";
}

static void
test_conditions(void)
{
	static const char *const expected[5][8] = {
		{"없음", "비", "비/눈", "눈", "소나기", "빗방울", "빗방울눈날림", "눈날림"},
		{"맑음", "맑고 비", "맑고 비/눈", "맑고 눈", "맑고 소나기", "빗방울", "빗방울눈날림", "눈날림"},
		{"구름조금", "맑고 비", "맑고 비/눈", "맑고 눈", "맑고 소나기", "빗방울", "빗방울눈날림", "눈날림"},
		{"구름많음", "구름많고 비", "구름많고 비/눈", "구름많고 눈", "구름많고 소나기", "빗방울", "빗방울눈날림", "눈날림"},
		{"흐림", "흐리고 비", "흐리고 비/눈", "흐리고 눈", "흐리고 소나기", "빗방울", "빗방울눈날림", "눈날림"},
	};
	static const char text[] = "-{박무}-{박무}{강도0}0300-{비}0310-{박무}0400. {}{눈";
	const char *got;
	size_t		pos = 0;
	int			sky;
	int			pty;

	for (sky = 0; sky < 5; sky++)
		for (pty = 0; pty < 8; pty++)
			is_str(word(nw_kma_condition(sky ? sky : -1, pty)), expected[sky][pty], "SKY %d PTY %d", sky, pty);
	is_str(word(nw_kma_condition(4, -1)), "흐림", "SKY alone");
	is_str(word(nw_kma_condition(4, -2)), "흐림", "SKY and a contradiction");
	is_int(nw_kma_condition(-1, -1), 0, "neither");
	got = word(nw_kma_phenomenon_next(text, strlen(text), &pos));
	is_str(got, "박무", "phenomena: first");
	got = word(nw_kma_phenomenon_next(text, strlen(text), &pos));
	is_str(got, "박무", "phenomena: again");
	got = word(nw_kma_phenomenon_next(text, strlen(text), &pos));
	is_str(got, "비", "phenomena: what is no word is passed");
	got = word(nw_kma_phenomenon_next(text, strlen(text), &pos));
	is_str(got, "박무", "phenomena: last");
	is_int(nw_kma_phenomenon_next(text, strlen(text), &pos), 0, "phenomena: end");
}

/* "days+minutes" since 2025-12-15, or "-" */
static const char *
shown(bool found, const nw_kma_time *t)
{
	static char buf[40];

	if (found != t->known)
		return "contradiction";
	if (!found)
		return "-";
	snprintf(buf, sizeof(buf), "%d+%d", t->days - 20437, t->minutes);
	return buf;
}

static void
test_times(void)
{
	static const char *const whole[][2] = {
		{"2025-12-15 06:00", "0+360"}, {"2025-12-15", "0+0"}, {"20251215", "0+0"}, {"202512150600", "0+360"},
		{"2025121506", "0+360"}, {"2025-12-15T06:00:00", "0+360"}, {"2025-12-15T06:00:00+09:00", "0+360"},
		{"2025-12-15 06:00:00.0", "0+360"}, {"20251215063000", "0+390"}, {"2025.12.15.06:00", "-"},
		{"2025-12-15 24:00", "1+0"}, {"202512312400", "17+0"}, {" 2025-12-15 06:00 ", "0+360"},
		{"2025/12/15 06:30", "0+390"}, {"2025-12-15 24:01", "-"}, {"2025-12-15 25:00", "-"},
		{"2025-12-15 06:60", "-"}, {"2025-02-29", "-"}, {"2024-02-29", "-655+0"}, {"2025-13-01", "-"},
		{"2025-00-10", "-"}, {"2025-12-00", "-"}, {"0000-12-15", "-"}, {"", "-"}, {" ", "-"}, {"2025", "-"},
		{"2025-1-5", "-"}, {"2025-1215", "-"}, {"2025-12-15T06:00:00Z", "-"}, {"2025-12-15T06:00:00+00:00", "-"},
		{"2025-12-15 06:00 KST", "-"}, {"2025-12-15 06:00:61", "-"}, {"2025-12-15 ", "0+0"}, {"2025-12-15 6", "-"},
	};
	static const char *const parts[][3] = {
		{"20251215", "0600", "0+360"}, {"20251215", "600", "0+360"}, {"20251215", "0", "0+0"}, {"20251215", "6", "0+360"},
		{"20251215", "06:00", "0+360"}, {"20251215", "2400", "1+0"}, {"20251215", "2500", "-"}, {"20251215", "30", "-"},
		{"20251315", "0600", "-"}, {"20251215", "", "-"}, {"", "0600", "-"}, {"20251215", "06000", "-"}, {"20251215", "x", "-"},
	};
	nw_kma_time t;
	size_t		i;

	for (i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
		is_str(shown(nw_kma_time_read(whole[i][0], strlen(whole[i][0]), &t), &t), whole[i][1], "time \"%s\"", whole[i][0]);
	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		is_str(shown(nw_kma_time_read_parts(parts[i][0], strlen(parts[i][0]), parts[i][1], strlen(parts[i][1]), &t), &t),
			   parts[i][2], "time \"%s\" \"%s\"", parts[i][0], parts[i][1]);
	ok(!nw_kma_time_make(2025, 12, 15, -1, 0, &t) && !t.known, "no hour, no time");
}

static void
set(nw_kma_record *r, const char *name, const char *value)
{
	nw_kma_record_set(r, name, strlen(name), value, strlen(value));
}

/* "field value" of all rows */
static const char *
rows_of(nw_kma_record *r)
{
	static char buf[1000];
	nw_kma_row	row;
	size_t		n = 0;

	buf[0] = '\0';
	nw_kma_record_read(r);
	while (nw_kma_record_next(r, &row))
		n += (size_t) snprintf(buf + n, sizeof(buf) - n, "%s%s %g", n ? ", " : "",
							   nw_kma_field_text(row.field, NW_KMA_NAME),
							   row.value.code != 0 ? row.value.code : row.value.low);
	return buf;
}

static void
test_records(void)
{
	nw_arena	arena;
	nw_kma_record r;
	const char *shown_rows;

	nw_arena_begin(&arena, &tap_host);
	nw_kma_record_begin(&r, &arena);
	set(&r, "tm", "2025-12-15 06:00");
	set(&r, "stnId", "108");
	set(&r, "hm", "40");
	set(&r, "ta", "-5.9");
	set(&r, "taQcflg", "");
	set(&r, "ws", "1.5");
	set(&r, "wsQcflg", "9");
	set(&r, "pa", "1000.1");
	set(&r, "PA", "1000.2");
	set(&r, "ps", "1010.1");
	set(&r, "PS", "1010.1");
	set(&r, "TMP", "3");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "ta -5.9, hm 40, ps 1010.1", "observation: flagged, contradicted and foreign members are out");
	ok(r.source == NW_KMA_OBSERVATION && r.station_id == 108 && r.time.known, "observation: station and time");

	nw_kma_record_begin(&r, &arena);
	set(&r, "tm", "2025-12-15");
	set(&r, "stnId", "108");
	set(&r, "maxTa", "3.0");
	set(&r, "iscs", "{비}0100-{눈}0200-{비}0300-{박무}");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "maxTa 3, iscs 6100, iscs 7100, iscs 1000", "phenomena: each once");

	nw_kma_record_begin(&r, &arena);
	set(&r, "category", "TMP");
	set(&r, "fcstDate", "20251215");
	set(&r, "fcstTime", "0700");
	set(&r, "baseDate", "20251215");
	set(&r, "baseTime", "0500");
	set(&r, "fcstValue", "-3");
	set(&r, "nx", "60");
	set(&r, "ny", "127");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "TMP -3", "forecast");
	ok(r.source == NW_KMA_FORECAST && r.time.minutes == 420 && r.issued.minutes == 300 && r.nx == 60 && r.ny == 127,
	   "forecast: times and grid");

	nw_kma_record_begin(&r, &arena);
	set(&r, "category", "PCP");
	set(&r, "fcstDate", "20251219");
	set(&r, "fcstTime", "0700");
	set(&r, "baseDate", "20251215");
	set(&r, "baseTime", "0500");
	set(&r, "fcstValue", "2");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "", "forecast: a grade of the fourth day is no quantity");

	nw_kma_record_begin(&r, &arena);
	set(&r, "tmFc", "202512150600");
	set(&r, "taMin3", "-4");
	set(&r, "taMax3", "6");
	set(&r, "wf3Pm", "흐리고 비");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "taMin3 -4, taMax3 6, wf3Pm 6180", "mid-term");
	nw_kma_record_begin(&r, &arena);
	set(&r, "taMin3", "-4");
	shown_rows = rows_of(&r);
	is_str(shown_rows, "", "mid-term without its time");

	nw_kma_record_begin(&r, &arena);
	set(&r, "resultCode", "03");
	nw_kma_record_read(&r);
	ok(r.source == NW_KMA_RESULT && !nw_kma_record_failed(&r), "no data is no failure");
	nw_kma_record_begin(&r, &arena);
	set(&r, "returnReasonCode", "30");
	nw_kma_record_read(&r);
	ok(r.source == NW_KMA_RESULT && nw_kma_record_failed(&r), "a key that is not registered is one");
	nw_arena_end(&arena);
}

int
main(void)
{
	test_values();
	test_conditions();
	test_times();
	test_records();
	return done_testing();
}
