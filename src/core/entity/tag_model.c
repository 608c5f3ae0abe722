/*
 * core/entity/tag_model.c
 *		The weights of the tagger, compiled in.
 *
 * NW_TAG_MODEL_FILE is the path of data/model/tagger.bin.  In ELF the file goes
 * in as it is; elsewhere tag_model.inc, which tools/gen-tag-model makes from it,
 * holds the same bytes as numbers.
 */
#include "core/entity/tag_model.h"

#include <string.h>

#if defined(__ELF__) && defined(__GNUC__) && defined(NW_TAG_MODEL_FILE)
__asm__(".pushsection .rodata\n"
		".balign 64\n"
		".globl nw_tag_model_bytes\n"
		".hidden nw_tag_model_bytes\n"
		".type nw_tag_model_bytes, @object\n"
		"nw_tag_model_bytes:\n"
		".incbin \"" NW_TAG_MODEL_FILE "\"\n"
		".globl nw_tag_model_end\n"
		".hidden nw_tag_model_end\n"
		"nw_tag_model_end:\n"
		".byte 0\n"
		".size nw_tag_model_bytes, nw_tag_model_end - nw_tag_model_bytes\n"
		".popsection\n");
extern const unsigned char nw_tag_model_bytes[] __attribute__((visibility("hidden")));
extern const unsigned char nw_tag_model_end[] __attribute__((visibility("hidden")));
#define MODEL_SIZE ((size_t) ((uintptr_t) nw_tag_model_end - (uintptr_t) nw_tag_model_bytes))
#else
/* static const unsigned char nw_tag_model_bytes[] */
#include "tag_model.inc"
#define MODEL_SIZE sizeof(nw_tag_model_bytes)
#endif

static uint32_t
word_at(const unsigned char *p)
{
	return (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;
}

void
nw_tag_model_get(nw_tag_model *model)
{
	nw_tag_model_read(model, nw_tag_model_bytes, MODEL_SIZE);
}

void
nw_tag_model_read(nw_tag_model *model, const unsigned char *bytes, size_t size)
{
	const unsigned char *p;
	int			a;
	int			b;

	memset(model, 0, sizeof(*model));
	if (size < NW_TAG_MODEL_HEADER || memcmp(bytes, "NWTAGGER", 8) != 0 ||
		word_at(bytes + 8) != NW_TAG_MODEL_VERSION || word_at(bytes + 12) != NW_TAG_FEATURE_SET ||
		word_at(bytes + 24) != NW_TAG_LABELS ||
		word_at(bytes + 16) != (size - NW_TAG_MODEL_HEADER) / NW_TAG_MODEL_LINE)
		return;
	model->bytes = bytes;
	model->table = bytes + NW_TAG_MODEL_HEADER;
	model->entries = word_at(bytes + 20);
	model->checksum = word_at(bytes + 28);
	model->unit = bytes[NW_TAG_MODEL_UNIT] | bytes[NW_TAG_MODEL_UNIT + 1] << 8;
	if (model->unit == 0)
		return;
	for (a = 0; a < NW_TAG_LABELS; a++)
		for (b = 0; b < NW_TAG_LABELS; b++)
		{
			p = bytes + NW_TAG_MODEL_TRANSITION + 2 * (a * NW_TAG_LABELS + b);
			model->transition[a][b] = (int16_t) (uint16_t) (p[0] | p[1] << 8);
			if (model->transition[a][b] > NW_TAG_MAX_TRANSITION ||
				model->transition[a][b] < -NW_TAG_MAX_TRANSITION)
				return;
		}
	model->lines = word_at(bytes + 16);
}

bool
nw_tag_model_valid(const nw_tag_model *model, nw_tag_line *line)
{
	size_t		size = NW_TAG_MODEL_HEADER + (size_t) model->lines * NW_TAG_MODEL_LINE;
	uint32_t	crc = 0xFFFFFFFF;
	uint64_t	hash;
	size_t		i;

	if (model->lines == 0)
		return false;
	hash = (uint64_t) word_at(model->bytes + NW_TAG_MODEL_HASH + 4) << 32 |
		word_at(model->bytes + NW_TAG_MODEL_HASH);
	if (hash != nw_tag_features_hash(line))
		return false;
	for (i = 32; i < size; i++)
	{
		int			bit;

		crc ^= model->bytes[i];
		for (bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0x82F63B78) : 0);
	}
	return ~crc == model->checksum;
}
