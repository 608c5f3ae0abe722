/*
 * core/weather/temperature_judge_cjk.c
 *		What a number of degrees is in a Chinese or Japanese text: a
 *		temperature, a difference of temperatures, or something else.
 *
 * 度 counts many things: times (2度目), angles, latitudes, kilowatt hours,
 * the strength of drinks and of lenses.  So a bare 度 needs words of
 * temperature in its clause or sentence; what names a scale or 零下 does not.
 */
#include "core/weather/temperature_judge_foreign.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A rise of the climate is at most so many degrees. */
#define CLIMATE_RISE_MAX 6

/* Whole degrees up to here may be a count of times. */
#define TIMES_MAX 5

#define WARM 1					/* 気温, 最高, 烤箱: degrees are of temperature */
#define OTHER 2					/* angles, drinks, electricity … */
#define APART 4					/* 温差: a difference */
#define CLIMATE 8				/* 温暖化: small numbers are rises */
#define COMPARED 16				/* 平年, 比べ, 较: a difference may follow */
#define DEGREES 32				/* 気温, 摄氏: nothing but temperature */

typedef struct cjk_word
{
	char		word[16];
	int			classes;
} cjk_word;

/* by their first three bytes, the longer first: searched by bisection */
static const cjk_word words[] =
{
	{"°C", WARM | DEGREES}, {"お湯", WARM}, {"やけど", OTHER}, {"より", COMPARED},
	{"アルコール", OTHER}, {"ウイスキー", OTHER}, {"オーブン", WARM | DEGREES}, {"パノラマ", OTHER},
	{"パリ協定", CLIMATE}, {"东经", OTHER}, {"予熱", WARM | DEGREES}, {"低温", WARM | DEGREES},
	{"低溫", WARM | DEGREES}, {"低烧", WARM}, {"体感", WARM}, {"体温", WARM | DEGREES},
	{"保温", WARM}, {"倾", OTHER}, {"傾", OTHER}, {"全球升温", CLIMATE | WARM},
	{"全球升溫", CLIMATE | WARM}, {"全球气温", CLIMATE | WARM}, {"全球氣溫", CLIMATE | WARM},
	{"全景", OTHER}, {"冰", WARM}, {"冷", WARM}, {"冻", WARM}, {"凉", WARM}, {"凍", WARM},
	{"加热", WARM}, {"加熱", WARM}, {"北緯", OTHER}, {"北纬", OTHER}, {"升幅", APART},
	{"华氏", WARM | DEGREES}, {"南緯", OTHER}, {"南纬", OTHER}, {"反転", OTHER}, {"发烧", WARM},
	{"发电", OTHER}, {"发酵", WARM}, {"变暖", CLIMATE | WARM}, {"回転", OTHER}, {"坡", OTHER},
	{"夏日", WARM}, {"大转", OTHER}, {"天气", WARM}, {"天気", WARM}, {"天氣", WARM},
	{"室温", WARM | DEGREES}, {"室溫", WARM | DEGREES}, {"密度", OTHER}, {"寒暖差", APART},
	{"寒波", WARM}, {"寒", WARM}, {"工业化前", CLIMATE}, {"工业革命", CLIMATE}, {"工業化前", CLIMATE},
	{"工業革命", CLIMATE}, {"巴黎协定", CLIMATE}, {"巴黎協定", CLIMATE}, {"常年", COMPARED},
	{"幅度", APART}, {"平年", COMPARED}, {"度数", OTHER}, {"度數", OTHER}, {"往年", COMPARED},
	{"恆溫", WARM | DEGREES}, {"恒温", WARM | DEGREES}, {"摂氏", WARM | DEGREES},
	{"摄氏", WARM | DEGREES}, {"攝氏", WARM | DEGREES}, {"斜", OTHER}, {"方位", OTHER},
	{"旋回", OTHER}, {"旋轉", OTHER}, {"旋转", OTHER}, {"日較差", APART}, {"日较差", APART},
	{"晴", WARM}, {"暑", WARM}, {"暖化", CLIMATE | WARM}, {"暖", WARM}, {"最低", WARM},
	{"最高", WARM}, {"東経", OTHER}, {"東經", OTHER}, {"比べ", COMPARED}, {"比", COMPARED},
	{"气温", WARM | DEGREES}, {"气象", WARM}, {"気温差", APART}, {"気温", WARM | DEGREES},
	{"気象", WARM}, {"氣溫", WARM | DEGREES}, {"氣象", WARM}, {"水温", WARM | DEGREES},
	{"水溫", WARM | DEGREES}, {"水銀", WARM}, {"水银", WARM}, {"氷点下", WARM | DEGREES},
	{"氷", WARM}, {"沸", WARM}, {"浓度", OTHER}, {"涼", WARM}, {"温度变化", APART},
	{"温度差", APART}, {"温暖化", CLIMATE | WARM}, {"温室", WARM}, {"温差", APART},
	{"温度", WARM | DEGREES}, {"温泉", WARM}, {"湯", WARM}, {"溫差", APART},
	{"溫度", WARM | DEGREES}, {"溫泉", WARM}, {"溶け", WARM}, {"濃度", OTHER}, {"火傷", OTHER},
	{"灼伤", OTHER}, {"灼傷", OTHER}, {"烤", WARM}, {"烧伤", OTHER}, {"烫伤", OTHER},
	{"热", WARM}, {"焼酎", OTHER}, {"熔点", WARM}, {"熱帯夜", WARM}, {"熱傷", OTHER}, {"熱", WARM},
	{"燒傷", OTHER}, {"燙傷", OTHER}, {"猛暑", WARM}, {"産業革命", CLIMATE}, {"用电", OTHER},
	{"用電", OTHER}, {"电价", OTHER}, {"电费", OTHER}, {"电量", OTHER}, {"発酵", WARM},
	{"發燒", WARM}, {"發酵", WARM}, {"發電", OTHER}, {"真冬日", WARM | DEGREES},
	{"真夏日", WARM | DEGREES}, {"眼鏡", OTHER}, {"眼镜", OTHER}, {"硬度", OTHER}, {"糖度", OTHER},
	{"経度", OTHER}, {"經度", OTHER}, {"緯度", OTHER}, {"纬度", OTHER}, {"经度", OTHER},
	{"耗电", OTHER}, {"耗電", OTHER}, {"華氏", WARM | DEGREES}, {"融点", WARM}, {"融", WARM},
	{"西経", OTHER}, {"西經", OTHER}, {"西经", OTHER}, {"視野", OTHER}, {"観測", WARM},
	{"觀測", WARM}, {"观测", WARM}, {"视野", OTHER}, {"角", OTHER}, {"誤差", APART},
	{"變暖", CLIMATE | WARM}, {"误差", APART}, {"転換", OTHER}, {"較", COMPARED},
	{"轉彎", OTHER}, {"转弯", OTHER}, {"较", COMPARED}, {"近視", OTHER}, {"近视", OTHER},
	{"酒", OTHER}, {"酸度", OTHER}, {"降幅", APART}, {"降雪", WARM}, {"雨", WARM}, {"雪", WARM},
	{"零下", WARM | DEGREES}, {"電價", OTHER}, {"電費", OTHER}, {"電量", OTHER}, {"震度", OTHER},
	{"预热", WARM | DEGREES}, {"體感", WARM}, {"體溫", WARM | DEGREES}, {"高度", OTHER},
	{"高温", WARM | DEGREES}, {"高溫", WARM | DEGREES}, {"高烧", WARM}, {"高燒", WARM},
};

