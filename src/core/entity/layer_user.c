/*
 * core/entity/layer_user.c
 *		The caller's own names, wherever they stand as words.
 *
 * A name begins where a word does, or with Han or kana anywhere; it ends with
 * its word or before particles, or with Han or kana anywhere.  The longest
 * name that is free wins.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/user_gazetteer.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

static bool
is_unspaced(nw_script script)
{
	return script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA;
}

/* 3 in 1.3M or 1,3: does s[0, len) begin with a sign of numbers and a digit? */
static bool
number_goes_on(const char *s, size_t len)
{
	return len >= 2 && (s[0] == '.' || s[0] == ',') && nw_is_digit(s[1]);
}

/* What clings to a name of the kind and is no part of it: 김하늘씨, 한빛소재측. */
static size_t
suffix_after(nw_entity_kind kind, const char *s, size_t len)
{
	static const char *const of_person[] = {"씨", "님", "측"};
	size_t		i;

	if (kind == NW_ENTITY_ORGANIZATION)
		return nw_starts(s, len, "측") ? strlen("측") : 0;
	if (kind == NW_ENTITY_PERSON)
		for (i = 0; i < sizeof(of_person) / sizeof(of_person[0]); i++)
			if (nw_starts_entry(s, len, of_person[i]))
				return strlen(of_person[i]);
	return 0;
}

/* May a name of so many characters at off end after n bytes? */
static bool
may_stand(const nw_doc *doc, size_t off, size_t n, uint32_t chars, nw_entity_kind kind)
{
	const char *rest = doc->s + off + n;
	size_t		rest_len = doc->len - off - n;
	uint32_t	last;
	size_t		suffix;

	nw_utf8_decode_before(doc->s + off, rest, &last);
	if (chars == 1)
		return nw_doc_word_starts(doc, off) && nw_doc_word_len(doc, off) == n;
	if (nw_is_digit(doc->s[off]) && off >= 2 && nw_is_digit(doc->s[off - 2]) &&
		number_goes_on(doc->s + off - 1, 2))
		return false;
	if (rest_len == 0 || is_unspaced(nw_script_of(last)))
		return true;
	if (nw_script_of(last) == NW_SCRIPT_DIGIT && number_goes_on(rest, rest_len))
		return false;
	if (nw_particle_after(last, rest, rest_len) >= 0)
		return true;
	suffix = suffix_after(kind, rest, rest_len);
	if (suffix == 0)
		return false;
	nw_utf8_decode_before(rest, rest + suffix, &last);
	return nw_particle_after(last, rest + suffix, rest_len - suffix) >= 0;
}

/* The name of an entry, with what the library knows of a place and with the other names given for it. */
static uint32_t
name_of(nw_doc *doc, const nw_user_gaz_entry *entry)
{
	nw_gaz_match match;
	uint16_t	place;
	int			strength;
	int			i;
	uint32_t	name = NW_NO_NAME;
	nw_user_gaz_entry other = *entry;
	uint32_t	next = entry->group;

	if (entry->kind == NW_ENTITY_LOCATION &&
		nw_gaz_match_exact(entry->canonical, entry->canonical_len, &match))
		for (i = 0; name == NW_NO_NAME && nw_gaz_sense(&match, i, &place, &strength); i++)
		{
			nw_gaz_info info;

			if (strength == NW_GAZ_BLOCKED)
				continue;
			nw_gaz_place(place, &info);
			if (nw_equals(entry->canonical, entry->canonical_len, info.name))
				name = nw_doc_place_name(doc, place);
		}
	if (name == NW_NO_NAME)
		name = nw_doc_name(doc, entry->kind, entry->canonical, entry->canonical_len);
	for (i = 0; next != NW_USER_GAZ_NONE && i < NW_DOC_MAX_ALIASES; i++)
	{
		nw_user_gaz_get(doc->own, next, &other);
		nw_doc_alias(doc, name, other.name, other.name_len);
		next = other.next;
	}
	return name;
}

/* Claims the longest name that begins at off; its bytes, 0 for none. */
static size_t
claim_at(nw_doc *doc, size_t off)
{
	nw_user_gaz_walk walk;
	nw_user_gaz_entry entry;
	nw_user_gaz_entry best_entry;
	size_t		best = 0;
	size_t		n;
	uint32_t	number;

	if (!nw_user_gaz_walk_begin(&walk, doc->own, doc->s + off, doc->len - off))
		return 0;
	while (nw_user_gaz_walk_next(&walk, &n, &number))
	{
		nw_user_gaz_get(doc->own, number, &entry);
		if (may_stand(doc, off, n, walk.chars, entry.kind) && nw_doc_is_free(doc, off, n))
		{
			best = n;
			best_entry = entry;
		}
	}
	if (best > 0)
		nw_doc_add(doc, off, best, name_of(doc, &best_entry), -1, 95);
	return best;
}

/* Names that begin with a sign, (주)한빛, in the stretch between two words; returns where to go on. */
static size_t
claim_signs(nw_doc *doc, size_t pos, size_t end)
{
	while (pos < end)
	{
		uint32_t	cp;
		size_t		n = claim_at(doc, pos);

		pos += n > 0 ? n : (size_t) nw_utf8_decode(doc->s + pos, doc->s + doc->len, &cp);
	}
	return pos;
}

/* Names in one word, and in the one that a name of several words ends in; returns where to go on. */
static size_t
claim_word(nw_doc *doc, size_t word)
{
	size_t		end = word + nw_doc_word_len(doc, word);
	size_t		pos = word;

	while (pos < end)
	{
		uint32_t	cp;
		size_t		n = 0;
		size_t		step = (size_t) nw_utf8_decode(doc->s + pos, doc->s + doc->len, &cp);

		if (pos == word || (doc->own->has_han && is_unspaced(nw_script_of(cp))))
			n = claim_at(doc, pos);
		if (n == 0 && !doc->own->has_han)
			return end;
		pos += n > 0 ? n : step;
		if (n > 0 && pos >= end)
			end = pos + nw_doc_word_len(doc, pos);
	}
	return pos;
}

void
nw_layer_user(nw_doc *doc)
{
	size_t		pos = 0;

	if (!doc->own || doc->own->n == 0)
		return;
	while (pos < doc->len)
	{
		size_t		word = nw_doc_next_word(doc, pos);

		if (doc->own->has_sign)
		{
			if (!nw_doc_word_starts(doc, pos))
				pos += nw_doc_word_len(doc, pos);
			if (pos < word && (pos = claim_signs(doc, pos, word)) > word)
				continue;
		}
		if (word >= doc->len)
			break;
		pos = claim_word(doc, word);
	}
}
