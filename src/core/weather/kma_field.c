/*
 * core/weather/kma_field.c
 *		Values of KMA's fields.
 */
#include "core/weather/kma_field.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/number.h"
#include "core/text/strhash.h"
#include "core/weather/condition.h"
#include "kma_fields.inc"

#define N_FIELDS (sizeof(kma_table) / sizeof(kma_table[0]))
#define N_SLOTS (sizeof(kma_slots) / sizeof(kma_slots[0]))

#define MAX_NAME 32
/* Longer than any value that says something. */
#define MAX_VALUE 100
/* Longer than any number that is published. */
#define MAX_NUMBER 40
#define MAX_WORD 100

const nw_kma_field *
nw_kma_field_find(nw_kma_source source, const char *name, size_t len)
{
	char		key[MAX_NAME];
	size_t		i;
	int			row;

	if (len > MAX_NAME)
		return NULL;
	for (i = 0; i < len; i++)
		key[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] - 'A' + 'a') : name[i];
	row = nw_strhash_find(kma_keys, kma_slots, N_SLOTS, kma_pool, key, len);
	return row >= 0 && kma_table[row].source == source ? &kma_table[row] : NULL;
}

const nw_kma_field *
nw_kma_field_at(size_t index)
{
	return index < N_FIELDS ? &kma_table[index] : NULL;
}

const char *
nw_kma_field_text(const nw_kma_field *field, nw_kma_text which)
{
	return kma_pool + field->text[which];
}

/*
 * The number s begins with, in the field's unit and within its bounds; returns
 * the bytes read, 0 when there is none.  A point needs no digit before it:
 * files made by databases have -.5.
 */
static size_t
read_number(const nw_kma_field *field, const char *s, size_t len, double *out)
{
	char		buf[MAX_NUMBER + 2];
	nw_number	number;
	size_t		sign = len > 0 && (s[0] == '-' || s[0] == '+');
	size_t		n;
	int			i;

	if (sign < len && s[sign] == '.' && len <= MAX_NUMBER)
	{
		memcpy(buf, s, sign);
		buf[sign] = '0';
		memcpy(buf + sign + 1, s + sign, len - sign);
		n = nw_number_scan(buf, len + 1, NW_NUMBER_SIGN, &number);
		n = n > sign + 1 ? n - 1 : 0;
	}
	else
		n = nw_number_scan(s, len, NW_NUMBER_SIGN, &number);
	if (n == 0 || number.overflow)
		return 0;
	/* in powers of ten, where doubles would lose the exact decimal */
	for (i = 0; i < field->power; i++)
	{
		if (number.scale > 0)
			number.scale--;
		else if (number.coeff > UINT64_C(100000000000000000))
			return 0;
		else
			number.coeff *= 10;
	}
	*out = number.coeff == 0 ? 0.0 : nw_number_double(&number);
	return *out >= field->min && *out <= field->max ? n : 0;
}

static size_t
skip_space(const char *s, size_t len, size_t pos)
{
	while (pos < len && s[pos] == ' ')
		pos++;
	return pos;
}

/* A number and perhaps its unit, from *pos on. */
static bool
read_quantity(const nw_kma_field *field, const char *s, size_t len, size_t *pos, double *out)
{
	const char *unit = nw_kma_field_text(field, NW_KMA_UNIT);
	size_t		n = read_number(field, s + *pos, len - *pos, out);
	size_t		at;

	if (n == 0)
		return false;
	*pos += n;
	at = skip_space(s, len, *pos);
	if (nw_starts(s + at, len - at, unit))
		*pos = at + strlen(unit);
	return true;
}

static bool
is_none(const char *s, size_t len)
{
	static const char *const words[] = {"강수없음", "강수 없음", "적설없음", "적설 없음", "없음"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_equals(s, len, words[i]))
			return true;
	return false;
}

