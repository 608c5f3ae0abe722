/*
 * core/text/sentence_words.c
 *		Words that tell whether a full stop ends a sentence.
 */
#include "core/text/sentence_parts.h"

#include "core/text/chars.h"

/* each list is one string: words between spaces */
static const char titles[] =
	" Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Sen Rep Gov Lt Col Sgt Cpl Pvt Capt Cmdr Maj Adm Pres Supt Amb Atty Sec Insp Det"
	" Messrs Mme Mlle St Mt Ft vs v Nos Fig Figs Vol Vols pp Ch Art e.g i.e cf viz approx ca al Yahoo Jeopardy ";

static const char shorts[] =
	" Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Corp Co Ltd Bros Assn"
	" Dept Univ Inst Intl Natl Govt Jr Sr Esq Ave Blvd Rd Hwy Bldg Apt etc est min max ft mph kph lbs"
	" Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn"
	" Tex Va Vt Wash Wis Wyo Pty Plc SpA Cia Dist Ph.D Pvt ";

static const char starters[] =
	" the a an in on at it its he his she her they their we our i you your but and or so yet this that these those there here"
	" for after before as if when while where what who why how however its some many most no not one two three with without by"
	" from to of according meanwhile officials police since under over during last next now then still both each all any every"
	" more much other another such even just only also despite although though because until once through across among"
	" neither either instead today yesterday tomorrow experts analysts authorities prices shares stocks people is are was were"
	" do does did can could will would should may might have has had my me us him them ";

static const char speech[] =
	" said says asked asks told tells added adds wrote writes cried cries shouted replied replies explained noted continued"
	" insisted declared yelled wondered quipped recalled answered responded remarked demanded exclaimed tweeted posted ";

bool
nw_sentence_word(nw_word_list list, const char *s, size_t len)
{
	static const char *const lists[] = {titles, shorts, starters, speech};
	const char *at = lists[list];
	char		word[16];

	if (len == 0 || len + 2 > sizeof(word))
		return false;
	word[0] = word[len + 1] = ' ';
	for (size_t i = 0; i < len; i++)
	{
		if (nw_is_space(s[i]) || s[i] == '\0')
			return false;
		word[i + 1] = list >= NW_WORDS_STARTER && s[i] >= 'A' && s[i] <= 'Z' ? (char) (s[i] + 32) : s[i];
	}
	for (; *at == ' ' && at[1] != '\0'; at = strchr(at + 1, ' '))
		if (strncmp(at, word, len + 2) == 0)
			return true;
	return false;
}

bool
nw_sentence_quoting(const char *s, size_t len)
{
	/* whole words, or with their ending when it is marked */
	static const char *const whole[] = {"고", "라", "란", "며", "는", "등", "등의", "등을", "등으로", "등이", "면서", "라나"};
	static const char *const begins[] =
	{
		"라고", "라며", "라면서", "라는", "이라고", "이라며", "이라면서", "이라는", "하고 ", "라던", "이라던", "라기", "고도 ", "고는 ", "라지만"
	};

	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++)
		if (nw_starts(s, len, begins[i]))
			return true;
	for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
	{
		size_t		n = strlen(whole[i]);

		if (nw_starts(s, len, whole[i]) && (n == len || nw_is_space(s[n])))
			return true;
	}
	return false;
}
