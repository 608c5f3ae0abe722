/*
 * tools/gen-lexicon.c
 *		gen-lexicon DATA_DIR > src/gen/lexicon.inc
 *
 * Builds the lexicon of names: the minimal acyclic automaton over the
 * characters of the forms of data/gazetteer/lexicon.tsv (sorted by bytes, as
 * the file is), by the incremental construction of Daciuk, Mihov, Watson and
 * Watson (2000).  The layout is said in src/core/entity/lexicon.c.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FORM	64			/* characters */
#define MAX_VALUES	1024
#define RARE		15			/* the code of a value that has none of its own */
#define MAX_SIZE	(1 << 20)

/* The order of the bits of NW_LEX_...: append, never reorder. */
static const char class_letters[] = "KFPNplotbwMU";

typedef struct state
{
	uint16_t   *label;
	uint32_t   *child;			/* a state */
	uint16_t   *value;			/* of the form that ends with the arc, 0 for none */
	uint32_t	n;
	uint32_t	room;
	uint32_t	hash_next;
	uint32_t	at;				/* where it is written, 0 for not yet */
} state;

static state *states;
static uint32_t n_states;
static uint32_t room_states;

#define BUCKETS (1 << 20)
static uint32_t buckets[BUCKETS];

static uint32_t values[MAX_VALUES];
static uint32_t n_values = 1;	/* 0 is no form */

static void
die(const char *message, long line)
{
	fprintf(stderr, "gen-lexicon: line %ld: %s\n", line, message);
	exit(1);
}

static void *
grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (!p)
	{
		fprintf(stderr, "gen-lexicon: out of memory\n");
		exit(1);
	}
	return p;
}

static uint32_t
new_state(void)
{
	if (n_states == room_states)
	{
		room_states = room_states ? room_states * 2 : 1024;
		states = grow(states, room_states * sizeof(state));
	}
	memset(&states[n_states], 0, sizeof(state));
	return n_states++;
}

static void
add_arc(uint32_t s, uint16_t label, uint32_t child)
{
	state	   *st = &states[s];

	if (st->n == st->room)
	{
		st->room = st->room ? st->room * 2 : 2;
		st->label = grow(st->label, st->room * sizeof(st->label[0]));
		st->child = grow(st->child, st->room * sizeof(st->child[0]));
		st->value = grow(st->value, st->room * sizeof(st->value[0]));
	}
	st->label[st->n] = label;
	st->child[st->n] = child;
	st->value[st->n] = 0;
	st->n++;
}

static uint32_t
hash_of(const state *st)
{
	uint32_t	h = st->n;
	uint32_t	i;

	for (i = 0; i < st->n; i++)
	{
		h = (h ^ st->label[i]) * 0x9E3779B1u;
		h = (h ^ st->child[i]) * 0x85EBCA6Bu;
		h = (h ^ st->value[i]) * 0xC2B2AE35u;
		h ^= h >> 15;
	}
	return h & (BUCKETS - 1);
}

static int
same(const state *a, const state *b)
{
	return a->n == b->n &&
		(a->n == 0 || (memcmp(a->label, b->label, a->n * sizeof(a->label[0])) == 0 &&
					   memcmp(a->child, b->child, a->n * sizeof(a->child[0])) == 0 &&
					   memcmp(a->value, b->value, a->n * sizeof(a->value[0])) == 0));
}

/* The state that stands for all equal to s; s itself when it is the first. */
static uint32_t
shared(uint32_t s)
{
	uint32_t	h = hash_of(&states[s]);
	uint32_t	i;

	for (i = buckets[h]; i != 0; i = states[i].hash_next)
		if (same(&states[i], &states[s]))
		{
			free(states[s].label);
			free(states[s].child);
			free(states[s].value);
			if (s == n_states - 1)
				n_states--;
			return i;
		}
	states[s].hash_next = buckets[h];
	buckets[h] = s;
	return s;
}

static uint16_t
value_of(uint32_t value, long line)
{
	uint32_t	i;

	for (i = 1; i < n_values; i++)
		if (values[i] == value)
			return (uint16_t) i;
	if (n_values == MAX_VALUES)
		die("too many sets of classes", line);
	values[n_values] = value;
	return (uint16_t) n_values++;
}

/* The characters of a form of UTF-8; their number. */
static int
decode(const char *s, size_t len, uint16_t *out, long line)
{
	size_t		pos = 0;
	int			n = 0;

	while (pos < len)
	{
		unsigned char c = (unsigned char) s[pos];
		uint32_t	cp;
		size_t		bytes = c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
		size_t		i;

		if (c >= 0xF0 || (c >= 0x80 && c < 0xC2) || pos + bytes > len)
			die("not UTF-8 of the basic plane", line);
		cp = bytes == 1 ? c : bytes == 2 ? c & 0x1Fu : c & 0x0Fu;
		for (i = 1; i < bytes; i++)
			cp = cp << 6 | ((unsigned char) s[pos + i] & 0x3Fu);
		if (n == MAX_FORM)
			die("form too long", line);
		out[n++] = (uint16_t) cp;
		pos += bytes;
	}
	return n;
}

static uint32_t total;
static uint32_t *order;
static uint32_t n_order;

/* Places the states below s before it is placed itself, depth bounded by MAX_FORM. */
static void
place(uint32_t s)
{
	uint32_t	i;

	if (states[s].n == 0 || states[s].at != 0)
		return;
	for (i = 0; i < states[s].n; i++)
		place(states[s].child[i]);
	states[s].at = total;
	total += states[s].n + 1;
	order[n_order++] = s;
}

