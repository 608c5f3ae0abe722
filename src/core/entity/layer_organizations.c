/*
 * core/entity/layer_organizations.c
 *		Known organisations, and names whose ending tells.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* The word at off with the signs that belong to it: (주)가나, A&B, SK-하이닉스 */
static size_t
name_len(const nw_doc *doc, size_t off)
{
	size_t		len = 0;

	if (nw_starts(doc->s + off, doc->len - off, "(주)"))
		len = strlen("(주)");
	len += nw_doc_word_len(doc, off + len);
	if (nw_starts(doc->s + off + len, doc->len - off - len, "(주)"))
		len += strlen("(주)");
	return len;
}

static bool
try_name(nw_doc *doc, size_t off, size_t len)
{
	uint32_t	name;

	if (len == 0 || len > NW_DOC_MAX_SURFACE || !nw_name_org_like(doc->s + off, len))
		return false;
	name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, doc->s + off, len);
	return nw_doc_add(doc, off, len, name, -1, 80);
}

/*
 * KIC중국에 따르면: capitals and Hangul in one word, named as a source.  Bytes of
 * the name, 0 when it is none.
 */
static size_t
quoted_source(const nw_doc *doc, size_t off, size_t word)
{
	static const char source[] = "에 따르면";
	const char *s = doc->s + off;
	size_t		capitals = 0;
	size_t		n = word - strlen("에");

	while (capitals < word && s[capitals] >= 'A' && s[capitals] <= 'Z')
		capitals++;
	if (capitals < 2 || word < capitals + 3 + strlen("에") ||
		!nw_starts(s + n, doc->len - off - n, source))
		return 0;
	return n;
}

void
nw_layer_organizations(nw_doc *doc)
{
	size_t		pos = 0;
	size_t		word;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += word)
	{
		const char *s = doc->s + pos;
		const char *known;
		const char *forms;
		size_t		n;
		size_t		company;

		word = nw_doc_word_len(doc, pos);
		n = nw_name_organization(s, doc->len - pos, &known, &forms);
		if (n > 0)
		{
			uint32_t	name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known));

			if (nw_doc_add(doc, pos, n, name, -1, 90))
			{
				while (*forms)
				{
					size_t		form = strcspn(forms, ",");

					nw_doc_alias(doc, name, forms, form);
					forms += form + (forms[form] == ',');
				}
				if (n > word)
					word = n;
			}
			continue;
		}
		n = quoted_source(doc, pos, word);
		if (n > 0)
		{
			uint32_t	name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s, n);

			nw_doc_add(doc, pos, n, name, -1, 80);
			nw_doc_learn(doc, name, s, n);
			continue;
		}
		/* (주) stands before the word and is no word of its own */
		company = pos >= strlen("(") && s[-1] == '(' && nw_starts(s, doc->len - pos, "주)") ? 1 : 0;
		n = name_len(doc, pos - company);
		if (company || n > word || (n >= 9 && (unsigned char) s[n - 1] >= 0x80))
		{
			size_t		bare = nw_particle_strip(s - company, n);

			/* behind (주) nothing tells the name from a particle: the shorter reading is the likelier */
			if (company ? !try_name(doc, pos - company, bare) : !try_name(doc, pos - company, n))
				try_name(doc, pos - company, company ? n : bare);
			if (company)
				word = n - company;
		}
	}
}
