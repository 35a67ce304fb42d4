import { z } from 'zod'
import { Feature } from '../directory/features.ts'
import { languageCodes } from '../directory/language-code.ts'
import { NeedKey } from '../directory/needs/needs.ts'
import { type Filter, RecordKind } from '../directory/search/query.ts'
import { LifeDomain } from '../programme/contact-words.ts'
import { oneOf, textInput } from './inputs.ts'

/** Longest sentence that is looked for, in characters. */
export const longestSearch = 200

/** Most that the tab shows of a list before somebody asks for more. */
const mostOnPage = 24

const position = z.number().int().min(0).max(40)

/**
 * What to look for: a sentence, and needs, life domains, a place and more that were chosen. `without` are the filters that
 * were tapped away, by their place in what the sentence is read as. No family is ever in it: a search is nobody's.
 */
export const FindServices = z.strictObject({
  typed: textInput(longestSearch),
  domain: oneOf(LifeDomain),
  needs: z.array(NeedKey).max(40).readonly().optional(),
  domains: z.array(LifeDomain).max(9).readonly().optional(),
  /** A place by its name or postcode; goes before one in the sentence. */
  place: z.string().trim().min(1).max(60).optional(),
  /** How far around the place, whichever it is. */
  kilometres: z.number().min(1).max(200).optional(),
  language: z
    .string()
    .refine((code) => languageCodes.includes(code))
    .optional(),
  isFree: z.literal(true).optional(),
  isOpenNow: z.literal(true).optional(),
  features: z.array(Feature).max(Feature.options.length).readonly().optional(),
  order: z.enum(['fit', 'distance']).optional(),
  without: z.array(position).max(12).readonly().optional(),
  kind: RecordKind.optional(),
  skip: z.number().int().min(0).max(10_000).optional(),
  /** How many the tab wants at once; a card holds fewer, whatever is asked. */
  most: z.number().int().min(1).max(mostOnPage).optional(),
  /** From the list itself: it turns over, and no second one stands in the chat. */
  inPlace: z.literal(true).optional(),
})
export type FindServices = z.infer<typeof FindServices>

/** What a button sends to search on. */
export type Search = Partial<FindServices>

/** A filter as it was read or chosen, and the search without it. */
export type ShownFilter = Readonly<{ filter: Filter; without: Search }>
