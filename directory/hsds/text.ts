import { z } from 'zod'

/** An id as the standard wants it; any version of UUID, because sources make their own. */
export const Id = z.guid()

/** A text that somebody wrote; no field of a directory is a book, and a page of it has to fit a phone. */
export const Text = z.string().max(20_000)

/** One line. */
export const Line = z.string().min(1).max(1_000)

/** A calendar day, yyyy-mm-dd. */
export const IsoDay = z.iso.date()

/** A moment with its offset, as in last_modified. */
export const Moment = z.iso.datetime({ offset: true })

/** A web address that a phone may open: http and https, nothing else (javascript: came in a feed once). */
export const WebAddress = z
  .string()
  .max(2_000)
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), { error: 'is no web address' })

/** An identifier that is a URI: of a term or an organisation, never shown as a link. */
export const Uri = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text), { error: 'is no URI' })

/** A mail address. */
export const Mail = z.email().max(320)
