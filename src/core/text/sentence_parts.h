/*
 * core/text/sentence_parts.h
 *		What the files of the sentence reader share; see sentence.h.
 */
#ifndef NW_CORE_TEXT_SENTENCE_PARTS_H
#define NW_CORE_TEXT_SENTENCE_PARTS_H

#include "core/text/sentence.h"

/* A full stop and its kin, with the closing marks behind it, in the sentence s[from, to). */
typedef struct nw_stop
{
	const char *s;
	size_t		from;			/* begin of the sentence so far */
	size_t		to;				/* end of the paragraph */
	size_t		at;				/* the first stop */
	size_t		after;			/* behind the last stop or closing mark */
	bool		full;			/* one of the ideographic stops */
	bool		loud;			/* ! or ? */
	int			dots;			/* full stops of the run; an ellipsis is three */
} nw_stop;

typedef enum nw_word_list
{
	NW_WORDS_TITLE,				/* a full stop behind it never ends a sentence: Mr No vs */
	NW_WORDS_SHORT,				/* may also be the last word: Corp Aug */
	NW_WORDS_STARTER,			/* begins a sentence: The However */
	NW_WORDS_SPEECH				/* said asked */
} nw_word_list;

/* Is s[0, len) in the list?  Starters and speech in any case, the others as written. */
extern bool nw_sentence_word(nw_word_list list, const char *s, size_t len);

/* Does s[0, len) go on with a quotation as Korean does: 고 라고 라며 …? */
extern bool nw_sentence_quoting(const char *s, size_t len);

/* Is the code point a stop?  Sets full, loud or dots. */
extern bool nw_sentence_stop(uint32_t cp, nw_stop *stop);

/* Does the sentence end at stop->after? */
extern bool nw_sentence_ends(const nw_stop *stop);

/*
 * Does the sentence end behind a quotation whose last character is a stop?
 * open is its opening mark, stop->after is behind its closing mark.
 */
extern bool nw_sentence_ends_quote(const nw_stop *stop, size_t open);

static inline bool
nw_is_space(char c)
{
	return c == ' ' || c == '\n';
}

#endif							/* NW_CORE_TEXT_SENTENCE_PARTS_H */
