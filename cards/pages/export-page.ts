import { z } from 'zod'
import { recordId } from '../inputs.ts'

/** What can be had as a file. */
export const ExportKind = z.enum(['contacts', 'trajectories', 'referrals', 'flags', 'requests', 'access'])
export type ExportKind = z.infer<typeof ExportKind>

/** How a file is written. */
export const FileForm = z.enum(['csv', 'xlsx'])
export type FileForm = z.infer<typeof FileForm>

/** Asks for a file: of one own site or of all, between two days, both included; the access log is of one family. */
export const MakeExport = z
  .strictObject({
    what: ExportKind,
    form: FileForm,
    from: z.iso.date(),
    until: z.iso.date(),
    site: recordId.optional(),
    family: recordId.optional(),
  })
  .readonly()
export type MakeExport = z.infer<typeof MakeExport>

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()

/** What can be had as a file, of where and when. */
export const ExportPage = z
  .strictObject({
    shows: z.literal('export'),
    title: z.string(),
    intro: z.string(),
    kinds: z
      .array(z.strictObject({ value: ExportKind, title: z.string(), text: z.string() }).readonly())
      .readonly(),
    sites: z.array(Choice).readonly(),
    families: z.array(Choice).readonly(),
    /** The period that stands there first. */
    from: z.iso.date(),
    until: z.iso.date(),
  })
  .readonly()
export type ExportPage = z.infer<typeof ExportPage>
