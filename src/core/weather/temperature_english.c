/*
 * core/weather/temperature_english.c
 *		English words around a number of degrees (see temperature_english.h).
 */
#include "core/weather/temperature_english.h"

#include <stdint.h>
#include <string.h>

#include "core/text/chars.h"

typedef struct english_class
{
	char		word[16];		/* lower case; a '*' at the end stands for any letters */
	uint32_t	classes;
} english_class;

#define WARM NW_EN_WARM
#define STRONG (NW_EN_STRONG | NW_EN_WARM)
#define THERMAL (NW_EN_THERMAL | NW_EN_WARM)
#define ANGLE NW_EN_ANGLE
#define UP NW_EN_UP
#define DOWN NW_EN_DOWN
#define APART NW_EN_APART
#define CLIMATE NW_EN_CLIMATE
#define MONEY NW_EN_MONEY
#define LABEL NW_EN_LABEL
#define SKIP NW_EN_SKIP
#define IS NW_EN_IS
#define SMALL NW_EN_SMALL
#define NORMAL NW_EN_NORMAL
#define MORE NW_EN_MORE
#define LESS NW_EN_LESS
#define WAY NW_EN_WAY

/* grouped by their first letter, the letters in order; within one the first that fits counts */
static const english_class classes[] =
{
	{"a", SKIP}, {"about", SKIP}, {"absolute", THERMAL}, {"actual", NORMAL}, {"additional", UP},
	{"after", SMALL}, {"almost", SKIP}, {"ambient", THERMAL}, {"an", SKIP}, {"and", SMALL},
	{"angular", ANGLE}, {"annual", NORMAL}, {"another", UP}, {"apartment", LABEL}, {"appendix", LABEL},
	{"approximately", SKIP}, {"apt", LABEL}, {"arc", ANGLE}, {"around", SKIP}, {"article", LABEL},
	{"as", SKIP | SMALL}, {"at", SMALL}, {"autumn", WARM}, {"averaged", IS}, {"averaging", IS},
	{"axes", ANGLE}, {"axis", ANGLE}, {"afternoon*", WARM | SMALL}, {"academic*", ANGLE},
	{"average*", NORMAL}, {"azimuth*", ANGLE}, {"accura*", APART}, {"anomal*", APART},
	{"angle*", ANGLE}, {"award*", ANGLE},
	{"banked", ANGLE},
	{"bitter*", WARM},
	{"blister*", WARM},
	{"brisk", WARM},
	{"balmy", WARM},
	{"basis", MONEY}, {"be", IS}, {"bearing", ANGLE}, {"been", IS}, {"before", SMALL}, {"bent", ANGLE},
	{"blackbody", THERMAL}, {"block", LABEL}, {"bra", LABEL}, {"but", SMALL},
	{"by", SMALL}, {"bachelor*", ANGLE}, {"baseline*", NORMAL}, {"blizzard*", WARM}, {"budget*", MONEY},
	{"breez*", WARM}, {"broil*", WARM}, {"bank*", MONEY}, {"bath*", WARM}, {"bend*", ANGLE},
	{"boil*", THERMAL}, {"brew*", WARM}, {"bak*", WARM},
	{"category", LABEL}, {"celcius", WARM}, {"celsius", WARM}, {"centigrade", WARM}, {"chapter", LABEL},
	{"chillier", LESS}, {"chilly", WARM}, {"circa", SKIP}, {"class", LABEL}, {"clockwise", ANGLE},
	{"close", SKIP}, {"code", LABEL}, {"cold", WARM}, {"colder", LESS}, {"coldest", WARM},
	{"compass", ANGLE}, {"cool", WARM}, {"cooled", DOWN | THERMAL}, {"cooler", LESS},
	{"cooling", DOWN | THERMAL}, {"cools", DOWN | THERMAL}, {"counterclockwise", ANGLE}, {"cup", LABEL},
	{"condition*", WARM}, {"contrast*", APART}, {"comfort*", WARM}, {"camera*", ANGLE},
	{"climat*", WARM}, {"confer*", ANGLE}, {"chang*", APART}, {"chill*", WARM}, {"climb*", UP},
	{"cloud*", WARM}, {"cook*", WARM}, {"cryo*", THERMAL}, {"curv*", ANGLE}, {"cut*", DOWN},
	{"dawn", WARM | SMALL}, {"daylight", WARM}, {"daytime", WARM}, {"declination", ANGLE},
	{"dew", WARM}, {"diurnal", APART}, {"down", DOWN}, {"during", SMALL}, {"dusk", WARM | SMALL},
	{"departure*", APART}, {"doctorate*", ANGLE}, {"diagonal*", ANGLE}, {"decreas*", DOWN},
	{"drought*", WARM}, {"declin*", DOWN}, {"desert*", WARM}, {"deviat*", APART}, {"diplo*", ANGLE},
	{"drop*", DOWN}, {"dif*", APART}, {"dip*", DOWN},
	{"each", APART}, {"early", SMALL}, {"eased", DOWN}, {"easing", DOWN}, {"east", WAY | SMALL},
	{"eastern", WAY}, {"eastward", WAY}, {"eastwards", WAY}, {"either", SKIP}, {"error", APART},
	{"estimated", SKIP}, {"every", APART}, {"exit", LABEL}, {"expected", NORMAL}, {"extra", UP},
	{"evening*", WARM | SMALL}, {"exceed*", SKIP}, {"elbow*", ANGLE},
	{"fahrenheit", WARM}, {"fall", DOWN}, {"fallen", DOWN}, {"falling", DOWN}, {"falls", DOWN},
	{"farenheit", WARM}, {"fell", DOWN}, {"felt", WARM}, {"fig", LABEL}, {"figure", LABEL},
	{"filament", THERMAL}, {"flexion", ANGLE}, {"flight", LABEL}, {"floor", LABEL}, {"form", LABEL},
	{"freedom", ANGLE}, {"frigid", WARM}, {"from", SMALL}, {"frozen", WARM}, {"full", SKIP},
	{"further", UP}, {"fluctuat*", APART}, {"forecast*", WARM | NORMAL}, {"ferment*", WARM},
	{"furnace*", THERMAL}, {"fridge*", WARM}, {"fever*", WARM}, {"freez*", THERMAL}, {"frost*", WARM},
	{"feel*", WARM}, {"fog*", WARM},
	{"gate", LABEL}, {"grade", LABEL}, {"greater", MORE}, {"greenhouse", WARM}, {"group", LABEL},
	{"geometr*", ANGLE}, {"graduat*", ANGLE}, {"grill*", WARM}, {"gain*", UP}, {"gap*", APART},
	{"heel*", ANGLE},
	{"heading", ANGLE}, {"helium", THERMAL}, {"hepatitis", LABEL}, {"hi", WARM}, {"high", WARM}, {"higher", MORE},
	{"highs", STRONG}, {"hit", IS}, {"hits", IS}, {"hitting", IS}, {"honorary", ANGLE}, {"hot", WARM},
	{"hotter", MORE}, {"hottest", WARM}, {"hue", ANGLE}, {"hypotherm*", WARM}, {"heatwave*", WARM},
	{"historic*", NORMAL}, {"hinge*", ANGLE}, {"hover*", IS}, {"humid*", WARM}, {"hail*", WARM},
	{"heat*", THERMAL},
	{"ice", WARM}, {"icy", WARM}, {"in", SMALL}, {"index", MONEY}, {"industrial", CLIMATE | NORMAL},
	{"inflation", MONEY}, {"interest", MONEY}, {"iphone", LABEL}, {"is", IS}, {"item", LABEL},
	{"its", SKIP}, {"increas*", UP}, {"incubat*", WARM}, {"inclin*", ANGLE}, {"indoor*", WARM},
	{"just", SKIP}, {"jump*", UP},
	{"kelvin*", THERMAL}, {"knee*", ANGLE},
	{"last", NORMAL | SMALL}, {"late", SMALL}, {"least", SKIP}, {"less", SKIP | LESS}, {"level", LABEL},
	{"lo", WARM}, {"logged", IS}, {"low", WARM}, {"lower", LESS}, {"lowered", DOWN}, {"lowering", DOWN}, {"lowers", DOWN},
	{"lows", STRONG}, {"lukewarm", WARM}, {"longitud*", ANGLE | WAY}, {"latitud*", ANGLE | WAY},
	{"liquef*", THERMAL}, {"liquid*", THERMAL}, {"lens*", ANGLE},
	{"mean", NORMAL},
	{"min", WARM},
	{"max", WARM},
	{"milk", WARM},
	{"maximum", WARM}, {"maximums", STRONG}, {"mercury", STRONG}, {"midday", WARM | SMALL},
	{"midnight", WARM | SMALL}, {"mild", WARM}, {"milder", MORE}, {"minimum", WARM},
	{"minimums", STRONG}, {"model", LABEL}, {"molten", THERMAL}, {"more", SKIP | MORE}, {"mostly", 0},
	{"much", SKIP}, {"muggy", WARM}, {"meteorolog*", WARM}, {"morning*", WARM | SMALL},
	{"margin*", APART}, {"market*", MONEY}, {"master*", ANGLE}, {"melt*", THERMAL},
	{"nippy", WARM},
	{"near", SKIP}, {"nearly", SKIP}, {"nitrogen", THERMAL}, {"no", LABEL}, {"noon", WARM | SMALL},
	{"norm", NORMAL}, {"norms", NORMAL}, {"north", WAY | SMALL}, {"northeast", WAY}, {"northern", WAY},
	{"northward", WAY}, {"northwards", WAY}, {"northwest", WAY}, {"number", LABEL}, {"normal*", NORMAL},
	{"night*", WARM | SMALL},
	{"of", SMALL}, {"off", APART}, {"on", SMALL}, {"only", SKIP}, {"outside", WARM}, {"over", SKIP},
	{"overnight", WARM | SMALL}, {"outdoor*", WARM}, {"observ*", WARM}, {"orbit*", ANGLE},
	{"oven*", WARM},
	{"page", LABEL}, {"paragraph", LABEL}, {"parallel", ANGLE}, {"part", LABEL}, {"partly", WARM},
	{"past", SKIP}, {"per", APART}, {"plasma", THERMAL}, {"points", MONEY}, {"pool", WARM},
	{"pre", NORMAL}, {"precision", APART}, {"preindustrial", CLIMATE | NORMAL}, {"previous", NORMAL},
	{"perpendicular*", ANGLE}, {"pasteuri*", WARM}, {"panoram*", ANGLE}, {"percent*", MONEY},
	{"plummet*", DOWN}, {"polygon*", ANGLE}, {"preheat*", WARM}, {"profit*", MONEY}, {"phase*", ANGLE},
	{"pitch*", ANGLE}, {"pivot*", ANGLE}, {"plung*", DOWN}, {"price*", MONEY}, {"peak*", IS | WARM},
	{"quite", SKIP},
	{"rate", MONEY}, {"rates", MONEY}, {"rang*", IS}, {"read", IS}, {"registered", IS}, {"resolution", APART},
	{"room", WARM | LABEL}, {"rose", UP}, {"roughly", SKIP}, {"route", LABEL}, {"row", LABEL},
	{"refrigerat*", WARM}, {"resistan*", THERMAL}, {"reading*", WARM}, {"radian*", ANGLE},
	{"recipe*", WARM}, {"record*", IS | WARM}, {"return*", MONEY}, {"reach*", IS}, {"reduc*", DOWN},
	{"roast*", WARM}, {"rotat*", ANGLE}, {"rain*", WARM}, {"rais*", UP}, {"risk*", 0}, {"ris*", UP},
	{"starboard", ANGLE},
	{"steamy", WARM},
	{"sultry", WARM},
	{"seaside", 0}, {"seasonal", NORMAL}, {"seat", LABEL}, {"section", LABEL}, {"separation", ANGLE},
	{"serve", WARM}, {"served", WARM}, {"shade", WARM}, {"shares", MONEY}, {"since", SMALL},
	{"size", LABEL}, {"snap", WARM}, {"some", SKIP}, {"south", WAY | SMALL}, {"southeast", WAY},
	{"southern", WAY}, {"southward", WAY}, {"southwards", WAY}, {"southwest", WAY}, {"spell", WARM},
	{"spring", WARM}, {"spun", ANGLE}, {"star", THERMAL}, {"stellar", THERMAL}, {"step", LABEL},
	{"storage", WARM}, {"store", WARM}, {"stored", WARM}, {"storing", WARM}, {"suite", LABEL},
	{"summit", WARM}, {"sun", THERMAL}, {"sunny", WARM}, {"surface", WARM}, {"superconduct*", THERMAL},
	{"subtract*", DOWN}, {"swelter*", WARM}, {"scorch*", WARM}, {"shiver*", WARM}, {"shower*", WARM},
	{"simmer*", WARM}, {"spread*", APART}, {"summer*", WARM}, {"swivel*", ANGLE}, {"sauna*", WARM},
	{"shift*", APART}, {"sizzl*", WARM}, {"slope*", ANGLE}, {"steep*", ANGLE}, {"stock*", MONEY},
	{"storm*", WARM}, {"swing*", APART}, {"slid*", DOWN}, {"snow*", WARM}, {"soar*", UP},
	{"spin*", ANGLE}, {"surg*", UP},
	{"toasty", WARM},
	{"table", LABEL}, {"temp", STRONG | NW_EN_THERMAL}, {"temps", STRONG | NW_EN_THERMAL},
	{"tepid", WARM}, {"terminal", LABEL}, {"that", SMALL}, {"the", SKIP}, {"this", SMALL},
	{"to", SMALL}, {"type", LABEL}, {"temperature*", STRONG | NW_EN_THERMAL}, {"tolerance*", APART},
	{"telescop*", ANGLE}, {"tomorrow*", WARM | SMALL}, {"thermal*", THERMAL},
	{"tonight*", WARM | SMALL}, {"thermo*", STRONG | NW_EN_THERMAL}, {"triang*", ANGLE},
	{"tropic*", WARM}, {"today*", WARM | SMALL}, {"tumbl*", DOWN}, {"twist*", ANGLE}, {"thaw*", WARM},
	{"tilt*", ANGLE}, {"turn*", ANGLE}, {"top*", IS},
	{"unit", LABEL}, {"until", SMALL}, {"up", UP}, {"usual", NORMAL}, {"universit*", ANGLE},
	{"version", LABEL}, {"viewing", ANGLE}, {"vitamin", LABEL}, {"vaccin*", WARM}, {"vari*", APART},
	{"view*", ANGLE},
	{"warm", WARM}, {"warmed", UP}, {"warmer", MORE}, {"warmest", WARM}, {"warming", UP | CLIMATE},
	{"warms", UP}, {"was", IS}, {"wash*", WARM},  {"water", WARM}, {"wave", WARM}, {"weather", WARM}, {"were", IS},
	{"west", WAY | SMALL}, {"western", WAY}, {"westward", WAY}, {"westwards", WAY}, {"what", NORMAL},
	{"when", SMALL}, {"where", SMALL}, {"while", SMALL}, {"whole", SKIP}, {"with", SMALL},
	{"within", APART}, {"window*", 0}, {"winter*", WARM}, {"wheel*", ANGLE}, {"wind*", WARM},
	{"yaw", ANGLE}, {"yesterday*", WARM | NORMAL | SMALL}, {"yield*", MONEY},
	{"zone", LABEL},
};

