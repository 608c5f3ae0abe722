/*
 * core/weather/reading_table.c
 *		Tables of readings under a line of column names (see reading_table.h).
 */
#include "core/weather/reading_table.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/condition.h"
#include "core/weather/reading_head.h"
#include "core/weather/reading_mark.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Tables of the weather have fewer columns, and shorter lines. */
#define MAX_CELLS 32
#define MAX_LINE 600

/* Bytes of a column's name. */
#define MAX_LABEL 32

/* A name with its length: prose is compared with all of them, once a line. */
typedef struct column_label
{
	uint8_t		len;
	char		text[MAX_LABEL];
} column_label;

#define LABEL(text) {sizeof(text) - 1, text}

static const column_label station_labels[] = {LABEL("지점"), LABEL("지점명"), LABEL("지역"), LABEL("지역명"),
	LABEL("도시"), LABEL("도시명"), LABEL("관측소"), LABEL("관측지점"),
	LABEL("관측소명"), LABEL("장소"), LABEL("시도"), LABEL("시군구"), LABEL("지명"), LABEL("구분"), LABEL("지방"),
	LABEL("station"), LABEL("city"), LABEL("location"), LABEL("place"), LABEL("name"), LABEL("地点"),
	LABEL("都市"), LABEL("城市"), LABEL("地域"), LABEL("地区")};

static const column_label temperature_labels[] = {LABEL("기온"), LABEL("현재기온"), LABEL("온도"),
	LABEL("현재온도"), LABEL("현재"), LABEL("temp"), LABEL("temp."), LABEL("temperature"),
	LABEL("현재기온°c"), LABEL("기온°c"), LABEL("気温"), LABEL("气温"), LABEL("氣溫"), LABEL("温度")};

static const column_label condition_labels[] = {
	LABEL("날씨"), LABEL("현재날씨"), LABEL("일기"),	  LABEL("현재일기"),
	LABEL("하늘"), LABEL("하늘상태"), LABEL("날씨상태"),  LABEL("기상"),
	LABEL("상태"), LABEL("weather"),  LABEL("condition"), LABEL("conditions"),
	LABEL("sky"),  LABEL("天気"),	  LABEL("天气"),	  LABEL("天氣")};

/* What else stands at the head of a column of such a table, so that a line may begin with it. */
static const column_label other_labels[] = {LABEL("번호"), LABEL("지점번호"), LABEL("no"), LABEL("no."),
	LABEL("id"), LABEL("순번"), LABEL("시각"), LABEL("일시"), LABEL("시간"), LABEL("습도"), LABEL("아이콘")};

typedef struct cells
{
	nw_span		cell[MAX_CELLS];	/* offsets into the line */
	size_t		n;
} cells;

static bool
is_tab(const nw_text *text, uint32_t off)
{
	nw_span		raw = nw_text_raw_span(text, off, 1);

	return raw.len > 0 && text->raw[raw.off] == '\t';
}

/* What stands between the cells of a line. */
static char
separator_of(const nw_text *text, nw_span line)
{
	const char *s = text->str + line.off;
	char		found = 0;
	uint32_t	i;

	for (i = 0; i < line.len; i++)
	{
		if (s[i] == '|')
			return '|';
		if (s[i] == ' ' && is_tab(text, line.off + i))
			return '\t';
		if (s[i] == ',' && found != '2')
			found = ',';
		else if (s[i] == ' ' && i > 0 && s[i - 1] == ' ' && found != ',')
			found = '2';
		else if (s[i] == ' ' && found == 0)
			found = ' ';
	}
	return found;
}

static bool
is_border(const nw_text *text, nw_span line, uint32_t i, char separator)
{
	const char *s = text->str + line.off;

	switch (separator)
	{
		case '\t':
			return s[i] == ' ' && is_tab(text, line.off + i);
		case '2':
			return s[i] == ' ' && i + 1 < line.len && s[i + 1] == ' ';
		default:
			return s[i] == separator;
	}
}

