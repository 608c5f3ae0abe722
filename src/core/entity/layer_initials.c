/*
 * core/entity/layer_initials.c
 *		States called by one syllable each: 남북 정상회담, 한미일 3국, 한·중 외교장관,
 *		북측.
 *
 * Each syllable is a mention, as KLUE-NER marks them (17 of 19), and an
 * organisation named as the state: who meets, talks and trades is not the
 * land.  Hosts of games are places: 한일월드컵.  북미 is a continent and 한미 a
 * company unless a word behind tells (북미 회담, 한미 양국); 남북으로 is a direction.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3
#define MOST_STATES 4
#define SCORE 85
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

typedef struct state
{
	char		initial[4];
	const char *name;
} state;

static const state states[] = {
	{"남", "한국"}, {"북", "북한"}, {"한", "한국"}, {"미", "미국"}, {"일", "일본"}, {"중", "중국"},
	{"러", "러시아"}, {"영", "영국"}, {"불", "프랑스"}, {"독", "독일"},
};

/* States in one word; the longer ones first.  Told: only with one of the words of "telling" behind. */
static const struct
{
	const char *word;
	bool		told;
}			groups[] = {
	{"남북미중", false}, {"남북미", false}, {"남북러", false}, {"한미일", false}, {"한중일", false}, {"한일중", false},
	{"한미중", false}, {"미중일", false}, {"북중러", false}, {"한중러", false}, {"미일중", true}, {"남북", false}, {"미중", false},
	{"북중", false}, {"북러", false}, {"북일", true}, {"한러", true}, {"한미", true}, {"한일", true}, {"한중", true},
	{"한영", true}, {"한독", true}, {"한불", true}, {"북미", true}, {"미북", true}, {"미일", true}, {"미러", true}, {"중일", true},
	{"중러", true}, {"러일", true}, {"영미", true},
};

/* What states have and do with each other; behind the group, in its word or after a space. */
static const char *const telling[] = {
	"정상", "회담", "관계", "양국", "양측", "간", "동맹", "연합", "외교", "장관", "고위급", "실무", "당국", "군사",
	"국방", "안보", "협상", "협정", "협력", "합의", "대화", "무역", "통상", "갈등", "분쟁", "전쟁", "접촉", "수교", "국교",
	"공동", "교류", "경협", "경제", "통화스와프", "훈련", "방위비", "공조", "정보", "월드컵", "자유무역", "FTA", "2국", "3국", "4국",
	"두 나라", "세 나라", "사이", "전략", "우호", "조약", "국경", "차관", "총리", "통일", "주민", "화해", "이산가족", "불가침", "철도",
	"합작", "비핵화", "핵협상", "핵 협상",
};

/* 남북 behind which these stand are two points of the compass. */
static const char *const directions[] = {"으로", "로", " 방향", " 길이", " 양쪽", " 양 끝", " 종단", " 축"};

/* What has a north and a south side. */
static const char *const sided[] = {
	" 매표소", " 출입구", " 출구", " 입구", " 광장", " 도로", " 부지", " 벽", " 외벽", " 끝", " 방향", " 비탈", " 사면",
	" 해상", " 게이트", " 주차장", " 건물", " 관람석", " 관중석", " 스탠드", " 통로", " 구간", " 터미널", " 능선", " 하늘", " 바다",
};

static const char *
state_of(const char *s, size_t len)
{
	size_t		i;

	for (i = 0; len >= SYLLABLE && i < LENGTH(states); i++)
		if (memcmp(s, states[i].initial, SYLLABLE) == 0)
			return states[i].name;
	return NULL;
}

static bool
starts_with_any(const char *s, size_t len, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_starts_entry(s, len, words[i]))
			return true;
	return false;
}

/* May the group of n bytes at s mean states, by what stands behind it? */
static bool
means_states(const char *s, size_t len, size_t n, bool told)
{
	const char *rest = s + n;
	size_t		left = len - n;
	uint32_t	last;

	if (starts_with_any(rest, left, telling, LENGTH(telling)) ||
		(left > 0 && rest[0] == ' ' &&
		 starts_with_any(rest + 1, left - 1, telling, LENGTH(telling))))
		return !nw_starts(s, len, "남북전쟁");
	if (told ||
		(nw_starts(s, n, "남") && starts_with_any(rest, left, directions, LENGTH(directions))))
		return false;
	nw_utf8_decode_before(s, rest, &last);
	return nw_particle_after(last, rest, left) >= 0;
}