/* 강수없음 · 6.2 · 1.0mm · 1mm 미만 · 30.0~50.0mm · 50.0mm 이상 */
static bool
read_amount(const nw_kma_field *field, const char *s, size_t len, nw_kma_value *out)
{
	size_t		pos = 0;
	const char *rest;
	size_t		left;
	bool		range = false;

	if (is_none(s, len))
	{
		out->has_low = out->has_high = true;
		return true;
	}
	if (!read_quantity(field, s, len, &pos, &out->low))
		return false;
	out->high = out->low;
	pos = skip_space(s, len, pos);
	if (pos < len && s[pos] == '~')
	{
		range = true;
		pos = skip_space(s, len, pos + 1);
		if (!read_quantity(field, s, len, &pos, &out->high) || out->low > out->high)
			return false;
		pos = skip_space(s, len, pos);
	}
	rest = s + pos;
	left = len - pos;
	out->has_low = out->has_high = true;
	if (left == 0)
		return true;
	/* 0.1~1.0mm 미만 has both sides, the word only says that the end is not meant */
	if (nw_equals(rest, left, "미만") || nw_equals(rest, left, "이하"))
		out->has_low = range;
	else if (!range && (nw_equals(rest, left, "이상") || nw_equals(rest, left, "초과")))
		out->has_high = false;
	else
		return false;
	return true;
}

bool
nw_kma_value_read(const nw_kma_field *field, const char *s, size_t len, nw_kma_value *out)
{
	size_t		n;

	memset(out, 0, sizeof(*out));
	while (len > 0 && s[0] == ' ')
	{
		s++;
		len--;
	}
	while (len > 0 && s[len - 1] == ' ')
		len--;
	if (len == 0 || len > MAX_VALUE || nw_equals(s, len, "-"))
		return false;
	switch ((nw_kma_kind) field->kind)
	{
		case NW_KMA_AMOUNT:
			return read_amount(field, s, len, out);
		case NW_KMA_WORD:
			/* words only: "3" or "BR" in a field of words is some other code */
			if (!nw_is_digit(s[0]) && !nw_is_ascii_alpha(s[0]))
				out->code = nw_condition_read(s, len);
			return out->code != 0;
		case NW_KMA_PHENOMENA:
			return false;
		default:
			n = read_number(field, s, len, &out->low);
			break;
	}
	if (n == 0 || n != len)
		return false;
	out->high = out->low;
	out->has_low = out->has_high = true;
	switch ((nw_kma_kind) field->kind)
	{
		case NW_KMA_DIRECTION:
			return out->low > 0;
		case NW_KMA_SKY:
		case NW_KMA_PTY:
			out->has_low = out->has_high = false;
			out->code = (int16_t) out->low;
			return out->code == out->low;
		case NW_KMA_LIGHTNING:
			out->has_low = out->has_high = false;
			if (out->low > 0)
				out->code = nw_condition_read("LGT=1", strlen("LGT=1"));
			return out->code != 0;
		default:
			return true;
	}
}

int16_t
nw_kma_phenomenon_next(const char *s, size_t len, size_t *pos)
{
	while (*pos < len)
	{
		const char *open = memchr(s + *pos, '{', len - *pos);
		const char *close = open ? memchr(open, '}', (size_t) (s + len - open)) : NULL;
		const char *word = open ? open + 1 : NULL;
		int16_t		code;

		if (!close)
			break;
		*pos = (size_t) (close - s) + 1;
		if (close - word <= MAX_WORD &&
			(code = nw_condition_read(word, (size_t) (close - word))) != 0)
			return code;
	}
	*pos = len;
	return 0;
}

int16_t
nw_kma_condition(int sky, int pty)
{
	char		both[] = "SKY=0+PTY=0";
	const char *pty_code = both + strlen("SKY=0+");
	int16_t		code = 0;

	both[strlen("SKY=")] = (char) ('0' + (sky > 0 ? sky : 0));
	both[sizeof(both) - 2] = (char) ('0' + (pty > 0 ? pty : 0));
	if (sky > 0 && pty > 0)
		code = nw_condition_read(both, strlen(both));
	if (code == 0 && pty > 0)
		code = nw_condition_read(pty_code, strlen(pty_code));
	if (code == 0 && sky > 0)
		code = nw_condition_read(both, strlen("SKY=0"));
	if (code == 0 && pty == 0)
		code = nw_condition_read(pty_code, strlen(pty_code));
	return code;
}
