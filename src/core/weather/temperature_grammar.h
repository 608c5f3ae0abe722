/*
 * core/weather/temperature_grammar.h
 *		Inside temperature_mention: the parts of a mention, the words that
 *		they are made of, and the judges of the languages.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_GRAMMAR_H
#define NW_CORE_WEATHER_TEMPERATURE_GRAMMAR_H

#include "core/text/number.h"
#include "core/weather/temperature_mention.h"

/* How far context is looked for, in bytes. */
#define NW_CONTEXT_BACK 300
#define NW_CONTEXT_AHEAD 120

/* What says that a number is one of degrees; a later one is stronger. */
typedef enum nw_degree_kind
{
	NW_DEGREE_NONE,				/* nothing behind it: 영하 5, or a table */
	NW_DEGREE_LETTER,			/* a bare letter: 20C, 68F, 4K */
	NW_DEGREE_SIGN,				/* ° */
	NW_DEGREE_BARE,				/* 도, 度, degrees */
	NW_DEGREE_SCALE				/* ℃, °F, 켈빈, degrees Celsius: nothing but a temperature */
} nw_degree_kind;

/* One number with what belongs to it. */
typedef struct nw_temperature_operand
{
	size_t		start;			/* of the words before the number, or of the number */
	size_t		number;			/* of the digits or the number words */
	size_t		number_end;
	size_t		end;			/* behind the unit; of the number when there is none */
	nw_number	value;			/* with its sign */
	nw_degree_kind kind;
	char		unit;			/* 'C', 'F', 'K' or 0 */
	bool		sign_word;		/* 영하, 零下, minus, below zero; not 영상 nor a '-' */
	bool		below_zero;		/* 20 below zero: sign_word too */
	bool		plus_word;		/* 영상, 零上 */
	bool		scale_word;		/* 섭씨, 摄氏 before the number */
	bool		sign;			/* '-' or '+' before the number */
	bool		spelled;		/* number words */
	bool		or_more;		/* 40+ degrees, 35-plus degrees */
	bool		approximate;	/* 30여 도, 섭씨 약 30도 */
} nw_temperature_operand;

typedef enum nw_bound
{
	NW_BOUND_NONE,
	NW_BOUND_LOW,				/* 이상: the value is the low side */
	NW_BOUND_ABOVE,				/* 초과: and does not belong to it */
	NW_BOUND_HIGH,
	NW_BOUND_BELOW
} nw_bound;

typedef enum nw_tail_kind
{
	NW_TAIL_BOUND,
	NW_TAIL_APPROXIMATE,
	NW_TAIL_DECADE,				/* 대: 30도대 is 30 to 40 */
	NW_TAIL_UNTIL				/* 까지: which side it bounds the verb says */
} nw_tail_kind;

typedef enum nw_tail_joint
{
	NW_JOINT_PLAIN,				/* right behind the unit, or one space behind */
	NW_JOINT_NOUN,				/* the same, or behind a particle and an adverb: 초과, 를 크게 초과 */
	NW_JOINT_VERB				/* behind a particle as a rule: 를 넘는; 도 넘는 may be "even more than" */
} nw_tail_joint;

/* A word of a table with its length. */
#define NW_WORD(text) text, sizeof(text) - 1

typedef struct nw_tail_word
{
	const char *word;
	uint8_t		len;
	nw_tail_kind kind;
	nw_bound	bound;
	nw_tail_joint joint;
} nw_tail_word;

/* The words behind the unit. */
typedef struct nw_tail
{
	size_t		span_end;		/* behind the last word of bound, or the unit */
	size_t		end;			/* behind all of them */
	nw_bound	bound;
	bool		verb;			/* the last word is a verb: 넘는, 웃도는 */
	bool		particle;		/* a particle stood before the verb */
	bool		approximate;
	bool		decade;			/* 대, 초반 */
	bool		until;			/* 까지 */
} nw_tail;

typedef enum nw_connector
{
	NW_CONNECT_NONE,
	NW_CONNECT_RANGE,			/* ~, -, 내지, 至 */
	NW_CONNECT_FROM,			/* 에서, 부터, から, to: also said of a change */
	NW_CONNECT_AND,				/* of "between … and" */
	NW_CONNECT_SLASH,
	NW_CONNECT_LIST,			/* a comma or a middle dot: 3, 4도 */
	NW_CONNECT_TOLERANCE		/* 20±2℃ */
} nw_connector;

typedef struct nw_temperature_candidate
{
	const char *s;				/* the whole text */
	size_t		len;
	size_t		start;			/* of the first word before the number, or of the number */
	size_t		end;			/* behind the last unit */
	nw_temperature_operand first;
	nw_temperature_operand last;	/* the same as "first" when it is one number */
	nw_connector connector;
	nw_degree_kind kind;		/* of the stronger operand */
	bool		certain;		/* a scale or a word of sign: a temperature or a difference of some */
	bool		table;			/* of a forecast table: nothing to judge */
	nw_tail		after;			/* what these words are */
} nw_temperature_candidate;

typedef enum nw_temperature_verdict
{
	NW_TEMPERATURE_NOT,			/* nothing of ours */
	NW_TEMPERATURE_POINT,
	NW_TEMPERATURE_HIGHER,		/* a difference: more than something else */
	NW_TEMPERATURE_LOWER,
	NW_TEMPERATURE_APART		/* a difference without direction: 일교차 */
} nw_temperature_verdict;

