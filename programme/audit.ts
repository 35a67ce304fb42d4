import { z } from 'zod'
import { Stamp } from './stamp.ts'

/**
 * One line of who did what about which family, when, refused tries included; codes and ids only.
 * `seal` binds each line to the one before it, so that a changed, removed or moved line shows.
 */
export const AuditLine = z
  .strictObject({
    id: z.string(),
    at: Stamp,
    /** Person id, `system` for timed jobs, `stranger` for somebody the roster does not know. */
    by: z.string(),
    did: z.string(),
    about: z.string().nullable(),
    family: z.string().nullable(),
    outcome: z.enum(['done', 'refused']),
    /** Reason code of a refusal. */
    reason: z.string().nullable(),
    seal: z.string(),
  })
  .readonly()
export type AuditLine = z.infer<typeof AuditLine>

/** Where the chain of audit lines ends: the last line's id and seal. One record, id `head`. */
export const AuditHead = z
  .strictObject({ id: z.literal('head'), last: z.string(), seal: z.string() })
  .readonly()
export type AuditHead = z.infer<typeof AuditHead>
