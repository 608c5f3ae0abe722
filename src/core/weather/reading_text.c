/*
 * core/weather/reading_text.c
 *		One weather reading as a value (see reading_text.h).
 */
#include "core/weather/reading_text.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/weather/condition.h"
#include "core/weather/reading_scan.h"
#include "core/weather/station.h"
#include "core/weather/temperature_text.h"

#define CELSIUS "℃"

#define HAS_STATION		1
#define HAS_TEMPERATURE	2
#define HAS_CONDITION	4

/*
 * Is raw as folding would leave it, but for ℃, which the line reader knows?
 * Nearly every reading is: ASCII, whole syllables and ℃.
 */
static bool
is_plain(const char *raw, size_t len)
{
	size_t		i = 0;

	while (i < len)
	{
		unsigned char c = (unsigned char) raw[i];

		if (c >= ' ' && c < 0x7F)
			i++;
		else if (c >= 0xEA && c <= 0xED && len - i >= 3)
			i += 3;
		else if (c == 0xE2 && len - i >= 3 && memcmp(raw + i, CELSIUS, 3) == 0)
			i += 3;
		else
			return false;
	}
	return true;
}

/* Bytes of whole syllables (U+A000 to U+D7FF) that s begins with. */
static size_t
syllables(const char *s, size_t len)
{
	size_t		n = 0;

	while (n + 3 <= len && (unsigned char) s[n] >= 0xEA && (unsigned char) s[n] <= 0xED)
		n += 3;
	return n;
}

/*
 * The one spelling that makes up nearly every strip, 동두천 -5.9℃맑음, with a
 * station and a word of the tables: in one pass.  False leaves the text to
 * the general reader, which reads this spelling alike.
 */
static bool
parse_common(const char *raw, size_t len, nw_reading_value *out)
{
	size_t		name = syllables(raw, len);
	size_t		pos = name + 1;
	bool		negative;
	int32_t		tenths = 0;
	int			digits = 0;

	if (name == 0 || pos >= len || raw[name] != ' ')
		return false;
	negative = raw[pos] == '-';
	for (pos += negative; pos < len && nw_is_digit(raw[pos]) && digits < 3; pos++, digits++)
		tenths = tenths * 10 + (raw[pos] - '0');
	if (digits == 0 || len - pos < 5 || raw[pos] != '.' || !nw_is_digit(raw[pos + 1]) ||
		memcmp(raw + pos + 2, CELSIUS, 3) != 0)
		return false;
	tenths = tenths * 10 + (raw[pos + 1] - '0');
	pos += 5;
	out->temperature = (negative ? -tenths : tenths) * (NW_TEMPERATURE_PER_DEGREE / 10);
	out->has_temperature = true;
	out->station = raw;
	out->station_len = name;
	out->condition = raw + pos;
	out->condition_len = len - pos;
	return syllables(raw + pos, len - pos) == len - pos &&
		(pos == len || nw_condition_word(raw + pos, len - pos) != 0) &&
		nw_temperature_valid(out->temperature) && nw_station_by_name(raw, name) != NULL;
}

/* The strip's own form. */
static bool
parse_line(const char *raw, size_t len, nw_arena *arena, nw_reading_value *out)
{
	nw_reading_parts parts;

	if (!is_plain(raw, len) || !nw_reading_single_scan(raw, len, &parts))
	{
		nw_text		text;
		size_t		from = 0;
		size_t		to;

		if (len > 4 * (2 * NW_READING_PART_MAX + 64))
			return false;		/* longer than any reading however it is folded */
		nw_text_fold(&text, arena, raw, len, NW_FOLD_READ);
		for (to = text.len; to > 0 && (text.str[to - 1] == ' ' || text.str[to - 1] == '\n'); to--)
			;
		while (from < to && (text.str[from] == ' ' || text.str[from] == '\n'))
			from++;
		if (memchr(text.str + from, '\n', to - from) != NULL ||
			!nw_reading_single_scan(text.str + from, to - from, &parts))
			return false;
		parts.station =
			nw_text_raw_span(&text, (uint32_t) from + parts.station.off, parts.station.len);
		if (parts.condition.len > 0)
			parts.condition = nw_text_raw_span(&text, (uint32_t) from + parts.condition.off,
											   parts.condition.len);
	}
	out->station = raw + parts.station.off;
	out->station_len = parts.station.len;
	out->condition = raw + parts.condition.off;
	out->condition_len = parts.condition.len;
	out->has_temperature = parts.has_temperature;
	out->temperature = parts.temperature;
	return true;
}

static size_t
skip_spaces(const char *s, size_t len, size_t pos)
{
	while (pos < len && s[pos] == ' ')
		pos++;
	return pos;
}

/*
 * The quoted part at s[*pos], its quotes taken off; false when it does not
 * end.  Moves *pos behind it.
 */
