/*
 * core/entity/org_legal.c
 *		The legal form that stands with a name: (주)가나, 주식회사 가나, 법무법인 가나.
 */
#include "core/entity/org_legal.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"

#define SYLLABLE 3

size_t
nw_org_signed_len(const nw_doc *doc, size_t off)
{
	size_t		len = 0;

	if (nw_starts(doc->s + off, doc->len - off, "(주)"))
		len = strlen("(주)");
	len += nw_doc_word_len(doc, off + len);
	if (nw_starts(doc->s + off + len, doc->len - off - len, "(주)"))
		len += strlen("(주)");
	return len;
}

size_t
nw_org_legal_form(const nw_doc *doc, size_t off, size_t word)
{
	static const char *const kinds[] = {
		"법무법인", "사단법인", "재단법인", "학교법인", "의료법인", "회계법인", "세무법인", "주식회사", "사회복지법인",
	};
	const char *s = doc->s + off;
	size_t		next = off + word + 1;
	size_t		i;

	if (word < 4 * SYLLABLE || next >= doc->len || doc->s[next - 1] != ' ' ||
		(!nw_ends(s, word, "인") && !nw_ends(s, word, "사")))
		return 0;
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (nw_equals(s, word, kinds[i]))
		{
			size_t		n = nw_doc_word_len(doc, next);

			n = n > 0 ? nw_particle_strip(doc->s + next, n) : 0;
			return n >= 2 && nw_doc_is_free(doc, next, n) ? word + 1 + n : 0;
		}
	return 0;
}

bool
nw_org_without_form(const char *s, size_t len, nw_span *bare)
{
	static const char sign[] = "(주)";
	static const char word[] = "주식회사 ";
	size_t		from = nw_starts(s, len, sign) ? strlen(sign) : nw_starts(s, len, word) ? strlen(word) : 0;
	size_t		to = len;

	if (from == 0 && nw_ends(s, len, sign))
		to -= strlen(sign);
	if ((from == 0 && to == len) || to < from + 2 * SYLLABLE)
		return false;
	bare->off = (uint32_t) from;
	bare->len = (uint32_t) (to - from);
	return true;
}
