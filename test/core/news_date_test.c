/* Dates of news pages: core/news/news_date.h */
#include "core/news/news_date.h"

#include "tap.h"

/* year-month-day [hour:minute:second] [offset] [weekday] of a scan, and what is left */
static const char *
shown(const char *s)
{
	static char buf[200];
	nw_civil	d;
	size_t		n = nw_news_date_scan(s, strlen(s), &d);
	int			at;

	if (n == 0)
		return "";
	at = snprintf(buf, sizeof(buf), "%04d-%02d-%02d", d.year, d.month, d.day);
	if (d.has_time)
		at += snprintf(buf + at, sizeof(buf) - at, " %02d:%02d", d.hour, d.minute);
	if (d.has_seconds)
		at += snprintf(buf + at, sizeof(buf) - at, ":%02d", d.second);
	if (d.has_offset)
		at += snprintf(buf + at, sizeof(buf) - at, " %+d", d.offset_minutes);
	if (d.weekday >= 0)
		at += snprintf(buf + at, sizeof(buf) - at, " w%d%s", d.weekday, d.weekday_wrong ? "!" : "");
	if (n < strlen(s))
		snprintf(buf + at, sizeof(buf) - at, " <%s>", s + n);
	return buf;
}

static const char *
shown_line(const char *s)
{
	static char buf[300];
	static const char *const roles[] = {"", "published ", "modified "};
	nw_date_line line;
	int			at = 0;

	if (!nw_date_line_scan(s, strlen(s), &line))
		return "";
	buf[0] = '\0';
	if (line.label_only)
		return line.label == NW_DATE_MODIFIED ? "label modified" : "label published";
	for (int i = 0; i < line.n; i++)
		at += snprintf(buf + at, sizeof(buf) - at, "%s%s%02d-%02d %02d:%02d", i ? ", " : "", roles[line.role[i]],
					   line.date[i].month, line.date[i].day, line.date[i].hour, line.date[i].minute);
	snprintf(buf + at, sizeof(buf) - at, "%s", line.whole ? "" : " in text");
	return buf;
}

/* A whole text, of the year around 2024-01-03; as shown() */
static const char *
shown_whole(const char *s)
{
	static char buf[100];
	nw_civil	ref = {.year = 2024, .month = 1, .day = 3};
	nw_civil	d;
	int			at;

	if (!nw_news_date_read(s, strlen(s), &ref, &d))
		return "";
	at = snprintf(buf, sizeof(buf), "%04d-%02d-%02d", d.year, d.month, d.day);
	if (d.has_time)
		at += snprintf(buf + at, sizeof(buf) - at, " %02d:%02d", d.hour, d.minute);
	if (d.has_offset)
		snprintf(buf + at, sizeof(buf) - at, " %+d", d.offset_minutes);
	return buf;
}

