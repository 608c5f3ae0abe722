/*
 * core/status.h
 *		What a reader of core answers when it could not do what was asked.
 *
 * Core never raises an error: it returns one of these, with a byte offset
 * into the text it was given, and src/pg turns the pair into an SQLSTATE and
 * a message.
 */
#ifndef NW_CORE_STATUS_H
#define NW_CORE_STATUS_H

typedef enum nw_status
{
	NW_OK = 0,
	NW_SYNTAX,					/* not a value of the kind asked for (22P02) */
	NW_RANGE,					/* a value, but outside the type (22003) */
	NW_LIMIT					/* a stated limit is exceeded (54000) */
} nw_status;

#endif							/* NW_CORE_STATUS_H */