/* Words of change that stand right before the number, Chinese, with the direction. */
static const struct
{
	char		word[10];
	nw_temperature_verdict verdict;
}			changes[] =
{
	{"上升", NW_TEMPERATURE_HIGHER}, {"升高", NW_TEMPERATURE_HIGHER}, {"升温", NW_TEMPERATURE_HIGHER}, {"升溫", NW_TEMPERATURE_HIGHER},
	{"回升", NW_TEMPERATURE_HIGHER}, {"上涨", NW_TEMPERATURE_HIGHER}, {"增温", NW_TEMPERATURE_HIGHER}, {"增加", NW_TEMPERATURE_HIGHER}, {"变暖", NW_TEMPERATURE_HIGHER},
	{"變暖", NW_TEMPERATURE_HIGHER}, {"暖化", NW_TEMPERATURE_HIGHER}, {"偏高", NW_TEMPERATURE_HIGHER}, {"偏暖", NW_TEMPERATURE_HIGHER}, {"高出", NW_TEMPERATURE_HIGHER},
	{"高了", NW_TEMPERATURE_HIGHER}, {"升了", NW_TEMPERATURE_HIGHER}, {"调高", NW_TEMPERATURE_HIGHER}, {"調高", NW_TEMPERATURE_HIGHER}, {"提高", NW_TEMPERATURE_HIGHER},
	{"下降", NW_TEMPERATURE_LOWER}, {"降低", NW_TEMPERATURE_LOWER}, {"降温", NW_TEMPERATURE_LOWER}, {"降溫", NW_TEMPERATURE_LOWER}, {"骤降", NW_TEMPERATURE_LOWER},
	{"驟降", NW_TEMPERATURE_LOWER}, {"下跌", NW_TEMPERATURE_LOWER}, {"偏低", NW_TEMPERATURE_LOWER}, {"偏冷", NW_TEMPERATURE_LOWER}, {"低了", NW_TEMPERATURE_LOWER},
	{"降了", NW_TEMPERATURE_LOWER}, {"调低", NW_TEMPERATURE_LOWER}, {"調低", NW_TEMPERATURE_LOWER}, {"下滑", NW_TEMPERATURE_LOWER}, {"减少", NW_TEMPERATURE_LOWER}, {"下調", NW_TEMPERATURE_LOWER},
	{"相差", NW_TEMPERATURE_APART}, {"每", NW_TEMPERATURE_APART}, {"±", NW_TEMPERATURE_APART}, {"より", NW_TEMPERATURE_APART}, {"差", NW_TEMPERATURE_APART},
};

