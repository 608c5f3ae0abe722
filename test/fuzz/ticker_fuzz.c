/*
 * test/fuzz/ticker_fuzz.c
 *		The readers of weather strips on any bytes: spans stay within the text,
 *		and every reading has a text form and a packed form that read back.
 */
#include <stdlib.h>
#include <string.h>

#include "core/weather/condition.h"
#include "core/weather/reading_scan.h"
#include "core/weather/reading_text.h"
#include "core/weather/station.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void *
get_memory(size_t size)
{
	void	   *block = malloc(size ? size : 1);

	if (!block)
		abort();
	return block;
}

static const nw_host host = {get_memory, free, NULL};

static void
expect(bool condition)
{
	if (!condition)
		abort();
}

static bool
same(const nw_reading_value *a, const nw_reading_value *b)
{
	return nw_reading_compare(a, b) == 0 && a->station_len == b->station_len &&
		a->condition_len == b->condition_len && a->has_temperature == b->has_temperature;
}

/* A value that fits the type comes back from its text and from its packed form. */
static void
round_trip(const nw_reading_value *value)
{
	char		packed[NW_READING_PACKED_MAX];
	nw_reading_value back;
	nw_arena	arena;
	char	   *exact;
	char	   *buf;
	size_t		n;

	nw_arena_begin(&arena, &host);
	buf = get_memory(nw_reading_print_size(value));
	n = nw_reading_print(value, &arena, buf);
	expect(n < nw_reading_print_size(value));
	expect(nw_reading_parse(buf, n, &arena, &back) == NW_OK);
	expect(same(value, &back));
	n = nw_reading_pack(value, packed);
	exact = get_memory(n);
	memcpy(exact, packed, n);
	expect(nw_reading_unpack(exact, n, &back));
	expect(same(value, &back));
	expect(nw_reading_packed_condition(exact, n, &back.condition, &back.condition_len));
	expect(same(value, &back));
	free(exact);
	free(buf);
	nw_arena_end(&arena);
}

static void
read_strips(const char *raw, size_t size)
{
	nw_arena	arena;
	nw_text		text;
	nw_text_cursor cursor;
	nw_reading	r = {0};
	int32_t		last = 0;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, size, NW_FOLD_READ);
	nw_cursor_begin(&cursor, &text);
	while (nw_reading_next(&cursor, &r))
	{
		expect(r.line_no >= last && r.line_no >= 1);
		last = r.line_no;
		expect(r.station.len > 0 && r.station.off + r.station.len <= size);
		expect(r.condition.off + r.condition.len <= size && r.provider.off + r.provider.len <= size);
		expect(!r.has_temperature || nw_temperature_valid(r.temperature));
		expect(r.station_id == 0 || nw_station_by_id(r.station_id) != NULL);
		expect(r.condition_code == 0 || nw_condition_by_code(r.condition_code) != NULL);
	}
	nw_condition_read(text.str, text.len);
	nw_condition_nearest(text.str, text.len);
	nw_station_by_name(text.str, text.len);
	nw_arena_end(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *raw = get_memory(size);
	nw_reading_value value;
	nw_arena	arena;

	if (size > 0)
		memcpy(raw, data, size);
	read_strips(raw, size);

	nw_arena_begin(&arena, &host);
	if (nw_reading_parse(raw, size, &arena, &value) == NW_OK)
		round_trip(&value);
	nw_arena_end(&arena);
	if (nw_reading_unpack(raw, size, &value))
		round_trip(&value);

	/* any bytes may be a part of a reading that was put together from parts */
	if (size >= 5)
	{
		size_t		cut = (unsigned char) raw[0] % (size - 4);
		int32_t		t;

		memcpy(&t, raw + 1, sizeof(t));
		memset(&value, 0, sizeof(value));
		value.has_temperature = t % 3 != 0 && nw_temperature_valid(t);
		value.temperature = value.has_temperature ? t : 0;
		value.station = raw + 5;
		value.station_len = cut < NW_READING_PART_MAX ? cut : NW_READING_PART_MAX;
		if (value.station_len > size - 5)
			value.station_len = size - 5;
		value.condition = value.station + value.station_len;
		value.condition_len = size - 5 - value.station_len;
		if (value.condition_len > NW_READING_PART_MAX)
			value.condition_len = NW_READING_PART_MAX;
		round_trip(&value);
	}
	free(raw);
	return 0;
}
