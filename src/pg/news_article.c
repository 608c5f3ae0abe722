/*
 * pg/news_article.c
 *		Text, binary and json forms of news_article.
 */
#include "pg/news_article.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/plumbing.h"

struct varlena *
nw_pg_article_make(const nw_article_parts *parts, Node *escontext)
{
	const char *detail;
	size_t		size;
	struct varlena *datum;

	if (nw_article_check(parts, &detail) != NW_OK)
	{
		nw_pg_input_error(escontext, NW_LIMIT, "news_article", "", 0, detail);
		return NULL;
	}
	size = VARHDRSZ + nw_article_pack_size(parts);
	datum = palloc(size);
	SET_VARSIZE(datum, size);
	nw_article_pack(parts, VARDATA(datum));
	return datum;
}

void
nw_pg_article_open(struct varlena *datum, nw_article_parts *out)
{
	if (!nw_article_unpack(VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum), out))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid news_article value")));
}

nw_str
nw_pg_article_clean(nw_arena *arena, const char *s, size_t len, bool lines)
{
	nw_text		text;
	nw_str		str = {NULL, 0};
	uint32_t	from = 0;

	if (len == 0)
		return str;
	nw_text_fold(&text, arena, s, len, NW_FOLD_CLEAN);
	if (!lines && memchr(text.str, '\n', text.len) != NULL)
	{
		char	   *copy = nw_arena_copy(arena, text.str, text.len);

		for (uint32_t i = 0; i < text.len; i++)
			if (copy[i] == '\n')
				copy[i] = ' ';
		text.str = copy;
	}
	while (from < text.len && (text.str[from] == ' ' || text.str[from] == '\n'))
		from++;
	while (text.len > from && (text.str[text.len - 1] == ' ' || text.str[text.len - 1] == '\n'))
		text.len--;
	if (text.len > from)
	{
		str.s = text.str + from;
		str.len = text.len - from;
	}
	return str;
}

PG_FUNCTION_INFO_V1(nw_news_article_in);
Datum
nw_news_article_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	Node	   *escontext = NW_ESCONTEXT(fcinfo);
	Datum		json;
	nw_arena	arena;
	nw_article_parts parts;
	struct varlena *datum = NULL;

	nw_pg_require_utf8();
	if (!nw_jsonb_in(input, escontext, &json))
		PG_RETURN_NULL();
	nw_arena_begin(&arena, &nw_pg_host);
	if (nw_pg_article_from_jsonb(DatumGetJsonbP(json), &arena, &parts, escontext))
		datum = nw_pg_article_make(&parts, escontext);
	nw_arena_end(&arena);
	pfree(DatumGetPointer(json));
	if (!datum)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(datum);
}

PG_FUNCTION_INFO_V1(nw_news_article_out);
Datum
nw_news_article_out(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_article_parts parts;
	Jsonb	   *json;
	char	   *out;

	nw_pg_article_open(datum, &parts);
	json = nw_pg_article_to_jsonb(&parts);
	out = JsonbToCString(NULL, &json->root, VARSIZE(json));
	pfree(json);
	PG_RETURN_CSTRING(out);
}

/* A counted text of the wire; not there when the count is -1. */
static nw_str
recv_text(StringInfo buf, nw_arena *arena, bool lines)
{
	int32		bytes = (int32) pq_getmsgint(buf, 4);
	nw_str		str = {NULL, 0};
	char	   *text;
	int			len;

	if (bytes == -1)
		return str;
	if (bytes < 0 || bytes > buf->len - buf->cursor)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid length in external \"news_article\" value: %d", bytes)));
	text = pq_getmsgtext(buf, bytes, &len);
	return nw_pg_article_clean(arena, text, (size_t) len, lines);
}

static nw_article_time
recv_time(StringInfo buf)
{
	nw_article_time time;

	memset(&time, 0, sizeof(time));
	time.precision = (nw_date_precision) pq_getmsgbyte(buf);
	time.offset_minutes = (int16) pq_getmsgint(buf, 2);
	time.micros = pq_getmsgint64(buf);
	if (time.precision == NW_PRECISION_NONE ? time.micros != 0 || time.offset_minutes != 0 :
		!nw_article_time_valid(&time))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid time in external \"news_article\" value")));
	return time;
}

