/*
 * core/entity/organization_link.c
 *		The ids of the organisations that the tables know.
 */
#include "core/entity/organization_link.h"

#include <stdint.h>

#include "core/text/chars.h"

/* names in the order of their bytes, each behind its predecessor in the pool; and the number of each */
#include "organization_ids.inc"

int
nw_organization_number(const char *s, size_t len)
{
	size_t		low = 0;
	size_t		high = sizeof(org_numbers) / sizeof(org_numbers[0]);

	while (low < high)
	{
		size_t		mid = (low + high) / 2;
		int			c = nw_order(s, len, org_pool + org_numbers[mid].name);

		if (c == 0)
			return org_numbers[mid].number;
		if (c > 0)
			low = mid + 1;
		else
			high = mid;
	}
	return 0;
}
