/*
 * test/core/quantity_test.c
 *		Quantities of folded text: spans, values, open sides, and what is none.
 */
#include "tap.h"

#include "core/entity/quantity.h"

/* The only quantity of the text: "mention|printed|measure", or "" for none. */
static void
is_figure(const char *text, const char *expected)
{
	size_t		len = strlen(text);
	char	   *block = malloc(len ? len : 1);	/* exactly sized for ASan */
	size_t		pos = 0;
	nw_figure	q;
	char		got[512] = "";

	memcpy(block, text, len);
	while (nw_figure_next(block, len, &pos, &q))
	{
		char		printed[NW_FIGURE_PRINT_MAX];

		nw_figure_print(&q, printed);
		snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%.*s|%s%s|%s", got[0] ? " ; " : "", (int) q.len,
				 block + q.off, q.approximate ? "about " : "", printed, nw_measured_name(q.measured));
	}
	free(block);
	is_bytes(got, strlen(got), expected, "%s", text);
}

static void
is_printed(uint64_t coeff, int scale, bool negative, const char *expected)
{
	nw_number	number = {.coeff = coeff, .scale = (int8_t) scale, .negative = negative};
	char		buf[NW_FIGURE_PRINT_MAX];
	int			n = nw_figure_print_number(&number, buf);

	is_bytes(buf, (size_t) n, expected, "printed %s", expected);
}

int
main(void)
{
	is_printed(0, 0, false, "0");
	is_printed(0, 2, true, "0");
	is_printed(150, 2, false, "1.5");
	is_printed(5, 3, true, "-0.005");
	is_printed(1200, 0, false, "1200");
	is_printed(100, 2, false, "1");

	is_figure("3억 5천만 원", "3억 5천만 원|350000000 KRW|money");
	is_figure("1억5천여만원을", "1억5천여만원|about 150000000 KRW|money");
	is_figure("20~30만 명", "20~30만 명|200000~300000 명|count");
	is_figure("1만원~2만원", "1만원~2만원|10000~20000 KRW|money");
	is_figure("100명 이상", "100명|100~ 명|count");
	is_figure("100명 미만", "100명|~100 명|count");
	is_figure("약 53.50%", "53.50%|about 53.5%|percent");
	is_figure("2할5푼 3리", "2할5푼 3리|25.3%|percent");
	is_figure("한두 번", "한두 번|about 1~2 번|count");
	is_figure("수천억 원", "수천억 원|about 200000000000~900000000000 KRW|money");
	is_figure("제20회", "제20회|20 회|ordinal");
	is_figure("3-1로 이겼다", "3-1|1~3|score");
	is_figure("3분의 1", "3분의 1|0.333333333333|fraction");
	is_figure("$20-30 million", "$20-30 million|20000000~30000000 USD|money");
	is_figure("시속 135km", "시속 135km|135 km/h|speed");
	is_figure("생후 6개월", "생후 6개월|6 month|age");
	is_figure("박보검(22)씨", "22|22 year|age");
	is_figure("20대 여성", "20대|20~29 year|age");
	is_figure("버스 20대", "20대|20 대|count");
	is_figure("3億円", "3億円|300000000 JPY|money");

	is_figure("", "");
	is_figure("3월 15일 2시 5년", "");
	is_figure("010-1234-5678", "");
	is_figure("K5 A380 1.2.3", "");
	is_figure("제주 삼성 이마트 사회 오산 일부", "");
	is_figure("99999999999999999999명", "");
	is_figure("3", "");
	is_figure("제", "");
	is_figure("$", "");
	is_figure("한", "");
	is_figure("시속 3", "");
	return done_testing();
}
