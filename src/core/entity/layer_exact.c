/*
 * core/entity/layer_exact.c
 *		What has a grammar of its own: addresses, temperatures, bylines.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/names.h"
#include "core/news/byline.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/temperature_text.h"

#define MAX_URL 2048

/* The address of a page that s begins with; 0 when there is none. */
static size_t
scan_url(const char *s, size_t len)
{
	size_t		prefix = nw_starts(s, len, "https://") ? 8 : nw_starts(s, len, "http://") ? 7 :
		nw_starts(s, len, "www.") ? 4 : 0;
	size_t		pos = prefix;

	if (prefix == 0)
		return 0;
	while (pos < len && pos < MAX_URL && s[pos] > ' ' && s[pos] < 0x7F &&
		   !strchr("\"<>\\^`{|}", s[pos]))
		pos++;
	while (pos > prefix && strchr(".,;:!?)]'", s[pos - 1]))
		pos--;
	return pos - prefix >= 3 ? pos : 0;
}

static size_t
digits(const char *s, size_t len)
{
	size_t		n = 0;

	while (n < len && nw_is_digit(s[n]))
		n++;
	return n;
}

/* 02-123-4567, 010-1234-5678, 1588-1234, +82-2-123-4567 */
static size_t
scan_phone(const char *s, size_t len)
{
	size_t		pos = 0;
	size_t		group[4];
	int			n = 0;
	bool		country = len > 0 && s[0] == '+';

	if (country)
		pos++;
	else if (len == 0 || (s[0] != '0' && s[0] != '1'))
		return 0;
	for (;;)
	{
		if (n == 4)
			return 0;
		group[n] = digits(s + pos, len - pos);
		if (group[n] == 0 || group[n] > 4)
			return 0;
		pos += group[n++];
		if (pos + 1 >= len || s[pos] != '-' || !nw_is_digit(s[pos + 1]))
			break;
		pos++;
	}
	if (group[n - 1] != 4)
		return 0;
	if (country)
		return n == 4 && group[0] <= 3 ? pos : 0;
	if (s[0] == '0')
		return n == 3 && group[0] >= 2 && group[0] <= 3 && group[1] >= 3 ? pos : 0;
	return n == 2 && group[0] == 4 && s[1] >= '5' && s[1] <= '8' ? pos : 0;
}

void
nw_layer_addresses(nw_doc *doc)
{
	size_t		pos = 0;

	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		left = doc->len - pos;
		size_t		word = nw_doc_word_len(doc, pos);
		nw_entity_kind kind = NW_ENTITY_EMAIL;
		size_t		n = 0;
		size_t		back = 0;

		if ((unsigned char) s[0] < 0x80)
		{
			n = nw_email_scan(s, left);
			if (n == 0 && (n = scan_url(s, left)) > 0)
				kind = NW_ENTITY_URL;
			if (n == 0)
			{
				back = pos > 0 && s[-1] == '+';
				if ((n = scan_phone(s - back, left + back)) > 0)
					kind = NW_ENTITY_PHONE;
				else
					back = 0;
			}
		}
		if (n > 0)
		{
			nw_doc_add(doc, pos - back, n, nw_doc_name(doc, kind, s - back, n), -1, 99);
			pos += n - back;
		}
		else
			pos += word;
	}
}