/* Cuts a line into cells; false when there are too many. */
static bool
split(const nw_text *text, nw_span line, char separator, cells *out)
{
	const char *s = text->str + line.off;
	uint32_t	from = 0;
	uint32_t	to = line.len;
	uint32_t	i;

	out->n = 0;
	/* blanks around a line, and the bars at both ends of | 서울 | -2.7 | */
	if (separator != '\t')
	{
		nw_span		inner = nw_reading_trim(s, from, to);

		from = inner.off;
		to = inner.off + inner.len;
	}
	for (i = from; i <= to; i++)
	{
		if (i < to && !is_border(text, line, i, separator))
			continue;
		if (out->n == MAX_CELLS)
			return false;
		out->cell[out->n] = nw_reading_trim(s, from, i);
		out->n++;
		/* columns set with blanks: as many as there are */
		if (separator == '2' || separator == ' ')
			while (i + 1 < to && s[i + 1] == ' ')
				i++;
		from = i + 1;
	}
	return true;
}

/* A cell as a column's name: small letters, no blanks, no unit in brackets. */
static size_t
label_of(const char *s, nw_span cell, char *out)
{
	size_t		n = 0;
	uint32_t	i;

	for (i = 0; i < cell.len; i++)
	{
		char		c = s[cell.off + i];

		if (c == '(' || c == '[')
			break;
		if (c == ' ')
			continue;
		if (n == MAX_LABEL)
			return 0;
		out[n++] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
	}
	return n;
}

static bool
is_label(const column_label *list, size_t n, const char *label, size_t len)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (list[i].len == len && memcmp(list[i].text, label, len) == 0)
			return true;
	return false;
}

/* Prose parts here, at its first word: a header has bars or tabs, or begins with the name of a column. */
static bool
may_be_header(const nw_text *text, nw_span line)
{
	const char *s = text->str + line.off;
	nw_span		raw = nw_text_raw_span(text, line.off, line.len);
	nw_span		first = nw_reading_trim(s, 0, line.len);
	char		label[MAX_LABEL];
	size_t		len;
	uint32_t	i;

	if (memchr(s, '|', line.len) != NULL || memchr(text->raw + raw.off, '\t', raw.len) != NULL)
		return true;
	for (i = 0; i < first.len && s[first.off + i] != ' ' && s[first.off + i] != ','; i++)
		;
	first.len = i;
	len = label_of(s, first, label);
	return is_label(station_labels, COUNT(station_labels), label, len) ||
		is_label(temperature_labels, COUNT(temperature_labels), label, len) ||
		is_label(condition_labels, COUNT(condition_labels), label, len) ||
		is_label(other_labels, COUNT(other_labels), label, len);
}

bool
nw_reading_header_scan(const nw_text *text, nw_span line, nw_reading_table *out)
{
	const char *s = text->str + line.off;
	nw_reading_table table = {.station = -1, .temperature = -1, .condition = -1};
	cells		row;
	size_t		i;

	if (line.len > MAX_LINE || line.len < 8 || !may_be_header(text, line) ||
		(table.separator = separator_of(text, line)) == 0 ||
		!split(text, line, table.separator, &row) || row.n < 2)
		return false;
	for (i = 0; i < row.n; i++)
	{
		nw_span		cell = row.cell[i];
		char		label[MAX_LABEL];
		size_t		len = label_of(s, cell, label);
		uint32_t	k;
		bool		known = true;

		if (cell.len > 0 && (len == 0 || cell.len > 2 * MAX_LABEL))
			return false;
		for (k = 0; k < len; k++)
			if (nw_is_digit(label[k]))
				return false;
		if (table.station < 0 && is_label(station_labels, COUNT(station_labels), label, len))
			table.station = (int8_t) i;
		else if (table.temperature < 0 &&
				 is_label(temperature_labels, COUNT(temperature_labels), label, len))
			table.temperature = (int8_t) i;
		else if (table.condition < 0 &&
				 is_label(condition_labels, COUNT(condition_labels), label, len))
			table.condition = (int8_t) i;
		else
			known = is_label(other_labels, COUNT(other_labels), label, len);
		/* a line of values */
		if (cell.len > 0 && !known && (nw_reading_station(s, cell) || nw_reading_code(s, cell)))
			return false;
	}
	/* the corner of a table is often empty */
	if (table.station < 0 && row.cell[0].len == 0 && table.temperature != 0 && table.condition != 0)
		table.station = 0;
	table.cells = (uint8_t) row.n;
	if (table.station < 0 || (table.temperature < 0 && table.condition < 0))
	{
		/* with bars or tabs it is a table all the same, but not of readings */
		if ((table.separator != '|' && table.separator != '\t') || row.n < 3)
			return false;
		for (i = 0; i < row.n; i++)
			if (row.cell[i].len == 0)
				return false;
		table.other = true;
	}
	*out = table;
	return true;
}

