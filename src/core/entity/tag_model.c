/*
 * core/entity/tag_model.c
 *		The weights of the tagger, compiled in.
 *
 * NW_TAG_MODEL_FILE is the path of data/model/tagger.bin.  Where the assembler
 * knows .incbin the file goes in as it is; elsewhere tag_model.inc, which
 * tools/gen-model makes from it, holds the same bytes as numbers.
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
		"nw_tag_model_end:\n"
		".byte 0\n"
		".size nw_tag_model_bytes, nw_tag_model_end - nw_tag_model_bytes\n"
		".popsection\n");
extern const unsigned char nw_tag_model_bytes[] __attribute__((visibility("hidden")));
#else
#include "tag_model.inc"
#define nw_tag_model_bytes ((const unsigned char *) tag_model_words)
#endif

static uint32_t
word_at(const unsigned char *p)
{
	return (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;
}

void
nw_tag_model_get(nw_tag_model *model)
{
	const unsigned char *bytes = nw_tag_model_bytes;
	int			i;

	model->bytes = bytes;
	model->table = bytes + NW_TAG_MODEL_HEADER;
	model->lines = word_at(bytes + 16);
	model->entries = word_at(bytes + 20);
	model->checksum = word_at(bytes + 28);
	for (i = 0; i < NW_TAG_LABELS * NW_TAG_LABELS; i++)
	{
		const unsigned char *p = bytes + NW_TAG_MODEL_TRANSITION + 2 * i;

		model->transition[i / NW_TAG_LABELS][i % NW_TAG_LABELS] = (int16_t) (uint16_t) (p[0] | p[1] << 8);
	}
}

bool
nw_tag_model_valid(void)
{
	const unsigned char *bytes = nw_tag_model_bytes;
	uint32_t	crc = 0xFFFFFFFF;
	size_t		size;
	size_t		i;

	if (memcmp(bytes, "NWTAGGER", 8) != 0 || word_at(bytes + 8) != 1 ||
		word_at(bytes + 12) != NW_TAG_FEATURE_SET || word_at(bytes + 24) != NW_TAG_LABELS)
		return false;
	size = NW_TAG_MODEL_HEADER + (size_t) word_at(bytes + 16) * NW_TAG_MODEL_LINE;
	for (i = 32; i < size; i++)
	{
		int			bit;

		crc ^= bytes[i];
		for (bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0x82F63B78) : 0);
	}
	return ~crc == word_at(bytes + 28);
}
