/*
 * core/entity/gloss_sound.h
 *		Do two spellings of a name sound alike?
 */
#ifndef NW_CORE_ENTITY_GLOSS_SOUND_H
#define NW_CORE_ENTITY_GLOSS_SOUND_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Do a word of Hangul and one of Latin letters say the same (자오둥, Jiaodong)?
 * By the classes of their consonants; words of one consonant say too little.
 */
extern bool nw_gloss_transcribes(const char *s, size_t len, const char *latin, size_t latin_len);

/* The same of names of several words: 도널드 트럼프, Donald Trump; 부르키나파소, Burkina Faso */
extern bool nw_gloss_spells(const char *s, size_t len, const char *latin, size_t latin_len);

typedef enum nw_hanja_fit
{
	NW_HANJA_NO,				/* Japanese, or another name */
	NW_HANJA_MANDARIN,			/* 시진핑, 習近平 */
	NW_HANJA_KOREAN				/* 호남, 湖南 */
} nw_hanja_fit;

/*
 * How a name in Hangul reads one in Han: each character with its Korean
 * reading, or each with the consonant of its Mandarin one.
 */
extern nw_hanja_fit nw_hanja_reads(const char *s, size_t len, const char *han, size_t han_len);

/*
 * Are these the same syllable, but for the sounds that change at the head of a
 * word (련 and 연, 리 and 이)?  Three bytes each.
 */
extern bool nw_same_syllable(const char *a, const char *b);

#endif							/* NW_CORE_ENTITY_GLOSS_SOUND_H */