/* What may stand between such a word and the number. */
static const char *const fillers[] = {"约", "約", "了", "近", "大约", "大約", "至少", "最多", "超过", "超過", "逾", "达", "達", "可达", "可達", "将近", "將近", "再", "さらに", "およそ", "も", " "};

/* Words of change right behind the degrees, Japanese and Chinese. */
static const struct
{
	char		word[16];
	nw_temperature_verdict verdict;
}			changed[] =
{
	{"高い", NW_TEMPERATURE_HIGHER}, {"高く", NW_TEMPERATURE_HIGHER}, {"高か", NW_TEMPERATURE_HIGHER}, {"高め", NW_TEMPERATURE_HIGHER}, {"高さ", NW_TEMPERATURE_HIGHER},
	{"上が", NW_TEMPERATURE_HIGHER}, {"上昇", NW_TEMPERATURE_HIGHER}, {"上回", NW_TEMPERATURE_HIGHER}, {"上げ", NW_TEMPERATURE_HIGHER}, {"暖か", NW_TEMPERATURE_HIGHER},
	{"の上昇", NW_TEMPERATURE_HIGHER}, {"の温暖化", NW_TEMPERATURE_HIGHER}, {"目標", NW_TEMPERATURE_HIGHER}, {"の目標", NW_TEMPERATURE_HIGHER}, {"引き上げ", NW_TEMPERATURE_HIGHER},
	{"低い", NW_TEMPERATURE_LOWER}, {"低く", NW_TEMPERATURE_LOWER}, {"低か", NW_TEMPERATURE_LOWER}, {"低め", NW_TEMPERATURE_LOWER}, {"下が", NW_TEMPERATURE_LOWER},
	{"下降", NW_TEMPERATURE_LOWER}, {"低下", NW_TEMPERATURE_LOWER}, {"下回", NW_TEMPERATURE_LOWER}, {"下げ", NW_TEMPERATURE_LOWER}, {"寒い", NW_TEMPERATURE_LOWER},
	{"の低下", NW_TEMPERATURE_LOWER}, {"の下降", NW_TEMPERATURE_LOWER}, {"引き下げ", NW_TEMPERATURE_LOWER}, {"涼し", NW_TEMPERATURE_LOWER},
	{"の差", NW_TEMPERATURE_APART}, {"差", NW_TEMPERATURE_APART}, {"的温差", NW_TEMPERATURE_APART}, {"的溫差", NW_TEMPERATURE_APART}, {"の気温差", NW_TEMPERATURE_APART},
	{"の温度差", NW_TEMPERATURE_APART}, {"の寒暖差", NW_TEMPERATURE_APART}, {"的差", NW_TEMPERATURE_APART}, {"的降幅", NW_TEMPERATURE_LOWER}, {"的升幅", NW_TEMPERATURE_HIGHER},
	{"的变化", NW_TEMPERATURE_APART}, {"的變化", NW_TEMPERATURE_APART}, {"的升温", NW_TEMPERATURE_HIGHER}, {"的升溫", NW_TEMPERATURE_HIGHER},
};

/* higher first */
static const char *const comparisons[] = {"高出", "偏高", "偏低", "低了"};

/* Right behind 度: it counts something else. */
static const char *const others_behind[] =
{
	"目", "电", "電", "角", "转", "轉", "回転", "回転", "旋", "假", "の角", "的角", "の傾", "のやけど", "の熱傷", "の火傷", "烧伤", "燒傷",
	"灼", "烫", "燙", "にわた", "の焼酎", "の酒", "酒", "白酒", "近视", "近視", "方針", "大", "转", "全景", "カメラ", "パノラマ", "无死角", "無死角",
	"重", "過", "过", "夺", "奪", "出場", "圧", "数", "數", "量", "线", "線", "空间", "空間", "评估", "評估", "分",
};

