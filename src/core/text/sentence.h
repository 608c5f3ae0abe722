/*
 * core/text/sentence.h
 *		A text as paragraphs and sentences, in Korean, English, Japanese and
 *		Chinese.
 *
 * Works on clean text (core/text/text.h, NW_FOLD_CLEAN); allocates nothing;
 * linear.  Every byte that is not a space belongs to exactly one sentence.
 */
#ifndef NW_CORE_TEXT_SENTENCE_H
#define NW_CORE_TEXT_SENTENCE_H

#include "core/text/text.h"

#define NW_QUOTE_KINDS 15

typedef struct nw_sentences
{
	const char *s;
	size_t		len;
	int32_t		paragraph_no;	/* 1-based, of what was given last */
	int32_t		sentence_no;	/* 1-based, in its paragraph; 0 after nw_sentences_paragraph */
	/* private */
	size_t		pos;			/* first byte not given yet */
	size_t		end;			/* of the paragraph */
	size_t		block_end;		/* of the lines without an empty one between them */
	size_t		width;			/* columns of the widest line of the block */
	bool		wrapped;		/* to that width, by a tool */
	bool		by_line;		/* no empty line anywhere: paragraphs stand one a line */
	size_t		close[NW_QUOTE_KINDS];	/* where each kind of quote closes next, + 1; see sentence.c */
} nw_sentences;

extern void nw_sentences_begin(nw_sentences *c, const char *s, size_t len);

/*
 * The next paragraph: what stands between empty lines; in a text without any,
 * a line, unless its end is only where a tool broke it to fit a width.
 */
extern bool nw_sentences_paragraph(nw_sentences *c, nw_span *out);

/*
 * The next sentence, of this paragraph or a later one.  A quotation with all
 * its full stops is part of the sentence that quotes it.  Full stops of
 * numbers, dates, abbreviations, initials, list numbers and addresses end
 * nothing.  A line end ends a sentence when it was put there and not by a tool
 * that broke lines to a width.
 */
extern bool nw_sentence_next(nw_sentences *c, nw_span *out);

#endif							/* NW_CORE_TEXT_SENTENCE_H */
