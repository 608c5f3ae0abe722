/*
 * core/weather/temperature_words_foreign.c
 *		Words of bound and approximation around a temperature in English,
 *		Japanese and Chinese.  ASCII words are in lower case.
 */
#include "core/weather/temperature_grammar.h"

#define ABOUT(word) {NW_WORD(word), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}
#define LOW(word) {NW_WORD(word), NW_TAIL_BOUND, NW_BOUND_LOW, NW_JOINT_PLAIN}
#define ABOVE(word) {NW_WORD(word), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_PLAIN}
#define HIGH(word) {NW_WORD(word), NW_TAIL_BOUND, NW_BOUND_HIGH, NW_JOINT_PLAIN}
#define BELOW(word) {NW_WORD(word), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_PLAIN}

/* behind the unit */
const nw_tail_word nw_foreign_tails[] = {
	LOW("以上"),
	HIGH("以下"),
	BELOW("未満"),
	BELOW("未满"),
	BELOW("未滿"),
	HIGH("以内"),
	HIGH("以內"),
	LOW("之上"),
	HIGH("之下"),
	ABOVE("超え"),
	ABOVE("を超え"),
	ABOVE("を越え"),
	ABOVE("を上回"),
	ABOVE("を突破"),
	BELOW("を下回"),
	BELOW("を切"),
	BELOW("を割"),
	BELOW("に届か"),
	BELOW("に達しな"),
	BELOW("に満たな"),
	HIGH("を超えな"),
	ABOVE("超"),
	ABOVE("より高"),
	BELOW("より低"),
	{NW_WORD("まで"), NW_TAIL_UNTIL, NW_BOUND_NONE, NW_JOINT_PLAIN},
	ABOUT("前後"),
	ABOUT("程度"),
	ABOUT("くらい"),
	ABOUT("ぐらい"),
	ABOUT("ほど"),
	ABOUT("近く"),
	ABOUT("近い"),
	ABOUT("に迫"),
	{NW_WORD("台"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	ABOUT("左右"),
	ABOUT("上下"),
	ABOUT("附近"),
	LOW("or higher"),
	LOW("or above"),
	LOW("or more"),
	LOW("or warmer"),
	LOW("or hotter"),
	LOW("or over"),
	LOW("or greater"),
	LOW("or better"),
	LOW("or up"),
	LOW("and above"),
	LOW("and higher"),
	LOW("and over"),
	LOW("and up"),
	LOW("and warmer"),
	LOW("plus"),
	LOW("+"),
	HIGH("or lower"),
	HIGH("or below"),
	HIGH("or less"),
	HIGH("or under"),
	HIGH("or colder"),
	HIGH("or cooler"),
	HIGH("and below"),
	HIGH("and lower"),
	HIGH("and under"),
	HIGH("and colder"),
	ABOUT("or so"),
	ABOUT("or thereabouts"),
};
const size_t nw_foreign_tail_count = sizeof(nw_foreign_tails) / sizeof(nw_foreign_tails[0]);

/* before the number; "between" bounds by the range that follows */
const nw_tail_word nw_foreign_heads[] =
{
	ABOUT("about"), ABOUT("around"), ABOUT("roughly"), ABOUT("approximately"), ABOUT("nearly"),
	ABOUT("almost"), ABOUT("some"), ABOUT("near"), ABOUT("circa"), ABOUT("close to"),
	ABOUT("an estimated"), ABOUT("approaching"), ABOUT("approx."), ABOUT("approx"), ABOUT("ca."),
	ABOUT("~"), ABOUT("約"), ABOUT("およそ"), ABOUT("ほぼ"), ABOUT("概ね"), ABOUT("约"), ABOUT("大约"),
	ABOUT("大約"), ABOUT("近"), ABOUT("将近"), ABOUT("將近"), ABOUT("约为"), ABOUT("約為"), ABOUT("接近"),
	{NW_WORD("between"), NW_TAIL_BOUND, NW_BOUND_NONE, NW_JOINT_PLAIN}, LOW("at least"), LOW("no less than"),
	LOW("not less than"), LOW("no lower than"), LOW("not lower than"), LOW("not below"),
	LOW("no colder than"), LOW("upwards of"), LOW("as low as"), LOW("as cold as"),
	HIGH("as high as"), HIGH("as hot as"), HIGH("as warm as"), LOW("至少"),
	LOW("不低于"), LOW("不低於"), LOW("最少"), ABOVE("more than"), ABOVE("over"), ABOVE("above"),
	ABOVE("higher than"), ABOVE("hotter than"), ABOVE("warmer than"), ABOVE("greater than"),
	ABOVE("in excess of"), ABOVE("exceed"), ABOVE("exceeds"), ABOVE("exceeded"), ABOVE("exceeding"),
	ABOVE("top"), ABOVE("tops"), ABOVE("topped"), ABOVE("topping"), ABOVE("surpass"),
	ABOVE("surpasses"), ABOVE("surpassed"), ABOVE("surpassing"), ABOVE("past"), ABOVE("beyond"),
	ABOVE("just over"), ABOVE("just above"), ABOVE(">"), ABOVE("超过"), ABOVE("超過"), ABOVE("高于"),
	ABOVE("高於"), ABOVE("逾"), ABOVE("突破"), ABOVE("大于"), ABOVE("大於"), ABOVE("超"), HIGH("at most"),
	HIGH("up to"), HIGH("no more than"), HIGH("not more than"), HIGH("no higher than"),
	HIGH("not higher than"), HIGH("not exceeding"), HIGH("not above"), HIGH("no warmer than"),
	HIGH("not exceed"), HIGH("不超过"), HIGH("不超過"), HIGH("不高于"), HIGH("不高於"),
	HIGH("至多"), HIGH("最多"), BELOW("below"), BELOW("under"), BELOW("less than"), BELOW("lower than"),
	BELOW("colder than"), BELOW("cooler than"), BELOW("beneath"), BELOW("just under"),
	BELOW("just below"), BELOW("just shy of"), BELOW("<"), BELOW("低于"), BELOW("低於"), BELOW("不足"),
	BELOW("不到"), BELOW("跌破"), BELOW("未满"), BELOW("未滿"), BELOW("小于"), BELOW("小於"),
};
const size_t nw_foreign_head_count = sizeof(nw_foreign_heads) / sizeof(nw_foreign_heads[0]);
