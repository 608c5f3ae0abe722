/*
 * core/text/language.h
 *		The language a text is written in.
 */
#ifndef NW_CORE_TEXT_LANGUAGE_H
#define NW_CORE_TEXT_LANGUAGE_H

#include <stddef.h>

/*
 * The BCP 47 code of a text's language, or NULL when it is not sure: by the
 * script where that tells (ko ja zh th el …), else by function words, of which
 * a sentence has enough.  Every kind of Chinese is zh.  Only the beginning of
 * a long text is read.  Letters are NFC.
 */
extern const char *nw_language_detect(const char *s, size_t len);

#endif							/* NW_CORE_TEXT_LANGUAGE_H */