static bool
parse_quoted(const char *s, size_t len, nw_arena *arena, size_t *pos, const char **part,
			 size_t *part_len)
{
	size_t		from = ++*pos;
	bool		doubled = false;
	char	   *copy;
	size_t		n = 0;
	size_t		i;

	for (i = from; i < len; i++)
	{
		if (s[i] != '"')
			continue;
		if (i + 1 < len && s[i + 1] == '"')
		{
			doubled = true;
			i++;
		}
		else
			break;
	}
	if (i >= len)
		return false;
	*pos = i + 1;
	*part = s + from;
	*part_len = i - from;
	if (!doubled || *part_len > 2 * NW_READING_PART_MAX)
		return true;
	copy = nw_arena_alloc(arena, *part_len);
	for (i = from; i < from + *part_len; i++)
	{
		copy[n++] = s[i];
		if (s[i] == '"')
			i++;
	}
	*part = copy;
	*part_len = n;
	return true;
}

/* The form with quotes: every part stands where it stands, nothing is guessed. */
static nw_status
parse_quotes(const char *s, size_t len, nw_arena *arena, nw_reading_value *out)
{
	size_t		pos = skip_spaces(s, len, 0);
	size_t		end;
	nw_status	status;

	while (len > pos && s[len - 1] == ' ')
		len--;
	if (pos < len && s[pos] == '"')
	{
		if (!parse_quoted(s, len, arena, &pos, &out->station, &out->station_len))
			return NW_SYNTAX;
	}
	else
	{
		for (end = pos; end < len && (unsigned char) s[end] > ' ' && s[end] != '"'; end++)
			;
		out->station = s + pos;
		out->station_len = end - pos;
		pos = end;
		if (out->station_len == 0)
			return NW_SYNTAX;
	}
	if (pos >= len || s[pos] != ' ')
		return NW_SYNTAX;
	pos = skip_spaces(s, len, pos);

	/* up to ℃, or to where the quoted word begins */
	for (end = pos; end < len && s[end] != '"' && s[end] != ' '; end++)
		if (nw_starts(s + end, len - end, CELSIUS))
		{
			end += strlen(CELSIUS);
			break;
		}
	if (nw_equals(s + pos, end - pos, "-") || nw_equals(s + pos, end - pos, CELSIUS))
		out->has_temperature = false;
	else
	{
		status = nw_temperature_parse(s + pos, end - pos, &out->temperature);
		if (status != NW_OK)
			return status;
		out->has_temperature = true;
	}
	pos = skip_spaces(s, len, end);
	if (pos < len && s[pos] == '"')
	{
		if (!parse_quoted(s, len, arena, &pos, &out->condition, &out->condition_len))
			return NW_SYNTAX;
		return pos == len ? NW_OK : NW_SYNTAX;
	}
	out->condition = s + pos;
	out->condition_len = len - pos;
	for (; pos < len; pos++)
		if (s[pos] == '"' || (unsigned char) s[pos] < ' ')
			return NW_SYNTAX;
	return NW_OK;
}

nw_status
nw_reading_parse(const char *raw, size_t len, nw_arena *arena, nw_reading_value *out)
{
	nw_status	status = NW_OK;

	if (parse_common(raw, len, out))
		return NW_OK;
	memset(out, 0, sizeof(*out));
	if (memchr(raw, '"', len) != NULL)
		status = parse_quotes(raw, len, arena, out);
	else if (!parse_line(raw, len, arena, out))
		status = NW_SYNTAX;
	if (status == NW_OK &&
		(out->station_len > NW_READING_PART_MAX || out->condition_len > NW_READING_PART_MAX))
		status = NW_LIMIT;
	return status;
}

size_t
nw_reading_print_size(const nw_reading_value *value)
{
	return 2 * value->station_len + 2 * value->condition_len + NW_TEMPERATURE_PRINT_MAX + 8;
}

static size_t
put_part(char *buf, const char *part, size_t len, bool quote)
{
	size_t		n = 0;
	size_t		i;

	if (!quote)
	{
		if (len > 0)
			memcpy(buf, part, len);
		return len;
	}
	buf[n++] = '"';
	for (i = 0; i < len; i++)
	{
		if (part[i] == '"')
			buf[n++] = '"';
		buf[n++] = part[i];
	}
	buf[n++] = '"';
	return n;
}

static size_t
put_reading(const nw_reading_value *value, bool quote_station, bool quote_condition, char *buf)
{
	size_t		n = put_part(buf, value->station, value->station_len, quote_station);

	buf[n++] = ' ';
	if (value->has_temperature)
		n += (size_t) nw_temperature_print_sign(value->temperature, buf + n);
	else if (value->condition_len > 0 && !quote_condition)
	{
		memcpy(buf + n, CELSIUS, strlen(CELSIUS));
		n += strlen(CELSIUS);
	}
	else
		buf[n++] = '-';
	if (value->condition_len > 0)
		n += put_part(buf + n, value->condition, value->condition_len, quote_condition);
	buf[n] = '\0';
	return n;
}

