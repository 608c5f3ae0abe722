/*
 * test/fuzz/temperature_fuzz.c
 *		The temperature readers on any bytes: they stay within the text, and
 *		what they accept is printed in a form that reads back.
 */
#include <stdlib.h>
#include <string.h>

#include "core/weather/temperature_text.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool condition)
{
	if (!condition)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* a copy of the exact size: the sanitizer sees a step past the end */
	char	   *text = malloc(size ? size : 1);
	char		buf[NW_TEMPERATURE_FORMAT_MAX];
	nw_temperature_text found;
	nw_temperature t;
	nw_temperature back;
	nw_status	status;
	int			bare;

	memcpy(text, data, size);
	for (bare = 0; bare < 2; bare++)
	{
		size_t		n = nw_temperature_scan(text, size, bare == 1, &found, &status);

		expect(n <= size && (status == NW_OK || status == NW_RANGE));
		expect(nw_temperature_valid(found.value));
	}
	(void) nw_temperature_unit(text, size);

	status = nw_temperature_parse(text, size, &t);
	if (status == NW_OK)
	{
		int			n = nw_temperature_print_sign(t, buf);

		expect(n < NW_TEMPERATURE_PRINT_MAX);
		expect(nw_temperature_parse(buf, (size_t) n, &back) == NW_OK && back == t);
		n = nw_temperature_print(t, buf);
		expect(nw_temperature_parse(buf, (size_t) n, &back) == NW_OK && back == t);
		expect(nw_temperature_format(t, 'F', 6, buf) < NW_TEMPERATURE_FORMAT_MAX);
		expect(nw_temperature_from_double(nw_temperature_kelvin(t), 'K', &back) == NW_OK && back == t);
	}
	else
		expect(status == NW_SYNTAX || t == NW_TEMPERATURE_MIN || t == NW_TEMPERATURE_MAX);
	free(text);
	return 0;
}