/* A place written right before a temperature: 동두천 -5.9°C, 흐림강릉 0.4°C */
static void
place_before(nw_doc *doc, size_t off)
{
	size_t		end = off;
	size_t		start;
	size_t		pos;

	if (end > 0 && doc->s[end - 1] == ' ')
		end--;
	for (start = end; start > 0 && end - start < 60;)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(doc->s, doc->s + start, &cp);

		if (!nw_is_word(cp) || nw_script_of(cp) == NW_SCRIPT_DIGIT)
			break;
		start -= n;
	}
	for (pos = start; pos < end;)
	{
		nw_gaz_match match;
		uint16_t	place;
		uint32_t	cp;
		int			strength;
		int			i;

		if (nw_gaz_match_exact(doc->s + pos, end - pos, &match))
		{
			uint16_t	best = NW_GAZ_NONE;

			for (i = 0; nw_gaz_sense(&match, i, &place, &strength); i++)
			{
				nw_gaz_info info;

				nw_gaz_place(place, &info);
				if (strength > NW_GAZ_TAIL && (best == NW_GAZ_NONE || info.station))
				{
					best = place;
					if (info.station)
						break;
				}
			}
			if (best != NW_GAZ_NONE)
			{
				uint32_t	name = nw_doc_place_name(doc, best);

				nw_doc_add(doc, pos, end - pos, name, -1, 97);
				return;
			}
		}
		pos += nw_utf8_decode(doc->s + pos, doc->s + end, &cp);
	}
}

/* May a temperature begin at pos, by what stands before it? */
static bool
temperature_begins(const char *s, size_t pos)
{
	char		before;

	if (pos == 0)
		return true;
	before = s[pos - 1];
	return !nw_is_digit(before) && !nw_is_ascii_alpha(before) && !strchr(".,-+/:~$", before);
}

/* What one of the words below begins with. */
static bool
begins_temperature_word(uint32_t cp)
{
	return cp == U'영' || cp == U'섭' || cp == U'화' || cp == U'零' || cp == U'摄' || cp == U'氷';
}

void
nw_layer_temperatures(nw_doc *doc)
{
	static const char *const words[] = {"영하", "영상", "섭씨", "화씨", "零下", "零上", "摄氏", "氷点下"};
	size_t		pos = 0;
	size_t		polled = 0;

	while (pos < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		left = doc->len - pos;
		nw_temperature_text t;
		nw_status	status;
		size_t		n = 0;
		size_t		i;
		bool		worded = false;

		if (pos - polled > 65536)
		{
			nw_poll(doc->arena);
			polled = pos;
		}
		if ((unsigned char) s[0] >= 0xE0)
		{
			uint32_t	cp;
			int			bytes = nw_utf8_decode(s, s + left, &cp);

			if (begins_temperature_word(cp))
				for (i = 0; i < sizeof(words) / sizeof(words[0]) && !worded; i++)
					worded = nw_starts_entry(s, left, words[i]);
			if (!worded)
			{
				pos += (size_t) bytes;
				continue;
			}
		}
		if (worded ||
			((nw_is_digit(s[0]) || s[0] == '-' || s[0] == '+') && temperature_begins(doc->s, pos)))
			n = nw_temperature_scan(s, left < 64 ? left : 64, false, &t, &status);
		if (n == 0)
		{
			/* not again inside the same number */
			size_t		run = nw_is_digit(s[0]) ? digits(s, left) : 1;

			pos += run;
		}
		else
		{
			/* an unmarked 도 is an angle, a province or a degree of something; K alone is thousands */
			if (status == NW_OK && (worded || t.unit == 'C' || t.unit == 'F') &&
				!(pos + n < doc->len && nw_is_ascii_alpha(s[n])))
			{
				char		printed[NW_TEMPERATURE_PRINT_MAX];
				int			printed_len = nw_temperature_print_sign(t.value, printed);
				nw_entity_value value = {.has_value = true, .start = t.value, .end = t.value};

				nw_doc_add(doc, pos, n,
						   nw_doc_name(doc, NW_ENTITY_TEMPERATURE,
									   nw_arena_copy(doc->arena, printed, (size_t) printed_len),
									   (size_t) printed_len),
						   nw_doc_value(doc, &value), 98);
				place_before(doc, pos);
			}
			pos += n;
		}
	}
}