static bool
same_part(const char *a, size_t a_len, const char *b, size_t b_len)
{
	return a_len == b_len && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

size_t
nw_reading_print(const nw_reading_value *value, nw_arena *arena, char *buf)
{
	nw_reading_value back;
	size_t		n = 0;
	int			quotes;

	/* from no quotes to all: the first form that reads back is the one; the last always does */
	for (quotes = 0; quotes < 4; quotes++)
	{
		n = put_reading(value, (quotes & 2) != 0, (quotes & 1) != 0, buf);
		if (quotes == 3 ||
			(nw_reading_parse(buf, n, arena, &back) == NW_OK &&
			 same_part(back.station, back.station_len, value->station, value->station_len) &&
			 same_part(back.condition, back.condition_len, value->condition,
					   value->condition_len) &&
			 back.has_temperature == value->has_temperature &&
			 (!back.has_temperature || back.temperature == value->temperature)))
			break;
	}
	return n;
}

/* Bytes, the shorter first among equals; a part that is not there last. */
static int
compare_part(const char *a, size_t a_len, const char *b, size_t b_len)
{
	int			order;

	if (a_len == 0 || b_len == 0)
		return (a_len == 0) - (b_len == 0);
	order = memcmp(a, b, a_len < b_len ? a_len : b_len);
	if (order != 0)
		return order < 0 ? -1 : 1;
	return a_len < b_len ? -1 : a_len > b_len;
}

int
nw_reading_compare(const nw_reading_value *a, const nw_reading_value *b)
{
	int			order = compare_part(a->station, a->station_len, b->station, b->station_len);

	if (order == 0 && a->has_temperature != b->has_temperature)
		order = a->has_temperature ? -1 : 1;
	if (order == 0 && a->has_temperature && a->temperature != b->temperature)
		order = a->temperature < b->temperature ? -1 : 1;
	if (order == 0)
		order = compare_part(a->condition, a->condition_len, b->condition, b->condition_len);
	return order;
}

size_t
nw_reading_pack(const nw_reading_value *value, char *buf)
{
	size_t		n = 3;

	buf[0] = 1;
	buf[1] = (char) ((value->station_len > 0 ? HAS_STATION : 0) |
					 (value->has_temperature ? HAS_TEMPERATURE : 0) |
					 (value->condition_len > 0 ? HAS_CONDITION : 0));
	buf[2] = (char) (unsigned char) value->station_len;
	if (value->has_temperature)
	{
		memcpy(buf + n, &value->temperature, sizeof(value->temperature));
		n += sizeof(value->temperature);
	}
	if (value->station_len > 0)
		memcpy(buf + n, value->station, value->station_len);
	n += value->station_len;
	if (value->condition_len > 0)
		memcpy(buf + n, value->condition, value->condition_len);
	return n + value->condition_len;
}

bool
nw_reading_packed_temperature(const char *packed, size_t len, bool *has, nw_temperature *out)
{
	if (len < 3 || packed[0] != 1)
		return false;
	*has = ((unsigned char) packed[1] & HAS_TEMPERATURE) != 0;
	if (!*has)
		return true;
	if (len < 3 + sizeof(*out))
		return false;
	memcpy(out, packed + 3, sizeof(*out));
	return nw_temperature_valid(*out);
}

bool
nw_reading_packed_condition(const char *packed, size_t len, const char **condition,
							size_t *condition_len)
{
	size_t		from;

	if (len < 3 || packed[0] != 1)
		return false;
	from = 3 + ((unsigned char) packed[1] & HAS_TEMPERATURE ? sizeof(nw_temperature) : 0) +
		(unsigned char) packed[2];
	if (from > len || len - from > NW_READING_PART_MAX)
		return false;
	*condition = packed + from;
	*condition_len = len - from;
	return true;
}

bool
nw_reading_unpack(const char *packed, size_t len, nw_reading_value *out)
{
	size_t		pos = 3;
	unsigned char flags;

	memset(out, 0, sizeof(*out));
	if (len < 3 || packed[0] != 1)
		return false;
	flags = (unsigned char) packed[1];
	out->station_len = (unsigned char) packed[2];
	if (flags & HAS_TEMPERATURE)
	{
		if (len < pos + sizeof(out->temperature))
			return false;
		memcpy(&out->temperature, packed + pos, sizeof(out->temperature));
		out->has_temperature = true;
		pos += sizeof(out->temperature);
	}
	if (len - pos < out->station_len)
		return false;
	out->station = packed + pos;
	out->condition = packed + pos + out->station_len;
	out->condition_len = len - pos - out->station_len;
	return (flags & ~(HAS_STATION | HAS_TEMPERATURE | HAS_CONDITION)) == 0 &&
		((flags & HAS_STATION) != 0) == (out->station_len > 0) &&
		((flags & HAS_CONDITION) != 0) == (out->condition_len > 0) &&
		out->condition_len <= NW_READING_PART_MAX &&
		(!out->has_temperature || nw_temperature_valid(out->temperature));
}
