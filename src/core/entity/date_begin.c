/*
 * core/entity/date_begin.c
 *		Where a date may begin, told by two characters: most words are let go
 *		here, before the grammar is asked.
 *
 * test/lint/words.t holds the tables against the words of the date_*.c files,
 * date_fuzz against what the grammar reads.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* The syllables that words of the grammar begin with. */
static const struct
{
	uint32_t	first;
	bool		alone;			/* it is a word by itself (수 of 수년), before any other word */
	const char *second;			/* of longer words, their second syllables */
}			beginnings[] =
{
	{U'가', false, "까량을"}, {U'간', true, "밤"}, {U'같', false, "은"}, {U'개', false, "년월천"},
	{U'겨', false, "울"}, {U'격', false, "년월일주"}, {U'광', false, "복"}, {U'구', true, "나정"},
	{U'국', false, "군"}, {U'그', false, "글끄러저제"}, {U'근', false, "로"},
	{U'글', false, "피"}, {U'금', false, "년요월일주"}, {U'나', false, "흘"},
	{U'날', false, "마"}, {U'낮', true, ""}, {U'내', true, "내년달일주후"}, {U'넉', true, ""},
	{U'네', true, "댓번요"}, {U'넷', false, "째"}, {U'노', false, "동"},
	{U'늦', false, "가게겨봄여은"}, {U'다', true, "다달섯음"}, {U'단', false, "오"},
	{U'달', true, "마"}, {U'담', false, "달주"}, {U'닷', false, "새"}, {U'당', true, "시일"},
	{U'돌', false, "아"}, {U'두', true, "번세어"}, {U'둘', false, "째"}, {U'마', false, "다지흔"},
	{U'만', true, "년에우의이"}, {U'매', false, "년달분시월일주해"}, {U'명', false, "일절"},
	{U'몇', true, "십"}, {U'모', false, "레"}, {U'목', false, "요"}, {U'반', true, "나년세시"},
	{U'발', true, "렌"}, {U'밤', true, ""}, {U'백', true, "년"}, {U'밸', false, "런"},
	{U'보', false, "름"}, {U'봄', true, ""}, {U'부', false, "부처터활"}, {U'분', true, "기"},
	{U'블', false, "랙"}, {U'빼', false, "빼"}, {U'사', true, "나이흘"}, {U'삼', true, "일"},
	{U'상', false, "반순"}, {U'새', true, "벽해"}, {U'서', false, "너른야"}, {U'석', true, "가"},
	{U'설', true, "날"}, {U'성', false, "년탄"}, {U'세', true, "계기번"}, {U'셋', false, "째"},
	{U'수', true, "백십요"}, {U'쉰', true, ""}, {U'스', false, "무물승"}, {U'시', true, "간월"},
	{U'식', true, "목"}, {U'신', false, "년정"}, {U'십', true, ""}, {U'아', false, "침홉흐"},
	{U'어', false, "린버저제젯"}, {U'엊', true, "그저"}, {U'여', true, "덟드러름섯성"},
	{U'연', false, "말속초휴"}, {U'열', true, "흘"}, {U'엿', false, "새"}, {U'예', false, "순요"},
	{U'오', true, "는늘밤전후"}, {U'올', true, "해"}, {U'월', true, "말요초"}, {U'유', false, "월"},
	{U'육', true, ""}, {U'이', true, "거고구군나날내네니달더라랍래레른면번상야었에전죠지튿틀하후"},
	{U'익', false, "월일"}, {U'일', true, "곱까년요이주"}, {U'자', true, "정"},
	{U'작', true, "년일"}, {U'재', false, "작"}, {U'저', false, "녁번저"},
	{U'전', true, "날년달일"}, {U'점', false, "심"}, {U'정', false, "각도오월"},
	{U'제', true, "헌"}, {U'주', true, "간기년말일차"}, {U'지', true, "구난요지"},
	{U'차', true, "주"}, {U'천', true, "년"}, {U'첫', true, "날번째"},
	{U'초', true, "가겨과반봄순여저중"}, {U'추', false, "석수"}, {U'칠', true, "석"},
	{U'크', false, "리"}, {U'토', false, "요"}, {U'팔', true, ""}, {U'평', false, ""},
	{U'하', false, "나루반순"}, {U'한', true, "가겨글낮두밤여"}, {U'할', false, "로"},
	{U'해', true, "마"}, {U'핼', false, "러"}, {U'현', false, "재충"}, {U'화', false, "요이"},
	{U'후', true, "년반"},
};