PG_FUNCTION_INFO_V1(nw_news_article_recv);
Datum
nw_news_article_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(buf);
	int			has_number;
	nw_arena	arena;
	nw_article_parts parts;
	struct varlena *datum;

	if (version != NW_ARTICLE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported news_article version number %d", version)));
	memset(&parts, 0, sizeof(parts));
	nw_arena_begin(&arena, &nw_pg_host);
	parts.published = recv_time(buf);
	parts.modified = recv_time(buf);
	has_number = pq_getmsgbyte(buf);
	parts.series_number = (int32) pq_getmsgint(buf, 4);
	parts.has_series_number = has_number == 1;
	if (has_number > 1 || (has_number == 0 && parts.series_number != 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid flag in external \"news_article\" value")));
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		if (i >= NW_ARTICLE_FLAGS && i <= NW_ARTICLE_KEYWORDS)
		{
			int32		n = (int32) pq_getmsgint(buf, 4);
			nw_strs		list = {0};

			if (n < 0 || n > NW_ARTICLE_LIST_MAX)
				ereport(ERROR,
						(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
						 errmsg("invalid length in external \"news_article\" value: %d", n)));
			for (int k = 0; k < n; k++)
			{
				nw_str		item = recv_text(buf, &arena, false);

				if (item.s)
					nw_strs_add(&list, &arena, item);
			}
			parts.field[i] = nw_article_list(&arena, &list);
		}
		else
			parts.field[i] = recv_text(buf, &arena, i == NW_ARTICLE_BODY || i == NW_ARTICLE_ALTERNATIVE);
	}
	nw_pg_article_language(&arena, &parts);
	datum = nw_pg_article_make(&parts, NULL);
	nw_arena_end(&arena);
	PG_RETURN_POINTER(datum);
}

static void
send_text(StringInfo buf, nw_str str)
{
	char	   *converted;
	size_t		len = str.len;

	if (len == 0)
	{
		pq_sendint32(buf, (uint32) -1);
		return;
	}
	converted = pg_server_to_client(str.s, (int) len);
	if (converted != str.s)
		len = strlen(converted);
	pq_sendint32(buf, (uint32) len);
	pq_sendbytes(buf, converted, (int) len);
	if (converted != str.s)
		pfree(converted);
}

static void
send_time(StringInfo buf, const nw_article_time *time)
{
	pq_sendbyte(buf, (int8) time->precision);
	pq_sendint16(buf, (uint16) time->offset_minutes);
	pq_sendint64(buf, (uint64) time->micros);
}

PG_FUNCTION_INFO_V1(nw_news_article_send);
Datum
nw_news_article_send(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_article_parts parts;
	StringInfoData buf;

	nw_pg_article_open(datum, &parts);
	pq_begintypsend(&buf);
	pq_sendbyte(&buf, NW_ARTICLE_VERSION);
	send_time(&buf, &parts.published);
	send_time(&buf, &parts.modified);
	pq_sendbyte(&buf, parts.has_series_number);
	pq_sendint32(&buf, (uint32) parts.series_number);
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		if (i >= NW_ARTICLE_FLAGS && i <= NW_ARTICLE_KEYWORDS)
		{
			uint32_t	at = 0;
			int			n = 0;
			nw_str		item;

			while (nw_article_list_next(parts.field[i], &at, &item))
				n++;
			pq_sendint32(&buf, (uint32) n);
			at = 0;
			while (nw_article_list_next(parts.field[i], &at, &item))
				send_text(&buf, item);
		}
		else
			send_text(&buf, parts.field[i]);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(nw_news_article_jsonb);
Datum
nw_news_article_jsonb(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_article_parts parts;

	nw_pg_article_open(datum, &parts);
	PG_RETURN_JSONB_P(nw_pg_article_to_jsonb(&parts));
}

PG_FUNCTION_INFO_V1(nw_news_article_json);
Datum
nw_news_article_json(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_article_parts parts;
	Jsonb	   *json;
	StringInfoData out;

	nw_pg_article_open(datum, &parts);
	json = nw_pg_article_to_jsonb(&parts);
	initStringInfo(&out);
	JsonbToCString(&out, &json->root, VARSIZE(json));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

PG_FUNCTION_INFO_V1(nw_news_article_from_jsonb);
Datum
nw_news_article_from_jsonb(PG_FUNCTION_ARGS)
{
	Jsonb	   *json = PG_GETARG_JSONB_P(0);
	nw_arena	arena;
	nw_article_parts parts;
	struct varlena *datum;

	nw_arena_begin(&arena, &nw_pg_host);
	nw_pg_article_from_jsonb(json, &arena, &parts, NULL);
	datum = nw_pg_article_make(&parts, NULL);
	nw_arena_end(&arena);
	PG_RETURN_POINTER(datum);
}