int
main(void)
{
	static const struct
	{
		const char *text,
				   *expected;
	}			wholes[] =
	{
		{"입력 2023.04.07 (08:26)", "2023-04-07 08:26"}, {"  기사입력 : 2023-04-07  ", "2023-04-07"},
		{"입력 2023.04.07 08:26 | 수정 2023.04.07 09:00", "2023-04-07 08:26"},
		{"수정 2023-04-07 09:00 등록 2023-04-07 08:26", "2023-04-07 08:26"},
		{"12월 31일 09:00", "2023-12-31 09:00"}, {"3/5 10:03", "2024-03-05 10:03"}, {"1月2日 7時6分", "2024-01-02 07:06"},
		{"Jan. 2, 3:15 p.m. ET", "2024-01-02 15:15 -300"}, {"5 March", "2024-03-05"}, {"[06월24일 11시30분]", "2024-06-24 11:30"},
		{"2월 30일", ""}, {"2024-03-06 (월)", ""}, {"어제", ""}, {"10:30", ""}, {"2024", ""}, {"눈이 2023.04.07에 내렸다", ""}, {"", ""}, {"입력", ""},
		{"13/5 10:03", ""}, {"3.5%", ""},
	};
	static const struct
	{
		const char *text,
				   *expected;
	}			dates[] =
	{
		{"Tue 5 Mar 2024 09.12 GMT", "2024-03-05 09:12 +0 w2"}, {"5 Mar 2024 3.12pm", "2024-03-05 15:12"},
		{"March 5, 20249:12 AM GMT+9", "2024-03-05 09:12 +540"}, {"March 5, 2024 - 15:12", "2024-03-05 15:12"},
		{"2024-03-10 09:12 ET", "2024-03-10 09:12 -240"}, {"2024-03-09 09:12 ET", "2024-03-09 09:12 -300"},
		{"2024-11-03 09:12 PT", "2024-11-03 09:12 -480"}, {"2024-11-02 09:12 PT", "2024-11-02 09:12 -420"},
		{"2023年4月3日 格林尼治标准时间10:41", "2023-04-03 10:41 +0"}, {"2024-07-01 10:00 BST", "2024-07-01 10:00 +60"},
		{"2024.03.05 09.12", "2024-03-05 < 09.12>"}, {"20249:12", ""},
		{"2025.12.15 (월)", "2025-12-15 w1"},
		{"2025.12.15 (화)", "2025-12-15 w2!"},
		{"2025.12.15 월요일", "2025-12-15 w1"},
		{"2023.04.07 (08:26)", "2023-04-07 08:26"},
		{"2025.05.15 20:00", "2025-05-15 20:00"},
		{"2025-06-04 02:37:08", "2025-06-04 02:37:08"},
		{"2025년 06월 19일 (목)", "2025-06-19 w4"},
		{"2023년 04월 07일 18시 36분", "2023-04-07 18:36"},
		{"2023년 04월 07일 18시 36분 05초", "2023-04-07 18:36:05"},
		{"2025. 5. 15. 오후 3:05", "2025-05-15 15:05"},
		{"2025. 5. 15. 오전 12:05", "2025-05-15 00:05"},
		{"2018年6月18日 10:01", "2018-06-18 10:01"},
		{"2018年6月18日 星期一 10:01", "2018-06-18 10:01 w1"},
		{"2025年1月13日 20時01分", "2025-01-13 20:01"},
		{"2025年12月15日 月曜日", "2025-12-15 w1"},
		{"2023-11-17T20:52:15+08:00", "2023-11-17 20:52:15 +480"},
		{"2023-11-17T20:52:15.123Z", "2023-11-17 20:52:15 +0"},
		{"20180619T055000+0900", "2018-06-19 05:50:00 +540"},
		{"2023.04.07.T19:22", "2023-04-07 19:22"},
		{"2023-04-14 HKT 21:06", "2023-04-14 21:06 +480"},
		{"20:49 2023/03/31", "2023-03-31 20:49"},
		{"Aug. 20, 2019 09:31", "2019-08-20 09:31"},
		{"14:53 April 19, 2023", "2023-04-19 14:53"},
		{"Nov 22, 2026 at 3:05 PM KST", "2026-11-22 15:05 +540"},
		{"20th August 2019", "2019-08-20"},
		{"Tue, 20 Aug 2019 09:31:00 +0900", "2019-08-20 09:31:00 +540 w2"},
		{"2023.04.20 13:17 조회 5", "2023-04-20 13:17 < 조회 5>"},
		{"2024-05-01월간", "2024-05-01 <월간>"},
		{"2009년 1월16일", "2009-01-16"},
		{"2024.02.29", "2024-02-29"},
		/* no dates */
		{"2023.02.29", ""},
		{"2025.12.15.3", ""},
		{"2025.13.01", ""},
		{"120250619", ""},
		{"2025.12", ""},
		{"2025년 6월", ""},
		{"6월 19일", ""},
		{"1234-56-78", ""},
		{"", ""},
	};
	static const struct
	{
		const char *text,
				   *expected;
	}			lines[] =
	{
		{"입력 2023.04.19 23:32 | 수정 2023.04.20 08:00", "published 04-19 23:32, modified 04-20 08:00"},
		{"기사입력 2013-10-24 03:00:00 기사수정 2013-10-24 04:10:00", "published 10-24 03:00, modified 10-24 04:10"},
		{"Written: 2023-11-07 15:03:30 / Updated: 2023-11-07 15:30:46", "published 11-07 15:03, modified 11-07 15:30"},
		{"(2025.12.15)", "12-15 00:00"},
		{"2026.01.20 07:30 입력", "published 01-20 07:30"},
		{"입력 :", "label published"},
		{"최종수정", "label modified"},
		{"2023-11-17 20:52:15 来源:新华网", "11-17 20:52 in text"},
		{"2025년 12월 15일 열린 회의에서", "12-15 00:00 in text"},
		{"2013-04-01에 등록", "04-01 00:00 in text"},
		{"입력한 값", ""},
		{"오늘의 날씨", ""},
	};

	for (size_t i = 0; i < sizeof(wholes) / sizeof(wholes[0]); i++)
		is_str(shown_whole(wholes[i].text), wholes[i].expected, "whole \"%s\"", wholes[i].text);
	is_str(shown_line("2024/3/5 09:12(最終更新 3/5 10:03)"), "03-05 09:12, modified 03-05 10:03", "a date of the same year, labelled");
	is_str(shown_line("2024/3/5 09:12(2024/3/5 10:03 更新)"), "03-05 09:12, modified 03-05 10:03", "a label behind its date");
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++)
		is_str(shown(dates[i].text), dates[i].expected, "date \"%s\"", dates[i].text);
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		is_str(shown_line(lines[i].text), lines[i].expected, "line \"%s\"", lines[i].text);
	is_int(nw_civil_days(1970, 1, 1), 0, "the epoch is day 0");
	is_int(nw_civil_days(2000, 3, 1), 11017, "1 March 2000");
	is_int(nw_civil_weekday(1969, 12, 31), 3, "the last day of 1969 was a Wednesday");
	return done_testing();
}
