/*
 * test/fuzz/kma_field_fuzz.c
 *		Records of KMA's with any members: "name=value" a line.  What is read
 *		stays within the bounds of its field, and times are real ones.
 */
#include <stdlib.h>
#include <string.h>

#include "core/weather/condition.h"
#include "core/weather/kma_record.h"

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

static void
check_row(const nw_kma_row *row)
{
	const nw_kma_value *v = &row->value;
	bool		code = row->field->kind == NW_KMA_SKY || row->field->kind == NW_KMA_PTY;

	expect(row->time.minutes >= 0 && row->time.minutes < 1440);
	if (v->has_low)
		expect(v->low >= row->field->min && v->low <= row->field->max);
	if (v->has_high)
		expect(v->high >= row->field->min && v->high <= row->field->max);
	if (v->has_low && v->has_high)
		expect(v->low <= v->high);
	expect(v->has_low || v->has_high || code || nw_condition_by_code(v->code) != NULL);
	if (code)
		expect(nw_kma_condition(v->code, -1) != 0 || v->code == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_kma_record record;
	nw_kma_row	row;
	/* a copy of the exact size: the sanitizer sees a step past the end */
	char	   *text = malloc(size ? size : 1);
	size_t		pos = 0;
	size_t		n = 0;

	memcpy(text, data, size);
	nw_arena_begin(&arena, &host);
	nw_kma_record_begin(&record, &arena);
	while (pos < size)
	{
		const char *line = text + pos;
		const char *end = memchr(line, '\n', size - pos);
		size_t		len = end ? (size_t) (end - line) : size - pos;
		const char *sign = memchr(line, '=', len);

		if (sign)
			nw_kma_record_set(&record, line, (size_t) (sign - line), sign + 1, len - (size_t) (sign - line) - 1);
		pos += len + 1;
	}
	nw_kma_record_read(&record);
	if (record.source == NW_KMA_RESULT)
		(void) nw_kma_record_failed(&record);
	while (nw_kma_record_next(&record, &row))
	{
		check_row(&row);
		expect(++n < 1000);
	}
	nw_arena_end(&arena);
	free(text);
	return 0;
}