/*
 * What the candidate is, by the words around it: Korean, and the others.
 * Both look no further than NW_CONTEXT_BACK and NW_CONTEXT_AHEAD.
 */
extern nw_temperature_verdict nw_temperature_judge_ko(const nw_temperature_candidate *c);

/* temperature_other.c: do the words right around a number of 도 make it another degree? */
extern bool nw_temperature_is_other_degree(const nw_temperature_candidate *c);
extern nw_temperature_verdict nw_temperature_judge_foreign(const nw_temperature_candidate *c);

/* ---- temperature_operand.c ---- */

/*
 * Reads words of sign and scale, a number and a unit at s[pos, len); "from"
 * is how far back the text may be looked at.  False when there is no number.
 * "spelled": number words are read too.
 */
extern bool nw_temperature_operand_read(const char *s, size_t len, size_t pos, bool spelled,
										nw_temperature_operand *out);

/* Where the words of sign and scale before the number at "number" begin; not before "from". */
extern size_t nw_temperature_lead_start(const char *s, size_t from, size_t number);

/*
 * Where the number words that end at "end" (the start of a unit) begin; "end"
 * itself when there are none.
 */
extern size_t nw_temperature_words_start(const char *s, size_t from, size_t end);

/* ---- temperature_candidate.c ---- */

/*
 * Reads the mention whose first number (number words, when "spelled") begins
 * at "number".  Gives in *next where to go on when it is none.
 */
extern bool nw_temperature_candidate_read(const char *s, size_t len, size_t number, bool spelled,
										  nw_temperature_candidate *c, size_t *next);

/*
 * Do a and b say the same in two scales, a temperature or a difference?  The
 * unit of a that makes it so, when it names none, is set.
 */
extern bool nw_temperature_same(nw_temperature_operand *a, const nw_temperature_operand *b, bool difference);

/* ---- temperature_tail.c ---- */

/* Reads the words of bound and approximation at s[pos, len). */
extern void nw_temperature_tail_read(const char *s, size_t len, size_t pos, nw_tail *out);

/* ---- temperature_words.c ---- */

typedef struct nw_lead_word
{
	const char *word;
	uint8_t		len;
	char		sign;			/* '-', '+' or 0 */
	char		unit;			/* 'C', 'F', 'K' or 0 */
} nw_lead_word;

/* The word of sign or scale that s begins with, or that s[0, len) ends with; its bytes, 0 when none. */
extern size_t nw_lead_word_at(const char *s, size_t len, nw_lead_word *out);
extern size_t nw_lead_word_before(const char *s, size_t len, nw_lead_word *out);

/* The longest unit of temperature s begins with; its bytes, 0 when there is none. */
extern size_t nw_degree_unit_at(const char *s, size_t len, nw_degree_kind *kind, char *unit);

/* The connector s begins with, spaces around it included; its bytes, 0 when there is none. */
extern size_t nw_connector_at(const char *s, size_t len, nw_connector *out);

/* The word of bound or approximation s begins with; its bytes, 0 when none. */
extern size_t nw_tail_word_at(const char *s, size_t len, const nw_tail_word **out);

/* The same for words that stand before a temperature (약, at least): s begins, or s[0, len) ends with it. */
extern size_t nw_head_word_at(const char *s, size_t len, const nw_tail_word **out);
extern size_t nw_head_word_before(const char *s, size_t len, const nw_tail_word **out);

/* False when s[0, len) surely ends with no word of sign, scale or approximation. */
extern bool nw_lead_or_head_may_end(const char *s, size_t len);

/* ---- temperature_words_foreign.c: more of both kinds ---- */
extern const nw_tail_word nw_foreign_tails[];
extern const size_t nw_foreign_tail_count;
extern const nw_tail_word nw_foreign_heads[];
extern const size_t nw_foreign_head_count;

/* Does a verb of falling follow within s[0, len), before the sentence ends? (of a value with 까지) */
extern bool nw_falling_verb_ahead(const char *s, size_t len);

/* Is the movement behind a bound denied: (25도 아래)로 떨어지지 않는? */
extern bool nw_bound_denied_ahead(const char *s, size_t len);

/* ---- temperature_decade.c ---- */

/* Is the number at "number" one of tens with a scale (mid-80s °F)?  Fills all of *out. */
extern bool nw_temperature_decade_at(const char *s, size_t len, size_t from, size_t number,
									 nw_temperature_candidate *out);

/* ---- temperature_english_scale.c ---- */

/* Are all letters of its line Latin, and some of them not of its units? */
extern bool nw_temperature_english_line(const nw_temperature_candidate *c);

/* The scale that the sentence around a bare number of degrees names alone; 0 when it names none or both. */
extern char nw_temperature_english_scale(const nw_temperature_candidate *c);

/*
 * What a word of bound that s[start, end) is says in its sentence, which begins
 * after "from": will not exceed 30 degrees is at most 30.
 */
extern nw_bound nw_temperature_english_bound(const char *s, size_t from, size_t start, size_t end, nw_bound bound);

/* ---- temperature_table.c ---- */

/*
 * Is the number at "number" the first of a bracketed pair or a bare value of a
 * forecast table, whose shape alone makes it certain?  Fills all of *out.
 */
extern bool nw_temperature_table_at(const char *s, size_t len, size_t number,
									nw_temperature_candidate *out);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_GRAMMAR_H */