/* 남북, 한미일: bytes, 0 for none */
static size_t
group_at(const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < LENGTH(groups); i++)
		if (nw_starts_entry(s, len, groups[i].word))
			return means_states(s, len, strlen(groups[i].word), groups[i].told) ? strlen(groups[i].word) : 0;
	return 0;
}

/* 한·미·일: bytes, 0 for none; 중·고교 and 남·여 are none, nor 중·북부 */
static size_t
list_at(const char *s, size_t len)
{
	static const char dot[] = "·";
	size_t		n = SYLLABLE;
	int			items = 1;

	if (!state_of(s, len))
		return 0;
	while (nw_starts(s + n, len - n, dot) && state_of(s + n + 2, len - n - 2))
	{
		n += 2 + SYLLABLE;
		items++;
	}
	if (items < 2 || items > MOST_STATES || nw_starts(s + n, len - n, dot))
		return 0;
	return means_states(s, len, n, false) ? n : 0;
}

/* 북측은, 남측 대표: the syllable before 측 */
static size_t
side_at(const char *s, size_t len)
{
	if (!nw_starts(s, len, "북측") && !nw_starts(s, len, "남측"))
		return 0;
	s += 2 * SYLLABLE;
	len -= 2 * SYLLABLE;
	return nw_particle_after(0xCE21, s, len) >= 0 && !starts_with_any(s, len, sided, LENGTH(sided)) ? SYLLABLE : 0;
}

/* Whom the syllable at off means: a government, or the host of games. */
static uint32_t
name_of(nw_doc *doc, const char *state, bool host)
{
	uint16_t	place;

	if (host && nw_gaz_named(state, strlen(state), &place))
		return nw_doc_place_name(doc, place);
	return nw_doc_name(doc, NW_ENTITY_ORGANIZATION, state, strlen(state));
}

/* Claims each syllable of the group; "guess" is an entity that took the whole of it for one name, or NULL. */
static void
claim(nw_doc *doc, size_t off, size_t n, nw_entity *guess)
{
	const char *rest = doc->s + off + n;
	size_t		left = doc->len - off - n;
	bool		host = nw_starts(rest, left, "월드컵") || nw_starts(rest, left, " 월드컵");
	size_t		pos;

	if (guess)
	{
		nw_doc_release(doc, off + SYLLABLE, n - SYLLABLE);
		guess->len = SYLLABLE;
		guess->name = name_of(doc, state_of(doc->s + off, SYLLABLE), host);
		guess->kind = doc->names[guess->name].kind;
		guess->score = SCORE;
		guess->guess = false;
	}
	for (pos = off + (guess ? SYLLABLE : 0); pos < off + n;)
	{
		const char *state = state_of(doc->s + pos, SYLLABLE);

		if (state)
			nw_doc_add(doc, pos, SYLLABLE, name_of(doc, state, host), -1, SCORE);
		pos += state ? SYLLABLE : strlen("·");
	}
}

void
nw_layer_initials(nw_doc *doc)
{
	size_t		n_before = doc->n_entities;
	size_t		k = 0;
	size_t		pos = 0;

	if (doc->n_entities > 0)
		nw_doc_sort(doc);
	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		len = doc->len - pos;
		size_t		n = 0;

		if (state_of(s, len))
		{
			n = pos >= 2 && memcmp(s - 2, "·", 2) == 0 ? 0 : list_at(s, len);
			if (n == 0)
				n = group_at(s, len);
			if (n == 0)
				n = side_at(s, len);
		}
		if (n > 0)
		{
			while (k < n_before && (size_t) doc->entities[k].off + doc->entities[k].len <= pos)
				k++;
			if (nw_doc_is_free(doc, pos, n))
				claim(doc, pos, n, NULL);
			else if (k < n_before && doc->entities[k].guess && doc->entities[k].off == pos &&
					 doc->entities[k].len == n)
				claim(doc, pos, n, &doc->entities[k]);
			pos += n;
		}
		else
			pos += nw_doc_word_len(doc, pos);
	}
}
