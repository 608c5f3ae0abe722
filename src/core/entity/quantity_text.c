/*
 * core/entity/quantity_text.c
 *		Names of measures and the printed forms of quantities.
 */
#include "core/entity/quantity.h"

#include <string.h>

static const char *const names[] = {
	"none", "count", "ordinal", "money", "percent", "percentage_point", "multiple", "fraction", "length", "area",
	"volume", "mass", "speed", "data", "data_rate", "energy", "power", "frequency", "angle", "pressure", "voltage",
	"current", "charge", "sound", "concentration", "dose", "magnitude", "score", "age",
};

const char *
nw_measured_name(nw_measured measured)
{
	return names[measured];
}

nw_entity_kind
nw_figure_kind(const nw_figure *quantity)
{
	switch (quantity->measured)
	{
		case NW_MEASURED_MONEY:
			return NW_ENTITY_MONEY;
		case NW_MEASURED_PERCENT:
		case NW_MEASURED_PERCENTAGE_POINT:
			return NW_ENTITY_PERCENT;
		default:
			return NW_ENTITY_QUANTITY;
	}
}

bool
nw_figure_is_range(const nw_figure *quantity)
{
	return !quantity->has_low || !quantity->has_high ||
		nw_number_double(&quantity->low) != nw_number_double(&quantity->high);
}

int
nw_figure_print_number(const nw_number *number, char *buf)
{
	char		digits[20];
	uint64_t	left = number->coeff;
	int			n = 0;
	int			scale = number->scale;
	int			at = 0;
	int			i;

	do
		digits[n++] = (char) ('0' + left % 10);
	while ((left /= 10) > 0);
	for (i = 0; i < n / 2; i++)
	{
		char		digit = digits[i];

		digits[i] = digits[n - 1 - i];
		digits[n - 1 - i] = digit;
	}
	while (scale > 0 && n > 0 && digits[n - 1] == '0')
	{
		n--;
		scale--;
	}
	if (n == 0)
	{
		/* 0.00 */
		digits[n++] = '0';
		scale = 0;
	}
	if (number->negative && number->coeff > 0)
		buf[at++] = '-';
	if (n <= scale)
	{
		buf[at++] = '0';
		buf[at++] = '.';
		for (; scale > n; scale--)
			buf[at++] = '0';
		memcpy(buf + at, digits, (size_t) n);
		at += n;
	}
	else
	{
		memcpy(buf + at, digits, (size_t) (n - scale));
		at += n - scale;
		if (scale > 0)
		{
			buf[at++] = '.';
			memcpy(buf + at, digits + n - scale, (size_t) scale);
			at += scale;
		}
	}
	buf[at] = '\0';
	return at;
}

int
nw_figure_print(const nw_figure *quantity, char *buf)
{
	int			n = 0;

	if (quantity->has_low)
		n = nw_figure_print_number(&quantity->low, buf);
	if (nw_figure_is_range(quantity))
	{
		buf[n++] = '~';
		if (quantity->has_high)
			n += nw_figure_print_number(&quantity->high, buf + n);
	}
	if (quantity->unit)
	{
		size_t		unit = strlen(quantity->unit);

		if (nw_figure_kind(quantity) != NW_ENTITY_PERCENT)
			buf[n++] = ' ';
		memcpy(buf + n, quantity->unit, unit);
		n += (int) unit;
	}
	buf[n] = '\0';
	return n;
}