static void
add_byline_person(nw_doc *doc, size_t base, const nw_byline_person *p)
{
	const char *s = doc->s + base;
	uint32_t	name;

	if (p->name.len == 0 || p->name.len > NW_DOC_MAX_SURFACE)
		return;
	/* 현지 기자: two syllables that are no name */
	if (p->name.len == 6 && (unsigned char) s[p->name.off] >= 0xEA && p->email.len == 0 &&
		nw_name_person(s + p->name.off, p->name.len) == NW_NAME_NO)
		return;
	name = nw_doc_name(doc, NW_ENTITY_PERSON, s + p->name.off, p->name.len);
	nw_doc_add(doc, base + p->name.off, p->name.len, name, -1, 98);
	nw_doc_learn(doc, name, s + p->name.off, p->name.len);
	if (p->title.len > 0 && doc->names[name].title.len == 0)
	{
		doc->names[name].title.off = (uint32_t) base + p->title.off;
		doc->names[name].title.len = p->title.len;
	}
	if (p->outlet.len > 0 && p->outlet.len <= NW_DOC_MAX_SURFACE)
	{
		const char *known;
		const char *forms;
		size_t		n = nw_name_organization(s + p->outlet.off, p->outlet.len, &known, &forms);
		uint32_t	outlet = n == p->outlet.len ? nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known)) :
			nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s + p->outlet.off, p->outlet.len);

		nw_doc_add(doc, base + p->outlet.off, p->outlet.len, outlet, -1, 97);
		nw_doc_learn(doc, outlet, s + p->outlet.off, p->outlet.len);
		doc->names[name].organization = outlet;
	}
}

/* What one of the words below begins with. */
static bool
begins_byline_word(uint32_t cp)
{
	switch (cp)
	{
		case U'기': case U'특': case U'위': case U'앵': case U'편': case U'에': case U'리': case U'통':
		case U'記': case U'记': case U'【': case 'B': case 'b': case 'R': case 'r': case 'P': case '@':
			return true;
		default:
			return false;
	}
}

/* Words without which no line is a byline: looked for first, as they are rare. */
static bool
may_be_byline(const char *s, size_t len)
{
	static const char *const words[] = {
		"기자", "특파원", "위원", "앵커", "편집", "에디터", "리포터", "통신원", "記者", "记者", "【",
		"By ", "by ", "Reporter", "reporter", "PD", "@",
	};
	size_t		pos = 0;
	size_t		i;

	while (pos + 2 < len)
	{
		uint32_t	cp;
		size_t		n = (size_t) nw_utf8_decode(s + pos, s + len, &cp);

		if (begins_byline_word(cp))
			for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
				if (nw_starts_entry(s + pos, len - pos, words[i]))
					return true;
		pos += n;
	}
	return false;
}

/* Bylines stand at the edges of a line: no more of it is read. */
#define BYLINE_EDGE 1024

void
nw_layer_bylines(nw_doc *doc)
{
	nw_text_cursor cursor;
	nw_span		line;

	nw_cursor_begin(&cursor, doc->text);
	while (nw_cursor_line(&cursor, &line))
	{
		nw_byline_person people[NW_BYLINE_MAX];
		uint32_t	off;
		bool		may;
		int			n;
		int			i;

		size_t		head = line.len < BYLINE_EDGE ? line.len : BYLINE_EDGE;
		size_t		tail = line.off + line.len - head;

		/* not in the middle of a character */
		while (tail < line.off + line.len && nw_utf8_is_continuation((unsigned char) doc->s[tail]))
			tail++;
		while (head < line.len && head > 0 &&
			   nw_utf8_is_continuation((unsigned char) doc->s[line.off + head]))
			head--;
		n = 0;
		if ((may = may_be_byline(doc->s + line.off, head)))
			n = nw_byline_scan(doc->s + line.off, head, people, NW_BYLINE_MAX, &off);
		for (i = 0; i < n; i++)
			add_byline_person(doc, line.off, &people[i]);
		/* a line is its own edges, both of them, as a rule */
		if (n == 0 && (head == line.len ? may : may_be_byline(doc->s + tail, line.off + line.len - tail)))
		{
			n = nw_byline_tail(doc->s + tail, line.off + line.len - tail, people, NW_BYLINE_MAX,
							   &off);
			for (i = 0; i < n; i++)
				add_byline_person(doc, tail, &people[i]);
		}
	}
}
