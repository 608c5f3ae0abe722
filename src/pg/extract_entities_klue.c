/*
 * pg/extract_entities_klue.c
 *		extract_entities_klue(text): what core/entity/tag_text finds, in the
 *		conventions of KLUE-NER; entity_model().
 */
#include "pg/plumbing.h"

#include "utils/builtins.h"

#include "core/entity/tag_text.h"

static const char *
kind_name(int class)
{
	static const nw_entity_kind kinds[NW_TAG_CLASSES] = {
		NW_ENTITY_PERSON, NW_ENTITY_LOCATION, NW_ENTITY_ORGANIZATION, NW_ENTITY_DATE, NW_ENTITY_TIME, NW_ENTITY_QUANTITY,
	};

	return nw_entity_kind_name(kinds[class]);
}

PG_FUNCTION_INFO_V1(nw_extract_entities_klue);
Datum
nw_extract_entities_klue(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_rows		rows;
	nw_entities found;
	nw_tagged	tagged;
	size_t		i;

	nw_rows_begin(&rows, fcinfo);
	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_entities_by_rules(&doc, false, 0, &found);
	nw_tag_text(&doc, &found, NULL, &tagged);
	for (i = 0; i < tagged.n; i++)
	{
		const nw_tag_span *span = &tagged.span[i];
		nw_span		raw = nw_text_raw_span(&doc, span->off, span->len);

		nw_rows_set_cstring(&rows, 0, nw_tag_class_name(span->class));
		nw_rows_set_cstring(&rows, 1, kind_name(span->class));
		nw_rows_set_text(&rows, 2, doc.raw + raw.off, raw.len);
		nw_rows_set(&rows, 3, Int32GetDatum(nw_text_char_pos(&doc, raw.off)));
		nw_rows_set(&rows, 4, Float4GetDatum((float4) nw_tag_score(span->margin) / 100));
		nw_rows_put(&rows);
	}
	return nw_rows_end(&rows, &arena);
}

PG_FUNCTION_INFO_V1(nw_entity_model);
Datum
nw_entity_model(PG_FUNCTION_ARGS)
{
	nw_tag_model model;

	nw_tag_model_get(&model);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("features %d, %u entries, %08x", NW_TAG_FEATURE_SET, model.entries,
											  model.checksum)));
}