int
main(int argc, char **argv)
{
	char		path[4096];
	char		line_text[1024];
	FILE	   *in;
	uint16_t	form[MAX_FORM];
	uint16_t	last[MAX_FORM];
	uint32_t	trail[MAX_FORM + 1];	/* the states of the last form */
	int			n_last = 0;
	long		line = 0;
	long		forms = 0;
	uint32_t	i;
	uint32_t	k;
	int			d;
	uint32_t	code;
	static uint32_t used[MAX_VALUES];
	static uint32_t code_of[MAX_VALUES];
	static uint32_t common_value[RARE];

	if (argc != 2)
	{
		fprintf(stderr, "usage: gen-lexicon DATA_DIR\n");
		return 1;
	}
	snprintf(path, sizeof(path), "%s/gazetteer/lexicon.tsv", argv[1]);
	in = fopen(path, "r");
	if (!in)
	{
		perror(path);
		return 1;
	}
	new_state();				/* 0: nothing follows; never in the buckets */
	trail[0] = new_state();		/* 1: the root */
	while (fgets(line_text, sizeof(line_text), in))
	{
		char	   *tab;
		char	   *classes;
		char	   *share;
		char	   *end;
		uint32_t	value = 0;
		int			n;
		int			common = 0;

		line++;
		if (!strchr(line_text, '\n'))
			die("line too long", line);
		if (line_text[0] == '#')
			continue;
		tab = strchr(line_text, '\t');
		end = tab ? strchr(tab + 1, '\t') : NULL;
		share = end ? strchr(end + 1, '\t') : NULL;
		if (!tab || !end || !share)
			die("not four columns", line);
		for (classes = tab + 1; classes < end; classes++)
		{
			const char *letter = strchr(class_letters, *classes);

			if (!letter)
				die("unknown class", line);
			value |= 1u << (letter - class_letters);
		}
		value |= (uint32_t) (strtoul(end + 1, NULL, 10) & 7) << 16;
		value |= (uint32_t) (strtoul(share + 1, NULL, 10) & 7) << 19;
		n = decode(line_text, (size_t) (tab - line_text), form, line);
		while (common < n && common < n_last && form[common] == last[common])
			common++;
		if (n == 0 || common == n || (common < n_last && form[common] < last[common]))
			die("not sorted", line);
		/* what the last form had alone will not change any more */
		for (d = n_last; d > common; d--)
			states[trail[d - 1]].child[states[trail[d - 1]].n - 1] =
				states[trail[d]].n == 0 ? 0 : shared(trail[d]);
		for (d = common; d < n; d++)
		{
			uint32_t	child = new_state();

			add_arc(trail[d], form[d], child);
			trail[d + 1] = child;
		}
		states[trail[n - 1]].value[states[trail[n - 1]].n - 1] = value_of(value, line);
		memcpy(last, form, sizeof(last));
		n_last = n;
		forms++;
	}
	fclose(in);
	for (d = n_last; d > 0; d--)
		states[trail[d - 1]].child[states[trail[d - 1]].n - 1] =
			states[trail[d]].n == 0 ? 0 : shared(trail[d]);

	order = grow(NULL, n_states * sizeof(order[0]));
	total = 1;					/* 0: nothing follows */
	place(trail[0]);
	if (total > MAX_SIZE)
		die("too many arcs", line);

	/* the commonest values get the codes 1 to 14 */
	for (i = 0; i < n_order; i++)
		for (k = 0; k < states[order[i]].n; k++)
			used[states[order[i]].value[k]]++;
	used[0] = 0;
	for (code = 1; code < RARE; code++)
	{
		uint32_t	best = 0;

		for (i = 1; i < n_values; i++)
			if (code_of[i] == 0 && used[i] > used[best])
				best = i;
		code_of[best] = code;
		common_value[code] = best;
		if (best == 0)
			break;
	}
	code_of[0] = 0;

	printf("/* generated by tools/gen-lexicon from data/gazetteer/lexicon.tsv: do not edit */\n\n");
	printf("/* %ld forms */\n#define LEX_ROOT %u\n#define LEX_SIZE %u\n\n", forms, states[trail[0]].at, total);
	printf("static const unsigned char lex_entry[][5] =\n{\n\t{0},\n");
	for (i = 0; i < n_order; i++)
	{
		const state *st = &states[order[i]];

		printf("\t{%u,%u}", st->n & 0xFF, st->n >> 8);
		for (k = 0; k < st->n; k++)
		{
			uint32_t	rank = code_of[st->value[k]];
			uint32_t	arc = states[st->child[k]].at | (st->value[k] == 0 ? 0 : rank ? rank : RARE) << 20;

			printf(",{%u,%u,%u,%u,%u}", st->label[k] & 0xFF, st->label[k] >> 8, arc & 0xFF, arc >> 8 & 0xFF, arc >> 16);
		}
		printf(",\n");
	}
	printf("};\n\n/* the arcs of rare values, in order */\nstatic const uint32_t lex_rare[][2] =\n{\n");
	for (i = 0; i < n_order; i++)
		for (k = 0; k < states[order[i]].n; k++)
			if (states[order[i]].value[k] && !code_of[states[order[i]].value[k]])
				printf("\t{%u, %u},\n", states[order[i]].at + 1 + k, values[states[order[i]].value[k]]);
	printf("};\n\nstatic const uint32_t lex_common[] =\n{\n\t0");
	for (code = 1; code < RARE; code++)
		printf(",%u", values[common_value[code]]);
	/* the arcs of the root are many: where those of each sixteen characters begin */
	printf("\n};\n\nstatic const uint16_t lex_first[] =\n{");
	for (i = 0, k = 0; i <= 4096; i++)
	{
		while (k < states[trail[0]].n && states[trail[0]].label[k] < i * 16)
			k++;
		printf("%s%u", i == 0 ? "\n\t" : ",", k);
	}
	printf("\n};\n");
	return ferror(stdout) || fflush(stdout) != 0;
}
