import { z } from 'zod'
import { HelpAsked, Month, RequestReason, Sector } from '../road/request-facts.ts'
import { Stamp } from '../stamp.ts'

/** What a sentence filled in of a request: codes, months and the name of a place, and nothing as it was typed. */
export const RequestFilled = z
  .strictObject({
    sector: Sector.nullable(),
    region: z.string().max(60).nullable(),
    dueMonth: Month.nullable(),
    babyMonths: z.number().int().min(0).max(18).nullable(),
    languages: z.array(z.string().min(2).max(3)).max(6).readonly(),
    interpreter: z.boolean().nullable(),
    reasons: z.array(RequestReason).readonly(),
    help: z.array(HelpAsked).readonly(),
    beforeBirth: z.boolean().nullable(),
  })
  .readonly()
export type RequestFilled = z.infer<typeof RequestFilled>

/** Nothing was told yet. */
export const nothingFilled: RequestFilled = {
  sector: null,
  region: null,
  dueMonth: null,
  babyMonths: null,
  languages: [],
  interpreter: null,
  reasons: [],
  help: [],
  beforeBirth: null,
}

/** Days a request that was begun in a channel waits for its form. */
export const requestDraftDays = 7

/** A request that somebody began in a channel, on its way to the form in the private chat. */
export const RequestDraft = z
  .strictObject({
    id: z.string(),
    person: z.string(),
    site: z.string(),
    /** Sealed with the partner's key. */
    filled: RequestFilled.optional(),
    at: Stamp,
  })
  .readonly()
export type RequestDraft = z.infer<typeof RequestDraft>