#define N_CLASSES (sizeof(classes) / sizeof(classes[0]))

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

unsigned
nw_english_word(const char *s, size_t len)
{
	size_t		low = 0;
	size_t		high = N_CLASSES;
	char		letter = len > 0 ? lower(s[0]) : 0;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (classes[middle].word[0] < letter)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < N_CLASSES && classes[low].word[0] == letter; low++)
	{
		const char *word = classes[low].word;
		size_t		i = 0;

		while (i < len && word[i] && lower(s[i]) == word[i])
			i++;
		if (word[i] == '*' || (word[i] == '\0' && i == len))
			return classes[low].classes;
	}
	return 0;
}

static bool
is_word(char c)
{
	return nw_is_ascii_alpha(c) || nw_is_digit(c);
}

/* how strongly a sign divides */
static int
strength(char c)
{
	switch (c)
	{
		case '.':
		case ';':
		case '!':
		case '?':
			return 4;
		case '(':
		case ')':
			return 3;
		case ',':
		case ':':
			return 2;
		default:
			return 1;
	}
}

static char
stronger(char a, char b)
{
	return a && strength(a) >= strength(b) ? a : b;
}

bool
nw_english_next(nw_english_walk *walk)
{
	size_t		pos = walk->end;

	walk->between = 0;
	while (pos < walk->to && !is_word(walk->s[pos]))
		walk->between = stronger(walk->between, walk->s[pos++]);
	if (pos >= walk->to)
		return false;
	walk->start = pos;
	while (pos < walk->to && is_word(walk->s[pos]))
		pos++;
	walk->end = pos;
	walk->classes = nw_english_word(walk->s + walk->start, pos - walk->start);
	return true;
}

