/*
 * core/news/charset_private.h
 *		What the files of the charset reader share.
 */
#ifndef NW_CORE_NEWS_CHARSET_PRIVATE_H
#define NW_CORE_NEWS_CHARSET_PRIVATE_H

#include "core/news/charset.h"

typedef struct nw_charset
{
	char		name[20];		/* WHATWG, lower case */
	char		converter[20];	/* ICU; empty for UTF-8, UTF-16 and ISO-2022-JP, which are read here */
} nw_charset;

/* charset_label.c; NULL: no encoding has that label, none is declared */
extern const nw_charset *nw_charset_find(const char *label, size_t len);
extern const nw_charset *nw_charset_find_declared(const char *bytes, size_t len);

/*
 * charset_convert.c: converts s[0, len) with an ICU converter, which lives no longer
 * than the call: the host's poll may not return.  out has room for 2 * len + 8
 * units.  Returns the bytes read; less than len only when "last" is false and
 * a character is incomplete.  *n_bad counts on; SIZE_MAX: ICU lacks the converter.
 */
extern size_t nw_charset_convert(const nw_charset *charset, const char *s, size_t len, bool last,
								 uint16_t *out, size_t *n_out, uint32_t *n_bad);

/*
 * charset_convert.c: ISO-2022-JP as EUC-JP, which has no state and can be cut
 * anywhere; 0xFF stands for what is bad.  A line end returns to ASCII, as it
 * must in mail.  out has room for 2 * len + 4 bytes; returns those written.
 */
extern size_t nw_charset_euc_of_iso2022(nw_arena *arena, const char *s, size_t len, char *out);

/*
 * charset_detect.c: the encoding the bytes most likely are in, given the one
 * the page declares (NULL: none).  Returns "declared" unless it fits badly and
 * another fits well; NULL when nothing fits.
 */
extern const nw_charset *nw_charset_detect(nw_arena *arena, const char *bytes, size_t len,
										   const nw_charset *declared);

#endif							/* NW_CORE_NEWS_CHARSET_PRIVATE_H */