static bool
is_missing(const char *s, nw_span cell)
{
	return cell.len == 0 || nw_equals(s + cell.off, cell.len, "-") ||
		nw_equals(s + cell.off, cell.len, "--") || nw_equals(s + cell.off, cell.len, "°C") ||
		nw_equals(s + cell.off, cell.len, "-°C");
}

/* The number of a cell; false when it holds anything else. */
static bool
read_temperature(const char *s, nw_span cell, nw_reading_parts *parts)
{
	nw_mark		mark;

	if (is_missing(s, cell))
		return true;
	mark = nw_mark_find(s + cell.off, cell.len, 0);
	if ((mark.kind != NW_MARK_UNIT && mark.kind != NW_MARK_DEGREE && mark.kind != NW_MARK_BARE) ||
		mark.start != 0 || mark.end != cell.len)
		return false;
	/* -99.9 and the like stand for a value that is not there */
	parts->has_temperature = mark.value >= -90 * NW_TEMPERATURE_PER_DEGREE &&
		mark.value <= 60 * NW_TEMPERATURE_PER_DEGREE;
	parts->temperature = parts->has_temperature ? mark.value : 0;
	return true;
}

static bool
is_rule(const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
		if (strchr("-|:=+ ", s[i]) == NULL || s[i] == '\0')
			return false;
	return len > 2;
}

nw_reading_row
nw_reading_row_scan(const nw_text *text, nw_span line, const nw_reading_table *table,
					nw_reading_parts *parts)
{
	const char *s = text->str + line.off;
	nw_span		cell;
	cells		row;

	if (line.len > MAX_LINE)
		return NW_ROW_NONE;
	if (is_rule(s, line.len))
		return NW_ROW_RULE;
	if (!split(text, line, table->separator, &row))
		return NW_ROW_NONE;
	/* set by hand, with one blank where the header has more */
	if (row.n != table->cells && table->separator == '2' &&
		(!split(text, line, ' ', &row) || row.n != table->cells))
		return NW_ROW_NONE;
	/* cells at the end may be left out where something marks the others */
	if (row.n > table->cells ||
		(row.n < table->cells && (table->separator == ' ' || table->separator == '2' || row.n < 2)))
		return NW_ROW_NONE;
	if (table->other)
		return NW_ROW_RULE;
	if ((size_t) table->station >= row.n)
		return NW_ROW_NONE;
	memset(parts, 0, sizeof(*parts));
	parts->station = row.cell[table->station];
	parts->station_id = nw_reading_station(s, parts->station);
	if (parts->station.len == 0 || parts->station.len > NW_READING_HEAD_MAX ||
		(parts->station_id == 0 &&
		 (!nw_reading_is_name(s + parts->station.off, parts->station.len) ||
		  nw_reading_code(s, parts->station) != 0)))
		return NW_ROW_NONE;
	if (table->temperature >= 0 && (size_t) table->temperature < row.n &&
		!read_temperature(s, row.cell[table->temperature], parts))
		return NW_ROW_NONE;
	if (table->condition >= 0 && (size_t) table->condition < row.n)
	{
		cell = row.cell[table->condition];
		if (!is_missing(s, cell))
		{
			parts->condition = cell;
			parts->condition_code = nw_reading_code(s, cell);
			if (cell.len > NW_READING_TAIL_MAX ||
				(parts->condition_code == 0 && !nw_reading_is_word(s + cell.off, cell.len, false)))
				return NW_ROW_NONE;
		}
	}
	/* a place no table knows, of which nothing is said, is no reading */
	if (parts->station_id == 0 && !parts->has_temperature && parts->condition_code == 0)
		return NW_ROW_NONE;
	parts->weak = parts->station_id == 0 && parts->condition_code == 0;
	return NW_ROW_READING;
}