bool
nw_english_previous(nw_english_walk *walk)
{
	size_t		pos = walk->start;

	walk->between = 0;
	while (pos > walk->from && !is_word(walk->s[pos - 1]))
		walk->between = stronger(walk->between, walk->s[--pos]);
	if (pos <= walk->from)
		return false;
	walk->end = pos;
	while (pos > walk->from && is_word(walk->s[pos - 1]))
		pos--;
	walk->start = pos;
	walk->classes = nw_english_word(walk->s + pos, walk->end - pos);
	return true;
}

bool
nw_english_is(const nw_english_walk *walk, const char *word)
{
	size_t		n = walk->end - walk->start;
	size_t		i;

	if (n != strlen(word))
		return false;
	for (i = 0; i < n; i++)
		if (lower(walk->s[walk->start + i]) != word[i])
			return false;
	return true;
}

/* Does a sentence end at s[pos]?  Not at a decimal point, an initial or "deg." */
static bool
ends_sentence(const char *s, size_t len, size_t pos)
{
	if (s[pos] == '\n')
		return pos + 1 < len && s[pos + 1] == '\n';
	if (s[pos] != '.' && s[pos] != '!' && s[pos] != '?' && s[pos] != ';')
		return false;
	if (pos + 1 < len && s[pos + 1] != ' ' && s[pos + 1] != '\n' && s[pos + 1] != '"')
		return false;
	if (s[pos] != '.')
		return true;
	if (pos >= 3 && lower(s[pos - 3]) == 'd' && lower(s[pos - 2]) == 'e' &&
		lower(s[pos - 1]) == 'g')
		return false;
	return !(pos >= 2 && nw_is_ascii_alpha(s[pos - 1]) &&
			 (s[pos - 2] == ' ' || s[pos - 2] == '.') && s[pos - 1] >= 'A' && s[pos - 1] <= 'Z');
}

size_t
nw_english_sentence_start(const char *s, size_t from, size_t back)
{
	size_t		stop = from > back ? from - back : 0;
	size_t		pos = from;

	while (pos > stop && !ends_sentence(s, from, pos - 1))
		pos--;
	return pos;
}

size_t
nw_english_sentence_end(const char *s, size_t len, size_t to, size_t ahead)
{
	size_t		stop = len - to > ahead ? to + ahead : len;
	size_t		pos = to;

	while (pos < stop && !ends_sentence(s, len, pos))
		pos++;
	return pos;
}