/* A syllable that any word of the grammar begins with, those too that stand behind others only. */
static bool
goes_on(uint32_t cp)
{
	switch (cp)
	{
		case U'가': case U'간': case U'같': case U'개': case U'거': case U'겨': case U'격': case U'경':
		case U'고': case U'과': case U'광': case U'구': case U'국': case U'군': case U'권': case U'그':
		case U'근': case U'글': case U'금': case U'기': case U'까': case U'께': case U'나': case U'날':
		case U'남': case U'낮': case U'내': case U'낼': case U'너': case U'넉': case U'넘': case U'네':
		case U'넷': case U'년': case U'노': case U'는': case U'늦': case U'다': case U'단': case U'달':
		case U'담': case U'닷': case U'당': case U'대': case U'더': case U'도': case U'돌': case U'동':
		case U'두': case U'둘': case U'뒤': case U'들': case U'랍': case U'래': case U'로': case U'를':
		case U'마': case U'만': case U'말': case U'매': case U'면': case U'명': case U'몇': case U'모':
		case U'목': case U'무': case U'물': case U'미': case U'박': case U'밖': case U'반': case U'발':
		case U'밤': case U'백': case U'밸': case U'보': case U'봄': case U'부': case U'분': case U'블':
		case U'빼': case U'사': case U'삼': case U'상': case U'새': case U'생': case U'서': case U'석':
		case U'설': case U'성': case U'세': case U'셋': case U'수': case U'쉰': case U'스': case U'시':
		case U'식': case U'신': case U'십': case U'씩': case U'아': case U'안': case U'야': case U'어':
		case U'엊': case U'에': case U'여': case U'연': case U'열': case U'엿': case U'였': case U'예':
		case U'오': case U'올': case U'와': case U'월': case U'유': case U'육': case U'을': case U'의':
		case U'이': case U'익': case U'인': case U'일': case U'입': case U'자': case U'작': case U'재':
		case U'저': case U'전': case U'점': case U'정': case U'제': case U'죠': case U'주': case U'중':
		case U'지': case U'짜': case U'째': case U'쯤': case U'차': case U'천': case U'철': case U'첫':
		case U'초': case U'최': case U'추': case U'치': case U'칠': case U'크': case U'토': case U'판':
		case U'팔': case U'하': case U'한': case U'할': case U'해': case U'핼': case U'현': case U'형':
		case U'호': case U'화': case U'회': case U'후':
			return true;
		default:
			return false;
	}
}

static bool
hangul_begins(uint32_t cp, const char *s, size_t len)
{
	size_t		low = 0;
	size_t		high = sizeof(beginnings) / sizeof(beginnings[0]);
	const char *second;
	uint32_t	next;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (beginnings[mid].first < cp)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == sizeof(beginnings) / sizeof(beginnings[0]) || beginnings[low].first != cp)
		return false;
	if (len == 0 || nw_utf8_decode(s, s + len, &next) != 3 || !nw_is_hangul(next))
		return true;
	for (second = beginnings[low].second; *second; second += 3)
		if (memcmp(second, s, 3) == 0)
			return true;
	return beginnings[low].alone && goes_on(next);
}

static bool
han_begins(uint32_t cp)
{
	switch (cp)
	{
		case U'一': case U'七': case U'三': case U'上': case U'下': case U'两': case U'中': case U'九':
		case U'二': case U'五': case U'今': case U'令': case U'元': case U'先': case U'八': case U'六':
		case U'再': case U'凌': case U'前': case U'十': case U'千': case U'午': case U'半': case U'去':
		case U'同': case U'后': case U'周': case U'四': case U'国': case U'土': case U'夜': case U'大':
		case U'平': case U'年': case U'当': case U'数': case U'日': case U'早': case U'明': case U'星':
		case U'春': case U'昨': case U'昭': case U'晚': case U'月': case U'木': case U'本': case U'来':
		case U'正': case U'毎': case U'每': case U'水': case U'清': case U'火': case U'百': case U'礼':
		case U'端': case U'第': case U'翌': case U'这': case U'金':
			return true;
		default:
			return false;
	}
}

/* Does an English word of the grammar begin with these two letters, small or with a capital? */
static bool
english_begins(const char *s, size_t left)
{
	static const char heads[] = "yetolanethevnomiontwfofisiseeiteela aninjafemaapjuauocdemotuwefrsasuhavachluea";
	char		first = (char) (s[0] | 32);
	size_t		i;

	if (left < 2)
		return false;
	for (i = 0; i + 1 < sizeof(heads); i += 2)
		if (heads[i] == first && heads[i + 1] == s[1])
			return true;
	return false;
}

/* What may follow the number at pos when it is a part of a date: not 건 of 585건, not the sign of 19.5% */
static bool
number_begins(const char *s, size_t len, size_t pos)
{
	uint32_t	next;

	while (pos < len && nw_is_digit(s[pos]))
		pos++;
	if (pos + 1 < len && s[pos] == '.' && nw_is_digit(s[pos + 1]))
		for (pos++; pos < len && nw_is_digit(s[pos]);)
			pos++;
	if (pos == len)
		return true;
	nw_utf8_decode(s + pos, s + len, &next);
	return nw_is_hangul(next) ? goes_on(next) : next != '%';
}

bool
nw_date_may_begin(const char *s, size_t len, size_t pos)
{
	unsigned char byte = (unsigned char) s[pos];
	uint32_t	cp;
	size_t		n;

	if (nw_is_digit((char) byte))
		return number_begins(s, len, pos);
	if (byte < 0x80)
		return byte == '\'' ||
			(nw_is_ascii_alpha((char) byte) && (pos == 0 || !nw_is_ascii_alpha(s[pos - 1])) &&
			 english_begins(s + pos, len - pos));
	if (byte == 0xE2)
		return true;			/* a quotation mark before a year */
	if (byte < 0xE3 || byte > 0xED)
		return false;
	n = (size_t) nw_utf8_decode(s + pos, s + len, &cp);
	return nw_is_hangul(cp) ? hangul_begins(cp, s + pos + n, len - pos - n) : han_begins(cp);
}