/* A sentence ends here: 。！？ and their ASCII, or an empty line. */
static bool
ends_sentence(const char *s, size_t len, size_t pos)
{
	if (s[pos] == '\n')
		return pos + 1 < len && s[pos + 1] == '\n';
	return s[pos] == '!' || s[pos] == '?' || nw_starts(s + pos, len - pos, "。");
}

static bool
ends_clause(const char *s, size_t len, size_t pos)
{
	return s[pos] == ',' || s[pos] == ';' || nw_starts(s + pos, len - pos, "、") ||
		ends_sentence(s, len, pos);
}

/* Where the words that begin with these three bytes begin. */
static size_t
first_word(const char *s)
{
	size_t		low = 0;
	size_t		high = COUNT(words);

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (memcmp(words[middle].word, s, 3) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The classes of all words in s[from, to). */
static int
classes_within(const char *s, size_t from, size_t to)
{
	int			found = 0;
	size_t		i;

	while (from < to && nw_utf8_is_continuation((unsigned char) s[from]))
		from++;
	while (from < to)
	{
		size_t		longest = 0;
		int			classes = 0;

		if (to - from >= 3 && (unsigned char) s[from] >= 0xC2)
			for (i = first_word(s + from); i < COUNT(words) && memcmp(s + from, words[i].word, 3) == 0; i++)
			{
				size_t		n = strlen(words[i].word);

				if (to - from >= n && memcmp(s + from, words[i].word, n) == 0)
				{
					longest = n;
					classes = words[i].classes;
					break;
				}
			}
		found |= classes;
		for (from += longest ? longest : 1; from < to && nw_utf8_is_continuation((unsigned char) s[from]); from++)
			;
	}
	return found;
}

/* whole degrees, the fraction dropped */
static uint64_t
degrees(const nw_temperature_operand *operand)
{
	uint64_t	value = operand->value.coeff;
	int			i;

	for (i = 0; i < operand->value.scale; i++)
		value /= 10;
	return value;
}

static bool
change_before(const nw_temperature_candidate *c, size_t from, nw_temperature_verdict *verdict)
{
	size_t		at = c->start;
	size_t		i;
	int			round;

	for (round = 0; round < 3; round++)
	{
		const char *s = c->s + from;
		size_t		len = at - from;

		for (i = 0; i < COUNT(changes); i++)
			if (nw_ends(s, len, changes[i].word))
				return *verdict = changes[i].verdict, true;
		/* 较昨日低3度, 比往年高2度: but 最低3度 and 低3至5度 of a forecast are values */
		if ((nw_ends(s, len, "高") || nw_ends(s, len, "低")) && !nw_ends(s, len - 3, "最") &&
			(classes_within(c->s, from, at) & COMPARED))
			return *verdict = nw_ends(s, len, "高") ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_LOWER, true;
		for (i = 0; i < COUNT(fillers); i++)
			if (nw_ends(s, len, fillers[i]))
				break;
		if (i == COUNT(fillers))
			return false;
		at -= strlen(fillers[i]);
	}
	return false;
}

/* A verb or noun of change behind the degrees; を and まで before it make it a value's. */
static bool
change_behind(const nw_temperature_candidate *c, nw_temperature_verdict *verdict)
{
	static const char *const approximations[] = {"ほど", "程度", "くらい", "ぐらい", "前後", "近く", "以上", "も", "左右", "分"};
	size_t		at = c->end;
	size_t		i;
	int			round;

	for (round = 0; round < 3; round++)
	{
		for (i = 0; i < COUNT(changed); i++)
			if (nw_starts(c->s + at, c->len - at, changed[i].word))
				return *verdict = changed[i].verdict, true;
		for (i = 0; i < COUNT(approximations); i++)
			if (nw_starts(c->s + at, c->len - at, approximations[i]))
				break;
		if (i == COUNT(approximations))
			return false;
		at += strlen(approximations[i]);
	}
	return false;
}

/* 一度, 二度と, 三度目, 2度の優勝, 2度受賞した: times, not degrees */
static bool
counts_times(const nw_temperature_candidate *c, size_t clause)
{
	bool		few = c->last.value.scale == 0 && degrees(&c->last) <= TIMES_MAX && !c->first.sign &&
		c->connector == NW_CONNECT_NONE;
	uint32_t	cp = 0;

	if (!few || c->certain || (c->last.value.coeff == 0 && c->after.bound != NW_BOUND_NONE))
		return false;
	if (c->end < c->len)
		nw_utf8_decode(c->s + c->end, c->s + c->len, &cp);
	if (c->last.spelled)
		return !(classes_within(c->s, clause, c->start) & DEGREES) ||
			(c->last.value.coeff > 0 && nw_is_word(cp));
	if (c->after.end > c->end)
		return false;
	/* at the end of its phrase it is one of a list; before a word 気温 or its like says what it is */
	return nw_is_word(cp) && !(classes_within(c->s, clause, c->start) & DEGREES);
}

nw_temperature_verdict
nw_temperature_judge_cjk(const nw_temperature_candidate *c)
{
	size_t		back = c->start > NW_CONTEXT_BACK ? c->start - NW_CONTEXT_BACK : 0;
	size_t		stop = c->len - c->end > NW_CONTEXT_AHEAD ? c->end + NW_CONTEXT_AHEAD : c->len;
	size_t		sentence = c->start;
	size_t		clause;
	size_t		clause_end = c->end;
	size_t		sentence_end;
	nw_temperature_verdict verdict;
	bool		bare = !c->certain && c->kind != NW_DEGREE_SCALE;
	int			inside;
	int			around;
	size_t		i;

	while (sentence > back && !ends_sentence(c->s, c->len, sentence - 1) &&
		   !(sentence >= back + 3 && nw_starts(c->s + sentence - 3, 3, "。")))
		sentence--;
	clause = c->start;
	while (clause > sentence && !ends_clause(c->s, c->len, clause - 1) &&
		   !(clause >= sentence + 3 && nw_starts(c->s + clause - 3, 3, "、")))
		clause--;
	while (clause_end < stop && !ends_clause(c->s, c->len, clause_end))
		clause_end++;
	sentence_end = clause_end;
	while (sentence_end < stop && !ends_sentence(c->s, c->len, sentence_end))
		sentence_end++;

	if (c->kind == NW_DEGREE_LETTER || (c->kind == NW_DEGREE_NONE && !c->certain))
		return NW_TEMPERATURE_NOT;
	if (bare)
	{
		for (i = 0; i < COUNT(others_behind); i++)
			if (nw_starts(c->s + c->end, c->len - c->end, others_behind[i]))
				return NW_TEMPERATURE_NOT;
		if (counts_times(c, clause))
			return NW_TEMPERATURE_NOT;
	}
	inside = classes_within(c->s, clause, c->start) | classes_within(c->s, c->end, clause_end);
	around = inside | classes_within(c->s, sentence, c->start) |
		classes_within(c->s, c->end, sentence_end);
	if (bare)
	{
		if (inside & OTHER || (around & OTHER && !(inside & WARM)))
			return NW_TEMPERATURE_NOT;
		if (!(around & WARM) && !(around & APART) && !(classes_within(c->s, back, sentence) & WARM))
			return NW_TEMPERATURE_NOT;
	}
	/* マイナス5 and 负5 without a unit are said of much else, 零下5 is not */
	if (c->kind == NW_DEGREE_NONE && !(around & DEGREES) &&
		!nw_starts(c->s + c->start, c->len - c->start, "零下") &&
		!nw_starts(c->s + c->start, c->len - c->start, "氷点下"))
		return NW_TEMPERATURE_NOT;
	if (change_behind(c, &verdict) || change_before(c, clause, &verdict))
		return verdict;
	/* 高出平均值1.5度: the comparison stands before what it is with */
	for (i = 0; i < COUNT(comparisons); i++)
	{
		size_t		at = c->start >= clause + 36 ? c->start - 36 : clause;

		while (at < c->start && nw_utf8_is_continuation((unsigned char) c->s[at]))
			at++;
		for (; at < c->start; at += 3)
			if (nw_starts(c->s + at, c->start - at, comparisons[i]))
				return i < 2 ? NW_TEMPERATURE_HIGHER : NW_TEMPERATURE_LOWER;
	}
	if (classes_within(c->s, clause, c->start) & APART)
		return NW_TEMPERATURE_APART;
	/* 日夜溫差大，可達12度 */
	if ((around & APART) && c->start >= clause + 3 && !(inside & WARM) &&
		(nw_ends(c->s + clause, c->start - clause, "达") ||
		 nw_ends(c->s + clause, c->start - clause, "達")))
		return NW_TEMPERATURE_APART;
	if ((around & CLIMATE) && degrees(&c->last) <= CLIMATE_RISE_MAX && !c->first.sign_word &&
		!c->first.sign)
		return NW_TEMPERATURE_HIGHER;
	return NW_TEMPERATURE_POINT;
}
